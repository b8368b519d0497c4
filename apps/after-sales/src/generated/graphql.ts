// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { InstalledAssetRow } from '../modules/assets/store/asset-store.ts'
import type { ReturnVisitRow } from '../modules/return-visits/store/return-visit-store.ts'
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
}

export type Customer = {
  __typename?: 'Customer'
  /** Id of the customer. */
  id: Scalars['ID']['output']
  /** What was delivered to it (设备档案), the latest first; as far as the caller may see it. */
  installedAssets: InstalledAssetConnection
  /** Return visits to it (回访), the first due first; as far as the caller may see them. */
  returnVisits: ReturnVisitConnection
}

export type CustomerInstalledAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

export type CustomerReturnVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

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

/** What was delivered and stands at a customer, with its warranty (设备档案). */
export type InstalledAsset = {
  __typename?: 'InstalledAsset'
  /** The contract it was sold under; null for who may not see it. */
  contract?: Maybe<Contract>
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output']
  /** Where it stands; null for who may not see it. */
  customer?: Maybe<Customer>
  /** Name of the customer when it was delivered. */
  customerName: Scalars['String']['output']
  /** Id of the asset. */
  id: Scalars['ID']['output']
  /** The order it was delivered with; null for who may not see it. */
  order?: Maybe<SalesOrder>
  /** Consultant who owns the customer (负责顾问). */
  owner?: Maybe<Employee>
  /** What it is. */
  product: Product
  /** Name of the product when it was delivered. */
  productName: Scalars['String']['output']
  /** How many; 1 with a serial number. */
  quantity: Scalars['Decimal']['output']
  /** Serial number (序列号); null for what has none. */
  serial?: Maybe<Scalars['String']['output']>
  /** The shipment it came with; null for who may not see it. */
  shipment?: Maybe<Shipment>
  /** Stock-keeping unit of the product. */
  sku: Scalars['String']['output']
  /** Grows by one with each change. */
  version: Scalars['Int']['output']
  /** Whether it is under warranty. */
  warranty: WarrantyStatus
  /** Last day of the warranty (质保截止); null where nothing is warranted. */
  warrantyEnd?: Maybe<Scalars['Date']['output']>
  /** Length of the warranty in months (质保期); 0 where nothing is warranted. */
  warrantyMonths: Scalars['Int']['output']
  /** First day of the warranty: the day the delivery was signed for. */
  warrantyStart: Scalars['Date']['output']
}

/** What was delivered and stands at a customer, with its warranty (设备档案). */
export type InstalledAssetWarrantyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>
}

/** A page of installed assets. */
export type InstalledAssetConnection = {
  __typename?: 'InstalledAssetConnection'
  /** The assets of the page with their cursors. */
  edges: Array<InstalledAssetEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many assets there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An installed asset on a page. */
export type InstalledAssetEdge = {
  __typename?: 'InstalledAssetEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The asset. */
  node: InstalledAsset
}

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
  /** Plans another visit to the customer of an asset (定期回访). */
  planReturnVisit: PlanReturnVisitResult
  /** Records a visit that was made, or that the customer was not reached (回访登记); not by who owns the customer. */
  recordReturnVisit: RecordReturnVisitResult
}

export type MutationPlanReturnVisitArgs = {
  input: PlanReturnVisitInput
}

export type MutationRecordReturnVisitArgs = {
  input: RecordReturnVisitInput
}

/** The record does not exist, or the caller may not see it: the two answer alike. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError'
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output']
  /** Which record was looked for. */
  message: Scalars['String']['output']
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

/** A visit to be made. */
export type PlanReturnVisitInput = {
  /** The asset whose customer is visited. */
  assetId: Scalars['ID']['input']
  /** Day it is to be made. */
  dueOn: Scalars['Date']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
}

/** The planned visit. */
export type PlanReturnVisitPayload = {
  __typename?: 'PlanReturnVisitPayload'
  /** The visit. */
  returnVisit: ReturnVisit
}

