import {
  column,
  defineEntity,
  equalTo,
  findById,
  findByKey,
  findPage,
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
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import { upsertEmployee } from '@sellgraph/organisation'
import { OF_ACCOUNT } from '../../reach/domain/reach.ts'
import { holdFrom, type Statement } from '../../reach/store/reach-fact-store.ts'
import type { EmployeeStatus } from '../domain/employee.ts'
import type { EmployeeRole } from '../domain/roles.ts'
import { levelOf } from './position-store.ts'

export interface EmployeeRow extends VersionedRow {
  number: string
  subject: string
  name: string
  nameEn: string | null
  status: EmployeeStatus
  positionId: string
  teamId: string | null
  joinedOn: string
  certifiedOn: string | null
  lastDay: string | null
  /** What HR has granted; null while nobody has set them and the roles of the account count. */
  roles: EmployeeRole[] | null
}

export const EmployeeEntity = defineEntity<EmployeeRow>('employee', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  subject: column.text,
  name: column.text,
  nameEn: nullable(column.text),
  status: column.text,
  positionId: column.uuid,
  teamId: nullable(column.uuid),
  joinedOn: column.date,
  certifiedOn: nullable(column.date),
  lastDay: nullable(column.date),
  roles: nullable(column.textArray),
})

export interface EmployeeFilter {
  readonly status?: EmployeeStatus | null | undefined
  readonly teamId?: string | null | undefined
}

export function findEmployees(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<EmployeeRow[]> {
  return findByKey(reader, EmployeeEntity, 'id', ids, employeeScope(scope))
}

/** The people of these teams who have not left, by number. */
export function findTeamMembers(reader: Reader, scope: RowScope, teamIds: readonly string[]): Promise<EmployeeRow[]> {
  const visible = employeeScope(scope)
  return findRows(
    reader,
    EmployeeEntity,
    [{ sql: 'e.teamId = ANY(:teamIds)', params: { teamIds } }, { sql: `e.status <> 'LEFT'` }, visible],
    { orderBy: 'e.number' },
  )
}

export function findEmployeePage(
  reader: Reader,
  scope: RowScope,
  filter: EmployeeFilter,
  args: PageArgs,
): Promise<Result<Page<EmployeeRow>>> {
  const where = [employeeScope(scope), ...equalTo(filter, ['status', 'teamId'])]
  return findPage(reader, EmployeeEntity, where, { by: ['number'], direction: 'ASC' }, args)
}

/** For rules that need an employee whom the caller need not see. */
export function findEmployeeRow(reader: Reader, id: string): Promise<EmployeeRow | null> {
  return findById(reader, EmployeeEntity, id)
}

/** An account may be given on after its holder has left. */
export async function subjectTaken(reader: Reader, subject: string): Promise<boolean> {
  return reader.manager
    .createQueryBuilder(EmployeeEntity, 'e')
    .where(`e.subject = :subject AND e.status <> 'LEFT'`, { subject })
    .getExists()
}

export async function numberTaken(reader: Reader, number: string): Promise<boolean> {
  return reader.manager.getRepository(EmployeeEntity).existsBy({ number })
}

export async function lockEmployee(tx: Tx, scope: RowScope, id: string): Promise<Result<EmployeeRow>> {
  const row = await lockRow(tx, EmployeeEntity, id)
  return row !== null && inScope(scope, { ownerId: row.id, teamId: row.teamId }) ? ok(row) : notFound('employee')
}

export async function insertEmployee(tx: Tx, row: EmployeeRow): Promise<void> {
  await insertRows(tx, EmployeeEntity, row)
  await copyEmployee(tx, row)
}

export async function updateEmployee(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<EmployeeRow>,
): Promise<Result<EmployeeRow>> {
  const changed = await guardedUpdate(tx, EmployeeEntity, read, patch)
  if (changed.ok) await copyEmployee(tx, changed.value)
  return changed
}

/**
 * This service looks callers up in the same tables as the others do, and fills its own without waiting for a broker. What
 * the employee's reach is made of becomes history with the very change.
 */
async function copyEmployee(tx: Tx, employee: EmployeeRow): Promise<void> {
  await upsertEmployee(tx, { ...employee, positionLevel: await levelOf(tx, employee.positionId) })
  const { id: employeeId } = employee
  await holdFrom(tx, { employeeId }, ['STATUS', 'ROLE', 'MEMBER'], statementsOf(employee))
}

function statementsOf({ id: employeeId, status, roles, teamId }: EmployeeRow): Statement[] {
  const statements: Statement[] = [{ kind: 'STATUS', employeeId, value: status }]
  if (status === 'LEFT') return statements
  for (const value of roles ?? [OF_ACCOUNT]) statements.push({ kind: 'ROLE', employeeId, value })
  if (teamId !== null) statements.push({ kind: 'MEMBER', employeeId, teamId })
  return statements
}

function employeeScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'id', team: 'teamId' })
}
