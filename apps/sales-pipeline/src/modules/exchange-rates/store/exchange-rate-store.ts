import {
  column,
  defineEntity,
  findPage,
  insertRows,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
  type Where,
} from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'

/** What one unit of a currency is in another from a day on. Never changed. */
export interface ExchangeRateRow {
  id: string
  fromCurrency: string
  toCurrency: string
  rate: string
  effectiveFrom: string
  source: string
  recordedBy: string
  recordedAt: Date
}

export const ExchangeRateEntity = defineEntity<ExchangeRateRow>('exchange_rate', {
  id: column.id,
  fromCurrency: column.text,
  toCurrency: column.text,
  rate: column.numeric,
  effectiveFrom: column.date,
  source: column.text,
  recordedBy: column.text,
  recordedAt: column.timestamp,
})

export interface ExchangeRateFilter {
  readonly fromCurrency?: string | null | undefined
  readonly toCurrency?: string | null | undefined
}

/**
 * The rates into a currency that count on a day, by the currency they come from: of each pair the latest that has come,
 * of several for one day the one recorded last.
 */
export async function findRatesInto(
  reader: Reader,
  toCurrency: string,
  day: string,
): Promise<ReadonlyMap<string, ExchangeRateRow>> {
  const rows = await reader.query<ExchangeRateRow>(
    `SELECT DISTINCT ON (from_currency) id, from_currency AS "fromCurrency", to_currency AS "toCurrency", rate,
       effective_from::text AS "effectiveFrom", source, recorded_by AS "recordedBy", recorded_at AS "recordedAt"
     FROM exchange_rate WHERE to_currency = $1 AND effective_from <= $2
     ORDER BY from_currency, effective_from DESC, id DESC`,
    [toCurrency, day],
  )
  return new Map(rows.map((row) => [row.fromCurrency, row]))
}

export function findExchangeRatePage(
  reader: Reader,
  filter: ExchangeRateFilter,
  args: PageArgs,
): Promise<Result<Page<ExchangeRateRow>>> {
  const where: Where[] = [{ sql: 'TRUE' }]
  for (const key of ['fromCurrency', 'toCurrency'] as const) {
    const currency = filter[key]
    if (currency != null) where.push({ sql: `e.${key} = :${key}`, params: { [key]: currency } })
  }
  return findPage(reader, ExchangeRateEntity, where, { by: ['effectiveFrom'], direction: 'DESC' }, args)
}

export async function insertExchangeRate(tx: Tx, rate: ExchangeRateRow): Promise<void> {
  await insertRows(tx, ExchangeRateEntity, rate)
}
