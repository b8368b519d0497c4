import { defineStateMachine, invalid, ok, type Result, ruleViolated, wrongState } from '@sellgraph/kernel'

/** The stages of the sales process in their order (R056); after the last one the contract decides. */
export const salesStages = ['RECEPTION', 'NEEDS', 'PRESENTATION', 'PROPOSAL', 'NEGOTIATION', 'CONTRACTING'] as const
export type SalesStage = (typeof salesStages)[number]

export const opportunityMachine = defineStateMachine({
  of: 'opportunity',
  states: [...salesStages, 'WON', 'LOST', 'SUSPENDED'],
  initial: 'RECEPTION',
  transitions: {
    explore: { from: ['RECEPTION'], to: 'NEEDS' },
    present: { from: ['NEEDS'], to: 'PRESENTATION' },
    propose: { from: ['PRESENTATION'], to: 'PROPOSAL' },
    negotiate: { from: ['PROPOSAL'], to: 'NEGOTIATION' },
    contract: { from: ['NEGOTIATION'], to: 'CONTRACTING' },
    // Taken by a contract that becomes effective, and by nobody.
    win: { from: ['CONTRACTING'], to: 'WON' },
    lose: { from: salesStages, to: 'LOST' },
    suspend: { from: salesStages, to: 'SUSPENDED' },
  },
})
export type OpportunityStage = (typeof opportunityMachine.states)[number]

export const lossReasons = [
  'PRICE', 'PRODUCT', 'DELIVERY', 'COMPETITOR', 'BUDGET', 'NO_DECISION', 'RELATIONSHIP', 'OTHER',
] as const // prettier-ignore
export type LossReason = (typeof lossReasons)[number]

export const forecastCategories = ['PIPELINE', 'BEST_CASE', 'COMMIT', 'CLOSED', 'OMITTED'] as const
export type ForecastCategory = (typeof forecastCategories)[number]

/** Chance of winning in percent, where the seller has not said otherwise (成交概率). */
export const stageProbability: Readonly<Record<OpportunityStage, number>> = {
  RECEPTION: 10,
  NEEDS: 20,
  PRESENTATION: 40,
  PROPOSAL: 60,
  NEGOTIATION: 75,
  CONTRACTING: 90,
  WON: 100,
  LOST: 0,
  SUSPENDED: 0,
}

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
  readonly presentations: number
  readonly quoteSent: boolean
  readonly quoteAccepted: boolean
}

export const exitCriteria = {
  OWNED: { stage: 'RECEPTION', says: 'Somebody owns the deal.', holds: (deal) => deal.ownerId !== null },
  NEED_KNOWN: { stage: 'NEEDS', says: 'The need is described.', holds: (deal) => deal.needSummary !== null },
  ESTIMATED: {
    stage: 'NEEDS',
    says: 'Amount and close date are estimated.',
    holds: (deal) => deal.amount !== null && deal.closeDate !== null,
  },
  PRESENTED: {
    stage: 'PRESENTATION',
    says: 'A demonstration, case study or comparison is recorded.',
    holds: (deal) => deal.presentations > 0,
  },
  QUOTE_SENT: {
    stage: 'PROPOSAL',
    says: 'An approved quote was sent to the customer.',
    holds: (deal) => deal.quoteSent || deal.quoteAccepted,
  },
  QUOTE_ACCEPTED: {
    stage: 'NEGOTIATION',
    says: 'The customer accepted a quote.',
    holds: (deal) => deal.quoteAccepted,
  },
} as const satisfies Record<
  string,
  { readonly stage: SalesStage; readonly says: string; holds(deal: DealFacts): boolean }
>
export type ExitCriterionCode = keyof typeof exitCriteria

export interface JudgedCriterion {
  readonly code: ExitCriterionCode
  readonly says: string
  readonly met: boolean
}

/** What must hold before a deal leaves a stage forward, and whether it does. */
export function judgeExit(stage: SalesStage, deal: DealFacts): JudgedCriterion[] {
  return (Object.keys(exitCriteria) as ExitCriterionCode[])
    .filter((code) => exitCriteria[code].stage === stage)
    .map((code) => ({ code, says: exitCriteria[code].says, met: exitCriteria[code].holds(deal) }))
}

/** Forward to a later stage: the exit criteria of every stage on the way must hold. */
export function decideAdvance(from: OpportunityStage, to: SalesStage, deal: DealFacts): Result<SalesStage> {
  const open = requireOpen({ stage: from })
  if (!open.ok) return open
  const start = salesStages.indexOf(open.value)
  const end = salesStages.indexOf(to)
  if (end <= start) return invalid('to', `must be a stage after ${from}`)
  const unmet = salesStages
    .slice(start, end)
    .flatMap((stage) => judgeExit(stage, deal))
    .filter(({ met }) => !met)
  if (unmet.length === 0) return ok(to)
  return ruleViolated(
    'R056',
    'EXIT_CRITERIA_OPEN',
    `Not yet: ${unmet.map(({ code, says }) => `${code}: ${says}`).join(' ')}`,
  )
}

/** Back to an earlier stage. */
export function decideBack(from: OpportunityStage, to: SalesStage): Result<SalesStage> {
  const open = requireOpen({ stage: from })
  if (!open.ok) return open
  return salesStages.indexOf(to) < salesStages.indexOf(open.value)
    ? ok(to)
    : invalid('to', `must be a stage before ${from}`)
}