/** What `planReturnVisit` answers. */
export type PlanReturnVisitResult =
  ConflictError | ForbiddenError | NotFoundError | PlanReturnVisitPayload | RuleError | ValidationError

export type Product = {
  __typename?: 'Product'
  /** Id of the product. */
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

export type Query = {
  __typename?: 'Query'
  /** One installed asset, or null when it does not exist or the caller may not see it. */
  installedAsset?: Maybe<InstalledAsset>
  /** Installed assets the caller may see (设备档案), the latest first. */
  installedAssets: InstalledAssetConnection
  /** One return visit, or null when it does not exist or the caller may not see it. */
  returnVisit?: Maybe<ReturnVisit>
  /** Return visits the caller may see (回访), the first due first. */
  returnVisits: ReturnVisitConnection
}

export type QueryInstalledAssetArgs = {
  id: Scalars['ID']['input']
}

export type QueryInstalledAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  productId?: InputMaybe<Scalars['ID']['input']>
  serial?: InputMaybe<Scalars['String']['input']>
  warrantyEndsBy?: InputMaybe<Scalars['Date']['input']>
}

export type QueryReturnVisitArgs = {
  id: Scalars['ID']['input']
}

export type QueryReturnVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  customerId?: InputMaybe<Scalars['ID']['input']>
  dueBy?: InputMaybe<Scalars['Date']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  kind?: InputMaybe<ReturnVisitKind>
  last?: InputMaybe<Scalars['Int']['input']>
  overdue?: InputMaybe<Scalars['Boolean']['input']>
  status?: InputMaybe<ReturnVisitStatus>
}

/** What came of a visit. */
export type RecordReturnVisitInput = {
  /** Questions and answers. */
  answers?: InputMaybe<Array<VisitAnswerInput>>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Problems the customer named. */
  issues?: InputMaybe<Array<Scalars['String']['input']>>
  /** How it was made, or tried. */
  method: ReturnVisitMethod
  /** Whether the customer was reached. */
  outcome: ReturnVisitOutcome
  /** Satisfaction from 1 to 5; required for a visit that was made. */
  score?: InputMaybe<Scalars['Int']['input']>
  /** What the customer would like better. */
  suggestions?: InputMaybe<Scalars['String']['input']>
  /** How the product is used. */
  usage?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
  /** The visit. */
  visitId: Scalars['ID']['input']
}

/** The visit as it now is. */
export type RecordReturnVisitPayload = {
  __typename?: 'RecordReturnVisitPayload'
  /** The visit. */
  returnVisit: ReturnVisit
}

/** What `recordReturnVisit` answers. */
export type RecordReturnVisitResult =
  ConflictError | ForbiddenError | NotFoundError | RecordReturnVisitPayload | RuleError | ValidationError

