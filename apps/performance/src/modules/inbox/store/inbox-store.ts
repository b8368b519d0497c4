import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import {
  column,
  defineEntity,
  equalTo,
  findPage,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeSql,
  scopeWhere,
  type Tx,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { isId, type Result } from '@sellgraph/kernel'
import type { StateMap } from '@sellgraph/messaging'
import { membershipOn } from '../../organisation/domain/membership.ts'
import { findMemberships } from '../../organisation/store/membership-store.ts'
import type { StoodInFor, Worker } from '../domain/waits-for.ts'

export interface WorkItemRow {
  id: string
  version: number
  createdAt: Date
  updatedAt: Date
  service: string
  kind: string
  title: string
  titleZh: string
  subjectType: string
  subjectId: string
  subjectLabel: string
  customerId: string | null
  assigneeIds: string[]
  role: string | null
  ownerId: string | null
  teamId: string | null
  roleTeamId: string | null
  exceptIds: string[]
  byDeputy: boolean
  escalateIds: string[]
  escalateRole: string | null
  escalateTeamId: string | null
  remindAt: Date | null
  dueAt: Date | null
  dueOrder: Date
  remindedAt: Date | null
  overdueAt: Date | null
  closedAt: Date | null
  outcome: 'DONE' | 'CANCELLED' | null
}

export const InboxItemEntity = defineEntity<WorkItemRow>('inbox_item', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  service: column.text,
  kind: column.text,
  title: column.text,
  titleZh: column.text,
  subjectType: column.text,
  subjectId: column.uuid,
  subjectLabel: column.text,
  customerId: nullable(column.uuid),
  assigneeIds: column.uuidArray,
  role: nullable(column.text),
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  roleTeamId: nullable(column.uuid),
  exceptIds: column.uuidArray,
  byDeputy: column.bool,
  escalateIds: column.uuidArray,
  escalateRole: nullable(column.text),
  escalateTeamId: nullable(column.uuid),
  remindAt: nullable(column.timestamp),
  dueAt: nullable(column.timestamp),
  dueOrder: column.timestamp,
  remindedAt: nullable(column.timestamp),
  overdueAt: nullable(column.timestamp),
  closedAt: nullable(column.timestamp),
  outcome: nullable(column.text),
})

export const workResults = ['WAITING', 'OVERDUE', 'IN_TIME', 'LATE', 'CANCELLED'] as const
export type WorkResult = (typeof workResults)[number]

/** What has become of an item by a moment, as SQL: `i` is the item. */
const resultSql = (now: string) => `CASE
  WHEN i.outcome = 'CANCELLED' THEN 'CANCELLED'
  WHEN i.closed_at IS NOT NULL THEN CASE WHEN i.closed_at > i.due_at THEN 'LATE' ELSE 'IN_TIME' END
  WHEN i.due_at <= ${now} THEN 'OVERDUE' ELSE 'WAITING' END`

/** What of somebody's work is asked for. */
export interface MyWorkFilter {
  readonly kind?: string | null | undefined
  readonly customerId?: string | null | undefined
  /** Only what was due by then. */
  readonly overdueAt?: Date | null
}

/** What waits for somebody, and in the place of the colleagues they stand in for. The soonest first. */
export function findMyWorkPage(
  reader: Reader,
  workers: Workers,
  filter: MyWorkFilter,
  args: PageArgs,
): Promise<Result<Page<WorkItemRow>>> {
  return findPage(reader, InboxItemEntity, myWork(workers, filter), byDue, args)
}

export interface WorkCount {
  readonly service: string
  readonly kind: string
  readonly waiting: number
  readonly overdue: number
  readonly nextDueAt: Date | null
}

/** The same work counted by kind, that with the soonest limit first. */
export async function countMyWork(
  reader: Reader,
  workers: Workers,
  filter: MyWorkFilter,
  now: Date,
): Promise<WorkCount[]> {
  const where = myWork(workers, filter)
  const query = reader.manager
    .createQueryBuilder(InboxItemEntity, 'e')
    .select('e.service', 'service')
    .addSelect('e.kind', 'kind')
    .addSelect('count(*)::int', 'waiting')
    .addSelect('(count(*) FILTER (WHERE e.dueAt <= :now))::int', 'overdue')
    .addSelect('min(e.dueAt)', 'nextDueAt')
    .where('TRUE')
    .groupBy('e.service')
    .addGroupBy('e.kind')
    .orderBy('min(e.dueOrder)')
    .addOrderBy('e.kind')
    .setParameter('now', now)
  for (const { sql, params } of where) query.andWhere(sql, params)
  return query.getRawMany<WorkCount>()
}

