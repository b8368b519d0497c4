import type { Tx } from '@sellgraph/db-kit'
import { decimalText, money, type Money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { Refusal } from '../domain/credit-decision.ts'
import { openOf } from '../domain/credit-reservation.ts'
import type { CreditCheckRow } from '../store/credit-check-store.ts'
import type { CreditProfileRow } from '../store/credit-profile-store.ts'
import type { CreditReservationRow } from '../store/credit-reservation-store.ts'

export async function publishCreditApproved(tx: Tx, profile: CreditProfileRow): Promise<void> {
  await publish(tx, {
    type: 'finance-expense.CreditApproved.v1',
    aggregateId: profile.id,
    data: {
      creditProfileId: profile.id,
      customerId: profile.customerId,
      ownerId: profile.ownerId,
      teamId: profile.teamId,
      limit: money(profile.creditLimit, profile.currency),
      termDays: profile.termDays,
      grade: profile.grade,
      prepaymentPercent: decimalText(profile.prepaymentPercent),
      validFrom: profile.validFrom,
      validUntil: profile.validUntil,
      approvedBy: profile.approvedBy,
      approvedAt: tx.now.toISOString(),
    },
  })
}

export async function publishCreditReserved(
  tx: Tx,
  reservation: CreditReservationRow,
  available: Money | null,
): Promise<void> {
  await publish(tx, {
    type: 'finance-expense.CreditReserved.v1',
    aggregateId: reservation.orderId,
    data: {
      ...keysOf(reservation),
      reservationId: reservation.id,
      amount: money(reservation.amount, reservation.currency),
      available,
      reservedAt: tx.now.toISOString(),
    },
  })
}

export async function publishCreditRejected(
  tx: Tx,
  check: CreditCheckRow & { reasonCode: Refusal; reason: string },
): Promise<void> {
  await publish(tx, {
    type: 'finance-expense.CreditRejected.v1',
    aggregateId: check.orderId,
    data: {
      ...keysOf(check),
      amount: money(check.amount, check.currency),
      reasonCode: check.reasonCode,
      reason: check.reason,
      available: check.available === null ? null : money(check.available, check.currency),
      rejectedAt: tx.now.toISOString(),
    },
  })
}

export async function publishCreditReleased(
  tx: Tx,
  reservation: CreditReservationRow,
  by: string,
  reason: 'ORDER_CANCELLED' | 'INVOICED',
): Promise<void> {
  await publish(tx, {
    type: 'finance-expense.CreditReservationReleased.v1',
    aggregateId: reservation.orderId,
    data: {
      ...keysOf(reservation),
      reservationId: reservation.id,
      amount: money(by, reservation.currency),
      openAmount: money(openOf(reservation), reservation.currency),
      reason,
      releasedAt: tx.now.toISOString(),
    },
  })
}

function keysOf(row: {
  orderId: string
  contractId: string
  customerId: string
  ownerId: string | null
  teamId: string | null
}) {
  const { orderId, contractId, customerId, ownerId, teamId } = row
  return { orderId, contractId, customerId, ownerId, teamId }
}
