import { findRows, column, defineEntity, insertRows, nullable, type Reader, type Tx } from '@sellgraph/db-kit'

export interface TeamMembershipRow {
  id: string
  employeeId: string
  fromDate: string
  teamId: string | null
  positionId: string
  applied: boolean
  createdAt: Date
  /** The request that planned it; null for one from before this was kept. */
  requestId: string | null
}

export const TeamMembershipEntity = defineEntity<TeamMembershipRow>('team_membership', {
  id: column.id,
  employeeId: column.uuid,
  fromDate: column.date,
  teamId: nullable(column.uuid),
  positionId: column.uuid,
  applied: column.bool,
  createdAt: column.timestamp,
  requestId: nullable(column.text),
})

export function findMemberships(reader: Reader, employeeIds: readonly string[]): Promise<TeamMembershipRow[]> {
  return findRows(
    reader,
    TeamMembershipEntity,
    [{ sql: 'e.employeeId = ANY(:employeeIds)', params: { employeeIds } }],
    { orderBy: 'e.fromDate' },
  )
}

export function insertMembership(tx: Tx, row: TeamMembershipRow): Promise<void> {
  return insertRows(tx, TeamMembershipEntity, row)
}

export async function markApplied(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE team_membership SET applied = TRUE WHERE id = $1', [id])
}
