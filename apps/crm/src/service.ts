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
  untold: {
    customer_key: 'follows from registration numbers and contacts: keeps two customers from taking one key',
    customer_opportunity: 'a copy of what sales-pipeline tells',
    timeline_entry: 'put together from interactions and from facts of all services, which are on their own topics',
    'lead.name_key': 'how names are compared',
    'lead.name_code': 'how names are compared',
    'customer.name_key': 'how names are compared',
    'customer.name_code': 'how names are compared',
  },
})
