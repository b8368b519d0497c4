import type { Reader } from '@sellgraph/db-kit'
import { APPROVAL_SUBJECT } from '../../quotes/store/quote-approval-store.ts'

/** Versions of quotes of some teams that wait for a manager's decision, in the order in which quotes are locked. */
export async function findWaitingForManager(reader: Reader, teamIds: readonly string[]): Promise<string[]> {
  if (teamIds.length === 0) return []
  const rows = await reader.query<{ id: string }>(
    `SELECT v.id FROM quote q
       JOIN quote_version v ON v.quote_id = q.id AND v.revision = q.revision
       JOIN sys.approval_request r ON r.id = v.approval_id
      WHERE q.team_id = ANY($1) AND q.status = 'IN_APPROVAL' AND r.status = 'PENDING' AND r.subject_type = $2
        AND r.levels -> (r.current_level - 1) ->> 'role' = 'MANAGER'
      ORDER BY q.opportunity_id, q.id`,
    [teamIds, APPROVAL_SUBJECT],
  )
  return rows.map(({ id }) => id)
}
