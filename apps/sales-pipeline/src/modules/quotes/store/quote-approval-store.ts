import { type Approval, stepsOf } from '@sellgraph/approvals'
import type { Reader } from '@sellgraph/db-kit'

/** Approvals are asked for one version of a quote, so that a copy or a new version has none. */
export const APPROVAL_SUBJECT = 'QuoteVersion'

/** Who approved, in order, those for whom a deputy did it included. */
export async function findApprovers(reader: Reader, approvalId: string): Promise<string[]> {
  const steps = await stepsOf(reader, approvalId)
  return steps
    .filter(({ kind }) => kind === 'APPROVED')
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

/** The role that decides a level: every level of a quote names one. */
export function roleOfLevel(approval: Approval, level: number): string {
  return approval.levels[level - 1]?.role ?? ''
}
