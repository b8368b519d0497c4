import { daysBetween } from '@sellgraph/calendar'
import { decimal, type Decimal, decimalText, invalid, ok, type Result } from '@sellgraph/kernel'

/** What is negotiated (谈判事项). */
export const negotiationTopics = ['PRICE', 'PAYMENT', 'DELIVERY', 'CLAUSE', 'SERVICE', 'OTHER'] as const
export type NegotiationTopic = (typeof negotiationTopics)[number]

/** In what a position is counted, where it can be counted. */
export const negotiationMeasures = ['AMOUNT', 'PERCENT', 'DAYS'] as const
export type NegotiationMeasure = (typeof negotiationMeasures)[number]

/**
 * What can be counted of a topic, and which way it moves when the company gives: a price and a delivery time go down, a
 * discount, a credit and a service go up, a down payment goes down.
 */
const giving: Readonly<Record<NegotiationTopic, Readonly<Partial<Record<NegotiationMeasure, 'DOWN' | 'UP'>>>>> = {
  PRICE: { AMOUNT: 'DOWN', PERCENT: 'UP' },
  PAYMENT: { DAYS: 'UP', PERCENT: 'DOWN' },
  DELIVERY: { DAYS: 'DOWN' },
  SERVICE: { AMOUNT: 'UP', DAYS: 'UP' },
  CLAUSE: {},
  OTHER: {},
}

export function checkMeasure(topic: NegotiationTopic, measure: NegotiationMeasure, path: string): Result<undefined> {
  if (giving[topic][measure] !== undefined) return ok()
  const possible = Object.keys(giving[topic])
  return invalid(
    path,
    possible.length === 0 ? `${topic} is not counted` : `${topic} is counted in ${possible.join(' or ')}`,
  )
}

export interface Concession {
  /** In the measure of the point; negative where the company took something back. */
  readonly concession: string | null
  /** Of where it stood before. */
  readonly concessionPercent: string | null
}

/** What an offer gives away against where the company stood before; unknown where it had not said anything yet. */
export function concessionOf(
  topic: NegotiationTopic,
  measure: NegotiationMeasure,
  previousValue: string | null,
  offered: string,
): Concession {
  if (previousValue === null) return { concession: null, concessionPercent: null }
  const up = decimal(offered).minus(previousValue)
  const given = giving[topic][measure] === 'DOWN' ? up.negated() : up
  return { concession: decimalText(given), concessionPercent: percentOf(given, decimal(previousValue)) }
}

/** The first version that the customer got: what all that is given is counted from. */
export function firstOffer<T extends { readonly sentAt: Date | null }>(versions: readonly T[]): T | null {
  return versions.find(({ sentAt }) => sentAt !== null) ?? null
}

/** A version of a quote, as far as it is compared. */
export interface Offer {
  readonly currency: string
  readonly netTotal: string
  readonly creditDays: Decimal
  readonly lines: readonly {
    readonly productId: string
    readonly quantity: string
    readonly promisedOn: string | null
  }[]
}

export interface TotalConcession extends Concession {
  /** Days of credit more than in the first offer. */
  readonly creditDays: string
  /** Days that the last delivery is promised earlier; null where one of the two promises no day. */
  readonly deliveryDays: number | null
  /** Whether both offer the same quantities of the same products: only then are the amounts comparable. */
  readonly sameScope: boolean
}

/** R065: all that was given since the first offer. Of two currencies no amount is given. */
export function totalConcession(first: Offer, now: Offer): TotalConcession {
  const given = first.currency === now.currency ? decimal(first.netTotal).minus(now.netTotal) : null
  return {
    concession: given === null ? null : decimalText(given),
    concessionPercent: given === null ? null : percentOf(given, decimal(first.netTotal)),
    creditDays: decimalText(now.creditDays.minus(first.creditDays).toDecimalPlaces(4)),
    deliveryDays: daysEarlier(lastPromise(first), lastPromise(now)),
    sameScope: scopeOf(first) === scopeOf(now),
  }
}

function percentOf(given: Decimal, of: Decimal): string | null {
  return of.isZero() ? null : decimalText(given.div(of).times(100).toDecimalPlaces(4))
}

function lastPromise({ lines }: Offer): string | null {
  const days = lines.map(({ promisedOn }) => promisedOn)
  return days.includes(null) ? null : (days.sort().at(-1) ?? null)
}

function daysEarlier(first: string | null, now: string | null): number | null {
  return first === null || now === null ? null : daysBetween(now, first)
}

function scopeOf({ lines }: Offer): string {
  const quantities = new Map<string, Decimal>()
  for (const { productId, quantity } of lines) {
    quantities.set(productId, decimal(quantity).plus(quantities.get(productId) ?? '0'))
  }
  return JSON.stringify([...quantities].map(([id, quantity]) => [id, quantity.toFixed()]).sort())
}
