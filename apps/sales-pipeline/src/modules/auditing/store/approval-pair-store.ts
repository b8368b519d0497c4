import type { Reader } from '@sellgraph/db-kit'
import { decimal, type Money, money } from '@sellgraph/kernel'
import { APPROVAL_SUBJECT } from '../../quotes/store/quote-approval-store.ts'

export interface ApprovalPairRow {
  readonly requesterId: string
  readonly approverId: string
  readonly decisions: number
  readonly approved: number
  readonly rejected: number
  readonly returned: number
  readonly asDeputy: number
  readonly approvedAmounts: readonly Money[]
  readonly meanHours: string
  readonly quoteIds: readonly string[]
}

/** Decisions of one pair about quotes in one currency. */
interface Tally {
  readonly requesterId: string
  readonly approverId: string
  readonly currency: string
  readonly decisions: number
  readonly approved: number
  readonly rejected: number
  readonly returned: number
  readonly asDeputy: number
  readonly approvedAmount: string
  readonly seconds: string
  readonly quoteIds: readonly string[]
}

const QUOTES = 100

/** R199: who decided about whose quotes in a time, the most frequent pair first. */
export async function findApprovalPairs(
  reader: Reader,
  { from, to, first }: { from: Date; to: Date; first: number },
): Promise<ApprovalPairRow[]> {
  const tallies = await reader.query<Tally>(
    `WITH step AS (
       SELECT request_id, kind, actor_id, on_behalf_of_id, at,
              at - lag(at) OVER (PARTITION BY request_id ORDER BY number) AS took
       FROM sys.approval_step
       WHERE request_id IN (SELECT request_id FROM sys.approval_step
                            WHERE at >= $1 AND at < $2 AND kind IN ('APPROVED', 'REJECTED', 'RETURNED')))
     SELECT r.requester_id AS "requesterId", s.actor_id AS "approverId", v.currency,
            count(*)::int AS decisions,
            (count(*) FILTER (WHERE s.kind = 'APPROVED'))::int AS approved,
            (count(*) FILTER (WHERE s.kind = 'REJECTED'))::int AS rejected,
            (count(*) FILTER (WHERE s.kind = 'RETURNED'))::int AS returned,
            count(s.on_behalf_of_id)::int AS "asDeputy",
            coalesce(sum(v.net_total) FILTER (WHERE s.kind = 'APPROVED'), 0)::text AS "approvedAmount",
            sum(extract(epoch FROM s.took))::text AS seconds,
            array_agg(DISTINCT v.quote_id) AS "quoteIds"
     FROM step s
     JOIN sys.approval_request r ON r.id = s.request_id
     JOIN quote_version v ON v.id = r.subject_id AND r.subject_type = $3
     WHERE s.at >= $1 AND s.at < $2 AND s.kind IN ('APPROVED', 'REJECTED', 'RETURNED')
     GROUP BY 1, 2, 3
     ORDER BY 1, 2, 3`,
    [from, to, APPROVAL_SUBJECT],
  )
  const pairs = Map.groupBy(tallies, ({ requesterId, approverId }) => `${requesterId} ${approverId}`)
  return [...pairs.values()]
    .map(pairOf)
    .sort((a, b) => b.decisions - a.decisions)
    .slice(0, first)
}

/** What a pair decided in all currencies together. */
function pairOf(tallies: readonly Tally[]): ApprovalPairRow {
  const sum = (property: 'decisions' | 'approved' | 'rejected' | 'returned' | 'asDeputy') =>
    tallies.reduce((total, tally) => total + tally[property], 0)
  const seconds = tallies.reduce((total, tally) => total.plus(tally.seconds), decimal('0'))
  const [{ requesterId, approverId }] = tallies as [Tally]
  const decisions = sum('decisions')
  return {
    requesterId,
    approverId,
    decisions,
    approved: sum('approved'),
    rejected: sum('rejected'),
    returned: sum('returned'),
    asDeputy: sum('asDeputy'),
    approvedAmounts: tallies
      .filter(({ approved }) => approved > 0)
      .map(({ approvedAmount, currency }) => money(approvedAmount, currency)),
    meanHours: seconds.div(3_600).div(decisions).toFixed(2),
    quoteIds: [...new Set(tallies.flatMap(({ quoteIds }) => quoteIds))].slice(0, QUOTES),
  }
}
