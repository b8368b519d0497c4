import { money } from '@sellgraph/kernel'
import type { CreditReservationResolvers } from '../../../generated/graphql.ts'
import { openOf } from '../domain/credit-reservation.ts'
import { exceptionById, reservationById } from '../store/credit-loader.ts'

export const CreditReservation: CreditReservationResolvers = {
  __resolveReference: ({ id }, context) => reservationById(context).load(id),
  order: ({ orderId }) => ({ id: orderId }),
  contract: ({ contractId }) => ({ id: contractId }),
  customer: ({ customerId }) => ({ id: customerId }),
  amount: ({ amount, currency }) => money(amount, currency),
  consumed: ({ consumed, currency }) => money(consumed, currency),
  released: ({ released, currency }) => money(released, currency),
  open: (row) => money(openOf(row), row.currency),
  exception: ({ exceptionId }, _, context) => (exceptionId === null ? null : exceptionById(context).load(exceptionId)),
}
