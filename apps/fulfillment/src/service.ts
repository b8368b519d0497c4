import { migrations as customerMigrations } from '@sellgraph/customers'
import { defineService } from '@sellgraph/service-kit'
import { inspections } from './modules/inspections/module.ts'
import { orders } from './modules/orders/module.ts'
import { references } from './modules/references/module.ts'
import { shipments } from './modules/shipments/module.ts'

/** From the effective contract to the signed delivery: orders, supply, inspection, shipments. */
export const fulfillment = defineService({
  name: 'fulfillment',
  migrations: new URL('./migrations/', import.meta.url),
  uses: [{ migrations: customerMigrations }],
  modules: [orders, inspections, shipments, references],
})