/** A visit to ask a customer how it is satisfied (回访). */
export type ReturnVisit = {
  __typename?: 'ReturnVisit'
  /** Questions and answers. */
  answers: Array<VisitAnswer>
  /** The contract it follows; null for who may not see it. */
  contract?: Maybe<Contract>
  /** When it was planned. */
  createdAt: Scalars['DateTime']['output']
  /** Whom it asks; null for who may not see it. */
  customer?: Maybe<Customer>
  /** Name of the customer when it was planned. */
  customerName: Scalars['String']['output']
  /** When it was made. */
  doneAt?: Maybe<Scalars['DateTime']['output']>
  /** Until when it must have been made (回访时限): the end of business of that day, or of the next workday after a day off. */
  dueAt: Scalars['DateTime']['output']
  /** Day it is to be made. */
  dueOn: Scalars['Date']['output']
  /** Id of the visit. */
  id: Scalars['ID']['output']
  /** Problems the customer named (存在问题). */
  issues: Array<Scalars['String']['output']>
  /** What it is made for. */
  kind: ReturnVisitKind
  /** When the customer was last tried and not reached. */
  lastTriedAt?: Maybe<Scalars['DateTime']['output']>
  /** How it was made (回访方式). */
  method?: Maybe<ReturnVisitMethod>
  /** The order it follows; null for who may not see it. */
  order?: Maybe<SalesOrder>
  /** Whether its limit was over when it was made, or is over while it is not. */
  overdue: Scalars['Boolean']['output']
  /** Consultant who owns the customer (负责顾问), whose work it asks about. */
  owner?: Maybe<Employee>
  /** Version of P06 by which it was planned; 0 is the default, null a visit that a person planned. */
  policyVersion?: Maybe<Scalars['Int']['output']>
  /** Satisfaction (满意度) from 1, not at all, to 5, entirely. */
  score?: Maybe<Scalars['Int']['output']>
  /** The delivery it follows; null for a periodic visit. */
  shipment?: Maybe<Shipment>
  /** Where it stands. */
  status: ReturnVisitStatus
  /** What the customer would like better (意见建议). */
  suggestions?: Maybe<Scalars['String']['output']>
  /** Times the customer was tried and not reached. */
  tries: Scalars['Int']['output']
  /** How the product is used (使用情况). */
  usage?: Maybe<Scalars['String']['output']>
  /** Grows by one with each change; send it back to record the visit. */
  version: Scalars['Int']['output']
  /** Who made it. */
  visitedBy?: Maybe<Employee>
}

/** A page of return visits. */
export type ReturnVisitConnection = {
  __typename?: 'ReturnVisitConnection'
  /** The visits of the page with their cursors. */
  edges: Array<ReturnVisitEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many visits there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A return visit on a page. */
export type ReturnVisitEdge = {
  __typename?: 'ReturnVisitEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The visit. */
  node: ReturnVisit
}

/** What a return visit is made for. */
export type ReturnVisitKind =
  /** A delivery (交付回访). */
  | 'DELIVERY'
  /** To stay in touch (定期回访). */
  | 'PERIODIC'

/** How a return visit is made (回访方式). */
export type ReturnVisitMethod =
  /** By chat (在线). */
  | 'CHAT'
  /** By e-mail (邮件). */
  | 'E_MAIL'
  /** At the customer's (上门). */
  | 'ON_SITE'
  /** By telephone (电话). */
  | 'PHONE'

/** What came of a return visit. */
export type ReturnVisitOutcome =
  /** The customer has answered. */
  | 'DONE'
  /** The customer was not reached. */
  | 'UNREACHABLE'

/** States of a return visit. */
export type ReturnVisitStatus =
  /** It was made. */
  | 'DONE'
  /** Its day has come. */
  | 'DUE'
  /** The customer was not reached three times; the after-sales manager sees to it. */
  | 'ESCALATED'
  /** Its day has not come; it may be made before. */
  | 'PLANNED'
  /** The customer was tried and not reached. */
  | 'UNREACHABLE'

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
  /** Id of the order. */
  id: Scalars['ID']['output']
  /** What was delivered with it (设备档案), the latest first; as far as the caller may see it. */
  installedAssets: InstalledAssetConnection
  /** Return visits after its deliveries (回访), the first due first; as far as the caller may see them. */
  returnVisits: Array<ReturnVisit>
}

export type SalesOrderInstalledAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

