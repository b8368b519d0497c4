import type { FeatureModule } from '@sellgraph/service-kit'
import { inquirySensitiveState, inquiryState } from './events/state.ts'
import { Inquiry } from './resolvers/Inquiry.ts'
import { InquiryLine } from './resolvers/InquiryLine.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Opportunity } from './resolvers/Opportunity.ts'
import { Query } from './resolvers/Query.ts'
import { Quote } from './resolvers/Quote.ts'
import { InquiryEntity, InquiryLineEntity } from './store/inquiry-store.ts'

/** What customers ask prices for, and how soon they have them. */
export const inquiries: FeatureModule = {
  name: 'inquiries',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Inquiry'],
  resolvers: { Query, Mutation, Opportunity, Quote, Inquiry, InquiryLine },
  entities: [InquiryEntity, InquiryLineEntity],
  states: [inquirySensitiveState, inquiryState],
}
