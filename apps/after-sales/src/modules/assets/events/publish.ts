import { addDays, DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { publish, publishState } from '@sellgraph/messaging'
import { warrantyStatus } from '../domain/warranty.ts'
import type { InstalledAssetRow } from '../store/asset-store.ts'

export async function publishAssetRegistered(tx: Tx, asset: InstalledAssetRow): Promise<void> {
  await publish(tx, {
    type: 'after-sales.AssetRegistered.v1',
    aggregateId: asset.id,
    data: { assetId: asset.id, ...factsOf(asset), registeredAt: asset.createdAt.toISOString() },
  })
  await publishAssetState(tx, asset)
}

export async function publishAssetState(tx: Tx, asset: InstalledAssetRow): Promise<void> {
  await publishState(tx, {
    type: 'state.after-sales.asset.v1',
    id: asset.id,
    version: asset.version,
    data: {
      ...factsOf(asset),
      status: warrantyStatus(asset.warrantyEnd, localDate(tx.now, DEFAULT_ZONE)),
      createdAt: asset.createdAt.toISOString(),
      updatedAt: asset.updatedAt.toISOString(),
    },
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
    quantity: decimalText(asset.quantity),
    warrantyStart: asset.warrantyStart,
    // The contract of the event wants a day: without a warranty it ended before it began.
    warrantyEnd: asset.warrantyEnd ?? addDays(asset.warrantyStart, -1),
  }
}
