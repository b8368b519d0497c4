import { migrations as customerMigrations } from '@sellgraph/customers'
import { migrations as policyMigrations, policyReplica } from '@sellgraph/policies'
import { defineService } from '@sellgraph/service-kit'
import { assets } from './modules/assets/module.ts'
import { references } from './modules/references/module.ts'
import { returnVisits } from './modules/return-visits/module.ts'

/** What follows a delivery: the machines in the field with their warranty, and the visits that ask how they run. */
export const afterSales = defineService({
  name: 'after-sales',
  migrations: new URL('./migrations/', import.meta.url),
  modules: [assets, returnVisits, references],
  uses: [{ migrations: customerMigrations }, { migrations: policyMigrations, reactions: [policyReplica] }],
})
