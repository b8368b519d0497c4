import type { Reader, Tx } from '@sellgraph/db-kit'
import { done, reactState, type Reaction } from '@sellgraph/messaging'

export interface OrgEmployee {
  readonly id: string
  readonly subject: string
  readonly number: string
  readonly name: string
  /** ONBOARDING, CERTIFIED, ACTIVE, SUSPENDED, LEFT. */
  readonly status: string
  readonly positionLevel: string
  readonly teamId: string | null
  readonly version: number
}

export interface OrgTeam {
  readonly id: string
  readonly name: string
  readonly managerId: string | null
  readonly parentTeamId: string | null
  readonly version: number
}

/** R157: only who has passed onboarding and is at work may own customers, leads or deals. */
export function isCertified(employee: OrgEmployee): boolean {
  return employee.status === 'CERTIFIED' || employee.status === 'ACTIVE'
}

export async function findEmployee(reader: Reader, id: string): Promise<OrgEmployee | null> {
  const [row] = await reader.query<OrgEmployee>(`${selectEmployee} WHERE id = $1`, [id])
  return row ?? null
}

export async function findEmployeeBySubject(reader: Reader, subject: string): Promise<OrgEmployee | null> {
  const [row] = await reader.query<OrgEmployee>(
    `${selectEmployee} WHERE subject = $1 ORDER BY (status = 'LEFT'), version DESC LIMIT 1`,
    [subject],
  )
  return row ?? null
}

export async function findTeam(reader: Reader, id: string): Promise<OrgTeam | null> {
  const [row] = await reader.query<OrgTeam>(
    `SELECT id, name, manager_id AS "managerId", parent_team_id AS "parentTeamId", version FROM sys.org_team WHERE id = $1`,
    [id],
  )
  return row ?? null
}

/** The teams an employee leads, with all teams below them. A loop among teams ends at the first team seen twice. */
export async function findTeamsLed(reader: Reader, employeeId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `WITH RECURSIVE led AS (
       SELECT id FROM sys.org_team WHERE manager_id = $1
       UNION
       SELECT t.id FROM sys.org_team t JOIN led ON t.parent_team_id = led.id)
     SELECT id FROM led ORDER BY id`,
    [employeeId],
  )
  return rows.map((row) => row.id)
}

/** Writes an employee unless a newer version is here. performance, the owner of the data, calls it in its own writes. */
export async function upsertEmployee(tx: Tx, employee: OrgEmployee): Promise<void> {
  const { id, subject, number, name, status, positionLevel, teamId, version } = employee
  await tx.query(
    `INSERT INTO sys.org_employee AS e (id, subject, number, name, status, position_level, team_id, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, number = excluded.number, name = excluded.name,
       status = excluded.status, position_level = excluded.position_level, team_id = excluded.team_id,
       version = excluded.version
     WHERE e.version < excluded.version`,
    [id, subject, number, name, status, positionLevel, teamId, version],
  )
}

/** Writes a team unless a newer version is here. */
export async function upsertTeam(tx: Tx, team: OrgTeam): Promise<void> {
  await tx.query(
    `INSERT INTO sys.org_team AS t (id, name, manager_id, parent_team_id, version) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, manager_id = excluded.manager_id,
       parent_team_id = excluded.parent_team_id, version = excluded.version
     WHERE t.version < excluded.version`,
    [team.id, team.name, team.managerId, team.parentTeamId, team.version],
  )
}

/** Keeps the copy up to date in every service but performance. */
export const organisationReactions: readonly Reaction[] = [
  reactState('state.performance.employee.v1', async ({ tx, id, row }) => {
    if (row === null) await tx.query('DELETE FROM sys.org_employee WHERE id = $1', [id])
    else await upsertEmployee(tx, row)
    return done()
  }),
  reactState('state.performance.team.v1', async ({ tx, id, row }) => {
    if (row === null) await tx.query('DELETE FROM sys.org_team WHERE id = $1', [id])
    else await upsertTeam(tx, row)
    return done()
  }),
]

const selectEmployee = `SELECT id, subject, number, name, status, position_level AS "positionLevel",
  team_id AS "teamId", version FROM sys.org_employee`
