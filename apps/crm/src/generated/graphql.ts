// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { CustomerRow, ContactRow } from '../modules/customers/store/customer-store.ts'
import type { InteractionRow } from '../modules/interactions/store/interaction-store.ts'
import type {
  LeadImportRow,
  ImportedRowRow,
  LeadImportIssueRow,
} from '../modules/lead-imports/store/lead-import-store.ts'
import type { LeadRow, PooledLeadRow } from '../modules/leads/store/lead-store.ts'
import type { NeedProfileRow, DecisionProfileRow } from '../modules/profiles/store/profile-store.ts'
import type { TimelineEntryRow } from '../modules/timeline/store/timeline-store.ts'
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

/** Who is added to which customer. */
export type AddContactInput = {
  /** The person. */
  contact: ContactInput
  /** The customer. */
  customerId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The customer with the new contact. */
export type AddContactPayload = {
  __typename?: 'AddContactPayload'
  /** The customer. */
  customer: Customer
}

/** What `addContact` answers. */
export type AddContactResult =
  AddContactPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

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
  /** The lead with its owner, where the caller may see it. */
  lead?: Maybe<Lead>
  /** Id of the lead that was assigned. */
  leadId: Scalars['ID']['output']
}

/** What `assignLead` answers. */
export type AssignLeadResult =
  AssignLeadPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Parts that people have in a buying decision (采购角色). */
export type BuyingRole =
  /** Decides (决策者). */
  | 'DECIDER'
  /** Lets others in, or not (把关者). */
  | 'GATEKEEPER'
  /** Is listened to (影响者). */
  | 'INFLUENCER'
  /** Pays (付款人). */
  | 'PAYER'
  /** Works with the product (使用者). */
  | 'USER'

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
  /** The lead, while its caller may see it. */
  lead?: Maybe<Lead>
  /** Id of the lead that was recorded. */
  leadId: Scalars['ID']['output']
}

/** What `captureLead` answers. */
export type CaptureLeadResult =
  CaptureLeadPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which pooled lead the caller takes. */
export type ClaimLeadInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The lead. */
  leadId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The claimed lead. */
export type ClaimLeadPayload = {
  __typename?: 'ClaimLeadPayload'
  /** The lead, which is the caller's now. */
  lead: Lead
}

/** What `claimLead` answers. */
export type ClaimLeadResult =
  ClaimLeadPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

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

/** A person at a customer (联系人). */
export type Contact = {
  __typename?: 'Contact'
  /** Part in buying decisions (采购角色). */
  buyingRole?: Maybe<BuyingRole>
  /** E-mail address (邮箱); in full for the customer's owner. */
  email?: Maybe<ProtectedText>
  /** When the person was erased (删除时间); nothing else of them is left then. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>
  /** Id of the contact. */
  id: Scalars['ID']['output']
  /** Name (姓名); empty of a person who was erased. */
  name: Scalars['String']['output']
  /** Phone number as E.164 (电话); in full for the customer's owner. */
  phone?: Maybe<ProtectedText>
  /** Position in the company (职务). */
  title?: Maybe<Scalars['String']['output']>
}

/** A person at a customer. */
export type ContactInput = {
  /** Part in buying decisions (采购角色). */
  buyingRole?: InputMaybe<BuyingRole>
  /** E-mail address (邮箱). */
  email?: InputMaybe<Scalars['String']['input']>
  /** Name (姓名). */
  name: Scalars['String']['input']
  /** Phone number in any usual notation (电话). */
  phone?: InputMaybe<Scalars['String']['input']>
  /** Position in the company (职务). */
  title?: InputMaybe<Scalars['String']['input']>
}

/** Which lead becomes a customer, and what else is known of it. */
export type ConvertLeadInput = {
  /** Postal address (地址). */
  address?: InputMaybe<Scalars['String']['input']>
  /** What the company does (经营范围). */
  businessScope?: InputMaybe<Scalars['String']['input']>
  /** People there, besides the lead's own contact; one of the same name adds to it. */
  contacts?: InputMaybe<Array<ContactInput>>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Industry (行业). */
  industry?: InputMaybe<Scalars['String']['input']>
  /** The lead. */
  leadId: Scalars['ID']['input']
  /** Name of the customer; that of the lead's company when left out. */
  name?: InputMaybe<Scalars['String']['input']>
  /** Registration number of the company (统一社会信用代码); one customer has it. */
  registrationNo?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** What the lead became. */
export type ConvertLeadPayload = {
  __typename?: 'ConvertLeadPayload'
  /** The new customer. */
  customer: Customer
  /** The lead. */
  lead: Lead
  /** Customers with a similar name that the caller may see: perhaps the same company. */
  similar: Array<Customer>
  /** How many more have a similar name but belong to others. */
  similarElsewhere: Scalars['Int']['output']
}

/** What `convertLead` answers. */
export type ConvertLeadResult =
  ConflictError | ConvertLeadPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** What an interaction should have said. */
export type CorrectInteractionInput = {
  /** What was said and agreed (内容). */
  content: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The interaction to correct. */
  interactionId: Scalars['ID']['input']
  /** What changed in their need (需求变化). */
  needChange?: InputMaybe<Scalars['String']['input']>
  /** What is to be done next (下一步). */
  nextStep?: InputMaybe<Scalars['String']['input']>
  /** When it is to be done. */
  nextStepOn?: InputMaybe<Scalars['Date']['input']>
  /** When it took place; not in the future. */
  occurredAt: Scalars['DateTime']['input']
  /** Who took part, by name. */
  participants?: InputMaybe<Array<Scalars['String']['input']>>
  /** How their project goes (项目进展). */
  progress?: InputMaybe<Scalars['String']['input']>
}

/** The recorded correction. */
export type CorrectInteractionPayload = {
  __typename?: 'CorrectInteractionPayload'
  /** The correction, which names what it corrects. */
  interaction: Interaction
}

/** What `correctInteraction` answers. */
export type CorrectInteractionResult =
  ConflictError | CorrectInteractionPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A new customer. */
export type CreateCustomerInput = {
  /** Postal address (地址). */
  address?: InputMaybe<Scalars['String']['input']>
  /** What the company does (经营范围). */
  businessScope?: InputMaybe<Scalars['String']['input']>
  /** How it came to us. */
  channel?: InputMaybe<LeadChannel>
  /** People there. */
  contacts?: InputMaybe<Array<ContactInput>>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Industry (行业). */
  industry?: InputMaybe<Scalars['String']['input']>
  /** Name. */
  name: Scalars['String']['input']
  /** Who will own it; the caller when left out. */
  ownerId?: InputMaybe<Scalars['ID']['input']>
  /** The partner who introduced it; needed for PARTNER_INTRODUCTION. */
  partnerName?: InputMaybe<Scalars['String']['input']>
  /** The customer who referred it; needed for CUSTOMER_REFERRAL. */
  referrerId?: InputMaybe<Scalars['ID']['input']>
  /** Registration number of the company (统一社会信用代码); one customer has it. */
  registrationNo?: InputMaybe<Scalars['String']['input']>
}

/** The new customer. */
export type CreateCustomerPayload = {
  __typename?: 'CreateCustomerPayload'
  /** The customer. */
  customer: Customer
  /** Customers with a similar name that the caller may see: perhaps the same company. */
  similar: Array<Customer>
  /** How many more have a similar name but belong to others. */
  similarElsewhere: Scalars['Int']['output']
}

/** What `createCustomer` answers. */
export type CreateCustomerResult =
  ConflictError | CreateCustomerPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A customer (客户) with the file of what is known of it (客户档案). */
export type Customer = {
  __typename?: 'Customer'
  /** Postal address (地址). */
  address?: Maybe<Scalars['String']['output']>
  /** What the company does (经营范围). */
  businessScope?: Maybe<Scalars['String']['output']>
  /** How it came to us (来源渠道). */
  channel?: Maybe<LeadChannel>
  /** Customer number (客户编号). */
  code: Scalars['String']['output']
  /** People at the customer (联系人), where the caller may see the customer's file. */
  contacts: Array<Contact>
  /** When it became a customer. */
  createdAt: Scalars['DateTime']['output']
  /** How they decide, as last recorded, where the caller may see the customer's file (决策信息). */
  decisionProfile?: Maybe<DecisionProfile>
  /** All that was recorded of how they decide, the latest first. */
  decisionProfiles: Array<DecisionProfile>
  /** Id of the customer. */
  id: Scalars['ID']['output']
  /** Industry (行业). */
  industry?: Maybe<Scalars['String']['output']>
  /** Contacts with the customer and with the lead it was, the latest first; empty where the caller may not see the file (沟通记录). */
  interactions: InteractionConnection
  /** The lead it came from, where the caller may see it. */
  lead?: Maybe<Lead>
  /** Stage of the relationship (客户阶段). */
  lifecycleStage: LifecycleStage
  /** Name (客户名称). */
  name: Scalars['String']['output']
  /** What they need, as last recorded, where the caller may see the customer's file (需求信息). */
  needProfile?: Maybe<NeedProfile>
  /** All that was recorded of their need, the latest first; changes show by comparing. */
  needProfiles: Array<NeedProfile>
  /** The one who answers for it (归属销售顾问). */
  owner: Employee
  /** Partner who introduced it (合作伙伴). */
  partnerName?: Maybe<Scalars['String']['output']>
  /** The customer who referred it, where the caller may see it (推荐客户). */
  referrer?: Maybe<Customer>
  /** Registration number of the company (统一社会信用代码); one customer has it. In full for the owner. */
  registrationNo?: Maybe<ProtectedText>
  /** What happened with the customer, here and in other services, the latest first; empty where the caller may not see the file (客户动态). */
  timeline: TimelineEntryConnection
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** ABC value class (客户ABC分类) of the last run; null before the first. */
  valueClass?: Maybe<ValueClass>
  /** Grows by one with each change; send it back to change the customer. */
  version: Scalars['Int']['output']
}

/** A customer (客户) with the file of what is known of it (客户档案). */
export type CustomerInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

/** A customer (客户) with the file of what is known of it (客户档案). */
export type CustomerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

/** A page of customers. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection'
  /** The customers of the page with their cursors. */
  edges: Array<CustomerEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** One row of a page of customers. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The customer. */
  node: Customer
}

/** What is known of a decision; more of it gives a better score. */
export type DecisionInput = {
  /** Who decides, by name (决策人). */
  deciders?: InputMaybe<Array<Scalars['String']['input']>>
  /** When they decide (决策时间). */
  decisionOn?: InputMaybe<Scalars['Date']['input']>
  /** How they come to a decision (决策流程). */
  process?: InputMaybe<Scalars['String']['input']>
}

