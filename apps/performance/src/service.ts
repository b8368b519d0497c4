import { migrations as policyMigrations, policyStates, registerMigrations } from '@sellgraph/policies'
import { defineService } from '@sellgraph/service-kit'
import { apiClients } from './modules/api-clients/module.ts'
import { commission } from './modules/commission/module.ts'
import { grants } from './modules/grants/module.ts'
import { findings } from './modules/findings/module.ts'
import { inbox } from './modules/inbox/module.ts'
import { kpiFacts } from './modules/kpi-facts/module.ts'
import { onboarding } from './modules/onboarding/module.ts'
import { organisation } from './modules/organisation/module.ts'
import { policies } from './modules/policies/module.ts'
import { reach } from './modules/reach/module.ts'
import { references } from './modules/references/module.ts'
import { targets } from './modules/targets/module.ts'
import { territories } from './modules/territories/module.ts'

/** The people: organisation, certification, targets, commission, facts they are measured by, and the policy register. */
export const performance = defineService({
  name: 'performance',
  migrations: new URL('./migrations/', import.meta.url),
  // kpiFacts after commission: a collected fact reads the payment that commission has written for the same event.
  modules: [
    organisation,
    territories,
    reach,
    onboarding,
    policies,
    targets,
    commission,
    kpiFacts,
    grants,
    apiClients,
    findings,
    inbox,
    references,
  ],
  uses: [{ migrations: policyMigrations }, { migrations: registerMigrations, states: policyStates }],
  organisation: 'own',
  untold: {
    'team_membership.request_id': 'what the move brought about tells it, as the request of its reach facts',
    sold_contract:
      'a copy of what sales-pipeline tells of a contract, with what finance-expense tells was collected on it',
    inbox_item: 'a copy of what every service tells of its work items',
    approval_deputy: 'a copy of what sales-pipeline tells of delegations',
    access_grant_use: 'a copy of what every service tells of requests under grants',
    collected_payment: 'a copy of what finance-expense tells; what it brings whom is told by commission lines',
  },
})
