import { type Decimal, decimal, type Money } from '@sellgraph/kernel'
import { amountBetween, open, type Quantities, wanted } from './quantities.ts'

/** A line of an order of the contract, the order of the latest version first. */
export interface OrderedLine extends Quantities {
  readonly id: string
  readonly contractLineId: string
}

/** A line of the contract as it is agreed now. */
export interface AgreedLine {
  readonly lineId: string
  readonly quantity: string
  readonly grossAmount: Money
}

/** What is to be called off of a line of an order, and what is to be ordered besides of a line of the contract. */
export interface Following {
  readonly less: ReadonlyMap<string, Decimal>
  readonly more: readonly { readonly lineId: string; readonly quantity: Decimal; readonly amount: Money }[]
}

/**
 * How the orders of a contract come to what it says now: too much is called off, the latest order first and nothing that
 * is shipped; what is missing is ordered besides.
 */
export function followAmendment(ordered: readonly OrderedLine[], agreed: readonly AgreedLine[]): Following {
  const less = new Map<string, Decimal>()
  const more: { lineId: string; quantity: Decimal; amount: Money }[] = []
  const byLine = Map.groupBy(ordered, ({ contractLineId }) => contractLineId)
  for (const lineId of new Set([...byLine.keys(), ...agreed.map((line) => line.lineId)])) {
    const lines = byLine.get(lineId) ?? []
    const now = agreed.find((line) => line.lineId === lineId)
    const before = lines.reduce((sum, line) => sum.plus(wanted(line)), decimal('0'))
    let surplus = before.minus(now?.quantity ?? '0')
    if (surplus.isNegative() && now !== undefined) {
      const whole = { ordered: now.quantity, gross: now.grossAmount }
      const amount = amountBetween(whole, before, decimal(now.quantity))
      more.push({ lineId, quantity: surplus.negated(), amount })
    }
    for (const line of lines) {
      const left = open(line)
      const cut = left.lt(surplus) ? left : surplus
      if (cut.lte(0)) continue
      less.set(line.id, cut)
      surplus = surplus.minus(cut)
    }
  }
  return { less, more }
}