/** How a lead or customer decides (决策信息). Never changed: what is new is a new revision. */
export type DecisionProfile = {
  __typename?: 'DecisionProfile'
  /** Whether decider, process and time are all known. */
  complete: Scalars['Boolean']['output']
  /** Who decides, by name (决策人). */
  deciders: Array<Scalars['String']['output']>
  /** When they decide (决策时间). */
  decisionOn?: Maybe<Scalars['Date']['output']>
  /** Id of this revision. */
  id: Scalars['ID']['output']
  /** How they come to a decision (决策流程). */
  process?: Maybe<Scalars['String']['output']>
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Who recorded it. */
  recordedBy?: Maybe<Employee>
  /** 1 for the first, then 2 and so on. */
  revision: Scalars['Int']['output']
}

/** Kinds of direct sale (直销渠道). */
export type DirectSalesType =
  /** Door to door (上门直销). */
  | 'DOOR_TO_DOOR'
  /** Over the network (网络直销). */
  | 'NETWORK'
  /** By telephone (电话直销). */
  | 'TELEPHONE'

/** Which lead is given up, and why. */
export type DisqualifyLeadInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The lead. */
  leadId: Scalars['ID']['input']
  /** Why it leads nowhere. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The lead that was given up. */
export type DisqualifyLeadPayload = {
  __typename?: 'DisqualifyLeadPayload'
  /** The lead with its reason. */
  lead: Lead
}

/** What `disqualifyLead` answers. */
export type DisqualifyLeadResult =
  ConflictError | DisqualifyLeadPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** A person employed by the company (员工); known to the performance service. */
export type Employee = {
  __typename?: 'Employee'
  /** Id of the employee. */
  id: Scalars['ID']['output']
}

/** Who is erased, and why. */
export type EraseContactInput = {
  /** The contact. */
  contactId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Why: who asked for it, and when (原因). Goes on record; leave out what tells who the person was. */
  reason: Scalars['String']['input']
}

/** The contact of whom nothing is left. */
export type EraseContactPayload = {
  __typename?: 'EraseContactPayload'
  /** Id of the contact. */
  contactId: Scalars['ID']['output']
  /** Its customer, where the caller may see it. */
  customer?: Maybe<Customer>
}

/** What `eraseContact` answers. */
export type EraseContactResult =
  ConflictError | EraseContactPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

/** One wrong field of an input. */
export type FieldError = {
  __typename?: 'FieldError'
  /** What is wrong with it. */
  message: Scalars['String']['output']
  /** Dotted path inside the input: `lines.0.quantity`. */
  path: Scalars['String']['output']
}

/** Encodings of files. */
export type FileEncoding =
  /** GB18030, which includes GBK and GB2312: what Excel writes on a Chinese system. */
  | 'GB18030'
  /** UTF-8, with or without a byte order mark. */
  | 'UTF_8'

/** The caller's roles do not allow this operation. */
export type ForbiddenError = UserError & {
  __typename?: 'ForbiddenError'
  /** Always `FORBIDDEN`. */
  code: Scalars['String']['output']
  /** Which right is missing. */
  message: Scalars['String']['output']
}

/** A file of leads: CSV with a header row, at most 5,000 rows and 4 MB. */
export type ImportLeadsInput = {
  /** Channel of the rows that name none. */
  channel: LeadChannel
  /**
   * Content of the file in Base64. Its first row names the columns, in any order, letter case and width; others are ignored:
   * company (公司名称) is needed, and phone (电话, 手机) or email (邮箱); contact (联系人), address (地址),
   * businessScope (经营范围), channel (来源渠道), directSalesType (直销渠道), partner (合作伙伴),
   * referrer (推荐客户: the customer's code) and note (备注) may be there. A channel is named as in LeadChannel or in Chinese.
   */
  contentBase64: Scalars['String']['input']
  /** Encoding of the file. */
  encoding: FileEncoding
  /** Name of the file. */
  fileName: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
}

/** What became of the file. */
export type ImportLeadsPayload = {
  __typename?: 'ImportLeadsPayload'
  /** The import with its counts and rows. */
  leadImport: LeadImport
}

/** What `importLeads` answers. */
export type ImportLeadsResult =
  ConflictError | ForbiddenError | ImportLeadsPayload | NotFoundError | RuleError | ValidationError

/** A row of an imported file. */
export type ImportedRow = {
  __typename?: 'ImportedRow'
  /** What the file says, column by column. */
  cells: Array<LeadImportCell>
  /** Id of the row. */
  id: Scalars['ID']['output']
  /** What is wrong with it, or should be looked at. */
  issues: Array<LeadImportIssue>
  /** The lead it became, where the caller may see it. */
  lead?: Maybe<Lead>
  /** What became of it. */
  outcome: LeadImportOutcome
  /** Number of the row as a spreadsheet shows it: the header is row 1. */
  rowNumber: Scalars['Int']['output']
}

