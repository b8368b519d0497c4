import type { Reader } from '@sellgraph/db-kit'
import type { ApproverRole } from '../../quotes/domain/approval.ts'

export interface Candidate {
  readonly id: string
  readonly name: string
}

const MOST = 20

/** Who could decide a level: managers of the deal's team and above, or who HR has given the role. */
export function findCandidates(
  reader: Reader,
  role: ApproverRole,
  { managerIds, excluded }: { managerIds: readonly string[]; excluded: readonly string[] },
): Promise<Candidate[]> {
  return reader.query<Candidate>(
    `SELECT id, name FROM sys.org_employee
      WHERE status IN ('CERTIFIED', 'ACTIVE') AND NOT id = ANY($1)
        AND CASE WHEN $2 = 'MANAGER' THEN id = ANY($3) ELSE $2 = ANY(roles) END
      ORDER BY name, id LIMIT $4`,
    [excluded, role, managerIds, MOST],
  )
}
