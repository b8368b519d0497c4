// Generated from schema.graphql files by "npm run codegen". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { InspectionRow } from '../modules/inspections/store/inspection-store.ts'
import type { SalesOrderRow, OrderLineRow } from '../modules/orders/store/order-store.ts'
import type { OrderReviewRow } from '../modules/orders/store/review-store.ts'
import type { ShipmentRow, ShipmentLineRow } from '../modules/shipments/store/shipment-store.ts'
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

/** Which order is cancelled and why. */
export type CancelOrderInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The order. */
  orderId: Scalars['ID']['input']
  /** Why. */
  reason: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The order as it is without what was open. */
export type CancelOrderPayload = {
  __typename?: 'CancelOrderPayload'
  /** The order as it now is. */
  order: SalesOrder
}

/** What `cancelOrder` answers. */
export type CancelOrderResult =
  CancelOrderPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which order is closed. */
export type CloseOrderInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The order. */
  orderId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The closed order. */
export type CloseOrderPayload = {
  __typename?: 'CloseOrderPayload'
  /** The order as it now is. */
  order: SalesOrder
}

/** What `closeOrder` answers. */
export type CloseOrderResult =
  CloseOrderPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

/** Which order the customer has confirmed. */
export type ConfirmOrderInput = {
  /** The customer's person who confirmed it. */
  confirmedBy: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The order. */
  orderId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The confirmed order. */
export type ConfirmOrderPayload = {
  __typename?: 'ConfirmOrderPayload'
  /** The order as it now is. */
  order: SalesOrder
}

/** What `confirmOrder` answers. */
export type ConfirmOrderResult =
  ConfirmOrderPayload | ConflictError | ForbiddenError | NotFoundError | RuleError | ValidationError

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
  /** The order that carries the contract out, where the caller may see it; null until the contract is effective. */
  order?: Maybe<SalesOrder>
}

export type Customer = {
  __typename?: 'Customer'
  /** Id of the customer. */
  id: Scalars['ID']['output']
  /** Orders of the customer that the caller may see, newest first. */
  orders: SalesOrderConnection
}

export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
}

/** What is sent. */
export type DispatchShipmentInput = {
  /** Who carries it. */
  carrier: Scalars['String']['input']
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is in it; each order line at most once. */
  lines: Array<ShipmentLineInput>
  /** How it travels. */
  mode: TransportMode
  /** The order. */
  orderId: Scalars['ID']['input']
  /** The carrier's number to follow it by; unique per carrier. */
  trackingNo: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The shipment on its way. */
export type DispatchShipmentPayload = {
  __typename?: 'DispatchShipmentPayload'
  /** The new shipment. */
  shipment: Shipment
}

/** What `dispatchShipment` answers. */
export type DispatchShipmentResult =
  ConflictError | DispatchShipmentPayload | ForbiddenError | NotFoundError | RuleError | ValidationError

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

/** An inspection of goods before shipment (质检). */
export type Inspection = {
  __typename?: 'Inspection'
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output']
  /** Id of the inspection. */
  id: Scalars['ID']['output']
  /** Who inspected (质检员). */
  inspector?: Maybe<Employee>
  /** The order line whose goods were inspected. */
  orderLineId: Scalars['ID']['output']
  /** How it came out. */
  outcome: InspectionOutcome
  /** Quantity inspected. */
  quantity: Scalars['Decimal']['output']
  /** What was wrong; always given when it failed. */
  reason?: Maybe<Scalars['String']['output']>
}

/** Outcomes of an inspection. */
export type InspectionOutcome =
  /** Must be reworked and inspected again (不合格). */
  | 'FAILED'
  /** May be shipped (合格). */
  | 'PASSED'

/** What is ready of which order. */
export type MarkSupplyReadyInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** What is ready now, in addition to what was reported before. */
  lines: Array<ReadyLineInput>
  /** The order. */
  orderId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The order with its new quantities. */
export type MarkSupplyReadyPayload = {
  __typename?: 'MarkSupplyReadyPayload'
  /** The order as it now is. */
  order: SalesOrder
}

/** What `markSupplyReady` answers. */
export type MarkSupplyReadyResult =
  ConflictError | ForbiddenError | MarkSupplyReadyPayload | NotFoundError | RuleError | ValidationError

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
  /** Cancels everything that has not been shipped and releases its credit (取消订单). */
  cancelOrder: CancelOrderResult
  /** Closes a delivered order (订单关闭). */
  closeOrder: CloseOrderResult
  /** Records that the customer has confirmed the order (订单确认). */
  confirmOrder: ConfirmOrderResult
  /** Sends goods of an order (发货). Quantities must have passed inspection and be open; a part of an order may be sent. */
  dispatchShipment: DispatchShipmentResult
  /** Reports goods as ready for inspection (备货完成); quantities add up over several reports. */
  markSupplyReady: MarkSupplyReadyResult
  /** Records an inspection before shipment (发货前质检); only what has passed can be shipped. */
  recordInspection: RecordInspectionResult
  /** Records that the customer has signed for a shipment, with the state of package and quantity (客户签收). */
  signDelivery: SignDeliveryResult
  /** Submits the order for review (订单审核); finance answers with credit or with a hold. Also asks again after a hold. */
  submitOrder: SubmitOrderResult
}