/** Whose work it is: somebody's own, and that of colleagues they stand in for; null for who is no employee. */
export type Workers = { readonly self: Worker; readonly colleagues: readonly StoodInFor[] } | null

function myWork(workers: Workers, { kind, customerId, overdueAt }: MyWorkFilter): Where[] {
  if (workers === null) return [{ sql: 'FALSE' }]
  const { self, colleagues } = workers
  const own = waitsForSql('self', self)
  const theirs = colleagues.map((colleague, index) => {
    const name = `colleague${String(index)}`
    if (colleague.by === 'COVER') return waitsForSql(name, { ...colleague, roles: [], unledTeamIds: [] })
    const { sql, params } = waitsForSql(name, colleague)
    return { sql: `(e.byDeputy AND ${sql})`, params }
  })
  const where: Where[] = [
    {
      sql: `e.closedAt IS NULL AND NOT (:me = ANY(e.exceptIds))
        AND (${[own, ...theirs].map(({ sql }) => sql).join(' OR ')})`,
      params: Object.assign({ me: self.employeeId }, ...[own, ...theirs].map(({ params }) => params)) as Record<
        string,
        unknown
      >,
    },
  ]
  where.push(...equalTo({ kind }), ...ofCustomer(customerId))
  if (overdueAt != null) where.push({ sql: 'e.dueAt <= :due', params: { due: overdueAt } })
  return where
}

/**
 * `waitsFor` of the domain as SQL on entity `e`; a property of the spec holds the two together. Each of its ways has an
 * index of open items, so that what waits for others is not gone through.
 */
function waitsForSql(
  name: string,
  { employeeId, roles, teamIds, unledTeamIds }: Worker,
): {
  sql: string
  params: object
} {
  const isIn = (people: string) => `e.${people} @> ARRAY[CAST(:${name} AS uuid)]`
  const has = (role: string, teamId: string) =>
    `((e.${role} = ANY(:${name}Roles) AND e.${teamId} IS NULL)
      OR (e.${role} = ANY(:${name}Roles) AND e.${teamId} = ANY(CAST(:${name}Teams AS uuid[])))
      OR (e.${role} = 'MANAGER' AND e.${teamId} = ANY(CAST(:${name}Unled AS uuid[]))))`
  return {
    sql: `(NOT (:${name} = ANY(e.exceptIds)) AND (
        ${isIn('assigneeIds')}
        OR (cardinality(e.assigneeIds) = 0 AND ${has('role', 'roleTeamId')})
        OR (e.overdueAt IS NOT NULL AND (${isIn('escalateIds')} OR ${has('escalateRole', 'escalateTeamId')}))))`,
    params: {
      [name]: employeeId,
      [`${name}Roles`]: [...roles],
      [`${name}Teams`]: [...teamIds],
      [`${name}Unled`]: [...unledTeamIds],
    },
  }
}

export interface WorkFilter {
  readonly kind?: string | null | undefined
  readonly customerId?: string | null | undefined
  readonly assigneeId?: string | null | undefined
  readonly result?: WorkResult | null | undefined
  /** Begun at or after. */
  readonly from?: Date | null | undefined
  /** Begun before. */
  readonly until?: Date | null | undefined
  readonly now: Date
}

