import { defineAccess } from '@sellgraph/identity'
import { orderAccess } from '../orders/access.ts'

/** Who may see and move shipments: they are seen by whoever sees the order. */
export const shipmentAccess = defineAccess(
  'Shipment',
  {
    read: orderAccess.table.read,
    dispatch: { LOGISTICS: 'ALL' },
    sign: { LOGISTICS: 'ALL' },
  },
  { shows: { read: ['ShipmentLine'] } },
)