export type MutationCancelOrderArgs = {
  input: CancelOrderInput
}

export type MutationCloseOrderArgs = {
  input: CloseOrderInput
}

export type MutationConfirmOrderArgs = {
  input: ConfirmOrderInput
}

export type MutationDispatchShipmentArgs = {
  input: DispatchShipmentInput
}

export type MutationMarkSupplyReadyArgs = {
  input: MarkSupplyReadyInput
}

export type MutationRecordInspectionArgs = {
  input: RecordInspectionInput
}

export type MutationSignDeliveryArgs = {
  input: SignDeliveryInput
}

export type MutationSubmitOrderArgs = {
  input: SubmitOrderInput
}

/** The record does not exist, or the caller may not see it: the two answer alike. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError'
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output']
  /** Which record was looked for. */
  message: Scalars['String']['output']
}

/** Checks of an order's review (订单审核). */
export type OrderCheck =
  /** Lines and total agree (准确性). */
  | 'ACCURACY'
  /** Nothing is missing (完整性). */
  | 'COMPLETENESS'
  /** The customer has credit for it (信用). */
  | 'CREDIT'
  /** An effective contract stands behind it (合法性). */
  | 'LEGALITY'

/** A line of an order. Delivered is never more than shipped, shipped never more than passed, passed never more than ready. */
export type OrderLine = {
  __typename?: 'OrderLine'
  /** Value of the line, tax included (含税金额). */
  amount: Money
  /** Quantity cancelled (取消数量). */
  cancelled: Scalars['Decimal']['output']
  /** Delivery date promised now (当前承诺交期). */
  currentPromiseOn?: Maybe<Scalars['Date']['output']>
  /** Quantity the customer has signed for (已签收数量). */
  delivered: Scalars['Decimal']['output']
  /** Delivery date promised first; delivery on time is measured against it (首次承诺交期). */
  firstPromisedOn?: Maybe<Scalars['Date']['output']>
  /** Id of the line. */
  id: Scalars['ID']['output']
  /** Name of the product as the contract has it (产品名称). */
  name: Scalars['String']['output']
  /** Neither shipped nor cancelled (未发数量). */
  open: Scalars['Decimal']['output']
  /** Quantity ordered (订购数量). */
  ordered: Scalars['Decimal']['output']
  /** Quantity that has passed inspection (质检合格数量). */
  passed: Scalars['Decimal']['output']
  /** Place in the order, from 1. */
  position: Scalars['Int']['output']
  /** The product. */
  product: Product
  /** Quantity that production or purchasing has made ready (备货数量). */
  ready: Scalars['Decimal']['output']
  /** Passed inspection and not yet sent: what can be shipped now (可发数量). */
  shippable: Scalars['Decimal']['output']
  /** Quantity sent (已发数量). */
  shipped: Scalars['Decimal']['output']
  /** Article number (型号). */
  sku: Scalars['String']['output']
  /** Unit of the quantities (单位). */
  unit: Scalars['String']['output']
  /** Months of warranty from delivery (保修期). */
  warrantyMonths: Scalars['Int']['output']
}

/** One check of an order's review. */
export type OrderReview = {
  __typename?: 'OrderReview'
  /** What was checked. */
  check: OrderCheck
  /** When. */
  checkedAt: Scalars['DateTime']['output']
  /** Whether it was in order. */
  passed: Scalars['Boolean']['output']
  /** Why not. */
  reason?: Maybe<Scalars['String']['output']>
}