export type Shipment = {
  __typename?: 'Shipment'
  /** Id of the shipment. */
  id: Scalars['ID']['output']
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

/** A question of a return visit and the customer's answer. */
export type VisitAnswer = {
  __typename?: 'VisitAnswer'
  /** The answer. */
  answer: Scalars['String']['output']
  /** The question. */
  question: Scalars['String']['output']
}

/** A question and the customer's answer. */
export type VisitAnswerInput = {
  /** The answer. */
  answer: Scalars['String']['input']
  /** The question. */
  question: Scalars['String']['input']
}

/** Whether an asset is under warranty. */
export type WarrantyStatus =
  /** Under warranty (质保期内). */
  | 'IN_WARRANTY'
  /** No longer, or never, under warranty (质保期外). */
  | 'OUT_OF_WARRANTY'

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
  Customer: Customer
  InstalledAsset: InstalledAsset
  ReturnVisit: ReturnVisit
  SalesOrder: SalesOrder
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer: { __typename: 'Customer' } & GraphQLRecursivePick<FederationTypes['Customer'], { id: true }>
  InstalledAsset: { __typename: 'InstalledAsset' } & GraphQLRecursivePick<
    FederationTypes['InstalledAsset'],
    { id: true }
  >
  ReturnVisit: { __typename: 'ReturnVisit' } & GraphQLRecursivePick<FederationTypes['ReturnVisit'], { id: true }>
  SalesOrder: { __typename: 'SalesOrder' } & GraphQLRecursivePick<FederationTypes['SalesOrder'], { id: true }>
}

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PlanReturnVisitResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PlanReturnVisitPayload, 'returnVisit'> & { returnVisit: _RefType['ReturnVisit'] } & {
        __typename: 'PlanReturnVisitPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordReturnVisitResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordReturnVisitPayload, 'returnVisit'> & { returnVisit: _RefType['ReturnVisit'] } & {
        __typename: 'RecordReturnVisitPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
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
  ConflictError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  Contract: ResolverTypeWrapper<{ id: string }>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  Customer: ResolverTypeWrapper<{ id: string }>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>
  Employee: ResolverTypeWrapper<{ id: string }>
  FieldError: ResolverTypeWrapper<FieldError>
  ForbiddenError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  InstalledAsset: ResolverTypeWrapper<InstalledAssetRow>
  InstalledAssetConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/assets/store/asset-store.ts').InstalledAssetRow>
  >
  InstalledAssetEdge: ResolverTypeWrapper<Omit<InstalledAssetEdge, 'node'> & { node: ResolversTypes['InstalledAsset'] }>
  Money: ResolverTypeWrapper<import('@sellgraph/kernel').Money>
  MoneyInput: MoneyInput
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  NotFoundError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  PageInfo: ResolverTypeWrapper<PageInfo>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  PlanReturnVisitInput: PlanReturnVisitInput
  PlanReturnVisitPayload: ResolverTypeWrapper<
    Omit<PlanReturnVisitPayload, 'returnVisit'> & { returnVisit: ResolversTypes['ReturnVisit'] }
  >
  PlanReturnVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanReturnVisitResult']>
  Product: ResolverTypeWrapper<{ id: string }>
  ProtectedText: ResolverTypeWrapper<ProtectedText>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  RecordReturnVisitInput: RecordReturnVisitInput
  RecordReturnVisitPayload: ResolverTypeWrapper<
    Omit<RecordReturnVisitPayload, 'returnVisit'> & { returnVisit: ResolversTypes['ReturnVisit'] }
  >
  RecordReturnVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReturnVisitResult']>
  ReturnVisit: ResolverTypeWrapper<ReturnVisitRow>
  ReturnVisitConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/return-visits/store/return-visit-store.ts').ReturnVisitRow>
  >
  ReturnVisitEdge: ResolverTypeWrapper<Omit<ReturnVisitEdge, 'node'> & { node: ResolversTypes['ReturnVisit'] }>
  ReturnVisitKind: ReturnVisitKind
  ReturnVisitMethod: ReturnVisitMethod
  ReturnVisitOutcome: ReturnVisitOutcome
  ReturnVisitStatus: ReturnVisitStatus
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  SalesOrder: ResolverTypeWrapper<{ id: string }>
  Shipment: ResolverTypeWrapper<{ id: string }>
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Visibility: Visibility
  VisitAnswer: ResolverTypeWrapper<VisitAnswer>
  VisitAnswerInput: VisitAnswerInput
  WarrantyStatus: WarrantyStatus
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ConflictError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  String: Scalars['String']['output']
  Int: Scalars['Int']['output']
  Contract: { id: string }
  ID: Scalars['ID']['output']
  Currency: Scalars['Currency']['output']
  Customer: { id: string }
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  Decimal: Scalars['Decimal']['output']
  Employee: { id: string }
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  InstalledAsset: InstalledAssetRow
  InstalledAssetConnection: import('@sellgraph/db-kit').Page<
    import('../modules/assets/store/asset-store.ts').InstalledAssetRow
  >
  InstalledAssetEdge: Omit<InstalledAssetEdge, 'node'> & { node: ResolversParentTypes['InstalledAsset'] }
  Money: import('@sellgraph/kernel').Money
  MoneyInput: MoneyInput
  Mutation: Record<PropertyKey, never>
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  PageInfo: PageInfo
  Boolean: Scalars['Boolean']['output']
  PlanReturnVisitInput: PlanReturnVisitInput
  PlanReturnVisitPayload: Omit<PlanReturnVisitPayload, 'returnVisit'> & {
    returnVisit: ResolversParentTypes['ReturnVisit']
  }
  PlanReturnVisitResult: ResolversUnionTypes<ResolversParentTypes>['PlanReturnVisitResult']
  Product: { id: string }
  ProtectedText: ProtectedText
  Query: Record<PropertyKey, never>
  RecordReturnVisitInput: RecordReturnVisitInput
  RecordReturnVisitPayload: Omit<RecordReturnVisitPayload, 'returnVisit'> & {
    returnVisit: ResolversParentTypes['ReturnVisit']
  }
  RecordReturnVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordReturnVisitResult']
  ReturnVisit: ReturnVisitRow
  ReturnVisitConnection: import('@sellgraph/db-kit').Page<
    import('../modules/return-visits/store/return-visit-store.ts').ReturnVisitRow
  >
  ReturnVisitEdge: Omit<ReturnVisitEdge, 'node'> & { node: ResolversParentTypes['ReturnVisit'] }
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  SalesOrder: { id: string }
  Shipment: { id: string }
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  VisitAnswer: VisitAnswer
  VisitAnswerInput: VisitAnswerInput
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
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  installedAssets?: Resolver<
    ResolversTypes['InstalledAssetConnection'],
    ParentType,
    ContextType,
    Partial<CustomerInstalledAssetsArgs>
  >
  returnVisits?: Resolver<
    ResolversTypes['ReturnVisitConnection'],
    ParentType,
    ContextType,
    Partial<CustomerReturnVisitsArgs>
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

export type InstalledAssetResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InstalledAsset'] = ResolversParentTypes['InstalledAsset'],
  FederationReferenceType extends FederationReferenceTypes['InstalledAsset'] =
    FederationReferenceTypes['InstalledAsset'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['InstalledAsset']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  order?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  warranty?: Resolver<ResolversTypes['WarrantyStatus'], ParentType, ContextType, Partial<InstalledAssetWarrantyArgs>>
  warrantyEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  warrantyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  warrantyStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type InstalledAssetConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InstalledAssetConnection'] =
    ResolversParentTypes['InstalledAssetConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InstalledAssetEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type InstalledAssetEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InstalledAssetEdge'] = ResolversParentTypes['InstalledAssetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['InstalledAsset'], ParentType, ContextType>
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
  planReturnVisit?: Resolver<
    ResolversTypes['PlanReturnVisitResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanReturnVisitArgs, 'input'>
  >
  recordReturnVisit?: Resolver<
    ResolversTypes['RecordReturnVisitResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordReturnVisitArgs, 'input'>
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

export type PageInfoResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type PlanReturnVisitPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlanReturnVisitPayload'] = ResolversParentTypes['PlanReturnVisitPayload'],
> = {
  returnVisit?: Resolver<ResolversTypes['ReturnVisit'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PlanReturnVisitResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlanReturnVisitResult'] = ResolversParentTypes['PlanReturnVisitResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PlanReturnVisitPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ProductResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
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
  installedAsset?: Resolver<
    Maybe<ResolversTypes['InstalledAsset']>,
    ParentType,
    ContextType,
    RequireFields<QueryInstalledAssetArgs, 'id'>
  >
  installedAssets?: Resolver<
    ResolversTypes['InstalledAssetConnection'],
    ParentType,
    ContextType,
    Partial<QueryInstalledAssetsArgs>
  >
  returnVisit?: Resolver<
    Maybe<ResolversTypes['ReturnVisit']>,
    ParentType,
    ContextType,
    RequireFields<QueryReturnVisitArgs, 'id'>
  >
  returnVisits?: Resolver<
    ResolversTypes['ReturnVisitConnection'],
    ParentType,
    ContextType,
    Partial<QueryReturnVisitsArgs>
  >
}

export type RecordReturnVisitPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordReturnVisitPayload'] =
    ResolversParentTypes['RecordReturnVisitPayload'],
> = {
  returnVisit?: Resolver<ResolversTypes['ReturnVisit'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordReturnVisitResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordReturnVisitResult'] = ResolversParentTypes['RecordReturnVisitResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordReturnVisitPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReturnVisitResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnVisit'] = ResolversParentTypes['ReturnVisit'],
  FederationReferenceType extends FederationReferenceTypes['ReturnVisit'] = FederationReferenceTypes['ReturnVisit'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReturnVisit']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  answers?: Resolver<Array<ResolversTypes['VisitAnswer']>, ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  issues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ReturnVisitKind'], ParentType, ContextType>
  lastTriedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  method?: Resolver<Maybe<ResolversTypes['ReturnVisitMethod']>, ParentType, ContextType>
  order?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  policyVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ReturnVisitStatus'], ParentType, ContextType>
  suggestions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  usage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  visitedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
}

export type ReturnVisitConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnVisitConnection'] = ResolversParentTypes['ReturnVisitConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReturnVisitEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ReturnVisitEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReturnVisitEdge'] = ResolversParentTypes['ReturnVisitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ReturnVisit'], ParentType, ContextType>
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  installedAssets?: Resolver<
    ResolversTypes['InstalledAssetConnection'],
    ParentType,
    ContextType,
    Partial<SalesOrderInstalledAssetsArgs>
  >
  returnVisits?: Resolver<Array<ResolversTypes['ReturnVisit']>, ParentType, ContextType>
}

export type ShipmentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
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

export type VisitAnswerResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['VisitAnswer'] = ResolversParentTypes['VisitAnswer'],
> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type Resolvers<ContextType = GraphContext> = {
  ConflictError?: ConflictErrorResolvers<ContextType>
  Contract?: ContractResolvers<ContextType>
  Currency?: GraphQLScalarType
  Customer?: CustomerResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Decimal?: GraphQLScalarType
  Employee?: EmployeeResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  InstalledAsset?: InstalledAssetResolvers<ContextType>
  InstalledAssetConnection?: InstalledAssetConnectionResolvers<ContextType>
  InstalledAssetEdge?: InstalledAssetEdgeResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  PlanReturnVisitPayload?: PlanReturnVisitPayloadResolvers<ContextType>
  PlanReturnVisitResult?: PlanReturnVisitResultResolvers<ContextType>
  Product?: ProductResolvers<ContextType>
  ProtectedText?: ProtectedTextResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  RecordReturnVisitPayload?: RecordReturnVisitPayloadResolvers<ContextType>
  RecordReturnVisitResult?: RecordReturnVisitResultResolvers<ContextType>
  ReturnVisit?: ReturnVisitResolvers<ContextType>
  ReturnVisitConnection?: ReturnVisitConnectionResolvers<ContextType>
  ReturnVisitEdge?: ReturnVisitEdgeResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  SalesOrder?: SalesOrderResolvers<ContextType>
  Shipment?: ShipmentResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
  VisitAnswer?: VisitAnswerResolvers<ContextType>
}
