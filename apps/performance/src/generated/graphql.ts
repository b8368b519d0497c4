// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { CommissionLineRow } from '../modules/commission/store/line-store.ts'
import type { CommissionPlanRow } from '../modules/commission/store/plan-store.ts'
import type { CommissionStatementRow } from '../modules/commission/store/statement-store.ts'
import type { KpiFactRow } from '../modules/kpi-facts/store/kpi-fact-store.ts'
import type { TrainingRecordRow, ExamRecordRow } from '../modules/onboarding/store/training-store.ts'
import type { EmployeeRow } from '../modules/organisation/store/employee-store.ts'
import type { TeamMembershipRow } from '../modules/organisation/store/membership-store.ts'
import type { PositionRow } from '../modules/organisation/store/position-store.ts'
import type { TeamRow } from '../modules/organisation/store/team-store.ts'
import type { PolicyParameterRow, PolicyVersionRow, PolicyDraftRow } from '../modules/policies/store/policy-store.ts'
import type { TargetRow } from '../modules/targets/store/target-store.ts'
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

/** Which plan is put in force. */
export type ActivateCommissionPlanInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The plan. */
  planId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The plan in force. */
export type ActivateCommissionPlanPayload = {
  __typename?: 'ActivateCommissionPlanPayload'
  /** The plan, in force. */
  plan: CommissionPlan
  /** How many payments had waited for it and are rated now. */
  ratedPayments: Scalars['Int']['output']
}

/** What `activateCommissionPlan` answers. */
export type ActivateCommissionPlanResult =
  ActivateCommissionPlanPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Who starts work. */
