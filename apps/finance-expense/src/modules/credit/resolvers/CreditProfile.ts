import { orThrow } from '@sellgraph/graphql-kit'
import { decimal, decimalText, money } from '@sellgraph/kernel'
import { existing, type GraphContext } from '@sellgraph/service-kit'
import type { CreditProfileResolvers } from '../../../generated/graphql.ts'
import { creditAccess } from '../access.ts'
import { creditProfileById, exposureOfProfile } from '../store/credit-loader.ts'
import { findReservationPage } from '../store/credit-reservation-store.ts'

export const CreditProfile: CreditProfileResolvers = {
  __resolveReference: ({ id }, context) => creditProfileById(context).load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  approvedBy: ({ approvedBy }) => ({ id: approvedBy }),
  limit: ({ creditLimit, currency }) => money(creditLimit, currency),
  prepaymentPercent: ({ prepaymentPercent }) => decimalText(prepaymentPercent),
  exposure: async ({ id, currency }, _, context) => {
    const exposure = await load(context, id)
    return {
      openReceivables: money(exposure.openReceivables.toFixed(), currency),
      reserved: money(exposure.reserved.toFixed(), currency),
      unallocatedReceipts: money(exposure.unallocatedReceipts.toFixed(), currency),
      total: money(exposure.total.toFixed(), currency),
    }
  },
  available: async ({ id, creditLimit, currency }, _, context) =>
    money(
      decimal(creditLimit)
        .minus((await load(context, id)).total)
        .toFixed(),
      currency,
    ),
  reservations: async ({ customerId }, { status, ...page }, { db, principal }) =>
    orThrow(await findReservationPage(db, creditAccess.scope(principal, 'read'), { customerId, status }, page)),
}

async function load(context: GraphContext, id: string) {
  return (await existing(exposureOfProfile(context).load(id))).exposure
}
