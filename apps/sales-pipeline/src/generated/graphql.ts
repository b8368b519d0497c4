// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { AcceptanceEvidenceRow } from '../modules/acceptance-evidence/store/evidence-loader.ts'
import type { ApprovalDelegationRow } from '../modules/approvals/store/delegation-store.ts'
import type { ApprovalPairRow } from '../modules/auditing/store/approval-pair-store.ts'
import type { PriceOverrideRow } from '../modules/auditing/store/price-override-store.ts'
import type { ClauseTemplateRow } from '../modules/clause-templates/store/clause-template-store.ts'
import type {
  ContractChangeSignatureRow,
  ContractChangeRow,
  ContractChangeReviewRow,
} from '../modules/contract-changes/store/change-store.ts'
import type { ContractVersionRow } from '../modules/contract-changes/store/version-store.ts'
import type { ContractReceiptRow } from '../modules/contract-distribution/store/receipt-store.ts'
import type { ContractDocumentRow } from '../modules/contract-documents/store/document-loader.ts'
import type {
  ContractExecutionLineRow,
  ContractExecutionRow,
} from '../modules/contract-execution/store/execution-store.ts'
import type { ContractProblemRow, ContractProblemStepRow } from '../modules/contract-execution/store/problem-store.ts'
import type {
  ContractChangeRequestRow,
  ContractChangeOpinionRow,
} from '../modules/contracts/store/change-request-store.ts'
import type {
  ContractLineRow,
  ContractInstalmentRow,
  ContractClauseRow,
  ContractReviewRow,
  ContractSignatureRow,
} from '../modules/contracts/store/contract-part-store.ts'
import type { ContractExplanationRow, ContractLoanRow } from '../modules/contracts/store/contract-record-store.ts'
import type { ContractRow } from '../modules/contracts/store/contract-store.ts'
import type { ContractDeviationRow } from '../modules/contracts/store/deviation-store.ts'
import type { DisputeCaseRow, DisputeStepRow } from '../modules/disputes/store/dispute-store.ts'
import type { ExchangeRateRow } from '../modules/exchange-rates/store/exchange-rate-store.ts'
import type { InquiryRow, InquiryLineRow } from '../modules/inquiries/store/inquiry-store.ts'
import type {
  NegotiationRoundRow,
  NegotiationPointRow,
  PurchaseIntentionRow,
} from '../modules/negotiations/store/negotiation-store.ts'
import type { ObjectionRow, ObjectionAnswerRow } from '../modules/objections/store/objection-store.ts'
import type {
  StageChangeRow,
  CreditSplitRow,
  PresentationRow,
} from '../modules/opportunities/store/deal-record-store.ts'
import type { NextStepRow, DealMemberRow, StrategyReviewRow } from '../modules/opportunities/store/deal-work-store.ts'
import type { OpportunityRow } from '../modules/opportunities/store/opportunity-store.ts'
import type { QuotePaperRow, QuoteShareRow, ContractShareRow } from '../modules/papers/store/paper-loader.ts'
import type {
  SalesGoalRow,
  AlignedGoalRow,
  SalesMeasureRow,
  GoalBreakdownRow,
} from '../modules/plans/store/plan-part-store.ts'
import type { SalesPlanRow } from '../modules/plans/store/sales-plan-store.ts'
import type {
  PlaybookItemRow,
  FabCardRow,
  ObjectionHandlingRow,
  ClosingTechniqueRow,
  SalesScriptRow,
  CaseStudyRow,
  CompetitorComparisonRow,
} from '../modules/playbook/store/playbook-store.ts'
import type { PlaybookUseRow } from '../modules/playbook/store/playbook-use-store.ts'
import type { PricingPolicyRow } from '../modules/pricing/store/pricing-policy-store.ts'
import type { PriceBookEntryRow } from '../modules/products/store/price-store.ts'
import type { ProductFactRow } from '../modules/products/store/product-fact-store.ts'
import type { ProductHoldRow } from '../modules/products/store/product-hold-store.ts'
import type { ProductRow } from '../modules/products/store/product-store.ts'
import type {
  ProgressFactRow,
  ProgressForecastRow,
  ProgressReportRow,
} from '../modules/progress-reports/store/progress-report-store.ts'
import type { ProposalRow } from '../modules/proposals/store/proposal-store.ts'
import type { QuoteRow, QuoteVersionRow, QuoteLineRow } from '../modules/quotes/store/quote-store.ts'
import type { ReportCorrectionRow } from '../modules/reports/store/correction-store.ts'
import type {
  CountedStayRow,
  CountedClosingRow,
  CountedForecastRow,
  CountedMoveRow,
  CountedLineRow,
  CountedDecisionRow,
} from '../modules/reports/store/counted-rows.ts'
import type { CoveredTargetRow } from '../modules/reports/store/coverage-target-store.ts'
import type { DiscountReportRow, DiscountFigureRow, DiscountBandRow } from '../modules/reports/store/discount-store.ts'
import type {
  ForecastReportRow,
  ForecastFigureRow,
  ForecastAccuracyReportRow,
  ForecastAccuracyRow,
  CurrencyCoverageRow,
  CoverageFigureRow,
  CoverageReportRow,
} from '../modules/reports/store/forecast-store.ts'
import type {
  FunnelReportRow,
  FunnelStageRow,
  FunnelOutcomeRow,
  LossCauseRow,
} from '../modules/reports/store/funnel-store.ts'
import type { ReportPeriodRow } from '../modules/reports/store/report-period-store.ts'
import type { SalesReportKeyRow } from '../modules/reports/store/selection.ts'
import type { SlippageReportRow, SlippageFigureRow, SlippageMoveRow } from '../modules/reports/store/slippage-store.ts'
import type { TurnaroundReportRow, TurnaroundFigureRow } from '../modules/reports/store/turnaround-store.ts'
import type { GraphContext } from '@sellgraph/service-kit'
export type Maybe<T> = T | null | undefined
export type InputMaybe<T> = T | null | undefined
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string }
  String: { input: string; output: string }
  Boolean: { input: boolean; output: boolean }
  Int: { input: number; output: number }
  Float: { input: number; output: number }
  /** A currency as its ISO 4217 code: `CNY`, `USD`. */
  Currency: { input: string; output: string }
  /** A calendar date without a time: `2026-03-02`. */
  Date: { input: string; output: string }
  /** An instant, RFC 3339 in UTC with milliseconds: `2026-03-02T08:30:00.000Z`. */
  DateTime: { input: Date; output: Date | string }
  /** An exact decimal number as text: `"1234.50"`. Never a float, so that nothing is rounded on the way. */
  Decimal: { input: string; output: string }
  _FieldSet: { input: string; output: string }
}

/** Which contract is given up. */
export type AbandonContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract that was given up. */
export type AbandonContractPayload = {
  __typename?: 'AbandonContractPayload'
  /** The contract that was given up. */
  contract: Contract
}

/** What `abandonContract` answers. */
export type AbandonContractResult =
  AbandonContractPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A customer's yes. */
export type AcceptQuoteInput = {
  /** Who accepted it, on the customer's side. */
  acceptedBy: Scalars['String']['input']
  /** How. */
  channel: AcceptanceChannel
  /** The uploaded acceptance of this quote that proves it (接受凭证), attached since it was sent. Needed unless the channel is PHONE or MEETING. */
  evidenceId?: InputMaybe<Scalars['ID']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything worth keeping. */
  note?: InputMaybe<Scalars['String']['input']>
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** Whether price, payment, delivery and after-sales terms were explained to the customer; without that it is refused. */
  termsExplained: Scalars['Boolean']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The accepted quote. */
export type AcceptQuotePayload = {
  __typename?: 'AcceptQuotePayload'
  /** The accepted quote. */
  quote: Quote
}

/** What `acceptQuote` answers. */
export type AcceptQuoteResult =
  AcceptQuotePayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** How an acceptance reached the company. */
export type AcceptanceChannel =
  /** An e-mail. */
  | 'EMAIL'
  /** A meeting. */
  | 'MEETING'
  /** An instant message (微信等). */
  | 'MESSAGE'
  /** A telephone call. */
  | 'PHONE'
  /** A signed copy of the quote (签字回传). */
  | 'SIGNED_COPY'

/** A file that shows what the customer answered to a quote (接受凭证): a signed copy, an e-mail, a message. Its bytes are outside the graph. */
export type AcceptanceEvidence = {
  __typename?: 'AcceptanceEvidence'
  /** Who attached it; null for a machine. */
  attachedBy?: Maybe<Employee>
  /** When it was attached. */
  createdAt: Scalars['DateTime']['output']
  /** Id of the document. */
  id: Scalars['ID']['output']
  /** Media type, such as `application/pdf`. */
  mediaType: Scalars['String']['output']
  /** Name of the file. */
  name: Scalars['String']['output']
  /** SHA-256 of its bytes, as 64 hexadecimal digits. */
  sha256: Scalars['String']['output']
  /** Size in bytes. */
  size: Scalars['Int']['output']
  /** Whether its bytes are there. */
  status: AcceptanceEvidenceStatus
  /** When its bytes were there; null before. */
  storedAt?: Maybe<Scalars['DateTime']['output']>
  /** Grows by one with each change; send it back to remove the file. */
  version: Scalars['Int']['output']
}

/** States of a file that is to prove an acceptance. */
export type AcceptanceEvidenceStatus =
  /** Waits for its bytes, an hour at most. */
  | 'PENDING'
  /** Can be opened, and named as what proves an acceptance. */
  | 'STORED'

/** A new line. */
export type AddContractLineInput = {
  /** Amount of the whole line before tax. */
  netAmount: MoneyInput
  /** What is sold. */
  productId: Scalars['ID']['input']
  /** Promised delivery; not in the past. */
  promisedOn?: InputMaybe<Scalars['Date']['input']>
  /** How many. */
  quantity: Scalars['Decimal']['input']
}

/** A step forward. */
export type AdvanceOpportunityInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything worth keeping in the history. */
  note?: InputMaybe<Scalars['String']['input']>
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** A later stage of the sales process. */
  to: OpportunityStage
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity at its new stage. */
export type AdvanceOpportunityPayload = {
  __typename?: 'AdvanceOpportunityPayload'
  /** The opportunity at its new stage. */
  opportunity: Opportunity
}

/** What `advanceOpportunity` answers. */
export type AdvanceOpportunityResult =
  AdvanceOpportunityPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** The goal of a plan above that a goal serves; whoever sees the goal below sees this much of it. */
export type AlignedGoal = {
  __typename?: 'AlignedGoal'
  /** Until when. */
  dueOn: Scalars['Date']['output']
  /** Id of the goal. */
  id: Scalars['ID']['output']
  /** Whose plan it is in. */
  level: SalesPlanLevel
  /** What is measured. */
  metric: SalesGoalMetric
  /** What is to be reached. */
  target: Scalars['Decimal']['output']
}

/** What is to be otherwise about a line that stays; what is left out stays as it is. */
export type AmendContractLineInput = {
  /** The line. */
  lineId: Scalars['ID']['input']
  /** Amount of the whole line before tax; in proportion to the quantity when it is left out. */
  netAmount?: InputMaybe<MoneyInput>
  /** Promised delivery; not in the past. */
  promisedOn?: InputMaybe<Scalars['Date']['input']>
  /** How many; not less than what was shipped already. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>
}

/** An answer to an open objection. */
export type AnswerObjectionInput = {
  /** What is behind the objection, where the answer brought it to light; as it is when left out. */
  cause?: InputMaybe<Scalars['String']['input']>
  /** What was shown to prove it. */
  evidence?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The objection. */
  objectionId: Scalars['ID']['input']
  /** The deal. */
  opportunityId: Scalars['ID']['input']
  /** The published item of the playbook that was used. */
  playbookItemId?: InputMaybe<Scalars['ID']['input']>
  /** What was said. */
  response: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The answered objection. */
export type AnswerObjectionPayload = {
  __typename?: 'AnswerObjectionPayload'
  /** The objection as it is now. */
  objection: Objection
}

/** What `answerObjection` answers. */
export type AnswerObjectionResult =
  AnswerObjectionPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Somebody who could decide a level (审批人). */
export type ApprovalCandidate = {
  __typename?: 'ApprovalCandidate'
  /** The employee. */
  employee: Employee
  /** Their name. */
  name: Scalars['String']['output']
}

/** Somebody decides quotes in a colleague's place for some days (审批委托). */
export type ApprovalDelegation = {
  __typename?: 'ApprovalDelegation'
  /** When it was set up. */
  createdAt: Scalars['DateTime']['output']
  /** Who decides. */
  delegate: Employee
  /** In whose place. */
  delegator: Employee
  /** First day. */
  from: Scalars['Date']['output']
  /** Id of the delegation. */
  id: Scalars['ID']['output']
  /** When it was revoked; null when it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>
  /** Roles of the colleague that go along. */
  roles: Array<QuoteApproverRole>
  /** Last day. */
  until: Scalars['Date']['output']
}

/** A page of delegations. */
export type ApprovalDelegationConnection = {
  __typename?: 'ApprovalDelegationConnection'
  /** The delegations of the page with their cursors. */
  edges: Array<ApprovalDelegationEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A delegation on a page. */
export type ApprovalDelegationEdge = {
  __typename?: 'ApprovalDelegationEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A delegation. */
  node: ApprovalDelegation
}

/** A level of the approval matrix (审批层级). */
export type ApprovalMatrixLevel = {
  __typename?: 'ApprovalMatrixLevel'
  /** What rules call it: SUPERIOR, FINANCE. */
  code: Scalars['String']['output']
  /** Whether it judges one side of a quote, such as its payment: then a rule alone asks for it, and it is never passed over. The others are superiors: whoever needs a higher one needs all below it. */
  functional: Scalars['Boolean']['output']
  /** Its name. */
  name: Scalars['String']['output']
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output']
  /** Role of those who decide it. */
  role: QuoteApproverRole
  /** Working hours within which it decides; null for the policy's `approvalHours`. */
  workingHours?: Maybe<Scalars['Int']['output']>
}

/** A level of the approval matrix. */
export type ApprovalMatrixLevelInput = {
  /** What rules call it, in capitals; the first is SUPERIOR. */
  code: Scalars['String']['input']
  /** Whether a rule alone asks for it; superiors when left out. */
  functional?: InputMaybe<Scalars['Boolean']['input']>
  /** Its name. */
  name: Scalars['String']['input']
  /** Its name in Chinese. */
  nameZh: Scalars['String']['input']
  /** Role of those who decide it; MANAGER for the first. */
  role: QuoteApproverRole
  /** Working hours within which it decides; the policy's `approvalHours` when left out. */
  workingHours?: InputMaybe<Scalars['Int']['input']>
}

/** A rule of the approval matrix: when the value is above the threshold, the level decides too (审批规则). */
export type ApprovalMatrixRule = {
  __typename?: 'ApprovalMatrixRule'
  /** The product family whose lines it counts for; null for all. */
  family?: Maybe<Scalars['String']['output']>
  /** Code of the level that decides; null when nobody may, and the quote is refused. */
  level?: Maybe<Scalars['String']['output']>
  /** In the unit of the trigger; null for the policy's own limit of it. */
  threshold?: Maybe<Scalars['Decimal']['output']>
  /** What is measured. */
  trigger: QuoteApprovalTriggerCode
}

/** A rule of the approval matrix. */
export type ApprovalMatrixRuleInput = {
  /** The product family whose lines it counts for, for DISCOUNT and LINE_MARGIN; all when left out. */
  family?: InputMaybe<Scalars['String']['input']>
  /** Code of the level that decides; left out when nobody may, so that the quote is refused. */
  level?: InputMaybe<Scalars['String']['input']>
  /** In the unit of the trigger; the policy's own limit of it when left out. */
  threshold?: InputMaybe<Scalars['Decimal']['input']>
  /** What is measured. */
  trigger: QuoteApprovalTriggerCode
}

/** What one person decided about the requests of another (审批对). */
export type ApprovalPair = {
  __typename?: 'ApprovalPair'
  /** How many of them approved. */
  approved: Scalars['Int']['output']
  /** Net totals of what was approved, one amount a currency. */
  approvedAmounts: Array<Money>
  /** Who decided. */
  approver: Employee
  /** How many of them the approver made in the place of somebody else (代审). */
  asDeputy: Scalars['Int']['output']
  /** Decisions altogether; a quote with two levels has two. */
  decisions: Scalars['Int']['output']
  /** Hours from when it was the approver's turn to the decision, on average; nights and holidays count. */
  meanHours: Scalars['Decimal']['output']
  /** The quotes behind it, at most 100. */
  quotes: Array<Quote>
  /** How many of them refused. */
  rejected: Scalars['Int']['output']
  /** Who asked. */
  requester: Employee
  /** How many of them sent it back. */
  returned: Scalars['Int']['output']
}

/** Who would have to approve a quote, and why (审批预览). */
export type ApprovalPreview = {
  __typename?: 'ApprovalPreview'
  /** Who decides, in this order. */
  levels: Array<ApprovalPreviewLevel>
  /** Whether the policy lets nobody approve it: then it cannot be submitted. */
  refused: Scalars['Boolean']['output']
  /** What is beyond a threshold; margins without their values for those who may not see costs. */
  triggers: Array<QuoteApprovalTrigger>
}

/** A level that would decide (审批层级). */
export type ApprovalPreviewLevel = {
  __typename?: 'ApprovalPreviewLevel'
  /** Who could decide it: has the role and no part in the deal. At most 20. */
  candidates: Array<ApprovalCandidate>
  /** What the pricing policy calls it. */
  code: Scalars['String']['output']
  /** Its name. */
  name: Scalars['String']['output']
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output']
  /** Role of those who decide it. */
  role: QuoteApproverRole
  /** Working hours within which it decides. */
  workingHours: Scalars['Int']['output']
}

/** What reports of approvals can tell apart, besides the level. */
export type ApprovalReportGroup =
  /** Who decided (审批人). */
  | 'APPROVER'
  /** With whom (客户). */
  | 'CUSTOMER'
  /** Who works on the deal (负责顾问). */
  | 'OWNER'
  /** The team that works on it (团队). */
  | 'TEAM'

/** Which contract, which review. */
export type ApproveContractChangeInput = {
  /** Anything worth keeping with the decision. */
  comment?: InputMaybe<Scalars['String']['input']>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Which review; the caller needs its role. */
  kind: ContractChangeReviewKind
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract as it now stands. */
export type ApproveContractChangePayload = {
  __typename?: 'ApproveContractChangePayload'
  /** The contract as it now stands. */
  contract: Contract
}

/** What `approveContractChange` answers. */
export type ApproveContractChangeResult =
  ApproveContractChangePayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which review is passed. */
export type ApproveContractReviewInput = {
  /** What the contract was looked at for; all of it must pass. */
  checklist?: InputMaybe<Array<ContractChecklistInput>>
  /** Anything worth keeping with the decision. */
  comment?: InputMaybe<Scalars['String']['input']>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Which review; the caller needs its role. */
  kind: ContractReviewKind
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract as it now stands. */
export type ApproveContractReviewPayload = {
  __typename?: 'ApproveContractReviewPayload'
  /** The contract as it now stands. */
  contract: Contract
}

/** What `approveContractReview` answers. */
export type ApproveContractReviewResult =
  ApproveContractReviewPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which quote is approved. */
export type ApproveQuoteInput = {
  /** Anything worth keeping with the decision. */
  comment?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** What an approval of one level comes to. */
export type ApproveQuoteOutcome =
  /** All levels have approved. */
  | 'APPROVED'
  /** The next level decides. */
  | 'NEXT_LEVEL'
  /** The decision did not count, because the content is not the one that was submitted; the quote was returned. */
  | 'VOIDED'

/** What the decision came to. */
export type ApproveQuotePayload = {
  __typename?: 'ApproveQuotePayload'
  /** What the decision came to. */
  outcome: ApproveQuoteOutcome
  /** The quote as it now stands. */
  quote: Quote
}

/** What `approveQuote` answers. */
export type ApproveQuoteResult =
  ApproveQuotePayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which plan counts from now on. */
export type ApproveSalesPlanInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The version of the plan. */
  salesPlanId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The approved plan. */
export type ApproveSalesPlanPayload = {
  __typename?: 'ApproveSalesPlanPayload'
  /** The plan as it is now. */
  salesPlan: SalesPlan
}

/** What `approveSalesPlan` answers. */
export type ApproveSalesPlanResult =
  ApproveSalesPlanPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Where the original is. */
export type ArchiveContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Where the signed original is kept: room, shelf, box. */
  location: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract in force. */
export type ArchiveContractPayload = {
  __typename?: 'ArchiveContractPayload'
  /** The contract in force. */
  contract: Contract
}

/** What `archiveContract` answers. */
export type ArchiveContractResult =
  ArchiveContractPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A file to attach. */
export type AttachAcceptanceEvidenceInput = {
  /** The caller's key for this request: sending it again gives the first document, with a new URL while its bytes are missing. */
  idempotencyKey: Scalars['String']['input']
  /** Media type: PDF, PNG, JPEG, DOCX, XLSX, plain text or CSV. */
  mediaType: Scalars['String']['input']
  /** Name of the file, with the ending of its media type. */
  name: Scalars['String']['input']
  /** The quote; it is with the customer. */
  quoteId: Scalars['ID']['input']
  /** SHA-256 of the bytes, as 64 hexadecimal digits in small letters. */
  sha256: Scalars['String']['input']
  /** Size in bytes. */
  size: Scalars['Int']['input']
}

/** A file that waits for its bytes. */
export type AttachAcceptanceEvidencePayload = {
  __typename?: 'AttachAcceptanceEvidencePayload'
  /** The file. */
  evidence: AcceptanceEvidence
  /** Where the caller, with their own token, sends the bytes by PUT; null once they are there. */
  uploadUrl?: Maybe<Scalars['String']['output']>
  /** Until when the upload must have begun; null once the bytes are there. */
  uploadUrlExpiresAt?: Maybe<Scalars['DateTime']['output']>
}

/** What `attachAcceptanceEvidence` answers. */
export type AttachAcceptanceEvidenceResult =
  AttachAcceptanceEvidencePayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A file to attach. */
export type AttachContractDocumentInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first document, with a new URL while its bytes are missing. */
  idempotencyKey: Scalars['String']['input']
  /** What it is. */
  kind: ContractDocumentKind
  /** Media type: PDF, PNG, JPEG, DOCX, XLSX, plain text or CSV. */
  mediaType: Scalars['String']['input']
  /** Name of the file, with the ending of its media type. */
  name: Scalars['String']['input']
  /** SHA-256 of the bytes, as 64 hexadecimal digits in small letters. */
  sha256: Scalars['String']['input']
  /** Size in bytes. */
  size: Scalars['Int']['input']
}

/** A document that waits for its bytes. */
export type AttachContractDocumentPayload = {
  __typename?: 'AttachContractDocumentPayload'
  /** The document. */
  document: ContractDocument
  /** Where the caller, with their own token, sends the bytes by PUT; null once they are there. */
  uploadUrl?: Maybe<Scalars['String']['output']>
  /** Until when the upload must have begun; null once the bytes are there. */
  uploadUrlExpiresAt?: Maybe<Scalars['DateTime']['output']>
}

/** What `attachContractDocument` answers. */
export type AttachContractDocumentResult =
  AttachContractDocumentPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** What a customer achieved (成功案例). */
export type CaseStudy = PlaybookItem & {
  __typename?: 'CaseStudy'
  /** Who wrote it (作者). */
  author: Employee
  /** In Chinese; null when it is in English only. */
  chinese?: Maybe<CaseStudyText>
  /** Name of the customer; null for an anonymous one (客户名称). */
  customerName?: Maybe<Scalars['String']['output']>
  /** How often it was used, and what became of the deals; over all versions and all sellers (使用效果). */
  effect: PlaybookEffect
  /** In English; null when it is in Chinese only. */
  english?: Maybe<CaseStudyText>
  /** Whether the catalogue or the published facts say something else of the product now than when the reviewer compared it; null without a product, and before it is published (资料是否过时). */
  factsChanged?: Maybe<Scalars['Boolean']['output']>
  /** The product family it speaks of (产品系列). */
  family?: Maybe<Scalars['String']['output']>
  /** Id of this version of the item. */
  id: Scalars['ID']['output']
  /** For which industry of customers (适用行业). */
  industry?: Maybe<Scalars['String']['output']>
  /** Id of the item, the same for all its versions. */
  itemId: Scalars['ID']['output']
  /** What kind of item it is (类型). */
  kind: PlaybookKind
  /** Who of the customer permitted to be named, and when (客户授权). */
  permission?: Maybe<Scalars['String']['output']>
  /** The product it speaks of (产品). */
  product?: Maybe<Product>
  /** When it was published (发布时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why it was taken out of use (停用原因). */
  retireReason?: Maybe<Scalars['String']['output']>
  /** When it was taken out of use (停用时间). */
  retiredAt?: Maybe<Scalars['DateTime']['output']>
  /** Why the reviewer returned it (退回原因). */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Who reviewed and published it, never its author (审核人). */
  reviewedBy?: Maybe<Employee>
  /** Number of this version, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** For which stage of the sales process (适用阶段). */
  stage?: Maybe<OpportunityStage>
  /** Where this version stands (状态). */
  status: PlaybookItemStatus
  /** When it was submitted for review (提交审核时间). */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** Words it is found by (标签). */
  tags: Array<Scalars['String']['output']>
  /** Title in Chinese (标题); null when it is in English only. */
  title?: Maybe<Scalars['String']['output']>
  /** Title in English; null when it is in Chinese only. */
  titleEn?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** What a customer achieved (成功案例); in Chinese, in English, or both. */
export type CaseStudyInput = {
  /** In Chinese. */
  chinese?: InputMaybe<CaseStudyTextInput>
  /** Name of the customer; null for an anonymous one (客户名称). */
  customerName?: InputMaybe<Scalars['String']['input']>
  /** In English. */
  english?: InputMaybe<CaseStudyTextInput>
  /** Who of the customer permitted to be named, and when (客户授权). */
  permission?: InputMaybe<Scalars['String']['input']>
}

/** What a customer achieved (成功案例), in one language. */
export type CaseStudyText = {
  __typename?: 'CaseStudyText'
  /** What the customer needed (需求). */
  need: Scalars['String']['output']
  /** What came of it (效果). */
  result: Scalars['String']['output']
  /** What was supplied (方案). */
  solution: Scalars['String']['output']
}

/** What a customer achieved (成功案例), in one language. */
export type CaseStudyTextInput = {
  /** What the customer needed (需求). */
  need: Scalars['String']['input']
  /** What came of it (效果). */
  result: Scalars['String']['input']
  /** What was supplied (方案). */
  solution: Scalars['String']['input']
}

/** A term that a customer may want changed. */
export type ChangeableTerm =
  /** When it is delivered (交货期). */
  | 'DELIVERY_DAY'
  /** How it is paid (付款条件). */
  | 'PAYMENT_TERMS'
  /** The price: agreeing needs a new version of the quote (价格). */
  | 'PRICE'
  /** How many (数量). */
  | 'QUANTITY'

/** What the customer wants. */
export type ChooseProposalInput = {
  /** Code of the alternative. */
  alternative: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The revision of the proposal. */
  proposalId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The proposal with what was chosen. */
export type ChooseProposalPayload = {
  __typename?: 'ChooseProposalPayload'
  /** The proposal with what was chosen. */
  proposal: Proposal
}

/** What `chooseProposal` answers. */
export type ChooseProposalResult =
  ChooseProposalPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A placeholder of clause templates (模板占位符). */
export type ClausePlaceholder = {
  __typename?: 'ClausePlaceholder'
  /** What is filled in. */
  meaning: Scalars['String']['output']
  /** What is filled in, in Chinese. */
  meaningZh: Scalars['String']['output']
  /** Its name, as it stands in braces: `grossTotal`. */
  name: Scalars['String']['output']
}

/** The company's own wording of a clause (合同条款模板), by edition. */
export type ClauseTemplate = {
  __typename?: 'ClauseTemplate'
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output']
  /** Who worded it (起草人). */
  draftedBy: Employee
  /** Counts the templates of the clause, from 1 (版次). */
  edition: Scalars['Int']['output']
  /** First day on which contracts are filled from it; a later one ends it (生效日期). */
  effectiveFrom: Scalars['Date']['output']
  /** Id of the template. */
  id: Scalars['ID']['output']
  /** Which clause. */
  kind: ContractClauseKind
  /** Whether a contract may do without the clause, as an approved deviation (可选条款). */
  optional: Scalars['Boolean']['output']
  /** When it was put into force. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who put it into force (发布人). */
  publishedBy?: Maybe<Employee>
  /** Why it was worded so. */
  reason: Scalars['String']['output']
  /** Where it stands. */
  status: ClauseTemplateStatus
  /** Wording in English, with placeholders in braces (英文文本). */
  textEn: Scalars['String']['output']
  /** Wording in Chinese, with placeholders in braces (中文文本). */
  textZh: Scalars['String']['output']
  /** Grows by one with each change; send it back to publish or withdraw it. */
  version: Scalars['Int']['output']
}

/** A page of clause templates. */
export type ClauseTemplateConnection = {
  __typename?: 'ClauseTemplateConnection'
  /** The templates of the page with their cursors. */
  edges: Array<ClauseTemplateEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many templates there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A clause template on a page. */
export type ClauseTemplateEdge = {
  __typename?: 'ClauseTemplateEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A clause template. */
  node: ClauseTemplate
}

/** States of a clause template. */
export type ClauseTemplateStatus =
  /** Waits for a second person (草稿). */
  | 'DRAFT'
  /** In force from its day on (已发布). */
  | 'PUBLISHED'
  /** Not to be published (已撤回). */
  | 'WITHDRAWN'

/** Which dispute, how it ended. */
export type CloseDisputeInput = {
  /** What was paid in the end, in the dispute's currency. */
  amount?: InputMaybe<MoneyInput>
  /** The dispute. */
  disputeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Analysis of the case: causes, and what is done otherwise from now on (案例分析). */
  lessons: Scalars['String']['input']
  /** How it ended. */
  outcome: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The closed dispute. */
export type CloseDisputePayload = {
  __typename?: 'CloseDisputePayload'
  /** The closed dispute. */
  dispute: DisputeCase
}

/** What `closeDispute` answers. */
export type CloseDisputeResult =
  CloseDisputePayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which inquiry is closed. */
export type CloseInquiryInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The inquiry. */
  inquiryId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The closed inquiry. */
export type CloseInquiryPayload = {
  __typename?: 'CloseInquiryPayload'
  /** The closed inquiry. */
  inquiry: Inquiry
}

/** What `closeInquiry` answers. */
export type CloseInquiryResult =
  CloseInquiryPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A month to close. */
export type CloseReportPeriodInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The month, such as `2026-03`; it must be over. */
  period: Scalars['String']['input']
}

/** The closed month. */
export type CloseReportPeriodPayload = {
  __typename?: 'CloseReportPeriodPayload'
  /** The closed month. */
  period: ReportPeriod
}

/** What `closeReportPeriod` answers. */
export type CloseReportPeriodResult =
  CloseReportPeriodPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which plan has ended. */
export type CloseSalesPlanInput = {
  /** What was reached, what not and why, what was learned. */
  conclusion: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The version of the plan. */
  salesPlanId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The closed plan. */
export type CloseSalesPlanPayload = {
  __typename?: 'CloseSalesPlanPayload'
  /** The plan as it is now. */
  salesPlan: SalesPlan
}

/** What `closeSalesPlan` answers. */
export type CloseSalesPlanResult =
  CloseSalesPlanPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A way to bring a deal to its end (成交技巧). */
export type ClosingTechnique = PlaybookItem & {
  __typename?: 'ClosingTechnique'
  /** Who wrote it (作者). */
  author: Employee
  /** In Chinese; null when it is in English only. */
  chinese?: Maybe<ClosingTechniqueText>
  /** How often it was used, and what became of the deals; over all versions and all sellers (使用效果). */
  effect: PlaybookEffect
  /** In English; null when it is in Chinese only. */
  english?: Maybe<ClosingTechniqueText>
  /** Whether the catalogue or the published facts say something else of the product now than when the reviewer compared it; null without a product, and before it is published (资料是否过时). */
  factsChanged?: Maybe<Scalars['Boolean']['output']>
  /** The product family it speaks of (产品系列). */
  family?: Maybe<Scalars['String']['output']>
  /** Id of this version of the item. */
  id: Scalars['ID']['output']
  /** For which industry of customers (适用行业). */
  industry?: Maybe<Scalars['String']['output']>
  /** Id of the item, the same for all its versions. */
  itemId: Scalars['ID']['output']
  /** What kind of item it is (类型). */
  kind: PlaybookKind
  /** The product it speaks of (产品). */
  product?: Maybe<Product>
  /** When it was published (发布时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why it was taken out of use (停用原因). */
  retireReason?: Maybe<Scalars['String']['output']>
  /** When it was taken out of use (停用时间). */
  retiredAt?: Maybe<Scalars['DateTime']['output']>
  /** Why the reviewer returned it (退回原因). */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Who reviewed and published it, never its author (审核人). */
  reviewedBy?: Maybe<Employee>
  /** Number of this version, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** For which stage of the sales process (适用阶段). */
  stage?: Maybe<OpportunityStage>
  /** Where this version stands (状态). */
  status: PlaybookItemStatus
  /** When it was submitted for review (提交审核时间). */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** Words it is found by (标签). */
  tags: Array<Scalars['String']['output']>
  /** Title in Chinese (标题); null when it is in English only. */
  title?: Maybe<Scalars['String']['output']>
  /** Title in English; null when it is in Chinese only. */
  titleEn?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** A way to bring a deal to its end (成交技巧); in Chinese, in English, or both. */
export type ClosingTechniqueInput = {
  /** In Chinese. */
  chinese?: InputMaybe<ClosingTechniqueTextInput>
  /** In English. */
  english?: InputMaybe<ClosingTechniqueTextInput>
}

/** A way to bring a deal to its end (成交技巧), in one language. */
export type ClosingTechniqueText = {
  __typename?: 'ClosingTechniqueText'
  /** When it fits (适用情形). */
  situation: Scalars['String']['output']
  /** What to do (做法). */
  technique: Scalars['String']['output']
  /** In which words (话术). */
  wording?: Maybe<Scalars['String']['output']>
}

/** A way to bring a deal to its end (成交技巧), in one language. */
export type ClosingTechniqueTextInput = {
  /** When it fits (适用情形). */
  situation: Scalars['String']['input']
  /** What to do (做法). */
  technique: Scalars['String']['input']
  /** In which words (话术). */
  wording?: InputMaybe<Scalars['String']['input']>
}

/** How a product compares with a competitor (竞品对比). */
export type CompetitorComparison = PlaybookItem & {
  __typename?: 'CompetitorComparison'
  /** Who wrote it (作者). */
  author: Employee
  /** In Chinese; null when it is in English only. */
  chinese?: Maybe<CompetitorComparisonText>
  /** The competitor (竞争对手). */
  competitor: Scalars['String']['output']
  /** The product of theirs that is compared (竞品). */
  competitorProduct?: Maybe<Scalars['String']['output']>
  /** How often it was used, and what became of the deals; over all versions and all sellers (使用效果). */
  effect: PlaybookEffect
  /** In English; null when it is in Chinese only. */
  english?: Maybe<CompetitorComparisonText>
  /** Whether the catalogue or the published facts say something else of the product now than when the reviewer compared it; null without a product, and before it is published (资料是否过时). */
  factsChanged?: Maybe<Scalars['Boolean']['output']>
  /** The product family it speaks of (产品系列). */
  family?: Maybe<Scalars['String']['output']>
  /** Id of this version of the item. */
  id: Scalars['ID']['output']
  /** For which industry of customers (适用行业). */
  industry?: Maybe<Scalars['String']['output']>
  /** Id of the item, the same for all its versions. */
  itemId: Scalars['ID']['output']
  /** What kind of item it is (类型). */
  kind: PlaybookKind
  /** The product it speaks of (产品). */
  product?: Maybe<Product>
  /** When it was published (发布时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why it was taken out of use (停用原因). */
  retireReason?: Maybe<Scalars['String']['output']>
  /** When it was taken out of use (停用时间). */
  retiredAt?: Maybe<Scalars['DateTime']['output']>
  /** Why the reviewer returned it (退回原因). */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Who reviewed and published it, never its author (审核人). */
  reviewedBy?: Maybe<Employee>
  /** Number of this version, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** For which stage of the sales process (适用阶段). */
  stage?: Maybe<OpportunityStage>
  /** Where this version stands (状态). */
  status: PlaybookItemStatus
  /** When it was submitted for review (提交审核时间). */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** Words it is found by (标签). */
  tags: Array<Scalars['String']['output']>
  /** Title in Chinese (标题); null when it is in English only. */
  title?: Maybe<Scalars['String']['output']>
  /** Title in English; null when it is in Chinese only. */
  titleEn?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** How a product compares with a competitor (竞品对比); in Chinese, in English, or both. */
export type CompetitorComparisonInput = {
  /** In Chinese. */
  chinese?: InputMaybe<CompetitorComparisonTextInput>
  /** The competitor (竞争对手). */
  competitor: Scalars['String']['input']
  /** The product of theirs that is compared (竞品). */
  competitorProduct?: InputMaybe<Scalars['String']['input']>
  /** In English. */
  english?: InputMaybe<CompetitorComparisonTextInput>
}

/** How a product compares with a competitor (竞品对比), in one language. */
export type CompetitorComparisonText = {
  __typename?: 'CompetitorComparisonText'
  /** Where ours is better (我方优势). */
  ourStrengths: Scalars['String']['output']
  /** Where theirs is better: a fair comparison says both (我方不足). */
  ourWeaknesses: Scalars['String']['output']
  /** Where what is said of the competitor can be checked (资料来源). */
  source: Scalars['String']['output']
}

/** How a product compares with a competitor (竞品对比), in one language. */
export type CompetitorComparisonTextInput = {
  /** Where ours is better (我方优势). */
  ourStrengths: Scalars['String']['input']
  /** Where theirs is better: a fair comparison says both (我方不足). */
  ourWeaknesses: Scalars['String']['input']
  /** Where what is said of the competitor can be checked (资料来源). */
  source: Scalars['String']['input']
}

/** What came of the step. */
export type CompleteNextStepInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What follows, where it is known already. */
  next?: InputMaybe<NextStepInput>
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** What came of it. */
  result: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity after the step. */
export type CompleteNextStepPayload = {
  __typename?: 'CompleteNextStepPayload'
  /** The opportunity as it is now. */
  opportunity: Opportunity
}

/** What `completeNextStep` answers. */
export type CompleteNextStepResult =
  CompleteNextStepPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** What the superior decides. */
export type ConcludeStrategyReviewInput = {
  /** What was decided. */
  conclusion: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** The review. */
  strategyReviewId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity with the review. */
export type ConcludeStrategyReviewPayload = {
  __typename?: 'ConcludeStrategyReviewPayload'
  /** The opportunity as it is now. */
  opportunity: Opportunity
}

/** What `concludeStrategyReview` answers. */
export type ConcludeStrategyReviewResult =
  ConcludeStrategyReviewPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A department's word on its copy. */
export type ConfirmContractReceiptInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** Which department confirms; the caller needs its role. */
  department: ContractDepartment
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is missing from the copy; leave it out when the copy is whole. */
  missing?: InputMaybe<Scalars['String']['input']>
  /** Anything worth keeping. */
  note?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with its copies. */
export type ConfirmContractReceiptPayload = {
  __typename?: 'ConfirmContractReceiptPayload'
  /** The contract with its copies. */
  contract: Contract
}

/** What `confirmContractReceipt` answers. */
export type ConfirmContractReceiptResult =
  ConfirmContractReceiptPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** The record is not as the caller thinks: changed meanwhile, in another state, taken, or a key used twice. */
export type ConflictError = UserError & {
  __typename?: 'ConflictError'
  /** For example `STALE_VERSION`, `WRONG_STATE`, `IDEMPOTENCY_KEY_REUSED`. */
  code: Scalars['String']['output']
  /** The record's state now, where the code is `WRONG_STATE`. */
  currentState?: Maybe<Scalars['String']['output']>
  /** The record's version now, where the code is `STALE_VERSION`. */
  currentVersion?: Maybe<Scalars['Int']['output']>
  /** What stands in the way and what to do. */
  message: Scalars['String']['output']
}

/** A sales contract (销售合同). */
export type Contract = {
  __typename?: 'Contract'
  /** Why it was given up (作废原因); null unless it was. */
  abandonReason?: Maybe<Scalars['String']['output']>
  /** When it was given up before it took effect (作废时间); null unless it was. */
  abandonedAt?: Maybe<Scalars['DateTime']['output']>
  /** Where the signed original is kept (原件存放地点). */
  archiveLocation?: Maybe<Scalars['String']['output']>
  /** Number in the archive: DA-2026-000123 (档案编号). */
  archiveNumber?: Maybe<Scalars['String']['output']>
  /** When the original was put there. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>
  /** What the customer wanted changed before signing, the first first (合同修改请求). */
  changeRequests: Array<ContractChangeRequest>
  /** Amendments and early ends that were proposed, the first first (合同变更). */
  changes: Array<ContractChange>
  /** Its clauses in their order (合同条款). */
  clauses: Array<ContractClause>
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output']
  /** Who earns commission on it (业绩分配); empty for who may not see it. */
  creditSplits: Array<CreditSplit>
  /** Currency of every amount (币种). */
  currency: Scalars['Currency']['output']
  /** With whom (客户); null for who may not see it. */
  customer?: Maybe<Customer>
  /** Name of the customer. */
  customerName: Scalars['String']['output']
  /** Where it is not as the templates word it or as the quote has it, by round of review (偏离项). */
  deviations: Array<ContractDeviation>
  /** Disputes over it that the caller may see (合同纠纷). */
  disputes: Array<DisputeCase>
  /** Copies of it on their way to the departments, by version and department (合同分发); empty before it is in force. */
  distribution: Array<ContractReceipt>
  /** Its files (合同附件), the first attached first; 100 at most. Who may open one is another question. */
  documents: Array<ContractDocument>
  /** Who drafted or last worded it. */
  draftedBy: Employee
  /** Day from which it is in force: that of the later signature (生效日期). */
  effectiveOn?: Maybe<Scalars['Date']['output']>
  /** How far it is carried out (合同执行情况); null before it is in force. */
  execution?: Maybe<ContractExecution>
  /** When they were explained. */
  explainedOn?: Maybe<Scalars['Date']['output']>
  /** To whom clauses and risks were explained. */
  explainedTo?: Maybe<Scalars['String']['output']>
  /** Anything worth keeping of the explanation. */
  explanationNote?: Maybe<Scalars['String']['output']>
  /** What was explained to the customer before signing, the first first (条款说明). */
  explanations: Array<ContractExplanation>
  /** Whether it is the customer's first (首单). */
  firstContract: Scalars['Boolean']['output']
  /** Total with tax (含税金额). */
  grossTotal: Money
  /** Id of the contract. */
  id: Scalars['ID']['output']
  /** How it is paid, adding up to the gross total (付款条款). */
  instalments: Array<ContractInstalment>
  /** Language it is written in (合同语言). */
  language: ContractLanguage
  /** What is sold (合同明细). */
  lines: Array<ContractLine>
  /** Total before tax (未税金额). */
  netTotal: Money
  /** Number people call it by: HT-2026-000123 (合同编号). */
  number: Scalars['String']['output']
  /** The deal it belongs to; null when the caller may not see it. */
  opportunity?: Maybe<Opportunity>
  /** Who had or has the original out, the first first (原件借阅). */
  originalLoans: Array<ContractLoan>
  /** Who works on the deal (负责顾问). */
  owner?: Maybe<Employee>
  /** What went wrong on the way, the first first (合同执行问题). */
  problems: Array<ContractProblem>
  /** The accepted quote it was made from; null when the caller may not see it. */
  quote?: Maybe<Quote>
  /** Day until which the original is kept (保管期限). */
  retainedUntil?: Maybe<Scalars['Date']['output']>
  /** Why it was sent back. */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Its reviews, the first round first (合同审核). */
  reviews: Array<ContractReview>
  /** Which version of it counts: 1 is what was signed, each amendment in force is one more (合同版本). */
  revision: Scalars['Int']['output']
  /** What is still missing before both sides are bound; empty when nothing is (签章缺项). */
  signatureGaps: Array<SignatureGap>
  /** Who signed it (签字盖章). */
  signatures: Array<ContractSignature>
  /** The file with that scan: the id of one of its documents. */
  signedCopyId?: Maybe<Scalars['ID']['output']>
  /** When that scan was recorded. */
  signedCopyRecordedAt?: Maybe<Scalars['DateTime']['output']>
  /** SHA-256 of the scan of the signed contract, as 64 hexadecimal digits; null while there is none (签章件). */
  signedCopySha256?: Maybe<Scalars['String']['output']>
  /** Where it stands (合同状态). */
  status: ContractStatus
  /** Tax (税额). */
  taxTotal: Money
  /** Last day in force of a contract that ended early (终止日期). */
  terminatedOn?: Maybe<Scalars['Date']['output']>
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
  /** Its versions, the first first (合同版本); empty before it is in force. */
  versions: Array<ContractVersion>
}

/** What of an amendment goes beyond the approved quote. */
export type ContractAmendmentTrigger =
  /** The customer pays later (账期延长). */
  | 'CREDIT_LONGER'
  /** The margin is lower (毛利降低). */
  | 'MARGIN_LOWER'
  /** The total before tax is lower (金额降低). */
  | 'NET_TOTAL_LOWER'

/** An amendment or early end of a contract that was proposed (合同变更、终止). */
export type ContractChange = {
  __typename?: 'ContractChange'
  /** Where the signed amendment is kept. */
  archiveLocation?: Maybe<Scalars['String']['output']>
  /** What an amendment changes, field by field (变更明细). */
  changes: Array<ContractTermChange>
  /** Why it was refused or withdrawn. */
  closeReason?: Maybe<Scalars['String']['output']>
  /** When it came into force or to nothing. */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** What the customer pays us for the early end; negative when we pay (违约金). */
  compensation?: Maybe<Money>
  /** Last day in force, of an early end (终止日期). */
  endsOn?: Maybe<Scalars['Date']['output']>
  /** Id of the change. */
  id: Scalars['ID']['output']
  /** Which of the two. */
  kind: ContractChangeKind
  /** When. */
  proposedAt: Scalars['DateTime']['output']
  /** Who proposed it. */
  proposedBy: Employee
  /** Why. */
  reason: Scalars['String']['output']
  /** Whose wish it is (提出方). */
  requestedBy: ContractChangeOrigin
  /** Its reviews (审核). */
  reviews: Array<ContractChangeReview>
  /** Version that an amendment makes of the contract; null for an early end. */
  revision?: Maybe<Scalars['Int']['output']>
  /** What the sides settle (善后约定). */
  settlement?: Maybe<Scalars['String']['output']>
  /** Who signed the amendment. */
  signatures: Array<ContractChangeSignature>
  /** Where it stands. */
  status: ContractChangeStatus
  /** Why a director reviews it too: what goes beyond the approved quote. */
  triggers: Array<ContractAmendmentTrigger>
}

/** How the company may answer a change request. */
export type ContractChangeAnswer =
  /** As the customer asked (同意). */
  | 'AGREED'
  /** Something between (折中). */
  | 'COMPROMISE'
  /** Not at all (拒绝). */
  | 'REFUSED'

/** Changes of a contract in force. */
export type ContractChangeKind =
  /** It says something else from now on (变更). */
  | 'AMENDMENT'
  /** It ends early (终止). */
  | 'TERMINATION'

/** The opinion of a department on a change request (合同修改意见). */
export type ContractChangeOpinion = {
  __typename?: 'ContractChangeOpinion'
  /** When. */
  givenAt: Scalars['DateTime']['output']
  /** Who said it. */
  givenBy: Employee
  /** Which department. */
  kind: ContractReviewKind
  /** For or against. */
  opinion: ContractChangeOpinionKind
  /** What was said. */
  text: Scalars['String']['output']
}

/** For or against a change. */
export type ContractChangeOpinionKind =
  /** For it (同意). */
  | 'AGREE'
  /** For it, if what the text says is met (附条件同意). */
  | 'AGREE_IF'
  /** Against it: only a director may agree all the same (反对). */
  | 'OBJECT'

/** Whose wish a change is (提出方). */
export type ContractChangeOrigin =
  /** Ours (我方). */
  | 'COMPANY'
  /** The customer's (客户). */
  | 'CUSTOMER'
  /** That of both (双方协商). */
  | 'MUTUAL'

/** What came of a change request. */
export type ContractChangeOutcome =
  /** As the customer asked (同意). */
  | 'AGREED'
  /** Something between (折中). */
  | 'COMPROMISE'
  /** Not at all (拒绝). */
  | 'REFUSED'
  /** Withdrawn by the customer (撤回). */
  | 'WITHDRAWN'

/** What a customer wants changed in a contract before signing (合同修改请求). */
export type ContractChangeRequest = {
  __typename?: 'ContractChangeRequest'
  /** What it should say. */
  askedText: Scalars['String']['output']
  /** The clause that it is about; null for a term. */
  clause?: Maybe<ContractClauseKind>
  /** Who in the company is asked. */
  consults: Array<ContractReviewKind>
  /** Id of the request. */
  id: Scalars['ID']['output']
  /** What they said, the first first. */
  opinions: Array<ContractChangeOpinion>
  /** What came of it; null while it is open. */
  outcome?: Maybe<ContractChangeOutcome>
  /** Why. */
  outcomeReason?: Maybe<Scalars['String']['output']>
  /** What was agreed, or what the customer was told. */
  outcomeText?: Maybe<Scalars['String']['output']>
  /** Why they want it. */
  reason: Scalars['String']['output']
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Who recorded the request. */
  recordedBy: Employee
  /** Round of reviews that the agreed change goes into; null when nothing changes. */
  redraftRound?: Maybe<Scalars['Int']['output']>
  /** Who asked, on the customer's side. */
  requestedBy: Scalars['String']['output']
  /** When they asked. */
  requestedOn: Scalars['Date']['output']
  /** Counts the requests for the contract, from 1. */
  seq: Scalars['Int']['output']
  /** When. */
  settledAt?: Maybe<Scalars['DateTime']['output']>
  /** Who answered. */
  settledBy?: Maybe<Employee>
  /** Where it stands. */
  status: ContractChangeRequestStatus
  /** The term that it is about; null for a clause. */
  term?: Maybe<ChangeableTerm>
}

/** States of a change request (合同修改请求状态). */
export type ContractChangeRequestStatus =
  /** Agreed, as asked or otherwise (已同意). */
  | 'AGREED'
  /** The departments are being heard (征询意见). */
  | 'CONSULTING'
  /** Nobody has said anything to it yet (待处理). */
  | 'OPEN'
  /** Refused (已拒绝). */
  | 'REFUSED'
  /** The customer does not want it any more (已撤回). */
  | 'WITHDRAWN'

/** A review of a proposed change. */
export type ContractChangeReview = {
  __typename?: 'ContractChangeReview'
  /** What they said. */
  comment?: Maybe<Scalars['String']['output']>
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>
  /** Whose review. */
  kind: ContractChangeReviewKind
  /** Who decided it. */
  reviewer?: Maybe<Employee>
  /** How it stands. */
  status: ContractChangeReviewStatus
}

/** Reviews that a change may need. */
export type ContractChangeReviewKind =
  /** What goes beyond the approved quote, and every early end (总监审批). */
  | 'DIRECTOR'
  /** Price, payment and tax (财务审核). */
  | 'FINANCE'
  /** Legality and risk (法务审核). */
  | 'LEGAL'
  /** What it promises of products otherwise: their description, a published fact, one made to order, a promised day (技术审核). */
  | 'TECHNICAL'

/** States of such a review. */
export type ContractChangeReviewStatus =
  /** Passed. */
  | 'APPROVED'
  /** Not needed any more: the change was refused or taken back. */
  | 'CANCELLED'
  /** Waits for a reviewer. */
  | 'OPEN'
  /** Refused the change. */
  | 'REFUSED'

/** A signature under an amendment (变更签署). */
export type ContractChangeSignature = {
  __typename?: 'ContractChangeSignature'
  /** Which party. */
  party: ContractParty
  /** Whether the party's seal is on it (盖章). */
  sealed: Scalars['Boolean']['output']
  /** Who signed. */
  signatory: Scalars['String']['output']
  /** Day of the signature. */
  signedOn: Scalars['Date']['output']
}

/** A signature under an amendment. */
export type ContractChangeSignatureInput = {
  /** Which party. */
  party: ContractParty
  /** Whether the party's seal is on it. */
  sealed: Scalars['Boolean']['input']
  /** Who signed. */
  signatory: Scalars['String']['input']
  /** Day of the signature; not in the future. */
  signedOn: Scalars['Date']['input']
}

/** States of a proposed change. */
export type ContractChangeStatus =
  /** Passed by all reviews; an amendment waits for its signatures, an early end for its day (已批准). */
  | 'APPROVED'
  /** It counts (已生效). */
  | 'IN_FORCE'
  /** Being reviewed (审核中). */
  | 'IN_REVIEW'
  /** Refused by a review (已驳回). */
  | 'REFUSED'
  /** Taken back (已撤回). */
  | 'WITHDRAWN'

/** An answer of a reviewer (审核清单项). */
export type ContractChecklistAnswer = {
  __typename?: 'ContractChecklistAnswer'
  /** Whether the contract passes. */
  answer: Scalars['Boolean']['output']
  /** What was said to it. */
  comment?: Maybe<Scalars['String']['output']>
  /** What was looked at. */
  item: ContractChecklistItem
}

/** What a reviewer looked at. */
export type ContractChecklistInput = {
  /** Whether the contract passes. */
  answer: Scalars['Boolean']['input']
  /** What is said to it. */
  comment?: InputMaybe<Scalars['String']['input']>
  /** What was looked at; each item once. */
  item: ContractChecklistItem
}

/** What a contract is looked at for (审核要点). */
export type ContractChecklistItem =
  /** It says clearly who owes what (条款清晰). */
  | 'CLARITY'
  /** It is in the interest of the company (公司利益). */
  | 'COMPANY_INTEREST'
  /** It keeps to the rules of the company and the trade (合规性). */
  | 'COMPLIANCE'
  /** It is lawful (合法性). */
  | 'LEGALITY'

/** Something that a clause says of a product and no published fact does (待核实陈述). A sentence that names a published fact without its value is taken for one without being marked. */
export type ContractClaimInput = {
  /** The clause in which it stands. */
  clause: ContractClauseKind
  /** Position of the line it is about; about the whole contract when left out. */
  line?: InputMaybe<Scalars['Int']['input']>
  /** On what it rests; needed before the contract is handed in. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** What is said, word for word. */
  text: Scalars['String']['input']
}

/** A clause of a contract (合同条款). */
export type ContractClause = {
  __typename?: 'ContractClause'
  /** What it settles. */
  kind: ContractClauseKind
  /** The template it was filled from or compared with; null where there was none, and for who may not see it (条款模板). */
  template?: Maybe<ClauseTemplate>
  /** Its wording. */
  text: Scalars['String']['output']
}

/** A clause. */
export type ContractClauseInput = {
  /** What it settles. */
  kind: ContractClauseKind
  /** Why it is worded otherwise than the template; needed before the contract is handed in. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** Its wording; left out for that of the template in force, filled from the deal. */
  text?: InputMaybe<Scalars['String']['input']>
}

/** What a sales contract settles: the eight clauses that every one must have (合同必备条款), then those it may have. */
export type ContractClauseKind =
  /** Acceptance by the customer (验收). */
  | 'ACCEPTANCE'
  /** After-sales service (售后服务). */
  | 'AFTER_SALES'
  /** Confidentiality (保密). */
  | 'CONFIDENTIALITY'
  /** Delivery (交货期). */
  | 'DELIVERY'
  /** Where disputes are settled (争议解决). */
  | 'DISPUTE_RESOLUTION'
  /** What nobody answers for (不可抗力). */
  | 'FORCE_MAJEURE'
  /** What follows a breach (违约责任). */
  | 'LIABILITY'
  /** Payment (付款方式). */
  | 'PAYMENT'
  /** Price (价格). */
  | 'PRICE'
  /** Name of the product (产品名称). */
  | 'PRODUCT'
  /** Quality standard (质量标准). */
  | 'QUALITY_STANDARD'
  /** Quantity (数量). */
  | 'QUANTITY'
  /** Whose the goods are until they are paid (所有权保留). */
  | 'RETENTION_OF_TITLE'
  /** Specification (规格). */
  | 'SPECIFICATION'
  /** Warranty (质量保证). */
  | 'WARRANTY'

/** A page of contracts. */
export type ContractConnection = {
  __typename?: 'ContractConnection'
  /** The contracts of the page with their cursors. */
  edges: Array<ContractEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many contracts there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** Departments that work on a contract in force (合同执行部门). */
export type ContractDepartment =
  /** Finance: receivable, invoices (财务部). */
  | 'FINANCE'
  /** Logistics: delivery (物流部). */
  | 'LOGISTICS'
  /** Production: what is made, and until when (生产部). */
  | 'PRODUCTION'

/** Where a contract is not as the template words it, or not as the accepted quote has it (偏离项). */
export type ContractDeviation = {
  __typename?: 'ContractDeviation'
  /** What they said. */
  comment?: Maybe<Scalars['String']['output']>
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who decided it. */
  decidedBy?: Maybe<Employee>
  /** The review that decides it. */
  decidedIn: ContractReviewKind
  /** The contract's wording, claim or value; null for what it leaves out. */
  deviating?: Maybe<Scalars['String']['output']>
  /** What differs: the clause (`LIABILITY`), the claim (`AFTER_SALES.1`, the first one of that clause), or the term (`paymentTerms`, `lines.2.quantity`). */
  field: Scalars['String']['output']
  /** Id of the deviation. */
  id: Scalars['ID']['output']
  /** Why its author wants it. */
  reason?: Maybe<Scalars['String']['output']>
  /** Round of reviews that decides it, from 1. */
  round: Scalars['Int']['output']
  /** The template's wording, the published facts of the product or the quote's value; null for what it does not have. */
  standard?: Maybe<Scalars['String']['output']>
  /** How it stands. */
  status: ContractDeviationStatus
  /** Whether it is of a clause, of a claim in one, or of a term. */
  subject: ContractDeviationSubject
  /** The template that the clause differs from; null for a term, and for who may not see it. */
  template?: Maybe<ClauseTemplate>
}

/** States of a deviation. */
export type ContractDeviationStatus =
  /** Accepted (同意). */
  | 'APPROVED'
  /** Waits for a reviewer (待定). */
  | 'OPEN'
  /** Not accepted: the contract goes back (不同意). */
  | 'REFUSED'

/** What a deviation is of. */
export type ContractDeviationSubject =
  /** What a clause says of a product and no published fact does (待核实陈述). */
  | 'CLAIM'
  /** Of the wording of a clause (条款). */
  | 'CLAUSE'
  /** Of what the customer accepted (商务条件). */
  | 'TERM'

/** How copies of contracts arrived in one department (部门合同传递统计). */
export type ContractDistributionFigures = {
  __typename?: 'ContractDistributionFigures'
  /** The department. */
  department: ContractDepartment
  /** Confirmed in time. */
  inTime: Scalars['Int']['output']
  /** Confirmed after the time limit. */
  late: Scalars['Int']['output']
  /** Not confirmed, and the time limit has passed. */
  overdue: Scalars['Int']['output']
  /** Copies sent. */
  sent: Scalars['Int']['output']
  /** Not confirmed, and the time limit has not passed. */
  waiting: Scalars['Int']['output']
}

/** A file that belongs to a contract (合同附件). Its bytes are outside the graph. */
export type ContractDocument = {
  __typename?: 'ContractDocument'
  /** Who attached it; null for a machine. */
  attachedBy?: Maybe<Employee>
  /** When it was attached. */
  createdAt: Scalars['DateTime']['output']
  /** Id of the document. */
  id: Scalars['ID']['output']
  /** What it is. */
  kind: ContractDocumentKind
  /** Media type, such as `application/pdf`. */
  mediaType: Scalars['String']['output']
  /** Name of the file. */
  name: Scalars['String']['output']
  /** SHA-256 of its bytes, as 64 hexadecimal digits. */
  sha256: Scalars['String']['output']
  /** Links by which somebody outside may open it (分享链接), the first made first; prints alone have any. */
  shares: Array<ContractShare>
  /** Size in bytes. */
  size: Scalars['Int']['output']
  /** Whether its bytes are there. */
  status: ContractDocumentStatus
  /** When its bytes were there; null before. */
  storedAt?: Maybe<Scalars['DateTime']['output']>
  /** Grows by one with each change; send it back to remove the document. */
  version: Scalars['Int']['output']
}

/** Kinds of documents of a contract. */
export type ContractDocumentKind =
  /** Annex, such as the technical agreement (附件). */
  | 'ANNEX'
  /** Power of attorney of who signs (授权委托书). */
  | 'AUTHORIZATION'
  /** A wording that is being negotiated (草稿). */
  | 'DRAFT'
  /** Anything else. */
  | 'OTHER'
  /** Printed by `printContract` from the contract as it stood (系统打印件); nobody attaches one. */
  | 'PRINT'
  /** Scan of the signed and sealed original (签章件). */
  | 'SIGNED_COPY'

/** States of a document. */
export type ContractDocumentStatus =
  /** Waits for its bytes, an hour at most. */
  | 'PENDING'
  /** Can be opened. */
  | 'STORED'

/** A contract on a page. */
export type ContractEdge = {
  __typename?: 'ContractEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A contract. */
  node: Contract
}

/** How far a contract is carried out, as far as those who deliver and collect have told (合同执行情况). */
export type ContractExecution = {
  __typename?: 'ContractExecution'
  /** What has been collected; null for who may not see it (已收款金额). */
  collected?: Maybe<Money>
  /** Amount with tax of what the customer has signed for; null for who may not see it (已交付金额). */
  delivered?: Maybe<Money>
  /** Whether all is delivered and closed, and all is paid (是否履行完毕). */
  fulfilled: Scalars['Boolean']['output']
  /** Its lines as they were ordered and delivered (执行明细). */
  lines: Array<ContractExecutionLine>
  /** Orders that are neither closed nor cancelled. */
  openOrders: Scalars['Int']['output']
  /** Amount with tax of its orders (已下单金额). */
  ordered: Money
  /** What the customer owes for all of it, with tax; null for who may not see it (应收总额). */
  owed?: Maybe<Money>
}

/** What became of a line (执行明细). */
export type ContractExecutionLine = {
  __typename?: 'ContractExecutionLine'
  /** Called off (取消数量). */
  cancelled: Scalars['Decimal']['output']
  /** The line of the contract. */
  contractLineId: Scalars['ID']['output']
  /** Signed for (签收数量). */
  delivered: Scalars['Decimal']['output']
  /** Neither signed for nor called off. */
  open: Scalars['Decimal']['output']
  /** Ordered (下单数量). */
  ordered: Scalars['Decimal']['output']
  /** Shipped (发货数量). */
  shipped: Scalars['Decimal']['output']
}

/** What was explained to the customer (条款说明). */
export type ContractExplanation = {
  __typename?: 'ContractExplanation'
  /** When. */
  explainedOn: Scalars['Date']['output']
  /** To whom. */
  explainedTo: Scalars['String']['output']
  /** What the customer has to bring to sign (签订手续). */
  formalities: Array<SigningFormality>
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** Clauses that were explained, with their risks. */
  points: Array<ExplainedClause>
  /** What the customer asked. */
  questions: Array<ExplanationQuestion>
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Round of reviews whose wording was explained. */
  round: Scalars['Int']['output']
}

/** A part of the price (分期付款). */
export type ContractInstalment = {
  __typename?: 'ContractInstalment'
  /** Amount with tax. */
  amount: Money
  /** Calendar days from then to the due date. */
  daysAfter: Scalars['Int']['output']
  /** Share of the gross total in percent. */
  percent: Scalars['Decimal']['output']
  /** Position, from 1. */
  seq: Scalars['Int']['output']
  /** What makes it due. */
  trigger: PaymentTermTrigger
}

/** Languages a contract is written in (合同语言). */
export type ContractLanguage =
  /** English (英文). */
  | 'EN'
  /** Chinese (中文). */
  | 'ZH'

/** A line of a contract (合同明细). */
export type ContractLine = {
  __typename?: 'ContractLine'
  /** Amount with tax. */
  grossAmount: Money
  /** Id of the line. */
  id: Scalars['ID']['output']
  /** Name. */
  name: Scalars['String']['output']
  /** Amount before tax. */
  netAmount: Money
  /** What is sold; null when the caller may not see products. */
  product?: Maybe<Product>
  /** Class of product. */
  productClass: ProductClass
  /** Promised delivery (承诺交期). */
  promisedOn?: Maybe<Scalars['Date']['output']>
  /** How many (数量). */
  quantity: Scalars['Decimal']['output']
  /** Position, from 1. */
  seq: Scalars['Int']['output']
  /** Stock-keeping unit. */
  sku: Scalars['String']['output']
  /** Specification (规格型号). */
  specification?: Maybe<Scalars['String']['output']>
  /** Tax. */
  taxAmount: Money
  /** Of what (单位). */
  unit: Scalars['String']['output']
  /** Warranty from delivery, in months (质保月数). */
  warrantyMonths: Scalars['Int']['output']
}

/** A line that the contract has otherwise than the quote. */
export type ContractLineTermsInput = {
  /** Promised delivery; left out for the quote's. */
  promisedOn?: InputMaybe<Scalars['Date']['input']>
  /** How many; left out for the quote's. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>
  /** Position of the line in the quote, from 1. */
  seq: Scalars['Int']['input']
}

/** The original of a contract out of the archive (原件借阅). */
export type ContractLoan = {
  __typename?: 'ContractLoan'
  /** Who has or had it. */
  borrower: Employee
  /** Day by whose end it is back. */
  dueOn: Scalars['Date']['output']
  /** Id of the loan. */
  id: Scalars['ID']['output']
  /** When it was lent. */
  lentAt: Scalars['DateTime']['output']
  /** What for. */
  purpose: Scalars['String']['output']
  /** When it came back; null while it is out. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>
}

/** The two sides of a contract. */
export type ContractParty =
  /** We (本公司). */
  | 'COMPANY'
  /** The customer (客户). */
  | 'CUSTOMER'

/** Something that goes wrong while a contract is carried out (合同执行问题). */
export type ContractProblem = {
  __typename?: 'ContractProblem'
  /** Who sees to it (负责人). */
  assignee: Employee
  /** When. */
  createdAt: Scalars['DateTime']['output']
  /** What is wrong. */
  description: Scalars['String']['output']
  /** Until when (期限). */
  dueOn: Scalars['Date']['output']
  /** Id of the problem. */
  id: Scalars['ID']['output']
  /** What it is about. */
  kind: ContractProblemKind
  /** Who recorded it. */
  raisedBy: Employee
  /** How it was solved. */
  resolution?: Maybe<Scalars['String']['output']>
  /** When. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who solved it. */
  resolvedBy?: Maybe<Employee>
  /** Where it stands. */
  status: ContractProblemStatus
  /** What was agreed on the way, the first first (协调记录). */
  steps: Array<ContractProblemStep>
}

/** What a problem is about. */
export type ContractProblemKind =
  /** Delivery (交货). */
  | 'DELIVERY'
  /** Installation, acceptance (安装验收). */
  | 'INSTALLATION'
  /** Anything else (其他). */
  | 'OTHER'
  /** Payment (付款). */
  | 'PAYMENT'
  /** Quality (质量). */
  | 'QUALITY'

/** States of a problem. */
export type ContractProblemStatus =
  /** Being seen to (协调中). */
  | 'COORDINATING'
  /** Recorded (待处理). */
  | 'OPEN'
  /** Solved (已解决). */
  | 'RESOLVED'

/** What was agreed about a problem (协调记录). */
export type ContractProblemStep = {
  __typename?: 'ContractProblemStep'
  /** Who saw to it from then on. */
  assignee: Employee
  /** Until when. */
  dueOn: Scalars['Date']['output']
  /** What was agreed. */
  note: Scalars['String']['output']
  /** When. */
  recordedAt: Scalars['DateTime']['output']
  /** Who recorded it. */
  recordedBy: Employee
  /** Position, from 1. */
  seq: Scalars['Int']['output']
}

/** A copy of one version of a contract for one department (合同副本备案). */
export type ContractReceipt = {
  __typename?: 'ContractReceipt'
  /** Whose copy it is. */
  department: ContractDepartment
  /** Until when the department confirms it, by the time limits then in force (P14). */
  dueAt: Scalars['DateTime']['output']
  /** What the department misses in its copy. */
  missing?: Maybe<Scalars['String']['output']>
  /** What the department said. */
  note?: Maybe<Scalars['String']['output']>
  /** When the department confirmed it. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who confirmed it. */
  receivedBy?: Maybe<Employee>
  /** Version of the contract that was sent: 1 is what was signed, each amendment is one more. */
  revision: Scalars['Int']['output']
  /** When the version came into force and was sent. */
  sentAt: Scalars['DateTime']['output']
  /** Whether it is there. */
  status: ContractReceiptStatus
}

/** States of a copy. */
export type ContractReceiptStatus =
  /** Confirmed, with something missing (内容不全). */
  | 'INCOMPLETE'
  /** Confirmed (已收到). */
  | 'RECEIVED'
  /** Not confirmed yet (待确认). */
  | 'WAITING'

/** A review of a contract in one round (合同审核). */
export type ContractReview = {
  __typename?: 'ContractReview'
  /** What the contract was looked at for (审核清单). */
  checklist: Array<ContractChecklistAnswer>
  /** What they said. */
  comment?: Maybe<Scalars['String']['output']>
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>
  /** Until when it should be decided, on the working calendar (审核时限). */
  dueAt?: Maybe<Scalars['DateTime']['output']>
  /** Whose review. */
  kind: ContractReviewKind
  /** Why it is needed (审核原因). */
  reasons: Array<ContractReviewReason>
  /** Who decided it. */
  reviewer?: Maybe<Employee>
  /** Round, from 1; a contract that was sent back begins another. */
  round: Scalars['Int']['output']
  /** How it stands. */
  status: ContractReviewStatus
}

/** Reviews a contract needs. */
export type ContractReviewKind =
  /** Whether the company wants this business (业务审核). */
  | 'BUSINESS'
  /** Price, payment and tax (财务审核). */
  | 'FINANCE'
  /** Legality and risk (法务审核). */
  | 'LEGAL'
  /** What is promised of the product, and when (技术审核). */
  | 'TECHNICAL'

/** Why a contract needs a review (审核原因). */
export type ContractReviewReason =
  /** Every contract does (必审). */
  | 'ALWAYS'
  /** Its amount is above the limit of the pricing policy (超出金额限额). */
  | 'AMOUNT'
  /** A product is made to the customer's order (定制产品). */
  | 'CUSTOM_PRODUCT'
  /** A deviation is this review's to decide (存在偏离项). */
  | 'DEVIATION'
  /** It is the customer's first contract (首单). */
  | 'FIRST_CONTRACT'

/** States of a review. */
export type ContractReviewStatus =
  /** Passed. */
  | 'APPROVED'
  /** Not needed any more, because another review sent the contract back. */
  | 'CANCELLED'
  /** Waits for a reviewer. */
  | 'OPEN'
  /** Sent the contract back. */
  | 'RETURNED'

/** A link by which somebody without an account opens one printed contract (分享链接). The link itself is told once, to who makes it. */
export type ContractShare = {
  __typename?: 'ContractShare'
  /** When it was made. */
  createdAt: Scalars['DateTime']['output']
  /** From when on it opens nothing. It ends before when the contract is worded anew, amended or ended. */
  expiresAt: Scalars['DateTime']['output']
  /** When it was first opened (首次打开时间); null before. */
  firstOpenedAt?: Maybe<Scalars['DateTime']['output']>
  /** Id of the share. */
  id: Scalars['ID']['output']
  /** When it was last opened; null before. */
  lastOpenedAt?: Maybe<Scalars['DateTime']['output']>
  /** How often it may be opened. */
  maxOpenings: Scalars['Int']['output']
  /** How often it has been opened (打开次数). A mail program that looks at links counts as well. */
  openings: Scalars['Int']['output']
  /** Why it was revoked; null unless it was. */
  revokeReason?: Maybe<Scalars['String']['output']>
  /** When it was revoked (撤销时间); null unless it was. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who made it; null for a machine. */
  sharedBy?: Maybe<Employee>
  /** Whom it was made for, in the words of who made it. */
  sharedWith: Scalars['String']['output']
  /** Grows by one when it is revoked; send it back to revoke it. */
  version: Scalars['Int']['output']
}

/** A party's signature (签字盖章). */
export type ContractSignature = {
  __typename?: 'ContractSignature'
  /** Their power of attorney: the id of a document of the contract (授权委托书). */
  authorityDocumentId?: Maybe<Scalars['ID']['output']>
  /** As what they signed (签署身份). */
  capacity: SigningCapacity
  /** Which party. */
  party: ContractParty
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Which seal; null when that was not recorded (印章种类). */
  seal?: Maybe<SealKind>
  /** Whether the party's seal is on it (盖章). */
  sealed: Scalars['Boolean']['output']
  /** Who signed. */
  signatory: Scalars['String']['output']
  /** Day of the signature. */
  signedOn: Scalars['Date']['output']
  /** Their position. */
  title?: Maybe<Scalars['String']['output']>
}

/** States of a contract (合同状态). */
export type ContractStatus =
  /** Given up before it took effect (已作废). */
  | 'ABANDONED'
  /** In force, being amended (变更中). */
  | 'AMENDING'
  /** Passed by all reviews (已批准). */
  | 'APPROVED'
  /** Fulfilled by both (已完成). */
  | 'COMPLETED'
  /** In dispute (争议中). */
  | 'DISPUTED'
  /** Being worded (草稿). */
  | 'DRAFT'
  /** In force (已生效). */
  | 'EFFECTIVE'
  /** Being reviewed (审核中). */
  | 'IN_REVIEW'
  /** Sent back by a review (已退回). */
  | 'RETURNED'
  /** Being signed (签署中). */
  | 'SIGNING'
  /** Ended early (已终止). */
  | 'TERMINATED'

/** A field that differs between two versions (变更项). */
export type ContractTermChange = {
  __typename?: 'ContractTermChange'
  /** Its value before, as JSON; null when it was not there. */
  from?: Maybe<Scalars['String']['output']>
  /** Which field: `netTotal`, `lines.<line>.quantity`, `paymentTerms.2.percent`, `clauses.DELIVERY.text`, or a whole line, payment or clause. */
  path: Scalars['String']['output']
  /** Its value after, as JSON; null when it is not there any more. */
  to?: Maybe<Scalars['String']['output']>
}

/** What the contract says otherwise than the accepted quote. Each difference is a deviation that finance or technology approves; the margin must not fall. */
export type ContractTermsInput = {
  /** Lines with another quantity or day; amounts follow at the accepted price. */
  lines?: InputMaybe<Array<ContractLineTermsInput>>
  /** How it is paid, adding up to 100 %; left out for the quote's. */
  paymentTerms?: InputMaybe<Array<PaymentTermInput>>
  /** Why. */
  reason: Scalars['String']['input']
}

/** A version of a contract (合同版本): what was signed, or what an amendment made of it. */
export type ContractVersion = {
  __typename?: 'ContractVersion'
  /** In what it differs from the version before, field by field (变更明细). */
  changes: Array<ContractTermChange>
  /** When it came into force. */
  createdAt: Scalars['DateTime']['output']
  /** Day from which it counts: that of the later signature. */
  effectiveOn: Scalars['Date']['output']
  /** Total with tax (含税金额). */
  grossTotal: Money
  /** Total before tax (未税金额). */
  netTotal: Money
  /** Which version, from 1. */
  revision: Scalars['Int']['output']
}

/** Which problem, what was agreed. */
export type CoordinateExecutionProblemInput = {
  /** Employee who sees to it from now on; the same one when it is left out. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** Until when; as before when it is left out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What was agreed, and with whom. */
  note: Scalars['String']['input']
  /** The problem. */
  problemId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with its problems. */
export type CoordinateExecutionProblemPayload = {
  __typename?: 'CoordinateExecutionProblemPayload'
  /** The contract with its problems. */
  contract: Contract
}

/** What `coordinateExecutionProblem` answers. */
export type CoordinateExecutionProblemResult =
  ConflictError | CoordinateExecutionProblemPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A quote like another. */
export type CopyQuoteInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The deal the new quote is for; the same or another. */
  opportunityId: Scalars['ID']['input']
  /** The quote whose current version is copied. */
  quoteId: Scalars['ID']['input']
  /** Last day the customer can accept the new quote. */
  validUntil: Scalars['Date']['input']
}

/** The new quote. */
export type CopyQuotePayload = {
  __typename?: 'CopyQuotePayload'
  /** The new quote. */
  quote: Quote
}

/** What `copyQuote` answers. */
export type CopyQuoteResult =
  ConflictError | CopyQuotePayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** What one field of a counted row says. */
export type CorrectedField = {
  __typename?: 'CorrectedField'
  /** Name of the field. */
  name: Scalars['String']['output']
  /** What would be counted now; null for a row that would not be, and where there is nothing. */
  now?: Maybe<Scalars['String']['output']>
  /** What was counted; null for a row that was not, and where there was nothing. */
  then?: Maybe<Scalars['String']['output']>
}

/** Rows that can change after their month was closed. */
export type CorrectedRow =
  /** A deal won or lost. */
  | 'CLOSING'
  /** A turn of a level at an approval. */
  | 'DECISION'
  /** A line of an accepted quote. */
  | 'LINE'
  /** A move of a close date. */
  | 'MOVE'
  /** A stay in a stage. */
  | 'STAY'

/** A deal that was won or lost. */
export type CountedClosing = {
  __typename?: 'CountedClosing'
  /** What was won, or what was lost as it was estimated; null for a deal that was never estimated. */
  amount?: Maybe<Money>
  /** When. */
  closedAt: Scalars['DateTime']['output']
  /** Who won it instead. */
  competitor?: Maybe<Scalars['String']['output']>
  /** The deal. */
  deal?: Maybe<Opportunity>
  /** Why it was lost. */
  lossReason?: Maybe<LossReason>
  /** WON or LOST. */
  outcome: OpportunityStage
}

/** A page of deals won and lost. */
export type CountedClosingConnection = {
  __typename?: 'CountedClosingConnection'
  /** The rows of the page with their cursors. */
  edges: Array<CountedClosingEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many rows there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A deal that was won or lost on a page. */
export type CountedClosingEdge = {
  __typename?: 'CountedClosingEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The row. */
  node: CountedClosing
}

/** A turn of a level at the approval of a quote. */
export type CountedDecision = {
  __typename?: 'CountedDecision'
  /** Who decided; null when time did. */
  approver?: Maybe<Employee>
  /** When it ended. */
  decidedAt: Scalars['DateTime']['output']
  /** The level, from 1. */
  level: Scalars['Int']['output']
  /** For whom a deputy decided. */
  onBehalfOf?: Maybe<Employee>
  /** How it ended. */
  outcome: ReportedDecisionOutcome
  /** The quote. */
  quote?: Maybe<Quote>
  /** When it began. */
  startedAt: Scalars['DateTime']['output']
  /** Working hours in between (工作小时). */
  workingHours: Scalars['Decimal']['output']
}

/** A page of turns of levels. */
export type CountedDecisionConnection = {
  __typename?: 'CountedDecisionConnection'
  /** The rows of the page with their cursors. */
  edges: Array<CountedDecisionEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many rows there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A level's turn on a page. */
export type CountedDecisionEdge = {
  __typename?: 'CountedDecisionEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The row. */
  node: CountedDecision
}

/** An open deal as it stood then. */
export type CountedForecast = {
  __typename?: 'CountedForecast'
  /** Its estimate then, before tax. */
  amount: Money
  /** How it counted in the forecast. */
  category: ForecastCategory
  /** When it was expected to close. */
  closeDate: Scalars['Date']['output']
  /** The deal, as it is now. */
  deal?: Maybe<Opportunity>
  /** Its chance then, in percent. */
  probability: Scalars['Int']['output']
  /** Its stage then. */
  stage: OpportunityStage
  /** Amount × chance, rounded to the minor unit. */
  weighted: Money
}

/** A page of open deals. */
export type CountedForecastConnection = {
  __typename?: 'CountedForecastConnection'
  /** The rows of the page with their cursors. */
  edges: Array<CountedForecastEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many rows there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An open deal on a page. */
export type CountedForecastEdge = {
  __typename?: 'CountedForecastEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The row. */
  node: CountedForecast
}

/** A line of an accepted quote. */
export type CountedLine = {
  __typename?: 'CountedLine'
  /** Discount in percent; null without a list price. */
  discountPercent?: Maybe<Scalars['Decimal']['output']>
  /** Quantity at list price. */
  listAmount: Money
  /** What it leaves; hidden from those who do not answer for margins. */
  margin: ReportMarginView
  /** What is charged, before tax. */
  netAmount: Money
  /** What was sold; null when the caller may not see products. */
  product?: Maybe<Product>
  /** Its family when it was quoted. */
  productFamily: Scalars['String']['output']
  /** The quote. */
  quote?: Maybe<Quote>
}

/** A page of lines of accepted quotes. */
export type CountedLineConnection = {
  __typename?: 'CountedLineConnection'
  /** The rows of the page with their cursors. */
  edges: Array<CountedLineEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many rows there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A line of an accepted quote on a page. */
export type CountedLineEdge = {
  __typename?: 'CountedLineEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The row. */
  node: CountedLine
}

/** A move of the close date of a deal. */
export type CountedMove = {
  __typename?: 'CountedMove'
  /** What the deal was estimated at. */
  amount?: Maybe<Money>
  /** Days later; below zero when it was moved earlier. */
  days: Scalars['Int']['output']
  /** The deal. */
  deal?: Maybe<Opportunity>
  /** Close date before. */
  from: Scalars['Date']['output']
  /** When it was moved. */
  movedAt: Scalars['DateTime']['output']
  /** Close date after. */
  to: Scalars['Date']['output']
}

/** A page of moves of close dates. */
export type CountedMoveConnection = {
  __typename?: 'CountedMoveConnection'
  /** The rows of the page with their cursors. */
  edges: Array<CountedMoveEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many rows there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A move of a close date on a page. */
export type CountedMoveEdge = {
  __typename?: 'CountedMoveEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The row. */
  node: CountedMove
}

/** A stay of a deal in a stage. */
export type CountedStay = {
  __typename?: 'CountedStay'
  /** Days from entering to leaving, without the time in which the deal rested; null while it goes on. */
  days?: Maybe<Scalars['Decimal']['output']>
  /** The deal. */
  deal?: Maybe<Opportunity>
  /** When it began. */
  enteredAt: Scalars['DateTime']['output']
  /** When it ended; null while it goes on. */
  leftAt?: Maybe<Scalars['DateTime']['output']>
  /** The stage that it ended with. */
  leftFor?: Maybe<OpportunityStage>
  /** The stage. */
  stage: OpportunityStage
}

/** A page of stays. */
export type CountedStayConnection = {
  __typename?: 'CountedStayConnection'
  /** The rows of the page with their cursors. */
  edges: Array<CountedStayEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many rows there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A stay on a page. */
export type CountedStayEdge = {
  __typename?: 'CountedStayEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The row. */
  node: CountedStay
}

/** What is open beside what is still to be won, in the currency of the target. */
export type CoverageFigure = {
  __typename?: 'CoverageFigure'
  /** Coverage (覆盖率): `open / remaining`; null once the target is reached. */
  coverage?: Maybe<Scalars['Decimal']['output']>
  /** The won deals that are counted. */
  dealsWon: CountedClosingConnection
  /** What open deals that are to close in these days are estimated at. */
  open: Money
  /** The open deals that are counted. */
  openDeals: CountedForecastConnection
  /** What is still to be won: target less won, nothing once it is reached. */
  remaining: Money
  /** What is to be won (目标). */
  target: Money
  /** The same, weighted by chance. */
  weighted: Money
  /** What was won in the days of the report. */
  won: Money
}

/** What is open beside what is still to be won, in the currency of the target. */
export type CoverageFigureDealsWonArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** What is open beside what is still to be won, in the currency of the target. */
export type CoverageFigureOpenDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Whether the pipeline is enough (商机覆盖率). */
export type CoverageReport = {
  __typename?: 'CoverageReport'
  /** The figures currency by currency, that of the target first. */
  byCurrency: Array<CurrencyCoverage>
  /**
   * The figures in the currency of the target; an error where there is no target.
   * @deprecated Ask for byCurrency, which answers where there is no target too.
   */
  figure: CoverageFigure
  /** Closed months within its days: what falls in them is answered as it was counted when they were closed. */
  frozen: Array<ReportPeriod>
  /** Why there is no target; null where there is one. */
  targetGap?: Maybe<CoverageTargetGap>
  /** The published targets that make up what is to be won (销售任务), with nobody's that the caller may not see; none where one was supposed. */
  targets: Array<CoveredTarget>
}

/** Why no target says what is to be won in the days of a report. */
export type CoverageTargetGap =
  /** Targets are not set by product family, which the report is narrowed to (任务不分产品). */
  | 'NOT_BY_PRODUCT'
  /** For some of the days none is published that the caller may see (未下达任务). */
  | 'NOT_PUBLISHED'
  /** The days begin or end within the period of a target (区间与任务期间不符). */
  | 'PART_OF_PERIOD'
  /** The targets are in several currencies (任务币种不一). */
  | 'SEVERAL_CURRENCIES'

/** A published target that a figure of coverage counts (销售任务): of a person, of a team, or of the company where it names neither. */
export type CoveredTarget = {
  __typename?: 'CoveredTarget'
  /** What is to be won (任务额). */
  amount: Money
  /** Whose target it is; null for that of a team or the company (顾问). */
  employee?: Maybe<Employee>
  /** First day of its period (期间起). */
  from: Scalars['Date']['output']
  /** Id of the target, as performance knows it. */
  id: Scalars['ID']['output']
  /** Number of its revision (版本). */
  revision: Scalars['Int']['output']
  /** Which team's; null for that of a person or the company (团队). */
  team?: Maybe<Team>
  /** Last day of its period (期间止). */
  until: Scalars['Date']['output']
}

/** Somebody's share of a deal's credit (业绩分配). */
export type CreditSplit = {
  __typename?: 'CreditSplit'
  /** Who. */
  employee: Employee
  /** How much, in percent. */
  percent: Scalars['Decimal']['output']
  /** In which role. */
  role: CreditSplitRole
}

/** Somebody's share. */
export type CreditSplitInput = {
  /** Who; certified and at work, and not an approver of a quote of this deal. */
  employeeId: Scalars['ID']['input']
  /** How much, in percent, with at most four decimal places. */
  percent: Scalars['Decimal']['input']
  /** In which role. */
  role: CreditSplitRole
}

/** Roles in a deal. */
export type CreditSplitRole =
  /** Owns the deal (负责人). */
  | 'OWNER'
  /** Brought the customer (推荐人). */
  | 'REFERRER'
  /** Helps to sell (协作). */
  | 'SUPPORT'
  /** Answers technical questions (技术支持). */
  | 'TECHNICAL'

/** What is open beside what is still to be won, in one currency. Deals in another are not added to it. */
export type CurrencyCoverage = {
  __typename?: 'CurrencyCoverage'
  /** Coverage (覆盖率): `open / remaining`; null once the target is reached, and where there is none. */
  coverage?: Maybe<Scalars['Decimal']['output']>
  /** The currency (币种). */
  currency: Scalars['Currency']['output']
  /** The won deals that are counted. */
  dealsWon: CountedClosingConnection
  /** What open deals that are to close in these days are estimated at. */
  open: Money
  /** The open deals that are counted. */
  openDeals: CountedForecastConnection
  /** What is still to be won: target less won, nothing once it is reached; null where there is no target. */
  remaining?: Maybe<Money>
  /** What is to be won in it (目标); null where there is no target in this currency: see `targetGap`. */
  target?: Maybe<Money>
  /** The same, weighted by chance. */
  weighted: Money
  /** What was won in the days of the report. */
  won: Money
}

/** What is open beside what is still to be won, in one currency. Deals in another are not added to it. */
export type CurrencyCoverageDealsWonArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** What is open beside what is still to be won, in one currency. Deals in another are not added to it. */
export type CurrencyCoverageOpenDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

export type Customer = {
  __typename?: 'Customer'
  /** Contracts with the customer that the caller may see, newest first (销售合同). */
  contracts: ContractConnection
  /** Id of the customer. */
  id: Scalars['ID']['output']
  /** The customer's opportunities that the caller may see, newest first (商机). */
  opportunities: OpportunityConnection
  /** Quotes to the customer that the caller may see, newest first (报价单). */
  quotes: QuoteConnection
  /** What the customer's word brought (口碑). */
  referrals: CustomerReferrals
  /** What the customer bought after the first time (二次购买). */
  repeatPurchases: RepeatPurchases
}

export type CustomerContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<ContractStatus>
}

export type CustomerOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  stage?: InputMaybe<OpportunityStage>
}

export type CustomerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<QuoteStatus>
}

/** Deals that a customer's word brought (口碑), as far as the caller may see them. */
export type CustomerReferrals = {
  __typename?: 'CustomerReferrals'
  /** How many were opened thanks to this customer. */
  opened: Scalars['Int']['output']
  /** How many of them were won. */
  won: Scalars['Int']['output']
}

/** Somebody who works on a deal, and on what (分工). */
export type DealMember = {
  __typename?: 'DealMember'
  /** Who. */
  employee: Employee
  /** In which role. */
  role: CreditSplitRole
  /** What they do. */
  work: Scalars['String']['output']
}

/** Somebody who works on a deal. */
export type DealMemberInput = {
  /** Who. */
  employeeId: Scalars['ID']['input']
  /** In which role; OWNER for the owner of the deal and nobody else. */
  role: CreditSplitRole
  /** What they do. */
  work: Scalars['String']['input']
}

/** What reports of deals can tell apart. */
export type DealReportGroup =
  /** With whom (客户). */
  | 'CUSTOMER'
  /** Who works on the deal (负责顾问). */
  | 'OWNER'
  /** The team that works on it (团队). */
  | 'TEAM'

/** Deviations to decide. */
export type DecideDeviationsInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The deviations; deciding one again replaces what was decided. */
  decisions: Array<DeviationDecisionInput>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** In which review; the caller needs its role. */
  kind: ContractReviewKind
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract as it now stands. */
export type DecideDeviationsPayload = {
  __typename?: 'DecideDeviationsPayload'
  /** The contract as it now stands. */
  contract: Contract
}

/** What `decideDeviations` answers. */
export type DecideDeviationsResult =
  ConflictError | DecideDeviationsPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A no to an inquiry. */
export type DeclineInquiryInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The inquiry. */
  inquiryId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The declined inquiry. */
export type DeclineInquiryPayload = {
  __typename?: 'DeclineInquiryPayload'
  /** The declined inquiry. */
  inquiry: Inquiry
}

/** What `declineInquiry` answers. */
export type DeclineInquiryResult =
  ConflictError | DeclineInquiryPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A customer's no. */
export type DeclineQuoteInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The declined quote. */
export type DeclineQuotePayload = {
  __typename?: 'DeclineQuotePayload'
  /** The declined quote. */
  quote: Quote
}

/** What `declineQuote` answers. */
export type DeclineQuoteResult =
  ConflictError | DeclineQuotePayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A new product. */
export type DefineProductInput = {
  /** Currency of its price and cost. */
  currency: Scalars['Currency']['input']
  /** Difficulty factor, more than 0 and at most 10. */
  difficulty: Scalars['Decimal']['input']
  /** Product family. */
  family: Scalars['String']['input']
  /** Decimal places a quantity may have; 0 when left out. */
  fractionDigits?: InputMaybe<Scalars['Int']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Name. */
  name: Scalars['String']['input']
  /** English name. */
  nameEn?: InputMaybe<Scalars['String']['input']>
  /** Class of product. */
  productClass: ProductClass
  /** Stock-keeping unit; no other product has it. */
  sku: Scalars['String']['input']
  /** Specification and model, as a contract states it. */
  specification?: InputMaybe<Scalars['String']['input']>
  /** VAT rate as a fraction. */
  taxRate: Scalars['Decimal']['input']
  /** Unit it is sold in. */
  unit: Scalars['String']['input']
  /** Warranty from delivery, in months. */
  warrantyMonths: Scalars['Int']['input']
}

/** The new product. */
export type DefineProductPayload = {
  __typename?: 'DefineProductPayload'
  /** The new product. */
  product: Product
}

/** What `defineProduct` answers. */
export type DefineProductResult =
  ConflictError | DefineProductPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** To whom decisions are delegated. */
export type DelegateApprovalsInput = {
  /** The colleague, who is at work and approves quotes too. */
  delegateId: Scalars['ID']['input']
  /** First day: today or later. */
  from: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Roles that go along; all of the caller's that approve quotes when left out. */
  roles?: InputMaybe<Array<QuoteApproverRole>>
  /** Last day; not more days than the policy on temporary grants allows. */
  until: Scalars['Date']['input']
}

/** The new delegation. */
export type DelegateApprovalsPayload = {
  __typename?: 'DelegateApprovalsPayload'
  /** The new delegation. */
  delegation: ApprovalDelegation
}

/** What `delegateApprovals` answers. */
export type DelegateApprovalsResult =
  ConflictError | DelegateApprovalsPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Whether a deviation is accepted. */
export type DeviationDecisionInput = {
  /** Whether it is accepted. */
  approved: Scalars['Boolean']['input']
  /** What is said to it; needed when it is not. */
  comment?: InputMaybe<Scalars['String']['input']>
  /** The deviation; of the round that is open. */
  deviationId: Scalars['ID']['input']
}

/** Which product is no longer sold. */
export type DiscontinueProductInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The product. */
  productId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The product that is no longer sold. */
export type DiscontinueProductPayload = {
  __typename?: 'DiscontinueProductPayload'
  /** The product that is no longer sold. */
  product: Product
}

/** What `discontinueProduct` answers. */
export type DiscontinueProductResult =
  ConflictError | DiscontinueProductPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Lines with a discount in one band, in one currency. */
export type DiscountBand = {
  __typename?: 'DiscountBand'
  /** Percent at which the next band begins; null for the last. */
  belowPercent?: Maybe<Scalars['Int']['output']>
  /** Percent from which the band goes. */
  fromPercent: Scalars['Int']['output']
  /** Whose figures they are. */
  key: SalesReportKey
  /** Lines in it. */
  lines: Scalars['Int']['output']
  /** What is charged for them, before tax. */
  netAmount: Money
  /** The lines that are counted. */
  rows: CountedLineConnection
}

/** Lines with a discount in one band, in one currency. */
export type DiscountBandRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Lines of accepted quotes in one currency. */
export type DiscountFigure = {
  __typename?: 'DiscountFigure'
  /** Discount in percent, weighted by amount (加权折扣率): `(list − net) / list × 100`; null when nothing has a list price. */
  discountPercent?: Maybe<Scalars['Decimal']['output']>
  /** Whose figures they are. */
  key: SalesReportKey
  /** Their lines that are counted. */
  lines: Scalars['Int']['output']
  /** What they are at list prices. */
  listAmount: Money
  /** What the lines leave; hidden from those who do not answer for margins. */
  margin: ReportMarginView
  /** Discount in percent, each line alike (平均折扣率). */
  meanDiscountPercent?: Maybe<Scalars['Decimal']['output']>
  /** What is charged, before tax. */
  netAmount: Money
  /** Accepted quotes. */
  quotes: Scalars['Int']['output']
  /** The lines that are counted. */
  rows: CountedLineConnection
}

/** Lines of accepted quotes in one currency. */
export type DiscountFigureRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Discounts and margins of quotes that customers accepted (折扣与毛利). */
export type DiscountReport = {
  __typename?: 'DiscountReport'
  /** How discounts are spread: one row a group, currency and band. */
  bands: Array<DiscountBand>
  /** One row a group and currency. */
  figures: Array<DiscountFigure>
  /** Closed months within its days: what falls in them is answered as it was counted when they were closed. */
  frozen: Array<ReportPeriod>
}

/** What reports of discounts can tell apart. */
export type DiscountReportGroup =
  /** With whom (客户). */
  | 'CUSTOMER'
  /** The family of what was sold (产品族). */
  | 'FAMILY'
  /** Who works on the deal (负责顾问). */
  | 'OWNER'
  /** What was sold (产品). */
  | 'PRODUCT'
  /** The team that works on it (团队). */
  | 'TEAM'

/** A legal dispute over a contract (合同纠纷). */
export type DisputeCase = {
  __typename?: 'DisputeCase'
  /** What is claimed, and why. */
  claim: Scalars['String']['output']
  /** How much is claimed. */
  claimedAmount: Money
  /** Who claims. */
  claimedBy: ContractParty
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** The contract; null for who may not see it. */
  contract?: Maybe<Contract>
  /** Number of the contract. */
  contractNumber: Scalars['String']['output']
  /** Agreed fee; null for who may not see the file (律师费). */
  counselFee?: Maybe<Money>
  /** Law firm; null for who may not see the file (律师事务所). */
  counselFirm?: Maybe<Scalars['String']['output']>
  /** Name of our counsel; null for who may not see the file (代理律师). */
  counselName?: Maybe<Scalars['String']['output']>
  /** Name of the customer. */
  customerName: Scalars['String']['output']
  /** Id of the dispute. */
  id: Scalars['ID']['output']
  /** What was learnt; null for who may not see the file (案例分析). */
  lessons?: Maybe<Scalars['String']['output']>
  /** Number people call it by: JF-2026-000001 (纠纷编号). */
  number: Scalars['String']['output']
  /** When. */
  openedAt: Scalars['DateTime']['output']
  /** Who opened it. */
  openedBy: Employee
  /** How it ended. */
  outcome?: Maybe<Scalars['String']['output']>
  /** What was paid in the end; null for who may not see the file. */
  settledAmount?: Maybe<Money>
  /** Where it stands. */
  status: DisputeStatus
  /** What happened, the first first; empty for who may not see the file (处理记录). */
  steps: Array<DisputeStep>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** A page of disputes. */
export type DisputeCaseConnection = {
  __typename?: 'DisputeCaseConnection'
  /** The disputes of the page with their cursors. */
  edges: Array<DisputeCaseEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many disputes there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A dispute on a page. */
export type DisputeCaseEdge = {
  __typename?: 'DisputeCaseEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A dispute. */
  node: DisputeCase
}

/** Ways to end a dispute. */
export type DisputeRoute =
  /** By a court or arbitration (诉讼仲裁). */
  | 'LITIGATION'
  /** By agreement (协商). */
  | 'NEGOTIATION'

/** States of a dispute (纠纷状态). */
export type DisputeStatus =
  /** Closed, with what was learnt (已结案). */
  | 'CLOSED'
  /** Counsel is engaged (律师介入). */
  | 'COUNSEL'
  /** In court or arbitration (诉讼仲裁中). */
  | 'LITIGATION'
  /** Being negotiated (协商中). */
  | 'NEGOTIATION'
  /** Opened; counsel is to be engaged (已立案). */
  | 'OPEN'

/** Something that happened in a dispute (处理记录). */
export type DisputeStep = {
  __typename?: 'DisputeStep'
  /** What was said, offered or decided. */
  description: Scalars['String']['output']
  /** When. */
  heldOn: Scalars['Date']['output']
  /** What it was. */
  kind: DisputeStepKind
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Who recorded it. */
  recordedBy: Employee
  /** Position, from 1. */
  seq: Scalars['Int']['output']
}

/** What may happen in a dispute. */
export type DisputeStepKind =
  /** A hearing (开庭). */
  | 'HEARING'
  /** A letter, sent or received (函件). */
  | 'LETTER'
  /** A meeting (会谈). */
  | 'MEETING'
  /** An offer (和解方案). */
  | 'OFFER'
  /** Anything else (其他). */
  | 'OTHER'
  /** A ruling (裁判). */
  | 'RULING'

/** A wording. */
export type DraftClauseTemplateInput = {
  /** First day on which contracts are filled from it: today or later. */
  effectiveFrom: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Which clause. */
  kind: ContractClauseKind
  /** Why it is worded so. */
  reason: Scalars['String']['input']
  /** Wording in English; placeholders in braces are those of `clausePlaceholders`. */
  textEn: Scalars['String']['input']
  /** Wording in Chinese; placeholders in braces are those of `clausePlaceholders`. */
  textZh: Scalars['String']['input']
}

/** The draft. */
export type DraftClauseTemplatePayload = {
  __typename?: 'DraftClauseTemplatePayload'
  /** The draft. */
  clauseTemplate: ClauseTemplate
}

/** What `draftClauseTemplate` answers. */
export type DraftClauseTemplateResult =
  ConflictError | DraftClauseTemplatePayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A new contract. */
export type DraftContractInput = {
  /** What the clauses say of products and comes from no published fact; each is decided on its own by those who make the product. */
  claims?: InputMaybe<Array<ContractClaimInput>>
  /** Clauses, each kind once; left out for all templates in force. A draft may lack some; handing it in needs all eight. */
  clauses?: InputMaybe<Array<ContractClauseInput>>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Language of the contract; Chinese when left out. */
  language?: InputMaybe<ContractLanguage>
  /** Clauses of the company that this contract does without, and why. */
  omissions?: InputMaybe<Array<OmittedClauseInput>>
  /** The quote that the customer accepted; its opportunity stands at CONTRACTING. */
  quoteId: Scalars['ID']['input']
  /** What the contract says otherwise than the quote; left out when nothing. */
  terms?: InputMaybe<ContractTermsInput>
}

/** The new contract. */
export type DraftContractPayload = {
  __typename?: 'DraftContractPayload'
  /** The new contract. */
  contract: Contract
}

/** What `draftContract` answers. */
export type DraftContractResult =
  ConflictError | DraftContractPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** An item of the playbook: exactly one kind of content. */
export type DraftPlaybookItemInput = {
  /** The content of a case study. */
  caseStudy?: InputMaybe<CaseStudyInput>
  /** The content of a closing technique. */
  closingTechnique?: InputMaybe<ClosingTechniqueInput>
  /** The content of a comparison. */
  comparison?: InputMaybe<CompetitorComparisonInput>
  /** The content of a FAB card. Give one kind of content. */
  fabCard?: InputMaybe<FabCardInput>
  /** The product family it speaks of. */
  family?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** For which industry of customers. */
  industry?: InputMaybe<Scalars['String']['input']>
  /** The item of which this is the next version, of the same kind; none for a new item. */
  itemId?: InputMaybe<Scalars['ID']['input']>
  /** The content of an objection and its answer. */
  objectionHandling?: InputMaybe<ObjectionHandlingInput>
  /** The product it speaks of. A FAB card and a comparison speak of a product or a family. */
  productId?: InputMaybe<Scalars['ID']['input']>
  /** The content of a script. */
  salesScript?: InputMaybe<SalesScriptInput>
  /** For which stage of the sales process; RECEPTION to CONTRACTING. */
  stage?: InputMaybe<OpportunityStage>
  /** Words it is found by, at most 20. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>
  /** Title in Chinese; goes with the Chinese texts. */
  title?: InputMaybe<Scalars['String']['input']>
  /** Title in English; goes with the English texts. */
  titleEn?: InputMaybe<Scalars['String']['input']>
}

/** The draft. */
export type DraftPlaybookItemPayload = {
  __typename?: 'DraftPlaybookItemPayload'
  /** The item as it is now. */
  playbookItem: PlaybookItem
}

/** What `draftPlaybookItem` answers. */
export type DraftPlaybookItemResult =
  ConflictError | DraftPlaybookItemPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Something that may be said of a product. */
export type DraftProductFactInput = {
  /** What it is about, in capital letters: MAX_TRAVEL. A code that is known gets a new revision. */
  code: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Name. */
  name: Scalars['String']['input']
  /** Name in Chinese. */
  nameZh: Scalars['String']['input']
  /** The product. */
  productId: Scalars['ID']['input']
  /** Document it is known from. */
  source: Scalars['String']['input']
  /** Unit of the value. */
  unit?: InputMaybe<Scalars['String']['input']>
  /** What holds. */
  value: Scalars['String']['input']
}

/** The fact as a draft. */
export type DraftProductFactPayload = {
  __typename?: 'DraftProductFactPayload'
  /** The fact as a draft. */
  fact: ProductFact
}

/** What `draftProductFact` answers. */
export type DraftProductFactResult =
  ConflictError | DraftProductFactPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Until when is reported. */
export type DraftProgressReportInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Last day of the report, before today; yesterday when left out. The first is the day after the last report. */
  to?: InputMaybe<Scalars['Date']['input']>
}

/** The draft. */
export type DraftProgressReportPayload = {
  __typename?: 'DraftProgressReportPayload'
  /** The report as it is now. */
  report: ProgressReport
}

/** What `draftProgressReport` answers. */
export type DraftProgressReportResult =
  ConflictError | DraftProgressReportPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A quote from what the customer chose. */
export type DraftQuoteFromProposalInput = {
  /** After-sales terms. */
  afterSalesTerms: Scalars['String']['input']
  /** Freight the company pays; none when left out. */
  freightCost?: InputMaybe<MoneyInput>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Installation the company pays; none when left out. */
  installationCost?: InputMaybe<MoneyInput>
  /** Positions of the options that the customer takes; none when left out. */
  options?: InputMaybe<Array<Scalars['Int']['input']>>
  /** How it is paid; exactly 100 % together. */
  paymentTerms: Array<PaymentTermInput>
  /** The revision of the proposal. */
  proposalId: Scalars['ID']['input']
  /** Last day the customer can accept the quote; not in the past. */
  validUntil: Scalars['Date']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The new quote. */
export type DraftQuoteFromProposalPayload = {
  __typename?: 'DraftQuoteFromProposalPayload'
  /** The new quote. */
  quote: Quote
}

/** What `draftQuoteFromProposal` answers. */
export type DraftQuoteFromProposalResult =
  ConflictError | DraftQuoteFromProposalPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A new quote. */
export type DraftQuoteInput = {
  /** After-sales terms. */
  afterSalesTerms: Scalars['String']['input']
  /** What is said of products and comes from no published fact; it is reviewed as such. */
  claims?: InputMaybe<Array<QuoteClaimInput>>
  /** Currency of every amount. */
  currency: Scalars['Currency']['input']
  /** How it is delivered. */
  deliveryMethod?: InputMaybe<Scalars['String']['input']>
  /** Delivery time and method. */
  deliveryTerms: Scalars['String']['input']
  /** Freight the company pays, in the quote's currency; none when left out. */
  freightCost?: InputMaybe<MoneyInput>
  /** The open inquiry of the customer that it answers. */
  fromInquiryId?: InputMaybe<Scalars['ID']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Installation the company pays, in the quote's currency; none when left out. */
  installationCost?: InputMaybe<MoneyInput>
  /** What of the installation is included. */
  installationTerms?: InputMaybe<Scalars['String']['input']>
  /** What is offered, at least one line. */
  lines: Array<QuoteLineInput>
  /** What deviates from the company's standard terms, one text each; it is reviewed as such. */
  nonStandardTerms?: InputMaybe<Array<Scalars['String']['input']>>
  /** The deal it is for; open. */
  opportunityId: Scalars['ID']['input']
  /** How it is paid; exactly 100 % together. */
  paymentTerms: Array<PaymentTermInput>
  /** What service promises beyond the after-sales terms. */
  serviceCommitment?: InputMaybe<Scalars['String']['input']>
  /** Last day the customer can accept it; not in the past. */
  validUntil: Scalars['Date']['input']
}

/** The new quote. */
export type DraftQuotePayload = {
  __typename?: 'DraftQuotePayload'
  /** The new quote. */
  quote: Quote
}

/** What `draftQuote` answers. */
export type DraftQuoteResult =
  ConflictError | DraftQuotePayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A plan for a period. A person writes their own. */
export type DraftSalesPlanInput = {
  /** Where the plan starts from: market, customers, last period (现状分析). */
  analysis?: InputMaybe<Scalars['String']['input']>
  /** Currency of its amounts. */
  currency: Scalars['Currency']['input']
  /** What is to be reached, each metric once; the weights add up to 100. */
  goals: Array<SalesGoalInput>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Whose plan it is. */
  level: SalesPlanLevel
  /** What will be done, by whom, until when (措施). */
  measures?: InputMaybe<Array<SalesMeasureInput>>
  /** The approved plan above that it is written under, whose period has this one in it; none for the plan of the company. */
  parentId?: InputMaybe<Scalars['ID']['input']>
  /** Kind of period. */
  periodKind: SalesPlanPeriod
  /** First day of the period: of a month, a quarter or a year. */
  periodStart: Scalars['Date']['input']
  /** How the goals are to be reached (策略). */
  strategy: Scalars['String']['input']
  /** The team; for TEAM. */
  teamId?: InputMaybe<Scalars['ID']['input']>
}

/** The draft. */
export type DraftSalesPlanPayload = {
  __typename?: 'DraftSalesPlanPayload'
  /** The plan as it is now. */
  salesPlan: SalesPlan
}

/** What `draftSalesPlan` answers. */
export type DraftSalesPlanResult =
  ConflictError | DraftSalesPlanPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

export type Employee = {
  __typename?: 'Employee'
  /** Id of the employee. */
  id: Scalars['ID']['output']
  /** The person's sales plans that the caller may see, the latest period first (个人销售计划). */
  salesPlans: SalesPlanConnection
}

export type EmployeeSalesPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

/** Which dispute, which counsel. */
export type EngageCounselInput = {
  /** The dispute. */
  disputeId: Scalars['ID']['input']
  /** Agreed fee, in the dispute's currency. */
  fee?: InputMaybe<MoneyInput>
  /** Law firm. */
  firm: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Name of the counsel. */
  name: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The dispute. */
export type EngageCounselPayload = {
  __typename?: 'EngageCounselPayload'
  /** The dispute. */
  dispute: DisputeCase
}

/** What `engageCounsel` answers. */
export type EngageCounselResult =
  ConflictError | EngageCounselPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** What one unit of a currency is in another from a day on (汇率). */
export type ExchangeRate = {
  __typename?: 'ExchangeRate'
  /** First day it counts; a later rate of the same two currencies ends it. */
  effectiveFrom: Scalars['Date']['output']
  /** The currency that is converted. */
  fromCurrency: Scalars['Currency']['output']
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** What one unit of the first is in the second. */
  rate: Scalars['Decimal']['output']
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Where it comes from, such as the middle rate of the central bank on a day. */
  source: Scalars['String']['output']
  /** The currency it is converted into. */
  toCurrency: Scalars['Currency']['output']
}

/** A page of exchange rates. */
export type ExchangeRateConnection = {
  __typename?: 'ExchangeRateConnection'
  /** The rates of the page with their cursors. */
  edges: Array<ExchangeRateEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many rates there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An exchange rate on a page. */
export type ExchangeRateEdge = {
  __typename?: 'ExchangeRateEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** An exchange rate. */
  node: ExchangeRate
}

/** Something that must hold before a stage is left forward (阶段准出条件). */
export type ExitCriterion = {
  __typename?: 'ExitCriterion'
  /** Stable code. */
  code: ExitCriterionCode
  /** Whether it holds. */
  met: Scalars['Boolean']['output']
  /** The version of policy P13 that asks for it; 0 while none is published. */
  policyVersion: Scalars['Int']['output']
  /** What must hold. */
  says: Scalars['String']['output']
  /** The same in Chinese. */
  saysZh: Scalars['String']['output']
}

/** What policy P13 can ask of a deal before it leaves a stage. */
export type ExitCriterionCode =
  /** It is said who earns on the deal. */
  | 'CREDIT_SPLIT'
  /** It is known who decides at the customer. */
  | 'DECISION_MAKER_KNOWN'
  /** Amount and close date are estimated. */
  | 'ESTIMATED'
  /** Both sides agree in principle. */
  | 'INTENTION_REACHED'
  /** The need is described. */
  | 'NEED_KNOWN'
  /** The next step is planned. */
  | 'NEXT_STEP_PLANNED'
  /** No objection of the customer is open. */
  | 'OBJECTIONS_ANSWERED'
  /** Somebody owns the deal. */
  | 'OWNED'
  /** Something was presented. */
  | 'PRESENTED'
  /** A proposal was made. */
  | 'PROPOSAL_MADE'
  /** The customer accepted a quote. */
  | 'QUOTE_ACCEPTED'
  /** An approved quote was sent. */
  | 'QUOTE_SENT'

/** A clause that was explained. */
export type ExplainedClause = {
  __typename?: 'ExplainedClause'
  /** Which. */
  kind: ContractClauseKind
  /** The risks that were named (风险提示). */
  risks?: Maybe<Scalars['String']['output']>
}

/** A clause that was explained to the customer. */
export type ExplainedClauseInput = {
  /** Which; each once. */
  kind: ContractClauseKind
  /** The risks that were named. */
  risks?: InputMaybe<Scalars['String']['input']>
}

/** A question of the customer (客户疑问). */
export type ExplanationQuestion = {
  __typename?: 'ExplanationQuestion'
  /** What was answered. */
  answer: Scalars['String']['output']
  /** What was asked. */
  question: Scalars['String']['output']
}

/** A question of the customer. */
export type ExplanationQuestionInput = {
  /** What was answered. */
  answer: Scalars['String']['input']
  /** What was asked. */
  question: Scalars['String']['input']
}

/** FAB card: a feature, what it does better, and what the customer gains (FAB法则). */
export type FabCard = PlaybookItem & {
  __typename?: 'FabCard'
  /** Who wrote it (作者). */
  author: Employee
  /** In Chinese; null when it is in English only. */
  chinese?: Maybe<FabCardText>
  /** How often it was used, and what became of the deals; over all versions and all sellers (使用效果). */
  effect: PlaybookEffect
  /** In English; null when it is in Chinese only. */
  english?: Maybe<FabCardText>
  /** Whether the catalogue or the published facts say something else of the product now than when the reviewer compared it; null without a product, and before it is published (资料是否过时). */
  factsChanged?: Maybe<Scalars['Boolean']['output']>
  /** The product family it speaks of (产品系列). */
  family?: Maybe<Scalars['String']['output']>
  /** Id of this version of the item. */
  id: Scalars['ID']['output']
  /** For which industry of customers (适用行业). */
  industry?: Maybe<Scalars['String']['output']>
  /** Id of the item, the same for all its versions. */
  itemId: Scalars['ID']['output']
  /** What kind of item it is (类型). */
  kind: PlaybookKind
  /** The product it speaks of (产品). */
  product?: Maybe<Product>
  /** When it was published (发布时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why it was taken out of use (停用原因). */
  retireReason?: Maybe<Scalars['String']['output']>
  /** When it was taken out of use (停用时间). */
  retiredAt?: Maybe<Scalars['DateTime']['output']>
  /** Why the reviewer returned it (退回原因). */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Who reviewed and published it, never its author (审核人). */
  reviewedBy?: Maybe<Employee>
  /** Number of this version, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** For which stage of the sales process (适用阶段). */
  stage?: Maybe<OpportunityStage>
  /** Where this version stands (状态). */
  status: PlaybookItemStatus
  /** When it was submitted for review (提交审核时间). */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** Words it is found by (标签). */
  tags: Array<Scalars['String']['output']>
  /** Title in Chinese (标题); null when it is in English only. */
  title?: Maybe<Scalars['String']['output']>
  /** Title in English; null when it is in Chinese only. */
  titleEn?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** FAB card: a feature, what it does better, and what the customer gains (FAB法则); in Chinese, in English, or both. */
export type FabCardInput = {
  /** In Chinese. */
  chinese?: InputMaybe<FabCardTextInput>
  /** In English. */
  english?: InputMaybe<FabCardTextInput>
}

/** FAB card: a feature, what it does better, and what the customer gains (FAB法则), in one language. */
export type FabCardText = {
  __typename?: 'FabCardText'
  /** What that does better: the advantage (优势). */
  advantage: Scalars['String']['output']
  /** What the customer gains: the benefit (利益). */
  benefit: Scalars['String']['output']
  /** What proves it: a test, a customer, a standard (证据). */
  evidence?: Maybe<Scalars['String']['output']>
  /** What it is or has: the feature (特点). */
  feature: Scalars['String']['output']
}

/** FAB card: a feature, what it does better, and what the customer gains (FAB法则), in one language. */
export type FabCardTextInput = {
  /** What that does better: the advantage (优势). */
  advantage: Scalars['String']['input']
  /** What the customer gains: the benefit (利益). */
  benefit: Scalars['String']['input']
  /** What proves it: a test, a customer, a standard (证据). */
  evidence?: InputMaybe<Scalars['String']['input']>
  /** What it is or has: the feature (特点). */
  feature: Scalars['String']['input']
}

/** Margin floor of one product family. */
export type FamilyMarginFloor = {
  __typename?: 'FamilyMarginFloor'
  /** The family. */
  family: Scalars['String']['output']
  /** Lowest margin of its lines, as a fraction of the net amount. */
  floor: Scalars['Decimal']['output']
}

/** Margin floor of one product family. */
export type FamilyMarginFloorInput = {
  /** The family. */
  family: Scalars['String']['input']
  /** Lowest margin of its lines, as a fraction below 1. */
  floor: Scalars['Decimal']['input']
}

/** One wrong field of an input. */
export type FieldError = {
  __typename?: 'FieldError'
  /** What is wrong with it. */
  message: Scalars['String']['output']
  /** Dotted path inside the input: `lines.0.quantity`. */
  path: Scalars['String']['output']
}

/** The caller's roles do not allow this operation. */
export type ForbiddenError = UserError & {
  __typename?: 'ForbiddenError'
  /** Always `FORBIDDEN`. */
  code: Scalars['String']['output']
  /** Which right is missing. */
  message: Scalars['String']['output']
}

/** What was expected on one morning, beside what was won in the days of the report, in one currency. */
export type ForecastAccuracy = {
  __typename?: 'ForecastAccuracy'
  /** How right it was (预测准确率): `1 − |weighted − won| / won`, not below 0; null when nothing was won. */
  accuracy?: Maybe<Scalars['Decimal']['output']>
  /** The morning. */
  asOf: Scalars['Date']['output']
  /** What sellers had promised. */
  commit: Money
  /** How many days before the first day of the report it is. */
  daysBefore: Scalars['Int']['output']
  /** The won deals that are counted. */
  dealsWon: CountedClosingConnection
  /** What was won less what was expected, weighted by chance. */
  difference: Money
  /** Whose figures they are. */
  key: SalesReportKey
  /** The open deals that were expected to close, as they stood then. */
  openDeals: CountedForecastConnection
  /** What open deals were expected to bring, weighted by chance. */
  weighted: Money
  /** What was won. */
  won: Money
}

/** What was expected on one morning, beside what was won in the days of the report, in one currency. */
export type ForecastAccuracyDealsWonArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** What was expected on one morning, beside what was won in the days of the report, in one currency. */
export type ForecastAccuracyOpenDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** What was expected beside what came (预测准确率). */
export type ForecastAccuracyReport = {
  __typename?: 'ForecastAccuracyReport'
  /** One row a morning, group and currency; mornings to come are left out. */
  figures: Array<ForecastAccuracy>
  /** Closed months within its days: what falls in them is answered as it was counted when they were closed. */
  frozen: Array<ReportPeriod>
}

/** How a deal counts in the forecast (预测类别). */
export type ForecastCategory =
  /** Likely if all goes well. */
  | 'BEST_CASE'
  /** Won. */
  | 'CLOSED'
  /** Promised by the seller. */
  | 'COMMIT'
  /** Not counted. */
  | 'OMITTED'
  /** Possible. */
  | 'PIPELINE'

/** What is expected and what was won, in one currency. Deals that rest, have no estimate or are omitted from the forecast do not count. */
export type ForecastFigure = {
  __typename?: 'ForecastFigure'
  /** Of what is open, what is likely if all goes well. */
  bestCase: Money
  /** Of what is open, what the seller promised. */
  commit: Money
  /** Open deals that are to close in the days of the report. */
  deals: Scalars['Int']['output']
  /** The won deals that are counted. */
  dealsWon: CountedClosingConnection
  /** Whose figures they are. */
  key: SalesReportKey
  /** What they are estimated at, before tax. */
  open: Money
  /** The open deals that are counted, as they stood then. */
  openDeals: CountedForecastConnection
  /** Of what is open, what is possible. */
  pipeline: Money
  /** Weighted forecast (加权预测): the sum of amount × chance, each deal rounded to the minor unit. */
  weighted: Money
  /** What was won in them, before tax (实际成交). */
  won: Money
  /** Deals won in the days of the report. */
  wonDeals: Scalars['Int']['output']
}

/** What is expected and what was won, in one currency. Deals that rest, have no estimate or are omitted from the forecast do not count. */
export type ForecastFigureDealsWonArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** What is expected and what was won, in one currency. Deals that rest, have no estimate or are omitted from the forecast do not count. */
export type ForecastFigureOpenDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** An estimate. */
export type ForecastOpportunityInput = {
  /** Expected amount before tax. */
  amount: MoneyInput
  /** How it counts in the forecast; as it is when left out. CLOSED comes with the contract. */
  category?: InputMaybe<ForecastCategory>
  /** Expected close. */
  closeDate: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Chance in percent, at most 99; as it is when left out. */
  probability?: InputMaybe<Scalars['Int']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity with its estimate. */
export type ForecastOpportunityPayload = {
  __typename?: 'ForecastOpportunityPayload'
  /** The opportunity with its estimate. */
  opportunity: Opportunity
}

/** What `forecastOpportunity` answers. */
export type ForecastOpportunityResult =
  ConflictError | ForbiddenError | ForecastOpportunityPayload | NotFoundError | RuleError | ValidationError

/** What open deals are expected to bring (销售预测). */
export type ForecastReport = {
  __typename?: 'ForecastReport'
  /** The pipeline is that of the beginning of this day; null for that of now, or of the moment at which its month was closed. */
  asOf?: Maybe<Scalars['Date']['output']>
  /** One row a group and currency. */
  figures: Array<ForecastFigure>
  /** Closed months within its days: what falls in them is answered as it was counted when they were closed. */
  frozen: Array<ReportPeriod>
}

/** Deals won and lost in the days of the report. */
export type FunnelOutcome = {
  __typename?: 'FunnelOutcome'
  /** The deals that are counted. */
  deals: CountedClosingConnection
  /** Whose figures they are. */
  key: SalesReportKey
  /** How many were lost (丢单). */
  lost: Scalars['Int']['output']
  /** What was lost, as it was estimated, one amount a currency; deals that were never estimated are in none. */
  lostAmounts: Array<Money>
  /** Win rate (赢单率): `won / (won + lost)`. */
  winRate?: Maybe<Scalars['Decimal']['output']>
  /** How many were won (赢单). */
  won: Scalars['Int']['output']
  /** What was won, before tax, one amount a currency. */
  wonAmounts: Array<Money>
}

/** Deals won and lost in the days of the report. */
export type FunnelOutcomeDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Deals on their way through the stages (销售漏斗). */
export type FunnelReport = {
  __typename?: 'FunnelReport'
  /** Closed months within its days: what falls in them is answered as it was counted when they were closed. */
  frozen: Array<ReportPeriod>
  /** One row a group, reason and competitor, the most frequent first (丢单原因). */
  lossCauses: Array<LossCause>
  /** One row a group: what was won and lost. */
  outcomes: Array<FunnelOutcome>
  /** One row a group and stage that was entered, in the order of the sales process. */
  stages: Array<FunnelStage>
}

/** What became of the stays in a stage that began in the days of the report. A deal that came back has another stay. */
export type FunnelStage = {
  __typename?: 'FunnelStage'
  /** Conversion to a later stage (转化率): `movedOn / entered`. */
  conversion?: Maybe<Scalars['Decimal']['output']>
  /** Conversion to winning: `won / entered`. */
  conversionToWon?: Maybe<Scalars['Decimal']['output']>
  /** Stays that began. */
  entered: Scalars['Int']['output']
  /** Whose figures they are. */
  key: SalesReportKey
  /** Of them, those that ended with losing the deal (丢单). */
  lost: Scalars['Int']['output']
  /** Days in the stage on average, of stays that ended: from entering to leaving, without the time in which the deal rested (平均停留天数). */
  meanDays?: Maybe<Scalars['Decimal']['output']>
  /** The middle of the same days: half of the stays were shorter. */
  medianDays?: Maybe<Scalars['Decimal']['output']>
  /** Of them, those that ended with an earlier stage (退回). */
  movedBack: Scalars['Int']['output']
  /** Of them, those that ended with a later stage, or with winning. */
  movedOn: Scalars['Int']['output']
  /** The stage. */
  stage: OpportunityStage
  /** The stays that are counted. */
  stays: CountedStayConnection
  /** Of them, those that go on; resting ends no stay. */
  stillThere: Scalars['Int']['output']
  /** Of them, those whose deal is won by now. */
  won: Scalars['Int']['output']
}

/** What became of the stays in a stage that began in the days of the report. A deal that came back has another stay. */
export type FunnelStageStaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** An opinion. */
export type GiveChangeRequestOpinionInput = {
  /** The request. */
  changeRequestId: Scalars['ID']['input']
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Of which department; the caller needs its role. */
  kind: ContractReviewKind
  /** For or against. */
  opinion: ContractChangeOpinionKind
  /** What is said. */
  text: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with the opinion. */
export type GiveChangeRequestOpinionPayload = {
  __typename?: 'GiveChangeRequestOpinionPayload'
  /** The contract with the opinion. */
  contract: Contract
}

/** What `giveChangeRequestOpinion` answers. */
export type GiveChangeRequestOpinionResult =
  ConflictError | ForbiddenError | GiveChangeRequestOpinionPayload | NotFoundError | RuleError | ValidationError

/** What one unit below is expected to bring to a goal, and what it plans (目标分解). */
export type GoalBreakdown = {
  __typename?: 'GoalBreakdown'
  /** The person, for a unit that is one. */
  employee?: Maybe<Employee>
  /** Share less planned: above 0, something is missing (差距); null where nothing is expected. */
  gap?: Maybe<Scalars['Decimal']['output']>
  /** What its plans that count say in this metric; null while it has none. */
  planned?: Maybe<Scalars['Decimal']['output']>
  /** What is expected of it; null where nothing was said. */
  share?: Maybe<Scalars['Decimal']['output']>
  /** The team, for a unit that is one. */
  team?: Maybe<Team>
}

/** What a customer asks a price for (客户询价). */
export type Inquiry = {
  __typename?: 'Inquiry'
  /** When the customer had an answer: a quote that was sent, or a no. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>
  /** Working hours from the question to the answer (响应时长). */
  answeredInHours?: Maybe<Scalars['Decimal']['output']>
  /** Whether that was within the limit; null while it is open. */
  answeredInTime?: Maybe<Scalars['Boolean']['output']>
  /** Who asked, on the customer's side. */
  askedBy: Scalars['String']['output']
  /** How it came in. */
  channel: InquiryChannel
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output']
  /** Who asked (客户); null for who may not see it. */
  customer?: Maybe<Customer>
  /** Name of the customer. */
  customerName: Scalars['String']['output']
  /** Until when it is to be answered (答复时限). */
  dueAt: Scalars['DateTime']['output']
  /** Why it was declined or closed. */
  endedWhy?: Maybe<Scalars['String']['output']>
  /** Id of the inquiry. */
  id: Scalars['ID']['output']
  /** What is asked for (询价明细). */
  lines: Array<InquiryLine>
  /** Anything else that was said. */
  note?: Maybe<Scalars['String']['output']>
  /** Number people call it by: XJ-2026-000123 (询价单号). */
  number: Scalars['String']['output']
  /** The deal it belongs to; null while there is none or the caller may not see it. */
  opportunity?: Maybe<Opportunity>
  /** Who answers it (负责顾问). */
  owner?: Maybe<Employee>
  /** Quotes made for it, the first first (报价单). */
  quotes: Array<Quote>
  /** When the customer asked. */
  receivedAt: Scalars['DateTime']['output']
  /** Who recorded it. */
  recordedBy: Employee
  /** How it stands. */
  status: InquiryStatus
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** How an inquiry comes in (询价渠道). */
export type InquiryChannel =
  /** An e-mail. */
  | 'EMAIL'
  /** A meeting or visit. */
  | 'MEETING'
  /** An instant message (微信等). */
  | 'MESSAGE'
  /** Any other way. */
  | 'OTHER'
  /** A telephone call. */
  | 'PHONE'
  /** An invitation to tender (招标). */
  | 'TENDER'
  /** A form of the website. */
  | 'WEBSITE'

/** A page of inquiries. */
export type InquiryConnection = {
  __typename?: 'InquiryConnection'
  /** The inquiries of the page with their cursors. */
  edges: Array<InquiryEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many inquiries there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An inquiry on a page. */
export type InquiryEdge = {
  __typename?: 'InquiryEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** An inquiry. */
  node: Inquiry
}

/** A thing that a price is asked for (询价明细). */
export type InquiryLine = {
  __typename?: 'InquiryLine'
  /** What is wanted, in words. */
  description: Scalars['String']['output']
  /** Id of the line. */
  id: Scalars['ID']['output']
  /** By when it is needed (需求日期). */
  neededBy?: Maybe<Scalars['Date']['output']>
  /** The product, where it is one of the catalogue. */
  product?: Maybe<Product>
  /** How many (数量). */
  quantity: Scalars['Decimal']['output']
  /** Position, from 1. */
  seq: Scalars['Int']['output']
  /** Specification (规格). */
  specification?: Maybe<Scalars['String']['output']>
  /** Of what (单位). */
  unit: Scalars['String']['output']
}

/** A thing that a price is asked for. */
export type InquiryLineInput = {
  /** What is wanted, in words; the product's name when left out. */
  description?: InputMaybe<Scalars['String']['input']>
  /** By when it is needed. */
  neededBy?: InputMaybe<Scalars['Date']['input']>
  /** The product, where it is one of the catalogue. */
  productId?: InputMaybe<Scalars['ID']['input']>
  /** How many, more than 0. */
  quantity: Scalars['Decimal']['input']
  /** Specification. */
  specification?: InputMaybe<Scalars['String']['input']>
  /** Of what; the product's unit when left out. */
  unit?: InputMaybe<Scalars['String']['input']>
}

/** States of an inquiry. */
export type InquiryStatus =
  /** No answer is wanted any more (已关闭). */
  | 'CLOSED'
  /** The company does not quote it (不予报价). */
  | 'DECLINED'
  /** Waits for an answer (待答复). */
  | 'OPEN'
  /** A quote went to the customer (已报价). */
  | 'QUOTED'

export type Lead = {
  __typename?: 'Lead'
  /** Id of the lead. */
  id: Scalars['ID']['output']
  /** The opportunity that the converted lead opened; null when there is none or the caller may not see it. */
  opportunity?: Maybe<Opportunity>
}

/** Who takes the original. */
export type LendOriginalInput = {
  /** Who takes it. */
  borrowerId: Scalars['ID']['input']
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** Day by whose end it is back: today or later. */
  dueOn: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What for. */
  purpose: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with the loan. */
export type LendOriginalPayload = {
  __typename?: 'LendOriginalPayload'
  /** The contract with the loan. */
  contract: Contract
}

/** What `lendOriginal` answers. */
export type LendOriginalResult =
  ConflictError | ForbiddenError | LendOriginalPayload | NotFoundError | RuleError | ValidationError

/** Margin of a line as the caller may see it. */
export type LineMarginView = {
  __typename?: 'LineMarginView'
  /** Net amount less all costs of the line. */
  amount?: Maybe<Money>
  /** Freight that the company pays for this line alone (行运费). */
  freightCost?: Maybe<Money>
  /** Installation that the company pays for this line alone (行安装费). */
  installationCost?: Maybe<Money>
  /** `(net − cost) / net` as a fraction with six decimal places; null, where visible, when nothing is charged. */
  margin?: Maybe<Scalars['Decimal']['output']>
  /** Cost of one unit. */
  unitCost?: Maybe<Money>
  /** Whether the caller may see costs and margins. When not, the other fields are empty and say nothing. */
  visible: Scalars['Boolean']['output']
}

/** Which deal is lost, and why. */
export type LoseOpportunityInput = {
  /** Who won it; needed for COMPETITOR. */
  competitor?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** More about it. */
  note?: InputMaybe<Scalars['String']['input']>
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** The reason. */
  reason: LossReason
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The lost opportunity. */
export type LoseOpportunityPayload = {
  __typename?: 'LoseOpportunityPayload'
  /** The lost opportunity. */
  opportunity: Opportunity
}

/** What `loseOpportunity` answers. */
export type LoseOpportunityResult =
  ConflictError | ForbiddenError | LoseOpportunityPayload | NotFoundError | RuleError | ValidationError

/** Deals lost for one reason to one competitor. */
export type LossCause = {
  __typename?: 'LossCause'
  /** What they were estimated at, one amount a currency. */
  amounts: Array<Money>
  /** Who won them instead; null where nobody is named (竞争对手). */
  competitor?: Maybe<Scalars['String']['output']>
  /** How many. */
  deals: Scalars['Int']['output']
  /** Whose figures they are. */
  key: SalesReportKey
  /** Why (丢单原因). */
  reason: LossReason
  /** The deals that are counted. */
  rows: CountedClosingConnection
}

/** Deals lost for one reason to one competitor. */
export type LossCauseRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Reasons why a deal is lost (丢单原因). */
export type LossReason =
  /** The customer has no money for it. */
  | 'BUDGET'
  /** A competitor was better; name who. */
  | 'COMPETITOR'
  /** Delivery was too late. */
  | 'DELIVERY'
  /** The customer decided nothing. */
  | 'NO_DECISION'
  /** Something else; say what in the note. */
  | 'OTHER'
  /** Too dear. */
  | 'PRICE'
  /** The product did not fit. */
  | 'PRODUCT'
  /** The customer would rather work with others. */
  | 'RELATIONSHIP'

/** A new proposal. */
export type MakeProposalInput = {
  /** The ways to meet the need, one to five. */
  alternatives: Array<ProposalAlternativeInput>
  /** Currency of every amount. */
  currency: Scalars['Currency']['input']
  /** How it is delivered. */
  deliveryMethod: Scalars['String']['input']
  /** How long delivery takes. */
  deliveryTime: Scalars['String']['input']
  /** Which discounts the customer can expect, and for what. */
  discountPolicy?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The deal it is for; open. */
  opportunityId: Scalars['ID']['input']
  /** What service promises. */
  serviceCommitment: Scalars['String']['input']
  /** What it is called. */
  title: Scalars['String']['input']
}

/** The new proposal. */
export type MakeProposalPayload = {
  __typename?: 'MakeProposalPayload'
  /** The new proposal. */
  proposal: Proposal
}

/** What `makeProposal` answers. */
export type MakeProposalResult =
  ConflictError | ForbiddenError | MakeProposalPayload | NotFoundError | RuleError | ValidationError

/** An exact amount in one currency (金额). */
export type Money = {
  __typename?: 'Money'
  /** The amount, with at least the decimal places of the currency's minor unit. */
  amount: Scalars['Decimal']['output']
  /** The currency of the amount. */
  currency: Scalars['Currency']['output']
}

/** An exact amount in one currency (金额). */
export type MoneyInput = {
  /** The amount as decimal text. */
  amount: Scalars['Decimal']['input']
  /** The currency of the amount. */
  currency: Scalars['Currency']['input']
}

/** A step back. */
export type MoveOpportunityBackInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** An earlier stage of the sales process. */
  to: OpportunityStage
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity at its earlier stage. */
export type MoveOpportunityBackPayload = {
  __typename?: 'MoveOpportunityBackPayload'
  /** The opportunity at its earlier stage. */
  opportunity: Opportunity
}

/** What `moveOpportunityBack` answers. */
export type MoveOpportunityBackResult =
  ConflictError | ForbiddenError | MoveOpportunityBackPayload | NotFoundError | RuleError | ValidationError

export type Mutation = {
  __typename?: 'Mutation'
  /** Gives up a contract that not both have signed and sealed (合同作废). Another one may be drafted from the same quote. */
  abandonContract: AbandonContractResult
  /** Records that the customer understood and accepted a quote, who and how, and what proves it (客户接受报价). */
  acceptQuote: AcceptQuoteResult
  /** Moves on to a later stage; the exit criteria of every stage on the way must be met (推进阶段). */
  advanceOpportunity: AdvanceOpportunityResult
  /** Records what the customer was answered (答复异议); an item of the playbook that was used counts as used. */
  answerObjection: AnswerObjectionResult
  /** Passes one review of a proposed change (合同变更审核通过). After the last, an amendment may be signed and a termination takes effect. */
  approveContractChange: ApproveContractChangeResult
  /** Passes one review of a contract (合同审核通过). */
  approveContractReview: ApproveContractReviewResult
  /** Approves a quote at the level that is open (报价审核通过). */
  approveQuote: ApproveQuoteResult
  /** Approves a plan, which counts from now on in place of its version before; nobody approves their own (批准计划). */
  approveSalesPlan: ApproveSalesPlanResult
  /** Records where the signed original is kept (合同归档). Signed and sealed by both, the contract takes effect and the deal is won. */
  archiveContract: ArchiveContractResult
  /** Attaches to a quote that is with the customer what they wrote about it (上传接受凭证): what it is now, its bytes by the URL that is answered. */
  attachAcceptanceEvidence: AttachAcceptanceEvidenceResult
  /** Attaches a file to a contract (上传合同附件): what it is now, its bytes by the URL that is answered. */
  attachContractDocument: AttachContractDocumentResult
  /** Records which alternative the customer wants (选定方案). */
  chooseProposal: ChooseProposalResult
  /** Closes a dispute with its outcome and what was learnt from it (结案及案例分析). */
  closeDispute: CloseDisputeResult
  /** Ends an inquiry that nobody wants an answer to any more (关闭询价). */
  closeInquiry: CloseInquiryResult
  /** Closes the reports of a month that is over: from then on they answer what was counted at that moment (报表关账). It cannot be undone; what changes later is listed as a correction. */
  closeReportPeriod: CloseReportPeriodResult
  /** Ends a plan after its period, with what was learned (计划总结). */
  closeSalesPlan: CloseSalesPlanResult
  /** Says what came of the next step, and what follows. */
  completeNextStep: CompleteNextStepResult
  /** Says what is decided of a deal whose customer is at risk (销售策略复盘). */
  concludeStrategyReview: ConcludeStrategyReviewResult
  /** Confirms that a department has its copy of a contract (确认收到合同副本), or says what is missing from it. */
  confirmContractReceipt: ConfirmContractReceiptResult
  /** Records what was agreed about a problem, and who sees to it from now on (协调合同执行问题). */
  coordinateExecutionProblem: CoordinateExecutionProblemResult
  /** Makes a new quote with the lines of another, at the list prices of today and without its approval (复制报价). */
  copyQuote: CopyQuoteResult
  /** Approves or refuses deviations of a contract in a review (偏离项审批). */
  decideDeviations: DecideDeviationsResult
  /** Says no to an inquiry; the customer is told (不予报价). */
  declineInquiry: DeclineInquiryResult
  /** Records that the customer declined a quote (客户拒绝报价). */
  declineQuote: DeclineQuoteResult
  /** Puts a product into the catalogue (产品建档). It can be quoted once it has a price and a cost. */
  defineProduct: DefineProductResult
  /** Lets a colleague decide quotes in the caller's place for some days (委托审批). */
  delegateApprovals: DelegateApprovalsResult
  /** Takes a product off the catalogue (停售). Quotes and contracts that have it go on. */
  discontinueProduct: DiscontinueProductResult
  /** Words a clause for the contracts from a day on, in Chinese and English (起草条款模板). */
  draftClauseTemplate: DraftClauseTemplateResult
  /** Drafts the contract of an accepted quote, with its lines and payment terms (起草合同). */
  draftContract: DraftContractResult
  /** Writes an item of the playbook, or the next version of one (编写话术); it is no use to others until it is published. */
  draftPlaybookItem: DraftPlaybookItemResult
  /** Writes down what may be said of a product, and where it is known from (起草产品事实). */
  draftProductFact: DraftProductFactResult
  /** Puts together what happened since the caller's last report; again before it is handed in renews it (起草汇报). */
  draftProgressReport: DraftProgressReportResult
  /** Prepares a quote for an open opportunity at the list prices of today (报价). */
  draftQuote: DraftQuoteResult
  /** Prepares a quote from the alternative that the customer chose, at the prices of today (方案转报价). */
  draftQuoteFromProposal: DraftQuoteFromProposalResult
  /** Writes a plan of the company, a team or the caller for a period, or the next version of one that is approved (编制计划). */
  draftSalesPlan: DraftSalesPlanResult
  /** Records who represents us in a dispute (聘请律师). */
  engageCounsel: EngageCounselResult
  /** Estimates amount, close date and chance (销售预测). */
  forecastOpportunity: ForecastOpportunityResult
  /** Gives the opinion of a department on what a customer wants changed (合同修改意见). */
  giveChangeRequestOpinion: GiveChangeRequestOpinionResult
  /** Lends the signed original out of the archive (借出合同原件). */
  lendOriginal: LendOriginalResult
  /** Gives the deal up as lost, with the reason and the competitor (丢单). Its quotes are withdrawn, its contracts in the making given up, its inquiries closed, and links that were shared open nothing. Refused while a contract of it is approved, being signed or in force. */
  loseOpportunity: LoseOpportunityResult
  /** Makes a proposal for an open deal, its alternatives at the prices of today (销售方案). */
  makeProposal: MakeProposalResult
  /** Moves back to an earlier stage, with a reason (退回阶段). */
  moveOpportunityBack: MoveOpportunityBackResult
  /** Gives the caller a URL that opens what the customer wrote for a minute (查阅接受凭证). Each opening is logged. */
  openAcceptanceEvidence: OpenAcceptanceEvidenceResult
  /** Gives the caller a URL that opens a document of a contract for a minute (查阅合同附件). Each opening is logged. */
  openContractDocument: OpenContractDocumentResult
  /** Opens a dispute over a contract in force (登记合同纠纷); the contract is in dispute until it is closed. */
  openDispute: OpenDisputeResult
  /** Opens an opportunity with a customer the caller owns, for further business (再次购买). A converted lead opens one by itself. */
  openOpportunity: OpenOpportunityResult
  /** Gives the caller a URL that opens a printed quotation for a minute (查阅报价单). Each opening is logged. */
  openQuoteDocument: OpenQuoteDocumentResult
  /** Plans what is done next on a deal; an open step gives way to it (下一步计划). */
  planNextStep: PlanNextStepResult
  /** Records that the customer was shown a proposal (提交方案). */
  presentProposal: PresentProposalResult
  /** Prints a contract in its language as it stands, as PDF, and keeps it with its documents (打印合同). The same wording is printed once. */
  printContract: PrintContractResult
  /** Prints a version of a quote as PDF and keeps it with the quote (打印报价单). The same version, language and state is printed once. */
  printQuote: PrintQuoteResult
  /** Proposes that a contract in force be otherwise (提出合同变更). Legal and finance review it, a director too where it goes beyond the approved quote. */
  proposeAmendment: ProposeAmendmentResult
  /** Proposes to end a contract early (提出合同终止). Legal and a director review it; the contract stays in force until its last day is over. */
  proposeTermination: ProposeTerminationResult
  /** Puts a draft into force, by another person than who worded it (发布条款模板). It is never changed afterwards. */
  publishClauseTemplate: PublishClauseTemplateResult
  /** Publishes a reviewed item in place of its version before; the author may not (发布). */
  publishPlaybookItem: PublishPlaybookItemResult
  /** Publishes a pricing policy that counts from today or a later day on (价格政策). Quotes already submitted keep theirs. */
  publishPricingPolicy: PublishPricingPolicyResult
  /** Makes a fact what quotes say of the product; by somebody else than who wrote it (发布产品事实). */
  publishProductFact: PublishProductFactResult
  /** Takes a dispute to negotiation or to court (协商、诉讼). */
  pursueDispute: PursueDisputeResult
  /** Records what happened in a dispute (纠纷处理记录). */
  recordDisputeStep: RecordDisputeStepResult
  /** Records something that goes wrong while a contract is carried out, and who sees to it (记录合同执行问题). */
  recordExecutionProblem: RecordExecutionProblemResult
  /** Records what a customer asks a price for (客户询价). */
  recordInquiry: RecordInquiryResult
  /** Records that the customer wants to do it on what the quote says (达成合作意向). */
  recordIntention: RecordIntentionResult
  /** Records a round of negotiation on a quote that was sent (商务谈判记录). */
  recordNegotiationRound: RecordNegotiationRoundResult
  /** Records what a customer holds against a deal, with what is behind it (记录异议); its owner is to answer. */
  recordObjection: RecordObjectionResult
  /** Describes what the customer needs from this deal (客户需求). */
  recordOpportunityNeed: RecordOpportunityNeedResult
  /** Records a demonstration, case study or comparison shown to the customer (产品演示). */
  recordPresentation: RecordPresentationResult
  /** Records the signature and seal of one party (签字盖章). */
  recordSignature: RecordSignatureResult
  /** Records which file is the scan of the signed and sealed contract (签章件登记). */
  recordSignedCopy: RecordSignedCopyResult
  /** Refuses a proposed change in one review (合同变更驳回); the contract stays as it was. */
  refuseContractChange: RefuseContractChangeResult
  /** Records that the customer wants none of the alternatives (方案未采纳). */
  rejectProposal: RejectProposalResult
  /** Releases an approved contract for signing, once its clauses and risks were explained to the customer (合同条款说明). */
  releaseContract: ReleaseContractResult
  /** Lets a product be quoted again that a severe improvement had stopped (解除停售). */
  releaseProductHold: ReleaseProductHoldResult
  /** Takes a file off a quote that proves no acceptance, with a reason (删除接受凭证). Its bytes are deleted; that it was there stays known. */
  removeAcceptanceEvidence: RemoveAcceptanceEvidenceResult
  /** Takes a document off a contract, with a reason (删除合同附件). Its bytes are deleted; that it was there stays known. */
  removeContractDocument: RemoveContractDocumentResult
  /** The customer brings an objection up again (重新提出). */
  reopenObjection: ReopenObjectionResult
  /** Takes a lost deal up again where it was lost (重新激活). */
  reopenOpportunity: ReopenOpportunityResult
  /** Records what a customer wants changed before signing, and asks for opinions on it (客户提出合同修改). */
  requestContractChange: RequestContractChangeResult
  /** Records that a problem is solved, and how (解决合同执行问题). */
  resolveExecutionProblem: ResolveExecutionProblemResult
  /** Takes a resting deal up again where it stood (恢复); who has still to review its contract has the whole time again. */
  resumeOpportunity: ResumeOpportunityResult
  /** Takes a published item out of use (停用); what it was used for stays on record. */
  retirePlaybookItem: RetirePlaybookItemResult
  /** Sends a contract back from one review (合同退回). */
  returnContract: ReturnContractResult
  /** Records that the original is back in the archive (归还合同原件). */
  returnOriginal: ReturnOriginalResult
  /** Returns an item to its author, with the reason (退回). */
  returnPlaybookItem: ReturnPlaybookItemResult
  /** Sends a quote back to its preparer (报价退回). */
  returnQuote: ReturnQuoteResult
  /** Returns a plan to its author, with the reason (退回计划). */
  returnSalesPlan: ReturnSalesPlanResult
  /** The superior has read it (审阅汇报). */
  reviewProgressReport: ReviewProgressReportResult
  /** Words a draft or a returned contract anew (修改合同). */
  reviseContract: ReviseContractResult
  /** Makes a new revision of a proposal, which supersedes the one before (方案修订). */
  reviseProposal: ReviseProposalResult
  /** Makes a new version of a quote, which supersedes the one before and needs approval of its own (报价修订). */
  reviseQuote: ReviseQuoteResult
  /** Ends a delegation of the caller's at once (撤销委托). */
  revokeApprovalDelegation: RevokeApprovalDelegationResult
  /** Ends a link to a contract that was shared, at once (撤销合同分享). */
  revokeContractShare: RevokeContractShareResult
  /** Ends a link that was shared, at once (撤销分享). */
  revokeQuoteShare: RevokeQuoteShareResult
  /** Writes a draft anew, also one that was returned (修改). */
  rewritePlaybookItem: RewritePlaybookItemResult
  /** Writes a draft anew, also one that was returned (修改计划). */
  rewriteSalesPlan: RewriteSalesPlanResult
  /** Records that an approved quote went to the customer (发出报价). */
  sendQuote: SendQuoteResult
  /** Records what a unit costs the company from today or a later day on (成本). */
  setCost: SetCostResult
  /** Says who works on the deal beside its owner, and on what; they reach it as their own (分工协作). */
  setDealTeam: SetDealTeamResult
  /** Records what a currency is worth in another from a day on (设定汇率). Quotes made before keep their rate. */
  setExchangeRate: SetExchangeRateResult
  /** Sets a list price from today or a later day on (目录价); the past is not rewritten. */
  setPrice: SetPriceResult
  /** Answers a customer who wants a contract changed (合同修改答复). What is agreed is drafted, reviewed and signed anew. */
  settleChangeRequest: SettleChangeRequestResult
  /** Records what became of an objection (异议结果). */
  settleObjection: SettleObjectionResult
  /** Makes a link by which the customer, without an account, opens the printed contract that all reviews passed (分享合同). */
  shareContract: ShareContractResult
  /** Makes a link by which the customer, without an account, opens the printed quotation that was sent (分享报价单). */
  shareQuote: ShareQuoteResult
  /** Records that both sides signed and sealed an approved amendment and where its original is (合同变更签订归档). The contract counts in its new version and goes to the departments again. */
  signAmendment: SignAmendmentResult
  /** Says who earns on the deal, together exactly 100 % (业绩分配). */
  splitCredit: SplitCreditResult
  /** Hands a contract in for review (提交合同审核); all eight clauses must be there, and a reason for each deviation. */
  submitContract: SubmitContractResult
  /** Hands a draft to somebody else for review (提交审核). */
  submitPlaybookItem: SubmitPlaybookItemResult
  /** Hands the draft in with the author's comment; it stays as it is from here on (提交汇报). */
  submitProgressReport: SubmitProgressReportResult
  /** Hands a draft in for review (提交审核). */
  submitQuote: SubmitQuoteResult
  /** Hands a plan to the superior (提交计划). Every goal serves one of the plan above; less than the share needs a reason. */
  submitSalesPlan: SubmitSalesPlanResult
  /** Lets the deal rest (暂停); nothing of it can be worked on until it is resumed. Quotes in approval are taken back, and reviews of its contracts wait; what the customer has stays with them. */
  suspendOpportunity: SuspendOpportunityResult
  /** Records that an item was used on a deal (记录使用). */
  usePlaybookItem: UsePlaybookItemResult
  /** Records that a customer no longer wants the change (撤回合同修改). */
  withdrawChangeRequest: WithdrawChangeRequestResult
  /** Withdraws a draft (撤回条款模板). */
  withdrawClauseTemplate: WithdrawClauseTemplateResult
  /** Takes back a proposed change that is not in force yet (撤回合同变更). */
  withdrawContractChange: WithdrawContractChangeResult
  /** Takes a fact back: it is not said any more (撤下产品事实). */
  withdrawProductFact: WithdrawProductFactResult
  /** Takes a quote back that is in approval; for who submitted it (撤回). */
  withdrawQuote: WithdrawQuoteResult
  /** Takes a submitted plan back to be written anew (撤回计划). */
  withdrawSalesPlan: WithdrawSalesPlanResult
}

export type MutationAbandonContractArgs = {
  input: AbandonContractInput
}

export type MutationAcceptQuoteArgs = {
  input: AcceptQuoteInput
}

export type MutationAdvanceOpportunityArgs = {
  input: AdvanceOpportunityInput
}

export type MutationAnswerObjectionArgs = {
  input: AnswerObjectionInput
}

export type MutationApproveContractChangeArgs = {
  input: ApproveContractChangeInput
}

export type MutationApproveContractReviewArgs = {
  input: ApproveContractReviewInput
}

export type MutationApproveQuoteArgs = {
  input: ApproveQuoteInput
}

export type MutationApproveSalesPlanArgs = {
  input: ApproveSalesPlanInput
}

export type MutationArchiveContractArgs = {
  input: ArchiveContractInput
}

export type MutationAttachAcceptanceEvidenceArgs = {
  input: AttachAcceptanceEvidenceInput
}

export type MutationAttachContractDocumentArgs = {
  input: AttachContractDocumentInput
}

export type MutationChooseProposalArgs = {
  input: ChooseProposalInput
}

export type MutationCloseDisputeArgs = {
  input: CloseDisputeInput
}

export type MutationCloseInquiryArgs = {
  input: CloseInquiryInput
}

export type MutationCloseReportPeriodArgs = {
  input: CloseReportPeriodInput
}

export type MutationCloseSalesPlanArgs = {
  input: CloseSalesPlanInput
}

export type MutationCompleteNextStepArgs = {
  input: CompleteNextStepInput
}

export type MutationConcludeStrategyReviewArgs = {
  input: ConcludeStrategyReviewInput
}

export type MutationConfirmContractReceiptArgs = {
  input: ConfirmContractReceiptInput
}

export type MutationCoordinateExecutionProblemArgs = {
  input: CoordinateExecutionProblemInput
}

export type MutationCopyQuoteArgs = {
  input: CopyQuoteInput
}

export type MutationDecideDeviationsArgs = {
  input: DecideDeviationsInput
}

export type MutationDeclineInquiryArgs = {
  input: DeclineInquiryInput
}

export type MutationDeclineQuoteArgs = {
  input: DeclineQuoteInput
}

export type MutationDefineProductArgs = {
  input: DefineProductInput
}

export type MutationDelegateApprovalsArgs = {
  input: DelegateApprovalsInput
}

export type MutationDiscontinueProductArgs = {
  input: DiscontinueProductInput
}

export type MutationDraftClauseTemplateArgs = {
  input: DraftClauseTemplateInput
}

export type MutationDraftContractArgs = {
  input: DraftContractInput
}

export type MutationDraftPlaybookItemArgs = {
  input: DraftPlaybookItemInput
}

export type MutationDraftProductFactArgs = {
  input: DraftProductFactInput
}

export type MutationDraftProgressReportArgs = {
  input: DraftProgressReportInput
}

export type MutationDraftQuoteArgs = {
  input: DraftQuoteInput
}

export type MutationDraftQuoteFromProposalArgs = {
  input: DraftQuoteFromProposalInput
}

export type MutationDraftSalesPlanArgs = {
  input: DraftSalesPlanInput
}

export type MutationEngageCounselArgs = {
  input: EngageCounselInput
}

export type MutationForecastOpportunityArgs = {
  input: ForecastOpportunityInput
}

export type MutationGiveChangeRequestOpinionArgs = {
  input: GiveChangeRequestOpinionInput
}

export type MutationLendOriginalArgs = {
  input: LendOriginalInput
}

export type MutationLoseOpportunityArgs = {
  input: LoseOpportunityInput
}

export type MutationMakeProposalArgs = {
  input: MakeProposalInput
}

export type MutationMoveOpportunityBackArgs = {
  input: MoveOpportunityBackInput
}

export type MutationOpenAcceptanceEvidenceArgs = {
  input: OpenAcceptanceEvidenceInput
}

export type MutationOpenContractDocumentArgs = {
  input: OpenContractDocumentInput
}

export type MutationOpenDisputeArgs = {
  input: OpenDisputeInput
}

export type MutationOpenOpportunityArgs = {
  input: OpenOpportunityInput
}

export type MutationOpenQuoteDocumentArgs = {
  input: OpenQuoteDocumentInput
}

export type MutationPlanNextStepArgs = {
  input: PlanNextStepInput
}

export type MutationPresentProposalArgs = {
  input: PresentProposalInput
}

export type MutationPrintContractArgs = {
  input: PrintContractInput
}

export type MutationPrintQuoteArgs = {
  input: PrintQuoteInput
}

export type MutationProposeAmendmentArgs = {
  input: ProposeAmendmentInput
}

export type MutationProposeTerminationArgs = {
  input: ProposeTerminationInput
}

export type MutationPublishClauseTemplateArgs = {
  input: PublishClauseTemplateInput
}

export type MutationPublishPlaybookItemArgs = {
  input: PublishPlaybookItemInput
}

export type MutationPublishPricingPolicyArgs = {
  input: PublishPricingPolicyInput
}

export type MutationPublishProductFactArgs = {
  input: PublishProductFactInput
}

export type MutationPursueDisputeArgs = {
  input: PursueDisputeInput
}

export type MutationRecordDisputeStepArgs = {
  input: RecordDisputeStepInput
}

export type MutationRecordExecutionProblemArgs = {
  input: RecordExecutionProblemInput
}

export type MutationRecordInquiryArgs = {
  input: RecordInquiryInput
}

export type MutationRecordIntentionArgs = {
  input: RecordIntentionInput
}

export type MutationRecordNegotiationRoundArgs = {
  input: RecordNegotiationRoundInput
}

export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput
}

export type MutationRecordOpportunityNeedArgs = {
  input: RecordOpportunityNeedInput
}

export type MutationRecordPresentationArgs = {
  input: RecordPresentationInput
}

export type MutationRecordSignatureArgs = {
  input: RecordSignatureInput
}

export type MutationRecordSignedCopyArgs = {
  input: RecordSignedCopyInput
}

export type MutationRefuseContractChangeArgs = {
  input: RefuseContractChangeInput
}

export type MutationRejectProposalArgs = {
  input: RejectProposalInput
}

export type MutationReleaseContractArgs = {
  input: ReleaseContractInput
}

export type MutationReleaseProductHoldArgs = {
  input: ReleaseProductHoldInput
}

export type MutationRemoveAcceptanceEvidenceArgs = {
  input: RemoveAcceptanceEvidenceInput
}

export type MutationRemoveContractDocumentArgs = {
  input: RemoveContractDocumentInput
}

export type MutationReopenObjectionArgs = {
  input: ReopenObjectionInput
}

export type MutationReopenOpportunityArgs = {
  input: ReopenOpportunityInput
}

export type MutationRequestContractChangeArgs = {
  input: RequestContractChangeInput
}

export type MutationResolveExecutionProblemArgs = {
  input: ResolveExecutionProblemInput
}

export type MutationResumeOpportunityArgs = {
  input: ResumeOpportunityInput
}

export type MutationRetirePlaybookItemArgs = {
  input: RetirePlaybookItemInput
}

export type MutationReturnContractArgs = {
  input: ReturnContractInput
}

export type MutationReturnOriginalArgs = {
  input: ReturnOriginalInput
}

export type MutationReturnPlaybookItemArgs = {
  input: ReturnPlaybookItemInput
}

export type MutationReturnQuoteArgs = {
  input: ReturnQuoteInput
}

export type MutationReturnSalesPlanArgs = {
  input: ReturnSalesPlanInput
}

export type MutationReviewProgressReportArgs = {
  input: ReviewProgressReportInput
}

export type MutationReviseContractArgs = {
  input: ReviseContractInput
}

export type MutationReviseProposalArgs = {
  input: ReviseProposalInput
}

export type MutationReviseQuoteArgs = {
  input: ReviseQuoteInput
}

export type MutationRevokeApprovalDelegationArgs = {
  input: RevokeApprovalDelegationInput
}

export type MutationRevokeContractShareArgs = {
  input: RevokeContractShareInput
}

export type MutationRevokeQuoteShareArgs = {
  input: RevokeQuoteShareInput
}

export type MutationRewritePlaybookItemArgs = {
  input: RewritePlaybookItemInput
}

export type MutationRewriteSalesPlanArgs = {
  input: RewriteSalesPlanInput
}

export type MutationSendQuoteArgs = {
  input: SendQuoteInput
}

export type MutationSetCostArgs = {
  input: SetCostInput
}

export type MutationSetDealTeamArgs = {
  input: SetDealTeamInput
}

export type MutationSetExchangeRateArgs = {
  input: SetExchangeRateInput
}

export type MutationSetPriceArgs = {
  input: SetPriceInput
}

export type MutationSettleChangeRequestArgs = {
  input: SettleChangeRequestInput
}

export type MutationSettleObjectionArgs = {
  input: SettleObjectionInput
}

export type MutationShareContractArgs = {
  input: ShareContractInput
}

export type MutationShareQuoteArgs = {
  input: ShareQuoteInput
}

export type MutationSignAmendmentArgs = {
  input: SignAmendmentInput
}

export type MutationSplitCreditArgs = {
  input: SplitCreditInput
}

export type MutationSubmitContractArgs = {
  input: SubmitContractInput
}

export type MutationSubmitPlaybookItemArgs = {
  input: SubmitPlaybookItemInput
}

export type MutationSubmitProgressReportArgs = {
  input: SubmitProgressReportInput
}

export type MutationSubmitQuoteArgs = {
  input: SubmitQuoteInput
}

export type MutationSubmitSalesPlanArgs = {
  input: SubmitSalesPlanInput
}

export type MutationSuspendOpportunityArgs = {
  input: SuspendOpportunityInput
}

export type MutationUsePlaybookItemArgs = {
  input: UsePlaybookItemInput
}

export type MutationWithdrawChangeRequestArgs = {
  input: WithdrawChangeRequestInput
}

export type MutationWithdrawClauseTemplateArgs = {
  input: WithdrawClauseTemplateInput
}

export type MutationWithdrawContractChangeArgs = {
  input: WithdrawContractChangeInput
}

export type MutationWithdrawProductFactArgs = {
  input: WithdrawProductFactInput
}

export type MutationWithdrawQuoteArgs = {
  input: WithdrawQuoteInput
}

export type MutationWithdrawSalesPlanArgs = {
  input: WithdrawSalesPlanInput
}

/** In what a position is counted. */
export type NegotiationMeasure =
  /** Money: a net total for PRICE, the worth of a SERVICE. */
  | 'AMOUNT'
  /** Days: of credit for PAYMENT, until DELIVERY, of SERVICE. */
  | 'DAYS'
  /** Percent: the discount for PRICE, the down payment for PAYMENT. */
  | 'PERCENT'

/** What was asked and offered about one thing (谈判要点). */
export type NegotiationPoint = {
  __typename?: 'NegotiationPoint'
  /** What the customer asked (客户要求). */
  asked: Scalars['String']['output']
  /** What was asked, in numbers. */
  askedValue?: Maybe<Scalars['Decimal']['output']>
  /** What the offer gives against where it stood; negative where something was taken back (让步). */
  concession?: Maybe<Scalars['Decimal']['output']>
  /** The same in percent of where it stood. */
  concessionPercent?: Maybe<Scalars['Decimal']['output']>
  /** Currency of an AMOUNT. */
  currency?: Maybe<Scalars['Currency']['output']>
  /** Id of the point. */
  id: Scalars['ID']['output']
  /** In what it is counted; null where it is not. */
  measure?: Maybe<NegotiationMeasure>
  /** The objection of the customer that it answers (客户异议); null for who may not see the deal. */
  objection?: Maybe<Objection>
  /** Id of the objection of the customer that it answers. */
  objectionId?: Maybe<Scalars['ID']['output']>
  /** What the company offered (我方答复). */
  offered: Scalars['String']['output']
  /** What was offered, in numbers. */
  offeredValue?: Maybe<Scalars['Decimal']['output']>
  /** Where the company stood before: its last word on it, or its first offer; null where it had said nothing. */
  previousValue?: Maybe<Scalars['Decimal']['output']>
  /** Position in the round, from 1. */
  seq: Scalars['Int']['output']
  /** What it is about. */
  topic: NegotiationTopic
}

/** What was asked and offered about one thing. */
export type NegotiationPointInput = {
  /** What the customer asked. */
  asked: Scalars['String']['input']
  /** What was asked, in numbers. */
  askedValue?: InputMaybe<Scalars['Decimal']['input']>
  /** In what it is counted: PRICE in AMOUNT or PERCENT, PAYMENT in DAYS or PERCENT, DELIVERY in DAYS, SERVICE in AMOUNT or DAYS. */
  measure?: InputMaybe<NegotiationMeasure>
  /** The objection that it answers, one to the same deal. */
  objectionId?: InputMaybe<Scalars['ID']['input']>
  /** What the company offered. */
  offered: Scalars['String']['input']
  /** What was offered, in numbers; given with a measure, and only then. Amounts are in the quote's currency. */
  offeredValue?: InputMaybe<Scalars['Decimal']['input']>
  /** What it is about. */
  topic: NegotiationTopic
}

/** A round of negotiation; it is never changed (谈判轮次). */
export type NegotiationRound = {
  __typename?: 'NegotiationRound'
  /** Who took part for the customer (客户方人员). */
  customerPeople: Scalars['String']['output']
  /** When it was held. */
  heldOn: Scalars['Date']['output']
  /** Id of the round. */
  id: Scalars['ID']['output']
  /** The version that was made next; null while there is none. */
  ledTo?: Maybe<QuoteVersion>
  /** Anything else worth keeping. */
  note?: Maybe<Scalars['String']['output']>
  /** Which version of the quote was on the table. */
  onRevision: Scalars['Int']['output']
  /** Who took part for the company (我方人员). */
  ourPeople: Array<Employee>
  /** What was said about which thing. */
  points: Array<NegotiationPoint>
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Who recorded it. */
  recordedBy: Employee
  /** 1 for the first of the quote. */
  seq: Scalars['Int']['output']
}

/** What is negotiated (谈判事项). */
export type NegotiationTopic =
  /** A clause of the contract (条款). */
  | 'CLAUSE'
  /** Delivery (交期). */
  | 'DELIVERY'
  /** Anything else (其他). */
  | 'OTHER'
  /** Payment terms (付款). */
  | 'PAYMENT'
  /** Price (价格). */
  | 'PRICE'
  /** Service (服务). */
  | 'SERVICE'

/** What is done next on a deal, until when, and by whom (下一步计划). */
export type NextStep = {
  __typename?: 'NextStep'
  /** By whom; null while it waits for the superior, since who had it has left. */
  assignee?: Maybe<Employee>
  /** When it was done, replaced or dropped. */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** Until the end of business of which day. */
  dueOn: Scalars['Date']['output']
  /** Id of the step. */
  id: Scalars['ID']['output']
  /** When it was planned. */
  plannedAt: Scalars['DateTime']['output']
  /** What came of it; null unless it was done. */
  result?: Maybe<Scalars['String']['output']>
  /** How it stands. */
  status: NextStepStatus
  /** What is done. */
  what: Scalars['String']['output']
}

/** A step to be planned. */
export type NextStepInput = {
  /** By whom: the owner, somebody of the deal's team, or the caller, who it is when left out. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>
  /** Until when; not in the past. */
  dueOn: Scalars['Date']['input']
  /** What is done. */
  what: Scalars['String']['input']
}

/** How a planned step stands. */
export type NextStepStatus =
  /** Done (已完成). */
  | 'DONE'
  /** Not done, since the deal was won, lost or suspended (已取消). */
  | 'DROPPED'
  /** To be done (待完成). */
  | 'OPEN'
  /** Another step was planned in its place (已变更). */
  | 'REPLACED'

/** The record does not exist, or the caller may not see it: the two answer alike. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError'
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output']
  /** Which record was looked for. */
  message: Scalars['String']['output']
}

/** What a customer holds against a deal (客户异议). */
export type Objection = {
  __typename?: 'Objection'
  /** What was answered, the first first; also what did not convince (答复). */
  answers: Array<ObjectionAnswer>
  /** What it is about (类别). */
  category: ObjectionCategory
  /** What is behind it (原因); null while nobody knows. */
  cause?: Maybe<Scalars['String']['output']>
  /** When it was recorded (记录时间). */
  createdAt: Scalars['DateTime']['output']
  /** Until when it is, or was, to be answered (答复时限), by the time limits of its day; null while its deal rests. */
  dueAt?: Maybe<Scalars['DateTime']['output']>
  /** Id of the objection. */
  id: Scalars['ID']['output']
  /** How it ended, or why it came up again (结果说明). */
  outcomeNote?: Maybe<Scalars['String']['output']>
  /** Who of the customer said it (提出人). */
  raisedBy?: Maybe<Scalars['String']['output']>
  /** On which day (提出日期). */
  raisedOn: Scalars['Date']['output']
  /** Who recorded it (记录人). */
  recordedBy?: Maybe<Employee>
  /** What the customer said (异议内容). */
  statement: Scalars['String']['output']
  /** Where it stands (状态). */
  status: ObjectionStatus
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** An answer to an objection (异议答复). */
export type ObjectionAnswer = {
  __typename?: 'ObjectionAnswer'
  /** When (答复时间). */
  answeredAt: Scalars['DateTime']['output']
  /** Who answered (答复人). */
  answeredBy?: Maybe<Employee>
  /** What was shown to prove it (证据). */
  evidence?: Maybe<Scalars['String']['output']>
  /** Id of the answer. */
  id: Scalars['ID']['output']
  /** The item of the playbook that was used; null for none, and for who may not see it (所用话术). */
  playbookItem?: Maybe<PlaybookItem>
  /** What was said (应答). */
  response: Scalars['String']['output']
}

/** What objections are about (异议类别). */
export type ObjectionCategory =
  /** What a competitor offers (竞争对手). */
  | 'COMPETITOR'
  /** Delivery (交期). */
  | 'DELIVERY'
  /** Whether it is needed (需求). */
  | 'NEED'
  /** Something else (其他). */
  | 'OTHER'
  /** Terms of payment (付款). */
  | 'PAYMENT'
  /** The price (价格). */
  | 'PRICE'
  /** Quality or fitness (质量). */
  | 'QUALITY'
  /** Whether it is needed now (时机). */
  | 'TIMING'
  /** Trust in the company or its people (信任). */
  | 'TRUST'

/** How an objection is answered (异议处理). */
export type ObjectionHandling = PlaybookItem & {
  __typename?: 'ObjectionHandling'
  /** Who wrote it (作者). */
  author: Employee
  /** In Chinese; null when it is in English only. */
  chinese?: Maybe<ObjectionHandlingText>
  /** How often it was used, and what became of the deals; over all versions and all sellers (使用效果). */
  effect: PlaybookEffect
  /** In English; null when it is in Chinese only. */
  english?: Maybe<ObjectionHandlingText>
  /** Whether the catalogue or the published facts say something else of the product now than when the reviewer compared it; null without a product, and before it is published (资料是否过时). */
  factsChanged?: Maybe<Scalars['Boolean']['output']>
  /** The product family it speaks of (产品系列). */
  family?: Maybe<Scalars['String']['output']>
  /** Id of this version of the item. */
  id: Scalars['ID']['output']
  /** For which industry of customers (适用行业). */
  industry?: Maybe<Scalars['String']['output']>
  /** Id of the item, the same for all its versions. */
  itemId: Scalars['ID']['output']
  /** What kind of item it is (类型). */
  kind: PlaybookKind
  /** The product it speaks of (产品). */
  product?: Maybe<Product>
  /** When it was published (发布时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why it was taken out of use (停用原因). */
  retireReason?: Maybe<Scalars['String']['output']>
  /** When it was taken out of use (停用时间). */
  retiredAt?: Maybe<Scalars['DateTime']['output']>
  /** Why the reviewer returned it (退回原因). */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Who reviewed and published it, never its author (审核人). */
  reviewedBy?: Maybe<Employee>
  /** Number of this version, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** For which stage of the sales process (适用阶段). */
  stage?: Maybe<OpportunityStage>
  /** Where this version stands (状态). */
  status: PlaybookItemStatus
  /** When it was submitted for review (提交审核时间). */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** Words it is found by (标签). */
  tags: Array<Scalars['String']['output']>
  /** Title in Chinese (标题); null when it is in English only. */
  title?: Maybe<Scalars['String']['output']>
  /** Title in English; null when it is in Chinese only. */
  titleEn?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** How an objection is answered (异议处理); in Chinese, in English, or both. */
export type ObjectionHandlingInput = {
  /** In Chinese. */
  chinese?: InputMaybe<ObjectionHandlingTextInput>
  /** In English. */
  english?: InputMaybe<ObjectionHandlingTextInput>
}

/** How an objection is answered (异议处理), in one language. */
export type ObjectionHandlingText = {
  __typename?: 'ObjectionHandlingText'
  /** What is behind it (原因). */
  cause: Scalars['String']['output']
  /** What the customer says (异议). */
  objection: Scalars['String']['output']
  /** What to answer (应答). */
  response: Scalars['String']['output']
}

/** How an objection is answered (异议处理), in one language. */
export type ObjectionHandlingTextInput = {
  /** What is behind it (原因). */
  cause: Scalars['String']['input']
  /** What the customer says (异议). */
  objection: Scalars['String']['input']
  /** What to answer (应答). */
  response: Scalars['String']['input']
}

/** How an objection ends (异议结果). */
export type ObjectionOutcome =
  /** The customer takes it as it is (客户接受现状). */
  | 'ACCEPTED_AS_IS'
  /** The customer is convinced (已化解). */
  | 'RESOLVED'
  /** It remains, answered or not (未化解). */
  | 'UNRESOLVED'

/** States of an objection. */
export type ObjectionStatus =
  /** The customer takes it as it is (客户接受现状). */
  | 'ACCEPTED_AS_IS'
  /** Answered; what the customer makes of it is not known yet (已答复). */
  | 'ANSWERED'
  /** Not answered yet (待答复). */
  | 'OPEN'
  /** The customer is convinced (已化解). */
  | 'RESOLVED'
  /** It remains (未化解). */
  | 'UNRESOLVED'

/** A clause of the company that the contract does without. */
export type OmittedClauseInput = {
  /** Which: one that a contract may do without. */
  kind: ContractClauseKind
  /** Why. */
  reason: Scalars['String']['input']
}

/** Which file is opened. */
export type OpenAcceptanceEvidenceInput = {
  /** The document. */
  documentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the same file, with a new URL. */
  idempotencyKey: Scalars['String']['input']
  /** What it is opened for; stands in the log of openings. */
  purpose?: InputMaybe<Scalars['String']['input']>
}

/** How to open a file. */
export type OpenAcceptanceEvidencePayload = {
  __typename?: 'OpenAcceptanceEvidencePayload'
  /** The file. */
  evidence: AcceptanceEvidence
  /** Until when: a minute at most. */
  expiresAt: Scalars['DateTime']['output']
  /** Where the caller, with their own token, gets the bytes by GET. Nobody else does. */
  url: Scalars['String']['output']
}

/** What `openAcceptanceEvidence` answers. */
export type OpenAcceptanceEvidenceResult =
  ConflictError | ForbiddenError | NotFoundError | OpenAcceptanceEvidencePayload | RuleError | ValidationError

/** Which document is opened. */
export type OpenContractDocumentInput = {
  /** The document. */
  documentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the same document, with a new URL. */
  idempotencyKey: Scalars['String']['input']
  /** What it is opened for; stands in the log of openings. */
  purpose?: InputMaybe<Scalars['String']['input']>
}

/** How to open a document. */
export type OpenContractDocumentPayload = {
  __typename?: 'OpenContractDocumentPayload'
  /** The document. */
  document: ContractDocument
  /** Until when: a minute at most. */
  expiresAt: Scalars['DateTime']['output']
  /** Where the caller, with their own token, gets the bytes by GET. Nobody else does. */
  url: Scalars['String']['output']
}

/** What `openContractDocument` answers. */
export type OpenContractDocumentResult =
  ConflictError | ForbiddenError | NotFoundError | OpenContractDocumentPayload | RuleError | ValidationError

/** Over which contract, who claims what. */
export type OpenDisputeInput = {
  /** How much is claimed, in the contract's currency; zero where it is no money. */
  amount: MoneyInput
  /** What is claimed, and why. */
  claim: Scalars['String']['input']
  /** Who claims. */
  claimedBy: ContractParty
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The dispute. */
export type OpenDisputePayload = {
  __typename?: 'OpenDisputePayload'
  /** The dispute. */
  dispute: DisputeCase
}

/** What `openDispute` answers. */
export type OpenDisputeResult =
  ConflictError | ForbiddenError | NotFoundError | OpenDisputePayload | RuleError | ValidationError

/** Further business with a customer. */
export type OpenOpportunityInput = {
  /** The customer. */
  customerId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What the customer needs, where it is known. */
  needSummary?: InputMaybe<Scalars['String']['input']>
  /** Who spoke for the company, where somebody did. */
  referral?: InputMaybe<ReferralInput>
  /** What it is about. */
  title: Scalars['String']['input']
}

/** The new opportunity. */
export type OpenOpportunityPayload = {
  __typename?: 'OpenOpportunityPayload'
  /** The new opportunity. */
  opportunity: Opportunity
}

/** What `openOpportunity` answers. */
export type OpenOpportunityResult =
  ConflictError | ForbiddenError | NotFoundError | OpenOpportunityPayload | RuleError | ValidationError

/** Which print is opened. */
export type OpenQuoteDocumentInput = {
  /** The print. */
  documentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the same print, with a new URL. */
  idempotencyKey: Scalars['String']['input']
  /** What it is opened for; stands in the log of openings. */
  purpose?: InputMaybe<Scalars['String']['input']>
}

/** How to open a printed quotation. */
export type OpenQuoteDocumentPayload = {
  __typename?: 'OpenQuoteDocumentPayload'
  /** Until when: a minute at most. */
  expiresAt: Scalars['DateTime']['output']
  /** The print. */
  paper: QuotePaper
  /** Where the caller, with their own token, gets the bytes by GET. Nobody else does. */
  url: Scalars['String']['output']
}

/** What `openQuoteDocument` answers. */
export type OpenQuoteDocumentResult =
  ConflictError | ForbiddenError | NotFoundError | OpenQuoteDocumentPayload | RuleError | ValidationError

/** A possible deal on its way through the sales process (商机). */
export type Opportunity = {
  __typename?: 'Opportunity'
  /** Expected amount before tax (预计金额). */
  amount?: Maybe<Money>
  /** When it is expected to close (预计成交日期). */
  closeDate?: Maybe<Scalars['Date']['output']>
  /** Who won it instead (竞争对手). */
  competitor?: Maybe<Scalars['String']['output']>
  /** Its contracts that the caller may see, the first first (销售合同). */
  contracts: Array<Contract>
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output']
  /** Who earns on it, the largest share first (业绩分配); empty while nobody does, and for who may not see it. */
  creditSplits: Array<CreditSplit>
  /** With whom (客户); null for who may not see it. */
  customer?: Maybe<Customer>
  /** Name of the customer. */
  customerName: Scalars['String']['output']
  /** Who decides at the customer (决策人). */
  decisionMaker?: Maybe<Scalars['String']['output']>
  /** What must hold before it leaves its stage forward; empty for a deal that is not open. */
  exitCriteria: Array<ExitCriterion>
  /** How it counts in the forecast (预测类别). */
  forecastCategory: ForecastCategory
  /** Id of the opportunity. */
  id: Scalars['ID']['output']
  /** What the customer asked prices for in this deal, the first first (客户询价). */
  inquiries: Array<Inquiry>
  /** The lead it came from; null for further business with a customer. */
  lead?: Maybe<Lead>
  /** More about the loss. */
  lossNote?: Maybe<Scalars['String']['output']>
  /** Why it was lost (丢单原因). */
  lossReason?: Maybe<LossReason>
  /** The stage in which it was lost; null unless it is lost. */
  lostFrom?: Maybe<OpportunityStage>
  /** By when the customer means to buy (采购时间). */
  needPurchaseBy?: Maybe<Scalars['Date']['output']>
  /** What the customer needs (需求). */
  needSummary?: Maybe<Scalars['String']['output']>
  /** What is done next; null when nothing is planned (下一步). */
  nextStep?: Maybe<NextStep>
  /** Every step that was planned, the first first. */
  nextSteps: Array<NextStep>
  /** What the customer holds against it, the first first (客户异议). */
  objections: Array<Objection>
  /** Who works on it (负责顾问); null while the customer has no owner. */
  owner?: Maybe<Employee>
  /** Items of the playbook that were used on it, the first first (话术使用记录). */
  playbookUses: Array<PlaybookUse>
  /** What was shown to the customer (演示记录). */
  presentations: Array<Presentation>
  /** The deal of the customer's last contract before; null when there is none or the caller may not see it. */
  previousOpportunity?: Maybe<Opportunity>
  /** Chance of winning in percent (成交概率): the stage's own by policy P13, or what the seller said. */
  probability: Scalars['Int']['output']
  /** Whether the seller said it. A step forward keeps it unless the stage's own is higher, a step back unless it is lower. */
  probabilityIsOwn: Scalars['Boolean']['output']
  /** What was proposed to the customer, in all revisions, the first first (销售方案). */
  proposals: Array<Proposal>
  /** Its quotes, the first first (报价单). */
  quotes: Array<Quote>
  /** Name of the person who recommended the company (推荐人). */
  referrerName?: Maybe<Scalars['String']['output']>
  /** The customer who recommended the company (推荐客户). */
  referringCustomer?: Maybe<Customer>
  /** The employee who brought the customer (推荐员工). */
  referringEmployee?: Maybe<Employee>
  /** Whether the customer had a contract in force before it was opened (二次购买). */
  repeatPurchase: Scalars['Boolean']['output']
  /** The day on which a resting deal is to be taken up again (计划恢复日期). */
  resumeOn?: Maybe<Scalars['Date']['output']>
  /** Where it came from (商机来源). */
  source: OpportunitySource
  /** Where it stands (阶段). */
  stage: OpportunityStage
  /** Every change of stage, the first first (阶段历史). */
  stageHistory: Array<StageChange>
  /** Since when it stands there. */
  stageSince: Scalars['DateTime']['output']
  /** What the superior decided when the customer was at risk, the latest first. */
  strategyReviews: Array<StrategyReview>
  /** The stage at which it goes on when it is resumed; null unless it rests. */
  suspendedFrom?: Maybe<OpportunityStage>
  /** Who works on it beside the owner, and on what (分工协作). */
  team: Array<DealMember>
  /** What it is about. */
  title: Scalars['String']['output']
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
  /** Amount times chance (加权金额). */
  weightedAmount?: Maybe<Money>
}

/** A page of opportunities. */
export type OpportunityConnection = {
  __typename?: 'OpportunityConnection'
  /** The opportunities of the page with their cursors. */
  edges: Array<OpportunityEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many opportunities there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An opportunity on a page. */
export type OpportunityEdge = {
  __typename?: 'OpportunityEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** An opportunity. */
  node: Opportunity
}

/** What must hold of the opportunities of a list: all that is given. */
export type OpportunityFilter = {
  /** Counted so in the forecast (预测类别). */
  category?: InputMaybe<ForecastCategory>
  /** Expected to close on this day or later, or on no day yet. */
  closesFrom?: InputMaybe<Scalars['Date']['input']>
  /** Expected to close on this day or earlier. */
  closesTo?: InputMaybe<Scalars['Date']['input']>
  /** Estimated at this amount or more, in its currency. */
  minimumAmount?: InputMaybe<MoneyInput>
  /** With a next step whose day is over (下一步逾期). */
  nextStepOverdue?: InputMaybe<Scalars['Boolean']['input']>
  /** Owned by this employee (负责顾问). */
  ownerId?: InputMaybe<Scalars['ID']['input']>
  /** Words in the title or in the name of the customer, Chinese or English. */
  search?: InputMaybe<Scalars['String']['input']>
  /** Owned in this team (团队). */
  teamId?: InputMaybe<Scalars['ID']['input']>
  /** Worked on without a next step planned (无下一步). */
  withoutNextStep?: InputMaybe<Scalars['Boolean']['input']>
}

/** Orders of a list of opportunities. */
export type OpportunitySort =
  /** The greatest amount first, whatever the currency; those with no amount last. */
  | 'AMOUNT'
  /** The one that closes first, first; those with no close date last. */
  | 'CLOSE_DATE'
  /** The one that has stood longest in its stage, first. */
  | 'LONGEST_IN_STAGE'
  /** The newest first. */
  | 'NEWEST'

/** Where a deal came from (商机来源). */
export type OpportunitySource =
  /** The seller opened it (自主开发). */
  | 'DIRECT'
  /** A lead that was converted (线索转化). */
  | 'LEAD'
  /** Somebody spoke for the company (口碑推荐). */
  | 'REFERRAL'
  /** A customer who buys again (二次购买). */
  | 'REPEAT'

/** Stages of an opportunity: the sales process (销售流程), and how it ends. */
export type OpportunityStage =
  /** Contract in the making (合同签订). */
  | 'CONTRACTING'
  /** Lost (丢单). */
  | 'LOST'
  /** Finding out what is needed (需求分析). */
  | 'NEEDS'
  /** Negotiation (商务谈判). */
  | 'NEGOTIATION'
  /** Presenting products (产品介绍). */
  | 'PRESENTATION'
  /** Proposal and quote (方案报价). */
  | 'PROPOSAL'
  /** Reception (接待). */
  | 'RECEPTION'
  /** Resting (暂停). */
  | 'SUSPENDED'
  /** Won: its contract is in force (赢单). */
  | 'WON'

/** Where a page of a list stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo'
  /** Cursor of the last row of this page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>
  /** Whether more rows follow when paging forward. */
  hasNextPage: Scalars['Boolean']['output']
  /** Whether more rows precede when paging backward. */
  hasPreviousPage: Scalars['Boolean']['output']
  /** Cursor of the first row of this page; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>
}

/** Languages of papers. */
export type PaperLanguage =
  /** English (英文). */
  | 'EN'
  /** Chinese (中文). */
  | 'ZH'

/** Why a paper binds nobody. */
export type PaperMark =
  /** The contract was given up before it took effect (已作废). */
  | 'ABANDONED'
  /** The customer declined it (已谢绝). */
  | 'DECLINED'
  /** It was not approved (草稿). */
  | 'DRAFT'
  /** It is no longer valid (已过期). */
  | 'EXPIRED'
  /** A later version counts (已被取代). */
  | 'SUPERSEDED'
  /** The contract was ended early (已终止). */
  | 'TERMINATED'
  /** It was taken back (已撤回). */
  | 'WITHDRAWN'

/** A part of the price and when it is due (付款条款). */
export type PaymentTerm = {
  __typename?: 'PaymentTerm'
  /** Calendar days from then. */
  daysAfter: Scalars['Int']['output']
  /** Share of the gross total in percent. */
  percent: Scalars['Decimal']['output']
  /** What makes it due. */
  trigger: PaymentTermTrigger
}

/** A part of the price. */
export type PaymentTermInput = {
  /** Calendar days from then. */
  daysAfter: Scalars['Int']['input']
  /** Share of the gross total in percent, more than 0. */
  percent: Scalars['Decimal']['input']
  /** What makes it due. */
  trigger: PaymentTermTrigger
}

/** What makes a part of the price due (付款节点). */
export type PaymentTermTrigger =
  /** Installation is accepted (验收). */
  | 'ACCEPTED'
  /** The goods are delivered (交货). */
  | 'DELIVERED'
  /** The contract takes effect (签约). */
  | 'SIGNED'

/** The next step of a deal. */
export type PlanNextStepInput = {
  /** By whom: the owner, somebody of the deal's team, or the caller, who it is when left out. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>
  /** Until when; not in the past. */
  dueOn: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
  /** What is done. */
  what: Scalars['String']['input']
}

/** The opportunity with its next step. */
export type PlanNextStepPayload = {
  __typename?: 'PlanNextStepPayload'
  /** The opportunity as it is now. */
  opportunity: Opportunity
}

/** What `planNextStep` answers. */
export type PlanNextStepResult =
  ConflictError | ForbiddenError | NotFoundError | PlanNextStepPayload | RuleError | ValidationError

/**
 * What became of the deals on which an item was used (使用效果). A deal counts once however often the item was used on it,
 * and as won or lost only when that was decided after the use.
 */
export type PlaybookEffect = {
  __typename?: 'PlaybookEffect'
  /** On how many deals (使用商机数). */
  deals: Scalars['Int']['output']
  /** How many of them were lost (丢单数). */
  lost: Scalars['Int']['output']
  /** The same of all deals of the company that were decided since the item was first used: what to compare it with (平均赢单率). */
  overallWinRate?: Maybe<Scalars['Decimal']['output']>
  /** How often it was used (使用次数). */
  uses: Scalars['Int']['output']
  /** Won of those decided, as a fraction to four places (赢单率); null while none is decided. */
  winRate?: Maybe<Scalars['Decimal']['output']>
  /** How many of them were won (赢单数). */
  won: Scalars['Int']['output']
}

/** One version of an item of the sales playbook (话术). What was published never changes; a new version takes its place. */
export type PlaybookItem = {
  /** Who wrote it (作者). */
  author: Employee
  /** How often it was used, and what became of the deals; over all versions and all sellers (使用效果). */
  effect: PlaybookEffect
  /** Whether the catalogue or the published facts say something else of the product now than when the reviewer compared it; null without a product, and before it is published (资料是否过时). */
  factsChanged?: Maybe<Scalars['Boolean']['output']>
  /** The product family it speaks of (产品系列). */
  family?: Maybe<Scalars['String']['output']>
  /** Id of this version of the item. */
  id: Scalars['ID']['output']
  /** For which industry of customers (适用行业). */
  industry?: Maybe<Scalars['String']['output']>
  /** Id of the item, the same for all its versions. */
  itemId: Scalars['ID']['output']
  /** What kind of item it is (类型). */
  kind: PlaybookKind
  /** The product it speaks of (产品). */
  product?: Maybe<Product>
  /** When it was published (发布时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why it was taken out of use (停用原因). */
  retireReason?: Maybe<Scalars['String']['output']>
  /** When it was taken out of use (停用时间). */
  retiredAt?: Maybe<Scalars['DateTime']['output']>
  /** Why the reviewer returned it (退回原因). */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Who reviewed and published it, never its author (审核人). */
  reviewedBy?: Maybe<Employee>
  /** Number of this version, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** For which stage of the sales process (适用阶段). */
  stage?: Maybe<OpportunityStage>
  /** Where this version stands (状态). */
  status: PlaybookItemStatus
  /** When it was submitted for review (提交审核时间). */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** Words it is found by (标签). */
  tags: Array<Scalars['String']['output']>
  /** Title in Chinese (标题); null when it is in English only. */
  title?: Maybe<Scalars['String']['output']>
  /** Title in English; null when it is in Chinese only. */
  titleEn?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** A page of versions. */
export type PlaybookItemConnection = {
  __typename?: 'PlaybookItemConnection'
  /** The versions of the page with their cursors. */
  edges: Array<PlaybookItemEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many versions there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A version on a page. */
export type PlaybookItemEdge = {
  __typename?: 'PlaybookItemEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A version. */
  node: PlaybookItem
}

/** States of a version of a playbook item. */
export type PlaybookItemStatus =
  /** Being written (草稿). */
  | 'DRAFT'
  /** Waiting for somebody else than its author (审核中). */
  | 'IN_REVIEW'
  /** In use (已发布). */
  | 'PUBLISHED'
  /** Out of use (已停用). */
  | 'RETIRED'
  /** Returned to its author (已退回). */
  | 'RETURNED'
  /** Replaced by a later version (已更新). */
  | 'SUPERSEDED'

/** Kinds of playbook items (话术类型). */
export type PlaybookKind =
  /** What a customer achieved (成功案例). */
  | 'CASE_STUDY'
  /** Bringing a deal to its end (成交技巧). */
  | 'CLOSING_TECHNIQUE'
  /** Comparison with a competitor (竞品对比). */
  | 'COMPETITOR_COMPARISON'
  /** Feature, advantage, benefit (FAB法则). */
  | 'FAB_CARD'
  /** Objection and answer (异议处理). */
  | 'OBJECTION_HANDLING'
  /** What to say on an occasion (话术). */
  | 'SALES_SCRIPT'

/** Occasions on which an item is used (使用场合). */
export type PlaybookOccasion =
  /** On the telephone (电话). */
  | 'CALL'
  /** To close (成交). */
  | 'CLOSING'
  /** In a negotiation (谈判). */
  | 'NEGOTIATION'
  /** In answer to an objection (异议处理). */
  | 'OBJECTION'
  /** On another occasion; say which in the note (其他). */
  | 'OTHER'
  /** In a presentation (演示). */
  | 'PRESENTATION'
  /** On a visit (拜访). */
  | 'VISIT'

/** That an item of the playbook was used on a deal (话术使用记录). */
export type PlaybookUse = {
  __typename?: 'PlaybookUse'
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** The version that was used; null for who may not see it. */
  item?: Maybe<PlaybookItem>
  /** More about it (备注). */
  note?: Maybe<Scalars['String']['output']>
  /** On which occasion (场合). */
  occasion: PlaybookOccasion
  /** Who used it. */
  usedBy?: Maybe<Employee>
  /** On which day. */
  usedOn: Scalars['Date']['output']
}

/** A proposal that the customer was shown. */
export type PresentProposalInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** When; not in the future. */
  presentedOn: Scalars['Date']['input']
  /** To whom on the customer's side. */
  presentedTo: Scalars['String']['input']
  /** The revision of the proposal. */
  proposalId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The presented proposal. */
export type PresentProposalPayload = {
  __typename?: 'PresentProposalPayload'
  /** The presented proposal. */
  proposal: Proposal
}

/** What `presentProposal` answers. */
export type PresentProposalResult =
  ConflictError | ForbiddenError | NotFoundError | PresentProposalPayload | RuleError | ValidationError

/** Something shown to the customer (产品演示/案例/对比). */
export type Presentation = {
  __typename?: 'Presentation'
  /** To whom. */
  audience: Scalars['String']['output']
  /** With whose product it was compared (对比竞争对手). */
  competitor?: Maybe<Scalars['String']['output']>
  /** With which product it was compared (对比产品). */
  competitorProduct?: Maybe<Scalars['String']['output']>
  /** What was shown. */
  content: Scalars['String']['output']
  /** What the customer said. */
  feedback?: Maybe<Scalars['String']['output']>
  /** On which day. */
  heldOn: Scalars['Date']['output']
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** Items of the playbook that were shown, as far as the caller may see them (展示内容). */
  items: Array<PlaybookItem>
  /** What kind. */
  kind: PresentationKind
  /** Whether they agreed to be named (是否允许具名). */
  namingPermitted?: Maybe<Scalars['Boolean']['output']>
  /** Who recorded it. */
  presentedBy?: Maybe<Employee>
  /** The products demonstrated (演示产品). */
  products: Array<Product>
  /** Whose case was shown (案例客户); null when they did not agree to be named. */
  referenceCase?: Maybe<Scalars['String']['output']>
  /** What the demonstration came to (演示结果). */
  result?: Maybe<Scalars['String']['output']>
  /** Where ours is better, as can be shown (优势). */
  strengths?: Maybe<Scalars['String']['output']>
  /** Where the other is better (劣势). */
  weaknesses?: Maybe<Scalars['String']['output']>
}

/** Kinds of presentation. */
export type PresentationKind =
  /** Case study (案例). */
  | 'CASE_STUDY'
  /** Comparison with others (对比). */
  | 'COMPARISON'
  /** Product demonstration (演示). */
  | 'DEMONSTRATION'

/** A quote to preview: `quoteId` alone, or `opportunityId` and `draft`. */
export type PreviewApprovalInput = {
  /** What the quote would say. */
  draft?: InputMaybe<QuoteDraftInput>
  /** The deal that a draft is for. */
  opportunityId?: InputMaybe<Scalars['ID']['input']>
  /** A quote, whose current version is judged. */
  quoteId?: InputMaybe<Scalars['ID']['input']>
}

/** A list price from a day on (价目). */
export type PriceBookEntry = {
  __typename?: 'PriceBookEntry'
  /** Value class of the customers it is for; null for all (客户等级价). */
  customerClass?: Maybe<PriceTierClass>
  /** First day it counts; a later entry of the same class and quantity ends it. */
  effectiveFrom: Scalars['Date']['output']
  /** Id of the entry. */
  id: Scalars['ID']['output']
  /** List price before tax. */
  listPrice: Money
  /** Quantity from which it is; 0 for any (数量阶梯). */
  minQuantity: Scalars['Decimal']['output']
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
}

/** A version of a quote that was approved although something was outside its limit (特批). */
export type PriceOverride = {
  __typename?: 'PriceOverride'
  /** The quote. */
  quote?: Maybe<Quote>
  /** The version: what was outside the limits, its margin, and who approved it with which words. */
  version: QuoteVersion
}

/** A page of price overrides. */
export type PriceOverrideConnection = {
  __typename?: 'PriceOverrideConnection'
  /** The overrides of the page with their cursors. */
  edges: Array<PriceOverrideEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many overrides there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A price override on a page. */
export type PriceOverrideEdge = {
  __typename?: 'PriceOverrideEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The override. */
  node: PriceOverride
}

/** Value classes of customers that have prices of their own (客户价值分类), as the classification run sets them. */
export type PriceTierClass =
  /** Priority. */
  | 'A'
  /** To be strengthened. */
  | 'B'
  /** To be visited now and then. */
  | 'C'

/** Margin floors, limits, and the approval matrix that goes by them (价格政策). */
export type PricingPolicy = {
  __typename?: 'PricingPolicy'
  /** Highest net total that a manager may approve alone. */
  amountLimit: Money
  /** Yearly rate at which credit is charged to a quote's margin. */
  annualFinanceRate: Scalars['Decimal']['output']
  /** Working hours within which each approval level decides; after that it goes to the next. */
  approvalHours: Scalars['Int']['output']
  /** Longest average credit in days that a manager may approve alone (账期上限). */
  creditDaysLimit: Scalars['Int']['output']
  /** Highest discount of a line that a manager may approve alone, as a fraction: 0.15 is 15 % (折扣上限). */
  discountLimit: Scalars['Decimal']['output']
  /** First day it counts; a later version ends it. */
  effectiveFrom: Scalars['Date']['output']
  /** Floors of single product families. */
  familyMarginFloors: Array<FamilyMarginFloor>
  /** Id of this version of the policy. */
  id: Scalars['ID']['output']
  /** Who may have to decide, in the order in which they do; the first is the seller's superior (审批层级). */
  levels: Array<ApprovalMatrixLevel>
  /** Lowest margin of a line, as a fraction of its net amount, for families without a floor of their own (毛利底线). */
  lineMarginFloor: Scalars['Decimal']['output']
  /** Days after the due date from which on an open amount counts as overdue (逾期天数). */
  overdueDays: Scalars['Int']['output']
  /** What a customer may owe for longer than `overdueDays` after the due date (逾期额度). */
  overdueLimit: Money
  /** Lowest margin of a whole quote after freight, installation and financing. */
  quoteMarginFloor: Scalars['Decimal']['output']
  /** Why it was published. */
  reason: Scalars['String']['output']
  /** When it was published. */
  recordedAt: Scalars['DateTime']['output']
  /** From which value on which of them does (审批规则). */
  rules: Array<ApprovalMatrixRule>
}

/** What a draft of the pricing policy would change (价格政策模拟). */
export type PricingPolicySimulation = {
  __typename?: 'PricingPolicySimulation'
  /** For how many of them other levels would decide, or would be refused that are not, or the other way round. */
  changed: Scalars['Int']['output']
  /** How many of them each level decides. */
  levels: Array<SimulatedLevel>
  /** How many submitted versions of quotes were judged by both, at most 2,000, the newest. */
  quotes: Scalars['Int']['output']
  /** How many the policy of today refuses. */
  refusedNow: Scalars['Int']['output']
  /** How many the draft would refuse. */
  refusedThen: Scalars['Int']['output']
}

/** Which contract is printed. */
export type PrintContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the print of the contract as it stands then. */
  idempotencyKey: Scalars['String']['input']
}

/** A printed contract. */
export type PrintContractPayload = {
  __typename?: 'PrintContractPayload'
  /** The print, one of the contract's documents. */
  document: ContractDocument
}

/** What `printContract` answers. */
export type PrintContractResult =
  ConflictError | ForbiddenError | NotFoundError | PrintContractPayload | RuleError | ValidationError

/** What is printed. */
export type PrintQuoteInput = {
  /** The caller's key for this request: sending it again gives the print of the version as it stands then. */
  idempotencyKey: Scalars['String']['input']
  /** In which language. */
  language: PaperLanguage
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** Number of the version; the current one unless given. */
  revision?: InputMaybe<Scalars['Int']['input']>
}

/** A printed quotation. */
export type PrintQuotePayload = {
  __typename?: 'PrintQuotePayload'
  /** The print. */
  paper: QuotePaper
}

/** What `printQuote` answers. */
export type PrintQuoteResult =
  ConflictError | ForbiddenError | NotFoundError | PrintQuotePayload | RuleError | ValidationError

/** Something the company sells (产品). */
export type Product = {
  __typename?: 'Product'
  /** Whether it can be quoted. */
  active: Scalars['Boolean']['output']
  /** Class of product (产品类别); the commission plan has a rate for each. */
  class: ProductClass
  /** What it costs the company; hidden from those who do not answer for margins. */
  cost: ProductCostView
  /** When it was defined. */
  createdAt: Scalars['DateTime']['output']
  /** Currency of its price and cost. */
  currency: Scalars['Currency']['output']
  /** How hard it is to sell, as a factor on the commission rate (难度系数). */
  difficulty: Scalars['Decimal']['output']
  /** All facts in all revisions, drafts included; none for those who do not write them (产品事实版本). */
  factRevisions: Array<ProductFact>
  /** What may be said of it: the published facts, by code (产品事实). */
  facts: Array<ProductFact>
  /** Product family (产品系列); margin floors are set by family. */
  family: Scalars['String']['output']
  /** Decimal places a quantity may have: 0 for what is sold by the piece. */
  fractionDigits: Scalars['Int']['output']
  /** Why it cannot be quoted at present; null while it can be sold (停售待改进). */
  hold?: Maybe<ProductHold>
  /** All holds it ever had, the first first. */
  holds: Array<ProductHold>
  /** Id of the product. */
  id: Scalars['ID']['output']
  /** List price before tax for everybody that counts on a day (目录价); null when the price book has none for it yet. */
  listPrice?: Maybe<Money>
  /** Name (产品名称). */
  name: Scalars['String']['output']
  /** English name. */
  nameEn?: Maybe<Scalars['String']['output']>
  /** All its entries in the price book (价目表), the latest first. */
  priceBook: Array<PriceBookEntry>
  /** Stock-keeping unit (产品编码). */
  sku: Scalars['String']['output']
  /** Specification and model (规格型号). */
  specification?: Maybe<Scalars['String']['output']>
  /** VAT rate as a fraction: 0.13 is 13 % (税率). */
  taxRate: Scalars['Decimal']['output']
  /** Unit it is sold in (单位). */
  unit: Scalars['String']['output']
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
  /** Warranty from delivery, in months (质保月数). */
  warrantyMonths: Scalars['Int']['output']
}

/** Something the company sells (产品). */
export type ProductListPriceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>
}

/** Classes of product (产品类别). */
export type ProductClass =
  /** Made to the customer's order (定制产品). */
  | 'CUSTOM'
  /** Work, such as training or maintenance (服务). */
  | 'SERVICE'
  /** Spare part or consumable (备件). */
  | 'SPARE_PART'
  /** Made to catalogue (标准产品). */
  | 'STANDARD'

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection'
  /** The products of the page with their cursors. */
  edges: Array<ProductEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many products there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** Costs of a product as the caller may see them. */
export type ProductCostView = {
  __typename?: 'ProductCostView'
  /** All recorded costs, the latest first. */
  history: Array<UnitCost>
  /** Unit cost that counts today; null, where visible, when none has been recorded. */
  unitCost?: Maybe<Money>
  /** Whether the caller may see costs. When not, the other fields are empty and say nothing. */
  visible: Scalars['Boolean']['output']
}

/** A product on a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A product. */
  node: Product
}

/** Something that may be said of a product, in one revision; what it says never changes (产品事实). */
export type ProductFact = {
  __typename?: 'ProductFact'
  /** What it is about, the same in all revisions: MAX_TRAVEL. */
  code: Scalars['String']['output']
  /** When it was written. */
  createdAt: Scalars['DateTime']['output']
  /** Who wrote it. */
  draftedBy: Employee
  /** Id of the revision. */
  id: Scalars['ID']['output']
  /** Name. */
  name: Scalars['String']['output']
  /** Name in Chinese. */
  nameZh: Scalars['String']['output']
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who published it: somebody else. */
  publishedBy?: Maybe<Employee>
  /** 1 for the first of this code. */
  revision: Scalars['Int']['output']
  /** Document it is known from: a test report, a certificate, a data sheet (依据文件). */
  source: Scalars['String']['output']
  /** State of this revision. */
  status: ProductFactStatus
  /** Unit of the value. */
  unit?: Maybe<Scalars['String']['output']>
  /** What holds. */
  value: Scalars['String']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
  /** Why it was taken back. */
  withdrawnWhy?: Maybe<Scalars['String']['output']>
}

/** States of a revision of a fact. */
export type ProductFactStatus =
  /** Written, not said yet (草稿). */
  | 'DRAFT'
  /** Said in quotes (已发布). */
  | 'PUBLISHED'
  /** A later revision took its place (已被取代). */
  | 'SUPERSEDED'
  /** Not said any more (已撤下). */
  | 'WITHDRAWN'

/** A stop of the sale of a product, for an improvement that service calls severe (停售待改进). */
export type ProductHold = {
  __typename?: 'ProductHold'
  /** Id of the hold. */
  id: Scalars['ID']['output']
  /** What service found. */
  reason: Scalars['String']['output']
  /** Why it may be sold again. */
  releaseReason?: Maybe<Scalars['String']['output']>
  /** When. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who let it be sold again; null while it is stopped. */
  releasedBy?: Maybe<Employee>
  /** Since when. */
  since: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** Something that happened in the period of a report. */
export type ProgressFact = {
  __typename?: 'ProgressFact'
  /** What it was worth before tax, where that was known. */
  amount?: Maybe<Money>
  /** When; of an overdue step, the day it was due. */
  at: Scalars['DateTime']['output']
  /** The contract as it is now. */
  contract?: Maybe<Contract>
  /** Name of the customer. */
  customerName: Scalars['String']['output']
  /** Stage before, of a deal that moved. */
  from?: Maybe<OpportunityStage>
  /** What happened. */
  kind: ProgressFactKind
  /** What it was about: the title of the deal, the step, the number of the quote or contract. */
  label: Scalars['String']['output']
  /** Why it moved, or what the step came to. */
  note?: Maybe<Scalars['String']['output']>
  /** The deal as it is now; null for who may not see it. */
  opportunity?: Maybe<Opportunity>
  /** The quote as it is now. */
  quote?: Maybe<Quote>
  /** Stage after. */
  to?: Maybe<OpportunityStage>
}

/** What a report tells of. */
export type ProgressFactKind =
  /** A contract took effect (合同生效). */
  | 'CONTRACT_EFFECTIVE'
  /** A deal was lost (丢单). */
  | 'LOST'
  /** A deal moved to another stage, or was suspended or taken up again (阶段变化). */
  | 'MOVED'
  /** A deal was opened (新增商机). */
  | 'OPENED'
  /** A quote was accepted (报价接受). */
  | 'QUOTE_ACCEPTED'
  /** A quote was sent (发送报价). */
  | 'QUOTE_SENT'
  /** A planned step was done (完成工作). */
  | 'STEP_DONE'
  /** A planned step was not done by its day (逾期工作). */
  | 'STEP_OVERDUE'
  /** A deal was won (赢单). */
  | 'WON'

/** What open deals were expected to bring when a report was drafted, in one currency. */
export type ProgressForecast = {
  __typename?: 'ProgressForecast'
  /** Their amounts together, before tax. */
  amount: Money
  /** How many deals. */
  deals: Scalars['Int']['output']
  /** Each amount times its chance, together (加权金额). */
  weightedAmount: Money
}

/** What a salesperson reports to the superior, from what happened (销售工作汇报). */
export type ProgressReport = {
  __typename?: 'ProgressReport'
  /** Who reports (汇报人). */
  author: Employee
  /** What the author makes of it; null while it is a draft. */
  comment?: Maybe<Scalars['String']['output']>
  /** When the draft was made first. */
  createdAt: Scalars['DateTime']['output']
  /** What happened in the period, the first first, as it was known when the draft was made. */
  facts: Array<ProgressFact>
  /** What the author's open deals were expected to bring then, by currency. */
  forecast: Array<ProgressForecast>
  /** Id of the report. */
  id: Scalars['ID']['output']
  /** First day of the period. */
  periodFrom: Scalars['Date']['output']
  /** Last day of the period. */
  periodTo: Scalars['Date']['output']
  /** What the superior says to it. */
  reviewComment?: Maybe<Scalars['String']['output']>
  /** When the superior had read it. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who read it as the superior (审阅人). */
  reviewedBy?: Maybe<Employee>
  /** How it stands. */
  status: ProgressReportStatus
  /** When it was handed in. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** A page of reports. */
export type ProgressReportConnection = {
  __typename?: 'ProgressReportConnection'
  /** The reports of the page with their cursors. */
  edges: Array<ProgressReportEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many reports there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A report on a page. */
export type ProgressReportEdge = {
  __typename?: 'ProgressReportEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A report. */
  node: ProgressReport
}

/** How a report stands. */
export type ProgressReportStatus =
  /** Put together and not handed in (草稿). */
  | 'DRAFT'
  /** Read by the superior (已审阅). */
  | 'REVIEWED'
  /** Handed in (已提交). */
  | 'SUBMITTED'

/** One revision of a proposal: alternatives side by side; what it says never changes (销售方案). */
export type Proposal = {
  __typename?: 'Proposal'
  /** The ways to meet the need, side by side (备选方案). */
  alternatives: Array<ProposalAlternative>
  /** Code of the alternative that the customer chose. */
  chosen?: Maybe<Scalars['String']['output']>
  /** When it was prepared. */
  createdAt: Scalars['DateTime']['output']
  /** Currency of every amount. */
  currency: Scalars['Currency']['output']
  /** To whom (客户); null for who may not see it. */
  customer?: Maybe<Customer>
  /** Name of the customer. */
  customerName: Scalars['String']['output']
  /** When the customer decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>
  /** How it is delivered (交货方式). */
  deliveryMethod: Scalars['String']['output']
  /** How long delivery takes (交货时间). */
  deliveryTime: Scalars['String']['output']
  /** Which discounts the customer can expect, and for what (优惠政策). */
  discountPolicy?: Maybe<Scalars['String']['output']>
  /** Id of the revision. */
  id: Scalars['ID']['output']
  /** Number people call it by, the same in all revisions: FA-2026-000123 (方案编号). */
  number: Scalars['String']['output']
  /** The deal it belongs to; null when the caller may not see it. */
  opportunity?: Maybe<Opportunity>
  /** Who works on the deal (负责顾问). */
  owner?: Maybe<Employee>
  /** Who prepared it. */
  preparedBy: Employee
  /** When it was shown to the customer. */
  presentedOn?: Maybe<Scalars['Date']['output']>
  /** To whom. */
  presentedTo?: Maybe<Scalars['String']['output']>
  /** Day of the prices it was made with. */
  pricedOn: Scalars['Date']['output']
  /** Why the customer wants none of them. */
  rejectReason?: Maybe<Scalars['String']['output']>
  /** 1 for the first revision. */
  revision: Scalars['Int']['output']
  /** What service promises (服务承诺). */
  serviceCommitment: Scalars['String']['output']
  /** How it stands. */
  status: ProposalStatus
  /** What it is called. */
  title: Scalars['String']['output']
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** One of the ways to meet the need, with its price (备选方案). */
export type ProposalAlternative = {
  __typename?: 'ProposalAlternative'
  /** Whether the customer chose it. */
  chosen: Scalars['Boolean']['output']
  /** What people call it by: A. */
  code: Scalars['String']['output']
  /** What it is made of, and what it does (配置). */
  configuration: Scalars['String']['output']
  /** Total with tax, without options. */
  grossTotal: Money
  /** Its products, options included. */
  lines: Array<ProposalLine>
  /** Total at list prices, without options. */
  listTotal: Money
  /** Name. */
  name: Scalars['String']['output']
  /** Total before tax, without options. */
  netTotal: Money
  /** What all options together cost before tax. */
  optionsTotal: Money
  /** Tax. */
  taxTotal: Money
}

/** One of the ways to meet the need. */
export type ProposalAlternativeInput = {
  /** What people call it by; no other alternative has it. */
  code: Scalars['String']['input']
  /** What it is made of, and what it does. */
  configuration: Scalars['String']['input']
  /** Its products; at least one that is no option. */
  lines: Array<ProposalLineInput>
  /** Name. */
  name: Scalars['String']['input']
}

/** A product of an alternative, at the price of the day (方案明细). */
export type ProposalLine = {
  __typename?: 'ProposalLine'
  /** Discount in percent (折扣率). */
  discountPercent: Scalars['Decimal']['output']
  /** Amount with tax. */
  grossAmount: Money
  /** List price of a unit (目录价). */
  listPrice: Money
  /** Name. */
  name: Scalars['String']['output']
  /** Amount before tax. */
  netAmount: Money
  /** Whether it is offered beside the alternative, and not in its price (选配). */
  optional: Scalars['Boolean']['output']
  /** The product. */
  productId: Scalars['ID']['output']
  /** How many (数量). */
  quantity: Scalars['Decimal']['output']
  /** Position, from 1. */
  seq: Scalars['Int']['output']
  /** Stock-keeping unit. */
  sku: Scalars['String']['output']
  /** Specification (规格型号). */
  specification?: Maybe<Scalars['String']['output']>
  /** Of what (单位). */
  unit: Scalars['String']['output']
}

/** A product of an alternative. */
export type ProposalLineInput = {
  /** Discount in percent, from 0 to 100. */
  discountPercent: Scalars['Decimal']['input']
  /** Whether it is an option beside the alternative; not when left out. */
  optional?: InputMaybe<Scalars['Boolean']['input']>
  /** The product; it can be quoted. */
  productId: Scalars['ID']['input']
  /** How many, more than 0. */
  quantity: Scalars['Decimal']['input']
}

/** States of a revision of a proposal. */
export type ProposalStatus =
  /** The customer wants one of the alternatives (已选定). */
  | 'CHOSEN'
  /** Being prepared (草稿). */
  | 'DRAFT'
  /** The customer was shown it (已提交). */
  | 'PRESENTED'
  /** The customer wants none of them (未采纳). */
  | 'REJECTED'
  /** A newer revision took its place (已被取代). */
  | 'SUPERSEDED'

/** Which contract, and what is to be otherwise. */
export type ProposeAmendmentInput = {
  /** Lines that are new. */
  addLines?: InputMaybe<Array<AddContractLineInput>>
  /** Lines that stay and are to be otherwise. */
  changeLines?: InputMaybe<Array<AmendContractLineInput>>
  /** Clauses that are worded anew; the others stay. */
  clauses?: InputMaybe<Array<ContractClauseInput>>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Payment terms replacing all before, together 100 %; leave it out to keep them. */
  paymentTerms?: InputMaybe<Array<PaymentTermInput>>
  /** Why. */
  reason: Scalars['String']['input']
  /** Lines that are not wanted any more. */
  removeLineIds?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Whose wish it is. */
  requestedBy: ContractChangeOrigin
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract, being amended. */
export type ProposeAmendmentPayload = {
  __typename?: 'ProposeAmendmentPayload'
  /** The contract, being amended. */
  contract: Contract
}

/** What `proposeAmendment` answers. */
export type ProposeAmendmentResult =
  ConflictError | ForbiddenError | NotFoundError | ProposeAmendmentPayload | RuleError | ValidationError

/** Which contract, when and on which terms it ends. */
export type ProposeTerminationInput = {
  /** What the customer pays us for it; negative when we pay (违约金). */
  compensation?: InputMaybe<MoneyInput>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** Last day in force; not before the contract took effect. */
  endsOn: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Whose wish it is. */
  requestedBy: ContractChangeOrigin
  /** What the sides settle: deliveries under way, payments, returns (善后约定). */
  settlement: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with the proposal. */
export type ProposeTerminationPayload = {
  __typename?: 'ProposeTerminationPayload'
  /** The contract with the proposal. */
  contract: Contract
}

/** What `proposeTermination` answers. */
export type ProposeTerminationResult =
  ConflictError | ForbiddenError | NotFoundError | ProposeTerminationPayload | RuleError | ValidationError

/** A value that not everybody who sees its record sees in full (受保护信息). A field of this type is null only where there is no value. */
export type ProtectedText = {
  __typename?: 'ProtectedText'
  /** What to show people: the value, or as much of it as its mask leaves, such as `138****5678`. */
  display: Scalars['String']['output']
  /** The value; null exactly where it is masked. */
  value?: Maybe<Scalars['String']['output']>
  /** Whether the caller sees the value in full. */
  visibility: Visibility
}

/** Which draft counts. */
export type PublishClauseTemplateInput = {
  /** The template. */
  clauseTemplateId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The template in force. */
export type PublishClauseTemplatePayload = {
  __typename?: 'PublishClauseTemplatePayload'
  /** The template in force. */
  clauseTemplate: ClauseTemplate
}

/** What `publishClauseTemplate` answers. */
export type PublishClauseTemplateResult =
  ConflictError | ForbiddenError | NotFoundError | PublishClauseTemplatePayload | RuleError | ValidationError

/** Which item is published. */
export type PublishPlaybookItemInput = {
  /** That its statements were compared with the catalogue and the published facts of the product; needed where it speaks of one (如实介绍). */
  factsChecked?: InputMaybe<Scalars['Boolean']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The version of the item. */
  playbookItemId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The published item. */
export type PublishPlaybookItemPayload = {
  __typename?: 'PublishPlaybookItemPayload'
  /** The item as it is now. */
  playbookItem: PlaybookItem
}

/** What `publishPlaybookItem` answers. */
export type PublishPlaybookItemResult =
  ConflictError | ForbiddenError | NotFoundError | PublishPlaybookItemPayload | RuleError | ValidationError

/** A new version of the pricing policy. */
export type PublishPricingPolicyInput = {
  /** Highest net total that a manager may approve alone. */
  amountLimit: MoneyInput
  /** Yearly rate at which credit is charged to a quote's margin. */
  annualFinanceRate: Scalars['Decimal']['input']
  /** Working hours within which each approval level decides. */
  approvalHours: Scalars['Int']['input']
  /** Longest average credit in days that a manager may approve alone. */
  creditDaysLimit: Scalars['Int']['input']
  /** Highest discount of a line that a manager may approve alone, as a fraction. */
  discountLimit: Scalars['Decimal']['input']
  /** First day it counts: today or later. */
  effectiveFrom: Scalars['Date']['input']
  /** Floors of single product families, each family once. */
  familyMarginFloors: Array<FamilyMarginFloorInput>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Who may have to decide, in order; as it is now when left out. */
  levels?: InputMaybe<Array<ApprovalMatrixLevelInput>>
  /** Lowest margin of a line, as a fraction below 1. */
  lineMarginFloor: Scalars['Decimal']['input']
  /** Days after the due date from which on an open amount counts as overdue; as it is now when left out. */
  overdueDays?: InputMaybe<Scalars['Int']['input']>
  /** What a customer may owe overdue, in the currency of `amountLimit`; as it is now when left out. */
  overdueLimit?: InputMaybe<MoneyInput>
  /** Lowest margin of a whole quote, as a fraction below 1. */
  quoteMarginFloor: Scalars['Decimal']['input']
  /** Why it is published. */
  reason: Scalars['String']['input']
  /** From which value on which of them does; as it is now when left out. */
  rules?: InputMaybe<Array<ApprovalMatrixRuleInput>>
}

/** The published policy. */
export type PublishPricingPolicyPayload = {
  __typename?: 'PublishPricingPolicyPayload'
  /** The published policy. */
  pricingPolicy: PricingPolicy
}

/** What `publishPricingPolicy` answers. */
export type PublishPricingPolicyResult =
  ConflictError | ForbiddenError | NotFoundError | PublishPricingPolicyPayload | RuleError | ValidationError

/** Which fact is published. */
export type PublishProductFactInput = {
  /** The revision. */
  factId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The published fact. */
export type PublishProductFactPayload = {
  __typename?: 'PublishProductFactPayload'
  /** The published fact. */
  fact: ProductFact
}

/** What `publishProductFact` answers. */
export type PublishProductFactResult =
  ConflictError | ForbiddenError | NotFoundError | PublishProductFactPayload | RuleError | ValidationError

/** The customer wants to do it, on what a version of the quote says (合作意向). */
export type PurchaseIntention = {
  __typename?: 'PurchaseIntention'
  /** What was agreed. */
  agreed: Scalars['String']['output']
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** Of which version of the quote. */
  onRevision: Scalars['Int']['output']
  /** When it was reached. */
  reachedOn: Scalars['Date']['output']
  /** With whom at the customer. */
  reachedWith: Scalars['String']['output']
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Who recorded it. */
  recordedBy: Employee
}

/** Which dispute, which way. */
export type PursueDisputeInput = {
  /** The dispute. */
  disputeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Which way. */
  route: DisputeRoute
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The dispute. */
export type PursueDisputePayload = {
  __typename?: 'PursueDisputePayload'
  /** The dispute. */
  dispute: DisputeCase
}

/** What `pursueDispute` answers. */
export type PursueDisputeResult =
  ConflictError | ForbiddenError | NotFoundError | PursueDisputePayload | RuleError | ValidationError

export type Query = {
  __typename?: 'Query'
  /** Delegations of approvals that the caller may see, newest first: their own, and all for directors and auditors (审批委托). */
  approvalDelegations: ApprovalDelegationConnection
  /** Who decided about whose quotes, the most frequent first (审批对); null for everybody but auditors. */
  approvalPairs?: Maybe<Array<ApprovalPair>>
  /** How fast quotes were decided on, by level, of turns that ended in some days (审批时效). */
  approvalTurnaround: TurnaroundReport
  /** What a template may leave open in braces, to be filled from the deal (模板占位符). */
  clausePlaceholders: Array<ClausePlaceholder>
  /** One clause template, or null when there is none with this id. */
  clauseTemplate?: Maybe<ClauseTemplate>
  /** Clause templates, drafts included, newest first (合同条款模板). */
  clauseTemplates: ClauseTemplateConnection
  /** The template of each clause that contracts drafted on a day are filled from (现行条款模板). */
  clauseTemplatesInForce: Array<ClauseTemplate>
  /** One contract, or null when it does not exist or the caller may not see it. */
  contract?: Maybe<Contract>
  /** How the copies of contracts that were sent in a period arrived, by department (合同传递及时率); of contracts the caller may see. */
  contractDistribution: Array<ContractDistributionFigures>
  /** Contracts the caller may see, newest first. */
  contracts: ContractConnection
  /** What was given away of the list price and what is left, of quotes that customers accepted in some days (折扣与毛利). */
  discountAndMargin: DiscountReport
  /** One dispute, or null when it does not exist or the caller may not see it. */
  dispute?: Maybe<DisputeCase>
  /** Disputes the caller may see, newest first (合同纠纷). */
  disputes: DisputeCaseConnection
  /** Exchange rates by the day they count from, the latest first; null for those who do not quote (汇率). */
  exchangeRates?: Maybe<ExchangeRateConnection>
  /** What was expected of some days at their beginning and 30, 60 and 90 days before, beside what was won in them (预测准确率). */
  forecastAccuracy: ForecastAccuracyReport
  /** Inquiries the caller may see, the last received first (客户询价). */
  inquiries: InquiryConnection
  /** One inquiry, or null when it does not exist or the caller may not see it. */
  inquiry?: Maybe<Inquiry>
  /** Opportunities the caller may see, newest first unless told otherwise. */
  opportunities: OpportunityConnection
  /** One opportunity, or null when it does not exist or the caller may not see it. */
  opportunity?: Maybe<Opportunity>
  /**
   * Whether what is open and to close in some days is enough for what is still to be won in them (商机覆盖率), by the targets
   * of contracts signed that performance has published: those of the person or team of the filter; without one those of the
   * whole company, of the teams that the caller leads, or of the caller, whichever the counted deals are of.
   */
  pipelineCoverage: CoverageReport
  /** How the close dates of open deals were moved, by the day on which they were (成交延期). */
  pipelineSlippage: SlippageReport
  /** The published items of the playbook that a search finds, the best first, in Chinese or English (话术库检索). */
  playbook: Array<PlaybookItem>
  /** One version of an item, or null when there is none or the caller may not see it. */
  playbookItem?: Maybe<PlaybookItem>
  /** Versions of playbook items the caller may see, newest first (话术库). */
  playbookItems: PlaybookItemConnection
  /** Who would have to approve a quote if the caller submitted it now, and why; nothing is stored (审批预览). Null when the deal or the quote does not exist or the caller may not work on it. */
  previewApproval?: Maybe<ApprovalPreview>
  /** Versions of quotes that were approved although a price, a margin or another value was outside its limit, the latest first (特批记录); null for everybody but auditors. */
  priceOverrides?: Maybe<PriceOverrideConnection>
  /** The pricing policy that counts on a day; null for those who do not answer for margins. */
  pricingPolicy?: Maybe<PricingPolicy>
  /** One product, or null when there is none with this id. */
  product?: Maybe<Product>
  /** Products by code (sku). */
  products: ProductConnection
  /** One report, or null when it does not exist or the caller may not see it. */
  progressReport?: Maybe<ProgressReport>
  /** Reports the caller may see, the newest first: one's own, and those of the teams one leads (销售工作汇报). */
  progressReports: ProgressReportConnection
  /** One revision of a proposal, or null when it does not exist or the caller may not see it. */
  proposal?: Maybe<Proposal>
  /** One quote, or null when it does not exist or the caller may not see it. */
  quote?: Maybe<Quote>
  /** Quotes the caller may see, newest first. */
  quotes: QuoteConnection
  /** Quotes that wait for a decision which the caller may make, by their own right or for a colleague, newest first (待我审批). */
  quotesToDecide: QuoteConnection
  /** Months whose reports are closed, the newest first (已关账月份). */
  reportPeriods: Array<ReportPeriod>
  /** What open deals that are to close in some days are expected to bring, beside what was won in them (销售预测). Each currency by itself. */
  salesForecast: ForecastReport
  /** How deals go through the stages of the sales process, what is won and lost, and why (销售漏斗). Stays count by the day a stage was entered, closings by the day of the closing. */
  salesFunnel: FunnelReport
  /** One version of a plan, or null when there is none or the caller may not see it. */
  salesPlan?: Maybe<SalesPlan>
  /** Plans the caller may see, the latest period first (销售计划). */
  salesPlans: SalesPlanConnection
  /** What a draft of the pricing policy would have asked for the quotes of the last days, beside what the policy of today asks; nothing is stored (价格政策模拟). For directors; null for others. */
  simulatePricingPolicy?: Maybe<PricingPolicySimulation>
}

export type QueryApprovalDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  employeeId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  on?: InputMaybe<Scalars['Date']['input']>
}

export type QueryApprovalPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  from: Scalars['DateTime']['input']
  to: Scalars['DateTime']['input']
}

export type QueryApprovalTurnaroundArgs = {
  filter: SalesReportFilter
  groupBy?: InputMaybe<Array<ApprovalReportGroup>>
}

export type QueryClauseTemplateArgs = {
  id: Scalars['ID']['input']
}

export type QueryClauseTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  kind?: InputMaybe<ContractClauseKind>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<ClauseTemplateStatus>
}

export type QueryClauseTemplatesInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>
}

export type QueryContractArgs = {
  id: Scalars['ID']['input']
}

export type QueryContractDistributionArgs = {
  from: Scalars['Date']['input']
  to: Scalars['Date']['input']
}

export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  archivedIn?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  originalOut?: InputMaybe<Scalars['Boolean']['input']>
  search?: InputMaybe<Scalars['String']['input']>
  status?: InputMaybe<ContractStatus>
}

export type QueryDiscountAndMarginArgs = {
  filter: SalesReportFilter
  groupBy?: InputMaybe<Array<DiscountReportGroup>>
}

export type QueryDisputeArgs = {
  id: Scalars['ID']['input']
}

export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  search?: InputMaybe<Scalars['String']['input']>
  status?: InputMaybe<DisputeStatus>
}

export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  fromCurrency?: InputMaybe<Scalars['Currency']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  toCurrency?: InputMaybe<Scalars['Currency']['input']>
}

export type QueryForecastAccuracyArgs = {
  filter: SalesReportFilter
  groupBy?: InputMaybe<Array<DealReportGroup>>
}

export type QueryInquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<InquiryStatus>
}

export type QueryInquiryArgs = {
  id: Scalars['ID']['input']
}

export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  filter?: InputMaybe<OpportunityFilter>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  sort?: InputMaybe<OpportunitySort>
  stage?: InputMaybe<OpportunityStage>
}

export type QueryOpportunityArgs = {
  id: Scalars['ID']['input']
}

export type QueryPipelineCoverageArgs = {
  filter: SalesReportFilter
  target?: InputMaybe<MoneyInput>
}

export type QueryPipelineSlippageArgs = {
  filter: SalesReportFilter
  groupBy?: InputMaybe<Array<DealReportGroup>>
}

export type QueryPlaybookArgs = {
  family?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  industry?: InputMaybe<Scalars['String']['input']>
  kind?: InputMaybe<PlaybookKind>
  search: Scalars['String']['input']
  stage?: InputMaybe<OpportunityStage>
  tag?: InputMaybe<Scalars['String']['input']>
}

export type QueryPlaybookItemArgs = {
  id: Scalars['ID']['input']
}

export type QueryPlaybookItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  family?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  industry?: InputMaybe<Scalars['String']['input']>
  itemId?: InputMaybe<Scalars['ID']['input']>
  kind?: InputMaybe<PlaybookKind>
  last?: InputMaybe<Scalars['Int']['input']>
  stage?: InputMaybe<OpportunityStage>
  status?: InputMaybe<PlaybookItemStatus>
  tag?: InputMaybe<Scalars['String']['input']>
}

export type QueryPreviewApprovalArgs = {
  input: PreviewApprovalInput
}

export type QueryPriceOverridesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  codes?: InputMaybe<Array<QuoteApprovalTriggerCode>>
  first?: InputMaybe<Scalars['Int']['input']>
  from: Scalars['DateTime']['input']
  last?: InputMaybe<Scalars['Int']['input']>
  to: Scalars['DateTime']['input']
}

export type QueryPricingPolicyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>
}

export type QueryProductArgs = {
  id: Scalars['ID']['input']
}

export type QueryProductsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  family?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  productClass?: InputMaybe<ProductClass>
  search?: InputMaybe<Scalars['String']['input']>
}

export type QueryProgressReportArgs = {
  id: Scalars['ID']['input']
}

export type QueryProgressReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  authorId?: InputMaybe<Scalars['ID']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<ProgressReportStatus>
}

export type QueryProposalArgs = {
  id: Scalars['ID']['input']
}

export type QueryQuoteArgs = {
  id: Scalars['ID']['input']
}

export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  opportunityId?: InputMaybe<Scalars['ID']['input']>
  status?: InputMaybe<QuoteStatus>
}

export type QueryQuotesToDecideArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

export type QuerySalesForecastArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>
  filter: SalesReportFilter
  groupBy?: InputMaybe<Array<DealReportGroup>>
}

export type QuerySalesFunnelArgs = {
  filter: SalesReportFilter
  groupBy?: InputMaybe<Array<DealReportGroup>>
}

export type QuerySalesPlanArgs = {
  id: Scalars['ID']['input']
}

export type QuerySalesPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  employeeId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  level?: InputMaybe<SalesPlanLevel>
  periodKind?: InputMaybe<SalesPlanPeriod>
  periodStart?: InputMaybe<Scalars['Date']['input']>
  status?: InputMaybe<SalesPlanStatus>
  teamId?: InputMaybe<Scalars['ID']['input']>
}

export type QuerySimulatePricingPolicyArgs = {
  input: SimulatePricingPolicyInput
}

/** An offer to a customer, in one or more versions (报价单). */
export type Quote = {
  __typename?: 'Quote'
  /** What the customer wrote about it (接受凭证), the first attached first. Which of it proves the acceptance stands with the version. */
  acceptanceEvidence: Array<AcceptanceEvidence>
  /** The contract made from it, the latest one where others were given up; null when there is none or the caller may not see it (销售合同). */
  contract?: Maybe<Contract>
  /** When the first version was prepared. */
  createdAt: Scalars['DateTime']['output']
  /** The version that counts. */
  current: QuoteVersion
  /** To whom (客户); null for who may not see it. */
  customer?: Maybe<Customer>
  /** Name of the customer. */
  customerName: Scalars['String']['output']
  /** Id of the quote. */
  id: Scalars['ID']['output']
  /** The inquiry it answers; null where there was none or the caller may not see it (客户询价). */
  inquiry?: Maybe<Inquiry>
  /** How it was negotiated (商务谈判). */
  negotiation: QuoteNegotiation
  /** Number people call it by: QT-2026-000123 (报价单号). */
  number: Scalars['String']['output']
  /** The deal it belongs to; null when the caller may not see it. */
  opportunity?: Maybe<Opportunity>
  /** Who works on the deal (负责顾问). */
  owner?: Maybe<Employee>
  /** Its versions as they were printed (报价单PDF), the first printed first. */
  papers: Array<QuotePaper>
  /** The proposal it was made from; null where there was none or the caller may not see it (销售方案). */
  proposal?: Maybe<Proposal>
  /** State of the current version. */
  status: QuoteStatus
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
  /** All versions, the first first (报价版本). */
  versions: Array<QuoteVersion>
}

/** How the customer accepted a quote. */
export type QuoteAcceptance = {
  __typename?: 'QuoteAcceptance'
  /** When it was recorded. */
  acceptedAt: Scalars['DateTime']['output']
  /** Who accepted it, on the customer's side. */
  acceptedBy: Scalars['String']['output']
  /** How. */
  channel: AcceptanceChannel
  /** That file (接受凭证); null where nothing was written. */
  evidence?: Maybe<AcceptanceEvidence>
  /** SHA-256 of the file that proves it, as it was when the acceptance was recorded (接受凭证哈希); null where nothing was written. */
  evidenceSha256?: Maybe<Scalars['String']['output']>
  /** Anything worth keeping. */
  note?: Maybe<Scalars['String']['output']>
}

/** The approval of one version of a quote, bound to its content (审批). */
export type QuoteApproval = {
  __typename?: 'QuoteApproval'
  /** Whether it was carried over from the version before, because nothing grew riskier (沿用审批). */
  carriedOver: Scalars['Boolean']['output']
  /** When it was decided or ended; null while it waits. */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** SHA-256 of the content it was asked for, with something secret in it: two quotes of one content have two. */
  contentHash: Scalars['String']['output']
  /** The level that decides now or decided last, from 1. */
  currentLevel: Scalars['Int']['output']
  /** Until when that level is to decide; after that the next one does. */
  dueAt: Scalars['DateTime']['output']
  /** Roles that decide, in this order. */
  levels: Array<QuoteApproverRole>
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output']
  /** Who asked for it. */
  requestedBy: Employee
  /** The levels with their names, in this order (审批层级). */
  route: Array<QuoteApprovalLevel>
  /** How it stands. */
  status: QuoteApprovalStatus
  /** What happened, in order. */
  steps: Array<QuoteApprovalStep>
}

/** A level of an approval (审批层级). */
export type QuoteApprovalLevel = {
  __typename?: 'QuoteApprovalLevel'
  /** What the pricing policy calls it. */
  code: Scalars['String']['output']
  /** Its name. */
  name: Scalars['String']['output']
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output']
  /** Role of those who decide it. */
  role: QuoteApproverRole
  /** Working hours within which it decides. */
  workingHours: Scalars['Int']['output']
}

/** States of an approval. */
export type QuoteApprovalStatus =
  /** Approved at every level. */
  | 'APPROVED'
  /** Waits for a decision. */
  | 'PENDING'
  /** Refused. */
  | 'REJECTED'
  /** Sent back. */
  | 'RETURNED'
  /** Ended because the content changed or was superseded. */
  | 'VOIDED'
  /** Taken back by who asked. */
  | 'WITHDRAWN'

/** Something that happened to an approval. */
export type QuoteApprovalStep = {
  __typename?: 'QuoteApprovalStep'
  /** Who did it; null for what time or the system did. */
  actor?: Maybe<Employee>
  /** When. */
  at: Scalars['DateTime']['output']
  /** What they said. */
  comment?: Maybe<Scalars['String']['output']>
  /** The content as it was at that moment: SHA-256, as in the approval. */
  contentHash: Scalars['String']['output']
  /** Whether who decided gains from the deal indirectly, through a team's result. */
  indirectBenefit: Scalars['Boolean']['output']
  /** What. */
  kind: QuoteApprovalStepKind
  /** At which level. */
  level: Scalars['Int']['output']
  /** For whom a deputy did it. */
  onBehalfOf?: Maybe<Employee>
}

/** Kinds of step of an approval. */
export type QuoteApprovalStepKind =
  /** A level approved. */
  | 'APPROVED'
  /** A level had approved the version before, and this one is no riskier. */
  | 'CARRIED'
  /** The content became safer. */
  | 'CONTENT_CHANGED'
  /** A level did not decide in time; the next one decides. */
  | 'ESCALATED'
  /** It was asked for. */
  | 'OPENED'
  /** The last level did not decide in time. */
  | 'OVERDUE'
  /** A level refused. */
  | 'REJECTED'
  /** A level sent it back. */
  | 'RETURNED'
  /** A level was passed over because all its approvers are involved. */
  | 'SKIPPED'
  /** It ended because the content changed or was superseded. */
  | 'VOIDED'
  /** Who asked took it back. */
  | 'WITHDRAWN'

/** Something beyond a threshold of the approval matrix (审批触发项). */
export type QuoteApprovalTrigger = {
  __typename?: 'QuoteApprovalTrigger'
  /** What is beyond it. */
  code: QuoteApprovalTriggerCode
  /** Code of the level that decides because of it; null when nobody may approve it. */
  level?: Maybe<Scalars['String']['output']>
  /** Position of the line that it is about; null when it is about the whole quote. */
  line?: Maybe<Scalars['Int']['output']>
  /** Why, in words. */
  says?: Maybe<Scalars['String']['output']>
  /** Why, in Chinese words. */
  saysZh?: Maybe<Scalars['String']['output']>
  /** The threshold it is beyond, in the same unit; null where the caller may not see it. */
  threshold?: Maybe<Scalars['Decimal']['output']>
  /** The value, in the unit of the code; null where it is not known, and for a margin where the caller may not see costs. */
  value?: Maybe<Scalars['Decimal']['output']>
}

/** What the approval matrix measures, each with its unit. A rule without a threshold goes by the limit of the policy. */
export type QuoteApprovalTriggerCode =
  /** Net total in the policy's currency; its amount limit. One that cannot be compared is beyond any threshold (金额). */
  | 'AMOUNT'
  /** Average credit in days; the policy's limit (账期). */
  | 'CREDIT_DAYS'
  /** The customer's credit grade: 1 for A to 4 for D; 2. None is beyond any threshold (信用等级). */
  | 'CREDIT_GRADE'
  /** Net total of a quote in another currency than the policy's, in the policy's currency; 0 (外币). */
  | 'CURRENCY'
  /** Discount of a line in percent; the policy's discount limit (折扣). */
  | 'DISCOUNT'
  /** Net total of a customer's first order, in the policy's currency; 0 (首单). */
  | 'FIRST_ORDER'
  /** How far the margin of a line is below its family's floor, as a fraction; 0. Nothing charged is beyond any threshold (明细毛利). */
  | 'LINE_MARGIN'
  /** Number of terms that deviate from the standard; 0 (非标准条款). */
  | 'NON_STANDARD_TERMS'
  /** What the customer owes overdue, in the policy's currency; its overdue limit (逾期欠款). */
  | 'OVERDUE'
  /** How far the margin of the quote is below the floor, as a fraction; 0 (整单毛利). */
  | 'QUOTE_MARGIN'
  /** Number of claims about a product beside its published facts; 0 (未核实说明). */
  | 'UNVERIFIED_CLAIM'

/** Roles that approve quotes. */
export type QuoteApproverRole =
  /** Sales director. */
  | 'DIRECTOR'
  /** Finance (财务). */
  | 'FINANCE'
  /** Legal (法务). */
  | 'LEGAL'
  /** Sales manager of the team or of a team above. */
  | 'MANAGER'

/** Something said of a product, or of the whole, that comes from no published fact (待核实陈述). */
export type QuoteClaim = {
  __typename?: 'QuoteClaim'
  /** Position of the line it is about; null when it is about the whole quote. */
  line?: Maybe<Scalars['Int']['output']>
  /** Whether the reviewers of this version have answered for it. */
  status: QuoteClaimStatus
  /** What is said. */
  text: Scalars['String']['output']
}

/** Something said of a product, or of the whole, that comes from no published fact. */
export type QuoteClaimInput = {
  /** Position of the line it is about; about the whole quote when left out. */
  line?: InputMaybe<Scalars['Int']['input']>
  /** What is said. */
  text: Scalars['String']['input']
}

/** Whether somebody answers for a claim. */
export type QuoteClaimStatus =
  /** The reviewers approved the version that makes it (已审核). */
  | 'REVIEWED'
  /** Nobody has answered for it (未核实). */
  | 'UNVERIFIED'

/** A page of quotes. */
export type QuoteConnection = {
  __typename?: 'QuoteConnection'
  /** The quotes of the page with their cursors. */
  edges: Array<QuoteEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many quotes there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** How list price and cost of a line were converted, by the rate of the day the quote was priced (汇率). */
export type QuoteConversion = {
  __typename?: 'QuoteConversion'
  /** Currency of the price book. */
  fromCurrency: Scalars['Currency']['output']
  /** What one unit of it was in the quote's currency. */
  rate: Scalars['Decimal']['output']
}

/** What a quote would say. */
export type QuoteDraftInput = {
  /** After-sales terms. */
  afterSalesTerms: Scalars['String']['input']
  /** What is said of products and comes from no published fact. */
  claims?: InputMaybe<Array<QuoteClaimInput>>
  /** Currency of every amount. */
  currency: Scalars['Currency']['input']
  /** How it is delivered. */
  deliveryMethod?: InputMaybe<Scalars['String']['input']>
  /** Delivery time and method. */
  deliveryTerms: Scalars['String']['input']
  /** Freight the company pays, in the quote's currency; none when left out. */
  freightCost?: InputMaybe<MoneyInput>
  /** Installation the company pays, in the quote's currency; none when left out. */
  installationCost?: InputMaybe<MoneyInput>
  /** What of the installation is included. */
  installationTerms?: InputMaybe<Scalars['String']['input']>
  /** What is offered, at least one line. */
  lines: Array<QuoteLineInput>
  /** What deviates from the company's standard terms, one text each. */
  nonStandardTerms?: InputMaybe<Array<Scalars['String']['input']>>
  /** How it is paid; exactly 100 % together. */
  paymentTerms: Array<PaymentTermInput>
  /** What service promises beyond the after-sales terms. */
  serviceCommitment?: InputMaybe<Scalars['String']['input']>
  /** Last day the customer can accept it; not in the past. */
  validUntil: Scalars['Date']['input']
}

/** A quote on a page. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A quote. */
  node: Quote
}

/** A line of a quote (报价明细). */
export type QuoteLine = {
  __typename?: 'QuoteLine'
  /** How the price was converted; null where the product is priced in the quote's currency (汇率). */
  conversion?: Maybe<QuoteConversion>
  /** Discount in percent (折扣率). */
  discountPercent: Scalars['Decimal']['output']
  /** What the company says of the product: its published facts when the line was priced (产品事实). */
  facts: Array<QuoteLineFact>
  /** Amount with tax. */
  grossAmount: Money
  /** Id of the line. */
  id: Scalars['ID']['output']
  /** List price of a unit (目录价). */
  listPrice: Money
  /** What the line leaves; hidden from those who do not answer for margins. */
  margin: LineMarginView
  /** Name at the time of the quote. */
  name: Scalars['String']['output']
  /** Amount before tax: quantity × list price × (1 − discount), rounded to the minor unit. */
  netAmount: Money
  /** The tier of the price book it comes from; null for the price that everybody has (阶梯价). */
  priceTier?: Maybe<QuotePriceTier>
  /** What is offered; null when the caller may not see products. */
  product?: Maybe<Product>
  /** Promised delivery (承诺交期). */
  promisedOn?: Maybe<Scalars['Date']['output']>
  /** How many (数量). */
  quantity: Scalars['Decimal']['output']
  /** Position, from 1. */
  seq: Scalars['Int']['output']
  /** Stock-keeping unit at the time of the quote. */
  sku: Scalars['String']['output']
  /** Specification at the time of the quote (规格型号). */
  specification?: Maybe<Scalars['String']['output']>
  /** Tax on the net amount, rounded to the minor unit. */
  taxAmount: Money
  /** VAT rate as a fraction. */
  taxRate: Scalars['Decimal']['output']
  /** Of what (单位). */
  unit: Scalars['String']['output']
  /** Warranty from delivery at the time of the quote, in months (质保月数). */
  warrantyMonths: Scalars['Int']['output']
}

/** What a quote says of a product: a published fact, as it was when the line was priced (产品事实). */
export type QuoteLineFact = {
  __typename?: 'QuoteLineFact'
  /** What it is about: MAX_TRAVEL. */
  code: Scalars['String']['output']
  /** Name. */
  name: Scalars['String']['output']
  /** Name in Chinese. */
  nameZh: Scalars['String']['output']
  /** Which revision of the fact it is. */
  revision: Scalars['Int']['output']
  /** Unit of the value. */
  unit?: Maybe<Scalars['String']['output']>
  /** What holds. */
  value: Scalars['String']['output']
}

/** A line of a quote. */
export type QuoteLineInput = {
  /** Discount in percent, from 0 to 100. */
  discountPercent: Scalars['Decimal']['input']
  /** Freight the company pays for this line alone, in the quote's currency; none when left out. */
  freightCost?: InputMaybe<MoneyInput>
  /** Installation the company pays for this line alone, in the quote's currency; none when left out. */
  installationCost?: InputMaybe<MoneyInput>
  /** The product; it can be quoted, and where it is priced in another currency than the quote there is a rate of today. */
  productId: Scalars['ID']['input']
  /** Promised delivery; not in the past. */
  promisedOn?: InputMaybe<Scalars['Date']['input']>
  /** How many, more than 0, in as many decimal places as the product allows. */
  quantity: Scalars['Decimal']['input']
}

/** Margin of a quote as the caller may see it. */
export type QuoteMarginView = {
  __typename?: 'QuoteMarginView'
  /** Net total less all of these. */
  amount?: Maybe<Money>
  /** Cost of all lines, with the freight and installation that are of one line. */
  costTotal?: Maybe<Money>
  /** Cost of the customer's credit: net total × yearly rate × credit days / 365 (资金成本). */
  financeCost?: Maybe<Money>
  /** Freight the company pays for the whole (运费). */
  freightCost?: Maybe<Money>
  /** Installation the company pays for the whole (安装费). */
  installationCost?: Maybe<Money>
  /** `amount / net total` as a fraction with six decimal places; null, where visible, when the net total is zero. */
  margin?: Maybe<Scalars['Decimal']['output']>
  /** Whether the caller may see costs and margins. When not, the other fields are empty and say nothing. */
  visible: Scalars['Boolean']['output']
}

/** The negotiation of a quote: its rounds, and what was given since the first offer (商务谈判). */
export type QuoteNegotiation = {
  __typename?: 'QuoteNegotiation'
  /** What the current version gives against the first offer; null while none was sent (累计让步). */
  concession?: Maybe<TotalConcession>
  /** The first version the customer got; null while none was sent (首次报价). */
  firstOffer?: Maybe<QuoteVersion>
  /** The intentions that were reached, one for a version at most (合作意向). */
  intentions: Array<PurchaseIntention>
  /** The rounds, the first first. */
  rounds: Array<NegotiationRound>
}

/** A version of a quote as PDF (报价单PDF), without costs and margins. Its bytes are outside the graph. */
export type QuotePaper = {
  __typename?: 'QuotePaper'
  /** When it was printed. */
  createdAt: Scalars['DateTime']['output']
  /** Id of the print. */
  id: Scalars['ID']['output']
  /** In which language. */
  language: PaperLanguage
  /** What stands across its pages because it is no offer; null on one that is. */
  mark?: Maybe<PaperMark>
  /** Name of the file. */
  name: Scalars['String']['output']
  /** Who had it printed; null for a machine. */
  printedBy?: Maybe<Employee>
  /** Number of the version that it shows. */
  revision: Scalars['Int']['output']
  /** SHA-256 of the file, as 64 hexadecimal digits. The hash that is printed on it is that of the approved content. */
  sha256: Scalars['String']['output']
  /** Links by which somebody outside may open it (分享链接), the first made first. */
  shares: Array<QuoteShare>
  /** Size in bytes. */
  size: Scalars['Int']['output']
}

/** A tier of the price book that a line was priced by (阶梯价). */
export type QuotePriceTier = {
  __typename?: 'QuotePriceTier'
  /** Value class of customers it is for; null for all. */
  customerClass?: Maybe<PriceTierClass>
  /** Quantity from which it is; 0 for any. */
  minQuantity: Scalars['Decimal']['output']
}

/** A link by which somebody without an account opens one printed quotation (分享链接). The link itself is told once, to who makes it. */
export type QuoteShare = {
  __typename?: 'QuoteShare'
  /** When it was made. */
  createdAt: Scalars['DateTime']['output']
  /** From when on it opens nothing. It ends before when the quote is superseded, declined or no longer valid. */
  expiresAt: Scalars['DateTime']['output']
  /** When it was first opened (首次打开时间); null before. */
  firstOpenedAt?: Maybe<Scalars['DateTime']['output']>
  /** Id of the share. */
  id: Scalars['ID']['output']
  /** When it was last opened; null before. */
  lastOpenedAt?: Maybe<Scalars['DateTime']['output']>
  /** How often it may be opened. */
  maxOpenings: Scalars['Int']['output']
  /** How often it has been opened (打开次数). A mail program that looks at links counts as well. */
  openings: Scalars['Int']['output']
  /** Why it was revoked; null unless it was. */
  revokeReason?: Maybe<Scalars['String']['output']>
  /** When it was revoked (撤销时间); null unless it was. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who made it; null for a machine. */
  sharedBy?: Maybe<Employee>
  /** Whom it was made for, in the words of who made it. */
  sharedWith: Scalars['String']['output']
  /** Grows by one when it is revoked; send it back to revoke it. */
  version: Scalars['Int']['output']
}

/** States of a version of a quote. */
export type QuoteStatus =
  /** Accepted by the customer (已接受). */
  | 'ACCEPTED'
  /** Approved; it may go to the customer (已批准). */
  | 'APPROVED'
  /** Declined by the customer (已拒绝). */
  | 'DECLINED'
  /** Being prepared (草稿). */
  | 'DRAFT'
  /** Its last day is over (已过期). */
  | 'EXPIRED'
  /** Being reviewed (审批中). */
  | 'IN_APPROVAL'
  /** Sent back by a reviewer (已退回). */
  | 'RETURNED'
  /** With the customer (已发出). */
  | 'SENT'
  /** Handed in (已提交). */
  | 'SUBMITTED'
  /** A newer version took its place (已被取代). */
  | 'SUPERSEDED'
  /** Taken back, by who submitted it or with its deal (已撤回). */
  | 'WITHDRAWN'

/** One version of a quote; what it says never changes (报价版本). */
export type QuoteVersion = {
  __typename?: 'QuoteVersion'
  /** How the customer accepted it; null while it is not accepted. */
  acceptance?: Maybe<QuoteAcceptance>
  /** After-sales terms (售后条款). */
  afterSalesTerms: Scalars['String']['output']
  /** Its approval; null before it is submitted (审批). */
  approval?: Maybe<QuoteApproval>
  /** What was beyond a threshold when it was submitted, so that more than the superior decide. */
  approvalTriggers: Array<QuoteApprovalTrigger>
  /** All approvals that were asked for it, the latest first: more than one where it went to another superior. */
  approvals: Array<QuoteApproval>
  /** When the last level approved it. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>
  /** What is said of products and comes from no published fact (待核实陈述). */
  claims: Array<QuoteClaim>
  /** When it was prepared. */
  createdAt: Scalars['DateTime']['output']
  /** Average credit in days, weighted by amount (平均账期). */
  creditDays: Scalars['Decimal']['output']
  /** Currency of every amount (币种). */
  currency: Scalars['Currency']['output']
  /** Why the customer declined it. */
  declineReason?: Maybe<Scalars['String']['output']>
  /** How it is delivered (交货方式); null where the delivery terms say all. */
  deliveryMethod?: Maybe<Scalars['String']['output']>
  /** Delivery time and method (交货期与方式). */
  deliveryTerms: Scalars['String']['output']
  /** Discount on the list total in percent; null when that is zero (折扣率). */
  discountPercent?: Maybe<Scalars['Decimal']['output']>
  /** Total with tax (含税金额). */
  grossTotal: Money
  /** Id of the version. */
  id: Scalars['ID']['output']
  /** What of the installation is included (安装调试). */
  installationTerms?: Maybe<Scalars['String']['output']>
  /** Lines in their order (报价明细). */
  lines: Array<QuoteLine>
  /** Total at list prices. */
  listTotal: Money
  /** What the deal leaves; hidden from those who do not answer for margins (毛利). */
  margin: QuoteMarginView
  /** Total before tax (未税金额). */
  netTotal: Money
  /** What deviates from the company's standard terms, one text each (非标准条款). */
  nonStandardTerms: Array<Scalars['String']['output']>
  /** How it is paid, 100 % of the gross total together (付款方式). */
  paymentTerms: Array<PaymentTerm>
  /** Who prepared it. */
  preparedBy: Employee
  /** Day of the list prices and costs it was made with. */
  pricedOn: Scalars['Date']['output']
  /** Why it was sent back. */
  returnReason?: Maybe<Scalars['String']['output']>
  /** 1 for the first version of the quote. */
  revision: Scalars['Int']['output']
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>
  /** To whom it was sent. */
  sentTo?: Maybe<Scalars['String']['output']>
  /** What service promises beyond the after-sales terms (服务承诺). */
  serviceCommitment?: Maybe<Scalars['String']['output']>
  /** State of this version. */
  status: QuoteStatus
  /** Tax (税额). */
  taxTotal: Money
  /** Last day the customer can accept it (报价有效期). */
  validUntil: Scalars['Date']['output']
  /** Why it was taken back with its deal (撤回原因); null unless the deal was lost or rests. */
  withdrawReason?: Maybe<Scalars['String']['output']>
}

/** Which dispute, what happened. */
export type RecordDisputeStepInput = {
  /** What was said, offered or decided. */
  description: Scalars['String']['input']
  /** The dispute. */
  disputeId: Scalars['ID']['input']
  /** When; not in the future. */
  heldOn: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What it was. */
  kind: DisputeStepKind
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The dispute. */
export type RecordDisputeStepPayload = {
  __typename?: 'RecordDisputeStepPayload'
  /** The dispute. */
  dispute: DisputeCase
}

/** What `recordDisputeStep` answers. */
export type RecordDisputeStepResult =
  ConflictError | ForbiddenError | NotFoundError | RecordDisputeStepPayload | RuleError | ValidationError

/** Which contract, what is wrong, who sees to it until when. */
export type RecordExecutionProblemInput = {
  /** Employee who sees to it. */
  assigneeId: Scalars['ID']['input']
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** What is wrong. */
  description: Scalars['String']['input']
  /** Until when; not in the past. */
  dueOn: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What it is about. */
  kind: ContractProblemKind
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with its problems. */
export type RecordExecutionProblemPayload = {
  __typename?: 'RecordExecutionProblemPayload'
  /** The contract with its problems. */
  contract: Contract
}

/** What `recordExecutionProblem` answers. */
export type RecordExecutionProblemResult =
  ConflictError | ForbiddenError | NotFoundError | RecordExecutionProblemPayload | RuleError | ValidationError

/** What a customer asks a price for. */
export type RecordInquiryInput = {
  /** Who asked, on the customer's side. */
  askedBy: Scalars['String']['input']
  /** How it came in. */
  channel: InquiryChannel
  /** The customer, where there is no deal yet. */
  customerId?: InputMaybe<Scalars['ID']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is asked for, at least one line. */
  lines: Array<InquiryLineInput>
  /** Anything else that was said. */
  note?: InputMaybe<Scalars['String']['input']>
  /** The deal it belongs to; open. Either this or the customer is given. */
  opportunityId?: InputMaybe<Scalars['ID']['input']>
  /** When the customer asked; the time to answer counts from then. */
  receivedAt: Scalars['DateTime']['input']
}

/** The inquiry. */
export type RecordInquiryPayload = {
  __typename?: 'RecordInquiryPayload'
  /** The inquiry. */
  inquiry: Inquiry
}

/** What `recordInquiry` answers. */
export type RecordInquiryResult =
  ConflictError | ForbiddenError | NotFoundError | RecordInquiryPayload | RuleError | ValidationError

/** The customer's intention. */
export type RecordIntentionInput = {
  /** What was agreed. */
  agreed: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The quote; it is with the customer. */
  quoteId: Scalars['ID']['input']
  /** When it was reached; not in the future. */
  reachedOn: Scalars['Date']['input']
  /** With whom at the customer. */
  reachedWith: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The quote with the intention. */
export type RecordIntentionPayload = {
  __typename?: 'RecordIntentionPayload'
  /** The quote with the intention. */
  quote: Quote
}

/** What `recordIntention` answers. */
export type RecordIntentionResult =
  ConflictError | ForbiddenError | NotFoundError | RecordIntentionPayload | RuleError | ValidationError

/** A round of negotiation. */
export type RecordNegotiationRoundInput = {
  /** Who took part for the customer. */
  customerPeople: Scalars['String']['input']
  /** When it was held; not in the future. */
  heldOn: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything else worth keeping. */
  note?: InputMaybe<Scalars['String']['input']>
  /** Employees who took part for the company, at least one. */
  ourPeople: Array<Scalars['ID']['input']>
  /** What was said, at least one point. */
  points: Array<NegotiationPointInput>
  /** The quote; one of its versions was sent. */
  quoteId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The quote with the round. */
export type RecordNegotiationRoundPayload = {
  __typename?: 'RecordNegotiationRoundPayload'
  /** The quote with the round. */
  quote: Quote
}

/** What `recordNegotiationRound` answers. */
export type RecordNegotiationRoundResult =
  ConflictError | ForbiddenError | NotFoundError | RecordNegotiationRoundPayload | RuleError | ValidationError

/** An objection to a deal that is worked on. */
export type RecordObjectionInput = {
  /** What it is about. */
  category: ObjectionCategory
  /** What is behind it, where it is known. */
  cause?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The deal. */
  opportunityId: Scalars['ID']['input']
  /** Who of the customer said it. */
  raisedBy?: InputMaybe<Scalars['String']['input']>
  /** On which day, not in the future; today when left out. */
  raisedOn?: InputMaybe<Scalars['Date']['input']>
  /** What the customer said. */
  statement: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The objection, to be answered. */
export type RecordObjectionPayload = {
  __typename?: 'RecordObjectionPayload'
  /** The objection as it is now. */
  objection: Objection
}

/** What `recordObjection` answers. */
export type RecordObjectionResult =
  ConflictError | ForbiddenError | NotFoundError | RecordObjectionPayload | RuleError | ValidationError

/** What the customer needs. */
export type RecordOpportunityNeedInput = {
  /** Who decides at the customer; as it is when left out. */
  decisionMaker?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** By when the customer means to buy. */
  purchaseBy?: InputMaybe<Scalars['Date']['input']>
  /** The need in a few sentences. */
  summary: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity with its need. */
export type RecordOpportunityNeedPayload = {
  __typename?: 'RecordOpportunityNeedPayload'
  /** The opportunity with its need. */
  opportunity: Opportunity
}

/** What `recordOpportunityNeed` answers. */
export type RecordOpportunityNeedResult =
  ConflictError | ForbiddenError | NotFoundError | RecordOpportunityNeedPayload | RuleError | ValidationError

/** Something that was shown. */
export type RecordPresentationInput = {
  /** To whom. */
  audience: Scalars['String']['input']
  /** With whose product it was compared; of a comparison alone. */
  competitor?: InputMaybe<Scalars['String']['input']>
  /** With which product; of a comparison alone. */
  competitorProduct?: InputMaybe<Scalars['String']['input']>
  /** What was shown. */
  content: Scalars['String']['input']
  /** What the customer said. */
  feedback?: InputMaybe<Scalars['String']['input']>
  /** On which day; not in the future. */
  heldOn: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What kind. */
  kind: PresentationKind
  /** Whether they agreed to be named; needed with `referenceCase`. */
  namingPermitted?: InputMaybe<Scalars['Boolean']['input']>
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** The products demonstrated; of a demonstration alone, at most 20. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Whose case it is; of a case study alone. */
  referenceCase?: InputMaybe<Scalars['String']['input']>
  /** What it came to; of a demonstration alone. */
  result?: InputMaybe<Scalars['String']['input']>
  /** Where ours is better, as can be shown; of a comparison alone. */
  strengths?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
  /** Where the other is better, said as openly; needed with `strengths`. */
  weaknesses?: InputMaybe<Scalars['String']['input']>
}

/** The opportunity with the record. */
export type RecordPresentationPayload = {
  __typename?: 'RecordPresentationPayload'
  /** The opportunity with the record. */
  opportunity: Opportunity
}

/** What `recordPresentation` answers. */
export type RecordPresentationResult =
  ConflictError | ForbiddenError | NotFoundError | RecordPresentationPayload | RuleError | ValidationError

/** A signature. */
export type RecordSignatureInput = {
  /** Their power of attorney, uploaded as a document of the contract; needed of who is not the legal representative. */
  authorityDocumentId?: InputMaybe<Scalars['ID']['input']>
  /** As what they signed; as legal representative when left out. */
  capacity?: InputMaybe<SigningCapacity>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Which party; recording it again replaces what was recorded. */
  party: ContractParty
  /** Which seal. */
  seal?: InputMaybe<SealKind>
  /** Whether the party's seal is on it. */
  sealed: Scalars['Boolean']['input']
  /** Who signed. */
  signatory: Scalars['String']['input']
  /** Day of the signature; not in the future. */
  signedOn: Scalars['Date']['input']
  /** Their position. */
  title?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with its signatures. */
export type RecordSignaturePayload = {
  __typename?: 'RecordSignaturePayload'
  /** The contract with its signatures. */
  contract: Contract
}

/** What `recordSignature` answers. */
export type RecordSignatureResult =
  ConflictError | ForbiddenError | NotFoundError | RecordSignaturePayload | RuleError | ValidationError

/** Which file proves the signatures. */
export type RecordSignedCopyInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The document: of kind SIGNED_COPY, with its bytes uploaded. */
  documentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with the hash of the file. */
export type RecordSignedCopyPayload = {
  __typename?: 'RecordSignedCopyPayload'
  /** The contract with the hash of the file. */
  contract: Contract
}

/** What `recordSignedCopy` answers. */
export type RecordSignedCopyResult =
  ConflictError | ForbiddenError | NotFoundError | RecordSignedCopyPayload | RuleError | ValidationError

/** Who spoke for the company: a customer, an employee, or somebody who is known by name. */
export type ReferralInput = {
  /** The customer who recommended the company (推荐客户). */
  customerId?: InputMaybe<Scalars['ID']['input']>
  /** The employee who brought the customer (推荐员工). */
  employeeId?: InputMaybe<Scalars['ID']['input']>
  /** Name of the person who recommended it (推荐人). */
  name?: InputMaybe<Scalars['String']['input']>
}

/** Which contract, which review, and why. */
export type RefuseContractChangeInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Which review; the caller needs its role. */
  kind: ContractChangeReviewKind
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract as it was. */
export type RefuseContractChangePayload = {
  __typename?: 'RefuseContractChangePayload'
  /** The contract as it was. */
  contract: Contract
}

/** What `refuseContractChange` answers. */
export type RefuseContractChangeResult =
  ConflictError | ForbiddenError | NotFoundError | RefuseContractChangePayload | RuleError | ValidationError

/** A customer who wants none of it. */
export type RejectProposalInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The revision of the proposal. */
  proposalId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The rejected proposal. */
export type RejectProposalPayload = {
  __typename?: 'RejectProposalPayload'
  /** The rejected proposal. */
  proposal: Proposal
}

/** What `rejectProposal` answers. */
export type RejectProposalResult =
  ConflictError | ForbiddenError | NotFoundError | RejectProposalPayload | RuleError | ValidationError

/** An explanation to the customer. */
export type ReleaseContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** When; not in the future. */
  explainedOn: Scalars['Date']['input']
  /** To whom clauses and risks were explained. */
  explainedTo: Scalars['String']['input']
  /** What the customer has to bring to sign. */
  formalities?: InputMaybe<Array<SigningFormality>>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything worth keeping. */
  note?: InputMaybe<Scalars['String']['input']>
  /** Clauses that were explained, with their risks; the company may want each of them (P15). */
  points?: InputMaybe<Array<ExplainedClauseInput>>
  /** What the customer asked, and what was answered. */
  questions?: InputMaybe<Array<ExplanationQuestionInput>>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract that may be signed. */
export type ReleaseContractPayload = {
  __typename?: 'ReleaseContractPayload'
  /** The contract that may be signed. */
  contract: Contract
}

/** What `releaseContract` answers. */
export type ReleaseContractResult =
  ConflictError | ForbiddenError | NotFoundError | ReleaseContractPayload | RuleError | ValidationError

/** Which hold ends. */
export type ReleaseProductHoldInput = {
  /** The hold. */
  holdId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why the product may be sold again. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The product, without this hold. */
export type ReleaseProductHoldPayload = {
  __typename?: 'ReleaseProductHoldPayload'
  /** The product, without this hold. */
  product: Product
}

/** What `releaseProductHold` answers. */
export type ReleaseProductHoldResult =
  ConflictError | ForbiddenError | NotFoundError | ReleaseProductHoldPayload | RuleError | ValidationError

/** Which file is removed. */
export type RemoveAcceptanceEvidenceInput = {
  /** The document. */
  documentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The quote without the file. */
export type RemoveAcceptanceEvidencePayload = {
  __typename?: 'RemoveAcceptanceEvidencePayload'
  /** The quote. */
  quote: Quote
}

/** What `removeAcceptanceEvidence` answers. */
export type RemoveAcceptanceEvidenceResult =
  ConflictError | ForbiddenError | NotFoundError | RemoveAcceptanceEvidencePayload | RuleError | ValidationError

/** Which document is removed. */
export type RemoveContractDocumentInput = {
  /** The document. */
  documentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract without the document. */
export type RemoveContractDocumentPayload = {
  __typename?: 'RemoveContractDocumentPayload'
  /** The contract. */
  contract: Contract
}

/** What `removeContractDocument` answers. */
export type RemoveContractDocumentResult =
  ConflictError | ForbiddenError | NotFoundError | RemoveContractDocumentPayload | RuleError | ValidationError

/** Which objection is up again. */
export type ReopenObjectionInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The objection. */
  objectionId: Scalars['ID']['input']
  /** The deal. */
  opportunityId: Scalars['ID']['input']
  /** What the customer says now. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The objection, to be answered again. */
export type ReopenObjectionPayload = {
  __typename?: 'ReopenObjectionPayload'
  /** The objection as it is now. */
  objection: Objection
}

/** What `reopenObjection` answers. */
export type ReopenObjectionResult =
  ConflictError | ForbiddenError | NotFoundError | ReopenObjectionPayload | RuleError | ValidationError

/** Which lost deal lives again, and why. */
export type ReopenOpportunityInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity where it was lost. */
export type ReopenOpportunityPayload = {
  __typename?: 'ReopenOpportunityPayload'
  /** The opportunity as it is now. */
  opportunity: Opportunity
}

/** What `reopenOpportunity` answers. */
export type ReopenOpportunityResult =
  ConflictError | ForbiddenError | NotFoundError | ReopenOpportunityPayload | RuleError | ValidationError

/** Purchases of a customer after the first (二次购买), as far as the caller may see their contracts. */
export type RepeatPurchases = {
  __typename?: 'RepeatPurchases'
  /** What they are worth before tax, by currency. */
  amounts: Array<Money>
  /** How many contracts took effect after the first. */
  count: Scalars['Int']['output']
  /** Day of the last contract that took effect, the first included. */
  lastOn?: Maybe<Scalars['Date']['output']>
  /** Days between two purchases on average, with one decimal; null before the second. */
  meanIntervalDays?: Maybe<Scalars['Decimal']['output']>
}

/** A counted row that is not as it was when its month was closed. */
export type ReportCorrection = {
  __typename?: 'ReportCorrection'
  /** The deal it is about. */
  deal?: Maybe<Opportunity>
  /** What it says now in place of what was counted. */
  fields: Array<CorrectedField>
  /** What has happened to it. */
  kind: ReportCorrectionKind
  /** What kind of row it is. */
  report: CorrectedRow
}

/** A page of corrections. */
export type ReportCorrectionConnection = {
  __typename?: 'ReportCorrectionConnection'
  /** The rows of the page with their cursors. */
  edges: Array<ReportCorrectionEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many rows there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A correction on a page. */
export type ReportCorrectionEdge = {
  __typename?: 'ReportCorrectionEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The row. */
  node: ReportCorrection
}

/** What has happened to a counted row. */
export type ReportCorrectionKind =
  /** It would count now and did not. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It counted and would not now. */
  | 'REMOVED'

/** Margin of lines as the caller may see it. Freight, installation and the customer's credit belong to a quote, not to its lines, and are not taken off. */
export type ReportMarginView = {
  __typename?: 'ReportMarginView'
  /** Net amount less cost. */
  amount?: Maybe<Money>
  /** Cost of the lines. */
  costAmount?: Maybe<Money>
  /** Margin weighted by amount, as a fraction: `(net − cost) / net`; null, where visible, when nothing is charged. */
  margin?: Maybe<Scalars['Decimal']['output']>
  /** Margin as a fraction, each line that is charged alike; of one line the same as `margin`. */
  meanMargin?: Maybe<Scalars['Decimal']['output']>
  /** Whether the caller may see costs and margins. When not, the other fields are empty and say nothing. */
  visible: Scalars['Boolean']['output']
}

/** A month whose reports are closed (已关账月份). */
export type ReportPeriod = {
  __typename?: 'ReportPeriod'
  /** When it was closed. */
  closedAt: Scalars['DateTime']['output']
  /** Who closed it. */
  closedBy: Employee
  /** What has changed since of the rows that were counted, of deals the caller may see (关账后更正). Open deals that went their way are none. */
  corrections: ReportCorrectionConnection
  /** Its first day. */
  from: Scalars['Date']['output']
  /** The month, such as `2026-03`. */
  month: Scalars['String']['output']
  /** Its last day. */
  until: Scalars['Date']['output']
}

/** A month whose reports are closed (已关账月份). */
export type ReportPeriodCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** How a level's turn ended. */
export type ReportedDecisionOutcome =
  /** Approved. */
  | 'APPROVED'
  /** Taken over from an earlier version (沿用). */
  | 'CARRIED'
  /** Went to the next level because nobody decided in time. */
  | 'ESCALATED'
  /** Refused. */
  | 'REJECTED'
  /** Sent back. */
  | 'RETURNED'

/** What a customer asks for. */
export type RequestContractChangeInput = {
  /** What it should say. */
  askedText: Scalars['String']['input']
  /** The clause that it is about, or else a term. */
  clause?: InputMaybe<ContractClauseKind>
  /** Who in the company is asked. */
  consults: Array<ContractReviewKind>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why they want it. */
  reason: Scalars['String']['input']
  /** Who asked, on the customer's side. */
  requestedBy: Scalars['String']['input']
  /** When they asked; not in the future. */
  requestedOn: Scalars['Date']['input']
  /** The term that it is about, or else a clause. */
  term?: InputMaybe<ChangeableTerm>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with the request. */
export type RequestContractChangePayload = {
  __typename?: 'RequestContractChangePayload'
  /** The contract with the request. */
  contract: Contract
}

/** What `requestContractChange` answers. */
export type RequestContractChangeResult =
  ConflictError | ForbiddenError | NotFoundError | RequestContractChangePayload | RuleError | ValidationError

/** Which problem, how it was solved. */
export type ResolveExecutionProblemInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The problem. */
  problemId: Scalars['ID']['input']
  /** How it was solved. */
  resolution: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with its problems. */
export type ResolveExecutionProblemPayload = {
  __typename?: 'ResolveExecutionProblemPayload'
  /** The contract with its problems. */
  contract: Contract
}

/** What `resolveExecutionProblem` answers. */
export type ResolveExecutionProblemResult =
  ConflictError | ForbiddenError | NotFoundError | ResolveExecutionProblemPayload | RuleError | ValidationError

/** Which deal goes on. */
export type ResumeOpportunityInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything worth keeping in the history. */
  note?: InputMaybe<Scalars['String']['input']>
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity where it stood before. */
export type ResumeOpportunityPayload = {
  __typename?: 'ResumeOpportunityPayload'
  /** The opportunity where it stood before. */
  opportunity: Opportunity
}

/** What `resumeOpportunity` answers. */
export type ResumeOpportunityResult =
  ConflictError | ForbiddenError | NotFoundError | ResumeOpportunityPayload | RuleError | ValidationError

/** Which item is taken out of use, and why. */
export type RetirePlaybookItemInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The version of the item. */
  playbookItemId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The retired item. */
export type RetirePlaybookItemPayload = {
  __typename?: 'RetirePlaybookItemPayload'
  /** The item as it is now. */
  playbookItem: PlaybookItem
}

/** What `retirePlaybookItem` answers. */
export type RetirePlaybookItemResult =
  ConflictError | ForbiddenError | NotFoundError | RetirePlaybookItemPayload | RuleError | ValidationError

/** Which review sends the contract back. */
export type ReturnContractInput = {
  /** What the contract was looked at for. */
  checklist?: InputMaybe<Array<ContractChecklistInput>>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Which review; the caller needs its role. */
  kind: ContractReviewKind
  /** What must change. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The returned contract. */
export type ReturnContractPayload = {
  __typename?: 'ReturnContractPayload'
  /** The returned contract. */
  contract: Contract
}

/** What `returnContract` answers. */
export type ReturnContractResult =
  ConflictError | ForbiddenError | NotFoundError | ReturnContractPayload | RuleError | ValidationError

/** An original that is back. */
export type ReturnOriginalInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Where it is now; left out for its old place. */
  location?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract with the ended loan. */
export type ReturnOriginalPayload = {
  __typename?: 'ReturnOriginalPayload'
  /** The contract with the ended loan. */
  contract: Contract
}

/** What `returnOriginal` answers. */
export type ReturnOriginalResult =
  ConflictError | ForbiddenError | NotFoundError | ReturnOriginalPayload | RuleError | ValidationError

/** Which item is returned, and why. */
export type ReturnPlaybookItemInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The version of the item. */
  playbookItemId: Scalars['ID']['input']
  /** What has to become better. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The returned item. */
export type ReturnPlaybookItemPayload = {
  __typename?: 'ReturnPlaybookItemPayload'
  /** The item as it is now. */
  playbookItem: PlaybookItem
}

/** What `returnPlaybookItem` answers. */
export type ReturnPlaybookItemResult =
  ConflictError | ForbiddenError | NotFoundError | ReturnPlaybookItemPayload | RuleError | ValidationError

/** Which quote is sent back. */
export type ReturnQuoteInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** What must change. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The returned quote. */
export type ReturnQuotePayload = {
  __typename?: 'ReturnQuotePayload'
  /** The returned quote. */
  quote: Quote
}

/** What `returnQuote` answers. */
export type ReturnQuoteResult =
  ConflictError | ForbiddenError | NotFoundError | ReturnQuotePayload | RuleError | ValidationError

/** Which plan is returned, and why. */
export type ReturnSalesPlanInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What has to become better. */
  reason: Scalars['String']['input']
  /** The version of the plan. */
  salesPlanId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The returned plan. */
export type ReturnSalesPlanPayload = {
  __typename?: 'ReturnSalesPlanPayload'
  /** The plan as it is now. */
  salesPlan: SalesPlan
}

/** What `returnSalesPlan` answers. */
export type ReturnSalesPlanResult =
  ConflictError | ForbiddenError | NotFoundError | ReturnSalesPlanPayload | RuleError | ValidationError

/** Which report was read. */
export type ReviewProgressReportInput = {
  /** What the superior says to it. */
  comment?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The report. */
  reportId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The report with the review. */
export type ReviewProgressReportPayload = {
  __typename?: 'ReviewProgressReportPayload'
  /** The report as it is now. */
  report: ProgressReport
}

/** What `reviewProgressReport` answers. */
export type ReviewProgressReportResult =
  ConflictError | ForbiddenError | NotFoundError | ReviewProgressReportPayload | RuleError | ValidationError

/** A new wording. */
export type ReviseContractInput = {
  /** What the clauses say of products and comes from no published fact; each is decided on its own by those who make the product. */
  claims?: InputMaybe<Array<ContractClaimInput>>
  /** All clauses, replacing those before; left out for all templates in force. */
  clauses?: InputMaybe<Array<ContractClauseInput>>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Clauses of the company that this contract does without, and why. */
  omissions?: InputMaybe<Array<OmittedClauseInput>>
  /** What the contract says otherwise than the quote, replacing what it said before; left out when nothing of that changes. */
  terms?: InputMaybe<ContractTermsInput>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract in its new wording. */
export type ReviseContractPayload = {
  __typename?: 'ReviseContractPayload'
  /** The contract in its new wording. */
  contract: Contract
}

/** What `reviseContract` answers. */
export type ReviseContractResult =
  ConflictError | ForbiddenError | NotFoundError | ReviseContractPayload | RuleError | ValidationError

/** A new revision of a proposal. */
export type ReviseProposalInput = {
  /** The ways to meet the need, one to five. */
  alternatives: Array<ProposalAlternativeInput>
  /** Currency of every amount. */
  currency: Scalars['Currency']['input']
  /** How it is delivered. */
  deliveryMethod: Scalars['String']['input']
  /** How long delivery takes. */
  deliveryTime: Scalars['String']['input']
  /** Which discounts the customer can expect, and for what. */
  discountPolicy?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The revision of the proposal. */
  proposalId: Scalars['ID']['input']
  /** What service promises. */
  serviceCommitment: Scalars['String']['input']
  /** What it is called. */
  title: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The new revision. */
export type ReviseProposalPayload = {
  __typename?: 'ReviseProposalPayload'
  /** The new revision. */
  proposal: Proposal
}

/** What `reviseProposal` answers. */
export type ReviseProposalResult =
  ConflictError | ForbiddenError | NotFoundError | ReviseProposalPayload | RuleError | ValidationError

/** A new version of a quote. */
export type ReviseQuoteInput = {
  /** After-sales terms. */
  afterSalesTerms: Scalars['String']['input']
  /** What is said of products and comes from no published fact; it is reviewed as such. */
  claims?: InputMaybe<Array<QuoteClaimInput>>
  /** Currency of every amount. */
  currency: Scalars['Currency']['input']
  /** How it is delivered. */
  deliveryMethod?: InputMaybe<Scalars['String']['input']>
  /** Delivery time and method. */
  deliveryTerms: Scalars['String']['input']
  /** Freight the company pays, in the quote's currency; none when left out. */
  freightCost?: InputMaybe<MoneyInput>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Installation the company pays, in the quote's currency; none when left out. */
  installationCost?: InputMaybe<MoneyInput>
  /** What of the installation is included. */
  installationTerms?: InputMaybe<Scalars['String']['input']>
  /** What is offered, at least one line. */
  lines: Array<QuoteLineInput>
  /** What deviates from the company's standard terms, one text each; it is reviewed as such. */
  nonStandardTerms?: InputMaybe<Array<Scalars['String']['input']>>
  /** How it is paid; exactly 100 % together. */
  paymentTerms: Array<PaymentTermInput>
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** What service promises beyond the after-sales terms. */
  serviceCommitment?: InputMaybe<Scalars['String']['input']>
  /** Last day the customer can accept it; not in the past. */
  validUntil: Scalars['Date']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The quote with its new version. */
export type ReviseQuotePayload = {
  __typename?: 'ReviseQuotePayload'
  /** The quote with its new version. */
  quote: Quote
}

/** What `reviseQuote` answers. */
export type ReviseQuoteResult =
  ConflictError | ForbiddenError | NotFoundError | ReviseQuotePayload | RuleError | ValidationError

/** Which delegation ends. */
export type RevokeApprovalDelegationInput = {
  /** The delegation. */
  delegationId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
}

/** The delegation that ended. */
export type RevokeApprovalDelegationPayload = {
  __typename?: 'RevokeApprovalDelegationPayload'
  /** The delegation that ended. */
  delegation: ApprovalDelegation
}

/** What `revokeApprovalDelegation` answers. */
export type RevokeApprovalDelegationResult =
  ConflictError | ForbiddenError | NotFoundError | RevokeApprovalDelegationPayload | RuleError | ValidationError

/** Which link ends. */
export type RevokeContractShareInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** The share. */
  shareId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** A link that opens nothing any more. */
export type RevokeContractSharePayload = {
  __typename?: 'RevokeContractSharePayload'
  /** What is known of it. */
  share: ContractShare
}

/** What `revokeContractShare` answers. */
export type RevokeContractShareResult =
  ConflictError | ForbiddenError | NotFoundError | RevokeContractSharePayload | RuleError | ValidationError

/** Which link ends. */
export type RevokeQuoteShareInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** The share. */
  shareId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** A link that opens nothing any more. */
export type RevokeQuoteSharePayload = {
  __typename?: 'RevokeQuoteSharePayload'
  /** What is known of it. */
  share: QuoteShare
}

/** What `revokeQuoteShare` answers. */
export type RevokeQuoteShareResult =
  ConflictError | ForbiddenError | NotFoundError | RevokeQuoteSharePayload | RuleError | ValidationError

/** What a draft says from now on, in place of all it said. */
export type RewritePlaybookItemInput = {
  /** The content of a case study. */
  caseStudy?: InputMaybe<CaseStudyInput>
  /** The content of a closing technique. */
  closingTechnique?: InputMaybe<ClosingTechniqueInput>
  /** The content of a comparison. */
  comparison?: InputMaybe<CompetitorComparisonInput>
  /** The content of a FAB card. Give one kind of content. */
  fabCard?: InputMaybe<FabCardInput>
  /** The product family it speaks of. */
  family?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** For which industry of customers. */
  industry?: InputMaybe<Scalars['String']['input']>
  /** The content of an objection and its answer. */
  objectionHandling?: InputMaybe<ObjectionHandlingInput>
  /** The version of the item. */
  playbookItemId: Scalars['ID']['input']
  /** The product it speaks of. A FAB card and a comparison speak of a product or a family. */
  productId?: InputMaybe<Scalars['ID']['input']>
  /** The content of a script. */
  salesScript?: InputMaybe<SalesScriptInput>
  /** For which stage of the sales process; RECEPTION to CONTRACTING. */
  stage?: InputMaybe<OpportunityStage>
  /** Words it is found by, at most 20. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>
  /** Title in Chinese; goes with the Chinese texts. */
  title?: InputMaybe<Scalars['String']['input']>
  /** Title in English; goes with the English texts. */
  titleEn?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The draft. */
export type RewritePlaybookItemPayload = {
  __typename?: 'RewritePlaybookItemPayload'
  /** The item as it is now. */
  playbookItem: PlaybookItem
}

/** What `rewritePlaybookItem` answers. */
export type RewritePlaybookItemResult =
  ConflictError | ForbiddenError | NotFoundError | RewritePlaybookItemPayload | RuleError | ValidationError

/** What a draft says from now on, in place of all it said. */
export type RewriteSalesPlanInput = {
  /** Where the plan starts from: market, customers, last period (现状分析). */
  analysis?: InputMaybe<Scalars['String']['input']>
  /** Currency of its amounts. */
  currency: Scalars['Currency']['input']
  /** What is to be reached, each metric once; the weights add up to 100. */
  goals: Array<SalesGoalInput>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What will be done, by whom, until when (措施). */
  measures?: InputMaybe<Array<SalesMeasureInput>>
  /** The approved plan above that it is written under, whose period has this one in it; none for the plan of the company. */
  parentId?: InputMaybe<Scalars['ID']['input']>
  /** The version of the plan. */
  salesPlanId: Scalars['ID']['input']
  /** How the goals are to be reached (策略). */
  strategy: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The draft. */
export type RewriteSalesPlanPayload = {
  __typename?: 'RewriteSalesPlanPayload'
  /** The plan as it is now. */
  salesPlan: SalesPlan
}

/** What `rewriteSalesPlan` answers. */
export type RewriteSalesPlanResult =
  ConflictError | ForbiddenError | NotFoundError | RewriteSalesPlanPayload | RuleError | ValidationError

/** A business rule forbids it. */
export type RuleError = UserError & {
  __typename?: 'RuleError'
  /** Stable code of the rule's violation, such as `EMPLOYEE_NOT_CERTIFIED`. */
  code: Scalars['String']['output']
  /** Why, and what would be allowed. */
  message: Scalars['String']['output']
  /** Where the rule comes from: a requirement (`R157`) or a policy parameter (`P06`). */
  rule: Scalars['String']['output']
}

/** A goal of a plan: measured by a metric, with a number and a day (目标). */
export type SalesGoal = {
  __typename?: 'SalesGoal'
  /** What has been reached so far, from the deals of this service (实际完成); null for what only others know, as payments. */
  actual?: Maybe<Scalars['Decimal']['output']>
  /** The goal of the plan above that it serves (支撑的上级目标). */
  alignsWith?: Maybe<AlignedGoal>
  /** What the shares of the units below add up to (已分解); null for a metric that does not add up, such as a rate. */
  allocated?: Maybe<Scalars['Decimal']['output']>
  /** Reached of what is to be reached, as a fraction to four places; of what should be small, the other way round (完成率). */
  attainment?: Maybe<Scalars['Decimal']['output']>
  /** Unit by unit what is expected and what is planned, and where no plan is (分解明细). */
  breakdown: Array<GoalBreakdown>
  /** Whether more or less is better (方向). */
  direction: SalesGoalDirection
  /** Until when (完成日期). */
  dueOn: Scalars['Date']['output']
  /** Id of the goal. */
  id: Scalars['ID']['output']
  /** What is measured (指标). */
  metric: SalesGoalMetric
  /** More about it (说明). */
  note?: Maybe<Scalars['String']['output']>
  /** Target less what the plans below add up to: above 0, something is missing (计划缺口). */
  planGap?: Maybe<Scalars['Decimal']['output']>
  /** What the plans below that count add up to in this metric (下级计划合计); null for a metric that does not add up. */
  planned?: Maybe<Scalars['Decimal']['output']>
  /** What performance has published for the same unit within the period, added up (已下达任务); null where nothing is, or not in this currency. */
  published?: Maybe<Scalars['Decimal']['output']>
  /** Target less what is published: above 0, the plan is above the task (与下达任务的差异). */
  publishedGap?: Maybe<Scalars['Decimal']['output']>
  /** What the plan above expects of this unit in the same metric and period (分解目标); null where it says nothing. */
  share?: Maybe<Scalars['Decimal']['output']>
  /** Share less target: above 0, the plan is below what is expected (与分解目标的差距). */
  shareGap?: Maybe<Scalars['Decimal']['output']>
  /** What is to be reached (目标值). */
  target: Scalars['Decimal']['output']
  /** In what it is measured (单位). */
  unit: SalesGoalUnit
  /** How much of the whole it makes up, in percent (权重). */
  weight: Scalars['Decimal']['output']
}

/** Whether more or less is better. */
export type SalesGoalDirection =
  /** The target is reached from below. */
  | 'AT_LEAST'
  /** The target is not to be passed. */
  | 'AT_MOST'

/** A goal. */
export type SalesGoalInput = {
  /** The goal of the plan above that it serves, of whatever metric. */
  alignsWith?: InputMaybe<Scalars['ID']['input']>
  /** Until when, within the period; its last day when left out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>
  /** What is measured. */
  metric: SalesGoalMetric
  /** More about it. */
  note?: InputMaybe<Scalars['String']['input']>
  /** What the units below are expected to bring to it, each once; of metrics that add up. */
  shares?: InputMaybe<Array<SalesShareInput>>
  /** What is to be reached: more than 0; whole for what is counted. */
  target: Scalars['Decimal']['input']
  /** How much of the whole it makes up, in percent. */
  weight: Scalars['Decimal']['input']
}

/** What a goal measures (指标). */
export type SalesGoalMetric =
  /** Payments received, before tax (回款额). */
  | 'COLLECTED_AMOUNT'
  /** Mean days from opening a deal to winning it (成交周期). */
  | 'DAYS_TO_CLOSE'
  /** First contracts of customers (新客户数). */
  | 'NEW_CUSTOMERS'
  /** Demonstrations, case studies and comparisons shown (演示次数). */
  | 'PRESENTATIONS'
  /** Quotes sent to customers (报价数). */
  | 'QUOTES_SENT'
  /** Contracts in force, before tax; of a person, by their share of the deal (签约额). */
  | 'SIGNED_AMOUNT'
  /** Deals won of deals decided, in percent (赢单率). */
  | 'WIN_RATE'
  /** Deals won (赢单数). */
  | 'WON_DEALS'

/** In what a goal is measured (单位). */
export type SalesGoalUnit =
  /** A number of things. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** The currency of the plan. */
  | 'MONEY'
  /** Percent. */
  | 'PERCENT'

/** Something that will be done (措施). */
export type SalesMeasure = {
  __typename?: 'SalesMeasure'
  /** Until when (完成日期). */
  dueOn: Scalars['Date']['output']
  /** Who (责任人). */
  responsible: Employee
  /** What (内容). */
  what: Scalars['String']['output']
}

/** Something that will be done. */
export type SalesMeasureInput = {
  /** Until when. */
  dueOn: Scalars['Date']['input']
  /** Who. */
  responsibleId: Scalars['ID']['input']
  /** What. */
  what: Scalars['String']['input']
}

/** One version of what the company, a team or a person means to sell in a period, and how (销售计划). */
export type SalesPlan = {
  __typename?: 'SalesPlan'
  /** Whether it is approved and its period has begun and not ended (执行中). */
  active: Scalars['Boolean']['output']
  /** Where the plan starts from (现状分析). */
  analysis?: Maybe<Scalars['String']['output']>
  /** When it was approved (批准时间). */
  approvedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who approved it, never its author (批准人). */
  approvedBy?: Maybe<Employee>
  /** Who wrote it (编制人). */
  author: Employee
  /** The plans below that count and that the caller may see (下级计划). */
  children: Array<SalesPlan>
  /** When it was closed (关闭时间). */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** What was learned from it (总结). */
  conclusion?: Maybe<Scalars['String']['output']>
  /** Currency of its amounts. */
  currency: Scalars['Currency']['output']
  /** The person; null for the plan of a team or the company. */
  employee?: Maybe<Employee>
  /** What is to be reached (目标). */
  goals: Array<SalesGoal>
  /** Id of this version of the plan. */
  id: Scalars['ID']['output']
  /** Whose plan it is (层级). */
  level: SalesPlanLevel
  /** What will be done (措施). */
  measures: Array<SalesMeasure>
  /** The plan above that it was written under; null for the plan of the company, and for who may not see it (上级计划). */
  parent?: Maybe<SalesPlan>
  /** Last day of the period (期间止). */
  periodEnd: Scalars['Date']['output']
  /** Kind of period (期间类型). */
  periodKind: SalesPlanPeriod
  /** First day of the period (期间起). */
  periodStart: Scalars['Date']['output']
  /** Why it was returned (退回原因). */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Number of this version, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** Id of the plan, the same for all its versions. */
  seriesId: Scalars['ID']['output']
  /** Why it plans less than its share of the plan above (低于分解目标的原因). */
  shortfallReason?: Maybe<Scalars['String']['output']>
  /** Where it stands (状态). */
  status: SalesPlanStatus
  /** How the goals are to be reached (策略). */
  strategy: Scalars['String']['output']
  /** When it was submitted (提交时间). */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** The team; of a person, the team when the plan was written; null for the company. */
  team?: Maybe<Team>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** A page of plans. */
export type SalesPlanConnection = {
  __typename?: 'SalesPlanConnection'
  /** The plans of the page with their cursors. */
  edges: Array<SalesPlanEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many plans there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A plan on a page. */
export type SalesPlanEdge = {
  __typename?: 'SalesPlanEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** A plan. */
  node: SalesPlan
}

/** Whose plan it is (计划层级). */
export type SalesPlanLevel =
  /** The company's (公司). */
  | 'COMPANY'
  /** A person's (个人). */
  | 'PERSON'
  /** A team's (团队). */
  | 'TEAM'

/** Periods of plans (期间). */
export type SalesPlanPeriod =
  /** A month (月). */
  | 'MONTH'
  /** A quarter (季度). */
  | 'QUARTER'
  /** A year (年). */
  | 'YEAR'

/** States of a version of a plan. */
export type SalesPlanStatus =
  /** Counts (已批准). */
  | 'APPROVED'
  /** Ended, with its conclusion (已总结). */
  | 'CLOSED'
  /** Being written (草稿). */
  | 'DRAFT'
  /** Returned to its author (已退回). */
  | 'RETURNED'
  /** With the superior (待批准). */
  | 'SUBMITTED'
  /** Replaced by a later version (已更新). */
  | 'SUPERSEDED'

/** Which deals a report counts, in which days. Of these, those that the caller may see. */
export type SalesReportFilter = {
  /** First day, in the time zone of the company. */
  from: Scalars['Date']['input']
  /** Only deals of this employee (负责顾问). */
  ownerId?: InputMaybe<Scalars['ID']['input']>
  /** Only deals with a quote for this product family; of the discount report, only lines of it (产品族). */
  productFamily?: InputMaybe<Scalars['String']['input']>
  /** Counts closed months afresh, with all that has changed since, in place of what they were closed with. */
  recount?: InputMaybe<Scalars['Boolean']['input']>
  /** Only deals of this team and the teams below it (团队). */
  teamId?: InputMaybe<Scalars['ID']['input']>
  /** Last day; within five years of the first. */
  until: Scalars['Date']['input']
}

/** Whose figures a row of a report has. A stay, a closing and a line are of who works on the deal now, a forecast and a move of a close date of who did then. What the report does not tell apart is null, and so is what there is none of. */
export type SalesReportKey = {
  __typename?: 'SalesReportKey'
  /** Who decided. */
  approver?: Maybe<Employee>
  /** With whom. */
  customer?: Maybe<Customer>
  /** Who works on the deals. */
  owner?: Maybe<Employee>
  /** What was sold. */
  product?: Maybe<Product>
  /** The family of what was sold. */
  productFamily?: Maybe<Scalars['String']['output']>
  /** The team that works on them. */
  team?: Maybe<Team>
}

/** What to say on an occasion (话术). */
export type SalesScript = PlaybookItem & {
  __typename?: 'SalesScript'
  /** Who wrote it (作者). */
  author: Employee
  /** In Chinese; null when it is in English only. */
  chinese?: Maybe<SalesScriptText>
  /** How often it was used, and what became of the deals; over all versions and all sellers (使用效果). */
  effect: PlaybookEffect
  /** In English; null when it is in Chinese only. */
  english?: Maybe<SalesScriptText>
  /** Whether the catalogue or the published facts say something else of the product now than when the reviewer compared it; null without a product, and before it is published (资料是否过时). */
  factsChanged?: Maybe<Scalars['Boolean']['output']>
  /** The product family it speaks of (产品系列). */
  family?: Maybe<Scalars['String']['output']>
  /** Id of this version of the item. */
  id: Scalars['ID']['output']
  /** For which industry of customers (适用行业). */
  industry?: Maybe<Scalars['String']['output']>
  /** Id of the item, the same for all its versions. */
  itemId: Scalars['ID']['output']
  /** What kind of item it is (类型). */
  kind: PlaybookKind
  /** The product it speaks of (产品). */
  product?: Maybe<Product>
  /** When it was published (发布时间). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Why it was taken out of use (停用原因). */
  retireReason?: Maybe<Scalars['String']['output']>
  /** When it was taken out of use (停用时间). */
  retiredAt?: Maybe<Scalars['DateTime']['output']>
  /** Why the reviewer returned it (退回原因). */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Who reviewed and published it, never its author (审核人). */
  reviewedBy?: Maybe<Employee>
  /** Number of this version, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** For which stage of the sales process (适用阶段). */
  stage?: Maybe<OpportunityStage>
  /** Where this version stands (状态). */
  status: PlaybookItemStatus
  /** When it was submitted for review (提交审核时间). */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** Words it is found by (标签). */
  tags: Array<Scalars['String']['output']>
  /** Title in Chinese (标题); null when it is in English only. */
  title?: Maybe<Scalars['String']['output']>
  /** Title in English; null when it is in Chinese only. */
  titleEn?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** What to say on an occasion (话术); in Chinese, in English, or both. */
export type SalesScriptInput = {
  /** In Chinese. */
  chinese?: InputMaybe<SalesScriptTextInput>
  /** In English. */
  english?: InputMaybe<SalesScriptTextInput>
}

/** What to say on an occasion (话术), in one language. */
export type SalesScriptText = {
  __typename?: 'SalesScriptText'
  /** On which occasion (场合). */
  occasion: Scalars['String']['output']
  /** What to say (话术). */
  script: Scalars['String']['output']
}

/** What to say on an occasion (话术), in one language. */
export type SalesScriptTextInput = {
  /** On which occasion (场合). */
  occasion: Scalars['String']['input']
  /** What to say (话术). */
  script: Scalars['String']['input']
}

/** What one unit below is expected to bring to a goal: a team or a person. */
export type SalesShareInput = {
  /** The person. */
  employeeId?: InputMaybe<Scalars['ID']['input']>
  /** The team. */
  teamId?: InputMaybe<Scalars['ID']['input']>
  /** How much. */
  value: Scalars['Decimal']['input']
}

/** Seals of a company (印章种类). */
export type SealKind =
  /** Seal of the company (公章). */
  | 'COMPANY_SEAL'
  /** Seal for contracts (合同专用章). */
  | 'CONTRACT_SEAL'

/** Which quote goes to the customer. */
export type SendQuoteInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** To whom on the customer's side. */
  sentTo: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The quote that is with the customer. */
export type SendQuotePayload = {
  __typename?: 'SendQuotePayload'
  /** The quote that is with the customer. */
  quote: Quote
}

/** What `sendQuote` answers. */
export type SendQuoteResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SendQuotePayload | ValidationError

/** A unit cost from a day on. */
export type SetCostInput = {
  /** First day it counts: today or later; only the first of a product may be earlier. */
  effectiveFrom: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The product. */
  productId: Scalars['ID']['input']
  /** Cost of one unit, in the product's currency. */
  unitCost: MoneyInput
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The product with its cost. */
export type SetCostPayload = {
  __typename?: 'SetCostPayload'
  /** The product with its cost. */
  product: Product
}

/** What `setCost` answers. */
export type SetCostResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SetCostPayload | ValidationError

/** Who works on a deal. */
export type SetDealTeamInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** All who work on it, in place of those there were; at most 20, the owner with role OWNER among them or not. */
  members: Array<DealMemberInput>
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity with its team. */
export type SetDealTeamPayload = {
  __typename?: 'SetDealTeamPayload'
  /** The opportunity as it is now. */
  opportunity: Opportunity
}

/** What `setDealTeam` answers. */
export type SetDealTeamResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SetDealTeamPayload | ValidationError

/** An exchange rate from a day on. */
export type SetExchangeRateInput = {
  /** First day it counts: today or later; only the first of two currencies may be earlier. */
  effectiveFrom: Scalars['Date']['input']
  /** The currency that is converted, such as that of the price book. */
  fromCurrency: Scalars['Currency']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What one unit of the first is in the second; more than 0, at most ten decimal places. */
  rate: Scalars['Decimal']['input']
  /** Where it comes from. */
  source: Scalars['String']['input']
  /** The currency it is converted into, such as that of a quote. */
  toCurrency: Scalars['Currency']['input']
}

/** The recorded rate. */
export type SetExchangeRatePayload = {
  __typename?: 'SetExchangeRatePayload'
  /** The recorded rate. */
  exchangeRate: ExchangeRate
}

/** What `setExchangeRate` answers. */
export type SetExchangeRateResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SetExchangeRatePayload | ValidationError

/** A list price from a day on. */
export type SetPriceInput = {
  /** Makes it a tier for customers of this value class; for all when left out (客户等级价). */
  customerClass?: InputMaybe<PriceTierClass>
  /** First day it counts: today or later; only the first of a product and tier may be earlier. */
  effectiveFrom: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Makes it a tier from this quantity on; for any when left out. Of the tiers open to a buyer the lowest price counts. */
  minQuantity?: InputMaybe<Scalars['Decimal']['input']>
  /** List price before tax, in the product's currency. */
  price: MoneyInput
  /** The product. */
  productId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The product with its price book. */
export type SetPricePayload = {
  __typename?: 'SetPricePayload'
  /** The product with its price book. */
  product: Product
}

/** What `setPrice` answers. */
export type SetPriceResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SetPricePayload | ValidationError

/** An answer. */
export type SettleChangeRequestInput = {
  /** The request. */
  changeRequestId: Scalars['ID']['input']
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is answered. */
  outcome: ContractChangeAnswer
  /** Why. */
  reason: Scalars['String']['input']
  /** What is agreed, or what the customer is told. */
  text: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract as it now stands: a draft again when something was agreed. */
export type SettleChangeRequestPayload = {
  __typename?: 'SettleChangeRequestPayload'
  /** The contract as it now stands: a draft again when something was agreed. */
  contract: Contract
}

/** What `settleChangeRequest` answers. */
export type SettleChangeRequestResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SettleChangeRequestPayload | ValidationError

/** How an objection ended. */
export type SettleObjectionInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** More about it; needed for UNRESOLVED. */
  note?: InputMaybe<Scalars['String']['input']>
  /** The objection. */
  objectionId: Scalars['ID']['input']
  /** The deal. */
  opportunityId: Scalars['ID']['input']
  /** How. RESOLVED and ACCEPTED_AS_IS need an answer. */
  outcome: ObjectionOutcome
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The settled objection. */
export type SettleObjectionPayload = {
  __typename?: 'SettleObjectionPayload'
  /** The objection as it is now. */
  objection: Objection
}

/** What `settleObjection` answers. */
export type SettleObjectionResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SettleObjectionPayload | ValidationError

/** With whom a contract is shared. */
export type ShareContractInput = {
  /** The contract; all reviews passed it, and it was printed as it stands. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the same link. */
  idempotencyKey: Scalars['String']['input']
  /** For whom: a person or an address. */
  sharedWith: Scalars['String']['input']
  /** The last day on which it opens, 90 days from today at most. */
  until: Scalars['Date']['input']
  /** The version of the contract as the caller read it. */
  version: Scalars['Int']['input']
}

/** A link for the customer. */
export type ShareContractPayload = {
  __typename?: 'ShareContractPayload'
  /** What is known of the link. */
  share: ContractShare
  /** The link. Whoever has it opens the contract: hand it to the customer alone. */
  url: Scalars['String']['output']
}

/** What `shareContract` answers. */
export type ShareContractResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ShareContractPayload | ValidationError

/** With whom a quotation is shared. */
export type ShareQuoteInput = {
  /** The caller's key for this request: sending it again gives the same link. */
  idempotencyKey: Scalars['String']['input']
  /** Language of the print. */
  language: PaperLanguage
  /** The quote; it was sent, and printed in this language. */
  quoteId: Scalars['ID']['input']
  /** For whom: a person or an address. */
  sharedWith: Scalars['String']['input']
  /** The last day on which it opens, not after the quote's own. */
  until: Scalars['Date']['input']
  /** The version of the quote as the caller read it. */
  version: Scalars['Int']['input']
}

/** A link for the customer. */
export type ShareQuotePayload = {
  __typename?: 'ShareQuotePayload'
  /** What is known of the link. */
  share: QuoteShare
  /** The link. Whoever has it opens the quotation: hand it to the customer alone. */
  url: Scalars['String']['output']
}

/** What `shareQuote` answers. */
export type ShareQuoteResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ShareQuotePayload | ValidationError

/** Which contract, who signed, where the original is. */
export type SignAmendmentInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Where the signed original is kept: room, shelf, box. */
  location: Scalars['String']['input']
  /** Who signed for each side, with seals. */
  signatures: Array<ContractChangeSignatureInput>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract in its new version. */
export type SignAmendmentPayload = {
  __typename?: 'SignAmendmentPayload'
  /** The contract in its new version. */
  contract: Contract
}

/** What `signAmendment` answers. */
export type SignAmendmentResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SignAmendmentPayload | ValidationError

/** Something that is missing before both sides are bound (签章缺项). */
export type SignatureGap = {
  __typename?: 'SignatureGap'
  /** What is missing. */
  missing: SignatureGapKind
  /** On whose side. */
  party: ContractParty
}

/** What may be missing of a signature. */
export type SignatureGapKind =
  /** The power of attorney of who signed (授权委托书). */
  | 'AUTHORITY'
  /** The seal (盖章). */
  | 'SEAL'
  /** The signature (签字). */
  | 'SIGNATURE'

/** As what somebody signs (签署身份). */
export type SigningCapacity =
  /** Somebody with a power of attorney (委托代理人). */
  | 'AUTHORIZED_AGENT'
  /** Legal representative of the party (法定代表人). */
  | 'LEGAL_REPRESENTATIVE'

/** What a customer has to bring to sign (签订手续). */
export type SigningFormality =
  /** Business licence (营业执照). */
  | 'BUSINESS_LICENCE'
  /** Identity card of who signs (身份证). */
  | 'ID_CARD'
  /** What an invoice needs (开票资料). */
  | 'INVOICE_DETAILS'
  /** Power of attorney of who signs (授权委托书). */
  | 'POWER_OF_ATTORNEY'
  /** Seal (印章). */
  | 'SEAL'

/** A draft of the pricing policy, and the quotes it is tried on. What is left out is as in the policy of today. */
export type SimulatePricingPolicyInput = {
  /** Highest net total that a manager may approve alone. */
  amountLimit?: InputMaybe<MoneyInput>
  /** Yearly rate at which credit is charged to a quote's margin. */
  annualFinanceRate?: InputMaybe<Scalars['Decimal']['input']>
  /** Longest average credit in days that a manager may approve alone. */
  creditDaysLimit?: InputMaybe<Scalars['Int']['input']>
  /** Quotes submitted in so many days until now, at most 366. */
  days: Scalars['Int']['input']
  /** Highest discount of a line that a manager may approve alone, as a fraction. */
  discountLimit?: InputMaybe<Scalars['Decimal']['input']>
  /** Floors of single product families, each family once. */
  familyMarginFloors?: InputMaybe<Array<FamilyMarginFloorInput>>
  /** Who may have to decide, in order. */
  levels?: InputMaybe<Array<ApprovalMatrixLevelInput>>
  /** Lowest margin of a line, as a fraction below 1. */
  lineMarginFloor?: InputMaybe<Scalars['Decimal']['input']>
  /** Days after the due date from which on an open amount counts as overdue. */
  overdueDays?: InputMaybe<Scalars['Int']['input']>
  /** What a customer may owe overdue, in the currency of the amount limit. */
  overdueLimit?: InputMaybe<MoneyInput>
  /** Lowest margin of a whole quote, as a fraction below 1. */
  quoteMarginFloor?: InputMaybe<Scalars['Decimal']['input']>
  /** From which value on which of them does. */
  rules?: InputMaybe<Array<ApprovalMatrixRuleInput>>
}

/** How many quotes a level decides. */
export type SimulatedLevel = {
  __typename?: 'SimulatedLevel'
  /** Code of the level. */
  code: Scalars['String']['output']
  /** By the policy of today. */
  now: Scalars['Int']['output']
  /** By the draft. */
  then: Scalars['Int']['output']
}

/** How close dates were moved in the days of the report, in one currency. A date that was moved twice counts twice. */
export type SlippageFigure = {
  __typename?: 'SlippageFigure'
  /** Days by which dates were moved earlier, together. */
  daysEarlier: Scalars['Int']['output']
  /** Days by which dates were moved later, together. */
  daysLater: Scalars['Int']['output']
  /** Deals whose close date was moved. */
  deals: Scalars['Int']['output']
  /** Whose figures they are. */
  key: SalesReportKey
  /** Moves from later days into those of the report (提前入期). */
  movedIn: Scalars['Int']['output']
  /** What the deals of these moves were estimated at. */
  movedInAmount: Money
  /** Moves from the days of the report to later ones (延出本期). */
  movedOut: Scalars['Int']['output']
  /** What the deals of these moves were estimated at. */
  movedOutAmount: Money
  /** How often it was. */
  moves: Scalars['Int']['output']
  /** The moves that are counted. */
  rows: CountedMoveConnection
  /** Of them, those from later days. */
  rowsIn: CountedMoveConnection
  /** Of them, those to later days. */
  rowsOut: CountedMoveConnection
}

/** How close dates were moved in the days of the report, in one currency. A date that was moved twice counts twice. */
export type SlippageFigureRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** How close dates were moved in the days of the report, in one currency. A date that was moved twice counts twice. */
export type SlippageFigureRowsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** How close dates were moved in the days of the report, in one currency. A date that was moved twice counts twice. */
export type SlippageFigureRowsOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Moves of close dates from one month to another, in one currency. */
export type SlippageMove = {
  __typename?: 'SlippageMove'
  /** What their deals were estimated at. */
  amount: Money
  /** Month before, such as `2026-03`. */
  fromMonth: Scalars['String']['output']
  /** Whose figures they are. */
  key: SalesReportKey
  /** How many. */
  moves: Scalars['Int']['output']
  /** The moves that are counted. */
  rows: CountedMoveConnection
  /** Month after. */
  toMonth: Scalars['String']['output']
}

/** Moves of close dates from one month to another, in one currency. */
export type SlippageMoveRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Close dates of open deals that were moved (成交延期). */
export type SlippageReport = {
  __typename?: 'SlippageReport'
  /** One row a group and currency. */
  figures: Array<SlippageFigure>
  /** Closed months within its days: what falls in them is answered as it was counted when they were closed. */
  frozen: Array<ReportPeriod>
  /** From which month to which: one row a group, currency and pair of months. */
  moves: Array<SlippageMove>
}

/** Who earns on a deal. */
export type SplitCreditInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** All shares, replacing those before; each employee once, exactly 100 % together. */
  splits: Array<CreditSplitInput>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The opportunity with its shares. */
export type SplitCreditPayload = {
  __typename?: 'SplitCreditPayload'
  /** The opportunity with its shares. */
  opportunity: Opportunity
}

/** What `splitCredit` answers. */
export type SplitCreditResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SplitCreditPayload | ValidationError

/** A change of stage. */
export type StageChange = {
  __typename?: 'StageChange'
  /** When. */
  changedAt: Scalars['DateTime']['output']
  /** Stage before; null for the first. */
  from?: Maybe<OpportunityStage>
  /** The version of policy P13 that held; 0 while none was published, null for what is older than the policy. */
  policyVersion?: Maybe<Scalars['Int']['output']>
  /** Why; always given for a step back, a rest, a loss and a return. */
  reason?: Maybe<Scalars['String']['output']>
  /** Stage after. */
  to: OpportunityStage
}

/** The superior looks at a deal whose customer is at risk (销售策略复盘). */
export type StrategyReview = {
  __typename?: 'StrategyReview'
  /** When it was decided. */
  concludedAt?: Maybe<Scalars['DateTime']['output']>
  /** What was decided; null while nobody has. */
  conclusion?: Maybe<Scalars['String']['output']>
  /** Id of the review. */
  id: Scalars['ID']['output']
  /** What kind of risk (风险类型). */
  kind: Scalars['String']['output']
  /** When it was raised. */
  raisedAt: Scalars['DateTime']['output']
  /** Why it was raised. */
  reason: Scalars['String']['output']
  /** How grave: HIGH, MEDIUM or LOW (风险等级). */
  severity: Scalars['String']['output']
}

/** Which contract is handed in. */
export type SubmitContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract in review. */
export type SubmitContractPayload = {
  __typename?: 'SubmitContractPayload'
  /** The contract in review. */
  contract: Contract
}

/** What `submitContract` answers. */
export type SubmitContractResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SubmitContractPayload | ValidationError

/** Which draft is to be reviewed. */
export type SubmitPlaybookItemInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The version of the item. */
  playbookItemId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The item in review. */
export type SubmitPlaybookItemPayload = {
  __typename?: 'SubmitPlaybookItemPayload'
  /** The item as it is now. */
  playbookItem: PlaybookItem
}

/** What `submitPlaybookItem` answers. */
export type SubmitPlaybookItemResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SubmitPlaybookItemPayload | ValidationError

/** Which report is handed in. */
export type SubmitProgressReportInput = {
  /** What the author makes of it. */
  comment: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The report. */
  reportId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The report as handed in. */
export type SubmitProgressReportPayload = {
  __typename?: 'SubmitProgressReportPayload'
  /** The report as it is now. */
  report: ProgressReport
}

/** What `submitProgressReport` answers. */
export type SubmitProgressReportResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SubmitProgressReportPayload | ValidationError

/** Which quote is handed in. */
export type SubmitQuoteInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The quote in approval. */
export type SubmitQuotePayload = {
  __typename?: 'SubmitQuotePayload'
  /** The quote in approval. */
  quote: Quote
}

/** What `submitQuote` answers. */
export type SubmitQuoteResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SubmitQuotePayload | ValidationError

/** Which plan goes to the superior. */
export type SubmitSalesPlanInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The version of the plan. */
  salesPlanId: Scalars['ID']['input']
  /** Why it plans less than its share; needed where it does. */
  shortfallReason?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The submitted plan. */
export type SubmitSalesPlanPayload = {
  __typename?: 'SubmitSalesPlanPayload'
  /** The plan as it is now. */
  salesPlan: SalesPlan
}

/** What `submitSalesPlan` answers. */
export type SubmitSalesPlanResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SubmitSalesPlanPayload | ValidationError

/** Which deal rests, and why. */
export type SuspendOpportunityInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** The day on which it is taken up again: it waits for the owner on that day. No day is set when left out. */
  resumeOn?: InputMaybe<Scalars['Date']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The resting opportunity. */
export type SuspendOpportunityPayload = {
  __typename?: 'SuspendOpportunityPayload'
  /** The resting opportunity. */
  opportunity: Opportunity
}

/** What `suspendOpportunity` answers. */
export type SuspendOpportunityResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SuspendOpportunityPayload | ValidationError

export type Team = {
  __typename?: 'Team'
  /** Id of the team. */
  id: Scalars['ID']['output']
  /** Sales plans of the team and its people that the caller may see, the latest period first (团队销售计划). */
  salesPlans: SalesPlanConnection
}

export type TeamSalesPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

/** What the current version of a quote gives against the first that was sent (累计让步). */
export type TotalConcession = {
  __typename?: 'TotalConcession'
  /** Net total of the first less that of the current; null where they are in two currencies. */
  amount?: Maybe<Money>
  /** Days of credit more than at first, on average. */
  creditDays: Scalars['Decimal']['output']
  /** Days that the last delivery is promised earlier; null where one of the two leaves a day open. */
  deliveryDays?: Maybe<Scalars['Int']['output']>
  /** The same in percent of the first; null too when that is zero. */
  percent?: Maybe<Scalars['Decimal']['output']>
  /** Whether both offer the same quantities of the same products: only then is the amount a concession alone. */
  sameScope: Scalars['Boolean']['output']
}

/** Turns of a level that ended in the days of the report. A turn begins with the request, or when the level before has ended. */
export type TurnaroundFigure = {
  __typename?: 'TurnaroundFigure'
  /** Of them, those that approved. */
  approved: Scalars['Int']['output']
  /** Of them, those that took over what was decided on an earlier version (沿用). */
  carried: Scalars['Int']['output']
  /** Of them, those that took longer than they may: escalated, or decided late at the last level (超时). */
  dueMissed: Scalars['Int']['output']
  /** Of them, those that went to the next level because nobody decided in time (升级). */
  escalated: Scalars['Int']['output']
  /** Share of turns that were escalated: `escalated / turns`. */
  escalatedShare?: Maybe<Scalars['Decimal']['output']>
  /** Whose figures they are. */
  key: SalesReportKey
  /** The level, from 1. */
  level: Scalars['Int']['output']
  /** Working hours on average, of turns that somebody decided (平均审批时长). */
  meanHours?: Maybe<Scalars['Decimal']['output']>
  /** The middle of the same hours. */
  medianHours?: Maybe<Scalars['Decimal']['output']>
  /** Of them, those that refused. */
  rejected: Scalars['Int']['output']
  /** Of them, those that sent the quote back (退回). */
  returned: Scalars['Int']['output']
  /** Share of turns that were sent back: `returned / turns`. */
  returnedShare?: Maybe<Scalars['Decimal']['output']>
  /** The role that decides it. */
  role?: Maybe<Scalars['String']['output']>
  /** The turns that are counted. */
  rows: CountedDecisionConnection
  /** Turns that ended. */
  turns: Scalars['Int']['output']
}

/** Turns of a level that ended in the days of the report. A turn begins with the request, or when the level before has ended. */
export type TurnaroundFigureRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** How fast quotes were decided on (审批时效). */
export type TurnaroundReport = {
  __typename?: 'TurnaroundReport'
  /** One row a group and level, the first level first. */
  figures: Array<TurnaroundFigure>
  /** Closed months within its days: what falls in them is answered as it was counted when they were closed. */
  frozen: Array<ReportPeriod>
}

/** What a unit costs from a day on. */
export type UnitCost = {
  __typename?: 'UnitCost'
  /** Cost of one unit. */
  amount: Money
  /** First day it counts. */
  effectiveFrom: Scalars['Date']['output']
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
}

/** A use of an item on a deal that is worked on. */
export type UsePlaybookItemInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** More about it. */
  note?: InputMaybe<Scalars['String']['input']>
  /** On which occasion. */
  occasion: PlaybookOccasion
  /** The deal. */
  opportunityId: Scalars['ID']['input']
  /** The published version that was used. */
  playbookItemId: Scalars['ID']['input']
  /** The presentation of this deal in which it was shown; goes with PRESENTATION. */
  presentationId?: InputMaybe<Scalars['ID']['input']>
  /** On which day, not in the future; today when left out. */
  usedOn?: InputMaybe<Scalars['Date']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The deal with the use. */
export type UsePlaybookItemPayload = {
  __typename?: 'UsePlaybookItemPayload'
  /** The deal with the use. */
  opportunity: Opportunity
}

/** What `usePlaybookItem` answers. */
export type UsePlaybookItemResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | UsePlaybookItemPayload | ValidationError

/** An expected failure of a mutation. When one is returned, nothing was changed. */
export type UserError = {
  /** Stable code for programs. */
  code: Scalars['String']['output']
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output']
}

/** The input breaks the rules for one or more of its fields. */
export type ValidationError = UserError & {
  __typename?: 'ValidationError'
  /** Always `INVALID_INPUT`. */
  code: Scalars['String']['output']
  /** Each wrong field. */
  fields: Array<FieldError>
  /** All field messages in one line. */
  message: Scalars['String']['output']
}

/** How much of a protected value the caller sees. */
export type Visibility =
  /** That it is there, and what its mask leaves (脱敏). */
  | 'MASKED'
  /** All of it. */
  | 'SHOWN'

/** A request that is no longer wanted. */
export type WithdrawChangeRequestInput = {
  /** The request. */
  changeRequestId: Scalars['ID']['input']
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract as it now stands. */
export type WithdrawChangeRequestPayload = {
  __typename?: 'WithdrawChangeRequestPayload'
  /** The contract as it now stands. */
  contract: Contract
}

/** What `withdrawChangeRequest` answers. */
export type WithdrawChangeRequestResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | WithdrawChangeRequestPayload

/** Which draft does not. */
export type WithdrawClauseTemplateInput = {
  /** The template. */
  clauseTemplateId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The withdrawn draft. */
export type WithdrawClauseTemplatePayload = {
  __typename?: 'WithdrawClauseTemplatePayload'
  /** The withdrawn draft. */
  clauseTemplate: ClauseTemplate
}

/** What `withdrawClauseTemplate` answers. */
export type WithdrawClauseTemplateResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | WithdrawClauseTemplatePayload

/** Which contract, and why. */
export type WithdrawContractChangeInput = {
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The contract as it was. */
export type WithdrawContractChangePayload = {
  __typename?: 'WithdrawContractChangePayload'
  /** The contract as it was. */
  contract: Contract
}

/** What `withdrawContractChange` answers. */
export type WithdrawContractChangeResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | WithdrawContractChangePayload

/** Which fact is taken back. */
export type WithdrawProductFactInput = {
  /** The revision. */
  factId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The fact that is not said any more. */
export type WithdrawProductFactPayload = {
  __typename?: 'WithdrawProductFactPayload'
  /** The fact that is not said any more. */
  fact: ProductFact
}

/** What `withdrawProductFact` answers. */
export type WithdrawProductFactResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | WithdrawProductFactPayload

/** Which quote is taken back. */
export type WithdrawQuoteInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The quote. */
  quoteId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The withdrawn quote. */
export type WithdrawQuotePayload = {
  __typename?: 'WithdrawQuotePayload'
  /** The withdrawn quote. */
  quote: Quote
}

/** What `withdrawQuote` answers. */
export type WithdrawQuoteResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | WithdrawQuotePayload

/** Which plan is taken back. */
export type WithdrawSalesPlanInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The version of the plan. */
  salesPlanId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The plan, a draft again. */
export type WithdrawSalesPlanPayload = {
  __typename?: 'WithdrawSalesPlanPayload'
  /** The plan as it is now. */
  salesPlan: SalesPlan
}

/** What `withdrawSalesPlan` answers. */
export type WithdrawSalesPlanResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | WithdrawSalesPlanPayload

export type ResolverTypeWrapper<T> = Promise<T> | T

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> }

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>

export type NextResolverFn<T> = () => Promise<T>

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

/** Mapping of federation types */
export type FederationTypes = {
  Contract: Contract
  Customer: Customer
  DisputeCase: DisputeCase
  Employee: Employee
  Inquiry: Inquiry
  Lead: Lead
  Opportunity: Opportunity
  Product: Product
  ProgressReport: ProgressReport
  Proposal: Proposal
  Quote: Quote
  SalesPlan: SalesPlan
  Team: Team
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contract: { __typename: 'Contract' } & GraphQLRecursivePick<FederationTypes['Contract'], { id: true }>
  Customer: { __typename: 'Customer' } & GraphQLRecursivePick<FederationTypes['Customer'], { id: true }>
  DisputeCase: { __typename: 'DisputeCase' } & GraphQLRecursivePick<FederationTypes['DisputeCase'], { id: true }>
  Employee: { __typename: 'Employee' } & GraphQLRecursivePick<FederationTypes['Employee'], { id: true }>
  Inquiry: { __typename: 'Inquiry' } & GraphQLRecursivePick<FederationTypes['Inquiry'], { id: true }>
  Lead: { __typename: 'Lead' } & GraphQLRecursivePick<FederationTypes['Lead'], { id: true }>
  Opportunity: { __typename: 'Opportunity' } & GraphQLRecursivePick<FederationTypes['Opportunity'], { id: true }>
  Product: { __typename: 'Product' } & GraphQLRecursivePick<FederationTypes['Product'], { id: true }>
  ProgressReport: { __typename: 'ProgressReport' } & GraphQLRecursivePick<
    FederationTypes['ProgressReport'],
    { id: true }
  >
  Proposal: { __typename: 'Proposal' } & GraphQLRecursivePick<FederationTypes['Proposal'], { id: true }>
  Quote: { __typename: 'Quote' } & GraphQLRecursivePick<FederationTypes['Quote'], { id: true }>
  SalesPlan: { __typename: 'SalesPlan' } & GraphQLRecursivePick<FederationTypes['SalesPlan'], { id: true }>
  Team: { __typename: 'Team' } & GraphQLRecursivePick<FederationTypes['Team'], { id: true }>
}

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AbandonContractResult:
    | (Omit<AbandonContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'AbandonContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AcceptQuoteResult:
    | (Omit<AcceptQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'AcceptQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AdvanceOpportunityResult:
    | (Omit<AdvanceOpportunityPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'AdvanceOpportunityPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AnswerObjectionResult:
    | (Omit<AnswerObjectionPayload, 'objection'> & { objection: _RefType['Objection'] } & {
        __typename: 'AnswerObjectionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ApproveContractChangeResult:
    | (Omit<ApproveContractChangePayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ApproveContractChangePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ApproveContractReviewResult:
    | (Omit<ApproveContractReviewPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ApproveContractReviewPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ApproveQuoteResult:
    | (Omit<ApproveQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'ApproveQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ApproveSalesPlanResult:
    | (Omit<ApproveSalesPlanPayload, 'salesPlan'> & { salesPlan: _RefType['SalesPlan'] } & {
        __typename: 'ApproveSalesPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ArchiveContractResult:
    | (Omit<ArchiveContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ArchiveContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AttachAcceptanceEvidenceResult:
    | (Omit<AttachAcceptanceEvidencePayload, 'evidence'> & { evidence: _RefType['AcceptanceEvidence'] } & {
        __typename: 'AttachAcceptanceEvidencePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AttachContractDocumentResult:
    | (Omit<AttachContractDocumentPayload, 'document'> & { document: _RefType['ContractDocument'] } & {
        __typename: 'AttachContractDocumentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ChooseProposalResult:
    | (Omit<ChooseProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } & {
        __typename: 'ChooseProposalPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CloseDisputeResult:
    | (Omit<CloseDisputePayload, 'dispute'> & { dispute: _RefType['DisputeCase'] } & {
        __typename: 'CloseDisputePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CloseInquiryResult:
    | (Omit<CloseInquiryPayload, 'inquiry'> & { inquiry: _RefType['Inquiry'] } & { __typename: 'CloseInquiryPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CloseReportPeriodResult:
    | (Omit<CloseReportPeriodPayload, 'period'> & { period: _RefType['ReportPeriod'] } & {
        __typename: 'CloseReportPeriodPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CloseSalesPlanResult:
    | (Omit<CloseSalesPlanPayload, 'salesPlan'> & { salesPlan: _RefType['SalesPlan'] } & {
        __typename: 'CloseSalesPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CompleteNextStepResult:
    | (Omit<CompleteNextStepPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'CompleteNextStepPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ConcludeStrategyReviewResult:
    | (Omit<ConcludeStrategyReviewPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'ConcludeStrategyReviewPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ConfirmContractReceiptResult:
    | (Omit<ConfirmContractReceiptPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ConfirmContractReceiptPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CoordinateExecutionProblemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<CoordinateExecutionProblemPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'CoordinateExecutionProblemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CopyQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<CopyQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'CopyQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DecideDeviationsResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DecideDeviationsPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'DecideDeviationsPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DeclineInquiryResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DeclineInquiryPayload, 'inquiry'> & { inquiry: _RefType['Inquiry'] } & {
        __typename: 'DeclineInquiryPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DeclineQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DeclineQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'DeclineQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DefineProductResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DefineProductPayload, 'product'> & { product: _RefType['Product'] } & {
        __typename: 'DefineProductPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DelegateApprovalsResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DelegateApprovalsPayload, 'delegation'> & { delegation: _RefType['ApprovalDelegation'] } & {
        __typename: 'DelegateApprovalsPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DiscontinueProductResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DiscontinueProductPayload, 'product'> & { product: _RefType['Product'] } & {
        __typename: 'DiscontinueProductPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftClauseTemplateResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftClauseTemplatePayload, 'clauseTemplate'> & { clauseTemplate: _RefType['ClauseTemplate'] } & {
        __typename: 'DraftClauseTemplatePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftContractResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'DraftContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftPlaybookItemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftPlaybookItemPayload, 'playbookItem'> & { playbookItem: _RefType['PlaybookItem'] } & {
        __typename: 'DraftPlaybookItemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftProductFactResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftProductFactPayload, 'fact'> & { fact: _RefType['ProductFact'] } & {
        __typename: 'DraftProductFactPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftProgressReportResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftProgressReportPayload, 'report'> & { report: _RefType['ProgressReport'] } & {
        __typename: 'DraftProgressReportPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftQuoteFromProposalResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftQuoteFromProposalPayload, 'quote'> & { quote: _RefType['Quote'] } & {
        __typename: 'DraftQuoteFromProposalPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'DraftQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftSalesPlanResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftSalesPlanPayload, 'salesPlan'> & { salesPlan: _RefType['SalesPlan'] } & {
        __typename: 'DraftSalesPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  EngageCounselResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<EngageCounselPayload, 'dispute'> & { dispute: _RefType['DisputeCase'] } & {
        __typename: 'EngageCounselPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ForecastOpportunityResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<ForecastOpportunityPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'ForecastOpportunityPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  GiveChangeRequestOpinionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<GiveChangeRequestOpinionPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'GiveChangeRequestOpinionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  LendOriginalResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<LendOriginalPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'LendOriginalPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  LoseOpportunityResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<LoseOpportunityPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'LoseOpportunityPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  MakeProposalResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<MakeProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } & {
        __typename: 'MakeProposalPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  MoveOpportunityBackResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<MoveOpportunityBackPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'MoveOpportunityBackPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  OpenAcceptanceEvidenceResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OpenAcceptanceEvidencePayload, 'evidence'> & { evidence: _RefType['AcceptanceEvidence'] } & {
        __typename: 'OpenAcceptanceEvidencePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  OpenContractDocumentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OpenContractDocumentPayload, 'document'> & { document: _RefType['ContractDocument'] } & {
        __typename: 'OpenContractDocumentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  OpenDisputeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OpenDisputePayload, 'dispute'> & { dispute: _RefType['DisputeCase'] } & {
        __typename: 'OpenDisputePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  OpenOpportunityResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OpenOpportunityPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'OpenOpportunityPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  OpenQuoteDocumentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OpenQuoteDocumentPayload, 'paper'> & { paper: _RefType['QuotePaper'] } & {
        __typename: 'OpenQuoteDocumentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PlanNextStepResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PlanNextStepPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'PlanNextStepPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PresentProposalResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PresentProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } & {
        __typename: 'PresentProposalPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PrintContractResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PrintContractPayload, 'document'> & { document: _RefType['ContractDocument'] } & {
        __typename: 'PrintContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PrintQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PrintQuotePayload, 'paper'> & { paper: _RefType['QuotePaper'] } & { __typename: 'PrintQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ProposeAmendmentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ProposeAmendmentPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ProposeAmendmentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ProposeTerminationResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ProposeTerminationPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ProposeTerminationPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PublishClauseTemplateResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PublishClauseTemplatePayload, 'clauseTemplate'> & { clauseTemplate: _RefType['ClauseTemplate'] } & {
        __typename: 'PublishClauseTemplatePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PublishPlaybookItemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PublishPlaybookItemPayload, 'playbookItem'> & { playbookItem: _RefType['PlaybookItem'] } & {
        __typename: 'PublishPlaybookItemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PublishPricingPolicyResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PublishPricingPolicyPayload, 'pricingPolicy'> & { pricingPolicy: _RefType['PricingPolicy'] } & {
        __typename: 'PublishPricingPolicyPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PublishProductFactResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PublishProductFactPayload, 'fact'> & { fact: _RefType['ProductFact'] } & {
        __typename: 'PublishProductFactPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PursueDisputeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PursueDisputePayload, 'dispute'> & { dispute: _RefType['DisputeCase'] } & {
        __typename: 'PursueDisputePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordDisputeStepResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordDisputeStepPayload, 'dispute'> & { dispute: _RefType['DisputeCase'] } & {
        __typename: 'RecordDisputeStepPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordExecutionProblemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordExecutionProblemPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'RecordExecutionProblemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordInquiryResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordInquiryPayload, 'inquiry'> & { inquiry: _RefType['Inquiry'] } & {
        __typename: 'RecordInquiryPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordIntentionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordIntentionPayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'RecordIntentionPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordNegotiationRoundResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordNegotiationRoundPayload, 'quote'> & { quote: _RefType['Quote'] } & {
        __typename: 'RecordNegotiationRoundPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordObjectionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordObjectionPayload, 'objection'> & { objection: _RefType['Objection'] } & {
        __typename: 'RecordObjectionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordOpportunityNeedResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordOpportunityNeedPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'RecordOpportunityNeedPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordPresentationResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordPresentationPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'RecordPresentationPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordSignatureResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordSignaturePayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'RecordSignaturePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordSignedCopyResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordSignedCopyPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'RecordSignedCopyPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RefuseContractChangeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RefuseContractChangePayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'RefuseContractChangePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RejectProposalResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RejectProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } & {
        __typename: 'RejectProposalPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReleaseContractResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReleaseContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ReleaseContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReleaseProductHoldResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReleaseProductHoldPayload, 'product'> & { product: _RefType['Product'] } & {
        __typename: 'ReleaseProductHoldPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RemoveAcceptanceEvidenceResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RemoveAcceptanceEvidencePayload, 'quote'> & { quote: _RefType['Quote'] } & {
        __typename: 'RemoveAcceptanceEvidencePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RemoveContractDocumentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RemoveContractDocumentPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'RemoveContractDocumentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReopenObjectionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReopenObjectionPayload, 'objection'> & { objection: _RefType['Objection'] } & {
        __typename: 'ReopenObjectionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReopenOpportunityResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReopenOpportunityPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'ReopenOpportunityPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RequestContractChangeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RequestContractChangePayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'RequestContractChangePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ResolveExecutionProblemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ResolveExecutionProblemPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ResolveExecutionProblemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ResumeOpportunityResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ResumeOpportunityPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'ResumeOpportunityPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RetirePlaybookItemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RetirePlaybookItemPayload, 'playbookItem'> & { playbookItem: _RefType['PlaybookItem'] } & {
        __typename: 'RetirePlaybookItemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReturnContractResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReturnContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ReturnContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReturnOriginalResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReturnOriginalPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ReturnOriginalPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReturnPlaybookItemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReturnPlaybookItemPayload, 'playbookItem'> & { playbookItem: _RefType['PlaybookItem'] } & {
        __typename: 'ReturnPlaybookItemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReturnQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReturnQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'ReturnQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReturnSalesPlanResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReturnSalesPlanPayload, 'salesPlan'> & { salesPlan: _RefType['SalesPlan'] } & {
        __typename: 'ReturnSalesPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReviewProgressReportResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReviewProgressReportPayload, 'report'> & { report: _RefType['ProgressReport'] } & {
        __typename: 'ReviewProgressReportPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReviseContractResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReviseContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ReviseContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReviseProposalResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReviseProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } & {
        __typename: 'ReviseProposalPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReviseQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReviseQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'ReviseQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RevokeApprovalDelegationResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RevokeApprovalDelegationPayload, 'delegation'> & { delegation: _RefType['ApprovalDelegation'] } & {
        __typename: 'RevokeApprovalDelegationPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RevokeContractShareResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RevokeContractSharePayload, 'share'> & { share: _RefType['ContractShare'] } & {
        __typename: 'RevokeContractSharePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RevokeQuoteShareResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RevokeQuoteSharePayload, 'share'> & { share: _RefType['QuoteShare'] } & {
        __typename: 'RevokeQuoteSharePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RewritePlaybookItemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RewritePlaybookItemPayload, 'playbookItem'> & { playbookItem: _RefType['PlaybookItem'] } & {
        __typename: 'RewritePlaybookItemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RewriteSalesPlanResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RewriteSalesPlanPayload, 'salesPlan'> & { salesPlan: _RefType['SalesPlan'] } & {
        __typename: 'RewriteSalesPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SendQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SendQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'SendQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SetCostResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SetCostPayload, 'product'> & { product: _RefType['Product'] } & { __typename: 'SetCostPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SetDealTeamResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SetDealTeamPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'SetDealTeamPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SetExchangeRateResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SetExchangeRatePayload, 'exchangeRate'> & { exchangeRate: _RefType['ExchangeRate'] } & {
        __typename: 'SetExchangeRatePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SetPriceResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SetPricePayload, 'product'> & { product: _RefType['Product'] } & { __typename: 'SetPricePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SettleChangeRequestResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SettleChangeRequestPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'SettleChangeRequestPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SettleObjectionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SettleObjectionPayload, 'objection'> & { objection: _RefType['Objection'] } & {
        __typename: 'SettleObjectionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ShareContractResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<ShareContractPayload, 'share'> & { share: _RefType['ContractShare'] } & {
        __typename: 'ShareContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ShareQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<ShareQuotePayload, 'share'> & { share: _RefType['QuoteShare'] } & { __typename: 'ShareQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SignAmendmentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SignAmendmentPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'SignAmendmentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SplitCreditResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SplitCreditPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'SplitCreditPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SubmitContractResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'SubmitContractPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SubmitPlaybookItemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitPlaybookItemPayload, 'playbookItem'> & { playbookItem: _RefType['PlaybookItem'] } & {
        __typename: 'SubmitPlaybookItemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SubmitProgressReportResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitProgressReportPayload, 'report'> & { report: _RefType['ProgressReport'] } & {
        __typename: 'SubmitProgressReportPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SubmitQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'SubmitQuotePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SubmitSalesPlanResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitSalesPlanPayload, 'salesPlan'> & { salesPlan: _RefType['SalesPlan'] } & {
        __typename: 'SubmitSalesPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SuspendOpportunityResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SuspendOpportunityPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'SuspendOpportunityPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  UsePlaybookItemResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<UsePlaybookItemPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'UsePlaybookItemPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  WithdrawChangeRequestResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawChangeRequestPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'WithdrawChangeRequestPayload'
      })
  WithdrawClauseTemplateResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawClauseTemplatePayload, 'clauseTemplate'> & { clauseTemplate: _RefType['ClauseTemplate'] } & {
        __typename: 'WithdrawClauseTemplatePayload'
      })
  WithdrawContractChangeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawContractChangePayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'WithdrawContractChangePayload'
      })
  WithdrawProductFactResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawProductFactPayload, 'fact'> & { fact: _RefType['ProductFact'] } & {
        __typename: 'WithdrawProductFactPayload'
      })
  WithdrawQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'WithdrawQuotePayload' })
  WithdrawSalesPlanResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawSalesPlanPayload, 'salesPlan'> & { salesPlan: _RefType['SalesPlan'] } & {
        __typename: 'WithdrawSalesPlanPayload'
      })
}

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  PlaybookItem:
    | (CaseStudyRow & { __typename: 'CaseStudy' })
    | (ClosingTechniqueRow & { __typename: 'ClosingTechnique' })
    | (CompetitorComparisonRow & { __typename: 'CompetitorComparison' })
    | (FabCardRow & { __typename: 'FabCard' })
    | (ObjectionHandlingRow & { __typename: 'ObjectionHandling' })
    | (SalesScriptRow & { __typename: 'SalesScript' })
  UserError:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
}

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonContractInput: AbandonContractInput
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  AbandonContractPayload: ResolverTypeWrapper<
    Omit<AbandonContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  AbandonContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbandonContractResult']>
  AcceptQuoteInput: AcceptQuoteInput
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  AcceptQuotePayload: ResolverTypeWrapper<Omit<AcceptQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  AcceptQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptQuoteResult']>
  AcceptanceChannel: AcceptanceChannel
  AcceptanceEvidence: ResolverTypeWrapper<AcceptanceEvidenceRow>
  AcceptanceEvidenceStatus: AcceptanceEvidenceStatus
  AddContractLineInput: AddContractLineInput
  AdvanceOpportunityInput: AdvanceOpportunityInput
  AdvanceOpportunityPayload: ResolverTypeWrapper<
    Omit<AdvanceOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  AdvanceOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceOpportunityResult']>
  AlignedGoal: ResolverTypeWrapper<AlignedGoalRow>
  AmendContractLineInput: AmendContractLineInput
  AnswerObjectionInput: AnswerObjectionInput
  AnswerObjectionPayload: ResolverTypeWrapper<
    Omit<AnswerObjectionPayload, 'objection'> & { objection: ResolversTypes['Objection'] }
  >
  AnswerObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerObjectionResult']>
  ApprovalCandidate: ResolverTypeWrapper<Omit<ApprovalCandidate, 'employee'> & { employee: ResolversTypes['Employee'] }>
  ApprovalDelegation: ResolverTypeWrapper<ApprovalDelegationRow>
  ApprovalDelegationConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/approvals/store/delegation-store.ts').ApprovalDelegationRow>
  >
  ApprovalDelegationEdge: ResolverTypeWrapper<
    Omit<ApprovalDelegationEdge, 'node'> & { node: ResolversTypes['ApprovalDelegation'] }
  >
  ApprovalMatrixLevel: ResolverTypeWrapper<ApprovalMatrixLevel>
  ApprovalMatrixLevelInput: ApprovalMatrixLevelInput
  ApprovalMatrixRule: ResolverTypeWrapper<ApprovalMatrixRule>
  ApprovalMatrixRuleInput: ApprovalMatrixRuleInput
  ApprovalPair: ResolverTypeWrapper<ApprovalPairRow>
  ApprovalPreview: ResolverTypeWrapper<
    Omit<ApprovalPreview, 'levels'> & { levels: Array<ResolversTypes['ApprovalPreviewLevel']> }
  >
  ApprovalPreviewLevel: ResolverTypeWrapper<
    Omit<ApprovalPreviewLevel, 'candidates'> & { candidates: Array<ResolversTypes['ApprovalCandidate']> }
  >
  ApprovalReportGroup: ApprovalReportGroup
  ApproveContractChangeInput: ApproveContractChangeInput
  ApproveContractChangePayload: ResolverTypeWrapper<
    Omit<ApproveContractChangePayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ApproveContractChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveContractChangeResult']>
  ApproveContractReviewInput: ApproveContractReviewInput
  ApproveContractReviewPayload: ResolverTypeWrapper<
    Omit<ApproveContractReviewPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ApproveContractReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveContractReviewResult']>
  ApproveQuoteInput: ApproveQuoteInput
  ApproveQuoteOutcome: ApproveQuoteOutcome
  ApproveQuotePayload: ResolverTypeWrapper<Omit<ApproveQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  ApproveQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveQuoteResult']>
  ApproveSalesPlanInput: ApproveSalesPlanInput
  ApproveSalesPlanPayload: ResolverTypeWrapper<
    Omit<ApproveSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversTypes['SalesPlan'] }
  >
  ApproveSalesPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveSalesPlanResult']>
  ArchiveContractInput: ArchiveContractInput
  ArchiveContractPayload: ResolverTypeWrapper<
    Omit<ArchiveContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ArchiveContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveContractResult']>
  AttachAcceptanceEvidenceInput: AttachAcceptanceEvidenceInput
  AttachAcceptanceEvidencePayload: ResolverTypeWrapper<
    Omit<AttachAcceptanceEvidencePayload, 'evidence'> & { evidence: ResolversTypes['AcceptanceEvidence'] }
  >
  AttachAcceptanceEvidenceResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['AttachAcceptanceEvidenceResult']
  >
  AttachContractDocumentInput: AttachContractDocumentInput
  AttachContractDocumentPayload: ResolverTypeWrapper<
    Omit<AttachContractDocumentPayload, 'document'> & { document: ResolversTypes['ContractDocument'] }
  >
  AttachContractDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachContractDocumentResult']>
  CaseStudy: ResolverTypeWrapper<CaseStudyRow>
  CaseStudyInput: CaseStudyInput
  CaseStudyText: ResolverTypeWrapper<CaseStudyText>
  CaseStudyTextInput: CaseStudyTextInput
  ChangeableTerm: ChangeableTerm
  ChooseProposalInput: ChooseProposalInput
  ChooseProposalPayload: ResolverTypeWrapper<
    Omit<ChooseProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }
  >
  ChooseProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseProposalResult']>
  ClausePlaceholder: ResolverTypeWrapper<ClausePlaceholder>
  ClauseTemplate: ResolverTypeWrapper<ClauseTemplateRow>
  ClauseTemplateConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<
      import('../modules/clause-templates/store/clause-template-store.ts').ClauseTemplateRow
    >
  >
  ClauseTemplateEdge: ResolverTypeWrapper<Omit<ClauseTemplateEdge, 'node'> & { node: ResolversTypes['ClauseTemplate'] }>
  ClauseTemplateStatus: ClauseTemplateStatus
  CloseDisputeInput: CloseDisputeInput
  CloseDisputePayload: ResolverTypeWrapper<
    Omit<CloseDisputePayload, 'dispute'> & { dispute: ResolversTypes['DisputeCase'] }
  >
  CloseDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseDisputeResult']>
  CloseInquiryInput: CloseInquiryInput
  CloseInquiryPayload: ResolverTypeWrapper<
    Omit<CloseInquiryPayload, 'inquiry'> & { inquiry: ResolversTypes['Inquiry'] }
  >
  CloseInquiryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseInquiryResult']>
  CloseReportPeriodInput: CloseReportPeriodInput
  CloseReportPeriodPayload: ResolverTypeWrapper<
    Omit<CloseReportPeriodPayload, 'period'> & { period: ResolversTypes['ReportPeriod'] }
  >
  CloseReportPeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseReportPeriodResult']>
  CloseSalesPlanInput: CloseSalesPlanInput
  CloseSalesPlanPayload: ResolverTypeWrapper<
    Omit<CloseSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversTypes['SalesPlan'] }
  >
  CloseSalesPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSalesPlanResult']>
  ClosingTechnique: ResolverTypeWrapper<ClosingTechniqueRow>
  ClosingTechniqueInput: ClosingTechniqueInput
  ClosingTechniqueText: ResolverTypeWrapper<ClosingTechniqueText>
  ClosingTechniqueTextInput: ClosingTechniqueTextInput
  CompetitorComparison: ResolverTypeWrapper<CompetitorComparisonRow>
  CompetitorComparisonInput: CompetitorComparisonInput
  CompetitorComparisonText: ResolverTypeWrapper<CompetitorComparisonText>
  CompetitorComparisonTextInput: CompetitorComparisonTextInput
  CompleteNextStepInput: CompleteNextStepInput
  CompleteNextStepPayload: ResolverTypeWrapper<
    Omit<CompleteNextStepPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  CompleteNextStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteNextStepResult']>
  ConcludeStrategyReviewInput: ConcludeStrategyReviewInput
  ConcludeStrategyReviewPayload: ResolverTypeWrapper<
    Omit<ConcludeStrategyReviewPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  ConcludeStrategyReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConcludeStrategyReviewResult']>
  ConfirmContractReceiptInput: ConfirmContractReceiptInput
  ConfirmContractReceiptPayload: ResolverTypeWrapper<
    Omit<ConfirmContractReceiptPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ConfirmContractReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmContractReceiptResult']>
  ConflictError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Contract: ResolverTypeWrapper<ContractRow>
  ContractAmendmentTrigger: ContractAmendmentTrigger
  ContractChange: ResolverTypeWrapper<ContractChangeRow>
  ContractChangeAnswer: ContractChangeAnswer
  ContractChangeKind: ContractChangeKind
  ContractChangeOpinion: ResolverTypeWrapper<ContractChangeOpinionRow>
  ContractChangeOpinionKind: ContractChangeOpinionKind
  ContractChangeOrigin: ContractChangeOrigin
  ContractChangeOutcome: ContractChangeOutcome
  ContractChangeRequest: ResolverTypeWrapper<ContractChangeRequestRow>
  ContractChangeRequestStatus: ContractChangeRequestStatus
  ContractChangeReview: ResolverTypeWrapper<ContractChangeReviewRow>
  ContractChangeReviewKind: ContractChangeReviewKind
  ContractChangeReviewStatus: ContractChangeReviewStatus
  ContractChangeSignature: ResolverTypeWrapper<ContractChangeSignatureRow>
  ContractChangeSignatureInput: ContractChangeSignatureInput
  ContractChangeStatus: ContractChangeStatus
  ContractChecklistAnswer: ResolverTypeWrapper<ContractChecklistAnswer>
  ContractChecklistInput: ContractChecklistInput
  ContractChecklistItem: ContractChecklistItem
  ContractClaimInput: ContractClaimInput
  ContractClause: ResolverTypeWrapper<ContractClauseRow>
  ContractClauseInput: ContractClauseInput
  ContractClauseKind: ContractClauseKind
  ContractConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/contracts/store/contract-store.ts').ContractRow>
  >
  ContractDepartment: ContractDepartment
  ContractDeviation: ResolverTypeWrapper<ContractDeviationRow>
  ContractDeviationStatus: ContractDeviationStatus
  ContractDeviationSubject: ContractDeviationSubject
  ContractDistributionFigures: ResolverTypeWrapper<ContractDistributionFigures>
  ContractDocument: ResolverTypeWrapper<ContractDocumentRow>
  ContractDocumentKind: ContractDocumentKind
  ContractDocumentStatus: ContractDocumentStatus
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>
  ContractExecution: ResolverTypeWrapper<ContractExecutionRow>
  ContractExecutionLine: ResolverTypeWrapper<ContractExecutionLineRow>
  ContractExplanation: ResolverTypeWrapper<ContractExplanationRow>
  ContractInstalment: ResolverTypeWrapper<ContractInstalmentRow>
  ContractLanguage: ContractLanguage
  ContractLine: ResolverTypeWrapper<ContractLineRow>
  ContractLineTermsInput: ContractLineTermsInput
  ContractLoan: ResolverTypeWrapper<ContractLoanRow>
  ContractParty: ContractParty
  ContractProblem: ResolverTypeWrapper<ContractProblemRow>
  ContractProblemKind: ContractProblemKind
  ContractProblemStatus: ContractProblemStatus
  ContractProblemStep: ResolverTypeWrapper<ContractProblemStepRow>
  ContractReceipt: ResolverTypeWrapper<ContractReceiptRow>
  ContractReceiptStatus: ContractReceiptStatus
  ContractReview: ResolverTypeWrapper<ContractReviewRow>
  ContractReviewKind: ContractReviewKind
  ContractReviewReason: ContractReviewReason
  ContractReviewStatus: ContractReviewStatus
  ContractShare: ResolverTypeWrapper<ContractShareRow>
  ContractSignature: ResolverTypeWrapper<ContractSignatureRow>
  ContractStatus: ContractStatus
  ContractTermChange: ResolverTypeWrapper<ContractTermChange>
  ContractTermsInput: ContractTermsInput
  ContractVersion: ResolverTypeWrapper<ContractVersionRow>
  CoordinateExecutionProblemInput: CoordinateExecutionProblemInput
  CoordinateExecutionProblemPayload: ResolverTypeWrapper<
    Omit<CoordinateExecutionProblemPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  CoordinateExecutionProblemResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['CoordinateExecutionProblemResult']
  >
  CopyQuoteInput: CopyQuoteInput
  CopyQuotePayload: ResolverTypeWrapper<Omit<CopyQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  CopyQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CopyQuoteResult']>
  CorrectedField: ResolverTypeWrapper<CorrectedField>
  CorrectedRow: CorrectedRow
  CountedClosing: ResolverTypeWrapper<CountedClosingRow>
  CountedClosingConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/reports/store/counted-rows.ts').CountedClosingRow>
  >
  CountedClosingEdge: ResolverTypeWrapper<Omit<CountedClosingEdge, 'node'> & { node: ResolversTypes['CountedClosing'] }>
  CountedDecision: ResolverTypeWrapper<CountedDecisionRow>
  CountedDecisionConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/reports/store/counted-rows.ts').CountedDecisionRow>
  >
  CountedDecisionEdge: ResolverTypeWrapper<
    Omit<CountedDecisionEdge, 'node'> & { node: ResolversTypes['CountedDecision'] }
  >
  CountedForecast: ResolverTypeWrapper<CountedForecastRow>
  CountedForecastConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/reports/store/counted-rows.ts').CountedForecastRow>
  >
  CountedForecastEdge: ResolverTypeWrapper<
    Omit<CountedForecastEdge, 'node'> & { node: ResolversTypes['CountedForecast'] }
  >
  CountedLine: ResolverTypeWrapper<CountedLineRow>
  CountedLineConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/reports/store/counted-rows.ts').CountedLineRow>
  >
  CountedLineEdge: ResolverTypeWrapper<Omit<CountedLineEdge, 'node'> & { node: ResolversTypes['CountedLine'] }>
  CountedMove: ResolverTypeWrapper<CountedMoveRow>
  CountedMoveConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/reports/store/counted-rows.ts').CountedMoveRow>
  >
  CountedMoveEdge: ResolverTypeWrapper<Omit<CountedMoveEdge, 'node'> & { node: ResolversTypes['CountedMove'] }>
  CountedStay: ResolverTypeWrapper<CountedStayRow>
  CountedStayConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/reports/store/counted-rows.ts').CountedStayRow>
  >
  CountedStayEdge: ResolverTypeWrapper<Omit<CountedStayEdge, 'node'> & { node: ResolversTypes['CountedStay'] }>
  CoverageFigure: ResolverTypeWrapper<CoverageFigureRow>
  CoverageReport: ResolverTypeWrapper<CoverageReportRow>
  CoverageTargetGap: CoverageTargetGap
  CoveredTarget: ResolverTypeWrapper<CoveredTargetRow>
  CreditSplit: ResolverTypeWrapper<CreditSplitRow>
  CreditSplitInput: CreditSplitInput
  CreditSplitRole: CreditSplitRole
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  CurrencyCoverage: ResolverTypeWrapper<CurrencyCoverageRow>
  Customer: ResolverTypeWrapper<{ id: string }>
  CustomerReferrals: ResolverTypeWrapper<CustomerReferrals>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  DealMember: ResolverTypeWrapper<DealMemberRow>
  DealMemberInput: DealMemberInput
  DealReportGroup: DealReportGroup
  DecideDeviationsInput: DecideDeviationsInput
  DecideDeviationsPayload: ResolverTypeWrapper<
    Omit<DecideDeviationsPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  DecideDeviationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideDeviationsResult']>
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>
  DeclineInquiryInput: DeclineInquiryInput
  DeclineInquiryPayload: ResolverTypeWrapper<
    Omit<DeclineInquiryPayload, 'inquiry'> & { inquiry: ResolversTypes['Inquiry'] }
  >
  DeclineInquiryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineInquiryResult']>
  DeclineQuoteInput: DeclineQuoteInput
  DeclineQuotePayload: ResolverTypeWrapper<Omit<DeclineQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  DeclineQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineQuoteResult']>
  DefineProductInput: DefineProductInput
  DefineProductPayload: ResolverTypeWrapper<
    Omit<DefineProductPayload, 'product'> & { product: ResolversTypes['Product'] }
  >
  DefineProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DefineProductResult']>
  DelegateApprovalsInput: DelegateApprovalsInput
  DelegateApprovalsPayload: ResolverTypeWrapper<
    Omit<DelegateApprovalsPayload, 'delegation'> & { delegation: ResolversTypes['ApprovalDelegation'] }
  >
  DelegateApprovalsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelegateApprovalsResult']>
  DeviationDecisionInput: DeviationDecisionInput
  DiscontinueProductInput: DiscontinueProductInput
  DiscontinueProductPayload: ResolverTypeWrapper<
    Omit<DiscontinueProductPayload, 'product'> & { product: ResolversTypes['Product'] }
  >
  DiscontinueProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscontinueProductResult']>
  DiscountBand: ResolverTypeWrapper<DiscountBandRow>
  DiscountFigure: ResolverTypeWrapper<DiscountFigureRow>
  DiscountReport: ResolverTypeWrapper<DiscountReportRow>
  DiscountReportGroup: DiscountReportGroup
  DisputeCase: ResolverTypeWrapper<DisputeCaseRow>
  DisputeCaseConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/disputes/store/dispute-store.ts').DisputeCaseRow>
  >
  DisputeCaseEdge: ResolverTypeWrapper<Omit<DisputeCaseEdge, 'node'> & { node: ResolversTypes['DisputeCase'] }>
  DisputeRoute: DisputeRoute
  DisputeStatus: DisputeStatus
  DisputeStep: ResolverTypeWrapper<DisputeStepRow>
  DisputeStepKind: DisputeStepKind
  DraftClauseTemplateInput: DraftClauseTemplateInput
  DraftClauseTemplatePayload: ResolverTypeWrapper<
    Omit<DraftClauseTemplatePayload, 'clauseTemplate'> & { clauseTemplate: ResolversTypes['ClauseTemplate'] }
  >
  DraftClauseTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftClauseTemplateResult']>
  DraftContractInput: DraftContractInput
  DraftContractPayload: ResolverTypeWrapper<
    Omit<DraftContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  DraftContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftContractResult']>
  DraftPlaybookItemInput: DraftPlaybookItemInput
  DraftPlaybookItemPayload: ResolverTypeWrapper<
    Omit<DraftPlaybookItemPayload, 'playbookItem'> & { playbookItem: ResolversTypes['PlaybookItem'] }
  >
  DraftPlaybookItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPlaybookItemResult']>
  DraftProductFactInput: DraftProductFactInput
  DraftProductFactPayload: ResolverTypeWrapper<
    Omit<DraftProductFactPayload, 'fact'> & { fact: ResolversTypes['ProductFact'] }
  >
  DraftProductFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftProductFactResult']>
  DraftProgressReportInput: DraftProgressReportInput
  DraftProgressReportPayload: ResolverTypeWrapper<
    Omit<DraftProgressReportPayload, 'report'> & { report: ResolversTypes['ProgressReport'] }
  >
  DraftProgressReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftProgressReportResult']>
  DraftQuoteFromProposalInput: DraftQuoteFromProposalInput
  DraftQuoteFromProposalPayload: ResolverTypeWrapper<
    Omit<DraftQuoteFromProposalPayload, 'quote'> & { quote: ResolversTypes['Quote'] }
  >
  DraftQuoteFromProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftQuoteFromProposalResult']>
  DraftQuoteInput: DraftQuoteInput
  DraftQuotePayload: ResolverTypeWrapper<Omit<DraftQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  DraftQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftQuoteResult']>
  DraftSalesPlanInput: DraftSalesPlanInput
  DraftSalesPlanPayload: ResolverTypeWrapper<
    Omit<DraftSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversTypes['SalesPlan'] }
  >
  DraftSalesPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftSalesPlanResult']>
  Employee: ResolverTypeWrapper<{ id: string }>
  EngageCounselInput: EngageCounselInput
  EngageCounselPayload: ResolverTypeWrapper<
    Omit<EngageCounselPayload, 'dispute'> & { dispute: ResolversTypes['DisputeCase'] }
  >
  EngageCounselResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EngageCounselResult']>
  ExchangeRate: ResolverTypeWrapper<ExchangeRateRow>
  ExchangeRateConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/exchange-rates/store/exchange-rate-store.ts').ExchangeRateRow>
  >
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>
  ExitCriterion: ResolverTypeWrapper<ExitCriterion>
  ExitCriterionCode: ExitCriterionCode
  ExplainedClause: ResolverTypeWrapper<ExplainedClause>
  ExplainedClauseInput: ExplainedClauseInput
  ExplanationQuestion: ResolverTypeWrapper<ExplanationQuestion>
  ExplanationQuestionInput: ExplanationQuestionInput
  FabCard: ResolverTypeWrapper<FabCardRow>
  FabCardInput: FabCardInput
  FabCardText: ResolverTypeWrapper<FabCardText>
  FabCardTextInput: FabCardTextInput
  FamilyMarginFloor: ResolverTypeWrapper<FamilyMarginFloor>
  FamilyMarginFloorInput: FamilyMarginFloorInput
  FieldError: ResolverTypeWrapper<FieldError>
  ForbiddenError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  ForecastAccuracy: ResolverTypeWrapper<ForecastAccuracyRow>
  ForecastAccuracyReport: ResolverTypeWrapper<ForecastAccuracyReportRow>
  ForecastCategory: ForecastCategory
  ForecastFigure: ResolverTypeWrapper<ForecastFigureRow>
  ForecastOpportunityInput: ForecastOpportunityInput
  ForecastOpportunityPayload: ResolverTypeWrapper<
    Omit<ForecastOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  ForecastOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForecastOpportunityResult']>
  ForecastReport: ResolverTypeWrapper<ForecastReportRow>
  FunnelOutcome: ResolverTypeWrapper<FunnelOutcomeRow>
  FunnelReport: ResolverTypeWrapper<FunnelReportRow>
  FunnelStage: ResolverTypeWrapper<FunnelStageRow>
  GiveChangeRequestOpinionInput: GiveChangeRequestOpinionInput
  GiveChangeRequestOpinionPayload: ResolverTypeWrapper<
    Omit<GiveChangeRequestOpinionPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  GiveChangeRequestOpinionResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['GiveChangeRequestOpinionResult']
  >
  GoalBreakdown: ResolverTypeWrapper<GoalBreakdownRow>
  Inquiry: ResolverTypeWrapper<InquiryRow>
  InquiryChannel: InquiryChannel
  InquiryConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/inquiries/store/inquiry-store.ts').InquiryRow>
  >
  InquiryEdge: ResolverTypeWrapper<Omit<InquiryEdge, 'node'> & { node: ResolversTypes['Inquiry'] }>
  InquiryLine: ResolverTypeWrapper<InquiryLineRow>
  InquiryLineInput: InquiryLineInput
  InquiryStatus: InquiryStatus
  Lead: ResolverTypeWrapper<{ id: string }>
  LendOriginalInput: LendOriginalInput
  LendOriginalPayload: ResolverTypeWrapper<
    Omit<LendOriginalPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  LendOriginalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LendOriginalResult']>
  LineMarginView: ResolverTypeWrapper<
    Omit<LineMarginView, 'amount' | 'freightCost' | 'installationCost' | 'unitCost'> & {
      amount?: Maybe<ResolversTypes['Money']>
      freightCost?: Maybe<ResolversTypes['Money']>
      installationCost?: Maybe<ResolversTypes['Money']>
      unitCost?: Maybe<ResolversTypes['Money']>
    }
  >
  LoseOpportunityInput: LoseOpportunityInput
  LoseOpportunityPayload: ResolverTypeWrapper<
    Omit<LoseOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  LoseOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoseOpportunityResult']>
  LossCause: ResolverTypeWrapper<LossCauseRow>
  LossReason: LossReason
  MakeProposalInput: MakeProposalInput
  MakeProposalPayload: ResolverTypeWrapper<
    Omit<MakeProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }
  >
  MakeProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeProposalResult']>
  Money: ResolverTypeWrapper<import('@sellgraph/kernel').Money>
  MoneyInput: MoneyInput
  MoveOpportunityBackInput: MoveOpportunityBackInput
  MoveOpportunityBackPayload: ResolverTypeWrapper<
    Omit<MoveOpportunityBackPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  MoveOpportunityBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveOpportunityBackResult']>
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  NegotiationMeasure: NegotiationMeasure
  NegotiationPoint: ResolverTypeWrapper<NegotiationPointRow>
  NegotiationPointInput: NegotiationPointInput
  NegotiationRound: ResolverTypeWrapper<NegotiationRoundRow>
  NegotiationTopic: NegotiationTopic
  NextStep: ResolverTypeWrapper<NextStepRow>
  NextStepInput: NextStepInput
  NextStepStatus: NextStepStatus
  NotFoundError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Objection: ResolverTypeWrapper<ObjectionRow>
  ObjectionAnswer: ResolverTypeWrapper<ObjectionAnswerRow>
  ObjectionCategory: ObjectionCategory
  ObjectionHandling: ResolverTypeWrapper<ObjectionHandlingRow>
  ObjectionHandlingInput: ObjectionHandlingInput
  ObjectionHandlingText: ResolverTypeWrapper<ObjectionHandlingText>
  ObjectionHandlingTextInput: ObjectionHandlingTextInput
  ObjectionOutcome: ObjectionOutcome
  ObjectionStatus: ObjectionStatus
  OmittedClauseInput: OmittedClauseInput
  OpenAcceptanceEvidenceInput: OpenAcceptanceEvidenceInput
  OpenAcceptanceEvidencePayload: ResolverTypeWrapper<
    Omit<OpenAcceptanceEvidencePayload, 'evidence'> & { evidence: ResolversTypes['AcceptanceEvidence'] }
  >
  OpenAcceptanceEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenAcceptanceEvidenceResult']>
  OpenContractDocumentInput: OpenContractDocumentInput
  OpenContractDocumentPayload: ResolverTypeWrapper<
    Omit<OpenContractDocumentPayload, 'document'> & { document: ResolversTypes['ContractDocument'] }
  >
  OpenContractDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenContractDocumentResult']>
  OpenDisputeInput: OpenDisputeInput
  OpenDisputePayload: ResolverTypeWrapper<
    Omit<OpenDisputePayload, 'dispute'> & { dispute: ResolversTypes['DisputeCase'] }
  >
  OpenDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDisputeResult']>
  OpenOpportunityInput: OpenOpportunityInput
  OpenOpportunityPayload: ResolverTypeWrapper<
    Omit<OpenOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  OpenOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenOpportunityResult']>
  OpenQuoteDocumentInput: OpenQuoteDocumentInput
  OpenQuoteDocumentPayload: ResolverTypeWrapper<
    Omit<OpenQuoteDocumentPayload, 'paper'> & { paper: ResolversTypes['QuotePaper'] }
  >
  OpenQuoteDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenQuoteDocumentResult']>
  Opportunity: ResolverTypeWrapper<OpportunityRow>
  OpportunityConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/opportunities/store/opportunity-store.ts').OpportunityRow>
  >
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, 'node'> & { node: ResolversTypes['Opportunity'] }>
  OpportunityFilter: OpportunityFilter
  OpportunitySort: OpportunitySort
  OpportunitySource: OpportunitySource
  OpportunityStage: OpportunityStage
  PageInfo: ResolverTypeWrapper<PageInfo>
  PaperLanguage: PaperLanguage
  PaperMark: PaperMark
  PaymentTerm: ResolverTypeWrapper<PaymentTerm>
  PaymentTermInput: PaymentTermInput
  PaymentTermTrigger: PaymentTermTrigger
  PlanNextStepInput: PlanNextStepInput
  PlanNextStepPayload: ResolverTypeWrapper<
    Omit<PlanNextStepPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  PlanNextStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanNextStepResult']>
  PlaybookEffect: ResolverTypeWrapper<PlaybookEffect>
  PlaybookItem: ResolverTypeWrapper<PlaybookItemRow>
  PlaybookItemConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/playbook/store/playbook-store.ts').PlaybookItemRow>
  >
  PlaybookItemEdge: ResolverTypeWrapper<Omit<PlaybookItemEdge, 'node'> & { node: ResolversTypes['PlaybookItem'] }>
  PlaybookItemStatus: PlaybookItemStatus
  PlaybookKind: PlaybookKind
  PlaybookOccasion: PlaybookOccasion
  PlaybookUse: ResolverTypeWrapper<PlaybookUseRow>
  PresentProposalInput: PresentProposalInput
  PresentProposalPayload: ResolverTypeWrapper<
    Omit<PresentProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }
  >
  PresentProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PresentProposalResult']>
  Presentation: ResolverTypeWrapper<PresentationRow>
  PresentationKind: PresentationKind
  PreviewApprovalInput: PreviewApprovalInput
  PriceBookEntry: ResolverTypeWrapper<PriceBookEntryRow>
  PriceOverride: ResolverTypeWrapper<PriceOverrideRow>
  PriceOverrideConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/auditing/store/price-override-store.ts').PriceOverrideRow>
  >
  PriceOverrideEdge: ResolverTypeWrapper<Omit<PriceOverrideEdge, 'node'> & { node: ResolversTypes['PriceOverride'] }>
  PriceTierClass: PriceTierClass
  PricingPolicy: ResolverTypeWrapper<PricingPolicyRow>
  PricingPolicySimulation: ResolverTypeWrapper<PricingPolicySimulation>
  PrintContractInput: PrintContractInput
  PrintContractPayload: ResolverTypeWrapper<
    Omit<PrintContractPayload, 'document'> & { document: ResolversTypes['ContractDocument'] }
  >
  PrintContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrintContractResult']>
  PrintQuoteInput: PrintQuoteInput
  PrintQuotePayload: ResolverTypeWrapper<Omit<PrintQuotePayload, 'paper'> & { paper: ResolversTypes['QuotePaper'] }>
  PrintQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrintQuoteResult']>
  Product: ResolverTypeWrapper<ProductRow>
  ProductClass: ProductClass
  ProductConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/products/store/product-store.ts').ProductRow>
  >
  ProductCostView: ResolverTypeWrapper<
    Omit<ProductCostView, 'history' | 'unitCost'> & {
      history: Array<ResolversTypes['UnitCost']>
      unitCost?: Maybe<ResolversTypes['Money']>
    }
  >
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>
  ProductFact: ResolverTypeWrapper<ProductFactRow>
  ProductFactStatus: ProductFactStatus
  ProductHold: ResolverTypeWrapper<ProductHoldRow>
  ProgressFact: ResolverTypeWrapper<ProgressFactRow>
  ProgressFactKind: ProgressFactKind
  ProgressForecast: ResolverTypeWrapper<ProgressForecastRow>
  ProgressReport: ResolverTypeWrapper<ProgressReportRow>
  ProgressReportConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<
      import('../modules/progress-reports/store/progress-report-store.ts').ProgressReportRow
    >
  >
  ProgressReportEdge: ResolverTypeWrapper<Omit<ProgressReportEdge, 'node'> & { node: ResolversTypes['ProgressReport'] }>
  ProgressReportStatus: ProgressReportStatus
  Proposal: ResolverTypeWrapper<ProposalRow>
  ProposalAlternative: ResolverTypeWrapper<
    Omit<ProposalAlternative, 'grossTotal' | 'lines' | 'listTotal' | 'netTotal' | 'optionsTotal' | 'taxTotal'> & {
      grossTotal: ResolversTypes['Money']
      lines: Array<ResolversTypes['ProposalLine']>
      listTotal: ResolversTypes['Money']
      netTotal: ResolversTypes['Money']
      optionsTotal: ResolversTypes['Money']
      taxTotal: ResolversTypes['Money']
    }
  >
  ProposalAlternativeInput: ProposalAlternativeInput
  ProposalLine: ResolverTypeWrapper<
    Omit<ProposalLine, 'grossAmount' | 'listPrice' | 'netAmount'> & {
      grossAmount: ResolversTypes['Money']
      listPrice: ResolversTypes['Money']
      netAmount: ResolversTypes['Money']
    }
  >
  ProposalLineInput: ProposalLineInput
  ProposalStatus: ProposalStatus
  ProposeAmendmentInput: ProposeAmendmentInput
  ProposeAmendmentPayload: ResolverTypeWrapper<
    Omit<ProposeAmendmentPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ProposeAmendmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAmendmentResult']>
  ProposeTerminationInput: ProposeTerminationInput
  ProposeTerminationPayload: ResolverTypeWrapper<
    Omit<ProposeTerminationPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ProposeTerminationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeTerminationResult']>
  ProtectedText: ResolverTypeWrapper<ProtectedText>
  PublishClauseTemplateInput: PublishClauseTemplateInput
  PublishClauseTemplatePayload: ResolverTypeWrapper<
    Omit<PublishClauseTemplatePayload, 'clauseTemplate'> & { clauseTemplate: ResolversTypes['ClauseTemplate'] }
  >
  PublishClauseTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishClauseTemplateResult']>
  PublishPlaybookItemInput: PublishPlaybookItemInput
  PublishPlaybookItemPayload: ResolverTypeWrapper<
    Omit<PublishPlaybookItemPayload, 'playbookItem'> & { playbookItem: ResolversTypes['PlaybookItem'] }
  >
  PublishPlaybookItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPlaybookItemResult']>
  PublishPricingPolicyInput: PublishPricingPolicyInput
  PublishPricingPolicyPayload: ResolverTypeWrapper<
    Omit<PublishPricingPolicyPayload, 'pricingPolicy'> & { pricingPolicy: ResolversTypes['PricingPolicy'] }
  >
  PublishPricingPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPricingPolicyResult']>
  PublishProductFactInput: PublishProductFactInput
  PublishProductFactPayload: ResolverTypeWrapper<
    Omit<PublishProductFactPayload, 'fact'> & { fact: ResolversTypes['ProductFact'] }
  >
  PublishProductFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishProductFactResult']>
  PurchaseIntention: ResolverTypeWrapper<PurchaseIntentionRow>
  PursueDisputeInput: PursueDisputeInput
  PursueDisputePayload: ResolverTypeWrapper<
    Omit<PursueDisputePayload, 'dispute'> & { dispute: ResolversTypes['DisputeCase'] }
  >
  PursueDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PursueDisputeResult']>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  Quote: ResolverTypeWrapper<QuoteRow>
  QuoteAcceptance: ResolverTypeWrapper<
    Omit<QuoteAcceptance, 'evidence'> & { evidence?: Maybe<ResolversTypes['AcceptanceEvidence']> }
  >
  QuoteApproval: ResolverTypeWrapper<
    Omit<QuoteApproval, 'requestedBy' | 'steps'> & {
      requestedBy: ResolversTypes['Employee']
      steps: Array<ResolversTypes['QuoteApprovalStep']>
    }
  >
  QuoteApprovalLevel: ResolverTypeWrapper<QuoteApprovalLevel>
  QuoteApprovalStatus: QuoteApprovalStatus
  QuoteApprovalStep: ResolverTypeWrapper<
    Omit<QuoteApprovalStep, 'actor' | 'onBehalfOf'> & {
      actor?: Maybe<ResolversTypes['Employee']>
      onBehalfOf?: Maybe<ResolversTypes['Employee']>
    }
  >
  QuoteApprovalStepKind: QuoteApprovalStepKind
  QuoteApprovalTrigger: ResolverTypeWrapper<QuoteApprovalTrigger>
  QuoteApprovalTriggerCode: QuoteApprovalTriggerCode
  QuoteApproverRole: QuoteApproverRole
  QuoteClaim: ResolverTypeWrapper<QuoteClaim>
  QuoteClaimInput: QuoteClaimInput
  QuoteClaimStatus: QuoteClaimStatus
  QuoteConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/quotes/store/quote-store.ts').QuoteRow>
  >
  QuoteConversion: ResolverTypeWrapper<QuoteConversion>
  QuoteDraftInput: QuoteDraftInput
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>
  QuoteLine: ResolverTypeWrapper<QuoteLineRow>
  QuoteLineFact: ResolverTypeWrapper<QuoteLineFact>
  QuoteLineInput: QuoteLineInput
  QuoteMarginView: ResolverTypeWrapper<
    Omit<QuoteMarginView, 'amount' | 'costTotal' | 'financeCost' | 'freightCost' | 'installationCost'> & {
      amount?: Maybe<ResolversTypes['Money']>
      costTotal?: Maybe<ResolversTypes['Money']>
      financeCost?: Maybe<ResolversTypes['Money']>
      freightCost?: Maybe<ResolversTypes['Money']>
      installationCost?: Maybe<ResolversTypes['Money']>
    }
  >
  QuoteNegotiation: ResolverTypeWrapper<
    Omit<QuoteNegotiation, 'concession' | 'firstOffer' | 'intentions' | 'rounds'> & {
      concession?: Maybe<ResolversTypes['TotalConcession']>
      firstOffer?: Maybe<ResolversTypes['QuoteVersion']>
      intentions: Array<ResolversTypes['PurchaseIntention']>
      rounds: Array<ResolversTypes['NegotiationRound']>
    }
  >
  QuotePaper: ResolverTypeWrapper<QuotePaperRow>
  QuotePriceTier: ResolverTypeWrapper<QuotePriceTier>
  QuoteShare: ResolverTypeWrapper<QuoteShareRow>
  QuoteStatus: QuoteStatus
  QuoteVersion: ResolverTypeWrapper<QuoteVersionRow>
  RecordDisputeStepInput: RecordDisputeStepInput
  RecordDisputeStepPayload: ResolverTypeWrapper<
    Omit<RecordDisputeStepPayload, 'dispute'> & { dispute: ResolversTypes['DisputeCase'] }
  >
  RecordDisputeStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDisputeStepResult']>
  RecordExecutionProblemInput: RecordExecutionProblemInput
  RecordExecutionProblemPayload: ResolverTypeWrapper<
    Omit<RecordExecutionProblemPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  RecordExecutionProblemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExecutionProblemResult']>
  RecordInquiryInput: RecordInquiryInput
  RecordInquiryPayload: ResolverTypeWrapper<
    Omit<RecordInquiryPayload, 'inquiry'> & { inquiry: ResolversTypes['Inquiry'] }
  >
  RecordInquiryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInquiryResult']>
  RecordIntentionInput: RecordIntentionInput
  RecordIntentionPayload: ResolverTypeWrapper<
    Omit<RecordIntentionPayload, 'quote'> & { quote: ResolversTypes['Quote'] }
  >
  RecordIntentionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIntentionResult']>
  RecordNegotiationRoundInput: RecordNegotiationRoundInput
  RecordNegotiationRoundPayload: ResolverTypeWrapper<
    Omit<RecordNegotiationRoundPayload, 'quote'> & { quote: ResolversTypes['Quote'] }
  >
  RecordNegotiationRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordNegotiationRoundResult']>
  RecordObjectionInput: RecordObjectionInput
  RecordObjectionPayload: ResolverTypeWrapper<
    Omit<RecordObjectionPayload, 'objection'> & { objection: ResolversTypes['Objection'] }
  >
  RecordObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordObjectionResult']>
  RecordOpportunityNeedInput: RecordOpportunityNeedInput
  RecordOpportunityNeedPayload: ResolverTypeWrapper<
    Omit<RecordOpportunityNeedPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  RecordOpportunityNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOpportunityNeedResult']>
  RecordPresentationInput: RecordPresentationInput
  RecordPresentationPayload: ResolverTypeWrapper<
    Omit<RecordPresentationPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  RecordPresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPresentationResult']>
  RecordSignatureInput: RecordSignatureInput
  RecordSignaturePayload: ResolverTypeWrapper<
    Omit<RecordSignaturePayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  RecordSignatureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSignatureResult']>
  RecordSignedCopyInput: RecordSignedCopyInput
  RecordSignedCopyPayload: ResolverTypeWrapper<
    Omit<RecordSignedCopyPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  RecordSignedCopyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSignedCopyResult']>
  ReferralInput: ReferralInput
  RefuseContractChangeInput: RefuseContractChangeInput
  RefuseContractChangePayload: ResolverTypeWrapper<
    Omit<RefuseContractChangePayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  RefuseContractChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseContractChangeResult']>
  RejectProposalInput: RejectProposalInput
  RejectProposalPayload: ResolverTypeWrapper<
    Omit<RejectProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }
  >
  RejectProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectProposalResult']>
  ReleaseContractInput: ReleaseContractInput
  ReleaseContractPayload: ResolverTypeWrapper<
    Omit<ReleaseContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ReleaseContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseContractResult']>
  ReleaseProductHoldInput: ReleaseProductHoldInput
  ReleaseProductHoldPayload: ResolverTypeWrapper<
    Omit<ReleaseProductHoldPayload, 'product'> & { product: ResolversTypes['Product'] }
  >
  ReleaseProductHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseProductHoldResult']>
  RemoveAcceptanceEvidenceInput: RemoveAcceptanceEvidenceInput
  RemoveAcceptanceEvidencePayload: ResolverTypeWrapper<
    Omit<RemoveAcceptanceEvidencePayload, 'quote'> & { quote: ResolversTypes['Quote'] }
  >
  RemoveAcceptanceEvidenceResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['RemoveAcceptanceEvidenceResult']
  >
  RemoveContractDocumentInput: RemoveContractDocumentInput
  RemoveContractDocumentPayload: ResolverTypeWrapper<
    Omit<RemoveContractDocumentPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  RemoveContractDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveContractDocumentResult']>
  ReopenObjectionInput: ReopenObjectionInput
  ReopenObjectionPayload: ResolverTypeWrapper<
    Omit<ReopenObjectionPayload, 'objection'> & { objection: ResolversTypes['Objection'] }
  >
  ReopenObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenObjectionResult']>
  ReopenOpportunityInput: ReopenOpportunityInput
  ReopenOpportunityPayload: ResolverTypeWrapper<
    Omit<ReopenOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  ReopenOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenOpportunityResult']>
  RepeatPurchases: ResolverTypeWrapper<Omit<RepeatPurchases, 'amounts'> & { amounts: Array<ResolversTypes['Money']> }>
  ReportCorrection: ResolverTypeWrapper<ReportCorrectionRow>
  ReportCorrectionConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/reports/store/correction-store.ts').ReportCorrectionRow>
  >
  ReportCorrectionEdge: ResolverTypeWrapper<
    Omit<ReportCorrectionEdge, 'node'> & { node: ResolversTypes['ReportCorrection'] }
  >
  ReportCorrectionKind: ReportCorrectionKind
  ReportMarginView: ResolverTypeWrapper<
    Omit<ReportMarginView, 'amount' | 'costAmount'> & {
      amount?: Maybe<ResolversTypes['Money']>
      costAmount?: Maybe<ResolversTypes['Money']>
    }
  >
  ReportPeriod: ResolverTypeWrapper<ReportPeriodRow>
  ReportedDecisionOutcome: ReportedDecisionOutcome
  RequestContractChangeInput: RequestContractChangeInput
  RequestContractChangePayload: ResolverTypeWrapper<
    Omit<RequestContractChangePayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  RequestContractChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestContractChangeResult']>
  ResolveExecutionProblemInput: ResolveExecutionProblemInput
  ResolveExecutionProblemPayload: ResolverTypeWrapper<
    Omit<ResolveExecutionProblemPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ResolveExecutionProblemResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['ResolveExecutionProblemResult']
  >
  ResumeOpportunityInput: ResumeOpportunityInput
  ResumeOpportunityPayload: ResolverTypeWrapper<
    Omit<ResumeOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  ResumeOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeOpportunityResult']>
  RetirePlaybookItemInput: RetirePlaybookItemInput
  RetirePlaybookItemPayload: ResolverTypeWrapper<
    Omit<RetirePlaybookItemPayload, 'playbookItem'> & { playbookItem: ResolversTypes['PlaybookItem'] }
  >
  RetirePlaybookItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetirePlaybookItemResult']>
  ReturnContractInput: ReturnContractInput
  ReturnContractPayload: ResolverTypeWrapper<
    Omit<ReturnContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ReturnContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnContractResult']>
  ReturnOriginalInput: ReturnOriginalInput
  ReturnOriginalPayload: ResolverTypeWrapper<
    Omit<ReturnOriginalPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ReturnOriginalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnOriginalResult']>
  ReturnPlaybookItemInput: ReturnPlaybookItemInput
  ReturnPlaybookItemPayload: ResolverTypeWrapper<
    Omit<ReturnPlaybookItemPayload, 'playbookItem'> & { playbookItem: ResolversTypes['PlaybookItem'] }
  >
  ReturnPlaybookItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnPlaybookItemResult']>
  ReturnQuoteInput: ReturnQuoteInput
  ReturnQuotePayload: ResolverTypeWrapper<Omit<ReturnQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  ReturnQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnQuoteResult']>
  ReturnSalesPlanInput: ReturnSalesPlanInput
  ReturnSalesPlanPayload: ResolverTypeWrapper<
    Omit<ReturnSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversTypes['SalesPlan'] }
  >
  ReturnSalesPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnSalesPlanResult']>
  ReviewProgressReportInput: ReviewProgressReportInput
  ReviewProgressReportPayload: ResolverTypeWrapper<
    Omit<ReviewProgressReportPayload, 'report'> & { report: ResolversTypes['ProgressReport'] }
  >
  ReviewProgressReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewProgressReportResult']>
  ReviseContractInput: ReviseContractInput
  ReviseContractPayload: ResolverTypeWrapper<
    Omit<ReviseContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ReviseContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseContractResult']>
  ReviseProposalInput: ReviseProposalInput
  ReviseProposalPayload: ResolverTypeWrapper<
    Omit<ReviseProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }
  >
  ReviseProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseProposalResult']>
  ReviseQuoteInput: ReviseQuoteInput
  ReviseQuotePayload: ResolverTypeWrapper<Omit<ReviseQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  ReviseQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseQuoteResult']>
  RevokeApprovalDelegationInput: RevokeApprovalDelegationInput
  RevokeApprovalDelegationPayload: ResolverTypeWrapper<
    Omit<RevokeApprovalDelegationPayload, 'delegation'> & { delegation: ResolversTypes['ApprovalDelegation'] }
  >
  RevokeApprovalDelegationResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['RevokeApprovalDelegationResult']
  >
  RevokeContractShareInput: RevokeContractShareInput
  RevokeContractSharePayload: ResolverTypeWrapper<
    Omit<RevokeContractSharePayload, 'share'> & { share: ResolversTypes['ContractShare'] }
  >
  RevokeContractShareResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeContractShareResult']>
  RevokeQuoteShareInput: RevokeQuoteShareInput
  RevokeQuoteSharePayload: ResolverTypeWrapper<
    Omit<RevokeQuoteSharePayload, 'share'> & { share: ResolversTypes['QuoteShare'] }
  >
  RevokeQuoteShareResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeQuoteShareResult']>
  RewritePlaybookItemInput: RewritePlaybookItemInput
  RewritePlaybookItemPayload: ResolverTypeWrapper<
    Omit<RewritePlaybookItemPayload, 'playbookItem'> & { playbookItem: ResolversTypes['PlaybookItem'] }
  >
  RewritePlaybookItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RewritePlaybookItemResult']>
  RewriteSalesPlanInput: RewriteSalesPlanInput
  RewriteSalesPlanPayload: ResolverTypeWrapper<
    Omit<RewriteSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversTypes['SalesPlan'] }
  >
  RewriteSalesPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RewriteSalesPlanResult']>
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  SalesGoal: ResolverTypeWrapper<SalesGoalRow>
  SalesGoalDirection: SalesGoalDirection
  SalesGoalInput: SalesGoalInput
  SalesGoalMetric: SalesGoalMetric
  SalesGoalUnit: SalesGoalUnit
  SalesMeasure: ResolverTypeWrapper<SalesMeasureRow>
  SalesMeasureInput: SalesMeasureInput
  SalesPlan: ResolverTypeWrapper<SalesPlanRow>
  SalesPlanConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/plans/store/sales-plan-store.ts').SalesPlanRow>
  >
  SalesPlanEdge: ResolverTypeWrapper<Omit<SalesPlanEdge, 'node'> & { node: ResolversTypes['SalesPlan'] }>
  SalesPlanLevel: SalesPlanLevel
  SalesPlanPeriod: SalesPlanPeriod
  SalesPlanStatus: SalesPlanStatus
  SalesReportFilter: SalesReportFilter
  SalesReportKey: ResolverTypeWrapper<SalesReportKeyRow>
  SalesScript: ResolverTypeWrapper<SalesScriptRow>
  SalesScriptInput: SalesScriptInput
  SalesScriptText: ResolverTypeWrapper<SalesScriptText>
  SalesScriptTextInput: SalesScriptTextInput
  SalesShareInput: SalesShareInput
  SealKind: SealKind
  SendQuoteInput: SendQuoteInput
  SendQuotePayload: ResolverTypeWrapper<Omit<SendQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  SendQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendQuoteResult']>
  SetCostInput: SetCostInput
  SetCostPayload: ResolverTypeWrapper<Omit<SetCostPayload, 'product'> & { product: ResolversTypes['Product'] }>
  SetCostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCostResult']>
  SetDealTeamInput: SetDealTeamInput
  SetDealTeamPayload: ResolverTypeWrapper<
    Omit<SetDealTeamPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  SetDealTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDealTeamResult']>
  SetExchangeRateInput: SetExchangeRateInput
  SetExchangeRatePayload: ResolverTypeWrapper<
    Omit<SetExchangeRatePayload, 'exchangeRate'> & { exchangeRate: ResolversTypes['ExchangeRate'] }
  >
  SetExchangeRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetExchangeRateResult']>
  SetPriceInput: SetPriceInput
  SetPricePayload: ResolverTypeWrapper<Omit<SetPricePayload, 'product'> & { product: ResolversTypes['Product'] }>
  SetPriceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPriceResult']>
  SettleChangeRequestInput: SettleChangeRequestInput
  SettleChangeRequestPayload: ResolverTypeWrapper<
    Omit<SettleChangeRequestPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  SettleChangeRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleChangeRequestResult']>
  SettleObjectionInput: SettleObjectionInput
  SettleObjectionPayload: ResolverTypeWrapper<
    Omit<SettleObjectionPayload, 'objection'> & { objection: ResolversTypes['Objection'] }
  >
  SettleObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleObjectionResult']>
  ShareContractInput: ShareContractInput
  ShareContractPayload: ResolverTypeWrapper<
    Omit<ShareContractPayload, 'share'> & { share: ResolversTypes['ContractShare'] }
  >
  ShareContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareContractResult']>
  ShareQuoteInput: ShareQuoteInput
  ShareQuotePayload: ResolverTypeWrapper<Omit<ShareQuotePayload, 'share'> & { share: ResolversTypes['QuoteShare'] }>
  ShareQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareQuoteResult']>
  SignAmendmentInput: SignAmendmentInput
  SignAmendmentPayload: ResolverTypeWrapper<
    Omit<SignAmendmentPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  SignAmendmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignAmendmentResult']>
  SignatureGap: ResolverTypeWrapper<SignatureGap>
  SignatureGapKind: SignatureGapKind
  SigningCapacity: SigningCapacity
  SigningFormality: SigningFormality
  SimulatePricingPolicyInput: SimulatePricingPolicyInput
  SimulatedLevel: ResolverTypeWrapper<SimulatedLevel>
  SlippageFigure: ResolverTypeWrapper<SlippageFigureRow>
  SlippageMove: ResolverTypeWrapper<SlippageMoveRow>
  SlippageReport: ResolverTypeWrapper<SlippageReportRow>
  SplitCreditInput: SplitCreditInput
  SplitCreditPayload: ResolverTypeWrapper<
    Omit<SplitCreditPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  SplitCreditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SplitCreditResult']>
  StageChange: ResolverTypeWrapper<StageChangeRow>
  StrategyReview: ResolverTypeWrapper<StrategyReviewRow>
  SubmitContractInput: SubmitContractInput
  SubmitContractPayload: ResolverTypeWrapper<
    Omit<SubmitContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  SubmitContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitContractResult']>
  SubmitPlaybookItemInput: SubmitPlaybookItemInput
  SubmitPlaybookItemPayload: ResolverTypeWrapper<
    Omit<SubmitPlaybookItemPayload, 'playbookItem'> & { playbookItem: ResolversTypes['PlaybookItem'] }
  >
  SubmitPlaybookItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitPlaybookItemResult']>
  SubmitProgressReportInput: SubmitProgressReportInput
  SubmitProgressReportPayload: ResolverTypeWrapper<
    Omit<SubmitProgressReportPayload, 'report'> & { report: ResolversTypes['ProgressReport'] }
  >
  SubmitProgressReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitProgressReportResult']>
  SubmitQuoteInput: SubmitQuoteInput
  SubmitQuotePayload: ResolverTypeWrapper<Omit<SubmitQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  SubmitQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitQuoteResult']>
  SubmitSalesPlanInput: SubmitSalesPlanInput
  SubmitSalesPlanPayload: ResolverTypeWrapper<
    Omit<SubmitSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversTypes['SalesPlan'] }
  >
  SubmitSalesPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitSalesPlanResult']>
  SuspendOpportunityInput: SuspendOpportunityInput
  SuspendOpportunityPayload: ResolverTypeWrapper<
    Omit<SuspendOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  SuspendOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendOpportunityResult']>
  Team: ResolverTypeWrapper<{ id: string }>
  TotalConcession: ResolverTypeWrapper<Omit<TotalConcession, 'amount'> & { amount?: Maybe<ResolversTypes['Money']> }>
  TurnaroundFigure: ResolverTypeWrapper<TurnaroundFigureRow>
  TurnaroundReport: ResolverTypeWrapper<TurnaroundReportRow>
  UnitCost: ResolverTypeWrapper<Omit<UnitCost, 'amount'> & { amount: ResolversTypes['Money'] }>
  UsePlaybookItemInput: UsePlaybookItemInput
  UsePlaybookItemPayload: ResolverTypeWrapper<
    Omit<UsePlaybookItemPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  UsePlaybookItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UsePlaybookItemResult']>
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Visibility: Visibility
  WithdrawChangeRequestInput: WithdrawChangeRequestInput
  WithdrawChangeRequestPayload: ResolverTypeWrapper<
    Omit<WithdrawChangeRequestPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  WithdrawChangeRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawChangeRequestResult']>
  WithdrawClauseTemplateInput: WithdrawClauseTemplateInput
  WithdrawClauseTemplatePayload: ResolverTypeWrapper<
    Omit<WithdrawClauseTemplatePayload, 'clauseTemplate'> & { clauseTemplate: ResolversTypes['ClauseTemplate'] }
  >
  WithdrawClauseTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawClauseTemplateResult']>
  WithdrawContractChangeInput: WithdrawContractChangeInput
  WithdrawContractChangePayload: ResolverTypeWrapper<
    Omit<WithdrawContractChangePayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  WithdrawContractChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawContractChangeResult']>
  WithdrawProductFactInput: WithdrawProductFactInput
  WithdrawProductFactPayload: ResolverTypeWrapper<
    Omit<WithdrawProductFactPayload, 'fact'> & { fact: ResolversTypes['ProductFact'] }
  >
  WithdrawProductFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawProductFactResult']>
  WithdrawQuoteInput: WithdrawQuoteInput
  WithdrawQuotePayload: ResolverTypeWrapper<Omit<WithdrawQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  WithdrawQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawQuoteResult']>
  WithdrawSalesPlanInput: WithdrawSalesPlanInput
  WithdrawSalesPlanPayload: ResolverTypeWrapper<
    Omit<WithdrawSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversTypes['SalesPlan'] }
  >
  WithdrawSalesPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSalesPlanResult']>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonContractInput: AbandonContractInput
  ID: Scalars['ID']['output']
  String: Scalars['String']['output']
  Int: Scalars['Int']['output']
  AbandonContractPayload: Omit<AbandonContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  AbandonContractResult: ResolversUnionTypes<ResolversParentTypes>['AbandonContractResult']
  AcceptQuoteInput: AcceptQuoteInput
  Boolean: Scalars['Boolean']['output']
  AcceptQuotePayload: Omit<AcceptQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  AcceptQuoteResult: ResolversUnionTypes<ResolversParentTypes>['AcceptQuoteResult']
  AcceptanceEvidence: AcceptanceEvidenceRow
  AddContractLineInput: AddContractLineInput
  AdvanceOpportunityInput: AdvanceOpportunityInput
  AdvanceOpportunityPayload: Omit<AdvanceOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  AdvanceOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['AdvanceOpportunityResult']
  AlignedGoal: AlignedGoalRow
  AmendContractLineInput: AmendContractLineInput
  AnswerObjectionInput: AnswerObjectionInput
  AnswerObjectionPayload: Omit<AnswerObjectionPayload, 'objection'> & { objection: ResolversParentTypes['Objection'] }
  AnswerObjectionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerObjectionResult']
  ApprovalCandidate: Omit<ApprovalCandidate, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  ApprovalDelegation: ApprovalDelegationRow
  ApprovalDelegationConnection: import('@sellgraph/db-kit').Page<
    import('../modules/approvals/store/delegation-store.ts').ApprovalDelegationRow
  >
  ApprovalDelegationEdge: Omit<ApprovalDelegationEdge, 'node'> & { node: ResolversParentTypes['ApprovalDelegation'] }
  ApprovalMatrixLevel: ApprovalMatrixLevel
  ApprovalMatrixLevelInput: ApprovalMatrixLevelInput
  ApprovalMatrixRule: ApprovalMatrixRule
  ApprovalMatrixRuleInput: ApprovalMatrixRuleInput
  ApprovalPair: ApprovalPairRow
  ApprovalPreview: Omit<ApprovalPreview, 'levels'> & { levels: Array<ResolversParentTypes['ApprovalPreviewLevel']> }
  ApprovalPreviewLevel: Omit<ApprovalPreviewLevel, 'candidates'> & {
    candidates: Array<ResolversParentTypes['ApprovalCandidate']>
  }
  ApproveContractChangeInput: ApproveContractChangeInput
  ApproveContractChangePayload: Omit<ApproveContractChangePayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  ApproveContractChangeResult: ResolversUnionTypes<ResolversParentTypes>['ApproveContractChangeResult']
  ApproveContractReviewInput: ApproveContractReviewInput
  ApproveContractReviewPayload: Omit<ApproveContractReviewPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  ApproveContractReviewResult: ResolversUnionTypes<ResolversParentTypes>['ApproveContractReviewResult']
  ApproveQuoteInput: ApproveQuoteInput
  ApproveQuotePayload: Omit<ApproveQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  ApproveQuoteResult: ResolversUnionTypes<ResolversParentTypes>['ApproveQuoteResult']
  ApproveSalesPlanInput: ApproveSalesPlanInput
  ApproveSalesPlanPayload: Omit<ApproveSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversParentTypes['SalesPlan'] }
  ApproveSalesPlanResult: ResolversUnionTypes<ResolversParentTypes>['ApproveSalesPlanResult']
  ArchiveContractInput: ArchiveContractInput
  ArchiveContractPayload: Omit<ArchiveContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ArchiveContractResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveContractResult']
  AttachAcceptanceEvidenceInput: AttachAcceptanceEvidenceInput
  AttachAcceptanceEvidencePayload: Omit<AttachAcceptanceEvidencePayload, 'evidence'> & {
    evidence: ResolversParentTypes['AcceptanceEvidence']
  }
  AttachAcceptanceEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AttachAcceptanceEvidenceResult']
  AttachContractDocumentInput: AttachContractDocumentInput
  AttachContractDocumentPayload: Omit<AttachContractDocumentPayload, 'document'> & {
    document: ResolversParentTypes['ContractDocument']
  }
  AttachContractDocumentResult: ResolversUnionTypes<ResolversParentTypes>['AttachContractDocumentResult']
  CaseStudy: CaseStudyRow
  CaseStudyInput: CaseStudyInput
  CaseStudyText: CaseStudyText
  CaseStudyTextInput: CaseStudyTextInput
  ChooseProposalInput: ChooseProposalInput
  ChooseProposalPayload: Omit<ChooseProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  ChooseProposalResult: ResolversUnionTypes<ResolversParentTypes>['ChooseProposalResult']
  ClausePlaceholder: ClausePlaceholder
  ClauseTemplate: ClauseTemplateRow
  ClauseTemplateConnection: import('@sellgraph/db-kit').Page<
    import('../modules/clause-templates/store/clause-template-store.ts').ClauseTemplateRow
  >
  ClauseTemplateEdge: Omit<ClauseTemplateEdge, 'node'> & { node: ResolversParentTypes['ClauseTemplate'] }
  CloseDisputeInput: CloseDisputeInput
  CloseDisputePayload: Omit<CloseDisputePayload, 'dispute'> & { dispute: ResolversParentTypes['DisputeCase'] }
  CloseDisputeResult: ResolversUnionTypes<ResolversParentTypes>['CloseDisputeResult']
  CloseInquiryInput: CloseInquiryInput
  CloseInquiryPayload: Omit<CloseInquiryPayload, 'inquiry'> & { inquiry: ResolversParentTypes['Inquiry'] }
  CloseInquiryResult: ResolversUnionTypes<ResolversParentTypes>['CloseInquiryResult']
  CloseReportPeriodInput: CloseReportPeriodInput
  CloseReportPeriodPayload: Omit<CloseReportPeriodPayload, 'period'> & { period: ResolversParentTypes['ReportPeriod'] }
  CloseReportPeriodResult: ResolversUnionTypes<ResolversParentTypes>['CloseReportPeriodResult']
  CloseSalesPlanInput: CloseSalesPlanInput
  CloseSalesPlanPayload: Omit<CloseSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversParentTypes['SalesPlan'] }
  CloseSalesPlanResult: ResolversUnionTypes<ResolversParentTypes>['CloseSalesPlanResult']
  ClosingTechnique: ClosingTechniqueRow
  ClosingTechniqueInput: ClosingTechniqueInput
  ClosingTechniqueText: ClosingTechniqueText
  ClosingTechniqueTextInput: ClosingTechniqueTextInput
  CompetitorComparison: CompetitorComparisonRow
  CompetitorComparisonInput: CompetitorComparisonInput
  CompetitorComparisonText: CompetitorComparisonText
  CompetitorComparisonTextInput: CompetitorComparisonTextInput
  CompleteNextStepInput: CompleteNextStepInput
  CompleteNextStepPayload: Omit<CompleteNextStepPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  CompleteNextStepResult: ResolversUnionTypes<ResolversParentTypes>['CompleteNextStepResult']
  ConcludeStrategyReviewInput: ConcludeStrategyReviewInput
  ConcludeStrategyReviewPayload: Omit<ConcludeStrategyReviewPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  ConcludeStrategyReviewResult: ResolversUnionTypes<ResolversParentTypes>['ConcludeStrategyReviewResult']
  ConfirmContractReceiptInput: ConfirmContractReceiptInput
  ConfirmContractReceiptPayload: Omit<ConfirmContractReceiptPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  ConfirmContractReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmContractReceiptResult']
  ConflictError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Contract: ContractRow
  ContractChange: ContractChangeRow
  ContractChangeOpinion: ContractChangeOpinionRow
  ContractChangeRequest: ContractChangeRequestRow
  ContractChangeReview: ContractChangeReviewRow
  ContractChangeSignature: ContractChangeSignatureRow
  ContractChangeSignatureInput: ContractChangeSignatureInput
  ContractChecklistAnswer: ContractChecklistAnswer
  ContractChecklistInput: ContractChecklistInput
  ContractClaimInput: ContractClaimInput
  ContractClause: ContractClauseRow
  ContractClauseInput: ContractClauseInput
  ContractConnection: import('@sellgraph/db-kit').Page<
    import('../modules/contracts/store/contract-store.ts').ContractRow
  >
  ContractDeviation: ContractDeviationRow
  ContractDistributionFigures: ContractDistributionFigures
  ContractDocument: ContractDocumentRow
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] }
  ContractExecution: ContractExecutionRow
  ContractExecutionLine: ContractExecutionLineRow
  ContractExplanation: ContractExplanationRow
  ContractInstalment: ContractInstalmentRow
  ContractLine: ContractLineRow
  ContractLineTermsInput: ContractLineTermsInput
  ContractLoan: ContractLoanRow
  ContractProblem: ContractProblemRow
  ContractProblemStep: ContractProblemStepRow
  ContractReceipt: ContractReceiptRow
  ContractReview: ContractReviewRow
  ContractShare: ContractShareRow
  ContractSignature: ContractSignatureRow
  ContractTermChange: ContractTermChange
  ContractTermsInput: ContractTermsInput
  ContractVersion: ContractVersionRow
  CoordinateExecutionProblemInput: CoordinateExecutionProblemInput
  CoordinateExecutionProblemPayload: Omit<CoordinateExecutionProblemPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  CoordinateExecutionProblemResult: ResolversUnionTypes<ResolversParentTypes>['CoordinateExecutionProblemResult']
  CopyQuoteInput: CopyQuoteInput
  CopyQuotePayload: Omit<CopyQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  CopyQuoteResult: ResolversUnionTypes<ResolversParentTypes>['CopyQuoteResult']
  CorrectedField: CorrectedField
  CountedClosing: CountedClosingRow
  CountedClosingConnection: import('@sellgraph/db-kit').Page<
    import('../modules/reports/store/counted-rows.ts').CountedClosingRow
  >
  CountedClosingEdge: Omit<CountedClosingEdge, 'node'> & { node: ResolversParentTypes['CountedClosing'] }
  CountedDecision: CountedDecisionRow
  CountedDecisionConnection: import('@sellgraph/db-kit').Page<
    import('../modules/reports/store/counted-rows.ts').CountedDecisionRow
  >
  CountedDecisionEdge: Omit<CountedDecisionEdge, 'node'> & { node: ResolversParentTypes['CountedDecision'] }
  CountedForecast: CountedForecastRow
  CountedForecastConnection: import('@sellgraph/db-kit').Page<
    import('../modules/reports/store/counted-rows.ts').CountedForecastRow
  >
  CountedForecastEdge: Omit<CountedForecastEdge, 'node'> & { node: ResolversParentTypes['CountedForecast'] }
  CountedLine: CountedLineRow
  CountedLineConnection: import('@sellgraph/db-kit').Page<
    import('../modules/reports/store/counted-rows.ts').CountedLineRow
  >
  CountedLineEdge: Omit<CountedLineEdge, 'node'> & { node: ResolversParentTypes['CountedLine'] }
  CountedMove: CountedMoveRow
  CountedMoveConnection: import('@sellgraph/db-kit').Page<
    import('../modules/reports/store/counted-rows.ts').CountedMoveRow
  >
  CountedMoveEdge: Omit<CountedMoveEdge, 'node'> & { node: ResolversParentTypes['CountedMove'] }
  CountedStay: CountedStayRow
  CountedStayConnection: import('@sellgraph/db-kit').Page<
    import('../modules/reports/store/counted-rows.ts').CountedStayRow
  >
  CountedStayEdge: Omit<CountedStayEdge, 'node'> & { node: ResolversParentTypes['CountedStay'] }
  CoverageFigure: CoverageFigureRow
  CoverageReport: CoverageReportRow
  CoveredTarget: CoveredTargetRow
  CreditSplit: CreditSplitRow
  CreditSplitInput: CreditSplitInput
  Currency: Scalars['Currency']['output']
  CurrencyCoverage: CurrencyCoverageRow
  Customer: { id: string }
  CustomerReferrals: CustomerReferrals
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  DealMember: DealMemberRow
  DealMemberInput: DealMemberInput
  DecideDeviationsInput: DecideDeviationsInput
  DecideDeviationsPayload: Omit<DecideDeviationsPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  DecideDeviationsResult: ResolversUnionTypes<ResolversParentTypes>['DecideDeviationsResult']
  Decimal: Scalars['Decimal']['output']
  DeclineInquiryInput: DeclineInquiryInput
  DeclineInquiryPayload: Omit<DeclineInquiryPayload, 'inquiry'> & { inquiry: ResolversParentTypes['Inquiry'] }
  DeclineInquiryResult: ResolversUnionTypes<ResolversParentTypes>['DeclineInquiryResult']
  DeclineQuoteInput: DeclineQuoteInput
  DeclineQuotePayload: Omit<DeclineQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  DeclineQuoteResult: ResolversUnionTypes<ResolversParentTypes>['DeclineQuoteResult']
  DefineProductInput: DefineProductInput
  DefineProductPayload: Omit<DefineProductPayload, 'product'> & { product: ResolversParentTypes['Product'] }
  DefineProductResult: ResolversUnionTypes<ResolversParentTypes>['DefineProductResult']
  DelegateApprovalsInput: DelegateApprovalsInput
  DelegateApprovalsPayload: Omit<DelegateApprovalsPayload, 'delegation'> & {
    delegation: ResolversParentTypes['ApprovalDelegation']
  }
  DelegateApprovalsResult: ResolversUnionTypes<ResolversParentTypes>['DelegateApprovalsResult']
  DeviationDecisionInput: DeviationDecisionInput
  DiscontinueProductInput: DiscontinueProductInput
  DiscontinueProductPayload: Omit<DiscontinueProductPayload, 'product'> & { product: ResolversParentTypes['Product'] }
  DiscontinueProductResult: ResolversUnionTypes<ResolversParentTypes>['DiscontinueProductResult']
  DiscountBand: DiscountBandRow
  DiscountFigure: DiscountFigureRow
  DiscountReport: DiscountReportRow
  DisputeCase: DisputeCaseRow
  DisputeCaseConnection: import('@sellgraph/db-kit').Page<
    import('../modules/disputes/store/dispute-store.ts').DisputeCaseRow
  >
  DisputeCaseEdge: Omit<DisputeCaseEdge, 'node'> & { node: ResolversParentTypes['DisputeCase'] }
  DisputeStep: DisputeStepRow
  DraftClauseTemplateInput: DraftClauseTemplateInput
  DraftClauseTemplatePayload: Omit<DraftClauseTemplatePayload, 'clauseTemplate'> & {
    clauseTemplate: ResolversParentTypes['ClauseTemplate']
  }
  DraftClauseTemplateResult: ResolversUnionTypes<ResolversParentTypes>['DraftClauseTemplateResult']
  DraftContractInput: DraftContractInput
  DraftContractPayload: Omit<DraftContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  DraftContractResult: ResolversUnionTypes<ResolversParentTypes>['DraftContractResult']
  DraftPlaybookItemInput: DraftPlaybookItemInput
  DraftPlaybookItemPayload: Omit<DraftPlaybookItemPayload, 'playbookItem'> & {
    playbookItem: ResolversParentTypes['PlaybookItem']
  }
  DraftPlaybookItemResult: ResolversUnionTypes<ResolversParentTypes>['DraftPlaybookItemResult']
  DraftProductFactInput: DraftProductFactInput
  DraftProductFactPayload: Omit<DraftProductFactPayload, 'fact'> & { fact: ResolversParentTypes['ProductFact'] }
  DraftProductFactResult: ResolversUnionTypes<ResolversParentTypes>['DraftProductFactResult']
  DraftProgressReportInput: DraftProgressReportInput
  DraftProgressReportPayload: Omit<DraftProgressReportPayload, 'report'> & {
    report: ResolversParentTypes['ProgressReport']
  }
  DraftProgressReportResult: ResolversUnionTypes<ResolversParentTypes>['DraftProgressReportResult']
  DraftQuoteFromProposalInput: DraftQuoteFromProposalInput
  DraftQuoteFromProposalPayload: Omit<DraftQuoteFromProposalPayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  DraftQuoteFromProposalResult: ResolversUnionTypes<ResolversParentTypes>['DraftQuoteFromProposalResult']
  DraftQuoteInput: DraftQuoteInput
  DraftQuotePayload: Omit<DraftQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  DraftQuoteResult: ResolversUnionTypes<ResolversParentTypes>['DraftQuoteResult']
  DraftSalesPlanInput: DraftSalesPlanInput
  DraftSalesPlanPayload: Omit<DraftSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversParentTypes['SalesPlan'] }
  DraftSalesPlanResult: ResolversUnionTypes<ResolversParentTypes>['DraftSalesPlanResult']
  Employee: { id: string }
  EngageCounselInput: EngageCounselInput
  EngageCounselPayload: Omit<EngageCounselPayload, 'dispute'> & { dispute: ResolversParentTypes['DisputeCase'] }
  EngageCounselResult: ResolversUnionTypes<ResolversParentTypes>['EngageCounselResult']
  ExchangeRate: ExchangeRateRow
  ExchangeRateConnection: import('@sellgraph/db-kit').Page<
    import('../modules/exchange-rates/store/exchange-rate-store.ts').ExchangeRateRow
  >
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] }
  ExitCriterion: ExitCriterion
  ExplainedClause: ExplainedClause
  ExplainedClauseInput: ExplainedClauseInput
  ExplanationQuestion: ExplanationQuestion
  ExplanationQuestionInput: ExplanationQuestionInput
  FabCard: FabCardRow
  FabCardInput: FabCardInput
  FabCardText: FabCardText
  FabCardTextInput: FabCardTextInput
  FamilyMarginFloor: FamilyMarginFloor
  FamilyMarginFloorInput: FamilyMarginFloorInput
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  ForecastAccuracy: ForecastAccuracyRow
  ForecastAccuracyReport: ForecastAccuracyReportRow
  ForecastFigure: ForecastFigureRow
  ForecastOpportunityInput: ForecastOpportunityInput
  ForecastOpportunityPayload: Omit<ForecastOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  ForecastOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['ForecastOpportunityResult']
  ForecastReport: ForecastReportRow
  FunnelOutcome: FunnelOutcomeRow
  FunnelReport: FunnelReportRow
  FunnelStage: FunnelStageRow
  GiveChangeRequestOpinionInput: GiveChangeRequestOpinionInput
  GiveChangeRequestOpinionPayload: Omit<GiveChangeRequestOpinionPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  GiveChangeRequestOpinionResult: ResolversUnionTypes<ResolversParentTypes>['GiveChangeRequestOpinionResult']
  GoalBreakdown: GoalBreakdownRow
  Inquiry: InquiryRow
  InquiryConnection: import('@sellgraph/db-kit').Page<import('../modules/inquiries/store/inquiry-store.ts').InquiryRow>
  InquiryEdge: Omit<InquiryEdge, 'node'> & { node: ResolversParentTypes['Inquiry'] }
  InquiryLine: InquiryLineRow
  InquiryLineInput: InquiryLineInput
  Lead: { id: string }
  LendOriginalInput: LendOriginalInput
  LendOriginalPayload: Omit<LendOriginalPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  LendOriginalResult: ResolversUnionTypes<ResolversParentTypes>['LendOriginalResult']
  LineMarginView: Omit<LineMarginView, 'amount' | 'freightCost' | 'installationCost' | 'unitCost'> & {
    amount?: Maybe<ResolversParentTypes['Money']>
    freightCost?: Maybe<ResolversParentTypes['Money']>
    installationCost?: Maybe<ResolversParentTypes['Money']>
    unitCost?: Maybe<ResolversParentTypes['Money']>
  }
  LoseOpportunityInput: LoseOpportunityInput
  LoseOpportunityPayload: Omit<LoseOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  LoseOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['LoseOpportunityResult']
  LossCause: LossCauseRow
  MakeProposalInput: MakeProposalInput
  MakeProposalPayload: Omit<MakeProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  MakeProposalResult: ResolversUnionTypes<ResolversParentTypes>['MakeProposalResult']
  Money: import('@sellgraph/kernel').Money
  MoneyInput: MoneyInput
  MoveOpportunityBackInput: MoveOpportunityBackInput
  MoveOpportunityBackPayload: Omit<MoveOpportunityBackPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  MoveOpportunityBackResult: ResolversUnionTypes<ResolversParentTypes>['MoveOpportunityBackResult']
  Mutation: Record<PropertyKey, never>
  NegotiationPoint: NegotiationPointRow
  NegotiationPointInput: NegotiationPointInput
  NegotiationRound: NegotiationRoundRow
  NextStep: NextStepRow
  NextStepInput: NextStepInput
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Objection: ObjectionRow
  ObjectionAnswer: ObjectionAnswerRow
  ObjectionHandling: ObjectionHandlingRow
  ObjectionHandlingInput: ObjectionHandlingInput
  ObjectionHandlingText: ObjectionHandlingText
  ObjectionHandlingTextInput: ObjectionHandlingTextInput
  OmittedClauseInput: OmittedClauseInput
  OpenAcceptanceEvidenceInput: OpenAcceptanceEvidenceInput
  OpenAcceptanceEvidencePayload: Omit<OpenAcceptanceEvidencePayload, 'evidence'> & {
    evidence: ResolversParentTypes['AcceptanceEvidence']
  }
  OpenAcceptanceEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['OpenAcceptanceEvidenceResult']
  OpenContractDocumentInput: OpenContractDocumentInput
  OpenContractDocumentPayload: Omit<OpenContractDocumentPayload, 'document'> & {
    document: ResolversParentTypes['ContractDocument']
  }
  OpenContractDocumentResult: ResolversUnionTypes<ResolversParentTypes>['OpenContractDocumentResult']
  OpenDisputeInput: OpenDisputeInput
  OpenDisputePayload: Omit<OpenDisputePayload, 'dispute'> & { dispute: ResolversParentTypes['DisputeCase'] }
  OpenDisputeResult: ResolversUnionTypes<ResolversParentTypes>['OpenDisputeResult']
  OpenOpportunityInput: OpenOpportunityInput
  OpenOpportunityPayload: Omit<OpenOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  OpenOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['OpenOpportunityResult']
  OpenQuoteDocumentInput: OpenQuoteDocumentInput
  OpenQuoteDocumentPayload: Omit<OpenQuoteDocumentPayload, 'paper'> & { paper: ResolversParentTypes['QuotePaper'] }
  OpenQuoteDocumentResult: ResolversUnionTypes<ResolversParentTypes>['OpenQuoteDocumentResult']
  Opportunity: OpportunityRow
  OpportunityConnection: import('@sellgraph/db-kit').Page<
    import('../modules/opportunities/store/opportunity-store.ts').OpportunityRow
  >
  OpportunityEdge: Omit<OpportunityEdge, 'node'> & { node: ResolversParentTypes['Opportunity'] }
  OpportunityFilter: OpportunityFilter
  PageInfo: PageInfo
  PaymentTerm: PaymentTerm
  PaymentTermInput: PaymentTermInput
  PlanNextStepInput: PlanNextStepInput
  PlanNextStepPayload: Omit<PlanNextStepPayload, 'opportunity'> & { opportunity: ResolversParentTypes['Opportunity'] }
  PlanNextStepResult: ResolversUnionTypes<ResolversParentTypes>['PlanNextStepResult']
  PlaybookEffect: PlaybookEffect
  PlaybookItem: PlaybookItemRow
  PlaybookItemConnection: import('@sellgraph/db-kit').Page<
    import('../modules/playbook/store/playbook-store.ts').PlaybookItemRow
  >
  PlaybookItemEdge: Omit<PlaybookItemEdge, 'node'> & { node: ResolversParentTypes['PlaybookItem'] }
  PlaybookUse: PlaybookUseRow
  PresentProposalInput: PresentProposalInput
  PresentProposalPayload: Omit<PresentProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  PresentProposalResult: ResolversUnionTypes<ResolversParentTypes>['PresentProposalResult']
  Presentation: PresentationRow
  PreviewApprovalInput: PreviewApprovalInput
  PriceBookEntry: PriceBookEntryRow
  PriceOverride: PriceOverrideRow
  PriceOverrideConnection: import('@sellgraph/db-kit').Page<
    import('../modules/auditing/store/price-override-store.ts').PriceOverrideRow
  >
  PriceOverrideEdge: Omit<PriceOverrideEdge, 'node'> & { node: ResolversParentTypes['PriceOverride'] }
  PricingPolicy: PricingPolicyRow
  PricingPolicySimulation: PricingPolicySimulation
  PrintContractInput: PrintContractInput
  PrintContractPayload: Omit<PrintContractPayload, 'document'> & { document: ResolversParentTypes['ContractDocument'] }
  PrintContractResult: ResolversUnionTypes<ResolversParentTypes>['PrintContractResult']
  PrintQuoteInput: PrintQuoteInput
  PrintQuotePayload: Omit<PrintQuotePayload, 'paper'> & { paper: ResolversParentTypes['QuotePaper'] }
  PrintQuoteResult: ResolversUnionTypes<ResolversParentTypes>['PrintQuoteResult']
  Product: ProductRow
  ProductConnection: import('@sellgraph/db-kit').Page<import('../modules/products/store/product-store.ts').ProductRow>
  ProductCostView: Omit<ProductCostView, 'history' | 'unitCost'> & {
    history: Array<ResolversParentTypes['UnitCost']>
    unitCost?: Maybe<ResolversParentTypes['Money']>
  }
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] }
  ProductFact: ProductFactRow
  ProductHold: ProductHoldRow
  ProgressFact: ProgressFactRow
  ProgressForecast: ProgressForecastRow
  ProgressReport: ProgressReportRow
  ProgressReportConnection: import('@sellgraph/db-kit').Page<
    import('../modules/progress-reports/store/progress-report-store.ts').ProgressReportRow
  >
  ProgressReportEdge: Omit<ProgressReportEdge, 'node'> & { node: ResolversParentTypes['ProgressReport'] }
  Proposal: ProposalRow
  ProposalAlternative: Omit<
    ProposalAlternative,
    'grossTotal' | 'lines' | 'listTotal' | 'netTotal' | 'optionsTotal' | 'taxTotal'
  > & {
    grossTotal: ResolversParentTypes['Money']
    lines: Array<ResolversParentTypes['ProposalLine']>
    listTotal: ResolversParentTypes['Money']
    netTotal: ResolversParentTypes['Money']
    optionsTotal: ResolversParentTypes['Money']
    taxTotal: ResolversParentTypes['Money']
  }
  ProposalAlternativeInput: ProposalAlternativeInput
  ProposalLine: Omit<ProposalLine, 'grossAmount' | 'listPrice' | 'netAmount'> & {
    grossAmount: ResolversParentTypes['Money']
    listPrice: ResolversParentTypes['Money']
    netAmount: ResolversParentTypes['Money']
  }
  ProposalLineInput: ProposalLineInput
  ProposeAmendmentInput: ProposeAmendmentInput
  ProposeAmendmentPayload: Omit<ProposeAmendmentPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ProposeAmendmentResult: ResolversUnionTypes<ResolversParentTypes>['ProposeAmendmentResult']
  ProposeTerminationInput: ProposeTerminationInput
  ProposeTerminationPayload: Omit<ProposeTerminationPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  ProposeTerminationResult: ResolversUnionTypes<ResolversParentTypes>['ProposeTerminationResult']
  ProtectedText: ProtectedText
  PublishClauseTemplateInput: PublishClauseTemplateInput
  PublishClauseTemplatePayload: Omit<PublishClauseTemplatePayload, 'clauseTemplate'> & {
    clauseTemplate: ResolversParentTypes['ClauseTemplate']
  }
  PublishClauseTemplateResult: ResolversUnionTypes<ResolversParentTypes>['PublishClauseTemplateResult']
  PublishPlaybookItemInput: PublishPlaybookItemInput
  PublishPlaybookItemPayload: Omit<PublishPlaybookItemPayload, 'playbookItem'> & {
    playbookItem: ResolversParentTypes['PlaybookItem']
  }
  PublishPlaybookItemResult: ResolversUnionTypes<ResolversParentTypes>['PublishPlaybookItemResult']
  PublishPricingPolicyInput: PublishPricingPolicyInput
  PublishPricingPolicyPayload: Omit<PublishPricingPolicyPayload, 'pricingPolicy'> & {
    pricingPolicy: ResolversParentTypes['PricingPolicy']
  }
  PublishPricingPolicyResult: ResolversUnionTypes<ResolversParentTypes>['PublishPricingPolicyResult']
  PublishProductFactInput: PublishProductFactInput
  PublishProductFactPayload: Omit<PublishProductFactPayload, 'fact'> & { fact: ResolversParentTypes['ProductFact'] }
  PublishProductFactResult: ResolversUnionTypes<ResolversParentTypes>['PublishProductFactResult']
  PurchaseIntention: PurchaseIntentionRow
  PursueDisputeInput: PursueDisputeInput
  PursueDisputePayload: Omit<PursueDisputePayload, 'dispute'> & { dispute: ResolversParentTypes['DisputeCase'] }
  PursueDisputeResult: ResolversUnionTypes<ResolversParentTypes>['PursueDisputeResult']
  Query: Record<PropertyKey, never>
  Quote: QuoteRow
  QuoteAcceptance: Omit<QuoteAcceptance, 'evidence'> & { evidence?: Maybe<ResolversParentTypes['AcceptanceEvidence']> }
  QuoteApproval: Omit<QuoteApproval, 'requestedBy' | 'steps'> & {
    requestedBy: ResolversParentTypes['Employee']
    steps: Array<ResolversParentTypes['QuoteApprovalStep']>
  }
  QuoteApprovalLevel: QuoteApprovalLevel
  QuoteApprovalStep: Omit<QuoteApprovalStep, 'actor' | 'onBehalfOf'> & {
    actor?: Maybe<ResolversParentTypes['Employee']>
    onBehalfOf?: Maybe<ResolversParentTypes['Employee']>
  }
  QuoteApprovalTrigger: QuoteApprovalTrigger
  QuoteClaim: QuoteClaim
  QuoteClaimInput: QuoteClaimInput
  QuoteConnection: import('@sellgraph/db-kit').Page<import('../modules/quotes/store/quote-store.ts').QuoteRow>
  QuoteConversion: QuoteConversion
  QuoteDraftInput: QuoteDraftInput
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] }
  QuoteLine: QuoteLineRow
  QuoteLineFact: QuoteLineFact
  QuoteLineInput: QuoteLineInput
  QuoteMarginView: Omit<
    QuoteMarginView,
    'amount' | 'costTotal' | 'financeCost' | 'freightCost' | 'installationCost'
  > & {
    amount?: Maybe<ResolversParentTypes['Money']>
    costTotal?: Maybe<ResolversParentTypes['Money']>
    financeCost?: Maybe<ResolversParentTypes['Money']>
    freightCost?: Maybe<ResolversParentTypes['Money']>
    installationCost?: Maybe<ResolversParentTypes['Money']>
  }
  QuoteNegotiation: Omit<QuoteNegotiation, 'concession' | 'firstOffer' | 'intentions' | 'rounds'> & {
    concession?: Maybe<ResolversParentTypes['TotalConcession']>
    firstOffer?: Maybe<ResolversParentTypes['QuoteVersion']>
    intentions: Array<ResolversParentTypes['PurchaseIntention']>
    rounds: Array<ResolversParentTypes['NegotiationRound']>
  }
  QuotePaper: QuotePaperRow
  QuotePriceTier: QuotePriceTier
  QuoteShare: QuoteShareRow
  QuoteVersion: QuoteVersionRow
  RecordDisputeStepInput: RecordDisputeStepInput
  RecordDisputeStepPayload: Omit<RecordDisputeStepPayload, 'dispute'> & { dispute: ResolversParentTypes['DisputeCase'] }
  RecordDisputeStepResult: ResolversUnionTypes<ResolversParentTypes>['RecordDisputeStepResult']
  RecordExecutionProblemInput: RecordExecutionProblemInput
  RecordExecutionProblemPayload: Omit<RecordExecutionProblemPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  RecordExecutionProblemResult: ResolversUnionTypes<ResolversParentTypes>['RecordExecutionProblemResult']
  RecordInquiryInput: RecordInquiryInput
  RecordInquiryPayload: Omit<RecordInquiryPayload, 'inquiry'> & { inquiry: ResolversParentTypes['Inquiry'] }
  RecordInquiryResult: ResolversUnionTypes<ResolversParentTypes>['RecordInquiryResult']
  RecordIntentionInput: RecordIntentionInput
  RecordIntentionPayload: Omit<RecordIntentionPayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  RecordIntentionResult: ResolversUnionTypes<ResolversParentTypes>['RecordIntentionResult']
  RecordNegotiationRoundInput: RecordNegotiationRoundInput
  RecordNegotiationRoundPayload: Omit<RecordNegotiationRoundPayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  RecordNegotiationRoundResult: ResolversUnionTypes<ResolversParentTypes>['RecordNegotiationRoundResult']
  RecordObjectionInput: RecordObjectionInput
  RecordObjectionPayload: Omit<RecordObjectionPayload, 'objection'> & { objection: ResolversParentTypes['Objection'] }
  RecordObjectionResult: ResolversUnionTypes<ResolversParentTypes>['RecordObjectionResult']
  RecordOpportunityNeedInput: RecordOpportunityNeedInput
  RecordOpportunityNeedPayload: Omit<RecordOpportunityNeedPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  RecordOpportunityNeedResult: ResolversUnionTypes<ResolversParentTypes>['RecordOpportunityNeedResult']
  RecordPresentationInput: RecordPresentationInput
  RecordPresentationPayload: Omit<RecordPresentationPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  RecordPresentationResult: ResolversUnionTypes<ResolversParentTypes>['RecordPresentationResult']
  RecordSignatureInput: RecordSignatureInput
  RecordSignaturePayload: Omit<RecordSignaturePayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  RecordSignatureResult: ResolversUnionTypes<ResolversParentTypes>['RecordSignatureResult']
  RecordSignedCopyInput: RecordSignedCopyInput
  RecordSignedCopyPayload: Omit<RecordSignedCopyPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  RecordSignedCopyResult: ResolversUnionTypes<ResolversParentTypes>['RecordSignedCopyResult']
  ReferralInput: ReferralInput
  RefuseContractChangeInput: RefuseContractChangeInput
  RefuseContractChangePayload: Omit<RefuseContractChangePayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  RefuseContractChangeResult: ResolversUnionTypes<ResolversParentTypes>['RefuseContractChangeResult']
  RejectProposalInput: RejectProposalInput
  RejectProposalPayload: Omit<RejectProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  RejectProposalResult: ResolversUnionTypes<ResolversParentTypes>['RejectProposalResult']
  ReleaseContractInput: ReleaseContractInput
  ReleaseContractPayload: Omit<ReleaseContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ReleaseContractResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseContractResult']
  ReleaseProductHoldInput: ReleaseProductHoldInput
  ReleaseProductHoldPayload: Omit<ReleaseProductHoldPayload, 'product'> & { product: ResolversParentTypes['Product'] }
  ReleaseProductHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseProductHoldResult']
  RemoveAcceptanceEvidenceInput: RemoveAcceptanceEvidenceInput
  RemoveAcceptanceEvidencePayload: Omit<RemoveAcceptanceEvidencePayload, 'quote'> & {
    quote: ResolversParentTypes['Quote']
  }
  RemoveAcceptanceEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['RemoveAcceptanceEvidenceResult']
  RemoveContractDocumentInput: RemoveContractDocumentInput
  RemoveContractDocumentPayload: Omit<RemoveContractDocumentPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  RemoveContractDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveContractDocumentResult']
  ReopenObjectionInput: ReopenObjectionInput
  ReopenObjectionPayload: Omit<ReopenObjectionPayload, 'objection'> & { objection: ResolversParentTypes['Objection'] }
  ReopenObjectionResult: ResolversUnionTypes<ResolversParentTypes>['ReopenObjectionResult']
  ReopenOpportunityInput: ReopenOpportunityInput
  ReopenOpportunityPayload: Omit<ReopenOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  ReopenOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['ReopenOpportunityResult']
  RepeatPurchases: Omit<RepeatPurchases, 'amounts'> & { amounts: Array<ResolversParentTypes['Money']> }
  ReportCorrection: ReportCorrectionRow
  ReportCorrectionConnection: import('@sellgraph/db-kit').Page<
    import('../modules/reports/store/correction-store.ts').ReportCorrectionRow
  >
  ReportCorrectionEdge: Omit<ReportCorrectionEdge, 'node'> & { node: ResolversParentTypes['ReportCorrection'] }
  ReportMarginView: Omit<ReportMarginView, 'amount' | 'costAmount'> & {
    amount?: Maybe<ResolversParentTypes['Money']>
    costAmount?: Maybe<ResolversParentTypes['Money']>
  }
  ReportPeriod: ReportPeriodRow
  RequestContractChangeInput: RequestContractChangeInput
  RequestContractChangePayload: Omit<RequestContractChangePayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  RequestContractChangeResult: ResolversUnionTypes<ResolversParentTypes>['RequestContractChangeResult']
  ResolveExecutionProblemInput: ResolveExecutionProblemInput
  ResolveExecutionProblemPayload: Omit<ResolveExecutionProblemPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  ResolveExecutionProblemResult: ResolversUnionTypes<ResolversParentTypes>['ResolveExecutionProblemResult']
  ResumeOpportunityInput: ResumeOpportunityInput
  ResumeOpportunityPayload: Omit<ResumeOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  ResumeOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['ResumeOpportunityResult']
  RetirePlaybookItemInput: RetirePlaybookItemInput
  RetirePlaybookItemPayload: Omit<RetirePlaybookItemPayload, 'playbookItem'> & {
    playbookItem: ResolversParentTypes['PlaybookItem']
  }
  RetirePlaybookItemResult: ResolversUnionTypes<ResolversParentTypes>['RetirePlaybookItemResult']
  ReturnContractInput: ReturnContractInput
  ReturnContractPayload: Omit<ReturnContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ReturnContractResult: ResolversUnionTypes<ResolversParentTypes>['ReturnContractResult']
  ReturnOriginalInput: ReturnOriginalInput
  ReturnOriginalPayload: Omit<ReturnOriginalPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ReturnOriginalResult: ResolversUnionTypes<ResolversParentTypes>['ReturnOriginalResult']
  ReturnPlaybookItemInput: ReturnPlaybookItemInput
  ReturnPlaybookItemPayload: Omit<ReturnPlaybookItemPayload, 'playbookItem'> & {
    playbookItem: ResolversParentTypes['PlaybookItem']
  }
  ReturnPlaybookItemResult: ResolversUnionTypes<ResolversParentTypes>['ReturnPlaybookItemResult']
  ReturnQuoteInput: ReturnQuoteInput
  ReturnQuotePayload: Omit<ReturnQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  ReturnQuoteResult: ResolversUnionTypes<ResolversParentTypes>['ReturnQuoteResult']
  ReturnSalesPlanInput: ReturnSalesPlanInput
  ReturnSalesPlanPayload: Omit<ReturnSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversParentTypes['SalesPlan'] }
  ReturnSalesPlanResult: ResolversUnionTypes<ResolversParentTypes>['ReturnSalesPlanResult']
  ReviewProgressReportInput: ReviewProgressReportInput
  ReviewProgressReportPayload: Omit<ReviewProgressReportPayload, 'report'> & {
    report: ResolversParentTypes['ProgressReport']
  }
  ReviewProgressReportResult: ResolversUnionTypes<ResolversParentTypes>['ReviewProgressReportResult']
  ReviseContractInput: ReviseContractInput
  ReviseContractPayload: Omit<ReviseContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ReviseContractResult: ResolversUnionTypes<ResolversParentTypes>['ReviseContractResult']
  ReviseProposalInput: ReviseProposalInput
  ReviseProposalPayload: Omit<ReviseProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  ReviseProposalResult: ResolversUnionTypes<ResolversParentTypes>['ReviseProposalResult']
  ReviseQuoteInput: ReviseQuoteInput
  ReviseQuotePayload: Omit<ReviseQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  ReviseQuoteResult: ResolversUnionTypes<ResolversParentTypes>['ReviseQuoteResult']
  RevokeApprovalDelegationInput: RevokeApprovalDelegationInput
  RevokeApprovalDelegationPayload: Omit<RevokeApprovalDelegationPayload, 'delegation'> & {
    delegation: ResolversParentTypes['ApprovalDelegation']
  }
  RevokeApprovalDelegationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApprovalDelegationResult']
  RevokeContractShareInput: RevokeContractShareInput
  RevokeContractSharePayload: Omit<RevokeContractSharePayload, 'share'> & {
    share: ResolversParentTypes['ContractShare']
  }
  RevokeContractShareResult: ResolversUnionTypes<ResolversParentTypes>['RevokeContractShareResult']
  RevokeQuoteShareInput: RevokeQuoteShareInput
  RevokeQuoteSharePayload: Omit<RevokeQuoteSharePayload, 'share'> & { share: ResolversParentTypes['QuoteShare'] }
  RevokeQuoteShareResult: ResolversUnionTypes<ResolversParentTypes>['RevokeQuoteShareResult']
  RewritePlaybookItemInput: RewritePlaybookItemInput
  RewritePlaybookItemPayload: Omit<RewritePlaybookItemPayload, 'playbookItem'> & {
    playbookItem: ResolversParentTypes['PlaybookItem']
  }
  RewritePlaybookItemResult: ResolversUnionTypes<ResolversParentTypes>['RewritePlaybookItemResult']
  RewriteSalesPlanInput: RewriteSalesPlanInput
  RewriteSalesPlanPayload: Omit<RewriteSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversParentTypes['SalesPlan'] }
  RewriteSalesPlanResult: ResolversUnionTypes<ResolversParentTypes>['RewriteSalesPlanResult']
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  SalesGoal: SalesGoalRow
  SalesGoalInput: SalesGoalInput
  SalesMeasure: SalesMeasureRow
  SalesMeasureInput: SalesMeasureInput
  SalesPlan: SalesPlanRow
  SalesPlanConnection: import('@sellgraph/db-kit').Page<
    import('../modules/plans/store/sales-plan-store.ts').SalesPlanRow
  >
  SalesPlanEdge: Omit<SalesPlanEdge, 'node'> & { node: ResolversParentTypes['SalesPlan'] }
  SalesReportFilter: SalesReportFilter
  SalesReportKey: SalesReportKeyRow
  SalesScript: SalesScriptRow
  SalesScriptInput: SalesScriptInput
  SalesScriptText: SalesScriptText
  SalesScriptTextInput: SalesScriptTextInput
  SalesShareInput: SalesShareInput
  SendQuoteInput: SendQuoteInput
  SendQuotePayload: Omit<SendQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  SendQuoteResult: ResolversUnionTypes<ResolversParentTypes>['SendQuoteResult']
  SetCostInput: SetCostInput
  SetCostPayload: Omit<SetCostPayload, 'product'> & { product: ResolversParentTypes['Product'] }
  SetCostResult: ResolversUnionTypes<ResolversParentTypes>['SetCostResult']
  SetDealTeamInput: SetDealTeamInput
  SetDealTeamPayload: Omit<SetDealTeamPayload, 'opportunity'> & { opportunity: ResolversParentTypes['Opportunity'] }
  SetDealTeamResult: ResolversUnionTypes<ResolversParentTypes>['SetDealTeamResult']
  SetExchangeRateInput: SetExchangeRateInput
  SetExchangeRatePayload: Omit<SetExchangeRatePayload, 'exchangeRate'> & {
    exchangeRate: ResolversParentTypes['ExchangeRate']
  }
  SetExchangeRateResult: ResolversUnionTypes<ResolversParentTypes>['SetExchangeRateResult']
  SetPriceInput: SetPriceInput
  SetPricePayload: Omit<SetPricePayload, 'product'> & { product: ResolversParentTypes['Product'] }
  SetPriceResult: ResolversUnionTypes<ResolversParentTypes>['SetPriceResult']
  SettleChangeRequestInput: SettleChangeRequestInput
  SettleChangeRequestPayload: Omit<SettleChangeRequestPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  SettleChangeRequestResult: ResolversUnionTypes<ResolversParentTypes>['SettleChangeRequestResult']
  SettleObjectionInput: SettleObjectionInput
  SettleObjectionPayload: Omit<SettleObjectionPayload, 'objection'> & { objection: ResolversParentTypes['Objection'] }
  SettleObjectionResult: ResolversUnionTypes<ResolversParentTypes>['SettleObjectionResult']
  ShareContractInput: ShareContractInput
  ShareContractPayload: Omit<ShareContractPayload, 'share'> & { share: ResolversParentTypes['ContractShare'] }
  ShareContractResult: ResolversUnionTypes<ResolversParentTypes>['ShareContractResult']
  ShareQuoteInput: ShareQuoteInput
  ShareQuotePayload: Omit<ShareQuotePayload, 'share'> & { share: ResolversParentTypes['QuoteShare'] }
  ShareQuoteResult: ResolversUnionTypes<ResolversParentTypes>['ShareQuoteResult']
  SignAmendmentInput: SignAmendmentInput
  SignAmendmentPayload: Omit<SignAmendmentPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  SignAmendmentResult: ResolversUnionTypes<ResolversParentTypes>['SignAmendmentResult']
  SignatureGap: SignatureGap
  SimulatePricingPolicyInput: SimulatePricingPolicyInput
  SimulatedLevel: SimulatedLevel
  SlippageFigure: SlippageFigureRow
  SlippageMove: SlippageMoveRow
  SlippageReport: SlippageReportRow
  SplitCreditInput: SplitCreditInput
  SplitCreditPayload: Omit<SplitCreditPayload, 'opportunity'> & { opportunity: ResolversParentTypes['Opportunity'] }
  SplitCreditResult: ResolversUnionTypes<ResolversParentTypes>['SplitCreditResult']
  StageChange: StageChangeRow
  StrategyReview: StrategyReviewRow
  SubmitContractInput: SubmitContractInput
  SubmitContractPayload: Omit<SubmitContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  SubmitContractResult: ResolversUnionTypes<ResolversParentTypes>['SubmitContractResult']
  SubmitPlaybookItemInput: SubmitPlaybookItemInput
  SubmitPlaybookItemPayload: Omit<SubmitPlaybookItemPayload, 'playbookItem'> & {
    playbookItem: ResolversParentTypes['PlaybookItem']
  }
  SubmitPlaybookItemResult: ResolversUnionTypes<ResolversParentTypes>['SubmitPlaybookItemResult']
  SubmitProgressReportInput: SubmitProgressReportInput
  SubmitProgressReportPayload: Omit<SubmitProgressReportPayload, 'report'> & {
    report: ResolversParentTypes['ProgressReport']
  }
  SubmitProgressReportResult: ResolversUnionTypes<ResolversParentTypes>['SubmitProgressReportResult']
  SubmitQuoteInput: SubmitQuoteInput
  SubmitQuotePayload: Omit<SubmitQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  SubmitQuoteResult: ResolversUnionTypes<ResolversParentTypes>['SubmitQuoteResult']
  SubmitSalesPlanInput: SubmitSalesPlanInput
  SubmitSalesPlanPayload: Omit<SubmitSalesPlanPayload, 'salesPlan'> & { salesPlan: ResolversParentTypes['SalesPlan'] }
  SubmitSalesPlanResult: ResolversUnionTypes<ResolversParentTypes>['SubmitSalesPlanResult']
  SuspendOpportunityInput: SuspendOpportunityInput
  SuspendOpportunityPayload: Omit<SuspendOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  SuspendOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['SuspendOpportunityResult']
  Team: { id: string }
  TotalConcession: Omit<TotalConcession, 'amount'> & { amount?: Maybe<ResolversParentTypes['Money']> }
  TurnaroundFigure: TurnaroundFigureRow
  TurnaroundReport: TurnaroundReportRow
  UnitCost: Omit<UnitCost, 'amount'> & { amount: ResolversParentTypes['Money'] }
  UsePlaybookItemInput: UsePlaybookItemInput
  UsePlaybookItemPayload: Omit<UsePlaybookItemPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  UsePlaybookItemResult: ResolversUnionTypes<ResolversParentTypes>['UsePlaybookItemResult']
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  WithdrawChangeRequestInput: WithdrawChangeRequestInput
  WithdrawChangeRequestPayload: Omit<WithdrawChangeRequestPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  WithdrawChangeRequestResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawChangeRequestResult']
  WithdrawClauseTemplateInput: WithdrawClauseTemplateInput
  WithdrawClauseTemplatePayload: Omit<WithdrawClauseTemplatePayload, 'clauseTemplate'> & {
    clauseTemplate: ResolversParentTypes['ClauseTemplate']
  }
  WithdrawClauseTemplateResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawClauseTemplateResult']
  WithdrawContractChangeInput: WithdrawContractChangeInput
  WithdrawContractChangePayload: Omit<WithdrawContractChangePayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  WithdrawContractChangeResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawContractChangeResult']
  WithdrawProductFactInput: WithdrawProductFactInput
  WithdrawProductFactPayload: Omit<WithdrawProductFactPayload, 'fact'> & { fact: ResolversParentTypes['ProductFact'] }
  WithdrawProductFactResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawProductFactResult']
  WithdrawQuoteInput: WithdrawQuoteInput
  WithdrawQuotePayload: Omit<WithdrawQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  WithdrawQuoteResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawQuoteResult']
  WithdrawSalesPlanInput: WithdrawSalesPlanInput
  WithdrawSalesPlanPayload: Omit<WithdrawSalesPlanPayload, 'salesPlan'> & {
    salesPlan: ResolversParentTypes['SalesPlan']
  }
  WithdrawSalesPlanResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawSalesPlanResult']
}

export type AbandonContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AbandonContractPayload'] = ResolversParentTypes['AbandonContractPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AbandonContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AbandonContractResult'] = ResolversParentTypes['AbandonContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'AbandonContractPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AcceptQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AcceptQuotePayload'] = ResolversParentTypes['AcceptQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AcceptQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AcceptQuoteResult'] = ResolversParentTypes['AcceptQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'AcceptQuotePayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AcceptanceEvidenceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AcceptanceEvidence'] = ResolversParentTypes['AcceptanceEvidence'],
> = {
  attachedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['AcceptanceEvidenceStatus'], ParentType, ContextType>
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AdvanceOpportunityPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AdvanceOpportunityPayload'] =
    ResolversParentTypes['AdvanceOpportunityPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AdvanceOpportunityResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AdvanceOpportunityResult'] =
    ResolversParentTypes['AdvanceOpportunityResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'AdvanceOpportunityPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AlignedGoalResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AlignedGoal'] = ResolversParentTypes['AlignedGoal'],
> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  level?: Resolver<ResolversTypes['SalesPlanLevel'], ParentType, ContextType>
  metric?: Resolver<ResolversTypes['SalesGoalMetric'], ParentType, ContextType>
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
}

export type AnswerObjectionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AnswerObjectionPayload'] = ResolversParentTypes['AnswerObjectionPayload'],
> = {
  objection?: Resolver<ResolversTypes['Objection'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AnswerObjectionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AnswerObjectionResult'] = ResolversParentTypes['AnswerObjectionResult'],
> = {
  __resolveType: TypeResolveFn<
    'AnswerObjectionPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ApprovalCandidateResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalCandidate'] = ResolversParentTypes['ApprovalCandidate'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ApprovalDelegationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalDelegation'] = ResolversParentTypes['ApprovalDelegation'],
> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  delegate?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  delegator?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  roles?: Resolver<Array<ResolversTypes['QuoteApproverRole']>, ParentType, ContextType>
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type ApprovalDelegationConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalDelegationConnection'] =
    ResolversParentTypes['ApprovalDelegationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ApprovalDelegationEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ApprovalDelegationEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalDelegationEdge'] = ResolversParentTypes['ApprovalDelegationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ApprovalDelegation'], ParentType, ContextType>
}

export type ApprovalMatrixLevelResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalMatrixLevel'] = ResolversParentTypes['ApprovalMatrixLevel'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  functional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['QuoteApproverRole'], ParentType, ContextType>
  workingHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type ApprovalMatrixRuleResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalMatrixRule'] = ResolversParentTypes['ApprovalMatrixRule'],
> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  trigger?: Resolver<ResolversTypes['QuoteApprovalTriggerCode'], ParentType, ContextType>
}

export type ApprovalPairResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalPair'] = ResolversParentTypes['ApprovalPair'],
> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  approvedAmounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>
  approver?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  asDeputy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  meanHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  requester?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ApprovalPreviewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalPreview'] = ResolversParentTypes['ApprovalPreview'],
> = {
  levels?: Resolver<Array<ResolversTypes['ApprovalPreviewLevel']>, ParentType, ContextType>
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  triggers?: Resolver<Array<ResolversTypes['QuoteApprovalTrigger']>, ParentType, ContextType>
}

export type ApprovalPreviewLevelResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApprovalPreviewLevel'] = ResolversParentTypes['ApprovalPreviewLevel'],
> = {
  candidates?: Resolver<Array<ResolversTypes['ApprovalCandidate']>, ParentType, ContextType>
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['QuoteApproverRole'], ParentType, ContextType>
  workingHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ApproveContractChangePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveContractChangePayload'] =
    ResolversParentTypes['ApproveContractChangePayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveContractChangeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveContractChangeResult'] =
    ResolversParentTypes['ApproveContractChangeResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ApproveContractChangePayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ApproveContractReviewPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveContractReviewPayload'] =
    ResolversParentTypes['ApproveContractReviewPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveContractReviewResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveContractReviewResult'] =
    ResolversParentTypes['ApproveContractReviewResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ApproveContractReviewPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ApproveQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveQuotePayload'] = ResolversParentTypes['ApproveQuotePayload'],
> = {
  outcome?: Resolver<ResolversTypes['ApproveQuoteOutcome'], ParentType, ContextType>
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveQuoteResult'] = ResolversParentTypes['ApproveQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ApproveQuotePayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ApproveSalesPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveSalesPlanPayload'] = ResolversParentTypes['ApproveSalesPlanPayload'],
> = {
  salesPlan?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveSalesPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveSalesPlanResult'] = ResolversParentTypes['ApproveSalesPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    'ApproveSalesPlanPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ArchiveContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ArchiveContractPayload'] = ResolversParentTypes['ArchiveContractPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ArchiveContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ArchiveContractResult'] = ResolversParentTypes['ArchiveContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ArchiveContractPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AttachAcceptanceEvidencePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AttachAcceptanceEvidencePayload'] =
    ResolversParentTypes['AttachAcceptanceEvidencePayload'],
> = {
  evidence?: Resolver<ResolversTypes['AcceptanceEvidence'], ParentType, ContextType>
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  uploadUrlExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AttachAcceptanceEvidenceResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AttachAcceptanceEvidenceResult'] =
    ResolversParentTypes['AttachAcceptanceEvidenceResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'AttachAcceptanceEvidencePayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AttachContractDocumentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AttachContractDocumentPayload'] =
    ResolversParentTypes['AttachContractDocumentPayload'],
> = {
  document?: Resolver<ResolversTypes['ContractDocument'], ParentType, ContextType>
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  uploadUrlExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AttachContractDocumentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AttachContractDocumentResult'] =
    ResolversParentTypes['AttachContractDocumentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'AttachContractDocumentPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CaseStudyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CaseStudy'] = ResolversParentTypes['CaseStudy'],
> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  chinese?: Resolver<Maybe<ResolversTypes['CaseStudyText']>, ParentType, ContextType>
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  effect?: Resolver<ResolversTypes['PlaybookEffect'], ParentType, ContextType>
  english?: Resolver<Maybe<ResolversTypes['CaseStudyText']>, ParentType, ContextType>
  factsChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PlaybookKind'], ParentType, ContextType>
  permission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  retireReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['PlaybookItemStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CaseStudyTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CaseStudyText'] = ResolversParentTypes['CaseStudyText'],
> = {
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  solution?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ChooseProposalPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ChooseProposalPayload'] = ResolversParentTypes['ChooseProposalPayload'],
> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ChooseProposalResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ChooseProposalResult'] = ResolversParentTypes['ChooseProposalResult'],
> = {
  __resolveType: TypeResolveFn<
    'ChooseProposalPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ClausePlaceholderResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClausePlaceholder'] = ResolversParentTypes['ClausePlaceholder'],
> = {
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  meaningZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ClauseTemplateResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClauseTemplate'] = ResolversParentTypes['ClauseTemplate'],
> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  draftedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ContractClauseKind'], ParentType, ContextType>
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  publishedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ClauseTemplateStatus'], ParentType, ContextType>
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ClauseTemplateConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClauseTemplateConnection'] =
    ResolversParentTypes['ClauseTemplateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClauseTemplateEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ClauseTemplateEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClauseTemplateEdge'] = ResolversParentTypes['ClauseTemplateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ClauseTemplate'], ParentType, ContextType>
}

export type CloseDisputePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseDisputePayload'] = ResolversParentTypes['CloseDisputePayload'],
> = {
  dispute?: Resolver<ResolversTypes['DisputeCase'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CloseDisputeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseDisputeResult'] = ResolversParentTypes['CloseDisputeResult'],
> = {
  __resolveType: TypeResolveFn<
    'CloseDisputePayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CloseInquiryPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseInquiryPayload'] = ResolversParentTypes['CloseInquiryPayload'],
> = {
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CloseInquiryResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseInquiryResult'] = ResolversParentTypes['CloseInquiryResult'],
> = {
  __resolveType: TypeResolveFn<
    'CloseInquiryPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CloseReportPeriodPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseReportPeriodPayload'] =
    ResolversParentTypes['CloseReportPeriodPayload'],
> = {
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CloseReportPeriodResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseReportPeriodResult'] = ResolversParentTypes['CloseReportPeriodResult'],
> = {
  __resolveType: TypeResolveFn<
    'CloseReportPeriodPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CloseSalesPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseSalesPlanPayload'] = ResolversParentTypes['CloseSalesPlanPayload'],
> = {
  salesPlan?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CloseSalesPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseSalesPlanResult'] = ResolversParentTypes['CloseSalesPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    'CloseSalesPlanPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ClosingTechniqueResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClosingTechnique'] = ResolversParentTypes['ClosingTechnique'],
> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  chinese?: Resolver<Maybe<ResolversTypes['ClosingTechniqueText']>, ParentType, ContextType>
  effect?: Resolver<ResolversTypes['PlaybookEffect'], ParentType, ContextType>
  english?: Resolver<Maybe<ResolversTypes['ClosingTechniqueText']>, ParentType, ContextType>
  factsChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PlaybookKind'], ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  retireReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['PlaybookItemStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ClosingTechniqueTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClosingTechniqueText'] = ResolversParentTypes['ClosingTechniqueText'],
> = {
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  technique?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type CompetitorComparisonResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CompetitorComparison'] = ResolversParentTypes['CompetitorComparison'],
> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  chinese?: Resolver<Maybe<ResolversTypes['CompetitorComparisonText']>, ParentType, ContextType>
  competitor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  competitorProduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  effect?: Resolver<ResolversTypes['PlaybookEffect'], ParentType, ContextType>
  english?: Resolver<Maybe<ResolversTypes['CompetitorComparisonText']>, ParentType, ContextType>
  factsChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PlaybookKind'], ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  retireReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['PlaybookItemStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CompetitorComparisonTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CompetitorComparisonText'] =
    ResolversParentTypes['CompetitorComparisonText'],
> = {
  ourStrengths?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  ourWeaknesses?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type CompleteNextStepPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CompleteNextStepPayload'] = ResolversParentTypes['CompleteNextStepPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CompleteNextStepResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CompleteNextStepResult'] = ResolversParentTypes['CompleteNextStepResult'],
> = {
  __resolveType: TypeResolveFn<
    'CompleteNextStepPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ConcludeStrategyReviewPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConcludeStrategyReviewPayload'] =
    ResolversParentTypes['ConcludeStrategyReviewPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ConcludeStrategyReviewResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConcludeStrategyReviewResult'] =
    ResolversParentTypes['ConcludeStrategyReviewResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConcludeStrategyReviewPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ConfirmContractReceiptPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConfirmContractReceiptPayload'] =
    ResolversParentTypes['ConfirmContractReceiptPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ConfirmContractReceiptResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConfirmContractReceiptResult'] =
    ResolversParentTypes['ConfirmContractReceiptResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConfirmContractReceiptPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ConflictErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  currentState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ContractResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'],
  FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Contract']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  abandonReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  abandonedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  archiveLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  archiveNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  changeRequests?: Resolver<Array<ResolversTypes['ContractChangeRequest']>, ParentType, ContextType>
  changes?: Resolver<Array<ResolversTypes['ContractChange']>, ParentType, ContextType>
  clauses?: Resolver<Array<ResolversTypes['ContractClause']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  creditSplits?: Resolver<Array<ResolversTypes['CreditSplit']>, ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  deviations?: Resolver<Array<ResolversTypes['ContractDeviation']>, ParentType, ContextType>
  disputes?: Resolver<Array<ResolversTypes['DisputeCase']>, ParentType, ContextType>
  distribution?: Resolver<Array<ResolversTypes['ContractReceipt']>, ParentType, ContextType>
  documents?: Resolver<Array<ResolversTypes['ContractDocument']>, ParentType, ContextType>
  draftedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  execution?: Resolver<Maybe<ResolversTypes['ContractExecution']>, ParentType, ContextType>
  explainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  explainedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  explanationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  explanations?: Resolver<Array<ResolversTypes['ContractExplanation']>, ParentType, ContextType>
  firstContract?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  grossTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  instalments?: Resolver<Array<ResolversTypes['ContractInstalment']>, ParentType, ContextType>
  language?: Resolver<ResolversTypes['ContractLanguage'], ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['ContractLine']>, ParentType, ContextType>
  netTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  originalLoans?: Resolver<Array<ResolversTypes['ContractLoan']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  problems?: Resolver<Array<ResolversTypes['ContractProblem']>, ParentType, ContextType>
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>
  retainedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviews?: Resolver<Array<ResolversTypes['ContractReview']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  signatureGaps?: Resolver<Array<ResolversTypes['SignatureGap']>, ParentType, ContextType>
  signatures?: Resolver<Array<ResolversTypes['ContractSignature']>, ParentType, ContextType>
  signedCopyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  signedCopyRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  signedCopySha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  versions?: Resolver<Array<ResolversTypes['ContractVersion']>, ParentType, ContextType>
}

export type ContractChangeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractChange'] = ResolversParentTypes['ContractChange'],
> = {
  archiveLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  changes?: Resolver<Array<ResolversTypes['ContractTermChange']>, ParentType, ContextType>
  closeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  compensation?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ContractChangeKind'], ParentType, ContextType>
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  proposedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  requestedBy?: Resolver<ResolversTypes['ContractChangeOrigin'], ParentType, ContextType>
  reviews?: Resolver<Array<ResolversTypes['ContractChangeReview']>, ParentType, ContextType>
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  settlement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  signatures?: Resolver<Array<ResolversTypes['ContractChangeSignature']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractChangeStatus'], ParentType, ContextType>
  triggers?: Resolver<Array<ResolversTypes['ContractAmendmentTrigger']>, ParentType, ContextType>
}

export type ContractChangeOpinionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractChangeOpinion'] = ResolversParentTypes['ContractChangeOpinion'],
> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  givenBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ContractReviewKind'], ParentType, ContextType>
  opinion?: Resolver<ResolversTypes['ContractChangeOpinionKind'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ContractChangeRequestResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractChangeRequest'] = ResolversParentTypes['ContractChangeRequest'],
> = {
  askedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  clause?: Resolver<Maybe<ResolversTypes['ContractClauseKind']>, ParentType, ContextType>
  consults?: Resolver<Array<ResolversTypes['ContractReviewKind']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  opinions?: Resolver<Array<ResolversTypes['ContractChangeOpinion']>, ParentType, ContextType>
  outcome?: Resolver<Maybe<ResolversTypes['ContractChangeOutcome']>, ParentType, ContextType>
  outcomeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  outcomeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  recordedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  redraftRound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  settledBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractChangeRequestStatus'], ParentType, ContextType>
  term?: Resolver<Maybe<ResolversTypes['ChangeableTerm']>, ParentType, ContextType>
}

export type ContractChangeReviewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractChangeReview'] = ResolversParentTypes['ContractChangeReview'],
> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ContractChangeReviewKind'], ParentType, ContextType>
  reviewer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractChangeReviewStatus'], ParentType, ContextType>
}

export type ContractChangeSignatureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractChangeSignature'] = ResolversParentTypes['ContractChangeSignature'],
> = {
  party?: Resolver<ResolversTypes['ContractParty'], ParentType, ContextType>
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type ContractChecklistAnswerResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractChecklistAnswer'] = ResolversParentTypes['ContractChecklistAnswer'],
> = {
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  item?: Resolver<ResolversTypes['ContractChecklistItem'], ParentType, ContextType>
}

export type ContractClauseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractClause'] = ResolversParentTypes['ContractClause'],
> = {
  kind?: Resolver<ResolversTypes['ContractClauseKind'], ParentType, ContextType>
  template?: Resolver<Maybe<ResolversTypes['ClauseTemplate']>, ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ContractConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ContractDeviationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractDeviation'] = ResolversParentTypes['ContractDeviation'],
> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  decidedIn?: Resolver<ResolversTypes['ContractReviewKind'], ParentType, ContextType>
  deviating?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractDeviationStatus'], ParentType, ContextType>
  subject?: Resolver<ResolversTypes['ContractDeviationSubject'], ParentType, ContextType>
  template?: Resolver<Maybe<ResolversTypes['ClauseTemplate']>, ParentType, ContextType>
}

export type ContractDistributionFiguresResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractDistributionFigures'] =
    ResolversParentTypes['ContractDistributionFigures'],
> = {
  department?: Resolver<ResolversTypes['ContractDepartment'], ParentType, ContextType>
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ContractDocumentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractDocument'] = ResolversParentTypes['ContractDocument'],
> = {
  attachedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ContractDocumentKind'], ParentType, ContextType>
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  shares?: Resolver<Array<ResolversTypes['ContractShare']>, ParentType, ContextType>
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractDocumentStatus'], ParentType, ContextType>
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ContractEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
}

export type ContractExecutionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractExecution'] = ResolversParentTypes['ContractExecution'],
> = {
  collected?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  delivered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  fulfilled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['ContractExecutionLine']>, ParentType, ContextType>
  openOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  ordered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  owed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
}

export type ContractExecutionLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractExecutionLine'] = ResolversParentTypes['ContractExecutionLine'],
> = {
  cancelled?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  contractLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  delivered?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  open?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  ordered?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  shipped?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
}

export type ContractExplanationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractExplanation'] = ResolversParentTypes['ContractExplanation'],
> = {
  explainedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  explainedTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  formalities?: Resolver<Array<ResolversTypes['SigningFormality']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  points?: Resolver<Array<ResolversTypes['ExplainedClause']>, ParentType, ContextType>
  questions?: Resolver<Array<ResolversTypes['ExplanationQuestion']>, ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ContractInstalmentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractInstalment'] = ResolversParentTypes['ContractInstalment'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  daysAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  trigger?: Resolver<ResolversTypes['PaymentTermTrigger'], ParentType, ContextType>
}

export type ContractLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractLine'] = ResolversParentTypes['ContractLine'],
> = {
  grossAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  netAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  productClass?: Resolver<ResolversTypes['ProductClass'], ParentType, ContextType>
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  taxAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  warrantyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ContractLoanResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractLoan'] = ResolversParentTypes['ContractLoan'],
> = {
  borrower?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  lentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
}

export type ContractProblemResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractProblem'] = ResolversParentTypes['ContractProblem'],
> = {
  assignee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ContractProblemKind'], ParentType, ContextType>
  raisedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  resolvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractProblemStatus'], ParentType, ContextType>
  steps?: Resolver<Array<ResolversTypes['ContractProblemStep']>, ParentType, ContextType>
}

export type ContractProblemStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractProblemStep'] = ResolversParentTypes['ContractProblemStep'],
> = {
  assignee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  recordedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ContractReceiptResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractReceipt'] = ResolversParentTypes['ContractReceipt'],
> = {
  department?: Resolver<ResolversTypes['ContractDepartment'], ParentType, ContextType>
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  receivedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractReceiptStatus'], ParentType, ContextType>
}

export type ContractReviewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractReview'] = ResolversParentTypes['ContractReview'],
> = {
  checklist?: Resolver<Array<ResolversTypes['ContractChecklistAnswer']>, ParentType, ContextType>
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ContractReviewKind'], ParentType, ContextType>
  reasons?: Resolver<Array<ResolversTypes['ContractReviewReason']>, ParentType, ContextType>
  reviewer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractReviewStatus'], ParentType, ContextType>
}

export type ContractShareResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractShare'] = ResolversParentTypes['ContractShare'],
> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  firstOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  lastOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  maxOpenings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  openings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  revokeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  sharedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  sharedWith?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ContractSignatureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractSignature'] = ResolversParentTypes['ContractSignature'],
> = {
  authorityDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  capacity?: Resolver<ResolversTypes['SigningCapacity'], ParentType, ContextType>
  party?: Resolver<ResolversTypes['ContractParty'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  seal?: Resolver<Maybe<ResolversTypes['SealKind']>, ParentType, ContextType>
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ContractTermChangeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractTermChange'] = ResolversParentTypes['ContractTermChange'],
> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ContractVersionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractVersion'] = ResolversParentTypes['ContractVersion'],
> = {
  changes?: Resolver<Array<ResolversTypes['ContractTermChange']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  grossTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  netTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CoordinateExecutionProblemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CoordinateExecutionProblemPayload'] =
    ResolversParentTypes['CoordinateExecutionProblemPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CoordinateExecutionProblemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CoordinateExecutionProblemResult'] =
    ResolversParentTypes['CoordinateExecutionProblemResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'CoordinateExecutionProblemPayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CopyQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CopyQuotePayload'] = ResolversParentTypes['CopyQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CopyQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CopyQuoteResult'] = ResolversParentTypes['CopyQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'CopyQuotePayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CorrectedFieldResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CorrectedField'] = ResolversParentTypes['CorrectedField'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  then?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type CountedClosingResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedClosing'] = ResolversParentTypes['CountedClosing'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  competitor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  deal?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  lossReason?: Resolver<Maybe<ResolversTypes['LossReason']>, ParentType, ContextType>
  outcome?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>
}

export type CountedClosingConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedClosingConnection'] =
    ResolversParentTypes['CountedClosingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CountedClosingEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CountedClosingEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedClosingEdge'] = ResolversParentTypes['CountedClosingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CountedClosing'], ParentType, ContextType>
}

export type CountedDecisionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedDecision'] = ResolversParentTypes['CountedDecision'],
> = {
  approver?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  outcome?: Resolver<ResolversTypes['ReportedDecisionOutcome'], ParentType, ContextType>
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  workingHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
}

export type CountedDecisionConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedDecisionConnection'] =
    ResolversParentTypes['CountedDecisionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CountedDecisionEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CountedDecisionEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedDecisionEdge'] = ResolversParentTypes['CountedDecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CountedDecision'], ParentType, ContextType>
}

export type CountedForecastResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedForecast'] = ResolversParentTypes['CountedForecast'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  category?: Resolver<ResolversTypes['ForecastCategory'], ParentType, ContextType>
  closeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  deal?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  probability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  stage?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>
  weighted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
}

export type CountedForecastConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedForecastConnection'] =
    ResolversParentTypes['CountedForecastConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CountedForecastEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CountedForecastEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedForecastEdge'] = ResolversParentTypes['CountedForecastEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CountedForecast'], ParentType, ContextType>
}

export type CountedLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedLine'] = ResolversParentTypes['CountedLine'],
> = {
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  listAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  margin?: Resolver<ResolversTypes['ReportMarginView'], ParentType, ContextType>
  netAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  productFamily?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>
}

export type CountedLineConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedLineConnection'] = ResolversParentTypes['CountedLineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CountedLineEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CountedLineEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedLineEdge'] = ResolversParentTypes['CountedLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CountedLine'], ParentType, ContextType>
}

export type CountedMoveResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedMove'] = ResolversParentTypes['CountedMove'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  deal?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type CountedMoveConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedMoveConnection'] = ResolversParentTypes['CountedMoveConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CountedMoveEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CountedMoveEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedMoveEdge'] = ResolversParentTypes['CountedMoveEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CountedMove'], ParentType, ContextType>
}

export type CountedStayResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedStay'] = ResolversParentTypes['CountedStay'],
> = {
  days?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  deal?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  leftFor?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  stage?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>
}

export type CountedStayConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedStayConnection'] = ResolversParentTypes['CountedStayConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CountedStayEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CountedStayEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CountedStayEdge'] = ResolversParentTypes['CountedStayEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CountedStay'], ParentType, ContextType>
}

export type CoverageFigureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CoverageFigure'] = ResolversParentTypes['CoverageFigure'],
> = {
  coverage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  dealsWon?: Resolver<
    ResolversTypes['CountedClosingConnection'],
    ParentType,
    ContextType,
    Partial<CoverageFigureDealsWonArgs>
  >
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  openDeals?: Resolver<
    ResolversTypes['CountedForecastConnection'],
    ParentType,
    ContextType,
    Partial<CoverageFigureOpenDealsArgs>
  >
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  target?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  weighted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  won?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
}

export type CoverageReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CoverageReport'] = ResolversParentTypes['CoverageReport'],
> = {
  byCurrency?: Resolver<Array<ResolversTypes['CurrencyCoverage']>, ParentType, ContextType>
  figure?: Resolver<ResolversTypes['CoverageFigure'], ParentType, ContextType>
  frozen?: Resolver<Array<ResolversTypes['ReportPeriod']>, ParentType, ContextType>
  targetGap?: Resolver<Maybe<ResolversTypes['CoverageTargetGap']>, ParentType, ContextType>
  targets?: Resolver<Array<ResolversTypes['CoveredTarget']>, ParentType, ContextType>
}

export type CoveredTargetResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CoveredTarget'] = ResolversParentTypes['CoveredTarget'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type CreditSplitResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditSplit'] = ResolversParentTypes['CreditSplit'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['CreditSplitRole'], ParentType, ContextType>
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency'
}

export type CurrencyCoverageResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CurrencyCoverage'] = ResolversParentTypes['CurrencyCoverage'],
> = {
  coverage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  dealsWon?: Resolver<
    ResolversTypes['CountedClosingConnection'],
    ParentType,
    ContextType,
    Partial<CurrencyCoverageDealsWonArgs>
  >
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  openDeals?: Resolver<
    ResolversTypes['CountedForecastConnection'],
    ParentType,
    ContextType,
    Partial<CurrencyCoverageOpenDealsArgs>
  >
  remaining?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  target?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  weighted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  won?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
}

export type CustomerResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'],
  FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Customer']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<CustomerContractsArgs>>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  opportunities?: Resolver<
    ResolversTypes['OpportunityConnection'],
    ParentType,
    ContextType,
    Partial<CustomerOpportunitiesArgs>
  >
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<CustomerQuotesArgs>>
  referrals?: Resolver<ResolversTypes['CustomerReferrals'], ParentType, ContextType>
  repeatPurchases?: Resolver<ResolversTypes['RepeatPurchases'], ParentType, ContextType>
}

export type CustomerReferralsResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CustomerReferrals'] = ResolversParentTypes['CustomerReferrals'],
> = {
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date'
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime'
}

export type DealMemberResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DealMember'] = ResolversParentTypes['DealMember'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['CreditSplitRole'], ParentType, ContextType>
  work?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type DecideDeviationsPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DecideDeviationsPayload'] = ResolversParentTypes['DecideDeviationsPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DecideDeviationsResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DecideDeviationsResult'] = ResolversParentTypes['DecideDeviationsResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DecideDeviationsPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal'
}

export type DeclineInquiryPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DeclineInquiryPayload'] = ResolversParentTypes['DeclineInquiryPayload'],
> = {
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DeclineInquiryResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DeclineInquiryResult'] = ResolversParentTypes['DeclineInquiryResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DeclineInquiryPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DeclineQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DeclineQuotePayload'] = ResolversParentTypes['DeclineQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DeclineQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DeclineQuoteResult'] = ResolversParentTypes['DeclineQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DeclineQuotePayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DefineProductPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DefineProductPayload'] = ResolversParentTypes['DefineProductPayload'],
> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DefineProductResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DefineProductResult'] = ResolversParentTypes['DefineProductResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DefineProductPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DelegateApprovalsPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DelegateApprovalsPayload'] =
    ResolversParentTypes['DelegateApprovalsPayload'],
> = {
  delegation?: Resolver<ResolversTypes['ApprovalDelegation'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DelegateApprovalsResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DelegateApprovalsResult'] = ResolversParentTypes['DelegateApprovalsResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DelegateApprovalsPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DiscontinueProductPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DiscontinueProductPayload'] =
    ResolversParentTypes['DiscontinueProductPayload'],
> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DiscontinueProductResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DiscontinueProductResult'] =
    ResolversParentTypes['DiscontinueProductResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'DiscontinueProductPayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DiscountBandResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DiscountBand'] = ResolversParentTypes['DiscountBand'],
> = {
  belowPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  fromPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  netAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  rows?: Resolver<ResolversTypes['CountedLineConnection'], ParentType, ContextType, Partial<DiscountBandRowsArgs>>
}

export type DiscountFigureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DiscountFigure'] = ResolversParentTypes['DiscountFigure'],
> = {
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  listAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  margin?: Resolver<ResolversTypes['ReportMarginView'], ParentType, ContextType>
  meanDiscountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  netAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rows?: Resolver<ResolversTypes['CountedLineConnection'], ParentType, ContextType, Partial<DiscountFigureRowsArgs>>
}

export type DiscountReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DiscountReport'] = ResolversParentTypes['DiscountReport'],
> = {
  bands?: Resolver<Array<ResolversTypes['DiscountBand']>, ParentType, ContextType>
  figures?: Resolver<Array<ResolversTypes['DiscountFigure']>, ParentType, ContextType>
  frozen?: Resolver<Array<ResolversTypes['ReportPeriod']>, ParentType, ContextType>
}

export type DisputeCaseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DisputeCase'] = ResolversParentTypes['DisputeCase'],
  FederationReferenceType extends FederationReferenceTypes['DisputeCase'] = FederationReferenceTypes['DisputeCase'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['DisputeCase']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  claimedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  claimedBy?: Resolver<ResolversTypes['ContractParty'], ParentType, ContextType>
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  counselFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  counselFirm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  counselName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  openedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  settledAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['DisputeStatus'], ParentType, ContextType>
  steps?: Resolver<Array<ResolversTypes['DisputeStep']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DisputeCaseConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DisputeCaseConnection'] = ResolversParentTypes['DisputeCaseConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DisputeCaseEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DisputeCaseEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DisputeCaseEdge'] = ResolversParentTypes['DisputeCaseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['DisputeCase'], ParentType, ContextType>
}

export type DisputeStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DisputeStep'] = ResolversParentTypes['DisputeStep'],
> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['DisputeStepKind'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  recordedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DraftClauseTemplatePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftClauseTemplatePayload'] =
    ResolversParentTypes['DraftClauseTemplatePayload'],
> = {
  clauseTemplate?: Resolver<ResolversTypes['ClauseTemplate'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftClauseTemplateResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftClauseTemplateResult'] =
    ResolversParentTypes['DraftClauseTemplateResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'DraftClauseTemplatePayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftContractPayload'] = ResolversParentTypes['DraftContractPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftContractResult'] = ResolversParentTypes['DraftContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DraftContractPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftPlaybookItemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftPlaybookItemPayload'] =
    ResolversParentTypes['DraftPlaybookItemPayload'],
> = {
  playbookItem?: Resolver<ResolversTypes['PlaybookItem'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftPlaybookItemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftPlaybookItemResult'] = ResolversParentTypes['DraftPlaybookItemResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DraftPlaybookItemPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftProductFactPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftProductFactPayload'] = ResolversParentTypes['DraftProductFactPayload'],
> = {
  fact?: Resolver<ResolversTypes['ProductFact'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftProductFactResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftProductFactResult'] = ResolversParentTypes['DraftProductFactResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DraftProductFactPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftProgressReportPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftProgressReportPayload'] =
    ResolversParentTypes['DraftProgressReportPayload'],
> = {
  report?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftProgressReportResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftProgressReportResult'] =
    ResolversParentTypes['DraftProgressReportResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'DraftProgressReportPayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftQuoteFromProposalPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftQuoteFromProposalPayload'] =
    ResolversParentTypes['DraftQuoteFromProposalPayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftQuoteFromProposalResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftQuoteFromProposalResult'] =
    ResolversParentTypes['DraftQuoteFromProposalResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'DraftQuoteFromProposalPayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftQuotePayload'] = ResolversParentTypes['DraftQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftQuoteResult'] = ResolversParentTypes['DraftQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DraftQuotePayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftSalesPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftSalesPlanPayload'] = ResolversParentTypes['DraftSalesPlanPayload'],
> = {
  salesPlan?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftSalesPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftSalesPlanResult'] = ResolversParentTypes['DraftSalesPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DraftSalesPlanPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type EmployeeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'],
  FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Employee']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  salesPlans?: Resolver<ResolversTypes['SalesPlanConnection'], ParentType, ContextType, Partial<EmployeeSalesPlansArgs>>
}

export type EngageCounselPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EngageCounselPayload'] = ResolversParentTypes['EngageCounselPayload'],
> = {
  dispute?: Resolver<ResolversTypes['DisputeCase'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EngageCounselResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EngageCounselResult'] = ResolversParentTypes['EngageCounselResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'EngageCounselPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ExchangeRateResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'],
> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  fromCurrency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  toCurrency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
}

export type ExchangeRateConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeRateEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ExchangeRateEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ExchangeRateEdge'] = ResolversParentTypes['ExchangeRateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>
}

export type ExitCriterionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ExitCriterion'] = ResolversParentTypes['ExitCriterion'],
> = {
  code?: Resolver<ResolversTypes['ExitCriterionCode'], ParentType, ContextType>
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  saysZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ExplainedClauseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ExplainedClause'] = ResolversParentTypes['ExplainedClause'],
> = {
  kind?: Resolver<ResolversTypes['ContractClauseKind'], ParentType, ContextType>
  risks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ExplanationQuestionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ExplanationQuestion'] = ResolversParentTypes['ExplanationQuestion'],
> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type FabCardResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FabCard'] = ResolversParentTypes['FabCard'],
> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  chinese?: Resolver<Maybe<ResolversTypes['FabCardText']>, ParentType, ContextType>
  effect?: Resolver<ResolversTypes['PlaybookEffect'], ParentType, ContextType>
  english?: Resolver<Maybe<ResolversTypes['FabCardText']>, ParentType, ContextType>
  factsChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PlaybookKind'], ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  retireReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['PlaybookItemStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type FabCardTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FabCardText'] = ResolversParentTypes['FabCardText'],
> = {
  advantage?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  benefit?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type FamilyMarginFloorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FamilyMarginFloor'] = ResolversParentTypes['FamilyMarginFloor'],
> = {
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  floor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
}

export type FieldErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ForbiddenErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ForecastAccuracyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ForecastAccuracy'] = ResolversParentTypes['ForecastAccuracy'],
> = {
  accuracy?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  commit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  dealsWon?: Resolver<
    ResolversTypes['CountedClosingConnection'],
    ParentType,
    ContextType,
    Partial<ForecastAccuracyDealsWonArgs>
  >
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  openDeals?: Resolver<
    ResolversTypes['CountedForecastConnection'],
    ParentType,
    ContextType,
    Partial<ForecastAccuracyOpenDealsArgs>
  >
  weighted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  won?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
}

export type ForecastAccuracyReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ForecastAccuracyReport'] = ResolversParentTypes['ForecastAccuracyReport'],
> = {
  figures?: Resolver<Array<ResolversTypes['ForecastAccuracy']>, ParentType, ContextType>
  frozen?: Resolver<Array<ResolversTypes['ReportPeriod']>, ParentType, ContextType>
}

export type ForecastFigureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ForecastFigure'] = ResolversParentTypes['ForecastFigure'],
> = {
  bestCase?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  commit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  dealsWon?: Resolver<
    ResolversTypes['CountedClosingConnection'],
    ParentType,
    ContextType,
    Partial<ForecastFigureDealsWonArgs>
  >
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  openDeals?: Resolver<
    ResolversTypes['CountedForecastConnection'],
    ParentType,
    ContextType,
    Partial<ForecastFigureOpenDealsArgs>
  >
  pipeline?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  weighted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  won?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  wonDeals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ForecastOpportunityPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ForecastOpportunityPayload'] =
    ResolversParentTypes['ForecastOpportunityPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ForecastOpportunityResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ForecastOpportunityResult'] =
    ResolversParentTypes['ForecastOpportunityResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'ForecastOpportunityPayload'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ForecastReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ForecastReport'] = ResolversParentTypes['ForecastReport'],
> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  figures?: Resolver<Array<ResolversTypes['ForecastFigure']>, ParentType, ContextType>
  frozen?: Resolver<Array<ResolversTypes['ReportPeriod']>, ParentType, ContextType>
}

export type FunnelOutcomeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FunnelOutcome'] = ResolversParentTypes['FunnelOutcome'],
> = {
  deals?: Resolver<ResolversTypes['CountedClosingConnection'], ParentType, ContextType, Partial<FunnelOutcomeDealsArgs>>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  lostAmounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>
  winRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  wonAmounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>
}

export type FunnelReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FunnelReport'] = ResolversParentTypes['FunnelReport'],
> = {
  frozen?: Resolver<Array<ResolversTypes['ReportPeriod']>, ParentType, ContextType>
  lossCauses?: Resolver<Array<ResolversTypes['LossCause']>, ParentType, ContextType>
  outcomes?: Resolver<Array<ResolversTypes['FunnelOutcome']>, ParentType, ContextType>
  stages?: Resolver<Array<ResolversTypes['FunnelStage']>, ParentType, ContextType>
}

export type FunnelStageResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FunnelStage'] = ResolversParentTypes['FunnelStage'],
> = {
  conversion?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  conversionToWon?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  meanDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  medianDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  movedBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  movedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  stage?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>
  stays?: Resolver<ResolversTypes['CountedStayConnection'], ParentType, ContextType, Partial<FunnelStageStaysArgs>>
  stillThere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type GiveChangeRequestOpinionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['GiveChangeRequestOpinionPayload'] =
    ResolversParentTypes['GiveChangeRequestOpinionPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type GiveChangeRequestOpinionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['GiveChangeRequestOpinionResult'] =
    ResolversParentTypes['GiveChangeRequestOpinionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'GiveChangeRequestOpinionPayload'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type GoalBreakdownResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['GoalBreakdown'] = ResolversParentTypes['GoalBreakdown'],
> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  planned?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
}

export type InquiryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry'],
  FederationReferenceType extends FederationReferenceTypes['Inquiry'] = FederationReferenceTypes['Inquiry'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Inquiry']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  answeredInHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  answeredInTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  channel?: Resolver<ResolversTypes['InquiryChannel'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  endedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['InquiryLine']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  recordedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['InquiryStatus'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type InquiryConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InquiryConnection'] = ResolversParentTypes['InquiryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InquiryEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type InquiryEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InquiryEdge'] = ResolversParentTypes['InquiryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>
}

export type InquiryLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InquiryLine'] = ResolversParentTypes['InquiryLine'],
> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  neededBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type LeadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead'],
  FederationReferenceType extends FederationReferenceTypes['Lead'] = FederationReferenceTypes['Lead'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Lead']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
}

export type LendOriginalPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LendOriginalPayload'] = ResolversParentTypes['LendOriginalPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type LendOriginalResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LendOriginalResult'] = ResolversParentTypes['LendOriginalResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'LendOriginalPayload' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type LineMarginViewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LineMarginView'] = ResolversParentTypes['LineMarginView'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  freightCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  installationCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  margin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  unitCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type LoseOpportunityPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LoseOpportunityPayload'] = ResolversParentTypes['LoseOpportunityPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type LoseOpportunityResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LoseOpportunityResult'] = ResolversParentTypes['LoseOpportunityResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'LoseOpportunityPayload' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type LossCauseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LossCause'] = ResolversParentTypes['LossCause'],
> = {
  amounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>
  competitor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['LossReason'], ParentType, ContextType>
  rows?: Resolver<ResolversTypes['CountedClosingConnection'], ParentType, ContextType, Partial<LossCauseRowsArgs>>
}

export type MakeProposalPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MakeProposalPayload'] = ResolversParentTypes['MakeProposalPayload'],
> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type MakeProposalResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MakeProposalResult'] = ResolversParentTypes['MakeProposalResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'MakeProposalPayload' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type MoneyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
}

export type MoveOpportunityBackPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MoveOpportunityBackPayload'] =
    ResolversParentTypes['MoveOpportunityBackPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type MoveOpportunityBackResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MoveOpportunityBackResult'] =
    ResolversParentTypes['MoveOpportunityBackResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'MoveOpportunityBackPayload'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type MutationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  abandonContract?: Resolver<
    ResolversTypes['AbandonContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAbandonContractArgs, 'input'>
  >
  acceptQuote?: Resolver<
    ResolversTypes['AcceptQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptQuoteArgs, 'input'>
  >
  advanceOpportunity?: Resolver<
    ResolversTypes['AdvanceOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAdvanceOpportunityArgs, 'input'>
  >
  answerObjection?: Resolver<
    ResolversTypes['AnswerObjectionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerObjectionArgs, 'input'>
  >
  approveContractChange?: Resolver<
    ResolversTypes['ApproveContractChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveContractChangeArgs, 'input'>
  >
  approveContractReview?: Resolver<
    ResolversTypes['ApproveContractReviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveContractReviewArgs, 'input'>
  >
  approveQuote?: Resolver<
    ResolversTypes['ApproveQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveQuoteArgs, 'input'>
  >
  approveSalesPlan?: Resolver<
    ResolversTypes['ApproveSalesPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveSalesPlanArgs, 'input'>
  >
  archiveContract?: Resolver<
    ResolversTypes['ArchiveContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationArchiveContractArgs, 'input'>
  >
  attachAcceptanceEvidence?: Resolver<
    ResolversTypes['AttachAcceptanceEvidenceResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAttachAcceptanceEvidenceArgs, 'input'>
  >
  attachContractDocument?: Resolver<
    ResolversTypes['AttachContractDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAttachContractDocumentArgs, 'input'>
  >
  chooseProposal?: Resolver<
    ResolversTypes['ChooseProposalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationChooseProposalArgs, 'input'>
  >
  closeDispute?: Resolver<
    ResolversTypes['CloseDisputeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseDisputeArgs, 'input'>
  >
  closeInquiry?: Resolver<
    ResolversTypes['CloseInquiryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseInquiryArgs, 'input'>
  >
  closeReportPeriod?: Resolver<
    ResolversTypes['CloseReportPeriodResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseReportPeriodArgs, 'input'>
  >
  closeSalesPlan?: Resolver<
    ResolversTypes['CloseSalesPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseSalesPlanArgs, 'input'>
  >
  completeNextStep?: Resolver<
    ResolversTypes['CompleteNextStepResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteNextStepArgs, 'input'>
  >
  concludeStrategyReview?: Resolver<
    ResolversTypes['ConcludeStrategyReviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConcludeStrategyReviewArgs, 'input'>
  >
  confirmContractReceipt?: Resolver<
    ResolversTypes['ConfirmContractReceiptResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmContractReceiptArgs, 'input'>
  >
  coordinateExecutionProblem?: Resolver<
    ResolversTypes['CoordinateExecutionProblemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCoordinateExecutionProblemArgs, 'input'>
  >
  copyQuote?: Resolver<
    ResolversTypes['CopyQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCopyQuoteArgs, 'input'>
  >
  decideDeviations?: Resolver<
    ResolversTypes['DecideDeviationsResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideDeviationsArgs, 'input'>
  >
  declineInquiry?: Resolver<
    ResolversTypes['DeclineInquiryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineInquiryArgs, 'input'>
  >
  declineQuote?: Resolver<
    ResolversTypes['DeclineQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineQuoteArgs, 'input'>
  >
  defineProduct?: Resolver<
    ResolversTypes['DefineProductResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDefineProductArgs, 'input'>
  >
  delegateApprovals?: Resolver<
    ResolversTypes['DelegateApprovalsResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDelegateApprovalsArgs, 'input'>
  >
  discontinueProduct?: Resolver<
    ResolversTypes['DiscontinueProductResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDiscontinueProductArgs, 'input'>
  >
  draftClauseTemplate?: Resolver<
    ResolversTypes['DraftClauseTemplateResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftClauseTemplateArgs, 'input'>
  >
  draftContract?: Resolver<
    ResolversTypes['DraftContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftContractArgs, 'input'>
  >
  draftPlaybookItem?: Resolver<
    ResolversTypes['DraftPlaybookItemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftPlaybookItemArgs, 'input'>
  >
  draftProductFact?: Resolver<
    ResolversTypes['DraftProductFactResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftProductFactArgs, 'input'>
  >
  draftProgressReport?: Resolver<
    ResolversTypes['DraftProgressReportResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftProgressReportArgs, 'input'>
  >
  draftQuote?: Resolver<
    ResolversTypes['DraftQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftQuoteArgs, 'input'>
  >
  draftQuoteFromProposal?: Resolver<
    ResolversTypes['DraftQuoteFromProposalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftQuoteFromProposalArgs, 'input'>
  >
  draftSalesPlan?: Resolver<
    ResolversTypes['DraftSalesPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftSalesPlanArgs, 'input'>
  >
  engageCounsel?: Resolver<
    ResolversTypes['EngageCounselResult'],
    ParentType,
    ContextType,
    RequireFields<MutationEngageCounselArgs, 'input'>
  >
  forecastOpportunity?: Resolver<
    ResolversTypes['ForecastOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationForecastOpportunityArgs, 'input'>
  >
  giveChangeRequestOpinion?: Resolver<
    ResolversTypes['GiveChangeRequestOpinionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveChangeRequestOpinionArgs, 'input'>
  >
  lendOriginal?: Resolver<
    ResolversTypes['LendOriginalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLendOriginalArgs, 'input'>
  >
  loseOpportunity?: Resolver<
    ResolversTypes['LoseOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLoseOpportunityArgs, 'input'>
  >
  makeProposal?: Resolver<
    ResolversTypes['MakeProposalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationMakeProposalArgs, 'input'>
  >
  moveOpportunityBack?: Resolver<
    ResolversTypes['MoveOpportunityBackResult'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveOpportunityBackArgs, 'input'>
  >
  openAcceptanceEvidence?: Resolver<
    ResolversTypes['OpenAcceptanceEvidenceResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenAcceptanceEvidenceArgs, 'input'>
  >
  openContractDocument?: Resolver<
    ResolversTypes['OpenContractDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenContractDocumentArgs, 'input'>
  >
  openDispute?: Resolver<
    ResolversTypes['OpenDisputeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenDisputeArgs, 'input'>
  >
  openOpportunity?: Resolver<
    ResolversTypes['OpenOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenOpportunityArgs, 'input'>
  >
  openQuoteDocument?: Resolver<
    ResolversTypes['OpenQuoteDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenQuoteDocumentArgs, 'input'>
  >
  planNextStep?: Resolver<
    ResolversTypes['PlanNextStepResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanNextStepArgs, 'input'>
  >
  presentProposal?: Resolver<
    ResolversTypes['PresentProposalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPresentProposalArgs, 'input'>
  >
  printContract?: Resolver<
    ResolversTypes['PrintContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPrintContractArgs, 'input'>
  >
  printQuote?: Resolver<
    ResolversTypes['PrintQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPrintQuoteArgs, 'input'>
  >
  proposeAmendment?: Resolver<
    ResolversTypes['ProposeAmendmentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeAmendmentArgs, 'input'>
  >
  proposeTermination?: Resolver<
    ResolversTypes['ProposeTerminationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeTerminationArgs, 'input'>
  >
  publishClauseTemplate?: Resolver<
    ResolversTypes['PublishClauseTemplateResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishClauseTemplateArgs, 'input'>
  >
  publishPlaybookItem?: Resolver<
    ResolversTypes['PublishPlaybookItemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishPlaybookItemArgs, 'input'>
  >
  publishPricingPolicy?: Resolver<
    ResolversTypes['PublishPricingPolicyResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishPricingPolicyArgs, 'input'>
  >
  publishProductFact?: Resolver<
    ResolversTypes['PublishProductFactResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishProductFactArgs, 'input'>
  >
  pursueDispute?: Resolver<
    ResolversTypes['PursueDisputeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPursueDisputeArgs, 'input'>
  >
  recordDisputeStep?: Resolver<
    ResolversTypes['RecordDisputeStepResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordDisputeStepArgs, 'input'>
  >
  recordExecutionProblem?: Resolver<
    ResolversTypes['RecordExecutionProblemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordExecutionProblemArgs, 'input'>
  >
  recordInquiry?: Resolver<
    ResolversTypes['RecordInquiryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordInquiryArgs, 'input'>
  >
  recordIntention?: Resolver<
    ResolversTypes['RecordIntentionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordIntentionArgs, 'input'>
  >
  recordNegotiationRound?: Resolver<
    ResolversTypes['RecordNegotiationRoundResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordNegotiationRoundArgs, 'input'>
  >
  recordObjection?: Resolver<
    ResolversTypes['RecordObjectionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordObjectionArgs, 'input'>
  >
  recordOpportunityNeed?: Resolver<
    ResolversTypes['RecordOpportunityNeedResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordOpportunityNeedArgs, 'input'>
  >
  recordPresentation?: Resolver<
    ResolversTypes['RecordPresentationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordPresentationArgs, 'input'>
  >
  recordSignature?: Resolver<
    ResolversTypes['RecordSignatureResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSignatureArgs, 'input'>
  >
  recordSignedCopy?: Resolver<
    ResolversTypes['RecordSignedCopyResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSignedCopyArgs, 'input'>
  >
  refuseContractChange?: Resolver<
    ResolversTypes['RefuseContractChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseContractChangeArgs, 'input'>
  >
  rejectProposal?: Resolver<
    ResolversTypes['RejectProposalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectProposalArgs, 'input'>
  >
  releaseContract?: Resolver<
    ResolversTypes['ReleaseContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseContractArgs, 'input'>
  >
  releaseProductHold?: Resolver<
    ResolversTypes['ReleaseProductHoldResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseProductHoldArgs, 'input'>
  >
  removeAcceptanceEvidence?: Resolver<
    ResolversTypes['RemoveAcceptanceEvidenceResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveAcceptanceEvidenceArgs, 'input'>
  >
  removeContractDocument?: Resolver<
    ResolversTypes['RemoveContractDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveContractDocumentArgs, 'input'>
  >
  reopenObjection?: Resolver<
    ResolversTypes['ReopenObjectionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReopenObjectionArgs, 'input'>
  >
  reopenOpportunity?: Resolver<
    ResolversTypes['ReopenOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReopenOpportunityArgs, 'input'>
  >
  requestContractChange?: Resolver<
    ResolversTypes['RequestContractChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestContractChangeArgs, 'input'>
  >
  resolveExecutionProblem?: Resolver<
    ResolversTypes['ResolveExecutionProblemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveExecutionProblemArgs, 'input'>
  >
  resumeOpportunity?: Resolver<
    ResolversTypes['ResumeOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeOpportunityArgs, 'input'>
  >
  retirePlaybookItem?: Resolver<
    ResolversTypes['RetirePlaybookItemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRetirePlaybookItemArgs, 'input'>
  >
  returnContract?: Resolver<
    ResolversTypes['ReturnContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnContractArgs, 'input'>
  >
  returnOriginal?: Resolver<
    ResolversTypes['ReturnOriginalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnOriginalArgs, 'input'>
  >
  returnPlaybookItem?: Resolver<
    ResolversTypes['ReturnPlaybookItemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnPlaybookItemArgs, 'input'>
  >
  returnQuote?: Resolver<
    ResolversTypes['ReturnQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnQuoteArgs, 'input'>
  >
  returnSalesPlan?: Resolver<
    ResolversTypes['ReturnSalesPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnSalesPlanArgs, 'input'>
  >
  reviewProgressReport?: Resolver<
    ResolversTypes['ReviewProgressReportResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewProgressReportArgs, 'input'>
  >
  reviseContract?: Resolver<
    ResolversTypes['ReviseContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseContractArgs, 'input'>
  >
  reviseProposal?: Resolver<
    ResolversTypes['ReviseProposalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseProposalArgs, 'input'>
  >
  reviseQuote?: Resolver<
    ResolversTypes['ReviseQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReviseQuoteArgs, 'input'>
  >
  revokeApprovalDelegation?: Resolver<
    ResolversTypes['RevokeApprovalDelegationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeApprovalDelegationArgs, 'input'>
  >
  revokeContractShare?: Resolver<
    ResolversTypes['RevokeContractShareResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeContractShareArgs, 'input'>
  >
  revokeQuoteShare?: Resolver<
    ResolversTypes['RevokeQuoteShareResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeQuoteShareArgs, 'input'>
  >
  rewritePlaybookItem?: Resolver<
    ResolversTypes['RewritePlaybookItemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRewritePlaybookItemArgs, 'input'>
  >
  rewriteSalesPlan?: Resolver<
    ResolversTypes['RewriteSalesPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRewriteSalesPlanArgs, 'input'>
  >
  sendQuote?: Resolver<
    ResolversTypes['SendQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSendQuoteArgs, 'input'>
  >
  setCost?: Resolver<
    ResolversTypes['SetCostResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetCostArgs, 'input'>
  >
  setDealTeam?: Resolver<
    ResolversTypes['SetDealTeamResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetDealTeamArgs, 'input'>
  >
  setExchangeRate?: Resolver<
    ResolversTypes['SetExchangeRateResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetExchangeRateArgs, 'input'>
  >
  setPrice?: Resolver<
    ResolversTypes['SetPriceResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetPriceArgs, 'input'>
  >
  settleChangeRequest?: Resolver<
    ResolversTypes['SettleChangeRequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleChangeRequestArgs, 'input'>
  >
  settleObjection?: Resolver<
    ResolversTypes['SettleObjectionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleObjectionArgs, 'input'>
  >
  shareContract?: Resolver<
    ResolversTypes['ShareContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationShareContractArgs, 'input'>
  >
  shareQuote?: Resolver<
    ResolversTypes['ShareQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationShareQuoteArgs, 'input'>
  >
  signAmendment?: Resolver<
    ResolversTypes['SignAmendmentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSignAmendmentArgs, 'input'>
  >
  splitCredit?: Resolver<
    ResolversTypes['SplitCreditResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSplitCreditArgs, 'input'>
  >
  submitContract?: Resolver<
    ResolversTypes['SubmitContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitContractArgs, 'input'>
  >
  submitPlaybookItem?: Resolver<
    ResolversTypes['SubmitPlaybookItemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitPlaybookItemArgs, 'input'>
  >
  submitProgressReport?: Resolver<
    ResolversTypes['SubmitProgressReportResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitProgressReportArgs, 'input'>
  >
  submitQuote?: Resolver<
    ResolversTypes['SubmitQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitQuoteArgs, 'input'>
  >
  submitSalesPlan?: Resolver<
    ResolversTypes['SubmitSalesPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitSalesPlanArgs, 'input'>
  >
  suspendOpportunity?: Resolver<
    ResolversTypes['SuspendOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendOpportunityArgs, 'input'>
  >
  usePlaybookItem?: Resolver<
    ResolversTypes['UsePlaybookItemResult'],
    ParentType,
    ContextType,
    RequireFields<MutationUsePlaybookItemArgs, 'input'>
  >
  withdrawChangeRequest?: Resolver<
    ResolversTypes['WithdrawChangeRequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawChangeRequestArgs, 'input'>
  >
  withdrawClauseTemplate?: Resolver<
    ResolversTypes['WithdrawClauseTemplateResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawClauseTemplateArgs, 'input'>
  >
  withdrawContractChange?: Resolver<
    ResolversTypes['WithdrawContractChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawContractChangeArgs, 'input'>
  >
  withdrawProductFact?: Resolver<
    ResolversTypes['WithdrawProductFactResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawProductFactArgs, 'input'>
  >
  withdrawQuote?: Resolver<
    ResolversTypes['WithdrawQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawQuoteArgs, 'input'>
  >
  withdrawSalesPlan?: Resolver<
    ResolversTypes['WithdrawSalesPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawSalesPlanArgs, 'input'>
  >
}

export type NegotiationPointResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['NegotiationPoint'] = ResolversParentTypes['NegotiationPoint'],
> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  askedValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  concession?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  concessionPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  measure?: Resolver<Maybe<ResolversTypes['NegotiationMeasure']>, ParentType, ContextType>
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>
  objectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  offered?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  offeredValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  previousValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  topic?: Resolver<ResolversTypes['NegotiationTopic'], ParentType, ContextType>
}

export type NegotiationRoundResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['NegotiationRound'] = ResolversParentTypes['NegotiationRound'],
> = {
  customerPeople?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  ledTo?: Resolver<Maybe<ResolversTypes['QuoteVersion']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  onRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  ourPeople?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>
  points?: Resolver<Array<ResolversTypes['NegotiationPoint']>, ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  recordedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type NextStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep'],
> = {
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['NextStepStatus'], ParentType, ContextType>
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type NotFoundErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ObjectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection'],
> = {
  answers?: Resolver<Array<ResolversTypes['ObjectionAnswer']>, ParentType, ContextType>
  category?: Resolver<ResolversTypes['ObjectionCategory'], ParentType, ContextType>
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  outcomeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  raisedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ObjectionStatus'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ObjectionAnswerResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ObjectionAnswer'] = ResolversParentTypes['ObjectionAnswer'],
> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  answeredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  playbookItem?: Resolver<Maybe<ResolversTypes['PlaybookItem']>, ParentType, ContextType>
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ObjectionHandlingResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ObjectionHandling'] = ResolversParentTypes['ObjectionHandling'],
> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  chinese?: Resolver<Maybe<ResolversTypes['ObjectionHandlingText']>, ParentType, ContextType>
  effect?: Resolver<ResolversTypes['PlaybookEffect'], ParentType, ContextType>
  english?: Resolver<Maybe<ResolversTypes['ObjectionHandlingText']>, ParentType, ContextType>
  factsChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PlaybookKind'], ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  retireReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['PlaybookItemStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ObjectionHandlingTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ObjectionHandlingText'] = ResolversParentTypes['ObjectionHandlingText'],
> = {
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  objection?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type OpenAcceptanceEvidencePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenAcceptanceEvidencePayload'] =
    ResolversParentTypes['OpenAcceptanceEvidencePayload'],
> = {
  evidence?: Resolver<ResolversTypes['AcceptanceEvidence'], ParentType, ContextType>
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OpenAcceptanceEvidenceResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenAcceptanceEvidenceResult'] =
    ResolversParentTypes['OpenAcceptanceEvidenceResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'OpenAcceptanceEvidencePayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type OpenContractDocumentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenContractDocumentPayload'] =
    ResolversParentTypes['OpenContractDocumentPayload'],
> = {
  document?: Resolver<ResolversTypes['ContractDocument'], ParentType, ContextType>
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OpenContractDocumentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenContractDocumentResult'] =
    ResolversParentTypes['OpenContractDocumentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'OpenContractDocumentPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type OpenDisputePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenDisputePayload'] = ResolversParentTypes['OpenDisputePayload'],
> = {
  dispute?: Resolver<ResolversTypes['DisputeCase'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OpenDisputeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenDisputeResult'] = ResolversParentTypes['OpenDisputeResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'OpenDisputePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type OpenOpportunityPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenOpportunityPayload'] = ResolversParentTypes['OpenOpportunityPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OpenOpportunityResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenOpportunityResult'] = ResolversParentTypes['OpenOpportunityResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'OpenOpportunityPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type OpenQuoteDocumentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenQuoteDocumentPayload'] =
    ResolversParentTypes['OpenQuoteDocumentPayload'],
> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  paper?: Resolver<ResolversTypes['QuotePaper'], ParentType, ContextType>
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OpenQuoteDocumentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenQuoteDocumentResult'] = ResolversParentTypes['OpenQuoteDocumentResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'OpenQuoteDocumentPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type OpportunityResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity'],
  FederationReferenceType extends FederationReferenceTypes['Opportunity'] = FederationReferenceTypes['Opportunity'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Opportunity']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  closeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  competitor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  creditSplits?: Resolver<Array<ResolversTypes['CreditSplit']>, ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  decisionMaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  exitCriteria?: Resolver<Array<ResolversTypes['ExitCriterion']>, ParentType, ContextType>
  forecastCategory?: Resolver<ResolversTypes['ForecastCategory'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  inquiries?: Resolver<Array<ResolversTypes['Inquiry']>, ParentType, ContextType>
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  lossNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  lossReason?: Resolver<Maybe<ResolversTypes['LossReason']>, ParentType, ContextType>
  lostFrom?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  needPurchaseBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  needSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType>
  nextSteps?: Resolver<Array<ResolversTypes['NextStep']>, ParentType, ContextType>
  objections?: Resolver<Array<ResolversTypes['Objection']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  playbookUses?: Resolver<Array<ResolversTypes['PlaybookUse']>, ParentType, ContextType>
  presentations?: Resolver<Array<ResolversTypes['Presentation']>, ParentType, ContextType>
  previousOpportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  probability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  probabilityIsOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>
  referrerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  referringCustomer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  referringEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  repeatPurchase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  resumeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  source?: Resolver<ResolversTypes['OpportunitySource'], ParentType, ContextType>
  stage?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>
  stageHistory?: Resolver<Array<ResolversTypes['StageChange']>, ParentType, ContextType>
  stageSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  strategyReviews?: Resolver<Array<ResolversTypes['StrategyReview']>, ParentType, ContextType>
  suspendedFrom?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  team?: Resolver<Array<ResolversTypes['DealMember']>, ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  weightedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
}

export type OpportunityConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpportunityConnection'] = ResolversParentTypes['OpportunityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type OpportunityEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpportunityEdge'] = ResolversParentTypes['OpportunityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
}

export type PageInfoResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type PaymentTermResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PaymentTerm'] = ResolversParentTypes['PaymentTerm'],
> = {
  daysAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  trigger?: Resolver<ResolversTypes['PaymentTermTrigger'], ParentType, ContextType>
}

export type PlanNextStepPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlanNextStepPayload'] = ResolversParentTypes['PlanNextStepPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PlanNextStepResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlanNextStepResult'] = ResolversParentTypes['PlanNextStepResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PlanNextStepPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PlaybookEffectResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlaybookEffect'] = ResolversParentTypes['PlaybookEffect'],
> = {
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  overallWinRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  winRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PlaybookItemResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlaybookItem'] = ResolversParentTypes['PlaybookItem'],
> = {
  __resolveType: TypeResolveFn<
    'CaseStudy' | 'ClosingTechnique' | 'CompetitorComparison' | 'FabCard' | 'ObjectionHandling' | 'SalesScript',
    ParentType,
    ContextType
  >
}

export type PlaybookItemConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlaybookItemConnection'] = ResolversParentTypes['PlaybookItemConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PlaybookItemEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PlaybookItemEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlaybookItemEdge'] = ResolversParentTypes['PlaybookItemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['PlaybookItem'], ParentType, ContextType>
}

export type PlaybookUseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlaybookUse'] = ResolversParentTypes['PlaybookUse'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  item?: Resolver<Maybe<ResolversTypes['PlaybookItem']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  occasion?: Resolver<ResolversTypes['PlaybookOccasion'], ParentType, ContextType>
  usedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  usedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type PresentProposalPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PresentProposalPayload'] = ResolversParentTypes['PresentProposalPayload'],
> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PresentProposalResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PresentProposalResult'] = ResolversParentTypes['PresentProposalResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PresentProposalPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PresentationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Presentation'] = ResolversParentTypes['Presentation'],
> = {
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  competitor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  competitorProduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  items?: Resolver<Array<ResolversTypes['PlaybookItem']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PresentationKind'], ParentType, ContextType>
  namingPermitted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  presentedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>
  referenceCase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  strengths?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  weaknesses?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type PriceBookEntryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PriceBookEntry'] = ResolversParentTypes['PriceBookEntry'],
> = {
  customerClass?: Resolver<Maybe<ResolversTypes['PriceTierClass']>, ParentType, ContextType>
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  listPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  minQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type PriceOverrideResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PriceOverride'] = ResolversParentTypes['PriceOverride'],
> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['QuoteVersion'], ParentType, ContextType>
}

export type PriceOverrideConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PriceOverrideConnection'] = ResolversParentTypes['PriceOverrideConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PriceOverrideEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PriceOverrideEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PriceOverrideEdge'] = ResolversParentTypes['PriceOverrideEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['PriceOverride'], ParentType, ContextType>
}

export type PricingPolicyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PricingPolicy'] = ResolversParentTypes['PricingPolicy'],
> = {
  amountLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  annualFinanceRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  approvalHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  creditDaysLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  discountLimit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  familyMarginFloors?: Resolver<Array<ResolversTypes['FamilyMarginFloor']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  levels?: Resolver<Array<ResolversTypes['ApprovalMatrixLevel']>, ParentType, ContextType>
  lineMarginFloor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  overdueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  overdueLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  quoteMarginFloor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  rules?: Resolver<Array<ResolversTypes['ApprovalMatrixRule']>, ParentType, ContextType>
}

export type PricingPolicySimulationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PricingPolicySimulation'] = ResolversParentTypes['PricingPolicySimulation'],
> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  levels?: Resolver<Array<ResolversTypes['SimulatedLevel']>, ParentType, ContextType>
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  refusedNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  refusedThen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PrintContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PrintContractPayload'] = ResolversParentTypes['PrintContractPayload'],
> = {
  document?: Resolver<ResolversTypes['ContractDocument'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PrintContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PrintContractResult'] = ResolversParentTypes['PrintContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PrintContractPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PrintQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PrintQuotePayload'] = ResolversParentTypes['PrintQuotePayload'],
> = {
  paper?: Resolver<ResolversTypes['QuotePaper'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PrintQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PrintQuoteResult'] = ResolversParentTypes['PrintQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PrintQuotePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ProductResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'],
  FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Product']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  class?: Resolver<ResolversTypes['ProductClass'], ParentType, ContextType>
  cost?: Resolver<ResolversTypes['ProductCostView'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  difficulty?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  factRevisions?: Resolver<Array<ResolversTypes['ProductFact']>, ParentType, ContextType>
  facts?: Resolver<Array<ResolversTypes['ProductFact']>, ParentType, ContextType>
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  fractionDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  hold?: Resolver<Maybe<ResolversTypes['ProductHold']>, ParentType, ContextType>
  holds?: Resolver<Array<ResolversTypes['ProductHold']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  listPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<ProductListPriceArgs>>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  priceBook?: Resolver<Array<ResolversTypes['PriceBookEntry']>, ParentType, ContextType>
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  warrantyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ProductConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ProductCostViewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProductCostView'] = ResolversParentTypes['ProductCostView'],
> = {
  history?: Resolver<Array<ResolversTypes['UnitCost']>, ParentType, ContextType>
  unitCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type ProductEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>
}

export type ProductFactResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProductFact'] = ResolversParentTypes['ProductFact'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  draftedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  publishedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ProductFactStatus'], ParentType, ContextType>
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  withdrawnWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ProductHoldResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProductHold'] = ResolversParentTypes['ProductHold'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  releaseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  releasedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ProgressFactResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProgressFact'] = ResolversParentTypes['ProgressFact'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  from?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ProgressFactKind'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>
  to?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
}

export type ProgressForecastResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProgressForecast'] = ResolversParentTypes['ProgressForecast'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  weightedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
}

export type ProgressReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport'],
  FederationReferenceType extends FederationReferenceTypes['ProgressReport'] =
    FederationReferenceTypes['ProgressReport'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ProgressReport']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  facts?: Resolver<Array<ResolversTypes['ProgressFact']>, ParentType, ContextType>
  forecast?: Resolver<Array<ResolversTypes['ProgressForecast']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  reviewComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ProgressReportStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ProgressReportConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProgressReportConnection'] =
    ResolversParentTypes['ProgressReportConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProgressReportEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ProgressReportEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProgressReportEdge'] = ResolversParentTypes['ProgressReportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>
}

export type ProposalResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'],
  FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Proposal']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  alternatives?: Resolver<Array<ResolversTypes['ProposalAlternative']>, ParentType, ContextType>
  chosen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  deliveryMethod?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  deliveryTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  discountPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  preparedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  presentedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  presentedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  pricedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  serviceCommitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ProposalAlternativeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProposalAlternative'] = ResolversParentTypes['ProposalAlternative'],
> = {
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  configuration?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  grossTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['ProposalLine']>, ParentType, ContextType>
  listTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  netTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  optionsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
}

export type ProposalLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProposalLine'] = ResolversParentTypes['ProposalLine'],
> = {
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  grossAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  listPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  netAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ProposeAmendmentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProposeAmendmentPayload'] = ResolversParentTypes['ProposeAmendmentPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ProposeAmendmentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProposeAmendmentResult'] = ResolversParentTypes['ProposeAmendmentResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ProposeAmendmentPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ProposeTerminationPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProposeTerminationPayload'] =
    ResolversParentTypes['ProposeTerminationPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ProposeTerminationResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProposeTerminationResult'] =
    ResolversParentTypes['ProposeTerminationResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'ProposeTerminationPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ProtectedTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProtectedText'] = ResolversParentTypes['ProtectedText'],
> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>
}

export type PublishClauseTemplatePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishClauseTemplatePayload'] =
    ResolversParentTypes['PublishClauseTemplatePayload'],
> = {
  clauseTemplate?: Resolver<ResolversTypes['ClauseTemplate'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PublishClauseTemplateResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishClauseTemplateResult'] =
    ResolversParentTypes['PublishClauseTemplateResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'PublishClauseTemplatePayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PublishPlaybookItemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishPlaybookItemPayload'] =
    ResolversParentTypes['PublishPlaybookItemPayload'],
> = {
  playbookItem?: Resolver<ResolversTypes['PlaybookItem'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PublishPlaybookItemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishPlaybookItemResult'] =
    ResolversParentTypes['PublishPlaybookItemResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'PublishPlaybookItemPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PublishPricingPolicyPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishPricingPolicyPayload'] =
    ResolversParentTypes['PublishPricingPolicyPayload'],
> = {
  pricingPolicy?: Resolver<ResolversTypes['PricingPolicy'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PublishPricingPolicyResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishPricingPolicyResult'] =
    ResolversParentTypes['PublishPricingPolicyResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'PublishPricingPolicyPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PublishProductFactPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishProductFactPayload'] =
    ResolversParentTypes['PublishProductFactPayload'],
> = {
  fact?: Resolver<ResolversTypes['ProductFact'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PublishProductFactResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishProductFactResult'] =
    ResolversParentTypes['PublishProductFactResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'PublishProductFactPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PurchaseIntentionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PurchaseIntention'] = ResolversParentTypes['PurchaseIntention'],
> = {
  agreed?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  onRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  reachedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  reachedWith?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  recordedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
}

export type PursueDisputePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PursueDisputePayload'] = ResolversParentTypes['PursueDisputePayload'],
> = {
  dispute?: Resolver<ResolversTypes['DisputeCase'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PursueDisputeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PursueDisputeResult'] = ResolversParentTypes['PursueDisputeResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PursueDisputePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  approvalDelegations?: Resolver<
    ResolversTypes['ApprovalDelegationConnection'],
    ParentType,
    ContextType,
    Partial<QueryApprovalDelegationsArgs>
  >
  approvalPairs?: Resolver<
    Maybe<Array<ResolversTypes['ApprovalPair']>>,
    ParentType,
    ContextType,
    RequireFields<QueryApprovalPairsArgs, 'from' | 'to'>
  >
  approvalTurnaround?: Resolver<
    ResolversTypes['TurnaroundReport'],
    ParentType,
    ContextType,
    RequireFields<QueryApprovalTurnaroundArgs, 'filter'>
  >
  clausePlaceholders?: Resolver<Array<ResolversTypes['ClausePlaceholder']>, ParentType, ContextType>
  clauseTemplate?: Resolver<
    Maybe<ResolversTypes['ClauseTemplate']>,
    ParentType,
    ContextType,
    RequireFields<QueryClauseTemplateArgs, 'id'>
  >
  clauseTemplates?: Resolver<
    ResolversTypes['ClauseTemplateConnection'],
    ParentType,
    ContextType,
    Partial<QueryClauseTemplatesArgs>
  >
  clauseTemplatesInForce?: Resolver<
    Array<ResolversTypes['ClauseTemplate']>,
    ParentType,
    ContextType,
    Partial<QueryClauseTemplatesInForceArgs>
  >
  contract?: Resolver<
    Maybe<ResolversTypes['Contract']>,
    ParentType,
    ContextType,
    RequireFields<QueryContractArgs, 'id'>
  >
  contractDistribution?: Resolver<
    Array<ResolversTypes['ContractDistributionFigures']>,
    ParentType,
    ContextType,
    RequireFields<QueryContractDistributionArgs, 'from' | 'to'>
  >
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<QueryContractsArgs>>
  discountAndMargin?: Resolver<
    ResolversTypes['DiscountReport'],
    ParentType,
    ContextType,
    RequireFields<QueryDiscountAndMarginArgs, 'filter'>
  >
  dispute?: Resolver<
    Maybe<ResolversTypes['DisputeCase']>,
    ParentType,
    ContextType,
    RequireFields<QueryDisputeArgs, 'id'>
  >
  disputes?: Resolver<ResolversTypes['DisputeCaseConnection'], ParentType, ContextType, Partial<QueryDisputesArgs>>
  exchangeRates?: Resolver<
    Maybe<ResolversTypes['ExchangeRateConnection']>,
    ParentType,
    ContextType,
    Partial<QueryExchangeRatesArgs>
  >
  forecastAccuracy?: Resolver<
    ResolversTypes['ForecastAccuracyReport'],
    ParentType,
    ContextType,
    RequireFields<QueryForecastAccuracyArgs, 'filter'>
  >
  inquiries?: Resolver<ResolversTypes['InquiryConnection'], ParentType, ContextType, Partial<QueryInquiriesArgs>>
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType, RequireFields<QueryInquiryArgs, 'id'>>
  opportunities?: Resolver<
    ResolversTypes['OpportunityConnection'],
    ParentType,
    ContextType,
    Partial<QueryOpportunitiesArgs>
  >
  opportunity?: Resolver<
    Maybe<ResolversTypes['Opportunity']>,
    ParentType,
    ContextType,
    RequireFields<QueryOpportunityArgs, 'id'>
  >
  pipelineCoverage?: Resolver<
    ResolversTypes['CoverageReport'],
    ParentType,
    ContextType,
    RequireFields<QueryPipelineCoverageArgs, 'filter'>
  >
  pipelineSlippage?: Resolver<
    ResolversTypes['SlippageReport'],
    ParentType,
    ContextType,
    RequireFields<QueryPipelineSlippageArgs, 'filter'>
  >
  playbook?: Resolver<
    Array<ResolversTypes['PlaybookItem']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlaybookArgs, 'search'>
  >
  playbookItem?: Resolver<
    Maybe<ResolversTypes['PlaybookItem']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlaybookItemArgs, 'id'>
  >
  playbookItems?: Resolver<
    ResolversTypes['PlaybookItemConnection'],
    ParentType,
    ContextType,
    Partial<QueryPlaybookItemsArgs>
  >
  previewApproval?: Resolver<
    Maybe<ResolversTypes['ApprovalPreview']>,
    ParentType,
    ContextType,
    RequireFields<QueryPreviewApprovalArgs, 'input'>
  >
  priceOverrides?: Resolver<
    Maybe<ResolversTypes['PriceOverrideConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPriceOverridesArgs, 'from' | 'to'>
  >
  pricingPolicy?: Resolver<
    Maybe<ResolversTypes['PricingPolicy']>,
    ParentType,
    ContextType,
    Partial<QueryPricingPolicyArgs>
  >
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>
  progressReport?: Resolver<
    Maybe<ResolversTypes['ProgressReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryProgressReportArgs, 'id'>
  >
  progressReports?: Resolver<
    ResolversTypes['ProgressReportConnection'],
    ParentType,
    ContextType,
    Partial<QueryProgressReportsArgs>
  >
  proposal?: Resolver<
    Maybe<ResolversTypes['Proposal']>,
    ParentType,
    ContextType,
    RequireFields<QueryProposalArgs, 'id'>
  >
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>
  quotesToDecide?: Resolver<
    ResolversTypes['QuoteConnection'],
    ParentType,
    ContextType,
    Partial<QueryQuotesToDecideArgs>
  >
  reportPeriods?: Resolver<Array<ResolversTypes['ReportPeriod']>, ParentType, ContextType>
  salesForecast?: Resolver<
    ResolversTypes['ForecastReport'],
    ParentType,
    ContextType,
    RequireFields<QuerySalesForecastArgs, 'filter'>
  >
  salesFunnel?: Resolver<
    ResolversTypes['FunnelReport'],
    ParentType,
    ContextType,
    RequireFields<QuerySalesFunnelArgs, 'filter'>
  >
  salesPlan?: Resolver<
    Maybe<ResolversTypes['SalesPlan']>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesPlanArgs, 'id'>
  >
  salesPlans?: Resolver<ResolversTypes['SalesPlanConnection'], ParentType, ContextType, Partial<QuerySalesPlansArgs>>
  simulatePricingPolicy?: Resolver<
    Maybe<ResolversTypes['PricingPolicySimulation']>,
    ParentType,
    ContextType,
    RequireFields<QuerySimulatePricingPolicyArgs, 'input'>
  >
}

export type QuoteResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote'],
  FederationReferenceType extends FederationReferenceTypes['Quote'] = FederationReferenceTypes['Quote'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Quote']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  acceptanceEvidence?: Resolver<Array<ResolversTypes['AcceptanceEvidence']>, ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  current?: Resolver<ResolversTypes['QuoteVersion'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType>
  negotiation?: Resolver<ResolversTypes['QuoteNegotiation'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  papers?: Resolver<Array<ResolversTypes['QuotePaper']>, ParentType, ContextType>
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  versions?: Resolver<Array<ResolversTypes['QuoteVersion']>, ParentType, ContextType>
}

export type QuoteAcceptanceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteAcceptance'] = ResolversParentTypes['QuoteAcceptance'],
> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  acceptedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  channel?: Resolver<ResolversTypes['AcceptanceChannel'], ParentType, ContextType>
  evidence?: Resolver<Maybe<ResolversTypes['AcceptanceEvidence']>, ParentType, ContextType>
  evidenceSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type QuoteApprovalResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteApproval'] = ResolversParentTypes['QuoteApproval'],
> = {
  carriedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  currentLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  levels?: Resolver<Array<ResolversTypes['QuoteApproverRole']>, ParentType, ContextType>
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  requestedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  route?: Resolver<Array<ResolversTypes['QuoteApprovalLevel']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['QuoteApprovalStatus'], ParentType, ContextType>
  steps?: Resolver<Array<ResolversTypes['QuoteApprovalStep']>, ParentType, ContextType>
}

export type QuoteApprovalLevelResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteApprovalLevel'] = ResolversParentTypes['QuoteApprovalLevel'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['QuoteApproverRole'], ParentType, ContextType>
  workingHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type QuoteApprovalStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteApprovalStep'] = ResolversParentTypes['QuoteApprovalStep'],
> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  indirectBenefit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['QuoteApprovalStepKind'], ParentType, ContextType>
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
}

export type QuoteApprovalTriggerResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteApprovalTrigger'] = ResolversParentTypes['QuoteApprovalTrigger'],
> = {
  code?: Resolver<ResolversTypes['QuoteApprovalTriggerCode'], ParentType, ContextType>
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  saysZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
}

export type QuoteClaimResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteClaim'] = ResolversParentTypes['QuoteClaim'],
> = {
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['QuoteClaimStatus'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type QuoteConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type QuoteConversionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteConversion'] = ResolversParentTypes['QuoteConversion'],
> = {
  fromCurrency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
}

export type QuoteEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
}

export type QuoteLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine'],
> = {
  conversion?: Resolver<Maybe<ResolversTypes['QuoteConversion']>, ParentType, ContextType>
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  facts?: Resolver<Array<ResolversTypes['QuoteLineFact']>, ParentType, ContextType>
  grossAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  listPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  margin?: Resolver<ResolversTypes['LineMarginView'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  netAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  priceTier?: Resolver<Maybe<ResolversTypes['QuotePriceTier']>, ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  taxAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  warrantyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type QuoteLineFactResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteLineFact'] = ResolversParentTypes['QuoteLineFact'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type QuoteMarginViewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteMarginView'] = ResolversParentTypes['QuoteMarginView'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  costTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  financeCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  freightCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  installationCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  margin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type QuoteNegotiationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteNegotiation'] = ResolversParentTypes['QuoteNegotiation'],
> = {
  concession?: Resolver<Maybe<ResolversTypes['TotalConcession']>, ParentType, ContextType>
  firstOffer?: Resolver<Maybe<ResolversTypes['QuoteVersion']>, ParentType, ContextType>
  intentions?: Resolver<Array<ResolversTypes['PurchaseIntention']>, ParentType, ContextType>
  rounds?: Resolver<Array<ResolversTypes['NegotiationRound']>, ParentType, ContextType>
}

export type QuotePaperResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuotePaper'] = ResolversParentTypes['QuotePaper'],
> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  language?: Resolver<ResolversTypes['PaperLanguage'], ParentType, ContextType>
  mark?: Resolver<Maybe<ResolversTypes['PaperMark']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  printedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  shares?: Resolver<Array<ResolversTypes['QuoteShare']>, ParentType, ContextType>
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type QuotePriceTierResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuotePriceTier'] = ResolversParentTypes['QuotePriceTier'],
> = {
  customerClass?: Resolver<Maybe<ResolversTypes['PriceTierClass']>, ParentType, ContextType>
  minQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
}

export type QuoteShareResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteShare'] = ResolversParentTypes['QuoteShare'],
> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  firstOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  lastOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  maxOpenings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  openings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  revokeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  sharedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  sharedWith?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type QuoteVersionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteVersion'] = ResolversParentTypes['QuoteVersion'],
> = {
  acceptance?: Resolver<Maybe<ResolversTypes['QuoteAcceptance']>, ParentType, ContextType>
  afterSalesTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  approval?: Resolver<Maybe<ResolversTypes['QuoteApproval']>, ParentType, ContextType>
  approvalTriggers?: Resolver<Array<ResolversTypes['QuoteApprovalTrigger']>, ParentType, ContextType>
  approvals?: Resolver<Array<ResolversTypes['QuoteApproval']>, ParentType, ContextType>
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  claims?: Resolver<Array<ResolversTypes['QuoteClaim']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  creditDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  deliveryMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  deliveryTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  grossTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  installationTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>
  listTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  margin?: Resolver<ResolversTypes['QuoteMarginView'], ParentType, ContextType>
  netTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  nonStandardTerms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  paymentTerms?: Resolver<Array<ResolversTypes['PaymentTerm']>, ParentType, ContextType>
  preparedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  pricedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  sentTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  serviceCommitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type RecordDisputeStepPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordDisputeStepPayload'] =
    ResolversParentTypes['RecordDisputeStepPayload'],
> = {
  dispute?: Resolver<ResolversTypes['DisputeCase'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordDisputeStepResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordDisputeStepResult'] = ResolversParentTypes['RecordDisputeStepResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordDisputeStepPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordExecutionProblemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordExecutionProblemPayload'] =
    ResolversParentTypes['RecordExecutionProblemPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordExecutionProblemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordExecutionProblemResult'] =
    ResolversParentTypes['RecordExecutionProblemResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RecordExecutionProblemPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordInquiryPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordInquiryPayload'] = ResolversParentTypes['RecordInquiryPayload'],
> = {
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordInquiryResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordInquiryResult'] = ResolversParentTypes['RecordInquiryResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordInquiryPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordIntentionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordIntentionPayload'] = ResolversParentTypes['RecordIntentionPayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordIntentionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordIntentionResult'] = ResolversParentTypes['RecordIntentionResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordIntentionPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordNegotiationRoundPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordNegotiationRoundPayload'] =
    ResolversParentTypes['RecordNegotiationRoundPayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordNegotiationRoundResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordNegotiationRoundResult'] =
    ResolversParentTypes['RecordNegotiationRoundResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RecordNegotiationRoundPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordObjectionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordObjectionPayload'] = ResolversParentTypes['RecordObjectionPayload'],
> = {
  objection?: Resolver<ResolversTypes['Objection'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordObjectionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordObjectionResult'] = ResolversParentTypes['RecordObjectionResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordObjectionPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordOpportunityNeedPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordOpportunityNeedPayload'] =
    ResolversParentTypes['RecordOpportunityNeedPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordOpportunityNeedResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordOpportunityNeedResult'] =
    ResolversParentTypes['RecordOpportunityNeedResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RecordOpportunityNeedPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordPresentationPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordPresentationPayload'] =
    ResolversParentTypes['RecordPresentationPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordPresentationResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordPresentationResult'] =
    ResolversParentTypes['RecordPresentationResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RecordPresentationPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordSignaturePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordSignaturePayload'] = ResolversParentTypes['RecordSignaturePayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordSignatureResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordSignatureResult'] = ResolversParentTypes['RecordSignatureResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordSignaturePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordSignedCopyPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordSignedCopyPayload'] = ResolversParentTypes['RecordSignedCopyPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordSignedCopyResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordSignedCopyResult'] = ResolversParentTypes['RecordSignedCopyResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordSignedCopyPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RefuseContractChangePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RefuseContractChangePayload'] =
    ResolversParentTypes['RefuseContractChangePayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RefuseContractChangeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RefuseContractChangeResult'] =
    ResolversParentTypes['RefuseContractChangeResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RefuseContractChangePayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RejectProposalPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RejectProposalPayload'] = ResolversParentTypes['RejectProposalPayload'],
> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RejectProposalResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RejectProposalResult'] = ResolversParentTypes['RejectProposalResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RejectProposalPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReleaseContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReleaseContractPayload'] = ResolversParentTypes['ReleaseContractPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReleaseContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReleaseContractResult'] = ResolversParentTypes['ReleaseContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReleaseContractPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReleaseProductHoldPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReleaseProductHoldPayload'] =
    ResolversParentTypes['ReleaseProductHoldPayload'],
> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReleaseProductHoldResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReleaseProductHoldResult'] =
    ResolversParentTypes['ReleaseProductHoldResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'ReleaseProductHoldPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RemoveAcceptanceEvidencePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RemoveAcceptanceEvidencePayload'] =
    ResolversParentTypes['RemoveAcceptanceEvidencePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RemoveAcceptanceEvidenceResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RemoveAcceptanceEvidenceResult'] =
    ResolversParentTypes['RemoveAcceptanceEvidenceResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RemoveAcceptanceEvidencePayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RemoveContractDocumentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RemoveContractDocumentPayload'] =
    ResolversParentTypes['RemoveContractDocumentPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RemoveContractDocumentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RemoveContractDocumentResult'] =
    ResolversParentTypes['RemoveContractDocumentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RemoveContractDocumentPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReopenObjectionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReopenObjectionPayload'] = ResolversParentTypes['ReopenObjectionPayload'],
> = {
  objection?: Resolver<ResolversTypes['Objection'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReopenObjectionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReopenObjectionResult'] = ResolversParentTypes['ReopenObjectionResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReopenObjectionPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReopenOpportunityPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReopenOpportunityPayload'] =
    ResolversParentTypes['ReopenOpportunityPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReopenOpportunityResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReopenOpportunityResult'] = ResolversParentTypes['ReopenOpportunityResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReopenOpportunityPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RepeatPurchasesResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RepeatPurchases'] = ResolversParentTypes['RepeatPurchases'],
> = {
  amounts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  meanIntervalDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
}

export type ReportCorrectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReportCorrection'] = ResolversParentTypes['ReportCorrection'],
> = {
  deal?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  fields?: Resolver<Array<ResolversTypes['CorrectedField']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ReportCorrectionKind'], ParentType, ContextType>
  report?: Resolver<ResolversTypes['CorrectedRow'], ParentType, ContextType>
}

export type ReportCorrectionConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReportCorrectionConnection'] =
    ResolversParentTypes['ReportCorrectionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReportCorrectionEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ReportCorrectionEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReportCorrectionEdge'] = ResolversParentTypes['ReportCorrectionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ReportCorrection'], ParentType, ContextType>
}

export type ReportMarginViewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReportMarginView'] = ResolversParentTypes['ReportMarginView'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  costAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  margin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  meanMargin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type ReportPeriodResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReportPeriod'] = ResolversParentTypes['ReportPeriod'],
> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  closedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  corrections?: Resolver<
    ResolversTypes['ReportCorrectionConnection'],
    ParentType,
    ContextType,
    Partial<ReportPeriodCorrectionsArgs>
  >
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type RequestContractChangePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RequestContractChangePayload'] =
    ResolversParentTypes['RequestContractChangePayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RequestContractChangeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RequestContractChangeResult'] =
    ResolversParentTypes['RequestContractChangeResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RequestContractChangePayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ResolveExecutionProblemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ResolveExecutionProblemPayload'] =
    ResolversParentTypes['ResolveExecutionProblemPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ResolveExecutionProblemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ResolveExecutionProblemResult'] =
    ResolversParentTypes['ResolveExecutionProblemResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'ResolveExecutionProblemPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ResumeOpportunityPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ResumeOpportunityPayload'] =
    ResolversParentTypes['ResumeOpportunityPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ResumeOpportunityResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ResumeOpportunityResult'] = ResolversParentTypes['ResumeOpportunityResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ResumeOpportunityPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RetirePlaybookItemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RetirePlaybookItemPayload'] =
    ResolversParentTypes['RetirePlaybookItemPayload'],
> = {
  playbookItem?: Resolver<ResolversTypes['PlaybookItem'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RetirePlaybookItemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RetirePlaybookItemResult'] =
    ResolversParentTypes['RetirePlaybookItemResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RetirePlaybookItemPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnContractPayload'] = ResolversParentTypes['ReturnContractPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReturnContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnContractResult'] = ResolversParentTypes['ReturnContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReturnContractPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnOriginalPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnOriginalPayload'] = ResolversParentTypes['ReturnOriginalPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReturnOriginalResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnOriginalResult'] = ResolversParentTypes['ReturnOriginalResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReturnOriginalPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnPlaybookItemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnPlaybookItemPayload'] =
    ResolversParentTypes['ReturnPlaybookItemPayload'],
> = {
  playbookItem?: Resolver<ResolversTypes['PlaybookItem'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReturnPlaybookItemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnPlaybookItemResult'] =
    ResolversParentTypes['ReturnPlaybookItemResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'ReturnPlaybookItemPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnQuotePayload'] = ResolversParentTypes['ReturnQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReturnQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnQuoteResult'] = ResolversParentTypes['ReturnQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReturnQuotePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnSalesPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnSalesPlanPayload'] = ResolversParentTypes['ReturnSalesPlanPayload'],
> = {
  salesPlan?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReturnSalesPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnSalesPlanResult'] = ResolversParentTypes['ReturnSalesPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReturnSalesPlanPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReviewProgressReportPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReviewProgressReportPayload'] =
    ResolversParentTypes['ReviewProgressReportPayload'],
> = {
  report?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReviewProgressReportResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReviewProgressReportResult'] =
    ResolversParentTypes['ReviewProgressReportResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'ReviewProgressReportPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReviseContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReviseContractPayload'] = ResolversParentTypes['ReviseContractPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReviseContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReviseContractResult'] = ResolversParentTypes['ReviseContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReviseContractPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReviseProposalPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReviseProposalPayload'] = ResolversParentTypes['ReviseProposalPayload'],
> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReviseProposalResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReviseProposalResult'] = ResolversParentTypes['ReviseProposalResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReviseProposalPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReviseQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReviseQuotePayload'] = ResolversParentTypes['ReviseQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReviseQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReviseQuoteResult'] = ResolversParentTypes['ReviseQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReviseQuotePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RevokeApprovalDelegationPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevokeApprovalDelegationPayload'] =
    ResolversParentTypes['RevokeApprovalDelegationPayload'],
> = {
  delegation?: Resolver<ResolversTypes['ApprovalDelegation'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RevokeApprovalDelegationResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevokeApprovalDelegationResult'] =
    ResolversParentTypes['RevokeApprovalDelegationResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RevokeApprovalDelegationPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RevokeContractSharePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevokeContractSharePayload'] =
    ResolversParentTypes['RevokeContractSharePayload'],
> = {
  share?: Resolver<ResolversTypes['ContractShare'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RevokeContractShareResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevokeContractShareResult'] =
    ResolversParentTypes['RevokeContractShareResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RevokeContractSharePayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RevokeQuoteSharePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevokeQuoteSharePayload'] = ResolversParentTypes['RevokeQuoteSharePayload'],
> = {
  share?: Resolver<ResolversTypes['QuoteShare'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RevokeQuoteShareResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevokeQuoteShareResult'] = ResolversParentTypes['RevokeQuoteShareResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RevokeQuoteSharePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RewritePlaybookItemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RewritePlaybookItemPayload'] =
    ResolversParentTypes['RewritePlaybookItemPayload'],
> = {
  playbookItem?: Resolver<ResolversTypes['PlaybookItem'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RewritePlaybookItemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RewritePlaybookItemResult'] =
    ResolversParentTypes['RewritePlaybookItemResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RewritePlaybookItemPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RewriteSalesPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RewriteSalesPlanPayload'] = ResolversParentTypes['RewriteSalesPlanPayload'],
> = {
  salesPlan?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RewriteSalesPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RewriteSalesPlanResult'] = ResolversParentTypes['RewriteSalesPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RewriteSalesPlanPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RuleErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RuleError'] = ResolversParentTypes['RuleError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SalesGoalResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesGoal'] = ResolversParentTypes['SalesGoal'],
> = {
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  alignsWith?: Resolver<Maybe<ResolversTypes['AlignedGoal']>, ParentType, ContextType>
  allocated?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  attainment?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  breakdown?: Resolver<Array<ResolversTypes['GoalBreakdown']>, ParentType, ContextType>
  direction?: Resolver<ResolversTypes['SalesGoalDirection'], ParentType, ContextType>
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  metric?: Resolver<ResolversTypes['SalesGoalMetric'], ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  planGap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  planned?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  published?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  publishedGap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  shareGap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  unit?: Resolver<ResolversTypes['SalesGoalUnit'], ParentType, ContextType>
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
}

export type SalesMeasureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesMeasure'] = ResolversParentTypes['SalesMeasure'],
> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  responsible?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SalesPlanResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesPlan'] = ResolversParentTypes['SalesPlan'],
  FederationReferenceType extends FederationReferenceTypes['SalesPlan'] = FederationReferenceTypes['SalesPlan'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SalesPlan']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  analysis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  children?: Resolver<Array<ResolversTypes['SalesPlan']>, ParentType, ContextType>
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  goals?: Resolver<Array<ResolversTypes['SalesGoal']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  level?: Resolver<ResolversTypes['SalesPlanLevel'], ParentType, ContextType>
  measures?: Resolver<Array<ResolversTypes['SalesMeasure']>, ParentType, ContextType>
  parent?: Resolver<Maybe<ResolversTypes['SalesPlan']>, ParentType, ContextType>
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  periodKind?: Resolver<ResolversTypes['SalesPlanPeriod'], ParentType, ContextType>
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  seriesId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  shortfallReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['SalesPlanStatus'], ParentType, ContextType>
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SalesPlanConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesPlanConnection'] = ResolversParentTypes['SalesPlanConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SalesPlanEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SalesPlanEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesPlanEdge'] = ResolversParentTypes['SalesPlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>
}

export type SalesReportKeyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesReportKey'] = ResolversParentTypes['SalesReportKey'],
> = {
  approver?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  productFamily?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
}

export type SalesScriptResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesScript'] = ResolversParentTypes['SalesScript'],
> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  chinese?: Resolver<Maybe<ResolversTypes['SalesScriptText']>, ParentType, ContextType>
  effect?: Resolver<ResolversTypes['PlaybookEffect'], ParentType, ContextType>
  english?: Resolver<Maybe<ResolversTypes['SalesScriptText']>, ParentType, ContextType>
  factsChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PlaybookKind'], ParentType, ContextType>
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  retireReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['PlaybookItemStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SalesScriptTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesScriptText'] = ResolversParentTypes['SalesScriptText'],
> = {
  occasion?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SendQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SendQuotePayload'] = ResolversParentTypes['SendQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SendQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SendQuoteResult'] = ResolversParentTypes['SendQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SendQuotePayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SetCostPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetCostPayload'] = ResolversParentTypes['SetCostPayload'],
> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SetCostResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetCostResult'] = ResolversParentTypes['SetCostResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SetCostPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SetDealTeamPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetDealTeamPayload'] = ResolversParentTypes['SetDealTeamPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SetDealTeamResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetDealTeamResult'] = ResolversParentTypes['SetDealTeamResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SetDealTeamPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SetExchangeRatePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetExchangeRatePayload'] = ResolversParentTypes['SetExchangeRatePayload'],
> = {
  exchangeRate?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SetExchangeRateResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetExchangeRateResult'] = ResolversParentTypes['SetExchangeRateResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SetExchangeRatePayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SetPricePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetPricePayload'] = ResolversParentTypes['SetPricePayload'],
> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SetPriceResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetPriceResult'] = ResolversParentTypes['SetPriceResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SetPricePayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SettleChangeRequestPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SettleChangeRequestPayload'] =
    ResolversParentTypes['SettleChangeRequestPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SettleChangeRequestResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SettleChangeRequestResult'] =
    ResolversParentTypes['SettleChangeRequestResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'SettleChangeRequestPayload'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SettleObjectionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SettleObjectionPayload'] = ResolversParentTypes['SettleObjectionPayload'],
> = {
  objection?: Resolver<ResolversTypes['Objection'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SettleObjectionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SettleObjectionResult'] = ResolversParentTypes['SettleObjectionResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SettleObjectionPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ShareContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ShareContractPayload'] = ResolversParentTypes['ShareContractPayload'],
> = {
  share?: Resolver<ResolversTypes['ContractShare'], ParentType, ContextType>
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ShareContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ShareContractResult'] = ResolversParentTypes['ShareContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ShareContractPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ShareQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ShareQuotePayload'] = ResolversParentTypes['ShareQuotePayload'],
> = {
  share?: Resolver<ResolversTypes['QuoteShare'], ParentType, ContextType>
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ShareQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ShareQuoteResult'] = ResolversParentTypes['ShareQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ShareQuotePayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SignAmendmentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SignAmendmentPayload'] = ResolversParentTypes['SignAmendmentPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SignAmendmentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SignAmendmentResult'] = ResolversParentTypes['SignAmendmentResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SignAmendmentPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SignatureGapResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SignatureGap'] = ResolversParentTypes['SignatureGap'],
> = {
  missing?: Resolver<ResolversTypes['SignatureGapKind'], ParentType, ContextType>
  party?: Resolver<ResolversTypes['ContractParty'], ParentType, ContextType>
}

export type SimulatedLevelResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SimulatedLevel'] = ResolversParentTypes['SimulatedLevel'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  then?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SlippageFigureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SlippageFigure'] = ResolversParentTypes['SlippageFigure'],
> = {
  daysEarlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  daysLater?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  movedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  movedInAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  movedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  movedOutAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  moves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rows?: Resolver<ResolversTypes['CountedMoveConnection'], ParentType, ContextType, Partial<SlippageFigureRowsArgs>>
  rowsIn?: Resolver<ResolversTypes['CountedMoveConnection'], ParentType, ContextType, Partial<SlippageFigureRowsInArgs>>
  rowsOut?: Resolver<
    ResolversTypes['CountedMoveConnection'],
    ParentType,
    ContextType,
    Partial<SlippageFigureRowsOutArgs>
  >
}

export type SlippageMoveResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SlippageMove'] = ResolversParentTypes['SlippageMove'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  moves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rows?: Resolver<ResolversTypes['CountedMoveConnection'], ParentType, ContextType, Partial<SlippageMoveRowsArgs>>
  toMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SlippageReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SlippageReport'] = ResolversParentTypes['SlippageReport'],
> = {
  figures?: Resolver<Array<ResolversTypes['SlippageFigure']>, ParentType, ContextType>
  frozen?: Resolver<Array<ResolversTypes['ReportPeriod']>, ParentType, ContextType>
  moves?: Resolver<Array<ResolversTypes['SlippageMove']>, ParentType, ContextType>
}

export type SplitCreditPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SplitCreditPayload'] = ResolversParentTypes['SplitCreditPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SplitCreditResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SplitCreditResult'] = ResolversParentTypes['SplitCreditResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SplitCreditPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type StageChangeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange'],
> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  from?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
  policyVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  to?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>
}

export type StrategyReviewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['StrategyReview'] = ResolversParentTypes['StrategyReview'],
> = {
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SubmitContractPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitContractPayload'] = ResolversParentTypes['SubmitContractPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubmitContractResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitContractResult'] = ResolversParentTypes['SubmitContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SubmitContractPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SubmitPlaybookItemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitPlaybookItemPayload'] =
    ResolversParentTypes['SubmitPlaybookItemPayload'],
> = {
  playbookItem?: Resolver<ResolversTypes['PlaybookItem'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubmitPlaybookItemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitPlaybookItemResult'] =
    ResolversParentTypes['SubmitPlaybookItemResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'SubmitPlaybookItemPayload'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SubmitProgressReportPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitProgressReportPayload'] =
    ResolversParentTypes['SubmitProgressReportPayload'],
> = {
  report?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubmitProgressReportResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitProgressReportResult'] =
    ResolversParentTypes['SubmitProgressReportResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'SubmitProgressReportPayload'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SubmitQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitQuotePayload'] = ResolversParentTypes['SubmitQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubmitQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitQuoteResult'] = ResolversParentTypes['SubmitQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SubmitQuotePayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SubmitSalesPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitSalesPlanPayload'] = ResolversParentTypes['SubmitSalesPlanPayload'],
> = {
  salesPlan?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubmitSalesPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitSalesPlanResult'] = ResolversParentTypes['SubmitSalesPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SubmitSalesPlanPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SuspendOpportunityPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SuspendOpportunityPayload'] =
    ResolversParentTypes['SuspendOpportunityPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SuspendOpportunityResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SuspendOpportunityResult'] =
    ResolversParentTypes['SuspendOpportunityResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'SuspendOpportunityPayload'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type TeamResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'],
  FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Team']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  salesPlans?: Resolver<ResolversTypes['SalesPlanConnection'], ParentType, ContextType, Partial<TeamSalesPlansArgs>>
}

export type TotalConcessionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TotalConcession'] = ResolversParentTypes['TotalConcession'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  creditDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  deliveryDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  sameScope?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type TurnaroundFigureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TurnaroundFigure'] = ResolversParentTypes['TurnaroundFigure'],
> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  dueMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  escalated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  escalatedShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  key?: Resolver<ResolversTypes['SalesReportKey'], ParentType, ContextType>
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  meanHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  medianHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  returnedShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  rows?: Resolver<
    ResolversTypes['CountedDecisionConnection'],
    ParentType,
    ContextType,
    Partial<TurnaroundFigureRowsArgs>
  >
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TurnaroundReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TurnaroundReport'] = ResolversParentTypes['TurnaroundReport'],
> = {
  figures?: Resolver<Array<ResolversTypes['TurnaroundFigure']>, ParentType, ContextType>
  frozen?: Resolver<Array<ResolversTypes['ReportPeriod']>, ParentType, ContextType>
}

export type UnitCostResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['UnitCost'] = ResolversParentTypes['UnitCost'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type UsePlaybookItemPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['UsePlaybookItemPayload'] = ResolversParentTypes['UsePlaybookItemPayload'],
> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type UsePlaybookItemResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['UsePlaybookItemResult'] = ResolversParentTypes['UsePlaybookItemResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'UsePlaybookItemPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type UserErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ValidationErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  fields?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawChangeRequestPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawChangeRequestPayload'] =
    ResolversParentTypes['WithdrawChangeRequestPayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawChangeRequestResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawChangeRequestResult'] =
    ResolversParentTypes['WithdrawChangeRequestResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError'
    | 'WithdrawChangeRequestPayload',
    ParentType,
    ContextType
  >
}

export type WithdrawClauseTemplatePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawClauseTemplatePayload'] =
    ResolversParentTypes['WithdrawClauseTemplatePayload'],
> = {
  clauseTemplate?: Resolver<ResolversTypes['ClauseTemplate'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawClauseTemplateResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawClauseTemplateResult'] =
    ResolversParentTypes['WithdrawClauseTemplateResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError'
    | 'WithdrawClauseTemplatePayload',
    ParentType,
    ContextType
  >
}

export type WithdrawContractChangePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawContractChangePayload'] =
    ResolversParentTypes['WithdrawContractChangePayload'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawContractChangeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawContractChangeResult'] =
    ResolversParentTypes['WithdrawContractChangeResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError'
    | 'WithdrawContractChangePayload',
    ParentType,
    ContextType
  >
}

export type WithdrawProductFactPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawProductFactPayload'] =
    ResolversParentTypes['WithdrawProductFactPayload'],
> = {
  fact?: Resolver<ResolversTypes['ProductFact'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawProductFactResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawProductFactResult'] =
    ResolversParentTypes['WithdrawProductFactResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError'
    | 'WithdrawProductFactPayload',
    ParentType,
    ContextType
  >
}

export type WithdrawQuotePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawQuotePayload'] = ResolversParentTypes['WithdrawQuotePayload'],
> = {
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawQuoteResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawQuoteResult'] = ResolversParentTypes['WithdrawQuoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError' | 'WithdrawQuotePayload',
    ParentType,
    ContextType
  >
}

export type WithdrawSalesPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawSalesPlanPayload'] =
    ResolversParentTypes['WithdrawSalesPlanPayload'],
> = {
  salesPlan?: Resolver<ResolversTypes['SalesPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawSalesPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawSalesPlanResult'] = ResolversParentTypes['WithdrawSalesPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError' | 'WithdrawSalesPlanPayload',
    ParentType,
    ContextType
  >
}

export type Resolvers<ContextType = GraphContext> = {
  AbandonContractPayload?: AbandonContractPayloadResolvers<ContextType>
  AbandonContractResult?: AbandonContractResultResolvers<ContextType>
  AcceptQuotePayload?: AcceptQuotePayloadResolvers<ContextType>
  AcceptQuoteResult?: AcceptQuoteResultResolvers<ContextType>
  AcceptanceEvidence?: AcceptanceEvidenceResolvers<ContextType>
  AdvanceOpportunityPayload?: AdvanceOpportunityPayloadResolvers<ContextType>
  AdvanceOpportunityResult?: AdvanceOpportunityResultResolvers<ContextType>
  AlignedGoal?: AlignedGoalResolvers<ContextType>
  AnswerObjectionPayload?: AnswerObjectionPayloadResolvers<ContextType>
  AnswerObjectionResult?: AnswerObjectionResultResolvers<ContextType>
  ApprovalCandidate?: ApprovalCandidateResolvers<ContextType>
  ApprovalDelegation?: ApprovalDelegationResolvers<ContextType>
  ApprovalDelegationConnection?: ApprovalDelegationConnectionResolvers<ContextType>
  ApprovalDelegationEdge?: ApprovalDelegationEdgeResolvers<ContextType>
  ApprovalMatrixLevel?: ApprovalMatrixLevelResolvers<ContextType>
  ApprovalMatrixRule?: ApprovalMatrixRuleResolvers<ContextType>
  ApprovalPair?: ApprovalPairResolvers<ContextType>
  ApprovalPreview?: ApprovalPreviewResolvers<ContextType>
  ApprovalPreviewLevel?: ApprovalPreviewLevelResolvers<ContextType>
  ApproveContractChangePayload?: ApproveContractChangePayloadResolvers<ContextType>
  ApproveContractChangeResult?: ApproveContractChangeResultResolvers<ContextType>
  ApproveContractReviewPayload?: ApproveContractReviewPayloadResolvers<ContextType>
  ApproveContractReviewResult?: ApproveContractReviewResultResolvers<ContextType>
  ApproveQuotePayload?: ApproveQuotePayloadResolvers<ContextType>
  ApproveQuoteResult?: ApproveQuoteResultResolvers<ContextType>
  ApproveSalesPlanPayload?: ApproveSalesPlanPayloadResolvers<ContextType>
  ApproveSalesPlanResult?: ApproveSalesPlanResultResolvers<ContextType>
  ArchiveContractPayload?: ArchiveContractPayloadResolvers<ContextType>
  ArchiveContractResult?: ArchiveContractResultResolvers<ContextType>
  AttachAcceptanceEvidencePayload?: AttachAcceptanceEvidencePayloadResolvers<ContextType>
  AttachAcceptanceEvidenceResult?: AttachAcceptanceEvidenceResultResolvers<ContextType>
  AttachContractDocumentPayload?: AttachContractDocumentPayloadResolvers<ContextType>
  AttachContractDocumentResult?: AttachContractDocumentResultResolvers<ContextType>
  CaseStudy?: CaseStudyResolvers<ContextType>
  CaseStudyText?: CaseStudyTextResolvers<ContextType>
  ChooseProposalPayload?: ChooseProposalPayloadResolvers<ContextType>
  ChooseProposalResult?: ChooseProposalResultResolvers<ContextType>
  ClausePlaceholder?: ClausePlaceholderResolvers<ContextType>
  ClauseTemplate?: ClauseTemplateResolvers<ContextType>
  ClauseTemplateConnection?: ClauseTemplateConnectionResolvers<ContextType>
  ClauseTemplateEdge?: ClauseTemplateEdgeResolvers<ContextType>
  CloseDisputePayload?: CloseDisputePayloadResolvers<ContextType>
  CloseDisputeResult?: CloseDisputeResultResolvers<ContextType>
  CloseInquiryPayload?: CloseInquiryPayloadResolvers<ContextType>
  CloseInquiryResult?: CloseInquiryResultResolvers<ContextType>
  CloseReportPeriodPayload?: CloseReportPeriodPayloadResolvers<ContextType>
  CloseReportPeriodResult?: CloseReportPeriodResultResolvers<ContextType>
  CloseSalesPlanPayload?: CloseSalesPlanPayloadResolvers<ContextType>
  CloseSalesPlanResult?: CloseSalesPlanResultResolvers<ContextType>
  ClosingTechnique?: ClosingTechniqueResolvers<ContextType>
  ClosingTechniqueText?: ClosingTechniqueTextResolvers<ContextType>
  CompetitorComparison?: CompetitorComparisonResolvers<ContextType>
  CompetitorComparisonText?: CompetitorComparisonTextResolvers<ContextType>
  CompleteNextStepPayload?: CompleteNextStepPayloadResolvers<ContextType>
  CompleteNextStepResult?: CompleteNextStepResultResolvers<ContextType>
  ConcludeStrategyReviewPayload?: ConcludeStrategyReviewPayloadResolvers<ContextType>
  ConcludeStrategyReviewResult?: ConcludeStrategyReviewResultResolvers<ContextType>
  ConfirmContractReceiptPayload?: ConfirmContractReceiptPayloadResolvers<ContextType>
  ConfirmContractReceiptResult?: ConfirmContractReceiptResultResolvers<ContextType>
  ConflictError?: ConflictErrorResolvers<ContextType>
  Contract?: ContractResolvers<ContextType>
  ContractChange?: ContractChangeResolvers<ContextType>
  ContractChangeOpinion?: ContractChangeOpinionResolvers<ContextType>
  ContractChangeRequest?: ContractChangeRequestResolvers<ContextType>
  ContractChangeReview?: ContractChangeReviewResolvers<ContextType>
  ContractChangeSignature?: ContractChangeSignatureResolvers<ContextType>
  ContractChecklistAnswer?: ContractChecklistAnswerResolvers<ContextType>
  ContractClause?: ContractClauseResolvers<ContextType>
  ContractConnection?: ContractConnectionResolvers<ContextType>
  ContractDeviation?: ContractDeviationResolvers<ContextType>
  ContractDistributionFigures?: ContractDistributionFiguresResolvers<ContextType>
  ContractDocument?: ContractDocumentResolvers<ContextType>
  ContractEdge?: ContractEdgeResolvers<ContextType>
  ContractExecution?: ContractExecutionResolvers<ContextType>
  ContractExecutionLine?: ContractExecutionLineResolvers<ContextType>
  ContractExplanation?: ContractExplanationResolvers<ContextType>
  ContractInstalment?: ContractInstalmentResolvers<ContextType>
  ContractLine?: ContractLineResolvers<ContextType>
  ContractLoan?: ContractLoanResolvers<ContextType>
  ContractProblem?: ContractProblemResolvers<ContextType>
  ContractProblemStep?: ContractProblemStepResolvers<ContextType>
  ContractReceipt?: ContractReceiptResolvers<ContextType>
  ContractReview?: ContractReviewResolvers<ContextType>
  ContractShare?: ContractShareResolvers<ContextType>
  ContractSignature?: ContractSignatureResolvers<ContextType>
  ContractTermChange?: ContractTermChangeResolvers<ContextType>
  ContractVersion?: ContractVersionResolvers<ContextType>
  CoordinateExecutionProblemPayload?: CoordinateExecutionProblemPayloadResolvers<ContextType>
  CoordinateExecutionProblemResult?: CoordinateExecutionProblemResultResolvers<ContextType>
  CopyQuotePayload?: CopyQuotePayloadResolvers<ContextType>
  CopyQuoteResult?: CopyQuoteResultResolvers<ContextType>
  CorrectedField?: CorrectedFieldResolvers<ContextType>
  CountedClosing?: CountedClosingResolvers<ContextType>
  CountedClosingConnection?: CountedClosingConnectionResolvers<ContextType>
  CountedClosingEdge?: CountedClosingEdgeResolvers<ContextType>
  CountedDecision?: CountedDecisionResolvers<ContextType>
  CountedDecisionConnection?: CountedDecisionConnectionResolvers<ContextType>
  CountedDecisionEdge?: CountedDecisionEdgeResolvers<ContextType>
  CountedForecast?: CountedForecastResolvers<ContextType>
  CountedForecastConnection?: CountedForecastConnectionResolvers<ContextType>
  CountedForecastEdge?: CountedForecastEdgeResolvers<ContextType>
  CountedLine?: CountedLineResolvers<ContextType>
  CountedLineConnection?: CountedLineConnectionResolvers<ContextType>
  CountedLineEdge?: CountedLineEdgeResolvers<ContextType>
  CountedMove?: CountedMoveResolvers<ContextType>
  CountedMoveConnection?: CountedMoveConnectionResolvers<ContextType>
  CountedMoveEdge?: CountedMoveEdgeResolvers<ContextType>
  CountedStay?: CountedStayResolvers<ContextType>
  CountedStayConnection?: CountedStayConnectionResolvers<ContextType>
  CountedStayEdge?: CountedStayEdgeResolvers<ContextType>
  CoverageFigure?: CoverageFigureResolvers<ContextType>
  CoverageReport?: CoverageReportResolvers<ContextType>
  CoveredTarget?: CoveredTargetResolvers<ContextType>
  CreditSplit?: CreditSplitResolvers<ContextType>
  Currency?: GraphQLScalarType
  CurrencyCoverage?: CurrencyCoverageResolvers<ContextType>
  Customer?: CustomerResolvers<ContextType>
  CustomerReferrals?: CustomerReferralsResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  DealMember?: DealMemberResolvers<ContextType>
  DecideDeviationsPayload?: DecideDeviationsPayloadResolvers<ContextType>
  DecideDeviationsResult?: DecideDeviationsResultResolvers<ContextType>
  Decimal?: GraphQLScalarType
  DeclineInquiryPayload?: DeclineInquiryPayloadResolvers<ContextType>
  DeclineInquiryResult?: DeclineInquiryResultResolvers<ContextType>
  DeclineQuotePayload?: DeclineQuotePayloadResolvers<ContextType>
  DeclineQuoteResult?: DeclineQuoteResultResolvers<ContextType>
  DefineProductPayload?: DefineProductPayloadResolvers<ContextType>
  DefineProductResult?: DefineProductResultResolvers<ContextType>
  DelegateApprovalsPayload?: DelegateApprovalsPayloadResolvers<ContextType>
  DelegateApprovalsResult?: DelegateApprovalsResultResolvers<ContextType>
  DiscontinueProductPayload?: DiscontinueProductPayloadResolvers<ContextType>
  DiscontinueProductResult?: DiscontinueProductResultResolvers<ContextType>
  DiscountBand?: DiscountBandResolvers<ContextType>
  DiscountFigure?: DiscountFigureResolvers<ContextType>
  DiscountReport?: DiscountReportResolvers<ContextType>
  DisputeCase?: DisputeCaseResolvers<ContextType>
  DisputeCaseConnection?: DisputeCaseConnectionResolvers<ContextType>
  DisputeCaseEdge?: DisputeCaseEdgeResolvers<ContextType>
  DisputeStep?: DisputeStepResolvers<ContextType>
  DraftClauseTemplatePayload?: DraftClauseTemplatePayloadResolvers<ContextType>
  DraftClauseTemplateResult?: DraftClauseTemplateResultResolvers<ContextType>
  DraftContractPayload?: DraftContractPayloadResolvers<ContextType>
  DraftContractResult?: DraftContractResultResolvers<ContextType>
  DraftPlaybookItemPayload?: DraftPlaybookItemPayloadResolvers<ContextType>
  DraftPlaybookItemResult?: DraftPlaybookItemResultResolvers<ContextType>
  DraftProductFactPayload?: DraftProductFactPayloadResolvers<ContextType>
  DraftProductFactResult?: DraftProductFactResultResolvers<ContextType>
  DraftProgressReportPayload?: DraftProgressReportPayloadResolvers<ContextType>
  DraftProgressReportResult?: DraftProgressReportResultResolvers<ContextType>
  DraftQuoteFromProposalPayload?: DraftQuoteFromProposalPayloadResolvers<ContextType>
  DraftQuoteFromProposalResult?: DraftQuoteFromProposalResultResolvers<ContextType>
  DraftQuotePayload?: DraftQuotePayloadResolvers<ContextType>
  DraftQuoteResult?: DraftQuoteResultResolvers<ContextType>
  DraftSalesPlanPayload?: DraftSalesPlanPayloadResolvers<ContextType>
  DraftSalesPlanResult?: DraftSalesPlanResultResolvers<ContextType>
  Employee?: EmployeeResolvers<ContextType>
  EngageCounselPayload?: EngageCounselPayloadResolvers<ContextType>
  EngageCounselResult?: EngageCounselResultResolvers<ContextType>
  ExchangeRate?: ExchangeRateResolvers<ContextType>
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>
  ExitCriterion?: ExitCriterionResolvers<ContextType>
  ExplainedClause?: ExplainedClauseResolvers<ContextType>
  ExplanationQuestion?: ExplanationQuestionResolvers<ContextType>
  FabCard?: FabCardResolvers<ContextType>
  FabCardText?: FabCardTextResolvers<ContextType>
  FamilyMarginFloor?: FamilyMarginFloorResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  ForecastAccuracy?: ForecastAccuracyResolvers<ContextType>
  ForecastAccuracyReport?: ForecastAccuracyReportResolvers<ContextType>
  ForecastFigure?: ForecastFigureResolvers<ContextType>
  ForecastOpportunityPayload?: ForecastOpportunityPayloadResolvers<ContextType>
  ForecastOpportunityResult?: ForecastOpportunityResultResolvers<ContextType>
  ForecastReport?: ForecastReportResolvers<ContextType>
  FunnelOutcome?: FunnelOutcomeResolvers<ContextType>
  FunnelReport?: FunnelReportResolvers<ContextType>
  FunnelStage?: FunnelStageResolvers<ContextType>
  GiveChangeRequestOpinionPayload?: GiveChangeRequestOpinionPayloadResolvers<ContextType>
  GiveChangeRequestOpinionResult?: GiveChangeRequestOpinionResultResolvers<ContextType>
  GoalBreakdown?: GoalBreakdownResolvers<ContextType>
  Inquiry?: InquiryResolvers<ContextType>
  InquiryConnection?: InquiryConnectionResolvers<ContextType>
  InquiryEdge?: InquiryEdgeResolvers<ContextType>
  InquiryLine?: InquiryLineResolvers<ContextType>
  Lead?: LeadResolvers<ContextType>
  LendOriginalPayload?: LendOriginalPayloadResolvers<ContextType>
  LendOriginalResult?: LendOriginalResultResolvers<ContextType>
  LineMarginView?: LineMarginViewResolvers<ContextType>
  LoseOpportunityPayload?: LoseOpportunityPayloadResolvers<ContextType>
  LoseOpportunityResult?: LoseOpportunityResultResolvers<ContextType>
  LossCause?: LossCauseResolvers<ContextType>
  MakeProposalPayload?: MakeProposalPayloadResolvers<ContextType>
  MakeProposalResult?: MakeProposalResultResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  MoveOpportunityBackPayload?: MoveOpportunityBackPayloadResolvers<ContextType>
  MoveOpportunityBackResult?: MoveOpportunityBackResultResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NegotiationPoint?: NegotiationPointResolvers<ContextType>
  NegotiationRound?: NegotiationRoundResolvers<ContextType>
  NextStep?: NextStepResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  Objection?: ObjectionResolvers<ContextType>
  ObjectionAnswer?: ObjectionAnswerResolvers<ContextType>
  ObjectionHandling?: ObjectionHandlingResolvers<ContextType>
  ObjectionHandlingText?: ObjectionHandlingTextResolvers<ContextType>
  OpenAcceptanceEvidencePayload?: OpenAcceptanceEvidencePayloadResolvers<ContextType>
  OpenAcceptanceEvidenceResult?: OpenAcceptanceEvidenceResultResolvers<ContextType>
  OpenContractDocumentPayload?: OpenContractDocumentPayloadResolvers<ContextType>
  OpenContractDocumentResult?: OpenContractDocumentResultResolvers<ContextType>
  OpenDisputePayload?: OpenDisputePayloadResolvers<ContextType>
  OpenDisputeResult?: OpenDisputeResultResolvers<ContextType>
  OpenOpportunityPayload?: OpenOpportunityPayloadResolvers<ContextType>
  OpenOpportunityResult?: OpenOpportunityResultResolvers<ContextType>
  OpenQuoteDocumentPayload?: OpenQuoteDocumentPayloadResolvers<ContextType>
  OpenQuoteDocumentResult?: OpenQuoteDocumentResultResolvers<ContextType>
  Opportunity?: OpportunityResolvers<ContextType>
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  PaymentTerm?: PaymentTermResolvers<ContextType>
  PlanNextStepPayload?: PlanNextStepPayloadResolvers<ContextType>
  PlanNextStepResult?: PlanNextStepResultResolvers<ContextType>
  PlaybookEffect?: PlaybookEffectResolvers<ContextType>
  PlaybookItem?: PlaybookItemResolvers<ContextType>
  PlaybookItemConnection?: PlaybookItemConnectionResolvers<ContextType>
  PlaybookItemEdge?: PlaybookItemEdgeResolvers<ContextType>
  PlaybookUse?: PlaybookUseResolvers<ContextType>
  PresentProposalPayload?: PresentProposalPayloadResolvers<ContextType>
  PresentProposalResult?: PresentProposalResultResolvers<ContextType>
  Presentation?: PresentationResolvers<ContextType>
  PriceBookEntry?: PriceBookEntryResolvers<ContextType>
  PriceOverride?: PriceOverrideResolvers<ContextType>
  PriceOverrideConnection?: PriceOverrideConnectionResolvers<ContextType>
  PriceOverrideEdge?: PriceOverrideEdgeResolvers<ContextType>
  PricingPolicy?: PricingPolicyResolvers<ContextType>
  PricingPolicySimulation?: PricingPolicySimulationResolvers<ContextType>
  PrintContractPayload?: PrintContractPayloadResolvers<ContextType>
  PrintContractResult?: PrintContractResultResolvers<ContextType>
  PrintQuotePayload?: PrintQuotePayloadResolvers<ContextType>
  PrintQuoteResult?: PrintQuoteResultResolvers<ContextType>
  Product?: ProductResolvers<ContextType>
  ProductConnection?: ProductConnectionResolvers<ContextType>
  ProductCostView?: ProductCostViewResolvers<ContextType>
  ProductEdge?: ProductEdgeResolvers<ContextType>
  ProductFact?: ProductFactResolvers<ContextType>
  ProductHold?: ProductHoldResolvers<ContextType>
  ProgressFact?: ProgressFactResolvers<ContextType>
  ProgressForecast?: ProgressForecastResolvers<ContextType>
  ProgressReport?: ProgressReportResolvers<ContextType>
  ProgressReportConnection?: ProgressReportConnectionResolvers<ContextType>
  ProgressReportEdge?: ProgressReportEdgeResolvers<ContextType>
  Proposal?: ProposalResolvers<ContextType>
  ProposalAlternative?: ProposalAlternativeResolvers<ContextType>
  ProposalLine?: ProposalLineResolvers<ContextType>
  ProposeAmendmentPayload?: ProposeAmendmentPayloadResolvers<ContextType>
  ProposeAmendmentResult?: ProposeAmendmentResultResolvers<ContextType>
  ProposeTerminationPayload?: ProposeTerminationPayloadResolvers<ContextType>
  ProposeTerminationResult?: ProposeTerminationResultResolvers<ContextType>
  ProtectedText?: ProtectedTextResolvers<ContextType>
  PublishClauseTemplatePayload?: PublishClauseTemplatePayloadResolvers<ContextType>
  PublishClauseTemplateResult?: PublishClauseTemplateResultResolvers<ContextType>
  PublishPlaybookItemPayload?: PublishPlaybookItemPayloadResolvers<ContextType>
  PublishPlaybookItemResult?: PublishPlaybookItemResultResolvers<ContextType>
  PublishPricingPolicyPayload?: PublishPricingPolicyPayloadResolvers<ContextType>
  PublishPricingPolicyResult?: PublishPricingPolicyResultResolvers<ContextType>
  PublishProductFactPayload?: PublishProductFactPayloadResolvers<ContextType>
  PublishProductFactResult?: PublishProductFactResultResolvers<ContextType>
  PurchaseIntention?: PurchaseIntentionResolvers<ContextType>
  PursueDisputePayload?: PursueDisputePayloadResolvers<ContextType>
  PursueDisputeResult?: PursueDisputeResultResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  Quote?: QuoteResolvers<ContextType>
  QuoteAcceptance?: QuoteAcceptanceResolvers<ContextType>
  QuoteApproval?: QuoteApprovalResolvers<ContextType>
  QuoteApprovalLevel?: QuoteApprovalLevelResolvers<ContextType>
  QuoteApprovalStep?: QuoteApprovalStepResolvers<ContextType>
  QuoteApprovalTrigger?: QuoteApprovalTriggerResolvers<ContextType>
  QuoteClaim?: QuoteClaimResolvers<ContextType>
  QuoteConnection?: QuoteConnectionResolvers<ContextType>
  QuoteConversion?: QuoteConversionResolvers<ContextType>
  QuoteEdge?: QuoteEdgeResolvers<ContextType>
  QuoteLine?: QuoteLineResolvers<ContextType>
  QuoteLineFact?: QuoteLineFactResolvers<ContextType>
  QuoteMarginView?: QuoteMarginViewResolvers<ContextType>
  QuoteNegotiation?: QuoteNegotiationResolvers<ContextType>
  QuotePaper?: QuotePaperResolvers<ContextType>
  QuotePriceTier?: QuotePriceTierResolvers<ContextType>
  QuoteShare?: QuoteShareResolvers<ContextType>
  QuoteVersion?: QuoteVersionResolvers<ContextType>
  RecordDisputeStepPayload?: RecordDisputeStepPayloadResolvers<ContextType>
  RecordDisputeStepResult?: RecordDisputeStepResultResolvers<ContextType>
  RecordExecutionProblemPayload?: RecordExecutionProblemPayloadResolvers<ContextType>
  RecordExecutionProblemResult?: RecordExecutionProblemResultResolvers<ContextType>
  RecordInquiryPayload?: RecordInquiryPayloadResolvers<ContextType>
  RecordInquiryResult?: RecordInquiryResultResolvers<ContextType>
  RecordIntentionPayload?: RecordIntentionPayloadResolvers<ContextType>
  RecordIntentionResult?: RecordIntentionResultResolvers<ContextType>
  RecordNegotiationRoundPayload?: RecordNegotiationRoundPayloadResolvers<ContextType>
  RecordNegotiationRoundResult?: RecordNegotiationRoundResultResolvers<ContextType>
  RecordObjectionPayload?: RecordObjectionPayloadResolvers<ContextType>
  RecordObjectionResult?: RecordObjectionResultResolvers<ContextType>
  RecordOpportunityNeedPayload?: RecordOpportunityNeedPayloadResolvers<ContextType>
  RecordOpportunityNeedResult?: RecordOpportunityNeedResultResolvers<ContextType>
  RecordPresentationPayload?: RecordPresentationPayloadResolvers<ContextType>
  RecordPresentationResult?: RecordPresentationResultResolvers<ContextType>
  RecordSignaturePayload?: RecordSignaturePayloadResolvers<ContextType>
  RecordSignatureResult?: RecordSignatureResultResolvers<ContextType>
  RecordSignedCopyPayload?: RecordSignedCopyPayloadResolvers<ContextType>
  RecordSignedCopyResult?: RecordSignedCopyResultResolvers<ContextType>
  RefuseContractChangePayload?: RefuseContractChangePayloadResolvers<ContextType>
  RefuseContractChangeResult?: RefuseContractChangeResultResolvers<ContextType>
  RejectProposalPayload?: RejectProposalPayloadResolvers<ContextType>
  RejectProposalResult?: RejectProposalResultResolvers<ContextType>
  ReleaseContractPayload?: ReleaseContractPayloadResolvers<ContextType>
  ReleaseContractResult?: ReleaseContractResultResolvers<ContextType>
  ReleaseProductHoldPayload?: ReleaseProductHoldPayloadResolvers<ContextType>
  ReleaseProductHoldResult?: ReleaseProductHoldResultResolvers<ContextType>
  RemoveAcceptanceEvidencePayload?: RemoveAcceptanceEvidencePayloadResolvers<ContextType>
  RemoveAcceptanceEvidenceResult?: RemoveAcceptanceEvidenceResultResolvers<ContextType>
  RemoveContractDocumentPayload?: RemoveContractDocumentPayloadResolvers<ContextType>
  RemoveContractDocumentResult?: RemoveContractDocumentResultResolvers<ContextType>
  ReopenObjectionPayload?: ReopenObjectionPayloadResolvers<ContextType>
  ReopenObjectionResult?: ReopenObjectionResultResolvers<ContextType>
  ReopenOpportunityPayload?: ReopenOpportunityPayloadResolvers<ContextType>
  ReopenOpportunityResult?: ReopenOpportunityResultResolvers<ContextType>
  RepeatPurchases?: RepeatPurchasesResolvers<ContextType>
  ReportCorrection?: ReportCorrectionResolvers<ContextType>
  ReportCorrectionConnection?: ReportCorrectionConnectionResolvers<ContextType>
  ReportCorrectionEdge?: ReportCorrectionEdgeResolvers<ContextType>
  ReportMarginView?: ReportMarginViewResolvers<ContextType>
  ReportPeriod?: ReportPeriodResolvers<ContextType>
  RequestContractChangePayload?: RequestContractChangePayloadResolvers<ContextType>
  RequestContractChangeResult?: RequestContractChangeResultResolvers<ContextType>
  ResolveExecutionProblemPayload?: ResolveExecutionProblemPayloadResolvers<ContextType>
  ResolveExecutionProblemResult?: ResolveExecutionProblemResultResolvers<ContextType>
  ResumeOpportunityPayload?: ResumeOpportunityPayloadResolvers<ContextType>
  ResumeOpportunityResult?: ResumeOpportunityResultResolvers<ContextType>
  RetirePlaybookItemPayload?: RetirePlaybookItemPayloadResolvers<ContextType>
  RetirePlaybookItemResult?: RetirePlaybookItemResultResolvers<ContextType>
  ReturnContractPayload?: ReturnContractPayloadResolvers<ContextType>
  ReturnContractResult?: ReturnContractResultResolvers<ContextType>
  ReturnOriginalPayload?: ReturnOriginalPayloadResolvers<ContextType>
  ReturnOriginalResult?: ReturnOriginalResultResolvers<ContextType>
  ReturnPlaybookItemPayload?: ReturnPlaybookItemPayloadResolvers<ContextType>
  ReturnPlaybookItemResult?: ReturnPlaybookItemResultResolvers<ContextType>
  ReturnQuotePayload?: ReturnQuotePayloadResolvers<ContextType>
  ReturnQuoteResult?: ReturnQuoteResultResolvers<ContextType>
  ReturnSalesPlanPayload?: ReturnSalesPlanPayloadResolvers<ContextType>
  ReturnSalesPlanResult?: ReturnSalesPlanResultResolvers<ContextType>
  ReviewProgressReportPayload?: ReviewProgressReportPayloadResolvers<ContextType>
  ReviewProgressReportResult?: ReviewProgressReportResultResolvers<ContextType>
  ReviseContractPayload?: ReviseContractPayloadResolvers<ContextType>
  ReviseContractResult?: ReviseContractResultResolvers<ContextType>
  ReviseProposalPayload?: ReviseProposalPayloadResolvers<ContextType>
  ReviseProposalResult?: ReviseProposalResultResolvers<ContextType>
  ReviseQuotePayload?: ReviseQuotePayloadResolvers<ContextType>
  ReviseQuoteResult?: ReviseQuoteResultResolvers<ContextType>
  RevokeApprovalDelegationPayload?: RevokeApprovalDelegationPayloadResolvers<ContextType>
  RevokeApprovalDelegationResult?: RevokeApprovalDelegationResultResolvers<ContextType>
  RevokeContractSharePayload?: RevokeContractSharePayloadResolvers<ContextType>
  RevokeContractShareResult?: RevokeContractShareResultResolvers<ContextType>
  RevokeQuoteSharePayload?: RevokeQuoteSharePayloadResolvers<ContextType>
  RevokeQuoteShareResult?: RevokeQuoteShareResultResolvers<ContextType>
  RewritePlaybookItemPayload?: RewritePlaybookItemPayloadResolvers<ContextType>
  RewritePlaybookItemResult?: RewritePlaybookItemResultResolvers<ContextType>
  RewriteSalesPlanPayload?: RewriteSalesPlanPayloadResolvers<ContextType>
  RewriteSalesPlanResult?: RewriteSalesPlanResultResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  SalesGoal?: SalesGoalResolvers<ContextType>
  SalesMeasure?: SalesMeasureResolvers<ContextType>
  SalesPlan?: SalesPlanResolvers<ContextType>
  SalesPlanConnection?: SalesPlanConnectionResolvers<ContextType>
  SalesPlanEdge?: SalesPlanEdgeResolvers<ContextType>
  SalesReportKey?: SalesReportKeyResolvers<ContextType>
  SalesScript?: SalesScriptResolvers<ContextType>
  SalesScriptText?: SalesScriptTextResolvers<ContextType>
  SendQuotePayload?: SendQuotePayloadResolvers<ContextType>
  SendQuoteResult?: SendQuoteResultResolvers<ContextType>
  SetCostPayload?: SetCostPayloadResolvers<ContextType>
  SetCostResult?: SetCostResultResolvers<ContextType>
  SetDealTeamPayload?: SetDealTeamPayloadResolvers<ContextType>
  SetDealTeamResult?: SetDealTeamResultResolvers<ContextType>
  SetExchangeRatePayload?: SetExchangeRatePayloadResolvers<ContextType>
  SetExchangeRateResult?: SetExchangeRateResultResolvers<ContextType>
  SetPricePayload?: SetPricePayloadResolvers<ContextType>
  SetPriceResult?: SetPriceResultResolvers<ContextType>
  SettleChangeRequestPayload?: SettleChangeRequestPayloadResolvers<ContextType>
  SettleChangeRequestResult?: SettleChangeRequestResultResolvers<ContextType>
  SettleObjectionPayload?: SettleObjectionPayloadResolvers<ContextType>
  SettleObjectionResult?: SettleObjectionResultResolvers<ContextType>
  ShareContractPayload?: ShareContractPayloadResolvers<ContextType>
  ShareContractResult?: ShareContractResultResolvers<ContextType>
  ShareQuotePayload?: ShareQuotePayloadResolvers<ContextType>
  ShareQuoteResult?: ShareQuoteResultResolvers<ContextType>
  SignAmendmentPayload?: SignAmendmentPayloadResolvers<ContextType>
  SignAmendmentResult?: SignAmendmentResultResolvers<ContextType>
  SignatureGap?: SignatureGapResolvers<ContextType>
  SimulatedLevel?: SimulatedLevelResolvers<ContextType>
  SlippageFigure?: SlippageFigureResolvers<ContextType>
  SlippageMove?: SlippageMoveResolvers<ContextType>
  SlippageReport?: SlippageReportResolvers<ContextType>
  SplitCreditPayload?: SplitCreditPayloadResolvers<ContextType>
  SplitCreditResult?: SplitCreditResultResolvers<ContextType>
  StageChange?: StageChangeResolvers<ContextType>
  StrategyReview?: StrategyReviewResolvers<ContextType>
  SubmitContractPayload?: SubmitContractPayloadResolvers<ContextType>
  SubmitContractResult?: SubmitContractResultResolvers<ContextType>
  SubmitPlaybookItemPayload?: SubmitPlaybookItemPayloadResolvers<ContextType>
  SubmitPlaybookItemResult?: SubmitPlaybookItemResultResolvers<ContextType>
  SubmitProgressReportPayload?: SubmitProgressReportPayloadResolvers<ContextType>
  SubmitProgressReportResult?: SubmitProgressReportResultResolvers<ContextType>
  SubmitQuotePayload?: SubmitQuotePayloadResolvers<ContextType>
  SubmitQuoteResult?: SubmitQuoteResultResolvers<ContextType>
  SubmitSalesPlanPayload?: SubmitSalesPlanPayloadResolvers<ContextType>
  SubmitSalesPlanResult?: SubmitSalesPlanResultResolvers<ContextType>
  SuspendOpportunityPayload?: SuspendOpportunityPayloadResolvers<ContextType>
  SuspendOpportunityResult?: SuspendOpportunityResultResolvers<ContextType>
  Team?: TeamResolvers<ContextType>
  TotalConcession?: TotalConcessionResolvers<ContextType>
  TurnaroundFigure?: TurnaroundFigureResolvers<ContextType>
  TurnaroundReport?: TurnaroundReportResolvers<ContextType>
  UnitCost?: UnitCostResolvers<ContextType>
  UsePlaybookItemPayload?: UsePlaybookItemPayloadResolvers<ContextType>
  UsePlaybookItemResult?: UsePlaybookItemResultResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
  WithdrawChangeRequestPayload?: WithdrawChangeRequestPayloadResolvers<ContextType>
  WithdrawChangeRequestResult?: WithdrawChangeRequestResultResolvers<ContextType>
  WithdrawClauseTemplatePayload?: WithdrawClauseTemplatePayloadResolvers<ContextType>
  WithdrawClauseTemplateResult?: WithdrawClauseTemplateResultResolvers<ContextType>
  WithdrawContractChangePayload?: WithdrawContractChangePayloadResolvers<ContextType>
  WithdrawContractChangeResult?: WithdrawContractChangeResultResolvers<ContextType>
  WithdrawProductFactPayload?: WithdrawProductFactPayloadResolvers<ContextType>
  WithdrawProductFactResult?: WithdrawProductFactResultResolvers<ContextType>
  WithdrawQuotePayload?: WithdrawQuotePayloadResolvers<ContextType>
  WithdrawQuoteResult?: WithdrawQuoteResultResolvers<ContextType>
  WithdrawSalesPlanPayload?: WithdrawSalesPlanPayloadResolvers<ContextType>
  WithdrawSalesPlanResult?: WithdrawSalesPlanResultResolvers<ContextType>
}
