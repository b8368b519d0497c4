import { defineService } from '@sellgraph/service-kit'
import { leads } from './modules/leads/module.ts'
import { references } from './modules/references/module.ts'

/** Customers from the first contact on: leads, customer files, needs, interactions, lifecycle. */
export const crm = defineService({
  name: 'crm',
  migrations: new URL('./migrations/', import.meta.url),
  modules: [leads, references],
})
