import { addDays } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { InstalledAssetRow } from '../store/asset-store.ts'

export async function publishAssetRegistered(tx: Tx, asset: InstalledAssetRow): Promise<void> {
  await publish(tx, {
    type: 'after-sales.AssetRegistered.v1',
    aggregateId: asset.id,
    data: { assetId: asset.id, ...factsOf(asset), registeredAt: asset.createdAt.toISOString() },
  })
}

function factsOf(asset: InstalledAssetRow) {
  return {
    customerId: asset.customerId,
    ownerId: asset.ownerId,
    teamId: asset.teamId,
    customerName: asset.customerName,
    contractId: asset.contractId,
    orderId: asset.orderId,
    shipmentId: asset.shipmentId,
    orderLineId: asset.orderLineId,
    productId: asset.productId,
    sku: asset.sku,
    productName: asset.productName,
    serial: asset.serial,
    warrantyStart: asset.warrantyStart,
    ...figuresOf(asset),
  }
}

export function figuresOf({ quantity, warrantyStart, warrantyEnd }: InstalledAssetRow) {
  return {
    quantity: decimalText(quantity),
    // The contracts want a day: without a warranty it ended before it began.
    warrantyEnd: warrantyEnd ?? addDays(warrantyStart, -1),
  }
}
