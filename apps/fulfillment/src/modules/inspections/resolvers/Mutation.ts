import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { orderById } from '../../orders/store/order-loader.ts'
import { recordInspection } from '../use-cases/record-inspection.ts'

export const Mutation: Pick<MutationResolvers, 'recordInspection'> = {
  recordInspection: mutation(recordInspection, async ({ orderId }, context) => ({
    __typename: 'RecordInspectionPayload',
    order: await existing(orderById(context).load(orderId)),
  })),
}
