import { type Decimal, decimal, type Money, money, roundMoney, subtractMoney } from '@sellgraph/kernel'
import type { OrderStatus } from './order-states.ts'

/**
 * What a line has come to, as decimal text. Always: delivered ≤ shipped ≤ passed ≤ ready ≤ ordered and
 * shipped + cancelled ≤ ordered; what is neither shipped nor cancelled is open.
 */
export interface Quantities {
  readonly ordered: string
  readonly ready: string
  readonly passed: string
  readonly shipped: string
  readonly delivered: string
  readonly cancelled: string
}

/** Ordered and not cancelled: what is to be delivered in the end. */
export function wanted(line: Quantities): Decimal {
  return decimal(line.ordered).minus(decimal(line.cancelled))
}

export function open(line: Quantities): Decimal {
  return wanted(line).minus(decimal(line.shipped))
}

/** Passed inspection and still in the house. */
export function shippable(line: Quantities): Decimal {
  const passed = decimal(line.passed).minus(decimal(line.shipped))
  const left = open(line)
  return passed.lt(left) ? passed : left
}

/** The state of an approved order, read off its lines. */
export function progressOf(lines: readonly Quantities[]): OrderStatus {
  const live = lines.filter((line) => wanted(line).gt('0'))
  if (live.length === 0) return 'CANCELLED'
  if (live.every((line) => decimal(line.delivered).eq(wanted(line)))) return 'DELIVERED'
  if (live.every((line) => decimal(line.shipped).eq(wanted(line)))) return 'SHIPPED'
  if (live.some((line) => decimal(line.shipped).gt('0'))) return 'PARTLY_SHIPPED'
  if (live.every((line) => decimal(line.ready).gte(wanted(line)))) return 'READY'
  if (live.some((line) => decimal(line.ready).gt('0'))) return 'IN_SUPPLY'
  return 'APPROVED'
}

/**
 * Gross amount of a step from one cumulative quantity to another. Rounded on the cumulative amounts, so that the parts
 * of a line add up to the line to the cent, however it is divided.
 */
export function amountBetween(line: { ordered: string; gross: Money }, from: Decimal, to: Decimal): Money {
  const upTo = (quantity: Decimal) =>
    roundMoney(money(decimal(line.gross.amount).times(quantity).div(decimal(line.ordered)), line.gross.currency))
  return subtractMoney(upTo(to), upTo(from))
}
