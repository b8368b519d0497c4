import { presentOwner } from '@sellgraph/customers'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { done, park, react, skip } from '@sellgraph/messaging'
import { unitsOf } from '../domain/register.ts'
import { warrantyEnd } from '../domain/warranty.ts'
import { insertAssets, type InstalledAssetRow, knownSerials, shipmentIsRegistered } from '../store/asset-store.ts'
import { publishAssetRegistered } from './publish.ts'

/** R107: what the customer has signed for is on file, and its warranty runs from the local day it was signed. */
export const registerAssets = react('fulfillment.DeliverySigned.v1', async ({ tx, event, now }) => {
  const delivery = event.data
  if (await shipmentIsRegistered(tx, delivery.shipmentId)) return skip('the shipment is registered')
  const owner = await presentOwner(tx, delivery.customerId, delivery)
  const warrantyStart = localDate(new Date(delivery.signedAt), DEFAULT_ZONE)
  const assets: InstalledAssetRow[] = []
  for (const line of delivery.lines) {
    const units = unitsOf(line)
    if (!units.ok) return park(units.error.message)
    const known = await knownSerials(tx, line.productId, line.serials)
    if (known.length > 0) return park(`${line.sku} ${known.join(', ')} is registered from an earlier delivery`)
    for (const unit of units.value) {
      assets.push({
        id: newId(),
        ...newVersion(now),
        ...owner,
        customerId: delivery.customerId,
        customerName: delivery.customerName,
        contractId: delivery.contractId,
        orderId: delivery.orderId,
        shipmentId: delivery.shipmentId,
        orderLineId: line.orderLineId,
        productId: line.productId,
        sku: line.sku,
        productName: line.name,
        ...unit,
        warrantyMonths: line.warrantyMonths,
        warrantyStart,
        warrantyEnd: warrantyEnd(warrantyStart, line.warrantyMonths),
      })
    }
  }
  await insertAssets(tx, assets)
  for (const asset of assets) await publishAssetRegistered(tx, asset)
  return done()
})
