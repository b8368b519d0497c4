import type { QueryResolvers } from '../../../generated/graphql.ts'
import { shipmentById } from '../store/shipment-loader.ts'

export const Query: Pick<QueryResolvers, 'shipment'> = {
  shipment: (_, { id }, context) => shipmentById(context).load(id),
}
