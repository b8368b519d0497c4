import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { decimalText } from '@sellgraph/kernel'
import type { InstalledAssetResolvers } from '../../../generated/graphql.ts'
import { warrantyStatus } from '../domain/warranty.ts'
import { assetById } from '../store/asset-loader.ts'

export const InstalledAsset: InstalledAssetResolvers = {
  __resolveReference: ({ id }, context) => assetById(context).load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  contract: ({ contractId }) => ({ id: contractId }),
  order: ({ orderId }) => ({ id: orderId }),
  shipment: ({ shipmentId }) => ({ id: shipmentId }),
  product: ({ productId }) => ({ id: productId }),
  quantity: ({ quantity }) => decimalText(quantity),
  warranty: ({ warrantyEnd }, { on }, { clock }) =>
    warrantyStatus(warrantyEnd, on ?? localDate(clock.now(), DEFAULT_ZONE)),
}
