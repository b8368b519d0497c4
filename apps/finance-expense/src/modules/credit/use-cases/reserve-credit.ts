import { presentOwner } from '@sellgraph/customers'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, type Tx } from '@sellgraph/db-kit'
import { conflict, decimal, money, type Money, newId, ok, type Result, subtractMoney, unwrap } from '@sellgraph/kernel'
import { type CreditDecision, decideCredit } from '../domain/credit-decision.ts'
import { publishCreditRejected, publishCreditReserved } from '../events/publish.ts'
import { insertCheck } from '../store/credit-check-store.ts'
import { lockGrantedExceptions, updateException } from '../store/credit-exception-store.ts'
import { type CreditProfileRow, lockCreditProfile } from '../store/credit-profile-store.ts'
import { type CreditReservationRow, insertReservation, lockReservation } from '../store/credit-reservation-store.ts'
import { findOldestDue, findPositions } from '../store/exposure-store.ts'
import { refreshCreditProfile } from './refresh-credit-profile.ts'

export interface CreditRequest {
  readonly orderId: string
  readonly number: string
  readonly contractId: string
  readonly customerId: string
  readonly ownerId: string | null
  readonly teamId: string | null
  readonly amount: Money
}

/**
 * Checks and reserves credit for an order, in one transaction on the locked profile: two orders that race for the last
 * credit come one after the other, and the second sees what the first took. Idempotent by order: one that holds its
 * credit already gets the same answer again.
 */
export async function reserveCredit(tx: Tx, request: CreditRequest): Promise<Result<undefined>> {
  const profile = await lockCreditProfile(tx, request.customerId)
  const held = await lockReservation(tx, request.orderId)
  if (held !== null) return repeatAnswer(tx, held, request)

  const exceptions = await lockGrantedExceptions(tx, request.orderId)
  const decision = await decide(tx, profile, request, exceptions.map(asGranted))
  const order = {
    orderId: request.orderId,
    orderNumber: request.number,
    contractId: request.contractId,
    customerId: request.customerId,
    ...(await presentOwner(tx, request.customerId, request)),
    currency: request.amount.currency,
    amount: request.amount.amount,
  }
  const check = {
    ...order,
    id: newId(),
    ...newVersion(tx.now),
    need: decision.need?.amount ?? null,
    available: decision.available?.amount ?? null,
  }
  if (!decision.reserve) {
    const rejected = { ...check, reasonCode: decision.refusal, reason: decision.reason }
    await insertCheck(tx, { ...rejected, outcome: 'REJECTED', exceptionId: null })
    await publishCreditRejected(tx, { ...rejected, outcome: 'REJECTED', exceptionId: null })
    return ok()
  }

  const exceptionId = decision.exception?.id ?? null
  const used = exceptions.find((exception) => exception.id === exceptionId)
  if (used !== undefined) unwrap(await updateException(tx, used, { status: 'USED' }))
  await insertCheck(tx, { ...check, outcome: 'RESERVED', reasonCode: null, reason: null, exceptionId })
  const reservation: CreditReservationRow = {
    ...order,
    id: newId(),
    ...newVersion(tx.now),
    // A gift needs no credit; its reservation is used up when it is made.
    status: decimal(order.amount).isZero() ? 'CONSUMED' : 'HELD',
    consumed: '0',
    released: '0',
    exceptionId,
  }
  await insertReservation(tx, reservation)
  await publishCreditReserved(tx, reservation, subtractMoney(decision.available, decision.need))
  await refreshCreditProfile(tx, profile)
  return ok()
}

async function decide(
  tx: Tx,
  profile: CreditProfileRow | null,
  { customerId, contractId, amount }: CreditRequest,
  exceptions: ReturnType<typeof asGranted>[],
): Promise<CreditDecision> {
  const currency = profile?.currency ?? amount.currency
  const [positions] = await findPositions(tx, [{ customerId, currency }])
  return decideCredit({
    terms:
      profile === null
        ? null
        : {
            limit: money(profile.creditLimit, profile.currency),
            prepaymentPercent: profile.prepaymentPercent,
            overdueBlockDays: profile.overdueBlockDays,
            validUntil: profile.validUntil,
          },
    order: { contractId, amount },
    positions: positions?.contracts ?? [],
    unallocatedReceipts: positions?.unallocatedReceipts ?? '0',
    oldestDue: await findOldestDue(tx, customerId),
    exceptions,
    today: localDate(tx.now, DEFAULT_ZONE),
  })
}

/** The order was submitted again, although its credit is held: the requester did not get, or lost, the answer. */
async function repeatAnswer(tx: Tx, held: CreditReservationRow, request: CreditRequest): Promise<Result<undefined>> {
  const same = held.currency === request.amount.currency && decimal(held.amount).eq(decimal(request.amount.amount))
  if (held.status !== 'HELD' || !same) {
    return conflict(
      'CREDIT_ALREADY_RESERVED',
      `Order ${held.orderNumber} has a reservation that this request does not fit.`,
    )
  }
  await publishCreditReserved(tx, held, null)
  return ok()
}

function asGranted(row: { id: string; amount: string; currency: string; validUntil: string }) {
  return { id: row.id, amount: money(row.amount, row.currency), validUntil: row.validUntil }
}
