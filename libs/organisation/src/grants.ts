import type { Reader, Tx } from '@sellgraph/db-kit'
import { isRole, type Place } from '@sellgraph/identity'
import { done, reactState } from '@sellgraph/messaging'

/** A grant as every service keeps it. */
export interface OrgGrant {
  readonly id: string
  /** COVER: the colleague's own rows count as the grantee's. BREAK_GLASS: a role is lent for reading. */
  readonly kind: string
  readonly status: string
  readonly granteeId: string
  readonly coveredId: string | null
  readonly role: string | null
  /** Null until it is approved. */
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly version: number
}

/** A grant that counts between two moments. */
export type ApprovedGrant = Pick<OrgGrant, 'id' | 'coveredId' | 'role'> & {
  readonly startsAt: Date
  readonly endsAt: Date
}

/**
 * The approved grants of an employee, whatever their times. A colleague who has left is covered no more: what was theirs
 * gets a new owner. The grants of the colleague are not looked at: who covers somebody does not reach whom they cover.
 */
export function findApprovedGrants(reader: Reader, granteeId: string): Promise<ApprovedGrant[]> {
  return reader.query<ApprovedGrant>(
    `SELECT g.id, g.covered_id AS "coveredId", g.role, g.starts_at AS "startsAt", g.ends_at AS "endsAt"
       FROM sys.access_grant g LEFT JOIN sys.org_employee c ON c.id = g.covered_id
      WHERE g.grantee_id = $1 AND g.status = 'ACTIVE' AND g.starts_at IS NOT NULL AND g.ends_at IS NOT NULL
        AND (g.kind = 'BREAK_GLASS' OR c.status <> 'LEFT')
      ORDER BY g.id`,
    [granteeId],
  )
}

/** What the grants in force at a moment bring: from their start on, and no longer at their end. */
export function grantsInForce(
  grants: readonly ApprovedGrant[],
  now: Date,
): Required<Pick<Place, 'coveredIds' | 'breakGlassRoles' | 'grantIds'>> {
  const inForce = grants.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
  const distinct = <T>(values: readonly T[]) => [...new Set(values)]
  return {
    coveredIds: distinct(inForce.flatMap(({ coveredId }) => coveredId ?? [])),
    breakGlassRoles: distinct(inForce.flatMap(({ role }) => (isRole(role) ? role : []))),
    grantIds: inForce.map(({ id }) => id),
  }
}

/** Writes a grant unless a newer version is here. performance, the owner of the data, calls it in its own writes. */
export async function upsertGrant(tx: Tx, grant: OrgGrant): Promise<void> {
  const { id, kind, status, granteeId, coveredId, role, startsAt, endsAt, version } = grant
  await tx.query(
    `INSERT INTO sys.access_grant AS g (id, kind, status, grantee_id, covered_id, role, starts_at, ends_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, starts_at = excluded.starts_at,
       ends_at = excluded.ends_at, version = excluded.version
     WHERE g.version < excluded.version`,
    [id, kind, status, granteeId, coveredId, role, startsAt, endsAt, version],
  )
}

export const grantReplica = reactState('state.performance.access-grant.v1', async ({ tx, id, row }) => {
  if (row === null) await tx.query('DELETE FROM sys.access_grant WHERE id = $1', [id])
  else await upsertGrant(tx, { ...row, startsAt: moment(row.startsAt), endsAt: moment(row.endsAt) })
  return done()
})

function moment(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant)
}
