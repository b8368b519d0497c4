// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { CreditCheckRow } from '../modules/credit/store/credit-check-store.ts'
import type { CreditExceptionRow } from '../modules/credit/store/credit-exception-store.ts'
import type { CreditProfileRow } from '../modules/credit/store/credit-profile-store.ts'
import type { CreditReservationRow } from '../modules/credit/store/credit-reservation-store.ts'
import type { PayoutInstructionRow } from '../modules/payouts/store/payout-store.ts'
import type { ReceiptDocumentRow } from '../modules/receipt-documents/store/document-loader.ts'
import type { AllocationRow } from '../modules/receipts/store/allocation-store.ts'
import type { ReceiptRow } from '../modules/receipts/store/receipt-store.ts'
import type { InstalmentRow } from '../modules/receivables/store/instalment-store.ts'
import type { ReceivableRow } from '../modules/receivables/store/receivable-store.ts'
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

/** What was owed in one age class. */
export type AgeingBalance = {
  __typename?: 'AgeingBalance'
  /** What was owed. */
  amount: Money
  /** The age class. */
  bucket: AgeingBucket
  /** By how many instalments. */
  instalments: Scalars['Int']['output']
}

/** Age classes by days past the due date (账龄区间). */
export type AgeingBucket =
  /** 1 to 30 days overdue. */
  | 'DAYS_1_30'
  /** 31 to 60 days overdue. */
  | 'DAYS_31_60'
  /** 61 to 90 days overdue. */
  | 'DAYS_61_90'
  /** 91 to 180 days overdue. */
  | 'DAYS_91_180'
  /** 181 to 365 days overdue. */
  | 'DAYS_181_365'
  /** Not due yet, or without a due date yet (未到期). */
  | 'NOT_DUE'
  /** More than 365 days overdue. */
  | 'OVER_365'

