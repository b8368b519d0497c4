import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { decimalText, forbidden, invalid, newId, ok, ruleViolated, wrongState } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { findObjectionsOfDeals } from '../../objections/store/objection-store.ts'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { creditDays } from '../../quotes/domain/payment-terms.ts'
import { discountOf } from '../../quotes/domain/price.ts'
import { findQuoteVersions, lockQuote, type QuoteVersionRow, updateQuote } from '../../quotes/store/quote-store.ts'
import {
  checkMeasure,
  concessionOf,
  firstOffer,
  negotiationMeasures,
  negotiationTopics,
  type NegotiationMeasure,
  type NegotiationTopic,
} from '../domain/negotiation.ts'
import { findPoints, findRounds, insertRound, type NegotiationPointRow } from '../store/negotiation-store.ts'

const value = () =>
  input
    .decimal({ min: '0', max: '100000000000', places: 4 })
    .nullish()
    .transform((text) => text ?? null)

/** R065: what was asked and offered, by whom, and what it gave away. A round that was recorded is never changed. */
export const recordNegotiationRound = defineCommand({
  name: 'recordNegotiationRound',
  input: z.object({
    quoteId: input.id(),
    version: input.version(),
    heldOn: input.date(),
    customerPeople: input.text(500),
    ourPeople: z.array(input.id()).min(1, 'must name somebody').max(20),
    note: input.optionalText(2000),
    points: z
      .array(
        z.object({
          topic: z.enum(negotiationTopics),
          asked: input.text(1000),
          offered: input.text(1000),
          measure: z
            .enum(negotiationMeasures)
            .nullish()
            .transform((measure) => measure ?? null),
          askedValue: value(),
          offeredValue: value(),
          objectionId: input
            .id()
            .nullish()
            .transform((id) => id ?? null),
        }),
      )
      .min(1, 'must have at least one point')
      .max(30),
  }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { quoteId, version: readVersion, points, ...round }) {
    const recordedBy = principal.employeeId
    if (recordedBy === null) return forbidden('Only an employee may record a negotiation.')
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, version } = locked.value
    const open = requireOpen(opportunity)
    if (!open.ok) return open
    if (version.status === 'ACCEPTED') return wrongState('quote', version.status, ['not ACCEPTED'])
    if (round.heldOn > localDate(now, DEFAULT_ZONE)) return invalid('heldOn', 'must not be in the future')
    for (const [index, id] of round.ourPeople.entries()) {
      if ((await findEmployee(tx, id)) === null) return invalid(`ourPeople.${index}`, 'is no employee')
    }
    const ofDeal = await findObjectionsOfDeals(tx, [opportunity.id])
    for (const [index, { objectionId }] of points.entries()) {
      if (objectionId !== null && !ofDeal.some(({ id }) => id === objectionId.toLowerCase())) {
        return invalid(`points.${index}.objectionId`, 'is no objection to this deal')
      }
    }
    const first = firstOffer(await findQuoteVersions(tx, [quoteId]))
    if (first === null) return ruleViolated('R065', 'NOTHING_OFFERED', 'Send a quote before it is negotiated.')

    const rounds = await findRounds(tx, [quoteId])
    const said = await findPoints(
      tx,
      rounds.map(({ id }) => id),
    )
    const order = new Map(rounds.map(({ id, seq }) => [id, seq]))
    said.sort((a, b) => (order.get(a.roundId) ?? 0) - (order.get(b.roundId) ?? 0) || a.seq - b.seq)
    const roundId = newId()
    const rows: NegotiationPointRow[] = []
    for (const [index, { measure, askedValue, offeredValue, ...point }] of points.entries()) {
      if ((measure === null) !== (offeredValue === null) || (measure === null && askedValue !== null)) {
        return invalid(`points.${index}.measure`, 'comes with the value that was offered, and that with a measure')
      }
      const row = { id: newId(), roundId, seq: index + 1, ...point }
      if (measure === null || offeredValue === null) {
        rows.push({ ...row, ...nothingCounted })
        continue
      }
      const countable = checkMeasure(point.topic, measure, `points.${index}.measure`)
      if (!countable.ok) return countable
      const currency = measure === 'AMOUNT' ? version.currency : null
      const before = [...said, ...rows].findLast(
        (one) => one.topic === point.topic && one.measure === measure && one.currency === currency,
      )
      const previousValue = before?.offeredValue ?? positionOf(first, point.topic, measure, currency)
      rows.push({
        ...row,
        measure,
        currency,
        askedValue,
        previousValue,
        offeredValue,
        ...concessionOf(point.topic, measure, previousValue, offeredValue),
      })
    }
    const touched = await updateQuote(tx, { id: quoteId, version: readVersion }, {})
    if (!touched.ok) return touched
    const seq = rounds.length + 1
    const written = { ...round, id: roundId, quoteId, seq, quoteVersionId: version.id, recordedBy, recordedAt: now }
    await insertRound(tx, written, rows)
    return ok({ quoteId })
  },
})

const nothingCounted = {
  measure: null,
  currency: null,
  askedValue: null,
  previousValue: null,
  offeredValue: null,
  concession: null,
  concessionPercent: null,
}

/** Where the company stood with its first offer, as far as that says so in numbers. */
function positionOf(
  first: QuoteVersionRow,
  topic: NegotiationTopic,
  measure: NegotiationMeasure,
  currency: string | null,
): string | null {
  if (topic === 'PRICE' && measure === 'AMOUNT') return first.currency === currency ? first.netTotal : null
  if (topic === 'PRICE' && measure === 'PERCENT') return discountOf(first)
  if (topic === 'PAYMENT' && measure === 'DAYS') return decimalText(creditDays(first.paymentTerms).toDecimalPlaces(4))
  return null
}
