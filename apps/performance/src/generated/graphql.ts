// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { ApiClientRow } from '../modules/api-clients/store/api-client-store.ts'
import type { CommissionLineRow } from '../modules/commission/store/line-store.ts'
import type { CommissionPlanRow } from '../modules/commission/store/plan-store.ts'
import type { CommissionStatementRow } from '../modules/commission/store/statement-store.ts'
import type { AuditFindingRow } from '../modules/findings/store/finding-store.ts'
import type { AccessGrantRow } from '../modules/grants/store/access-grant-store.ts'
import type { AccessGrantUseRow } from '../modules/grants/store/access-grant-use-store.ts'
import type { WorkItemRow } from '../modules/inbox/store/inbox-store.ts'
import type { KpiFactRow } from '../modules/kpi-facts/store/kpi-fact-store.ts'
import type { TrainingRecordRow, ExamRecordRow } from '../modules/onboarding/store/training-store.ts'
import type { EmployeeRow } from '../modules/organisation/store/employee-store.ts'
import type { TeamMembershipRow } from '../modules/organisation/store/membership-store.ts'
import type { PositionRow } from '../modules/organisation/store/position-store.ts'
import type { TeamRow } from '../modules/organisation/store/team-store.ts'
import type { PolicyParameterRow, PolicyVersionRow, PolicyDraftRow } from '../modules/policies/store/policy-store.ts'
import type { ReachFactRow } from '../modules/reach/store/reach-fact-store.ts'
import type { TargetRow } from '../modules/targets/store/target-store.ts'
import type { TerritoryRow, TerritoryAppointmentRow } from '../modules/territories/store/territory-store.ts'
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

/** What somebody reaches beyond their own for a time (临时授权). Every request made meanwhile is audited as an exception. */
export type AccessGrant = {
  __typename?: 'AccessGrant'
  /** When it was ended, revoked, withdrawn or expired. */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who withdrew or revoked it; null where time or a departure did. */
  closedBy?: Maybe<Employee>
  /** Why it was revoked (撤销原因). */
  closingNote?: Maybe<Scalars['String']['output']>
  /** Whose own rows are reached (被代管人); null for a lent role. */
  covered?: Maybe<Employee>
  /** When it was approved or rejected. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who approved or rejected it (审批人). */
  decidedBy?: Maybe<Employee>
  /** Until when it may be approved. */
  decisionDueAt: Scalars['DateTime']['output']
  /** What was said with the decision (审批意见). */
  decisionNote?: Maybe<Scalars['String']['output']>
  /** From when it counts no longer; null for a lent role until it is approved. */
  endsAt?: Maybe<Scalars['DateTime']['output']>
  /** Who reaches more (被授权人). */
  grantee?: Maybe<Employee>
  /** Hours for which a role is lent; null for a cover. */
  hours?: Maybe<Scalars['Int']['output']>
  /** Id of the grant. */
  id: Scalars['ID']['output']
  /** What kind of grant it is. */
  kind: AccessGrantKind
  /** Minutes for which it has counted so far (生效时长). */
  minutesInForce: Scalars['Int']['output']
  /** Version of P12 that limits it; 0 for the default. */
  policyVersion: Scalars['Int']['output']
  /** Why it was asked for (申请原因). */
  reason: Scalars['String']['output']
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output']
  /** Who asked for it (申请人). */
  requestedBy?: Maybe<Employee>
  /** The role lent for reading (借用角色); null for a cover. */
  role?: Maybe<LentRole>
  /** From when it counts; null for what was asked for as soon as it is approved. */
  startsAt?: Maybe<Scalars['DateTime']['output']>
  /** Where it stands. */
  status: AccessGrantStatus
  /** What was asked under it in all services, the latest first (使用记录); seconds behind. */
  uses: AccessGrantUseConnection
  /** Grows by one with each change; send it back to decide or end the grant. */
  version: Scalars['Int']['output']
}

/** What somebody reaches beyond their own for a time (临时授权). Every request made meanwhile is audited as an exception. */
export type AccessGrantUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

