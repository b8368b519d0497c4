import type { LocalDate } from '@sellgraph/calendar'
import type { Reader, Tx } from '@sellgraph/db-kit'
import type { StateMap } from '@sellgraph/messaging'
import { findTeamsLed, findTeamsLedByNobody } from '@sellgraph/organisation'
import type { StoodInFor } from '../domain/waits-for.ts'

export interface Deputy extends StoodInFor {
  readonly by: 'DEPUTY'
  /** Who stands in. */
  readonly delegateId: string
}

/**
 * Who is stood in for on a day, as they are now: whoever is not at work, or has lost a role, lends it no more, and what
 * they have themselves as a deputy is not theirs to lend.
 */
export async function findDeputies(
  reader: Reader,
  delegateIds: readonly string[],
  today: LocalDate,
): Promise<Deputy[]> {
  const lent = await reader.query<{ delegateId: string; employeeId: string; roles: string[] }>(
    `SELECT d.delegate_id AS "delegateId", d.delegator_id AS "employeeId", array_agg(DISTINCT r.role) AS roles
       FROM approval_deputy d
       JOIN sys.org_employee e ON e.id = d.delegator_id AND e.status IN ('CERTIFIED', 'ACTIVE')
      CROSS JOIN LATERAL unnest(d.roles) AS r (role)
      WHERE d.delegate_id = ANY($1) AND d.revoked_at IS NULL AND $2 BETWEEN d.valid_from AND d.valid_until
        AND (e.roles IS NULL OR r.role = ANY(e.roles))
      GROUP BY d.delegate_id, d.delegator_id
      ORDER BY d.delegate_id, d.delegator_id`,
    [delegateIds, today],
  )
  return Promise.all(
    lent.map(async (one) => ({
      ...one,
      by: 'DEPUTY' as const,
      teamIds: (await findTeamsLed(reader, one.employeeId)).teamIds,
      unledTeamIds: await findUnledTeams(reader, one.roles),
    })),
  )
}

/** The teams that nobody leads, for who has the role to see to them. */
export async function findUnledTeams(reader: Reader, roles: readonly string[]): Promise<string[]> {
  return roles.includes('DIRECTOR') ? findTeamsLedByNobody(reader) : []
}

/** Keeps the copy of a delegation. It changes once at most: when it is revoked. */
export async function putDeputy(
  tx: Tx,
  delegation: Omit<StateMap['state.sales-pipeline.approval-delegation.v1'], 'createdAt' | 'updatedAt'>,
): Promise<void> {
  const { id, version, delegatorId, delegateId, roles, validFrom, validUntil, revokedAt } = delegation
  await tx.query(
    `INSERT INTO approval_deputy AS d (id, version, delegator_id, delegate_id, roles, valid_from, valid_until, revoked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, revoked_at = excluded.revoked_at
     WHERE d.version < excluded.version`,
    [id, version, delegatorId, delegateId, roles, validFrom, validUntil, revokedAt],
  )
}

export async function deleteDeputy(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM approval_deputy WHERE id = $1', [id])
}
