// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { LeadRow } from '../modules/leads/store/lead-store.ts'
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

/** Which lead goes to whom. */
export type AssignLeadInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The lead. */
  leadId: Scalars['ID']['input']
  /** The consultant who is to work on it. */
  ownerId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The assigned lead. */
export type AssignLeadPayload = {
  __typename?: 'AssignLeadPayload'
  /** The lead with its owner. */
  lead: Lead
}

/** What `assignLead` answers. */
export type AssignLeadResult =
  AssignLeadPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A new lead. */
export type CaptureLeadInput = {
  /** Postal address. */
  address?: InputMaybe<Scalars['String']['input']>
  /** What the company does (经营范围). */
  businessScope?: InputMaybe<Scalars['String']['input']>
  /** How the lead came in. */
  channel: LeadChannel
  /** Company of the lead. */
  companyName: Scalars['String']['input']
  /** Person to talk to. */
  contactName?: InputMaybe<Scalars['String']['input']>
  /** Kind of direct sale, where it was one. */
  directSalesType?: InputMaybe<DirectSalesType>
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Anything else worth knowing. */
  note?: InputMaybe<Scalars['String']['input']>
  /** The partner who introduced it; needed for PARTNER_INTRODUCTION. */
  partnerName?: InputMaybe<Scalars['String']['input']>
  /** Phone number in any usual notation. */
  phone?: InputMaybe<Scalars['String']['input']>
  /** The customer who referred it; needed for CUSTOMER_REFERRAL. */
  referrerId?: InputMaybe<Scalars['ID']['input']>
}

/** The new lead. */
export type CaptureLeadPayload = {
  __typename?: 'CaptureLeadPayload'
  /** The lead that was recorded. */
  lead: Lead
}

/** What `captureLead` answers. */
export type CaptureLeadResult =
  CaptureLeadPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

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

/** Kinds of direct sale (直销渠道). */
export type DirectSalesType =
  /** Door to door (上门直销). */
  | 'DOOR_TO_DOOR'
  /** Over the network (网络直销). */
  | 'NETWORK'
  /** By telephone (电话直销). */
  | 'TELEPHONE'

/** A person employed by the company (员工); known to the performance service. */
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

/** A possible customer before it is one (线索). */
export type Lead = {
  __typename?: 'Lead'
  /** How the lead came in (来源渠道). */
  channel: LeadChannel
  /** Company of the lead (公司名称). */
  companyName: Scalars['String']['output']
  /** Person to talk to (联系人). */
  contactName?: Maybe<Scalars['String']['output']>
  /** When the lead came in. */
  createdAt: Scalars['DateTime']['output']
  /** Kind of direct sale, where the lead came from one (直销渠道). */
  directSalesType?: Maybe<DirectSalesType>
  /** Why the lead was given up (无效原因). */
  disqualifiedReason?: Maybe<Scalars['String']['output']>
  /** E-mail address (邮箱). */
  email?: Maybe<Scalars['String']['output']>
  /** When first contact was made. */
  firstRespondedAt?: Maybe<Scalars['DateTime']['output']>
  /** Until when the owner must have made first contact (首次响应时限). */
  firstResponseDue?: Maybe<Scalars['DateTime']['output']>
  /** Id of the lead. */
  id: Scalars['ID']['output']
  /** Consultant who works on the lead (负责顾问); null while nobody does. */
  owner?: Maybe<Employee>
  /** Phone number, E.164 where it could be recognised (电话). */
  phone?: Maybe<Scalars['String']['output']>
  /** Where the lead stands. */
  status: LeadStatus
  /** When the lead was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the lead. */
  version: Scalars['Int']['output']
}

/** Source channels of leads (客户开发渠道). */
export type LeadChannel =
  /** Business event (商务活动). */
  | 'BUSINESS_EVENT'
  /** Cold visit (陌生拜访). */
  | 'COLD_VISIT'
  /** Referral by a customer (客户推荐). */
  | 'CUSTOMER_REFERRAL'
  /** E-mail (电子邮件). */
  | 'EMAIL'
  /** Industry forum (行业论坛). */
  | 'FORUM'
  /** Industry meeting (行业会议). */
  | 'INDUSTRY_MEETING'
  /** Introduction by a partner (合作伙伴介绍). */
  | 'PARTNER_INTRODUCTION'
  /** Phone directory (电话黄页). */
  | 'PHONE_DIRECTORY'
  /** Printed material (宣传资料). */
  | 'PRINTED_MATERIAL'
  /** Seminar (研讨会). */
  | 'SEMINAR'
  /** Search engine (搜索引擎). */
  | 'SEO'
  /** Social media (社交媒体). */
  | 'SOCIAL_MEDIA'
  /** Trade fair (展会). */
  | 'TRADE_FAIR'
  /** Company website (官网). */
  | 'WEBSITE'
  /** Web marketing (网络营销). */
  | 'WEB_MARKETING'

/** A page of leads. */
export type LeadConnection = {
  __typename?: 'LeadConnection'
  /** The leads of the page with their cursors. */
  edges: Array<LeadEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many leads there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** A lead on a page. */
export type LeadEdge = {
  __typename?: 'LeadEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The lead. */
  node: Lead
}

/** States of a lead. */
export type LeadStatus =
  /** A consultant has it and has not made contact yet. */
  | 'ASSIGNED'
  /** First contact was made. */
  | 'CONTACTED'
  /** Became a customer. */
  | 'CONVERTED'
  /** Given up, with a reason. */
  | 'DISQUALIFIED'
  /** Just came in; nobody works on it. */
  | 'NEW'
  /** Back in the common pool (公海); anyone entitled may claim it. */
  | 'POOLED'
  /** Need and decision process are known well enough to sell (合格线索). */
  | 'QUALIFIED'

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
  /** Gives a lead to a consultant, who must be certified (线索分配); starts the first-response clock. */
  assignLead: AssignLeadResult
  /** Records a new lead (线索录入). Nobody owns it until it is assigned. */
  captureLead: CaptureLeadResult
}

