import { migrations as policyMigrations, registerMigrations } from '@sellgraph/policies'
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
  uses: [{ migrations: policyMigrations }, { migrations: registerMigrations }],
  organisation: 'own',
})