export type ActivateEmployeeInput = {
  /** The employee. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** Who starts work. */
export type ActivateEmployeePayload = {
  __typename?: 'ActivateEmployeePayload'
  /** The employee in the new state. */
  employee: Employee
}

/** What `activateEmployee` answers. */
export type ActivateEmployeeResult =
  ActivateEmployeePayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

export type Allocation = {
  __typename?: 'Allocation'
  /** What it brought whom (提成明细), as far as the caller may see it. */
  commissionLines: Array<CommissionLine>
  /** Id of the allocation. */
  id: Scalars['ID']['output']
}

/** Who leads which team. */
export type AppointTeamManagerInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The employee who leads it from now on. */
  managerId: Scalars['ID']['input']
  /** The team. */
  teamId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The changed team. */
export type AppointTeamManagerPayload = {
  __typename?: 'AppointTeamManagerPayload'
  /** The team with its manager. */
  team: Team
}

/** What `appointTeamManager` answers. */
export type AppointTeamManagerResult =
  AppointTeamManagerPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which plan is approved. */
export type ApproveCommissionPlanInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The plan. */
  planId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The approved plan. */
export type ApproveCommissionPlanPayload = {
  __typename?: 'ApproveCommissionPlanPayload'
  /** The plan, approved. */
  plan: CommissionPlan
}

/** What `approveCommissionPlan` answers. */
export type ApproveCommissionPlanResult =
  ApproveCommissionPlanPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which statement is approved. */
export type ApproveCommissionStatementInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The statement. */
  statementId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The approved statement. */
export type ApproveCommissionStatementPayload = {
  __typename?: 'ApproveCommissionStatementPayload'
  /** The statement as it is now. */
  statement: CommissionStatement
}

/** What `approveCommissionStatement` answers. */
export type ApproveCommissionStatementResult =
  ApproveCommissionStatementPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Who is certified. */
export type CertifyEmployeeInput = {
  /** The newcomer. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** Who was certified. */
export type CertifyEmployeePayload = {
  __typename?: 'CertifyEmployeePayload'
  /** The employee, certified. */
  employee: Employee
}

/** What `certifyEmployee` answers. */
export type CertifyEmployeeResult =
  CertifyEmployeePayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** What commission is paid on. */
export type CommissionBasis =
  /** Payments received, before tax (回款). */
  'COLLECTED'

/** How a commission line was worked out. */
export type CommissionExplanation = {
  __typename?: 'CommissionExplanation'
  /** The steps, in order; the last one gives the commission. */
  steps: Array<FormulaStep>
}

/**
 * What one payment brings one person (提成明细), by cumulative settlement: the difference of the entitlement of the period
 * with and without the payment. A reversal has a negative line.
 */
export type CommissionLine = {
  __typename?: 'CommissionLine'
  /** The payment, or its reversal; null for who may not see it. */
  allocation?: Maybe<Allocation>
  /** The commission; negative for a reversal. */
  amount: Money
  /** Weighted basis that the payment adds; negative for a reversal. */
  basis: Scalars['Decimal']['output']
  /** The contract that was paid; null for who may not see it. */
  contract?: Maybe<Contract>
  /** When it was worked out. */
  createdAt: Scalars['DateTime']['output']
  /** Whose it is (受益人). */
  employee: Employee
  /** How it was worked out (计算过程). */
  explanation: CommissionExplanation
  /** Id of the line. */
  id: Scalars['ID']['output']
  /** Month of the statement it belongs to: 2026-03. */
  month: Scalars['String']['output']
  /** The version of the plan that rates it. */
  plan: CommissionPlan
  /** Period of the plan it adds up in: 2026-03 or 2026. */
  planPeriod: Scalars['String']['output']
  /** Share of the person in the contract (业绩分配). */
  splitPercent: Scalars['Decimal']['output']
  /** The statement that pays it; null while there is none. */
  statement?: Maybe<CommissionStatement>
}

/** A page of commission lines. */
export type CommissionLineConnection = {
  __typename?: 'CommissionLineConnection'
  /** The commission lines of the page with their cursors. */
  edges: Array<CommissionLineEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many commission lines there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A commission line on a page. */
export type CommissionLineEdge = {
  __typename?: 'CommissionLineEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The commission line. */
  node: CommissionLine
}

/** Over which time the tiers add up; then they begin again at 0. */
export type CommissionPeriod =
  /** A calendar month (月). */
  | 'MONTH'
  /** A calendar year (年). */
  | 'YEAR'

/** By what rules payments bring commission (提成方案). A version that was approved never changes. */
export type CommissionPlan = {
  __typename?: 'CommissionPlan'
  /** When it was put in force. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>
  /** What commission is paid on (计提依据). */
  basis: CommissionBasis
  /** Weight of a sale by product class (产品类别系数), multiplied with the difficulty of the product. */
  classFactors: Array<ProductClassFactor>
  /** Code, the same for all versions. */
  code: Scalars['String']['output']
  /** Currency of the tiers; contracts in another currency have another plan. */
  currency: Scalars['Currency']['output']
  /** First day. */
  effectiveFrom: Scalars['Date']['output']
  /** Last day; null while none is set. */
  effectiveTo?: Maybe<Scalars['Date']['output']>
  /** Id of the plan. */
  id: Scalars['ID']['output']
  /** Name. */
  name: Scalars['String']['output']
  /** Weight of every class that is not listed. */
  otherClassesFactor: Scalars['Decimal']['output']
  /** Over which time the tiers add up (累计周期). */
  period: CommissionPeriod
  /** Version of the plan, from 1. */
  planVersion: Scalars['Int']['output']
  /** Where the plan stands. */
  status: CommissionPlanStatus
  /** Marginal tiers (阶梯): each part of the basis earns the rate of its own tier. */
  tiers: Array<CommissionTier>
  /** Grows by one with each change; send it back to change the plan. */
  version: Scalars['Int']['output']
}

/** A page of commission plans. */
export type CommissionPlanConnection = {
  __typename?: 'CommissionPlanConnection'
  /** The commission plans of the page with their cursors. */
  edges: Array<CommissionPlanEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many commission plans there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A commission plan on a page. */
export type CommissionPlanEdge = {
  __typename?: 'CommissionPlanEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The commission plan. */
  node: CommissionPlan
}

/** States of a commission plan. */
export type CommissionPlanStatus =
  /** Rates the payments of its days (执行中). */
  | 'ACTIVE'
  /** Approved, not in force (已审批). */
  | 'APPROVED'
  /** Written (草稿). */
  | 'DRAFT'
  /** Replaced by a later plan; rates the payments up to its last day (已结束). */
  | 'ENDED'

/** What one person is paid for a month (提成单). */
export type CommissionStatement = {
  __typename?: 'CommissionStatement'
  /** Sum of its lines. */
  amount: Money
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>
  /** Whose it is (受益人). */
  employee: Employee
  /** Id of the statement. */
  id: Scalars['ID']['output']
  /** Its lines, in the order they were worked out. */
  lines: Array<CommissionLine>
  /** The month: 2026-03. */
  month: Scalars['String']['output']
  /** Number: CS-2026-000004. */
  number: Scalars['String']['output']
  /** Day of payment. */
  paidOn?: Maybe<Scalars['Date']['output']>
  /** Reference of the payment. */
  paymentReference?: Maybe<Scalars['String']['output']>
  /** Why it was sent back, while it is being worked out again. */
  returnedReason?: Maybe<Scalars['String']['output']>
  /** Where the statement stands. */
  status: CommissionStatementStatus
  /** When it was handed in. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** Grows by one with each change; send it back to change the statement. */
  version: Scalars['Int']['output']
}

/** A page of commission statements. */
export type CommissionStatementConnection = {
  __typename?: 'CommissionStatementConnection'
  /** The commission statements of the page with their cursors. */
  edges: Array<CommissionStatementEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many commission statements there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A commission statement on a page. */
export type CommissionStatementEdge = {
  __typename?: 'CommissionStatementEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The commission statement. */
  node: CommissionStatement
}

/** States of a commission statement. */
export type CommissionStatementStatus =
  /** Approved; finance pays it (已审批). */
  | 'APPROVED'
  /** Worked out; may be worked out again (已计算). */
  | 'CALCULATED'
  /** Waits for approval (审批中). */
  | 'IN_REVIEW'
  /** Paid (已发放). */
  | 'PAID'

/** A band of the weighted basis and what it earns (提成阶梯). */
export type CommissionTier = {
  __typename?: 'CommissionTier'
  /** Where it starts, itself included. */
  from: Scalars['Decimal']['output']
  /** What this part of the basis earns: 3 is 3 %. */
  ratePercent: Scalars['Decimal']['output']
  /** Where it ends, itself not included; null for the last tier. */
  upTo?: Maybe<Scalars['Decimal']['output']>
}

/** A tier of a new plan. */
export type CommissionTierInput = {
  /** Where it starts: 0 for the first, the end of the one before for every other. */
  from: Scalars['Decimal']['input']
  /** What this part of the basis earns: 3 is 3 %. */
  ratePercent: Scalars['Decimal']['input']
  /** Where it ends; left out for the last. */
  upTo?: InputMaybe<Scalars['Decimal']['input']>
}

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
  /** What its payments brought whom (提成明细), as far as the caller may see it. */
  commissionLines: Array<CommissionLine>
  /** Id of the contract. */
  id: Scalars['ID']['output']
}

/** A new position. */
export type CreatePositionInput = {
  /** Code, unique. */
  code: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Level on the promotion path. */
  level: PositionLevel
  /** Title. */
  title: Scalars['String']['input']
  /** Title in English. */
  titleEn?: InputMaybe<Scalars['String']['input']>
}

/** The new position. */
export type CreatePositionPayload = {
  __typename?: 'CreatePositionPayload'
  /** The position that was added. */
  position: Position
}

/** What `createPosition` answers. */
export type CreatePositionResult =
  ConflictError | CreatePositionPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A new team. */
export type CreateTeamInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Name, unique. */
  name: Scalars['String']['input']
  /** Team above. */
  parentTeamId?: InputMaybe<Scalars['ID']['input']>
}

/** The new team. */
export type CreateTeamPayload = {
  __typename?: 'CreateTeamPayload'
  /** The team that was opened. */
  team: Team
}

/** What `createTeam` answers. */
export type CreateTeamResult =
  ConflictError | CreateTeamPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A customer (客户); known to the crm service. */
export type Customer = {
  __typename?: 'Customer'
  /** Id of the customer. */
  id: Scalars['ID']['output']
}

/** A new plan. */
export type DraftCommissionPlanInput = {
  /** Weights by product class. */
  classFactors: Array<ProductClassFactorInput>
  /** Code; a code that exists gets its next version. */
  code: Scalars['String']['input']
  /** Currency of the tiers. */
  currency: Scalars['Currency']['input']
  /** First day. */
  effectiveFrom: Scalars['Date']['input']
  /** Last day; none when left out. */
  effectiveTo?: InputMaybe<Scalars['Date']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Name. */
  name: Scalars['String']['input']
  /** Weight of every class that is not listed. */
  otherClassesFactor: Scalars['Decimal']['input']
  /** Over which time the tiers add up. */
  period: CommissionPeriod
  /** Tiers, from 0, without gap or overlap, the last one open. */
  tiers: Array<CommissionTierInput>
}

/** The new plan. */
export type DraftCommissionPlanPayload = {
  __typename?: 'DraftCommissionPlanPayload'
  /** The draft. */
  plan: CommissionPlan
}

/** What `draftCommissionPlan` answers. */
export type DraftCommissionPlanResult =
  ConflictError | DraftCommissionPlanPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A proposed value. */
export type DraftPolicyInput = {
  /** First day on which it is to hold, today or later. */
  effectiveFrom: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The parameter. */
  parameter: PolicyParameterId
  /** Why it changes. */
  reason: Scalars['String']['input']
  /** JSON object whose fields belong to the parameter: `{"days": 7}` for P06. */
  value: Scalars['String']['input']
}

/** The new proposal. */
export type DraftPolicyPayload = {
  __typename?: 'DraftPolicyPayload'
  /** The proposal. */
  draft: PolicyDraft
}

/** What `draftPolicy` answers. */
export type DraftPolicyResult =
  ConflictError | DraftPolicyPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A target; either an employee or a team, either an amount or a count. */
export type DraftTargetInput = {
  /** The amount; for every metric but NEW_CUSTOMERS. */
  amount?: InputMaybe<MoneyInput>
  /** The number of new customers; for NEW_CUSTOMERS. */
  count?: InputMaybe<Scalars['Int']['input']>
  /** The person. */
  employeeId?: InputMaybe<Scalars['ID']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is measured. */
  metric: TargetMetric
  /** The month: 2026-03. */
  month: Scalars['String']['input']
  /** The team. */
  teamId?: InputMaybe<Scalars['ID']['input']>
}

/** The new target. */
export type DraftTargetPayload = {
  __typename?: 'DraftTargetPayload'
  /** The draft. */
  target: Target
}

/** What `draftTarget` answers. */
export type DraftTargetResult =
  ConflictError | DraftTargetPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A person employed by the company (员工). */
export type Employee = {
  __typename?: 'Employee'
  /** Day of the certificate that allows to work with customers (上岗认证日期). */
  certifiedOn?: Maybe<Scalars['Date']['output']>
  /** Id of the employee. */
  id: Scalars['ID']['output']
  /** First day (入职日期); null for who may not see the personnel file. */
  joinedOn?: Maybe<Scalars['Date']['output']>
  /** Last day, once it is known (离职日期); null for who may not see the personnel file. */
  lastDay?: Maybe<Scalars['Date']['output']>
  /** Teams the employee leads today (负责团队). */
  leads: Array<Team>
  /** Teams and positions over time, oldest first (任职经历); empty for who may not see the personnel file. */
  memberships: Array<TeamMembership>
  /** Name (姓名). */
  name: Scalars['String']['output']
  /** Name in Latin letters (英文名). */
  nameEn?: Maybe<Scalars['String']['output']>
  /** Employee number, gapless per year unless it was brought along (工号): E-2026-000012. */
  number: Scalars['String']['output']
  /** Training until the certificate (新员工培训); null for who may not see it. */
  onboarding?: Maybe<Onboarding>
  /** Position of today (岗位). */
  position: Position
  /** Where the employment stands (员工状态). */
  status: EmployeeStatus
  /** Account the employee signs in with; null for who may not see the personnel file. */
  subject?: Maybe<Scalars['String']['output']>
  /** Team of today (团队); null while there is none. */
  team?: Maybe<Team>
  /** Grows by one with each change; send it back to change the employee. */
  version: Scalars['Int']['output']
}

/** A page of employees. */
export type EmployeeConnection = {
  __typename?: 'EmployeeConnection'
  /** The employees of the page with their cursors. */
  edges: Array<EmployeeEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many employees there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An employee on a page. */
export type EmployeeEdge = {
  __typename?: 'EmployeeEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The employee. */
  node: Employee
}

/** A last day. */
export type EmployeeLeavesInput = {
  /** The employee. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Last day. */
  lastDay: Scalars['Date']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** Who leaves. */
export type EmployeeLeavesPayload = {
  __typename?: 'EmployeeLeavesPayload'
  /** The employee with the last day. */
  employee: Employee
}

/** What `employeeLeaves` answers. */
export type EmployeeLeavesResult =
  ConflictError | EmployeeLeavesPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** States of an employee. */
export type EmployeeStatus =
  /** At work (在岗). */
  | 'ACTIVE'
  /** Passed the training (培训合格); may own customers. */
  | 'CERTIFIED'
  /** No longer employed (离职). */
  | 'LEFT'
  /** In training (培训期); owns nothing. */
  | 'ONBOARDING'
  /** For a time without rights (停职). */
  | 'SUSPENDED'

/** An exam taken (考核记录). */
export type ExamRecord = {
  __typename?: 'ExamRecord'
  /** Course (课程). */
  courseCode: Scalars['String']['output']
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** Whether it was passed. */
  passed: Scalars['Boolean']['output']
  /** Points from 0 to 100. */
  score: Scalars['Decimal']['output']
  /** Day of the exam. */
  takenOn: Scalars['Date']['output']
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

/** One step of a formula. */
export type FormulaStep = {
  __typename?: 'FormulaStep'
  /** How, with its numbers. */
  expression: Scalars['String']['output']
  /** What is worked out. */
  label: Scalars['String']['output']
  /** The result. */
  value: Scalars['String']['output']
}

/** Whose statement, of which month. */
export type GenerateCommissionStatementInput = {
  /** Currency of the statement. */
  currency?: Scalars['Currency']['input']
  /** Whose. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The month: 2026-03; open lines of earlier months go into it too. */
  month: Scalars['String']['input']
}

/** The statement that was worked out. */
export type GenerateCommissionStatementPayload = {
  __typename?: 'GenerateCommissionStatementPayload'
  /** The statement. */
  statement: CommissionStatement
}

/** What `generateCommissionStatement` answers. */
export type GenerateCommissionStatementResult =
  ConflictError | ForbiddenError | GenerateCommissionStatementPayload | NotFoundError | RuleError | ValidationError

/**
 * Something that happened and that a person is measured by (考核数据). Facts come from events with their evidence, are
 * shared as the sale was shared, and never change: what is taken back is a fact of its own.
 */
export type KpiFact = {
  __typename?: 'KpiFact'
  /** The payment that shows it, for COLLECTED_AMOUNT. */
  allocation?: Maybe<Allocation>
  /** Amount, negative when it takes something back; null for a number. */
  amount?: Maybe<Money>
  /** The contract it belongs to; null for who may not see it. */
  contract?: Maybe<Contract>
  /** The customer it happened with; null for who may not see it. */
  customer?: Maybe<Customer>
  /** Whom it is about. */
  employee: Employee
  /** The day it counts for. */
  factDate: Scalars['Date']['output']
  /** Id of the fact. */
  id: Scalars['ID']['output']
  /** What it says something about (指标). */
  metric: KpiMetric
  /** The month it counts for: 2026-03. */
  month: Scalars['String']['output']
  /** The visit that shows it, for SATISFACTION. */
  returnVisit?: Maybe<ReturnVisit>
  /** The team they were in on that day. */
  team?: Maybe<Team>
  /** Number: a satisfaction score from 1 to 5, or a count; null for an amount. */
  value?: Maybe<Scalars['Decimal']['output']>
}

/** A page of facts. */
export type KpiFactConnection = {
  __typename?: 'KpiFactConnection'
  /** The facts of the page with their cursors. */
  edges: Array<KpiFactEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many facts there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A fact on a page. */
export type KpiFactEdge = {
  __typename?: 'KpiFactEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The fact. */
  node: KpiFact
}

/** What people are measured by (指标). */
export type KpiMetric =
  /** Payments received, before tax (回款额). */
  | 'COLLECTED_AMOUNT'
  /** First contracts of customers (新客户开发数量). */
  | 'NEW_CUSTOMERS'
  /** Satisfaction on a return visit, 1 to 5 (客户满意度). */
  | 'SATISFACTION'
  /** Contracts in force, before tax (销售额). */
  | 'SIGNED_AMOUNT'

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
  /** Puts an approved plan in force (提成方案启用): the one before ends the day before, payments that waited for a plan are rated. */
  activateCommissionPlan: ActivateCommissionPlanResult
  /** A certified employee starts work (正式上岗). */
  activateEmployee: ActivateEmployeeResult
  /** Gives a team its manager (任命团队经理), in place of the one before. */
  appointTeamManager: AppointTeamManagerResult
  /** Approves a plan (提成方案审批); its author may not. It does not change any more. */
  approveCommissionPlan: ApproveCommissionPlanResult
  /** Approves a statement, which finance then pays (提成审批); not whom it pays, nor who prepared or submitted it. */
  approveCommissionStatement: ApproveCommissionStatementResult
  /** R157: certifies a newcomer with at least P01 days of training and an exam passed (上岗认证). */
  certifyEmployee: CertifyEmployeeResult
  /** Adds a position (设置岗位). */
  createPosition: CreatePositionResult
  /** Opens a team (组建团队); it has no manager yet. */
  createTeam: CreateTeamResult
  /** Writes a commission plan or the next version of one (提成方案起草). */
  draftCommissionPlan: DraftCommissionPlanResult
  /** Proposes a new value of a policy parameter (制度参数起草). */
  draftPolicy: DraftPolicyResult
  /** Writes a monthly target of a person or team, the first or a revision (任务起草); it does not count yet. */
  draftTarget: DraftTargetResult
  /** Records the last day of an employee (离职); at once when it is today or past, else when it is over. */
  employeeLeaves: EmployeeLeavesResult
  /** Puts the open lines of a person up to a month into its statement, or works it out again before it is submitted (生成提成单). */
  generateCommissionStatement: GenerateCommissionStatementResult
  /** An employee joins (入职). R157: they may own no customer before they are certified. */
  onboardEmployee: OnboardEmployeeResult
  /** Puts a proposal in force from its day on (制度参数发布); its author may not. */
  publishPolicy: PublishPolicyResult
  /** R151: the target counts from now on, in place of the version before (任务下达). */
  publishTarget: PublishTargetResult
  /** Records the result of an exam (上岗考核). */
  recordExam: RecordExamResult
  /** Records days on which a newcomer was trained (培训记录). */
  recordTraining: RecordTrainingResult
  /** Ends a suspension (复职). */
  reinstateEmployee: ReinstateEmployeeResult
  /** Sends a statement back to be worked out again (退回). */
  returnCommissionStatement: ReturnCommissionStatementResult
  /** Sends a proposal back to its author (退回). */
  returnPolicyDraft: ReturnPolicyDraftResult
  /** Hands a statement in for approval (提交审批). */
  submitCommissionStatement: SubmitCommissionStatementResult
  /** Takes the rights of an employee away for a time (停职). */
  suspendEmployee: SuspendEmployeeResult
  /** Moves an employee to another team or position from a day on (调岗); a day to come waits for it. */
  transferEmployee: TransferEmployeeResult
  /** The author takes a proposal back (撤回). */
  withdrawPolicyDraft: WithdrawPolicyDraftResult
}

export type MutationActivateCommissionPlanArgs = {
  input: ActivateCommissionPlanInput
}

export type MutationActivateEmployeeArgs = {
  input: ActivateEmployeeInput
}

export type MutationAppointTeamManagerArgs = {
  input: AppointTeamManagerInput
}

export type MutationApproveCommissionPlanArgs = {
  input: ApproveCommissionPlanInput
}

export type MutationApproveCommissionStatementArgs = {
  input: ApproveCommissionStatementInput
}

export type MutationCertifyEmployeeArgs = {
  input: CertifyEmployeeInput
}

export type MutationCreatePositionArgs = {
  input: CreatePositionInput
}

export type MutationCreateTeamArgs = {
  input: CreateTeamInput
}

export type MutationDraftCommissionPlanArgs = {
  input: DraftCommissionPlanInput
}

export type MutationDraftPolicyArgs = {
  input: DraftPolicyInput
}

export type MutationDraftTargetArgs = {
  input: DraftTargetInput
}

export type MutationEmployeeLeavesArgs = {
  input: EmployeeLeavesInput
}

export type MutationGenerateCommissionStatementArgs = {
  input: GenerateCommissionStatementInput
}

export type MutationOnboardEmployeeArgs = {
  input: OnboardEmployeeInput
}

export type MutationPublishPolicyArgs = {
  input: PublishPolicyInput
}

export type MutationPublishTargetArgs = {
  input: PublishTargetInput
}

export type MutationRecordExamArgs = {
  input: RecordExamInput
}

export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput
}

export type MutationReinstateEmployeeArgs = {
  input: ReinstateEmployeeInput
}

export type MutationReturnCommissionStatementArgs = {
  input: ReturnCommissionStatementInput
}

export type MutationReturnPolicyDraftArgs = {
  input: ReturnPolicyDraftInput
}

export type MutationSubmitCommissionStatementArgs = {
  input: SubmitCommissionStatementInput
}

export type MutationSuspendEmployeeArgs = {
  input: SuspendEmployeeInput
}

export type MutationTransferEmployeeArgs = {
  input: TransferEmployeeInput
}

export type MutationWithdrawPolicyDraftArgs = {
  input: WithdrawPolicyDraftInput
}

/** The record does not exist, or the caller may not see it: the two answer alike. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError'
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output']
  /** Which record was looked for. */
  message: Scalars['String']['output']
}

/** Somebody who joins. */
export type OnboardEmployeeInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** First day. */
  joinedOn: Scalars['Date']['input']
  /** Name. */
  name: Scalars['String']['input']
  /** Name in Latin letters. */
  nameEn?: InputMaybe<Scalars['String']['input']>
  /** Number, for staff who bring one along; the next of the year when left out. */
  number?: InputMaybe<Scalars['String']['input']>
  /** Position. */
  positionId: Scalars['ID']['input']
  /** Account they sign in with: the subject of their tokens. */
  subject: Scalars['String']['input']
  /** Team. */
  teamId?: InputMaybe<Scalars['ID']['input']>
}

/** Who joined. */
export type OnboardEmployeePayload = {
  __typename?: 'OnboardEmployeePayload'
  /** The employee, in training. */
  employee: Employee
}

/** What `onboardEmployee` answers. */
export type OnboardEmployeeResult =
  ConflictError | ForbiddenError | NotFoundError | OnboardEmployeePayload | RuleError | ValidationError

/** How far a newcomer has come (培训进度). */
export type Onboarding = {
  __typename?: 'Onboarding'
  /** Exams, in order. */
  exams: Array<ExamRecord>
  /** Days needed: P01 as it was on the first day. */
  requiredDays: Scalars['Int']['output']
  /** Different days with training so far. */
  trainingDays: Scalars['Int']['output']
  /** Trainings, in order. */
  trainings: Array<TrainingRecord>
}

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

/** A proposed version of a parameter (制度参数草案). */
export type PolicyDraft = {
  __typename?: 'PolicyDraft'
  /** What was said with the decision. */
  comment?: Maybe<Scalars['String']['output']>
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who decided it. */
  decidedBy?: Maybe<Employee>
  /** First day on which it is to hold. */
  effectiveFrom: Scalars['Date']['output']
  /** Id of the proposal. */
  id: Scalars['ID']['output']
  /** The parameter. */
  parameter: PolicyParameterId
  /** When it was written. */
  preparedAt: Scalars['DateTime']['output']
  /** Who wrote it. */
  preparedBy?: Maybe<Employee>
  /** Why it changes. */
  reason: Scalars['String']['output']
  /** Where the proposal stands. */
  status: PolicyDraftStatus
  /** JSON object; its fields belong to the parameter. */
  value: Scalars['String']['output']
  /** Grows by one with each change; send it back to decide the proposal. */
  version: Scalars['Int']['output']
}

/** States of a proposal. */
export type PolicyDraftStatus =
  /** Waits for a decision (待审). */
  | 'DRAFT'
  /** In force from its day on (已发布). */
  | 'PUBLISHED'
  /** Sent back to its author (已退回). */
  | 'RETURNED'
  /** Taken back by its author (已撤回). */
  | 'WITHDRAWN'

/** The value of a parameter at a moment. */
export type PolicyInForce = {
  __typename?: 'PolicyInForce'
  /** Version of the parameter; 0 for the default, before anything was published. */
  policyVersion: Scalars['Int']['output']
  /** JSON object; its fields belong to the parameter. */
  value: Scalars['String']['output']
}

/** A number or set of numbers that the policy documents leave to the company (制度参数). */
export type PolicyParameter = {
  __typename?: 'PolicyParameter'
  /** Proposals, the latest first (草案); empty for who has no part in them. */
  drafts: Array<PolicyDraft>
  /** Number of the parameter: P06. */
  id: Scalars['ID']['output']
  /** What holds at a moment. */
  inForce: PolicyInForce
  /** What it is. */
  name: Scalars['String']['output']
  /** The words of the policy documents (制度原文). */
  term: Scalars['String']['output']
  /** Units of its value. */
  unit: Scalars['String']['output']
  /** Published versions, the latest first (历史版本). */
  versions: Array<PolicyVersion>
}

/** A number or set of numbers that the policy documents leave to the company (制度参数). */
export type PolicyParameterInForceArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>
}

/** The policy parameters that the policy documents leave blank (制度参数). */
export type PolicyParameterId =
  /** Onboarding training, at least (新员工培训时长). */
  | 'P01'
  /** First reply in online chat (在线客服回复). */
  | 'P02'
  /** Reply to an ordinary problem (一般性问题答复). */
  | 'P03'
  /** Resolution of a complex problem, reply to a complaint (规定时间). */
  | 'P04'
  /** First contact after a product problem (规定时间内联系). */
  | 'P05'
  /** Return visit after delivery (交付后回访). */
  | 'P06'
  /** Installation and commissioning (安装调试时限). */
  | 'P07'
  /** KPI weights (考核权重). */
  | 'P08'
  /** Months under target in a row before a dismissal case (连续不达标). */
  | 'P09'
  /** Deadline of the monthly assessment (月度考核时间). */
  | 'P10'
  /** Period of market research reports, frequency of training (调研报告周期及培训频次). */
  | 'P11'

/** A published version of a parameter (制度参数版本). */
export type PolicyVersion = {
  __typename?: 'PolicyVersion'
  /** Who put it in force. */
  approvedBy?: Maybe<Employee>
  /** From when it counts; a time limit that runs keeps the version it began with. */
  effectiveFrom: Scalars['DateTime']['output']
  /** Id of the version. */
  id: Scalars['ID']['output']
  /** Number of the version, from 1. */
  number: Scalars['Int']['output']
  /** The parameter. */
  parameter: PolicyParameterId
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output']
  /** Why it was changed. */
  reason?: Maybe<Scalars['String']['output']>
  /** JSON object; its fields belong to the parameter. */
  value: Scalars['String']['output']
}

/** What somebody is employed as (岗位). */
export type Position = {
  __typename?: 'Position'
  /** Code: SALES-REP. */
  code: Scalars['String']['output']
  /** Id of the position. */
  id: Scalars['ID']['output']
  /** Level on the promotion path (职级). */
  level: PositionLevel
  /** Title (岗位名称). */
  title: Scalars['String']['output']
  /** Title in English. */
  titleEn?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the position. */
  version: Scalars['Int']['output']
}

/** A page of positions. */
export type PositionConnection = {
  __typename?: 'PositionConnection'
  /** The positions of the page with their cursors. */
  edges: Array<PositionEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many positions there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A position on a page. */
export type PositionEdge = {
  __typename?: 'PositionEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The position. */
  node: Position
}

/** Levels of the promotion path, lowest first (晋升通道). */
export type PositionLevel =
  /** Consultant or specialist (销售代表). */
  | 'CONSULTANT'
  /** Director (总监). */
  | 'DIRECTOR'
  /** Newcomer (见习). */
  | 'JUNIOR'
  /** Manager of a team (经理). */
  | 'MANAGER'
  /** Senior consultant or specialist (高级销售代表). */
  | 'SENIOR'

/** Weight of sales of a product class. */
export type ProductClassFactor = {
  __typename?: 'ProductClassFactor'
  /** 1 counts a sale as it is, 1.5 half as much again. */
  factor: Scalars['Decimal']['output']
  /** Product class (产品类别). */
  productClass: Scalars['String']['output']
}

/** Weight of sales of a product class. */
export type ProductClassFactorInput = {
  /** 1 counts a sale as it is. */
  factor: Scalars['Decimal']['input']
  /** Product class. */
  productClass: Scalars['String']['input']
}

/** Which proposal is put in force. */
export type PublishPolicyInput = {
  /** What is said with it. */
  comment?: InputMaybe<Scalars['String']['input']>
  /** The proposal. */
  draftId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** What was published. */
export type PublishPolicyPayload = {
  __typename?: 'PublishPolicyPayload'
  /** The version that holds from its day on. */
  policyVersion: PolicyVersion
}

/** What `publishPolicy` answers. */
export type PublishPolicyResult =
  ConflictError | ForbiddenError | NotFoundError | PublishPolicyPayload | RuleError | ValidationError

/** Which target counts from now on. */
export type PublishTargetInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The target. */
  targetId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The published target. */
export type PublishTargetPayload = {
  __typename?: 'PublishTargetPayload'
  /** The target, published. */
  target: Target
}

/** What `publishTarget` answers. */
export type PublishTargetResult =
  ConflictError | ForbiddenError | NotFoundError | PublishTargetPayload | RuleError | ValidationError

export type Query = {
  __typename?: 'Query'
  /** One commission line, or null when there is none or the caller may not see it. */
  commissionLine?: Maybe<CommissionLine>
  /** Commission lines the caller may see, newest first (提成明细). */
  commissionLines: CommissionLineConnection
  /** One commission plan, or null when there is none or the caller may not see it. */
  commissionPlan?: Maybe<CommissionPlan>
  /** Commission plans, newest first (提成方案). */
  commissionPlans: CommissionPlanConnection
  /** One commission statement, or null when there is none or the caller may not see it. */
  commissionStatement?: Maybe<CommissionStatement>
  /** Commission statements the caller may see, latest month first (提成单). */
  commissionStatements: CommissionStatementConnection
  /** One employee, or null when there is none or the caller may not see it. */
  employee?: Maybe<Employee>
  /** Employees by number (员工名录). */
  employees: EmployeeConnection
  /** What people are measured by, as far as the caller may see it, latest day first (考核数据). */
  kpiFacts: KpiFactConnection
  /** The caller's own employee record; null for a machine and for whoever has none. */
  me?: Maybe<Employee>
  /** One policy parameter, or null when there is none of that number. */
  policyParameter?: Maybe<PolicyParameter>
  /** P01 to P11, in order (制度参数). */
  policyParameters: Array<PolicyParameter>
  /** Positions by code. */
  positions: PositionConnection
  /** One target, or null when there is none or the caller may not see it. */
  target?: Maybe<Target>
  /** Targets the caller may see, latest month first (销售任务). */
  targets: TargetConnection
  /** One team, or null when there is none. */
  team?: Maybe<Team>
  /** Teams by name. */
  teams: TeamConnection
}

export type QueryCommissionLineArgs = {
  id: Scalars['ID']['input']
}

export type QueryCommissionLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  contractId?: InputMaybe<Scalars['ID']['input']>
  employeeId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  month?: InputMaybe<Scalars['String']['input']>
}

export type QueryCommissionPlanArgs = {
  id: Scalars['ID']['input']
}

export type QueryCommissionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<CommissionPlanStatus>
}

export type QueryCommissionStatementArgs = {
  id: Scalars['ID']['input']
}

export type QueryCommissionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  employeeId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  month?: InputMaybe<Scalars['String']['input']>
  status?: InputMaybe<CommissionStatementStatus>
}

export type QueryEmployeeArgs = {
  id: Scalars['ID']['input']
}

export type QueryEmployeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<EmployeeStatus>
  teamId?: InputMaybe<Scalars['ID']['input']>
}

