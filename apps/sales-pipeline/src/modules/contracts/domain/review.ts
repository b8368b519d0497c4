import { ok, type Result, ruleViolated } from '@sellgraph/kernel'

export const reviewKinds = ['LEGAL', 'FINANCE', 'TECHNICAL', 'BUSINESS'] as const
export type ReviewKind = (typeof reviewKinds)[number]
export type ReviewStatus = 'OPEN' | 'APPROVED' | 'RETURNED' | 'CANCELLED'

/** Why a review is needed. */
export const reviewReasons = ['ALWAYS', 'CUSTOM_PRODUCT', 'DEVIATION', 'FIRST_CONTRACT', 'AMOUNT'] as const
export type ReviewReason = (typeof reviewReasons)[number]

/** What decides which reviews a contract needs. */
export interface ReviewFacts {
  readonly productClasses: readonly string[]
  /** The reviews that have a deviation to decide. */
  readonly deviationsFor: readonly ReviewKind[]
  readonly firstContract: boolean
  readonly aboveAmountLimit: boolean
  /** P15: what a business review is needed for. */
  readonly businessReviewFor: readonly ReviewReason[]
}

/** R069: who looks at a contract, and why. A row that applies makes its review necessary. */
const table: readonly {
  readonly kind: ReviewKind
  readonly reason: ReviewReason
  readonly applies: (facts: ReviewFacts) => boolean
}[] = [
  { kind: 'LEGAL', reason: 'ALWAYS', applies: () => true },
  { kind: 'FINANCE', reason: 'ALWAYS', applies: () => true },
  { kind: 'TECHNICAL', reason: 'CUSTOM_PRODUCT', applies: ({ productClasses }) => productClasses.includes('CUSTOM') },
  { kind: 'TECHNICAL', reason: 'DEVIATION', applies: ({ deviationsFor }) => deviationsFor.includes('TECHNICAL') },
  {
    kind: 'BUSINESS',
    reason: 'FIRST_CONTRACT',
    applies: ({ firstContract, businessReviewFor }) => firstContract && businessReviewFor.includes('FIRST_CONTRACT'),
  },
  {
    kind: 'BUSINESS',
    reason: 'AMOUNT',
    applies: ({ aboveAmountLimit, businessReviewFor }) => aboveAmountLimit && businessReviewFor.includes('AMOUNT'),
  },
]

export interface RequiredReview {
  readonly kind: ReviewKind
  readonly reasons: readonly ReviewReason[]
}

export function requiredReviews(facts: ReviewFacts): RequiredReview[] {
  return reviewKinds.flatMap((kind) => {
    const reasons = table.filter((row) => row.kind === kind && row.applies(facts)).map(({ reason }) => reason)
    return reasons.length === 0 ? [] : [{ kind, reasons }]
  })
}

/** R069: what a contract is looked at for. */
export const checklistItems = ['LEGALITY', 'COMPLIANCE', 'CLARITY', 'COMPANY_INTEREST'] as const
export type ChecklistItem = (typeof checklistItems)[number]

export interface ChecklistAnswer {
  readonly item: ChecklistItem
  readonly answer: boolean
  readonly comment: string | null
}

/** Who passes a contract stands for all that it was looked at for; one no sends it back. */
export function checkChecklist(answers: readonly ChecklistAnswer[], required: boolean): Result<undefined> {
  const negative = answers.filter(({ answer }) => !answer).map(({ item }) => item)
  if (negative.length > 0) {
    return ruleViolated('R069', 'CHECKLIST_NEGATIVE', `Not passed: ${negative.join(', ')}. Return the contract.`)
  }
  const missing = checklistItems.filter((item) => !answers.some((one) => one.item === item))
  return required && missing.length > 0
    ? ruleViolated('P15', 'CHECKLIST_INCOMPLETE', `Still to be answered: ${missing.join(', ')}.`)
    : ok()
}

/** R069, R197: each review by another person, who neither drafted the contract nor gains from it. */
export function checkReviewer(
  reviewerId: string,
  contract: { draftedBy: string; gainers: readonly string[]; reviewedBy: readonly string[] },
): Result<undefined> {
  if (reviewerId === contract.draftedBy || contract.gainers.includes(reviewerId)) {
    return ruleViolated('R197', 'SELF_REVIEW', 'Who drafted a contract or gains from it cannot review it.')
  }
  if (contract.reviewedBy.includes(reviewerId)) {
    return ruleViolated('R197', 'SAME_REVIEWER_TWICE', 'Each review of a contract is made by another person.')
  }
  return ok()
}
