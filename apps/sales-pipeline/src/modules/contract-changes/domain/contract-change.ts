import { defineStateMachine } from '@sellgraph/kernel'

export const changeKinds = ['AMENDMENT', 'TERMINATION'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** An approved amendment waits for its signatures, an approved termination for its day. */
export const changeMachine = defineStateMachine({
  of: 'contract change',
  enum: 'ContractChangeStatus',
  states: {
    IN_REVIEW: 'Being reviewed (审核中).',
    APPROVED: 'Passed by all reviews; an amendment waits for its signatures, an early end for its day (已批准).',
    IN_FORCE: 'It counts (已生效).',
    REFUSED: 'Refused by a review (已驳回).',
    WITHDRAWN: 'Taken back (已撤回).',
  },
  initial: 'IN_REVIEW',
  transitions: {
    approve: { from: ['IN_REVIEW'], to: 'APPROVED' },
    takeEffect: { from: ['APPROVED'], to: 'IN_FORCE' },
    refuse: { from: ['IN_REVIEW'], to: 'REFUSED' },
    withdraw: { from: ['IN_REVIEW', 'APPROVED'], to: 'WITHDRAWN' },
  },
})
export type ChangeStatus = (typeof changeMachine.states)[number]

export const changeReviewKinds = ['LEGAL', 'FINANCE', 'TECHNICAL', 'DIRECTOR'] as const
export type ChangeReviewKind = (typeof changeReviewKinds)[number]
export type ChangeReviewStatus = 'OPEN' | 'APPROVED' | 'REFUSED' | 'CANCELLED'

/** Whose wish it is. */
export const changeOrigins = ['COMPANY', 'CUSTOMER', 'MUTUAL'] as const
export type ChangeOrigin = (typeof changeOrigins)[number]

/**
 * R071: who reviews an amendment: whoever makes the products too where it promises something else of them (R078), and a
 * director where it goes beyond what the quote was approved for.
 */
export function reviewsOfAmendment({ triggers, isForMaker }: {
  readonly triggers: readonly string[]
  readonly isForMaker: boolean
}): ChangeReviewKind[] {
  return ['LEGAL', 'FINANCE', ...(isForMaker ? (['TECHNICAL'] as const) : []), ...(triggers.length > 0 ? (['DIRECTOR'] as const) : [])]
} // prettier-ignore

export const reviewsOfTermination: readonly ChangeReviewKind[] = ['LEGAL', 'DIRECTOR']
