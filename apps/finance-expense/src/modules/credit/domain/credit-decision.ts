import { daysBetween, type LocalDate } from '@sellgraph/calendar'
import { Decimal, decimal, type Money, money, multiplyMoney, roundMoney } from '@sellgraph/kernel'
import { type ContractPosition, exposureOf, withReservation } from './exposure.ts'

/** Why credit is refused, for programs. */
export const refusals = [
  'NO_PROFILE',
  'CURRENCY_MISMATCH',
  'SUSPENDED',
  'PREPAYMENT_REQUIRED',
  'OVERDUE',
  'LIMIT_EXCEEDED',
] as const
export type Refusal = (typeof refusals)[number]

/** Refusals that an approved exception can set aside: the others lack a figure to except from. */
export const excusable: readonly string[] = ['PREPAYMENT_REQUIRED', 'OVERDUE', 'LIMIT_EXCEEDED'] satisfies Refusal[]

export interface CreditTerms {
  readonly limit: Money
  readonly prepaymentPercent: string
  readonly overdueBlockDays: number
  readonly validUntil: LocalDate | null
}

/** An exception granted for this very order. */
export interface GrantedException {
  readonly id: string
  readonly amount: Money
  readonly validUntil: LocalDate
}

export interface CreditQuestion {
  readonly terms: CreditTerms | null
  readonly order: { readonly contractId: string; readonly amount: Money }
  /** Every contract of the customer in the currency of the terms that is not settled, and the order's own. */
  readonly positions: readonly ContractPosition[]
  readonly unallocatedReceipts: string
  /** Earliest due date among the customer's unpaid instalments. */
  readonly oldestDue: LocalDate | null
  readonly exceptions: readonly GrantedException[]
  readonly today: LocalDate
}

export type CreditDecision =
  | {
      readonly reserve: true
      readonly need: Money
      readonly available: Money
      readonly exception: GrantedException | null
    }
  | {
      readonly reserve: false
      readonly refusal: Refusal
      readonly reason: string
      readonly need: Money | null
      readonly available: Money | null
    }

/**
 * Whether an order gets credit (R181). The order needs what it adds to the exposure: its amount, less what was paid on
 * its contract in advance. It passes when that is within `limit - exposure`, when the share that its customer must pay
 * in advance is there (R180), and when nothing is overdue for longer than the profile allows; or when a granted
 * exception for this order covers what is not.
 */
export function decideCredit(question: CreditQuestion): CreditDecision {
  const { terms, order, positions, unallocatedReceipts, today } = question
  const never = (refusal: Refusal, reason: string): CreditDecision => ({
    reserve: false,
    refusal,
    reason,
    need: null,
    available: null,
  })
  if (terms === null) {
    return never(
      'NO_PROFILE',
      'The customer has no credit profile. Finance assesses it, or sets it to payment in advance.',
    )
  }
  const { currency } = terms.limit
  if (order.amount.currency !== currency) {
    return never('CURRENCY_MISMATCH', `The order is in ${order.amount.currency}, the credit profile in ${currency}.`)
  }
  if (terms.validUntil !== null && terms.validUntil < today) {
    return never('SUSPENDED', `The credit profile ended on ${terms.validUntil}. Finance renews it.`)
  }

  const before = exposureOf(positions, unallocatedReceipts)
  const after = exposureOf(withReservation(positions, order.contractId, order.amount.amount), unallocatedReceipts)
  const needed = after.total.minus(before.total)
  const free = decimal(terms.limit.amount).minus(before.total)
  const need = money(needed.toFixed(), currency)
  const available = money(free.toFixed(), currency)

  const obstacle = obstacleOf(question, terms, needed, free)
  if (obstacle === null) return { reserve: true, need, available, exception: null }
  const exception = question.exceptions.find(
    ({ amount, validUntil }) =>
      validUntil >= today && amount.currency === currency && decimal(amount.amount).gte(obstacle.uncovered),
  )
  if (exception !== undefined) return { reserve: true, need, available, exception }
  return { reserve: false, refusal: obstacle.refusal, reason: obstacle.reason, need, available }
}

interface Obstacle {
  readonly refusal: Refusal
  readonly reason: string
  /** What an exception must cover. */
  readonly uncovered: Decimal
}

function obstacleOf(
  { order, positions, oldestDue, today }: CreditQuestion,
  terms: CreditTerms,
  needed: Decimal,
  free: Decimal,
): Obstacle | null {
  const { currency } = terms.limit
  const own = positions.find((position) => position.contractId === order.contractId)
  const prepaid = Decimal.max(decimal(own?.collected ?? '0').minus(decimal(own?.delivered ?? '0')), decimal('0'))
  const required = roundMoney(multiplyMoney(order.amount, decimal(terms.prepaymentPercent).div('100')))
  if (prepaid.lt(decimal(required.amount))) {
    const paid = money(prepaid.toFixed(), currency).amount
    return {
      refusal: 'PREPAYMENT_REQUIRED',
      reason: `The customer pays ${required.amount} ${currency} in advance and has paid ${paid} ${currency} on this contract.`,
      uncovered: needed,
    }
  }
  if (needed.isPositive() && !needed.isZero() && oldestDue !== null) {
    const days = daysBetween(oldestDue, today)
    if (days > terms.overdueBlockDays) {
      return {
        refusal: 'OVERDUE',
        reason: `An instalment is ${days} days overdue; ${terms.overdueBlockDays} are tolerated.`,
        uncovered: needed,
      }
    }
  }
  if (needed.gt(free)) {
    return {
      refusal: 'LIMIT_EXCEEDED',
      reason: `The order needs ${money(needed.toFixed(), currency).amount} ${currency}; ${money(free.toFixed(), currency).amount} ${currency} of the credit limit are available.`,
      uncovered: needed.minus(Decimal.max(free, decimal('0'))),
    }
  }
  return null
}
