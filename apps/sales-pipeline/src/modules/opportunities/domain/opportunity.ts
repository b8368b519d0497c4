import { defineStateMachine, ok, type Result, ruleViolated, wrongState } from '@sellgraph/kernel'
import type { ExitCriterion, PolicyInForce } from '@sellgraph/policies'

/** The stages of the sales process in their order (R056); after the last one the contract decides. */
export const salesStages = ['RECEPTION', 'NEEDS', 'PRESENTATION', 'PROPOSAL', 'NEGOTIATION', 'CONTRACTING'] as const
export type SalesStage = (typeof salesStages)[number]

const stagesAfter = (stage: string) => salesStages.slice(salesStages.findIndex((one) => one === stage) + 1)
const stagesBefore = (stage: string) =>
  salesStages.slice(
    0,
    salesStages.findIndex((one) => one === stage),
  )

export const opportunityMachine = defineStateMachine({
  of: 'opportunity',
  enum: 'OpportunityStage',
  states: {
    RECEPTION: 'Reception (接待).',
    NEEDS: 'Finding out what is needed (需求分析).',
    PRESENTATION: 'Presenting products (产品介绍).',
    PROPOSAL: 'Proposal and quote (方案报价).',
    NEGOTIATION: 'Negotiation (商务谈判).',
    CONTRACTING: 'Contract in the making (合同签订).',
    WON: 'Won: its contract is in force (赢单).',
    LOST: 'Lost (丢单).',
    SUSPENDED: 'Resting (暂停).',
  },
  initial: 'RECEPTION',
  transitions: {
    // Taken by a contract that becomes effective, and by nobody.
    win: { from: ['CONTRACTING'], to: 'WON' },
    lose: { from: salesStages, to: 'LOST' },
    suspend: { from: salesStages, to: 'SUSPENDED' },
  },
  choices: {
    advance: { from: salesStages.slice(0, -1), to: stagesAfter, which: 'a later stage' },
    moveBack: { from: salesStages.slice(1), to: stagesBefore, which: 'an earlier stage' },
    resume: { from: ['SUSPENDED'], to: () => salesStages, which: 'the stage where it rested' },
    reopen: { from: ['LOST'], to: () => salesStages, which: 'the stage where it was lost' },
  },
})
export type OpportunityStage = (typeof opportunityMachine.states)[number]

export const lossReasons = [
  'PRICE', 'PRODUCT', 'DELIVERY', 'COMPETITOR', 'BUDGET', 'NO_DECISION', 'RELATIONSHIP', 'OTHER',
] as const // prettier-ignore
export type LossReason = (typeof lossReasons)[number]

export const forecastCategories = ['PIPELINE', 'BEST_CASE', 'COMMIT', 'CLOSED', 'OMITTED'] as const
export type ForecastCategory = (typeof forecastCategories)[number]

/** What holds for the stages at a moment (P13): what a deal must have before it leaves one, and its chance there. */
export type StagePolicy = PolicyInForce<'P13'>

export function isOpen(stage: OpportunityStage): stage is SalesStage {
  return (salesStages as readonly string[]).includes(stage)
}

/** Quotes and contracts are worked on only while their deal is. */
export function requireOpen(opportunity: { stage: OpportunityStage }): Result<SalesStage> {
  return isOpen(opportunity.stage) ? ok(opportunity.stage) : wrongState('opportunity', opportunity.stage, salesStages)
}

/** What is known of a deal, for its exit criteria. */
export interface DealFacts {
  readonly ownerId: string | null
  readonly needSummary: string | null
  readonly amount: string | null
  readonly closeDate: string | null
  readonly nextStepDueOn: string | null
  readonly decisionMaker: string | null
  readonly presentations: number
  readonly openObjections: number
  readonly proposalMade: boolean
  readonly quoteSent: boolean
  readonly intentionReached: boolean
  readonly quoteAccepted: boolean
  readonly creditSplit: boolean
}