/** A page of imported rows. */
export type ImportedRowConnection = {
  __typename?: 'ImportedRowConnection'
  /** The imported rows of the page with their cursors. */
  edges: Array<ImportedRowEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** One row of a page of imported rows. */
export type ImportedRowEdge = {
  __typename?: 'ImportedRowEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The row. */
  node: ImportedRow
}

/** A contact with a lead or customer (跟进记录). Never changed; a correction is an interaction of its own. Phone numbers and e-mail addresses in its text show in full to the owner alone. */
export type Interaction = {
  __typename?: 'Interaction'
  /** What was said and agreed (内容). */
  content: Scalars['String']['output']
  /** The interaction that corrects this one; the later one holds. */
  correctedBy?: Maybe<Interaction>
  /** The interaction that this one corrects. */
  corrects?: Maybe<Interaction>
  /** Id of the interaction. */
  id: Scalars['ID']['output']
  /** How it took place (方式). */
  kind: InteractionKind
  /** When it was recorded. */
  loggedAt: Scalars['DateTime']['output']
  /** Who had it. */
  loggedBy: Employee
  /** What changed in their need (需求变化). */
  needChange?: Maybe<Scalars['String']['output']>
  /** What is to be done next (下一步). */
  nextStep?: Maybe<Scalars['String']['output']>
  /** When it is to be done. */
  nextStepOn?: Maybe<Scalars['Date']['output']>
  /** When it took place. */
  occurredAt: Scalars['DateTime']['output']
  /** Who took part, by name (参与人). */
  participants: Array<Scalars['String']['output']>
  /** How their project goes (项目进展). */
  progress?: Maybe<Scalars['String']['output']>
}

/** A page of interactions. */
export type InteractionConnection = {
  __typename?: 'InteractionConnection'
  /** The interactions of the page with their cursors. */
  edges: Array<InteractionEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** One row of a page of interactions. */
export type InteractionEdge = {
  __typename?: 'InteractionEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The interaction. */
  node: Interaction
}

/** Ways to be in contact (沟通方式). */
export type InteractionKind =
  /** Online chat (在线沟通). */
  | 'CHAT'
  /** E-mail (邮件). */
  | 'EMAIL'
  /** Telephone (电话). */
  | 'PHONE'
  /** Reception at ours (接待). */
  | 'RECEPTION'
  /** Text message (短信). */
  | 'SMS'
  /** Visit at theirs (拜访). */
  | 'VISIT'

/** A possible customer before it is one (线索). */
export type Lead = {
  __typename?: 'Lead'
  /** Postal address (地址). */
  address?: Maybe<Scalars['String']['output']>
  /** What the company does (经营范围). */
  businessScope?: Maybe<Scalars['String']['output']>
  /** How the lead came in (来源渠道). */
  channel: LeadChannel
  /** Company of the lead (公司名称). */
  companyName: Scalars['String']['output']
  /** Person to talk to (联系人). */
  contactName?: Maybe<Scalars['String']['output']>
  /** When the lead came in. */
  createdAt: Scalars['DateTime']['output']
  /** The customer it became, where the caller may see it. */
  customer?: Maybe<Customer>
  /** How they decide, as last recorded (决策信息). */
  decisionProfile?: Maybe<DecisionProfile>
  /** Kind of direct sale, where the lead came from one (直销渠道). */
  directSalesType?: Maybe<DirectSalesType>
  /** Why the lead was given up (无效原因). */
  disqualifiedReason?: Maybe<Scalars['String']['output']>
  /** E-mail address (邮箱); in full for those who see the phone number. */
  email?: Maybe<ProtectedText>
  /** When first contact was made. */
  firstRespondedAt?: Maybe<Scalars['DateTime']['output']>
  /** Until when the owner must have made first contact (首次响应时限). */
  firstResponseDue?: Maybe<Scalars['DateTime']['output']>
  /** Whether first contact came, or is coming, too late (首次响应超时). */
  firstResponseOverdue: Scalars['Boolean']['output']
  /** Id of the lead. */
  id: Scalars['ID']['output']
  /** Contacts with the lead, the latest first (沟通记录). */
  interactions: InteractionConnection
  /** What they need, as last recorded (需求信息). */
  needProfile?: Maybe<NeedProfile>
  /** Anything else worth knowing (备注); phone numbers and e-mail addresses in it show in full to those who see the phone number. */
  note?: Maybe<Scalars['String']['output']>
  /** Consultant who works on the lead (负责顾问); null while nobody does. */
  owner?: Maybe<Employee>
  /** Partner who introduced it (合作伙伴). */
  partnerName?: Maybe<Scalars['String']['output']>
  /** Phone number, E.164 where it could be recognised (电话); in full for the owner, and while nobody owns the lead for who entered it. */
  phone?: Maybe<ProtectedText>
  /** The customer who referred it, where the caller may see it (推荐客户). */
  referrer?: Maybe<Customer>
  /** Score from 0 to 100 (线索评分): 20 points each for need, decision, budget, authority and time; null before qualification. */
  score?: Maybe<Scalars['Int']['output']>
  /** Where the lead stands. */
  status: LeadStatus
  /** When the lead was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change; send it back to change the lead. */
  version: Scalars['Int']['output']
}

/** A possible customer before it is one (线索). */
export type LeadInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
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

/** A file of leads that was taken in (线索导入). */
export type LeadImport = {
  __typename?: 'LeadImport'
  /** Rows that are there already, in the file or in the system. */
  duplicateCount: Scalars['Int']['output']
  /** Encoding of the file. */
  encoding: FileEncoding
  /** Name of the file. */
  fileName: Scalars['String']['output']
  /** Id of the import. */
  id: Scalars['ID']['output']
  /** Columns of the file that mean nothing here. */
  ignoredColumns: Array<Scalars['String']['output']>
  /** When it was imported. */
  importedAt: Scalars['DateTime']['output']
  /** Who imported it. */
  importedBy?: Maybe<Employee>
  /** Rows that became leads. */
  importedCount: Scalars['Int']['output']
  /** Rows with an error. */
  invalidCount: Scalars['Int']['output']
  /** Rows with something in them, the header left out. */
  rowCount: Scalars['Int']['output']
  /** The rows in the order of the file. */
  rows: ImportedRowConnection
  /** Rows that became leads but should be looked at. */
  warningCount: Scalars['Int']['output']
}

/** A file of leads that was taken in (线索导入). */
export type LeadImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  outcome?: InputMaybe<LeadImportOutcome>
}

/** A cell of an imported file. */
export type LeadImportCell = {
  __typename?: 'LeadImportCell'
  /** Heading of its column. */
  column: Scalars['String']['output']
  /** What it says; null where it is empty. In full for who imported it; others see phone numbers, e-mail addresses and columns without a meaning masked. */
  value?: Maybe<ProtectedText>
}

/** A page of imports. */
export type LeadImportConnection = {
  __typename?: 'LeadImportConnection'
  /** The imports of the page with their cursors. */
  edges: Array<LeadImportEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** One row of a page of imports. */
export type LeadImportEdge = {
  __typename?: 'LeadImportEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The import. */
  node: LeadImport
}

/** What is wrong with a row, or should be looked at. */
export type LeadImportIssue = {
  __typename?: 'LeadImportIssue'
  /** Whether it kept the row from becoming a lead. */
  blocking: Scalars['Boolean']['output']
  /** What kind of issue it is. */
  code: LeadImportIssueCode
  /** Heading of the column it is about; null when it is about the row. */
  column?: Maybe<Scalars['String']['output']>
  /** The customer it is like, where the caller may see it and, for a phone number or e-mail address, sees that in full. */
  customer?: Maybe<Customer>
  /** The lead it is like, where the caller may see it and, for a phone number or e-mail address, sees that in full. */
  lead?: Maybe<Lead>
  /** What is wrong and what to do, in English; quotes the cell to who imported it. */
  message: Scalars['String']['output']
  /** The row of the same file that says the same, for DUPLICATE_IN_FILE. */
  otherRow?: Maybe<Scalars['Int']['output']>
}

/** Kinds of issues with a row. */
export type LeadImportIssueCode =
  /** A customer has the same phone, e-mail or company. */
  | 'DUPLICATE_CUSTOMER'
  /** A row above has the same phone, e-mail or company. */
  | 'DUPLICATE_IN_FILE'
  /** A lead has the same phone, e-mail or company. */
  | 'DUPLICATE_LEAD'
  /** No e-mail address. */
  | 'INVALID_EMAIL'
  /** No phone number that exists. */
  | 'INVALID_PHONE'
  /** Referrer or partner does not go with the channel, or is unknown. */
  | 'INVALID_SOURCE'
  /** A cell that must have something is empty. */
  | 'REQUIRED'
  /** A lead or customer has a similar name: perhaps the same company. */
  | 'SIMILAR_NAME'
  /** More text than fits. */
  | 'TOO_LONG'
  /** The row has more cells than the header. */
  | 'TOO_MANY_CELLS'
  /** No source channel that is known. */
  | 'UNKNOWN_CHANNEL'

/** What became of a row. */
export type LeadImportOutcome =
  /** It is there already. */
  | 'DUPLICATE'
  /** It became a lead. */
  | 'IMPORTED'
  /** It has an error. */
  | 'INVALID'

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

/** Stages of the relationship with a customer (客户生命周期). */
export type LifecycleStage =
  /** Has a need that is completely known (意向客户). */
  | 'INTENDING'
  /** Known, and may need something (潜在客户). */
  | 'POTENTIAL'
  /** Has a proposal on the table and a known way to decide (准客户). */
  | 'PROSPECTIVE'
  /** Has signed (成交客户). */
  | 'WON'

/** A contact with a lead or a customer. */
export type LogInteractionInput = {
  /** What was said and agreed (内容). */
  content: Scalars['String']['input']
  /** The customer; give this or the lead. */
  customerId?: InputMaybe<Scalars['ID']['input']>
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** How it took place. */
  kind: InteractionKind
  /** The lead; give this or the customer. */
  leadId?: InputMaybe<Scalars['ID']['input']>
  /** What changed in their need (需求变化). */
  needChange?: InputMaybe<Scalars['String']['input']>
  /** What is to be done next (下一步). */
  nextStep?: InputMaybe<Scalars['String']['input']>
  /** When it is to be done. */
  nextStepOn?: InputMaybe<Scalars['Date']['input']>
  /** When it took place; not in the future. */
  occurredAt: Scalars['DateTime']['input']
  /** Who took part, by name. */
  participants?: InputMaybe<Array<Scalars['String']['input']>>
  /** How their project goes (项目进展). */
  progress?: InputMaybe<Scalars['String']['input']>
}

/** The recorded interaction. */
export type LogInteractionPayload = {
  __typename?: 'LogInteractionPayload'
  /** The customer, where it was with one. */
  customer?: Maybe<Customer>
  /** The interaction. */
  interaction: Interaction
  /** The lead, where it was with one. */
  lead?: Maybe<Lead>
}

/** What `logInteraction` answers. */
export type LogInteractionResult =
  ConflictError | ForbiddenError | LogInteractionPayload | NotFoundError | RuleError | ValidationError

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
  /** Adds a person to a customer (新增联系人). */
  addContact: AddContactResult
  /** Gives a lead to a consultant, who must be certified (线索分配); starts the first-response clock. */
  assignLead: AssignLeadResult
  /** Records a new lead (线索录入). Nobody owns it until it is assigned. */
  captureLead: CaptureLeadResult
  /** Takes a lead out of the common pool for oneself (公海领取). Of two who claim it one gets it. */
  claimLead: ClaimLeadResult
  /** Makes a qualified lead a customer with its contacts (线索转客户). The owner must be certified. */
  convertLead: ConvertLeadResult
  /** Records what an interaction should have said; the original stays as it is. */
  correctInteraction: CorrectInteractionResult
  /** Opens a customer without a lead (新建客户). Its owner must be certified. */
  createCustomer: CreateCustomerResult
  /** Gives a lead up, with the reason (线索无效). */
  disqualifyLead: DisqualifyLeadResult
  /** Erases a person who asked for it (删除个人信息): the contact stays without anything that tells who it was. For good. */
  eraseContact: EraseContactResult
  /** Takes in a file of leads (线索导入): good rows become leads, bad rows and duplicates are reported. */
  importLeads: ImportLeadsResult
  /** Records a contact with a lead or a customer (跟进记录). The first one of an assigned lead answers its first-response clock. */
  logInteraction: LogInteractionResult
  /** Gives a lead back to the common pool (退回公海). */
  poolLead: PoolLeadResult
  /** Records need and decision of a contacted lead and qualifies it (线索合格), if its score is high enough. */
  qualifyLead: QualifyLeadResult
  /** Records how a customer decides now (决策信息更新). */
  recordDecision: RecordDecisionResult
  /** Records what a customer needs now (需求更新). */
  recordNeed: RecordNeedResult
  /** Takes a lead that was given up in again as new (重新激活). */
  reopenLead: ReopenLeadResult
  /** Shows one masked value of a contact, for a purpose that goes on record (查看脱敏信息). At most 30 values an hour. */
  revealContactValue: RevealContactValueResult
  /** Shows one masked value of a customer, for a purpose that goes on record (查看脱敏信息). At most 30 values an hour. */
  revealCustomerValue: RevealCustomerValueResult
  /** Shows one masked value of a lead, for a purpose that goes on record (查看脱敏信息). At most 30 values an hour. */
  revealLeadValue: RevealLeadValueResult
  /** Gives a customer to another owner (客户移交). There is one at a time. */
  transferCustomer: TransferCustomerResult
}

export type MutationAddContactArgs = {
  input: AddContactInput
}

export type MutationAssignLeadArgs = {
  input: AssignLeadInput
}

export type MutationCaptureLeadArgs = {
  input: CaptureLeadInput
}

export type MutationClaimLeadArgs = {
  input: ClaimLeadInput
}

export type MutationConvertLeadArgs = {
  input: ConvertLeadInput
}

export type MutationCorrectInteractionArgs = {
  input: CorrectInteractionInput
}

export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput
}

export type MutationDisqualifyLeadArgs = {
  input: DisqualifyLeadInput
}

export type MutationEraseContactArgs = {
  input: EraseContactInput
}

export type MutationImportLeadsArgs = {
  input: ImportLeadsInput
}

export type MutationLogInteractionArgs = {
  input: LogInteractionInput
}

export type MutationPoolLeadArgs = {
  input: PoolLeadInput
}

export type MutationQualifyLeadArgs = {
  input: QualifyLeadInput
}

export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput
}

export type MutationRecordNeedArgs = {
  input: RecordNeedInput
}

export type MutationReopenLeadArgs = {
  input: ReopenLeadInput
}

export type MutationRevealContactValueArgs = {
  input: RevealContactValueInput
}

export type MutationRevealCustomerValueArgs = {
  input: RevealCustomerValueInput
}

export type MutationRevealLeadValueArgs = {
  input: RevealLeadValueInput
}

export type MutationTransferCustomerArgs = {
  input: TransferCustomerInput
}

/** What is known of a need; more of it gives a better score. */
export type NeedInput = {
  /** Budget (预算). */
  budget?: InputMaybe<MoneyInput>
  /** When and how it must come (交货期需求). */
  deliveryNeed?: InputMaybe<Scalars['String']['input']>
  /** What they expect of us (期望). */
  expectations?: InputMaybe<Scalars['String']['input']>
  /** What it must do (功能需求). */
  functionNeed?: InputMaybe<Scalars['String']['input']>
  /** What hurts today (痛点). */
  painPoints?: InputMaybe<Array<Scalars['String']['input']>>
  /** What they prefer: brands, contact times, ways (需求偏好). */
  preferences?: InputMaybe<Scalars['String']['input']>
  /** What it may cost, and how they look at price (价格需求). */
  priceNeed?: InputMaybe<Scalars['String']['input']>
  /** Products or product families asked for (意向产品). */
  products?: InputMaybe<Array<Scalars['String']['input']>>
  /** By when they mean to buy (采购时间). */
  purchaseBy?: InputMaybe<Scalars['Date']['input']>
  /** How good it must be (质量需求). */
  qualityNeed?: InputMaybe<Scalars['String']['input']>
  /** How it will be used (使用场景). */
  scenario?: InputMaybe<Scalars['String']['input']>
  /** What they need after the sale (售后需求). */
  serviceNeed?: InputMaybe<Scalars['String']['input']>
  /** What they want, in one or two sentences (需求摘要). */
  summary: Scalars['String']['input']
}

