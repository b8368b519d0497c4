import { addDays, type LocalDate } from '@sellgraph/calendar'
import { compareMoney, decimal, invalid, isZeroMoney, type Money, ok, type Result, sumMoney } from '@sellgraph/kernel'

export const receivableStatuses = ['OPEN', 'PARTLY_PAID', 'PAID'] as const
export type ReceivableStatus = (typeof receivableStatuses)[number]

/** PLANNED: what makes it due has not happened yet. Overdue is no state: it depends on the day one asks about. */
export const instalmentStatuses = ['PLANNED', 'OPEN', 'PARTLY_PAID', 'PAID'] as const
export type InstalmentStatus = (typeof instalmentStatuses)[number]

/** What makes an instalment due (付款节点). */
export const instalmentTriggers = ['SIGNED', 'DELIVERED', 'ACCEPTED'] as const
export type InstalmentTrigger = (typeof instalmentTriggers)[number]

export interface PaymentTerm {
  readonly seq: number
  readonly trigger: string
  readonly amount: Money
  readonly daysAfter: number
}

export interface PlannedInstalment {
  readonly seq: number
  readonly trigger: InstalmentTrigger
  readonly daysAfter: number
  readonly amount: string
  readonly triggeredOn: LocalDate | null
  readonly dueOn: LocalDate | null
}

/**
 * The instalments of an effective contract (R188). They must add up to its gross total to the cent: a schedule that
 * asks for more or less than was agreed is refused, never adjusted. The signature is past, so what it triggers has a
 * due date at once; the rest waits for its delivery or acceptance.
 */
export function planInstalments(
  gross: Money,
  effectiveOn: LocalDate,
  terms: readonly PaymentTerm[],
): Result<PlannedInstalment[]> {
  const foreign = terms.find((term) => term.amount.currency !== gross.currency)
  if (foreign !== undefined) return invalid('instalments', `instalment ${foreign.seq} is not in ${gross.currency}`)
  const unknown = terms.find((term) => !isTrigger(term.trigger))
  if (unknown !== undefined) return invalid('instalments', `${unknown.trigger} is no payment trigger`)
  const sum = sumMoney(
    terms.map((term) => term.amount),
    gross.currency,
  )
  if (compareMoney(sum, gross) !== 0) {
    return invalid('instalments', `add up to ${sum.amount}, the contract to ${gross.amount} ${gross.currency}`)
  }
  return ok(
    terms
      .filter((term) => !isZeroMoney(term.amount))
      .map(({ seq, trigger, amount, daysAfter }) => {
        const triggeredOn = trigger === 'SIGNED' ? effectiveOn : null
        const dueOn = triggeredOn === null ? null : addDays(triggeredOn, daysAfter)
        return { seq, trigger: trigger as InstalmentTrigger, daysAfter, amount: amount.amount, triggeredOn, dueOn }
      }),
  )
}

export function receivableStatus({ amount, collected }: { amount: string; collected: string }): ReceivableStatus {
  if (decimal(collected).eq(decimal(amount))) return 'PAID'
  return decimal(collected).isZero() ? 'OPEN' : 'PARTLY_PAID'
}

export function instalmentStatus(of: { amount: string; collected: string; dueOn: LocalDate | null }): InstalmentStatus {
  const status = receivableStatus(of)
  return status === 'OPEN' && of.dueOn === null ? 'PLANNED' : status
}

/** What is still to be paid. */
export function openAmount({ amount, collected }: { amount: string; collected: string }): string {
  return decimal(amount).minus(decimal(collected)).toFixed()
}

function isTrigger(text: string): text is InstalmentTrigger {
  return (instalmentTriggers as readonly string[]).includes(text)
}
