import type { Page, Reader } from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'
import type { ForecastCategory, LossReason, OpportunityStage } from '../../opportunities/domain/opportunity.ts'
import { type CountedRow, findCountedPage, type RowsArgs, type Selection } from './counted.ts'

/** What a deal's row belongs to. */
interface OfDeal {
  readonly opportunityId: string
}

export interface CountedStayRow extends OfDeal {
  readonly stage: OpportunityStage
  readonly enteredAt: Date
  readonly leftAt: Date | null
  readonly leftFor: OpportunityStage | null
  readonly restedSeconds: string
}

export interface CountedClosingRow extends OfDeal {
  readonly outcome: OpportunityStage
  readonly closedAt: Date
  readonly amount: string | null
  readonly currency: string
  readonly lossReason: LossReason | null
  readonly competitor: string | null
}

export interface CountedForecastRow extends OfDeal {
  readonly stage: OpportunityStage
  readonly amount: string
  readonly currency: string
  readonly probability: number
  readonly category: ForecastCategory
  readonly closeDate: string
  readonly weighted: string
}

export interface CountedMoveRow extends OfDeal {
  readonly movedAt: Date
  readonly from: string
  readonly to: string
  readonly amount: string | null
  readonly currency: string
}

export interface CountedLineRow {
  readonly quoteId: string
  readonly productId: string
  readonly family: string
  readonly currency: string
  readonly listAmount: string
  readonly netAmount: string
  readonly costAmount: string
}

export const decisionOutcomes = ['APPROVED', 'CARRIED', 'REJECTED', 'RETURNED', 'ESCALATED'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

export interface CountedDecisionRow {
  readonly quoteId: string
  readonly level: number
  readonly role: string
  readonly outcome: DecisionOutcome
  readonly approverId: string | null
  readonly onBehalfOfId: string | null
  readonly startedAt: Date
  readonly decidedAt: Date
  readonly dueMissed: boolean
}

const rowsOf =
  <T>(rowOf: (row: CountedRow) => unknown) =>
  (reader: Reader, selection: Selection, args: RowsArgs): Promise<Result<Page<T>>> =>
    findCountedPage(reader, selection, args, (row) => rowOf(row) as T)

export const findStays = rowsOf<CountedStayRow>((row) => ({
  opportunityId: row.opportunity_id,
  stage: row['stage'],
  enteredAt: row['entered_at'],
  leftAt: row['left_at'],
  leftFor: row['left_for'],
  restedSeconds: row['rested_seconds'],
}))

export const findClosings = rowsOf<CountedClosingRow>((row) => ({
  opportunityId: row.opportunity_id,
  outcome: row['outcome'],
  closedAt: row['closed_at'],
  amount: row['amount'],
  currency: row['currency'],
  lossReason: row['loss_reason'],
  competitor: row['competitor'],
}))

export const findForecasts = rowsOf<CountedForecastRow>((row) => ({
  opportunityId: row.opportunity_id,
  stage: row['stage'],
  amount: row['amount'],
  currency: row['currency'],
  probability: row['probability'],
  category: row['forecast_category'],
  closeDate: row['close_date'],
  weighted: row['weighted'],
}))

export const findMoves = rowsOf<CountedMoveRow>((row) => ({
  opportunityId: row.opportunity_id,
  movedAt: row['moved_at'],
  from: row['close_date_before'],
  to: row['close_date'],
  amount: row['amount'],
  currency: row['currency'],
}))

export const findLines = rowsOf<CountedLineRow>((row) => ({
  quoteId: row['quote_id'],
  productId: row['product_id'],
  family: row['family'],
  currency: row['currency'],
  listAmount: row['list_amount'],
  netAmount: row['net_amount'],
  costAmount: row['cost_amount'],
}))

export const decisionOf = (row: CountedRow): CountedDecisionRow =>
  ({
    quoteId: row['quote_id'],
    level: row['level'],
    role: row['role'],
    outcome: row['outcome'],
    approverId: row['approver_id'],
    onBehalfOfId: row['on_behalf_of_id'],
    startedAt: row['started_at'],
    decidedAt: row['decided_at'],
    dueMissed: row['due_missed'],
  }) as CountedDecisionRow

export const findDecisions = rowsOf<CountedDecisionRow>(decisionOf)