/** Everything that the policy can ask for before a stage is left, and how each is judged. */
export const exitCriteria = {
  OWNED: { says: 'Somebody owns the deal.', saysZh: '商机有负责人。', holds: (deal) => deal.ownerId !== null },
  NEED_KNOWN: {
    says: 'The need is described.',
    saysZh: '客户需求已记录。',
    holds: (deal) => deal.needSummary !== null,
  },
  ESTIMATED: {
    says: 'Amount and close date are estimated.',
    saysZh: '金额和成交日期已预计。',
    holds: (deal) => deal.amount !== null && deal.closeDate !== null,
  },
  NEXT_STEP_PLANNED: {
    says: 'The next step is planned.',
    saysZh: '下一步工作已安排。',
    holds: (deal) => deal.nextStepDueOn !== null,
  },
  DECISION_MAKER_KNOWN: {
    says: 'It is known who decides at the customer.',
    saysZh: '客户决策人已明确。',
    holds: (deal) => deal.decisionMaker !== null,
  },
  PRESENTED: {
    says: 'A demonstration, case study or comparison is recorded.',
    saysZh: '已进行产品演示、案例或对比介绍。',
    holds: (deal) => deal.presentations > 0,
  },
  OBJECTIONS_ANSWERED: {
    says: 'No objection of the customer is open.',
    saysZh: '客户异议均已答复。',
    holds: (deal) => deal.openObjections === 0,
  },
  PROPOSAL_MADE: { says: 'A proposal was made.', saysZh: '方案已提交。', holds: (deal) => deal.proposalMade },
  QUOTE_SENT: {
    says: 'An approved quote was sent to the customer.',
    saysZh: '已审批的报价已发送客户。',
    holds: (deal) => deal.quoteSent || deal.quoteAccepted,
  },
  INTENTION_REACHED: {
    says: 'Both sides agree in principle.',
    saysZh: '双方已达成意向。',
    holds: (deal) => deal.intentionReached || deal.quoteAccepted,
  },
  QUOTE_ACCEPTED: {
    says: 'The customer accepted a quote.',
    saysZh: '客户已接受报价。',
    holds: (deal) => deal.quoteAccepted,
  },
  CREDIT_SPLIT: {
    says: 'It is said who earns on the deal, together 100 %.',
    saysZh: '业绩分配已确定,合计100%。',
    holds: (deal) => deal.creditSplit,
  },
} as const satisfies Record<
  ExitCriterion,
  { readonly says: string; readonly saysZh: string; holds(deal: DealFacts): boolean }
>

export interface JudgedCriterion {
  readonly code: ExitCriterion
  readonly says: string
  readonly saysZh: string
  readonly met: boolean
  readonly policyVersion: number
}

/** What must hold before a deal leaves a stage forward, by the policy, and whether it does. */
export function judgeExit(stage: SalesStage, deal: DealFacts, policy: StagePolicy): JudgedCriterion[] {
  return policy.value[stage].exitCriteria.map((code) => {
    const { says, saysZh, holds } = exitCriteria[code]
    return { code, says, saysZh, met: holds(deal), policyVersion: policy.version }
  })
}

/** Forward to a later stage: the exit criteria of every stage on the way must hold. */
export function decideAdvance(
  from: OpportunityStage,
  to: SalesStage,
  deal: DealFacts,
  policy: StagePolicy,
): Result<SalesStage> {
  const chosen = opportunityMachine.choose(from, 'advance', to)
  if (!chosen.ok) return chosen
  const unmet = stagesBefore(to)
    .filter((stage) => !stagesBefore(from).includes(stage))
    .flatMap((stage) => judgeExit(stage, deal, policy))
    .filter(({ met }) => !met)
  if (unmet.length === 0) return ok(to)
  return ruleViolated(
    'R056',
    'EXIT_CRITERIA_OPEN',
    `Not yet: ${unmet.map(({ code, says }) => `${code}: ${says}`).join(' ')}`,
  )
}

/** Back to an earlier stage. */
export function decideBack(from: OpportunityStage, to: SalesStage): Result<OpportunityStage> {
  return opportunityMachine.choose(from, 'moveBack', to)
}

/** A resting deal goes on where it stood. */
export function decideResume(deal: {
  stage: OpportunityStage
  suspendedFrom: SalesStage | null
}): Result<OpportunityStage> {
  return opportunityMachine.choose(deal.stage, 'resume', deal.suspendedFrom ?? deal.stage)
}

/** A lost deal that lives again goes on where it was lost. */
export function decideReopen(deal: { stage: OpportunityStage; lostFrom: SalesStage | null }): Result<OpportunityStage> {
  return opportunityMachine.choose(deal.stage, 'reopen', deal.lostFrom ?? deal.stage)
}

/**
 * The chance of winning after a change of stage. The stage's own is the policy's. What the seller said counts beside it:
 * a step forward never makes the chance smaller than the seller's, a step back never greater. A deal that rests or is
 * lost has none, and has the seller's again when it goes on.
 */
export function chanceAfter(
  to: OpportunityStage,
  before: { stage: OpportunityStage; ownProbability: number | null },
  policy: StagePolicy,
): { probability: number; ownProbability: number | null } {
  const { stage, ownProbability: own } = before
  if (!isOpen(to)) return { probability: to === 'WON' ? 100 : 0, ownProbability: to === 'WON' ? null : own }
  const { probability } = policy.value[to]
  if (own === null) return { probability, ownProbability: null }
  if (isOpen(stage)) {
    const forward = salesStages.indexOf(to) > salesStages.indexOf(stage)
    if (forward ? own <= probability : own >= probability) return { probability, ownProbability: null }
  }
  return { probability: own, ownProbability: own }
}
