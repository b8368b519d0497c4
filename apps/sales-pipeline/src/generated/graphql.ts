// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { ApprovalPairRow } from '../modules/auditing/store/approval-pair-store.ts'
import type { PriceOverrideRow } from '../modules/auditing/store/price-override-store.ts'
import type { ContractDocumentRow } from '../modules/contract-documents/store/document-loader.ts'
import type {
  ContractLineRow,
  ContractInstalmentRow,
  ContractClauseRow,
  ContractReviewRow,
  ContractSignatureRow,
} from '../modules/contracts/store/contract-part-store.ts'
import type { ContractRow } from '../modules/contracts/store/contract-store.ts'
import type { ExchangeRateRow } from '../modules/exchange-rates/store/exchange-rate-store.ts'
import type { InquiryRow, InquiryLineRow } from '../modules/inquiries/store/inquiry-store.ts'
import type {
  NegotiationRoundRow,
  NegotiationPointRow,
  PurchaseIntentionRow,
} from '../modules/negotiations/store/negotiation-store.ts'
import type {
  StageChangeRow,
  CreditSplitRow,
  PresentationRow,
} from '../modules/opportunities/store/deal-record-store.ts'
import type { OpportunityRow } from '../modules/opportunities/store/opportunity-store.ts'
import type { PricingPolicyRow } from '../modules/pricing/store/pricing-policy-store.ts'
import type { PriceBookEntryRow } from '../modules/products/store/price-store.ts'
import type { ProductFactRow } from '../modules/products/store/product-fact-store.ts'
import type { ProductHoldRow } from '../modules/products/store/product-hold-store.ts'
import type { ProductRow } from '../modules/products/store/product-store.ts'
import type { ProposalRow } from '../modules/proposals/store/proposal-store.ts'
import type { QuoteRow, QuoteVersionRow, QuoteLineRow } from '../modules/quotes/store/quote-store.ts'
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