/** States of an order. */
export type OrderStatus =
  /** Approved; nothing is ready yet. */
  | 'APPROVED'
  /** Cancelled before anything was shipped. */
  | 'CANCELLED'
  /** Done. */
  | 'CLOSED'
  /** No credit: submit again when there is, or cancel. */
  | 'CREDIT_HOLD'
  /** The customer has confirmed it. */
  | 'CUSTOMER_CONFIRMED'
  /** The customer has signed for all goods. */
  | 'DELIVERED'
  /** Made from the contract; the customer has not confirmed it. */
  | 'DRAFT'
  /** In review; finance is checking credit. */
  | 'IN_REVIEW'
  /** Part of the goods is ready. */
  | 'IN_SUPPLY'
  /** Part of the goods is on its way or delivered. */
  | 'PARTLY_SHIPPED'
  /** All goods are ready. */
  | 'READY'
  /** All goods are on their way or delivered. */
  | 'SHIPPED'

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
  /** One order, or null when it does not exist or the caller may not see it. */
  order?: Maybe<SalesOrder>
  /** Orders the caller may see, newest first. */
  orders: SalesOrderConnection
  /** One shipment, or null when it does not exist or the caller may not see it. */
  shipment?: Maybe<Shipment>
}

export type QueryOrderArgs = {
  id: Scalars['ID']['input']
}

export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>
  before?: InputMaybe<Scalars['String']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  status?: InputMaybe<OrderStatus>
}

export type QueryShipmentArgs = {
  id: Scalars['ID']['input']
}

/** A quantity of a line that is ready. */
export type ReadyLineInput = {
  /** The line. */
  orderLineId: Scalars['ID']['input']
  /** How much more is ready. */
  quantity: Scalars['Decimal']['input']
}

/** What was inspected. */
export type RecordInspectionInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The order. */
  orderId: Scalars['ID']['input']
  /** The line whose goods were inspected. */
  orderLineId: Scalars['ID']['input']
  /** How it came out. */
  outcome: InspectionOutcome
  /** How much was inspected; at most what is ready and has not passed yet. */
  quantity: Scalars['Decimal']['input']
  /** What was wrong; needed when it failed. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The order with its new quantities. */
export type RecordInspectionPayload = {
  __typename?: 'RecordInspectionPayload'
  /** The order as it now is. */
  order: SalesOrder
}

/** What `recordInspection` answers. */
export type RecordInspectionResult =
  ConflictError | ForbiddenError | NotFoundError | RecordInspectionPayload | RuleError | ValidationError

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

/** A sales order (销售订单): carries one contract out. */
export type SalesOrder = {
  __typename?: 'SalesOrder'
  /** Value of the order, tax included (含税金额). */
  amount: Money
  /** Why the order, or what was open of it, was cancelled. */
  cancelReason?: Maybe<Scalars['String']['output']>
  /** When the customer confirmed the order. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>
  /** The customer's person who confirmed the order. */
  confirmedBy?: Maybe<Scalars['String']['output']>
  /** The contract that the order carries out; null for who may not see it. */
  contract?: Maybe<Contract>
  /** When the order came into being. */
  createdAt: Scalars['DateTime']['output']
  /** The customer; null for who may not see it. */
  customer?: Maybe<Customer>
  /** Why finance gave no credit, while the order is held. */
  holdReason?: Maybe<Scalars['String']['output']>
  /** Id of the order. */
  id: Scalars['ID']['output']
  /** Inspections before shipment, oldest first (发货前质检). */
  inspections: Array<Inspection>
  /** The lines in the order of the contract. */
  lines: Array<OrderLine>
  /** Number for people, gapless per year: `SO-2026-000019` (订单编号). */
  number: Scalars['String']['output']
  /** Consultant who owns the customer (负责顾问); null while nobody does. */
  owner?: Maybe<Employee>
  /** What the review found, oldest first; the last of a check counts (订单审核). */
  reviews: Array<OrderReview>
  /** Shipments, oldest first (发货). */
  shipments: Array<Shipment>
  /** Where the order stands. From APPROVED on it follows from the quantities of the lines. */
  status: OrderStatus
  /** When the order was last changed. */
  updatedAt: Scalars['DateTime']['output']
  /** Grows by one with each change of the order or its lines; send it back to change the order. */
  version: Scalars['Int']['output']
}

