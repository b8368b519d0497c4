import { migrations as policyMigrations, policyStates, registerMigrations } from '@sellgraph/policies'
import { defineService } from '@sellgraph/service-kit'
import { commission } from './modules/commission/module.ts'
import { kpiFacts } from './modules/kpi-facts/module.ts'
import { onboarding } from './modules/onboarding/module.ts'
import { organisation } from './modules/organisation/module.ts'
import { policies } from './modules/policies/module.ts'
import { references } from './modules/references/module.ts'
import { targets } from './modules/targets/module.ts'

/** The people: organisation, certification, targets, commission, facts they are measured by, and the policy register. */
export const performance = defineService({
  name: 'performance',
  migrations: new URL('./migrations/', import.meta.url),
  // kpiFacts after commission: a collected fact reads the payment that commission has written for the same event.
  modules: [organisation, onboarding, policies, targets, commission, kpiFacts, references],
  uses: [{ migrations: policyMigrations }, { migrations: registerMigrations, states: policyStates }],
  organisation: 'own',
  untold: {
    sold_contract:
      'a copy of what sales-pipeline tells of a contract, with what finance-expense tells was collected on it',
    collected_payment: 'a copy of what finance-expense tells; what it brings whom is told by commission lines',
  },
})
