import type { Reader, Tx } from '@sellgraph/db-kit'
import { done, reactState, type Reaction } from '@sellgraph/messaging'
import { clientReplica } from './clients.ts'
import { grantReplica } from './grants.ts'

export interface OrgEmployee {
  readonly id: string
  readonly subject: string
  readonly number: string
  readonly name: string
  /** ONBOARDING, CERTIFIED, ACTIVE, SUSPENDED, LEFT. */
  readonly status: string
  readonly positionLevel: string
  readonly teamId: string | null
  /** Roles that HR has granted; null, or left out, while nobody has set them. */
  readonly roles?: readonly string[] | null
  readonly version: number
}

export interface OrgTeam {
  readonly id: string
  readonly name: string
  readonly managerId: string | null
  readonly parentTeamId: string | null
  /** The territory it works; null, or left out, when it works none. */
  readonly territoryId?: string | null
  readonly version: number
}

export interface OrgTerritory {
  readonly id: string
  /** Codes from the whole to the part: `CN/EAST` lies within `CN`. */
  readonly path: string
  readonly name: string
  readonly nameEn: string | null
  readonly appointments: readonly OrgAppointment[]
  readonly version: number
}

/** Who answers for a territory, from the first to the last day. */
export interface OrgAppointment {
  readonly id: string
  readonly employeeId: string
  readonly fromDate: string
  readonly toDate: string | null
}

/** The teams that somebody answers for by a territory, while they do. */
export interface AnsweredTeams {
  readonly fromDate: string
  readonly toDate: string | null
  readonly teamIds: readonly string[]
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
    `SELECT id, name, manager_id AS "managerId", parent_team_id AS "parentTeamId", territory_id AS "territoryId", version
       FROM sys.org_team WHERE id = $1`,
    [id],
  )
  return row ?? null
}

/**
 * The teams an employee leads, and those with all teams below them. A loop among teams ends at the first team seen
 * twice.
 */
export async function findTeamsLed(
  reader: Reader,
  employeeId: string,
): Promise<{ ledTeamIds: string[]; teamIds: string[] }> {
  const rows = await reader.query<{ id: string; direct: boolean }>(
    `WITH RECURSIVE led AS (
       SELECT id FROM sys.org_team WHERE manager_id = $1
       UNION
       SELECT t.id FROM sys.org_team t JOIN led ON t.parent_team_id = led.id)
     SELECT t.id, t.manager_id IS NOT DISTINCT FROM $1 AS direct FROM led JOIN sys.org_team t USING (id) ORDER BY t.id`,
    [employeeId],
  )
  return { ledTeamIds: rows.filter(({ direct }) => direct).map(({ id }) => id), teamIds: rows.map(({ id }) => id) }
}

/** The teams that nobody at work leads, nor a team above them: what they have to decide is for the directors. */
export async function findTeamsLedByNobody(reader: Reader): Promise<string[]> {
  const teams = await reader.query<{ id: string }>(
    `WITH RECURSIVE led AS (
       SELECT t.id FROM sys.org_team t LEFT JOIN sys.org_employee e ON e.id = t.manager_id
        WHERE t.manager_id IS NOT NULL AND (e.id IS NULL OR e.status NOT IN ('LEFT', 'SUSPENDED'))
       UNION
       SELECT t.id FROM sys.org_team t JOIN led ON t.parent_team_id = led.id)
     SELECT t.id FROM sys.org_team t WHERE NOT EXISTS (SELECT 1 FROM led WHERE led.id = t.id) ORDER BY t.id`,
  )
  return teams.map(({ id }) => id)
}

/** Teams above teams above teams: more levels than any company has, so that a loop in the data ends. */
const MAX_TEAM_DEPTH = 20

/** The next manager upwards from a team who is at work and is none of the given; null when there is none. */
export async function findSuperior(
  reader: Reader,
  teamId: string,
  exceptIds: readonly string[],
): Promise<string | null> {
  const [superior] = await reader.query<{ id: string }>(
    `WITH RECURSIVE upwards AS (
       SELECT manager_id, parent_team_id, 1 AS depth FROM sys.org_team WHERE id = $1
       UNION ALL
       SELECT t.manager_id, t.parent_team_id, u.depth + 1
         FROM sys.org_team t JOIN upwards u ON t.id = u.parent_team_id WHERE u.depth < $3)
     SELECT u.manager_id AS id FROM upwards u LEFT JOIN sys.org_employee e ON e.id = u.manager_id
      WHERE u.manager_id IS NOT NULL AND NOT u.manager_id = ANY($2)
        AND (e.id IS NULL OR e.status NOT IN ('LEFT', 'SUSPENDED'))
      ORDER BY u.depth LIMIT 1`,
    [teamId, exceptIds, MAX_TEAM_DEPTH],
  )
  return superior?.id ?? null
}

