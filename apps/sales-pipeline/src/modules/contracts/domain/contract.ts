import {
  allocateMoney,
  decimal,
  defineStateMachine,
  type Money,
  ok,
  type Result,
  ruleViolated,
} from '@sellgraph/kernel'
import { type ClauseKind, clauseKinds } from '../../clause-templates/domain/clause-template.ts'

export const contractMachine = defineStateMachine({
  of: 'contract',
  enum: 'ContractStatus',
  states: {
    DRAFT: 'Being worded (草稿).',
    IN_REVIEW: 'Being reviewed (审核中).',
    RETURNED: 'Sent back by a review (已退回).',
    APPROVED: 'Passed by all reviews (已批准).',
    SIGNING: 'Being signed (签署中).',
    EFFECTIVE: 'In force (已生效).',
    AMENDING: 'In force, being amended (变更中).',
    DISPUTED: 'In dispute (争议中).',
    COMPLETED: 'Fulfilled by both (已完成).',
    TERMINATED: 'Ended early (已终止).',
    ABANDONED: 'Given up before it took effect (已作废).',
  },
  initial: 'DRAFT',
  transitions: {
    redraft: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
    submit: { from: ['DRAFT'], to: 'IN_REVIEW' },
    return: { from: ['IN_REVIEW'], to: 'RETURNED' },
    approve: { from: ['IN_REVIEW'], to: 'APPROVED' },
    release: { from: ['APPROVED'], to: 'SIGNING' },
    sign: { from: ['SIGNING'], to: 'SIGNING' },
    // R071: what the customer and the company agreed to change is drafted, reviewed, explained and signed again.
    reopen: { from: ['IN_REVIEW', 'APPROVED', 'SIGNING'], to: 'DRAFT' },
    // Without both signatures and seals, or with its deal.
    abandon: { from: ['DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SIGNING'], to: 'ABANDONED' },
    takeEffect: { from: ['SIGNING'], to: 'EFFECTIVE' },
    amend: { from: ['EFFECTIVE'], to: 'AMENDING' },
    endAmending: { from: ['AMENDING'], to: 'EFFECTIVE' },
    dispute: { from: ['EFFECTIVE'], to: 'DISPUTED' },
    settle: { from: ['DISPUTED'], to: 'EFFECTIVE' },
    complete: { from: ['EFFECTIVE'], to: 'COMPLETED' },
    terminate: { from: ['EFFECTIVE', 'DISPUTED'], to: 'TERMINATED' },
  },
})
export type ContractStatus = (typeof contractMachine.states)[number]

/** A deal is not lost over the head of a contract that the company has approved or is bound by. */
export function checkNoneStands(contracts: readonly { number: string; status: ContractStatus }[]): Result<undefined> {
  const ending: readonly ContractStatus[] = ['DRAFT', 'IN_REVIEW', 'RETURNED', 'TERMINATED', 'ABANDONED']
  const standing = contracts.find(({ status }) => !ending.includes(status))
  return standing === undefined
    ? ok()
    : ruleViolated(
        'R056',
        'CONTRACT_STANDS',
        `Contract ${standing.number} is ${standing.status}: give it up first, or end it if it binds.`,
      )
}

/** R068: all eight clauses, each with something in it. */
export function checkClauses(clauses: readonly { kind: ClauseKind; text: string }[]): Result<undefined> {
  const missing = clauseKinds.filter(
    (kind) => !clauses.some((clause) => clause.kind === kind && clause.text.trim() !== ''),
  )
  return missing.length === 0
    ? ok()
    : ruleViolated('R068', 'CLAUSES_MISSING', `The contract does not settle: ${missing.join(', ')}.`)
}

export const contractParties = ['COMPANY', 'CUSTOMER'] as const
export type ContractParty = (typeof contractParties)[number]

/** The payment terms in money: parts at the minor unit that add up to the gross total exactly. */
export function instalmentAmounts(grossTotal: Money, terms: readonly { percent: string }[]): Money[] {
  if (decimal(grossTotal.amount).isZero()) return terms.map(() => grossTotal)
  return allocateMoney(
    grossTotal,
    terms.map(({ percent }) => percent),
  )
}