export type MutationAssignLeadArgs = {
  input: AssignLeadInput
}

export type MutationCaptureLeadArgs = {
  input: CaptureLeadInput
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

export type Query = {
  __typename?: 'Query'
  /** One lead, or null when it does not exist or the caller may not see it. */
  lead?: Maybe<Lead>
  /** Leads the caller may see, newest first. */
  leads: LeadConnection
}

export type QueryLeadArgs = {
  id: Scalars['ID']['input']
}

export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  channel?: InputMaybe<LeadChannel>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<LeadStatus>
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
  Lead: Lead
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Lead: { __typename: 'Lead' } & GraphQLRecursivePick<FederationTypes['Lead'], { id: true }>
}

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssignLeadResult:
    | (Omit<AssignLeadPayload, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'AssignLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CaptureLeadResult:
    | (Omit<CaptureLeadPayload, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'CaptureLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
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
  AssignLeadInput: AssignLeadInput
  String: ResolverTypeWrapper<Scalars['String']['output']>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  AssignLeadPayload: ResolverTypeWrapper<Omit<AssignLeadPayload, 'lead'> & { lead: ResolversTypes['Lead'] }>
  AssignLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignLeadResult']>
  CaptureLeadInput: CaptureLeadInput
  CaptureLeadPayload: ResolverTypeWrapper<Omit<CaptureLeadPayload, 'lead'> & { lead: ResolversTypes['Lead'] }>
  CaptureLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaptureLeadResult']>
  ConflictError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>
  DirectSalesType: DirectSalesType
  Employee: ResolverTypeWrapper<Employee>
  FieldError: ResolverTypeWrapper<FieldError>
  ForbiddenError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Lead: ResolverTypeWrapper<LeadRow>
  LeadChannel: LeadChannel
  LeadConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/leads/store/lead-store.ts').LeadRow>
  >
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>
  LeadStatus: LeadStatus
  Money: ResolverTypeWrapper<import('@sellgraph/kernel').Money>
  MoneyInput: MoneyInput
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  NotFoundError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  PageInfo: ResolverTypeWrapper<PageInfo>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssignLeadInput: AssignLeadInput
  String: Scalars['String']['output']
  ID: Scalars['ID']['output']
  Int: Scalars['Int']['output']
  AssignLeadPayload: Omit<AssignLeadPayload, 'lead'> & { lead: ResolversParentTypes['Lead'] }
  AssignLeadResult: ResolversUnionTypes<ResolversParentTypes>['AssignLeadResult']
  CaptureLeadInput: CaptureLeadInput
  CaptureLeadPayload: Omit<CaptureLeadPayload, 'lead'> & { lead: ResolversParentTypes['Lead'] }
  CaptureLeadResult: ResolversUnionTypes<ResolversParentTypes>['CaptureLeadResult']
  ConflictError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Currency: Scalars['Currency']['output']
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  Decimal: Scalars['Decimal']['output']
  Employee: Employee
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Lead: LeadRow
  LeadConnection: import('@sellgraph/db-kit').Page<import('../modules/leads/store/lead-store.ts').LeadRow>
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] }
  Money: import('@sellgraph/kernel').Money
  MoneyInput: MoneyInput
  Mutation: Record<PropertyKey, never>
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  PageInfo: PageInfo
  Boolean: Scalars['Boolean']['output']
  Query: Record<PropertyKey, never>
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
}

export type AssignLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AssignLeadPayload'] = ResolversParentTypes['AssignLeadPayload'],
> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AssignLeadResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AssignLeadResult'] = ResolversParentTypes['AssignLeadResult'],
> = {
  __resolveType: TypeResolveFn<
    'AssignLeadPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CaptureLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CaptureLeadPayload'] = ResolversParentTypes['CaptureLeadPayload'],
> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CaptureLeadResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CaptureLeadResult'] = ResolversParentTypes['CaptureLeadResult'],
> = {
  __resolveType: TypeResolveFn<
    'CaptureLeadPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency'
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
  channel?: Resolver<ResolversTypes['LeadChannel'], ParentType, ContextType>
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  directSalesType?: Resolver<Maybe<ResolversTypes['DirectSalesType']>, ParentType, ContextType>
  disqualifiedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  firstRespondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  firstResponseDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type LeadConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type LeadEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>
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
  assignLead?: Resolver<
    ResolversTypes['AssignLeadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignLeadArgs, 'input'>
  >
  captureLead?: Resolver<
    ResolversTypes['CaptureLeadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCaptureLeadArgs, 'input'>
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

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, Partial<QueryLeadsArgs>>
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
  AssignLeadPayload?: AssignLeadPayloadResolvers<ContextType>
  AssignLeadResult?: AssignLeadResultResolvers<ContextType>
  CaptureLeadPayload?: CaptureLeadPayloadResolvers<ContextType>
  CaptureLeadResult?: CaptureLeadResultResolvers<ContextType>
  ConflictError?: ConflictErrorResolvers<ContextType>
  Currency?: GraphQLScalarType
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Decimal?: GraphQLScalarType
  Employee?: EmployeeResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  Lead?: LeadResolvers<ContextType>
  LeadConnection?: LeadConnectionResolvers<ContextType>
  LeadEdge?: LeadEdgeResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
}