/** Which of these employees have left. Until the transaction ends no other of them does. */
export async function holdLeavers(tx: Tx, employeeIds: readonly string[]): Promise<string[]> {
  const held = await tx.query<{ id: string; status: string }>(
    'SELECT id, status FROM sys.org_employee WHERE id = ANY($1) ORDER BY id FOR SHARE',
    [employeeIds],
  )
  return held.filter(({ status }) => status === 'LEFT').map(({ id }) => id)
}

/** The teams that work in a territory the employee answers for, or in one that lies within it; past and to come too. */
export function findTeamsAnsweredFor(reader: Reader, employeeId: string): Promise<AnsweredTeams[]> {
  return reader.query<AnsweredTeams>(
    `SELECT a.from_date::text AS "fromDate", a.to_date::text AS "toDate", array_agg(t.id ORDER BY t.id) AS "teamIds"
       FROM sys.org_territory_appointment a
       JOIN sys.org_territory whole ON whole.id = a.territory_id
       JOIN sys.org_territory part ON part.id = whole.id OR starts_with(part.path, whole.path || '/')
       JOIN sys.org_team t ON t.territory_id = part.id
      WHERE a.employee_id = $1
      GROUP BY a.id
      ORDER BY a.id`,
    [employeeId],
  )
}

/** Writes an employee unless a newer version is here. performance, the owner of the data, calls it in its own writes. */
export async function upsertEmployee(tx: Tx, employee: OrgEmployee): Promise<void> {
  const { id, subject, number, name, status, positionLevel, teamId, roles, version } = employee
  await tx.query(
    `INSERT INTO sys.org_employee AS e (id, subject, number, name, status, position_level, team_id, roles, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, number = excluded.number, name = excluded.name,
       status = excluded.status, position_level = excluded.position_level, team_id = excluded.team_id,
       roles = excluded.roles, version = excluded.version
     WHERE e.version < excluded.version`,
    [id, subject, number, name, status, positionLevel, teamId, roles ?? null, version],
  )
}

/** Writes a team unless a newer version is here. */
export async function upsertTeam(tx: Tx, team: OrgTeam): Promise<void> {
  const { id, name, managerId, parentTeamId, territoryId, version } = team
  await tx.query(
    `INSERT INTO sys.org_team AS t (id, name, manager_id, parent_team_id, territory_id, version)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, manager_id = excluded.manager_id,
       parent_team_id = excluded.parent_team_id, territory_id = excluded.territory_id, version = excluded.version
     WHERE t.version < excluded.version`,
    [id, name, managerId, parentTeamId, territoryId ?? null, version],
  )
}

/** Writes a territory with all who answer for it, in place of what is here, unless that is as new. */
export async function upsertTerritory(tx: Tx, territory: OrgTerritory): Promise<void> {
  const { id, path, name, nameEn, appointments, version } = territory
  const written = await tx.query(
    `INSERT INTO sys.org_territory AS t (id, path, name, name_en, version) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET path = excluded.path, name = excluded.name, name_en = excluded.name_en,
       version = excluded.version
     WHERE t.version < excluded.version
     RETURNING id`,
    [id, path, name, nameEn, version],
  )
  if (written.length === 0) return
  await tx.query('DELETE FROM sys.org_territory_appointment WHERE territory_id = $1', [id])
  await tx.query(
    `INSERT INTO sys.org_territory_appointment (id, territory_id, employee_id, from_date, to_date)
     SELECT a.id, $1, a."employeeId", a."fromDate", a."toDate"
       FROM jsonb_to_recordset($2) AS a (id uuid, "employeeId" uuid, "fromDate" date, "toDate" date)`,
    [id, JSON.stringify(appointments)],
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
  reactState('state.performance.territory.v1', async ({ tx, id, row }) => {
    if (row === null) await tx.query('DELETE FROM sys.org_territory WHERE id = $1', [id])
    else await upsertTerritory(tx, row)
    return done()
  }),
  grantReplica,
  clientReplica,
]

const selectEmployee = `SELECT id, subject, number, name, status, position_level AS "positionLevel",
  team_id AS "teamId", roles, version FROM sys.org_employee`