/** What a receipt pays. */
export type AllocateReceiptInput = {
  /** Accounting date; today when left out, not before the money arrived. */
  allocatedOn?: InputMaybe<Scalars['Date']['input']>
  /** The instalments it pays, each once. */
  allocations: Array<AllocationInput>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The receipt. */
  receiptId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** What was allocated. */
export type AllocateReceiptPayload = {
  __typename?: 'AllocateReceiptPayload'
  /** The allocations that were booked, in the order of the input. */
  allocations: Array<Allocation>
  /** The receipt as it now is. */
  receipt: Receipt
}

/** What `allocateReceipt` answers. */
export type AllocateReceiptResult =
  AllocateReceiptPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A line of the ledger: part of a receipt that pays an instalment, or takes such a part back (核销). Never changed. */
export type Allocation = {
  __typename?: 'Allocation'
  /** Accounting date (核销日期): balances of earlier days do not know it. */
  allocatedOn: Scalars['Date']['output']
  /** How much; always positive. */
  amount: Money
  /** The contract that is paid; null for who may not see it. */
  contract?: Maybe<Contract>
  /** When it was booked. */
  createdAt: Scalars['DateTime']['output']
  /** Id of the allocation. */
  id: Scalars['ID']['output']
  /** The instalment it pays, or makes open again. */
  instalment: Instalment
  /** Whether it pays or takes back. */
  kind: AllocationKind
  /** Why it was taken back (冲回原因). */
  reason?: Maybe<Scalars['String']['output']>
  /** The receipt it takes from, or gives back to. */
  receipt: Receipt
  /** The entry that took this one back; null while it stands. */
  reversal?: Maybe<Allocation>
  /** The allocation that this one takes back; null for one that pays. */
  reverses?: Maybe<Allocation>
}

/** How much of a receipt pays an instalment. */
export type AllocationInput = {
  /** How much, in the currency of the receipt. */
  amount: Scalars['Decimal']['input']
  /** The instalment; of the customer who paid. */
  instalmentId: Scalars['ID']['input']
}

/** Kinds of lines in the ledger. */
export type AllocationKind =
  /** Pays an instalment. */
  | 'ALLOCATION'
  /** Takes an allocation back. */
  | 'REVERSAL'

/** A file to attach. */
export type AttachReceiptDocumentInput = {
  /** The caller's key for this request: sending it again gives the first document, with a new URL while its bytes are missing. */
  idempotencyKey: Scalars['String']['input']
  /** What it is. */
  kind: ReceiptDocumentKind
  /** Media type: PDF, PNG, JPEG, DOCX, XLSX, plain text or CSV. */
  mediaType: Scalars['String']['input']
  /** Name of the file, with the ending of its media type. */
  name: Scalars['String']['input']
  /** The receipt. */
  receiptId: Scalars['ID']['input']
  /** SHA-256 of the bytes, as 64 hexadecimal digits in small letters. */
  sha256: Scalars['String']['input']
  /** Size in bytes. */
  size: Scalars['Int']['input']
}

/** A document that waits for its bytes. */
export type AttachReceiptDocumentPayload = {
  __typename?: 'AttachReceiptDocumentPayload'
  /** The document. */
  document: ReceiptDocument
  /** Where the caller, with their own token, sends the bytes by PUT; null once they are there. */
  uploadUrl?: Maybe<Scalars['String']['output']>
  /** Until when the upload must have begun; null once the bytes are there. */
  uploadUrlExpiresAt?: Maybe<Scalars['DateTime']['output']>
}

/** What `attachReceiptDocument` answers. */
export type AttachReceiptDocumentResult =
  AttachReceiptDocumentPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

export type CommissionStatement = {
  __typename?: 'CommissionStatement'
  /** Id of the statement. */
  id: Scalars['ID']['output']
  /** Its payment (付款指令); null before it is approved, or when the caller may not see it. */
  payout?: Maybe<PayoutInstruction>
}

/** A payment that was made. */
export type ConfirmPayoutInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Day of payment; not in the future. */
  paidOn: Scalars['Date']['input']
  /** The payout. */
  payoutId: Scalars['ID']['input']
  /** The bank's reference; one transfer pays one payout. */
  reference: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The paid payout. */
export type ConfirmPayoutPayload = {
  __typename?: 'ConfirmPayoutPayload'
  /** The payout. */
  payout: PayoutInstruction
}

/** What `confirmPayout` answers. */
export type ConfirmPayoutResult =
  ConfirmPayoutPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

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

export type Contract = {
  __typename?: 'Contract'
  /** Id of the contract. */
  id: Scalars['ID']['output']
  /** What the customer owes for it (应收账款); null before it is effective, or when the caller may not see it. */
  receivable?: Maybe<Receivable>
}

/** The decision on an order's request for credit and the figures it was made on (信用审核记录, R181). Never changed. */
export type CreditCheck = {
  __typename?: 'CreditCheck'
  /** Amount of the order. */
  amount: Money
  /** Credit that was available then; null where there was no profile to check with. */
  available?: Maybe<Money>
  /** When it was decided. */
  checkedAt: Scalars['DateTime']['output']
  /** The exception that let it pass, if it took one. */
  exception?: Maybe<CreditException>
  /** Id of the check. */
  id: Scalars['ID']['output']
  /** What the order needed: its amount less what was paid in advance; null where there was no profile to check with. */
  need?: Maybe<Money>
  /** What was decided. */
  outcome: CreditCheckOutcome
  /** Why it was refused, for people; null when it passed. */
  reason?: Maybe<Scalars['String']['output']>
  /** Why it was refused, for programs; null when it passed. */
  reasonCode?: Maybe<CreditRefusal>
}

/** Outcomes of a credit check. */
export type CreditCheckOutcome =
  /** Credit was refused. */
  | 'REJECTED'
  /** Credit was reserved. */
  | 'RESERVED'

/** Leave for one order to pass a refused credit check: for an amount, until a day (信用例外). */
export type CreditException = {
  __typename?: 'CreditException'
  /** Up to which amount it covers what the credit does not. */
  amount: Money
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output']
  /** The customer of the order; null for who may not see it. */
  customer?: Maybe<Customer>
  /** When it was granted or declined. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>
  /** Subject of who granted or declined it. */
  decidedBy?: Maybe<Scalars['String']['output']>
  /** What was said with the decision. */
  decisionNote?: Maybe<Scalars['String']['output']>
  /** Id of the exception. */
  id: Scalars['ID']['output']
  /** The order it is for, and no other; null for who may not see it. */
  order?: Maybe<SalesOrder>
  /** Why it was asked for. */
  reason: Scalars['String']['output']
  /** Subject of who asked for it. */
  requestedBy: Scalars['String']['output']
  /** Where it stands. */
  status: CreditExceptionStatus
  /** Last day on which the order may use it. */
  validUntil: Scalars['Date']['output']
  /** Grows by one with each change; send it back to decide. */
  version: Scalars['Int']['output']
}

/** A page of credit exceptions. */
export type CreditExceptionConnection = {
  __typename?: 'CreditExceptionConnection'
  /** The exceptions of the page with their cursors. */
  edges: Array<CreditExceptionEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many exceptions there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A credit exception on a page. */
export type CreditExceptionEdge = {
  __typename?: 'CreditExceptionEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The exception. */
  node: CreditException
}

/** States of a credit exception. */
export type CreditExceptionStatus =
  /** Declined. */
  | 'DECLINED'
  /** Granted; the order may use it once, until its last day. */
  | 'GRANTED'
  /** Asked for. */
  | 'REQUESTED'
  /** The order has reserved its credit with it. */
  | 'USED'

/** What a customer owes or is about to owe. Each yuan of an order is counted in one place only. */
export type CreditExposure = {
  __typename?: 'CreditExposure'
  /** Delivered and not paid (已交付未收款). */
  openReceivables: Money
  /** Ordered, not delivered and not paid in advance (已占用). */
  reserved: Money
  /** `openReceivables + reserved - unallocatedReceipts`. */
  total: Money
  /** Received and not allocated to a contract (未核销收款); lowers the exposure. */
  unallocatedReceipts: Money
}

/** Grades of credit (信用等级). */
export type CreditGrade =
  /** Best. */
  | 'A'
  /** Good. */
  | 'B'
  /** With care. */
  | 'C'
  /** No open credit: payment in advance only (预付款). */
  | 'D'

/** What a customer may owe and on which terms (客户信用档案). One per customer. */
export type CreditProfile = {
  __typename?: 'CreditProfile'
  /** Who set the terms. */
  approvedBy: Employee
  /** `limit - exposure.total` (可用额度); negative when the customer owes more than its limit. */
  available: Money
  /** When the profile was first set. */
  createdAt: Scalars['DateTime']['output']
  /** Whose credit it is; null for who may not see it. */
  customer?: Maybe<Customer>
  /** What the customer owes or is about to owe (信用敞口). */
  exposure: CreditExposure
  /** Credit grade (信用等级). */
  grade: CreditGrade
  /** Id of the profile. */
  id: Scalars['ID']['output']
  /** Credit limit (信用额度). */
  limit: Money
  /** Orders are refused when an instalment is overdue for more days than this (逾期停单天数). */
  overdueBlockDays: Scalars['Int']['output']
  /** Share of an order that is to be paid in advance, in percent (预付比例). */
  prepaymentPercent: Scalars['Decimal']['output']
  /** Why these terms were set (评估结论). */
  reason: Scalars['String']['output']
  /** Credit held or used by orders, newest first. */
  reservations: CreditReservationConnection
  /** Days after which an invoice is to be paid (账期). */
  termDays: Scalars['Int']['output']
  /** When the terms or the exposure last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** First day of the profile. */
  validFrom: Scalars['Date']['output']
  /** Last day of the profile; null while it has none. */
  validUntil?: Maybe<Scalars['Date']['output']>
  /** Grows by one with each change of the terms or of the exposure; send it back to change the terms. */
  version: Scalars['Int']['output']
}

/** What a customer may owe and on which terms (客户信用档案). One per customer. */
export type CreditProfileReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<CreditReservationStatus>
}

/** A page of credit profiles. */
export type CreditProfileConnection = {
  __typename?: 'CreditProfileConnection'
  /** The profiles of the page with their cursors. */
  edges: Array<CreditProfileEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many profiles there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A credit profile on a page. */
export type CreditProfileEdge = {
  __typename?: 'CreditProfileEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The profile. */
  node: CreditProfile
}

/** Why credit is refused. */
export type CreditRefusal =
  /** The order is in another currency than the profile. */
  | 'CURRENCY_MISMATCH'
  /** The order needs more than is available (超额度). */
  | 'LIMIT_EXCEEDED'
  /** The customer has no credit profile (无信用档案). */
  | 'NO_PROFILE'
  /** An instalment is overdue for too long (逾期). */
  | 'OVERDUE'
  /** The share to be paid in advance is not paid yet (须预付款). */
  | 'PREPAYMENT_REQUIRED'
  /** The profile has ended. */
  | 'SUSPENDED'

/** Credit that an order holds from its review on until it is delivered or cancelled (信用占用). One per order. */
export type CreditReservation = {
  __typename?: 'CreditReservation'
  /** Amount of the order with tax. */
  amount: Money
  /** Delivered and therefore owed as a receivable now. */
  consumed: Money
  /** The contract of the order; null for who may not see it. */
  contract?: Maybe<Contract>
  /** When it was reserved. */
  createdAt: Scalars['DateTime']['output']
  /** The customer whose credit it is; null for who may not see it. */
  customer?: Maybe<Customer>
  /** The exception that let the order pass, if it took one. */
  exception?: Maybe<CreditException>
  /** Id of the reservation. */
  id: Scalars['ID']['output']
  /** Still held. */
  open: Money
  /** The order it is for; null for who may not see it. */
  order?: Maybe<SalesOrder>
  /** Cancelled and given back. */
  released: Money
  /** Where the reservation stands. */
  status: CreditReservationStatus
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change. */
  version: Scalars['Int']['output']
}

/** A page of credit reservations. */
export type CreditReservationConnection = {
  __typename?: 'CreditReservationConnection'
  /** The reservations of the page with their cursors. */
  edges: Array<CreditReservationEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many reservations there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A credit reservation on a page. */
export type CreditReservationEdge = {
  __typename?: 'CreditReservationEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The reservation. */
  node: CreditReservation
}

/** States of a credit reservation. */
export type CreditReservationStatus =
  /** Nothing is held any more; the order, or what was not cancelled of it, was delivered. */
  | 'CONSUMED'
  /** The order holds credit. */
  | 'HELD'
  /** Nothing is held any more; the whole order was cancelled. */
  | 'RELEASED'

/** The ageing in one currency. */
export type CurrencyAgeing = {
  __typename?: 'CurrencyAgeing'
  /** Every bucket, youngest first; the sum of them is `total`. */
  buckets: Array<AgeingBalance>
  /** The currency. */
  currency: Scalars['Currency']['output']
  /** Part of the total that was past its due date. */
  overdue: Money
  /** All that was owed on the day: contracts in force by then less the allocations dated up to it. */
  total: Money
  /** Money received by the day and not allocated on it (未核销收款); not deducted from the buckets. */
  unallocatedReceipts: Money
}

export type Customer = {
  __typename?: 'Customer'
  /** What it may owe and on which terms (信用档案); null when nothing is set or the caller may not see it. */
  creditProfile?: Maybe<CreditProfile>
  /** Id of the customer. */
  id: Scalars['ID']['output']
  /** What it owes, by contract (应收账款), newest first; as far as the caller may see it. */
  receivables: ReceivableConnection
}

export type CustomerReceivablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<ReceivableStatus>
}

/** A decision on an exception. */
export type DecideCreditExceptionInput = {
  /** The exception. */
  exceptionId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What to say with it. */
  note?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The declined exception. */
export type DeclineCreditExceptionPayload = {
  __typename?: 'DeclineCreditExceptionPayload'
  /** The exception. */
  creditException: CreditException
}

/** What `declineCreditException` answers. */
export type DeclineCreditExceptionResult =
  ConflictError | DeclineCreditExceptionPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

export type Employee = {
  __typename?: 'Employee'
  /** Id of the employee. */
  id: Scalars['ID']['output']
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

/** The granted exception. */
export type GrantCreditExceptionPayload = {
  __typename?: 'GrantCreditExceptionPayload'
  /** The exception. */
  creditException: CreditException
}

/** What `grantCreditException` answers. */
export type GrantCreditExceptionResult =
  ConflictError | ForbiddenError | GrantCreditExceptionPayload | NotFoundError | RuleError | ValidationError

/** A part of a receivable with its own due date (分期应收). */
export type Instalment = {
  __typename?: 'Instalment'
  /** What was allocated to it and taken back (核销记录), by accounting date. */
  allocations: Array<Allocation>
  /** Amount with tax. */
  amount: Money
  /** Collected so far, net of reversals. */
  collected: Money
  /** Days from the trigger to the due date. */
  daysAfter: Scalars['Int']['output']
  /** Due date (到期日); null while the trigger has not happened. */
  dueOn?: Maybe<Scalars['Date']['output']>
  /** Id of the instalment. */
  id: Scalars['ID']['output']
  /** Still to be paid. */
  open: Money
  /** Days it is past its due date and unpaid (逾期天数); 0 when it is not. */
  overdueDays: Scalars['Int']['output']
  /** The receivable it is a part of. */
  receivable: Receivable
  /** Position in the contract's payment terms, from 1. */
  seq: Scalars['Int']['output']
  /** Where it stands. */
  status: InstalmentStatus
  /** What makes it due (付款节点). */
  trigger: InstalmentTrigger
  /** Day the trigger happened; null before. */
  triggeredOn?: Maybe<Scalars['Date']['output']>
  /** Grows by one with each change. */
  version: Scalars['Int']['output']
}

/** A part of a receivable with its own due date (分期应收). */
export type InstalmentOverdueDaysArgs = {
  on?: InputMaybe<Scalars['Date']['input']>
}

/** States of an instalment. */
export type InstalmentStatus =
  /** It has a due date; nothing is paid. */
  | 'OPEN'
  /** All is paid. */
  | 'PAID'
  /** A part is paid. */
  | 'PARTLY_PAID'
  /** What makes it due has not happened yet; nothing is paid. */
  | 'PLANNED'

/** What makes an instalment due (付款节点). */
export type InstalmentTrigger =
  /** The customer accepted the installation (验收). */
  | 'ACCEPTED'
  /** The last shipment of the order was signed for (交付). */
  | 'DELIVERED'
  /** The contract took effect (签约). */
  | 'SIGNED'

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

export type Mutation = {
  __typename?: 'Mutation'
  /** Allocates a receipt to instalments (核销): from the accounting date on they are paid by so much. */
  allocateReceipt: AllocateReceiptResult
  /** Attaches a file to a receipt (上传收款凭证): what it is now, its bytes by the URL that is answered. */
  attachReceiptDocument: AttachReceiptDocumentResult
  /** Records that a payout was paid (发放确认); by finance, not by who is paid. */
  confirmPayout: ConfirmPayoutResult
  /** Declines a credit exception (信用例外驳回). */
  declineCreditException: DeclineCreditExceptionResult
  /** Grants a credit exception (信用例外批准); not by who asked for it or owns the customer. The order is then submitted again. */
  grantCreditException: GrantCreditExceptionResult
  /** Gives the caller a URL that opens a document of a receipt for a minute (查阅收款凭证). Each opening is logged. */
  openReceiptDocument: OpenReceiptDocumentResult
  /** Records money that arrived from a customer (收款登记). */
  recordReceipt: RecordReceiptResult
  /** Takes a document off a receipt, with a reason (删除收款凭证). Its bytes are deleted; that it was there stays known. */
  removeReceiptDocument: RemoveReceiptDocumentResult
  /** Asks to let one order pass that the credit check refused (信用例外申请). */
  requestCreditException: RequestCreditExceptionResult
  /** Takes an allocation back as a whole, with a reason (核销冲回). Nothing is deleted; the money is unallocated again. */
  reverseAllocation: ReverseAllocationResult
  /** Sets what a customer may owe and on which terms (信用额度设定), or changes it. */
  setCreditProfile: SetCreditProfileResult
}

export type MutationAllocateReceiptArgs = {
  input: AllocateReceiptInput
}

export type MutationAttachReceiptDocumentArgs = {
  input: AttachReceiptDocumentInput
}

export type MutationConfirmPayoutArgs = {
  input: ConfirmPayoutInput
}

export type MutationDeclineCreditExceptionArgs = {
  input: DecideCreditExceptionInput
}

export type MutationGrantCreditExceptionArgs = {
  input: DecideCreditExceptionInput
}

export type MutationOpenReceiptDocumentArgs = {
  input: OpenReceiptDocumentInput
}

export type MutationRecordReceiptArgs = {
  input: RecordReceiptInput
}

export type MutationRemoveReceiptDocumentArgs = {
  input: RemoveReceiptDocumentInput
}

export type MutationRequestCreditExceptionArgs = {
  input: RequestCreditExceptionInput
}

export type MutationReverseAllocationArgs = {
  input: ReverseAllocationInput
}

export type MutationSetCreditProfileArgs = {
  input: SetCreditProfileInput
}

/** The record does not exist, or the caller may not see it: the two answer alike. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError'
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output']
  /** Which record was looked for. */
  message: Scalars['String']['output']
}

/** Which document is opened. */
export type OpenReceiptDocumentInput = {
  /** The document. */
  documentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the same document, with a new URL. */
  idempotencyKey: Scalars['String']['input']
  /** What it is opened for; stands in the log of openings. */
  purpose?: InputMaybe<Scalars['String']['input']>
}

/** How to open a document. */
export type OpenReceiptDocumentPayload = {
  __typename?: 'OpenReceiptDocumentPayload'
  /** The document. */
  document: ReceiptDocument
  /** Until when: a minute at most. */
  expiresAt: Scalars['DateTime']['output']
  /** Where the caller, with their own token, gets the bytes by GET. Nobody else does. */
  url: Scalars['String']['output']
}

/** What `openReceiptDocument` answers. */
export type OpenReceiptDocumentResult =
  ConflictError | ForbiddenError | NotFoundError | OpenReceiptDocumentPayload | RuleError | ValidationError

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

/** The order to pay an approved commission statement (付款指令). One per statement. */
export type PayoutInstruction = {
  __typename?: 'PayoutInstruction'
  /** How much. */
  amount: Money
  /** Who approved the statement. */
  approvedBy: Employee
  /** When it was instructed. */
  createdAt: Scalars['DateTime']['output']
  /** Who is paid. */
  employee: Employee
  /** Id of the payout. */
  id: Scalars['ID']['output']
  /** Number of the payout. */
  number: Scalars['String']['output']
  /** Day of payment; null before. */
  paidOn?: Maybe<Scalars['Date']['output']>
  /** Month the commission is for. */
  period: Scalars['String']['output']
  /** Bank reference (付款流水号); null before. */
  reference?: Maybe<Scalars['String']['output']>
  /** The commission statement it pays (提成单); null for who may not see it. */
  statement?: Maybe<CommissionStatement>
  /** Number of the statement. */
  statementNumber?: Maybe<Scalars['String']['output']>
  /** Where it stands. */
  status: PayoutStatus
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to confirm the payout. */
  version: Scalars['Int']['output']
}

/** A page of payouts. */
export type PayoutInstructionConnection = {
  __typename?: 'PayoutInstructionConnection'
  /** The payouts of the page with their cursors. */
  edges: Array<PayoutInstructionEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many payouts there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A payout on a page. */
export type PayoutInstructionEdge = {
  __typename?: 'PayoutInstructionEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The payout. */
  node: PayoutInstruction
}

/** States of a payout. */
export type PayoutStatus =
  /** To be paid. */
  | 'INSTRUCTED'
  /** Paid. */
  | 'PAID'

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

export type Query = {
  __typename?: 'Query'
  /** One credit exception, or null when it does not exist or the caller may not see it. */
  creditException?: Maybe<CreditException>
  /** Credit exceptions the caller may see, newest first. */
  creditExceptions: CreditExceptionConnection
  /** Credit exceptions that were granted, by the time of the decision, the latest first (信用特批记录); as far as the caller may see them. */
  creditOverrides: CreditExceptionConnection
  /** The credit profile of a customer (客户信用档案), or null when there is none or the caller may not see it. */
  creditProfile?: Maybe<CreditProfile>
  /** Credit profiles the caller may see, newest first. */
  creditProfiles: CreditProfileConnection
  /** One payout, or null when it does not exist or the caller may not see it. */
  payout?: Maybe<PayoutInstruction>
  /** Payouts the caller may see (付款指令), newest first. */
  payouts: PayoutInstructionConnection
  /** One receipt, or null when it does not exist or the caller may not see it. */
  receipt?: Maybe<Receipt>
  /** Receipts the caller may see (收款台账), the last received first. */
  receipts: ReceiptConnection
  /** One receivable, or null when it does not exist or the caller may not see it. */
  receivable?: Maybe<Receivable>
  /** What was owed on a day by age (账龄分析), as far as the caller may see it; a past day comes out the same whenever asked. */
  receivableAgeing: ReceivableAgeing
  /** Receivables the caller may see (应收账款台账), newest first. */
  receivables: ReceivableConnection
}

export type QueryCreditExceptionArgs = {
  id: Scalars['ID']['input']
}

export type QueryCreditExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  orderId?: InputMaybe<Scalars['ID']['input']>
  status?: InputMaybe<CreditExceptionStatus>
}

export type QueryCreditOverridesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  from: Scalars['DateTime']['input']
  last?: InputMaybe<Scalars['Int']['input']>
  to: Scalars['DateTime']['input']
}

export type QueryCreditProfileArgs = {
  customerId: Scalars['ID']['input']
}

export type QueryCreditProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  grade?: InputMaybe<CreditGrade>
  last?: InputMaybe<Scalars['Int']['input']>
}

export type QueryPayoutArgs = {
  id: Scalars['ID']['input']
}

export type QueryPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  employeeId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  period?: InputMaybe<Scalars['String']['input']>
  status?: InputMaybe<PayoutStatus>
}

