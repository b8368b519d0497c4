// Generated from contracts/events by tools/events/codegen.ts. Do not edit.

import type { Money } from '@sellgraph/kernel'

/** Event type → its data. */
export interface EventMap {
  'after-sales.AssetRegistered.v1': AfterSalesAssetRegisteredV1
  'after-sales.ReturnVisitDone.v1': AfterSalesReturnVisitDoneV1
  'after-sales.ReturnVisitDue.v1': AfterSalesReturnVisitDueV1
  'crm.CustomerCreated.v1': CrmCustomerCreatedV1
  'crm.CustomerOwnerChanged.v1': CrmCustomerOwnerChangedV1
  'crm.InteractionLogged.v1': CrmInteractionLoggedV1
  'crm.LeadAssigned.v1': CrmLeadAssignedV1
  'crm.LeadCaptured.v1': CrmLeadCapturedV1
  'crm.LeadConverted.v1': CrmLeadConvertedV1
  'crm.LifecycleChanged.v1': CrmLifecycleChangedV1
  'finance-expense.CreditApproved.v1': FinanceExpenseCreditApprovedV1
  'finance-expense.CreditRejected.v1': FinanceExpenseCreditRejectedV1
  'finance-expense.CreditReservationReleased.v1': FinanceExpenseCreditReservationReleasedV1
  'finance-expense.CreditReserved.v1': FinanceExpenseCreditReservedV1
  'finance-expense.PaymentAllocated.v1': FinanceExpensePaymentAllocatedV1
  'finance-expense.PaymentReversed.v1': FinanceExpensePaymentReversedV1
  'finance-expense.PayoutCompleted.v1': FinanceExpensePayoutCompletedV1
  'finance-expense.ReceivableCreated.v1': FinanceExpenseReceivableCreatedV1
  'fulfillment.DeliverySigned.v1': FulfillmentDeliverySignedV1
  'fulfillment.InspectionFailed.v1': FulfillmentInspectionFailedV1
  'fulfillment.OrderApproved.v1': FulfillmentOrderApprovedV1
  'fulfillment.OrderCancelled.v1': FulfillmentOrderCancelledV1
  'fulfillment.OrderClosed.v1': FulfillmentOrderClosedV1
  'fulfillment.OrderReviewFailed.v1': FulfillmentOrderReviewFailedV1
  'fulfillment.OrderSubmitted.v1': FulfillmentOrderSubmittedV1
  'fulfillment.ShipmentDispatched.v1': FulfillmentShipmentDispatchedV1
  'performance.CommissionApproved.v1': PerformanceCommissionApprovedV1
  'performance.CommissionCalculated.v1': PerformanceCommissionCalculatedV1
  'performance.EmployeeCertified.v1': PerformanceEmployeeCertifiedV1
  'performance.EmployeeLeft.v1': PerformanceEmployeeLeftV1
  'performance.EmployeeOnboarded.v1': PerformanceEmployeeOnboardedV1
  'performance.EmployeeTransferred.v1': PerformanceEmployeeTransferredV1
  'performance.PolicyVersionPublished.v1': PerformancePolicyVersionPublishedV1
  'performance.TargetPublished.v1': PerformanceTargetPublishedV1
  'sales-pipeline.ContractEffective.v1': SalesPipelineContractEffectiveV1
  'sales-pipeline.ContractSubmitted.v1': SalesPipelineContractSubmittedV1
  'sales-pipeline.ContractTerminated.v1': SalesPipelineContractTerminatedV1
  'sales-pipeline.OpportunityLost.v1': SalesPipelineOpportunityLostV1
  'sales-pipeline.OpportunityStageChanged.v1': SalesPipelineOpportunityStageChangedV1
  'sales-pipeline.OpportunityWon.v1': SalesPipelineOpportunityWonV1
  'sales-pipeline.QuoteAccepted.v1': SalesPipelineQuoteAcceptedV1
  'sales-pipeline.QuoteApproved.v1': SalesPipelineQuoteApprovedV1
  'sales-pipeline.QuoteRejected.v1': SalesPipelineQuoteRejectedV1
  'sales-pipeline.QuoteSubmitted.v1': SalesPipelineQuoteSubmittedV1
}

/** State type → its row. */
export interface StateMap {
  'state.after-sales.asset.v1': AfterSalesAssetStateV1
  'state.after-sales.return-visit.v1': AfterSalesReturnVisitStateV1
  'state.crm.customer.v1': CrmCustomerStateV1
  'state.crm.lead.v1': CrmLeadStateV1
  'state.finance-expense.allocation.v1': FinanceExpenseAllocationStateV1
  'state.finance-expense.credit-profile.v1': FinanceExpenseCreditProfileStateV1
  'state.finance-expense.instalment.v1': FinanceExpenseInstalmentStateV1
  'state.finance-expense.receivable.v1': FinanceExpenseReceivableStateV1
  'state.fulfillment.order.v1': FulfillmentOrderStateV1
  'state.fulfillment.shipment.v1': FulfillmentShipmentStateV1
  'state.performance.employee.v1': PerformanceEmployeeStateV1
  'state.performance.policy.v1': PerformancePolicyStateV1
  'state.performance.team.v1': PerformanceTeamStateV1
  'state.sales-pipeline.contract.v1': SalesPipelineContractStateV1
  'state.sales-pipeline.opportunity.v1': SalesPipelineOpportunityStateV1
  'state.sales-pipeline.product.v1': SalesPipelineProductStateV1
  'state.sales-pipeline.quote.v1': SalesPipelineQuoteStateV1
}

/**
 * A delivered machine was registered with its warranty (设备档案).
 */
export interface AfterSalesAssetRegisteredV1 {
  /**
   * Installed asset (设备档案)
   */
  assetId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Sales order
   */
  orderId: string
  /**
   * Shipment
   */
  shipmentId: string
  /**
   * Order line
   */
  orderLineId: string
  /**
   * Product
   */
  productId: string
  /**
   * Stock-keeping unit
   */
  sku: string
  /**
   * Name of the product
   */
  productName: string
  /**
   * Serial number (序列号)
   */
  serial: string | null
  /**
   * Quantity; 1 with a serial number
   */
  quantity: string
  /**
   * First day of warranty (质保开始)
   */
  warrantyStart: string
  /**
   * Last day of warranty (质保截止)
   */
  warrantyEnd: string
  /**
   * When it was registered
   */
  registeredAt: string
}
/**
 * A return visit took place, with a satisfaction score (回访完成); performance takes it as a fact.
 */
export interface AfterSalesReturnVisitDoneV1 {
  /**
   * Return visit (回访)
   */
  visitId: string
  /**
   * Sales order
   */
  orderId: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Shipment
   */
  shipmentId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Satisfaction (满意度), 1 to 5
   */
  score: number
  /**
   * How (回访方式)
   */
  method: 'PHONE' | 'ON_SITE' | 'CHAT' | 'E_MAIL' | (string & {})
  /**
   * Employee who made it
   */
  visitedBy: string
  /**
   * Done by its due moment
   */
  onTime: boolean
  /**
   * Problems the customer named
   *
   * Items: One problem
   */
  issues: string[]
  /**
   * When it was done
   */
  doneAt: string
}
/**
 * A return visit (回访) is due (P06).
 */
export interface AfterSalesReturnVisitDueV1 {
  /**
   * Return visit (回访)
   */
  visitId: string
  /**
   * Sales order
   */
  orderId: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Shipment
   */
  shipmentId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Due day
   */
  dueOn: string
  /**
   * Moment it is due on the working calendar
   */
  dueAt: string
}
/**
 * A customer (客户) exists from now on.
 */