/** A page of temporary grants. */
export type AccessGrantConnection = {
  __typename?: 'AccessGrantConnection'
  /** The grants of the page with their cursors. */
  edges: Array<AccessGrantEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many grants there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A temporary grant on a page. */
export type AccessGrantEdge = {
  __typename?: 'AccessGrantEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The grant. */
  node: AccessGrant
}

/** Kinds of temporary grants. */
export type AccessGrantKind =
  /** Reads with a role that is lent (应急授权); nothing can be changed with it. */
  | 'BREAK_GLASS'
  /** Stands in for a colleague: reaches the colleague's own rows like own ones (代管). No role, no approval and no separation of duties changes, and whom the colleague covers is not reached. */
  | 'COVER'

/** States of a temporary grant. */
export type AccessGrantStatus =
  /** Approved; it counts from its start to its end (有效). */
  | 'ACTIVE'
  /** Its time is over, or somebody in it has left (已到期). */
  | 'ENDED'
  /** Nobody decided in time (已失效). */
  | 'EXPIRED'
  /** Refused (已驳回). */
  | 'REJECTED'
  /** Waits for a second person (待批). */
  | 'REQUESTED'
  /** Ended before its time (已撤销). */
  | 'REVOKED'
  /** Taken back by who asked (已撤回). */
  | 'WITHDRAWN'

/** A request made under a grant (授权使用记录). What was answered is not kept, by which ids it was asked is. */
export type AccessGrantUse = {
  __typename?: 'AccessGrantUse'
  /** Who asked. */
  employee?: Maybe<Employee>
  /** The root fields asked for. */
  fields: Array<AccessGrantUseField>
  /** Id of the use. */
  id: Scalars['ID']['output']
  /** Whether it read or wrote. */
  kind: AccessGrantUseKind
  /** Name of the operation, when it had one. */
  operation?: Maybe<Scalars['String']['output']>
  /** Id of the request, the same in all services that it reached. */
  requestId: Scalars['String']['output']
  /** The service that was asked. */
  service: Scalars['String']['output']
  /** When it was asked. */
  usedAt: Scalars['DateTime']['output']
}

/** A page of uses of a grant. */
export type AccessGrantUseConnection = {
  __typename?: 'AccessGrantUseConnection'
  /** The uses of the page with their cursors. */
  edges: Array<AccessGrantUseEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many uses there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A use on a page. */
export type AccessGrantUseEdge = {
  __typename?: 'AccessGrantUseEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The use. */
  node: AccessGrantUse
}

/** A root field of a request under a grant. */
export type AccessGrantUseField = {
  __typename?: 'AccessGrantUseField'
  /** How many ids it was asked with. */
  idCount: Scalars['Int']['output']
  /** The ids it was asked with, at most 100. */
  ids: Array<Scalars['String']['output']>
  /** Name of the field. */
  name: Scalars['String']['output']
}

/** What a request under a grant was for. */
export type AccessGrantUseKind =
  /** It wrote (修改). */
  | 'MUTATION'
  /** It read (查询). */
  | 'QUERY'

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

/** A client without a person (接口客户端). It may do what its token says and this register too, on these rows; a machine that is not in it may do nothing. */
export type ApiClient = {
  __typename?: 'ApiClient'
  /** Subject of its tokens (账号). */
  account: Scalars['String']['output']
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who approved it (审批人). */
  approvedBy?: Maybe<Employee>
  /** When it was cut off. */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** Who cut it off; null where a successor took its place. */
  closedBy?: Maybe<Employee>
  /** Ids of the customers it is limited to; empty for another row scope. */
  customerIds: Array<Scalars['ID']['output']>
  /** From when it may do nothing any more (失效时间). */
  expiresAt: Scalars['DateTime']['output']
  /** Id of the registration. */
  id: Scalars['ID']['output']
  /** Name (名称). */
  name: Scalars['String']['output']
  /** Who answers for it (责任人). */
  owner?: Maybe<Employee>
  /** What it is for (用途). */
  purpose: Scalars['String']['output']
  /** Who entered it. */
  registeredBy?: Maybe<Employee>
  /** Roles it may have (角色); its token must give them too. */
  roles: Array<ApiClientRole>
  /** Which rows it reaches at most (数据范围). */
  rowScope: ApiClientRowScope
  /** Scopes it may have (权限范围); its token must give them too. */
  scopes: Array<Scalars['String']['output']>
  /** Where it stands. */
  status: ApiClientStatus
  /** The teams it is limited to, with those below them; empty for another row scope. */
  teams: Array<Team>
  /** Grows by one with each change; send it back to approve or close the client. */
  version: Scalars['Int']['output']
}

/** A page of clients. */
export type ApiClientConnection = {
  __typename?: 'ApiClientConnection'
  /** The clients of the page with their cursors. */
  edges: Array<ApiClientEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many clients there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A client on a page. */
export type ApiClientEdge = {
  __typename?: 'ApiClientEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The client. */
  node: ApiClient
}

/** Roles that a client may have. */
export type ApiClientRole =
  /** Enters leads and looks products up (系统账号). */
  | 'MACHINE'
  /** Reads business records, without personal data, costs and margins (只读). */
  | 'READER'

/** Which rows a client reaches at most. */
export type ApiClientRowScope =
  /** All that its roles reach (全部). */
  | 'ALL'
  /** Those of some customers (客户). */
  | 'CUSTOMERS'
  /** Those of some teams and the teams below them (团队). */
  | 'TEAMS'

/** States of a client. */
export type ApiClientStatus =
  /** May act until it expires (启用). */
  | 'ACTIVE'
  /** May do nothing any more (停用). */
  | 'CLOSED'
  /** Waits for a second person (待批). */
  | 'REQUESTED'

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

/** Who answers for which territory. */
export type AppointTerritoryManagerInput = {
  /** The employee who answers for it. */
  employeeId: Scalars['ID']['input']
  /** First day. One that is past counts from now on: what could be reached before is not rewritten. */
  fromDate: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why (原因). */
  reason: Scalars['String']['input']
  /** The territory. */
  territoryId: Scalars['ID']['input']
  /** Last day, where it is known. */
  toDate?: InputMaybe<Scalars['Date']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The changed territory. */
export type AppointTerritoryManagerPayload = {
  __typename?: 'AppointTerritoryManagerPayload'
  /** The territory with who answers for it. */
  territory: Territory
}

/** What `appointTerritoryManager` answers. */
export type AppointTerritoryManagerResult =
  AppointTerritoryManagerPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which client is let in. */
export type ApproveApiClientInput = {
  /** The client. */
  clientId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The approved client. */
export type ApproveApiClientPayload = {
  __typename?: 'ApproveApiClientPayload'
  /** The client as it is now. */
  client: ApiClient
}

/** What `approveApiClient` answers. */
export type ApproveApiClientResult =
  ApproveApiClientPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

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

/** Which request is approved. */
export type ApproveGrantInput = {
  /** The grant. */
  grantId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is said with it. */
  note?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The approved grant. */
export type ApproveGrantPayload = {
  __typename?: 'ApproveGrantPayload'
  /** The grant as it is now. */
  grant: AccessGrant
}

/** What `approveGrant` answers. */
export type ApproveGrantResult =
  ApproveGrantPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A team's territory. */
export type AssignTeamTerritoryInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why (原因). */
  reason: Scalars['String']['input']
  /** The team. */
  teamId: Scalars['ID']['input']
  /** The territory it works from now on; none when left out. */
  territoryId?: InputMaybe<Scalars['ID']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The changed team. */
export type AssignTeamTerritoryPayload = {
  __typename?: 'AssignTeamTerritoryPayload'
  /** The team with its territory. */
  team: Team
}

/** What `assignTeamTerritory` answers. */
export type AssignTeamTerritoryResult =
  AssignTeamTerritoryPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Something that is not as it should be, and that somebody puts right (审计发现): found by self-inspection, by internal audit or by a regulator. */
export type AuditFinding = {
  __typename?: 'AuditFinding'
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** Account of who closed it. */
  closedBy?: Maybe<Scalars['String']['output']>
  /** Last day to put it right, where the company is (整改期限). */
  dueOn: Scalars['Date']['output']
  /** What was found (证据). */
  evidence: Scalars['String']['output']
  /** Id of the finding. */
  id: Scalars['ID']['output']
  /** Who found it. */
  kind: AuditFindingKind
  /** Its number: AF-2026-000001. */
  number: Scalars['String']['output']
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output']
  /** Account of who opened it. */
  openedBy: Scalars['String']['output']
  /** Whether that day is over and it still waits for its owner (逾期). */
  overdue: Scalars['Boolean']['output']
  /** Who puts it right (责任人); null where the caller does not see them. */
  owner?: Maybe<Employee>
  /** Records that show it. */
  records: Array<EvidenceRecord>
  /** What was done, as the owner said last (整改措施). */
  rectification?: Maybe<Scalars['String']['output']>
  /** Records that show what was done. */
  rectificationRecords: Array<EvidenceRecord>
  /** Accounts of everybody who had a part in putting it right. */
  rectifiedBy: Array<Scalars['String']['output']>
  /** Why it was sent back last. */
  rejectedReason?: Maybe<Scalars['String']['output']>
  /** How often it was sent back. */
  rejections: Scalars['Int']['output']
  /** Which part of it, and how it was chosen (抽样). */
  sample?: Maybe<Scalars['String']['output']>
  /** What was looked at (检查范围). */
  scope: Scalars['String']['output']
  /** How grave it is. */
  severity: AuditFindingSeverity
  /** Where it stands. */
  status: AuditFindingStatus
  /** When the owner handed it in last. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>
  /** How it was checked that it is right (验证). */
  verification?: Maybe<Scalars['String']['output']>
  /** When it was checked. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>
  /** Account of who checked it. */
  verifiedBy?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to change the finding. */
  version: Scalars['Int']['output']
}

/** A page of audit findings. */
export type AuditFindingConnection = {
  __typename?: 'AuditFindingConnection'
  /** The findings of the page with their cursors. */
  edges: Array<AuditFindingEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many findings there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An audit finding on a page. */
export type AuditFindingEdge = {
  __typename?: 'AuditFindingEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The finding. */
  node: AuditFinding
}

/** Who found it. */
export type AuditFindingKind =
  /** Internal audit (内部审计). */
  | 'INTERNAL_AUDIT'
  /** An authority or association (行业监管). */
  | 'REGULATOR'
  /** The sales organisation itself (自查). */
  | 'SELF_INSPECTION'

/** How grave a finding is. */
export type AuditFindingSeverity =
  /** Harm was done or is near (重大). */
  | 'CRITICAL'
  /** A control does not work (严重). */
  | 'HIGH'
  /** A slip (轻微). */
  | 'LOW'
  /** A rule was not kept (一般). */
  | 'MEDIUM'

/** States of an audit finding. */
export type AuditFindingStatus =
  /** Nothing is left to do (已关闭). */
  | 'CLOSED'
  /** Found; nobody is at it yet. */
  | 'OPEN'
  /** The owner is at it (整改中). */
  | 'RECTIFYING'
  /** Sent back (已退回). */
  | 'REJECTED'
  /** Handed in to be checked (待验证). */
  | 'SUBMITTED'
  /** Checked: it is right (已验证). */
  | 'VERIFIED'

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

/** Which client is cut off. */
export type CloseApiClientInput = {
  /** The client. */
  clientId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The closed client. */
export type CloseApiClientPayload = {
  __typename?: 'CloseApiClientPayload'
  /** The client as it is now. */
  client: ApiClient
}

/** What `closeApiClient` answers. */
export type CloseApiClientResult =
  CloseApiClientPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which finding is closed. */
export type CloseAuditFindingInput = {
  /** The finding. */
  findingId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The finding that was closed. */
export type CloseAuditFindingPayload = {
  __typename?: 'CloseAuditFindingPayload'
  /** The finding, closed. */
  finding: AuditFinding
}

/** What `closeAuditFinding` answers. */
export type CloseAuditFindingResult =
  CloseAuditFindingPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

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

/** A new territory. */
export type CreateTerritoryInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Name. */
  name: Scalars['String']['input']
  /** Name in English. */
  nameEn?: InputMaybe<Scalars['String']['input']>
  /** Codes from the whole to the part, of capitals and digits: `CN/EAST`. What stands before the last `/` exists already. */
  path: Scalars['String']['input']
}

/** The new territory. */
export type CreateTerritoryPayload = {
  __typename?: 'CreateTerritoryPayload'
  /** The territory that was added. */
  territory: Territory
}

/** What `createTerritory` answers. */
export type CreateTerritoryResult =
  ConflictError | CreateTerritoryPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A customer (客户); known to the crm service. */
export type Customer = {
  __typename?: 'Customer'
  /** Id of the customer. */
  id: Scalars['ID']['output']
}

/** A legal dispute over a contract (合同纠纷); known to the sales-pipeline service. */
export type DisputeCase = {
  __typename?: 'DisputeCase'
  /** Id of the dispute. */
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
  /** Roles the employee may act in (角色). */
  roles: EmployeeRoles
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

/** What an employee reached at a moment (当时权限). */
export type EmployeeReach = {
  __typename?: 'EmployeeReach'
  /** The moment. */
  at: Scalars['DateTime']['output']
  /** Whether the employee was at work: who is suspended or has left reaches nothing. */
  atWork: Scalars['Boolean']['output']
  /** The employee. */
  employee: Employee
  /** Grants by which they reached more than usual (临时授权). */
  grants: Array<AccessGrant>
  /** Who was in the teams reached (当时成员). */
  members: Array<ReachFact>
  /** The roles then. A fact without a role stands for those of the account, which are not known here. */
  roles: Array<ReachFact>
  /** The state of the employee then; null before the history of it begins. */
  status?: Maybe<ReachFact>
  /** Teams reached, each with how; one that is reached in two ways is there twice. */
  teams: Array<ReachedTeam>
  /** Territories the employee answered for. */
  territories: Array<ReachFact>
}

/** What somebody may act as (角色). */
export type EmployeeRole =
  /** Sets the system up, without business data (系统管理员). */
  | 'ADMIN'
  /** Reads all, writes findings only (内审); goes with no other role. */
  | 'AUDITOR'
  /** Sells: own customers and deals (销售顾问). */
  | 'CONSULTANT'
  /** Leads the sales, decides exceptions (销售总监). */
  | 'DIRECTOR'
  /** Credit, receivables, budgets and pay-outs (财务). */
  | 'FINANCE'
  /** Keeps the people's records (人事). */
  | 'HR'
  /** Contracts (法务). */
  | 'LEGAL'
  /** Ships and delivers (物流). */
  | 'LOGISTICS'
  /** Leads teams (销售经理). */
  | 'MANAGER'
  /** Runs the system, without business data (系统运维). */
  | 'OPERATOR'
  /** Plans production (生产). */
  | 'PRODUCTION'
  /** Installs, repairs and answers complaints (售后). */
  | 'SERVICE'

/** Roles of an employee (员工角色), for who may see the personnel file. */
export type EmployeeRoles = {
  __typename?: 'EmployeeRoles'
  /** The roles that HR has granted. */
  granted: Array<EmployeeRole>
  /** Whether HR has set them. While nobody has, the roles of the account count, which are not known here; null when hidden. */
  set?: Maybe<Scalars['Boolean']['output']>
  /** Whether the caller may see them; if not, the list is empty because it is hidden. */
  visible: Scalars['Boolean']['output']
}

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

/** The end of an appointment. */
export type EndTerritoryAppointmentInput = {
  /** The appointment. */
  appointmentId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Last day. The day before the first withdraws one that has not begun. */
  lastDay: Scalars['Date']['input']
  /** Why (原因). */
  reason: Scalars['String']['input']
  /** The territory. */
  territoryId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The changed territory. */
export type EndTerritoryAppointmentPayload = {
  __typename?: 'EndTerritoryAppointmentPayload'
  /** The territory with who answers for it. */
  territory: Territory
}

/** What `endTerritoryAppointment` answers. */
export type EndTerritoryAppointmentResult =
  ConflictError | EndTerritoryAppointmentPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A record that shows something; it may be gone by now. */
export type EvidenceRecord = {
  __typename?: 'EvidenceRecord'
  /** Its id. */
  id: Scalars['ID']['output']
  /** Its type, as it is called in the graph: `Quote`. */
  type: Scalars['String']['output']
}

/** A record that shows something. */
export type EvidenceRecordInput = {
  /** Its id. */
  id: Scalars['ID']['input']
  /** Its type, as it is called in the graph: `Quote`. */
  type: Scalars['String']['input']
}

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

/** An inquiry of a customer for a price (询价); known to the sales-pipeline service. */
export type Inquiry = {
  __typename?: 'Inquiry'
  /** Id of the inquiry. */
  id: Scalars['ID']['output']
}

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

/** Roles that can be lent for reading. */
export type LentRole =
  /** Audit (审计). */
  | 'AUDITOR'
  /** Consultant (销售顾问). */
  | 'CONSULTANT'
  /** Director (总监). */
  | 'DIRECTOR'
  /** Finance (财务). */
  | 'FINANCE'
  /** Human resources (人力资源). */
  | 'HR'
  /** Legal (法务). */
  | 'LEGAL'
  /** Logistics (物流). */
  | 'LOGISTICS'
  /** Manager, of the teams that the borrower leads (销售经理). */
  | 'MANAGER'
  /** Production (生产). */
  | 'PRODUCTION'
  /** After-sales service (售后). */
  | 'SERVICE'

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

/** A team's place in the tree. */
export type MoveTeamInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Team above from now on; at the top when left out. */
  parentTeamId?: InputMaybe<Scalars['ID']['input']>
  /** Why (原因). */
  reason: Scalars['String']['input']
  /** The team. */
  teamId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The moved team. */
export type MoveTeamPayload = {
  __typename?: 'MoveTeamPayload'
  /** The team in its new place. */
  team: Team
}

/** What `moveTeam` answers. */
export type MoveTeamResult =
  ConflictError | ForbiddenError | MoveTeamPayload | NotFoundError | RuleError | ValidationError

export type Mutation = {
  __typename?: 'Mutation'
  /** Puts an approved plan in force (提成方案启用): the one before ends the day before, payments that waited for a plan are rated. */
  activateCommissionPlan: ActivateCommissionPlanResult
  /** A certified employee starts work (正式上岗). */
  activateEmployee: ActivateEmployeeResult
  /** Gives a team its manager (任命团队经理), in place of the one before. */
  appointTeamManager: AppointTeamManagerResult
  /**
   * Names who answers for a territory from a day on (任命区域负责人): they reach the teams that work in it or in a territory
   * that lies within it. One person at a time answers for a territory.
   */
  appointTerritoryManager: AppointTerritoryManagerResult
  /** R197: a second person lets a client in (批准接口客户端), in place of the one that had the account before. */
  approveApiClient: ApproveApiClientResult
  /** Approves a plan (提成方案审批); its author may not. It does not change any more. */
  approveCommissionPlan: ApproveCommissionPlanResult
  /** Approves a statement, which finance then pays (提成审批); not whom it pays, nor who prepared or submitted it. */
  approveCommissionStatement: ApproveCommissionStatementResult
  /** R197: a second person approves a request (批准授权): a cover its manager, one above or a director; a lent role a director. */
  approveGrant: ApproveGrantResult
  /** Says which territory a team works from now on, or that it works none (团队负责区域). */
  assignTeamTerritory: AssignTeamTerritoryResult
  /** R157: certifies a newcomer with at least P01 days of training and an exam passed (上岗认证). */
  certifyEmployee: CertifyEmployeeResult
  /** Cuts a client off within seconds, and for good (停用接口客户端). */
  closeApiClient: CloseApiClientResult
  /** R199: nothing is left to do (关闭). */
  closeAuditFinding: CloseAuditFindingResult
  /** Adds a position (设置岗位). */
  createPosition: CreatePositionResult
  /** Opens a team (组建团队); it has no manager yet. */
  createTeam: CreateTeamResult
  /** Adds a territory below an existing one, or a first one (划分区域). */
  createTerritory: CreateTerritoryResult
  /** Writes a commission plan or the next version of one (提成方案起草). */
  draftCommissionPlan: DraftCommissionPlanResult
  /** Proposes a new value of a policy parameter (制度参数起草). */
  draftPolicy: DraftPolicyResult
  /** Writes a monthly target of a person or team, the first or a revision (任务起草); it does not count yet. */
  draftTarget: DraftTargetResult
  /** Records the last day of an employee (离职); at once when it is today or past, else when it is over. */
  employeeLeaves: EmployeeLeavesResult
  /** Sets the last day on which somebody answers for a territory (免去区域负责人); at once when it is past. */
  endTerritoryAppointment: EndTerritoryAppointmentResult
  /** Puts the open lines of a person up to a month into its statement, or works it out again before it is submitted (生成提成单). */
  generateCommissionStatement: GenerateCommissionStatementResult
  /** Puts a team below another one, or at the top (调整团队隶属); who leads those above it reaches it from now on. */
  moveTeam: MoveTeamResult
  /** An employee joins (入职). R157: they may own no customer before they are certified. */
  onboardEmployee: OnboardEmployeeResult
  /** R198, R199, R201: records what was found and who puts it right until when (登记发现). A self-inspection is opened by a manager or director, everything else by an auditor. */
  openAuditFinding: OpenAuditFindingResult
  /** Puts a proposal in force from its day on (制度参数发布); its author may not. */
  publishPolicy: PublishPolicyResult
  /** R151: the target counts from now on, in place of the version before (任务下达). */
  publishTarget: PublishTargetResult
  /** Records the result of an exam (上岗考核). */
  recordExam: RecordExamResult
  /** Records days on which a newcomer was trained (培训记录). */
  recordTraining: RecordTrainingResult
  /** Enters a client without a person (登记接口客户端); it may do nothing before a second person has approved it. */
  registerApiClient: RegisterApiClientResult
  /** Ends a suspension (复职). */
  reinstateEmployee: ReinstateEmployeeResult
  /** R199: an auditor sends it back, with the reason and another last day (退回整改). */
  rejectAuditFindingRectification: RejectAuditFindingRectificationResult
  /** Refuses a request (驳回授权). */
  rejectGrant: RejectGrantResult
  /** Gives a territory other names; its path stays (区域更名). */
  renameTerritory: RenameTerritoryResult
  /** Asks to read with another role for some hours (申请应急授权). */
  requestBreakGlass: RequestBreakGlassResult
  /** Asks that somebody may stand in for a colleague for a time (申请代管): by one of the two, or by who leads one of them. */
  requestCover: RequestCoverResult
  /** Sends a statement back to be worked out again (退回). */
  returnCommissionStatement: ReturnCommissionStatementResult
  /** Sends a proposal back to its author (退回). */
  returnPolicyDraft: ReturnPolicyDraftResult
  /** Ends a grant before its time (撤销授权); every service knows within seconds. */
  revokeGrant: RevokeGrantResult
  /**
   * Sets the roles of an employee (授予或收回角色). They count from now on in every service, whatever a token says: a role
   * counts when both the account and this record have it. HR sets them, of others only. ADMIN names nobody but the first HR
   * of a company that has none yet; a director may name HR and take it away.
   */
  setEmployeeRoles: SetEmployeeRolesResult
  /** The owner takes it up (开始整改). */
  startAuditFindingRectification: StartAuditFindingRectificationResult
  /** The owner says what was done and what shows it (提交整改). */
  submitAuditFindingRectification: SubmitAuditFindingRectificationResult
  /** Hands a statement in for approval (提交审批). */
  submitCommissionStatement: SubmitCommissionStatementResult
  /** Takes the rights of an employee away for a time (停职). */
  suspendEmployee: SuspendEmployeeResult
  /** Moves an employee to another team or position from a day on (调岗); a day to come waits for it. */
  transferEmployee: TransferEmployeeResult
  /** R199: an auditor who had no part in it finds that it was put right (验证). */
  verifyAuditFinding: VerifyAuditFindingResult
  /** Who asked takes the request back (撤回申请). */
  withdrawGrant: WithdrawGrantResult
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

export type MutationAppointTerritoryManagerArgs = {
  input: AppointTerritoryManagerInput
}

export type MutationApproveApiClientArgs = {
  input: ApproveApiClientInput
}

export type MutationApproveCommissionPlanArgs = {
  input: ApproveCommissionPlanInput
}

export type MutationApproveCommissionStatementArgs = {
  input: ApproveCommissionStatementInput
}

export type MutationApproveGrantArgs = {
  input: ApproveGrantInput
}

export type MutationAssignTeamTerritoryArgs = {
  input: AssignTeamTerritoryInput
}

export type MutationCertifyEmployeeArgs = {
  input: CertifyEmployeeInput
}

export type MutationCloseApiClientArgs = {
  input: CloseApiClientInput
}

export type MutationCloseAuditFindingArgs = {
  input: CloseAuditFindingInput
}

export type MutationCreatePositionArgs = {
  input: CreatePositionInput
}

export type MutationCreateTeamArgs = {
  input: CreateTeamInput
}

export type MutationCreateTerritoryArgs = {
  input: CreateTerritoryInput
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

export type MutationEndTerritoryAppointmentArgs = {
  input: EndTerritoryAppointmentInput
}

export type MutationGenerateCommissionStatementArgs = {
  input: GenerateCommissionStatementInput
}

export type MutationMoveTeamArgs = {
  input: MoveTeamInput
}

export type MutationOnboardEmployeeArgs = {
  input: OnboardEmployeeInput
}

export type MutationOpenAuditFindingArgs = {
  input: OpenAuditFindingInput
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

export type MutationRegisterApiClientArgs = {
  input: RegisterApiClientInput
}

export type MutationReinstateEmployeeArgs = {
  input: ReinstateEmployeeInput
}

export type MutationRejectAuditFindingRectificationArgs = {
  input: RejectAuditFindingRectificationInput
}

export type MutationRejectGrantArgs = {
  input: RejectGrantInput
}

export type MutationRenameTerritoryArgs = {
  input: RenameTerritoryInput
}

export type MutationRequestBreakGlassArgs = {
  input: RequestBreakGlassInput
}

export type MutationRequestCoverArgs = {
  input: RequestCoverInput
}

export type MutationReturnCommissionStatementArgs = {
  input: ReturnCommissionStatementInput
}

export type MutationReturnPolicyDraftArgs = {
  input: ReturnPolicyDraftInput
}

export type MutationRevokeGrantArgs = {
  input: RevokeGrantInput
}

export type MutationSetEmployeeRolesArgs = {
  input: SetEmployeeRolesInput
}

export type MutationStartAuditFindingRectificationArgs = {
  input: StartAuditFindingRectificationInput
}

export type MutationSubmitAuditFindingRectificationArgs = {
  input: SubmitAuditFindingRectificationInput
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

export type MutationVerifyAuditFindingArgs = {
  input: VerifyAuditFindingInput
}

export type MutationWithdrawGrantArgs = {
  input: WithdrawGrantInput
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
  /** Roles from the start, under the same rules as `setEmployeeRoles`; none when left out. */
  roles?: InputMaybe<Array<EmployeeRole>>
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

/** What was found. */
export type OpenAuditFindingInput = {
  /** Last day to put it right. */
  dueOn: Scalars['Date']['input']
  /** What was found. */
  evidence: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Who found it. */
  kind: AuditFindingKind
  /** The employee who puts it right. */
  ownerId: Scalars['ID']['input']
  /** Records that show it, at most 50. */
  records?: InputMaybe<Array<EvidenceRecordInput>>
  /** Which part of it, and how it was chosen. */
  sample?: InputMaybe<Scalars['String']['input']>
  /** What was looked at. */
  scope: Scalars['String']['input']
  /** How grave it is. */
  severity: AuditFindingSeverity
}

/** The new finding. */
export type OpenAuditFindingPayload = {
  __typename?: 'OpenAuditFindingPayload'
  /** The finding, open. */
  finding: AuditFinding
}

/** What `openAuditFinding` answers. */
export type OpenAuditFindingResult =
  ConflictError | ForbiddenError | NotFoundError | OpenAuditFindingPayload | RuleError | ValidationError

/** A deal on its way (商机); known to the sales-pipeline service. */
export type Opportunity = {
  __typename?: 'Opportunity'
  /** Id of the deal. */
  id: Scalars['ID']['output']
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

/** The policy parameters that the policy documents leave blank (制度参数), and four of our own after them. */
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
  /** Longest time of a temporary grant (临时授权期限). */
  | 'P12'
  /** Stages of the sales process: exit criteria and probability (销售阶段退出标准). */
  | 'P13'
  /** Time limits of a deal (商务时限). */
  | 'P14'
  /** Contracts until they are in force: reviews, explanation, proof of signature (合同签订规则). */
  | 'P15'

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

/** A seller's report to the superior (工作汇报); known to the sales-pipeline service. */
export type ProgressReport = {
  __typename?: 'ProgressReport'
  /** Id of the report. */
  id: Scalars['ID']['output']
}

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
  /** One temporary grant, or null when there is none or the caller may not see it. */
  accessGrant?: Maybe<AccessGrant>
  /** Temporary grants the caller may see, the latest request first (临时授权): those with a part in them, and all for HR, auditors and directors. */
  accessGrants: AccessGrantConnection
  /** One client without a person, or null when there is none or the caller may not see it. */
  apiClient?: Maybe<ApiClient>
  /** Clients without a person by account (接口客户端), those of the past included. */
  apiClients: ApiClientConnection
  /** One audit finding, or null when there is none or the caller may not see it. */
  auditFinding?: Maybe<AuditFinding>
  /** Audit findings the caller may see, newest first (审计发现). */
  auditFindings: AuditFindingConnection
  /** R197: roles that were lent at any moment of a period, the latest request first (应急授权报告): who, which, why, who approved, how long, and what was done. */
  breakGlassReport: AccessGrantConnection
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
  /**
   * What an employee reached at a moment, and by which facts (当时权限): roles, teams, people in them and territories. Answers
   * HR, auditors and directors of everybody, and employees of themselves; null when there is none or the caller may not.
   */
  employeeReach?: Maybe<EmployeeReach>
  /** Employees by number (员工名录). */
  employees: EmployeeConnection
  /** What people are measured by, as far as the caller may see it, latest day first (考核数据). */
  kpiFacts: KpiFactConnection
  /** The caller's own employee record; null for a machine and for whoever has none. */
  me?: Maybe<Employee>
  /**
   * What waits for the caller, since when and until when, of all services (我的待办): the soonest first, what has no limit
   * last; so what is overdue is on top. What names a colleague whom the caller covers is listed too, and from the first to
   * the last day of a delegation the decisions that wait for who delegated them: see `onBehalfOf`. What waits for the
   * managers of a team that nobody leads is listed for the directors.
   */
  myWork: WorkItemConnection
  /** How much of the work of `myWork` there is of each kind (待办数量), that with the soonest limit first. */
  myWorkByKind: Array<WorkCount>
  /** One policy parameter, or null when there is none of that number. */
  policyParameter?: Maybe<PolicyParameter>
  /** P01 to P15, in order (制度参数). */
  policyParameters: Array<PolicyParameter>
  /** Positions by code. */
  positions: PositionConnection
  /**
   * Why an employee reached the rows of somebody, or of a team, at a moment, or why not (权限追溯). Give an owner, a team, or
   * both as a row has them; an owner alone counts with the team they were in then.
   */
  reachExplanation?: Maybe<ReachExplanation>
  /** One target, or null when there is none or the caller may not see it. */
  target?: Maybe<Target>
  /** Targets the caller may see, latest month first (销售任务). */
  targets: TargetConnection
  /** One team, or null when there is none. */
  team?: Maybe<Team>
  /** Teams by name. */
  teams: TeamConnection
  /** Territories by path (区域). */
  territories: TerritoryConnection
  /** One territory, or null when there is none. */
  territory?: Maybe<Territory>
  /** How time limits were kept (时限执行情况), by kind of work: of everything with a limit that began to wait in the period. */
  timeLimits: Array<TimeLimitFigure>
  /** Work of the caller's people, done or not, the latest first (待办记录): the rows behind `timeLimits`. */
  workItems: WorkItemConnection
}

export type QueryAccessGrantArgs = {
  id: Scalars['ID']['input']
}

export type QueryAccessGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  coveredId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  granteeId?: InputMaybe<Scalars['ID']['input']>
  kind?: InputMaybe<AccessGrantKind>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<AccessGrantStatus>
}

export type QueryApiClientArgs = {
  id: Scalars['ID']['input']
}

export type QueryApiClientsArgs = {
  account?: InputMaybe<Scalars['String']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<ApiClientStatus>
}

export type QueryAuditFindingArgs = {
  id: Scalars['ID']['input']
}

export type QueryAuditFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  kind?: InputMaybe<AuditFindingKind>
  last?: InputMaybe<Scalars['Int']['input']>
  overdue?: InputMaybe<Scalars['Boolean']['input']>
  ownerId?: InputMaybe<Scalars['ID']['input']>
  severity?: InputMaybe<AuditFindingSeverity>
  status?: InputMaybe<AuditFindingStatus>
}

export type QueryBreakGlassReportArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  from: Scalars['DateTime']['input']
  last?: InputMaybe<Scalars['Int']['input']>
  to: Scalars['DateTime']['input']
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

export type QueryEmployeeReachArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>
  employeeId: Scalars['ID']['input']
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

export type QueryMyWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  kind?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  overdue?: InputMaybe<Scalars['Boolean']['input']>
}

export type QueryMyWorkByKindArgs = {
  customerId?: InputMaybe<Scalars['ID']['input']>
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

export type QueryReachExplanationArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>
  managerId: Scalars['ID']['input']
  ownerId?: InputMaybe<Scalars['ID']['input']>
  teamId?: InputMaybe<Scalars['ID']['input']>
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

export type QueryTerritoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

export type QueryTerritoryArgs = {
  id: Scalars['ID']['input']
}

export type QueryTimeLimitsArgs = {
  from: Scalars['Date']['input']
  until: Scalars['Date']['input']
}

export type QueryWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  assigneeId?: InputMaybe<Scalars['ID']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  from?: InputMaybe<Scalars['Date']['input']>
  kind?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  result?: InputMaybe<WorkResult>
  until?: InputMaybe<Scalars['Date']['input']>
}

/** A quote (报价单); known to the sales-pipeline service. */
export type Quote = {
  __typename?: 'Quote'
  /** Id of the quote. */
  id: Scalars['ID']['output']
}

/** Why rows were reached, or not. */
export type ReachExplanation = {
  __typename?: 'ReachExplanation'
  /** The moment. */
  at: Scalars['DateTime']['output']
  /** The facts that made it so, or that kept it from being so. */
  because: Array<ReachFact>
  /** Grants then: a cover reaches a colleague's own rows, a lent role reads what that role reaches. */
  grants: Array<AccessGrant>
  /** Whether the employee reached them as somebody's manager or as their own. */
  reached: Scalars['Boolean']['output']
  /** The roles then: how far each reaches in which type, all rows included, is told by the access matrix. */
  roles: Array<ReachFact>
  /** How; null when not. */
  way?: Maybe<ReachWay>
}

/** Something that held for a time, and that somebody's reach was made of (权限事实). */
export type ReachFact = {
  __typename?: 'ReachFact'
  /** Employee whom it is about; null for what is about teams alone. */
  employee?: Maybe<Employee>
  /** Id of the fact. */
  id: Scalars['ID']['output']
  /** What held. */
  kind: ReachFactKind
  /** Team above it. */
  parentTeam?: Maybe<Team>
  /** Role; null for the roles of the account, while HR has not set any. */
  role?: Maybe<EmployeeRole>
  /** From when on it held in performance. Other services follow within seconds. */
  since: Scalars['DateTime']['output']
  /** Request that brought it about, as the audit trail names it; null for what was there before its history was kept. */
  sinceRequest?: Maybe<Scalars['String']['output']>
  /** State of the employee. */
  status?: Maybe<EmployeeStatus>
  /** Team it is about. */
  team?: Maybe<Team>
  /** Territory it is about. */
  territory?: Maybe<Territory>
  /** When it ended: at this moment it no longer held. Null while it holds. */
  until?: Maybe<Scalars['DateTime']['output']>
  /** Request that ended it. */
  untilRequest?: Maybe<Scalars['String']['output']>
}

/** Kinds of facts that reach is made of. */
export type ReachFactKind =
  /** The employee led this team. */
  | 'LEADER'
  /** The employee was in this team. */
  | 'MEMBER'
  /** The team was below this other one. */
  | 'PARENT'
  /** The employee had this role. */
  | 'ROLE'
  /** The employee was in this state. */
  | 'STATUS'
  /** The team worked this territory. */
  | 'TEAM_TERRITORY'
  /** The employee answered for this territory. */
  | 'TERRITORY_MANAGER'

/** How somebody reaches rows. */
export type ReachWay =
  /** They stood in for the owner (代管). */
  | 'COVER'
  /** The rows are their own. */
  | 'OWN'
  /** They lead the team (直接负责). */
  | 'TEAM'
  /** They answer for the territory the team works, or one it lies in (区域负责). */
  | 'TERRITORY'
  /** They lead a team above it (上级团队负责). */
  | 'TREE'

/** A team that an employee reached. */
export type ReachedTeam = {
  __typename?: 'ReachedTeam'
  /** The facts that made it so, from the employee to the team. */
  because: Array<ReachFact>
  /** The team. */
  team: Team
  /** How. */
  way: ReachWay
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

/** A client without a person. */
export type RegisterApiClientInput = {
  /** Subject of its tokens, as the issuer gives it. */
  account: Scalars['String']['input']
  /** The customers, for CUSTOMERS: those of one group, say. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>
  /** From when it may do nothing any more. */
  expiresAt: Scalars['DateTime']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Name. */
  name: Scalars['String']['input']
  /** Employee who answers for it. */
  ownerId: Scalars['ID']['input']
  /** What it is for. */
  purpose: Scalars['String']['input']
  /** Roles it may have. */
  roles: Array<ApiClientRole>
  /** Which rows it reaches at most. */
  rowScope: ApiClientRowScope
  /** Scopes it may have: `crm:read`. */
  scopes: Array<Scalars['String']['input']>
  /** The teams, for TEAMS. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>
}

/** The client; it may do nothing yet. */
export type RegisterApiClientPayload = {
  __typename?: 'RegisterApiClientPayload'
  /** The client as it is now. */
  client: ApiClient
}

/** What `registerApiClient` answers. */
export type RegisterApiClientResult =
  ConflictError | ForbiddenError | NotFoundError | RegisterApiClientPayload | RuleError | ValidationError

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

/** Why a finding is sent back. */
export type RejectAuditFindingRectificationInput = {
  /** Last day to put it right now. */
  dueOn: Scalars['Date']['input']
  /** The finding. */
  findingId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is missing. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The finding that was sent back. */
export type RejectAuditFindingRectificationPayload = {
  __typename?: 'RejectAuditFindingRectificationPayload'
  /** The finding. */
  finding: AuditFinding
}

/** What `rejectAuditFindingRectification` answers. */
export type RejectAuditFindingRectificationResult =
  ConflictError | ForbiddenError | NotFoundError | RejectAuditFindingRectificationPayload | RuleError | ValidationError

/** Which request is refused. */
export type RejectGrantInput = {
  /** The grant. */
  grantId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The refused request. */
export type RejectGrantPayload = {
  __typename?: 'RejectGrantPayload'
  /** The grant as it is now. */
  grant: AccessGrant
}

/** What `rejectGrant` answers. */
export type RejectGrantResult =
  ConflictError | ForbiddenError | NotFoundError | RejectGrantPayload | RuleError | ValidationError

/** Other names of a territory. */
export type RenameTerritoryInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Name. */
  name: Scalars['String']['input']
  /** Name in English; none when left out. */
  nameEn?: InputMaybe<Scalars['String']['input']>
  /** The territory. */
  territoryId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The renamed territory. */
export type RenameTerritoryPayload = {
  __typename?: 'RenameTerritoryPayload'
  /** The territory with its names. */
  territory: Territory
}

/** What `renameTerritory` answers. */
export type RenameTerritoryResult =
  ConflictError | ForbiddenError | NotFoundError | RenameTerritoryPayload | RuleError | ValidationError

/** Which role is to be lent. */
export type RequestBreakGlassInput = {
  /** For how many hours from the approval on, P12 hours at most. */
  hours: Scalars['Int']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is to be looked at and why, in at least ten characters. */
  reason: Scalars['String']['input']
  /** The role to read with. */
  role: LentRole
}

/** The request. */
export type RequestBreakGlassPayload = {
  __typename?: 'RequestBreakGlassPayload'
  /** The grant as it is now. */
  grant: AccessGrant
}

/** What `requestBreakGlass` answers. */
export type RequestBreakGlassResult =
  ConflictError | ForbiddenError | NotFoundError | RequestBreakGlassPayload | RuleError | ValidationError

/** Who is to stand in for whom. */
export type RequestCoverInput = {
  /** Whose own rows are reached. */
  coveredId: Scalars['ID']['input']
  /** From when; as soon as it is approved when left out. */
  from?: InputMaybe<Scalars['DateTime']['input']>
  /** Who stands in: certified and at work. */
  granteeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Until when, P12 days after the start at most. */
  to: Scalars['DateTime']['input']
}

/** The request. */
export type RequestCoverPayload = {
  __typename?: 'RequestCoverPayload'
  /** The grant as it is now. */
  grant: AccessGrant
}

/** What `requestCover` answers. */
export type RequestCoverResult =
  ConflictError | ForbiddenError | NotFoundError | RequestCoverPayload | RuleError | ValidationError

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

/** Which grant is ended. */
export type RevokeGrantInput = {
  /** The grant. */
  grantId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The ended grant. */
export type RevokeGrantPayload = {
  __typename?: 'RevokeGrantPayload'
  /** The grant as it is now. */
  grant: AccessGrant
}

/** What `revokeGrant` answers. */
export type RevokeGrantResult =
  ConflictError | ForbiddenError | NotFoundError | RevokeGrantPayload | RuleError | ValidationError

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

/** A sales plan (销售计划); known to the sales-pipeline service. */
export type SalesPlan = {
  __typename?: 'SalesPlan'
  /** Id of the plan. */
  id: Scalars['ID']['output']
}

/** The roles of an employee from now on. */
export type SetEmployeeRolesInput = {
  /** The employee. */
  employeeId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why (原因). */
  reason: Scalars['String']['input']
  /** All roles the employee has from now on; none when the list is empty. */
  roles: Array<EmployeeRole>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** Whose roles were set. */
export type SetEmployeeRolesPayload = {
  __typename?: 'SetEmployeeRolesPayload'
  /** The employee with the new roles. */
  employee: Employee
}

/** What `setEmployeeRoles` answers. */
export type SetEmployeeRolesResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SetEmployeeRolesPayload | ValidationError

/** Which finding is taken up. */
export type StartAuditFindingRectificationInput = {
  /** The finding. */
  findingId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The finding that was taken up. */
export type StartAuditFindingRectificationPayload = {
  __typename?: 'StartAuditFindingRectificationPayload'
  /** The finding. */
  finding: AuditFinding
}

/** What `startAuditFindingRectification` answers. */
export type StartAuditFindingRectificationResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | StartAuditFindingRectificationPayload | ValidationError

/** What was done about a finding. */
export type SubmitAuditFindingRectificationInput = {
  /** The finding. */
  findingId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Records that show it, at most 50. */
  records?: InputMaybe<Array<EvidenceRecordInput>>
  /** What was done. */
  rectification: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The finding that was handed in. */
export type SubmitAuditFindingRectificationPayload = {
  __typename?: 'SubmitAuditFindingRectificationPayload'
  /** The finding. */
  finding: AuditFinding
}

/** What `submitAuditFindingRectification` answers. */
export type SubmitAuditFindingRectificationResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SubmitAuditFindingRectificationPayload | ValidationError

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
  /** Territory the team works (负责区域); null when it works none. */
  territory?: Maybe<Territory>
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

/** A part of the market (区域), within the one whose path its own begins with. */
export type Territory = {
  __typename?: 'Territory'
  /** Who answers for it, has and will, oldest first (区域负责人). */
  appointments: Array<TerritoryAppointment>
  /** Id of the territory. */
  id: Scalars['ID']['output']
  /** Name (区域名称). */
  name: Scalars['String']['output']
  /** Name in English (英文名称). */
  nameEn?: Maybe<Scalars['String']['output']>
  /** Codes from the whole to the part (区域编码): `CN/EAST/SH` lies within `CN/EAST`. */
  path: Scalars['String']['output']
  /** Teams that work this very territory, not those of its parts. */
  teams: Array<Team>
  /** Grows by one with each change; send it back to change the territory. */
  version: Scalars['Int']['output']
}

/** That somebody answers for a territory for a time (区域负责人任命). */
export type TerritoryAppointment = {
  __typename?: 'TerritoryAppointment'
  /** Who answers for it. */
  employee?: Maybe<Employee>
  /** First day. */
  fromDate: Scalars['Date']['output']
  /** Id of the appointment. */
  id: Scalars['ID']['output']
  /** Last day; null while it is open. A day before the first: it was withdrawn before it began. */
  toDate?: Maybe<Scalars['Date']['output']>
}

/** A page of territories. */
export type TerritoryConnection = {
  __typename?: 'TerritoryConnection'
  /** The territories of the page with their cursors. */
  edges: Array<TerritoryEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many territories there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A territory on a page. */
export type TerritoryEdge = {
  __typename?: 'TerritoryEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The territory. */
  node: Territory
}

/** How the time limits of one kind of work were kept. */
export type TimeLimitFigure = {
  __typename?: 'TimeLimitFigure'
  /** Of them: were not needed any more. */
  cancelled: Scalars['Int']['output']
  /** Of them: were done in time. */
  inTime: Scalars['Int']['output']
  /** What had to be done: CONTRACT_RECEIPT. */
  kind: Scalars['String']['output']
  /** Of them: were done, too late. */
  late: Scalars['Int']['output']
  /** Median of the hours from the start of the wait to its end, nights and holidays included, of those done; null when none was. */
  medianHours?: Maybe<Scalars['Float']['output']>
  /** Items that began to wait in the period; the sum of the five below. */
  opened: Scalars['Int']['output']
  /** Of them: wait although their time is over. */
  overdue: Scalars['Int']['output']
  /** The service that it belongs to. */
  service: Scalars['String']['output']
  /** Of them: wait, and there is time. */
  waiting: Scalars['Int']['output']
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

/** How a finding was checked. */
export type VerifyAuditFindingInput = {
  /** The finding. */
  findingId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** How it was checked. */
  verification: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The finding that was checked. */
export type VerifyAuditFindingPayload = {
  __typename?: 'VerifyAuditFindingPayload'
  /** The finding. */
  finding: AuditFinding
}

/** What `verifyAuditFinding` answers. */
export type VerifyAuditFindingResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | VerifyAuditFindingPayload

/** How much of a protected value the caller sees. */
export type Visibility =
  /** That it is there, and what its mask leaves (脱敏). */
  | 'MASKED'
  /** All of it. */
  | 'SHOWN'

/** Which request is taken back. */
export type WithdrawGrantInput = {
  /** The grant. */
  grantId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The request taken back. */
export type WithdrawGrantPayload = {
  __typename?: 'WithdrawGrantPayload'
  /** The grant as it is now. */
  grant: AccessGrant
}

/** What `withdrawGrant` answers. */
export type WithdrawGrantResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError | WithdrawGrantPayload

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

/** How much work of one kind waits for somebody (待办数量). */
export type WorkCount = {
  __typename?: 'WorkCount'
  /** What has to be done: QUOTE_APPROVAL. */
  kind: Scalars['String']['output']
  /** The soonest time limit among them (最近截止时间); null where none has one. */
  nextDueAt?: Maybe<Scalars['DateTime']['output']>
  /** Of them: those whose time is over (超时数). */
  overdue: Scalars['Int']['output']
  /** The service that it belongs to. */
  service: Scalars['String']['output']
  /** Items that wait, overdue or not (待办数). */
  waiting: Scalars['Int']['output']
}

/** Something that waits for a person (待办). */
export type WorkItem = {
  __typename?: 'WorkItem'
  /** For whom by name; empty where anybody with the role may do it (待办人). */
  assignees: Array<Employee>
  /** When the wait ended (完成时间). */
  closedAt?: Maybe<Scalars['DateTime']['output']>
  /** The customer whose business it is (客户); null where it is nobody's. */
  customer?: Maybe<Customer>
  /** Until when it is to be done (截止时间); null where there is no limit. */
  dueAt?: Maybe<Scalars['DateTime']['output']>
  /** Whether superiors were called in because it is overdue (是否升级). */
  escalated: Scalars['Boolean']['output']
  /** Id of the item. */
  id: Scalars['ID']['output']
  /** What has to be done, for programs: CONTRACT_RECEIPT. The list grows. */
  kind: Scalars['String']['output']
  /** The colleague in whose place the caller would do it (被代理人): one they cover, or who delegated approvals to them; null where it waits for the caller, for others, or no more. */
  onBehalfOf?: Maybe<Employee>
  /** Whether it was not done in time (是否超时). */
  overdue: Scalars['Boolean']['output']
  /** The same record as its service shows it to the caller (关联对象); null where they may not see it, and where the list of types lacks it. */
  record?: Maybe<WorkRecord>
  /** When it is brought to mind (提醒时间). */
  remindAt?: Maybe<Scalars['DateTime']['output']>
  /** When it was brought to mind (已提醒时间), which happens once; null while it was not. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>
  /** Role whose people may do it; null where only those named may. */
  role?: Maybe<Scalars['String']['output']>
  /** The service that it belongs to: sales-pipeline. */
  service: Scalars['String']['output']
  /** Since when it waits (开始时间). */
  since: Scalars['DateTime']['output']
  /** The record it is about. */
  subject: WorkSubject
  /** What has to be done, in English. */
  title: Scalars['String']['output']
  /** What has to be done, in Chinese (待办事项). */
  titleZh: Scalars['String']['output']
}

/** A page of work. */
export type WorkItemConnection = {
  __typename?: 'WorkItemConnection'
  /** The items of the page with their cursors. */
  edges: Array<WorkItemEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many items there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An item on a page. */
export type WorkItemEdge = {
  __typename?: 'WorkItemEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The item. */
  node: WorkItem
}

/** A record that work is about, to be read in the service that owns it. The list grows. */
export type WorkRecord = Contract | DisputeCase | Employee | Inquiry | Opportunity | ProgressReport | Quote | SalesPlan

/** What has become of an item with a time limit. */
export type WorkResult =
  /** Was not needed any more (已取消). */
  | 'CANCELLED'
  /** Was done in time (按时完成). */
  | 'IN_TIME'
  /** Was done, too late (逾期完成). */
  | 'LATE'
  /** Waits although its time is over (已超时). */
  | 'OVERDUE'
  /** Waits, and there is time (进行中). */
  | 'WAITING'

/** The record that an item is about. Ask for it in its own service with its id. */
export type WorkSubject = {
  __typename?: 'WorkSubject'
  /** Its id. */
  id: Scalars['ID']['output']
  /** What people call it: HT-2026-000123. */
  label: Scalars['String']['output']
  /** Its type in the graph: Contract. */
  type: Scalars['String']['output']
}

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
  AccessGrant: AccessGrant
  Allocation: Allocation
  ApiClient: ApiClient
  AuditFinding: AuditFinding
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
  Territory: Territory
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccessGrant: { __typename: 'AccessGrant' } & GraphQLRecursivePick<FederationTypes['AccessGrant'], { id: true }>
  Allocation: { __typename: 'Allocation' } & GraphQLRecursivePick<FederationTypes['Allocation'], { id: true }>
  ApiClient: { __typename: 'ApiClient' } & GraphQLRecursivePick<FederationTypes['ApiClient'], { id: true }>
  AuditFinding: { __typename: 'AuditFinding' } & GraphQLRecursivePick<FederationTypes['AuditFinding'], { id: true }>
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
  Territory: { __typename: 'Territory' } & GraphQLRecursivePick<FederationTypes['Territory'], { id: true }>
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
  AppointTerritoryManagerResult:
    | (Omit<AppointTerritoryManagerPayload, 'territory'> & { territory: _RefType['Territory'] } & {
        __typename: 'AppointTerritoryManagerPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ApproveApiClientResult:
    | (Omit<ApproveApiClientPayload, 'client'> & { client: _RefType['ApiClient'] } & {
        __typename: 'ApproveApiClientPayload'
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
  ApproveGrantResult:
    | (Omit<ApproveGrantPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & { __typename: 'ApproveGrantPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AssignTeamTerritoryResult:
    | (Omit<AssignTeamTerritoryPayload, 'team'> & { team: _RefType['Team'] } & {
        __typename: 'AssignTeamTerritoryPayload'
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
  CloseApiClientResult:
    | (Omit<CloseApiClientPayload, 'client'> & { client: _RefType['ApiClient'] } & {
        __typename: 'CloseApiClientPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CloseAuditFindingResult:
    | (Omit<CloseAuditFindingPayload, 'finding'> & { finding: _RefType['AuditFinding'] } & {
        __typename: 'CloseAuditFindingPayload'
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
  CreateTerritoryResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<CreateTerritoryPayload, 'territory'> & { territory: _RefType['Territory'] } & {
        __typename: 'CreateTerritoryPayload'
      })
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
  EndTerritoryAppointmentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<EndTerritoryAppointmentPayload, 'territory'> & { territory: _RefType['Territory'] } & {
        __typename: 'EndTerritoryAppointmentPayload'
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
  MoveTeamResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<MoveTeamPayload, 'team'> & { team: _RefType['Team'] } & { __typename: 'MoveTeamPayload' })
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
  OpenAuditFindingResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<OpenAuditFindingPayload, 'finding'> & { finding: _RefType['AuditFinding'] } & {
        __typename: 'OpenAuditFindingPayload'
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
  RegisterApiClientResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RegisterApiClientPayload, 'client'> & { client: _RefType['ApiClient'] } & {
        __typename: 'RegisterApiClientPayload'
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
  RejectAuditFindingRectificationResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RejectAuditFindingRectificationPayload, 'finding'> & { finding: _RefType['AuditFinding'] } & {
        __typename: 'RejectAuditFindingRectificationPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RejectGrantResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RejectGrantPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & { __typename: 'RejectGrantPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RenameTerritoryResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RenameTerritoryPayload, 'territory'> & { territory: _RefType['Territory'] } & {
        __typename: 'RenameTerritoryPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RequestBreakGlassResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RequestBreakGlassPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & {
        __typename: 'RequestBreakGlassPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RequestCoverResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RequestCoverPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & { __typename: 'RequestCoverPayload' })
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
  RevokeGrantResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RevokeGrantPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & { __typename: 'RevokeGrantPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SetEmployeeRolesResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SetEmployeeRolesPayload, 'employee'> & { employee: _RefType['Employee'] } & {
        __typename: 'SetEmployeeRolesPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  StartAuditFindingRectificationResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<StartAuditFindingRectificationPayload, 'finding'> & { finding: _RefType['AuditFinding'] } & {
        __typename: 'StartAuditFindingRectificationPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SubmitAuditFindingRectificationResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitAuditFindingRectificationPayload, 'finding'> & { finding: _RefType['AuditFinding'] } & {
        __typename: 'SubmitAuditFindingRectificationPayload'
      })
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
  VerifyAuditFindingResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<VerifyAuditFindingPayload, 'finding'> & { finding: _RefType['AuditFinding'] } & {
        __typename: 'VerifyAuditFindingPayload'
      })
  WithdrawGrantResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawGrantPayload, 'grant'> & { grant: _RefType['AccessGrant'] } & {
        __typename: 'WithdrawGrantPayload'
      })
  WithdrawPolicyDraftResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
    | (Omit<WithdrawPolicyDraftPayload, 'draft'> & { draft: _RefType['PolicyDraft'] } & {
        __typename: 'WithdrawPolicyDraftPayload'
      })
  WorkRecord:
    | ({ id: string } & { __typename: 'Contract' })
    | (DisputeCase & { __typename: 'DisputeCase' })
    | (EmployeeRow & { __typename: 'Employee' })
    | (Inquiry & { __typename: 'Inquiry' })
    | (Opportunity & { __typename: 'Opportunity' })
    | (ProgressReport & { __typename: 'ProgressReport' })
    | (Quote & { __typename: 'Quote' })
    | (SalesPlan & { __typename: 'SalesPlan' })
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
  AccessGrant: ResolverTypeWrapper<AccessGrantRow>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  AccessGrantConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/grants/store/access-grant-store.ts').AccessGrantRow>
  >
  AccessGrantEdge: ResolverTypeWrapper<Omit<AccessGrantEdge, 'node'> & { node: ResolversTypes['AccessGrant'] }>
  AccessGrantKind: AccessGrantKind
  AccessGrantStatus: AccessGrantStatus
  AccessGrantUse: ResolverTypeWrapper<AccessGrantUseRow>
  AccessGrantUseConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/grants/store/access-grant-use-store.ts').AccessGrantUseRow>
  >
  AccessGrantUseEdge: ResolverTypeWrapper<Omit<AccessGrantUseEdge, 'node'> & { node: ResolversTypes['AccessGrantUse'] }>
  AccessGrantUseField: ResolverTypeWrapper<AccessGrantUseField>
  AccessGrantUseKind: AccessGrantUseKind
  ActivateCommissionPlanInput: ActivateCommissionPlanInput
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
  ApiClient: ResolverTypeWrapper<ApiClientRow>
  ApiClientConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/api-clients/store/api-client-store.ts').ApiClientRow>
  >
  ApiClientEdge: ResolverTypeWrapper<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>
  ApiClientRole: ApiClientRole
  ApiClientRowScope: ApiClientRowScope
  ApiClientStatus: ApiClientStatus
  AppointTeamManagerInput: AppointTeamManagerInput
  AppointTeamManagerPayload: ResolverTypeWrapper<
    Omit<AppointTeamManagerPayload, 'team'> & { team: ResolversTypes['Team'] }
  >
  AppointTeamManagerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointTeamManagerResult']>
  AppointTerritoryManagerInput: AppointTerritoryManagerInput
  AppointTerritoryManagerPayload: ResolverTypeWrapper<
    Omit<AppointTerritoryManagerPayload, 'territory'> & { territory: ResolversTypes['Territory'] }
  >
  AppointTerritoryManagerResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['AppointTerritoryManagerResult']
  >
  ApproveApiClientInput: ApproveApiClientInput
  ApproveApiClientPayload: ResolverTypeWrapper<
    Omit<ApproveApiClientPayload, 'client'> & { client: ResolversTypes['ApiClient'] }
  >
  ApproveApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveApiClientResult']>
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
  ApproveGrantInput: ApproveGrantInput
  ApproveGrantPayload: ResolverTypeWrapper<
    Omit<ApproveGrantPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }
  >
  ApproveGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveGrantResult']>
  AssignTeamTerritoryInput: AssignTeamTerritoryInput
  AssignTeamTerritoryPayload: ResolverTypeWrapper<
    Omit<AssignTeamTerritoryPayload, 'team'> & { team: ResolversTypes['Team'] }
  >
  AssignTeamTerritoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignTeamTerritoryResult']>
  AuditFinding: ResolverTypeWrapper<AuditFindingRow>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  AuditFindingConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/findings/store/finding-store.ts').AuditFindingRow>
  >
  AuditFindingEdge: ResolverTypeWrapper<Omit<AuditFindingEdge, 'node'> & { node: ResolversTypes['AuditFinding'] }>
  AuditFindingKind: AuditFindingKind
  AuditFindingSeverity: AuditFindingSeverity
  AuditFindingStatus: AuditFindingStatus
  CertifyEmployeeInput: CertifyEmployeeInput
  CertifyEmployeePayload: ResolverTypeWrapper<
    Omit<CertifyEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  CertifyEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CertifyEmployeeResult']>
  CloseApiClientInput: CloseApiClientInput
  CloseApiClientPayload: ResolverTypeWrapper<
    Omit<CloseApiClientPayload, 'client'> & { client: ResolversTypes['ApiClient'] }
  >
  CloseApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseApiClientResult']>
  CloseAuditFindingInput: CloseAuditFindingInput
  CloseAuditFindingPayload: ResolverTypeWrapper<
    Omit<CloseAuditFindingPayload, 'finding'> & { finding: ResolversTypes['AuditFinding'] }
  >
  CloseAuditFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseAuditFindingResult']>
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
  CreateTerritoryInput: CreateTerritoryInput
  CreateTerritoryPayload: ResolverTypeWrapper<
    Omit<CreateTerritoryPayload, 'territory'> & { territory: ResolversTypes['Territory'] }
  >
  CreateTerritoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTerritoryResult']>
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  Customer: ResolverTypeWrapper<Customer>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>
  DisputeCase: ResolverTypeWrapper<DisputeCase>
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
  EmployeeReach: ResolverTypeWrapper<
    Omit<EmployeeReach, 'employee' | 'grants' | 'members' | 'roles' | 'status' | 'teams' | 'territories'> & {
      employee: ResolversTypes['Employee']
      grants: Array<ResolversTypes['AccessGrant']>
      members: Array<ResolversTypes['ReachFact']>
      roles: Array<ResolversTypes['ReachFact']>
      status?: Maybe<ResolversTypes['ReachFact']>
      teams: Array<ResolversTypes['ReachedTeam']>
      territories: Array<ResolversTypes['ReachFact']>
    }
  >
  EmployeeRole: EmployeeRole
  EmployeeRoles: ResolverTypeWrapper<EmployeeRoles>
  EmployeeStatus: EmployeeStatus
  EndTerritoryAppointmentInput: EndTerritoryAppointmentInput
  EndTerritoryAppointmentPayload: ResolverTypeWrapper<
    Omit<EndTerritoryAppointmentPayload, 'territory'> & { territory: ResolversTypes['Territory'] }
  >
  EndTerritoryAppointmentResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['EndTerritoryAppointmentResult']
  >
  EvidenceRecord: ResolverTypeWrapper<EvidenceRecord>
  EvidenceRecordInput: EvidenceRecordInput
  ExamRecord: ResolverTypeWrapper<ExamRecordRow>
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
  Inquiry: ResolverTypeWrapper<Inquiry>
  KpiFact: ResolverTypeWrapper<KpiFactRow>
  KpiFactConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/kpi-facts/store/kpi-fact-store.ts').KpiFactRow>
  >
  KpiFactEdge: ResolverTypeWrapper<Omit<KpiFactEdge, 'node'> & { node: ResolversTypes['KpiFact'] }>
  KpiMetric: KpiMetric
  LentRole: LentRole
  Money: ResolverTypeWrapper<import('@sellgraph/kernel').Money>
  MoneyInput: MoneyInput
  MoveTeamInput: MoveTeamInput
  MoveTeamPayload: ResolverTypeWrapper<Omit<MoveTeamPayload, 'team'> & { team: ResolversTypes['Team'] }>
  MoveTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveTeamResult']>
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
  OpenAuditFindingInput: OpenAuditFindingInput
  OpenAuditFindingPayload: ResolverTypeWrapper<
    Omit<OpenAuditFindingPayload, 'finding'> & { finding: ResolversTypes['AuditFinding'] }
  >
  OpenAuditFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenAuditFindingResult']>
  Opportunity: ResolverTypeWrapper<Opportunity>
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
  ProgressReport: ResolverTypeWrapper<ProgressReport>
  ProtectedText: ResolverTypeWrapper<ProtectedText>
  PublishPolicyInput: PublishPolicyInput
  PublishPolicyPayload: ResolverTypeWrapper<
    Omit<PublishPolicyPayload, 'policyVersion'> & { policyVersion: ResolversTypes['PolicyVersion'] }
  >
  PublishPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPolicyResult']>
  PublishTargetInput: PublishTargetInput
  PublishTargetPayload: ResolverTypeWrapper<Omit<PublishTargetPayload, 'target'> & { target: ResolversTypes['Target'] }>
  PublishTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishTargetResult']>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  Quote: ResolverTypeWrapper<Quote>
  ReachExplanation: ResolverTypeWrapper<
    Omit<ReachExplanation, 'because' | 'grants' | 'roles'> & {
      because: Array<ResolversTypes['ReachFact']>
      grants: Array<ResolversTypes['AccessGrant']>
      roles: Array<ResolversTypes['ReachFact']>
    }
  >
  ReachFact: ResolverTypeWrapper<ReachFactRow>
  ReachFactKind: ReachFactKind
  ReachWay: ReachWay
  ReachedTeam: ResolverTypeWrapper<
    Omit<ReachedTeam, 'because' | 'team'> & {
      because: Array<ResolversTypes['ReachFact']>
      team: ResolversTypes['Team']
    }
  >
  RecordExamInput: RecordExamInput
  RecordExamPayload: ResolverTypeWrapper<Omit<RecordExamPayload, 'employee'> & { employee: ResolversTypes['Employee'] }>
  RecordExamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordExamResult']>
  RecordTrainingInput: RecordTrainingInput
  RecordTrainingPayload: ResolverTypeWrapper<
    Omit<RecordTrainingPayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  RecordTrainingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTrainingResult']>
  RegisterApiClientInput: RegisterApiClientInput
  RegisterApiClientPayload: ResolverTypeWrapper<
    Omit<RegisterApiClientPayload, 'client'> & { client: ResolversTypes['ApiClient'] }
  >
  RegisterApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterApiClientResult']>
  ReinstateEmployeeInput: ReinstateEmployeeInput
  ReinstateEmployeePayload: ResolverTypeWrapper<
    Omit<ReinstateEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  ReinstateEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateEmployeeResult']>
  RejectAuditFindingRectificationInput: RejectAuditFindingRectificationInput
  RejectAuditFindingRectificationPayload: ResolverTypeWrapper<
    Omit<RejectAuditFindingRectificationPayload, 'finding'> & { finding: ResolversTypes['AuditFinding'] }
  >
  RejectAuditFindingRectificationResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['RejectAuditFindingRectificationResult']
  >
  RejectGrantInput: RejectGrantInput
  RejectGrantPayload: ResolverTypeWrapper<Omit<RejectGrantPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }>
  RejectGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectGrantResult']>
  RenameTerritoryInput: RenameTerritoryInput
  RenameTerritoryPayload: ResolverTypeWrapper<
    Omit<RenameTerritoryPayload, 'territory'> & { territory: ResolversTypes['Territory'] }
  >
  RenameTerritoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameTerritoryResult']>
  RequestBreakGlassInput: RequestBreakGlassInput
  RequestBreakGlassPayload: ResolverTypeWrapper<
    Omit<RequestBreakGlassPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }
  >
  RequestBreakGlassResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestBreakGlassResult']>
  RequestCoverInput: RequestCoverInput
  RequestCoverPayload: ResolverTypeWrapper<
    Omit<RequestCoverPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }
  >
  RequestCoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCoverResult']>
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
  RevokeGrantInput: RevokeGrantInput
  RevokeGrantPayload: ResolverTypeWrapper<Omit<RevokeGrantPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }>
  RevokeGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeGrantResult']>
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  SalesPlan: ResolverTypeWrapper<SalesPlan>
  SetEmployeeRolesInput: SetEmployeeRolesInput
  SetEmployeeRolesPayload: ResolverTypeWrapper<
    Omit<SetEmployeeRolesPayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  SetEmployeeRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEmployeeRolesResult']>
  StartAuditFindingRectificationInput: StartAuditFindingRectificationInput
  StartAuditFindingRectificationPayload: ResolverTypeWrapper<
    Omit<StartAuditFindingRectificationPayload, 'finding'> & { finding: ResolversTypes['AuditFinding'] }
  >
  StartAuditFindingRectificationResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['StartAuditFindingRectificationResult']
  >
  SubmitAuditFindingRectificationInput: SubmitAuditFindingRectificationInput
  SubmitAuditFindingRectificationPayload: ResolverTypeWrapper<
    Omit<SubmitAuditFindingRectificationPayload, 'finding'> & { finding: ResolversTypes['AuditFinding'] }
  >
  SubmitAuditFindingRectificationResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['SubmitAuditFindingRectificationResult']
  >
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
  Territory: ResolverTypeWrapper<TerritoryRow>
  TerritoryAppointment: ResolverTypeWrapper<TerritoryAppointmentRow>
  TerritoryConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/territories/store/territory-store.ts').TerritoryRow>
  >
  TerritoryEdge: ResolverTypeWrapper<Omit<TerritoryEdge, 'node'> & { node: ResolversTypes['Territory'] }>
  TimeLimitFigure: ResolverTypeWrapper<TimeLimitFigure>
  Float: ResolverTypeWrapper<Scalars['Float']['output']>
  TrainingRecord: ResolverTypeWrapper<TrainingRecordRow>
  TransferEmployeeInput: TransferEmployeeInput
  TransferEmployeePayload: ResolverTypeWrapper<
    Omit<TransferEmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }
  >
  TransferEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferEmployeeResult']>
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  VerifyAuditFindingInput: VerifyAuditFindingInput
  VerifyAuditFindingPayload: ResolverTypeWrapper<
    Omit<VerifyAuditFindingPayload, 'finding'> & { finding: ResolversTypes['AuditFinding'] }
  >
  VerifyAuditFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyAuditFindingResult']>
  Visibility: Visibility
  WithdrawGrantInput: WithdrawGrantInput
  WithdrawGrantPayload: ResolverTypeWrapper<
    Omit<WithdrawGrantPayload, 'grant'> & { grant: ResolversTypes['AccessGrant'] }
  >
  WithdrawGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawGrantResult']>
  WithdrawPolicyDraftInput: WithdrawPolicyDraftInput
  WithdrawPolicyDraftPayload: ResolverTypeWrapper<
    Omit<WithdrawPolicyDraftPayload, 'draft'> & { draft: ResolversTypes['PolicyDraft'] }
  >
  WithdrawPolicyDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPolicyDraftResult']>
  WorkCount: ResolverTypeWrapper<WorkCount>
  WorkItem: ResolverTypeWrapper<WorkItemRow>
  WorkItemConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/inbox/store/inbox-store.ts').WorkItemRow>
  >
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>
  WorkRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkRecord']>
  WorkResult: WorkResult
  WorkSubject: ResolverTypeWrapper<WorkSubject>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessGrant: AccessGrantRow
  String: Scalars['String']['output']
  Int: Scalars['Int']['output']
  ID: Scalars['ID']['output']
  AccessGrantConnection: import('@sellgraph/db-kit').Page<
    import('../modules/grants/store/access-grant-store.ts').AccessGrantRow
  >
  AccessGrantEdge: Omit<AccessGrantEdge, 'node'> & { node: ResolversParentTypes['AccessGrant'] }
  AccessGrantUse: AccessGrantUseRow
  AccessGrantUseConnection: import('@sellgraph/db-kit').Page<
    import('../modules/grants/store/access-grant-use-store.ts').AccessGrantUseRow
  >
  AccessGrantUseEdge: Omit<AccessGrantUseEdge, 'node'> & { node: ResolversParentTypes['AccessGrantUse'] }
  AccessGrantUseField: AccessGrantUseField
  ActivateCommissionPlanInput: ActivateCommissionPlanInput
  ActivateCommissionPlanPayload: Omit<ActivateCommissionPlanPayload, 'plan'> & {
    plan: ResolversParentTypes['CommissionPlan']
  }
  ActivateCommissionPlanResult: ResolversUnionTypes<ResolversParentTypes>['ActivateCommissionPlanResult']
  ActivateEmployeeInput: ActivateEmployeeInput
  ActivateEmployeePayload: Omit<ActivateEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  ActivateEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['ActivateEmployeeResult']
  Allocation: { id: string }
  ApiClient: ApiClientRow
  ApiClientConnection: import('@sellgraph/db-kit').Page<
    import('../modules/api-clients/store/api-client-store.ts').ApiClientRow
  >
  ApiClientEdge: Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] }
  AppointTeamManagerInput: AppointTeamManagerInput
  AppointTeamManagerPayload: Omit<AppointTeamManagerPayload, 'team'> & { team: ResolversParentTypes['Team'] }
  AppointTeamManagerResult: ResolversUnionTypes<ResolversParentTypes>['AppointTeamManagerResult']
  AppointTerritoryManagerInput: AppointTerritoryManagerInput
  AppointTerritoryManagerPayload: Omit<AppointTerritoryManagerPayload, 'territory'> & {
    territory: ResolversParentTypes['Territory']
  }
  AppointTerritoryManagerResult: ResolversUnionTypes<ResolversParentTypes>['AppointTerritoryManagerResult']
  ApproveApiClientInput: ApproveApiClientInput
  ApproveApiClientPayload: Omit<ApproveApiClientPayload, 'client'> & { client: ResolversParentTypes['ApiClient'] }
  ApproveApiClientResult: ResolversUnionTypes<ResolversParentTypes>['ApproveApiClientResult']
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
  ApproveGrantInput: ApproveGrantInput
  ApproveGrantPayload: Omit<ApproveGrantPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] }
  ApproveGrantResult: ResolversUnionTypes<ResolversParentTypes>['ApproveGrantResult']
  AssignTeamTerritoryInput: AssignTeamTerritoryInput
  AssignTeamTerritoryPayload: Omit<AssignTeamTerritoryPayload, 'team'> & { team: ResolversParentTypes['Team'] }
  AssignTeamTerritoryResult: ResolversUnionTypes<ResolversParentTypes>['AssignTeamTerritoryResult']
  AuditFinding: AuditFindingRow
  Boolean: Scalars['Boolean']['output']
  AuditFindingConnection: import('@sellgraph/db-kit').Page<
    import('../modules/findings/store/finding-store.ts').AuditFindingRow
  >
  AuditFindingEdge: Omit<AuditFindingEdge, 'node'> & { node: ResolversParentTypes['AuditFinding'] }
  CertifyEmployeeInput: CertifyEmployeeInput
  CertifyEmployeePayload: Omit<CertifyEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  CertifyEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['CertifyEmployeeResult']
  CloseApiClientInput: CloseApiClientInput
  CloseApiClientPayload: Omit<CloseApiClientPayload, 'client'> & { client: ResolversParentTypes['ApiClient'] }
  CloseApiClientResult: ResolversUnionTypes<ResolversParentTypes>['CloseApiClientResult']
  CloseAuditFindingInput: CloseAuditFindingInput
  CloseAuditFindingPayload: Omit<CloseAuditFindingPayload, 'finding'> & {
    finding: ResolversParentTypes['AuditFinding']
  }
  CloseAuditFindingResult: ResolversUnionTypes<ResolversParentTypes>['CloseAuditFindingResult']
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
  CreateTerritoryInput: CreateTerritoryInput
  CreateTerritoryPayload: Omit<CreateTerritoryPayload, 'territory'> & { territory: ResolversParentTypes['Territory'] }
  CreateTerritoryResult: ResolversUnionTypes<ResolversParentTypes>['CreateTerritoryResult']
  Currency: Scalars['Currency']['output']
  Customer: Customer
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  Decimal: Scalars['Decimal']['output']
  DisputeCase: DisputeCase
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
  EmployeeReach: Omit<
    EmployeeReach,
    'employee' | 'grants' | 'members' | 'roles' | 'status' | 'teams' | 'territories'
  > & {
    employee: ResolversParentTypes['Employee']
    grants: Array<ResolversParentTypes['AccessGrant']>
    members: Array<ResolversParentTypes['ReachFact']>
    roles: Array<ResolversParentTypes['ReachFact']>
    status?: Maybe<ResolversParentTypes['ReachFact']>
    teams: Array<ResolversParentTypes['ReachedTeam']>
    territories: Array<ResolversParentTypes['ReachFact']>
  }
  EmployeeRoles: EmployeeRoles
  EndTerritoryAppointmentInput: EndTerritoryAppointmentInput
  EndTerritoryAppointmentPayload: Omit<EndTerritoryAppointmentPayload, 'territory'> & {
    territory: ResolversParentTypes['Territory']
  }
  EndTerritoryAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['EndTerritoryAppointmentResult']
  EvidenceRecord: EvidenceRecord
  EvidenceRecordInput: EvidenceRecordInput
  ExamRecord: ExamRecordRow
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  FormulaStep: FormulaStep
  GenerateCommissionStatementInput: GenerateCommissionStatementInput
  GenerateCommissionStatementPayload: Omit<GenerateCommissionStatementPayload, 'statement'> & {
    statement: ResolversParentTypes['CommissionStatement']
  }
  GenerateCommissionStatementResult: ResolversUnionTypes<ResolversParentTypes>['GenerateCommissionStatementResult']
  Inquiry: Inquiry
  KpiFact: KpiFactRow
  KpiFactConnection: import('@sellgraph/db-kit').Page<import('../modules/kpi-facts/store/kpi-fact-store.ts').KpiFactRow>
  KpiFactEdge: Omit<KpiFactEdge, 'node'> & { node: ResolversParentTypes['KpiFact'] }
  Money: import('@sellgraph/kernel').Money
  MoneyInput: MoneyInput
  MoveTeamInput: MoveTeamInput
  MoveTeamPayload: Omit<MoveTeamPayload, 'team'> & { team: ResolversParentTypes['Team'] }
  MoveTeamResult: ResolversUnionTypes<ResolversParentTypes>['MoveTeamResult']
  Mutation: Record<PropertyKey, never>
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  OnboardEmployeeInput: OnboardEmployeeInput
  OnboardEmployeePayload: Omit<OnboardEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  OnboardEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['OnboardEmployeeResult']
  Onboarding: Omit<Onboarding, 'exams' | 'trainings'> & {
    exams: Array<ResolversParentTypes['ExamRecord']>
    trainings: Array<ResolversParentTypes['TrainingRecord']>
  }
  OpenAuditFindingInput: OpenAuditFindingInput
  OpenAuditFindingPayload: Omit<OpenAuditFindingPayload, 'finding'> & { finding: ResolversParentTypes['AuditFinding'] }
  OpenAuditFindingResult: ResolversUnionTypes<ResolversParentTypes>['OpenAuditFindingResult']
  Opportunity: Opportunity
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
  ProgressReport: ProgressReport
  ProtectedText: ProtectedText
  PublishPolicyInput: PublishPolicyInput
  PublishPolicyPayload: Omit<PublishPolicyPayload, 'policyVersion'> & {
    policyVersion: ResolversParentTypes['PolicyVersion']
  }
  PublishPolicyResult: ResolversUnionTypes<ResolversParentTypes>['PublishPolicyResult']
  PublishTargetInput: PublishTargetInput
  PublishTargetPayload: Omit<PublishTargetPayload, 'target'> & { target: ResolversParentTypes['Target'] }
  PublishTargetResult: ResolversUnionTypes<ResolversParentTypes>['PublishTargetResult']
  Query: Record<PropertyKey, never>
  Quote: Quote
  ReachExplanation: Omit<ReachExplanation, 'because' | 'grants' | 'roles'> & {
    because: Array<ResolversParentTypes['ReachFact']>
    grants: Array<ResolversParentTypes['AccessGrant']>
    roles: Array<ResolversParentTypes['ReachFact']>
  }
  ReachFact: ReachFactRow
  ReachedTeam: Omit<ReachedTeam, 'because' | 'team'> & {
    because: Array<ResolversParentTypes['ReachFact']>
    team: ResolversParentTypes['Team']
  }
  RecordExamInput: RecordExamInput
  RecordExamPayload: Omit<RecordExamPayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  RecordExamResult: ResolversUnionTypes<ResolversParentTypes>['RecordExamResult']
  RecordTrainingInput: RecordTrainingInput
  RecordTrainingPayload: Omit<RecordTrainingPayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  RecordTrainingResult: ResolversUnionTypes<ResolversParentTypes>['RecordTrainingResult']
  RegisterApiClientInput: RegisterApiClientInput
  RegisterApiClientPayload: Omit<RegisterApiClientPayload, 'client'> & { client: ResolversParentTypes['ApiClient'] }
  RegisterApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RegisterApiClientResult']
  ReinstateEmployeeInput: ReinstateEmployeeInput
  ReinstateEmployeePayload: Omit<ReinstateEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  ReinstateEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['ReinstateEmployeeResult']
  RejectAuditFindingRectificationInput: RejectAuditFindingRectificationInput
  RejectAuditFindingRectificationPayload: Omit<RejectAuditFindingRectificationPayload, 'finding'> & {
    finding: ResolversParentTypes['AuditFinding']
  }
  RejectAuditFindingRectificationResult: ResolversUnionTypes<ResolversParentTypes>['RejectAuditFindingRectificationResult']
  RejectGrantInput: RejectGrantInput
  RejectGrantPayload: Omit<RejectGrantPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] }
  RejectGrantResult: ResolversUnionTypes<ResolversParentTypes>['RejectGrantResult']
  RenameTerritoryInput: RenameTerritoryInput
  RenameTerritoryPayload: Omit<RenameTerritoryPayload, 'territory'> & { territory: ResolversParentTypes['Territory'] }
  RenameTerritoryResult: ResolversUnionTypes<ResolversParentTypes>['RenameTerritoryResult']
  RequestBreakGlassInput: RequestBreakGlassInput
  RequestBreakGlassPayload: Omit<RequestBreakGlassPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] }
  RequestBreakGlassResult: ResolversUnionTypes<ResolversParentTypes>['RequestBreakGlassResult']
  RequestCoverInput: RequestCoverInput
  RequestCoverPayload: Omit<RequestCoverPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] }
  RequestCoverResult: ResolversUnionTypes<ResolversParentTypes>['RequestCoverResult']
  ReturnCommissionStatementInput: ReturnCommissionStatementInput
  ReturnCommissionStatementPayload: Omit<ReturnCommissionStatementPayload, 'statement'> & {
    statement: ResolversParentTypes['CommissionStatement']
  }
  ReturnCommissionStatementResult: ResolversUnionTypes<ResolversParentTypes>['ReturnCommissionStatementResult']
  ReturnPolicyDraftInput: ReturnPolicyDraftInput
  ReturnPolicyDraftPayload: Omit<ReturnPolicyDraftPayload, 'draft'> & { draft: ResolversParentTypes['PolicyDraft'] }
  ReturnPolicyDraftResult: ResolversUnionTypes<ResolversParentTypes>['ReturnPolicyDraftResult']
  ReturnVisit: ReturnVisit
  RevokeGrantInput: RevokeGrantInput
  RevokeGrantPayload: Omit<RevokeGrantPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] }
  RevokeGrantResult: ResolversUnionTypes<ResolversParentTypes>['RevokeGrantResult']
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  SalesPlan: SalesPlan
  SetEmployeeRolesInput: SetEmployeeRolesInput
  SetEmployeeRolesPayload: Omit<SetEmployeeRolesPayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  SetEmployeeRolesResult: ResolversUnionTypes<ResolversParentTypes>['SetEmployeeRolesResult']
  StartAuditFindingRectificationInput: StartAuditFindingRectificationInput
  StartAuditFindingRectificationPayload: Omit<StartAuditFindingRectificationPayload, 'finding'> & {
    finding: ResolversParentTypes['AuditFinding']
  }
  StartAuditFindingRectificationResult: ResolversUnionTypes<ResolversParentTypes>['StartAuditFindingRectificationResult']
  SubmitAuditFindingRectificationInput: SubmitAuditFindingRectificationInput
  SubmitAuditFindingRectificationPayload: Omit<SubmitAuditFindingRectificationPayload, 'finding'> & {
    finding: ResolversParentTypes['AuditFinding']
  }
  SubmitAuditFindingRectificationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitAuditFindingRectificationResult']
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
  Territory: TerritoryRow
  TerritoryAppointment: TerritoryAppointmentRow
  TerritoryConnection: import('@sellgraph/db-kit').Page<
    import('../modules/territories/store/territory-store.ts').TerritoryRow
  >
  TerritoryEdge: Omit<TerritoryEdge, 'node'> & { node: ResolversParentTypes['Territory'] }
  TimeLimitFigure: TimeLimitFigure
  Float: Scalars['Float']['output']
  TrainingRecord: TrainingRecordRow
  TransferEmployeeInput: TransferEmployeeInput
  TransferEmployeePayload: Omit<TransferEmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] }
  TransferEmployeeResult: ResolversUnionTypes<ResolversParentTypes>['TransferEmployeeResult']
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  VerifyAuditFindingInput: VerifyAuditFindingInput
  VerifyAuditFindingPayload: Omit<VerifyAuditFindingPayload, 'finding'> & {
    finding: ResolversParentTypes['AuditFinding']
  }
  VerifyAuditFindingResult: ResolversUnionTypes<ResolversParentTypes>['VerifyAuditFindingResult']
  WithdrawGrantInput: WithdrawGrantInput
  WithdrawGrantPayload: Omit<WithdrawGrantPayload, 'grant'> & { grant: ResolversParentTypes['AccessGrant'] }
  WithdrawGrantResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawGrantResult']
  WithdrawPolicyDraftInput: WithdrawPolicyDraftInput
  WithdrawPolicyDraftPayload: Omit<WithdrawPolicyDraftPayload, 'draft'> & { draft: ResolversParentTypes['PolicyDraft'] }
  WithdrawPolicyDraftResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPolicyDraftResult']
  WorkCount: WorkCount
  WorkItem: WorkItemRow
  WorkItemConnection: import('@sellgraph/db-kit').Page<import('../modules/inbox/store/inbox-store.ts').WorkItemRow>
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] }
  WorkRecord: ResolversUnionTypes<ResolversParentTypes>['WorkRecord']
  WorkSubject: WorkSubject
}

export type AccessGrantResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant'],
  FederationReferenceType extends FederationReferenceTypes['AccessGrant'] = FederationReferenceTypes['AccessGrant'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AccessGrant']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  closedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  covered?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  decisionDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  grantee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['AccessGrantKind'], ParentType, ContextType>
  minutesInForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  requestedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['LentRole']>, ParentType, ContextType>
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['AccessGrantStatus'], ParentType, ContextType>
  uses?: Resolver<ResolversTypes['AccessGrantUseConnection'], ParentType, ContextType, Partial<AccessGrantUsesArgs>>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AccessGrantConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AccessGrantConnection'] = ResolversParentTypes['AccessGrantConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AccessGrantEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AccessGrantEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AccessGrantEdge'] = ResolversParentTypes['AccessGrantEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>
}

export type AccessGrantUseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AccessGrantUse'] = ResolversParentTypes['AccessGrantUse'],
> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  fields?: Resolver<Array<ResolversTypes['AccessGrantUseField']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['AccessGrantUseKind'], ParentType, ContextType>
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type AccessGrantUseConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AccessGrantUseConnection'] =
    ResolversParentTypes['AccessGrantUseConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AccessGrantUseEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AccessGrantUseEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AccessGrantUseEdge'] = ResolversParentTypes['AccessGrantUseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['AccessGrantUse'], ParentType, ContextType>
}

export type AccessGrantUseFieldResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AccessGrantUseField'] = ResolversParentTypes['AccessGrantUseField'],
> = {
  idCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  ids?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
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

export type ApiClientResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient'],
  FederationReferenceType extends FederationReferenceTypes['ApiClient'] = FederationReferenceTypes['ApiClient'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ApiClient']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  closedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  customerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  registeredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  roles?: Resolver<Array<ResolversTypes['ApiClientRole']>, ParentType, ContextType>
  rowScope?: Resolver<ResolversTypes['ApiClientRowScope'], ParentType, ContextType>
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ApiClientStatus'], ParentType, ContextType>
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ApiClientConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ApiClientEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>
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

export type AppointTerritoryManagerPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AppointTerritoryManagerPayload'] =
    ResolversParentTypes['AppointTerritoryManagerPayload'],
> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AppointTerritoryManagerResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AppointTerritoryManagerResult'] =
    ResolversParentTypes['AppointTerritoryManagerResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'AppointTerritoryManagerPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ApproveApiClientPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveApiClientPayload'] = ResolversParentTypes['ApproveApiClientPayload'],
> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveApiClientResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveApiClientResult'] = ResolversParentTypes['ApproveApiClientResult'],
> = {
  __resolveType: TypeResolveFn<
    'ApproveApiClientPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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

export type ApproveGrantPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveGrantPayload'] = ResolversParentTypes['ApproveGrantPayload'],
> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ApproveGrantResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ApproveGrantResult'] = ResolversParentTypes['ApproveGrantResult'],
> = {
  __resolveType: TypeResolveFn<
    'ApproveGrantPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AssignTeamTerritoryPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AssignTeamTerritoryPayload'] =
    ResolversParentTypes['AssignTeamTerritoryPayload'],
> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AssignTeamTerritoryResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AssignTeamTerritoryResult'] =
    ResolversParentTypes['AssignTeamTerritoryResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'AssignTeamTerritoryPayload'
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AuditFindingResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding'],
  FederationReferenceType extends FederationReferenceTypes['AuditFinding'] = FederationReferenceTypes['AuditFinding'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AuditFinding']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['AuditFindingKind'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  records?: Resolver<Array<ResolversTypes['EvidenceRecord']>, ParentType, ContextType>
  rectification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  rectificationRecords?: Resolver<Array<ResolversTypes['EvidenceRecord']>, ParentType, ContextType>
  rectifiedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  rejectedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  rejections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  severity?: Resolver<ResolversTypes['AuditFindingSeverity'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['AuditFindingStatus'], ParentType, ContextType>
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  verification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AuditFindingConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AuditFindingConnection'] = ResolversParentTypes['AuditFindingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AuditFindingEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type AuditFindingEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AuditFindingEdge'] = ResolversParentTypes['AuditFindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>
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

export type CloseApiClientPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseApiClientPayload'] = ResolversParentTypes['CloseApiClientPayload'],
> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CloseApiClientResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseApiClientResult'] = ResolversParentTypes['CloseApiClientResult'],
> = {
  __resolveType: TypeResolveFn<
    'CloseApiClientPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CloseAuditFindingPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseAuditFindingPayload'] =
    ResolversParentTypes['CloseAuditFindingPayload'],
> = {
  finding?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CloseAuditFindingResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseAuditFindingResult'] = ResolversParentTypes['CloseAuditFindingResult'],
> = {
  __resolveType: TypeResolveFn<
    'CloseAuditFindingPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
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

export type CreateTerritoryPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreateTerritoryPayload'] = ResolversParentTypes['CreateTerritoryPayload'],
> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CreateTerritoryResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreateTerritoryResult'] = ResolversParentTypes['CreateTerritoryResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'CreateTerritoryPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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

export type DisputeCaseResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DisputeCase'] = ResolversParentTypes['DisputeCase'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
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
  roles?: Resolver<ResolversTypes['EmployeeRoles'], ParentType, ContextType>
  status?: Resolver<ResolversTypes['EmployeeStatus'], ParentType, ContextType>
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
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

export type EmployeeReachResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EmployeeReach'] = ResolversParentTypes['EmployeeReach'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  atWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  grants?: Resolver<Array<ResolversTypes['AccessGrant']>, ParentType, ContextType>
  members?: Resolver<Array<ResolversTypes['ReachFact']>, ParentType, ContextType>
  roles?: Resolver<Array<ResolversTypes['ReachFact']>, ParentType, ContextType>
  status?: Resolver<Maybe<ResolversTypes['ReachFact']>, ParentType, ContextType>
  teams?: Resolver<Array<ResolversTypes['ReachedTeam']>, ParentType, ContextType>
  territories?: Resolver<Array<ResolversTypes['ReachFact']>, ParentType, ContextType>
}

export type EmployeeRolesResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EmployeeRoles'] = ResolversParentTypes['EmployeeRoles'],
> = {
  granted?: Resolver<Array<ResolversTypes['EmployeeRole']>, ParentType, ContextType>
  set?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type EndTerritoryAppointmentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EndTerritoryAppointmentPayload'] =
    ResolversParentTypes['EndTerritoryAppointmentPayload'],
> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EndTerritoryAppointmentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EndTerritoryAppointmentResult'] =
    ResolversParentTypes['EndTerritoryAppointmentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'EndTerritoryAppointmentPayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type EvidenceRecordResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EvidenceRecord'] = ResolversParentTypes['EvidenceRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>
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

export type InquiryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
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

export type MoveTeamPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MoveTeamPayload'] = ResolversParentTypes['MoveTeamPayload'],
> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type MoveTeamResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MoveTeamResult'] = ResolversParentTypes['MoveTeamResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'MoveTeamPayload' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
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
  appointTerritoryManager?: Resolver<
    ResolversTypes['AppointTerritoryManagerResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAppointTerritoryManagerArgs, 'input'>
  >
  approveApiClient?: Resolver<
    ResolversTypes['ApproveApiClientResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveApiClientArgs, 'input'>
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
  approveGrant?: Resolver<
    ResolversTypes['ApproveGrantResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveGrantArgs, 'input'>
  >
  assignTeamTerritory?: Resolver<
    ResolversTypes['AssignTeamTerritoryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignTeamTerritoryArgs, 'input'>
  >
  certifyEmployee?: Resolver<
    ResolversTypes['CertifyEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCertifyEmployeeArgs, 'input'>
  >
  closeApiClient?: Resolver<
    ResolversTypes['CloseApiClientResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseApiClientArgs, 'input'>
  >
  closeAuditFinding?: Resolver<
    ResolversTypes['CloseAuditFindingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseAuditFindingArgs, 'input'>
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
  createTerritory?: Resolver<
    ResolversTypes['CreateTerritoryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateTerritoryArgs, 'input'>
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
  endTerritoryAppointment?: Resolver<
    ResolversTypes['EndTerritoryAppointmentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationEndTerritoryAppointmentArgs, 'input'>
  >
  generateCommissionStatement?: Resolver<
    ResolversTypes['GenerateCommissionStatementResult'],
    ParentType,
    ContextType,
    RequireFields<MutationGenerateCommissionStatementArgs, 'input'>
  >
  moveTeam?: Resolver<
    ResolversTypes['MoveTeamResult'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveTeamArgs, 'input'>
  >
  onboardEmployee?: Resolver<
    ResolversTypes['OnboardEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOnboardEmployeeArgs, 'input'>
  >
  openAuditFinding?: Resolver<
    ResolversTypes['OpenAuditFindingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenAuditFindingArgs, 'input'>
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
  registerApiClient?: Resolver<
    ResolversTypes['RegisterApiClientResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterApiClientArgs, 'input'>
  >
  reinstateEmployee?: Resolver<
    ResolversTypes['ReinstateEmployeeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReinstateEmployeeArgs, 'input'>
  >
  rejectAuditFindingRectification?: Resolver<
    ResolversTypes['RejectAuditFindingRectificationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectAuditFindingRectificationArgs, 'input'>
  >
  rejectGrant?: Resolver<
    ResolversTypes['RejectGrantResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectGrantArgs, 'input'>
  >
  renameTerritory?: Resolver<
    ResolversTypes['RenameTerritoryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRenameTerritoryArgs, 'input'>
  >
  requestBreakGlass?: Resolver<
    ResolversTypes['RequestBreakGlassResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestBreakGlassArgs, 'input'>
  >
  requestCover?: Resolver<
    ResolversTypes['RequestCoverResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestCoverArgs, 'input'>
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
  revokeGrant?: Resolver<
    ResolversTypes['RevokeGrantResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeGrantArgs, 'input'>
  >
  setEmployeeRoles?: Resolver<
    ResolversTypes['SetEmployeeRolesResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetEmployeeRolesArgs, 'input'>
  >
  startAuditFindingRectification?: Resolver<
    ResolversTypes['StartAuditFindingRectificationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationStartAuditFindingRectificationArgs, 'input'>
  >
  submitAuditFindingRectification?: Resolver<
    ResolversTypes['SubmitAuditFindingRectificationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitAuditFindingRectificationArgs, 'input'>
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
  verifyAuditFinding?: Resolver<
    ResolversTypes['VerifyAuditFindingResult'],
    ParentType,
    ContextType,
    RequireFields<MutationVerifyAuditFindingArgs, 'input'>
  >
  withdrawGrant?: Resolver<
    ResolversTypes['WithdrawGrantResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawGrantArgs, 'input'>
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

export type OpenAuditFindingPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenAuditFindingPayload'] = ResolversParentTypes['OpenAuditFindingPayload'],
> = {
  finding?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OpenAuditFindingResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OpenAuditFindingResult'] = ResolversParentTypes['OpenAuditFindingResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'OpenAuditFindingPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type OpportunityResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
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

export type ProgressReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ProtectedTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProtectedText'] = ResolversParentTypes['ProtectedText'],
> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>
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
  accessGrant?: Resolver<
    Maybe<ResolversTypes['AccessGrant']>,
    ParentType,
    ContextType,
    RequireFields<QueryAccessGrantArgs, 'id'>
  >
  accessGrants?: Resolver<
    ResolversTypes['AccessGrantConnection'],
    ParentType,
    ContextType,
    Partial<QueryAccessGrantsArgs>
  >
  apiClient?: Resolver<
    Maybe<ResolversTypes['ApiClient']>,
    ParentType,
    ContextType,
    RequireFields<QueryApiClientArgs, 'id'>
  >
  apiClients?: Resolver<ResolversTypes['ApiClientConnection'], ParentType, ContextType, Partial<QueryApiClientsArgs>>
  auditFinding?: Resolver<
    Maybe<ResolversTypes['AuditFinding']>,
    ParentType,
    ContextType,
    RequireFields<QueryAuditFindingArgs, 'id'>
  >
  auditFindings?: Resolver<
    ResolversTypes['AuditFindingConnection'],
    ParentType,
    ContextType,
    Partial<QueryAuditFindingsArgs>
  >
  breakGlassReport?: Resolver<
    ResolversTypes['AccessGrantConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryBreakGlassReportArgs, 'from' | 'to'>
  >
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
  employeeReach?: Resolver<
    Maybe<ResolversTypes['EmployeeReach']>,
    ParentType,
    ContextType,
    RequireFields<QueryEmployeeReachArgs, 'employeeId'>
  >
  employees?: Resolver<ResolversTypes['EmployeeConnection'], ParentType, ContextType, Partial<QueryEmployeesArgs>>
  kpiFacts?: Resolver<ResolversTypes['KpiFactConnection'], ParentType, ContextType, Partial<QueryKpiFactsArgs>>
  me?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  myWork?: Resolver<ResolversTypes['WorkItemConnection'], ParentType, ContextType, Partial<QueryMyWorkArgs>>
  myWorkByKind?: Resolver<Array<ResolversTypes['WorkCount']>, ParentType, ContextType, Partial<QueryMyWorkByKindArgs>>
  policyParameter?: Resolver<
    Maybe<ResolversTypes['PolicyParameter']>,
    ParentType,
    ContextType,
    RequireFields<QueryPolicyParameterArgs, 'id'>
  >
  policyParameters?: Resolver<Array<ResolversTypes['PolicyParameter']>, ParentType, ContextType>
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<QueryPositionsArgs>>
  reachExplanation?: Resolver<
    Maybe<ResolversTypes['ReachExplanation']>,
    ParentType,
    ContextType,
    RequireFields<QueryReachExplanationArgs, 'managerId'>
  >
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<QueryTeamsArgs>>
  territories?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, Partial<QueryTerritoriesArgs>>
  territory?: Resolver<
    Maybe<ResolversTypes['Territory']>,
    ParentType,
    ContextType,
    RequireFields<QueryTerritoryArgs, 'id'>
  >
  timeLimits?: Resolver<
    Array<ResolversTypes['TimeLimitFigure']>,
    ParentType,
    ContextType,
    RequireFields<QueryTimeLimitsArgs, 'from' | 'until'>
  >
  workItems?: Resolver<ResolversTypes['WorkItemConnection'], ParentType, ContextType, Partial<QueryWorkItemsArgs>>
}

export type QuoteResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReachExplanationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReachExplanation'] = ResolversParentTypes['ReachExplanation'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  because?: Resolver<Array<ResolversTypes['ReachFact']>, ParentType, ContextType>
  grants?: Resolver<Array<ResolversTypes['AccessGrant']>, ParentType, ContextType>
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  roles?: Resolver<Array<ResolversTypes['ReachFact']>, ParentType, ContextType>
  way?: Resolver<Maybe<ResolversTypes['ReachWay']>, ParentType, ContextType>
}

export type ReachFactResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReachFact'] = ResolversParentTypes['ReachFact'],
> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ReachFactKind'], ParentType, ContextType>
  parentTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['EmployeeRole']>, ParentType, ContextType>
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  sinceRequest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<Maybe<ResolversTypes['EmployeeStatus']>, ParentType, ContextType>
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  untilRequest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ReachedTeamResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReachedTeam'] = ResolversParentTypes['ReachedTeam'],
> = {
  because?: Resolver<Array<ResolversTypes['ReachFact']>, ParentType, ContextType>
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>
  way?: Resolver<ResolversTypes['ReachWay'], ParentType, ContextType>
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

export type RegisterApiClientPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RegisterApiClientPayload'] =
    ResolversParentTypes['RegisterApiClientPayload'],
> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RegisterApiClientResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RegisterApiClientResult'] = ResolversParentTypes['RegisterApiClientResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RegisterApiClientPayload' | 'RuleError' | 'ValidationError',
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

export type RejectAuditFindingRectificationPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RejectAuditFindingRectificationPayload'] =
    ResolversParentTypes['RejectAuditFindingRectificationPayload'],
> = {
  finding?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RejectAuditFindingRectificationResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RejectAuditFindingRectificationResult'] =
    ResolversParentTypes['RejectAuditFindingRectificationResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RejectAuditFindingRectificationPayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RejectGrantPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RejectGrantPayload'] = ResolversParentTypes['RejectGrantPayload'],
> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RejectGrantResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RejectGrantResult'] = ResolversParentTypes['RejectGrantResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RejectGrantPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RenameTerritoryPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RenameTerritoryPayload'] = ResolversParentTypes['RenameTerritoryPayload'],
> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RenameTerritoryResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RenameTerritoryResult'] = ResolversParentTypes['RenameTerritoryResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RenameTerritoryPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RequestBreakGlassPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RequestBreakGlassPayload'] =
    ResolversParentTypes['RequestBreakGlassPayload'],
> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RequestBreakGlassResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RequestBreakGlassResult'] = ResolversParentTypes['RequestBreakGlassResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RequestBreakGlassPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RequestCoverPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RequestCoverPayload'] = ResolversParentTypes['RequestCoverPayload'],
> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RequestCoverResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RequestCoverResult'] = ResolversParentTypes['RequestCoverResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RequestCoverPayload' | 'RuleError' | 'ValidationError',
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

export type RevokeGrantPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevokeGrantPayload'] = ResolversParentTypes['RevokeGrantPayload'],
> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RevokeGrantResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevokeGrantResult'] = ResolversParentTypes['RevokeGrantResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RevokeGrantPayload' | 'RuleError' | 'ValidationError',
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

export type SalesPlanResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesPlan'] = ResolversParentTypes['SalesPlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SetEmployeeRolesPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetEmployeeRolesPayload'] = ResolversParentTypes['SetEmployeeRolesPayload'],
> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SetEmployeeRolesResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SetEmployeeRolesResult'] = ResolversParentTypes['SetEmployeeRolesResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SetEmployeeRolesPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type StartAuditFindingRectificationPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['StartAuditFindingRectificationPayload'] =
    ResolversParentTypes['StartAuditFindingRectificationPayload'],
> = {
  finding?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type StartAuditFindingRectificationResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['StartAuditFindingRectificationResult'] =
    ResolversParentTypes['StartAuditFindingRectificationResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'StartAuditFindingRectificationPayload'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SubmitAuditFindingRectificationPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitAuditFindingRectificationPayload'] =
    ResolversParentTypes['SubmitAuditFindingRectificationPayload'],
> = {
  finding?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubmitAuditFindingRectificationResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitAuditFindingRectificationResult'] =
    ResolversParentTypes['SubmitAuditFindingRectificationResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'SubmitAuditFindingRectificationPayload'
    | 'ValidationError',
    ParentType,
    ContextType
  >
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
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>
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

export type TerritoryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory'],
  FederationReferenceType extends FederationReferenceTypes['Territory'] = FederationReferenceTypes['Territory'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Territory']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  appointments?: Resolver<Array<ResolversTypes['TerritoryAppointment']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TerritoryAppointmentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TerritoryAppointment'] = ResolversParentTypes['TerritoryAppointment'],
> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  fromDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  toDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
}

export type TerritoryConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TerritoryEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>
}

export type TimeLimitFigureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TimeLimitFigure'] = ResolversParentTypes['TimeLimitFigure'],
> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
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

export type VerifyAuditFindingPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['VerifyAuditFindingPayload'] =
    ResolversParentTypes['VerifyAuditFindingPayload'],
> = {
  finding?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type VerifyAuditFindingResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['VerifyAuditFindingResult'] =
    ResolversParentTypes['VerifyAuditFindingResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError'
    | 'VerifyAuditFindingPayload',
    ParentType,
    ContextType
  >
}

export type WithdrawGrantPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawGrantPayload'] = ResolversParentTypes['WithdrawGrantPayload'],
> = {
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type WithdrawGrantResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WithdrawGrantResult'] = ResolversParentTypes['WithdrawGrantResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError' | 'WithdrawGrantPayload',
    ParentType,
    ContextType
  >
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

export type WorkCountResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WorkCount'] = ResolversParentTypes['WorkCount'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type WorkItemResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem'],
> = {
  assignees?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  record?: Resolver<Maybe<ResolversTypes['WorkRecord']>, ParentType, ContextType>
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  subject?: Resolver<ResolversTypes['WorkSubject'], ParentType, ContextType>
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type WorkItemConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type WorkItemEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>
}

export type WorkRecordResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WorkRecord'] = ResolversParentTypes['WorkRecord'],
> = {
  __resolveType: TypeResolveFn<
    'Contract' | 'DisputeCase' | 'Employee' | 'Inquiry' | 'Opportunity' | 'ProgressReport' | 'Quote' | 'SalesPlan',
    ParentType,
    ContextType
  >
}

export type WorkSubjectResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['WorkSubject'] = ResolversParentTypes['WorkSubject'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type Resolvers<ContextType = GraphContext> = {
  AccessGrant?: AccessGrantResolvers<ContextType>
  AccessGrantConnection?: AccessGrantConnectionResolvers<ContextType>
  AccessGrantEdge?: AccessGrantEdgeResolvers<ContextType>
  AccessGrantUse?: AccessGrantUseResolvers<ContextType>
  AccessGrantUseConnection?: AccessGrantUseConnectionResolvers<ContextType>
  AccessGrantUseEdge?: AccessGrantUseEdgeResolvers<ContextType>
  AccessGrantUseField?: AccessGrantUseFieldResolvers<ContextType>
  ActivateCommissionPlanPayload?: ActivateCommissionPlanPayloadResolvers<ContextType>
  ActivateCommissionPlanResult?: ActivateCommissionPlanResultResolvers<ContextType>
  ActivateEmployeePayload?: ActivateEmployeePayloadResolvers<ContextType>
  ActivateEmployeeResult?: ActivateEmployeeResultResolvers<ContextType>
  Allocation?: AllocationResolvers<ContextType>
  ApiClient?: ApiClientResolvers<ContextType>
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>
  AppointTeamManagerPayload?: AppointTeamManagerPayloadResolvers<ContextType>
  AppointTeamManagerResult?: AppointTeamManagerResultResolvers<ContextType>
  AppointTerritoryManagerPayload?: AppointTerritoryManagerPayloadResolvers<ContextType>
  AppointTerritoryManagerResult?: AppointTerritoryManagerResultResolvers<ContextType>
  ApproveApiClientPayload?: ApproveApiClientPayloadResolvers<ContextType>
  ApproveApiClientResult?: ApproveApiClientResultResolvers<ContextType>
  ApproveCommissionPlanPayload?: ApproveCommissionPlanPayloadResolvers<ContextType>
  ApproveCommissionPlanResult?: ApproveCommissionPlanResultResolvers<ContextType>
  ApproveCommissionStatementPayload?: ApproveCommissionStatementPayloadResolvers<ContextType>
  ApproveCommissionStatementResult?: ApproveCommissionStatementResultResolvers<ContextType>
  ApproveGrantPayload?: ApproveGrantPayloadResolvers<ContextType>
  ApproveGrantResult?: ApproveGrantResultResolvers<ContextType>
  AssignTeamTerritoryPayload?: AssignTeamTerritoryPayloadResolvers<ContextType>
  AssignTeamTerritoryResult?: AssignTeamTerritoryResultResolvers<ContextType>
  AuditFinding?: AuditFindingResolvers<ContextType>
  AuditFindingConnection?: AuditFindingConnectionResolvers<ContextType>
  AuditFindingEdge?: AuditFindingEdgeResolvers<ContextType>
  CertifyEmployeePayload?: CertifyEmployeePayloadResolvers<ContextType>
  CertifyEmployeeResult?: CertifyEmployeeResultResolvers<ContextType>
  CloseApiClientPayload?: CloseApiClientPayloadResolvers<ContextType>
  CloseApiClientResult?: CloseApiClientResultResolvers<ContextType>
  CloseAuditFindingPayload?: CloseAuditFindingPayloadResolvers<ContextType>
  CloseAuditFindingResult?: CloseAuditFindingResultResolvers<ContextType>
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
  CreateTerritoryPayload?: CreateTerritoryPayloadResolvers<ContextType>
  CreateTerritoryResult?: CreateTerritoryResultResolvers<ContextType>
  Currency?: GraphQLScalarType
  Customer?: CustomerResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Decimal?: GraphQLScalarType
  DisputeCase?: DisputeCaseResolvers<ContextType>
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
  EmployeeReach?: EmployeeReachResolvers<ContextType>
  EmployeeRoles?: EmployeeRolesResolvers<ContextType>
  EndTerritoryAppointmentPayload?: EndTerritoryAppointmentPayloadResolvers<ContextType>
  EndTerritoryAppointmentResult?: EndTerritoryAppointmentResultResolvers<ContextType>
  EvidenceRecord?: EvidenceRecordResolvers<ContextType>
  ExamRecord?: ExamRecordResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  FormulaStep?: FormulaStepResolvers<ContextType>
  GenerateCommissionStatementPayload?: GenerateCommissionStatementPayloadResolvers<ContextType>
  GenerateCommissionStatementResult?: GenerateCommissionStatementResultResolvers<ContextType>
  Inquiry?: InquiryResolvers<ContextType>
  KpiFact?: KpiFactResolvers<ContextType>
  KpiFactConnection?: KpiFactConnectionResolvers<ContextType>
  KpiFactEdge?: KpiFactEdgeResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  MoveTeamPayload?: MoveTeamPayloadResolvers<ContextType>
  MoveTeamResult?: MoveTeamResultResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  OnboardEmployeePayload?: OnboardEmployeePayloadResolvers<ContextType>
  OnboardEmployeeResult?: OnboardEmployeeResultResolvers<ContextType>
  Onboarding?: OnboardingResolvers<ContextType>
  OpenAuditFindingPayload?: OpenAuditFindingPayloadResolvers<ContextType>
  OpenAuditFindingResult?: OpenAuditFindingResultResolvers<ContextType>
  Opportunity?: OpportunityResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  PolicyDraft?: PolicyDraftResolvers<ContextType>
  PolicyInForce?: PolicyInForceResolvers<ContextType>
  PolicyParameter?: PolicyParameterResolvers<ContextType>
  PolicyVersion?: PolicyVersionResolvers<ContextType>
  Position?: PositionResolvers<ContextType>
  PositionConnection?: PositionConnectionResolvers<ContextType>
  PositionEdge?: PositionEdgeResolvers<ContextType>
  ProductClassFactor?: ProductClassFactorResolvers<ContextType>
  ProgressReport?: ProgressReportResolvers<ContextType>
  ProtectedText?: ProtectedTextResolvers<ContextType>
  PublishPolicyPayload?: PublishPolicyPayloadResolvers<ContextType>
  PublishPolicyResult?: PublishPolicyResultResolvers<ContextType>
  PublishTargetPayload?: PublishTargetPayloadResolvers<ContextType>
  PublishTargetResult?: PublishTargetResultResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  Quote?: QuoteResolvers<ContextType>
  ReachExplanation?: ReachExplanationResolvers<ContextType>
  ReachFact?: ReachFactResolvers<ContextType>
  ReachedTeam?: ReachedTeamResolvers<ContextType>
  RecordExamPayload?: RecordExamPayloadResolvers<ContextType>
  RecordExamResult?: RecordExamResultResolvers<ContextType>
  RecordTrainingPayload?: RecordTrainingPayloadResolvers<ContextType>
  RecordTrainingResult?: RecordTrainingResultResolvers<ContextType>
  RegisterApiClientPayload?: RegisterApiClientPayloadResolvers<ContextType>
  RegisterApiClientResult?: RegisterApiClientResultResolvers<ContextType>
  ReinstateEmployeePayload?: ReinstateEmployeePayloadResolvers<ContextType>
  ReinstateEmployeeResult?: ReinstateEmployeeResultResolvers<ContextType>
  RejectAuditFindingRectificationPayload?: RejectAuditFindingRectificationPayloadResolvers<ContextType>
  RejectAuditFindingRectificationResult?: RejectAuditFindingRectificationResultResolvers<ContextType>
  RejectGrantPayload?: RejectGrantPayloadResolvers<ContextType>
  RejectGrantResult?: RejectGrantResultResolvers<ContextType>
  RenameTerritoryPayload?: RenameTerritoryPayloadResolvers<ContextType>
  RenameTerritoryResult?: RenameTerritoryResultResolvers<ContextType>
  RequestBreakGlassPayload?: RequestBreakGlassPayloadResolvers<ContextType>
  RequestBreakGlassResult?: RequestBreakGlassResultResolvers<ContextType>
  RequestCoverPayload?: RequestCoverPayloadResolvers<ContextType>
  RequestCoverResult?: RequestCoverResultResolvers<ContextType>
  ReturnCommissionStatementPayload?: ReturnCommissionStatementPayloadResolvers<ContextType>
  ReturnCommissionStatementResult?: ReturnCommissionStatementResultResolvers<ContextType>
  ReturnPolicyDraftPayload?: ReturnPolicyDraftPayloadResolvers<ContextType>
  ReturnPolicyDraftResult?: ReturnPolicyDraftResultResolvers<ContextType>
  ReturnVisit?: ReturnVisitResolvers<ContextType>
  RevokeGrantPayload?: RevokeGrantPayloadResolvers<ContextType>
  RevokeGrantResult?: RevokeGrantResultResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  SalesPlan?: SalesPlanResolvers<ContextType>
  SetEmployeeRolesPayload?: SetEmployeeRolesPayloadResolvers<ContextType>
  SetEmployeeRolesResult?: SetEmployeeRolesResultResolvers<ContextType>
  StartAuditFindingRectificationPayload?: StartAuditFindingRectificationPayloadResolvers<ContextType>
  StartAuditFindingRectificationResult?: StartAuditFindingRectificationResultResolvers<ContextType>
  SubmitAuditFindingRectificationPayload?: SubmitAuditFindingRectificationPayloadResolvers<ContextType>
  SubmitAuditFindingRectificationResult?: SubmitAuditFindingRectificationResultResolvers<ContextType>
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
  Territory?: TerritoryResolvers<ContextType>
  TerritoryAppointment?: TerritoryAppointmentResolvers<ContextType>
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>
  TimeLimitFigure?: TimeLimitFigureResolvers<ContextType>
  TrainingRecord?: TrainingRecordResolvers<ContextType>
  TransferEmployeePayload?: TransferEmployeePayloadResolvers<ContextType>
  TransferEmployeeResult?: TransferEmployeeResultResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
  VerifyAuditFindingPayload?: VerifyAuditFindingPayloadResolvers<ContextType>
  VerifyAuditFindingResult?: VerifyAuditFindingResultResolvers<ContextType>
  WithdrawGrantPayload?: WithdrawGrantPayloadResolvers<ContextType>
  WithdrawGrantResult?: WithdrawGrantResultResolvers<ContextType>
  WithdrawPolicyDraftPayload?: WithdrawPolicyDraftPayloadResolvers<ContextType>
  WithdrawPolicyDraftResult?: WithdrawPolicyDraftResultResolvers<ContextType>
  WorkCount?: WorkCountResolvers<ContextType>
  WorkItem?: WorkItemResolvers<ContextType>
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>
  WorkRecord?: WorkRecordResolvers<ContextType>
  WorkSubject?: WorkSubjectResolvers<ContextType>
}
