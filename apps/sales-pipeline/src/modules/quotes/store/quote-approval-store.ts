import { type Approval, stepsOf } from '@sellgraph/approvals'
import { findByIds, type Reader } from '@sellgraph/db-kit'
import { QuoteVersionEntity, type QuoteVersionRow } from './quote-store.ts'

/** Approvals are asked for one version of a quote, so that a copy has none. */
export const APPROVAL_SUBJECT = 'QuoteVersion'

/** Who approved, in order, those for whom a deputy did it included, and those whose approval was carried over. */
export async function findApprovers(reader: Reader, approvalId: string): Promise<string[]> {
  const steps = await stepsOf(reader, approvalId)
  return steps
    .filter(({ kind }) => kind === 'APPROVED' || kind === 'CARRIED')
    .flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId])
    .filter((id) => id !== null)
}

/** Who approved a quote of a deal that may still become, or became, its contract. */
export async function findQuoteApprovers(reader: Reader, opportunityId: string): Promise<string[]> {
  const versions = await reader.query<{ approvalId: string }>(
    `SELECT v.approval_id AS "approvalId" FROM quote_version v JOIN quote q ON q.id = v.quote_id
      WHERE q.opportunity_id = $1 AND v.approval_id IS NOT NULL
        AND v.status IN ('IN_APPROVAL', 'APPROVED', 'SENT', 'ACCEPTED')`,
    [opportunityId],
  )
  const approvers: string[] = []
  for (const { approvalId } of versions) approvers.push(...(await findApprovers(reader, approvalId)))
  return approvers
}

/** The latest approval that was asked for a quote, of whatever version, however it ended; null before the first. */
export async function findLastApproval(
  reader: Reader,
  quoteId: string,
): Promise<{ approvalId: string; version: QuoteVersionRow } | null> {
  const [last] = await reader.query<{ approvalId: string; versionId: string }>(
    `SELECT r.id AS "approvalId", v.id AS "versionId"
       FROM quote_version v JOIN sys.approval_request r ON r.subject_type = $2 AND r.subject_id = v.id
      WHERE v.quote_id = $1 ORDER BY v.revision DESC, r.requested_at DESC, r.id DESC LIMIT 1`,
    [quoteId, APPROVAL_SUBJECT],
  )
  if (last === undefined) return null
  const [version] = await findByIds(reader, QuoteVersionEntity, [last.versionId])
  return version === undefined ? null : { approvalId: last.approvalId, version }
}

/** Which of some quotes somebody has decided on, in whatever version. */
export async function findDecidedHere(
  reader: Reader,
  employeeId: string | null,
  quoteIds: readonly string[],
): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT DISTINCT v.quote_id AS id
       FROM quote_version v
       JOIN sys.approval_request r ON r.subject_type = $3 AND r.subject_id = v.id
       JOIN sys.approval_step s ON s.request_id = r.id
      WHERE v.quote_id = ANY($1) AND s.actor_id = $2`,
    [quoteIds, employeeId, APPROVAL_SUBJECT],
  )
  return rows.map(({ id }) => id)
}

/** The role that decides a level: every level of a quote names one. */
export function roleOfLevel(approval: Approval, level: number): string {
  return approval.levels[level - 1]?.role ?? ''
}