export interface CrmCustomerCreatedV1 {
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Customer number (客户编号)
   */
  code: string
  /**
   * Name (客户名称)
   */
  name: string
  /**
   * Source channel (来源渠道)
   */
  channel:
    | 'WEBSITE'
    | 'SOCIAL_MEDIA'
    | 'FORUM'
    | 'SEO'
    | 'WEB_MARKETING'
    | 'EMAIL'
    | 'TRADE_FAIR'
    | 'SEMINAR'
    | 'BUSINESS_EVENT'
    | 'INDUSTRY_MEETING'
    | 'COLD_VISIT'
    | 'PRINTED_MATERIAL'
    | 'PHONE_DIRECTORY'
    | 'CUSTOMER_REFERRAL'
    | 'PARTNER_INTRODUCTION'
    | (string & {})
    | null
  /**
   * Industry (行业)
   */
  industry: string | null
  /**
   * Life-cycle stage (客户阶段)
   */
  lifecycleStage: 'POTENTIAL' | 'INTENDING' | 'PROSPECTIVE' | 'WON' | 'DORMANT' | 'LOST' | (string & {})
  /**
   * Lead it came from
   */
  leadId: string | null
  /**
   * When it was created
   */
  createdAt: string
}
/**
 * The one owner of a customer changed (客户归属变更, R052).
 */
export interface CrmCustomerOwnerChangedV1 {
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Owner before; null when it came from the pool (公海)
   */
  from: string | null
  /**
   * Owner after; null when it went to the pool
   */
  to: string | null
  /**
   * Team of the owner before
   */
  fromTeamId: string | null
  /**
   * Team of the owner after
   */
  toTeamId: string | null
  /**
   * Why
   */
  reason: 'ASSIGNED' | 'CLAIMED' | 'RECLAIMED' | 'TRANSFERRED' | 'OWNER_LEFT' | 'MERGED' | (string & {})
  /**
   * When it changed
   */
  changedAt: string
}
/**
 * A contact with a lead or customer was recorded (跟进记录). Key: the customer, else the lead.
 */
export interface CrmInteractionLoggedV1 {
  /**
   * Interaction
   */
  interactionId: string
  /**
   * Customer it belongs to
   */
  customerId: string | null
  /**
   * Lead it belongs to
   */
  leadId: string | null
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Kind (方式)
   */
  kind: 'PHONE' | 'EMAIL' | 'SMS' | 'VISIT' | 'CHAT' | 'RECEPTION' | (string & {})
  /**
   * Employee who had it
   */
  employeeId: string
  /**
   * Counts for the follow-up cadence (有效跟进)
   */
  meaningful: boolean
  /**
   * When the next step is planned
   */
  nextStepOn: string | null
  /**
   * When it took place
   */
  occurredAt: string
}
/**
 * A lead got its owner; the clock of the first response starts.
 */
export interface CrmLeadAssignedV1 {
  /**
   * Lead (线索)
   */
  leadId: string
  /**
   * Company the lead is about
   */
  companyName: string
  /**
   * New owner (归属销售顾问)
   */
  ownerId: string
  /**
   * Team of the new owner
   */
  teamId: string | null
  /**
   * Owner before; null for the first assignment
   */
  previousOwnerId: string | null
  /**
   * By when the first interaction is due (首次响应期限)
   */
  firstResponseDue: string | null
  /**
   * When it was assigned
   */
  assignedAt: string
}
/**
 * A lead (线索) was entered: by hand, from a file or by a partner.
 */
export interface CrmLeadCapturedV1 {
  /**
   * Lead (线索)
   */
  leadId: string
  /**
   * Source channel (来源渠道)
   */
  channel:
    | 'WEBSITE'
    | 'SOCIAL_MEDIA'
    | 'FORUM'
    | 'SEO'
    | 'WEB_MARKETING'
    | 'EMAIL'
    | 'TRADE_FAIR'
    | 'SEMINAR'
    | 'BUSINESS_EVENT'
    | 'INDUSTRY_MEETING'
    | 'COLD_VISIT'
    | 'PRINTED_MATERIAL'
    | 'PHONE_DIRECTORY'
    | 'CUSTOMER_REFERRAL'
    | 'PARTNER_INTRODUCTION'
    | (string & {})
  /**
   * Kind of direct selling (直销方式) when the channel is direct sales
   */
  directSalesType?: 'TELEPHONE' | 'NETWORK' | 'DOOR_TO_DOOR' | (string & {}) | null
  /**
   * Company the lead is about (公司名称)
   */
  companyName: string
  /**
   * Employee it is assigned to; null while nobody
   */
  ownerId: string | null
  /**
   * Team of the owner
   */
  teamId: string | null
  /**
   * Campaign (市场活动) that brought it
   */
  campaignId?: string | null
  /**
   * File import that brought it
   */
  importId?: string | null
  /**
   * When it was entered
   */
  capturedAt: string
}
/**
 * A qualified lead became a customer (线索转客户); sales-pipeline opens an opportunity from it.
 */
export interface CrmLeadConvertedV1 {
  /**
   * Lead (线索) that was converted
   */
  leadId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Owner of the new customer (归属销售顾问)
   */
  ownerId: string
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Source channel (来源渠道)
   */
  channel:
    | 'WEBSITE'
    | 'SOCIAL_MEDIA'
    | 'FORUM'
    | 'SEO'
    | 'WEB_MARKETING'
    | 'EMAIL'
    | 'TRADE_FAIR'
    | 'SEMINAR'
    | 'BUSINESS_EVENT'
    | 'INDUSTRY_MEETING'
    | 'COLD_VISIT'
    | 'PRINTED_MATERIAL'
    | 'PHONE_DIRECTORY'
    | 'CUSTOMER_REFERRAL'
    | 'PARTNER_INTRODUCTION'
    | (string & {})
  /**
   * Need profile (需求档案) known so far
   */
  need?: {
    /**
     * What the customer wants, in one or two sentences (需求摘要)
     */
    summary: string
    /**
     * Products or product families asked for (意向产品)
     *
     * Items: Name or SKU
     */
    products?: string[]
    /**
     * Budget (预算)
     */
    budget?: Money | null
    /**
     * By when they mean to buy (采购时间)
     */
    purchaseBy?: string | null
    /**
     * How it will be used (使用场景)
     */
    scenario?: string | null
    /**
     * What hurts today (痛点)
     *
     * Items: One pain point
     */
    painPoints?: string[]
  } | null
  /**
   * Decision profile (决策档案) known so far
   */
  decision?: {
    /**
     * How they decide (决策流程)
     */
    process: string | null
    /**
     * When they decide (决策日期)
     */
    decisionOn: string | null
    /**
     * Number of deciders known
     */
    deciderCount: number
  } | null
  /**
   * When it was converted
   */
  convertedAt: string
}
/**
 * A customer moved to another life-cycle stage (客户阶段变更).
 */
export interface CrmLifecycleChangedV1 {
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Stage before
   */
  from: 'POTENTIAL' | 'INTENDING' | 'PROSPECTIVE' | 'WON' | 'DORMANT' | 'LOST' | (string & {})
  /**
   * Stage after
   */
  to: 'POTENTIAL' | 'INTENDING' | 'PROSPECTIVE' | 'WON' | 'DORMANT' | 'LOST' | (string & {})
  /**
   * Why; always given when it falls back
   */
  reason: string
  /**
   * When it changed
   */
  changedAt: string
}
/**
 * The credit profile (信用档案) of a customer was set or changed.
 */
