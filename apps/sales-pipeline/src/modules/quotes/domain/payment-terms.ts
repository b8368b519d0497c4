import type { Decimal } from '@sellgraph/kernel'
import { decimal, invalid, ok, type Result } from '@sellgraph/kernel'

export const paymentTriggers = ['SIGNED', 'DELIVERED', 'ACCEPTED'] as const
export type PaymentTrigger = (typeof paymentTriggers)[number]

/** One part of the price: how much of the gross total, and how many days after what. */
export interface PaymentTerm {
  readonly trigger: PaymentTrigger
  readonly percent: string
  readonly daysAfter: number
}

/** All parts together are exactly the price. */
export function checkPaymentTerms(terms: readonly PaymentTerm[]): Result<undefined> {
  const sum = terms.reduce((total, { percent }) => total.plus(decimal(percent)), decimal('0'))
  return sum.equals(100) ? ok() : invalid('paymentTerms', `must add up to 100 %, not ${sum.toFixed()} %`)
}

/** Average credit in days, weighted by amount: `Σ share × days`. Half on signing and half 60 days later is 30. */
export function creditDays(terms: readonly PaymentTerm[]): Decimal {
  return terms.reduce((days, term) => days.plus(decimal(term.percent).times(term.daysAfter).div(100)), decimal('0'))
}
