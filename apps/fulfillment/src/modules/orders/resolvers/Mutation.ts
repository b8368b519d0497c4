import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { orderById } from '../store/order-loader.ts'
import { cancelOrder } from '../use-cases/cancel-order.ts'
import { closeOrder } from '../use-cases/close-order.ts'
import { confirmOrder } from '../use-cases/confirm-order.ts'
import { markSupplyReady } from '../use-cases/mark-supply-ready.ts'
import { submitOrder } from '../use-cases/submit-order.ts'

type Mutations = 'cancelOrder' | 'closeOrder' | 'confirmOrder' | 'markSupplyReady' | 'submitOrder'

/** Each answers with the order as it now is. */
const answer =
  <const P extends string>(__typename: P) =>
  async ({ orderId }: { orderId: string }, context: GraphContext) => ({
    __typename,
    order: await existing(orderById(context).load(orderId)),
  })

export const Mutation: Pick<MutationResolvers, Mutations> = {
  confirmOrder: mutation(confirmOrder, answer('ConfirmOrderPayload')),
  submitOrder: mutation(submitOrder, answer('SubmitOrderPayload')),
  markSupplyReady: mutation(markSupplyReady, answer('MarkSupplyReadyPayload')),
  cancelOrder: mutation(cancelOrder, answer('CancelOrderPayload')),
  closeOrder: mutation(closeOrder, answer('CloseOrderPayload')),
}
