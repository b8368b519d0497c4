import { addDays, type LocalDate } from '@sellgraph/calendar'
import { decimal, Decimal, money, roundMoney } from '@sellgraph/kernel'
import type { InstalmentTrigger, PlannedInstalment } from './receivable.ts'

/** An instalment as it stands before its contract is changed. */
export interface Scheduled {
  readonly seq: number
  readonly trigger: InstalmentTrigger
  readonly daysAfter: number
  readonly amount: string
  readonly triggeredOn: LocalDate | null
}

/**
 * R188: the instalments of a contract that was amended. What was due and is not asked more of stays due as it was; what
 * is more, or waits for something else now, is due from the amendment or from what it waits for. Where everything is
 * delivered that is still wanted, no delivery will come that makes the rest due: the amendment does. Instalments that
 * are not agreed any more come to nothing.
 */
export function amendSchedule(
  before: readonly Scheduled[],
  agreed: readonly PlannedInstalment[],
  { effectiveOn, allDelivered }: { effectiveOn: LocalDate; allDelivered: boolean },
): PlannedInstalment[] {
  const old = new Map(before.map((instalment) => [instalment.seq, instalment]))
  const seqs = new Set(agreed.map(({ seq }) => seq))
  const kept = agreed.map((instalment) => {
    const was = old.get(instalment.seq)
    const stays = was?.trigger === instalment.trigger && decimal(instalment.amount).lte(was.amount)
    const happened = instalment.trigger === 'SIGNED' || (instalment.trigger === 'DELIVERED' && allDelivered)
    return due(instalment, (stays ? was.triggeredOn : null) ?? (happened ? effectiveOn : null))
  })
  const dropped = before
    .filter(({ seq }) => !seqs.has(seq))
    .map((instalment) => due({ ...instalment, amount: '0' }, instalment.triggeredOn))
  return [...kept, ...dropped].sort((a, b) => a.seq - b.seq)
}

/**
 * The instalments of a contract that ended early: the customer owes what was delivered and no more. The first
 * instalments stay as they were, the last ones come to nothing; nothing will happen any more that makes one due, so
 * the end does. What is signed for after the end is owed with the last one.
 */
export function settleSchedule(
  before: readonly Scheduled[],
  delivered: string,
  endedOn: LocalDate,
): PlannedInstalment[] {
  let left = decimal(delivered)
  const cut = [...before]
    .sort((a, b) => a.seq - b.seq)
    .map((instalment, index) => {
      const amount = index === before.length - 1 ? left : Decimal.min(instalment.amount, left)
      left = left.minus(amount)
      return { ...instalment, amount: amount.toFixed() }
    })
  return cut.map((instalment) =>
    due(instalment, instalment.triggeredOn ?? (decimal(instalment.amount).isZero() ? null : endedOn)),
  )
}

/** What is owed of a contract that ended, for what was delivered of it; before tax in proportion. */
export function owedFor(
  { amount, netAmount, currency }: { amount: string; netAmount: string; currency: string },
  delivered: string,
): { amount: string; netAmount: string } {
  const share = decimal(amount).isZero() ? decimal(delivered) : decimal(netAmount).times(delivered).div(amount)
  return { amount: delivered, netAmount: roundMoney(money(share.toFixed(), currency)).amount }
}

function due(
  { seq, trigger, daysAfter, amount }: Omit<Scheduled, 'triggeredOn'>,
  triggeredOn: LocalDate | null,
): PlannedInstalment {
  const dueOn = triggeredOn === null ? null : addDays(triggeredOn, daysAfter)
  return { seq, trigger, daysAfter, amount, triggeredOn, dueOn }
}