/** A customer's yes. */
export type AcceptQuoteInput = {
  /** Who accepted it, on the customer's side. */
  acceptedBy: Scalars['String']['input']
  /** How. */
  channel: AcceptanceChannel
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything worth keeping, such as where the evidence is. */
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

/** Which review is passed. */
export type ApproveContractReviewInput = {
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
  /** Where the signed original is kept (原件存放地点). */
  archiveLocation?: Maybe<Scalars['String']['output']>
  /** When the original was put there. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>
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
  /** Its files (合同附件), the first attached first; 100 at most. Who may open one is another question. */
  documents: Array<ContractDocument>
  /** Who drafted or last worded it. */
  draftedBy: Employee
  /** Day from which it is in force: that of the later signature (生效日期). */
  effectiveOn?: Maybe<Scalars['Date']['output']>
  /** When they were explained. */
  explainedOn?: Maybe<Scalars['Date']['output']>
  /** To whom clauses and risks were explained. */
  explainedTo?: Maybe<Scalars['String']['output']>
  /** Anything worth keeping of the explanation. */
  explanationNote?: Maybe<Scalars['String']['output']>
  /** Whether it is the customer's first (首单). */
  firstContract: Scalars['Boolean']['output']
  /** Total with tax (含税金额). */
  grossTotal: Money
  /** Id of the contract. */
  id: Scalars['ID']['output']
  /** How it is paid, adding up to the gross total (付款条款). */
  instalments: Array<ContractInstalment>
  /** What is sold (合同明细). */
  lines: Array<ContractLine>
  /** Total before tax (未税金额). */
  netTotal: Money
  /** Number people call it by: HT-2026-000123 (合同编号). */
  number: Scalars['String']['output']
  /** The deal it belongs to; null when the caller may not see it. */
  opportunity?: Maybe<Opportunity>
  /** Who works on the deal (负责顾问). */
  owner?: Maybe<Employee>
  /** The accepted quote it was made from; null when the caller may not see it. */
  quote?: Maybe<Quote>
  /** Why it was sent back. */
  returnReason?: Maybe<Scalars['String']['output']>
  /** Its reviews, the first round first (合同审核). */
  reviews: Array<ContractReview>
  /** Who signed it (签字盖章). */
  signatures: Array<ContractSignature>
  /** Where it stands (合同状态). */
  status: ContractStatus
  /** Tax (税额). */
  taxTotal: Money
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the record. */
  version: Scalars['Int']['output']
}

/** A clause of a contract (合同条款). */
export type ContractClause = {
  __typename?: 'ContractClause'
  /** What it settles. */
  kind: ContractClauseKind
  /** Its wording. */
  text: Scalars['String']['output']
}

/** A clause. */
export type ContractClauseInput = {
  /** What it settles. */
  kind: ContractClauseKind
  /** Its wording; not empty. */
  text: Scalars['String']['input']
}

/** What every sales contract must settle (合同必备条款). */
export type ContractClauseKind =
  /** After-sales service (售后服务). */
  | 'AFTER_SALES'
  /** Delivery (交货期). */
  | 'DELIVERY'
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
  /** Specification (规格). */
  | 'SPECIFICATION'

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

/** The two sides of a contract. */
export type ContractParty =
  /** We (本公司). */
  | 'COMPANY'
  /** The customer (客户). */
  | 'CUSTOMER'

/** A review of a contract in one round (合同审核). */
export type ContractReview = {
  __typename?: 'ContractReview'
  /** What they said. */
  comment?: Maybe<Scalars['String']['output']>
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>
  /** Whose review. */
  kind: ContractReviewKind
  /** Who decided it. */
  reviewer?: Maybe<Employee>
  /** Round, from 1; a contract that was sent back begins another. */
  round: Scalars['Int']['output']
  /** How it stands. */
  status: ContractReviewStatus
}

/** Reviews a contract needs. */
export type ContractReviewKind =
  /** Price, payment and tax (财务审核). */
  | 'FINANCE'
  /** Legality and risk (法务审核). */
  | 'LEGAL'

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

/** A party's signature (签字盖章). */
export type ContractSignature = {
  __typename?: 'ContractSignature'
  /** Which party. */
  party: ContractParty
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
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

/** A new contract. */
export type DraftContractInput = {
  /** Clauses, each kind once. A draft may lack some; handing it in needs all eight. */
  clauses: Array<ContractClauseInput>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The quote that the customer accepted; its opportunity stands at CONTRACTING. */
  quoteId: Scalars['ID']['input']
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

/** A person employed by the company (员工); known to the performance service. */
export type Employee = {
  __typename?: 'Employee'
  /** Id of the employee. */
  id: Scalars['ID']['output']
}

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
  /** What must hold. */
  says: Scalars['String']['output']
}

/** Exit criteria of the stages. */
export type ExitCriterionCode =
  /** Leaving NEEDS: amount and close date are estimated. */
  | 'ESTIMATED'
  /** Leaving NEEDS: the need is described. */
  | 'NEED_KNOWN'
  /** Leaving RECEPTION: somebody owns the deal. */
  | 'OWNED'
  /** Leaving PRESENTATION: something was presented. */
  | 'PRESENTED'
  /** Leaving NEGOTIATION: the customer accepted a quote. */
  | 'QUOTE_ACCEPTED'
  /** Leaving PROPOSAL: an approved quote was sent. */
  | 'QUOTE_SENT'

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
  /** Chance in percent; as it is when left out. A change of stage sets the stage's own again. */
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
  /** Records that the customer understood and accepted a quote, who and how (客户接受报价). */
  acceptQuote: AcceptQuoteResult
  /** Moves on to a later stage; the exit criteria of every stage on the way must be met (推进阶段). */
  advanceOpportunity: AdvanceOpportunityResult
  /** Passes one review of a contract (合同审核通过). */
  approveContractReview: ApproveContractReviewResult
  /** Approves a quote at the level that is open (报价审核通过). */
  approveQuote: ApproveQuoteResult
  /** Records where the signed original is kept (合同归档). Signed and sealed by both, the contract takes effect and the deal is won. */
  archiveContract: ArchiveContractResult
  /** Attaches a file to a contract (上传合同附件): what it is now, its bytes by the URL that is answered. */
  attachContractDocument: AttachContractDocumentResult
  /** Records which alternative the customer wants (选定方案). */
  chooseProposal: ChooseProposalResult
  /** Ends an inquiry that nobody wants an answer to any more (关闭询价). */
  closeInquiry: CloseInquiryResult
  /** Makes a new quote with the lines of another, at the list prices of today and without its approval (复制报价). */
  copyQuote: CopyQuoteResult
  /** Says no to an inquiry; the customer is told (不予报价). */
  declineInquiry: DeclineInquiryResult
  /** Records that the customer declined a quote (客户拒绝报价). */
  declineQuote: DeclineQuoteResult
  /** Puts a product into the catalogue (产品建档). It can be quoted once it has a price and a cost. */
  defineProduct: DefineProductResult
  /** Takes a product off the catalogue (停售). Quotes and contracts that have it go on. */
  discontinueProduct: DiscontinueProductResult
  /** Drafts the contract of an accepted quote, with its lines and payment terms (起草合同). */
  draftContract: DraftContractResult
  /** Writes down what may be said of a product, and where it is known from (起草产品事实). */
  draftProductFact: DraftProductFactResult
  /** Prepares a quote for an open opportunity at the list prices of today (报价). */
  draftQuote: DraftQuoteResult
  /** Prepares a quote from the alternative that the customer chose, at the prices of today (方案转报价). */
  draftQuoteFromProposal: DraftQuoteFromProposalResult
  /** Estimates amount, close date and chance (销售预测). */
  forecastOpportunity: ForecastOpportunityResult
  /** Gives the deal up as lost, with the reason and the competitor (丢单). */
  loseOpportunity: LoseOpportunityResult
  /** Makes a proposal for an open deal, its alternatives at the prices of today (销售方案). */
  makeProposal: MakeProposalResult
  /** Moves back to an earlier stage, with a reason (退回阶段). */
  moveOpportunityBack: MoveOpportunityBackResult
  /** Gives the caller a URL that opens a document of a contract for a minute (查阅合同附件). Each opening is logged. */
  openContractDocument: OpenContractDocumentResult
  /** Opens an opportunity with a customer the caller owns, for further business (再次购买). A converted lead opens one by itself. */
  openOpportunity: OpenOpportunityResult
  /** Records that the customer was shown a proposal (提交方案). */
  presentProposal: PresentProposalResult
  /** Publishes a pricing policy that counts from today or a later day on (价格政策). Quotes already submitted keep theirs. */
  publishPricingPolicy: PublishPricingPolicyResult
  /** Makes a fact what quotes say of the product; by somebody else than who wrote it (发布产品事实). */
  publishProductFact: PublishProductFactResult
  /** Records what a customer asks a price for (客户询价). */
  recordInquiry: RecordInquiryResult
  /** Records that the customer wants to do it on what the quote says (达成合作意向). */
  recordIntention: RecordIntentionResult
  /** Records a round of negotiation on a quote that was sent (商务谈判记录). */
  recordNegotiationRound: RecordNegotiationRoundResult
  /** Describes what the customer needs from this deal (客户需求). */
  recordOpportunityNeed: RecordOpportunityNeedResult
  /** Records a demonstration, case study or comparison shown to the customer (产品演示). */
  recordPresentation: RecordPresentationResult
  /** Records the signature and seal of one party (签字盖章). */
  recordSignature: RecordSignatureResult
  /** Records that the customer wants none of the alternatives (方案未采纳). */
  rejectProposal: RejectProposalResult
  /** Releases an approved contract for signing, once its clauses and risks were explained to the customer (合同条款说明). */
  releaseContract: ReleaseContractResult
  /** Lets a product be quoted again that a severe improvement had stopped (解除停售). */
  releaseProductHold: ReleaseProductHoldResult
  /** Takes a document off a contract, with a reason (删除合同附件). Its bytes are deleted; that it was there stays known. */
  removeContractDocument: RemoveContractDocumentResult
  /** Takes a resting deal up again where it stood (恢复). */
  resumeOpportunity: ResumeOpportunityResult
  /** Sends a contract back from one review (合同退回). */
  returnContract: ReturnContractResult
  /** Sends a quote back to its preparer (报价退回). */
  returnQuote: ReturnQuoteResult
  /** Words a draft or a returned contract anew (修改合同). */
  reviseContract: ReviseContractResult
  /** Makes a new revision of a proposal, which supersedes the one before (方案修订). */
  reviseProposal: ReviseProposalResult
  /** Makes a new version of a quote, which supersedes the one before and needs approval of its own (报价修订). */
  reviseQuote: ReviseQuoteResult
  /** Records that an approved quote went to the customer (发出报价). */
  sendQuote: SendQuoteResult
  /** Records what a unit costs the company from today or a later day on (成本). */
  setCost: SetCostResult
  /** Records what a currency is worth in another from a day on (设定汇率). Quotes made before keep their rate. */
  setExchangeRate: SetExchangeRateResult
  /** Sets a list price from today or a later day on (目录价); the past is not rewritten. */
  setPrice: SetPriceResult
  /** Says who earns on the deal, together exactly 100 % (业绩分配). */
  splitCredit: SplitCreditResult
  /** Hands a contract in for review by legal and finance (提交合同审核); all eight clauses must be there. */
  submitContract: SubmitContractResult
  /** Hands a draft in for review (提交审核). */
  submitQuote: SubmitQuoteResult
  /** Lets the deal rest (暂停); nothing of it can be worked on until it is resumed. */
  suspendOpportunity: SuspendOpportunityResult
  /** Takes a fact back: it is not said any more (撤下产品事实). */
  withdrawProductFact: WithdrawProductFactResult
  /** Takes a quote back that is in approval; for who submitted it (撤回). */
  withdrawQuote: WithdrawQuoteResult
}

export type MutationAcceptQuoteArgs = {
  input: AcceptQuoteInput
}

export type MutationAdvanceOpportunityArgs = {
  input: AdvanceOpportunityInput
}

export type MutationApproveContractReviewArgs = {
  input: ApproveContractReviewInput
}

export type MutationApproveQuoteArgs = {
  input: ApproveQuoteInput
}

export type MutationArchiveContractArgs = {
  input: ArchiveContractInput
}

export type MutationAttachContractDocumentArgs = {
  input: AttachContractDocumentInput
}

export type MutationChooseProposalArgs = {
  input: ChooseProposalInput
}

export type MutationCloseInquiryArgs = {
  input: CloseInquiryInput
}

export type MutationCopyQuoteArgs = {
  input: CopyQuoteInput
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

export type MutationDiscontinueProductArgs = {
  input: DiscontinueProductInput
}

export type MutationDraftContractArgs = {
  input: DraftContractInput
}

export type MutationDraftProductFactArgs = {
  input: DraftProductFactInput
}

export type MutationDraftQuoteArgs = {
  input: DraftQuoteInput
}

export type MutationDraftQuoteFromProposalArgs = {
  input: DraftQuoteFromProposalInput
}

export type MutationForecastOpportunityArgs = {
  input: ForecastOpportunityInput
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

export type MutationOpenContractDocumentArgs = {
  input: OpenContractDocumentInput
}

export type MutationOpenOpportunityArgs = {
  input: OpenOpportunityInput
}

export type MutationPresentProposalArgs = {
  input: PresentProposalInput
}

export type MutationPublishPricingPolicyArgs = {
  input: PublishPricingPolicyInput
}

export type MutationPublishProductFactArgs = {
  input: PublishProductFactInput
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

export type MutationRecordOpportunityNeedArgs = {
  input: RecordOpportunityNeedInput
}

export type MutationRecordPresentationArgs = {
  input: RecordPresentationInput
}

export type MutationRecordSignatureArgs = {
  input: RecordSignatureInput
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

export type MutationRemoveContractDocumentArgs = {
  input: RemoveContractDocumentInput
}

export type MutationResumeOpportunityArgs = {
  input: ResumeOpportunityInput
}

export type MutationReturnContractArgs = {
  input: ReturnContractInput
}

export type MutationReturnQuoteArgs = {
  input: ReturnQuoteInput
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

export type MutationSendQuoteArgs = {
  input: SendQuoteInput
}

export type MutationSetCostArgs = {
  input: SetCostInput
}

export type MutationSetExchangeRateArgs = {
  input: SetExchangeRateInput
}

export type MutationSetPriceArgs = {
  input: SetPriceInput
}

export type MutationSplitCreditArgs = {
  input: SplitCreditInput
}

export type MutationSubmitContractArgs = {
  input: SubmitContractInput
}

export type MutationSubmitQuoteArgs = {
  input: SubmitQuoteInput
}

export type MutationSuspendOpportunityArgs = {
  input: SuspendOpportunityInput
}

export type MutationWithdrawProductFactArgs = {
  input: WithdrawProductFactInput
}

export type MutationWithdrawQuoteArgs = {
  input: WithdrawQuoteInput
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
  /** The objection of the customer that it answers (客户异议). */
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
  /** The objection of the customer that it answers. */
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

/** The record does not exist, or the caller may not see it: the two answer alike. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError'
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output']
  /** Which record was looked for. */
  message: Scalars['String']['output']
}

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

/** Further business with a customer. */
export type OpenOpportunityInput = {
  /** The customer. */
  customerId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What the customer needs, where it is known. */
  needSummary?: InputMaybe<Scalars['String']['input']>
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
  /** By when the customer means to buy (采购时间). */
  needPurchaseBy?: Maybe<Scalars['Date']['output']>
  /** What the customer needs (需求). */
  needSummary?: Maybe<Scalars['String']['output']>
  /** Who works on it (负责顾问); null while the customer has no owner. */
  owner?: Maybe<Employee>
  /** What was shown to the customer (演示记录). */
  presentations: Array<Presentation>
  /** Chance of winning in percent (成交概率). */
  probability: Scalars['Int']['output']
  /** What was proposed to the customer, in all revisions, the first first (销售方案). */
  proposals: Array<Proposal>
  /** Its quotes, the first first (报价单). */
  quotes: Array<Quote>
  /** Where it stands (阶段). */
  stage: OpportunityStage
  /** Every change of stage, the first first (阶段历史). */
  stageHistory: Array<StageChange>
  /** Since when it stands there. */
  stageSince: Scalars['DateTime']['output']
  /** The stage at which it goes on when it is resumed; null unless it rests. */
  suspendedFrom?: Maybe<OpportunityStage>
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
  /** What was shown. */
  content: Scalars['String']['output']
  /** What the customer said. */
  feedback?: Maybe<Scalars['String']['output']>
  /** On which day. */
  heldOn: Scalars['Date']['output']
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** What kind. */
  kind: PresentationKind
  /** Who recorded it. */
  presentedBy?: Maybe<Employee>
}

/** Kinds of presentation. */
export type PresentationKind =
  /** Case study (案例). */
  | 'CASE_STUDY'
  /** Comparison with others (对比). */
  | 'COMPARISON'
  /** Product demonstration (演示). */
  | 'DEMONSTRATION'

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

/** Margin floors, and the limits above which a director decides a quote too (价格政策). */
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
  /** Lowest margin of a line, as a fraction of its net amount, for families without a floor of their own (毛利底线). */
  lineMarginFloor: Scalars['Decimal']['output']
  /** Lowest margin of a whole quote after freight, installation and financing. */
  quoteMarginFloor: Scalars['Decimal']['output']
  /** Why it was published. */
  reason: Scalars['String']['output']
  /** When it was published. */
  recordedAt: Scalars['DateTime']['output']
}

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
  /** Lowest margin of a line, as a fraction below 1. */
  lineMarginFloor: Scalars['Decimal']['input']
  /** Lowest margin of a whole quote, as a fraction below 1. */
  quoteMarginFloor: Scalars['Decimal']['input']
  /** Why it is published. */
  reason: Scalars['String']['input']
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

export type Query = {
  __typename?: 'Query'
  /** Who decided about whose quotes, the most frequent first (审批对); null for everybody but auditors. */
  approvalPairs?: Maybe<Array<ApprovalPair>>
  /** One contract, or null when it does not exist or the caller may not see it. */
  contract?: Maybe<Contract>
  /** Contracts the caller may see, newest first. */
  contracts: ContractConnection
  /** Exchange rates by the day they count from, the latest first; null for those who do not quote (汇率). */
  exchangeRates?: Maybe<ExchangeRateConnection>
  /** Inquiries the caller may see, the last received first (客户询价). */
  inquiries: InquiryConnection
  /** One inquiry, or null when it does not exist or the caller may not see it. */
  inquiry?: Maybe<Inquiry>
  /** Opportunities the caller may see, newest first. */
  opportunities: OpportunityConnection
  /** One opportunity, or null when it does not exist or the caller may not see it. */
  opportunity?: Maybe<Opportunity>
  /** Versions of quotes that were approved although a price, a margin or another value was outside its limit, the latest first (特批记录); null for everybody but auditors. */
  priceOverrides?: Maybe<PriceOverrideConnection>
  /** The pricing policy that counts on a day; null for those who do not answer for margins. */
  pricingPolicy?: Maybe<PricingPolicy>
  /** One product, or null when there is none with this id. */
  product?: Maybe<Product>
  /** Products by code (sku). */
  products: ProductConnection
  /** One revision of a proposal, or null when it does not exist or the caller may not see it. */
  proposal?: Maybe<Proposal>
  /** One quote, or null when it does not exist or the caller may not see it. */
  quote?: Maybe<Quote>
  /** Quotes the caller may see, newest first. */
  quotes: QuoteConnection
}

export type QueryApprovalPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  from: Scalars['DateTime']['input']
  to: Scalars['DateTime']['input']
}

export type QueryContractArgs = {
  id: Scalars['ID']['input']
}

export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<ContractStatus>
}

export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  fromCurrency?: InputMaybe<Scalars['Currency']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  toCurrency?: InputMaybe<Scalars['Currency']['input']>
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
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  stage?: InputMaybe<OpportunityStage>
}

export type QueryOpportunityArgs = {
  id: Scalars['ID']['input']
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

/** An offer to a customer, in one or more versions (报价单). */
export type Quote = {
  __typename?: 'Quote'
  /** The contract made from it; null when there is none or the caller may not see it (销售合同). */
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
  /** Anything worth keeping, such as where the evidence is. */
  note?: Maybe<Scalars['String']['output']>
}

/** The approval of one version of a quote, bound to its content (审批). */
export type QuoteApproval = {
  __typename?: 'QuoteApproval'
  /** SHA-256 of the content it was asked for, with something secret in it: two quotes of one content have two. */
  contentHash: Scalars['String']['output']
  /** The level that decides now or decided last, from 1. */
  currentLevel: Scalars['Int']['output']
  /** Until when that level is to decide; after that the next one does. */
  dueAt: Scalars['DateTime']['output']
  /** Roles that decide, in this order. */
  levels: Array<QuoteApproverRole>
  /** How it stands. */
  status: QuoteApprovalStatus
  /** What happened, in order. */
  steps: Array<QuoteApprovalStep>
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

/** Something outside the limits of the pricing policy. */
export type QuoteApprovalTrigger = {
  __typename?: 'QuoteApprovalTrigger'
  /** Which limit. */
  code: QuoteApprovalTriggerCode
  /** Position of the line that it is about; null when it is about the whole quote. */
  line?: Maybe<Scalars['Int']['output']>
}

/** Limits of the pricing policy. */
export type QuoteApprovalTriggerCode =
  /** The net total is above the limit, or in a currency the limit cannot be compared with. */
  | 'AMOUNT'
  /** The average credit is longer than the limit. */
  | 'CREDIT_DAYS'
  /** A line's discount is above the limit. */
  | 'DISCOUNT'
  /** A line's margin is below its family's floor, or nothing is charged. */
  | 'LINE_MARGIN'
  /** The quote's margin is below the floor. */
  | 'QUOTE_MARGIN'

/** Roles that approve quotes. */
export type QuoteApproverRole =
  /** Sales director. */
  | 'DIRECTOR'
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

/** A tier of the price book that a line was priced by (阶梯价). */
export type QuotePriceTier = {
  __typename?: 'QuotePriceTier'
  /** Value class of customers it is for; null for all. */
  customerClass?: Maybe<PriceTierClass>
  /** Quantity from which it is; 0 for any. */
  minQuantity: Scalars['Decimal']['output']
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
  /** Taken back before it was decided (已撤回). */
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
  /** What was outside the limits when it was submitted, and so needs a director. */
  approvalTriggers: Array<QuoteApprovalTrigger>
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
}

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

/** What the customer needs. */
export type RecordOpportunityNeedInput = {
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
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
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
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Which party; recording it again replaces what was recorded. */
  party: ContractParty
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
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything worth keeping, such as questions and answers. */
  note?: InputMaybe<Scalars['String']['input']>
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

/** Which review sends the contract back. */
export type ReturnContractInput = {
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

/** A new wording. */
export type ReviseContractInput = {
  /** All clauses, replacing those before. */
  clauses: Array<ContractClauseInput>
  /** The contract. */
  contractId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
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
  /** Why; always given for a step back, a rest and a loss. */
  reason?: Maybe<Scalars['String']['output']>
  /** Stage after. */
  to: OpportunityStage
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

/** Which deal rests, and why. */
export type SuspendOpportunityInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The opportunity. */
  opportunityId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
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
  Inquiry: Inquiry
  Lead: Lead
  Opportunity: Opportunity
  Product: Product
  Proposal: Proposal
  Quote: Quote
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contract: { __typename: 'Contract' } & GraphQLRecursivePick<FederationTypes['Contract'], { id: true }>
  Customer: { __typename: 'Customer' } & GraphQLRecursivePick<FederationTypes['Customer'], { id: true }>
  Inquiry: { __typename: 'Inquiry' } & GraphQLRecursivePick<FederationTypes['Inquiry'], { id: true }>
  Lead: { __typename: 'Lead' } & GraphQLRecursivePick<FederationTypes['Lead'], { id: true }>
  Opportunity: { __typename: 'Opportunity' } & GraphQLRecursivePick<FederationTypes['Opportunity'], { id: true }>
  Product: { __typename: 'Product' } & GraphQLRecursivePick<FederationTypes['Product'], { id: true }>
  Proposal: { __typename: 'Proposal' } & GraphQLRecursivePick<FederationTypes['Proposal'], { id: true }>
  Quote: { __typename: 'Quote' } & GraphQLRecursivePick<FederationTypes['Quote'], { id: true }>
}

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
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
  ArchiveContractResult:
    | (Omit<ArchiveContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ArchiveContractPayload'
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
  CloseInquiryResult:
    | (Omit<CloseInquiryPayload, 'inquiry'> & { inquiry: _RefType['Inquiry'] } & { __typename: 'CloseInquiryPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
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
  DiscontinueProductResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DiscontinueProductPayload, 'product'> & { product: _RefType['Product'] } & {
        __typename: 'DiscontinueProductPayload'
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
  DraftProductFactResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftProductFactPayload, 'fact'> & { fact: _RefType['ProductFact'] } & {
        __typename: 'DraftProductFactPayload'
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
  ForecastOpportunityResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<ForecastOpportunityPayload, 'opportunity'> & { opportunity: _RefType['Opportunity'] } & {
        __typename: 'ForecastOpportunityPayload'
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
  OpenContractDocumentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OpenContractDocumentPayload, 'document'> & { document: _RefType['ContractDocument'] } & {
        __typename: 'OpenContractDocumentPayload'
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
  PresentProposalResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PresentProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } & {
        __typename: 'PresentProposalPayload'
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
  RemoveContractDocumentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RemoveContractDocumentPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'RemoveContractDocumentPayload'
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
  ReturnContractResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReturnContractPayload, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ReturnContractPayload'
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
  SubmitQuoteResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitQuotePayload, 'quote'> & { quote: _RefType['Quote'] } & { __typename: 'SubmitQuotePayload' })
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
}

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
}

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptQuoteInput: AcceptQuoteInput
  String: ResolverTypeWrapper<Scalars['String']['output']>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  AcceptQuotePayload: ResolverTypeWrapper<Omit<AcceptQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  AcceptQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptQuoteResult']>
  AcceptanceChannel: AcceptanceChannel
  AdvanceOpportunityInput: AdvanceOpportunityInput
  AdvanceOpportunityPayload: ResolverTypeWrapper<
    Omit<AdvanceOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  AdvanceOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceOpportunityResult']>
  ApprovalPair: ResolverTypeWrapper<ApprovalPairRow>
  ApproveContractReviewInput: ApproveContractReviewInput
  ApproveContractReviewPayload: ResolverTypeWrapper<
    Omit<ApproveContractReviewPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ApproveContractReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveContractReviewResult']>
  ApproveQuoteInput: ApproveQuoteInput
  ApproveQuoteOutcome: ApproveQuoteOutcome
  ApproveQuotePayload: ResolverTypeWrapper<Omit<ApproveQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  ApproveQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveQuoteResult']>
  ArchiveContractInput: ArchiveContractInput
  ArchiveContractPayload: ResolverTypeWrapper<
    Omit<ArchiveContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ArchiveContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveContractResult']>
  AttachContractDocumentInput: AttachContractDocumentInput
  AttachContractDocumentPayload: ResolverTypeWrapper<
    Omit<AttachContractDocumentPayload, 'document'> & { document: ResolversTypes['ContractDocument'] }
  >
  AttachContractDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachContractDocumentResult']>
  ChooseProposalInput: ChooseProposalInput
  ChooseProposalPayload: ResolverTypeWrapper<
    Omit<ChooseProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }
  >
  ChooseProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseProposalResult']>
  CloseInquiryInput: CloseInquiryInput
  CloseInquiryPayload: ResolverTypeWrapper<
    Omit<CloseInquiryPayload, 'inquiry'> & { inquiry: ResolversTypes['Inquiry'] }
  >
  CloseInquiryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseInquiryResult']>
  ConflictError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Contract: ResolverTypeWrapper<ContractRow>
  ContractClause: ResolverTypeWrapper<ContractClauseRow>
  ContractClauseInput: ContractClauseInput
  ContractClauseKind: ContractClauseKind
  ContractConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/contracts/store/contract-store.ts').ContractRow>
  >
  ContractDocument: ResolverTypeWrapper<ContractDocumentRow>
  ContractDocumentKind: ContractDocumentKind
  ContractDocumentStatus: ContractDocumentStatus
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>
  ContractInstalment: ResolverTypeWrapper<ContractInstalmentRow>
  ContractLine: ResolverTypeWrapper<ContractLineRow>
  ContractParty: ContractParty
  ContractReview: ResolverTypeWrapper<ContractReviewRow>
  ContractReviewKind: ContractReviewKind
  ContractReviewStatus: ContractReviewStatus
  ContractSignature: ResolverTypeWrapper<ContractSignatureRow>
  ContractStatus: ContractStatus
  CopyQuoteInput: CopyQuoteInput
  CopyQuotePayload: ResolverTypeWrapper<Omit<CopyQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  CopyQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CopyQuoteResult']>
  CreditSplit: ResolverTypeWrapper<CreditSplitRow>
  CreditSplitInput: CreditSplitInput
  CreditSplitRole: CreditSplitRole
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  Customer: ResolverTypeWrapper<{ id: string }>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
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
  DiscontinueProductInput: DiscontinueProductInput
  DiscontinueProductPayload: ResolverTypeWrapper<
    Omit<DiscontinueProductPayload, 'product'> & { product: ResolversTypes['Product'] }
  >
  DiscontinueProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscontinueProductResult']>
  DraftContractInput: DraftContractInput
  DraftContractPayload: ResolverTypeWrapper<
    Omit<DraftContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  DraftContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftContractResult']>
  DraftProductFactInput: DraftProductFactInput
  DraftProductFactPayload: ResolverTypeWrapper<
    Omit<DraftProductFactPayload, 'fact'> & { fact: ResolversTypes['ProductFact'] }
  >
  DraftProductFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftProductFactResult']>
  DraftQuoteFromProposalInput: DraftQuoteFromProposalInput
  DraftQuoteFromProposalPayload: ResolverTypeWrapper<
    Omit<DraftQuoteFromProposalPayload, 'quote'> & { quote: ResolversTypes['Quote'] }
  >
  DraftQuoteFromProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftQuoteFromProposalResult']>
  DraftQuoteInput: DraftQuoteInput
  DraftQuotePayload: ResolverTypeWrapper<Omit<DraftQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  DraftQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftQuoteResult']>
  Employee: ResolverTypeWrapper<Employee>
  ExchangeRate: ResolverTypeWrapper<ExchangeRateRow>
  ExchangeRateConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/exchange-rates/store/exchange-rate-store.ts').ExchangeRateRow>
  >
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>
  ExitCriterion: ResolverTypeWrapper<ExitCriterion>
  ExitCriterionCode: ExitCriterionCode
  FamilyMarginFloor: ResolverTypeWrapper<FamilyMarginFloor>
  FamilyMarginFloorInput: FamilyMarginFloorInput
  FieldError: ResolverTypeWrapper<FieldError>
  ForbiddenError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  ForecastCategory: ForecastCategory
  ForecastOpportunityInput: ForecastOpportunityInput
  ForecastOpportunityPayload: ResolverTypeWrapper<
    Omit<ForecastOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  ForecastOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForecastOpportunityResult']>
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
  NotFoundError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  OpenContractDocumentInput: OpenContractDocumentInput
  OpenContractDocumentPayload: ResolverTypeWrapper<
    Omit<OpenContractDocumentPayload, 'document'> & { document: ResolversTypes['ContractDocument'] }
  >
  OpenContractDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenContractDocumentResult']>
  OpenOpportunityInput: OpenOpportunityInput
  OpenOpportunityPayload: ResolverTypeWrapper<
    Omit<OpenOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  OpenOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenOpportunityResult']>
  Opportunity: ResolverTypeWrapper<OpportunityRow>
  OpportunityConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/opportunities/store/opportunity-store.ts').OpportunityRow>
  >
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, 'node'> & { node: ResolversTypes['Opportunity'] }>
  OpportunityStage: OpportunityStage
  PageInfo: ResolverTypeWrapper<PageInfo>
  PaymentTerm: ResolverTypeWrapper<PaymentTerm>
  PaymentTermInput: PaymentTermInput
  PaymentTermTrigger: PaymentTermTrigger
  PresentProposalInput: PresentProposalInput
  PresentProposalPayload: ResolverTypeWrapper<
    Omit<PresentProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }
  >
  PresentProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PresentProposalResult']>
  Presentation: ResolverTypeWrapper<PresentationRow>
  PresentationKind: PresentationKind
  PriceBookEntry: ResolverTypeWrapper<PriceBookEntryRow>
  PriceOverride: ResolverTypeWrapper<PriceOverrideRow>
  PriceOverrideConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/auditing/store/price-override-store.ts').PriceOverrideRow>
  >
  PriceOverrideEdge: ResolverTypeWrapper<Omit<PriceOverrideEdge, 'node'> & { node: ResolversTypes['PriceOverride'] }>
  PriceTierClass: PriceTierClass
  PricingPolicy: ResolverTypeWrapper<PricingPolicyRow>
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
  ProtectedText: ResolverTypeWrapper<ProtectedText>
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  Quote: ResolverTypeWrapper<QuoteRow>
  QuoteAcceptance: ResolverTypeWrapper<QuoteAcceptance>
  QuoteApproval: ResolverTypeWrapper<QuoteApproval>
  QuoteApprovalStatus: QuoteApprovalStatus
  QuoteApprovalStep: ResolverTypeWrapper<QuoteApprovalStep>
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
  QuotePriceTier: ResolverTypeWrapper<QuotePriceTier>
  QuoteStatus: QuoteStatus
  QuoteVersion: ResolverTypeWrapper<QuoteVersionRow>
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
  RemoveContractDocumentInput: RemoveContractDocumentInput
  RemoveContractDocumentPayload: ResolverTypeWrapper<
    Omit<RemoveContractDocumentPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  RemoveContractDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveContractDocumentResult']>
  ResumeOpportunityInput: ResumeOpportunityInput
  ResumeOpportunityPayload: ResolverTypeWrapper<
    Omit<ResumeOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  ResumeOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeOpportunityResult']>
  ReturnContractInput: ReturnContractInput
  ReturnContractPayload: ResolverTypeWrapper<
    Omit<ReturnContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  ReturnContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnContractResult']>
  ReturnQuoteInput: ReturnQuoteInput
  ReturnQuotePayload: ResolverTypeWrapper<Omit<ReturnQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  ReturnQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnQuoteResult']>
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
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  SendQuoteInput: SendQuoteInput
  SendQuotePayload: ResolverTypeWrapper<Omit<SendQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  SendQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendQuoteResult']>
  SetCostInput: SetCostInput
  SetCostPayload: ResolverTypeWrapper<Omit<SetCostPayload, 'product'> & { product: ResolversTypes['Product'] }>
  SetCostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCostResult']>
  SetExchangeRateInput: SetExchangeRateInput
  SetExchangeRatePayload: ResolverTypeWrapper<
    Omit<SetExchangeRatePayload, 'exchangeRate'> & { exchangeRate: ResolversTypes['ExchangeRate'] }
  >
  SetExchangeRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetExchangeRateResult']>
  SetPriceInput: SetPriceInput
  SetPricePayload: ResolverTypeWrapper<Omit<SetPricePayload, 'product'> & { product: ResolversTypes['Product'] }>
  SetPriceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPriceResult']>
  SplitCreditInput: SplitCreditInput
  SplitCreditPayload: ResolverTypeWrapper<
    Omit<SplitCreditPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  SplitCreditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SplitCreditResult']>
  StageChange: ResolverTypeWrapper<StageChangeRow>
  SubmitContractInput: SubmitContractInput
  SubmitContractPayload: ResolverTypeWrapper<
    Omit<SubmitContractPayload, 'contract'> & { contract: ResolversTypes['Contract'] }
  >
  SubmitContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitContractResult']>
  SubmitQuoteInput: SubmitQuoteInput
  SubmitQuotePayload: ResolverTypeWrapper<Omit<SubmitQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  SubmitQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitQuoteResult']>
  SuspendOpportunityInput: SuspendOpportunityInput
  SuspendOpportunityPayload: ResolverTypeWrapper<
    Omit<SuspendOpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }
  >
  SuspendOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendOpportunityResult']>
  TotalConcession: ResolverTypeWrapper<Omit<TotalConcession, 'amount'> & { amount?: Maybe<ResolversTypes['Money']> }>
  UnitCost: ResolverTypeWrapper<Omit<UnitCost, 'amount'> & { amount: ResolversTypes['Money'] }>
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Visibility: Visibility
  WithdrawProductFactInput: WithdrawProductFactInput
  WithdrawProductFactPayload: ResolverTypeWrapper<
    Omit<WithdrawProductFactPayload, 'fact'> & { fact: ResolversTypes['ProductFact'] }
  >
  WithdrawProductFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawProductFactResult']>
  WithdrawQuoteInput: WithdrawQuoteInput
  WithdrawQuotePayload: ResolverTypeWrapper<Omit<WithdrawQuotePayload, 'quote'> & { quote: ResolversTypes['Quote'] }>
  WithdrawQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawQuoteResult']>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptQuoteInput: AcceptQuoteInput
  String: Scalars['String']['output']
  ID: Scalars['ID']['output']
  Boolean: Scalars['Boolean']['output']
  Int: Scalars['Int']['output']
  AcceptQuotePayload: Omit<AcceptQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  AcceptQuoteResult: ResolversUnionTypes<ResolversParentTypes>['AcceptQuoteResult']
  AdvanceOpportunityInput: AdvanceOpportunityInput
  AdvanceOpportunityPayload: Omit<AdvanceOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  AdvanceOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['AdvanceOpportunityResult']
  ApprovalPair: ApprovalPairRow
  ApproveContractReviewInput: ApproveContractReviewInput
  ApproveContractReviewPayload: Omit<ApproveContractReviewPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  ApproveContractReviewResult: ResolversUnionTypes<ResolversParentTypes>['ApproveContractReviewResult']
  ApproveQuoteInput: ApproveQuoteInput
  ApproveQuotePayload: Omit<ApproveQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  ApproveQuoteResult: ResolversUnionTypes<ResolversParentTypes>['ApproveQuoteResult']
  ArchiveContractInput: ArchiveContractInput
  ArchiveContractPayload: Omit<ArchiveContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ArchiveContractResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveContractResult']
  AttachContractDocumentInput: AttachContractDocumentInput
  AttachContractDocumentPayload: Omit<AttachContractDocumentPayload, 'document'> & {
    document: ResolversParentTypes['ContractDocument']
  }
  AttachContractDocumentResult: ResolversUnionTypes<ResolversParentTypes>['AttachContractDocumentResult']
  ChooseProposalInput: ChooseProposalInput
  ChooseProposalPayload: Omit<ChooseProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  ChooseProposalResult: ResolversUnionTypes<ResolversParentTypes>['ChooseProposalResult']
  CloseInquiryInput: CloseInquiryInput
  CloseInquiryPayload: Omit<CloseInquiryPayload, 'inquiry'> & { inquiry: ResolversParentTypes['Inquiry'] }
  CloseInquiryResult: ResolversUnionTypes<ResolversParentTypes>['CloseInquiryResult']
  ConflictError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Contract: ContractRow
  ContractClause: ContractClauseRow
  ContractClauseInput: ContractClauseInput
  ContractConnection: import('@sellgraph/db-kit').Page<
    import('../modules/contracts/store/contract-store.ts').ContractRow
  >
  ContractDocument: ContractDocumentRow
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] }
  ContractInstalment: ContractInstalmentRow
  ContractLine: ContractLineRow
  ContractReview: ContractReviewRow
  ContractSignature: ContractSignatureRow
  CopyQuoteInput: CopyQuoteInput
  CopyQuotePayload: Omit<CopyQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  CopyQuoteResult: ResolversUnionTypes<ResolversParentTypes>['CopyQuoteResult']
  CreditSplit: CreditSplitRow
  CreditSplitInput: CreditSplitInput
  Currency: Scalars['Currency']['output']
  Customer: { id: string }
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
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
  DiscontinueProductInput: DiscontinueProductInput
  DiscontinueProductPayload: Omit<DiscontinueProductPayload, 'product'> & { product: ResolversParentTypes['Product'] }
  DiscontinueProductResult: ResolversUnionTypes<ResolversParentTypes>['DiscontinueProductResult']
  DraftContractInput: DraftContractInput
  DraftContractPayload: Omit<DraftContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  DraftContractResult: ResolversUnionTypes<ResolversParentTypes>['DraftContractResult']
  DraftProductFactInput: DraftProductFactInput
  DraftProductFactPayload: Omit<DraftProductFactPayload, 'fact'> & { fact: ResolversParentTypes['ProductFact'] }
  DraftProductFactResult: ResolversUnionTypes<ResolversParentTypes>['DraftProductFactResult']
  DraftQuoteFromProposalInput: DraftQuoteFromProposalInput
  DraftQuoteFromProposalPayload: Omit<DraftQuoteFromProposalPayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  DraftQuoteFromProposalResult: ResolversUnionTypes<ResolversParentTypes>['DraftQuoteFromProposalResult']
  DraftQuoteInput: DraftQuoteInput
  DraftQuotePayload: Omit<DraftQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  DraftQuoteResult: ResolversUnionTypes<ResolversParentTypes>['DraftQuoteResult']
  Employee: Employee
  ExchangeRate: ExchangeRateRow
  ExchangeRateConnection: import('@sellgraph/db-kit').Page<
    import('../modules/exchange-rates/store/exchange-rate-store.ts').ExchangeRateRow
  >
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] }
  ExitCriterion: ExitCriterion
  FamilyMarginFloor: FamilyMarginFloor
  FamilyMarginFloorInput: FamilyMarginFloorInput
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  ForecastOpportunityInput: ForecastOpportunityInput
  ForecastOpportunityPayload: Omit<ForecastOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  ForecastOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['ForecastOpportunityResult']
  Inquiry: InquiryRow
  InquiryConnection: import('@sellgraph/db-kit').Page<import('../modules/inquiries/store/inquiry-store.ts').InquiryRow>
  InquiryEdge: Omit<InquiryEdge, 'node'> & { node: ResolversParentTypes['Inquiry'] }
  InquiryLine: InquiryLineRow
  InquiryLineInput: InquiryLineInput
  Lead: { id: string }
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
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  OpenContractDocumentInput: OpenContractDocumentInput
  OpenContractDocumentPayload: Omit<OpenContractDocumentPayload, 'document'> & {
    document: ResolversParentTypes['ContractDocument']
  }
  OpenContractDocumentResult: ResolversUnionTypes<ResolversParentTypes>['OpenContractDocumentResult']
  OpenOpportunityInput: OpenOpportunityInput
  OpenOpportunityPayload: Omit<OpenOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  OpenOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['OpenOpportunityResult']
  Opportunity: OpportunityRow
  OpportunityConnection: import('@sellgraph/db-kit').Page<
    import('../modules/opportunities/store/opportunity-store.ts').OpportunityRow
  >
  OpportunityEdge: Omit<OpportunityEdge, 'node'> & { node: ResolversParentTypes['Opportunity'] }
  PageInfo: PageInfo
  PaymentTerm: PaymentTerm
  PaymentTermInput: PaymentTermInput
  PresentProposalInput: PresentProposalInput
  PresentProposalPayload: Omit<PresentProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  PresentProposalResult: ResolversUnionTypes<ResolversParentTypes>['PresentProposalResult']
  Presentation: PresentationRow
  PriceBookEntry: PriceBookEntryRow
  PriceOverride: PriceOverrideRow
  PriceOverrideConnection: import('@sellgraph/db-kit').Page<
    import('../modules/auditing/store/price-override-store.ts').PriceOverrideRow
  >
  PriceOverrideEdge: Omit<PriceOverrideEdge, 'node'> & { node: ResolversParentTypes['PriceOverride'] }
  PricingPolicy: PricingPolicyRow
  Product: ProductRow
  ProductConnection: import('@sellgraph/db-kit').Page<import('../modules/products/store/product-store.ts').ProductRow>
  ProductCostView: Omit<ProductCostView, 'history' | 'unitCost'> & {
    history: Array<ResolversParentTypes['UnitCost']>
    unitCost?: Maybe<ResolversParentTypes['Money']>
  }
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] }
  ProductFact: ProductFactRow
  ProductHold: ProductHoldRow
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
  ProtectedText: ProtectedText
  PublishPricingPolicyInput: PublishPricingPolicyInput
  PublishPricingPolicyPayload: Omit<PublishPricingPolicyPayload, 'pricingPolicy'> & {
    pricingPolicy: ResolversParentTypes['PricingPolicy']
  }
  PublishPricingPolicyResult: ResolversUnionTypes<ResolversParentTypes>['PublishPricingPolicyResult']
  PublishProductFactInput: PublishProductFactInput
  PublishProductFactPayload: Omit<PublishProductFactPayload, 'fact'> & { fact: ResolversParentTypes['ProductFact'] }
  PublishProductFactResult: ResolversUnionTypes<ResolversParentTypes>['PublishProductFactResult']
  PurchaseIntention: PurchaseIntentionRow
  Query: Record<PropertyKey, never>
  Quote: QuoteRow
  QuoteAcceptance: QuoteAcceptance
  QuoteApproval: QuoteApproval
  QuoteApprovalStep: QuoteApprovalStep
  QuoteApprovalTrigger: QuoteApprovalTrigger
  QuoteClaim: QuoteClaim
  QuoteClaimInput: QuoteClaimInput
  QuoteConnection: import('@sellgraph/db-kit').Page<import('../modules/quotes/store/quote-store.ts').QuoteRow>
  QuoteConversion: QuoteConversion
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
  QuotePriceTier: QuotePriceTier
  QuoteVersion: QuoteVersionRow
  RecordInquiryInput: RecordInquiryInput
  RecordInquiryPayload: Omit<RecordInquiryPayload, 'inquiry'> & { inquiry: ResolversParentTypes['Inquiry'] }
  RecordInquiryResult: ResolversUnionTypes<ResolversParentTypes>['RecordInquiryResult']
  RecordIntentionInput: RecordIntentionInput
  RecordIntentionPayload: Omit<RecordIntentionPayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  RecordIntentionResult: ResolversUnionTypes<ResolversParentTypes>['RecordIntentionResult']
  RecordNegotiationRoundInput: RecordNegotiationRoundInput
  RecordNegotiationRoundPayload: Omit<RecordNegotiationRoundPayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  RecordNegotiationRoundResult: ResolversUnionTypes<ResolversParentTypes>['RecordNegotiationRoundResult']
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
  RejectProposalInput: RejectProposalInput
  RejectProposalPayload: Omit<RejectProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  RejectProposalResult: ResolversUnionTypes<ResolversParentTypes>['RejectProposalResult']
  ReleaseContractInput: ReleaseContractInput
  ReleaseContractPayload: Omit<ReleaseContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ReleaseContractResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseContractResult']
  ReleaseProductHoldInput: ReleaseProductHoldInput
  ReleaseProductHoldPayload: Omit<ReleaseProductHoldPayload, 'product'> & { product: ResolversParentTypes['Product'] }
  ReleaseProductHoldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseProductHoldResult']
  RemoveContractDocumentInput: RemoveContractDocumentInput
  RemoveContractDocumentPayload: Omit<RemoveContractDocumentPayload, 'contract'> & {
    contract: ResolversParentTypes['Contract']
  }
  RemoveContractDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveContractDocumentResult']
  ResumeOpportunityInput: ResumeOpportunityInput
  ResumeOpportunityPayload: Omit<ResumeOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  ResumeOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['ResumeOpportunityResult']
  ReturnContractInput: ReturnContractInput
  ReturnContractPayload: Omit<ReturnContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ReturnContractResult: ResolversUnionTypes<ResolversParentTypes>['ReturnContractResult']
  ReturnQuoteInput: ReturnQuoteInput
  ReturnQuotePayload: Omit<ReturnQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  ReturnQuoteResult: ResolversUnionTypes<ResolversParentTypes>['ReturnQuoteResult']
  ReviseContractInput: ReviseContractInput
  ReviseContractPayload: Omit<ReviseContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  ReviseContractResult: ResolversUnionTypes<ResolversParentTypes>['ReviseContractResult']
  ReviseProposalInput: ReviseProposalInput
  ReviseProposalPayload: Omit<ReviseProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }
  ReviseProposalResult: ResolversUnionTypes<ResolversParentTypes>['ReviseProposalResult']
  ReviseQuoteInput: ReviseQuoteInput
  ReviseQuotePayload: Omit<ReviseQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  ReviseQuoteResult: ResolversUnionTypes<ResolversParentTypes>['ReviseQuoteResult']
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  SendQuoteInput: SendQuoteInput
  SendQuotePayload: Omit<SendQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  SendQuoteResult: ResolversUnionTypes<ResolversParentTypes>['SendQuoteResult']
  SetCostInput: SetCostInput
  SetCostPayload: Omit<SetCostPayload, 'product'> & { product: ResolversParentTypes['Product'] }
  SetCostResult: ResolversUnionTypes<ResolversParentTypes>['SetCostResult']
  SetExchangeRateInput: SetExchangeRateInput
  SetExchangeRatePayload: Omit<SetExchangeRatePayload, 'exchangeRate'> & {
    exchangeRate: ResolversParentTypes['ExchangeRate']
  }
  SetExchangeRateResult: ResolversUnionTypes<ResolversParentTypes>['SetExchangeRateResult']
  SetPriceInput: SetPriceInput
  SetPricePayload: Omit<SetPricePayload, 'product'> & { product: ResolversParentTypes['Product'] }
  SetPriceResult: ResolversUnionTypes<ResolversParentTypes>['SetPriceResult']
  SplitCreditInput: SplitCreditInput
  SplitCreditPayload: Omit<SplitCreditPayload, 'opportunity'> & { opportunity: ResolversParentTypes['Opportunity'] }
  SplitCreditResult: ResolversUnionTypes<ResolversParentTypes>['SplitCreditResult']
  StageChange: StageChangeRow
  SubmitContractInput: SubmitContractInput
  SubmitContractPayload: Omit<SubmitContractPayload, 'contract'> & { contract: ResolversParentTypes['Contract'] }
  SubmitContractResult: ResolversUnionTypes<ResolversParentTypes>['SubmitContractResult']
  SubmitQuoteInput: SubmitQuoteInput
  SubmitQuotePayload: Omit<SubmitQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  SubmitQuoteResult: ResolversUnionTypes<ResolversParentTypes>['SubmitQuoteResult']
  SuspendOpportunityInput: SuspendOpportunityInput
  SuspendOpportunityPayload: Omit<SuspendOpportunityPayload, 'opportunity'> & {
    opportunity: ResolversParentTypes['Opportunity']
  }
  SuspendOpportunityResult: ResolversUnionTypes<ResolversParentTypes>['SuspendOpportunityResult']
  TotalConcession: Omit<TotalConcession, 'amount'> & { amount?: Maybe<ResolversParentTypes['Money']> }
  UnitCost: Omit<UnitCost, 'amount'> & { amount: ResolversParentTypes['Money'] }
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  WithdrawProductFactInput: WithdrawProductFactInput
  WithdrawProductFactPayload: Omit<WithdrawProductFactPayload, 'fact'> & { fact: ResolversParentTypes['ProductFact'] }
  WithdrawProductFactResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawProductFactResult']
  WithdrawQuoteInput: WithdrawQuoteInput
  WithdrawQuotePayload: Omit<WithdrawQuotePayload, 'quote'> & { quote: ResolversParentTypes['Quote'] }
  WithdrawQuoteResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawQuoteResult']
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
  archiveLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  clauses?: Resolver<Array<ResolversTypes['ContractClause']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  creditSplits?: Resolver<Array<ResolversTypes['CreditSplit']>, ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  documents?: Resolver<Array<ResolversTypes['ContractDocument']>, ParentType, ContextType>
  draftedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  explainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  explainedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  explanationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  firstContract?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  grossTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  instalments?: Resolver<Array<ResolversTypes['ContractInstalment']>, ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['ContractLine']>, ParentType, ContextType>
  netTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reviews?: Resolver<Array<ResolversTypes['ContractReview']>, ParentType, ContextType>
  signatures?: Resolver<Array<ResolversTypes['ContractSignature']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ContractClauseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractClause'] = ResolversParentTypes['ContractClause'],