/** Items of the people whose work the reader sees, open or not, the latest first. */
export function findWorkPage(
  reader: Reader,
  scope: RowScope,
  { kind, customerId, assigneeId, result, from, until, now }: WorkFilter,
  args: PageArgs,
): Promise<Result<Page<WorkItemRow>>> {
  const where: Where[] = [
    scopeWhere(scope, { owner: 'ownerId', team: 'teamId' }),
    ...equalTo({ kind }),
    ...ofCustomer(customerId),
  ]
  if (assigneeId != null) where.push({ sql: ':assignee = ANY(e.assigneeIds)', params: { assignee: assigneeId } })
  if (from != null) where.push({ sql: 'e.createdAt >= :from', params: { from } })
  if (until != null) where.push({ sql: 'e.createdAt < :until', params: { until } })
  if (result != null) {
    where.push({
      sql: `e.id IN (SELECT i.id FROM inbox_item i WHERE ${resultSql(':now')} = :result)`,
      params: { result, now },
    })
  }
  return findPage(reader, InboxItemEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

function ofCustomer(customerId: string | null | undefined): Where[] {
  return customerId == null || isId(customerId) ? equalTo({ customerId }) : [{ sql: 'FALSE' }]
}

export interface TimeLimitFigure {
  readonly service: string
  readonly kind: string
  readonly opened: number
  readonly waiting: number
  readonly overdue: number
  readonly inTime: number
  readonly late: number
  readonly cancelled: number
  readonly medianHours: number | null
}

/** How the limits of items begun in `[from, until)` were kept, by kind. */
export function findTimeLimits(
  reader: Reader,
  scope: RowScope,
  { from, until, now }: { from: Date; until: Date; now: Date },
): Promise<TimeLimitFigure[]> {
  const params: unknown[] = [from, until, now]
  const visible = scopeSql(scope, { ownerId: 'i.owner_id', teamId: 'i.team_id' }, params)
  return reader.query<TimeLimitFigure>(
    `SELECT service, kind, count(*)::int AS opened,
            count(*) FILTER (WHERE result = 'WAITING')::int AS waiting,
            count(*) FILTER (WHERE result = 'OVERDUE')::int AS overdue,
            count(*) FILTER (WHERE result = 'IN_TIME')::int AS "inTime",
            count(*) FILTER (WHERE result = 'LATE')::int AS late,
            count(*) FILTER (WHERE result = 'CANCELLED')::int AS cancelled,
            percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) FILTER (WHERE result IN ('IN_TIME', 'LATE')) AS "medianHours"
       FROM (SELECT i.service, i.kind, ${resultSql('$3')} AS result,
                    extract(epoch FROM i.closed_at - i.created_at)::float8 / 3600 AS hours
               FROM inbox_item i
              WHERE i.due_at IS NOT NULL AND i.created_at >= $1 AND i.created_at < $2 AND ${visible}) AS item
      GROUP BY service, kind ORDER BY kind, service`,
    params,
  )
}

/** Keeps the copy of an item. Its superiors are those of its first assignee, where it names no team. */
export async function putInboxItem(
  tx: Tx,
  item: StateMap['state.sales-pipeline.work-item.v1'] & { service: string },
): Promise<void> {
  const ownerId = item.assigneeIds[0] ?? null
  const membership =
    ownerId === null
      ? null
      : membershipOn(await findMemberships(tx, [ownerId]), localDate(new Date(item.createdAt), DEFAULT_ZONE))
  await tx.query(
    `INSERT INTO inbox_item AS i (id, version, created_at, updated_at, service, kind, title, title_zh, subject_type,
       subject_id, subject_label, assignee_ids, role, owner_id, team_id, role_team_id, except_ids, escalate_ids,
       escalate_role, remind_at, due_at, reminded_at, overdue_at, closed_at, outcome, customer_id, by_deputy,
       escalate_team_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
       $24, $25, $26, $27, $28)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, updated_at = excluded.updated_at,
       title = excluded.title, title_zh = excluded.title_zh, subject_label = excluded.subject_label,
       assignee_ids = excluded.assignee_ids, role = excluded.role, owner_id = excluded.owner_id,
       team_id = excluded.team_id, role_team_id = excluded.role_team_id, except_ids = excluded.except_ids,
       escalate_ids = excluded.escalate_ids, escalate_role = excluded.escalate_role, remind_at = excluded.remind_at,
       due_at = excluded.due_at, reminded_at = excluded.reminded_at, overdue_at = excluded.overdue_at,
       closed_at = excluded.closed_at, outcome = excluded.outcome, customer_id = excluded.customer_id,
       by_deputy = excluded.by_deputy, escalate_team_id = excluded.escalate_team_id
     WHERE i.version <= excluded.version`,
    [
      item.id,
      item.version,
      item.createdAt,
      item.updatedAt,
      item.service,
      item.kind,
      item.title,
      item.titleZh,
      item.subjectType,
      item.subjectId,
      item.subjectLabel,
      item.assigneeIds,
      item.role,
      ownerId,
      item.teamId ?? membership?.teamId ?? null,
      item.teamId,
      item.exceptIds,
      item.escalateIds,
      item.escalateRole,
      item.remindAt,
      item.dueAt,
      item.remindedAt,
      item.overdueAt,
      item.closedAt,
      item.outcome,
      item.customerId ?? null,
      item.byDeputy ?? false,
      item.escalateTeamId ?? null,
    ],
  )
}

export async function deleteInboxItem(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM inbox_item WHERE id = $1', [id])
}

const byDue = { by: ['dueOrder'], direction: 'ASC' } as const
