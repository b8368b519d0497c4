import type { Tx } from './database.ts'

/**
 * The next human number of a kind of document, such as `QT-2026-000123`. Gapless within a year: the counter's row is
 * locked until the transaction ends and goes back with it when it fails, so take the number late.
 *
 * @param date - the document's date where the company is, `YYYY-MM-DD`: its year counts, not the year in UTC
 */
export async function nextDocumentNumber(tx: Tx, prefix: string, date: string): Promise<string> {
  const year = Number(date.slice(0, 4))
  const [row] = await tx.query<{ last: number }>(
    `INSERT INTO sys.document_number AS d (prefix, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (prefix, year) DO UPDATE SET last = d.last + 1
     RETURNING last`,
    [prefix, year],
  )
  return `${prefix}-${String(year)}-${String(row?.last).padStart(6, '0')}`
}
