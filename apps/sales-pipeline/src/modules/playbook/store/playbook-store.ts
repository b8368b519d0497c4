import {
  column,
  defineEntity,
  equalTo,
  findPage,
  findRow,
  findRows,
  guardedUpdate,
  inScope,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
  violatedConstraint,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { conflict, invalid, isId, notFound, ok, type Result } from '@sellgraph/kernel'
import type { OpportunityStage, SalesStage } from '../../opportunities/domain/opportunity.ts'
import type { PlaybookContent, PlaybookItemStatus, PlaybookKind, ProductFacts } from '../domain/playbook-item.ts'

/** One version of an item. */
export interface PlaybookItemOf<K extends PlaybookKind> extends VersionedRow {
  itemId: string
  revision: number
  kind: K
  status: PlaybookItemStatus
  title: string | null
  titleEn: string | null
  productId: string | null
  family: string | null
  stage: SalesStage | null
  industry: string | null
  tags: string[]
  content: PlaybookContent<K>
  authorId: string
  submittedAt: Date | null
  returnReason: string | null
  reviewedBy: string | null
  publishedAt: Date | null
  checkedFacts: ProductFacts | null
  retiredAt: Date | null
  retireReason: string | null
}
export type PlaybookItemRow = PlaybookItemOf<PlaybookKind>
export type FabCardRow = PlaybookItemOf<'FAB_CARD'>
export type ObjectionHandlingRow = PlaybookItemOf<'OBJECTION_HANDLING'>
export type ClosingTechniqueRow = PlaybookItemOf<'CLOSING_TECHNIQUE'>
export type SalesScriptRow = PlaybookItemOf<'SALES_SCRIPT'>
export type CaseStudyRow = PlaybookItemOf<'CASE_STUDY'>
export type CompetitorComparisonRow = PlaybookItemOf<'COMPETITOR_COMPARISON'>

export const PlaybookItemEntity = defineEntity<PlaybookItemRow>('playbook_item', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  itemId: column.uuid,
  revision: column.int,
  kind: column.text,
  status: column.text,
  title: nullable(column.text),
  titleEn: nullable(column.text),
  productId: nullable(column.uuid),
  family: nullable(column.text),
  stage: nullable(column.text),
  industry: nullable(column.text),
  tags: column.textArray,
  content: column.json,
  authorId: column.uuid,
  submittedAt: nullable(column.timestamp),
  returnReason: nullable(column.text),
  reviewedBy: nullable(column.uuid),
  publishedAt: nullable(column.timestamp),
  checkedFacts: nullable(column.json),
  retiredAt: nullable(column.timestamp),
  retireReason: nullable(column.text),
})

export interface PlaybookFilter {
  readonly kind?: PlaybookKind | null | undefined
  readonly stage?: OpportunityStage | null | undefined
  readonly family?: string | null | undefined
  readonly industry?: string | null | undefined
  readonly tag?: string | null | undefined
  readonly status?: PlaybookItemStatus | null | undefined
  readonly itemId?: string | null | undefined
}

export function findPlaybookItems(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<PlaybookItemRow[]> {
  return findRows(reader, PlaybookItemEntity, [
    { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } },
    playbookScope(scope),
  ])
}

export function findPlaybookPage(
  reader: Reader,
  scope: RowScope,
  filter: PlaybookFilter,
  args: PageArgs,
): Promise<Result<Page<PlaybookItemRow>>> {
  const where = [playbookScope(scope), ...filterWhere(filter)]
  return findPage(reader, PlaybookItemEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export const MAX_FOUND = 100

/** The items that a search finds, the best first; of equal ones the newest. */
export async function searchPlaybook(
  reader: Reader,
  scope: RowScope,
  asked: string,
  filter: PlaybookFilter,
  most: number,
): Promise<Result<PlaybookItemRow[]>> {
  if (most < 1 || most > MAX_FOUND) return invalid('first', `must be from 1 to ${String(MAX_FOUND)}`)
  const [read] = await reader.query<{ matches: string | null; terms: string | null }>(
    'SELECT sys.search_query($1)::text AS matches, sys.search_terms($1)::text AS terms',
    [asked],
  )
  if (read?.matches == null) return ok([])
  // Given as they are read, since the planner knows how many rows a query matches only when it sees the query.
  const query = reader.manager
    .createQueryBuilder(PlaybookItemEntity, 'e')
    .where('e.search @@ CAST(:matches AS tsquery)', read)
  for (const { sql, params } of [playbookScope(scope), ...filterWhere(filter)]) query.andWhere(sql, params)
  const found = await query
    .orderBy('ts_rank(e.search, CAST(:terms AS tsquery))', 'DESC')
    .addOrderBy('e.id', 'DESC')
    .limit(most)
    .getMany()
  return ok(found)
}

/** Holds a version of an item until the transaction ends. */
export async function lockPlaybookItem(tx: Tx, scope: RowScope, id: string): Promise<Result<PlaybookItemRow>> {
  const row = await lockRow(tx, PlaybookItemEntity, id)
  return row !== null && inScope(scope, ownedBy(row)) ? ok(row) : notFound('playbook item')
}

/** All versions of an item, locked in their order, the first first. */
export function lockRevisions(tx: Tx, itemId: string): Promise<PlaybookItemRow[]> {
  return findRows(tx, PlaybookItemEntity, [{ sql: 'e.itemId = :itemId', params: { itemId } }], {
    orderBy: 'e.revision',
    forUpdate: true,
  })
}

/** The version of an item that holds, or null while none does. */
export function findInForce(tx: Tx, id: string): Promise<PlaybookItemRow | null> {
  return findRow(tx, PlaybookItemEntity, [{ sql: `e.id = :id AND e.status = 'PUBLISHED'`, params: { id } }])
}

export async function insertPlaybookItem(tx: Tx, row: PlaybookItemRow): Promise<Result<undefined>> {
  try {
    await insertRows(tx, PlaybookItemEntity, row)
    return ok()
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === 'playbook_item_in_writing' || constraint === 'playbook_item_revision') {
      return conflict('BEING_WRITTEN', 'Another version of this item is being written. Finish that one first.')
    }
    throw error
  }
}

export function updatePlaybookItem(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<PlaybookItemRow>,
): Promise<Result<PlaybookItemRow>> {
  return guardedUpdate(tx, PlaybookItemEntity, read, patch)
}

/** The facts of a version that the access rules ask for. */
function ownedBy(row: PlaybookItemRow) {
  return { ownerId: row.authorId, status: row.status }
}

function playbookScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'authorId' })
}

function filterWhere(filter: PlaybookFilter): Where[] {
  const where: Where[] = [...equalTo(filter, ['kind', 'stage', 'family', 'industry', 'status'])]
  if (filter.tag != null) where.push({ sql: ':tag = ANY(e.tags)', params: { tag: filter.tag } })
  if (filter.itemId != null) {
    where.push(
      isId(filter.itemId) ? { sql: 'e.itemId = :itemId', params: { itemId: filter.itemId } } : { sql: 'FALSE' },
    )
  }
  return where
}
