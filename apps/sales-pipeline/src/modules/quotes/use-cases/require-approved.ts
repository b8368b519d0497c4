import { contentHash, findApproval, requireApproval } from '@sellgraph/approvals'
import type { Tx } from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'
import { canonical } from '../domain/approval.ts'
import { APPROVAL_SUBJECT } from '../store/quote-approval-store.ts'
import type { QuoteLineRow, QuoteVersionRow } from '../store/quote-store.ts'
import { contentOf } from './quote-content.ts'

/**
 * R063, asked at every use of a quote: was exactly what is stored now approved? The answer comes from the approval and
 * the content, never from the quote's status. What is known of the customer was judged when it was approved.
 */
export async function requireApproved(
  tx: Tx,
  version: QuoteVersionRow,
  lines: readonly QuoteLineRow[],
): Promise<Result<undefined>> {
  const approval = version.approvalId === null ? null : await findApproval(tx, version.approvalId)
  const approved = await requireApproval(tx, {
    subjectType: APPROVAL_SUBJECT,
    subjectId: version.id,
    currentContentHash: contentHash(canonical(contentOf(version, lines))),
    currentTriggers: approval?.triggers ?? [],
  })
  return approved.ok ? ok() : approved
}