export type QueryReceiptArgs = {
  id: Scalars['ID']['input']
}

export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  unallocatedOnly?: InputMaybe<Scalars['Boolean']['input']>
}

export type QueryReceivableArgs = {
  id: Scalars['ID']['input']
}

export type QueryReceivableAgeingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
}

export type QueryReceivablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  overdueOn?: InputMaybe<Scalars['Date']['input']>
  status?: InputMaybe<ReceivableStatus>
}

/** Money that arrived from a customer (收款单). */
export type Receipt = {
  __typename?: 'Receipt'
  /** Part of it that is allocated. */
  allocated: Money
  /** What it was allocated to, and what was taken back, by accounting date. */
  allocations: Array<Allocation>
  /** What arrived. */
  amount: Money
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output']
  /** Who paid; null for who may not see it. */
  customer?: Maybe<Customer>
  /** Its files (收款凭证), the first attached first; 100 at most. Who may open one is another question. */
  documents: Array<ReceiptDocument>
  /** Id of the receipt. */
  id: Scalars['ID']['output']
  /** Anything else worth knowing. */
  note?: Maybe<Scalars['String']['output']>
  /** Number of the receipt (收款单号). */
  number: Scalars['String']['output']
  /** Day it arrived (到账日期). */
  receivedOn: Scalars['Date']['output']
  /** The bank's reference (银行流水号); unique for a customer. */
  reference: Scalars['String']['output']
  /** Part of it that is not allocated (未核销). */
  unallocated: Money
  /** Grows by one with each change; send it back to allocate the receipt. */
  version: Scalars['Int']['output']
}

