import {
  findRow,
  findRows,
  column,
  defineEntity,
  guardedUpdate,
  insertRows,
  newVersion,
  nullable,
  type Reader,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { messageContext } from '@sellgraph/messaging'
import type { ReachFact, ReachFactKind } from '../domain/reach.ts'

export interface ReachFactRow extends VersionedRow, ReachFact {
  kind: ReachFactKind
  employeeId: string | null
  teamId: string | null
  parentTeamId: string | null
  territoryId: string | null
  value: string | null
  since: Date
  until: Date | null
  /** The request that brought it about, as the audit trail names it. */
  sinceRequest: string | null
  untilRequest: string | null
}

export const ReachFactEntity = defineEntity<ReachFactRow>('reach_fact', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  kind: column.text,
  employeeId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  parentTeamId: nullable(column.uuid),
  territoryId: nullable(column.uuid),
  value: nullable(column.text),
  since: column.timestamp,
  until: nullable(column.timestamp),
  sinceRequest: nullable(column.text),
  untilRequest: nullable(column.text),
})

/** What a fact says, apart from when it holds. */
export type Statement = Pick<ReachFactRow, 'kind'> & Partial<ReachFact>

/**
 * Makes the open facts of an employee or a team, of these kinds, exactly those given: what no longer holds ends now,
 * what holds newly begins now. The caller holds the row of the employee or team, so nobody else writes its facts.
 */
export async function holdFrom(
  tx: Tx,
  about: { employeeId: string } | { teamId: string },
  kinds: readonly ReachFactKind[],
  statements: readonly Statement[],
): Promise<void> {
  const [key, id] = 'employeeId' in about ? ['employeeId', about.employeeId] : ['teamId', about.teamId]
  const open = await findRows(tx, ReachFactEntity, [
    { sql: `e.${key} = :id AND e.kind = ANY(:kinds) AND e.until IS NULL`, params: { id, kinds: [...kinds] } },
  ])
  const wanted = new Map(statements.map((statement) => [saying(statement), statement]))
  for (const fact of open) {
    if (wanted.delete(saying(fact))) continue
    await endFact(tx, fact, tx.now)
  }
  for (const statement of wanted.values()) await beginFact(tx, statement, tx.now)
}

/** A fact that begins, and ends if that is known, at moments that may be to come. */
export async function beginFact(
  tx: Tx,
  statement: Statement,
  since: Date,
  until: Date | null = null,
  id = newId(),
): Promise<void> {
  const requestId = messageContext().requestId ?? null
  await insertRows(tx, ReachFactEntity, {
    id,
    ...newVersion(tx.now),
    employeeId: null,
    teamId: null,
    parentTeamId: null,
    territoryId: null,
    value: null,
    ...statement,
    since,
    until,
    sinceRequest: requestId,
    untilRequest: until === null ? null : requestId,
  })
}

/** Ends a fact at a moment, at the earliest when it began: one that never held has no length. */
export async function endFact(tx: Tx, fact: ReachFactRow, moment: Date): Promise<void> {
  const until = moment < fact.since ? fact.since : moment
  const ended = await guardedUpdate(tx, ReachFactEntity, fact, {
    until,
    untilRequest: messageContext().requestId ?? null,
  })
  if (!ended.ok) throw new Error(`the fact ${fact.id} was ended by somebody else meanwhile`)
}

export async function findFact(reader: Reader, id: string): Promise<ReachFactRow | null> {
  return findRow(reader, ReachFactEntity, [{ sql: 'e.id = :id', params: { id } }])
}

/** What the reach of an employee was made of at a moment: what is about them, and about teams alone. */
export function findFactsOfReach(reader: Reader, employeeIds: readonly string[], at: Date): Promise<ReachFactRow[]> {
  const concerned = {
    sql: `e.employeeId = ANY(:employeeIds) OR e.kind IN ('PARENT', 'TEAM_TERRITORY')`,
    params: { employeeIds },
  }
  return findRows(reader, ReachFactEntity, [heldAt(at), concerned], { orderBy: 'e.since, e.id' })
}

/** Who was in these teams at a moment. */
export function findMembersAt(reader: Reader, teamIds: readonly string[], at: Date): Promise<ReachFactRow[]> {
  const members = { sql: `e.kind = 'MEMBER' AND e.teamId = ANY(:teamIds)`, params: { teamIds } }
  return findRows(reader, ReachFactEntity, [heldAt(at), members], { orderBy: 'e.since, e.id' })
}

/** Whether HR was ever named, or may be by an account whose roles nobody has set. */
export async function everHadHr(reader: Reader): Promise<boolean> {
  const [found] = await reader.query<{ had: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM reach_fact WHERE kind = 'ROLE' AND value IN ('HR', 'OF_ACCOUNT')) AS had`,
  )
  return found?.had ?? true
}

function heldAt(at: Date): Where {
  return { sql: 'e.since <= :at AND (e.until IS NULL OR e.until > :at)', params: { at } }
}

function saying({ kind, employeeId, teamId, parentTeamId, territoryId, value }: Statement): string {
  return JSON.stringify([
    kind,
    employeeId ?? null,
    teamId ?? null,
    parentTeamId ?? null,
    territoryId ?? null,
    value ?? null,
  ])
}
