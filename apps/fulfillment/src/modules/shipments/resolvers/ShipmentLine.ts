import { decimalText } from '@sellgraph/kernel'
import type { ShipmentLineResolvers } from '../../../generated/graphql.ts'

export const ShipmentLine: ShipmentLineResolvers = {
  quantity: ({ quantity }) => decimalText(quantity),
}