export type QueryKpiFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  employeeId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  metric?: InputMaybe<KpiMetric>
  month?: InputMaybe<Scalars['String']['input']>
  teamId?: InputMaybe<Scalars['ID']['input']>
}

export type QueryPolicyParameterArgs = {
  id: Scalars['ID']['input']
}

export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

export type QueryTargetArgs = {
  id: Scalars['ID']['input']
}

export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  employeeId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  month?: InputMaybe<Scalars['String']['input']>
  status?: InputMaybe<TargetStatus>
  teamId?: InputMaybe<Scalars['ID']['input']>
}

export type QueryTeamArgs = {
  id: Scalars['ID']['input']
}

export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

/** The result of an exam. */
export type RecordExamInput = {
  /** Course. */
  courseCode: Scalars['String']['input']
  /** The newcomer. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Whether it was passed. */
  passed: Scalars['Boolean']['input']
  /** Points from 0 to 100. */
  score: Scalars['Decimal']['input']
  /** Day of the exam. */
  takenOn: Scalars['Date']['input']
}

/** Who took the exam. */
export type RecordExamPayload = {
  __typename?: 'RecordExamPayload'
  /** The newcomer. */
  employee: Employee
}

/** What `recordExam` answers. */
export type RecordExamResult =
  ConflictError | ForbiddenError | NotFoundError | RecordExamPayload | RuleError | ValidationError

