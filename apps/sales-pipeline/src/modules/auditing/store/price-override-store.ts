import { findPage, type Page, type PageArgs, type Reader, type Where } from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'
import type { TriggerCode } from '../../quotes/domain/approval.ts'
import { QuoteVersionEntity, type QuoteVersionRow } from '../../quotes/store/quote-store.ts'

export interface PriceOverrideRow {
  readonly version: QuoteVersionRow
}

/** Versions that were approved in a time although something was outside its limit, the latest first. */
export async function findPriceOverridePage(
  reader: Reader,
  { from, to, codes }: { from: Date; to: Date; codes?: readonly TriggerCode[] | null | undefined },
  args: PageArgs,
): Promise<Result<Page<PriceOverrideRow>>> {
  const where: Where[] = [
    { sql: 'e.approvedAt >= :from AND e.approvedAt < :to', params: { from, to } },
    { sql: 'jsonb_array_length(e.triggers) > 0' },
  ]
  if (codes != null) {
    where.push({
      sql: `EXISTS (SELECT 1 FROM jsonb_array_elements(e.triggers) AS passed WHERE passed ->> 'code' = ANY(:codes))`,
      params: { codes: [...codes] },
    })
  }
  const page = await findPage(reader, QuoteVersionEntity, where, { by: ['approvedAt'], direction: 'DESC' }, args)
  if (!page.ok) return page
  return ok({ ...page.value, edges: page.value.edges.map(({ cursor, node }) => ({ cursor, node: { version: node } })) })
}
