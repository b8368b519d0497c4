import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { exchangeRateAccess } from '../access.ts'
import { findRatesInto, insertExchangeRate } from '../store/exchange-rate-store.ts'

/** R062: from a day on a currency is worth so much in another. Quotes made before keep the rate they were made with. */
export const setExchangeRate = defineCommand({
  name: 'setExchangeRate',
  input: z.object({
    fromCurrency: z.string(),
    toCurrency: z.string(),
    rate: input.decimal({ moreThan: '0', max: '1000000000', places: 10 }),
    effectiveFrom: input.date(),
    source: input.text(),
  }),
  authorize: (principal) => exchangeRateAccess.permit(principal, 'set'),
  async handle({ tx, principal, now }, rate) {
    if (rate.fromCurrency === rate.toCurrency) return invalid('toCurrency', 'must be another currency')
    const today = localDate(now, DEFAULT_ZONE)
    // Only the first rate of a pair may begin earlier: what was quoted by another stays explained.
    if (rate.effectiveFrom < today && (await findRatesInto(tx, rate.toCurrency, today)).has(rate.fromCurrency)) {
      return invalid('effectiveFrom', 'must be today or later')
    }
    const id = newId()
    await insertExchangeRate(tx, { id, ...rate, recordedBy: principal.subject, recordedAt: now })
    return ok({ exchangeRateId: id })
  },
})
