import { defineStateMachine, invalid, ok, type Result, ruleViolated, wrongState } from '@sellgraph/kernel'

/**
 * States of one version of a quote. What a version says never changes: a returned, declined or expired quote is revised
 * into a new version that starts as a draft, and a version that could still go on is superseded by it.
 */
export const quoteMachine = defineStateMachine({
  of: 'quote',
  enum: 'QuoteStatus',
  states: {
    DRAFT: 'Being prepared (草稿).',
    SUBMITTED: 'Handed in (已提交).',
    IN_APPROVAL: 'Being reviewed (审批中).',
    RETURNED: 'Sent back by a reviewer (已退回).',
    APPROVED: 'Approved; it may go to the customer (已批准).',
    SENT: 'With the customer (已发出).',
    ACCEPTED: 'Accepted by the customer (已接受).',
    DECLINED: 'Declined by the customer (已拒绝).',
    EXPIRED: 'Its last day is over (已过期).',
    WITHDRAWN: 'Taken back, by who submitted it or with its deal (已撤回).',
    SUPERSEDED: 'A newer version took its place (已被取代).',
  },
  initial: 'DRAFT',
  transitions: {
    submit: { from: ['DRAFT'], to: 'SUBMITTED' },
    route: { from: ['SUBMITTED'], to: 'IN_APPROVAL' },
    approve: { from: ['IN_APPROVAL'], to: 'APPROVED' },
    return: { from: ['IN_APPROVAL'], to: 'RETURNED' },
    withdraw: { from: ['SUBMITTED', 'IN_APPROVAL'], to: 'WITHDRAWN' },
    // Of a lost deal nothing is offered any more.
    endWithDeal: { from: ['DRAFT', 'SUBMITTED', 'IN_APPROVAL', 'RETURNED', 'APPROVED', 'SENT'], to: 'WITHDRAWN' },
    send: { from: ['APPROVED'], to: 'SENT' },
    accept: { from: ['SENT'], to: 'ACCEPTED' },
    decline: { from: ['SENT'], to: 'DECLINED' },
    expire: { from: ['APPROVED', 'SENT'], to: 'EXPIRED' },
    supersede: { from: ['DRAFT', 'SUBMITTED', 'IN_APPROVAL', 'RETURNED', 'APPROVED', 'SENT'], to: 'SUPERSEDED' },
  },
})
export type QuoteStatus = (typeof quoteMachine.states)[number]

export const acceptanceChannels = ['SIGNED_COPY', 'EMAIL', 'MESSAGE', 'PHONE', 'MEETING'] as const
export type AcceptanceChannel = (typeof acceptanceChannels)[number]

/** R064: a yes in writing is kept as it came. What was only said leaves nothing to keep, but may be confirmed in writing. */
const leavesEvidence: Readonly<Record<AcceptanceChannel, boolean>> = {
  SIGNED_COPY: true,
  EMAIL: true,
  MESSAGE: true,
  PHONE: false,
  MEETING: false,
}

/** The kind of a quote's files that can prove a yes; the others are its prints. */
export const ACCEPTANCE_EVIDENCE = 'ACCEPTANCE'

/** A file that is to prove a yes. */
export interface EvidenceFile {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly sha256: string
  readonly createdAt: Date
}

/**
 * R064: what proves the customer's yes to this version: a file of the quote whose bytes are there, and that came after the
 * version went out. What came before is about an earlier one.
 *
 * @param named - id of the file that is to prove it; null when none is named
 * @param files - the files of the quote
 */
export function decideEvidence(
  channel: AcceptanceChannel,
  named: string | null,
  files: readonly EvidenceFile[],
  sentAt: Date | null,
): Result<EvidenceFile | null> {
  if (named === null) {
    return leavesEvidence[channel]
      ? ruleViolated('R064', 'EVIDENCE_MISSING', 'Attach the writing in which the customer accepts, and name it.')
      : ok(null)
  }
  const file = files.find(({ id, kind }) => id === named.toLowerCase() && kind === ACCEPTANCE_EVIDENCE)
  if (file?.status !== 'STORED') return invalid('evidenceId', 'must be an uploaded acceptance of this quote')
  return sentAt !== null && file.createdAt >= sentAt
    ? ok(file)
    : invalid('evidenceId', 'was attached before this version went to the customer')
}

/** What becomes of a version when the next one is made: superseded, or it stays the end that it was. */
export function decideRevision(status: QuoteStatus): Result<QuoteStatus> {
  if (quoteMachine.can(status, 'supersede')) return ok('SUPERSEDED')
  if (status === 'DECLINED' || status === 'EXPIRED' || status === 'WITHDRAWN') return ok(status)
  return wrongState('quote', status, ['not ACCEPTED'])
}

/** R064: a quote holds until its last day, whether or not the timer has already said so. */
export function requireValid(version: { validUntil: string }, today: string): Result<undefined> {
  if (version.validUntil >= today) return ok()
  return ruleViolated(
    'R064',
    'QUOTE_EXPIRED',
    `The quote was valid until ${version.validUntil}. Revise it with a new date.`,
  )
}

/** Something said of a product, or of the whole, that comes from no published fact (R078). */
export interface QuoteClaim {
  /** Position of the line; null when it is about the whole quote. */
  readonly line: number | null
  readonly text: string
}

/** R078: a claim is unverified until the reviewers of the version that makes it have approved it. */
export function claimStatus(version: { approvedAt: Date | null }): 'UNVERIFIED' | 'REVIEWED' {
  return version.approvedAt === null ? 'UNVERIFIED' : 'REVIEWED'
}