/** A page of orders. */
export type SalesOrderConnection = {
  __typename?: 'SalesOrderConnection'
  /** The orders of the page with their cursors. */
  edges: Array<SalesOrderEdge>
  /** Where the page stands. */
  pageInfo: PageInfo
  /** How many orders there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output']
}

/** An order on a page. */
export type SalesOrderEdge = {
  __typename?: 'SalesOrderEdge'
  /** Cursor of this row. */
  cursor: Scalars['String']['output']
  /** The order. */
  node: SalesOrder
}

/** Goods of an order that travel together (发货单). */
export type Shipment = {
  __typename?: 'Shipment'
  /** Who carries it (承运商). */
  carrier: Scalars['String']['output']
  /** When it was sent. */
  dispatchedAt: Scalars['DateTime']['output']
  /** Id of the shipment. */
  id: Scalars['ID']['output']
  /** What is in it. */
  lines: Array<ShipmentLine>
  /** How it travels (运输方式). */
  mode: TransportMode
  /** Number for people, gapless per year: `SH-2026-000041`. */
  number: Scalars['String']['output']
  /** The order whose goods these are. */
  order: SalesOrder
  /** Whether the package was intact on receipt (包装完好). */
  packageIntact?: Maybe<Scalars['Boolean']['output']>
  /** Whether the quantity was correct on receipt (数量准确). */
  quantityCorrect?: Maybe<Scalars['Boolean']['output']>
  /** What was found on receipt (收货异常). */
  receiptNote?: Maybe<Scalars['String']['output']>
  /** When it was signed for. */
  signedAt?: Maybe<Scalars['DateTime']['output']>
  /** The customer's person who signed (签收人). */
  signedBy?: Maybe<Scalars['String']['output']>
  /** Where the shipment stands. */
  status: ShipmentStatus
  /** The carrier's number to follow it by (物流单号). */
  trackingNo: Scalars['String']['output']
  /** Grows by one with each change; send it back to change the shipment. */
  version: Scalars['Int']['output']
}

/** Goods of one order line in a shipment. */
export type ShipmentLine = {
  __typename?: 'ShipmentLine'
  /** The order line. */
  orderLineId: Scalars['ID']['output']
  /** Quantity sent. */
  quantity: Scalars['Decimal']['output']
  /** Serial numbers of the pieces, where they have some (序列号). */
  serials: Array<Scalars['String']['output']>
}

/** Goods of one order line to be sent. */
export type ShipmentLineInput = {
  /** The order line. */
  orderLineId: Scalars['ID']['input']
  /** How much of it. */
  quantity: Scalars['Decimal']['input']
  /** Serial numbers of the pieces; when given, one per piece. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>
}

/** States of a shipment. */
export type ShipmentStatus =
  /** On its way. */
  | 'DISPATCHED'
  /** The customer has signed for it. */
  | 'SIGNED'

/** Which shipment was signed for. */
export type SignDeliveryInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** Whether the package was intact. */
  packageIntact: Scalars['Boolean']['input']
  /** Whether the quantity was correct. */
  quantityCorrect: Scalars['Boolean']['input']
  /** What was found; needed when package or quantity were not in order. */
  receiptNote?: InputMaybe<Scalars['String']['input']>
  /** The shipment. */
  shipmentId: Scalars['ID']['input']
  /** When; now if left out, never in the future nor before it was sent. */
  signedAt?: InputMaybe<Scalars['DateTime']['input']>
  /** The customer's person who signed. */
  signedBy: Scalars['String']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The signed shipment. */
export type SignDeliveryPayload = {
  __typename?: 'SignDeliveryPayload'
  /** The shipment as it now is. */
  shipment: Shipment
}

/** What `signDelivery` answers. */
export type SignDeliveryResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SignDeliveryPayload | ValidationError

/** Which order is submitted. */
export type SubmitOrderInput = {
  /** The caller's key for this request: sending it again gives the first answer and changes nothing. */
  idempotencyKey: Scalars['String']['input']
  /** The order. */
  orderId: Scalars['ID']['input']
  /** Its version as the caller read it. */
  version: Scalars['Int']['input']
}

/** The submitted order. */
export type SubmitOrderPayload = {
  __typename?: 'SubmitOrderPayload'
  /** The order as it now is. */
  order: SalesOrder
}

/** What `submitOrder` answers. */
export type SubmitOrderResult =
  ConflictError | ForbiddenError | NotFoundError | RuleError | SubmitOrderPayload | ValidationError

/** Ways of transport (运输方式). */
export type TransportMode =
  /** Plane (空运). */
  | 'AIR'
  /** Courier (快递). */
  | 'COURIER'
  /** The customer fetches it (自提). */
  | 'PICK_UP'
  /** Train (铁路). */
  | 'RAIL'
  /** Lorry (公路). */
  | 'ROAD'
  /** Ship (海运). */
  | 'SEA'

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
  Contract: Contract
  Customer: Customer
  SalesOrder: SalesOrder
  Shipment: Shipment
}

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contract: { __typename: 'Contract' } & GraphQLRecursivePick<FederationTypes['Contract'], { id: true }>
  Customer: { __typename: 'Customer' } & GraphQLRecursivePick<FederationTypes['Customer'], { id: true }>
  SalesOrder: { __typename: 'SalesOrder' } & GraphQLRecursivePick<FederationTypes['SalesOrder'], { id: true }>
  Shipment: { __typename: 'Shipment' } & GraphQLRecursivePick<FederationTypes['Shipment'], { id: true }>
}

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelOrderResult:
    | (Omit<CancelOrderPayload, 'order'> & { order: _RefType['SalesOrder'] } & { __typename: 'CancelOrderPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  CloseOrderResult:
    | (Omit<CloseOrderPayload, 'order'> & { order: _RefType['SalesOrder'] } & { __typename: 'CloseOrderPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  ConfirmOrderResult:
    | (Omit<ConfirmOrderPayload, 'order'> & { order: _RefType['SalesOrder'] } & { __typename: 'ConfirmOrderPayload' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  DispatchShipmentResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<DispatchShipmentPayload, 'shipment'> & { shipment: _RefType['Shipment'] } & {
        __typename: 'DispatchShipmentPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  MarkSupplyReadyResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<MarkSupplyReadyPayload, 'order'> & { order: _RefType['SalesOrder'] } & {
        __typename: 'MarkSupplyReadyPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  RecordInspectionResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<RecordInspectionPayload, 'order'> & { order: _RefType['SalesOrder'] } & {
        __typename: 'RecordInspectionPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SignDeliveryResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SignDeliveryPayload, 'shipment'> & { shipment: _RefType['Shipment'] } & {
        __typename: 'SignDeliveryPayload'
      })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ValidationError' })
  SubmitOrderResult:
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ConflictError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'ForbiddenError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'NotFoundError' })
    | (Omit<import('@sellgraph/kernel').DomainError, 'kind'> & { __typename: 'RuleError' })
    | (Omit<SubmitOrderPayload, 'order'> & { order: _RefType['SalesOrder'] } & { __typename: 'SubmitOrderPayload' })
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
  CancelOrderInput: CancelOrderInput
  String: ResolverTypeWrapper<Scalars['String']['output']>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'order'> & { order: ResolversTypes['SalesOrder'] }>
  CancelOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderResult']>
  CloseOrderInput: CloseOrderInput
  CloseOrderPayload: ResolverTypeWrapper<Omit<CloseOrderPayload, 'order'> & { order: ResolversTypes['SalesOrder'] }>
  CloseOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseOrderResult']>
  ConfirmOrderInput: ConfirmOrderInput
  ConfirmOrderPayload: ResolverTypeWrapper<Omit<ConfirmOrderPayload, 'order'> & { order: ResolversTypes['SalesOrder'] }>
  ConfirmOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmOrderResult']>
  ConflictError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Contract: ResolverTypeWrapper<{ id: string }>
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>
  Customer: ResolverTypeWrapper<{ id: string }>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>
  DispatchShipmentInput: DispatchShipmentInput
  DispatchShipmentPayload: ResolverTypeWrapper<
    Omit<DispatchShipmentPayload, 'shipment'> & { shipment: ResolversTypes['Shipment'] }
  >
  DispatchShipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DispatchShipmentResult']>
  Employee: ResolverTypeWrapper<{ id: string }>
  FieldError: ResolverTypeWrapper<FieldError>
  ForbiddenError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Inspection: ResolverTypeWrapper<InspectionRow>
  InspectionOutcome: InspectionOutcome
  MarkSupplyReadyInput: MarkSupplyReadyInput
  MarkSupplyReadyPayload: ResolverTypeWrapper<
    Omit<MarkSupplyReadyPayload, 'order'> & { order: ResolversTypes['SalesOrder'] }
  >
  MarkSupplyReadyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkSupplyReadyResult']>
  Money: ResolverTypeWrapper<import('@sellgraph/kernel').Money>
  MoneyInput: MoneyInput
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  NotFoundError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  OrderCheck: OrderCheck
  OrderLine: ResolverTypeWrapper<OrderLineRow>
  OrderReview: ResolverTypeWrapper<OrderReviewRow>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  OrderStatus: OrderStatus
  PageInfo: ResolverTypeWrapper<PageInfo>
  Product: ResolverTypeWrapper<{ id: string }>
  ProtectedText: ResolverTypeWrapper<ProtectedText>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  ReadyLineInput: ReadyLineInput
  RecordInspectionInput: RecordInspectionInput
  RecordInspectionPayload: ResolverTypeWrapper<
    Omit<RecordInspectionPayload, 'order'> & { order: ResolversTypes['SalesOrder'] }
  >
  RecordInspectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInspectionResult']>
  RuleError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  SalesOrder: ResolverTypeWrapper<SalesOrderRow>
  SalesOrderConnection: ResolverTypeWrapper<
    import('@sellgraph/db-kit').Page<import('../modules/orders/store/order-store.ts').SalesOrderRow>
  >
  SalesOrderEdge: ResolverTypeWrapper<Omit<SalesOrderEdge, 'node'> & { node: ResolversTypes['SalesOrder'] }>
  Shipment: ResolverTypeWrapper<ShipmentRow>
  ShipmentLine: ResolverTypeWrapper<ShipmentLineRow>
  ShipmentLineInput: ShipmentLineInput
  ShipmentStatus: ShipmentStatus
  SignDeliveryInput: SignDeliveryInput
  SignDeliveryPayload: ResolverTypeWrapper<
    Omit<SignDeliveryPayload, 'shipment'> & { shipment: ResolversTypes['Shipment'] }
  >
  SignDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignDeliveryResult']>
  SubmitOrderInput: SubmitOrderInput
  SubmitOrderPayload: ResolverTypeWrapper<Omit<SubmitOrderPayload, 'order'> & { order: ResolversTypes['SalesOrder'] }>
  SubmitOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitOrderResult']>
  TransportMode: TransportMode
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>
  ValidationError: ResolverTypeWrapper<Omit<import('@sellgraph/kernel').DomainError, 'kind'>>
  Visibility: Visibility
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelOrderInput: CancelOrderInput
  String: Scalars['String']['output']
  ID: Scalars['ID']['output']
  Int: Scalars['Int']['output']
  CancelOrderPayload: Omit<CancelOrderPayload, 'order'> & { order: ResolversParentTypes['SalesOrder'] }
  CancelOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelOrderResult']
  CloseOrderInput: CloseOrderInput
  CloseOrderPayload: Omit<CloseOrderPayload, 'order'> & { order: ResolversParentTypes['SalesOrder'] }
  CloseOrderResult: ResolversUnionTypes<ResolversParentTypes>['CloseOrderResult']
  ConfirmOrderInput: ConfirmOrderInput
  ConfirmOrderPayload: Omit<ConfirmOrderPayload, 'order'> & { order: ResolversParentTypes['SalesOrder'] }
  ConfirmOrderResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmOrderResult']
  ConflictError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Contract: { id: string }
  Currency: Scalars['Currency']['output']
  Customer: { id: string }
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  Decimal: Scalars['Decimal']['output']
  DispatchShipmentInput: DispatchShipmentInput
  DispatchShipmentPayload: Omit<DispatchShipmentPayload, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] }
  DispatchShipmentResult: ResolversUnionTypes<ResolversParentTypes>['DispatchShipmentResult']
  Employee: { id: string }
  FieldError: FieldError
  ForbiddenError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  Inspection: InspectionRow
  MarkSupplyReadyInput: MarkSupplyReadyInput
  MarkSupplyReadyPayload: Omit<MarkSupplyReadyPayload, 'order'> & { order: ResolversParentTypes['SalesOrder'] }
  MarkSupplyReadyResult: ResolversUnionTypes<ResolversParentTypes>['MarkSupplyReadyResult']
  Money: import('@sellgraph/kernel').Money
  MoneyInput: MoneyInput
  Mutation: Record<PropertyKey, never>
  NotFoundError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  OrderLine: OrderLineRow
  OrderReview: OrderReviewRow
  Boolean: Scalars['Boolean']['output']
  PageInfo: PageInfo
  Product: { id: string }
  ProtectedText: ProtectedText
  Query: Record<PropertyKey, never>
  ReadyLineInput: ReadyLineInput
  RecordInspectionInput: RecordInspectionInput
  RecordInspectionPayload: Omit<RecordInspectionPayload, 'order'> & { order: ResolversParentTypes['SalesOrder'] }
  RecordInspectionResult: ResolversUnionTypes<ResolversParentTypes>['RecordInspectionResult']
  RuleError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
  SalesOrder: SalesOrderRow
  SalesOrderConnection: import('@sellgraph/db-kit').Page<import('../modules/orders/store/order-store.ts').SalesOrderRow>
  SalesOrderEdge: Omit<SalesOrderEdge, 'node'> & { node: ResolversParentTypes['SalesOrder'] }
  Shipment: ShipmentRow
  ShipmentLine: ShipmentLineRow
  ShipmentLineInput: ShipmentLineInput
  SignDeliveryInput: SignDeliveryInput
  SignDeliveryPayload: Omit<SignDeliveryPayload, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] }
  SignDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['SignDeliveryResult']
  SubmitOrderInput: SubmitOrderInput
  SubmitOrderPayload: Omit<SubmitOrderPayload, 'order'> & { order: ResolversParentTypes['SalesOrder'] }
  SubmitOrderResult: ResolversUnionTypes<ResolversParentTypes>['SubmitOrderResult']
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError']
  ValidationError: Omit<import('@sellgraph/kernel').DomainError, 'kind'>
}