/** What a lead or customer needs (需求信息). Never changed: what is new is a new revision. */
export type NeedProfile = {
  __typename?: 'NeedProfile'
  /** Budget (预算). */
  budget?: Maybe<Money>
  /** Whether product, budget, purchase time and usage scenario are all known. */
  complete: Scalars['Boolean']['output']
  /** When and how it must come (交货期需求). */
  deliveryNeed?: Maybe<Scalars['String']['output']>
  /** What they expect of us (期望). */
  expectations?: Maybe<Scalars['String']['output']>
  /** What it must do (功能需求). */
  functionNeed?: Maybe<Scalars['String']['output']>
  /** Id of this revision. */
  id: Scalars['ID']['output']
  /** What hurts today (痛点). */
  painPoints: Array<Scalars['String']['output']>
  /** What they prefer: brands, contact times, ways (需求偏好). */
  preferences?: Maybe<Scalars['String']['output']>
  /** What it may cost, and how they look at price (价格需求). */
  priceNeed?: Maybe<Scalars['String']['output']>
  /** Products or product families asked for (意向产品). */
  products: Array<Scalars['String']['output']>
  /** By when they mean to buy (采购时间). */
  purchaseBy?: Maybe<Scalars['Date']['output']>
  /** How good it must be (质量需求). */
  qualityNeed?: Maybe<Scalars['String']['output']>
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output']
  /** Who recorded it. */
  recordedBy?: Maybe<Employee>
  /** 1 for the first, then 2 and so on. */
  revision: Scalars['Int']['output']
  /** How it will be used (使用场景). */
  scenario?: Maybe<Scalars['String']['output']>
  /** What they need after the sale (售后需求). */
  serviceNeed?: Maybe<Scalars['String']['output']>
  /** What they want, in one or two sentences (需求摘要). */
  summary: Scalars['String']['output']
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

/** Which lead goes back to the pool. */
export type PoolLeadInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The lead. */
  leadId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The lead that went to the pool. */
export type PoolLeadPayload = {
  __typename?: 'PoolLeadPayload'
  /** The lead as the pool shows it; null once somebody has taken it. */
  lead?: Maybe<PooledLead>
  /** Id of the lead that was given back. */
  leadId: Scalars['ID']['output']
}

/** What `poolLead` answers. */
export type PoolLeadResult =
  ConflictError | ForbiddenError | NotFoundError | PoolLeadPayload | RuleError | ValidationError

/** A lead in the common pool (公海), without phone and e-mail: those show to who claims it. */
export type PooledLead = {
  __typename?: 'PooledLead'
  /** What the company does (经营范围). */
  businessScope?: Maybe<Scalars['String']['output']>
  /** How the lead came in (来源渠道). */
  channel: LeadChannel
  /** Company of the lead (公司名称). */
  companyName: Scalars['String']['output']
  /** Id of the lead. */
  id: Scalars['ID']['output']
  /** When it was put into the pool. */
  pooledAt: Scalars['DateTime']['output']
  /** Its version, to claim it with. */
  version: Scalars['Int']['output']
}

/** A page of pooled leads. */
export type PooledLeadConnection = {
  __typename?: 'PooledLeadConnection'
  /** The pooled leads of the page with their cursors. */
  edges: Array<PooledLeadEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** One row of a page of pooled leads. */
export type PooledLeadEdge = {
  __typename?: 'PooledLeadEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The pooled lead. */
  node: PooledLead
}

/** Values of a contact that are masked for those who do not own the customer. */
export type ProtectedContactField =
  /** E-mail address (邮箱). */
  | 'EMAIL'
  /** Phone number (电话). */
  | 'PHONE'

/** Values of a customer that are masked for those who do not own the customer. */
export type ProtectedCustomerField =
  /** Registration number (统一社会信用代码). */
  'REGISTRATION_NO'

/** Values of a lead that are masked for those who do not work on it. */
export type ProtectedLeadField =
  /** E-mail address (邮箱). */
  | 'EMAIL'
  /** Phone number (电话). */
  | 'PHONE'

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

/** What is known of a lead. */
export type QualifyLeadInput = {
  /** How they decide. */
  decision: DecisionInput
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The lead. */
  leadId: Scalars['ID']['input']
  /** What they need. */
  need: NeedInput
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The qualified lead. */
export type QualifyLeadPayload = {
  __typename?: 'QualifyLeadPayload'
  /** The lead with its score and profiles. */
  lead: Lead
}

/** What `qualifyLead` answers. */
export type QualifyLeadResult =
  ConflictError | ForbiddenError | NotFoundError | QualifyLeadPayload | RuleError | ValidationError

export type Query = {
  __typename?: 'Query'
  /** One customer, or null when it does not exist or the caller may not see it. */
  customer?: Maybe<Customer>
  /** Customers the caller may see, newest first. */
  customers: CustomerConnection
  /** One lead, or null when it does not exist or the caller may not see it. */
  lead?: Maybe<Lead>
  /** One import, or null when it does not exist or the caller may not see it. */
  leadImport?: Maybe<LeadImport>
  /** Imports the caller may see, newest first. */
  leadImports: LeadImportConnection
  /** Leads the caller may see, newest first. */
  leads: LeadConnection
  /** Leads in the common pool (公海), the latest first, for those who may claim or assign them. */
  pooledLeads: PooledLeadConnection
}

export type QueryCustomerArgs = {
  id: Scalars['ID']['input']
}

export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  ownerId?: InputMaybe<Scalars['ID']['input']>
  search?: InputMaybe<Scalars['String']['input']>
  stage?: InputMaybe<LifecycleStage>
}

export type QueryLeadArgs = {
  id: Scalars['ID']['input']
}

export type QueryLeadImportArgs = {
  id: Scalars['ID']['input']
}

export type QueryLeadImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  channel?: InputMaybe<LeadChannel>
  first?: InputMaybe<Scalars['Int']['input']>
  firstResponseOverdue?: InputMaybe<Scalars['Boolean']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<LeadStatus>
}

export type QueryPooledLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

/** How a customer decides now. */
export type RecordDecisionInput = {
  /** The customer. */
  customerId: Scalars['ID']['input']
  /** How they decide, all of it: it replaces what was recorded before. */
  decision: DecisionInput
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The customer with its new decision profile. */
export type RecordDecisionPayload = {
  __typename?: 'RecordDecisionPayload'
  /** The customer. */
  customer: Customer
}

/** What `recordDecision` answers. */
export type RecordDecisionResult =
  ConflictError | ForbiddenError | NotFoundError | RecordDecisionPayload | RuleError | ValidationError

/** What a customer needs now. */
export type RecordNeedInput = {
  /** The customer. */
  customerId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What they need, all of it: it replaces what was recorded before. */
  need: NeedInput
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The customer with its new need profile. */
export type RecordNeedPayload = {
  __typename?: 'RecordNeedPayload'
  /** The customer. */
  customer: Customer
}

/** What `recordNeed` answers. */
export type RecordNeedResult =
  ConflictError | ForbiddenError | NotFoundError | RecordNeedPayload | RuleError | ValidationError

/** Which lead is taken in again. */
export type ReopenLeadInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The lead. */
  leadId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The lead that is new again. */
export type ReopenLeadPayload = {
  __typename?: 'ReopenLeadPayload'
  /** The lead, while its caller may see it. */
  lead?: Maybe<Lead>
  /** Id of the lead that was reopened. */
  leadId: Scalars['ID']['output']
}

/** What `reopenLead` answers. */
export type ReopenLeadResult =
  ConflictError | ForbiddenError | NotFoundError | ReopenLeadPayload | RuleError | ValidationError

/** Which masked value of a contact is shown, and why. */
export type RevealContactValueInput = {
  /** The contact. */
  contactId: Scalars['ID']['input']
  /** Which of its values. */
  field: ProtectedContactField
  /** The caller's key for this request: sending it again within five minutes gives the value again and is no second reveal. */
  idempotencyKey: Scalars['String']['input']
  /** What it is needed for, in 5 to 500 characters (用途); goes on record with the caller's name. */
  purpose: Scalars['String']['input']
}

/** The value that was asked for. */
export type RevealContactValuePayload = {
  __typename?: 'RevealContactValuePayload'
  /** Id of the contact. */
  contactId: Scalars['ID']['output']
  /** Which of its values it is. */
  field: ProtectedContactField
  /** The value in full. */
  value: Scalars['String']['output']
}

/** What `revealContactValue` answers. */
export type RevealContactValueResult =
  ConflictError | ForbiddenError | NotFoundError | RevealContactValuePayload | RuleError | ValidationError

/** Which masked value of a customer is shown, and why. */
export type RevealCustomerValueInput = {
  /** The customer. */
  customerId: Scalars['ID']['input']
  /** Which of its values. */
  field: ProtectedCustomerField
  /** The caller's key for this request: sending it again within five minutes gives the value again and is no second reveal. */
  idempotencyKey: Scalars['String']['input']
  /** What it is needed for, in 5 to 500 characters (用途); goes on record with the caller's name. */
  purpose: Scalars['String']['input']
}

/** The value that was asked for. */
export type RevealCustomerValuePayload = {
  __typename?: 'RevealCustomerValuePayload'
  /** Id of the customer. */
  customerId: Scalars['ID']['output']
  /** Which of its values it is. */
  field: ProtectedCustomerField
  /** The value in full. */
  value: Scalars['String']['output']
}

/** What `revealCustomerValue` answers. */
export type RevealCustomerValueResult =
  ConflictError | ForbiddenError | NotFoundError | RevealCustomerValuePayload | RuleError | ValidationError

/** Which masked value of a lead is shown, and why. */
export type RevealLeadValueInput = {
  /** Which of its values. */
  field: ProtectedLeadField
  /** The caller's key for this request: sending it again within five minutes gives the value again and is no second reveal. */
  idempotencyKey: Scalars['String']['input']
  /** The lead. */
  leadId: Scalars['ID']['input']
  /** What it is needed for, in 5 to 500 characters (用途); goes on record with the caller's name. */
  purpose: Scalars['String']['input']
}

/** The value that was asked for. */
export type RevealLeadValuePayload = {
  __typename?: 'RevealLeadValuePayload'
  /** Which of its values it is. */
  field: ProtectedLeadField
  /** Id of the lead. */
  leadId: Scalars['ID']['output']
  /** The value in full. */
  value: Scalars['String']['output']
}

/** What `revealLeadValue` answers. */
export type RevealLeadValueResult =
  ConflictError | ForbiddenError | NotFoundError | RevealLeadValuePayload | RuleError | ValidationError

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

/** Something that happened with a customer. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry'
  /** Id of the entry. */
  id: Scalars['ID']['output']
  /** What kind of thing it is. */
  kind: TimelineKind
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output']
  /** Id of the record it is about: the interaction, quote, contract, order or shipment. */
  subjectId: Scalars['ID']['output']
  /** What happened, in one line; phone numbers and e-mail addresses in it show in full to the owner alone. */
  summary: Scalars['String']['output']
}

/** A page of timeline entries. */
export type TimelineEntryConnection = {
  __typename?: 'TimelineEntryConnection'
  /** The timeline entries of the page with their cursors. */
  edges: Array<TimelineEntryEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** One row of a page of timeline entries. */
export type TimelineEntryEdge = {
  __typename?: 'TimelineEntryEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The entry. */
  node: TimelineEntry
}

/** Kinds of things that happen with a customer. */
export type TimelineKind =
  /** A contract took effect (合同生效). */
  | 'CONTRACT_EFFECTIVE'
  /** The customer was opened (建档). */
  | 'CUSTOMER_CREATED'
  /** A delivery was signed for (签收). */
  | 'DELIVERY_SIGNED'
  /** A contact was recorded (跟进). */
  | 'INTERACTION'
  /** The stage of the relationship changed (阶段变更). */
  | 'LIFECYCLE_CHANGED'
  /** An order was approved (订单批准). */
  | 'ORDER_APPROVED'
  /** The owner changed (归属变更). */
  | 'OWNER_CHANGED'
  /** A quote was approved (报价批准). */
  | 'QUOTE_APPROVED'
  /** A return visit was made (回访). */
  | 'RETURN_VISIT_DONE'
  /** A shipment left (发货). */
  | 'SHIPMENT_DISPATCHED'

/** Which customer goes to whom. */
export type TransferCustomerInput = {
  /** The customer. */
  customerId: Scalars['ID']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Who will own it. */
  ownerId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The customer with its new owner. */
export type TransferCustomerPayload = {
  __typename?: 'TransferCustomerPayload'
  /** The customer, where the caller may see it. */
  customer?: Maybe<Customer>
  /** Id of the customer that was transferred. */
  customerId: Scalars['ID']['output']
}

/** What `transferCustomer` answers. */
export type TransferCustomerResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | TransferCustomerPayload | ValidationError

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

/** Value classes of customers (客户ABC分类). */
export type ValueClass =
  /** Priority. */
  | 'A'
  /** To be strengthened. */
  | 'B'
  /** To be visited now and then. */
  | 'C'

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
  Customer: Customer
  Lead: Lead
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer: { __typename: 'Customer' } & GraphQLRecursivePick<FederationTypes['Customer'], { id: true }>
  Lead: { __typename: 'Lead' } & GraphQLRecursivePick<FederationTypes['Lead'], { id: true }>
}

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddContactResult:
    | (Omit<AddContactPayload, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'AddContactPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  AssignLeadResult:
    | (Omit<AssignLeadPayload, 'lead'> & { lead?: Maybe<_RefType['Lead']> } & { __typename: 'AssignLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CaptureLeadResult:
    | (Omit<CaptureLeadPayload, 'lead'> & { lead?: Maybe<_RefType['Lead']> } & { __typename: 'CaptureLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ClaimLeadResult:
    | (Omit<ClaimLeadPayload, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'ClaimLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ConvertLeadResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<ConvertLeadPayload, 'customer' | 'lead' | 'similar'> & {
        customer: _RefType['Customer']
        lead: _RefType['Lead']
        similar: Array<_RefType['Customer']>
      } & { __typename: 'ConvertLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CorrectInteractionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<CorrectInteractionPayload, 'interaction'> & { interaction: _RefType['Interaction'] } & {
        __typename: 'CorrectInteractionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CreateCustomerResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<CreateCustomerPayload, 'customer' | 'similar'> & {
        customer: _RefType['Customer']
        similar: Array<_RefType['Customer']>
      } & { __typename: 'CreateCustomerPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DisqualifyLeadResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DisqualifyLeadPayload, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'DisqualifyLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  EraseContactResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<EraseContactPayload, 'customer'> & { customer?: Maybe<_RefType['Customer']> } & {
        __typename: 'EraseContactPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ImportLeadsResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<ImportLeadsPayload, 'leadImport'> & { leadImport: _RefType['LeadImport'] } & {
        __typename: 'ImportLeadsPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  LogInteractionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<LogInteractionPayload, 'customer' | 'interaction' | 'lead'> & {
        customer?: Maybe<_RefType['Customer']>
        interaction: _RefType['Interaction']
        lead?: Maybe<_RefType['Lead']>
      } & { __typename: 'LogInteractionPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  PoolLeadResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<PoolLeadPayload, 'lead'> & { lead?: Maybe<_RefType['PooledLead']> } & { __typename: 'PoolLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  QualifyLeadResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<QualifyLeadPayload, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'QualifyLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordDecisionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordDecisionPayload, 'customer'> & { customer: _RefType['Customer'] } & {
        __typename: 'RecordDecisionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordNeedResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordNeedPayload, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'RecordNeedPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ReopenLeadResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<ReopenLeadPayload, 'lead'> & { lead?: Maybe<_RefType['Lead']> } & { __typename: 'ReopenLeadPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RevealContactValueResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (RevealContactValuePayload & { __typename: 'RevealContactValuePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RevealCustomerValueResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (RevealCustomerValuePayload & { __typename: 'RevealCustomerValuePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RevealLeadValueResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (RevealLeadValuePayload & { __typename: 'RevealLeadValuePayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  TransferCustomerResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<TransferCustomerPayload, 'customer'> & { customer?: Maybe<_RefType['Customer']> } & {
        __typename: 'TransferCustomerPayload'
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
  AddContactInput: AddContactInput
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  AddContactPayload: ResolverTypeWrapper<Omit<AddContactPayload, 'customer'> & { customer: ResolversTypes['Customer'] }>
  AddContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddContactResult']>
  AssignLeadInput: AssignLeadInput
  AssignLeadPayload: ResolverTypeWrapper<Omit<AssignLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['Lead']> }>
  AssignLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignLeadResult']>
  BuyingRole: BuyingRole
  CaptureLeadInput: CaptureLeadInput
  CaptureLeadPayload: ResolverTypeWrapper<Omit<CaptureLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['Lead']> }>
  CaptureLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaptureLeadResult']>
  ClaimLeadInput: ClaimLeadInput
  ClaimLeadPayload: ResolverTypeWrapper<Omit<ClaimLeadPayload, 'lead'> & { lead: ResolversTypes['Lead'] }>
  ClaimLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimLeadResult']>
  ConflictError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Contact: ResolverTypeWrapper<ContactRow>
  ContactInput: ContactInput
  ConvertLeadInput: ConvertLeadInput
  ConvertLeadPayload: ResolverTypeWrapper<
    Omit<ConvertLeadPayload, 'customer' | 'lead' | 'similar'> & {
      customer: ResolversTypes['Customer']
      lead: ResolversTypes['Lead']
      similar: Array<ResolversTypes['Customer']>
    }
  >
  ConvertLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConvertLeadResult']>
  CorrectInteractionInput: CorrectInteractionInput
  CorrectInteractionPayload: ResolverTypeWrapper<
    Omit<CorrectInteractionPayload, 'interaction'> & { interaction: ResolversTypes['Interaction'] }
  >
  CorrectInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectInteractionResult']>
  CreateCustomerInput: CreateCustomerInput
  CreateCustomerPayload: ResolverTypeWrapper<
    Omit<CreateCustomerPayload, 'customer' | 'similar'> & {
      customer: ResolversTypes['Customer']
      similar: Array<ResolversTypes['Customer']>
    }
  >
  CreateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCustomerResult']>
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  Customer: ResolverTypeWrapper<CustomerRow>
  CustomerConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/customers/store/customer-store.ts').CustomerRow>
  >
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>
  DecisionInput: DecisionInput
  DecisionProfile: ResolverTypeWrapper<DecisionProfileRow>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  DirectSalesType: DirectSalesType
  DisqualifyLeadInput: DisqualifyLeadInput
  DisqualifyLeadPayload: ResolverTypeWrapper<Omit<DisqualifyLeadPayload, 'lead'> & { lead: ResolversTypes['Lead'] }>
  DisqualifyLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisqualifyLeadResult']>
  Employee: ResolverTypeWrapper<Employee>
  EraseContactInput: EraseContactInput
  EraseContactPayload: ResolverTypeWrapper<
    Omit<EraseContactPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }
  >
  EraseContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseContactResult']>
  FieldError: ResolverTypeWrapper<FieldError>
  FileEncoding: FileEncoding
  ForbiddenError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  ImportLeadsInput: ImportLeadsInput
  ImportLeadsPayload: ResolverTypeWrapper<
    Omit<ImportLeadsPayload, 'leadImport'> & { leadImport: ResolversTypes['LeadImport'] }
  >
  ImportLeadsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportLeadsResult']>
  ImportedRow: ResolverTypeWrapper<ImportedRowRow>
  ImportedRowConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/lead-imports/store/lead-import-store.ts').ImportedRowRow>
  >
  ImportedRowEdge: ResolverTypeWrapper<Omit<ImportedRowEdge, 'node'> & { node: ResolversTypes['ImportedRow'] }>
  Interaction: ResolverTypeWrapper<InteractionRow>
  InteractionConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/interactions/store/interaction-store.ts').InteractionRow>
  >
  InteractionEdge: ResolverTypeWrapper<Omit<InteractionEdge, 'node'> & { node: ResolversTypes['Interaction'] }>
  InteractionKind: InteractionKind
  Lead: ResolverTypeWrapper<LeadRow>
  LeadChannel: LeadChannel
  LeadConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/leads/store/lead-store.ts').LeadRow>
  >
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>
  LeadImport: ResolverTypeWrapper<LeadImportRow>
  LeadImportCell: ResolverTypeWrapper<LeadImportCell>
  LeadImportConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/lead-imports/store/lead-import-store.ts').LeadImportRow>
  >
  LeadImportEdge: ResolverTypeWrapper<Omit<LeadImportEdge, 'node'> & { node: ResolversTypes['LeadImport'] }>
  LeadImportIssue: ResolverTypeWrapper<LeadImportIssueRow>
  LeadImportIssueCode: LeadImportIssueCode
  LeadImportOutcome: LeadImportOutcome
  LeadStatus: LeadStatus
  LifecycleStage: LifecycleStage
  LogInteractionInput: LogInteractionInput
  LogInteractionPayload: ResolverTypeWrapper<
    Omit<LogInteractionPayload, 'customer' | 'interaction' | 'lead'> & {
      customer?: Maybe<ResolversTypes['Customer']>
      interaction: ResolversTypes['Interaction']
      lead?: Maybe<ResolversTypes['Lead']>
    }
  >
  LogInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogInteractionResult']>
  Money: ResolverTypeWrapper<import('@sellgraph/kernel').Money>
  MoneyInput: MoneyInput
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  NeedInput: NeedInput
  NeedProfile: ResolverTypeWrapper<NeedProfileRow>
  NotFoundError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  PageInfo: ResolverTypeWrapper<PageInfo>
  PoolLeadInput: PoolLeadInput
  PoolLeadPayload: ResolverTypeWrapper<Omit<PoolLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['PooledLead']> }>
  PoolLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PoolLeadResult']>
  PooledLead: ResolverTypeWrapper<PooledLeadRow>
  PooledLeadConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/leads/store/lead-store.ts').PooledLeadRow>
  >
  PooledLeadEdge: ResolverTypeWrapper<Omit<PooledLeadEdge, 'node'> & { node: ResolversTypes['PooledLead'] }>
  ProtectedContactField: ProtectedContactField
  ProtectedCustomerField: ProtectedCustomerField
  ProtectedLeadField: ProtectedLeadField
  ProtectedText: ResolverTypeWrapper<ProtectedText>
  QualifyLeadInput: QualifyLeadInput
  QualifyLeadPayload: ResolverTypeWrapper<Omit<QualifyLeadPayload, 'lead'> & { lead: ResolversTypes['Lead'] }>
  QualifyLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QualifyLeadResult']>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  RecordDecisionInput: RecordDecisionInput
  RecordDecisionPayload: ResolverTypeWrapper<
    Omit<RecordDecisionPayload, 'customer'> & { customer: ResolversTypes['Customer'] }
  >
  RecordDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDecisionResult']>
  RecordNeedInput: RecordNeedInput
  RecordNeedPayload: ResolverTypeWrapper<Omit<RecordNeedPayload, 'customer'> & { customer: ResolversTypes['Customer'] }>
  RecordNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordNeedResult']>
  ReopenLeadInput: ReopenLeadInput
  ReopenLeadPayload: ResolverTypeWrapper<Omit<ReopenLeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['Lead']> }>
  ReopenLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenLeadResult']>
  RevealContactValueInput: RevealContactValueInput
  RevealContactValuePayload: ResolverTypeWrapper<RevealContactValuePayload>
  RevealContactValueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealContactValueResult']>
  RevealCustomerValueInput: RevealCustomerValueInput
  RevealCustomerValuePayload: ResolverTypeWrapper<RevealCustomerValuePayload>
  RevealCustomerValueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealCustomerValueResult']>
  RevealLeadValueInput: RevealLeadValueInput
  RevealLeadValuePayload: ResolverTypeWrapper<RevealLeadValuePayload>
  RevealLeadValueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealLeadValueResult']>
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  TimelineEntry: ResolverTypeWrapper<TimelineEntryRow>
  TimelineEntryConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/timeline/store/timeline-store.ts').TimelineEntryRow>
  >
  TimelineEntryEdge: ResolverTypeWrapper<Omit<TimelineEntryEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>
  TimelineKind: TimelineKind
  TransferCustomerInput: TransferCustomerInput
  TransferCustomerPayload: ResolverTypeWrapper<
    Omit<TransferCustomerPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }
  >
  TransferCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferCustomerResult']>
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  ValueClass: ValueClass
  Visibility: Visibility
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddContactInput: AddContactInput
  ID: Scalars['ID']['output']
  String: Scalars['String']['output']
  Int: Scalars['Int']['output']
  AddContactPayload: Omit<AddContactPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] }
  AddContactResult: ResolversUnionTypes<ResolversParentTypes>['AddContactResult']
  AssignLeadInput: AssignLeadInput
  AssignLeadPayload: Omit<AssignLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['Lead']> }
  AssignLeadResult: ResolversUnionTypes<ResolversParentTypes>['AssignLeadResult']
  CaptureLeadInput: CaptureLeadInput
  CaptureLeadPayload: Omit<CaptureLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['Lead']> }
  CaptureLeadResult: ResolversUnionTypes<ResolversParentTypes>['CaptureLeadResult']
  ClaimLeadInput: ClaimLeadInput
  ClaimLeadPayload: Omit<ClaimLeadPayload, 'lead'> & { lead: ResolversParentTypes['Lead'] }
  ClaimLeadResult: ResolversUnionTypes<ResolversParentTypes>['ClaimLeadResult']
  ConflictError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Contact: ContactRow
  ContactInput: ContactInput
  ConvertLeadInput: ConvertLeadInput
  ConvertLeadPayload: Omit<ConvertLeadPayload, 'customer' | 'lead' | 'similar'> & {
    customer: ResolversParentTypes['Customer']
    lead: ResolversParentTypes['Lead']
    similar: Array<ResolversParentTypes['Customer']>
  }
  ConvertLeadResult: ResolversUnionTypes<ResolversParentTypes>['ConvertLeadResult']
  CorrectInteractionInput: CorrectInteractionInput
  CorrectInteractionPayload: Omit<CorrectInteractionPayload, 'interaction'> & {
    interaction: ResolversParentTypes['Interaction']
  }
  CorrectInteractionResult: ResolversUnionTypes<ResolversParentTypes>['CorrectInteractionResult']
  CreateCustomerInput: CreateCustomerInput
  CreateCustomerPayload: Omit<CreateCustomerPayload, 'customer' | 'similar'> & {
    customer: ResolversParentTypes['Customer']
    similar: Array<ResolversParentTypes['Customer']>
  }
  CreateCustomerResult: ResolversUnionTypes<ResolversParentTypes>['CreateCustomerResult']
  Currency: Scalars['Currency']['output']
  Customer: CustomerRow
  CustomerConnection: import('@sellgraph/db-kit').Page<
    import('../modules/customers/store/customer-store.ts').CustomerRow
  >
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] }
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  Decimal: Scalars['Decimal']['output']
  DecisionInput: DecisionInput
  DecisionProfile: DecisionProfileRow
  Boolean: Scalars['Boolean']['output']
  DisqualifyLeadInput: DisqualifyLeadInput
  DisqualifyLeadPayload: Omit<DisqualifyLeadPayload, 'lead'> & { lead: ResolversParentTypes['Lead'] }
  DisqualifyLeadResult: ResolversUnionTypes<ResolversParentTypes>['DisqualifyLeadResult']
  Employee: Employee
  EraseContactInput: EraseContactInput
  EraseContactPayload: Omit<EraseContactPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> }
  EraseContactResult: ResolversUnionTypes<ResolversParentTypes>['EraseContactResult']
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  ImportLeadsInput: ImportLeadsInput
  ImportLeadsPayload: Omit<ImportLeadsPayload, 'leadImport'> & { leadImport: ResolversParentTypes['LeadImport'] }
  ImportLeadsResult: ResolversUnionTypes<ResolversParentTypes>['ImportLeadsResult']
  ImportedRow: ImportedRowRow
  ImportedRowConnection: import('@sellgraph/db-kit').Page<
    import('../modules/lead-imports/store/lead-import-store.ts').ImportedRowRow
  >
  ImportedRowEdge: Omit<ImportedRowEdge, 'node'> & { node: ResolversParentTypes['ImportedRow'] }
  Interaction: InteractionRow
  InteractionConnection: import('@sellgraph/db-kit').Page<
    import('../modules/interactions/store/interaction-store.ts').InteractionRow
  >
  InteractionEdge: Omit<InteractionEdge, 'node'> & { node: ResolversParentTypes['Interaction'] }
  Lead: LeadRow
  LeadConnection: import('@sellgraph/db-kit').Page<import('../modules/leads/store/lead-store.ts').LeadRow>
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] }
  LeadImport: LeadImportRow
  LeadImportCell: LeadImportCell
  LeadImportConnection: import('@sellgraph/db-kit').Page<
    import('../modules/lead-imports/store/lead-import-store.ts').LeadImportRow
  >
  LeadImportEdge: Omit<LeadImportEdge, 'node'> & { node: ResolversParentTypes['LeadImport'] }
  LeadImportIssue: LeadImportIssueRow
  LogInteractionInput: LogInteractionInput
  LogInteractionPayload: Omit<LogInteractionPayload, 'customer' | 'interaction' | 'lead'> & {
    customer?: Maybe<ResolversParentTypes['Customer']>
    interaction: ResolversParentTypes['Interaction']
    lead?: Maybe<ResolversParentTypes['Lead']>
  }
  LogInteractionResult: ResolversUnionTypes<ResolversParentTypes>['LogInteractionResult']
  Money: import('@sellgraph/kernel').Money
  MoneyInput: MoneyInput
  Mutation: Record<PropertyKey, never>
  NeedInput: NeedInput
  NeedProfile: NeedProfileRow
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  PageInfo: PageInfo
  PoolLeadInput: PoolLeadInput
  PoolLeadPayload: Omit<PoolLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['PooledLead']> }
  PoolLeadResult: ResolversUnionTypes<ResolversParentTypes>['PoolLeadResult']
  PooledLead: PooledLeadRow
  PooledLeadConnection: import('@sellgraph/db-kit').Page<import('../modules/leads/store/lead-store.ts').PooledLeadRow>
  PooledLeadEdge: Omit<PooledLeadEdge, 'node'> & { node: ResolversParentTypes['PooledLead'] }
  ProtectedText: ProtectedText
  QualifyLeadInput: QualifyLeadInput
  QualifyLeadPayload: Omit<QualifyLeadPayload, 'lead'> & { lead: ResolversParentTypes['Lead'] }
  QualifyLeadResult: ResolversUnionTypes<ResolversParentTypes>['QualifyLeadResult']
  Query: Record<PropertyKey, never>
  RecordDecisionInput: RecordDecisionInput
  RecordDecisionPayload: Omit<RecordDecisionPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] }
  RecordDecisionResult: ResolversUnionTypes<ResolversParentTypes>['RecordDecisionResult']
  RecordNeedInput: RecordNeedInput
  RecordNeedPayload: Omit<RecordNeedPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] }
  RecordNeedResult: ResolversUnionTypes<ResolversParentTypes>['RecordNeedResult']
  ReopenLeadInput: ReopenLeadInput
  ReopenLeadPayload: Omit<ReopenLeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['Lead']> }
  ReopenLeadResult: ResolversUnionTypes<ResolversParentTypes>['ReopenLeadResult']
  RevealContactValueInput: RevealContactValueInput
  RevealContactValuePayload: RevealContactValuePayload
  RevealContactValueResult: ResolversUnionTypes<ResolversParentTypes>['RevealContactValueResult']
  RevealCustomerValueInput: RevealCustomerValueInput
  RevealCustomerValuePayload: RevealCustomerValuePayload
  RevealCustomerValueResult: ResolversUnionTypes<ResolversParentTypes>['RevealCustomerValueResult']
  RevealLeadValueInput: RevealLeadValueInput
  RevealLeadValuePayload: RevealLeadValuePayload
  RevealLeadValueResult: ResolversUnionTypes<ResolversParentTypes>['RevealLeadValueResult']
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  TimelineEntry: TimelineEntryRow
  TimelineEntryConnection: import('@sellgraph/db-kit').Page<
    import('../modules/timeline/store/timeline-store.ts').TimelineEntryRow
  >
  TimelineEntryEdge: Omit<TimelineEntryEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] }
  TransferCustomerInput: TransferCustomerInput
  TransferCustomerPayload: Omit<TransferCustomerPayload, 'customer'> & {
    customer?: Maybe<ResolversParentTypes['Customer']>
  }
  TransferCustomerResult: ResolversUnionTypes<ResolversParentTypes>['TransferCustomerResult']
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
}