> = {
  kind?: Resolver<ResolversTypes['ContractClauseKind'], ParentType, ContextType>
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

export type ContractReviewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractReview'] = ResolversParentTypes['ContractReview'],
> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ContractReviewKind'], ParentType, ContextType>
  reviewer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ContractReviewStatus'], ParentType, ContextType>
}

export type ContractSignatureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ContractSignature'] = ResolversParentTypes['ContractSignature'],
> = {
  party?: Resolver<ResolversTypes['ContractParty'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
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
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date'
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime'
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

export type EmployeeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
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
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>
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
  archiveContract?: Resolver<
    ResolversTypes['ArchiveContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationArchiveContractArgs, 'input'>
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
  closeInquiry?: Resolver<
    ResolversTypes['CloseInquiryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseInquiryArgs, 'input'>
  >
  copyQuote?: Resolver<
    ResolversTypes['CopyQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCopyQuoteArgs, 'input'>
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
  discontinueProduct?: Resolver<
    ResolversTypes['DiscontinueProductResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDiscontinueProductArgs, 'input'>
  >
  draftContract?: Resolver<
    ResolversTypes['DraftContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftContractArgs, 'input'>
  >
  draftProductFact?: Resolver<
    ResolversTypes['DraftProductFactResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftProductFactArgs, 'input'>
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
  forecastOpportunity?: Resolver<
    ResolversTypes['ForecastOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationForecastOpportunityArgs, 'input'>
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
  openContractDocument?: Resolver<
    ResolversTypes['OpenContractDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenContractDocumentArgs, 'input'>
  >
  openOpportunity?: Resolver<
    ResolversTypes['OpenOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenOpportunityArgs, 'input'>
  >
  presentProposal?: Resolver<
    ResolversTypes['PresentProposalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPresentProposalArgs, 'input'>
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
  removeContractDocument?: Resolver<
    ResolversTypes['RemoveContractDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveContractDocumentArgs, 'input'>
  >
  resumeOpportunity?: Resolver<
    ResolversTypes['ResumeOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeOpportunityArgs, 'input'>
  >
  returnContract?: Resolver<
    ResolversTypes['ReturnContractResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnContractArgs, 'input'>
  >
  returnQuote?: Resolver<
    ResolversTypes['ReturnQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnQuoteArgs, 'input'>
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
  submitQuote?: Resolver<
    ResolversTypes['SubmitQuoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitQuoteArgs, 'input'>
  >
  suspendOpportunity?: Resolver<
    ResolversTypes['SuspendOpportunityResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendOpportunityArgs, 'input'>
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

export type NotFoundErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
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
  exitCriteria?: Resolver<Array<ResolversTypes['ExitCriterion']>, ParentType, ContextType>
  forecastCategory?: Resolver<ResolversTypes['ForecastCategory'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  inquiries?: Resolver<Array<ResolversTypes['Inquiry']>, ParentType, ContextType>
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  lossNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  lossReason?: Resolver<Maybe<ResolversTypes['LossReason']>, ParentType, ContextType>
  needPurchaseBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  needSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  presentations?: Resolver<Array<ResolversTypes['Presentation']>, ParentType, ContextType>
  probability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>
  stage?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>
  stageHistory?: Resolver<Array<ResolversTypes['StageChange']>, ParentType, ContextType>
  stageSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  suspendedFrom?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>
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
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PresentationKind'], ParentType, ContextType>
  presentedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
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
  lineMarginFloor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  quoteMarginFloor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
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

export type ProtectedTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProtectedText'] = ResolversParentTypes['ProtectedText'],
> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>
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

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  approvalPairs?: Resolver<
    Maybe<Array<ResolversTypes['ApprovalPair']>>,
    ParentType,
    ContextType,
    RequireFields<QueryApprovalPairsArgs, 'from' | 'to'>
  >
  contract?: Resolver<
    Maybe<ResolversTypes['Contract']>,
    ParentType,
    ContextType,
    RequireFields<QueryContractArgs, 'id'>
  >
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, Partial<QueryContractsArgs>>
  exchangeRates?: Resolver<
    Maybe<ResolversTypes['ExchangeRateConnection']>,
    ParentType,
    ContextType,
    Partial<QueryExchangeRatesArgs>
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
  proposal?: Resolver<
    Maybe<ResolversTypes['Proposal']>,
    ParentType,
    ContextType,
    RequireFields<QueryProposalArgs, 'id'>
  >
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type QuoteApprovalResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteApproval'] = ResolversParentTypes['QuoteApproval'],
> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  currentLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  levels?: Resolver<Array<ResolversTypes['QuoteApproverRole']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['QuoteApprovalStatus'], ParentType, ContextType>
  steps?: Resolver<Array<ResolversTypes['QuoteApprovalStep']>, ParentType, ContextType>
}

export type QuoteApprovalStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteApprovalStep'] = ResolversParentTypes['QuoteApprovalStep'],
> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
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
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
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

export type QuotePriceTierResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuotePriceTier'] = ResolversParentTypes['QuotePriceTier'],
> = {
  customerClass?: Resolver<Maybe<ResolversTypes['PriceTierClass']>, ParentType, ContextType>
  minQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
}

export type QuoteVersionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QuoteVersion'] = ResolversParentTypes['QuoteVersion'],
> = {
  acceptance?: Resolver<Maybe<ResolversTypes['QuoteAcceptance']>, ParentType, ContextType>
  afterSalesTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  approval?: Resolver<Maybe<ResolversTypes['QuoteApproval']>, ParentType, ContextType>
  approvalTriggers?: Resolver<Array<ResolversTypes['QuoteApprovalTrigger']>, ParentType, ContextType>
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

export type RuleErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RuleError'] = ResolversParentTypes['RuleError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
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
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  to?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>
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

export type UnitCostResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['UnitCost'] = ResolversParentTypes['UnitCost'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
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

export type Resolvers<ContextType = GraphContext> = {
  AcceptQuotePayload?: AcceptQuotePayloadResolvers<ContextType>
  AcceptQuoteResult?: AcceptQuoteResultResolvers<ContextType>
  AdvanceOpportunityPayload?: AdvanceOpportunityPayloadResolvers<ContextType>
  AdvanceOpportunityResult?: AdvanceOpportunityResultResolvers<ContextType>
  ApprovalPair?: ApprovalPairResolvers<ContextType>
  ApproveContractReviewPayload?: ApproveContractReviewPayloadResolvers<ContextType>
  ApproveContractReviewResult?: ApproveContractReviewResultResolvers<ContextType>
  ApproveQuotePayload?: ApproveQuotePayloadResolvers<ContextType>
  ApproveQuoteResult?: ApproveQuoteResultResolvers<ContextType>
  ArchiveContractPayload?: ArchiveContractPayloadResolvers<ContextType>
  ArchiveContractResult?: ArchiveContractResultResolvers<ContextType>
  AttachContractDocumentPayload?: AttachContractDocumentPayloadResolvers<ContextType>
  AttachContractDocumentResult?: AttachContractDocumentResultResolvers<ContextType>
  ChooseProposalPayload?: ChooseProposalPayloadResolvers<ContextType>
  ChooseProposalResult?: ChooseProposalResultResolvers<ContextType>
  CloseInquiryPayload?: CloseInquiryPayloadResolvers<ContextType>
  CloseInquiryResult?: CloseInquiryResultResolvers<ContextType>
  ConflictError?: ConflictErrorResolvers<ContextType>
  Contract?: ContractResolvers<ContextType>
  ContractClause?: ContractClauseResolvers<ContextType>
  ContractConnection?: ContractConnectionResolvers<ContextType>
  ContractDocument?: ContractDocumentResolvers<ContextType>
  ContractEdge?: ContractEdgeResolvers<ContextType>
  ContractInstalment?: ContractInstalmentResolvers<ContextType>
  ContractLine?: ContractLineResolvers<ContextType>
  ContractReview?: ContractReviewResolvers<ContextType>
  ContractSignature?: ContractSignatureResolvers<ContextType>
  CopyQuotePayload?: CopyQuotePayloadResolvers<ContextType>
  CopyQuoteResult?: CopyQuoteResultResolvers<ContextType>
  CreditSplit?: CreditSplitResolvers<ContextType>
  Currency?: GraphQLScalarType
  Customer?: CustomerResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Decimal?: GraphQLScalarType
  DeclineInquiryPayload?: DeclineInquiryPayloadResolvers<ContextType>
  DeclineInquiryResult?: DeclineInquiryResultResolvers<ContextType>
  DeclineQuotePayload?: DeclineQuotePayloadResolvers<ContextType>
  DeclineQuoteResult?: DeclineQuoteResultResolvers<ContextType>
  DefineProductPayload?: DefineProductPayloadResolvers<ContextType>
  DefineProductResult?: DefineProductResultResolvers<ContextType>
  DiscontinueProductPayload?: DiscontinueProductPayloadResolvers<ContextType>
  DiscontinueProductResult?: DiscontinueProductResultResolvers<ContextType>
  DraftContractPayload?: DraftContractPayloadResolvers<ContextType>
  DraftContractResult?: DraftContractResultResolvers<ContextType>
  DraftProductFactPayload?: DraftProductFactPayloadResolvers<ContextType>
  DraftProductFactResult?: DraftProductFactResultResolvers<ContextType>
  DraftQuoteFromProposalPayload?: DraftQuoteFromProposalPayloadResolvers<ContextType>
  DraftQuoteFromProposalResult?: DraftQuoteFromProposalResultResolvers<ContextType>
  DraftQuotePayload?: DraftQuotePayloadResolvers<ContextType>
  DraftQuoteResult?: DraftQuoteResultResolvers<ContextType>
  Employee?: EmployeeResolvers<ContextType>
  ExchangeRate?: ExchangeRateResolvers<ContextType>
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>
  ExitCriterion?: ExitCriterionResolvers<ContextType>
  FamilyMarginFloor?: FamilyMarginFloorResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  ForecastOpportunityPayload?: ForecastOpportunityPayloadResolvers<ContextType>
  ForecastOpportunityResult?: ForecastOpportunityResultResolvers<ContextType>
  Inquiry?: InquiryResolvers<ContextType>
  InquiryConnection?: InquiryConnectionResolvers<ContextType>
  InquiryEdge?: InquiryEdgeResolvers<ContextType>
  InquiryLine?: InquiryLineResolvers<ContextType>
  Lead?: LeadResolvers<ContextType>
  LineMarginView?: LineMarginViewResolvers<ContextType>
  LoseOpportunityPayload?: LoseOpportunityPayloadResolvers<ContextType>
  LoseOpportunityResult?: LoseOpportunityResultResolvers<ContextType>
  MakeProposalPayload?: MakeProposalPayloadResolvers<ContextType>
  MakeProposalResult?: MakeProposalResultResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  MoveOpportunityBackPayload?: MoveOpportunityBackPayloadResolvers<ContextType>
  MoveOpportunityBackResult?: MoveOpportunityBackResultResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NegotiationPoint?: NegotiationPointResolvers<ContextType>
  NegotiationRound?: NegotiationRoundResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  OpenContractDocumentPayload?: OpenContractDocumentPayloadResolvers<ContextType>
  OpenContractDocumentResult?: OpenContractDocumentResultResolvers<ContextType>
  OpenOpportunityPayload?: OpenOpportunityPayloadResolvers<ContextType>
  OpenOpportunityResult?: OpenOpportunityResultResolvers<ContextType>
  Opportunity?: OpportunityResolvers<ContextType>
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  PaymentTerm?: PaymentTermResolvers<ContextType>
  PresentProposalPayload?: PresentProposalPayloadResolvers<ContextType>
  PresentProposalResult?: PresentProposalResultResolvers<ContextType>
  Presentation?: PresentationResolvers<ContextType>
  PriceBookEntry?: PriceBookEntryResolvers<ContextType>
  PriceOverride?: PriceOverrideResolvers<ContextType>
  PriceOverrideConnection?: PriceOverrideConnectionResolvers<ContextType>
  PriceOverrideEdge?: PriceOverrideEdgeResolvers<ContextType>
  PricingPolicy?: PricingPolicyResolvers<ContextType>
  Product?: ProductResolvers<ContextType>
  ProductConnection?: ProductConnectionResolvers<ContextType>
  ProductCostView?: ProductCostViewResolvers<ContextType>
  ProductEdge?: ProductEdgeResolvers<ContextType>
  ProductFact?: ProductFactResolvers<ContextType>
  ProductHold?: ProductHoldResolvers<ContextType>
  Proposal?: ProposalResolvers<ContextType>
  ProposalAlternative?: ProposalAlternativeResolvers<ContextType>
  ProposalLine?: ProposalLineResolvers<ContextType>
  ProtectedText?: ProtectedTextResolvers<ContextType>
  PublishPricingPolicyPayload?: PublishPricingPolicyPayloadResolvers<ContextType>
  PublishPricingPolicyResult?: PublishPricingPolicyResultResolvers<ContextType>
  PublishProductFactPayload?: PublishProductFactPayloadResolvers<ContextType>
  PublishProductFactResult?: PublishProductFactResultResolvers<ContextType>
  PurchaseIntention?: PurchaseIntentionResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  Quote?: QuoteResolvers<ContextType>
  QuoteAcceptance?: QuoteAcceptanceResolvers<ContextType>
  QuoteApproval?: QuoteApprovalResolvers<ContextType>
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
  QuotePriceTier?: QuotePriceTierResolvers<ContextType>
  QuoteVersion?: QuoteVersionResolvers<ContextType>
  RecordInquiryPayload?: RecordInquiryPayloadResolvers<ContextType>
  RecordInquiryResult?: RecordInquiryResultResolvers<ContextType>
  RecordIntentionPayload?: RecordIntentionPayloadResolvers<ContextType>
  RecordIntentionResult?: RecordIntentionResultResolvers<ContextType>
  RecordNegotiationRoundPayload?: RecordNegotiationRoundPayloadResolvers<ContextType>
  RecordNegotiationRoundResult?: RecordNegotiationRoundResultResolvers<ContextType>
  RecordOpportunityNeedPayload?: RecordOpportunityNeedPayloadResolvers<ContextType>
  RecordOpportunityNeedResult?: RecordOpportunityNeedResultResolvers<ContextType>
  RecordPresentationPayload?: RecordPresentationPayloadResolvers<ContextType>
  RecordPresentationResult?: RecordPresentationResultResolvers<ContextType>
  RecordSignaturePayload?: RecordSignaturePayloadResolvers<ContextType>
  RecordSignatureResult?: RecordSignatureResultResolvers<ContextType>
  RejectProposalPayload?: RejectProposalPayloadResolvers<ContextType>
  RejectProposalResult?: RejectProposalResultResolvers<ContextType>
  ReleaseContractPayload?: ReleaseContractPayloadResolvers<ContextType>
  ReleaseContractResult?: ReleaseContractResultResolvers<ContextType>
  ReleaseProductHoldPayload?: ReleaseProductHoldPayloadResolvers<ContextType>
  ReleaseProductHoldResult?: ReleaseProductHoldResultResolvers<ContextType>
  RemoveContractDocumentPayload?: RemoveContractDocumentPayloadResolvers<ContextType>
  RemoveContractDocumentResult?: RemoveContractDocumentResultResolvers<ContextType>
  ResumeOpportunityPayload?: ResumeOpportunityPayloadResolvers<ContextType>
  ResumeOpportunityResult?: ResumeOpportunityResultResolvers<ContextType>
  ReturnContractPayload?: ReturnContractPayloadResolvers<ContextType>
  ReturnContractResult?: ReturnContractResultResolvers<ContextType>
  ReturnQuotePayload?: ReturnQuotePayloadResolvers<ContextType>
  ReturnQuoteResult?: ReturnQuoteResultResolvers<ContextType>
  ReviseContractPayload?: ReviseContractPayloadResolvers<ContextType>
  ReviseContractResult?: ReviseContractResultResolvers<ContextType>
  ReviseProposalPayload?: ReviseProposalPayloadResolvers<ContextType>
  ReviseProposalResult?: ReviseProposalResultResolvers<ContextType>
  ReviseQuotePayload?: ReviseQuotePayloadResolvers<ContextType>
  ReviseQuoteResult?: ReviseQuoteResultResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  SendQuotePayload?: SendQuotePayloadResolvers<ContextType>
  SendQuoteResult?: SendQuoteResultResolvers<ContextType>
  SetCostPayload?: SetCostPayloadResolvers<ContextType>
  SetCostResult?: SetCostResultResolvers<ContextType>
  SetExchangeRatePayload?: SetExchangeRatePayloadResolvers<ContextType>
  SetExchangeRateResult?: SetExchangeRateResultResolvers<ContextType>
  SetPricePayload?: SetPricePayloadResolvers<ContextType>
  SetPriceResult?: SetPriceResultResolvers<ContextType>
  SplitCreditPayload?: SplitCreditPayloadResolvers<ContextType>
  SplitCreditResult?: SplitCreditResultResolvers<ContextType>
  StageChange?: StageChangeResolvers<ContextType>
  SubmitContractPayload?: SubmitContractPayloadResolvers<ContextType>
  SubmitContractResult?: SubmitContractResultResolvers<ContextType>
  SubmitQuotePayload?: SubmitQuotePayloadResolvers<ContextType>
  SubmitQuoteResult?: SubmitQuoteResultResolvers<ContextType>
  SuspendOpportunityPayload?: SuspendOpportunityPayloadResolvers<ContextType>
  SuspendOpportunityResult?: SuspendOpportunityResultResolvers<ContextType>
  TotalConcession?: TotalConcessionResolvers<ContextType>
  UnitCost?: UnitCostResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
  WithdrawProductFactPayload?: WithdrawProductFactPayloadResolvers<ContextType>
  WithdrawProductFactResult?: WithdrawProductFactResultResolvers<ContextType>
  WithdrawQuotePayload?: WithdrawQuotePayloadResolvers<ContextType>
  WithdrawQuoteResult?: WithdrawQuoteResultResolvers<ContextType>
}
