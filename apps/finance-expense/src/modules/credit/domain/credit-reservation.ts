import { Decimal, decimal, defineStateMachine, ok, type Result } from '@sellgraph/kernel'

export const reservationMachine = defineStateMachine({
  of: 'credit reservation',
  states: ['HELD', 'CONSUMED', 'RELEASED'],
  initial: 'HELD',
  transitions: {
    consume: { from: ['HELD'], to: 'CONSUMED' },
    release: { from: ['HELD'], to: 'RELEASED' },
  },
})
export type CreditReservationStatus = (typeof reservationMachine.states)[number]

export const exceptionMachine = defineStateMachine({
  of: 'credit exception',
  states: ['REQUESTED', 'GRANTED', 'DECLINED', 'USED'],
  initial: 'REQUESTED',
  transitions: {
    grant: { from: ['REQUESTED'], to: 'GRANTED' },
    decline: { from: ['REQUESTED'], to: 'DECLINED' },
    use: { from: ['GRANTED'], to: 'USED' },
  },
})
export type CreditExceptionStatus = (typeof exceptionMachine.states)[number]

export const checkOutcomes = ['RESERVED', 'REJECTED'] as const
export type CreditCheckOutcome = (typeof checkOutcomes)[number]

/** What an order holds: its amount, and how much of it was delivered (consumed) or given up (released). */
export interface Holding {
  readonly status: CreditReservationStatus
  readonly amount: string
  readonly consumed: string
  readonly released: string
}

export interface Shrinkage {
  readonly status: CreditReservationStatus
  readonly consumed: string
  readonly released: string
  /** By how much the reservation shrank: never more than was open. */
  readonly by: string
}

/** What is still held. */
export function openOf(holding: Omit<Holding, 'status'>): string {
  return decimal(holding.amount).minus(decimal(holding.consumed)).minus(decimal(holding.released)).toFixed()
}

/**
 * A delivery takes its amount out of the reservation; the last one takes what cents are left as well, so that nothing
 * stays held for goods that are with the customer.
 */
export function consume(holding: Holding, delivered: string, last: boolean): Result<Shrinkage> {
  const open = decimal(openOf(holding))
  const by = last ? open : Decimal.min(open, decimal(delivered))
  const next = { ...holding, consumed: decimal(holding.consumed).plus(by).toFixed() }
  return shrunk(holding, next, by, 'consume')
}

/** A cancelled part is given back. */
export function release(holding: Holding, cancelled: string): Result<Shrinkage> {
  const by = Decimal.min(decimal(openOf(holding)), decimal(cancelled))
  const next = { ...holding, released: decimal(holding.released).plus(by).toFixed() }
  return shrunk(holding, next, by, 'release')
}

/** The reservation ends when nothing is open: consumed if anything of the order was delivered, else released. */
function shrunk(before: Holding, after: Holding, by: Decimal, action: 'consume' | 'release'): Result<Shrinkage> {
  const step = reservationMachine.next(before.status, action)
  if (!step.ok) return step
  const settled = decimal(openOf(after)).isZero()
  const status = !settled ? 'HELD' : decimal(after.consumed).isZero() ? 'RELEASED' : 'CONSUMED'
  return ok({ status, consumed: after.consumed, released: after.released, by: by.toFixed() })
}
