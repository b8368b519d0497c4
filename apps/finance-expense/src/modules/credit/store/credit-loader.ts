import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { creditAccess } from '../access.ts'
import { exposureOf } from '../domain/exposure.ts'
import { type CreditCheckRow, findChecksOfOrders } from './credit-check-store.ts'
import { findExceptions } from './credit-exception-store.ts'
import { type CreditProfileRow, findCreditProfiles, findCreditProfilesOf } from './credit-profile-store.ts'
import { type CreditReservationRow, findReservations, findReservationsOfOrders } from './credit-reservation-store.ts'
import { findPositions } from './exposure-store.ts'

const read = (context: GraphContext) => creditAccess.scope(context.principal, 'read')

export const creditProfileById = defineLoader((context: GraphContext, ids) =>
  findCreditProfiles(context.db, read(context), ids),
)

export const creditProfileOfCustomer = defineListLoader(
  (row: CreditProfileRow) => row.customerId,
  (context: GraphContext, customerIds) => findCreditProfilesOf(context.db, read(context), customerIds),
)

/** The exposure of a profile's customer; the profile itself was loaded under the caller's scope. */
export const exposureOfProfile = defineLoader(async (context: GraphContext, ids) => {
  const profiles = await findCreditProfiles(context.db, read(context), ids)
  const positions = await findPositions(context.db, profiles)
  return profiles.map((profile, index) => ({
    id: profile.id,
    exposure: exposureOf(positions[index]?.contracts ?? [], positions[index]?.unallocatedReceipts ?? '0'),
  }))
})

export const reservationById = defineLoader((context: GraphContext, ids) =>
  findReservations(context.db, read(context), ids),
)

export const reservationOfOrder = defineListLoader(
  (row: CreditReservationRow) => row.orderId,
  (context: GraphContext, orderIds) => findReservationsOfOrders(context.db, read(context), orderIds),
)

export const checksOfOrder = defineListLoader(
  (row: CreditCheckRow) => row.orderId,
  (context: GraphContext, orderIds) => findChecksOfOrders(context.db, read(context), orderIds),
)

export const exceptionById = defineLoader((context: GraphContext, ids) =>
  findExceptions(context.db, read(context), ids),
)
