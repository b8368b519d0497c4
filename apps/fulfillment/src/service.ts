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
  untold: {
    'order_line.ordered': 'told as `orderedQuantity`',
    'order_line.ready': 'told as `readyQuantity`',
    'order_line.passed': 'told as `passedQuantity`',
    'order_line.shipped': 'told as `shippedQuantity`',
    'order_line.delivered': 'told as `deliveredQuantity`',
    'order_line.cancelled': 'told as `cancelledQuantity`',
    'order_review.check_name': 'told as `check`',
  },
})
