import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { shipmentById } from '../store/shipment-loader.ts'
import { dispatchShipment } from '../use-cases/dispatch-shipment.ts'
import { signDelivery } from '../use-cases/sign-delivery.ts'

export const Mutation: Pick<MutationResolvers, 'dispatchShipment' | 'signDelivery'> = {
  dispatchShipment: mutation(dispatchShipment, async ({ shipmentId }, context) => ({
    __typename: 'DispatchShipmentPayload',
    shipment: await existing(shipmentById(context).load(shipmentId)),
  })),
  signDelivery: mutation(signDelivery, async ({ shipmentId }, context) => ({
    __typename: 'SignDeliveryPayload',
    shipment: await existing(shipmentById(context).load(shipmentId)),
  })),
}
