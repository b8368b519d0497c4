import { findByIds, type Reader } from '@sellgraph/db-kit'
import { QuoteVersionEntity, type QuoteVersionRow } from '../../quotes/store/quote-store.ts'

export interface SubmittedVersion {
  readonly version: QuoteVersionRow
  readonly customerId: string
}

/** Versions that were submitted since a moment, the latest first, at most so many. */
export async function findSubmittedSince(reader: Reader, since: Date, most: number): Promise<SubmittedVersion[]> {
  const rows = await reader.query<{ id: string; customerId: string }>(
    `SELECT v.id, q.customer_id AS "customerId" FROM quote_version v JOIN quote q ON q.id = v.quote_id
      WHERE v.submitted_at >= $1 ORDER BY v.submitted_at DESC LIMIT $2`,
    [since, most],
  )
  const versions = await findByIds(
    reader,
    QuoteVersionEntity,
    rows.map(({ id }) => id),
  )
  const customers = new Map(rows.map(({ id, customerId }) => [id, customerId]))
  return versions.map((version) => ({ version, customerId: customers.get(version.id) ?? '' }))
}
