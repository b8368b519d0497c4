import { defineService } from '@sellgraph/service-kit'
import { customers } from './modules/customers/module.ts'
import { interactions } from './modules/interactions/module.ts'
import { leadImports } from './modules/lead-imports/module.ts'
import { leads } from './modules/leads/module.ts'
import { profiles } from './modules/profiles/module.ts'
import { references } from './modules/references/module.ts'
import { timeline } from './modules/timeline/module.ts'

/** Customers from the first contact on: leads, customer files, needs, interactions, lifecycle. */
export const crm = defineService({
  name: 'crm',
  migrations: new URL('./migrations/', import.meta.url),
  modules: [leads, profiles, customers, interactions, timeline, leadImports, references],
})