export type CancelOrderPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload'],
> = {
  order?: Resolver<ResolversTypes['SalesOrder'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CancelOrderResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CancelOrderResult'] = ResolversParentTypes['CancelOrderResult'],
> = {
  __resolveType: TypeResolveFn<
    'CancelOrderPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type CloseOrderPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseOrderPayload'] = ResolversParentTypes['CloseOrderPayload'],
> = {
  order?: Resolver<ResolversTypes['SalesOrder'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CloseOrderResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CloseOrderResult'] = ResolversParentTypes['CloseOrderResult'],
> = {
  __resolveType: TypeResolveFn<
    'CloseOrderPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type ConfirmOrderPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConfirmOrderPayload'] = ResolversParentTypes['ConfirmOrderPayload'],
> = {
  order?: Resolver<ResolversTypes['SalesOrder'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ConfirmOrderResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConfirmOrderResult'] = ResolversParentTypes['ConfirmOrderResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConfirmOrderPayload' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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
  order?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType>
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
  orders?: Resolver<ResolversTypes['SalesOrderConnection'], ParentType, ContextType, Partial<CustomerOrdersArgs>>
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

export type DispatchShipmentPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DispatchShipmentPayload'] = ResolversParentTypes['DispatchShipmentPayload'],
> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DispatchShipmentResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DispatchShipmentResult'] = ResolversParentTypes['DispatchShipmentResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'DispatchShipmentPayload' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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

export type InspectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'],
> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  inspector?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  outcome?: Resolver<ResolversTypes['InspectionOutcome'], ParentType, ContextType>
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type MarkSupplyReadyPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MarkSupplyReadyPayload'] = ResolversParentTypes['MarkSupplyReadyPayload'],
> = {
  order?: Resolver<ResolversTypes['SalesOrder'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type MarkSupplyReadyResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MarkSupplyReadyResult'] = ResolversParentTypes['MarkSupplyReadyResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'MarkSupplyReadyPayload' | 'NotFoundError' | 'RuleError' | 'ValidationError',
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
  cancelOrder?: Resolver<
    ResolversTypes['CancelOrderResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelOrderArgs, 'input'>
  >
  closeOrder?: Resolver<
    ResolversTypes['CloseOrderResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseOrderArgs, 'input'>
  >
  confirmOrder?: Resolver<
    ResolversTypes['ConfirmOrderResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmOrderArgs, 'input'>
  >
  dispatchShipment?: Resolver<
    ResolversTypes['DispatchShipmentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDispatchShipmentArgs, 'input'>
  >
  markSupplyReady?: Resolver<
    ResolversTypes['MarkSupplyReadyResult'],
    ParentType,
    ContextType,
    RequireFields<MutationMarkSupplyReadyArgs, 'input'>
  >
  recordInspection?: Resolver<
    ResolversTypes['RecordInspectionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordInspectionArgs, 'input'>
  >
  signDelivery?: Resolver<
    ResolversTypes['SignDeliveryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSignDeliveryArgs, 'input'>
  >
  submitOrder?: Resolver<
    ResolversTypes['SubmitOrderResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitOrderArgs, 'input'>
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

export type OrderLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  cancelled?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  currentPromiseOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  delivered?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  firstPromisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  open?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  ordered?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  passed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>
  ready?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  shippable?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  shipped?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  warrantyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type OrderReviewResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OrderReview'] = ResolversParentTypes['OrderReview'],
> = {
  check?: Resolver<ResolversTypes['OrderCheck'], ParentType, ContextType>
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
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
  order?: Resolver<Maybe<ResolversTypes['SalesOrder']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>
  orders?: Resolver<ResolversTypes['SalesOrderConnection'], ParentType, ContextType, Partial<QueryOrdersArgs>>
  shipment?: Resolver<
    Maybe<ResolversTypes['Shipment']>,
    ParentType,
    ContextType,
    RequireFields<QueryShipmentArgs, 'id'>
  >
}

export type RecordInspectionPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordInspectionPayload'] = ResolversParentTypes['RecordInspectionPayload'],
> = {
  order?: Resolver<ResolversTypes['SalesOrder'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type RecordInspectionResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RecordInspectionResult'] = ResolversParentTypes['RecordInspectionResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RecordInspectionPayload' | 'RuleError' | 'ValidationError',
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
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>
  holdReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>
  reviews?: Resolver<Array<ResolversTypes['OrderReview']>, ParentType, ContextType>
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SalesOrderConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesOrderConnection'] = ResolversParentTypes['SalesOrderConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SalesOrderEdge']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SalesOrderEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SalesOrderEdge'] = ResolversParentTypes['SalesOrderEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['SalesOrder'], ParentType, ContextType>
}

export type ShipmentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'],
  FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Shipment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  dispatchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  lines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>
  mode?: Resolver<ResolversTypes['TransportMode'], ParentType, ContextType>
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  order?: Resolver<ResolversTypes['SalesOrder'], ParentType, ContextType>
  packageIntact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  quantityCorrect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  receiptNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>
  trackingNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ShipmentLineResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine'],
> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>
  serials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
}

export type SignDeliveryPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SignDeliveryPayload'] = ResolversParentTypes['SignDeliveryPayload'],
> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SignDeliveryResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SignDeliveryResult'] = ResolversParentTypes['SignDeliveryResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SignDeliveryPayload' | 'ValidationError',
    ParentType,
    ContextType
  >
}

export type SubmitOrderPayloadResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitOrderPayload'] = ResolversParentTypes['SubmitOrderPayload'],
> = {
  order?: Resolver<ResolversTypes['SalesOrder'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SubmitOrderResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SubmitOrderResult'] = ResolversParentTypes['SubmitOrderResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RuleError' | 'SubmitOrderPayload' | 'ValidationError',
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
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>
  CancelOrderResult?: CancelOrderResultResolvers<ContextType>
  CloseOrderPayload?: CloseOrderPayloadResolvers<ContextType>
  CloseOrderResult?: CloseOrderResultResolvers<ContextType>
  ConfirmOrderPayload?: ConfirmOrderPayloadResolvers<ContextType>
  ConfirmOrderResult?: ConfirmOrderResultResolvers<ContextType>
  ConflictError?: ConflictErrorResolvers<ContextType>
  Contract?: ContractResolvers<ContextType>
  Currency?: GraphQLScalarType
  Customer?: CustomerResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  Decimal?: GraphQLScalarType
  DispatchShipmentPayload?: DispatchShipmentPayloadResolvers<ContextType>
  DispatchShipmentResult?: DispatchShipmentResultResolvers<ContextType>
  Employee?: EmployeeResolvers<ContextType>
  FieldError?: FieldErrorResolvers<ContextType>
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>
  Inspection?: InspectionResolvers<ContextType>
  MarkSupplyReadyPayload?: MarkSupplyReadyPayloadResolvers<ContextType>
  MarkSupplyReadyResult?: MarkSupplyReadyResultResolvers<ContextType>
  Money?: MoneyResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  NotFoundError?: NotFoundErrorResolvers<ContextType>
  OrderLine?: OrderLineResolvers<ContextType>
  OrderReview?: OrderReviewResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  Product?: ProductResolvers<ContextType>
  ProtectedText?: ProtectedTextResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  RecordInspectionPayload?: RecordInspectionPayloadResolvers<ContextType>
  RecordInspectionResult?: RecordInspectionResultResolvers<ContextType>
  RuleError?: RuleErrorResolvers<ContextType>
  SalesOrder?: SalesOrderResolvers<ContextType>
  SalesOrderConnection?: SalesOrderConnectionResolvers<ContextType>
  SalesOrderEdge?: SalesOrderEdgeResolvers<ContextType>
  Shipment?: ShipmentResolvers<ContextType>
  ShipmentLine?: ShipmentLineResolvers<ContextType>
  SignDeliveryPayload?: SignDeliveryPayloadResolvers<ContextType>
  SignDeliveryResult?: SignDeliveryResultResolvers<ContextType>
  SubmitOrderPayload?: SubmitOrderPayloadResolvers<ContextType>
  SubmitOrderResult?: SubmitOrderResultResolvers<ContextType>
  UserError?: UserErrorResolvers<ContextType>
  ValidationError?: ValidationErrorResolvers<ContextType>
}