/** Days of training. */
export type RecordTrainingInput = {
  /** Course. */
  courseCode: Scalars['String']['input']
  /** The newcomer. */
  employeeId: Scalars['ID']['input']
  /** First day, not before joining. */
  fromDate: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Last day, not in the future. */
  toDate: Scalars['Date']['input']
  /** What was taught. */
  topic: Scalars['String']['input']
}

/** Who was trained. */
export type RecordTrainingPayload = {
  __typename?: 'RecordTrainingPayload'
  /** The newcomer. */
  employee: Employee
}

/** What `recordTraining` answers. */
export type RecordTrainingResult =
  ConflictError | ForbiddenError | NotFoundError | RecordTrainingPayload | RuleError | ValidationError

/** Who comes back. */
export type ReinstateEmployeeInput = {
  /** The employee. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** Who comes back. */
export type ReinstateEmployeePayload = {
  __typename?: 'ReinstateEmployeePayload'
  /** The employee in the new state. */
  employee: Employee
}

/** What `reinstateEmployee` answers. */
export type ReinstateEmployeeResult =
  ConflictError | ForbiddenError | NotFoundError | ReinstateEmployeePayload | RuleError | ValidationError

/** Which statement goes back. */
export type ReturnCommissionStatementInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** The statement. */
  statementId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The statement that went back. */
export type ReturnCommissionStatementPayload = {
  __typename?: 'ReturnCommissionStatementPayload'
  /** The statement as it is now. */
  statement: CommissionStatement
}

/** What `returnCommissionStatement` answers. */
export type ReturnCommissionStatementResult =
  ConflictError | ForbiddenError | NotFoundError | ReturnCommissionStatementPayload | RuleError | ValidationError

/** Which proposal goes back. */
export type ReturnPolicyDraftInput = {
  /** Why. */
  comment: Scalars['String']['input']
  /** The proposal. */
  draftId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The decided proposal. */
export type ReturnPolicyDraftPayload = {
  __typename?: 'ReturnPolicyDraftPayload'
  /** The proposal as it is now. */
  draft: PolicyDraft
}

/** What `returnPolicyDraft` answers. */
export type ReturnPolicyDraftResult =
  ConflictError | ForbiddenError | NotFoundError | ReturnPolicyDraftPayload | RuleError | ValidationError

/** A return visit after a delivery (回访); known to the after-sales service. */
export type ReturnVisit = {
  __typename?: 'ReturnVisit'
  /** Id of the visit. */
  id: Scalars['ID']['output']
}

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

/** Which statement is handed in. */
export type SubmitCommissionStatementInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The statement. */
  statementId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The statement that was handed in. */
export type SubmitCommissionStatementPayload = {
  __typename?: 'SubmitCommissionStatementPayload'
  /** The statement as it is now. */
  statement: CommissionStatement
}

/** What `submitCommissionStatement` answers. */
export type SubmitCommissionStatementResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SubmitCommissionStatementPayload | ValidationError

/** Who is suspended. */
export type SuspendEmployeeInput = {
  /** The employee. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** Who is suspended. */
export type SuspendEmployeePayload = {
  __typename?: 'SuspendEmployeePayload'
  /** The employee in the new state. */
  employee: Employee
}

/** What `suspendEmployee` answers. */
export type SuspendEmployeeResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SuspendEmployeePayload | ValidationError

/** What a person or team is to reach in a month (销售任务). */
export type Target = {
  __typename?: 'Target'
  /** The amount to reach; null where customers are counted. */
  amount?: Maybe<Money>
  /** The number of new customers to reach; null for an amount. */
  count?: Maybe<Scalars['Int']['output']>
  /** The person; null for the target of a team. */
  employee?: Maybe<Employee>
  /** Id of the target. */
  id: Scalars['ID']['output']
  /** What is measured (指标). */
  metric: TargetMetric
  /** The month: 2026-03. */
  month: Scalars['String']['output']
  /** What has been reached of it so far (任务完成情况). */
  progress: TargetProgress
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>
  /** Number of the revision, from 1 (版本). */
  revision: Scalars['Int']['output']
  /** Whether it is of a person or of a team. */
  scope: TargetScope
  /** Where the target stands. */
  status: TargetStatus
  /** The team; of a person, the team when the target was written. */
  team?: Maybe<Team>
  /** Grows by one with each change; send it back to change the target. */
  version: Scalars['Int']['output']
}

/** A page of targets. */
export type TargetConnection = {
  __typename?: 'TargetConnection'
  /** The targets of the page with their cursors. */
  edges: Array<TargetEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many targets there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A target on a page. */
export type TargetEdge = {
  __typename?: 'TargetEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The target. */
  node: Target
}

/** What a target measures (指标). */
export type TargetMetric =
  /** Payments received, before tax (回款额). */
  | 'COLLECTED_AMOUNT'
  /** First contracts of customers (新客户数). */
  | 'NEW_CUSTOMERS'
  /** Contracts in force, before tax (签约额). */
  | 'SIGNED_AMOUNT'

/** How much of a target is reached. */
export type TargetProgress = {
  __typename?: 'TargetProgress'
  /** Amount reached; null where customers are counted. */
  amount?: Maybe<Money>
  /** Share of the target reached, in percent with one decimal place (任务完成率). */
  completionPercent: Scalars['Decimal']['output']
  /** New customers so far; null for an amount. */
  count?: Maybe<Scalars['Int']['output']>
}

/** Whose target it is. */
export type TargetScope =
  /** Of one person (个人). */
  | 'EMPLOYEE'
  /** Of a team (团队). */
  | 'TEAM'

/** States of a target. */
export type TargetStatus =
  /** Written and not published yet (草稿). */
  | 'DRAFT'
  /** Counts (已下达). */
  | 'PUBLISHED'
  /** Replaced by a later version (已更新). */
  | 'SUPERSEDED'

/** A team (团队). */
export type Team = {
  __typename?: 'Team'
  /** Id of the team. */
  id: Scalars['ID']['output']
  /** Who leads it (团队经理). */
  manager?: Maybe<Employee>
  /** Who is in it today (团队成员). */
  members: Array<Employee>
  /** Name (团队名称). */
  name: Scalars['String']['output']
  /** Team above (上级团队). */
  parent?: Maybe<Team>
  /** Grows by one with each change; send it back to change the team. */
  version: Scalars['Int']['output']
}

/** A page of teams. */
export type TeamConnection = {
  __typename?: 'TeamConnection'
  /** The teams of the page with their cursors. */
  edges: Array<TeamEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many teams there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A team on a page. */
export type TeamEdge = {
  __typename?: 'TeamEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The team. */
  node: Team
}

/** Team and position of an employee for a time (任职记录). */
export type TeamMembership = {
  __typename?: 'TeamMembership'
  /** First day. */
  fromDate: Scalars['Date']['output']
  /** Position. */
  position: Position
  /** Team; null while there was none. */
  team?: Maybe<Team>
  /** Last day; null for the one that goes on. */
  toDate?: Maybe<Scalars['Date']['output']>
}

/** Days of training (培训记录). */
export type TrainingRecord = {
  __typename?: 'TrainingRecord'
  /** Course (课程). */
  courseCode: Scalars['String']['output']
  /** First day. */
  fromDate: Scalars['Date']['output']
  /** Id of the record. */
  id: Scalars['ID']['output']
  /** Last day. */
  toDate: Scalars['Date']['output']
  /** What was taught (培训内容). */
  topic: Scalars['String']['output']
}

/** A move to another team or position. */
export type TransferEmployeeInput = {
  /** First day there. */
  effectiveOn: Scalars['Date']['input']
  /** The employee. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Position from then on; unchanged when left out. */
  positionId?: InputMaybe<Scalars['ID']['input']>
  /** Team from then on; none when left out. */
  teamId?: InputMaybe<Scalars['ID']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** Who moved. */
export type TransferEmployeePayload = {
  __typename?: 'TransferEmployeePayload'
  /** The employee; the new team shows from its first day. */
  employee: Employee
}

/** What `transferEmployee` answers. */
export type TransferEmployeeResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | TransferEmployeePayload | ValidationError

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

/** Which proposal is taken back. */
export type WithdrawPolicyDraftInput = {
  /** The proposal. */
  draftId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The decided proposal. */
export type WithdrawPolicyDraftPayload = {
  __typename?: 'WithdrawPolicyDraftPayload'
  /** The proposal as it is now. */
  draft: PolicyDraft
}

/** What `withdrawPolicyDraft` answers. */
export type WithdrawPolicyDraftResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | WithdrawPolicyDraftPayload

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
  CommissionLine: CommissionLine
  CommissionPlan: CommissionPlan
  CommissionStatement: CommissionStatement
  Contract: Contract
  Employee: Employee
  KpiFact: KpiFact
  PolicyParameter: PolicyParameter
  Position: Position
  Target: Target
  Team: Team
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Allocation: { __typename: 'Allocation' } & GraphQLRecursivePick<FederationTypes['Allocation'], { id: true }>
  CommissionLine: { __typename: 'CommissionLine' } & GraphQLRecursivePick<
    FederationTypes['CommissionLine'],
    { id: true }
  >
  CommissionPlan: { __typename: 'CommissionPlan' } & GraphQLRecursivePick<
    FederationTypes['CommissionPlan'],
    { id: true }
  >
  CommissionStatement: { __typename: 'CommissionStatement' } & GraphQLRecursivePick<
    FederationTypes['CommissionStatement'],
    { id: true }
  >
  Contract: { __typename: 'Contract' } & GraphQLRecursivePick<FederationTypes['Contract'], { id: true }>
  Employee: { __typename: 'Employee' } & GraphQLRecursivePick<FederationTypes['Employee'], { id: true }>
  KpiFact: { __typename: 'KpiFact' } & GraphQLRecursivePick<FederationTypes['KpiFact'], { id: true }>
  PolicyParameter: { __typename: 'PolicyParameter' } & GraphQLRecursivePick<
    FederationTypes['PolicyParameter'],
    { id: true }
  >
  Position: { __typename: 'Position' } & GraphQLRecursivePick<FederationTypes['Position'], { id: true }>
  Target: { __typename: 'Target' } & GraphQLRecursivePick<FederationTypes['Target'], { id: true }>
  Team: { __typename: 'Team' } & GraphQLRecursivePick<FederationTypes['Team'], { id: true }>
}

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ActivateCommissionPlanResult:
    | (Omit<ActivateCommissionPlanPayload, 'plan'> & { plan: _RefType['CommissionPlan'] } & {
        __typename: 'ActivateCommissionPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ActivateEmployeeResult:
    | (Omit<ActivateEmployeePayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'ActivateEmployeePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AppointTeamManagerResult:
    | (Omit<AppointTeamManagerPayload, 'team'> & { team: _RefType['Team'] } & {
        __typename: 'AppointTeamManagerPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ApproveCommissionPlanResult:
    | (Omit<ApproveCommissionPlanPayload, 'plan'> & { plan: _RefType['CommissionPlan'] } & {
        __typename: 'ApproveCommissionPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ApproveCommissionStatementResult:
    | (Omit<ApproveCommissionStatementPayload, 'statement'> & { statement: _RefType['CommissionStatement'] } & {
        __typename: 'ApproveCommissionStatementPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CertifyEmployeeResult:
    | (Omit<CertifyEmployeePayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'CertifyEmployeePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CreatePositionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<CreatePositionPayload, 'position'> & { position: _RefType['Position'] } & {
        __typename: 'CreatePositionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CreateTeamResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<CreateTeamPayload, 'team'> & { team: _RefType['Team'] } & { __typename: 'CreateTeamPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftCommissionPlanResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftCommissionPlanPayload, 'plan'> & { plan: _RefType['CommissionPlan'] } & {
        __typename: 'DraftCommissionPlanPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftPolicyResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftPolicyPayload, 'draft'> & { draft: _RefType['PolicyDraft'] } & { __typename: 'DraftPolicyPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DraftTargetResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DraftTargetPayload, 'target'> & { target: _RefType['Target'] } & { __typename: 'DraftTargetPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  EmployeeLeavesResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<EmployeeLeavesPayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'EmployeeLeavesPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  GenerateCommissionStatementResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<GenerateCommissionStatementPayload, 'statement'> & { statement: _RefType['CommissionStatement'] } & {
        __typename: 'GenerateCommissionStatementPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  OnboardEmployeeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OnboardEmployeePayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'OnboardEmployeePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PublishPolicyResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PublishPolicyPayload, 'policyVersion'> & { policyVersion: _RefType['PolicyVersion'] } & {
        __typename: 'PublishPolicyPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PublishTargetResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PublishTargetPayload, 'target'> & { target: _RefType['Target'] } & { __typename: 'PublishTargetPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordExamResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordExamPayload, 'employee'> & { employee: _RefType['Employee'] } & { __typename: 'RecordExamPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordTrainingResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordTrainingPayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'RecordTrainingPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReinstateEmployeeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReinstateEmployeePayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'ReinstateEmployeePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReturnCommissionStatementResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReturnCommissionStatementPayload, 'statement'> & { statement: _RefType['CommissionStatement'] } & {
        __typename: 'ReturnCommissionStatementPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReturnPolicyDraftResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReturnPolicyDraftPayload, 'draft'> & { draft: _RefType['PolicyDraft'] } & {
        __typename: 'ReturnPolicyDraftPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SubmitCommissionStatementResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitCommissionStatementPayload, 'statement'> & { statement: _RefType['CommissionStatement'] } & {
        __typename: 'SubmitCommissionStatementPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SuspendEmployeeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SuspendEmployeePayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'SuspendEmployeePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  TransferEmployeeResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<TransferEmployeePayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'TransferEmployeePayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  WithdrawPolicyDraftResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawPolicyDraftPayload, 'draft'> & { draft: _RefType['PolicyDraft'] } & {
        __typename: 'WithdrawPolicyDraftPayload'
      })
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
  ActivateCommissionPlanInput: ActivateCommissionPlanInput
  String: ResolverTypeWrapper<Scalars['String']['output']>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  ActivateCommissionPlanPayload: ResolverTypeWrapper<
    Omit<ActivateCommissionPlanPayload, 'plan'> & { plan: ResolversTypes['CommissionPlan'] }
  >
  ActivateCommissionPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateCommissionPlanResult']>
  ActivateEmployeeInput: ActivateEmployeeInput
  ActivateEmployeePayload: ResolverTypeWrapper<
    Omit<ActivateEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  ActivateEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateEmployeeResult']>
  Allocation: ResolverTypeWrapper<{ id: string }>
  AppointTeamManagerInput: AppointTeamManagerInput
  AppointTeamManagerPayload: ResolverTypeWrapper<
    Omit<AppointTeamManagerPayload, 'team'> & { team: ResolversTypes['Team'] }
  >
  AppointTeamManagerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointTeamManagerResult']>
  ApproveCommissionPlanInput: ApproveCommissionPlanInput
  ApproveCommissionPlanPayload: ResolverTypeWrapper<
    Omit<ApproveCommissionPlanPayload, 'plan'> & { plan: ResolversTypes['CommissionPlan'] }
  >
  ApproveCommissionPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveCommissionPlanResult']>
  ApproveCommissionStatementInput: ApproveCommissionStatementInput
  ApproveCommissionStatementPayload: ResolverTypeWrapper<
    Omit<ApproveCommissionStatementPayload, 'statement'> & { statement: ResolversTypes['CommissionStatement'] }
  >
  ApproveCommissionStatementResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['ApproveCommissionStatementResult']
  >
  CertifyEmployeeInput: CertifyEmployeeInput
  CertifyEmployeePayload: ResolverTypeWrapper<
    Omit<CertifyEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  CertifyEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CertifyEmployeeResult']>
  CommissionBasis: CommissionBasis
  CommissionExplanation: ResolverTypeWrapper<CommissionExplanation>
  CommissionLine: ResolverTypeWrapper<CommissionLineRow>
  CommissionLineConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/commission/store/line-store.ts').CommissionLineRow>
  >
  CommissionLineEdge: ResolverTypeWrapper<Omit<CommissionLineEdge, 'node'> & { node: ResolversTypes['CommissionLine'] }>
  CommissionPeriod: CommissionPeriod
  CommissionPlan: ResolverTypeWrapper<CommissionPlanRow>
  CommissionPlanConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/commission/store/plan-store.ts').CommissionPlanRow>
  >
  CommissionPlanEdge: ResolverTypeWrapper<Omit<CommissionPlanEdge, 'node'> & { node: ResolversTypes['CommissionPlan'] }>
  CommissionPlanStatus: CommissionPlanStatus
  CommissionStatement: ResolverTypeWrapper<CommissionStatementRow>
  CommissionStatementConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/commission/store/statement-store.ts').CommissionStatementRow>
  >
  CommissionStatementEdge: ResolverTypeWrapper<
    Omit<CommissionStatementEdge, 'node'> & { node: ResolversTypes['CommissionStatement'] }
  >
  CommissionStatementStatus: CommissionStatementStatus
  CommissionTier: ResolverTypeWrapper<CommissionTier>
  CommissionTierInput: CommissionTierInput
  ConflictError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Contract: ResolverTypeWrapper<{ id: string }>
  CreatePositionInput: CreatePositionInput
  CreatePositionPayload: ResolverTypeWrapper<
    Omit<CreatePositionPayload, 'position'> & { position: ResolversTypes['Position'] }
  >
  CreatePositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePositionResult']>
  CreateTeamInput: CreateTeamInput
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'team'> & { team: ResolversTypes['Team'] }>
  CreateTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTeamResult']>
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  Customer: ResolverTypeWrapper<Customer>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>
  DraftCommissionPlanInput: DraftCommissionPlanInput
  DraftCommissionPlanPayload: ResolverTypeWrapper<
    Omit<DraftCommissionPlanPayload, 'plan'> & { plan: ResolversTypes['CommissionPlan'] }
  >
  DraftCommissionPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftCommissionPlanResult']>
  DraftPolicyInput: DraftPolicyInput
  DraftPolicyPayload: ResolverTypeWrapper<Omit<DraftPolicyPayload, 'draft'> & { draft: ResolversTypes['PolicyDraft'] }>
  DraftPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPolicyResult']>
  DraftTargetInput: DraftTargetInput
  DraftTargetPayload: ResolverTypeWrapper<Omit<DraftTargetPayload, 'target'> & { target: ResolversTypes['Target'] }>
  DraftTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftTargetResult']>
  Employee: ResolverTypeWrapper<EmployeeRow>
  EmployeeConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/organisation/store/employee-store.ts').EmployeeRow>
  >
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>
  EmployeeLeavesInput: EmployeeLeavesInput
  EmployeeLeavesPayload: ResolverTypeWrapper<
    Omit<EmployeeLeavesPayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  EmployeeLeavesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployeeLeavesResult']>
  EmployeeStatus: EmployeeStatus
  ExamRecord: ResolverTypeWrapper<ExamRecordRow>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  FieldError: ResolverTypeWrapper<FieldError>
  ForbiddenError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  FormulaStep: ResolverTypeWrapper<FormulaStep>
  GenerateCommissionStatementInput: GenerateCommissionStatementInput
  GenerateCommissionStatementPayload: ResolverTypeWrapper<
    Omit<GenerateCommissionStatementPayload, 'statement'> & { statement: ResolversTypes['CommissionStatement'] }
  >
  GenerateCommissionStatementResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['GenerateCommissionStatementResult']
  >
  KpiFact: ResolverTypeWrapper<KpiFactRow>
  KpiFactConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/kpi-facts/store/kpi-fact-store.ts').KpiFactRow>
  >
  KpiFactEdge: ResolverTypeWrapper<Omit<KpiFactEdge, 'node'> & { node: ResolversTypes['KpiFact'] }>
  KpiMetric: KpiMetric
  Money: ResolverTypeWrapper<import('@sellgraph/kernel').Money>
  MoneyInput: MoneyInput
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  NotFoundError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  OnboardEmployeeInput: OnboardEmployeeInput
  OnboardEmployeePayload: ResolverTypeWrapper<
    Omit<OnboardEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  OnboardEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OnboardEmployeeResult']>
  Onboarding: ResolverTypeWrapper<
    Omit<Onboarding, 'exams' | 'trainings'> & {
      exams: Array<ResolversTypes['ExamRecord']>
      trainings: Array<ResolversTypes['TrainingRecord']>
    }
  >
  PageInfo: ResolverTypeWrapper<PageInfo>
  PolicyDraft: ResolverTypeWrapper<PolicyDraftRow>
  PolicyDraftStatus: PolicyDraftStatus
  PolicyInForce: ResolverTypeWrapper<PolicyInForce>
  PolicyParameter: ResolverTypeWrapper<PolicyParameterRow>
  PolicyParameterId: PolicyParameterId
  PolicyVersion: ResolverTypeWrapper<PolicyVersionRow>
  Position: ResolverTypeWrapper<PositionRow>
  PositionConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/organisation/store/position-store.ts').PositionRow>
  >
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>
  PositionLevel: PositionLevel
  ProductClassFactor: ResolverTypeWrapper<ProductClassFactor>
  ProductClassFactorInput: ProductClassFactorInput
  PublishPolicyInput: PublishPolicyInput
  PublishPolicyPayload: ResolverTypeWrapper<
    Omit<PublishPolicyPayload, 'policyVersion'> & { policyVersion: ResolversTypes['PolicyVersion'] }
  >
  PublishPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPolicyResult']>
  PublishTargetInput: PublishTargetInput
  PublishTargetPayload: ResolverTypeWrapper<Omit<PublishTargetPayload, 'target'> & { target: ResolversTypes['Target'] }>
  PublishTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishTargetResult']>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  RecordExamInput: RecordExamInput
  RecordExamPayload: ResolverTypeWrapper<Omit<RecordExamPayload, 'employee'> & { employee: ResolversTypes['Employee'] }>
  RecordExamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExamResult']>
  RecordTrainingInput: RecordTrainingInput
  RecordTrainingPayload: ResolverTypeWrapper<
    Omit<RecordTrainingPayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  RecordTrainingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTrainingResult']>
  ReinstateEmployeeInput: ReinstateEmployeeInput
  ReinstateEmployeePayload: ResolverTypeWrapper<
    Omit<ReinstateEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  ReinstateEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateEmployeeResult']>
  ReturnCommissionStatementInput: ReturnCommissionStatementInput
  ReturnCommissionStatementPayload: ResolverTypeWrapper<
    Omit<ReturnCommissionStatementPayload, 'statement'> & { statement: ResolversTypes['CommissionStatement'] }
  >
  ReturnCommissionStatementResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['ReturnCommissionStatementResult']
  >
  ReturnPolicyDraftInput: ReturnPolicyDraftInput
  ReturnPolicyDraftPayload: ResolverTypeWrapper<
    Omit<ReturnPolicyDraftPayload, 'draft'> & { draft: ResolversTypes['PolicyDraft'] }
  >
  ReturnPolicyDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnPolicyDraftResult']>
  ReturnVisit: ResolverTypeWrapper<ReturnVisit>
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  SubmitCommissionStatementInput: SubmitCommissionStatementInput
  SubmitCommissionStatementPayload: ResolverTypeWrapper<
    Omit<SubmitCommissionStatementPayload, 'statement'> & { statement: ResolversTypes['CommissionStatement'] }
  >
  SubmitCommissionStatementResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['SubmitCommissionStatementResult']
  >
  SuspendEmployeeInput: SuspendEmployeeInput
  SuspendEmployeePayload: ResolverTypeWrapper<
    Omit<SuspendEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  SuspendEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendEmployeeResult']>
  Target: ResolverTypeWrapper<TargetRow>
  TargetConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/targets/store/target-store.ts').TargetRow>
  >
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>
  TargetMetric: TargetMetric
  TargetProgress: ResolverTypeWrapper<Omit<TargetProgress, 'amount'> & { amount?: Maybe<ResolversTypes['Money']> }>
  TargetScope: TargetScope
  TargetStatus: TargetStatus
  Team: ResolverTypeWrapper<TeamRow>
  TeamConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/organisation/store/team-store.ts').TeamRow>
  >
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>
  TeamMembership: ResolverTypeWrapper<TeamMembershipRow>
  TrainingRecord: ResolverTypeWrapper<TrainingRecordRow>
  TransferEmployeeInput: TransferEmployeeInput
  TransferEmployeePayload: ResolverTypeWrapper<
    Omit<TransferEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  TransferEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferEmployeeResult']>
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  WithdrawPolicyDraftInput: WithdrawPolicyDraftInput
  WithdrawPolicyDraftPayload: ResolverTypeWrapper<
    Omit<WithdrawPolicyDraftPayload, 'draft'> & { draft: ResolversTypes['PolicyDraft'] }
  >
  WithdrawPolicyDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPolicyDraftResult']>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateCommissionPlanInput: ActivateCommissionPlanInput
  String: Scalars['String']['output']
  ID: Scalars['ID']['output']
  Int: Scalars['Int']['output']
  ActivateCommissionPlanPayload: Omit<ActivateCommissionPlanPayload, 'plan'> & {
    plan: ResolversParentTypes['CommissionPlan']
  }
  ActivateCommissionPlanResult: ResolversUnionTypes<ResolversParentTypes>['ActivateCommissionPlanResult']
  ActivateEmployeeInput: ActivateEmployeeInput
  ActivateEmployeePayload: Omit<ActivateEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  ActivateEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['ActivateEmployeeResult']
  Allocation: { id: string }
  AppointTeamManagerInput: AppointTeamManagerInput
  AppointTeamManagerPayload: Omit<AppointTeamManagerPayload, 'team'> & { team: ResolversParentTypes['Team'] }
  AppointTeamManagerResult: ResolversUnionTypes<ResolversParentTypes>['AppointTeamManagerResult']
  ApproveCommissionPlanInput: ApproveCommissionPlanInput
  ApproveCommissionPlanPayload: Omit<ApproveCommissionPlanPayload, 'plan'> & {
    plan: ResolversParentTypes['CommissionPlan']
  }
  ApproveCommissionPlanResult: ResolversUnionTypes<ResolversParentTypes>['ApproveCommissionPlanResult']
  ApproveCommissionStatementInput: ApproveCommissionStatementInput
  ApproveCommissionStatementPayload: Omit<ApproveCommissionStatementPayload, 'statement'> & {
    statement: ResolversParentTypes['CommissionStatement']
  }
  ApproveCommissionStatementResult: ResolversUnionTypes<ResolversParentTypes>['ApproveCommissionStatementResult']
  CertifyEmployeeInput: CertifyEmployeeInput
  CertifyEmployeePayload: Omit<CertifyEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  CertifyEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['CertifyEmployeeResult']
  CommissionExplanation: CommissionExplanation
  CommissionLine: CommissionLineRow
  CommissionLineConnection: import('@sellgraph/db-kit').Page<
    import('../modules/commission/store/line-store.ts').CommissionLineRow
  >
  CommissionLineEdge: Omit<CommissionLineEdge, 'node'> & { node: ResolversParentTypes['CommissionLine'] }
  CommissionPlan: CommissionPlanRow
  CommissionPlanConnection: import('@sellgraph/db-kit').Page<
    import('../modules/commission/store/plan-store.ts').CommissionPlanRow
  >
  CommissionPlanEdge: Omit<CommissionPlanEdge, 'node'> & { node: ResolversParentTypes['CommissionPlan'] }
  CommissionStatement: CommissionStatementRow
  CommissionStatementConnection: import('@sellgraph/db-kit').Page<
    import('../modules/commission/store/statement-store.ts').CommissionStatementRow
  >
  CommissionStatementEdge: Omit<CommissionStatementEdge, 'node'> & { node: ResolversParentTypes['CommissionStatement'] }
  CommissionTier: CommissionTier
  CommissionTierInput: CommissionTierInput
  ConflictError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Contract: { id: string }
  CreatePositionInput: CreatePositionInput
  CreatePositionPayload: Omit<CreatePositionPayload, 'position'> & { position: ResolversParentTypes['Position'] }
  CreatePositionResult: ResolversUnionTypes<ResolversParentTypes>['CreatePositionResult']
  CreateTeamInput: CreateTeamInput
  CreateTeamPayload: Omit<CreateTeamPayload, 'team'> & { team: ResolversParentTypes['Team'] }
  CreateTeamResult: ResolversUnionTypes<ResolversParentTypes>['CreateTeamResult']
  Currency: Scalars['Currency']['output']
  Customer: Customer
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  Decimal: Scalars['Decimal']['output']
  DraftCommissionPlanInput: DraftCommissionPlanInput
  DraftCommissionPlanPayload: Omit<DraftCommissionPlanPayload, 'plan'> & {
    plan: ResolversParentTypes['CommissionPlan']
  }
  DraftCommissionPlanResult: ResolversUnionTypes<ResolversParentTypes>['DraftCommissionPlanResult']
  DraftPolicyInput: DraftPolicyInput
  DraftPolicyPayload: Omit<DraftPolicyPayload, 'draft'> & { draft: ResolversParentTypes['PolicyDraft'] }
  DraftPolicyResult: ResolversUnionTypes<ResolversParentTypes>['DraftPolicyResult']
  DraftTargetInput: DraftTargetInput
  DraftTargetPayload: Omit<DraftTargetPayload, 'target'> & { target: ResolversParentTypes['Target'] }
  DraftTargetResult: ResolversUnionTypes<ResolversParentTypes>['DraftTargetResult']
  Employee: EmployeeRow
  EmployeeConnection: import('@sellgraph/db-kit').Page<
    import('../modules/organisation/store/employee-store.ts').EmployeeRow
  >
  EmployeeEdge: Omit<EmployeeEdge, 'node'> & { node: ResolversParentTypes['Employee'] }
  EmployeeLeavesInput: EmployeeLeavesInput
  EmployeeLeavesPayload: Omit<EmployeeLeavesPayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  EmployeeLeavesResult: ResolversUnionTypes<ResolversParentTypes>['EmployeeLeavesResult']
  ExamRecord: ExamRecordRow
  Boolean: Scalars['Boolean']['output']
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  FormulaStep: FormulaStep
  GenerateCommissionStatementInput: GenerateCommissionStatementInput
  GenerateCommissionStatementPayload: Omit<GenerateCommissionStatementPayload, 'statement'> & {
    statement: ResolversParentTypes['CommissionStatement']
  }
  GenerateCommissionStatementResult: ResolversUnionTypes<ResolversParentTypes>['GenerateCommissionStatementResult']
  KpiFact: KpiFactRow
  KpiFactConnection: import('@sellgraph/db-kit').Page<import('../modules/kpi-facts/store/kpi-fact-store.ts').KpiFactRow>
  KpiFactEdge: Omit<KpiFactEdge, 'node'> & { node: ResolversParentTypes['KpiFact'] }
  Money: import('@sellgraph/kernel').Money
  MoneyInput: MoneyInput
  Mutation: Record<PropertyKey, never>
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  OnboardEmployeeInput: OnboardEmployeeInput
  OnboardEmployeePayload: Omit<OnboardEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  OnboardEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['OnboardEmployeeResult']
  Onboarding: Omit<Onboarding, 'exams' | 'trainings'> & {
    exams: Array<ResolversParentTypes['ExamRecord']>
    trainings: Array<ResolversParentTypes['TrainingRecord']>
  }
  PageInfo: PageInfo
  PolicyDraft: PolicyDraftRow
  PolicyInForce: PolicyInForce
  PolicyParameter: PolicyParameterRow
  PolicyVersion: PolicyVersionRow
  Position: PositionRow
  PositionConnection: import('@sellgraph/db-kit').Page<
    import('../modules/organisation/store/position-store.ts').PositionRow
  >
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] }
  ProductClassFactor: ProductClassFactor
  ProductClassFactorInput: ProductClassFactorInput
  PublishPolicyInput: PublishPolicyInput
  PublishPolicyPayload: Omit<PublishPolicyPayload, 'policyVersion'> & {
    policyVersion: ResolversParentTypes['PolicyVersion']
  }
  PublishPolicyResult: ResolversUnionTypes<ResolversParentTypes>['PublishPolicyResult']
  PublishTargetInput: PublishTargetInput
  PublishTargetPayload: Omit<PublishTargetPayload, 'target'> & { target: ResolversParentTypes['Target'] }
  PublishTargetResult: ResolversUnionTypes<ResolversParentTypes>['PublishTargetResult']
  Query: Record<PropertyKey, never>
  RecordExamInput: RecordExamInput
  RecordExamPayload: Omit<RecordExamPayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  RecordExamResult: ResolversUnionTypes<ResolversParentTypes>['RecordExamResult']
  RecordTrainingInput: RecordTrainingInput
  RecordTrainingPayload: Omit<RecordTrainingPayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  RecordTrainingResult: ResolversUnionTypes<ResolversParentTypes>['RecordTrainingResult']
  ReinstateEmployeeInput: ReinstateEmployeeInput
  ReinstateEmployeePayload: Omit<ReinstateEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  ReinstateEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['ReinstateEmployeeResult']
  ReturnCommissionStatementInput: ReturnCommissionStatementInput
  ReturnCommissionStatementPayload: Omit<ReturnCommissionStatementPayload, 'statement'> & {
    statement: ResolversParentTypes['CommissionStatement']
  }
  ReturnCommissionStatementResult: ResolversUnionTypes<ResolversParentTypes>['ReturnCommissionStatementResult']
  ReturnPolicyDraftInput: ReturnPolicyDraftInput
  ReturnPolicyDraftPayload: Omit<ReturnPolicyDraftPayload, 'draft'> & { draft: ResolversParentTypes['PolicyDraft'] }
  ReturnPolicyDraftResult: ResolversUnionTypes<ResolversParentTypes>['ReturnPolicyDraftResult']
  ReturnVisit: ReturnVisit
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  SubmitCommissionStatementInput: SubmitCommissionStatementInput
  SubmitCommissionStatementPayload: Omit<SubmitCommissionStatementPayload, 'statement'> & {
    statement: ResolversParentTypes['CommissionStatement']
  }
  SubmitCommissionStatementResult: ResolversUnionTypes<ResolversParentTypes>['SubmitCommissionStatementResult']
  SuspendEmployeeInput: SuspendEmployeeInput
  SuspendEmployeePayload: Omit<SuspendEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  SuspendEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['SuspendEmployeeResult']
  Target: TargetRow
  TargetConnection: import('@sellgraph/db-kit').Page<import('../modules/targets/store/target-store.ts').TargetRow>
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] }
  TargetProgress: Omit<TargetProgress, 'amount'> & { amount?: Maybe<ResolversParentTypes['Money']> }
  Team: TeamRow
  TeamConnection: import('@sellgraph/db-kit').Page<import('../modules/organisation/store/team-store.ts').TeamRow>
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] }
  TeamMembership: TeamMembershipRow
  TrainingRecord: TrainingRecordRow
  TransferEmployeeInput: TransferEmployeeInput
  TransferEmployeePayload: Omit<TransferEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  TransferEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['TransferEmployeeResult']
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  WithdrawPolicyDraftInput: WithdrawPolicyDraftInput
  WithdrawPolicyDraftPayload: Omit<WithdrawPolicyDraftPayload, 'draft'> & { draft: ResolversParentTypes['PolicyDraft'] }
  WithdrawPolicyDraftResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPolicyDraftResult']
}

export type ActivateCommissionPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ActivateCommissionPlanPayload'] =
    ResolversParentTypes['ActivateCommissionPlanPayload'],
> = {
  plan?: Resolver<ResolversTypes['CommissionPlan'], ParentType, ContextType>
  ratedPayments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ActivateCommissionPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ActivateCommissionPlanResult'] =
    ResolversParentTypes['ActivateCommissionPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ActivateCommissionPlanPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ActivateEmployeePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ActivateEmployeePayload'] = ResolversParentTypes['ActivateEmployeePayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ActivateEmployeeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ActivateEmployeeResult'] = ResolversParentTypes['ActivateEmployeeResult'],
> = {
  __resolveType: TypeResolveFn<
    'ActivateEmployeePayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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
  commissionLines?: Resolver<Array<ResolversTypes['CommissionLine']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
}

export type AppointTeamManagerPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AppointTeamManagerPayload'] =
    ResolversParentTypes['AppointTeamManagerPayload'],
> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AppointTeamManagerResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AppointTeamManagerResult'] =
    ResolversParentTypes['AppointTeamManagerResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'AppointTeamManagerPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ApproveCommissionPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveCommissionPlanPayload'] =
    ResolversParentTypes['ApproveCommissionPlanPayload'],
> = {
  plan?: Resolver<ResolversTypes['CommissionPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveCommissionPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveCommissionPlanResult'] =
    ResolversParentTypes['ApproveCommissionPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ApproveCommissionPlanPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ApproveCommissionStatementPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveCommissionStatementPayload'] =
    ResolversParentTypes['ApproveCommissionStatementPayload'],
> = {
  statement?: Resolver<ResolversTypes['CommissionStatement'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveCommissionStatementResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveCommissionStatementResult'] =
    ResolversParentTypes['ApproveCommissionStatementResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ApproveCommissionStatementPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CertifyEmployeePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CertifyEmployeePayload'] = ResolversParentTypes['CertifyEmployeePayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CertifyEmployeeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CertifyEmployeeResult'] = ResolversParentTypes['CertifyEmployeeResult'],
> = {
  __resolveType: TypeResolveFn<
    'CertifyEmployeePayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CommissionExplanationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionExplanation'] = ResolversParentTypes['CommissionExplanation'],
> = {
  steps?: Resolver<Array<ResolversTypes['FormulaStep']>, ParentType, ContextType>
}

export type CommissionLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionLine'] = ResolversParentTypes['CommissionLine'],
  FederationReferenceType extends FederationReferenceTypes['CommissionLine'] =
    FederationReferenceTypes['CommissionLine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CommissionLine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  basis?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  explanation?: Resolver<ResolversTypes['CommissionExplanation'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  plan?: Resolver<ResolversTypes['CommissionPlan'], ParentType, ContextType>
  planPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  splitPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  statement?: Resolver<Maybe<ResolversTypes['CommissionStatement']>, ParentType, ContextType>
}

export type CommissionLineConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionLineConnection'] =
    ResolversParentTypes['CommissionLineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CommissionLineEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CommissionLineEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionLineEdge'] = ResolversParentTypes['CommissionLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CommissionLine'], ParentType, ContextType>
}

export type CommissionPlanResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionPlan'] = ResolversParentTypes['CommissionPlan'],
  FederationReferenceType extends FederationReferenceTypes['CommissionPlan'] =
    FederationReferenceTypes['CommissionPlan'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CommissionPlan']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  basis?: Resolver<ResolversTypes['CommissionBasis'], ParentType, ContextType>
  classFactors?: Resolver<Array<ResolversTypes['ProductClassFactor']>, ParentType, ContextType>
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  otherClassesFactor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  period?: Resolver<ResolversTypes['CommissionPeriod'], ParentType, ContextType>
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['CommissionPlanStatus'], ParentType, ContextType>
  tiers?: Resolver<Array<ResolversTypes['CommissionTier']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CommissionPlanConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionPlanConnection'] =
    ResolversParentTypes['CommissionPlanConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CommissionPlanEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CommissionPlanEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionPlanEdge'] = ResolversParentTypes['CommissionPlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CommissionPlan'], ParentType, ContextType>
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
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['CommissionLine']>, ParentType, ContextType>
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  paymentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  returnedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['CommissionStatementStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CommissionStatementConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionStatementConnection'] =
    ResolversParentTypes['CommissionStatementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CommissionStatementEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CommissionStatementEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionStatementEdge'] = ResolversParentTypes['CommissionStatementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['CommissionStatement'], ParentType, ContextType>
}

export type CommissionTierResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CommissionTier'] = ResolversParentTypes['CommissionTier'],
> = {
  from?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  ratePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  upTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
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
  commissionLines?: Resolver<Array<ResolversTypes['CommissionLine']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
}

export type CreatePositionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreatePositionPayload'] = ResolversParentTypes['CreatePositionPayload'],
> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CreatePositionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreatePositionResult'] = ResolversParentTypes['CreatePositionResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'CreatePositionPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CreateTeamPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreateTeamPayload'] = ResolversParentTypes['CreateTeamPayload'],
> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CreateTeamResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreateTeamResult'] = ResolversParentTypes['CreateTeamResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'CreateTeamPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency'
}

export type CustomerResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
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

export type DraftCommissionPlanPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftCommissionPlanPayload'] =
    ResolversParentTypes['DraftCommissionPlanPayload'],
> = {
  plan?: Resolver<ResolversTypes['CommissionPlan'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftCommissionPlanResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftCommissionPlanResult'] =
    ResolversParentTypes['DraftCommissionPlanResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'DraftCommissionPlanPayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftPolicyPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftPolicyPayload'] = ResolversParentTypes['DraftPolicyPayload'],
> = {
  draft?: Resolver<ResolversTypes['PolicyDraft'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftPolicyResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftPolicyResult'] = ResolversParentTypes['DraftPolicyResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DraftPolicyPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type DraftTargetPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftTargetPayload'] = ResolversParentTypes['DraftTargetPayload'],
> = {
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DraftTargetResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DraftTargetResult'] = ResolversParentTypes['DraftTargetResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DraftTargetPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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
  certifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  joinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  leads?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>
  memberships?: Resolver<Array<ResolversTypes['TeamMembership']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  onboarding?: Resolver<Maybe<ResolversTypes['Onboarding']>, ParentType, ContextType>
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['EmployeeStatus'], ParentType, ContextType>
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EmployeeConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EmployeeEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
}

export type EmployeeLeavesPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EmployeeLeavesPayload'] = ResolversParentTypes['EmployeeLeavesPayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EmployeeLeavesResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EmployeeLeavesResult'] = ResolversParentTypes['EmployeeLeavesResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'EmployeeLeavesPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ExamRecordResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ExamRecord'] = ResolversParentTypes['ExamRecord'],
> = {
  courseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
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

export type FormulaStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FormulaStep'] = ResolversParentTypes['FormulaStep'],
> = {
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type GenerateCommissionStatementPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['GenerateCommissionStatementPayload'] =
    ResolversParentTypes['GenerateCommissionStatementPayload'],
> = {
  statement?: Resolver<ResolversTypes['CommissionStatement'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type GenerateCommissionStatementResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['GenerateCommissionStatementResult'] =
    ResolversParentTypes['GenerateCommissionStatementResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'GenerateCommissionStatementPayload'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type KpiFactResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['KpiFact'] = ResolversParentTypes['KpiFact'],
  FederationReferenceType extends FederationReferenceTypes['KpiFact'] = FederationReferenceTypes['KpiFact'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['KpiFact']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  factDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  metric?: Resolver<ResolversTypes['KpiMetric'], ParentType, ContextType>
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  returnVisit?: Resolver<Maybe<ResolversTypes['ReturnVisit']>, ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>
}

export type KpiFactConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['KpiFactConnection'] = ResolversParentTypes['KpiFactConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['KpiFactEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type KpiFactEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['KpiFactEdge'] = ResolversParentTypes['KpiFactEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['KpiFact'], ParentType, ContextType>
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
  activateCommissionPlan?: Resolver<
    ResolversTypes['ActivateCommissionPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationActivateCommissionPlanArgs, 'input'>
  >
  activateEmployee?: Resolver<
    ResolversTypes['ActivateEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationActivateEmployeeArgs, 'input'>
  >
  appointTeamManager?: Resolver<
    ResolversTypes['AppointTeamManagerResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAppointTeamManagerArgs, 'input'>
  >
  approveCommissionPlan?: Resolver<
    ResolversTypes['ApproveCommissionPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveCommissionPlanArgs, 'input'>
  >
  approveCommissionStatement?: Resolver<
    ResolversTypes['ApproveCommissionStatementResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveCommissionStatementArgs, 'input'>
  >
  certifyEmployee?: Resolver<
    ResolversTypes['CertifyEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCertifyEmployeeArgs, 'input'>
  >
  createPosition?: Resolver<
    ResolversTypes['CreatePositionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCreatePositionArgs, 'input'>
  >
  createTeam?: Resolver<
    ResolversTypes['CreateTeamResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateTeamArgs, 'input'>
  >
  draftCommissionPlan?: Resolver<
    ResolversTypes['DraftCommissionPlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftCommissionPlanArgs, 'input'>
  >
  draftPolicy?: Resolver<
    ResolversTypes['DraftPolicyResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftPolicyArgs, 'input'>
  >
  draftTarget?: Resolver<
    ResolversTypes['DraftTargetResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDraftTargetArgs, 'input'>
  >
  employeeLeaves?: Resolver<
    ResolversTypes['EmployeeLeavesResult'],
    ParentType,
    ContextType,
    RequireFields<MutationEmployeeLeavesArgs, 'input'>
  >
  generateCommissionStatement?: Resolver<
    ResolversTypes['GenerateCommissionStatementResult'],
    ParentType,
    ContextType,
    RequireFields<MutationGenerateCommissionStatementArgs, 'input'>
  >
  onboardEmployee?: Resolver<
    ResolversTypes['OnboardEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOnboardEmployeeArgs, 'input'>
  >
  publishPolicy?: Resolver<
    ResolversTypes['PublishPolicyResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishPolicyArgs, 'input'>
  >
  publishTarget?: Resolver<
    ResolversTypes['PublishTargetResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishTargetArgs, 'input'>
  >
  recordExam?: Resolver<
    ResolversTypes['RecordExamResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordExamArgs, 'input'>
  >
  recordTraining?: Resolver<
    ResolversTypes['RecordTrainingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordTrainingArgs, 'input'>
  >
  reinstateEmployee?: Resolver<
    ResolversTypes['ReinstateEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReinstateEmployeeArgs, 'input'>
  >
  returnCommissionStatement?: Resolver<
    ResolversTypes['ReturnCommissionStatementResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnCommissionStatementArgs, 'input'>
  >
  returnPolicyDraft?: Resolver<
    ResolversTypes['ReturnPolicyDraftResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnPolicyDraftArgs, 'input'>
  >
  submitCommissionStatement?: Resolver<
    ResolversTypes['SubmitCommissionStatementResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitCommissionStatementArgs, 'input'>
  >
  suspendEmployee?: Resolver<
    ResolversTypes['SuspendEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendEmployeeArgs, 'input'>
  >
  transferEmployee?: Resolver<
    ResolversTypes['TransferEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationTransferEmployeeArgs, 'input'>
  >
  withdrawPolicyDraft?: Resolver<
    ResolversTypes['WithdrawPolicyDraftResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPolicyDraftArgs, 'input'>
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

export type OnboardEmployeePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OnboardEmployeePayload'] = ResolversParentTypes['OnboardEmployeePayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OnboardEmployeeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OnboardEmployeeResult'] = ResolversParentTypes['OnboardEmployeeResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'OnboardEmployeePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type OnboardingResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Onboarding'] = ResolversParentTypes['Onboarding'],
> = {
  exams?: Resolver<Array<ResolversTypes['ExamRecord']>, ParentType, ContextType>
  requiredDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  trainingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  trainings?: Resolver<Array<ResolversTypes['TrainingRecord']>, ParentType, ContextType>
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

export type PolicyDraftResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PolicyDraft'] = ResolversParentTypes['PolicyDraft'],
> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  parameter?: Resolver<ResolversTypes['PolicyParameterId'], ParentType, ContextType>
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  preparedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['PolicyDraftStatus'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PolicyInForceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PolicyInForce'] = ResolversParentTypes['PolicyInForce'],
> = {
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type PolicyParameterResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PolicyParameter'] = ResolversParentTypes['PolicyParameter'],
  FederationReferenceType extends FederationReferenceTypes['PolicyParameter'] =
    FederationReferenceTypes['PolicyParameter'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PolicyParameter']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  drafts?: Resolver<Array<ResolversTypes['PolicyDraft']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  inForce?: Resolver<ResolversTypes['PolicyInForce'], ParentType, ContextType, Partial<PolicyParameterInForceArgs>>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  versions?: Resolver<Array<ResolversTypes['PolicyVersion']>, ParentType, ContextType>
}

export type PolicyVersionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PolicyVersion'] = ResolversParentTypes['PolicyVersion'],
> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  effectiveFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  parameter?: Resolver<ResolversTypes['PolicyParameterId'], ParentType, ContextType>
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type PositionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'],
  FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Position']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  level?: Resolver<ResolversTypes['PositionLevel'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PositionConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PositionEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>
}

export type ProductClassFactorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProductClassFactor'] = ResolversParentTypes['ProductClassFactor'],
> = {
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  productClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type PublishPolicyPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishPolicyPayload'] = ResolversParentTypes['PublishPolicyPayload'],
> = {
  policyVersion?: Resolver<ResolversTypes['PolicyVersion'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PublishPolicyResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishPolicyResult'] = ResolversParentTypes['PublishPolicyResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PublishPolicyPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PublishTargetPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishTargetPayload'] = ResolversParentTypes['PublishTargetPayload'],
> = {
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PublishTargetResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PublishTargetResult'] = ResolversParentTypes['PublishTargetResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PublishTargetPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  commissionLine?: Resolver<
    Maybe<ResolversTypes['CommissionLine']>,
    ParentType,
    ContextType,
    RequireFields<QueryCommissionLineArgs, 'id'>
  >
  commissionLines?: Resolver<
    ResolversTypes['CommissionLineConnection'],
    ParentType,
    ContextType,
    Partial<QueryCommissionLinesArgs>
  >
  commissionPlan?: Resolver<
    Maybe<ResolversTypes['CommissionPlan']>,
    ParentType,
    ContextType,
    RequireFields<QueryCommissionPlanArgs, 'id'>
  >
  commissionPlans?: Resolver<
    ResolversTypes['CommissionPlanConnection'],
    ParentType,
    ContextType,
    Partial<QueryCommissionPlansArgs>
  >
  commissionStatement?: Resolver<
    Maybe<ResolversTypes['CommissionStatement']>,
    ParentType,
    ContextType,
    RequireFields<QueryCommissionStatementArgs, 'id'>
  >
  commissionStatements?: Resolver<
    ResolversTypes['CommissionStatementConnection'],
    ParentType,
    ContextType,
    Partial<QueryCommissionStatementsArgs>
  >
  employee?: Resolver<
    Maybe<ResolversTypes['Employee']>,
    ParentType,
    ContextType,
    RequireFields<QueryEmployeeArgs, 'id'>
  >
  employees?: Resolver<ResolversTypes['EmployeeConnection'], ParentType, ContextType, Partial<QueryEmployeesArgs>>
  kpiFacts?: Resolver<ResolversTypes['KpiFactConnection'], ParentType, ContextType, Partial<QueryKpiFactsArgs>>
  me?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  policyParameter?: Resolver<
    Maybe<ResolversTypes['PolicyParameter']>,
    ParentType,
    ContextType,
    RequireFields<QueryPolicyParameterArgs, 'id'>
  >
  policyParameters?: Resolver<Array<ResolversTypes['PolicyParameter']>, ParentType, ContextType>
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<QueryPositionsArgs>>
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<QueryTeamsArgs>>
}

export type RecordExamPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordExamPayload'] = ResolversParentTypes['RecordExamPayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordExamResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordExamResult'] = ResolversParentTypes['RecordExamResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordExamPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordTrainingPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordTrainingPayload'] = ResolversParentTypes['RecordTrainingPayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordTrainingResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordTrainingResult'] = ResolversParentTypes['RecordTrainingResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordTrainingPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReinstateEmployeePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReinstateEmployeePayload'] =
    ResolversParentTypes['ReinstateEmployeePayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReinstateEmployeeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReinstateEmployeeResult'] = ResolversParentTypes['ReinstateEmployeeResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReinstateEmployeePayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnCommissionStatementPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnCommissionStatementPayload'] =
    ResolversParentTypes['ReturnCommissionStatementPayload'],
> = {
  statement?: Resolver<ResolversTypes['CommissionStatement'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReturnCommissionStatementResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnCommissionStatementResult'] =
    ResolversParentTypes['ReturnCommissionStatementResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'ReturnCommissionStatementPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnPolicyDraftPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnPolicyDraftPayload'] =
    ResolversParentTypes['ReturnPolicyDraftPayload'],
> = {
  draft?: Resolver<ResolversTypes['PolicyDraft'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReturnPolicyDraftResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnPolicyDraftResult'] = ResolversParentTypes['ReturnPolicyDraftResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReturnPolicyDraftPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnVisitResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnVisit'] = ResolversParentTypes['ReturnVisit'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
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

export type SubmitCommissionStatementPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitCommissionStatementPayload'] =
    ResolversParentTypes['SubmitCommissionStatementPayload'],
> = {
  statement?: Resolver<ResolversTypes['CommissionStatement'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubmitCommissionStatementResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitCommissionStatementResult'] =
    ResolversParentTypes['SubmitCommissionStatementResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'SubmitCommissionStatementPayload'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SuspendEmployeePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SuspendEmployeePayload'] = ResolversParentTypes['SuspendEmployeePayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SuspendEmployeeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SuspendEmployeeResult'] = ResolversParentTypes['SuspendEmployeeResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SuspendEmployeePayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type TargetResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'],
  FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Target']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  metric?: Resolver<ResolversTypes['TargetMetric'], ParentType, ContextType>
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  progress?: Resolver<ResolversTypes['TargetProgress'], ParentType, ContextType>
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  scope?: Resolver<ResolversTypes['TargetScope'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['TargetStatus'], ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TargetConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TargetEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TargetEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>
}

export type TargetProgressResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  completionPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
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
  manager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  members?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  parent?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TeamConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TeamEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>
}

export type TeamMembershipResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TeamMembership'] = ResolversParentTypes['TeamMembership'],
> = {
  fromDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  toDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
}

export type TrainingRecordResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord'],
> = {
  courseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  fromDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  toDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type TransferEmployeePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TransferEmployeePayload'] = ResolversParentTypes['TransferEmployeePayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TransferEmployeeResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TransferEmployeeResult'] = ResolversParentTypes['TransferEmployeeResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'TransferEmployeePayload' | 'ValidationError',
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

export type WithdrawPolicyDraftPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawPolicyDraftPayload'] =
    ResolversParentTypes['WithdrawPolicyDraftPayload'],
> = {
  draft?: Resolver<ResolversTypes['PolicyDraft'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawPolicyDraftResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawPolicyDraftResult'] =
    ResolversParentTypes['WithdrawPolicyDraftResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError'
    | 'WithdrawPolicyDraftPayload',
    ParentType,
    ContextType
  >
}

export type Resolvers<ContextType = GraphContext> = {
  ActivateCommissionPlanPayload?: ActivateCommissionPlanPayloadResolvers<ContextType>
  ActivateCommissionPlanResult?: ActivateCommissionPlanResultResolvers<ContextType>
  ActivateEmployeePayload?: ActivateEmployeePayloadResolvers<ContextType>
  ActivateEmployeeResult?: ActivateEmployeeResultResolvers<ContextType>
  Allocation?: AllocationResolvers<ContextType>
  AppointTeamManagerPayload?: AppointTeamManagerPayloadResolvers<ContextType>
  AppointTeamManagerResult?: AppointTeamManagerResultResolvers<ContextType>
  ApproveCommissionPlanPayload?: ApproveCommissionPlanPayloadResolvers<ContextType>
  ApproveCommissionPlanResult?: ApproveCommissionPlanResultResolvers<ContextType>
  ApproveCommissionStatementPayload?: ApproveCommissionStatementPayloadResolvers<ContextType>
  ApproveCommissionStatementResult?: ApproveCommissionStatementResultResolvers<ContextType>
  CertifyEmployeePayload?: CertifyEmployeePayloadResolvers<ContextType>
  CertifyEmployeeResult?: CertifyEmployeeResultResolvers<ContextType>
  CommissionExplanation?: CommissionExplanationResolvers<ContextType>
  CommissionLine?: CommissionLineResolvers<ContextType>
  CommissionLineConnection?: CommissionLineConnectionResolvers<ContextType>
  CommissionLineEdge?: CommissionLineEdgeResolvers<ContextType>
  CommissionPlan?: CommissionPlanResolvers<ContextType>
  CommissionPlanConnection?: CommissionPlanConnectionResolvers<ContextType>
  CommissionPlanEdge?: CommissionPlanEdgeResolvers<ContextType>
  CommissionStatement?: CommissionStatementResolvers<ContextType>
  CommissionStatementConnection?: CommissionStatementConnectionResolvers<ContextType>
  CommissionStatementEdge?: CommissionStatementEdgeResolvers<ContextType>
  CommissionTier?: CommissionTierResolvers<ContextType>
  ConflictError?: ConflictErrorResolvers<ContextType>
  Contract?: ContractResolvers<ContextType>
  CreatePositionPayload?: CreatePositionPayloadResolvers<ContextType>
  CreatePositionResult?: CreatePositionResultResolvers<ContextType>
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>
  CreateTeamResult?: CreateTeamResultResolvers<ContextType>
  Currency?: GraphQLScalarType
  Customer?: CustomerResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Decimal?: GraphQLScalarType
  DraftCommissionPlanPayload?: DraftCommissionPlanPayloadResolvers<ContextType>
  DraftCommissionPlanResult?: DraftCommissionPlanResultResolvers<ContextType>
  DraftPolicyPayload?: DraftPolicyPayloadResolvers<ContextType>
  DraftPolicyResult?: DraftPolicyResultResolvers<ContextType>
  DraftTargetPayload?: DraftTargetPayloadResolvers<ContextType>
  DraftTargetResult?: DraftTargetResultResolvers<ContextType>
  Employee?: EmployeeResolvers<ContextType>
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>
  EmployeeLeavesPayload?: EmployeeLeavesPayloadResolvers<ContextType>
  EmployeeLeavesResult?: EmployeeLeavesResultResolvers<ContextType>
  ExamRecord?: ExamRecordResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  FormulaStep?: FormulaStepResolvers<ContextType>
  GenerateCommissionStatementPayload?: GenerateCommissionStatementPayloadResolvers<ContextType>
  GenerateCommissionStatementResult?: GenerateCommissionStatementResultResolvers<ContextType>
  KpiFact?: KpiFactResolvers<ContextType>
  KpiFactConnection?: KpiFactConnectionResolvers<ContextType>
  KpiFactEdge?: KpiFactEdgeResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  OnboardEmployeePayload?: OnboardEmployeePayloadResolvers<ContextType>
  OnboardEmployeeResult?: OnboardEmployeeResultResolvers<ContextType>
  Onboarding?: OnboardingResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  PolicyDraft?: PolicyDraftResolvers<ContextType>
  PolicyInForce?: PolicyInForceResolvers<ContextType>
  PolicyParameter?: PolicyParameterResolvers<ContextType>
  PolicyVersion?: PolicyVersionResolvers<ContextType>
  Position?: PositionResolvers<ContextType>
  PositionConnection?: PositionConnectionResolvers<ContextType>
  PositionEdge?: PositionEdgeResolvers<ContextType>
  ProductClassFactor?: ProductClassFactorResolvers<ContextType>
  PublishPolicyPayload?: PublishPolicyPayloadResolvers<ContextType>
  PublishPolicyResult?: PublishPolicyResultResolvers<ContextType>
  PublishTargetPayload?: PublishTargetPayloadResolvers<ContextType>
  PublishTargetResult?: PublishTargetResultResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  RecordExamPayload?: RecordExamPayloadResolvers<ContextType>
  RecordExamResult?: RecordExamResultResolvers<ContextType>
  RecordTrainingPayload?: RecordTrainingPayloadResolvers<ContextType>
  RecordTrainingResult?: RecordTrainingResultResolvers<ContextType>
  ReinstateEmployeePayload?: ReinstateEmployeePayloadResolvers<ContextType>
  ReinstateEmployeeResult?: ReinstateEmployeeResultResolvers<ContextType>
  ReturnCommissionStatementPayload?: ReturnCommissionStatementPayloadResolvers<ContextType>
  ReturnCommissionStatementResult?: ReturnCommissionStatementResultResolvers<ContextType>
  ReturnPolicyDraftPayload?: ReturnPolicyDraftPayloadResolvers<ContextType>
  ReturnPolicyDraftResult?: ReturnPolicyDraftResultResolvers<ContextType>
  ReturnVisit?: ReturnVisitResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  SubmitCommissionStatementPayload?: SubmitCommissionStatementPayloadResolvers<ContextType>
  SubmitCommissionStatementResult?: SubmitCommissionStatementResultResolvers<ContextType>
  SuspendEmployeePayload?: SuspendEmployeePayloadResolvers<ContextType>
  SuspendEmployeeResult?: SuspendEmployeeResultResolvers<ContextType>
  Target?: TargetResolvers<ContextType>
  TargetConnection?: TargetConnectionResolvers<ContextType>
  TargetEdge?: TargetEdgeResolvers<ContextType>
  TargetProgress?: TargetProgressResolvers<ContextType>
  Team?: TeamResolvers<ContextType>
  TeamConnection?: TeamConnectionResolvers<ContextType>
  TeamEdge?: TeamEdgeResolvers<ContextType>
  TeamMembership?: TeamMembershipResolvers<ContextType>
  TrainingRecord?: TrainingRecordResolvers<ContextType>
  TransferEmployeePayload?: TransferEmployeePayloadResolvers<ContextType>
  TransferEmployeeResult?: TransferEmployeeResultResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
  WithdrawPolicyDraftPayload?: WithdrawPolicyDraftPayloadResolvers<ContextType>
  WithdrawPolicyDraftResult?: WithdrawPolicyDraftResultResolvers<ContextType>
}
