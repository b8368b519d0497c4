import type { FeatureModule } from '@sellgraph/service-kit'
import { employeeLeft, employeeTransferred } from './events/react-employee-gone.ts'
import { leadConverted } from './events/react-lead-converted.ts'
import { riskAlertRaised } from './events/react-risk-alert.ts'
import {
  opportunitySensitiveState,
  opportunityState,
  presentationSensitiveState,
  presentationState,
  stageChangeSensitiveState,
  stageChangeState,
} from './events/state.ts'
import { nextStepMissed } from './jobs/next-step-missed.ts'
import { CreditSplit } from './resolvers/CreditSplit.ts'
import { Customer } from './resolvers/Customer.ts'
import { DealMember } from './resolvers/DealMember.ts'
import { Lead } from './resolvers/Lead.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { NextStep } from './resolvers/NextStep.ts'
import { Opportunity } from './resolvers/Opportunity.ts'
import { Presentation } from './resolvers/Presentation.ts'
import { Query } from './resolvers/Query.ts'
import { OpportunityEntity } from './store/opportunity-store.ts'

export const opportunities: FeatureModule = {
  name: 'opportunities',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Opportunity', 'Lead'],
  resolvers: { Query, Mutation, Customer, Lead, Opportunity, CreditSplit, DealMember, NextStep, Presentation },
  entities: [OpportunityEntity],
  reactions: [leadConverted, employeeLeft, employeeTransferred, riskAlertRaised],
  jobs: [nextStepMissed],
  states: [
    opportunitySensitiveState,
    opportunityState,
    presentationSensitiveState,
    presentationState,
    stageChangeSensitiveState,
    stageChangeState,
  ],
}