export type AddContactPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AddContactPayload'] = ResolversParentTypes['AddContactPayload'],
> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AddContactResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AddContactResult'] = ResolversParentTypes['AddContactResult'],
> = {
  __resolveType: TypeResolveFn<
    'AddContactPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type AssignLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AssignLeadPayload'] = ResolversParentTypes['AssignLeadPayload'],
> = {
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
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
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
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

export type ClaimLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClaimLeadPayload'] = ResolversParentTypes['ClaimLeadPayload'],
> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ClaimLeadResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClaimLeadResult'] = ResolversParentTypes['ClaimLeadResult'],
> = {
  __resolveType: TypeResolveFn<
    'ClaimLeadPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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

export type ContactResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'],
> = {
  buyingRole?: Resolver<Maybe<ResolversTypes['BuyingRole']>, ParentType, ContextType>
  email?: Resolver<Maybe<ResolversTypes['ProtectedText']>, ParentType, ContextType>
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  phone?: Resolver<Maybe<ResolversTypes['ProtectedText']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ConvertLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConvertLeadPayload'] = ResolversParentTypes['ConvertLeadPayload'],
> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>
  similarElsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ConvertLeadResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConvertLeadResult'] = ResolversParentTypes['ConvertLeadResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ConvertLeadPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CorrectInteractionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CorrectInteractionPayload'] =
    ResolversParentTypes['CorrectInteractionPayload'],
> = {
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CorrectInteractionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CorrectInteractionResult'] =
    ResolversParentTypes['CorrectInteractionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'CorrectInteractionPayload'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CreateCustomerPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreateCustomerPayload'] = ResolversParentTypes['CreateCustomerPayload'],
> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>
  similarElsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CreateCustomerResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CreateCustomerResult'] = ResolversParentTypes['CreateCustomerResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'CreateCustomerPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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
  FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Customer']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  businessScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  channel?: Resolver<Maybe<ResolversTypes['LeadChannel']>, ParentType, ContextType>
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  decisionProfile?: Resolver<Maybe<ResolversTypes['DecisionProfile']>, ParentType, ContextType>
  decisionProfiles?: Resolver<Array<ResolversTypes['DecisionProfile']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  interactions?: Resolver<
    ResolversTypes['InteractionConnection'],
    ParentType,
    ContextType,
    Partial<CustomerInteractionsArgs>
  >
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  lifecycleStage?: Resolver<ResolversTypes['LifecycleStage'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  needProfile?: Resolver<Maybe<ResolversTypes['NeedProfile']>, ParentType, ContextType>
  needProfiles?: Resolver<Array<ResolversTypes['NeedProfile']>, ParentType, ContextType>
  owner?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  partnerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  referrer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  registrationNo?: Resolver<Maybe<ResolversTypes['ProtectedText']>, ParentType, ContextType>
  timeline?: Resolver<ResolversTypes['TimelineEntryConnection'], ParentType, ContextType, Partial<CustomerTimelineArgs>>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  valueClass?: Resolver<Maybe<ResolversTypes['ValueClass']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CustomerConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type CustomerEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>
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

export type DecisionProfileResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DecisionProfile'] = ResolversParentTypes['DecisionProfile'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  deciders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  decisionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  process?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DisqualifyLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DisqualifyLeadPayload'] = ResolversParentTypes['DisqualifyLeadPayload'],
> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DisqualifyLeadResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DisqualifyLeadResult'] = ResolversParentTypes['DisqualifyLeadResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DisqualifyLeadPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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

export type EraseContactPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EraseContactPayload'] = ResolversParentTypes['EraseContactPayload'],
> = {
  contactId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EraseContactResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EraseContactResult'] = ResolversParentTypes['EraseContactResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'EraseContactPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
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

export type ImportLeadsPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ImportLeadsPayload'] = ResolversParentTypes['ImportLeadsPayload'],
> = {
  leadImport?: Resolver<ResolversTypes['LeadImport'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ImportLeadsResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ImportLeadsResult'] = ResolversParentTypes['ImportLeadsResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'ImportLeadsPayload' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ImportedRowResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow'],
> = {
  cells?: Resolver<Array<ResolversTypes['LeadImportCell']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  issues?: Resolver<Array<ResolversTypes['LeadImportIssue']>, ParentType, ContextType>
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  outcome?: Resolver<ResolversTypes['LeadImportOutcome'], ParentType, ContextType>
  rowNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ImportedRowConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ImportedRowConnection'] = ResolversParentTypes['ImportedRowConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ImportedRowEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ImportedRowEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ImportedRowEdge'] = ResolversParentTypes['ImportedRowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['ImportedRow'], ParentType, ContextType>
}

export type InteractionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction'],
> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  correctedBy?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>
  corrects?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['InteractionKind'], ParentType, ContextType>
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  loggedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>
  needChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  nextStepOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  participants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  progress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type InteractionConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InteractionConnection'] = ResolversParentTypes['InteractionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InteractionEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type InteractionEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InteractionEdge'] = ResolversParentTypes['InteractionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>
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
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  businessScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  channel?: Resolver<ResolversTypes['LeadChannel'], ParentType, ContextType>
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  decisionProfile?: Resolver<Maybe<ResolversTypes['DecisionProfile']>, ParentType, ContextType>
  directSalesType?: Resolver<Maybe<ResolversTypes['DirectSalesType']>, ParentType, ContextType>
  disqualifiedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  email?: Resolver<Maybe<ResolversTypes['ProtectedText']>, ParentType, ContextType>
  firstRespondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  firstResponseDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  firstResponseOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  interactions?: Resolver<
    ResolversTypes['InteractionConnection'],
    ParentType,
    ContextType,
    Partial<LeadInteractionsArgs>
  >
  needProfile?: Resolver<Maybe<ResolversTypes['NeedProfile']>, ParentType, ContextType>
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  partnerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  phone?: Resolver<Maybe<ResolversTypes['ProtectedText']>, ParentType, ContextType>
  referrer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
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

export type LeadImportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LeadImport'] = ResolversParentTypes['LeadImport'],
> = {
  duplicateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  encoding?: Resolver<ResolversTypes['FileEncoding'], ParentType, ContextType>
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  ignoredColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  importedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  importedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  invalidCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  rows?: Resolver<ResolversTypes['ImportedRowConnection'], ParentType, ContextType, Partial<LeadImportRowsArgs>>
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type LeadImportCellResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LeadImportCell'] = ResolversParentTypes['LeadImportCell'],
> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['ProtectedText']>, ParentType, ContextType>
}

export type LeadImportConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LeadImportConnection'] = ResolversParentTypes['LeadImportConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LeadImportEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type LeadImportEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LeadImportEdge'] = ResolversParentTypes['LeadImportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['LeadImport'], ParentType, ContextType>
}

export type LeadImportIssueResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LeadImportIssue'] = ResolversParentTypes['LeadImportIssue'],
> = {
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  code?: Resolver<ResolversTypes['LeadImportIssueCode'], ParentType, ContextType>
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  otherRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type LogInteractionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LogInteractionPayload'] = ResolversParentTypes['LogInteractionPayload'],
> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type LogInteractionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LogInteractionResult'] = ResolversParentTypes['LogInteractionResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'LogInteractionPayload' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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

export type MutationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  addContact?: Resolver<
    ResolversTypes['AddContactResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAddContactArgs, 'input'>
  >
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
  claimLead?: Resolver<
    ResolversTypes['ClaimLeadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationClaimLeadArgs, 'input'>
  >
  convertLead?: Resolver<
    ResolversTypes['ConvertLeadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConvertLeadArgs, 'input'>
  >
  correctInteraction?: Resolver<
    ResolversTypes['CorrectInteractionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCorrectInteractionArgs, 'input'>
  >
  createCustomer?: Resolver<
    ResolversTypes['CreateCustomerResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateCustomerArgs, 'input'>
  >
  disqualifyLead?: Resolver<
    ResolversTypes['DisqualifyLeadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDisqualifyLeadArgs, 'input'>
  >
  eraseContact?: Resolver<
    ResolversTypes['EraseContactResult'],
    ParentType,
    ContextType,
    RequireFields<MutationEraseContactArgs, 'input'>
  >
  importLeads?: Resolver<
    ResolversTypes['ImportLeadsResult'],
    ParentType,
    ContextType,
    RequireFields<MutationImportLeadsArgs, 'input'>
  >
  logInteraction?: Resolver<
    ResolversTypes['LogInteractionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLogInteractionArgs, 'input'>
  >
  poolLead?: Resolver<
    ResolversTypes['PoolLeadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPoolLeadArgs, 'input'>
  >
  qualifyLead?: Resolver<
    ResolversTypes['QualifyLeadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationQualifyLeadArgs, 'input'>
  >
  recordDecision?: Resolver<
    ResolversTypes['RecordDecisionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordDecisionArgs, 'input'>
  >
  recordNeed?: Resolver<
    ResolversTypes['RecordNeedResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordNeedArgs, 'input'>
  >
  reopenLead?: Resolver<
    ResolversTypes['ReopenLeadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReopenLeadArgs, 'input'>
  >
  revealContactValue?: Resolver<
    ResolversTypes['RevealContactValueResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealContactValueArgs, 'input'>
  >
  revealCustomerValue?: Resolver<
    ResolversTypes['RevealCustomerValueResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealCustomerValueArgs, 'input'>
  >
  revealLeadValue?: Resolver<
    ResolversTypes['RevealLeadValueResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevealLeadValueArgs, 'input'>
  >
  transferCustomer?: Resolver<
    ResolversTypes['TransferCustomerResult'],
    ParentType,
    ContextType,
    RequireFields<MutationTransferCustomerArgs, 'input'>
  >
}

export type NeedProfileResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['NeedProfile'] = ResolversParentTypes['NeedProfile'],
> = {
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  deliveryNeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  expectations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  functionNeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  painPoints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  preferences?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  priceNeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  products?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  purchaseBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  qualityNeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  serviceNeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>
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

export type PoolLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PoolLeadPayload'] = ResolversParentTypes['PoolLeadPayload'],
> = {
  lead?: Resolver<Maybe<ResolversTypes['PooledLead']>, ParentType, ContextType>
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PoolLeadResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PoolLeadResult'] = ResolversParentTypes['PoolLeadResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PoolLeadPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type PooledLeadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PooledLead'] = ResolversParentTypes['PooledLead'],
> = {
  businessScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  channel?: Resolver<ResolversTypes['LeadChannel'], ParentType, ContextType>
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  pooledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PooledLeadConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PooledLeadConnection'] = ResolversParentTypes['PooledLeadConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PooledLeadEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PooledLeadEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PooledLeadEdge'] = ResolversParentTypes['PooledLeadEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['PooledLead'], ParentType, ContextType>
}

export type ProtectedTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ProtectedText'] = ResolversParentTypes['ProtectedText'],
> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>
}

export type QualifyLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QualifyLeadPayload'] = ResolversParentTypes['QualifyLeadPayload'],
> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type QualifyLeadResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['QualifyLeadResult'] = ResolversParentTypes['QualifyLeadResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'QualifyLeadPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  customer?: Resolver<
    Maybe<ResolversTypes['Customer']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerArgs, 'id'>
  >
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<QueryCustomersArgs>>
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>
  leadImport?: Resolver<
    Maybe<ResolversTypes['LeadImport']>,
    ParentType,
    ContextType,
    RequireFields<QueryLeadImportArgs, 'id'>
  >
  leadImports?: Resolver<ResolversTypes['LeadImportConnection'], ParentType, ContextType, Partial<QueryLeadImportsArgs>>
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, Partial<QueryLeadsArgs>>
  pooledLeads?: Resolver<ResolversTypes['PooledLeadConnection'], ParentType, ContextType, Partial<QueryPooledLeadsArgs>>
}

export type RecordDecisionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordDecisionPayload'] = ResolversParentTypes['RecordDecisionPayload'],
> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordDecisionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordDecisionResult'] = ResolversParentTypes['RecordDecisionResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordDecisionPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RecordNeedPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordNeedPayload'] = ResolversParentTypes['RecordNeedPayload'],
> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordNeedResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordNeedResult'] = ResolversParentTypes['RecordNeedResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordNeedPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ReopenLeadPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReopenLeadPayload'] = ResolversParentTypes['ReopenLeadPayload'],
> = {
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ReopenLeadResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReopenLeadResult'] = ResolversParentTypes['ReopenLeadResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'ReopenLeadPayload' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RevealContactValuePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevealContactValuePayload'] =
    ResolversParentTypes['RevealContactValuePayload'],
> = {
  contactId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  field?: Resolver<ResolversTypes['ProtectedContactField'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RevealContactValueResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevealContactValueResult'] =
    ResolversParentTypes['RevealContactValueResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RevealContactValuePayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RevealCustomerValuePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevealCustomerValuePayload'] =
    ResolversParentTypes['RevealCustomerValuePayload'],
> = {
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  field?: Resolver<ResolversTypes['ProtectedCustomerField'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RevealCustomerValueResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevealCustomerValueResult'] =
    ResolversParentTypes['RevealCustomerValueResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConflictError'
    | 'ForbiddenError'
    | 'NotFoundError'
    | 'RevealCustomerValuePayload'
    | 'RuleError'
    | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type RevealLeadValuePayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevealLeadValuePayload'] = ResolversParentTypes['RevealLeadValuePayload'],
> = {
  field?: Resolver<ResolversTypes['ProtectedLeadField'], ParentType, ContextType>
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RevealLeadValueResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RevealLeadValueResult'] = ResolversParentTypes['RevealLeadValueResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RevealLeadValuePayload' | 'RuleError' | 'ValidationError',
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

export type TimelineEntryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type TimelineEntryConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TimelineEntryConnection'] = ResolversParentTypes['TimelineEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEntryEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type TimelineEntryEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TimelineEntryEdge'] = ResolversParentTypes['TimelineEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>
}

export type TransferCustomerPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TransferCustomerPayload'] = ResolversParentTypes['TransferCustomerPayload'],
> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TransferCustomerResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TransferCustomerResult'] = ResolversParentTypes['TransferCustomerResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'TransferCustomerPayload' | 'ValidationError',
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
  AddContactPayload?: AddContactPayloadResolvers<ContextType>
  AddContactResult?: AddContactResultResolvers<ContextType>
  AssignLeadPayload?: AssignLeadPayloadResolvers<ContextType>
  AssignLeadResult?: AssignLeadResultResolvers<ContextType>
  CaptureLeadPayload?: CaptureLeadPayloadResolvers<ContextType>
  CaptureLeadResult?: CaptureLeadResultResolvers<ContextType>
  ClaimLeadPayload?: ClaimLeadPayloadResolvers<ContextType>
  ClaimLeadResult?: ClaimLeadResultResolvers<ContextType>
  ConflictError?: ConflictErrorResolvers<ContextType>
  Contact?: ContactResolvers<ContextType>
  ConvertLeadPayload?: ConvertLeadPayloadResolvers<ContextType>
  ConvertLeadResult?: ConvertLeadResultResolvers<ContextType>
  CorrectInteractionPayload?: CorrectInteractionPayloadResolvers<ContextType>
  CorrectInteractionResult?: CorrectInteractionResultResolvers<ContextType>
  CreateCustomerPayload?: CreateCustomerPayloadResolvers<ContextType>
  CreateCustomerResult?: CreateCustomerResultResolvers<ContextType>
  Currency?: GraphQLScalarType
  Customer?: CustomerResolvers<ContextType>
  CustomerConnection?: CustomerConnectionResolvers<ContextType>
  CustomerEdge?: CustomerEdgeResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Decimal?: GraphQLScalarType
  DecisionProfile?: DecisionProfileResolvers<ContextType>
  DisqualifyLeadPayload?: DisqualifyLeadPayloadResolvers<ContextType>
  DisqualifyLeadResult?: DisqualifyLeadResultResolvers<ContextType>
  Employee?: EmployeeResolvers<ContextType>
  EraseContactPayload?: EraseContactPayloadResolvers<ContextType>
  EraseContactResult?: EraseContactResultResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  ImportLeadsPayload?: ImportLeadsPayloadResolvers<ContextType>
  ImportLeadsResult?: ImportLeadsResultResolvers<ContextType>
  ImportedRow?: ImportedRowResolvers<ContextType>
  ImportedRowConnection?: ImportedRowConnectionResolvers<ContextType>
  ImportedRowEdge?: ImportedRowEdgeResolvers<ContextType>
  Interaction?: InteractionResolvers<ContextType>
  InteractionConnection?: InteractionConnectionResolvers<ContextType>
  InteractionEdge?: InteractionEdgeResolvers<ContextType>
  Lead?: LeadResolvers<ContextType>
  LeadConnection?: LeadConnectionResolvers<ContextType>
  LeadEdge?: LeadEdgeResolvers<ContextType>
  LeadImport?: LeadImportResolvers<ContextType>
  LeadImportCell?: LeadImportCellResolvers<ContextType>
  LeadImportConnection?: LeadImportConnectionResolvers<ContextType>
  LeadImportEdge?: LeadImportEdgeResolvers<ContextType>
  LeadImportIssue?: LeadImportIssueResolvers<ContextType>
  LogInteractionPayload?: LogInteractionPayloadResolvers<ContextType>
  LogInteractionResult?: LogInteractionResultResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NeedProfile?: NeedProfileResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  PoolLeadPayload?: PoolLeadPayloadResolvers<ContextType>
  PoolLeadResult?: PoolLeadResultResolvers<ContextType>
  PooledLead?: PooledLeadResolvers<ContextType>
  PooledLeadConnection?: PooledLeadConnectionResolvers<ContextType>
  PooledLeadEdge?: PooledLeadEdgeResolvers<ContextType>
  ProtectedText?: ProtectedTextResolvers<ContextType>
  QualifyLeadPayload?: QualifyLeadPayloadResolvers<ContextType>
  QualifyLeadResult?: QualifyLeadResultResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  RecordDecisionPayload?: RecordDecisionPayloadResolvers<ContextType>
  RecordDecisionResult?: RecordDecisionResultResolvers<ContextType>
  RecordNeedPayload?: RecordNeedPayloadResolvers<ContextType>
  RecordNeedResult?: RecordNeedResultResolvers<ContextType>
  ReopenLeadPayload?: ReopenLeadPayloadResolvers<ContextType>
  ReopenLeadResult?: ReopenLeadResultResolvers<ContextType>
  RevealContactValuePayload?: RevealContactValuePayloadResolvers<ContextType>
  RevealContactValueResult?: RevealContactValueResultResolvers<ContextType>
  RevealCustomerValuePayload?: RevealCustomerValuePayloadResolvers<ContextType>
  RevealCustomerValueResult?: RevealCustomerValueResultResolvers<ContextType>
  RevealLeadValuePayload?: RevealLeadValuePayloadResolvers<ContextType>
  RevealLeadValueResult?: RevealLeadValueResultResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  TimelineEntry?: TimelineEntryResolvers<ContextType>
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>
  TransferCustomerPayload?: TransferCustomerPayloadResolvers<ContextType>
  TransferCustomerResult?: TransferCustomerResultResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
}
