import type { Tx } from '@sellgraph/db-kit'
import { isZeroMoney, money, unwrap } from '@sellgraph/kernel'
import { consume, release, type Shrinkage } from '../domain/credit-reservation.ts'
import { publishCreditReleased } from '../events/publish.ts'
import { type CreditReservationRow, lockReservation, updateReservation } from '../store/credit-reservation-store.ts'

/** A delivery was signed: what was reserved for it is owed now. Answers whether the order held credit. */
export async function consumeReservation(tx: Tx, orderId: string, delivered: string, last: boolean): Promise<boolean> {
  const held = await heldReservation(tx, orderId)
  if (held === null) return false
  await shrink(tx, held, unwrap(consume(held, delivered, last)), 'INVOICED')
  return true
}

/** A part of the order was cancelled: its credit is free again. Answers whether the order held credit. */
export async function releaseReservation(tx: Tx, orderId: string, cancelled: string): Promise<boolean> {
  const held = await heldReservation(tx, orderId)
  if (held === null) return false
  await shrink(tx, held, unwrap(release(held, cancelled)), 'ORDER_CANCELLED')
  return true
}

async function heldReservation(tx: Tx, orderId: string): Promise<CreditReservationRow | null> {
  const row = await lockReservation(tx, orderId)
  return row?.status === 'HELD' ? row : null
}

async function shrink(
  tx: Tx,
  held: CreditReservationRow,
  { status, consumed, released, by }: Shrinkage,
  reason: 'INVOICED' | 'ORDER_CANCELLED',
): Promise<void> {
  if (isZeroMoney(money(by, held.currency))) return
  const shrunk = unwrap(await updateReservation(tx, held, { status, consumed, released }))
  await publishCreditReleased(tx, shrunk, by, reason)
}
