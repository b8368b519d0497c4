import {
  column,
  defineEntity,
  equalTo,
  findPage,
  findRows,
  guardedUpdate,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { isId, notFound, ok, type Result } from '@sellgraph/kernel'
import { allClauseKinds, type ClauseKind, type ClauseTemplateStatus } from '../domain/clause-template.ts'

export interface ClauseTemplateRow extends VersionedRow {
  kind: ClauseKind
  /** Counts the templates of its kind, from 1. */
  edition: number
  textZh: string
  textEn: string
  effectiveFrom: string
  reason: string
  status: ClauseTemplateStatus
  draftedBy: string
  publishedBy: string | null
  publishedAt: Date | null
}

export const ClauseTemplateEntity = defineEntity<ClauseTemplateRow>('clause_template', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  kind: column.text,
  edition: column.int,
  textZh: column.text,
  textEn: column.text,
  effectiveFrom: column.date,
  reason: column.text,
  status: column.text,
  draftedBy: column.uuid,
  publishedBy: nullable(column.uuid),
  publishedAt: nullable(column.timestamp),
})

export interface ClauseTemplateFilter {
  readonly kind?: ClauseKind | null | undefined
  readonly status?: ClauseTemplateStatus | null | undefined
}

/**
 * The template of each kind that counts on a day, in the order of a contract: of those that have come the latest, of one
 * day the last edition.
 */
export async function clauseTemplatesOn(reader: Reader, day: string): Promise<ClauseTemplateRow[]> {
  const published = await findRows(
    reader,
    ClauseTemplateEntity,
    [{ sql: `e.status = 'PUBLISHED' AND e.effectiveFrom <= :day`, params: { day } }],
    { orderBy: 'e.effectiveFrom DESC, e.edition DESC' },
  )
  return allClauseKinds.flatMap((kind) => published.find((template) => template.kind === kind) ?? [])
}

export async function findClauseTemplates(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<ClauseTemplateRow[]> {
  return findRows(reader, ClauseTemplateEntity, [
    { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } },
    templateScope(scope),
  ])
}

export function findClauseTemplatePage(
  reader: Reader,
  scope: RowScope,
  filter: ClauseTemplateFilter,
  args: PageArgs,
): Promise<Result<Page<ClauseTemplateRow>>> {
  const where = [templateScope(scope), ...equalTo(filter, ['kind', 'status'])]
  return findPage(reader, ClauseTemplateEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** The next edition of a kind. Two drafts at the same moment wait for each other. */
export async function nextEdition(tx: Tx, kind: ClauseKind): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('clause template ' || $1, 0))`, [kind])
  const [last] = await tx.query<{ edition: number }>(
    'SELECT coalesce(max(edition), 0)::int AS edition FROM clause_template WHERE kind = $1',
    [kind],
  )
  return (last?.edition ?? 0) + 1
}

export async function insertClauseTemplate(tx: Tx, template: ClauseTemplateRow): Promise<void> {
  await insertRows(tx, ClauseTemplateEntity, template)
}

export async function lockClauseTemplate(tx: Tx, id: string): Promise<Result<ClauseTemplateRow>> {
  const row = await lockRow(tx, ClauseTemplateEntity, id)
  return row === null ? notFound('clause template') : ok(row)
}

export function updateClauseTemplate(
  tx: Tx,
  read: { id: string; version: number },
  patch: Pick<ClauseTemplateRow, 'status'> & Partial<Pick<ClauseTemplateRow, 'publishedBy' | 'publishedAt'>>,
): Promise<Result<ClauseTemplateRow>> {
  return guardedUpdate(tx, ClauseTemplateEntity, read, patch)
}

/** Templates belong to nobody: a role reaches all of them or none. */
function templateScope(scope: RowScope): Where {
  return { sql: scope.isUnlimited ? 'TRUE' : 'FALSE' }
}