export interface FinanceExpenseCreditApprovedV1 {
  /**
   * Credit profile
   */
  creditProfileId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Credit limit (信用额度)
   */
  limit: Money
  /**
   * Payment term in days (账期)
   */
  termDays: number
  /**
   * Credit grade (信用等级)
   */
  grade: 'A' | 'B' | 'C' | 'D' | (string & {})
  /**
   * Share to be paid before delivery, in percent (预付比例)
   */
  prepaymentPercent: string
  /**
   * First day
   */
  validFrom: string
  /**
   * Last day
   */
  validUntil: string | null
  /**
   * Employee who approved
   */
  approvedBy: string
  /**
   * When it was approved
   */
  approvedAt: string
}
/**
 * Credit was refused for an order (信用占用失败).
 */
export interface FinanceExpenseCreditRejectedV1 {
  /**
   * Sales order (销售订单) asked for; the message key
   */
  orderId: string
  /**
   * Contract (合同)
   */
  contractId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Amount asked for
   */
  amount: Money
  /**
   * Why, for machines
   */
  reasonCode:
    | 'NO_PROFILE'
    | 'LIMIT_EXCEEDED'
    | 'GROUP_LIMIT_EXCEEDED'
    | 'OVERDUE'
    | 'SUSPENDED'
    | 'PREPAYMENT_REQUIRED'
    | 'CURRENCY_MISMATCH'
    | (string & {})
  /**
   * Why, for people
   */
  reason: string
  /**
   * Credit that was available (可用额度)
   */
  available: Money | null
  /**
   * When it was refused
   */
  rejectedAt: string
}
/**
 * A reservation, or a part of it, was given back (信用占用释放).
 */
export interface FinanceExpenseCreditReservationReleasedV1 {
  /**
   * Sales order (销售订单) asked for; the message key
   */
  orderId: string
  /**
   * Contract (合同)
   */
  contractId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Reservation
   */
  reservationId: string
  /**
   * Amount given back
   */
  amount: Money
  /**
   * Amount still reserved
   */
  openAmount: Money
  /**
   * Why
   */
  reason: 'ORDER_CANCELLED' | 'INVOICED' | 'EXPIRED' | 'CONTRACT_TERMINATED' | (string & {})
  /**
   * When it was released
   */
  releasedAt: string
}
/**
 * Credit was reserved for an order (信用占用成功, R180).
 */
export interface FinanceExpenseCreditReservedV1 {
  /**
   * Sales order (销售订单) asked for; the message key
   */
  orderId: string
  /**
   * Contract (合同)
   */
  contractId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Reservation (信用占用)
   */
  reservationId: string
  /**
   * Amount reserved
   */
  amount: Money
  /**
   * Credit left after it (可用额度)
   */
  available: Money | null
  /**
   * When it was reserved
   */
  reservedAt: string
}
/**
 * Money received was allocated to an instalment (回款核销): the collected basis of commission.
 */
export interface FinanceExpensePaymentAllocatedV1 {
  /**
   * Allocation (核销)
   */
  allocationId: string
  /**
   * Receipt (收款单)
   */
  receiptId: string
  /**
   * Instalment
   */
  instalmentId: string
  /**
   * Receivable (应收账款)
   */
  receivableId: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract
   */
  contractNumber: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Amount allocated, with tax; always positive
   */
  amount: Money
  /**
   * Accounting date (核销日期)
   */
  allocatedOn: string
  /**
   * Total of the contract before tax
   */
  contractNetTotal: Money
  /**
   * Total of the contract with tax
   */
  contractGrossTotal: Money
  /**
   * Collected on the contract so far with tax, this one included (累计回款)
   */
  collectedToDate: Money
  /**
   * Open on the instalment after it
   */
  instalmentOpen: Money
  /**
   * When it was booked
   */
  allocatedAt: string
}
/**
 * An allocation was taken back (核销冲回): a new, dated fact; the amount is positive and counts negative.
 */
export interface FinanceExpensePaymentReversedV1 {
  /**
   * Allocation (核销)
   */
  allocationId: string
  /**
   * Receipt (收款单)
   */
  receiptId: string
  /**
   * Instalment
   */
  instalmentId: string
  /**
   * Receivable (应收账款)
   */
  receivableId: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract
   */
  contractNumber: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Amount allocated, with tax; always positive
   */
  amount: Money
  /**
   * Accounting date (核销日期)
   */
  allocatedOn: string
  /**
   * Total of the contract before tax
   */
  contractNetTotal: Money
  /**
   * Total of the contract with tax
   */
  contractGrossTotal: Money
  /**
   * Collected on the contract so far with tax, this one included (累计回款)
   */
  collectedToDate: Money
  /**
   * Open on the instalment after it
   */
  instalmentOpen: Money
  /**
   * Allocation that is taken back
   */
  reversesAllocationId: string
  /**
   * Why
   */
  reason: string
  /**
   * When it was booked
   */
  reversedAt: string
}
/**
 * A commission statement was paid to the employee (提成发放).
 */
export interface FinanceExpensePayoutCompletedV1 {
  /**
   * Payout (付款指令)
   */
  payoutId: string
  /**
   * Commission statement (提成单)
   */
  statementId: string
  /**
   * Employee
   */
  employeeId: string
  /**
   * Team of the employee
   */
  teamId: string | null
  /**
   * Amount paid
   */
  amount: Money
  /**
   * Day of payment
   */
  paidOn: string
  /**
   * Bank reference (付款流水号)
   */
  reference: string | null
}
/**
 * The receivable of a contract with its instalments exists (应收建立).
 */
export interface FinanceExpenseReceivableCreatedV1 {
  /**
   * Receivable (应收账款)
   */
  receivableId: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract
   */
  contractNumber: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Total with tax
   */
  amount: Money
  /**
   * Instalments
   *
   * Items: One instalment
   */
  instalments: {
    /**
     * Instalment (分期应收)
     */
    instalmentId: string
    /**
     * Position, from 1
     */
    seq: number
    /**
     * What makes it due (付款节点)
     */
    trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
    /**
     * Amount with tax
     */
    amount: Money
    /**
     * Due date (到期日); null until the trigger happened
     */
    dueOn: string | null
  }[]
  /**
   * When it was created
   */
  createdAt: string
}
/**
 * The customer signed for a shipment (签收): warranty, return visit and delivery instalments start.
 */
export interface FulfillmentDeliverySignedV1 {
  /**
   * Shipment (发货单)
   */
  shipmentId: string
  /**
   * Number of the shipment (发货单号)
   */
  shipmentNumber: string
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Number of the order (订单号)
   */
  orderNumber: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * When it was signed for (签收时间)
   */
  signedAt: string
  /**
   * Who signed (签收人)
   */
  signedBy: string
  /**
   * What was delivered
   *
   * Items: One line
   */
  lines: {
    /**
     * Order line
     */
    orderLineId: string
    /**
     * Contract line
     */
    contractLineId: string
    /**
     * Product (产品)
     */
    productId: string
    /**
     * Stock-keeping unit (产品编码)
     */
    sku: string
    /**
     * Name of the product
     */
    name: string
    /**
     * Quantity delivered
     */
    quantity: string
    /**
     * Serial numbers (序列号); empty when the product has none
     *
     * Items: Serial number
     */
    serials: string[]
    /**
     * Warranty in months (质保月数)
     */
    warrantyMonths: number
    /**
     * Amount with tax of what was delivered
     */
    grossAmount: Money
  }[]
  /**
   * Nothing of the order is open any more
   */
  orderFullyDelivered: boolean
}
/**
 * A quality inspection failed (质检不合格); its quantity cannot be shipped.
 */