/** A page of receipts. */
export type ReceiptConnection = {
  __typename?: 'ReceiptConnection'
  /** The receipts of the page with their cursors. */
  edges: Array<ReceiptEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many receipts there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A file that belongs to a receipt (收款凭证). Its bytes are outside the graph. */
export type ReceiptDocument = {
  __typename?: 'ReceiptDocument'
  /** Who attached it; null for a machine. */
  attachedBy?: Maybe<Employee>
  /** When it was attached. */
  createdAt: Scalars['DateTime']['output']
  /** Id of the document. */
  id: Scalars['ID']['output']
  /** What it is. */
  kind: ReceiptDocumentKind
  /** Media type, such as `application/pdf`. */
  mediaType: Scalars['String']['output']
  /** Name of the file. */
  name: Scalars['String']['output']
  /** SHA-256 of its bytes, as 64 hexadecimal digits. */
  sha256: Scalars['String']['output']
  /** Size in bytes. */
  size: Scalars['Int']['output']
  /** Whether its bytes are there. */
  status: ReceiptDocumentStatus
  /** When its bytes were there; null before. */
  storedAt?: Maybe<Scalars['DateTime']['output']>
  /** Grows by one with each change; send it back to remove the document. */
  version: Scalars['Int']['output']
}

/** Kinds of documents of a receipt. */
export type ReceiptDocumentKind =
  /** Advice of the bank that money arrived (银行回单). */
  | 'BANK_SLIP'
  /** Anything else. */
  | 'OTHER'
  /** What the customer says it pays (付款通知). */
  | 'REMITTANCE_ADVICE'

/** States of a document. */
export type ReceiptDocumentStatus =
  /** Waits for its bytes, an hour at most. */
  | 'PENDING'
  /** Can be opened. */
  | 'STORED'

/** A receipt on a page. */
export type ReceiptEdge = {
  __typename?: 'ReceiptEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The receipt. */
  node: Receipt
}

/** What a customer owes for one contract (应收账款). */
export type Receivable = {
  __typename?: 'Receivable'
  /** Total with tax; the sum of the instalments. */
  amount: Money
  /** Collected so far, net of reversals (已回款). */
  collected: Money
  /** The contract it comes from; null for who may not see it. */
  contract?: Maybe<Contract>
  /** Number of the contract (合同编号). */
  contractNumber: Scalars['String']['output']
  /** When it was created. */
  createdAt: Scalars['DateTime']['output']
  /** Who owes it; null for who may not see it. */
  customer?: Maybe<Customer>
  /** Name of the customer when the contract took effect. */
  customerName: Scalars['String']['output']
  /** Gross amount of what the customer has signed for (已交付). */
  delivered: Money
  /** Day the contract took effect. */
  effectiveOn: Scalars['Date']['output']
  /** Id of the receivable. */
  id: Scalars['ID']['output']
  /** Its instalments in the order of the contract (分期). */
  instalments: Array<Instalment>
  /** Still to be paid (未回款). */
  open: Money
  /** Part of `open` that was due before a day (逾期金额). */
  overdue: Money
  /** Consultant who owns the customer (负责顾问). */
  owner?: Maybe<Employee>
  /** Where it stands. Overdue is no state: see the instalments. */
  status: ReceivableStatus
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change. */
  version: Scalars['Int']['output']
}

/** What a customer owes for one contract (应收账款). */
export type ReceivableOverdueArgs = {
  on?: InputMaybe<Scalars['Date']['input']>
}

/** What was owed on a day, by age (账龄分析). */
export type ReceivableAgeing = {
  __typename?: 'ReceivableAgeing'
  /** The day. */
  asOf: Scalars['Date']['output']
  /** One group per currency in which anything was owed or unallocated. */
  currencies: Array<CurrencyAgeing>
}

/** A page of receivables. */
export type ReceivableConnection = {
  __typename?: 'ReceivableConnection'
  /** The receivables of the page with their cursors. */
  edges: Array<ReceivableEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many receivables there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A receivable on a page. */
export type ReceivableEdge = {
  __typename?: 'ReceivableEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The receivable. */
  node: Receivable
}

/** States of a receivable. */
export type ReceivableStatus =
  /** Nothing is paid. */
  | 'OPEN'
  /** All is paid (已结清). */
  | 'PAID'
  /** A part is paid. */
  | 'PARTLY_PAID'

/** Money that arrived. */
export type RecordReceiptInput = {
  /** How much arrived. */
  amount: MoneyInput
  /** Who paid. */
  customerId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything else worth knowing. */
  note?: InputMaybe<Scalars['String']['input']>
  /** Day it arrived; not in the future. */
  receivedOn: Scalars['Date']['input']
  /** The bank's reference. */
  reference: Scalars['String']['input']
}

/** The new receipt. */
export type RecordReceiptPayload = {
  __typename?: 'RecordReceiptPayload'
  /** The receipt that was recorded. */
  receipt: Receipt
}

/** What `recordReceipt` answers. */
export type RecordReceiptResult =
  ConflictError | ForbiddenError | NotFoundError | RecordReceiptPayload | RuleError | ValidationError

/** Which document is removed. */
export type RemoveReceiptDocumentInput = {
  /** The document. */
  documentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The receipt without the document. */
export type RemoveReceiptDocumentPayload = {
  __typename?: 'RemoveReceiptDocumentPayload'
  /** The receipt. */
  receipt: Receipt
}

/** What `removeReceiptDocument` answers. */
export type RemoveReceiptDocumentResult =
  ConflictError | ForbiddenError | NotFoundError | RemoveReceiptDocumentPayload | RuleError | ValidationError

/** A wish to let an order pass. */
export type RequestCreditExceptionInput = {
  /** Up to which amount; at most the order's. */
  amount: MoneyInput
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The order whose credit check was refused. */
  orderId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Last day on which the order may use it. */
  validUntil: Scalars['Date']['input']
}

/** The wish. */
export type RequestCreditExceptionPayload = {
  __typename?: 'RequestCreditExceptionPayload'
  /** The exception, to be decided on. */
  creditException: CreditException
}

/** What `requestCreditException` answers. */
export type RequestCreditExceptionResult =
  ConflictError | ForbiddenError | NotFoundError | RequestCreditExceptionPayload | RuleError | ValidationError

/** Which allocation is taken back. */
export type ReverseAllocationInput = {
  /** The allocation. */
  allocationId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Accounting date; today when left out, not before the allocation's. */
  reversedOn?: InputMaybe<Scalars['Date']['input']>
}

/** The entry that takes the allocation back. */
export type ReverseAllocationPayload = {
  __typename?: 'ReverseAllocationPayload'
  /** The reversal. */
  allocation: Allocation
}

/** What `reverseAllocation` answers. */
export type ReverseAllocationResult =
  ConflictError | ForbiddenError | NotFoundError | ReverseAllocationPayload | RuleError | ValidationError

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

export type SalesOrder = {
  __typename?: 'SalesOrder'
  /** Decisions on its request for credit (信用审核记录), newest first. */
  creditChecks: Array<CreditCheck>
  /** Credit the order holds or held (信用占用); null when none was reserved or the caller may not see it. */
  creditReservation?: Maybe<CreditReservation>
  /** Id of the order. */
  id: Scalars['ID']['output']
}

/** A customer's credit terms. */
export type SetCreditProfileInput = {
  /** The customer. */
  customerId: Scalars['ID']['input']
  /** Credit grade. */
  grade: CreditGrade
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Credit limit; 0 for grade D. */
  limit: MoneyInput
  /** Orders are refused when an instalment is overdue for more days than this. */
  overdueBlockDays: Scalars['Int']['input']
  /** Share to be paid in advance, in percent; left out it is 100 for grade D and 0 for the others. */
  prepaymentPercent?: InputMaybe<Scalars['Decimal']['input']>
  /** Why: the result of the assessment (评估结论). */
  reason: Scalars['String']['input']
  /** Days after which an invoice is to be paid. */
  termDays: Scalars['Int']['input']
  /** Last day of the profile. */
  validUntil?: InputMaybe<Scalars['Date']['input']>
  /** Version of the profile as the caller read it; none for a customer's first profile. */
  version?: InputMaybe<Scalars['Int']['input']>
}

/** The profile as it now is. */
export type SetCreditProfilePayload = {
  __typename?: 'SetCreditProfilePayload'
  /** The customer's credit profile. */
  creditProfile: CreditProfile
}

/** What `setCreditProfile` answers. */
export type SetCreditProfileResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SetCreditProfilePayload | ValidationError

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
  Allocation: Allocation
  CommissionStatement: CommissionStatement
  Contract: Contract
  CreditProfile: CreditProfile
  CreditReservation: CreditReservation
  Customer: Customer
  Instalment: Instalment
  PayoutInstruction: PayoutInstruction
  Receipt: Receipt
  Receivable: Receivable
  SalesOrder: SalesOrder
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Allocation: { __typename: 'Allocation' } & GraphQLRecursivePick<FederationTypes['Allocation'], { id: true }>
  CommissionStatement: { __typename: 'CommissionStatement' } & GraphQLRecursivePick<
    FederationTypes['CommissionStatement'],
    { id: true }
  >
  Contract: { __typename: 'Contract' } & GraphQLRecursivePick<FederationTypes['Contract'], { id: true }>
  CreditProfile: { __typename: 'CreditProfile' } & GraphQLRecursivePick<FederationTypes['CreditProfile'], { id: true }>
  CreditReservation: { __typename: 'CreditReservation' } & GraphQLRecursivePick<
    FederationTypes['CreditReservation'],
    { id: true }
  >
  Customer: { __typename: 'Customer' } & GraphQLRecursivePick<FederationTypes['Customer'], { id: true }>
  Instalment: { __typename: 'Instalment' } & GraphQLRecursivePick<FederationTypes['Instalment'], { id: true }>
  PayoutInstruction: { __typename: 'PayoutInstruction' } & GraphQLRecursivePick<
    FederationTypes['PayoutInstruction'],
    { id: true }
  >
  Receipt: { __typename: 'Receipt' } & GraphQLRecursivePick<FederationTypes['Receipt'], { id: true }>
  Receivable: { __typename: 'Receivable' } & GraphQLRecursivePick<FederationTypes['Receivable'], { id: true }>
  SalesOrder: { __typename: 'SalesOrder' } & GraphQLRecursivePick<FederationTypes['SalesOrder'], { id: true }>
}

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AllocateReceiptResult:
    | (Omit<AllocateReceiptPayload, 'allocations' | 'receipt'> & {
        allocations: Array<_RefType['Allocation']>
        receipt: _RefType['Receipt']
      } & { __typename: 'AllocateReceiptPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AttachReceiptDocumentResult:
    | (Omit<AttachReceiptDocumentPayload, 'document'> & { document: _RefType['ReceiptDocument'] } & {
        __typename: 'AttachReceiptDocumentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ConfirmPayoutResult:
    | (Omit<ConfirmPayoutPayload, 'payout'> & { payout: _RefType['PayoutInstruction'] } & {
        __typename: 'ConfirmPayoutPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DeclineCreditExceptionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DeclineCreditExceptionPayload, 'creditException'> & { creditException: _RefType['CreditException'] } & {
        __typename: 'DeclineCreditExceptionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  GrantCreditExceptionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<GrantCreditExceptionPayload, 'creditException'> & { creditException: _RefType['CreditException'] } & {
        __typename: 'GrantCreditExceptionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  OpenReceiptDocumentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OpenReceiptDocumentPayload, 'document'> & { document: _RefType['ReceiptDocument'] } & {
        __typename: 'OpenReceiptDocumentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordReceiptResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordReceiptPayload, 'receipt'> & { receipt: _RefType['Receipt'] } & {
        __typename: 'RecordReceiptPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RemoveReceiptDocumentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RemoveReceiptDocumentPayload, 'receipt'> & { receipt: _RefType['Receipt'] } & {
        __typename: 'RemoveReceiptDocumentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RequestCreditExceptionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RequestCreditExceptionPayload, 'creditException'> & { creditException: _RefType['CreditException'] } & {
        __typename: 'RequestCreditExceptionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReverseAllocationResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReverseAllocationPayload, 'allocation'> & { allocation: _RefType['Allocation'] } & {
        __typename: 'ReverseAllocationPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SetCreditProfileResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SetCreditProfilePayload, 'creditProfile'> & { creditProfile: _RefType['CreditProfile'] } & {
        __typename: 'SetCreditProfilePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
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
  AgeingBalance: ResolverTypeWrapper<Omit<AgeingBalance, 'amount'> & { amount: ResolversTypes['Money'] }>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  AgeingBucket: AgeingBucket
  AllocateReceiptInput: AllocateReceiptInput
  String: ResolverTypeWrapper<Scalars['String']['output']>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  AllocateReceiptPayload: ResolverTypeWrapper<
    Omit<AllocateReceiptPayload, 'allocations' | 'receipt'> & {
      allocations: Array<ResolversTypes['Allocation']>
      receipt: ResolversTypes['Receipt']
    }
  >
  AllocateReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllocateReceiptResult']>
  Allocation: ResolverTypeWrapper<AllocationRow>
  AllocationInput: AllocationInput
  AllocationKind: AllocationKind
  AttachReceiptDocumentInput: AttachReceiptDocumentInput
  AttachReceiptDocumentPayload: ResolverTypeWrapper<
    Omit<AttachReceiptDocumentPayload, 'document'> & { document: ResolversTypes['ReceiptDocument'] }
  >
  AttachReceiptDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachReceiptDocumentResult']>
  CommissionStatement: ResolverTypeWrapper<{ id: string }>
  ConfirmPayoutInput: ConfirmPayoutInput
  ConfirmPayoutPayload: ResolverTypeWrapper<
    Omit<ConfirmPayoutPayload, 'payout'> & { payout: ResolversTypes['PayoutInstruction'] }
  >
  ConfirmPayoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPayoutResult']>
  ConflictError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Contract: ResolverTypeWrapper<{ id: string }>
  CreditCheck: ResolverTypeWrapper<CreditCheckRow>
  CreditCheckOutcome: CreditCheckOutcome
  CreditException: ResolverTypeWrapper<CreditExceptionRow>
  CreditExceptionConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/credit/store/credit-exception-store.ts').CreditExceptionRow>
  >
  CreditExceptionEdge: ResolverTypeWrapper<
    Omit<CreditExceptionEdge, 'node'> & { node: ResolversTypes['CreditException'] }
  >
  CreditExceptionStatus: CreditExceptionStatus
  CreditExposure: ResolverTypeWrapper<
    Omit<CreditExposure, 'openReceivables' | 'reserved' | 'total' | 'unallocatedReceipts'> & {
      openReceivables: ResolversTypes['Money']
      reserved: ResolversTypes['Money']
      total: ResolversTypes['Money']
      unallocatedReceipts: ResolversTypes['Money']
    }
  >
  CreditGrade: CreditGrade
  CreditProfile: ResolverTypeWrapper<CreditProfileRow>
  CreditProfileConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/credit/store/credit-profile-store.ts').CreditProfileRow>
  >
  CreditProfileEdge: ResolverTypeWrapper<Omit<CreditProfileEdge, 'node'> & { node: ResolversTypes['CreditProfile'] }>
  CreditRefusal: CreditRefusal
  CreditReservation: ResolverTypeWrapper<CreditReservationRow>
  CreditReservationConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/credit/store/credit-reservation-store.ts').CreditReservationRow>
  >
  CreditReservationEdge: ResolverTypeWrapper<
    Omit<CreditReservationEdge, 'node'> & { node: ResolversTypes['CreditReservation'] }
  >
  CreditReservationStatus: CreditReservationStatus
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  CurrencyAgeing: ResolverTypeWrapper<
    Omit<CurrencyAgeing, 'buckets' | 'overdue' | 'total' | 'unallocatedReceipts'> & {
      buckets: Array<ResolversTypes['AgeingBalance']>
      overdue: ResolversTypes['Money']
      total: ResolversTypes['Money']
      unallocatedReceipts: ResolversTypes['Money']
    }
  >
  Customer: ResolverTypeWrapper<{ id: string }>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  DecideCreditExceptionInput: DecideCreditExceptionInput
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>
  DeclineCreditExceptionPayload: ResolverTypeWrapper<
    Omit<DeclineCreditExceptionPayload, 'creditException'> & { creditException: ResolversTypes['CreditException'] }
  >
  DeclineCreditExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineCreditExceptionResult']>
  Employee: ResolverTypeWrapper<{ id: string }>
  FieldError: ResolverTypeWrapper<FieldError>
  ForbiddenError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  GrantCreditExceptionPayload: ResolverTypeWrapper<
    Omit<GrantCreditExceptionPayload, 'creditException'> & { creditException: ResolversTypes['CreditException'] }
  >
  GrantCreditExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantCreditExceptionResult']>
  Instalment: ResolverTypeWrapper<InstalmentRow>
  InstalmentStatus: InstalmentStatus
  InstalmentTrigger: InstalmentTrigger
  Money: ResolverTypeWrapper<import('@sellgraph/kernel').Money>
  MoneyInput: MoneyInput
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  NotFoundError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  OpenReceiptDocumentInput: OpenReceiptDocumentInput
  OpenReceiptDocumentPayload: ResolverTypeWrapper<
    Omit<OpenReceiptDocumentPayload, 'document'> & { document: ResolversTypes['ReceiptDocument'] }
  >
  OpenReceiptDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenReceiptDocumentResult']>
  PageInfo: ResolverTypeWrapper<PageInfo>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  PayoutInstruction: ResolverTypeWrapper<PayoutInstructionRow>
  PayoutInstructionConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/payouts/store/payout-store.ts').PayoutInstructionRow>
  >
  PayoutInstructionEdge: ResolverTypeWrapper<
    Omit<PayoutInstructionEdge, 'node'> & { node: ResolversTypes['PayoutInstruction'] }
  >
  PayoutStatus: PayoutStatus
  ProtectedText: ResolverTypeWrapper<ProtectedText>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  Receipt: ResolverTypeWrapper<ReceiptRow>
  ReceiptConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/receipts/store/receipt-store.ts').ReceiptRow>
  >
  ReceiptDocument: ResolverTypeWrapper<ReceiptDocumentRow>
  ReceiptDocumentKind: ReceiptDocumentKind
  ReceiptDocumentStatus: ReceiptDocumentStatus
  ReceiptEdge: ResolverTypeWrapper<Omit<ReceiptEdge, 'node'> & { node: ResolversTypes['Receipt'] }>
  Receivable: ResolverTypeWrapper<ReceivableRow>
  ReceivableAgeing: ResolverTypeWrapper<
    Omit<ReceivableAgeing, 'currencies'> & { currencies: Array<ResolversTypes['CurrencyAgeing']> }
  >
  ReceivableConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/receivables/store/receivable-store.ts').ReceivableRow>
  >
  ReceivableEdge: ResolverTypeWrapper<Omit<ReceivableEdge, 'node'> & { node: ResolversTypes['Receivable'] }>
  ReceivableStatus: ReceivableStatus
  RecordReceiptInput: RecordReceiptInput
  RecordReceiptPayload: ResolverTypeWrapper<
    Omit<RecordReceiptPayload, 'receipt'> & { receipt: ResolversTypes['Receipt'] }
  >
  RecordReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReceiptResult']>
  RemoveReceiptDocumentInput: RemoveReceiptDocumentInput
  RemoveReceiptDocumentPayload: ResolverTypeWrapper<
    Omit<RemoveReceiptDocumentPayload, 'receipt'> & { receipt: ResolversTypes['Receipt'] }
  >
  RemoveReceiptDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveReceiptDocumentResult']>
  RequestCreditExceptionInput: RequestCreditExceptionInput
  RequestCreditExceptionPayload: ResolverTypeWrapper<
    Omit<RequestCreditExceptionPayload, 'creditException'> & { creditException: ResolversTypes['CreditException'] }
  >
  RequestCreditExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCreditExceptionResult']>
  ReverseAllocationInput: ReverseAllocationInput
  ReverseAllocationPayload: ResolverTypeWrapper<
    Omit<ReverseAllocationPayload, 'allocation'> & { allocation: ResolversTypes['Allocation'] }
  >
  ReverseAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseAllocationResult']>
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  SalesOrder: ResolverTypeWrapper<{ id: string }>
  SetCreditProfileInput: SetCreditProfileInput
  SetCreditProfilePayload: ResolverTypeWrapper<
    Omit<SetCreditProfilePayload, 'creditProfile'> & { creditProfile: ResolversTypes['CreditProfile'] }
  >
  SetCreditProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCreditProfileResult']>
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Visibility: Visibility
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgeingBalance: Omit<AgeingBalance, 'amount'> & { amount: ResolversParentTypes['Money'] }
  Int: Scalars['Int']['output']
  AllocateReceiptInput: AllocateReceiptInput
  String: Scalars['String']['output']
  ID: Scalars['ID']['output']
  AllocateReceiptPayload: Omit<AllocateReceiptPayload, 'allocations' | 'receipt'> & {
    allocations: Array<ResolversParentTypes['Allocation']>
    receipt: ResolversParentTypes['Receipt']
  }
  AllocateReceiptResult: ResolversUnionTypes<ResolversParentTypes>['AllocateReceiptResult']
  Allocation: AllocationRow
  AllocationInput: AllocationInput
  AttachReceiptDocumentInput: AttachReceiptDocumentInput
  AttachReceiptDocumentPayload: Omit<AttachReceiptDocumentPayload, 'document'> & {
    document: ResolversParentTypes['ReceiptDocument']
  }
  AttachReceiptDocumentResult: ResolversUnionTypes<ResolversParentTypes>['AttachReceiptDocumentResult']
  CommissionStatement: { id: string }
  ConfirmPayoutInput: ConfirmPayoutInput
  ConfirmPayoutPayload: Omit<ConfirmPayoutPayload, 'payout'> & { payout: ResolversParentTypes['PayoutInstruction'] }
  ConfirmPayoutResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPayoutResult']
  ConflictError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Contract: { id: string }
  CreditCheck: CreditCheckRow
  CreditException: CreditExceptionRow
  CreditExceptionConnection: import('@sellgraph/db-kit').Page<
    import('../modules/credit/store/credit-exception-store.ts').CreditExceptionRow
  >
  CreditExceptionEdge: Omit<CreditExceptionEdge, 'node'> & { node: ResolversParentTypes['CreditException'] }
  CreditExposure: Omit<CreditExposure, 'openReceivables' | 'reserved' | 'total' | 'unallocatedReceipts'> & {
    openReceivables: ResolversParentTypes['Money']
    reserved: ResolversParentTypes['Money']
    total: ResolversParentTypes['Money']
    unallocatedReceipts: ResolversParentTypes['Money']
  }
  CreditProfile: CreditProfileRow
  CreditProfileConnection: import('@sellgraph/db-kit').Page<
    import('../modules/credit/store/credit-profile-store.ts').CreditProfileRow
  >
  CreditProfileEdge: Omit<CreditProfileEdge, 'node'> & { node: ResolversParentTypes['CreditProfile'] }
  CreditReservation: CreditReservationRow
  CreditReservationConnection: import('@sellgraph/db-kit').Page<
    import('../modules/credit/store/credit-reservation-store.ts').CreditReservationRow
  >
  CreditReservationEdge: Omit<CreditReservationEdge, 'node'> & { node: ResolversParentTypes['CreditReservation'] }
  Currency: Scalars['Currency']['output']
  CurrencyAgeing: Omit<CurrencyAgeing, 'buckets' | 'overdue' | 'total' | 'unallocatedReceipts'> & {
    buckets: Array<ResolversParentTypes['AgeingBalance']>
    overdue: ResolversParentTypes['Money']
    total: ResolversParentTypes['Money']
    unallocatedReceipts: ResolversParentTypes['Money']
  }
  Customer: { id: string }
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  DecideCreditExceptionInput: DecideCreditExceptionInput
  Decimal: Scalars['Decimal']['output']
  DeclineCreditExceptionPayload: Omit<DeclineCreditExceptionPayload, 'creditException'> & {
    creditException: ResolversParentTypes['CreditException']
  }
  DeclineCreditExceptionResult: ResolversUnionTypes<ResolversParentTypes>['DeclineCreditExceptionResult']
  Employee: { id: string }
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  GrantCreditExceptionPayload: Omit<GrantCreditExceptionPayload, 'creditException'> & {
    creditException: ResolversParentTypes['CreditException']
  }
  GrantCreditExceptionResult: ResolversUnionTypes<ResolversParentTypes>['GrantCreditExceptionResult']
  Instalment: InstalmentRow
  Money: import('@sellgraph/kernel').Money
  MoneyInput: MoneyInput
  Mutation: Record<PropertyKey, never>
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  OpenReceiptDocumentInput: OpenReceiptDocumentInput
  OpenReceiptDocumentPayload: Omit<OpenReceiptDocumentPayload, 'document'> & {
    document: ResolversParentTypes['ReceiptDocument']
  }
  OpenReceiptDocumentResult: ResolversUnionTypes<ResolversParentTypes>['OpenReceiptDocumentResult']
  PageInfo: PageInfo
  Boolean: Scalars['Boolean']['output']
  PayoutInstruction: PayoutInstructionRow
  PayoutInstructionConnection: import('@sellgraph/db-kit').Page<
    import('../modules/payouts/store/payout-store.ts').PayoutInstructionRow
  >
  PayoutInstructionEdge: Omit<PayoutInstructionEdge, 'node'> & { node: ResolversParentTypes['PayoutInstruction'] }
  ProtectedText: ProtectedText
  Query: Record<PropertyKey, never>
  Receipt: ReceiptRow
  ReceiptConnection: import('@sellgraph/db-kit').Page<import('../modules/receipts/store/receipt-store.ts').ReceiptRow>
  ReceiptDocument: ReceiptDocumentRow
  ReceiptEdge: Omit<ReceiptEdge, 'node'> & { node: ResolversParentTypes['Receipt'] }
  Receivable: ReceivableRow
  ReceivableAgeing: Omit<ReceivableAgeing, 'currencies'> & { currencies: Array<ResolversParentTypes['CurrencyAgeing']> }
  ReceivableConnection: import('@sellgraph/db-kit').Page<
    import('../modules/receivables/store/receivable-store.ts').ReceivableRow
  >
  ReceivableEdge: Omit<ReceivableEdge, 'node'> & { node: ResolversParentTypes['Receivable'] }
  RecordReceiptInput: RecordReceiptInput
  RecordReceiptPayload: Omit<RecordReceiptPayload, 'receipt'> & { receipt: ResolversParentTypes['Receipt'] }
  RecordReceiptResult: ResolversUnionTypes<ResolversParentTypes>['RecordReceiptResult']
  RemoveReceiptDocumentInput: RemoveReceiptDocumentInput
  RemoveReceiptDocumentPayload: Omit<RemoveReceiptDocumentPayload, 'receipt'> & {
    receipt: ResolversParentTypes['Receipt']
  }
  RemoveReceiptDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveReceiptDocumentResult']
  RequestCreditExceptionInput: RequestCreditExceptionInput
  RequestCreditExceptionPayload: Omit<RequestCreditExceptionPayload, 'creditException'> & {
    creditException: ResolversParentTypes['CreditException']
  }
  RequestCreditExceptionResult: ResolversUnionTypes<ResolversParentTypes>['RequestCreditExceptionResult']
  ReverseAllocationInput: ReverseAllocationInput
  ReverseAllocationPayload: Omit<ReverseAllocationPayload, 'allocation'> & {
    allocation: ResolversParentTypes['Allocation']
  }
  ReverseAllocationResult: ResolversUnionTypes<ResolversParentTypes>['ReverseAllocationResult']
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  SalesOrder: { id: string }
  SetCreditProfileInput: SetCreditProfileInput
  SetCreditProfilePayload: Omit<SetCreditProfilePayload, 'creditProfile'> & {
    creditProfile: ResolversParentTypes['CreditProfile']
  }
  SetCreditProfileResult: ResolversUnionTypes<ResolversParentTypes>['SetCreditProfileResult']
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
}

export type AgeingBalanceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AgeingBalance'] = ResolversParentTypes['AgeingBalance'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  bucket?: Resolver<ResolversTypes['AgeingBucket'], ParentType, ContextType>
  instalments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AllocateReceiptPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AllocateReceiptPayload'] = ResolversParentTypes['AllocateReceiptPayload'],
> = {
  allocations?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AllocateReceiptResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AllocateReceiptResult'] = ResolversParentTypes['AllocateReceiptResult'],
> = {
  __resolveType: TypeResolveFn<
    'AllocateReceiptPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AllocationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation'],
  FederationReferenceType extends FederationReferenceTypes['Allocation'] = FederationReferenceTypes['Allocation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Allocation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  allocatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  instalment?: Resolver<ResolversTypes['Instalment'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['AllocationKind'], ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>
  reversal?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>
  reverses?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>
}

export type AttachReceiptDocumentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AttachReceiptDocumentPayload'] =
    ResolversParentTypes['AttachReceiptDocumentPayload'],
> = {
  document?: Resolver<ResolversTypes['ReceiptDocument'], ParentType, ContextType>
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  uploadUrlExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AttachReceiptDocumentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AttachReceiptDocumentResult'] =
    ResolversParentTypes['AttachReceiptDocumentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'AttachReceiptDocumentPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CommissionStatementResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionStatement'] = ResolversParentTypes['CommissionStatement'],
  FederationReferenceType extends FederationReferenceTypes['CommissionStatement'] =
    FederationReferenceTypes['CommissionStatement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CommissionStatement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  payout?: Resolver<Maybe<ResolversTypes['PayoutInstruction']>, ParentType, ContextType>
}

export type ConfirmPayoutPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConfirmPayoutPayload'] = ResolversParentTypes['ConfirmPayoutPayload'],
> = {
  payout?: Resolver<ResolversTypes['PayoutInstruction'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ConfirmPayoutResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConfirmPayoutResult'] = ResolversParentTypes['ConfirmPayoutResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConfirmPayoutPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  receivable?: Resolver<Maybe<ResolversTypes['Receivable']>, ParentType, ContextType>
}

export type CreditCheckResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditCheck'] = ResolversParentTypes['CreditCheck'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  exception?: Resolver<Maybe<ResolversTypes['CreditException']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  need?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  outcome?: Resolver<ResolversTypes['CreditCheckOutcome'], ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  reasonCode?: Resolver<Maybe<ResolversTypes['CreditRefusal']>, ParentType, ContextType>
}

export type CreditExceptionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditException'] = ResolversParentTypes['CreditException'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  order?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['CreditExceptionStatus'], ParentType, ContextType>
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CreditExceptionConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditExceptionConnection'] =
    ResolversParentTypes['CreditExceptionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CreditExceptionEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CreditExceptionEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditExceptionEdge'] = ResolversParentTypes['CreditExceptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CreditException'], ParentType, ContextType>
}

export type CreditExposureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditExposure'] = ResolversParentTypes['CreditExposure'],
> = {
  openReceivables?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  unallocatedReceipts?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
}

export type CreditProfileResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditProfile'] = ResolversParentTypes['CreditProfile'],
  FederationReferenceType extends FederationReferenceTypes['CreditProfile'] = FederationReferenceTypes['CreditProfile'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CreditProfile']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  approvedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  exposure?: Resolver<ResolversTypes['CreditExposure'], ParentType, ContextType>
  grade?: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  limit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  overdueBlockDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  prepaymentPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  reservations?: Resolver<
    ResolversTypes['CreditReservationConnection'],
    ParentType,
    ContextType,
    Partial<CreditProfileReservationsArgs>
  >
  termDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CreditProfileConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditProfileConnection'] = ResolversParentTypes['CreditProfileConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CreditProfileEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CreditProfileEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditProfileEdge'] = ResolversParentTypes['CreditProfileEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CreditProfile'], ParentType, ContextType>
}

export type CreditReservationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditReservation'] = ResolversParentTypes['CreditReservation'],
  FederationReferenceType extends FederationReferenceTypes['CreditReservation'] =
    FederationReferenceTypes['CreditReservation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CreditReservation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  consumed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  exception?: Resolver<Maybe<ResolversTypes['CreditException']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  order?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['CreditReservationStatus'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CreditReservationConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditReservationConnection'] =
    ResolversParentTypes['CreditReservationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CreditReservationEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CreditReservationEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreditReservationEdge'] = ResolversParentTypes['CreditReservationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CreditReservation'], ParentType, ContextType>
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency'
}

export type CurrencyAgeingResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CurrencyAgeing'] = ResolversParentTypes['CurrencyAgeing'],
> = {
  buckets?: Resolver<Array<ResolversTypes['AgeingBalance']>, ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  unallocatedReceipts?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
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
  creditProfile?: Resolver<Maybe<ResolversTypes['CreditProfile']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  receivables?: Resolver<
    ResolversTypes['ReceivableConnection'],
    ParentType,
    ContextType,
    Partial<CustomerReceivablesArgs>
  >
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

export type DeclineCreditExceptionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DeclineCreditExceptionPayload'] =
    ResolversParentTypes['DeclineCreditExceptionPayload'],
> = {
  creditException?: Resolver<ResolversTypes['CreditException'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DeclineCreditExceptionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DeclineCreditExceptionResult'] =
    ResolversParentTypes['DeclineCreditExceptionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'DeclineCreditExceptionPayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
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

export type GrantCreditExceptionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['GrantCreditExceptionPayload'] =
    ResolversParentTypes['GrantCreditExceptionPayload'],
> = {
  creditException?: Resolver<ResolversTypes['CreditException'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type GrantCreditExceptionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['GrantCreditExceptionResult'] =
    ResolversParentTypes['GrantCreditExceptionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'GrantCreditExceptionPayload'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type InstalmentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Instalment'] = ResolversParentTypes['Instalment'],
  FederationReferenceType extends FederationReferenceTypes['Instalment'] = FederationReferenceTypes['Instalment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Instalment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  allocations?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  collected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  daysAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  overdueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<InstalmentOverdueDaysArgs>>
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['InstalmentStatus'], ParentType, ContextType>
  trigger?: Resolver<ResolversTypes['InstalmentTrigger'], ParentType, ContextType>
  triggeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type MoneyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
}

export type MutationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  allocateReceipt?: Resolver<
    ResolversTypes['AllocateReceiptResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAllocateReceiptArgs, 'input'>
  >
  attachReceiptDocument?: Resolver<
    ResolversTypes['AttachReceiptDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAttachReceiptDocumentArgs, 'input'>
  >
  confirmPayout?: Resolver<
    ResolversTypes['ConfirmPayoutResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmPayoutArgs, 'input'>
  >
  declineCreditException?: Resolver<
    ResolversTypes['DeclineCreditExceptionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineCreditExceptionArgs, 'input'>
  >
  grantCreditException?: Resolver<
    ResolversTypes['GrantCreditExceptionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationGrantCreditExceptionArgs, 'input'>
  >
  openReceiptDocument?: Resolver<
    ResolversTypes['OpenReceiptDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenReceiptDocumentArgs, 'input'>
  >
  recordReceipt?: Resolver<
    ResolversTypes['RecordReceiptResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordReceiptArgs, 'input'>
  >
  removeReceiptDocument?: Resolver<
    ResolversTypes['RemoveReceiptDocumentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveReceiptDocumentArgs, 'input'>
  >
  requestCreditException?: Resolver<
    ResolversTypes['RequestCreditExceptionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestCreditExceptionArgs, 'input'>
  >
  reverseAllocation?: Resolver<
    ResolversTypes['ReverseAllocationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReverseAllocationArgs, 'input'>
  >
  setCreditProfile?: Resolver<
    ResolversTypes['SetCreditProfileResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetCreditProfileArgs, 'input'>
  >
}

export type NotFoundErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OpenReceiptDocumentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenReceiptDocumentPayload'] =
    ResolversParentTypes['OpenReceiptDocumentPayload'],
> = {
  document?: Resolver<ResolversTypes['ReceiptDocument'], ParentType, ContextType>
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OpenReceiptDocumentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenReceiptDocumentResult'] =
    ResolversParentTypes['OpenReceiptDocumentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'OpenReceiptDocumentPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
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

export type PayoutInstructionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PayoutInstruction'] = ResolversParentTypes['PayoutInstruction'],
  FederationReferenceType extends FederationReferenceTypes['PayoutInstruction'] =
    FederationReferenceTypes['PayoutInstruction'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PayoutInstruction']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  approvedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  statement?: Resolver<Maybe<ResolversTypes['CommissionStatement']>, ParentType, ContextType>
  statementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['PayoutStatus'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PayoutInstructionConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PayoutInstructionConnection'] =
    ResolversParentTypes['PayoutInstructionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PayoutInstructionEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PayoutInstructionEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PayoutInstructionEdge'] = ResolversParentTypes['PayoutInstructionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['PayoutInstruction'], ParentType, ContextType>
}

export type ProtectedTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProtectedText'] = ResolversParentTypes['ProtectedText'],
> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>
}

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  creditException?: Resolver<
    Maybe<ResolversTypes['CreditException']>,
    ParentType,
    ContextType,
    RequireFields<QueryCreditExceptionArgs, 'id'>
  >
  creditExceptions?: Resolver<
    ResolversTypes['CreditExceptionConnection'],
    ParentType,
    ContextType,
    Partial<QueryCreditExceptionsArgs>
  >
  creditOverrides?: Resolver<
    ResolversTypes['CreditExceptionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCreditOverridesArgs, 'from' | 'to'>
  >
  creditProfile?: Resolver<
    Maybe<ResolversTypes['CreditProfile']>,
    ParentType,
    ContextType,
    RequireFields<QueryCreditProfileArgs, 'customerId'>
  >
  creditProfiles?: Resolver<
    ResolversTypes['CreditProfileConnection'],
    ParentType,
    ContextType,
    Partial<QueryCreditProfilesArgs>
  >
  payout?: Resolver<
    Maybe<ResolversTypes['PayoutInstruction']>,
    ParentType,
    ContextType,
    RequireFields<QueryPayoutArgs, 'id'>
  >
  payouts?: Resolver<ResolversTypes['PayoutInstructionConnection'], ParentType, ContextType, Partial<QueryPayoutsArgs>>
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'id'>>
  receipts?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, Partial<QueryReceiptsArgs>>
  receivable?: Resolver<
    Maybe<ResolversTypes['Receivable']>,
    ParentType,
    ContextType,
    RequireFields<QueryReceivableArgs, 'id'>
  >
  receivableAgeing?: Resolver<
    ResolversTypes['ReceivableAgeing'],
    ParentType,
    ContextType,
    Partial<QueryReceivableAgeingArgs>
  >
  receivables?: Resolver<ResolversTypes['ReceivableConnection'], ParentType, ContextType, Partial<QueryReceivablesArgs>>
}

export type ReceiptResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt'],
  FederationReferenceType extends FederationReferenceTypes['Receipt'] = FederationReferenceTypes['Receipt'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Receipt']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  allocations?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  documents?: Resolver<Array<ResolversTypes['ReceiptDocument']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  unallocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ReceiptConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ReceiptDocumentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReceiptDocument'] = ResolversParentTypes['ReceiptDocument'],
> = {
  attachedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ReceiptDocumentKind'], ParentType, ContextType>
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['ReceiptDocumentStatus'], ParentType, ContextType>
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ReceiptEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReceiptEdge'] = ResolversParentTypes['ReceiptEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>
}

export type ReceivableResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Receivable'] = ResolversParentTypes['Receivable'],
  FederationReferenceType extends FederationReferenceTypes['Receivable'] = FederationReferenceTypes['Receivable'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Receivable']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  collected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  delivered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  instalments?: Resolver<Array<ResolversTypes['Instalment']>, ParentType, ContextType>
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<ReceivableOverdueArgs>>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ReceivableStatus'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ReceivableAgeingResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReceivableAgeing'] = ResolversParentTypes['ReceivableAgeing'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  currencies?: Resolver<Array<ResolversTypes['CurrencyAgeing']>, ParentType, ContextType>
}

export type ReceivableConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReceivableConnection'] = ResolversParentTypes['ReceivableConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReceivableEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ReceivableEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReceivableEdge'] = ResolversParentTypes['ReceivableEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>
}

export type RecordReceiptPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordReceiptPayload'] = ResolversParentTypes['RecordReceiptPayload'],
> = {
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordReceiptResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordReceiptResult'] = ResolversParentTypes['RecordReceiptResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordReceiptPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RemoveReceiptDocumentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RemoveReceiptDocumentPayload'] =
    ResolversParentTypes['RemoveReceiptDocumentPayload'],
> = {
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RemoveReceiptDocumentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RemoveReceiptDocumentResult'] =
    ResolversParentTypes['RemoveReceiptDocumentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RemoveReceiptDocumentPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RequestCreditExceptionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RequestCreditExceptionPayload'] =
    ResolversParentTypes['RequestCreditExceptionPayload'],
> = {
  creditException?: Resolver<ResolversTypes['CreditException'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RequestCreditExceptionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RequestCreditExceptionResult'] =
    ResolversParentTypes['RequestCreditExceptionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RequestCreditExceptionPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReverseAllocationPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReverseAllocationPayload'] =
    ResolversParentTypes['ReverseAllocationPayload'],
> = {
  allocation?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReverseAllocationResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReverseAllocationResult'] = ResolversParentTypes['ReverseAllocationResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReverseAllocationPayload' | 'RuleError' | 'ValidationError',
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

export type SalesOrderResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesOrder'] = ResolversParentTypes['SalesOrder'],
  FederationReferenceType extends FederationReferenceTypes['SalesOrder'] = FederationReferenceTypes['SalesOrder'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SalesOrder']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  creditChecks?: Resolver<Array<ResolversTypes['CreditCheck']>, ParentType, ContextType>
  creditReservation?: Resolver<Maybe<ResolversTypes['CreditReservation']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
}

export type SetCreditProfilePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetCreditProfilePayload'] = ResolversParentTypes['SetCreditProfilePayload'],
> = {
  creditProfile?: Resolver<ResolversTypes['CreditProfile'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SetCreditProfileResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetCreditProfileResult'] = ResolversParentTypes['SetCreditProfileResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SetCreditProfilePayload' | 'ValidationError',
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

export type Resolvers<ContextType = GraphContext> = {
  AgeingBalance?: AgeingBalanceResolvers<ContextType>
  AllocateReceiptPayload?: AllocateReceiptPayloadResolvers<ContextType>
  AllocateReceiptResult?: AllocateReceiptResultResolvers<ContextType>
  Allocation?: AllocationResolvers<ContextType>
  AttachReceiptDocumentPayload?: AttachReceiptDocumentPayloadResolvers<ContextType>
  AttachReceiptDocumentResult?: AttachReceiptDocumentResultResolvers<ContextType>
  CommissionStatement?: CommissionStatementResolvers<ContextType>
  ConfirmPayoutPayload?: ConfirmPayoutPayloadResolvers<ContextType>
  ConfirmPayoutResult?: ConfirmPayoutResultResolvers<ContextType>
  ConflictError?: ConflictErrorResolvers<ContextType>
  Contract?: ContractResolvers<ContextType>
  CreditCheck?: CreditCheckResolvers<ContextType>
  CreditException?: CreditExceptionResolvers<ContextType>
  CreditExceptionConnection?: CreditExceptionConnectionResolvers<ContextType>
  CreditExceptionEdge?: CreditExceptionEdgeResolvers<ContextType>
  CreditExposure?: CreditExposureResolvers<ContextType>
  CreditProfile?: CreditProfileResolvers<ContextType>
  CreditProfileConnection?: CreditProfileConnectionResolvers<ContextType>
  CreditProfileEdge?: CreditProfileEdgeResolvers<ContextType>
  CreditReservation?: CreditReservationResolvers<ContextType>
  CreditReservationConnection?: CreditReservationConnectionResolvers<ContextType>
  CreditReservationEdge?: CreditReservationEdgeResolvers<ContextType>
  Currency?: GraphQLScalarType
  CurrencyAgeing?: CurrencyAgeingResolvers<ContextType>
  Customer?: CustomerResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Decimal?: GraphQLScalarType
  DeclineCreditExceptionPayload?: DeclineCreditExceptionPayloadResolvers<ContextType>
  DeclineCreditExceptionResult?: DeclineCreditExceptionResultResolvers<ContextType>
  Employee?: EmployeeResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  GrantCreditExceptionPayload?: GrantCreditExceptionPayloadResolvers<ContextType>
  GrantCreditExceptionResult?: GrantCreditExceptionResultResolvers<ContextType>
  Instalment?: InstalmentResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  OpenReceiptDocumentPayload?: OpenReceiptDocumentPayloadResolvers<ContextType>
  OpenReceiptDocumentResult?: OpenReceiptDocumentResultResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  PayoutInstruction?: PayoutInstructionResolvers<ContextType>
  PayoutInstructionConnection?: PayoutInstructionConnectionResolvers<ContextType>
  PayoutInstructionEdge?: PayoutInstructionEdgeResolvers<ContextType>
  ProtectedText?: ProtectedTextResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  Receipt?: ReceiptResolvers<ContextType>
  ReceiptConnection?: ReceiptConnectionResolvers<ContextType>
  ReceiptDocument?: ReceiptDocumentResolvers<ContextType>
  ReceiptEdge?: ReceiptEdgeResolvers<ContextType>
  Receivable?: ReceivableResolvers<ContextType>
  ReceivableAgeing?: ReceivableAgeingResolvers<ContextType>
  ReceivableConnection?: ReceivableConnectionResolvers<ContextType>
  ReceivableEdge?: ReceivableEdgeResolvers<ContextType>
  RecordReceiptPayload?: RecordReceiptPayloadResolvers<ContextType>
  RecordReceiptResult?: RecordReceiptResultResolvers<ContextType>
  RemoveReceiptDocumentPayload?: RemoveReceiptDocumentPayloadResolvers<ContextType>
  RemoveReceiptDocumentResult?: RemoveReceiptDocumentResultResolvers<ContextType>
  RequestCreditExceptionPayload?: RequestCreditExceptionPayloadResolvers<ContextType>
  RequestCreditExceptionResult?: RequestCreditExceptionResultResolvers<ContextType>
  ReverseAllocationPayload?: ReverseAllocationPayloadResolvers<ContextType>
  ReverseAllocationResult?: ReverseAllocationResultResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  SalesOrder?: SalesOrderResolvers<ContextType>
  SetCreditProfilePayload?: SetCreditProfilePayloadResolvers<ContextType>
  SetCreditProfileResult?: SetCreditProfileResultResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
}