export interface FulfillmentInspectionFailedV1 {
  /**
   * Inspection (质检单)
   */
  inspectionId: string
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Number of the order (订单号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Order line
   */
  orderLineId: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * Stock-keeping unit
   */
  sku: string
  /**
   * Quantity inspected
   */
  quantity: string
  /**
   * What was found
   */
  reason: string
  /**
   * Inspector (质检员)
   */
  inspectedBy: string | null
  /**
   * When it was inspected
   */
  inspectedAt: string
}
/**
 * An order passed its review and goes to supply (订单审批通过).
 */
export interface FulfillmentOrderApprovedV1 {
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Number of the order (订单号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Amount with tax
   */
  amount: Money
  /**
   * Credit reservation (信用占用) it holds
   */
  creditReservationId: string | null
  /**
   * When it was approved
   */
  approvedAt: string
}
/**
 * An order, or what was open of it, was cancelled (订单取消).
 */
export interface FulfillmentOrderCancelledV1 {
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Number of the order (订单号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Amount with tax that is not delivered any more: the credit to release
   */
  releasedAmount: Money
  /**
   * Why
   */
  reason: string
  /**
   * When it was cancelled
   */
  cancelledAt: string
}
/**
 * Everything of an order is delivered or cancelled, and accepted (订单关闭).
 */
export interface FulfillmentOrderClosedV1 {
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Number of the order (订单号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Amount with tax that was delivered
   */
  deliveredAmount: Money
  /**
   * When it was closed
   */
  closedAt: string
}
/**
 * The review of an order failed (订单评审未通过); it went back or is on credit hold.
 */
export interface FulfillmentOrderReviewFailedV1 {
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Number of the order (订单号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Amount with tax
   */
  amount: Money
  /**
   * Check that failed (评审项)
   */
  check: 'ACCURACY' | 'COMPLETENESS' | 'LEGALITY' | 'CREDIT' | (string & {})
  /**
   * State it went to
   */
  status:
    | 'DRAFT'
    | 'CUSTOMER_CONFIRMED'
    | 'IN_REVIEW'
    | 'CREDIT_HOLD'
    | 'RETURNED'
    | 'APPROVED'
    | 'IN_SUPPLY'
    | 'READY'
    | 'PARTLY_SHIPPED'
    | 'SHIPPED'
    | 'DELIVERED'
    | 'ACCEPTED'
    | 'CLOSED'
    | 'CANCELLED'
    | 'ON_HOLD'
    | (string & {})
  /**
   * What is wrong
   */
  reason: string
  /**
   * When the review failed
   */
  failedAt: string
}
/**
 * An order was handed in for review (订单提交评审); finance reserves credit for it.
 */
export interface FulfillmentOrderSubmittedV1 {
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Number of the order (订单号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Amount with tax that needs credit
   */
  amount: Money
  /**
   * Employee who submitted it
   */
  submittedBy: string
  /**
   * When it was submitted
   */
  submittedAt: string
}
/**
 * A shipment left (发货); the customer is told the tracking number.
 */
export interface FulfillmentShipmentDispatchedV1 {
  /**
   * Shipment (发货单)
   */
  shipmentId: string
  /**
   * Number of the shipment (发货单号)
   */
  shipmentNumber: string
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Number of the order (订单号)
   */
  orderNumber: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Carrier (承运商)
   */
  carrier: string
  /**
   * Tracking number (运单号)
   */
  trackingNo: string
  /**
   * What is in it
   *
   * Items: One line
   */
  lines: {
    /**
     * Order line
     */
    orderLineId: string
    /**
     * Contract line
     */
    contractLineId: string
    /**
     * Product (产品)
     */
    productId: string
    /**
     * Stock-keeping unit (产品编码)
     */
    sku: string
    /**
     * Name of the product
     */
    name: string
    /**
     * Quantity shipped
     */
    quantity: string
  }[]
  /**
   * When it left
   */
  dispatchedAt: string
}
/**
 * A commission statement (提成单) was approved; finance pays it.
 */
export interface PerformanceCommissionApprovedV1 {
  /**
   * Commission statement
   */
  statementId: string
  /**
   * Number of the statement
   */
  number?: string | null
  /**
   * Employee
   */
  employeeId: string
  /**
   * Team of the employee
   */
  teamId: string | null
  /**
   * Month it is for
   */
  period: string
  /**
   * Amount to pay
   */
  amount: Money
  /**
   * Lines in it
   *
   * Items: Commission line
   */
  lineIds?: string[]
  /**
   * Employee who approved; never the beneficiary
   */
  approvedBy: string
  /**
   * When it was approved
   */
  approvedAt: string
}
/**
 * A commission line (提成明细) was calculated from a payment allocation. Key: the contract.
 */
export interface PerformanceCommissionCalculatedV1 {
  /**
   * Commission line
   */
  lineId: string
  /**
   * Employee
   */
  employeeId: string
  /**
   * Team of the employee
   */
  teamId: string | null
  /**
   * Contract
   */
  contractId: string
  /**
   * Customer
   */
  customerId: string
  /**
   * Allocation (核销) it pays for
   */
  allocationId: string
  /**
   * Month it belongs to
   */
  period: string
  /**
   * Commission plan (提成方案)
   */
  planId: string | null
  /**
   * Commission; negative for a reversal
   */
  amount: Money
  /**
   * When it was calculated
   */
  calculatedAt: string
}
/**
 * An employee passed the training and may own customers from now on (上岗认证, R157).
 */
export interface PerformanceEmployeeCertifiedV1 {
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Subject of the identity provider: who signs in as this employee
   */
  subject: string
  /**
   * Employee number (工号)
   */
  number: string
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Training passed (培训课程)
   */
  courseCode?: string | null
  /**
   * Day of the certificate
   */
  certifiedOn: string
}
/**
 * An employee left (离职); the customers need a new owner.
 */
export interface PerformanceEmployeeLeftV1 {
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Subject of the identity provider: who signs in as this employee
   */
  subject: string
  /**
   * Employee number (工号)
   */
  number: string
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Last day
   */
  leftOn: string
}
/**
 * An employee joined (入职); may not own customers before certification (R157).
 */
export interface PerformanceEmployeeOnboardedV1 {
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Subject of the identity provider: who signs in as this employee
   */
  subject: string
  /**
   * Employee number (工号)
   */
  number: string
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Name (姓名)
   */
  name: string
  /**
   * Position level (职级)
   */
  positionLevel: 'JUNIOR' | 'CONSULTANT' | 'SENIOR' | 'MANAGER' | 'DIRECTOR' | (string & {})
  /**
   * First day
   */
  joinedOn: string
}
/**
 * An employee moved to another team (调岗).
 */
export interface PerformanceEmployeeTransferredV1 {
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Subject of the identity provider: who signs in as this employee
   */
  subject: string
  /**
   * Employee number (工号)
   */
  number: string
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Team before
   */
  fromTeamId: string | null
  /**
   * Team after
   */
  toTeamId: string | null
  /**
   * Position level after
   */
  positionLevel: 'JUNIOR' | 'CONSULTANT' | 'SENIOR' | 'MANAGER' | 'DIRECTOR' | (string & {})
  /**
   * First day in the new team
   */
  effectiveOn: string
}
/**
 * A version of a policy parameter was published (制度参数发布). Key: the parameter.
 */
export interface PerformancePolicyVersionPublishedV1 {
  /**
   * Version of the parameter
   */
  policyId: string
  /**
   * Parameter (制度参数)
   */
  parameter: 'P01' | 'P02' | 'P03' | 'P04' | 'P05' | 'P06' | 'P07' | 'P08' | 'P09' | 'P10' | 'P11' | (string & {})
  /**
   * Version of the parameter
   */
  policyVersion: number
  /**
   * Value of the parameter; its shape belongs to the parameter
   */
  value: {
    [k: string]: unknown
  }
  /**
   * From when it counts; a clock that runs keeps the version it began with
   */
  effectiveFrom: string
  /**
   * Why it was changed
   */
  reason: string | null
  /**
   * Employee who approved the change
   */
  approvedBy: string | null
  /**
   * When it was published
   */
  publishedAt: string
}
/**
 * A target (销售目标) was set or revised (R151).
 */
export interface PerformanceTargetPublishedV1 {
  /**
   * Target
   */
  targetId: string
  /**
   * What is measured (指标)
   */
  metric: 'SIGNED_AMOUNT' | 'COLLECTED_AMOUNT' | 'MARGIN' | 'NEW_CUSTOMERS' | (string & {})
  /**
   * Whose target
   */
  scope: 'COMPANY' | 'TEAM' | 'EMPLOYEE' | (string & {})
  /**
   * Employee, when it is one person
   */
  employeeId: string | null
  /**
   * Team
   */
  teamId: string | null
  /**
   * Month, quarter or year: 2026-03, 2026-Q1, 2026
   */
  period: string
  /**
   * Target amount
   */
  amount: Money | null
  /**
   * Target count
   */
  count: number | null
  /**
   * Version of the target
   */
  targetVersion: number
  /**
   * When it was published
   */
  publishedAt: string
}
/**
 * A contract is in force: signed and sealed by both, original archived (合同生效, R072, R074). Carries all that delivery, receivable and commission start from.
 */
export interface SalesPipelineContractEffectiveV1 {
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract (合同编号)
   */
  number: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Opportunity (商机) it comes from
   */
  opportunityId: string | null
  /**
   * Accepted quote (报价单)
   */
  quoteId: string | null
  /**
   * ISO 4217 code of every amount (币种)
   */
  currency: string
  /**
   * Total before tax (未税金额)
   */
  netTotal: Money
  /**
   * Tax (税额)
   */
  taxTotal: Money
  /**
   * Total with tax (含税金额)
   */
  grossTotal: Money
  /**
   * Day it took effect (生效日期)
   */
  effectiveOn: string
  /**
   * First contract of this customer (首单)
   */
  firstContract: boolean
  /**
   * Lines of the contract (合同明细)
   *
   * Items: One line
   */
  lines: {
    /**
     * Line of the contract
     */
    lineId: string
    /**
     * Product (产品)
     */
    productId: string
    /**
     * Stock-keeping unit (产品编码)
     */
    sku: string
    /**
     * Name of the product (产品名称)
     */
    name: string
    /**
     * Product class (产品类别): selects the commission rate
     */
    productClass: 'STANDARD' | 'CUSTOM' | 'SERVICE' | 'SPARE_PART' | (string & {})
    /**
     * Difficulty factor of the sale (难度系数)
     */
    difficulty: string
    /**
     * Quantity (数量)
     */
    quantity: string
    /**
     * Unit (单位)
     */
    unit: string
    /**
     * Amount before tax
     */
    netAmount: Money
    /**
     * Tax
     */
    taxAmount: Money
    /**
     * Amount with tax
     */
    grossAmount: Money
    /**
     * Promised delivery (承诺交期)
     */
    promisedOn: string | null
    /**
     * Warranty in months (质保月数)
     */
    warrantyMonths: number
  }[]
  /**
   * Payment terms (付款条款), summing to the gross total
   *
   * Items: One instalment (分期)
   */
  instalments: {
    /**
     * Position, from 1
     */
    seq: number
    /**
     * What makes it due (付款节点)
     */
    trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
    /**
     * Share of the gross total in percent
     */
    percent: string
    /**
     * Amount with tax
     */
    amount: Money
    /**
     * Calendar days from the trigger to the due date (账期天数)
     */
    daysAfter: number
  }[]
  /**
   * Who earns commission on it (业绩分配), summing to 100 percent
   *
   * Items: One share
   */
  splits: {
    /**
     * Employee
     */
    employeeId: string
    /**
     * Role in the deal
     */
    role: 'OWNER' | 'SUPPORT' | 'TECHNICAL' | 'REFERRER' | (string & {})
    /**
     * Share in percent
     */
    percent: string
  }[]
  /**
   * Moment it took effect
   */
  effectiveAt?: string
}
/**
 * A contract was handed in for review (合同提交评审).
 */
export interface SalesPipelineContractSubmittedV1 {
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract (合同编号)
   */
  number: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Opportunity (商机) it comes from
   */
  opportunityId: string | null
  /**
   * Accepted quote (报价单)
   */
  quoteId: string | null
  /**
   * ISO 4217 code of every amount (币种)
   */
  currency: string
  /**
   * Total before tax (未税金额)
   */
  netTotal: Money
  /**
   * Tax (税额)
   */
  taxTotal: Money
  /**
   * Total with tax (含税金额)
   */
  grossTotal: Money
  /**
   * Reviews it needs (评审)
   *
   * Items: Review
   */
  reviews: 'LEGAL' | 'FINANCE' | 'TECHNICAL' | 'BUSINESS' | (string & {})[]
  /**
   * Employee who submitted it
   */
  submittedBy: string
  /**
   * When it was submitted
   */
  submittedAt: string
}
/**
 * A contract in force was ended early (合同终止).
 */
export interface SalesPipelineContractTerminatedV1 {
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract (合同编号)
   */
  number: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Opportunity (商机) it comes from
   */
  opportunityId: string | null
  /**
   * Accepted quote (报价单)
   */
  quoteId: string | null
  /**
   * Why
   */
  reason: string
  /**
   * Last day in force
   */
  terminatedOn: string
  /**
   * Employee who ended it
   */
  terminatedBy: string
}
/**
 * An opportunity was lost (丢单).
 */
export interface SalesPipelineOpportunityLostV1 {
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Amount lost
   */
  amount: Money | null
  /**
   * Stage it was lost in
   */
  stage:
    | 'RECEPTION'
    | 'NEEDS'
    | 'PRESENTATION'
    | 'PROPOSAL'
    | 'NEGOTIATION'
    | 'CONTRACTING'
    | 'WON'
    | 'LOST'
    | 'SUSPENDED'
    | (string & {})
  /**
   * Loss reason (丢单原因)
   */
  reason:
    | 'PRICE'
    | 'PRODUCT'
    | 'DELIVERY'
    | 'COMPETITOR'
    | 'BUDGET'
    | 'NO_DECISION'
    | 'RELATIONSHIP'
    | 'OTHER'
    | (string & {})
  /**
   * Competitor who won (竞争对手)
   */
  competitor: string | null
  /**
   * When it was lost
   */
  lostAt: string
}
/**
 * An opportunity (商机) moved to another stage; the first event of an opportunity has no stage before.
 */
export interface SalesPipelineOpportunityStageChangedV1 {
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Short title
   */
  title: string
  /**
   * Stage before; null when it was opened
   */
  from:
    | 'RECEPTION'
    | 'NEEDS'
    | 'PRESENTATION'
    | 'PROPOSAL'
    | 'NEGOTIATION'
    | 'CONTRACTING'
    | 'WON'
    | 'LOST'
    | 'SUSPENDED'
    | (string & {})
    | null
  /**
   * Stage after
   */
  to:
    | 'RECEPTION'
    | 'NEEDS'
    | 'PRESENTATION'
    | 'PROPOSAL'
    | 'NEGOTIATION'
    | 'CONTRACTING'
    | 'WON'
    | 'LOST'
    | 'SUSPENDED'
    | (string & {})
  /**
   * Why; always given for a step back
   */
  reason: string | null
  /**
   * Expected amount (预计金额)
   */
  amount: Money | null
  /**
   * Probability in percent (成交概率)
   */
  probability: number
  /**
   * Expected close (预计成交日期)
   */
  closeDate: string | null
  /**
   * Lead it came from
   */
  leadId: string | null
  /**
   * When it changed
   */
  changedAt: string
}
/**
 * An opportunity was won: its contract is effective (赢单).
 */
export interface SalesPipelineOpportunityWonV1 {
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Amount won, net of tax
   */
  amount: Money
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * When it was won
   */
  wonAt: string
}
/**
 * The customer accepted a quote version (客户接受报价).
 */
export interface SalesPipelineQuoteAcceptedV1 {
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Number of the quote (报价单号)
   */
  number: string
  /**
   * Version of the quote that this is about
   */
  quoteVersion: number
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Total before tax (未税金额)
   */
  netTotal: Money
  /**
   * Total with tax (含税金额)
   */
  grossTotal: Money
  /**
   * When it was accepted
   */
  acceptedAt: string
}
/**
 * A quote version was approved at every level (报价批准).
 */
export interface SalesPipelineQuoteApprovedV1 {
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Number of the quote (报价单号)
   */
  number: string
  /**
   * Version of the quote that this is about
   */
  quoteVersion: number
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Total before tax (未税金额)
   */
  netTotal: Money
  /**
   * Total with tax (含税金额)
   */
  grossTotal: Money
  /**
   * Employees who approved, in order; empty when no approval was needed
   *
   * Items: Employee
   */
  approvedBy: string[]
  /**
   * Hash of the priced content that was approved
   */
  contentHash: string
  /**
   * Last day it can be accepted (报价有效期)
   */
  validUntil: string | null
  /**
   * When the last level approved
   */
  approvedAt: string
}
/**
 * An approver returned a quote version (报价驳回).
 */
export interface SalesPipelineQuoteRejectedV1 {
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Number of the quote (报价单号)
   */
  number: string
  /**
   * Version of the quote that this is about
   */
  quoteVersion: number
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Total before tax (未税金额)
   */
  netTotal: Money
  /**
   * Total with tax (含税金额)
   */
  grossTotal: Money
  /**
   * Employee who returned it
   */
  rejectedBy: string
  /**
   * Level at which it was returned
   */
  level: 'MANAGER' | 'DIRECTOR' | 'FINANCE' | 'LEGAL' | (string & {})
  /**
   * What must change
   */
  reason: string
  /**
   * When it was returned
   */
  rejectedAt: string
}
/**
 * A quote version was handed in for approval (报价提交审批).
 */
export interface SalesPipelineQuoteSubmittedV1 {
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Number of the quote (报价单号)
   */
  number: string
  /**
   * Version of the quote that this is about
   */
  quoteVersion: number
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Total before tax (未税金额)
   */
  netTotal: Money
  /**
   * Total with tax (含税金额)
   */
  grossTotal: Money
  /**
   * Employee who submitted it
   */
  submittedBy: string
  /**
   * Approval levels it needs, in order (审批层级)
   *
   * Items: Level
   */
  levels: 'MANAGER' | 'DIRECTOR' | 'FINANCE' | 'LEGAL' | (string & {})[]
  /**
   * When it was submitted
   */
  submittedAt: string
}
/**
 * The installed asset (设备档案) as it is now.
 */
export interface AfterSalesAssetStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Sales order
   */
  orderId: string
  /**
   * Shipment
   */
  shipmentId: string
  /**
   * Order line
   */
  orderLineId: string
  /**
   * Product
   */
  productId: string
  /**
   * Stock-keeping unit
   */
  sku: string
  /**
   * Name of the product
   */
  productName: string
  /**
   * Serial number (序列号)
   */
  serial: string | null
  /**
   * Quantity; 1 with a serial number
   */
  quantity: string
  /**
   * First day of warranty (质保开始)
   */
  warrantyStart: string
  /**
   * Last day of warranty (质保截止)
   */
  warrantyEnd: string
  /**
   * State
   */
  status: 'IN_WARRANTY' | 'OUT_OF_WARRANTY' | 'RETIRED' | (string & {})
  /**
   * When it was registered
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The return visit (回访) as it is now.
 */
export interface AfterSalesReturnVisitStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Sales order
   */
  orderId: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Shipment
   */
  shipmentId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * State
   */
  status: 'PLANNED' | 'DUE' | 'DONE' | 'UNREACHABLE' | 'ESCALATED' | (string & {})
  /**
   * Moment it is due
   */
  dueAt: string
  /**
   * Times the customer could not be reached
   */
  tries: number
  /**
   * Satisfaction (满意度), 1 to 5
   */
  score: number | null
  /**
   * How (回访方式)
   */
  method: 'PHONE' | 'ON_SITE' | 'CHAT' | 'E_MAIL' | (string & {}) | null
  /**
   * Employee who made it
   */
  visitedBy: string | null
  /**
   * When it was done
   */
  doneAt: string | null
  /**
   * When it was planned
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The customer (客户) as it is now. Personal data and contacts are not here.
 */
export interface CrmCustomerStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer number (客户编号)
   */
  code: string
  /**
   * Name (客户名称)
   */
  name: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Source channel (来源渠道)
   */
  channel:
    | 'WEBSITE'
    | 'SOCIAL_MEDIA'
    | 'FORUM'
    | 'SEO'
    | 'WEB_MARKETING'
    | 'EMAIL'
    | 'TRADE_FAIR'
    | 'SEMINAR'
    | 'BUSINESS_EVENT'
    | 'INDUSTRY_MEETING'
    | 'COLD_VISIT'
    | 'PRINTED_MATERIAL'
    | 'PHONE_DIRECTORY'
    | 'CUSTOMER_REFERRAL'
    | 'PARTNER_INTRODUCTION'
    | (string & {})
    | null
  /**
   * Industry (行业)
   */
  industry: string | null
  /**
   * Territory (区域)
   */
  territory?: string | null
  /**
   * Life-cycle stage (客户阶段)
   */
  lifecycleStage: 'POTENTIAL' | 'INTENDING' | 'PROSPECTIVE' | 'WON' | 'DORMANT' | 'LOST' | (string & {})
  /**
   * ABC value class (客户ABC分类) of the last run
   */
  valueClass: 'A' | 'B' | 'C' | (string & {}) | null
  /**
   * Key account (大客户)
   */
  keyAccount: boolean
  /**
   * Lead it came from
   */
  leadId: string | null
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The lead (线索) as it is now, without personal data.
 */
export interface CrmLeadStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Source channel (来源渠道)
   */
  channel:
    | 'WEBSITE'
    | 'SOCIAL_MEDIA'
    | 'FORUM'
    | 'SEO'
    | 'WEB_MARKETING'
    | 'EMAIL'
    | 'TRADE_FAIR'
    | 'SEMINAR'
    | 'BUSINESS_EVENT'
    | 'INDUSTRY_MEETING'
    | 'COLD_VISIT'
    | 'PRINTED_MATERIAL'
    | 'PHONE_DIRECTORY'
    | 'CUSTOMER_REFERRAL'
    | 'PARTNER_INTRODUCTION'
    | (string & {})
  /**
   * Kind of direct selling (直销方式)
   */
  directSalesType: 'TELEPHONE' | 'NETWORK' | 'DOOR_TO_DOOR' | (string & {}) | null
  /**
   * Company (公司名称)
   */
  companyName: string
  /**
   * State of the lead
   */
  status: 'NEW' | 'ASSIGNED' | 'CONTACTED' | 'QUALIFIED' | 'CONVERTED' | 'DISQUALIFIED' | 'POOLED' | (string & {})
  /**
   * Score (评分), 0 to 100
   */
  score: number | null
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Customer it became
   */
  customerId: string | null
  /**
   * By when the first interaction was due (首次响应期限)
   */
  firstResponseDue: string | null
  /**
   * When the first interaction took place
   */
  firstRespondedAt: string | null
  /**
   * Why it was disqualified
   */
  disqualifiedReason: string | null
  /**
   * When it was entered
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * An allocation or its reversal (核销). A row never changes once written.
 */
export interface FinanceExpenseAllocationStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Receipt
   */
  receiptId: string
  /**
   * Instalment
   */
  instalmentId: string
  /**
   * Receivable
   */
  receivableId: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Kind
   */
  kind: 'ALLOCATION' | 'REVERSAL' | (string & {})
  /**
   * Amount with tax, positive
   */
  amount: Money
  /**
   * Accounting date
   */
  allocatedOn: string
  /**
   * Allocation it takes back
   */
  reversesAllocationId: string | null
  /**
   * When it was booked
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The credit profile (信用档案) of a customer as it is now.
 */
export interface FinanceExpenseCreditProfileStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * State
   */
  status: 'EFFECTIVE' | 'EXPIRED' | 'SUSPENDED' | (string & {})
  /**
   * Credit limit (信用额度)
   */
  limit: Money
  /**
   * Held by reservations (已占用)
   */
  reserved: Money
  /**
   * Open receivables (应收余额)
   */
  receivable: Money
  /**
   * Available (可用额度)
   */
  available: Money
  /**
   * Payment term in days
   */
  termDays: number
  /**
   * Credit grade (信用等级)
   */
  grade: 'A' | 'B' | 'C' | 'D' | (string & {})
  /**
   * Share to be paid before delivery in percent
   */
  prepaymentPercent: string
  /**
   * First day
   */
  validFrom: string
  /**
   * Last day
   */
  validUntil: string | null
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * An instalment of a receivable (分期应收) as it is now.
 */
export interface FinanceExpenseInstalmentStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Receivable
   */
  receivableId: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Position, from 1
   */
  seq: number
  /**
   * What makes it due (付款节点)
   */
  trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
  /**
   * State
   */
  status: 'PLANNED' | 'OPEN' | 'PARTLY_PAID' | 'PAID' | 'OVERDUE' | (string & {})
  /**
   * Amount with tax
   */
  amount: Money
  /**
   * Collected so far
   */
  collected: Money
  /**
   * Still open
   */
  open: Money
  /**
   * Due date (到期日)
   */
  dueOn: string | null
  /**
   * Day the trigger happened
   */
  triggeredOn: string | null
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The receivable (应收账款) of a contract as it is now.
 */
export interface FinanceExpenseReceivableStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Number of the contract
   */
  contractNumber: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * State
   */
  status:
    | 'OPEN'
    | 'PARTLY_PAID'
    | 'PAID'
    | 'OVERDUE'
    | 'IN_COLLECTION'
    | 'DISPUTED'
    | 'WRITE_OFF_PENDING'
    | 'WRITTEN_OFF'
    | (string & {})
  /**
   * Total with tax
   */
  amount: Money
  /**
   * Collected so far (已回款)
   */
  collected: Money
  /**
   * Open balance (未回款)
   */
  open: Money
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The sales order (销售订单) as it is now.
 */
export interface FulfillmentOrderStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number (订单号)
   */
  number: string
  /**
   * State of the order (订单状态)
   */
  status:
    | 'DRAFT'
    | 'CUSTOMER_CONFIRMED'
    | 'IN_REVIEW'
    | 'CREDIT_HOLD'
    | 'RETURNED'
    | 'APPROVED'
    | 'IN_SUPPLY'
    | 'READY'
    | 'PARTLY_SHIPPED'
    | 'SHIPPED'
    | 'DELIVERED'
    | 'ACCEPTED'
    | 'CLOSED'
    | 'CANCELLED'
    | 'ON_HOLD'
    | (string & {})
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Amount with tax
   */
  amount: Money
  /**
   * Credit reservation (信用占用)
   */
  creditReservationId: string | null
  /**
   * Lines of the order (订单明细)
   *
   * Items: One line
   */
  lines: {
    /**
     * Order line
     */
    orderLineId: string
    /**
     * Contract line
     */
    contractLineId: string
    /**
     * Product
     */
    productId: string
    /**
     * Stock-keeping unit
     */
    sku: string
    /**
     * Name of the product
     */
    name: string
    /**
     * Ordered
     */
    orderedQuantity: string
    /**
     * Shipped
     */
    shippedQuantity: string
    /**
     * Signed for
     */
    deliveredQuantity: string
    /**
     * Cancelled
     */
    cancelledQuantity: string
    /**
     * First promise (首次承诺交期)
     */
    firstPromisedOn: string | null
    /**
     * Current promise (当前承诺交期)
     */
    currentPromiseOn: string | null
  }[]
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The shipment (发货单) as it is now.
 */
export interface FulfillmentShipmentStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number (发货单号)
   */
  number: string
  /**
   * State of the shipment
   */
  status:
    | 'PLANNED'
    | 'PACKED'
    | 'DISPATCHED'
    | 'IN_TRANSIT'
    | 'DELIVERED'
    | 'SIGNED'
    | 'REFUSED'
    | 'RETURNING'
    | 'RETURNED'
    | 'LOST'
    | (string & {})
  /**
   * Sales order
   */
  orderId: string
  /**
   * Contract
   */
  contractId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Carrier (承运商)
   */
  carrier: string | null
  /**
   * Tracking number (运单号)
   */
  trackingNo: string | null
  /**
   * What is in it
   *
   * Items: One line
   */
  lines: {
    /**
     * Order line
     */
    orderLineId: string
    /**
     * Contract line
     */
    contractLineId: string
    /**
     * Product (产品)
     */
    productId: string
    /**
     * Stock-keeping unit (产品编码)
     */
    sku: string
    /**
     * Name of the product
     */
    name: string
    /**
     * Quantity shipped
     */
    quantity: string
  }[]
  /**
   * When it left
   */
  dispatchedAt: string | null
  /**
   * When it was signed for
   */
  signedAt: string | null
  /**
   * When it was planned
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The employee (员工) as it is now: what every service scopes rows by.
 */
export interface PerformanceEmployeeStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Subject of the identity provider
   */
  subject: string
  /**
   * Employee number (工号)
   */
  number: string
  /**
   * Name (姓名)
   */
  name: string
  /**
   * State (员工状态)
   */
  status: 'ONBOARDING' | 'CERTIFIED' | 'ACTIVE' | 'SUSPENDED' | 'LEFT' | (string & {})
  /**
   * Position level (职级)
   */
  positionLevel: 'JUNIOR' | 'CONSULTANT' | 'SENIOR' | 'MANAGER' | 'DIRECTOR' | (string & {})
  /**
   * Team of today (团队)
   */
  teamId: string | null
  /**
   * Teams this employee leads today
   *
   * Items: Team
   */
  managerOfTeamIds: string[]
  /**
   * Day of the certificate (R157)
   */
  certifiedOn: string | null
  /**
   * First day
   */
  joinedOn: string
  /**
   * Last day
   */
  leftOn: string | null
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * A published version of a policy parameter (制度参数): one row per parameter and version.
 */
export interface PerformancePolicyStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Parameter (制度参数)
   */
  parameter: 'P01' | 'P02' | 'P03' | 'P04' | 'P05' | 'P06' | 'P07' | 'P08' | 'P09' | 'P10' | 'P11' | (string & {})
  /**
   * Version of the parameter
   */
  policyVersion: number
  /**
   * Value of the parameter; its shape belongs to the parameter
   */
  value: {
    [k: string]: unknown
  }
  /**
   * From when it counts; a clock that runs keeps the version it began with
   */
  effectiveFrom: string
  /**
   * Why it was changed
   */
  reason: string | null
  /**
   * Employee who approved the change
   */
  approvedBy: string | null
  /**
   * When it was published
   */
  publishedAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The team (团队) as it is now.
 */
export interface PerformanceTeamStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Name (团队名称)
   */
  name: string
  /**
   * Employee who leads it (团队经理)
   */
  managerId: string | null
  /**
   * Team above
   */
  parentTeamId: string | null
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The contract (合同) as it is now.
 */
export interface SalesPipelineContractStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number (合同编号)
   */
  number: string
  /**
   * State of the contract (合同状态)
   */
  status:
    | 'DRAFT'
    | 'IN_REVIEW'
    | 'RETURNED'
    | 'APPROVED'
    | 'SIGNING'
    | 'EFFECTIVE'
    | 'AMENDING'
    | 'DISPUTED'
    | 'COMPLETED'
    | 'TERMINATED'
    | (string & {})
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string | null
  /**
   * Quote (报价单)
   */
  quoteId: string | null
  /**
   * ISO 4217 code of every amount (币种)
   */
  currency: string
  /**
   * Total before tax (未税金额)
   */
  netTotal: Money
  /**
   * Tax (税额)
   */
  taxTotal: Money
  /**
   * Total with tax (含税金额)
   */
  grossTotal: Money
  /**
   * Day it took effect (生效日期)
   */
  effectiveOn: string | null
  /**
   * Last day in force
   */
  terminatedOn: string | null
  /**
   * First contract of this customer (首单)
   */
  firstContract: boolean
  /**
   * Lines of the contract (合同明细)
   *
   * Items: One line
   */
  lines: {
    /**
     * Line of the contract
     */
    lineId: string
    /**
     * Product (产品)
     */
    productId: string
    /**
     * Stock-keeping unit (产品编码)
     */
    sku: string
    /**
     * Name of the product (产品名称)
     */
    name: string
    /**
     * Product class (产品类别): selects the commission rate
     */
    productClass: 'STANDARD' | 'CUSTOM' | 'SERVICE' | 'SPARE_PART' | (string & {})
    /**
     * Difficulty factor of the sale (难度系数)
     */
    difficulty: string
    /**
     * Quantity (数量)
     */
    quantity: string
    /**
     * Unit (单位)
     */
    unit: string
    /**
     * Amount before tax
     */
    netAmount: Money
    /**
     * Tax
     */
    taxAmount: Money
    /**
     * Amount with tax
     */
    grossAmount: Money
    /**
     * Promised delivery (承诺交期)
     */
    promisedOn: string | null
    /**
     * Warranty in months (质保月数)
     */
    warrantyMonths: number
  }[]
  /**
   * Payment terms (付款条款), summing to the gross total
   *
   * Items: One instalment (分期)
   */
  instalments: {
    /**
     * Position, from 1
     */
    seq: number
    /**
     * What makes it due (付款节点)
     */
    trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
    /**
     * Share of the gross total in percent
     */
    percent: string
    /**
     * Amount with tax
     */
    amount: Money
    /**
     * Calendar days from the trigger to the due date (账期天数)
     */
    daysAfter: number
  }[]
  /**
   * Who earns commission on it (业绩分配), summing to 100 percent
   *
   * Items: One share
   */
  splits: {
    /**
     * Employee
     */
    employeeId: string
    /**
     * Role in the deal
     */
    role: 'OWNER' | 'SUPPORT' | 'TECHNICAL' | 'REFERRER' | (string & {})
    /**
     * Share in percent
     */
    percent: string
  }[]
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The opportunity (商机) as it is now.
 */
export interface SalesPipelineOpportunityStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Short title
   */
  title: string
  /**
   * Lead it came from
   */
  leadId: string | null
  /**
   * Stage (阶段)
   */
  stage:
    | 'RECEPTION'
    | 'NEEDS'
    | 'PRESENTATION'
    | 'PROPOSAL'
    | 'NEGOTIATION'
    | 'CONTRACTING'
    | 'WON'
    | 'LOST'
    | 'SUSPENDED'
    | (string & {})
  /**
   * Since when it is in this stage
   */
  stageSince: string
  /**
   * Expected amount (预计金额)
   */
  amount: Money | null
  /**
   * Probability in percent (成交概率)
   */
  probability: number
  /**
   * Forecast category (预测类别)
   */
  forecastCategory: 'PIPELINE' | 'BEST_CASE' | 'COMMIT' | 'CLOSED' | 'OMITTED' | (string & {}) | null
  /**
   * Expected close (预计成交日期)
   */
  closeDate: string | null
  /**
   * Why it was lost
   */
  lossReason: string | null
  /**
   * Competitor (竞争对手)
   */
  competitor: string | null
  /**
   * When it was opened
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The product (产品) as it is sold now. Cost and floor price are not here.
 */
export interface SalesPipelineProductStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Stock-keeping unit (产品编码)
   */
  sku: string
  /**
   * Name (产品名称)
   */
  name: string
  /**
   * English name
   */
  nameEn?: string | null
  /**
   * Product family (产品系列)
   */
  family: string | null
  /**
   * Product class (产品类别)
   */
  productClass: 'STANDARD' | 'CUSTOM' | 'SERVICE' | 'SPARE_PART' | (string & {})
  /**
   * Difficulty factor (难度系数)
   */
  difficulty: string
  /**
   * Unit (单位)
   */
  unit: string
  /**
   * List price before tax (目录价)
   */
  listPrice: Money | null
  /**
   * Tax rate as a fraction (税率)
   */
  taxRate: string
  /**
   * Warranty in months (质保月数)
   */
  warrantyMonths: number
  /**
   * Can be quoted
   */
  active: boolean
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * The quote (报价单) with its current version. Cost and margin are not here.
 */
export interface SalesPipelineQuoteStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number (报价单号)
   */
  number: string
  /**
   * Current version of the quote
   */
  quoteVersion: number
  /**
   * State of the current version
   */
  status:
    | 'DRAFT'
    | 'SUBMITTED'
    | 'IN_APPROVAL'
    | 'RETURNED'
    | 'APPROVED'
    | 'SENT'
    | 'ACCEPTED'
    | 'DECLINED'
    | 'EXPIRED'
    | 'WITHDRAWN'
    | 'SUPERSEDED'
    | (string & {})
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Name of the customer
   */
  customerName: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * ISO 4217 code of every amount (币种)
   */
  currency: string
  /**
   * Total before tax (未税金额)
   */
  netTotal: Money
  /**
   * Tax (税额)
   */
  taxTotal: Money
  /**
   * Total with tax (含税金额)
   */
  grossTotal: Money
  /**
   * Discount on the list total in percent (折扣率)
   */
  discountPercent: string | null
  /**
   * Last day it can be accepted (报价有效期)
   */
  validUntil: string | null
  /**
   * Lines of the current version
   *
   * Items: One line
   */
  lines: {
    /**
     * Line
     */
    lineId: string
    /**
     * Product (产品)
     */
    productId: string
    /**
     * Stock-keeping unit (产品编码)
     */
    sku: string
    /**
     * Name of the product
     */
    name: string
    /**
     * Quantity (数量)
     */
    quantity: string
    /**
     * Unit (单位)
     */
    unit: string
    /**
     * Discount in percent (折扣率)
     */
    discountPercent: string
    /**
     * Amount before tax
     */
    netAmount: Money
    /**
     * Tax
     */
    taxAmount: Money
    /**
     * Amount with tax
     */
    grossAmount: Money
  }[]
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
}
