// Generated from contracts/events by tools/events/codegen.ts. Do not edit.

import type { Money } from '@sellgraph/kernel'

/** Event type → its data. */
export interface EventMap {
  'after-sales.AccessExceptionUsed.v1': AfterSalesAccessExceptionUsedV1
  'after-sales.AssetRegistered.v1': AfterSalesAssetRegisteredV1
  'after-sales.AuditAnchored.v1': AfterSalesAuditAnchoredV1
  'after-sales.ImprovementRequested.v1': AfterSalesImprovementRequestedV1
  'after-sales.ReturnVisitDone.v1': AfterSalesReturnVisitDoneV1
  'after-sales.ReturnVisitDue.v1': AfterSalesReturnVisitDueV1
  'crm.AccessExceptionUsed.v1': CrmAccessExceptionUsedV1
  'crm.AuditAnchored.v1': CrmAuditAnchoredV1
  'crm.CustomerCreated.v1': CrmCustomerCreatedV1
  'crm.CustomerMerged.v1': CrmCustomerMergedV1
  'crm.CustomerOwnerChanged.v1': CrmCustomerOwnerChangedV1
  'crm.InteractionLogged.v1': CrmInteractionLoggedV1
  'crm.LeadAssigned.v1': CrmLeadAssignedV1
  'crm.LeadCaptured.v1': CrmLeadCapturedV1
  'crm.LeadConverted.v1': CrmLeadConvertedV1
  'crm.LifecycleChanged.v1': CrmLifecycleChangedV1
  'crm.RiskAlertRaised.v1': CrmRiskAlertRaisedV1
  'crm.ValueClassChanged.v1': CrmValueClassChangedV1
  'finance-expense.AccessExceptionUsed.v1': FinanceExpenseAccessExceptionUsedV1
  'finance-expense.AuditAnchored.v1': FinanceExpenseAuditAnchoredV1
  'finance-expense.CreditApproved.v1': FinanceExpenseCreditApprovedV1
  'finance-expense.CreditRejected.v1': FinanceExpenseCreditRejectedV1
  'finance-expense.CreditReservationReleased.v1': FinanceExpenseCreditReservationReleasedV1
  'finance-expense.CreditReserved.v1': FinanceExpenseCreditReservedV1
  'finance-expense.PaymentAllocated.v1': FinanceExpensePaymentAllocatedV1
  'finance-expense.PaymentReversed.v1': FinanceExpensePaymentReversedV1
  'finance-expense.PayoutCompleted.v1': FinanceExpensePayoutCompletedV1
  'finance-expense.ReceivableCreated.v1': FinanceExpenseReceivableCreatedV1
  'fulfillment.AccessExceptionUsed.v1': FulfillmentAccessExceptionUsedV1
  'fulfillment.AuditAnchored.v1': FulfillmentAuditAnchoredV1
  'fulfillment.DeliverySigned.v1': FulfillmentDeliverySignedV1
  'fulfillment.InspectionFailed.v1': FulfillmentInspectionFailedV1
  'fulfillment.OrderApproved.v1': FulfillmentOrderApprovedV1
  'fulfillment.OrderCancelled.v1': FulfillmentOrderCancelledV1
  'fulfillment.OrderClosed.v1': FulfillmentOrderClosedV1
  'fulfillment.OrderReviewFailed.v1': FulfillmentOrderReviewFailedV1
  'fulfillment.OrderSubmitted.v1': FulfillmentOrderSubmittedV1
  'fulfillment.ShipmentDispatched.v1': FulfillmentShipmentDispatchedV1
  'performance.AccessExceptionUsed.v1': PerformanceAccessExceptionUsedV1
  'performance.AccessGrantApproved.v1': PerformanceAccessGrantApprovedV1
  'performance.AccessGrantClosed.v1': PerformanceAccessGrantClosedV1
  'performance.AccessGrantRequested.v1': PerformanceAccessGrantRequestedV1
  'performance.AuditAnchored.v1': PerformanceAuditAnchoredV1
  'performance.AuditFindingClosed.v1': PerformanceAuditFindingClosedV1
  'performance.AuditFindingDeadlineMissed.v1': PerformanceAuditFindingDeadlineMissedV1
  'performance.AuditFindingDue.v1': PerformanceAuditFindingDueV1
  'performance.AuditFindingOpened.v1': PerformanceAuditFindingOpenedV1
  'performance.AuditFindingRectificationRejected.v1': PerformanceAuditFindingRectificationRejectedV1
  'performance.AuditFindingRectificationStarted.v1': PerformanceAuditFindingRectificationStartedV1
  'performance.AuditFindingRectificationSubmitted.v1': PerformanceAuditFindingRectificationSubmittedV1
  'performance.AuditFindingVerified.v1': PerformanceAuditFindingVerifiedV1
  'performance.CommissionApproved.v1': PerformanceCommissionApprovedV1
  'performance.CommissionCalculated.v1': PerformanceCommissionCalculatedV1
  'performance.EmployeeCertified.v1': PerformanceEmployeeCertifiedV1
  'performance.EmployeeLeft.v1': PerformanceEmployeeLeftV1
  'performance.EmployeeOnboarded.v1': PerformanceEmployeeOnboardedV1
  'performance.EmployeeRolesChanged.v1': PerformanceEmployeeRolesChangedV1
  'performance.EmployeeTransferred.v1': PerformanceEmployeeTransferredV1
  'performance.PolicyVersionPublished.v1': PerformancePolicyVersionPublishedV1
  'performance.TargetPublished.v1': PerformanceTargetPublishedV1
  'performance.TargetPublished.v2': PerformanceTargetPublishedV2
  'sales-pipeline.AccessExceptionUsed.v1': SalesPipelineAccessExceptionUsedV1
  'sales-pipeline.AuditAnchored.v1': SalesPipelineAuditAnchoredV1
  'sales-pipeline.ContractAbandoned.v1': SalesPipelineContractAbandonedV1
  'sales-pipeline.ContractAmended.v1': SalesPipelineContractAmendedV1
  'sales-pipeline.ContractApproved.v1': SalesPipelineContractApprovedV1
  'sales-pipeline.ContractChangeRequestSettled.v1': SalesPipelineContractChangeRequestSettledV1
  'sales-pipeline.ContractChangeRequested.v1': SalesPipelineContractChangeRequestedV1
  'sales-pipeline.ContractDistributionOverdue.v1': SalesPipelineContractDistributionOverdueV1
  'sales-pipeline.ContractEffective.v1': SalesPipelineContractEffectiveV1
  'sales-pipeline.ContractReturned.v1': SalesPipelineContractReturnedV1
  'sales-pipeline.ContractSubmitted.v1': SalesPipelineContractSubmittedV1
  'sales-pipeline.ContractTerminated.v1': SalesPipelineContractTerminatedV1
  'sales-pipeline.DisputeClosed.v1': SalesPipelineDisputeClosedV1
  'sales-pipeline.DisputeOpened.v1': SalesPipelineDisputeOpenedV1
  'sales-pipeline.InquiryAnswered.v1': SalesPipelineInquiryAnsweredV1
  'sales-pipeline.InquiryReceived.v1': SalesPipelineInquiryReceivedV1
  'sales-pipeline.IntentionReached.v1': SalesPipelineIntentionReachedV1
  'sales-pipeline.ObjectionRecorded.v1': SalesPipelineObjectionRecordedV1
  'sales-pipeline.ObjectionSettled.v1': SalesPipelineObjectionSettledV1
  'sales-pipeline.OpportunityLost.v1': SalesPipelineOpportunityLostV1
  'sales-pipeline.OpportunityStageChanged.v1': SalesPipelineOpportunityStageChangedV1
  'sales-pipeline.OpportunityWon.v1': SalesPipelineOpportunityWonV1
  'sales-pipeline.PlaybookItemPublished.v1': SalesPipelinePlaybookItemPublishedV1
  'sales-pipeline.ProposalDecided.v1': SalesPipelineProposalDecidedV1
  'sales-pipeline.ProposalPresented.v1': SalesPipelineProposalPresentedV1
  'sales-pipeline.QuoteAccepted.v1': SalesPipelineQuoteAcceptedV1
  'sales-pipeline.QuoteApproved.v1': SalesPipelineQuoteApprovedV1
  'sales-pipeline.QuoteExpired.v1': SalesPipelineQuoteExpiredV1
  'sales-pipeline.QuoteRejected.v1': SalesPipelineQuoteRejectedV1
  'sales-pipeline.QuoteSubmitted.v1': SalesPipelineQuoteSubmittedV1
  'sales-pipeline.QuoteWithdrawn.v1': SalesPipelineQuoteWithdrawnV1
  'sales-pipeline.ReportPeriodClosed.v1': SalesPipelineReportPeriodClosedV1
  'sales-pipeline.SalesPlanApproved.v1': SalesPipelineSalesPlanApprovedV1
}

/** State type → its row. */
export interface StateMap {
  'state-sensitive.after-sales.return-visit.v1': AfterSalesReturnVisitSensitiveStateV1
  'state-sensitive.crm.contact.v1': CrmContactSensitiveStateV1
  'state-sensitive.crm.customer.v1': CrmCustomerSensitiveStateV1
  'state-sensitive.crm.decision-profile.v1': CrmDecisionProfileSensitiveStateV1
  'state-sensitive.crm.interaction.v1': CrmInteractionSensitiveStateV1
  'state-sensitive.crm.lead-import-row.v1': CrmLeadImportRowSensitiveStateV1
  'state-sensitive.crm.lead.v1': CrmLeadSensitiveStateV1
  'state-sensitive.finance-expense.allocation.v1': FinanceExpenseAllocationSensitiveStateV1
  'state-sensitive.finance-expense.credit-exception.v1': FinanceExpenseCreditExceptionSensitiveStateV1
  'state-sensitive.finance-expense.credit-profile.v1': FinanceExpenseCreditProfileSensitiveStateV1
  'state-sensitive.finance-expense.payout-instruction.v1': FinanceExpensePayoutInstructionSensitiveStateV1
  'state-sensitive.finance-expense.receipt.v1': FinanceExpenseReceiptSensitiveStateV1
  'state-sensitive.fulfillment.order.v1': FulfillmentOrderSensitiveStateV1
  'state-sensitive.fulfillment.shipment.v1': FulfillmentShipmentSensitiveStateV1
  'state-sensitive.performance.access-grant.v1': PerformanceAccessGrantSensitiveStateV1
  'state-sensitive.performance.audit-finding.v1': PerformanceAuditFindingSensitiveStateV1
  'state-sensitive.performance.commission-accumulator-contract.v1': PerformanceCommissionAccumulatorContractSensitiveStateV1
  'state-sensitive.performance.commission-accumulator.v1': PerformanceCommissionAccumulatorSensitiveStateV1
  'state-sensitive.performance.commission-line.v1': PerformanceCommissionLineSensitiveStateV1
  'state-sensitive.performance.commission-plan.v1': PerformanceCommissionPlanSensitiveStateV1
  'state-sensitive.performance.commission-statement.v1': PerformanceCommissionStatementSensitiveStateV1
  'state-sensitive.performance.employee.v1': PerformanceEmployeeSensitiveStateV1
  'state-sensitive.performance.exam-record.v1': PerformanceExamRecordSensitiveStateV1
  'state-sensitive.performance.kpi-fact.v1': PerformanceKpiFactSensitiveStateV1
  'state-sensitive.performance.policy-draft.v1': PerformancePolicyDraftSensitiveStateV1
  'state-sensitive.performance.reach-fact.v1': PerformanceReachFactSensitiveStateV1
  'state-sensitive.performance.target.v1': PerformanceTargetSensitiveStateV1
  'state-sensitive.performance.territory.v1': PerformanceTerritorySensitiveStateV1
  'state-sensitive.performance.training-record.v1': PerformanceTrainingRecordSensitiveStateV1
  'state-sensitive.sales-pipeline.approval.v1': SalesPipelineApprovalSensitiveStateV1
  'state-sensitive.sales-pipeline.contract-change.v1': SalesPipelineContractChangeSensitiveStateV1
  'state-sensitive.sales-pipeline.contract.v1': SalesPipelineContractSensitiveStateV1
  'state-sensitive.sales-pipeline.cost-snapshot.v1': SalesPipelineCostSnapshotSensitiveStateV1
  'state-sensitive.sales-pipeline.dispute.v1': SalesPipelineDisputeSensitiveStateV1
  'state-sensitive.sales-pipeline.exchange-rate.v1': SalesPipelineExchangeRateSensitiveStateV1
  'state-sensitive.sales-pipeline.inquiry.v1': SalesPipelineInquirySensitiveStateV1
  'state-sensitive.sales-pipeline.negotiation-round.v1': SalesPipelineNegotiationRoundSensitiveStateV1
  'state-sensitive.sales-pipeline.objection-answer.v1': SalesPipelineObjectionAnswerSensitiveStateV1
  'state-sensitive.sales-pipeline.objection.v1': SalesPipelineObjectionSensitiveStateV1
  'state-sensitive.sales-pipeline.opportunity-stage-change.v1': SalesPipelineOpportunityStageChangeSensitiveStateV1
  'state-sensitive.sales-pipeline.opportunity.v1': SalesPipelineOpportunitySensitiveStateV1
  'state-sensitive.sales-pipeline.playbook-item.v1': SalesPipelinePlaybookItemSensitiveStateV1
  'state-sensitive.sales-pipeline.playbook-use.v1': SalesPipelinePlaybookUseSensitiveStateV1
  'state-sensitive.sales-pipeline.presentation.v1': SalesPipelinePresentationSensitiveStateV1
  'state-sensitive.sales-pipeline.price-book-entry.v1': SalesPipelinePriceBookEntrySensitiveStateV1
  'state-sensitive.sales-pipeline.pricing-policy.v1': SalesPipelinePricingPolicySensitiveStateV1
  'state-sensitive.sales-pipeline.progress-report.v1': SalesPipelineProgressReportSensitiveStateV1
  'state-sensitive.sales-pipeline.proposal.v1': SalesPipelineProposalSensitiveStateV1
  'state-sensitive.sales-pipeline.purchase-intention.v1': SalesPipelinePurchaseIntentionSensitiveStateV1
  'state-sensitive.sales-pipeline.quote-line.v1': SalesPipelineQuoteLineSensitiveStateV1
  'state-sensitive.sales-pipeline.quote-version.v1': SalesPipelineQuoteVersionSensitiveStateV1
  'state-sensitive.sales-pipeline.sales-plan.v1': SalesPipelineSalesPlanSensitiveStateV1
  'state.after-sales.asset.v1': AfterSalesAssetStateV1
  'state.after-sales.return-visit.v1': AfterSalesReturnVisitStateV1
  'state.crm.contact.v1': CrmContactStateV1
  'state.crm.customer.v1': CrmCustomerStateV1
  'state.crm.decision-profile.v1': CrmDecisionProfileStateV1
  'state.crm.interaction.v1': CrmInteractionStateV1
  'state.crm.lead-import.v1': CrmLeadImportStateV1
  'state.crm.lead.v1': CrmLeadStateV1
  'state.crm.need-profile.v1': CrmNeedProfileStateV1
  'state.finance-expense.allocation.v1': FinanceExpenseAllocationStateV1
  'state.finance-expense.credit-check.v1': FinanceExpenseCreditCheckStateV1
  'state.finance-expense.credit-exception.v1': FinanceExpenseCreditExceptionStateV1
  'state.finance-expense.credit-profile.v1': FinanceExpenseCreditProfileStateV1
  'state.finance-expense.credit-reservation.v1': FinanceExpenseCreditReservationStateV1
  'state.finance-expense.instalment.v1': FinanceExpenseInstalmentStateV1
  'state.finance-expense.receipt.v1': FinanceExpenseReceiptStateV1
  'state.finance-expense.receivable.v1': FinanceExpenseReceivableStateV1
  'state.fulfillment.inspection.v1': FulfillmentInspectionStateV1
  'state.fulfillment.order.v1': FulfillmentOrderStateV1
  'state.fulfillment.shipment.v1': FulfillmentShipmentStateV1
  'state.performance.access-grant.v1': PerformanceAccessGrantStateV1
  'state.performance.api-client.v1': PerformanceApiClientStateV1
  'state.performance.audit-finding.v1': PerformanceAuditFindingStateV1
  'state.performance.commission-plan.v1': PerformanceCommissionPlanStateV1
  'state.performance.employee.v1': PerformanceEmployeeStateV1
  'state.performance.kpi-fact.v1': PerformanceKpiFactStateV1
  'state.performance.policy.v1': PerformancePolicyStateV1
  'state.performance.position.v1': PerformancePositionStateV1
  'state.performance.target.v1': PerformanceTargetStateV1
  'state.performance.team.v1': PerformanceTeamStateV1
  'state.performance.territory.v1': PerformanceTerritoryStateV1
  'state.sales-pipeline.approval-delegation.v1': SalesPipelineApprovalDelegationStateV1
  'state.sales-pipeline.approval.v1': SalesPipelineApprovalStateV1
  'state.sales-pipeline.clause-template.v1': SalesPipelineClauseTemplateStateV1
  'state.sales-pipeline.contract-change.v1': SalesPipelineContractChangeStateV1
  'state.sales-pipeline.contract-line.v1': SalesPipelineContractLineStateV1
  'state.sales-pipeline.contract-problem.v1': SalesPipelineContractProblemStateV1
  'state.sales-pipeline.contract-receipt.v1': SalesPipelineContractReceiptStateV1
  'state.sales-pipeline.contract-version.v1': SalesPipelineContractVersionStateV1
  'state.sales-pipeline.contract.v1': SalesPipelineContractStateV1
  'state.sales-pipeline.dispute.v1': SalesPipelineDisputeStateV1
  'state.sales-pipeline.exchange-rate.v1': SalesPipelineExchangeRateStateV1
  'state.sales-pipeline.inquiry.v1': SalesPipelineInquiryStateV1
  'state.sales-pipeline.negotiation-round.v1': SalesPipelineNegotiationRoundStateV1
  'state.sales-pipeline.objection-answer.v1': SalesPipelineObjectionAnswerStateV1
  'state.sales-pipeline.objection.v1': SalesPipelineObjectionStateV1
  'state.sales-pipeline.opportunity-stage-change.v1': SalesPipelineOpportunityStageChangeStateV1
  'state.sales-pipeline.opportunity.v1': SalesPipelineOpportunityStateV1
  'state.sales-pipeline.playbook-item.v1': SalesPipelinePlaybookItemStateV1
  'state.sales-pipeline.playbook-use.v1': SalesPipelinePlaybookUseStateV1
  'state.sales-pipeline.presentation.v1': SalesPipelinePresentationStateV1
  'state.sales-pipeline.price-book-entry.v1': SalesPipelinePriceBookEntryStateV1
  'state.sales-pipeline.product-fact.v1': SalesPipelineProductFactStateV1
  'state.sales-pipeline.product-hold.v1': SalesPipelineProductHoldStateV1
  'state.sales-pipeline.product.v1': SalesPipelineProductStateV1
  'state.sales-pipeline.progress-report.v1': SalesPipelineProgressReportStateV1
  'state.sales-pipeline.proposal.v1': SalesPipelineProposalStateV1
  'state.sales-pipeline.purchase-intention.v1': SalesPipelinePurchaseIntentionStateV1
  'state.sales-pipeline.quote-line.v1': SalesPipelineQuoteLineStateV1
  'state.sales-pipeline.quote-version.v1': SalesPipelineQuoteVersionStateV1
  'state.sales-pipeline.quote.v1': SalesPipelineQuoteStateV1
  'state.sales-pipeline.report-period.v1': SalesPipelineReportPeriodStateV1
  'state.sales-pipeline.sales-plan.v1': SalesPipelineSalesPlanStateV1
  'state.sales-pipeline.work-item.v1': SalesPipelineWorkItemStateV1
}

/**
 * A request was made under a temporary grant (临时授权使用): who asked what. Values are not told, ids are.
 */
export interface AfterSalesAccessExceptionUsedV1 {
  /**
   * Employee (员工) who asked
   */
  employeeId: string | null
  /**
   * Grants (临时授权) in force
   *
   * Items: One of them
   */
  grantIds: string[]
  /**
   * Name of the operation (操作)
   */
  operation: string | null
  /**
   * Whether it read or wrote
   */
  kind: 'QUERY' | 'MUTATION' | (string & {})
  /**
   * Id of the request (请求编号), the same in all services
   */
  request: string
  /**
   * Root fields asked for (根字段)
   *
   * Items: One of them
   */
  fields: {
    /**
     * Name of the field
     */
    name: string
    /**
     * Ids it was asked with, at most 100
     *
     * Items: One of them
     */
    ids: string[]
    /**
     * How many ids it was asked with
     */
    idCount: number
  }[]
  /**
   * When that was
   */
  usedAt: string
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Shipment (发货单)
   */
  shipmentId: string
  /**
   * Order line (订单行)
   */
  orderLineId: string
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
  productName: string
  /**
   * Serial number (序列号)
   */
  serial: string | null
  /**
   * Quantity (数量); 1 with a serial number
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
   * When it was registered (建档时间)
   */
  registeredAt: string
}
/**
 * The head of the audit chain of after-sales (审计链锚点), at most once a minute: whoever rewrites the chain in the database contradicts it. Key: the service.
 */
export interface AfterSalesAuditAnchoredV1 {
  /**
   * The service whose chain it is (服务)
   */
  service: string
  /**
   * Place of the last link of the chain (链序号)
   */
  sequence: number
  /**
   * SHA-256 of that link, and with it of everything before it (链哈希)
   */
  hash: string
  /**
   * When it was the head (锚定时间)
   */
  anchoredAt: string
}
/**
 * Service asks for an improvement of a product (产品改进要求), from what customers report.
 */
export interface AfterSalesImprovementRequestedV1 {
  /**
   * The request (改进要求)
   */
  improvementId: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * How bad it is; SEVERE stops the sale (严重程度)
   */
  severity: 'MINOR' | 'MAJOR' | 'SEVERE' | (string & {})
  /**
   * What was found (原因)
   */
  reason: string
  /**
   * When it was asked for (提出时间)
   */
  requestedAt: string
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
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Shipment (发货单)
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
   * Employee who made it (回访人)
   */
  visitedBy: string
  /**
   * Done by its due moment (按时完成)
   */
  onTime: boolean
  /**
   * Problems the customer named (客户反馈问题)
   *
   * Items: One problem
   */
  issues: string[]
  /**
   * When it was done (完成时间)
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
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Shipment (发货单)
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Due day (到期日)
   */
  dueOn: string
  /**
   * Moment it is due on the working calendar (到期时间)
   */
  dueAt: string
}
/**
 * A request was made under a temporary grant (临时授权使用): who asked what. Values are not told, ids are.
 */
export interface CrmAccessExceptionUsedV1 {
  /**
   * Employee (员工) who asked
   */
  employeeId: string | null
  /**
   * Grants (临时授权) in force
   *
   * Items: One of them
   */
  grantIds: string[]
  /**
   * Name of the operation (操作)
   */
  operation: string | null
  /**
   * Whether it read or wrote
   */
  kind: 'QUERY' | 'MUTATION' | (string & {})
  /**
   * Id of the request (请求编号), the same in all services
   */
  request: string
  /**
   * Root fields asked for (根字段)
   *
   * Items: One of them
   */
  fields: {
    /**
     * Name of the field
     */
    name: string
    /**
     * Ids it was asked with, at most 100
     *
     * Items: One of them
     */
    ids: string[]
    /**
     * How many ids it was asked with
     */
    idCount: number
  }[]
  /**
   * When that was
   */
  usedAt: string
}
/**
 * The head of the audit chain of crm (审计链锚点), at most once a minute: whoever rewrites the chain in the database contradicts it. Key: the service.
 */
export interface CrmAuditAnchoredV1 {
  /**
   * The service whose chain it is (服务)
   */
  service: string
  /**
   * Place of the last link of the chain (链序号)
   */
  sequence: number
  /**
   * SHA-256 of that link, and with it of everything before it (链哈希)
   */
  hash: string
  /**
   * When it was the head (锚定时间)
   */
  anchoredAt: string
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
   * Lead it came from (线索)
   */
  leadId: string | null
  /**
   * When it was created
   */
  createdAt: string
}
/**
 * Two records of one customer became one (客户合并): rows of the one that went belong to the one that stays.
 */
export interface CrmCustomerMergedV1 {
  /**
   * Customer (客户) whose record stays
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
   * Customer whose record went into this one (被合并客户)
   */
  mergedCustomerId: string
  /**
   * When they were merged (合并时间)
   */
  mergedAt: string
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
   * Name of the customer (客户名称)
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
   * Team of the owner before (原团队)
   */
  fromTeamId: string | null
  /**
   * Team of the owner after (新团队)
   */
  toTeamId: string | null
  /**
   * Why
   */
  reason: 'ASSIGNED' | 'CLAIMED' | 'RECLAIMED' | 'TRANSFERRED' | 'OWNER_LEFT' | 'MERGED' | (string & {})
  /**
   * When it changed (变更时间)
   */
  changedAt: string
}
/**
 * A contact with a lead or customer was recorded (跟进记录). Key: the customer, else the lead.
 */
export interface CrmInteractionLoggedV1 {
  /**
   * Interaction (跟进记录)
   */
  interactionId: string
  /**
   * Customer it belongs to (客户)
   */
  customerId: string | null
  /**
   * Lead it belongs to (线索)
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
   * Employee who had it (员工)
   */
  employeeId: string
  /**
   * Counts for the follow-up cadence (有效跟进)
   */
  meaningful: boolean
  /**
   * When the next step is planned (下次跟进日期)
   */
  nextStepOn: string | null
  /**
   * When it took place (发生时间)
   */
  occurredAt: string
}
/**
 * A lead got its owner (线索分配); the clock of the first response starts.
 */
export interface CrmLeadAssignedV1 {
  /**
   * Lead (线索)
   */
  leadId: string
  /**
   * Company the lead is about (公司名称)
   */
  companyName: string
  /**
   * New owner (归属销售顾问)
   */
  ownerId: string
  /**
   * Team of the new owner (团队)
   */
  teamId: string | null
  /**
   * Owner before (原归属销售顾问); null for the first assignment
   */
  previousOwnerId: string | null
  /**
   * By when the first interaction is due (首次响应期限)
   */
  firstResponseDue: string | null
  /**
   * When it was assigned (分配时间)
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
   * Employee it is assigned to (归属销售顾问); null while nobody
   */
  ownerId: string | null
  /**
   * Team of the owner (团队)
   */
  teamId: string | null
  /**
   * Campaign (市场活动) that brought it
   */
  campaignId?: string | null
  /**
   * File import that brought it (导入批次)
   */
  importId?: string | null
  /**
   * When it was entered (录入时间)
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
   * Customer who referred it (推荐客户); null when nobody did
   */
  referrerId?: string | null
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
     * Number of deciders known (决策人数)
     */
    deciderCount: number
  } | null
  /**
   * When it was converted (转化时间)
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
   * When it changed (变更时间)
   */
  changedAt: string
}
/**
 * A customer is at risk (客户风险预警): who leads the owner's team reviews the deals with them.
 */
export interface CrmRiskAlertRaisedV1 {
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
   * Id of the alert (预警编号)
   */
  alertId: string
  /**
   * Kind of risk (风险类型)
   */
  kind: 'CHURN' | 'CREDIT' | 'COMPLAINT' | 'COMPETITOR' | 'OPERATION' | (string & {})
  /**
   * How grave (风险等级)
   */
  severity: 'HIGH' | 'MEDIUM' | 'LOW' | (string & {})
  /**
   * Why it was raised (预警原因)
   */
  reason: string
  /**
   * When it was raised (预警时间)
   */
  raisedAt: string
}
/**
 * A customer came into another value class (客户价值分类变更), by a classification run or by an override that somebody answers for.
 */
export interface CrmValueClassChangedV1 {
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Class before; null where it had none
   */
  from: 'A' | 'B' | 'C' | (string & {}) | null
  /**
   * Class from now on; null where it has none any more
   */
  to: 'A' | 'B' | 'C' | (string & {}) | null
  /**
   * The classification run that set it; null for an override (分类批次)
   */
  runId: string | null
  /**
   * First day it counts (生效日期)
   */
  effectiveOn: string
  /**
   * Why it changed (变更原因)
   */
  reason: string
  /**
   * Employee who owns the customer at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
}
/**
 * A request was made under a temporary grant (临时授权使用): who asked what. Values are not told, ids are.
 */
export interface FinanceExpenseAccessExceptionUsedV1 {
  /**
   * Employee (员工) who asked
   */
  employeeId: string | null
  /**
   * Grants (临时授权) in force
   *
   * Items: One of them
   */
  grantIds: string[]
  /**
   * Name of the operation (操作)
   */
  operation: string | null
  /**
   * Whether it read or wrote
   */
  kind: 'QUERY' | 'MUTATION' | (string & {})
  /**
   * Id of the request (请求编号), the same in all services
   */
  request: string
  /**
   * Root fields asked for (根字段)
   *
   * Items: One of them
   */
  fields: {
    /**
     * Name of the field
     */
    name: string
    /**
     * Ids it was asked with, at most 100
     *
     * Items: One of them
     */
    ids: string[]
    /**
     * How many ids it was asked with
     */
    idCount: number
  }[]
  /**
   * When that was
   */
  usedAt: string
}
/**
 * The head of the audit chain of finance-expense (审计链锚点), at most once a minute: whoever rewrites the chain in the database contradicts it. Key: the service.
 */
export interface FinanceExpenseAuditAnchoredV1 {
  /**
   * The service whose chain it is (服务)
   */
  service: string
  /**
   * Place of the last link of the chain (链序号)
   */
  sequence: number
  /**
   * SHA-256 of that link, and with it of everything before it (链哈希)
   */
  hash: string
  /**
   * When it was the head (锚定时间)
   */
  anchoredAt: string
}
/**
 * The credit profile (信用档案) of a customer was set or changed.
 */
export interface FinanceExpenseCreditApprovedV1 {
  /**
   * Credit profile (信用档案)
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
   * First day (有效期起)
   */
  validFrom: string
  /**
   * Last day (有效期至)
   */
  validUntil: string | null
  /**
   * Employee who approved (审批人)
   */
  approvedBy: string
  /**
   * When it was approved (审批时间)
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
   * Amount asked for (申请金额)
   */
  amount: Money
  /**
   * Why (原因代码), for machines
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
   * When it was refused (拒绝时间)
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
   * Reservation (信用占用)
   */
  reservationId: string
  /**
   * Amount given back (释放金额)
   */
  amount: Money
  /**
   * Amount still reserved (剩余占用)
   */
  openAmount: Money
  /**
   * Why
   */
  reason: 'ORDER_CANCELLED' | 'INVOICED' | 'EXPIRED' | 'CONTRACT_TERMINATED' | (string & {})
  /**
   * When it was released (释放时间)
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
   * Amount reserved (占用金额)
   */
  amount: Money
  /**
   * Credit left after it (可用额度)
   */
  available: Money | null
  /**
   * When it was reserved (占用时间)
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
   * Instalment (分期应收)
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
   * Number of the contract (合同编号)
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
   * Amount allocated (核销金额), with tax; always positive
   */
  amount: Money
  /**
   * Accounting date (核销日期)
   */
  allocatedOn: string
  /**
   * Total of the contract before tax (合同未税金额)
   */
  contractNetTotal: Money
  /**
   * Total of the contract with tax (合同含税金额)
   */
  contractGrossTotal: Money
  /**
   * Collected on the contract so far with tax, this one included (累计回款)
   */
  collectedToDate: Money
  /**
   * Open on the instalment after it (分期未回款)
   */
  instalmentOpen: Money
  /**
   * When it was booked (核销时间)
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
   * Instalment (分期应收)
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
   * Number of the contract (合同编号)
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
   * Amount allocated (核销金额), with tax; always positive
   */
  amount: Money
  /**
   * Accounting date (核销日期)
   */
  allocatedOn: string
  /**
   * Total of the contract before tax (合同未税金额)
   */
  contractNetTotal: Money
  /**
   * Total of the contract with tax (合同含税金额)
   */
  contractGrossTotal: Money
  /**
   * Collected on the contract so far with tax, this one included (累计回款)
   */
  collectedToDate: Money
  /**
   * Open on the instalment after it (分期未回款)
   */
  instalmentOpen: Money
  /**
   * Allocation that is taken back (被冲回的核销)
   */
  reversesAllocationId: string
  /**
   * Why
   */
  reason: string
  /**
   * When it was booked (冲回时间)
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
   * Employee (员工)
   */
  employeeId: string
  /**
   * Team of the employee (团队)
   */
  teamId: string | null
  /**
   * Amount paid (实发金额)
   */
  amount: Money
  /**
   * Day of payment (发放日期)
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
   * Number of the contract (合同编号)
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
   * Total with tax (含税金额)
   */
  amount: Money
  /**
   * Instalments (分期应收)
   *
   * Items: One instalment
   */
  instalments: {
    /**
     * Instalment (分期应收)
     */
    instalmentId: string
    /**
     * Position (期次), from 1
     */
    seq: number
    /**
     * What makes it due (付款节点)
     */
    trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
    /**
     * Amount with tax (含税金额)
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
 * A request was made under a temporary grant (临时授权使用): who asked what. Values are not told, ids are.
 */
export interface FulfillmentAccessExceptionUsedV1 {
  /**
   * Employee (员工) who asked
   */
  employeeId: string | null
  /**
   * Grants (临时授权) in force
   *
   * Items: One of them
   */
  grantIds: string[]
  /**
   * Name of the operation (操作)
   */
  operation: string | null
  /**
   * Whether it read or wrote
   */
  kind: 'QUERY' | 'MUTATION' | (string & {})
  /**
   * Id of the request (请求编号), the same in all services
   */
  request: string
  /**
   * Root fields asked for (根字段)
   *
   * Items: One of them
   */
  fields: {
    /**
     * Name of the field
     */
    name: string
    /**
     * Ids it was asked with, at most 100
     *
     * Items: One of them
     */
    ids: string[]
    /**
     * How many ids it was asked with
     */
    idCount: number
  }[]
  /**
   * When that was
   */
  usedAt: string
}
/**
 * The head of the audit chain of fulfillment (审计链锚点), at most once a minute: whoever rewrites the chain in the database contradicts it. Key: the service.
 */
export interface FulfillmentAuditAnchoredV1 {
  /**
   * The service whose chain it is (服务)
   */
  service: string
  /**
   * Place of the last link of the chain (链序号)
   */
  sequence: number
  /**
   * SHA-256 of that link, and with it of everything before it (链哈希)
   */
  hash: string
  /**
   * When it was the head (锚定时间)
   */
  anchoredAt: string
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
   * Name of the customer (客户名称)
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
   * What was delivered (签收明细)
   *
   * Items: One line
   */
  lines: {
    /**
     * Order line (订单行)
     */
    orderLineId: string
    /**
     * Contract line (合同行)
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
     * Name of the product (产品名称)
     */
    name: string
    /**
     * Quantity delivered (数量)
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
     * Amount with tax of what was delivered (含税金额)
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
   * Order line (订单行)
   */
  orderLineId: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * Stock-keeping unit (产品编码)
   */
  sku: string
  /**
   * Quantity inspected (数量)
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
   * When it was inspected (质检时间)
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
   * Amount with tax (含税金额)
   */
  amount: Money
  /**
   * Credit reservation (信用占用) it holds
   */
  creditReservationId: string | null
  /**
   * When it was approved (审批时间)
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
   * Amount with tax that is not delivered any more (释放金额): the credit to release
   */
  releasedAmount: Money
  /**
   * Why
   */
  reason: string
  /**
   * When it was cancelled (取消时间)
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
   * Amount with tax that was delivered (已交付金额)
   */
  deliveredAmount: Money
  /**
   * When it was closed (关闭时间)
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
   * Amount with tax (含税金额)
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
   * When the review failed (评审未通过时间)
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Amount with tax that needs credit (占用金额)
   */
  amount: Money
  /**
   * Employee who submitted it (提交人)
   */
  submittedBy: string
  /**
   * When it was submitted (提交时间)
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
   * What is in it (发货明细)
   *
   * Items: One line
   */
  lines: {
    /**
     * Order line (订单行)
     */
    orderLineId: string
    /**
     * Contract line (合同行)
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
     * Name of the product (产品名称)
     */
    name: string
    /**
     * Quantity shipped (数量)
     */
    quantity: string
  }[]
  /**
   * When it left (发货时间)
   */
  dispatchedAt: string
}
/**
 * A request was made under a temporary grant (临时授权使用): who asked what. Values are not told, ids are.
 */
export interface PerformanceAccessExceptionUsedV1 {
  /**
   * Employee (员工) who asked
   */
  employeeId: string | null
  /**
   * Grants (临时授权) in force
   *
   * Items: One of them
   */
  grantIds: string[]
  /**
   * Name of the operation (操作)
   */
  operation: string | null
  /**
   * Whether it read or wrote
   */
  kind: 'QUERY' | 'MUTATION' | (string & {})
  /**
   * Id of the request (请求编号), the same in all services
   */
  request: string
  /**
   * Root fields asked for (根字段)
   *
   * Items: One of them
   */
  fields: {
    /**
     * Name of the field
     */
    name: string
    /**
     * Ids it was asked with, at most 100
     *
     * Items: One of them
     */
    ids: string[]
    /**
     * How many ids it was asked with
     */
    idCount: number
  }[]
  /**
   * When that was
   */
  usedAt: string
}
/**
 * A temporary grant was approved by a second person (临时授权批准).
 */
export interface PerformanceAccessGrantApprovedV1 {
  /**
   * Grant (临时授权)
   */
  grantId: string
  /**
   * COVER: stands in for a colleague (代管). BREAK_GLASS: a role lent for reading (应急授权)
   */
  kind: 'COVER' | 'BREAK_GLASS' | (string & {})
  /**
   * Employee (员工) who reaches more for a time
   */
  granteeId: string
  /**
   * Employee (员工) whose own rows are reached; null for a lent role
   */
  coveredId: string | null
  /**
   * Role lent for reading (借用角色); null for a cover
   */
  role:
    | 'CONSULTANT'
    | 'MANAGER'
    | 'DIRECTOR'
    | 'FINANCE'
    | 'LEGAL'
    | 'PRODUCTION'
    | 'LOGISTICS'
    | 'SERVICE'
    | 'HR'
    | 'AUDITOR'
    | (string & {})
    | null
  /**
   * Employee (员工) who approved it (审批人)
   */
  approvedById: string
  /**
   * From when it counts
   */
  startsAt: string
  /**
   * From when it counts no longer
   */
  endsAt: string
}
/**
 * A temporary grant counts no more, or was never given (临时授权终止).
 */
export interface PerformanceAccessGrantClosedV1 {
  /**
   * Grant (临时授权)
   */
  grantId: string
  /**
   * COVER: stands in for a colleague (代管). BREAK_GLASS: a role lent for reading (应急授权)
   */
  kind: 'COVER' | 'BREAK_GLASS' | (string & {})
  /**
   * Employee (员工) who reaches more for a time
   */
  granteeId: string
  /**
   * Employee (员工) whose own rows are reached; null for a lent role
   */
  coveredId: string | null
  /**
   * Role lent for reading (借用角色); null for a cover
   */
  role:
    | 'CONSULTANT'
    | 'MANAGER'
    | 'DIRECTOR'
    | 'FINANCE'
    | 'LEGAL'
    | 'PRODUCTION'
    | 'LOGISTICS'
    | 'SERVICE'
    | 'HR'
    | 'AUDITOR'
    | (string & {})
    | null
  /**
   * How it ended (结果)
   */
  outcome: 'ENDED' | 'REVOKED' | 'REJECTED' | 'EXPIRED' | 'WITHDRAWN' | (string & {})
  /**
   * Employee (员工) who rejected, withdrew or revoked it; null where time or a departure did
   */
  closedById: string | null
  /**
   * When that was (关闭时间)
   */
  closedAt: string
}
/**
 * A temporary grant was asked for (临时授权申请).
 */
export interface PerformanceAccessGrantRequestedV1 {
  /**
   * Grant (临时授权)
   */
  grantId: string
  /**
   * COVER: stands in for a colleague (代管). BREAK_GLASS: a role lent for reading (应急授权)
   */
  kind: 'COVER' | 'BREAK_GLASS' | (string & {})
  /**
   * Employee (员工) who reaches more for a time
   */
  granteeId: string
  /**
   * Employee (员工) whose own rows are reached; null for a lent role
   */
  coveredId: string | null
  /**
   * Role lent for reading (借用角色); null for a cover
   */
  role:
    | 'CONSULTANT'
    | 'MANAGER'
    | 'DIRECTOR'
    | 'FINANCE'
    | 'LEGAL'
    | 'PRODUCTION'
    | 'LOGISTICS'
    | 'SERVICE'
    | 'HR'
    | 'AUDITOR'
    | (string & {})
    | null
  /**
   * Employee (员工) who asked for it
   */
  requestedById: string
  /**
   * From when it is to count; null when as soon as it is approved
   */
  startsAt: string | null
  /**
   * From when it is to count no longer; null for a lent role
   */
  endsAt: string | null
  /**
   * Until when it may be approved
   */
  decisionDueAt: string
}
/**
 * The head of the audit chain of performance (审计链锚点), at most once a minute: whoever rewrites the chain in the database contradicts it. Key: the service.
 */
export interface PerformanceAuditAnchoredV1 {
  /**
   * The service whose chain it is (服务)
   */
  service: string
  /**
   * Place of the last link of the chain (链序号)
   */
  sequence: number
  /**
   * SHA-256 of that link, and with it of everything before it (链哈希)
   */
  hash: string
  /**
   * When it was the head (锚定时间)
   */
  anchoredAt: string
}
/**
 * A finding was closed (关闭): nothing is left to do.
 */
export interface PerformanceAuditFindingClosedV1 {
  /**
   * Finding (审计发现)
   */
  findingId: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When it happened (发生时间)
   */
  occurredAt: string
}
/**
 * The last day of a finding is over and it still waits for its owner (逾期).
 */
export interface PerformanceAuditFindingDeadlineMissedV1 {
  /**
   * Finding (审计发现)
   */
  findingId: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When it happened (发生时间)
   */
  occurredAt: string
}
/**
 * It is the last day of a finding and it still waits for its owner (到期提醒).
 */
export interface PerformanceAuditFindingDueV1 {
  /**
   * Finding (审计发现)
   */
  findingId: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When it happened (发生时间)
   */
  occurredAt: string
}
/**
 * A finding of self-inspection, audit or a regulator (审计发现) was opened (R198, R199, R201).
 */
export interface PerformanceAuditFindingOpenedV1 {
  /**
   * Finding (审计发现)
   */
  findingId: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When it happened (发生时间)
   */
  occurredAt: string
}
/**
 * An auditor has sent a finding back to its owner (退回整改), with another last day.
 */
export interface PerformanceAuditFindingRectificationRejectedV1 {
  /**
   * Finding (审计发现)
   */
  findingId: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When it happened (发生时间)
   */
  occurredAt: string
}
/**
 * The owner of a finding has taken it up (开始整改).
 */
export interface PerformanceAuditFindingRectificationStartedV1 {
  /**
   * Finding (审计发现)
   */
  findingId: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When it happened (发生时间)
   */
  occurredAt: string
}
/**
 * The owner of a finding has handed in what was done (提交整改).
 */
export interface PerformanceAuditFindingRectificationSubmittedV1 {
  /**
   * Finding (审计发现)
   */
  findingId: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When it happened (发生时间)
   */
  occurredAt: string
}
/**
 * An auditor has checked that a finding was put right (验证).
 */
export interface PerformanceAuditFindingVerifiedV1 {
  /**
   * Finding (审计发现)
   */
  findingId: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When it happened (发生时间)
   */
  occurredAt: string
}
/**
 * A commission statement (提成单) was approved; finance pays it.
 */
export interface PerformanceCommissionApprovedV1 {
  /**
   * Commission statement (提成单)
   */
  statementId: string
  /**
   * Number of the statement (提成单号)
   */
  number?: string | null
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Team of the employee (团队)
   */
  teamId: string | null
  /**
   * Month it is for (期间)
   */
  period: string
  /**
   * Amount to pay (应发金额)
   */
  amount: Money
  /**
   * Lines in it (提成明细)
   *
   * Items: Commission line
   */
  lineIds?: string[]
  /**
   * Employee who approved (审批人); never the beneficiary
   */
  approvedBy: string
  /**
   * When it was approved (审批时间)
   */
  approvedAt: string
}
/**
 * A commission line (提成明细) was calculated from a payment allocation. Key: the contract.
 */
export interface PerformanceCommissionCalculatedV1 {
  /**
   * Commission line (提成明细)
   */
  lineId: string
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Team of the employee (团队)
   */
  teamId: string | null
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Allocation (核销) it pays for
   */
  allocationId: string
  /**
   * Month it belongs to (期间)
   */
  period: string
  /**
   * Commission plan (提成方案)
   */
  planId: string | null
  /**
   * Commission (提成金额); negative for a reversal
   */
  amount: Money
  /**
   * When it was calculated (计算时间)
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
   * Subject of the identity provider (登录账号): who signs in as this employee
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
   * Day of the certificate (认证日期)
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
   * Subject of the identity provider (登录账号): who signs in as this employee
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
   * Last day (离职日期)
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
   * Subject of the identity provider (登录账号): who signs in as this employee
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
   * First day (入职日期)
   */
  joinedOn: string
}
/**
 * HR set the roles of an employee (角色变更): what they may do changes at once, whatever their token says.
 */
export interface PerformanceEmployeeRolesChangedV1 {
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Subject of the identity provider (登录账号): who signs in as this employee
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
   * Roles before (原角色); null when those of the account counted
   */
  rolesBefore: string[] | null
  /**
   * Roles from now on (新角色)
   *
   * Items: One of them
   */
  rolesAfter: string[]
  /**
   * Why (原因)
   */
  reason: string
  /**
   * Account of who changed them (变更人)
   */
  changedBy: string
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
   * Subject of the identity provider (登录账号): who signs in as this employee
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
   * Team before (原团队)
   */
  fromTeamId: string | null
  /**
   * Team after (新团队)
   */
  toTeamId: string | null
  /**
   * Position level after (职级)
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
   * Version of the parameter (制度参数)
   */
  policyId: string
  /**
   * Parameter (制度参数)
   */
  parameter:
    | 'P01'
    | 'P02'
    | 'P03'
    | 'P04'
    | 'P05'
    | 'P06'
    | 'P07'
    | 'P08'
    | 'P09'
    | 'P10'
    | 'P11'
    | 'P12'
    | 'P13'
    | 'P14'
    | 'P15'
    | (string & {})
  /**
   * Version of the parameter (参数版本)
   */
  policyVersion: number
  /**
   * Value of the parameter (参数值); its shape belongs to the parameter
   */
  value: {
    [k: string]: unknown
  }
  /**
   * From when it counts (生效时间); a clock that runs keeps the version it began with
   */
  effectiveFrom: string
  /**
   * Why it was changed
   */
  reason: string | null
  /**
   * Employee who approved the change (审批人)
   */
  approvedBy: string | null
  /**
   * When it was published (发布时间)
   */
  publishedAt: string
}
/**
 * A target (销售目标) was set or revised (R151).
 */
export interface PerformanceTargetPublishedV1 {
  /**
   * Target (销售目标)
   */
  targetId: string
  /**
   * What is measured (指标)
   */
  metric: 'SIGNED_AMOUNT' | 'COLLECTED_AMOUNT' | 'MARGIN' | 'NEW_CUSTOMERS' | (string & {})
  /**
   * Whose target (目标范围)
   */
  scope: 'COMPANY' | 'TEAM' | 'EMPLOYEE' | (string & {})
  /**
   * Employee (员工), when it is one person
   */
  employeeId: string | null
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Month, quarter or year (期间): 2026-03, 2026-Q1, 2026
   */
  period: string
  /**
   * Target amount (目标金额)
   */
  amount: Money | null
  /**
   * Target count (目标数量)
   */
  count: number | null
  /**
   * Version of the target (目标版本)
   */
  targetVersion: number
  /**
   * When it was published (发布时间)
   */
  publishedAt: string
}
/**
 * A target (销售目标) was set or revised (R151). Its period is told by its days; version 1 tells it as text.
 */
export interface PerformanceTargetPublishedV2 {
  /**
   * Target (销售目标)
   */
  targetId: string
  /**
   * What is measured (指标)
   */
  metric: 'SIGNED_AMOUNT' | 'COLLECTED_AMOUNT' | 'MARGIN' | 'NEW_CUSTOMERS' | (string & {})
  /**
   * Whose target (目标范围)
   */
  scope: 'COMPANY' | 'TEAM' | 'EMPLOYEE' | (string & {})
  /**
   * Employee (员工), when it is one person
   */
  employeeId: string | null
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Kind of period (期间类型)
   */
  periodKind: 'MONTH' | 'QUARTER' | 'YEAR' | (string & {})
  /**
   * First day of the period (期间起)
   */
  periodStart: string
  /**
   * Last day of the period (期间止)
   */
  periodEnd: string
  /**
   * Target amount (目标金额)
   */
  amount: Money | null
  /**
   * Target count (目标数量)
   */
  count: number | null
  /**
   * Version of the target (目标版本)
   */
  targetVersion: number
  /**
   * When it was published (发布时间)
   */
  publishedAt: string
}
/**
 * A request was made under a temporary grant (临时授权使用): who asked what. Values are not told, ids are.
 */
export interface SalesPipelineAccessExceptionUsedV1 {
  /**
   * Employee (员工) who asked
   */
  employeeId: string | null
  /**
   * Grants (临时授权) in force
   *
   * Items: One of them
   */
  grantIds: string[]
  /**
   * Name of the operation (操作)
   */
  operation: string | null
  /**
   * Whether it read or wrote
   */
  kind: 'QUERY' | 'MUTATION' | (string & {})
  /**
   * Id of the request (请求编号), the same in all services
   */
  request: string
  /**
   * Root fields asked for (根字段)
   *
   * Items: One of them
   */
  fields: {
    /**
     * Name of the field
     */
    name: string
    /**
     * Ids it was asked with, at most 100
     *
     * Items: One of them
     */
    ids: string[]
    /**
     * How many ids it was asked with
     */
    idCount: number
  }[]
  /**
   * When that was
   */
  usedAt: string
}
/**
 * The head of the audit chain of sales-pipeline (审计链锚点), at most once a minute: whoever rewrites the chain in the database contradicts it. Key: the service.
 */
export interface SalesPipelineAuditAnchoredV1 {
  /**
   * The service whose chain it is (服务)
   */
  service: string
  /**
   * Place of the last link of the chain (链序号)
   */
  sequence: number
  /**
   * SHA-256 of that link, and with it of everything before it (链哈希)
   */
  hash: string
  /**
   * When it was the head (锚定时间)
   */
  anchoredAt: string
}
/**
 * A contract was given up before it took effect (合同作废).
 */
export interface SalesPipelineContractAbandonedV1 {
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
   * State it was in (作废前状态)
   */
  fromStatus: 'DRAFT' | 'IN_REVIEW' | 'RETURNED' | 'APPROVED' | 'SIGNING' | (string & {})
  /**
   * Why (作废原因)
   */
  reason: string
  /**
   * When (作废时间)
   */
  abandonedAt: string
}
/**
 * A contract in force counts in a new version, signed by both sides (合同变更, R071). Carries all that delivery, receivable and commission go by from now on, as ContractEffective did.
 */
export interface SalesPipelineContractAmendedV1 {
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
   * Version of the contract from now on (合同版本): the first amendment makes 2
   */
  contractVersion: number
  /**
   * Day from which it counts (生效日期): that of the later signature
   */
  effectiveOn: string
  /**
   * Why it was amended (变更原因)
   */
  reason: string
  /**
   * Whose wish it was (提出方)
   */
  requestedBy: 'COMPANY' | 'CUSTOMER' | 'MUTUAL' | (string & {})
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
   * Lines of the contract (合同明细)
   *
   * Items: One line
   */
  lines: {
    /**
     * Line of the contract (合同行)
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
     * Amount before tax (未税金额)
     */
    netAmount: Money
    /**
     * Tax (税额)
     */
    taxAmount: Money
    /**
     * Amount with tax (含税金额)
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
     * Position (期次), from 1
     */
    seq: number
    /**
     * What makes it due (付款节点)
     */
    trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
    /**
     * Share of the gross total in percent (比例)
     */
    percent: string
    /**
     * Amount with tax (含税金额)
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
     * Employee (员工)
     */
    employeeId: string
    /**
     * Role in the deal (业绩角色)
     */
    role: 'OWNER' | 'SUPPORT' | 'TECHNICAL' | 'REFERRER' | (string & {})
    /**
     * Share in percent (比例)
     */
    percent: string
  }[]
  /**
   * What differs from the version before, field by field (变更明细)
   *
   * Items: One field
   */
  changes: {
    /**
     * Which field: `netTotal`, `lines.<line>.quantity`, `paymentTerms.2.percent`, `clauses.DELIVERY.text`, or a whole line, payment or clause (字段)
     */
    path: string
    /**
     * Its value before, as JSON; null when it was not there
     */
    from: string | null
    /**
     * Its value now, as JSON; null when it is not there any more
     */
    to: string | null
  }[]
  /**
   * Moment it came into force
   */
  amendedAt: string
  /**
   * The amendment (合同变更)
   */
  changeId: string
}
/**
 * All reviews of a contract have passed it (合同审核通过): it may be explained to the customer and signed.
 */
export interface SalesPipelineContractApprovedV1 {
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
   * When the last review passed (通过时间)
   */
  approvedAt: string
}
/**
 * The company answered a customer who wanted a contract changed (合同修改答复).
 */
export interface SalesPipelineContractChangeRequestSettledV1 {
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
   * Change request (合同修改请求)
   */
  changeRequestId: string
  /**
   * What was answered (答复结果)
   */
  outcome: 'AGREED' | 'COMPROMISE' | 'REFUSED' | (string & {})
  /**
   * State of the contract afterwards (合同状态): DRAFT when something was agreed
   */
  status: 'DRAFT' | 'IN_REVIEW' | 'RETURNED' | 'APPROVED' | 'SIGNING' | (string & {})
  /**
   * When (答复时间)
   */
  settledAt: string
}
/**
 * The customer asked for a change of a contract that is not signed yet (客户提出合同修改).
 */
export interface SalesPipelineContractChangeRequestedV1 {
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
   * Change request (合同修改请求)
   */
  changeRequestId: string
  /**
   * Clause that it is about (合同条款); null for a term
   */
  clause: string | null
  /**
   * Term that it is about (商务条件); null for a clause
   */
  term: 'PAYMENT_TERMS' | 'QUANTITY' | 'DELIVERY_DAY' | 'PRICE' | (string & {}) | null
  /**
   * Who is asked (征询部门)
   *
   * Items: Review
   */
  consults: 'LEGAL' | 'FINANCE' | 'TECHNICAL' | 'BUSINESS' | (string & {})[]
  /**
   * Day on which the customer asked (提出日期)
   */
  requestedOn: string
}
/**
 * A department has not confirmed its copy of a contract in time (合同传递逾期, R073, R077). One event per department and version of the contract.
 */
export interface SalesPipelineContractDistributionOverdueV1 {
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
   * Version of the contract whose copy is missed (合同版本): 1 is what was signed
   */
  contractVersion: number
  /**
   * Department that has not confirmed (部门)
   */
  department: 'FINANCE' | 'LOGISTICS' | 'PRODUCTION' | (string & {})
  /**
   * When the version came into force and was sent (发送时间)
   */
  sentAt: string
  /**
   * Until when it should have been confirmed (时限)
   */
  dueAt: string
  /**
   * When the time limit was found to have passed (逾期时间)
   */
  overdueAt: string
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
     * Line of the contract (合同行)
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
     * Amount before tax (未税金额)
     */
    netAmount: Money
    /**
     * Tax (税额)
     */
    taxAmount: Money
    /**
     * Amount with tax (含税金额)
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
     * Position (期次), from 1
     */
    seq: number
    /**
     * What makes it due (付款节点)
     */
    trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
    /**
     * Share of the gross total in percent (比例)
     */
    percent: string
    /**
     * Amount with tax (含税金额)
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
     * Employee (员工)
     */
    employeeId: string
    /**
     * Role in the deal (业绩角色)
     */
    role: 'OWNER' | 'SUPPORT' | 'TECHNICAL' | 'REFERRER' | (string & {})
    /**
     * Share in percent (比例)
     */
    percent: string
  }[]
  /**
   * Moment it took effect
   */
  effectiveAt?: string
}
/**
 * A review sent a contract back to its author (合同退回).
 */
export interface SalesPipelineContractReturnedV1 {
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
   * Review that sent it back (评审类别)
   */
  review: 'LEGAL' | 'FINANCE' | 'TECHNICAL' | 'BUSINESS' | (string & {})
  /**
   * What must change (退回原因)
   */
  reason: string
  /**
   * When (退回时间)
   */
  returnedAt: string
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
   * Employee who submitted it (提交人)
   */
  submittedBy: string
  /**
   * When it was submitted (提交时间)
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
   * Last day in force (终止日期)
   */
  terminatedOn: string
  /**
   * Employee who ended it (终止人)
   */
  terminatedBy: string
  /**
   * Whose wish it was (提出方)
   */
  requestedBy?: 'COMPANY' | 'CUSTOMER' | 'MUTUAL' | (string & {})
  /**
   * What the sides settled (善后约定)
   */
  settlement?: string | null
  /**
   * What the customer pays us for the early end (违约金); negative when we pay
   */
  compensation?: Money | null
  /**
   * Version of the contract that ended (合同版本)
   */
  contractVersion?: number
  /**
   * Moment it ended
   */
  terminatedAt?: string
  /**
   * The change of the contract (合同变更)
   */
  changeId?: string
  /**
   * Amount with tax of what the customer had signed for, as far as finance had told by then (已交付金额)
   */
  delivered?: Money | null
}
/**
 * A dispute over a contract was closed (合同纠纷结案, R081). The contract goes on, unless it was ended.
 */
export interface SalesPipelineDisputeClosedV1 {
  /**
   * Dispute (纠纷)
   */
  disputeId: string
  /**
   * Number of the dispute (纠纷编号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract (合同编号)
   */
  contractNumber: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who works on the deal (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Who claims (主张方)
   */
  claimedBy: 'COMPANY' | 'CUSTOMER' | (string & {})
  /**
   * How much is claimed (争议金额)
   */
  claimedAmount: Money
  /**
   * How it ended (结果)
   */
  outcome: string
  /**
   * When (结案时间)
   */
  closedAt: string
}
/**
 * A dispute over a contract in force was opened (合同纠纷立案, R081).
 */
export interface SalesPipelineDisputeOpenedV1 {
  /**
   * Dispute (纠纷)
   */
  disputeId: string
  /**
   * Number of the dispute (纠纷编号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract (合同编号)
   */
  contractNumber: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who works on the deal (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Who claims (主张方)
   */
  claimedBy: 'COMPANY' | 'CUSTOMER' | (string & {})
  /**
   * How much is claimed (争议金额)
   */
  claimedAmount: Money
  /**
   * Employee who opened it (登记人)
   */
  openedBy: string
  /**
   * When (立案时间)
   */
  openedAt: string
}
/**
 * The customer has an answer to an inquiry: a quote that was sent, or a no (答复询价).
 */
export interface SalesPipelineInquiryAnsweredV1 {
  /**
   * Inquiry (客户询价)
   */
  inquiryId: string
  /**
   * Number of the inquiry (询价单号)
   */
  number: string
  /**
   * Opportunity; null while there is none (商机)
   */
  opportunityId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Employee who answers it (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * What the answer is (答复)
   */
  answer: 'QUOTED' | 'DECLINED' | 'CLOSED' | (string & {})
  /**
   * When the customer asked (询价时间)
   */
  receivedAt: string
  /**
   * Until when it was to be answered (答复时限)
   */
  dueAt: string
  /**
   * When it was answered (答复时间)
   */
  answeredAt: string
  /**
   * Whether that was within the limit (是否及时)
   */
  inTime: boolean
}
/**
 * A customer asks for a price (客户询价).
 */
export interface SalesPipelineInquiryReceivedV1 {
  /**
   * Inquiry (客户询价)
   */
  inquiryId: string
  /**
   * Number of the inquiry (询价单号)
   */
  number: string
  /**
   * Opportunity; null while there is none (商机)
   */
  opportunityId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Employee who answers it (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * How it came in (询价渠道)
   */
  channel: 'PHONE' | 'EMAIL' | 'MESSAGE' | 'MEETING' | 'TENDER' | 'WEBSITE' | 'OTHER' | (string & {})
  /**
   * When the customer asked (询价时间)
   */
  receivedAt: string
  /**
   * Until when it is to be answered (答复时限)
   */
  dueAt: string
}
/**
 * The customer wants to do it, on what a version of a quote says (达成合作意向); the formal acceptance and the contract come after.
 */
export interface SalesPipelineIntentionReachedV1 {
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Number of the quote (报价单号)
   */
  number: string
  /**
   * Version of the quote that this is about (报价版本)
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
   * Name of the customer (客户名称)
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
   * When it was reached (达成日期)
   */
  reachedOn: string
  /**
   * Employee who recorded it (记录人)
   */
  recordedBy: string
}
/**
 * A customer raised an objection to a deal (客户异议), without what was said.
 */
export interface SalesPipelineObjectionRecordedV1 {
  /**
   * Objection (异议)
   */
  objectionId: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Employee who owns the deal at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Stage of the deal (阶段)
   */
  stage: 'RECEPTION' | 'NEEDS' | 'PRESENTATION' | 'PROPOSAL' | 'NEGOTIATION' | 'CONTRACTING' | (string & {})
  /**
   * What it is about (异议类别)
   */
  category:
    'PRICE' | 'QUALITY' | 'DELIVERY' | 'PAYMENT' | 'TRUST' | 'NEED' | 'TIMING' | 'COMPETITOR' | 'OTHER' | (string & {})
  /**
   * Day it was raised (提出日期)
   */
  raisedOn: string
  /**
   * When it was recorded (记录时间)
   */
  recordedAt: string
}
/**
 * What became of an objection (异议结果).
 */
export interface SalesPipelineObjectionSettledV1 {
  /**
   * Objection (异议)
   */
  objectionId: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Employee who owns the deal at that moment (归属销售顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Stage of the deal (阶段)
   */
  stage: 'RECEPTION' | 'NEEDS' | 'PRESENTATION' | 'PROPOSAL' | 'NEGOTIATION' | 'CONTRACTING' | (string & {})
  /**
   * What it is about (异议类别)
   */
  category:
    'PRICE' | 'QUALITY' | 'DELIVERY' | 'PAYMENT' | 'TRUST' | 'NEED' | 'TIMING' | 'COMPETITOR' | 'OTHER' | (string & {})
  /**
   * Outcome (结果)
   */
  outcome: 'RESOLVED' | 'ACCEPTED_AS_IS' | 'UNRESOLVED' | (string & {})
  /**
   * When it was settled (结束时间)
   */
  settledAt: string
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Amount lost (丢单金额)
   */
  amount: Money | null
  /**
   * Stage it was lost in (阶段)
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
   * When it was lost (丢单时间)
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Short title (商机名称)
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
   * Lead it came from (线索)
   */
  leadId: string | null
  /**
   * When it changed (变更时间)
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Amount won (赢单金额), net of tax
   */
  amount: Money
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * When it was won (赢单时间)
   */
  wonAt: string
}
/**
 * A version of a playbook item came into use (话术发布), in place of the one before.
 */
export interface SalesPipelinePlaybookItemPublishedV1 {
  /**
   * The version (话术版本)
   */
  playbookItemId: string
  /**
   * The item across its versions (话术)
   */
  itemId: string
  /**
   * Number of the version (版本)
   */
  revision: number
  /**
   * Kind (类型)
   */
  kind:
    | 'FAB_CARD'
    | 'OBJECTION_HANDLING'
    | 'CLOSING_TECHNIQUE'
    | 'SALES_SCRIPT'
    | 'CASE_STUDY'
    | 'COMPETITOR_COMPARISON'
    | (string & {})
  /**
   * Title in Chinese (标题)
   */
  title: string | null
  /**
   * Title in English (英文标题)
   */
  titleEn: string | null
  /**
   * Product it speaks of (产品)
   */
  productId: string | null
  /**
   * Product family (产品系列)
   */
  family: string | null
  /**
   * Stage of the sales process it is for (适用阶段)
   */
  stage: 'RECEPTION' | 'NEEDS' | 'PRESENTATION' | 'PROPOSAL' | 'NEGOTIATION' | 'CONTRACTING' | (string & {}) | null
  /**
   * Employee who wrote it (作者)
   */
  authorId: string
  /**
   * When it was published (发布时间)
   */
  publishedAt: string
}
/**
 * The customer chose an alternative of a proposal, or none (方案决定).
 */
export interface SalesPipelineProposalDecidedV1 {
  /**
   * Revision of the proposal (销售方案)
   */
  proposalId: string
  /**
   * Number of the proposal (方案编号)
   */
  number: string
  /**
   * Which revision (修订号)
   */
  revision: number
  /**
   * What it is called (方案名称)
   */
  title: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Employee who works on the deal (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * What was decided (决定)
   */
  decision: 'CHOSEN' | 'REJECTED' | (string & {})
  /**
   * Code of the alternative that was chosen (选定方案)
   */
  chosen: string | null
  /**
   * Why none was (未采纳原因)
   */
  reason: string | null
  /**
   * When it was recorded (决定时间)
   */
  decidedAt: string
}
/**
 * The customer was shown a proposal (提交方案).
 */
export interface SalesPipelineProposalPresentedV1 {
  /**
   * Revision of the proposal (销售方案)
   */
  proposalId: string
  /**
   * Number of the proposal (方案编号)
   */
  number: string
  /**
   * Which revision (修订号)
   */
  revision: number
  /**
   * What it is called (方案名称)
   */
  title: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Employee who works on the deal (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * When (提交日期)
   */
  presentedOn: string
  /**
   * Codes of the alternatives (备选方案代号)
   *
   * Items: One of them: codes of the alternatives (备选方案代号)
   */
  alternatives: string[]
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
   * Version of the quote that this is about (报价版本)
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
   * Name of the customer (客户名称)
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
   * When it was accepted (接受时间)
   */
  acceptedAt: string
  /**
   * How the customer accepted it (接受方式)
   */
  acceptedHow?: 'SIGNED_COPY' | 'EMAIL' | 'MESSAGE' | 'PHONE' | 'MEETING' | (string & {}) | null
  /**
   * The file that proves it (接受凭证); null where nothing was written
   */
  evidence?: {
    /**
     * Document of the quote (附件)
     */
    documentId: string
    /**
     * SHA-256 of its bytes (哈希)
     */
    sha256: string
  } | null
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
   * Version of the quote that this is about (报价版本)
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
   * Name of the customer (客户名称)
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
   * Employees who approved (审批人), in order; empty when no approval was needed
   *
   * Items: Employee
   */
  approvedBy: string[]
  /**
   * Hash of the priced content that was approved (内容哈希)
   */
  contentHash: string
  /**
   * Last day it can be accepted (报价有效期)
   */
  validUntil: string | null
  /**
   * When the last level approved (审批时间)
   */
  approvedAt: string
}
/**
 * A quote was not accepted in time (报价过期): the day after its last day.
 */
export interface SalesPipelineQuoteExpiredV1 {
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Number of the quote (报价单号)
   */
  number: string
  /**
   * Version of the quote that this is about (报价版本)
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
   * Name of the customer (客户名称)
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
   * Last day on which it could be accepted (有效期至)
   */
  validUntil: string
  /**
   * When it expired (过期时间)
   */
  expiredAt: string
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
   * Version of the quote that this is about (报价版本)
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
   * Name of the customer (客户名称)
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
   * Employee who returned it (驳回人)
   */
  rejectedBy: string
  /**
   * Level at which it was returned (审批层级)
   */
  level: 'MANAGER' | 'DIRECTOR' | 'FINANCE' | 'LEGAL' | (string & {})
  /**
   * What must change
   */
  reason: string
  /**
   * When it was returned (驳回时间)
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
   * Version of the quote that this is about (报价版本)
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
   * Name of the customer (客户名称)
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
   * Employee who submitted it (提交人)
   */
  submittedBy: string
  /**
   * Approval levels it needs, in order (审批层级)
   *
   * Items: Level
   */
  levels: 'MANAGER' | 'DIRECTOR' | 'FINANCE' | 'LEGAL' | (string & {})[]
  /**
   * When it was submitted (提交时间)
   */
  submittedAt: string
}
/**
 * A quote version was taken back, by who submitted it or with its deal (报价撤回).
 */
export interface SalesPipelineQuoteWithdrawnV1 {
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Number of the quote (报价单号)
   */
  number: string
  /**
   * Version of the quote that this is about (报价版本)
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
   * Name of the customer (客户名称)
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
   * State it was in (撤回前状态)
   */
  fromStatus: 'DRAFT' | 'SUBMITTED' | 'IN_APPROVAL' | 'RETURNED' | 'APPROVED' | 'SENT' | (string & {})
  /**
   * Why (撤回原因); null when who submitted it took it back
   */
  reason: string | null
  /**
   * When it was taken back (撤回时间)
   */
  withdrawnAt: string
}
/**
 * The reports of a month were closed (报表关账): from then on they answer what was counted at that moment.
 */
export interface SalesPipelineReportPeriodClosedV1 {
  /**
   * The closed month (已关账月份)
   */
  periodId: string
  /**
   * The month (月份), such as 2026-03
   */
  month: string
  /**
   * Its first day (起始日)
   */
  firstDay: string
  /**
   * Its last day (截止日)
   */
  lastDay: string
  /**
   * Employee who closed it (关账人)
   */
  closedBy: string
  /**
   * When it was closed (关账时间)
   */
  closedAt: string
}
/**
 * A sales plan counts from now on (销售计划批准), in place of its version before.
 */
export interface SalesPipelineSalesPlanApprovedV1 {
  /**
   * The version (计划版本)
   */
  salesPlanId: string
  /**
   * The plan across its versions (销售计划)
   */
  seriesId: string
  /**
   * Number of the version (版本)
   */
  revision: number
  /**
   * Whose plan (计划层级)
   */
  level: 'COMPANY' | 'TEAM' | 'PERSON' | (string & {})
  /**
   * Employee (员工), when it is one person
   */
  employeeId: string | null
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Kind of period (期间类型)
   */
  periodKind: 'MONTH' | 'QUARTER' | 'YEAR' | (string & {})
  /**
   * First day of the period (期间起)
   */
  periodStart: string
  /**
   * Last day of the period (期间止)
   */
  periodEnd: string
  /**
   * Currency of its amounts (币种)
   */
  currency: string
  /**
   * What is to be reached (目标)
   *
   * Items: A goal (目标)
   */
  goals: {
    /**
     * What is measured (指标)
     */
    metric:
      | 'SIGNED_AMOUNT'
      | 'COLLECTED_AMOUNT'
      | 'NEW_CUSTOMERS'
      | 'WON_DEALS'
      | 'QUOTES_SENT'
      | 'PRESENTATIONS'
      | 'WIN_RATE'
      | 'DAYS_TO_CLOSE'
      | (string & {})
    /**
     * In what it is measured (单位)
     */
    unit: 'MONEY' | 'COUNT' | 'PERCENT' | 'DAYS' | (string & {})
    /**
     * What is to be reached (目标值)
     */
    target: string
    /**
     * Weight in percent (权重)
     */
    weight: string
    /**
     * Until when (完成日期)
     */
    dueOn: string
  }[]
  /**
   * When it was approved (批准时间)
   */
  approvedAt: string
}
/**
 * What a customer said on a return visit (回访内容): may name persons, joined to the return visit by id.
 */
export interface AfterSalesReturnVisitSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * How the product is used (使用情况)
   */
  usage: string | null
  /**
   * Questions and answers (问答)
   *
   * Items: One of them
   */
  answers: {
    /**
     * The question (问题)
     */
    question: string
    /**
     * The answer (回答)
     */
    answer: string
  }[]
  /**
   * What the customer would like better (意见建议)
   */
  suggestions: string | null
  /**
   * Problems the customer named (存在问题)
   *
   * Items: One of them
   */
  issues: string[]
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
 * Name and numbers of a contact person (客户联系人): personal data, joined to the contact by id.
 */
export interface CrmContactSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Name (姓名)
   */
  name: string
  /**
   * Phone number (电话), E.164
   */
  phone: string | null
  /**
   * E-mail address (邮箱)
   */
  email: string | null
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
 * Registration and address of a customer (客户工商信息), joined to the customer by id.
 */
export interface CrmCustomerSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Unified social credit code (统一社会信用代码)
   */
  registrationNo: string | null
  /**
   * Address (地址)
   */
  address: string | null
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
 * Who decides at a lead or customer (决策人): personal data, joined to the decision profile by id.
 */
export interface CrmDecisionProfileSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Names of those who decide (决策人)
   *
   * Items: One of them
   */
  deciders: string[]
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
 * What was said in a contact, and with whom (沟通内容): personal data, joined to the interaction by id.
 */
export interface CrmInteractionSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Who took part (参与人)
   *
   * Items: One of them
   */
  participants: string[]
  /**
   * What was said (沟通内容)
   */
  content: string
  /**
   * How the need changed (需求变化)
   */
  needChange: string | null
  /**
   * Progress (进展)
   */
  progress: string | null
  /**
   * Next step (下一步)
   */
  nextStep: string | null
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
 * A row of an imported file as it was (线索导入明细): personal data.
 */
export interface CrmLeadImportRowSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Import (线索导入)
   */
  importId: string
  /**
   * Row of the file, from 1 (行号)
   */
  rowNumber: number
  /**
   * What it became (结果)
   */
  outcome: 'IMPORTED' | 'INVALID' | 'DUPLICATE' | (string & {})
  /**
   * Lead (线索) it became
   */
  leadId: string | null
  /**
   * The cells (单元格)
   *
   * Items: One of them
   */
  cells: {
    /**
     * Heading of the column (列名)
     */
    column: string
    /**
     * What it said (内容)
     */
    value: string
  }[]
  /**
   * What was wrong with it (问题)
   *
   * Items: One of them
   */
  issues: {
    /**
     * Heading of the column it is about (列名)
     */
    column: string | null
    /**
     * Kind of problem (问题类型)
     */
    code: string
    /**
     * Whether it kept the row out (阻止导入)
     */
    blocking: boolean
    /**
     * What to do (说明)
     */
    message: string
    /**
     * Row of the file that is the same (重复行)
     */
    otherRow: number | null
    /**
     * Lead that is the same (重复线索)
     */
    leadId: string | null
    /**
     * Customer that is the same (重复客户)
     */
    customerId: string | null
  }[]
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
 * Who to reach at a lead (线索联系信息): personal data, joined to the lead by id.
 */
export interface CrmLeadSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contact person (联系人)
   */
  contactName: string | null
  /**
   * Phone number (电话), E.164
   */
  phone: string | null
  /**
   * E-mail address (邮箱)
   */
  email: string | null
  /**
   * Address (地址)
   */
  address: string | null
  /**
   * Free note (备注)
   */
  note: string | null
  /**
   * Subject of who entered it (录入人)
   */
  capturedBy: string
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
 * Who booked an allocation or its reversal (核销操作信息), joined to the allocation by id.
 */
export interface FinanceExpenseAllocationSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Receipt (收款单)
   */
  receiptId: string
  /**
   * Receivable (应收账款)
   */
  receivableId: string
  /**
   * Subject of who booked it (核销人)
   */
  recordedBy: string
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
 * Who asked for a credit exception (信用例外), who decided, and why; joined to the exception by id.
 */
export interface FinanceExpenseCreditExceptionSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Why it was asked for (申请原因)
   */
  reason: string
  /**
   * Subject of who asked (申请人)
   */
  requestedBy: string
  /**
   * Subject of who decided (审批人); null while nobody did
   */
  decidedBy: string | null
  /**
   * Note of who decided (审批意见)
   */
  decisionNote: string | null
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
 * Why a customer got its credit terms (信用评估结论), joined to the credit profile by id.
 */
export interface FinanceExpenseCreditProfileSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Why these terms were set (评估结论)
   */
  reason: string
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
 * An instruction to pay an approved commission statement to an employee (付款指令): pay of a person.
 */
export interface FinanceExpensePayoutInstructionSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number (付款指令编号)
   */
  number: string
  /**
   * State (状态)
   */
  status: 'INSTRUCTED' | 'PAID' | (string & {})
  /**
   * Commission statement (提成结算单)
   */
  statementId: string
  /**
   * Number of the statement (结算单号)
   */
  statementNumber: string | null
  /**
   * Employee who is paid (收款人)
   */
  employeeId: string
  /**
   * Team of that employee (团队)
   */
  teamId: string | null
  /**
   * Period of the statement (结算期间)
   */
  period: string
  /**
   * Amount to be paid (付款金额)
   */
  amount: Money
  /**
   * Employee who approved the statement (审批人)
   */
  approvedBy: string
  /**
   * Day it was paid (付款日期)
   */
  paidOn: string | null
  /**
   * Reference of the bank transfer (银行流水号)
   */
  reference: string | null
  /**
   * Subject of who confirmed the payment (确认人)
   */
  confirmedBy: string | null
  /**
   * When it was instructed
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
 * What the bank statement says of a receipt, and who entered it (收款单银行信息); joined to the receipt by id.
 */
export interface FinanceExpenseReceiptSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Reference of the bank statement (银行流水号)
   */
  reference: string
  /**
   * Free note (备注)
   */
  note: string | null
  /**
   * Subject of who entered it (录入人)
   */
  recordedBy: string
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
 * Who confirmed an order for the customer (订单确认人): personal data, joined to the order by id.
 */
export interface FulfillmentOrderSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * The customer's person who confirmed it (客户确认人)
   */
  confirmedBy: string | null
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
 * Who signed for a shipment and what they remarked (签收信息): personal data, joined to the shipment by id.
 */
export interface FulfillmentShipmentSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Who signed for it (签收人); null until it is signed for
   */
  signedBy: string | null
  /**
   * What was remarked on signing (签收备注)
   */
  receiptNote: string | null
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
 * Why a temporary grant was asked for, and what was said when it was decided or closed (授权原因), joined to the grant by id.
 */
export interface PerformanceAccessGrantSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee (员工) who reaches more for a time
   */
  granteeId: string
  /**
   * Employee (员工) whose own rows are reached; null for a lent role
   */
  coveredId: string | null
  /**
   * Why (申请原因)
   */
  reason: string
  /**
   * What was said with the decision (审批意见)
   */
  decisionNote: string | null
  /**
   * Why it was revoked (撤销原因)
   */
  closingNote: string | null
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
 * What a finding says (发现内容), joined to the finding by id.
 */
export interface PerformanceAuditFindingSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * What was looked at (检查范围)
   */
  scope: string
  /**
   * Which part of it (抽样)
   */
  sample: string | null
  /**
   * What was found (证据)
   */
  evidence: string
  /**
   * Records that show it
   *
   * Items: A record; it may be gone by now (记录)
   */
  records: {
    /**
     * Type of the record in the graph (类型)
     */
    type: string
    /**
     * Id of the record
     */
    id: string
  }[]
  /**
   * Account of who opened it (登记人)
   */
  openedBy: string
  /**
   * Accounts of everybody who had a part in putting it right (整改人)
   *
   * Items: Account (账号)
   */
  rectifiedBy: string[]
  /**
   * What was done (整改措施)
   */
  rectification: string | null
  /**
   * Records that show what was done
   *
   * Items: A record; it may be gone by now (记录)
   */
  rectificationRecords: {
    /**
     * Type of the record in the graph (类型)
     */
    type: string
    /**
     * Id of the record
     */
    id: string
  }[]
  /**
   * Why it was sent back last (退回原因)
   */
  rejectedReason: string | null
  /**
   * How it was checked (验证)
   */
  verification: string | null
  /**
   * Account of who checked it (验证人)
   */
  verifiedBy: string | null
  /**
   * Account of who closed it (关闭人)
   */
  closedBy: string | null
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
 * What one contract adds to what a person has in a period of a plan (提成累计合同明细).
 */
export interface PerformanceCommissionAccumulatorContractSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * What it adds to (提成累计)
   */
  accumulatorId: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Collected on it in the period, with tax (累计回款)
   */
  collectedGross: string
  /**
   * Weighted basis of it (计提基数)
   */
  basis: string
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
 * What the payments of a period add up to for a person in a plan (提成累计): the basis that its tiers are applied to, in the currency of the plan.
 */
export interface PerformanceCommissionAccumulatorSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Commission plan (提成方案)
   */
  planId: string
  /**
   * Period of the plan (期间): 2026-03 or 2026
   */
  period: string
  /**
   * Weighted basis so far (累计计提基数)
   */
  basis: string
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
 * A commission line (提成明细): what one payment brings one person, and how it was worked out.
 */
export interface PerformanceCommissionLineSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Team of the employee on that day (团队)
   */
  teamId: string | null
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Allocation (核销) it pays for
   */
  allocationId: string
  /**
   * Commission plan (提成方案)
   */
  planId: string
  /**
   * Period of the plan it adds to (计提期间)
   */
  planPeriod: string
  /**
   * Month of the statement it falls into (月份)
   */
  month: string
  /**
   * ISO 4217 code of every amount (币种)
   */
  currency: string
  /**
   * Share of the person in percent (业绩比例)
   */
  splitPercent: string
  /**
   * Weighted basis that the payment adds (计提基数); negative for a reversal
   */
  basis: string
  /**
   * Basis of the period before (计提前累计)
   */
  basisBefore: string
  /**
   * Basis of the period with it (计提后累计)
   */
  basisAfter: string
  /**
   * Entitlement of the period before (计提前应得)
   */
  entitlementBefore: Money
  /**
   * Entitlement of the period with it (计提后应得)
   */
  entitlementAfter: Money
  /**
   * Commission (提成金额); negative for a reversal
   */
  amount: Money
  /**
   * How it was worked out (计算过程)
   *
   * Items: One of them
   */
  steps: {
    /**
     * What is worked out (步骤)
     */
    label: string
    /**
     * How (算式)
     */
    expression: string
    /**
     * The result (结果)
     */
    value: string
  }[]
  /**
   * Commission statement (提成单) that pays it; null while none does
   */
  statementId: string | null
  /**
   * When it was written
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
 * What a commission plan pays (提成方案条款), joined to the plan by id.
 */
export interface PerformanceCommissionPlanSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Tiers of the basis (提成阶梯), without gap from 0
   *
   * Items: One of them
   */
  tiers: {
    /**
     * Basis from which it earns (起点)
     */
    from: string
    /**
     * Basis up to which it earns (终点); the last tier is open
     */
    upTo: string | null
    /**
     * Rate in percent (提成比例)
     */
    ratePercent: string
  }[]
  /**
   * Factors of product classes (产品类别系数)
   *
   * Items: One of them
   */
  classFactors: {
    /**
     * Product class (产品类别)
     */
    productClass: string
    /**
     * Factor (系数)
     */
    factor: string
  }[]
  /**
   * Factor of every other class (其他类别系数)
   */
  otherClassesFactor: string
  /**
   * Account of who drafted it (起草人)
   */
  draftedBy: string
  /**
   * Account of who approved it (审批人), another person
   */
  approvedBy: string | null
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
 * A commission statement (提成单): what one person is paid for a month.
 */
export interface PerformanceCommissionStatementSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number of the statement (提成单号)
   */
  number: string
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Month (月份)
   */
  month: string
  /**
   * State of the statement (提成单状态)
   */
  status: 'CALCULATED' | 'IN_REVIEW' | 'APPROVED' | 'PAID' | (string & {})
  /**
   * Amount to pay (应发金额)
   */
  amount: Money
  /**
   * Account of who prepared it (编制人)
   */
  preparedBy: string
  /**
   * Account of who submitted it (提交人)
   */
  submittedBy: string | null
  /**
   * When it was submitted (提交时间)
   */
  submittedAt: string | null
  /**
   * Why it was returned (退回原因)
   */
  returnedReason: string | null
  /**
   * Account of who approved it (审批人); never the beneficiary
   */
  approvedBy: string | null
  /**
   * When it was approved (审批时间)
   */
  approvedAt: string | null
  /**
   * Day it was paid (发放日期)
   */
  paidOn: string | null
  /**
   * Reference of the payment (付款凭证号)
   */
  paymentReference: string | null
  /**
   * When it was written
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
 * The personnel file of an employee (员工档案): personal data, joined to the employee by id.
 */
export interface PerformanceEmployeeSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Name in Latin letters (英文名)
   */
  nameEn: string | null
  /**
   * Last day as it is planned or was (最后工作日); state.performance.employee.v1 tells it when the employee has left
   */
  lastDay: string | null
  /**
   * Teams and positions from a day on (团队归属), the oldest first, with those to come
   *
   * Items: One of them
   */
  memberships: {
    /**
     * Id of the membership
     */
    id: string
    /**
     * First day (开始日期)
     */
    fromDate: string
    /**
     * Team (团队)
     */
    teamId: string | null
    /**
     * Position (岗位)
     */
    positionId: string
    /**
     * Whether it has taken effect (已生效); one to come waits for its day
     */
    applied: boolean
    /**
     * When it was written
     */
    createdAt: string
  }[]
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
 * An attempt at an exam (上岗考核) and its result. Written once; another attempt is a row of its own.
 */
export interface PerformanceExamRecordSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Course (课程)
   */
  courseCode: string
  /**
   * Day of the exam (考核日期)
   */
  takenOn: string
  /**
   * Score (分数), 0 to 100
   */
  score: string
  /**
   * Whether it was passed (是否通过)
   */
  passed: boolean
  /**
   * Account of who recorded it (记录人)
   */
  recordedBy: string
  /**
   * When it was written
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
 * Whose a KPI fact is (考核对象), joined to the fact by id.
 */
export interface PerformanceKpiFactSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Team it counts for (团队)
   */
  teamId: string | null
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
 * A proposed change of a policy parameter (制度参数草案): for those who make and audit policies. What is proposed is never edited.
 */
export interface PerformancePolicyDraftSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Parameter (制度参数)
   */
  parameter:
    | 'P01'
    | 'P02'
    | 'P03'
    | 'P04'
    | 'P05'
    | 'P06'
    | 'P07'
    | 'P08'
    | 'P09'
    | 'P10'
    | 'P11'
    | 'P12'
    | 'P13'
    | 'P14'
    | 'P15'
    | (string & {})
  /**
   * Proposed value (参数值); its shape belongs to the parameter
   */
  value: {
    [k: string]: unknown
  }
  /**
   * First day on which it would hold (生效日期)
   */
  effectiveFrom: string
  /**
   * Why (原因)
   */
  reason: string
  /**
   * State of the draft (草案状态)
   */
  status: 'DRAFT' | 'PUBLISHED' | 'RETURNED' | 'WITHDRAWN' | (string & {})
  /**
   * Employee who proposed it (起草人)
   */
  preparedBy: string
  /**
   * When it was proposed (起草时间)
   */
  preparedAt: string
  /**
   * Employee who published, returned or withdrew it (处理人)
   */
  decidedBy: string | null
  /**
   * When that was (处理时间)
   */
  decidedAt: string | null
  /**
   * What was said about it (意见)
   */
  comment: string | null
  /**
   * Published version (制度版本) it became
   */
  policyVersionId: string | null
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
 * What the reach of an employee was made of, and when it held (权限沿革): [since, until). None is ever taken out.
 */
export interface PerformanceReachFactSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * What held (类型)
   */
  kind: 'STATUS' | 'ROLE' | 'MEMBER' | 'LEADER' | 'PARENT' | 'TEAM_TERRITORY' | 'TERRITORY_MANAGER' | (string & {})
  /**
   * Employee (员工) whom it is about; null for what is about teams alone
   */
  employeeId: string | null
  /**
   * Team (团队) whom it is about
   */
  teamId: string | null
  /**
   * Team above (上级团队)
   */
  parentTeamId: string | null
  /**
   * Territory (区域)
   */
  territoryId: string | null
  /**
   * Status or role (状态或角色); OF_ACCOUNT for the roles of the account
   */
  value: string | null
  /**
   * From when on it held (起)
   */
  since: string
  /**
   * When it ended (止); null while it holds
   */
  until: string | null
  /**
   * Request that brought it about (起因请求), as in the audit trail; null for what was there before
   */
  sinceRequest: string | null
  /**
   * Request that ended it (终止请求)
   */
  untilRequest: string | null
  /**
   * When it was written
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
 * Who set a target (任务下达人), joined to the target by id.
 */
export interface PerformanceTargetSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee (员工), when it is one person
   */
  employeeId: string | null
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Account of who drafted it (起草人)
   */
  draftedBy: string
  /**
   * Account of who published it (发布人)
   */
  publishedBy: string | null
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
 * Why somebody answers for a territory (区域负责人任命原因), joined to the territory by id.
 */
export interface PerformanceTerritorySensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * The appointments (任命)
   *
   * Items: One of them
   */
  appointments: {
    /**
     * Id of the appointment
     */
    id: string
    /**
     * Why (原因)
     */
    reason: string
  }[]
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
 * Days on which a newcomer was trained (新员工培训). Written once.
 */
export interface PerformanceTrainingRecordSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee (员工)
   */
  employeeId: string
  /**
   * Course (课程)
   */
  courseCode: string
  /**
   * What it was about (培训主题)
   */
  topic: string
  /**
   * First day (开始日期)
   */
  fromDate: string
  /**
   * Last day (结束日期)
   */
  toDate: string
  /**
   * Account of who recorded it (记录人)
   */
  recordedBy: string
  /**
   * When it was written
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
 * The values by which an approval is judged (审批依据): they tell margins. Joined to the approval by id.
 */
export interface SalesPipelineApprovalSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Id of the record that is to be approved (审批对象)
   */
  subjectId: string
  /**
   * Values by which it is judged (审批依据)
   *
   * Items: One of them
   */
  triggers: {
    /**
     * What is measured (指标): a trigger of the approval matrix, or how many rules it is beyond (`DISCOUNT.breaches`)
     */
    name: string
    /**
     * Value (数值): a decimal, or any text where riskierWhen is DIFFERENT
     */
    value: string
    /**
     * Which way it grows riskier (风险方向)
     */
    riskierWhen: 'HIGHER' | 'LOWER' | 'DIFFERENT' | (string & {})
  }[]
  /**
   * The values at each step (审批记录)
   *
   * Items: One of them
   */
  steps: {
    /**
     * Position of the step (序号), from 1
     */
    number: number
    /**
     * Values by which it is judged (审批依据)
     *
     * Items: One of them
     */
    triggers: {
      /**
       * What is measured (指标): a trigger of the approval matrix, or how many rules it is beyond (`DISCOUNT.breaches`)
       */
      name: string
      /**
       * Value (数值): a decimal, or any text where riskierWhen is DIFFERENT
       */
      value: string
      /**
       * Which way it grows riskier (风险方向)
       */
      riskierWhen: 'HIGHER' | 'LOWER' | 'DIFFERENT' | (string & {})
    }[]
  }[]
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
 * Who signed an amendment (变更签署人): personal data, joined to the change by id.
 */
export interface SalesPipelineContractChangeSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Who signed (签署人)
   *
   * Items: One of them
   */
  signatures: {
    /**
     * Party (签署方)
     */
    party: 'COMPANY' | 'CUSTOMER' | (string & {})
    /**
     * Who signed (签署人)
     */
    signatory: string
    /**
     * Whether the seal is on it (是否盖章)
     */
    sealed: boolean
    /**
     * Day of the signature (签署日期)
     */
    signedOn: string
  }[]
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
 * Who signed a contract, who was told what, and who archived it (合同签署人): personal data, joined to the contract by id.
 */
export interface SalesPipelineContractSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Who had the clauses explained (条款解释对象)
   */
  explainedTo: string | null
  /**
   * Note on the explanation (条款解释记录)
   */
  explanationNote: string | null
  /**
   * Account that archived the original (归档账号)
   */
  archivedBy: string | null
  /**
   * Who signed (签署人)
   *
   * Items: One of them
   */
  signatures: {
    /**
     * Party (签署方)
     */
    party: 'COMPANY' | 'CUSTOMER' | (string & {})
    /**
     * Who signed (签署人)
     */
    signatory: string
    /**
     * Position (职务)
     */
    title: string | null
    /**
     * Account that recorded it (录入账号)
     */
    recordedBy: string
  }[]
  /**
   * To whom clauses were explained, and by which account (条款说明对象)
   *
   * Items: One of them
   */
  explanations?: {
    /**
     * Record
     */
    id: string
    /**
     * To whom (说明对象)
     */
    explainedTo: string
    /**
     * Account that recorded it (录入账号)
     */
    explainedBy: string
  }[]
  /**
   * Who asked for a change (提出人)
   *
   * Items: One of them
   */
  changeRequests?: {
    /**
     * Change request
     */
    id: string
    /**
     * Who asked, on the customer's side (提出人)
     */
    requestedBy: string
  }[]
  /**
   * Which accounts lent the original and took it back (原件借阅经办)
   *
   * Items: One loan
   */
  loans?: {
    /**
     * Loan
     */
    id: string
    /**
     * Account that lent it (借出账号)
     */
    lentBy: string
    /**
     * Account that took it back (归还接收账号)
     */
    receivedBy: string | null
  }[]
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
 * What a unit of a product costs the company from a day on (成本). Of several that have begun the one with the latest day counts, of one day the one with the highest id. Never changed.
 */
export interface SalesPipelineCostSnapshotSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * Cost of one unit (单位成本)
   */
  unitCost: Money
  /**
   * First day it counts (生效日期)
   */
  effectiveFrom: string
  /**
   * Account that recorded it (录入账号)
   */
  recordedBy: string
  /**
   * When it was recorded (录入时间)
   */
  recordedAt: string
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
 * The file of a dispute (纠纷卷宗): counsel, what was done and offered, what was learnt; joined to the dispute by id.
 */
export interface SalesPipelineDisputeSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Our counsel (代理律师)
   */
  counselName: string | null
  /**
   * Law firm (律师事务所)
   */
  counselFirm: string | null
  /**
   * Agreed fee (律师费)
   */
  counselFee: Money | null
  /**
   * What was paid in the end (结案金额)
   */
  settledAmount: Money | null
  /**
   * What was learnt (案例分析)
   */
  lessons: string | null
  /**
   * What happened (处理记录)
   *
   * Items: One of them
   */
  steps: {
    /**
     * Position, from 1 (序号)
     */
    seq: number
    /**
     * What it was (类别)
     */
    kind: 'LETTER' | 'MEETING' | 'OFFER' | 'HEARING' | 'RULING' | 'OTHER' | (string & {})
    /**
     * When (日期)
     */
    heldOn: string
    /**
     * What was said, offered or decided (内容)
     */
    description: string
    /**
     * Employee who recorded it (记录人)
     */
    recordedBy: string
    /**
     * When it was recorded (录入时间)
     */
    recordedAt: string
  }[]
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
 * Who recorded an exchange rate (汇率录入人), joined to the rate by id.
 */
export interface SalesPipelineExchangeRateSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Account that recorded it (录入账号)
   */
  recordedBy: string
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
 * Who asked, on the customer's side (询价人), joined to the inquiry by id.
 */
export interface SalesPipelineInquirySensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Person of the customer (询价人)
   */
  askedBy: string
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
 * Who took part in a round of negotiation for the customer (谈判客户方人员), joined to the round by id.
 */
export interface SalesPipelineNegotiationRoundSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * People of the customer (客户方人员)
   */
  customerPeople: string
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
 * What a customer was answered (答复内容): it may speak of people.
 */
export interface SalesPipelineObjectionAnswerSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Objection (异议)
   */
  objectionId: string
  /**
   * What was said (应答)
   */
  response: string
  /**
   * What was shown to prove it (证据)
   */
  evidence: string | null
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
 * Who objected to what, and why (异议内容): personal data, joined to the objection by id.
 */
export interface SalesPipelineObjectionSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * What the customer said (异议内容)
   */
  statement: string
  /**
   * What is behind it (原因)
   */
  cause: string | null
  /**
   * Who of the customer said it (提出人)
   */
  raisedBy: string | null
  /**
   * How it ended, or why it came up again (结果说明)
   */
  outcomeNote: string | null
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
 * Who moved an opportunity to another stage (阶段变更人), joined to the stage change by id.
 */
export interface SalesPipelineOpportunityStageChangeSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Account that changed it (变更账号)
   */
  changedBy: string
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
 * What was noted of a deal: may name people, joined to the opportunity by id (丢单说明、决策人、推荐人、下一步、分工、复盘结论).
 */
export interface SalesPipelineOpportunitySensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Note on the loss (丢单说明)
   */
  lossNote: string | null
  /**
   * Who decides at the customer (决策人)
   */
  decisionMaker?: string | null
  /**
   * Who recommended the company (推荐人)
   */
  referrerName?: string | null
  /**
   * What the planned steps say (下一步内容)
   *
   * Items: One of them
   */
  nextSteps?: {
    /**
     * Id of the step
     */
    id: string
    /**
     * What is done (工作内容)
     */
    what: string
    /**
     * What came of it (结果)
     */
    result: string | null
    /**
     * Account that planned it (计划账号)
     */
    plannedBy: string
    /**
     * Account that ended it (结束账号)
     */
    closedBy: string | null
  }[]
  /**
   * What each works on (分工内容)
   *
   * Items: One of them
   */
  team?: {
    /**
     * Employee (员工)
     */
    employeeId: string
    /**
     * What they do (分工)
     */
    work: string
  }[]
  /**
   * What the reviews say (复盘内容)
   *
   * Items: One of them
   */
  strategyReviews?: {
    /**
     * Id of the review
     */
    id: string
    /**
     * Why the alert was raised (预警原因)
     */
    reason: string
    /**
     * What was decided (结论)
     */
    conclusion: string | null
    /**
     * Account that decided (复盘账号)
     */
    concludedBy: string | null
  }[]
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
 * What a version of a playbook item says (话术内容): how the company sells, and customers that are named.
 */
export interface SalesPipelinePlaybookItemSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Title in Chinese (标题)
   */
  title: string | null
  /**
   * Title in English (英文标题)
   */
  titleEn: string | null
  /**
   * Its texts by language, and for a case study the customer (内容); its shape belongs to the kind of item
   */
  content: {
    [k: string]: unknown
  }
  /**
   * Why it was returned (退回原因)
   */
  returnReason: string | null
  /**
   * Why it was taken out of use (停用原因)
   */
  retireReason: string | null
  /**
   * What was known of the product when the item was published: its entry in the catalogue and its published facts (核对时的产品信息); null for an item about no product
   */
  checkedFacts: {
    /**
     * Code of the product (产品编码)
     */
    sku: string
    /**
     * Name (产品名称)
     */
    name: string
    /**
     * English name (英文名称)
     */
    nameEn: string | null
    /**
     * Specification (规格型号)
     */
    specification: string | null
    /**
     * Months of warranty (质保月数)
     */
    warrantyMonths: number
    /**
     * The facts that were published of it then (产品事实)
     *
     * Items: One of them
     */
    facts?: {
      /**
       * The revision of the fact (产品事实)
       */
      factId: string
      /**
       * What it is about (代码)
       */
      code: string
      /**
       * Which revision (版本)
       */
      revision: number
      /**
       * Name (名称)
       */
      name: string
      /**
       * Name in Chinese (中文名称)
       */
      nameZh: string
      /**
       * What holds (数值)
       */
      value: string
      /**
       * Unit of the value (单位)
       */
      unit: string | null
    }[]
  } | null
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
 * What was noted about the use of a playbook item (话术使用备注): it may speak of people.
 */
export interface SalesPipelinePlaybookUseSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Note (备注)
   */
  note: string | null
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
 * Who saw a presentation and what was said (演示内容): personal data, joined to the presentation by id.
 */
export interface SalesPipelinePresentationSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Who saw it (参加人员)
   */
  audience: string
  /**
   * What was shown (演示内容)
   */
  content: string
  /**
   * What they said (客户反馈)
   */
  feedback: string | null
  /**
   * What the demonstration came to (演示结果)
   */
  result?: string | null
  /**
   * Whose case was shown (案例客户)
   */
  referenceCase?: string | null
  /**
   * Where ours is better (优势)
   */
  strengths?: string | null
  /**
   * Where the other is better (劣势)
   */
  weaknesses?: string | null
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
 * Who set a list price (价目表录入人), joined to the entry of the price book by id.
 */
export interface SalesPipelinePriceBookEntrySensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * Account that recorded it (录入账号)
   */
  recordedBy: string
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
 * A version of the rules by which quotes are judged (价格政策): margin floors, limits, and the approval matrix that goes by them. The one with the latest day that has come counts. Never changed.
 */
export interface SalesPipelinePricingPolicySensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * First day it counts (生效日期)
   */
  effectiveFrom: string
  /**
   * Lowest margin of a line as a fraction (明细毛利底线)
   */
  lineMarginFloor: string
  /**
   * Floors of product families that have their own (系列毛利底线)
   *
   * Items: One of them
   */
  familyFloors: {
    /**
     * Product family (产品系列)
     */
    family: string
    /**
     * Lowest margin of a line as a fraction (毛利底线)
     */
    floor: string
  }[]
  /**
   * Lowest margin of a quote as a fraction (整单毛利底线)
   */
  quoteMarginFloor: string
  /**
   * Highest discount of a line as a fraction (折扣上限)
   */
  discountLimit: string
  /**
   * Highest total before tax (金额上限)
   */
  amountLimit: Money
  /**
   * Highest credit in days, weighted by amount (账期上限)
   */
  creditDaysLimit: number
  /**
   * What a year of credit costs as a fraction (年资金成本率)
   */
  annualFinanceRate: string
  /**
   * Working hours in which a level decides (审批时限)
   */
  approvalHours: number
  /**
   * What a customer may owe overdue (逾期额度)
   */
  overdueLimit?: Money
  /**
   * Days after the due date from which on an open amount counts as overdue (逾期天数)
   */
  overdueDays?: number
  /**
   * Who may have to decide a quote, in order (审批层级)
   *
   * Items: One of them
   */
  levels?: {
    /**
     * What rules call it (层级代码)
     */
    code: string
    /**
     * Its name (名称)
     */
    name: string
    /**
     * Its name in Chinese (中文名称)
     */
    nameZh: string
    /**
     * Role of those who decide it (审批角色)
     */
    role: string
    /**
     * Working hours until it is overdue; null for those of the policy (审批时限)
     */
    workingHours: number | null
    /**
     * Whether a rule alone asks for it, and it is never passed over (职能审批)
     */
    functional: boolean
  }[]
  /**
   * From which value on which level decides (审批规则)
   *
   * Items: One of them
   */
  rules?: {
    /**
     * What is measured (触发项)
     */
    trigger: string
    /**
     * A decimal in the unit of the trigger; null for the limit of the policy (阈值)
     */
    threshold: string | null
    /**
     * Product family whose lines it counts for; null for all (产品系列)
     */
    family: string | null
    /**
     * Level that decides; null when nobody may (审批层级)
     */
    level: string | null
  }[]
  /**
   * Why it was made (制定原因)
   */
  reason: string
  /**
   * Account that recorded it (录入账号)
   */
  recordedBy: string
  /**
   * When it was recorded (录入时间)
   */
  recordedAt: string
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
 * What a report of progress says (汇报内容): words that may name people, joined to the report by id.
 */
export interface SalesPipelineProgressReportSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee who reports (汇报人)
   */
  ownerId: string
  /**
   * What happened in the period (期间事项)
   *
   * Items: One of them
   */
  facts: {
    /**
     * What happened (事项)
     */
    kind:
      | 'OPENED'
      | 'MOVED'
      | 'WON'
      | 'LOST'
      | 'STEP_DONE'
      | 'STEP_OVERDUE'
      | 'QUOTE_SENT'
      | 'QUOTE_ACCEPTED'
      | 'CONTRACT_EFFECTIVE'
      | (string & {})
    /**
     * When (时间)
     */
    at: string
    /**
     * Opportunity (商机)
     */
    opportunityId: string
    /**
     * Quote (报价单)
     */
    quoteId: string | null
    /**
     * Contract (合同)
     */
    contractId: string | null
    /**
     * What it was about (内容)
     */
    label: string
    /**
     * Name of the customer (客户名称)
     */
    customerName: string
    /**
     * Stage before (原阶段)
     */
    fromStage:
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
     * Stage after (新阶段)
     */
    toStage:
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
     * What it was worth (金额)
     */
    amount: Money | null
    /**
     * Why, or what came of it (说明)
     */
    note: string | null
  }[]
  /**
   * What open deals were expected to bring (预测)
   *
   * Items: One of them
   */
  forecast: {
    /**
     * How many open deals (商机数)
     */
    deals: number
    /**
     * Their amounts together (金额)
     */
    amount: Money
    /**
     * Weighted by their chance (加权金额)
     */
    weightedAmount: Money
  }[]
  /**
   * What the author makes of it (汇报说明)
   */
  comment: string | null
  /**
   * What the superior says to it (审阅意见)
   */
  reviewComment: string | null
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
 * To whom a proposal was shown (方案接收人), joined to the proposal by id.
 */
export interface SalesPipelineProposalSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Person of the customer (接收人)
   */
  presentedTo: string | null
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
 * With whom at the customer an intention was reached (合作意向客户方人员), joined to it by id.
 */
export interface SalesPipelinePurchaseIntentionSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * People of the customer (客户方人员)
   */
  reachedWith: string
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
 * Cost and margin of a line of a quote (报价明细成本与毛利), joined to the line by id. Never changed.
 */
export interface SalesPipelineQuoteLineSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Version of the quote (报价版本)
   */
  quoteVersionId: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * Cost of one unit (单位成本)
   */
  unitCost: Money
  /**
   * Cost of the quantity (成本金额)
   */
  costAmount: Money
  /**
   * What is left as a fraction of the amount before tax; null where nothing is charged (毛利率)
   */
  margin: string | null
  /**
   * Freight of this line alone (行运费)
   */
  freightCost?: Money
  /**
   * Installation of this line alone (行安装费)
   */
  installationCost?: Money
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
 * Costs and margin of a version of a quote (报价成本与毛利), and whom at the customer it went to. Joined to the version by id.
 */
export interface SalesPipelineQuoteVersionSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Cost of all lines (产品成本合计)
   */
  costTotal: Money
  /**
   * Freight (运费)
   */
  freightCost: Money
  /**
   * Installation (安装费)
   */
  installationCost: Money
  /**
   * What the credit costs; null until it is submitted (资金成本)
   */
  financeCost: Money | null
  /**
   * What is left of the total before tax; null until it is submitted (毛利额)
   */
  marginAmount: Money | null
  /**
   * That as a fraction of the total before tax; null until it is submitted, and where nothing is charged (毛利率)
   */
  margin: string | null
  /**
   * Who received it (收件人)
   */
  sentTo: string | null
  /**
   * Who accepted it at the customer (接受人)
   */
  acceptedBy: string | null
  /**
   * Note on the acceptance (接受说明)
   */
  acceptanceNote: string | null
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
 * How a sales plan is to be reached (计划内容): strategy, measures, reasons; they may speak of people and customers.
 */
export interface SalesPipelineSalesPlanSensitiveStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Strategy (策略)
   */
  strategy: string
  /**
   * Where it starts from (现状分析)
   */
  analysis: string | null
  /**
   * Why it is below its share (低于分解目标的原因)
   */
  shortfallReason: string | null
  /**
   * Why it was returned (退回原因)
   */
  returnReason: string | null
  /**
   * What was learned (总结)
   */
  conclusion: string | null
  /**
   * Notes on goals (目标说明)
   *
   * Items: A note
   */
  notes: {
    /**
     * Goal (目标)
     */
    goalId: string
    /**
     * More about it (说明)
     */
    note: string | null
  }[]
  /**
   * What will be done (措施)
   *
   * Items: A measure
   */
  measures: {
    /**
     * What will be done (措施)
     */
    what: string
    /**
     * Who (责任人)
     */
    responsibleId: string
    /**
     * Until when (完成日期)
     */
    dueOn: string
  }[]
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Shipment (发货单)
   */
  shipmentId: string
  /**
   * Order line (订单行)
   */
  orderLineId: string
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
  productName: string
  /**
   * Serial number (序列号)
   */
  serial: string | null
  /**
   * Quantity (数量); 1 with a serial number
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
   * State of the warranty (质保状态) when this version was committed; afterwards it follows from warrantyEnd
   */
  status: 'IN_WARRANTY' | 'OUT_OF_WARRANTY' | 'RETIRED' | (string & {})
  /**
   * Warranty in months (质保月数); 0 when nothing is warranted
   */
  warrantyMonths?: number
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
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Shipment (发货单)
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
   * Moment it is due (到期时间)
   */
  dueAt: string
  /**
   * Times the customer could not be reached (回访尝试次数)
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
   * Employee who made it (回访人)
   */
  visitedBy: string | null
  /**
   * When it was done (完成时间)
   */
  doneAt: string | null
  /**
   * What it is made for (回访类型)
   */
  kind?: 'DELIVERY' | 'PERIODIC' | (string & {})
  /**
   * Name of the customer (客户名称)
   */
  customerName?: string
  /**
   * Day it is to be made (计划回访日)
   */
  dueOn?: string
  /**
   * Version of policy P06 (回访策略) it was planned by; 0 is the default, null when a person planned it
   */
  policyVersion?: number | null
  /**
   * When the customer was last tried and not reached (最近尝试时间)
   */
  lastTriedAt?: string | null
  /**
   * Problems the customer named (问题数)
   */
  issueCount?: number
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
 * A contact person of a customer (客户联系人), without personal data.
 */
export interface CrmContactStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * Position (职务)
   */
  title: string | null
  /**
   * Part in buying (采购角色)
   */
  buyingRole: 'DECIDER' | 'INFLUENCER' | 'USER' | 'GATEKEEPER' | 'PAYER' | (string & {}) | null
  /**
   * When the person was erased (删除时间); nothing else of them is left then
   */
  erasedAt?: string | null
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
   * Lead it came from (线索)
   */
  leadId: string | null
  /**
   * Line of business (经营范围)
   */
  businessScope?: string | null
  /**
   * Customer who referred it (转介绍客户)
   */
  referrerId?: string | null
  /**
   * Partner who introduced it (合作伙伴)
   */
  partnerName?: string | null
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
 * A revision of how a lead or customer decides (决策信息), without names. The highest revision holds.
 */
export interface CrmDecisionProfileStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Lead (线索) it belongs to; null when it belongs to a customer
   */
  leadId: string | null
  /**
   * Customer (客户) it belongs to; null when it belongs to a lead
   */
  customerId: string | null
  /**
   * Revision (版本), from 1
   */
  revision: number
  /**
   * Employee who recorded it (记录人)
   */
  recordedBy: string | null
  /**
   * How many decide (决策人数)
   */
  deciderCount: number
  /**
   * How it is decided (决策流程)
   */
  process: string | null
  /**
   * Expected day of the decision (预计决策日)
   */
  decisionOn: string | null
  /**
   * When it was recorded
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
 * A contact with a lead or customer (跟进记录), without what was said. A correction is a row of its own.
 */
export interface CrmInteractionStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Lead (线索) it belongs to; null when it belongs to a customer
   */
  leadId: string | null
  /**
   * Customer (客户) it belongs to; null when it belongs to a lead
   */
  customerId: string | null
  /**
   * Kind of contact (跟进方式)
   */
  kind: 'PHONE' | 'EMAIL' | 'SMS' | 'VISIT' | 'CHAT' | 'RECEPTION' | (string & {})
  /**
   * When it took place (跟进时间)
   */
  occurredAt: string
  /**
   * Day of the next step (下次跟进日)
   */
  nextStepOn: string | null
  /**
   * Employee who logged it (记录人)
   */
  loggedBy: string
  /**
   * Interaction that this one corrects (更正)
   */
  correctsId: string | null
  /**
   * When it was logged
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
 * A file of leads that was imported (线索导入) and what became of its rows.
 */
export interface CrmLeadImportStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Name of the file (文件名)
   */
  fileName: string
  /**
   * How the file was encoded (编码)
   */
  encoding: 'UTF_8' | 'GB18030' | (string & {})
  /**
   * Employee who imported it (导入人)
   */
  ownerId: string | null
  /**
   * Team (团队) of that employee
   */
  teamId: string | null
  /**
   * Rows (行数)
   */
  rowCount: number
  /**
   * Rows that became leads (已导入)
   */
  importedCount: number
  /**
   * Rows that could not be read as a lead (无效)
   */
  invalidCount: number
  /**
   * Rows of a lead that was there already (重复)
   */
  duplicateCount: number
  /**
   * Warnings (提醒)
   */
  warningCount: number
  /**
   * Columns that mean nothing here (忽略的列)
   *
   * Items: One of them
   */
  ignoredColumns: string[]
  /**
   * When it was imported
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
   * State of the lead (线索状态)
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
   * Customer it became (客户)
   */
  customerId: string | null
  /**
   * By when the first interaction was due (首次响应期限)
   */
  firstResponseDue: string | null
  /**
   * When the first interaction took place (首次响应时间)
   */
  firstRespondedAt: string | null
  /**
   * Why it was disqualified (无效原因)
   */
  disqualifiedReason: string | null
  /**
   * Line of business (经营范围)
   */
  businessScope?: string | null
  /**
   * Customer who referred it (转介绍客户)
   */
  referrerId?: string | null
  /**
   * Partner who introduced it (合作伙伴)
   */
  partnerName?: string | null
  /**
   * Import (线索导入) it came with
   */
  importId?: string | null
  /**
   * When it was assigned last (分配时间)
   */
  assignedAt?: string | null
  /**
   * When it was put into the pool last (入池时间)
   */
  pooledAt?: string | null
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
 * A revision of what a lead or customer needs (需求信息). The highest revision holds; none is overwritten.
 */
export interface CrmNeedProfileStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Lead (线索) it belongs to; null when it belongs to a customer
   */
  leadId: string | null
  /**
   * Customer (客户) it belongs to; null when it belongs to a lead
   */
  customerId: string | null
  /**
   * Revision (版本), from 1
   */
  revision: number
  /**
   * Employee who recorded it (记录人)
   */
  recordedBy: string | null
  /**
   * What is needed, in short (需求概述)
   */
  summary: string
  /**
   * Products asked for (意向产品)
   *
   * Items: One of them
   */
  products: string[]
  /**
   * Budget (预算)
   */
  budget: Money | null
  /**
   * Planned purchase (计划采购时间)
   */
  purchaseBy: string | null
  /**
   * Where it is used (使用场景)
   */
  scenario: string | null
  /**
   * Pains (痛点)
   *
   * Items: One of them
   */
  painPoints: string[]
  /**
   * Expectations (期望)
   */
  expectations: string | null
  /**
   * Functions needed (功能需求)
   */
  functionNeed: string | null
  /**
   * Quality needed (质量需求)
   */
  qualityNeed: string | null
  /**
   * Price expected (价格需求)
   */
  priceNeed: string | null
  /**
   * Delivery needed (交付需求)
   */
  deliveryNeed: string | null
  /**
   * Service needed (服务需求)
   */
  serviceNeed: string | null
  /**
   * Preferences (偏好)
   */
  preferences: string | null
  /**
   * When it was recorded
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
   * Receipt (收款单)
   */
  receiptId: string
  /**
   * Instalment (分期应收)
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
   * Amount with tax (核销金额), positive
   */
  amount: Money
  /**
   * Accounting date (核销日期)
   */
  allocatedOn: string
  /**
   * Allocation it takes back (被冲回的核销)
   */
  reversesAllocationId: string | null
  /**
   * Why it was taken back (冲回原因); null for an allocation
   */
  reason?: string | null
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
 * What was decided when an order asked for credit, and on which figures (信用检查). A row never changes but for its owner.
 */
export interface FinanceExpenseCreditCheckStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
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
   * Decision (检查结果)
   */
  outcome: 'RESERVED' | 'REJECTED' | (string & {})
  /**
   * Why not, as a code (原因代码); null when reserved
   */
  reasonCode: string | null
  /**
   * Why not (拒绝原因), in words; null when reserved
   */
  reason: string | null
  /**
   * Amount of the order with tax (订单金额)
   */
  amount: Money
  /**
   * What the order adds to the exposure (新增敞口): its amount less what was paid in advance; null without a credit profile
   */
  need: Money | null
  /**
   * Available credit before (可用额度); null without a credit profile
   */
  available: Money | null
  /**
   * Credit exception (信用例外) that let it pass
   */
  exceptionId: string | null
  /**
   * When it was decided
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
 * A request to let one order pass the credit check (信用例外) and what was decided, without persons and reasons.
 */
export interface FinanceExpenseCreditExceptionStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * State (状态)
   */
  status: 'REQUESTED' | 'GRANTED' | 'DECLINED' | 'USED' | (string & {})
  /**
   * Sales order (销售订单)
   */
  orderId: string
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
   * How far the order may exceed the credit (例外金额)
   */
  amount: Money
  /**
   * Last day it may be used (有效期至)
   */
  validUntil: string
  /**
   * When it was decided (审批时间)
   */
  decidedAt: string | null
  /**
   * When it was asked for
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
   * State (状态) when this version was committed; afterwards it ends with validUntil
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
   * Payment term in days (账期)
   */
  termDays: number
  /**
   * Credit grade (信用等级)
   */
  grade: 'A' | 'B' | 'C' | 'D' | (string & {})
  /**
   * Share to be paid before delivery in percent (预付比例)
   */
  prepaymentPercent: string
  /**
   * First day (有效期起)
   */
  validFrom: string
  /**
   * Last day (有效期至)
   */
  validUntil: string | null
  /**
   * Orders are refused when an instalment is overdue for more days than this (逾期停单天数)
   */
  overdueBlockDays?: number
  /**
   * Employee who set the terms (审批人)
   */
  approvedBy?: string
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
 * Credit that an order holds (信用占用) until it is delivered or cancelled; one per order.
 */
export interface FinanceExpenseCreditReservationStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * State (状态)
   */
  status: 'HELD' | 'CONSUMED' | 'RELEASED' | (string & {})
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
   * Amount of the order with tax (订单金额)
   */
  amount: Money
  /**
   * Of that, delivered (已交付)
   */
  consumed: Money
  /**
   * Of that, given up by cancellation (已释放)
   */
  released: Money
  /**
   * Of that, still held (占用中)
   */
  open: Money
  /**
   * Credit exception (信用例外) that it took
   */
  exceptionId: string | null
  /**
   * When it was reserved
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
   * Receivable (应收账款)
   */
  receivableId: string
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
   * Position (期次), from 1
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
   * Amount with tax (含税金额)
   */
  amount: Money
  /**
   * Collected so far (已回款)
   */
  collected: Money
  /**
   * Still open (未回款)
   */
  open: Money
  /**
   * Due date (到期日)
   */
  dueOn: string | null
  /**
   * Day the trigger happened (触发日期)
   */
  triggeredOn: string | null
  /**
   * Days from its trigger to its due date (账期天数)
   */
  daysAfter?: number
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
 * Money that arrived from a customer (收款单), without bank data. What is not allocated belongs to no contract yet.
 */
export interface FinanceExpenseReceiptStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number (收款单号)
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
   * Amount (收款金额)
   */
  amount: Money
  /**
   * Of that, allocated to instalments (已核销)
   */
  allocated: Money
  /**
   * Of that, not allocated (未核销)
   */
  open: Money
  /**
   * Day it arrived (收款日期)
   */
  receivedOn: string
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
 * The receivable (应收账款) of a contract as it is now.
 */
export interface FinanceExpenseReceivableStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract (合同编号)
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
   * Total with tax (含税金额)
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
   * Name of the customer (客户名称)
   */
  customerName?: string
  /**
   * Total without tax (不含税金额)
   */
  netAmount?: Money
  /**
   * With tax, of what the customer has signed for (已交付金额): owed, not only ordered
   */
  delivered?: Money
  /**
   * Day the contract took effect (合同生效日)
   */
  effectiveOn?: string
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
  /**
   * Last day in force of a contract that ended early (终止日期): from then on what is delivered is all that is owed
   */
  endedOn?: string | null
}
/**
 * An inspection of goods before they leave (出货检验). A row never changes once written.
 */
export interface FulfillmentInspectionStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Sales order (销售订单)
   */
  orderId: string
  /**
   * Order line (订单行)
   */
  orderLineId: string
  /**
   * Inspected quantity (检验数量)
   */
  quantity: string
  /**
   * Outcome (检验结果)
   */
  outcome: 'PASSED' | 'FAILED' | (string & {})
  /**
   * Why it failed (不合格原因)
   */
  reason: string | null
  /**
   * Employee who inspected (检验员)
   */
  inspectorId: string | null
  /**
   * When it was inspected
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Amount with tax (含税金额)
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
     * Order line (订单行)
     */
    orderLineId: string
    /**
     * Contract line (合同行)
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
     * Name of the product (产品名称)
     */
    name: string
    /**
     * Ordered (订购数量)
     */
    orderedQuantity: string
    /**
     * Shipped (已发数量)
     */
    shippedQuantity: string
    /**
     * Signed for (已签收数量)
     */
    deliveredQuantity: string
    /**
     * Cancelled (已取消数量)
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
    /**
     * Position of the line (行号), from 1
     */
    position?: number
    /**
     * Unit (单位)
     */
    unit?: string
    /**
     * Warranty in months (质保月数)
     */
    warrantyMonths?: number
    /**
     * Amount of the line with tax (含税金额)
     */
    grossAmount?: Money
    /**
     * Ready for inspection, in all (已备货数量)
     */
    readyQuantity?: string
    /**
     * Of that, passed inspection (检验合格数量)
     */
    passedQuantity?: string
  }[]
  /**
   * Number of the contract (合同编号)
   */
  contractNumber?: string
  /**
   * When the customer confirmed it (客户确认时间)
   */
  confirmedAt?: string | null
  /**
   * Why it waits for credit (信用冻结原因); null while it does not
   */
  holdReason?: string | null
  /**
   * Why what was open is cancelled (取消原因)
   */
  cancelReason?: string | null
  /**
   * What its review found (订单评审), oldest first; the last of a check counts
   *
   * Items: One of them
   */
  reviews?: {
    /**
     * The check
     */
    reviewId: string
    /**
     * What was checked (评审项)
     */
    check: 'ACCURACY' | 'COMPLETENESS' | 'LEGALITY' | 'CREDIT' | (string & {})
    /**
     * Whether it passed (是否通过)
     */
    passed: boolean
    /**
     * Why not (不通过原因)
     */
    reason: string | null
    /**
     * When it was checked (评审时间)
     */
    checkedAt: string
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
  /**
   * Version of the contract that the order came with (合同版本): 1 is what was signed; what an amendment adds is an order of its own
   */
  contractVersion?: number
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
   * State of the shipment (发货单状态)
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
   * Sales order (销售订单)
   */
  orderId: string
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
  carrier: string | null
  /**
   * Tracking number (运单号)
   */
  trackingNo: string | null
  /**
   * What is in it (发货明细)
   *
   * Items: One line
   */
  lines: {
    /**
     * Order line (订单行)
     */
    orderLineId: string
    /**
     * Contract line (合同行)
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
     * Name of the product (产品名称)
     */
    name: string
    /**
     * Quantity shipped (数量)
     */
    quantity: string
    /**
     * Serial numbers (序列号)
     *
     * Items: One of them
     */
    serials?: string[]
  }[]
  /**
   * When it left (发货时间)
   */
  dispatchedAt: string | null
  /**
   * When it was signed for (签收时间)
   */
  signedAt: string | null
  /**
   * Mode of transport (运输方式)
   */
  mode?: 'ROAD' | 'RAIL' | 'AIR' | 'SEA' | 'COURIER' | 'PICK_UP' | (string & {})
  /**
   * Whether the package arrived intact (包装完好); null until it is signed for
   */
  packageIntact?: boolean | null
  /**
   * Whether the quantity was right (数量相符); null until it is signed for
   */
  quantityCorrect?: boolean | null
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
 * A temporary grant (临时授权): somebody stands in for a colleague, or reads with a lent role, from a moment to another. It counts while it is ACTIVE and the time is between the two.
 */
export interface PerformanceAccessGrantStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * COVER: stands in for a colleague (代管). BREAK_GLASS: a role lent for reading (应急授权)
   */
  kind: 'COVER' | 'BREAK_GLASS' | (string & {})
  /**
   * Employee (员工) who reaches more for a time
   */
  granteeId: string
  /**
   * Employee (员工) whose own rows are reached; null for a lent role
   */
  coveredId: string | null
  /**
   * Role lent for reading (借用角色); null for a cover
   */
  role:
    | 'CONSULTANT'
    | 'MANAGER'
    | 'DIRECTOR'
    | 'FINANCE'
    | 'LEGAL'
    | 'PRODUCTION'
    | 'LOGISTICS'
    | 'SERVICE'
    | 'HR'
    | 'AUDITOR'
    | (string & {})
    | null
  /**
   * Where it stands (状态)
   */
  status: 'REQUESTED' | 'ACTIVE' | 'ENDED' | 'REVOKED' | 'REJECTED' | 'EXPIRED' | 'WITHDRAWN' | (string & {})
  /**
   * Team (团队) of the covered employee, or of who reads with a lent role, when it was asked for
   */
  teamId: string | null
  /**
   * From when it counts; null until it is approved unless it was asked for
   */
  startsAt: string | null
  /**
   * From when it counts no longer; null for a lent role until it is approved
   */
  endsAt: string | null
  /**
   * Hours for which a role is lent (借用时长); null for a cover
   */
  hours: number | null
  /**
   * Until when it may be approved
   */
  decisionDueAt: string
  /**
   * Version of P12 (制度版本) that limits it; 0 for the default
   */
  policyVersion: number
  /**
   * Employee (员工) who asked for it
   */
  requestedById: string
  /**
   * Employee (员工) who approved or rejected it (审批人)
   */
  decidedById: string | null
  /**
   * When that was (审批时间)
   */
  decidedAt: string | null
  /**
   * Employee (员工) who withdrew or revoked it; null where time or a departure did
   */
  closedById: string | null
  /**
   * When it was ended, revoked, withdrawn or expired (关闭时间)
   */
  closedAt: string | null
  /**
   * When it was asked for
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
 * A client without a person (接口客户端): what it may do is what its token says and this row too.
 */
export interface PerformanceApiClientStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Subject of its tokens (账号)
   */
  account: string
  /**
   * Name (名称)
   */
  name: string
  /**
   * What it is for (用途)
   */
  purpose: string
  /**
   * Employee (员工) who answers for it (责任人)
   */
  ownerId: string
  /**
   * Where it stands (状态): only an ACTIVE one may do anything
   */
  status: 'REQUESTED' | 'ACTIVE' | 'CLOSED' | (string & {})
  /**
   * Roles it may have (角色)
   *
   * Items: One of them
   */
  roles: string[]
  /**
   * Scopes it may have (权限范围)
   *
   * Items: One of them
   */
  scopes: string[]
  /**
   * Which rows (数据范围): all, those of teams, those of customers
   */
  rowScope: 'ALL' | 'TEAMS' | 'CUSTOMERS' | (string & {})
  /**
   * Teams (团队) it is limited to, with those below them; empty otherwise
   *
   * Items: One of them
   */
  teamIds: string[]
  /**
   * Customers (客户) it is limited to; empty otherwise
   *
   * Items: One of them
   */
  customerIds: string[]
  /**
   * From when it may do nothing any more (失效时间)
   */
  expiresAt: string
  /**
   * Employee (员工) who registered it
   */
  registeredById: string
  /**
   * Employee (员工) who approved it
   */
  approvedById: string | null
  /**
   * When it was approved (批准时间)
   */
  approvedAt: string | null
  /**
   * Employee (员工) who cut it off; null where a successor took its place
   */
  closedById: string | null
  /**
   * When it was cut off (关闭时间)
   */
  closedAt: string | null
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
 * A finding of self-inspection, audit or a regulator (审计发现), without what was found.
 */
export interface PerformanceAuditFindingStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number of the finding (编号)
   */
  number: string
  /**
   * Who found it (来源)
   */
  kind: 'SELF_INSPECTION' | 'INTERNAL_AUDIT' | 'REGULATOR' | (string & {})
  /**
   * State of the finding (状态)
   */
  status: 'OPEN' | 'RECTIFYING' | 'SUBMITTED' | 'REJECTED' | 'VERIFIED' | 'CLOSED' | (string & {})
  /**
   * How grave it is (严重程度)
   */
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | (string & {})
  /**
   * Employee who puts it right (责任人)
   */
  ownerId: string
  /**
   * Team of the owner when it was opened (团队)
   */
  teamId: string | null
  /**
   * Last day to put it right (整改期限)
   */
  dueOn: string
  /**
   * How often it was sent back (退回次数)
   */
  rejections: number
  /**
   * When the owner handed it in last (提交时间)
   */
  submittedAt: string | null
  /**
   * When it was checked (验证时间)
   */
  verifiedAt: string | null
  /**
   * When it was closed (关闭时间)
   */
  closedAt: string | null
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
 * A version of a commission plan (提成方案), without its rates. What was approved is not changed any more.
 */
export interface PerformanceCommissionPlanStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Code of the plan (方案编码)
   */
  code: string
  /**
   * Version of the plan (方案版本), from 1
   */
  planVersion: number
  /**
   * Name (方案名称)
   */
  name: string
  /**
   * State of the plan (方案状态)
   */
  status: 'DRAFT' | 'APPROVED' | 'ACTIVE' | 'ENDED' | (string & {})
  /**
   * ISO 4217 code of every amount (币种)
   */
  currency: string
  /**
   * What earns commission (计提基础)
   */
  basis: 'COLLECTED' | (string & {})
  /**
   * Period over which the basis adds up (期间)
   */
  period: 'MONTH' | 'YEAR' | (string & {})
  /**
   * First day that it rates (生效日期)
   */
  effectiveFrom: string
  /**
   * Last day that it rates (失效日期)
   */
  effectiveTo: string | null
  /**
   * When it was approved (审批时间)
   */
  approvedAt: string | null
  /**
   * When it was put in force (启用时间)
   */
  activatedAt: string | null
  /**
   * When it was written
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
   * Subject of the identity provider (登录账号)
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
   * Teams this employee leads today (所管团队)
   *
   * Items: Team
   */
  managerOfTeamIds: string[]
  /**
   * Day of the certificate (认证日期, R157)
   */
  certifiedOn: string | null
  /**
   * First day (入职日期)
   */
  joinedOn: string
  /**
   * Last day (离职日期)
   */
  leftOn: string | null
  /**
   * Position (岗位) of today
   */
  positionId?: string
  /**
   * Roles that HR has granted (角色); null while nobody has set them, when those of the account count
   */
  roles?: string[] | null
  /**
   * When it was written
   */
  createdAt?: string
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
 * What people are measured by (考核数据), by team and without the person: one row per share of something that happened. What is taken back is a row of its own.
 */
export interface PerformanceKpiFactStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * What is measured (指标)
   */
  metric: 'SIGNED_AMOUNT' | 'COLLECTED_AMOUNT' | 'NEW_CUSTOMERS' | 'SATISFACTION' | (string & {})
  /**
   * Team it counts for (团队)
   */
  teamId: string | null
  /**
   * Day it took place (发生日期)
   */
  factDate: string
  /**
   * Month (月份)
   */
  month: string
  /**
   * Share of the amount before tax (业绩金额); negative when taken back
   */
  amount: Money | null
  /**
   * Number of new customers, or the satisfaction from 1 to 5 (数值)
   */
  value: string | null
  /**
   * What it follows from (依据)
   */
  evidence: 'CONTRACT' | 'ALLOCATION' | 'RETURN_VISIT' | (string & {})
  /**
   * Id of what it follows from (依据)
   */
  evidenceId: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Customer (客户)
   */
  customerId: string
  /**
   * When it was written
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
  parameter:
    | 'P01'
    | 'P02'
    | 'P03'
    | 'P04'
    | 'P05'
    | 'P06'
    | 'P07'
    | 'P08'
    | 'P09'
    | 'P10'
    | 'P11'
    | 'P12'
    | 'P13'
    | 'P14'
    | 'P15'
    | (string & {})
  /**
   * Version of the parameter (参数版本)
   */
  policyVersion: number
  /**
   * Value of the parameter (参数值); its shape belongs to the parameter
   */
  value: {
    [k: string]: unknown
  }
  /**
   * From when it counts (生效时间); a clock that runs keeps the version it began with
   */
  effectiveFrom: string
  /**
   * Why it was changed
   */
  reason: string | null
  /**
   * Employee who approved the change (审批人)
   */
  approvedBy: string | null
  /**
   * When it was published (发布时间)
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
 * A position (岗位): what people are employed as, with its level on the promotion path.
 */
export interface PerformancePositionStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Code (岗位编码)
   */
  code: string
  /**
   * Title (岗位名称)
   */
  title: string
  /**
   * Title in English (英文岗位名称)
   */
  titleEn: string | null
  /**
   * Position level (职级); a position keeps it
   */
  level: 'JUNIOR' | 'CONSULTANT' | 'SENIOR' | 'MANAGER' | 'DIRECTOR' | (string & {})
  /**
   * When it was written
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
 * A monthly target (销售任务) of a person or a team. A revision is a row of its own, in the place of the one before once it is published.
 */
export interface PerformanceTargetStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * State of the target (任务状态); one that is published counts
   */
  status: 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED' | (string & {})
  /**
   * What is measured (指标)
   */
  metric: 'SIGNED_AMOUNT' | 'COLLECTED_AMOUNT' | 'NEW_CUSTOMERS' | (string & {})
  /**
   * Whose target (目标范围)
   */
  scope: 'EMPLOYEE' | 'TEAM' | (string & {})
  /**
   * Employee (员工), when it is one person
   */
  employeeId: string | null
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Month (月份)
   */
  month: string
  /**
   * Target amount (目标金额)
   */
  amount: Money | null
  /**
   * Target count (目标数量)
   */
  count: number | null
  /**
   * Version of the target (目标版本), from 1
   */
  targetVersion: number
  /**
   * When it was published (发布时间)
   */
  publishedAt: string | null
  /**
   * When it was written
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
   * Team above (上级团队)
   */
  parentTeamId: string | null
  /**
   * Territory (区域) it works; null when it works none
   */
  territoryId?: string | null
  /**
   * When it was written
   */
  createdAt?: string
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
 * A territory (区域) with those who answer for it: teams in it are reached by them.
 */
export interface PerformanceTerritoryStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Codes from the whole to the part (区域编码): CN/EAST lies within CN
   */
  path: string
  /**
   * Name (区域名称)
   */
  name: string
  /**
   * Name in English (英文名称)
   */
  nameEn: string | null
  /**
   * Who answers for it, has and will (区域负责人)
   *
   * Items: One of them
   */
  appointments: {
    /**
     * Id of the appointment
     */
    id: string
    /**
     * Employee who answers for it (负责人)
     */
    employeeId: string
    /**
     * First day (开始日期)
     */
    fromDate: string
    /**
     * Last day (结束日期); the day before the first when it was withdrawn before it began
     */
    toDate: string | null
    /**
     * When it was written
     */
    createdAt: string
    /**
     * When it was changed last
     */
    updatedAt: string
  }[]
  /**
   * When it was written
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
 * Who decides approvals in whose place (审批代理), both days included. A revoked one stays on record.
 */
export interface SalesPipelineApprovalDelegationStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee who is stood in for (委托人)
   */
  delegatorId: string
  /**
   * Employee who decides instead (代理人)
   */
  delegateId: string
  /**
   * Roles that go along (代理角色)
   *
   * Items: One of them
   */
  roles: string[]
  /**
   * First day (开始日期)
   */
  validFrom: string
  /**
   * Last day (结束日期)
   */
  validUntil: string
  /**
   * When it was set up
   */
  createdAt: string
  /**
   * When it was revoked (撤销时间)
   */
  revokedAt: string | null
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
 * A request for approval (审批) with all that happened to it. The values by which it is judged are in the sensitive topic.
 */
export interface SalesPipelineApprovalStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Kind of record that is to be approved (审批对象类型): QuoteVersion
   */
  subjectType: string
  /**
   * Id of that record (审批对象): of a version of a quote
   */
  subjectId: string
  /**
   * State (审批状态)
   */
  status: 'PENDING' | 'APPROVED' | 'REJECTED' | 'RETURNED' | 'VOIDED' | 'WITHDRAWN' | (string & {})
  /**
   * SHA-256 of the content that is to be approved (内容指纹)
   */
  contentHash: string
  /**
   * Who decides, in order (审批层级)
   *
   * Items: One of them
   */
  levels: {
    /**
     * What the level is called (层级名称)
     */
    name: string
    /**
     * Role that decides it; left out where only the named employees may (审批角色)
     */
    role?: string
    /**
     * Employees who may decide it; left out where everybody with the role may (审批人)
     *
     * Items: One of them
     */
    approverIds?: string[]
    /**
     * Working hours until it is overdue (审批时限)
     */
    workingHours: string
    /**
     * Whether it is never passed over when it is overdue (不可越级)
     */
    mustDecide?: boolean
  }[]
  /**
   * Level that decides, or decided last (当前层级), from 1
   */
  currentLevel: number
  /**
   * When that level is overdue (审批截止时间)
   */
  levelDueAt: string
  /**
   * Employee who asks (申请人)
   */
  requesterId: string
  /**
   * Employee who prepared the content (编制人)
   */
  preparerId: string
  /**
   * Employees who gain from it, and may not decide (受益人)
   *
   * Items: One of them
   */
  beneficiaryIds: string[]
  /**
   * Employees who gain through an override, and may decide (间接受益人)
   *
   * Items: One of them
   */
  indirectBeneficiaryIds: string[]
  /**
   * When it was asked for (申请时间)
   */
  requestedAt: string
  /**
   * When it was decided or ended (结束时间)
   */
  closedAt: string | null
  /**
   * Approval that was carried over to this, because nothing grew riskier (沿用的审批)
   */
  carriedFromId?: string | null
  /**
   * What happened, in order (审批记录)
   *
   * Items: One of them
   */
  steps: {
    /**
     * Position (序号), from 1
     */
    number: number
    /**
     * What happened (审批动作)
     */
    kind:
      | 'OPENED'
      | 'SKIPPED'
      | 'APPROVED'
      | 'CARRIED'
      | 'REJECTED'
      | 'RETURNED'
      | 'CONTENT_CHANGED'
      | 'ESCALATED'
      | 'OVERDUE'
      | 'VOIDED'
      | 'WITHDRAWN'
      | (string & {})
    /**
     * Level (层级)
     */
    level: number
    /**
     * Employee who did it; null when time or the system did (操作人)
     */
    actorId: string | null
    /**
     * Employee in whose place it was done (被代理人)
     */
    onBehalfOfId: string | null
    /**
     * Comment (审批意见)
     */
    comment: string | null
    /**
     * Whether who did it gains through an override (间接受益)
     */
    indirectBenefit: boolean
    /**
     * SHA-256 of the content at that moment (内容指纹)
     */
    contentHash: string
    /**
     * When (时间)
     */
    at: string
  }[]
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
 * A clause template (合同条款模板): the company's own wording of a clause, by edition.
 */
export interface SalesPipelineClauseTemplateStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Clause (条款类别)
   */
  kind:
    | 'PRODUCT'
    | 'SPECIFICATION'
    | 'QUANTITY'
    | 'PRICE'
    | 'DELIVERY'
    | 'PAYMENT'
    | 'QUALITY_STANDARD'
    | 'AFTER_SALES'
    | 'ACCEPTANCE'
    | 'WARRANTY'
    | 'RETENTION_OF_TITLE'
    | 'CONFIDENTIALITY'
    | 'LIABILITY'
    | 'FORCE_MAJEURE'
    | 'DISPUTE_RESOLUTION'
    | (string & {})
  /**
   * Counts the templates of the clause (版次), from 1
   */
  edition: number
  /**
   * Wording in Chinese, with placeholders in braces (中文文本)
   */
  textZh: string
  /**
   * Wording in English, with placeholders in braces (英文文本)
   */
  textEn: string
  /**
   * First day on which contracts are filled from it (生效日期)
   */
  effectiveFrom: string
  /**
   * Why it was worded so (起草原因)
   */
  reason: string
  /**
   * State of the template (模板状态)
   */
  status: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN' | (string & {})
  /**
   * Employee who worded it (起草人)
   */
  draftedBy: string
  /**
   * Employee who put it into force (发布人)
   */
  publishedBy: string | null
  /**
   * When it was put into force (发布时间)
   */
  publishedAt: string | null
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
 * An amendment or early end of a contract (合同变更、终止) that was proposed, as it stands now.
 */
export interface SalesPipelineContractChangeStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * What it is (类别)
   */
  kind: 'AMENDMENT' | 'TERMINATION' | (string & {})
  /**
   * Where it stands (状态)
   */
  status: 'IN_REVIEW' | 'APPROVED' | 'IN_FORCE' | 'REFUSED' | 'WITHDRAWN' | (string & {})
  /**
   * Whose wish it is (提出方)
   */
  requestedBy: 'COMPANY' | 'CUSTOMER' | 'MUTUAL' | (string & {})
  /**
   * Why (原因)
   */
  reason: string
  /**
   * Employee who proposed it (提出人)
   */
  proposedBy: string
  /**
   * Why it was refused or withdrawn
   */
  closeReason: string | null
  /**
   * When it came into force or to nothing (结束时间)
   */
  closedAt: string | null
  /**
   * Version that an amendment makes of the contract; null for an early end (合同版本)
   */
  contractVersion: number | null
  /**
   * What differs from the version before, field by field (变更明细)
   *
   * Items: One field
   */
  changes: {
    /**
     * Which field: `netTotal`, `lines.<line>.quantity`, `paymentTerms.2.percent`, `clauses.DELIVERY.text`, or a whole line, payment or clause (字段)
     */
    path: string
    /**
     * Its value before, as JSON; null when it was not there
     */
    from: string | null
    /**
     * Its value now, as JSON; null when it is not there any more
     */
    to: string | null
  }[]
  /**
   * Why a director reviews it too: what goes beyond the approved quote (触发原因)
   *
   * Items: One reason
   */
  triggers: 'NET_TOTAL_LOWER' | 'MARGIN_LOWER' | 'CREDIT_LONGER' | (string & {})[]
  /**
   * Where the signed original is kept (归档位置)
   */
  archiveLocation: string | null
  /**
   * Last day in force, of an early end (终止日期)
   */
  endsOn: string | null
  /**
   * What the sides settle (善后约定)
   */
  settlement: string | null
  /**
   * What the customer pays us for it, in the currency of the contract; negative when we pay (违约金)
   */
  compensation: string | null
  /**
   * Its reviews (审核)
   *
   * Items: One of them
   */
  reviews: {
    /**
     * Whose review (审核类别)
     */
    kind: 'LEGAL' | 'FINANCE' | 'TECHNICAL' | 'DIRECTOR' | (string & {})
    /**
     * How it stands (状态)
     */
    status: 'OPEN' | 'APPROVED' | 'REFUSED' | 'CANCELLED' | (string & {})
    /**
     * Employee who decided (审核人)
     */
    reviewerId: string | null
    /**
     * What they said (意见)
     */
    comment: string | null
    /**
     * When (审核时间)
     */
    decidedAt: string | null
  }[]
  /**
   * When it was proposed
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
 * A line of a contract (合同明细) as it is agreed now.
 */
export interface SalesPipelineContractLineStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Line of the quote it was made from (报价明细); null for a line that an amendment added
   */
  quoteLineId: string | null
  /**
   * Position (行号), from 1
   */
  seq: number
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
   * Specification (规格)
   */
  specification: string | null
  /**
   * Product class (产品类别): selects the commission rate
   */
  productClass: 'STANDARD' | 'CUSTOM' | 'SERVICE' | 'SPARE_PART' | (string & {})
  /**
   * Difficulty factor of the sale (难度系数)
   */
  difficulty: string
  /**
   * Unit (单位)
   */
  unit: string
  /**
   * Warranty in months (质保月数)
   */
  warrantyMonths: number
  /**
   * Quantity (数量)
   */
  quantity: string
  /**
   * Amount before tax (未税金额)
   */
  netAmount: Money
  /**
   * Tax (税额)
   */
  taxAmount: Money
  /**
   * Amount with tax (含税金额)
   */
  grossAmount: Money
  /**
   * Promised delivery (承诺交期)
   */
  promisedOn: string | null
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
 * Something that goes wrong while a contract is carried out (合同执行问题), and what is done about it.
 */
export interface SalesPipelineContractProblemStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * What it is about (类别)
   */
  kind: 'DELIVERY' | 'QUALITY' | 'INSTALLATION' | 'PAYMENT' | 'OTHER' | (string & {})
  /**
   * What is wrong (问题描述)
   */
  description: string
  /**
   * Where it stands (状态)
   */
  status: 'OPEN' | 'COORDINATING' | 'RESOLVED' | (string & {})
  /**
   * Employee who sees to it (负责人)
   */
  assigneeId: string
  /**
   * Until when (期限)
   */
  dueOn: string
  /**
   * Employee who recorded it (提出人)
   */
  raisedBy: string
  /**
   * How it was solved (处理结果)
   */
  resolution: string | null
  /**
   * Employee who solved it (解决人)
   */
  resolvedBy: string | null
  /**
   * When it was solved (解决时间)
   */
  resolvedAt: string | null
  /**
   * What was agreed on the way (协调记录)
   *
   * Items: One of them
   */
  steps: {
    /**
     * Position, from 1 (序号)
     */
    seq: number
    /**
     * What was agreed (内容)
     */
    note: string
    /**
     * Who sees to it from then on (负责人)
     */
    assigneeId: string
    /**
     * Until when (期限)
     */
    dueOn: string
    /**
     * Employee who recorded it (记录人)
     */
    recordedBy: string
    /**
     * When (记录时间)
     */
    recordedAt: string
  }[]
  /**
   * When it was recorded
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
 * The copy of a version of a contract for one department (合同副本备案) as it is now.
 */
export interface SalesPipelineContractReceiptStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Version of the contract (合同版本): 1 is what was signed
   */
  contractVersion: number
  /**
   * Whose copy it is (部门)
   */
  department: 'FINANCE' | 'LOGISTICS' | 'PRODUCTION' | (string & {})
  /**
   * Whether it is there (状态)
   */
  status: 'WAITING' | 'INCOMPLETE' | 'RECEIVED' | (string & {})
  /**
   * Until when it is to be confirmed (时限)
   */
  dueAt: string
  /**
   * Version of the time limits (P14) that the limit comes from; 0 for the default (政策版本)
   */
  policyVersion: number
  /**
   * Employee who confirmed it (签收人)
   */
  receivedBy: string | null
  /**
   * When it was confirmed (签收时间)
   */
  receivedAt: string | null
  /**
   * What the department said (备注)
   */
  note: string | null
  /**
   * What the department misses in it (缺失内容)
   */
  missing: string | null
  /**
   * When it was sent
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
 * A version of a contract (合同版本): what was signed, or what an amendment made of it. Never changed.
 */
export interface SalesPipelineContractVersionStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Which version (版本号): 1 is what was signed
   */
  contractVersion: number
  /**
   * Day from which it counts (生效日期)
   */
  effectiveOn: string
  /**
   * All that was agreed (合同内容)
   */
  terms: {
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
     * Lines (合同明细)
     *
     * Items: One line
     */
    lines: {
      /**
       * Line of the contract
       */
      id: string
      /**
       * Position (行号)
       */
      seq: number
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
       * Specification (规格)
       */
      specification: string | null
      /**
       * Product class (产品类别)
       */
      productClass: 'STANDARD' | 'CUSTOM' | 'SERVICE' | 'SPARE_PART' | (string & {})
      /**
       * Difficulty factor of the sale (难度系数)
       */
      difficulty: string
      /**
       * Unit (单位)
       */
      unit: string
      /**
       * Warranty in months (质保月数)
       */
      warrantyMonths: number
      /**
       * Tax rate as a fraction (税率)
       */
      taxRate: string
      /**
       * Quantity (数量)
       */
      quantity: string
      /**
       * Amount before tax (未税金额)
       */
      netAmount: Money
      /**
       * Tax (税额)
       */
      taxAmount: Money
      /**
       * Amount with tax (含税金额)
       */
      grossAmount: Money
      /**
       * Promised delivery (承诺交期)
       */
      promisedOn: string | null
    }[]
    /**
     * Payment terms (付款条款)
     *
     * Items: One of them
     */
    paymentTerms: {
      /**
       * What makes it due (付款节点)
       */
      trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
      /**
       * Share of the gross total in percent (比例)
       */
      percent: string
      /**
       * Calendar days from the trigger to the due date (账期天数)
       */
      daysAfter: number
    }[]
    /**
     * Clauses (合同条款)
     *
     * Items: One of them
     */
    clauses: {
      /**
       * What it settles (条款类别)
       */
      kind: string
      /**
       * Wording (条款内容)
       */
      text: string
    }[]
  }
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
    | 'ABANDONED'
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
   * Name of the customer (客户名称)
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
   * Last day in force (终止日期)
   */
  terminatedOn: string | null
  /**
   * Version of the contract that is in force (合同版本): 1 is what was signed, each amendment is one more
   */
  contractVersion?: number
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
     * Line of the contract (合同行)
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
     * Amount before tax (未税金额)
     */
    netAmount: Money
    /**
     * Tax (税额)
     */
    taxAmount: Money
    /**
     * Amount with tax (含税金额)
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
     * Position (期次), from 1
     */
    seq: number
    /**
     * What makes it due (付款节点)
     */
    trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
    /**
     * Share of the gross total in percent (比例)
     */
    percent: string
    /**
     * Amount with tax (含税金额)
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
     * Employee (员工)
     */
    employeeId: string
    /**
     * Role in the deal (业绩角色)
     */
    role: 'OWNER' | 'SUPPORT' | 'TECHNICAL' | 'REFERRER' | (string & {})
    /**
     * Share in percent (比例)
     */
    percent: string
  }[]
  /**
   * Version of the quote it was made from (报价版本)
   */
  quoteVersionId?: string
  /**
   * Employee who worded it last (起草人)
   */
  draftedBy?: string
  /**
   * Round of reviews (评审轮次); 0 before the first
   */
  reviewRound?: number
  /**
   * What a reviewer wants changed (退回原因)
   */
  returnReason?: string | null
  /**
   * Day its clauses were explained to the customer (条款解释日期)
   */
  explainedOn?: string | null
  /**
   * Where the original is kept (归档位置)
   */
  archiveLocation?: string | null
  /**
   * When the original was archived (归档时间)
   */
  archivedAt?: string | null
  /**
   * When it was put into force
   */
  effectiveAt?: string | null
  /**
   * Clauses (合同条款)
   *
   * Items: One of them
   */
  clauses?: {
    /**
     * What it is about (条款类别)
     */
    kind:
      | 'PRODUCT'
      | 'SPECIFICATION'
      | 'QUANTITY'
      | 'PRICE'
      | 'DELIVERY'
      | 'PAYMENT'
      | 'QUALITY_STANDARD'
      | 'AFTER_SALES'
      | 'ACCEPTANCE'
      | 'WARRANTY'
      | 'RETENTION_OF_TITLE'
      | 'CONFIDENTIALITY'
      | 'LIABILITY'
      | 'FORCE_MAJEURE'
      | 'DISPUTE_RESOLUTION'
      | (string & {})
    /**
     * Wording (条款内容)
     */
    text: string
    /**
     * Template it was filled from or compared with (条款模板)
     */
    templateId?: string | null
  }[]
  /**
   * Reviews (合同评审), by round
   *
   * Items: One of them
   */
  reviews?: {
    /**
     * Round (轮次), from 1
     */
    round: number
    /**
     * Who reviews (评审类别)
     */
    kind: 'LEGAL' | 'FINANCE' | 'TECHNICAL' | 'BUSINESS' | (string & {})
    /**
     * State of the review (评审状态)
     */
    status: 'OPEN' | 'APPROVED' | 'RETURNED' | 'CANCELLED' | (string & {})
    /**
     * Employee who reviewed (评审人)
     */
    reviewerId: string | null
    /**
     * What the reviewer said (评审意见)
     */
    comment: string | null
    /**
     * When it was decided (评审时间)
     */
    decidedAt: string | null
    /**
     * Why it is needed (评审原因)
     *
     * Items: Reason
     */
    reasons?: 'ALWAYS' | 'CUSTOM_PRODUCT' | 'DEVIATION' | 'FIRST_CONTRACT' | 'AMOUNT' | (string & {})[]
    /**
     * Until when it should be decided (评审时限)
     */
    dueAt?: string | null
    /**
     * Version of P14 that the limit comes from (制度版本)
     */
    policyVersion?: number | null
    /**
     * What the contract was looked at for (评审清单)
     *
     * Items: One item
     */
    checklist?: {
      /**
       * What was looked at (评审要点)
       */
      item: 'LEGALITY' | 'COMPLIANCE' | 'CLARITY' | 'COMPANY_INTEREST' | (string & {})
      /**
       * Whether the contract passes (是否通过)
       */
      answer: boolean
      /**
       * What was said to it (说明)
       */
      comment: string | null
    }[]
  }[]
  /**
   * Signatures (签署), without who signed
   *
   * Items: One of them
   */
  signatures?: {
    /**
     * Party (签署方)
     */
    party: 'COMPANY' | 'CUSTOMER' | (string & {})
    /**
     * Whether the seal is on it (是否盖章)
     */
    sealed: boolean
    /**
     * Day of the signature (签署日期)
     */
    signedOn: string
    /**
     * When it was recorded (录入时间)
     */
    recordedAt: string
    /**
     * Which seal (印章种类)
     */
    seal?: 'CONTRACT_SEAL' | 'COMPANY_SEAL' | (string & {}) | null
    /**
     * As what it was signed (签署身份)
     */
    capacity?: 'LEGAL_REPRESENTATIVE' | 'AUTHORIZED_AGENT' | (string & {})
    /**
     * Power of attorney (授权委托书), a document of the contract
     */
    authorityDocumentId?: string | null
  }[]
  /**
   * Language it is written in (合同语言)
   */
  language?: 'ZH' | 'EN' | (string & {})
  /**
   * Version of P15 by which it took effect (制度版本)
   */
  policyVersion?: number | null
  /**
   * Document that is the scan of the signed contract (签章件)
   */
  signedCopyId?: string | null
  /**
   * SHA-256 of that scan (签章件哈希)
   */
  signedCopySha256?: string | null
  /**
   * When that scan was recorded (签章件登记时间)
   */
  signedCopyRecordedAt?: string | null
  /**
   * Number in the archive (档案编号)
   */
  archiveNumber?: string | null
  /**
   * Day until which the original is kept (保管期限)
   */
  retainedUntil?: string | null
  /**
   * Where it is not as the templates or the quote have it (偏离项)
   *
   * Items: One of them
   */
  deviations?: {
    /**
     * Deviation
     */
    id: string
    /**
     * Round of reviews (轮次)
     */
    round: number
    /**
     * Of a clause, of a claim in one, or of a term (偏离类别)
     */
    subject: 'CLAUSE' | 'CLAIM' | 'TERM' | (string & {})
    /**
     * What differs (偏离内容)
     */
    field: string
    /**
     * As the template or the quote has it (标准内容)
     */
    standard: string | null
    /**
     * As the contract has it (合同内容)
     */
    deviating: string | null
    /**
     * Template that the clause differs from (条款模板)
     */
    templateId?: string | null
    /**
     * Review that decides it (评审类别)
     */
    decidedIn: 'LEGAL' | 'FINANCE' | 'TECHNICAL' | 'BUSINESS' | (string & {})
    /**
     * Why its author wants it (偏离原因)
     */
    reason?: string | null
    /**
     * State of the deviation (偏离状态)
     */
    status: 'OPEN' | 'APPROVED' | 'REFUSED' | (string & {})
    /**
     * Employee who decided it (审批人)
     */
    decidedBy?: string | null
    /**
     * When (审批时间)
     */
    decidedAt?: string | null
    /**
     * What was said to it (审批意见)
     */
    comment?: string | null
  }[]
  /**
   * What was explained to the customer (条款说明), without to whom
   *
   * Items: One of them
   */
  explanations?: {
    /**
     * Record
     */
    id: string
    /**
     * Round of reviews (轮次)
     */
    round: number
    /**
     * Day (说明日期)
     */
    explainedOn: string
    /**
     * Clauses and their risks (条款及风险)
     *
     * Items: One clause
     */
    points: {
      /**
       * Clause (条款类别)
       */
      kind:
        | 'PRODUCT'
        | 'SPECIFICATION'
        | 'QUANTITY'
        | 'PRICE'
        | 'DELIVERY'
        | 'PAYMENT'
        | 'QUALITY_STANDARD'
        | 'AFTER_SALES'
        | 'ACCEPTANCE'
        | 'WARRANTY'
        | 'RETENTION_OF_TITLE'
        | 'CONFIDENTIALITY'
        | 'LIABILITY'
        | 'FORCE_MAJEURE'
        | 'DISPUTE_RESOLUTION'
        | (string & {})
      /**
       * Risks (风险提示)
       */
      risks: string | null
    }[]
    /**
     * Questions and answers (客户疑问)
     *
     * Items: One of them
     */
    questions: {
      /**
       * Question (疑问)
       */
      question: string
      /**
       * Answer (答复)
       */
      answer: string
    }[]
    /**
     * What the customer has to bring (签订手续)
     *
     * Items: One thing
     */
    formalities: 'BUSINESS_LICENCE' | 'POWER_OF_ATTORNEY' | 'ID_CARD' | 'SEAL' | 'INVOICE_DETAILS' | (string & {})[]
    /**
     * When it was recorded (录入时间)
     */
    recordedAt: string
  }[]
  /**
   * What the customer wanted changed (合同修改请求), without who asked
   *
   * Items: One of them
   */
  changeRequests?: {
    /**
     * Change request
     */
    id: string
    /**
     * Position (序号), from 1
     */
    seq: number
    /**
     * State (状态)
     */
    status: 'OPEN' | 'CONSULTING' | 'AGREED' | 'REFUSED' | 'WITHDRAWN' | (string & {})
    /**
     * Day (提出日期)
     */
    requestedOn: string
    /**
     * Clause (条款类别)
     */
    clause?: string | null
    /**
     * Term (商务条件)
     */
    term?: string | null
    /**
     * What it should say (要求内容)
     */
    askedText: string
    /**
     * Why (提出原因)
     */
    reason: string
    /**
     * Who is asked (征询部门)
     *
     * Items: Review
     */
    consults: 'LEGAL' | 'FINANCE' | 'TECHNICAL' | 'BUSINESS' | (string & {})[]
    /**
     * Employee who recorded it (录入人)
     */
    recordedBy?: string
    /**
     * When it was recorded (录入时间)
     */
    recordedAt?: string
    /**
     * What came of it (结果)
     */
    outcome?: 'AGREED' | 'COMPROMISE' | 'REFUSED' | 'WITHDRAWN' | (string & {}) | null
    /**
     * What was agreed or told (答复内容)
     */
    outcomeText?: string | null
    /**
     * Why (答复原因)
     */
    outcomeReason?: string | null
    /**
     * Employee who answered (答复人)
     */
    settledBy?: string | null
    /**
     * When (答复时间)
     */
    settledAt?: string | null
    /**
     * Round of reviews it goes into (轮次)
     */
    redraftRound?: number | null
    /**
     * Opinions (意见)
     *
     * Items: One of them
     */
    opinions: {
      /**
       * Department (部门)
       */
      kind: 'LEGAL' | 'FINANCE' | 'TECHNICAL' | 'BUSINESS' | (string & {})
      /**
       * For or against (意见)
       */
      opinion: 'AGREE' | 'AGREE_IF' | 'OBJECT' | (string & {})
      /**
       * What was said (意见内容)
       */
      text: string
      /**
       * Employee (意见人)
       */
      givenBy: string
      /**
       * When (意见时间)
       */
      givenAt: string
    }[]
  }[]
  /**
   * Who had the original out (原件借阅)
   *
   * Items: One loan
   */
  loans?: {
    /**
     * Loan
     */
    id: string
    /**
     * Employee who has or had it (借阅人)
     */
    borrowerId: string
    /**
     * What for (用途)
     */
    purpose: string
    /**
     * Day by whose end it is back (应还日期)
     */
    dueOn: string
    /**
     * When it was lent (借出时间)
     */
    lentAt: string
    /**
     * When it came back (归还时间)
     */
    returnedAt: string | null
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
  /**
   * When it was given up before it took effect (作废时间)
   */
  abandonedAt?: string | null
  /**
   * Why it was given up (作废原因)
   */
  abandonReason?: string | null
}
/**
 * A legal dispute over a contract (合同纠纷) as it stands now, without its file.
 */
export interface SalesPipelineDisputeStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number of the dispute (纠纷编号)
   */
  number: string
  /**
   * Contract (合同)
   */
  contractId: string
  /**
   * Number of the contract (合同编号)
   */
  contractNumber: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Employee who works on the deal (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Who claims (主张方)
   */
  claimedBy: 'COMPANY' | 'CUSTOMER' | (string & {})
  /**
   * How much is claimed (争议金额)
   */
  claimedAmount: Money
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Where it stands (状态)
   */
  status: 'OPEN' | 'COUNSEL' | 'NEGOTIATION' | 'LITIGATION' | 'CLOSED' | (string & {})
  /**
   * What is claimed, and why (主张)
   */
  claim: string
  /**
   * Employee who opened it (登记人)
   */
  openedBy: string
  /**
   * How it ended (结果)
   */
  outcome: string | null
  /**
   * Employee who closed it (结案人)
   */
  closedBy: string | null
  /**
   * When (结案时间)
   */
  closedAt: string | null
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
 * What one unit of a currency is in another from a day on (汇率). Of several that have begun the one with the latest day counts, of one day the one with the highest id. Never changed.
 */
export interface SalesPipelineExchangeRateStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Currency that is converted (原币种)
   */
  fromCurrency: string
  /**
   * Currency it is converted into (目标币种)
   */
  toCurrency: string
  /**
   * What one unit of the first is in the second (汇率)
   */
  rate: string
  /**
   * First day it counts (生效日期)
   */
  effectiveFrom: string
  /**
   * Where it comes from (汇率来源)
   */
  source: string
  /**
   * When it was recorded (录入时间)
   */
  recordedAt: string
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
 * What a customer asks a price for (客户询价), with its lines.
 */
export interface SalesPipelineInquiryStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number of the inquiry (询价单号)
   */
  number: string
  /**
   * Opportunity; null while there is none (商机)
   */
  opportunityId: string | null
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Employee who answers it (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * State (状态)
   */
  status: 'OPEN' | 'QUOTED' | 'DECLINED' | 'CLOSED' | (string & {})
  /**
   * When the customer asked (询价时间)
   */
  receivedAt: string
  /**
   * How it came in (询价渠道)
   */
  channel: 'PHONE' | 'EMAIL' | 'MESSAGE' | 'MEETING' | 'TENDER' | 'WEBSITE' | 'OTHER' | (string & {})
  /**
   * Anything else that was said (备注)
   */
  note: string | null
  /**
   * Employee who recorded it (记录人)
   */
  recordedBy: string
  /**
   * Until when it is to be answered (答复时限)
   */
  dueAt: string
  /**
   * Version of P14 that the limit comes from (时限版本)
   */
  policyVersion: number
  /**
   * When the customer had an answer (答复时间)
   */
  answeredAt: string | null
  /**
   * Why it was declined or closed (原因)
   */
  endedWhy: string | null
  /**
   * When it was recorded
   */
  createdAt: string
  /**
   * What is asked for (询价明细)
   *
   * Items: One of them: what is asked for (询价明细)
   */
  lines: {
    /**
     * Position, from 1 (行号)
     */
    seq: number
    /**
     * Product of the catalogue, where it is one (产品)
     */
    productId: string | null
    /**
     * What is wanted (询价内容)
     */
    description: string
    /**
     * Specification (规格)
     */
    specification: string | null
    /**
     * How many (数量)
     */
    quantity: string
    /**
     * Of what (单位)
     */
    unit: string
    /**
     * By when it is needed (需求日期)
     */
    neededBy: string | null
  }[]
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
 * A round of negotiation on a quote (谈判轮次), with its points. Never changed.
 */
export interface SalesPipelineNegotiationRoundStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Version that was on the table (报价版本)
   */
  quoteVersionId: string
  /**
   * Which round of the quote, from 1 (轮次)
   */
  seq: number
  /**
   * When it was held (谈判日期)
   */
  heldOn: string
  /**
   * Employees who took part (我方人员)
   *
   * Items: One of them: employees who took part (我方人员)
   */
  ourPeople: string[]
  /**
   * Anything else worth keeping (备注)
   */
  note: string | null
  /**
   * Employee who recorded it (记录人)
   */
  recordedBy: string
  /**
   * When it was recorded (录入时间)
   */
  recordedAt: string
  /**
   * What was said about which thing (谈判要点)
   *
   * Items: One of them: what was said about which thing (谈判要点)
   */
  points: {
    /**
     * Position, from 1 (序号)
     */
    seq: number
    /**
     * What it is about (谈判事项)
     */
    topic: 'PRICE' | 'PAYMENT' | 'DELIVERY' | 'CLAUSE' | 'SERVICE' | 'OTHER' | (string & {})
    /**
     * What the customer asked (客户要求)
     */
    asked: string
    /**
     * What the company offered (我方答复)
     */
    offered: string
    /**
     * In what it is counted; null where it is not (计量方式)
     */
    measure: 'AMOUNT' | 'PERCENT' | 'DAYS' | (string & {}) | null
    /**
     * Currency of an AMOUNT (币种)
     */
    currency: string | null
    /**
     * What was asked, in numbers (客户要求值)
     */
    askedValue: string | null
    /**
     * Where the company stood before (原立场)
     */
    previousValue: string | null
    /**
     * What was offered, in numbers (我方答复值)
     */
    offeredValue: string | null
    /**
     * What was given against that; negative where something was taken back (让步)
     */
    concession: string | null
    /**
     * The same in percent (让步比例)
     */
    concessionPercent: string | null
    /**
     * Objection that it answers (客户异议)
     */
    objectionId: string | null
  }[]
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
 * That an objection was answered (异议答复), without the answer.
 */
export interface SalesPipelineObjectionAnswerStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Objection (异议)
   */
  objectionId: string
  /**
   * Use of the playbook item (话术使用记录)
   */
  playbookUseId: string | null
  /**
   * Version of the playbook item that was used (话术版本)
   */
  playbookItemId: string | null
  /**
   * Employee who answered (答复人)
   */
  answeredBy: string | null
  /**
   * When it was answered (答复时间)
   */
  answeredAt: string
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
 * An objection to a deal (客户异议), without who said what.
 */
export interface SalesPipelineObjectionStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Status (状态)
   */
  status: 'OPEN' | 'ANSWERED' | 'RESOLVED' | 'ACCEPTED_AS_IS' | 'UNRESOLVED' | (string & {})
  /**
   * What it is about (异议类别)
   */
  category:
    'PRICE' | 'QUALITY' | 'DELIVERY' | 'PAYMENT' | 'TRUST' | 'NEED' | 'TIMING' | 'COMPETITOR' | 'OTHER' | (string & {})
  /**
   * Day it was raised (提出日期)
   */
  raisedOn: string
  /**
   * Employee who recorded it (记录人)
   */
  recordedBy: string | null
  /**
   * Since when an answer is owed (答复起算时间); null or left out while its deal rests
   */
  owedSince?: string | null
  /**
   * Until when it is to be answered (答复时限)
   */
  dueAt?: string | null
  /**
   * Version of P14 that the limit comes from (参数版本)
   */
  policyVersion?: number | null
  /**
   * When the row was created
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
 * A step of an opportunity to another stage (商机阶段变更). Steps are added and never changed.
 */
export interface SalesPipelineOpportunityStageChangeStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Stage before; null for the first (原阶段)
   */
  fromStage:
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
   * Stage after (新阶段)
   */
  toStage:
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
   * Why it went back, rests or ended (变更原因)
   */
  reason: string | null
  /**
   * When it was changed (变更时间)
   */
  changedAt: string
  /**
   * Version of policy P13 that held (政策版本); 0 while none was published, null for what is older
   */
  policyVersion?: number | null
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
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Short title (商机名称)
   */
  title: string
  /**
   * Lead it came from (线索)
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
   * Since when it is in this stage (阶段起始时间)
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
   * Why it was lost (丢单原因)
   */
  lossReason: string | null
  /**
   * Competitor (竞争对手)
   */
  competitor: string | null
  /**
   * Stage it goes on with; null unless it is suspended (暂停前阶段)
   */
  suspendedFrom?:
    'RECEPTION' | 'NEEDS' | 'PRESENTATION' | 'PROPOSAL' | 'NEGOTIATION' | 'CONTRACTING' | (string & {}) | null
  /**
   * What is needed, in short (需求概述)
   */
  needSummary?: string | null
  /**
   * Planned purchase (计划采购时间)
   */
  needPurchaseBy?: string | null
  /**
   * Who earns commission on it (业绩分配), summing to 100 percent
   *
   * Items: One of them
   */
  splits?: {
    /**
     * Employee (员工)
     */
    employeeId: string
    /**
     * Role in the deal (业绩角色)
     */
    role: 'OWNER' | 'SUPPORT' | 'TECHNICAL' | 'REFERRER' | (string & {})
    /**
     * Share in percent (比例)
     */
    percent: string
  }[]
  /**
   * Probability in percent that the seller gave in place of the stage's own (顾问预估概率)
   */
  ownProbability?: number | null
  /**
   * Day on which a resting deal is taken up again (计划恢复日期)
   */
  resumeOn?: string | null
  /**
   * Stage in which it was lost (丢单阶段)
   */
  lostFrom?: 'RECEPTION' | 'NEEDS' | 'PRESENTATION' | 'PROPOSAL' | 'NEGOTIATION' | 'CONTRACTING' | (string & {}) | null
  /**
   * Day of the open next step (下一步截止日期); null when nothing is planned
   */
  nextStepDueOn?: string | null
  /**
   * Every step that was planned (下一步计划), without what it says
   *
   * Items: One of them
   */
  nextSteps?: {
    /**
     * Id of the step
     */
    id: string
    /**
     * Until when (截止日期)
     */
    dueOn: string
    /**
     * By whom (责任人); null while it waits for the superior
     */
    assigneeId: string | null
    /**
     * How it stands (状态)
     */
    status: 'OPEN' | 'DONE' | 'REPLACED' | 'DROPPED' | (string & {})
    /**
     * Days after which a missed step goes to the superior (宽限天数)
     */
    graceDays: number
    /**
     * Version of policy P14 it was planned under (政策版本)
     */
    policyVersion: number
    /**
     * When it was planned (计划时间)
     */
    plannedAt: string
    /**
     * When it was done, replaced or dropped (结束时间)
     */
    closedAt: string | null
  }[]
  /**
   * Employees who work on it (参与人员)
   *
   * Items: Employee (员工)
   */
  memberIds?: string[]
  /**
   * In which role each works on it (分工)
   *
   * Items: One of them
   */
  team?: {
    /**
     * Employee (员工)
     */
    employeeId: string
    /**
     * Role in the deal (角色)
     */
    role: 'OWNER' | 'SUPPORT' | 'TECHNICAL' | 'REFERRER' | (string & {})
  }[]
  /**
   * Reviews of its strategy because of a risk of the customer (策略复盘)
   *
   * Items: One of them
   */
  strategyReviews?: {
    /**
     * Id of the review
     */
    id: string
    /**
     * The alert (风险预警)
     */
    alertId: string
    /**
     * Kind of risk (风险类型)
     */
    kind: string
    /**
     * How grave (风险等级)
     */
    severity: 'HIGH' | 'MEDIUM' | 'LOW' | (string & {})
    /**
     * When the alert was raised (预警时间)
     */
    raisedAt: string
    /**
     * When the superior decided (复盘时间)
     */
    concludedAt: string | null
  }[]
  /**
   * Where it came from (来源)
   */
  source?: 'LEAD' | 'REPEAT' | 'REFERRAL' | 'DIRECT' | (string & {})
  /**
   * Deal of the customer's last contract before (上一笔商机)
   */
  previousOpportunityId?: string | null
  /**
   * Customer who recommended the company (推荐客户)
   */
  referringCustomerId?: string | null
  /**
   * Employee who brought the customer (推荐员工)
   */
  referringEmployeeId?: string | null
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
 * A version of a playbook item (话术), without what it says.
 */
export interface SalesPipelinePlaybookItemStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * The item across its versions (话术)
   */
  itemId: string
  /**
   * Number of the version (版本)
   */
  revision: number
  /**
   * Kind (类型)
   */
  kind:
    | 'FAB_CARD'
    | 'OBJECTION_HANDLING'
    | 'CLOSING_TECHNIQUE'
    | 'SALES_SCRIPT'
    | 'CASE_STUDY'
    | 'COMPETITOR_COMPARISON'
    | (string & {})
  /**
   * Status (状态)
   */
  status: 'DRAFT' | 'IN_REVIEW' | 'RETURNED' | 'PUBLISHED' | 'SUPERSEDED' | 'RETIRED' | (string & {})
  /**
   * Product it speaks of (产品)
   */
  productId: string | null
  /**
   * Product family (产品系列)
   */
  family: string | null
  /**
   * Stage of the sales process it is for (适用阶段)
   */
  stage: 'RECEPTION' | 'NEEDS' | 'PRESENTATION' | 'PROPOSAL' | 'NEGOTIATION' | 'CONTRACTING' | (string & {}) | null
  /**
   * Industry of customers (适用行业)
   */
  industry: string | null
  /**
   * Words it is found by (标签)
   *
   * Items: A word (标签)
   */
  tags: string[]
  /**
   * Employee who wrote it (作者)
   */
  authorId: string
  /**
   * Employee who reviewed it (审核人)
   */
  reviewedBy: string | null
  /**
   * When the row was created
   */
  createdAt: string
  /**
   * When it was submitted for review (提交审核时间)
   */
  submittedAt: string | null
  /**
   * When it was published (发布时间)
   */
  publishedAt: string | null
  /**
   * When it was taken out of use (停用时间)
   */
  retiredAt: string | null
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
 * That a playbook item was used on a deal (话术使用记录).
 */
export interface SalesPipelinePlaybookUseStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * The version that was used (话术版本)
   */
  playbookItemId: string
  /**
   * The item across its versions (话术)
   */
  itemId: string
  /**
   * Occasion (场合)
   */
  occasion: 'PRESENTATION' | 'OBJECTION' | 'NEGOTIATION' | 'CLOSING' | 'VISIT' | 'CALL' | 'OTHER' | (string & {})
  /**
   * Presentation in which it was shown (演示记录)
   */
  presentationId: string | null
  /**
   * Day of the use (使用日期)
   */
  usedOn: string
  /**
   * Employee who used it (使用人)
   */
  usedBy: string | null
  /**
   * When it was recorded (录入时间)
   */
  recordedAt: string
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
 * A demonstration, case study or comparison that a customer was shown (产品演示/案例/对比), without who saw it and what was said.
 */
export interface SalesPipelinePresentationStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Kind (演示方式)
   */
  kind: 'DEMONSTRATION' | 'CASE_STUDY' | 'COMPARISON' | (string & {})
  /**
   * Day it took place (演示日期)
   */
  heldOn: string
  /**
   * Employee who presented (演示人)
   */
  presentedBy: string | null
  /**
   * When it was recorded (录入时间)
   */
  recordedAt: string
  /**
   * Products demonstrated (演示产品)
   *
   * Items: Product (产品)
   */
  productIds?: string[]
  /**
   * Whether the customer of the case agreed to be named (是否允许具名)
   */
  namingPermitted?: boolean | null
  /**
   * With whose product it was compared (对比竞争对手)
   */
  competitor?: string | null
  /**
   * With which product it was compared (对比产品)
   */
  competitorProduct?: string | null
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
 * An entry of the price book (价目表): a list price from a day on. Of several that have begun the one with the latest day counts, of one day the one with the highest id. Entries are added and never changed.
 */
export interface SalesPipelinePriceBookEntryStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * List price before tax (目录价)
   */
  listPrice: Money
  /**
   * First day it counts (生效日期)
   */
  effectiveFrom: string
  /**
   * When it was recorded (录入时间)
   */
  recordedAt: string
  /**
   * Value class of the customers it is for; null for all (客户等级)
   */
  customerClass?: 'A' | 'B' | 'C' | (string & {}) | null
  /**
   * Quantity from which it is; 0 for any (起订数量)
   */
  minQuantity?: string
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
 * Something that may be said of a product, in one revision (产品事实). Quotes say those that are PUBLISHED; what a revision says never changes.
 */
export interface SalesPipelineProductFactStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * What it is about, the same in all revisions (事实代码)
   */
  code: string
  /**
   * Which revision of the code (修订号)
   */
  revision: number
  /**
   * Name (英文名称)
   */
  name: string
  /**
   * Name in Chinese (中文名称)
   */
  nameZh: string
  /**
   * What holds (内容)
   */
  value: string
  /**
   * Unit of the value (单位)
   */
  unit: string | null
  /**
   * Document it is known from (依据文件)
   */
  source: string
  /**
   * State (状态)
   */
  status: 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED' | 'WITHDRAWN' | (string & {})
  /**
   * Employee who wrote it (起草人)
   */
  draftedBy: string
  /**
   * Employee who published it, somebody else (发布人)
   */
  publishedBy: string | null
  /**
   * When it was published (发布时间)
   */
  publishedAt: string | null
  /**
   * Why it was taken back (撤下原因)
   */
  withdrawnWhy: string | null
  /**
   * When it was written
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
 * A stop of the sale of a product, for an improvement that service calls severe (停售待改进). It holds while it is not released.
 */
export interface SalesPipelineProductHoldStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Product (产品)
   */
  productId: string
  /**
   * Improvement that service asked for (改进要求)
   */
  improvementId: string
  /**
   * What service found (原因)
   */
  reason: string
  /**
   * Since when (开始时间)
   */
  since: string
  /**
   * Employee who let it be sold again (解除人)
   */
  releasedBy: string | null
  /**
   * When it was released; null while it holds (解除时间)
   */
  releasedAt: string | null
  /**
   * Why it may be sold again (解除原因)
   */
  releaseReason: string | null
  /**
   * When the hold was recorded
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
   * English name (英文名称)
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
   * Specification (规格)
   */
  specification?: string | null
  /**
   * Decimal places of a quantity (数量小数位)
   */
  fractionDigits?: number
  /**
   * ISO 4217 code of its prices and costs (币种)
   */
  currency?: string
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
 * A report of progress to the superior (销售工作汇报), without what it says.
 */
export interface SalesPipelineProgressReportStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Employee who reports (汇报人)
   */
  ownerId: string
  /**
   * Team of who reports (团队)
   */
  teamId: string | null
  /**
   * First day of the period (起始日)
   */
  periodFrom: string
  /**
   * Last day of the period (截止日)
   */
  periodTo: string
  /**
   * How it stands (状态)
   */
  status: 'DRAFT' | 'SUBMITTED' | 'REVIEWED' | (string & {})
  /**
   * When it was handed in (提交时间)
   */
  submittedAt: string | null
  /**
   * Employee who read it as the superior (审阅人)
   */
  reviewedBy: string | null
  /**
   * When it was read (审阅时间)
   */
  reviewedAt: string | null
  /**
   * When the draft was made first
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
 * One revision of a proposal (销售方案); what it says never changes.
 */
export interface SalesPipelineProposalStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Number of the proposal, the same in all revisions (方案编号)
   */
  number: string
  /**
   * Which revision (修订号)
   */
  revision: number
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * Customer (客户) this belongs to
   */
  customerId: string
  /**
   * Name of the customer (客户名称)
   */
  customerName: string
  /**
   * Employee who works on the deal (负责顾问); null while nobody does
   */
  ownerId: string | null
  /**
   * Team of the owner (团队), for row scopes; null while there is none
   */
  teamId: string | null
  /**
   * Employee who prepared it (编制人)
   */
  preparedBy: string
  /**
   * What it is called (方案名称)
   */
  title: string
  /**
   * Currency (币种)
   */
  currency: string
  /**
   * Day of the prices (价格日期)
   */
  pricedOn: string
  /**
   * The ways to meet the need (备选方案)
   *
   * Items: One of them: the ways to meet the need (备选方案)
   */
  alternatives: {
    /**
     * What people call it by (方案代号)
     */
    code: string
    /**
     * Name (名称)
     */
    name: string
    /**
     * What it is made of (配置)
     */
    configuration: string
    /**
     * Total before tax, without options (未税金额)
     */
    netTotal: Money
    /**
     * Its products (方案明细)
     *
     * Items: One of them: its products (方案明细)
     */
    lines: {
      /**
       * Position, from 1 (行号)
       */
      seq: number
      /**
       * Product (产品)
       */
      productId: string
      /**
       * Stock-keeping unit (产品编码)
       */
      sku: string
      /**
       * How many (数量)
       */
      quantity: string
      /**
       * Discount in percent (折扣率)
       */
      discountPercent: string
      /**
       * Amount before tax (未税金额)
       */
      netAmount: Money
      /**
       * Whether it is an option beside the alternative (选配)
       */
      optional: boolean
    }[]
  }[]
  /**
   * Which discounts can be expected (优惠政策)
   */
  discountPolicy: string | null
  /**
   * What service promises (服务承诺)
   */
  serviceCommitment: string
  /**
   * How long delivery takes (交货时间)
   */
  deliveryTime: string
  /**
   * How it is delivered (交货方式)
   */
  deliveryMethod: string
  /**
   * State (状态)
   */
  status: 'DRAFT' | 'PRESENTED' | 'CHOSEN' | 'REJECTED' | 'SUPERSEDED' | (string & {})
  /**
   * When the customer was shown it (提交日期)
   */
  presentedOn: string | null
  /**
   * Code of the alternative that was chosen (选定方案)
   */
  chosen: string | null
  /**
   * When the customer decided (决定时间)
   */
  decidedAt: string | null
  /**
   * Why the customer wants none of it (未采纳原因)
   */
  rejectReason: string | null
  /**
   * When it was prepared
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
 * The customer wants to do it, on what a version of a quote says (合作意向). Never changed.
 */
export interface SalesPipelinePurchaseIntentionStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Version of the quote (报价版本)
   */
  quoteVersionId: string
  /**
   * Opportunity (商机)
   */
  opportunityId: string
  /**
   * When it was reached (达成日期)
   */
  reachedOn: string
  /**
   * What was agreed (约定内容)
   */
  agreed: string
  /**
   * Employee who recorded it (记录人)
   */
  recordedBy: string
  /**
   * When it was recorded (录入时间)
   */
  recordedAt: string
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
 * A line of a version of a quote (报价明细), as it was priced. Never changed.
 */
export interface SalesPipelineQuoteLineStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Version of the quote (报价版本)
   */
  quoteVersionId: string
  /**
   * Position (行号), from 1
   */
  seq: number
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
   * Specification (规格)
   */
  specification: string | null
  /**
   * Product family (产品系列)
   */
  family: string
  /**
   * Product class (产品类别): selects the commission rate
   */
  productClass: 'STANDARD' | 'CUSTOM' | 'SERVICE' | 'SPARE_PART' | (string & {})
  /**
   * Difficulty factor of the sale (难度系数)
   */
  difficulty: string
  /**
   * Unit (单位)
   */
  unit: string
  /**
   * Warranty in months (质保月数)
   */
  warrantyMonths: number
  /**
   * Quantity (数量)
   */
  quantity: string
  /**
   * List price of a unit before tax (目录价)
   */
  listPrice: Money
  /**
   * Discount in percent (折扣率)
   */
  discountPercent: string
  /**
   * Tax rate as a fraction (税率)
   */
  taxRate: string
  /**
   * Amount before tax (未税金额)
   */
  netAmount: Money
  /**
   * Tax (税额)
   */
  taxAmount: Money
  /**
   * Amount with tax (含税金额)
   */
  grossAmount: Money
  /**
   * Promised delivery (承诺交期)
   */
  promisedOn: string | null
  /**
   * Entry of the price book it was priced by (价目)
   */
  priceEntryId?: string | null
  /**
   * Value class of the price tier; null for all (客户等级)
   */
  tierClass?: string | null
  /**
   * Quantity from which the price tier is; null for the price that everybody has (起订数量)
   */
  tierQuantity?: string | null
  /**
   * Currency of the price book (目录币种)
   */
  priceCurrency?: string | null
  /**
   * Exchange rate it was converted by; null where nothing was converted (汇率)
   */
  exchangeRateId?: string | null
  /**
   * What one unit of the price book's currency was in the quote's; null where nothing was converted (汇率)
   */
  exchangeRate?: string | null
  /**
   * What is said of the product: published facts when it was priced (产品事实)
   *
   * Items: One of them: what is said of the product: published facts when it was priced (产品事实)
   */
  facts?: {
    /**
     * Revision of the fact (产品事实)
     */
    factId: string
    /**
     * What it is about (事实代码)
     */
    code: string
    /**
     * Which revision (修订号)
     */
    revision: number
    /**
     * Name (英文名称)
     */
    name: string
    /**
     * Name in Chinese (中文名称)
     */
    nameZh: string
    /**
     * What holds (内容)
     */
    value: string
    /**
     * Unit of the value (单位)
     */
    unit: string | null
  }[]
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
 * A version of a quote (报价版本): its content never changes, its progress does. Costs and margins are in the sensitive topic, lines in their own.
 */
export interface SalesPipelineQuoteVersionStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Quote (报价单)
   */
  quoteId: string
  /**
   * Number of the version (报价版本), from 1
   */
  revision: number
  /**
   * State of the version (报价状态)
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
   * Employee who prepared it (编制人)
   */
  preparedBy: string
  /**
   * Day of the prices and costs (计价日期)
   */
  pricedOn: string
  /**
   * ISO 4217 code of every amount (币种)
   */
  currency: string
  /**
   * Last day it can be accepted (报价有效期)
   */
  validUntil: string
  /**
   * Payment terms (付款条款), summing to 100 percent
   *
   * Items: One of them
   */
  paymentTerms: {
    /**
     * What makes it due (付款节点)
     */
    trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED' | (string & {})
    /**
     * Share of the gross total in percent (比例)
     */
    percent: string
    /**
     * Calendar days from the trigger to the due date (账期天数)
     */
    daysAfter: number
  }[]
  /**
   * Delivery terms (交付条款)
   */
  deliveryTerms: string
  /**
   * After-sales terms (售后条款)
   */
  afterSalesTerms: string
  /**
   * Total at list prices before tax (目录价合计)
   */
  listTotal: Money
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
   * Pricing policy it was submitted under (价格政策)
   */
  pricingPolicyId: string | null
  /**
   * What of it was beyond a threshold (超限项), so that more than the superior decide
   *
   * Items: One of them
   */
  triggers: {
    /**
     * Limit (超限类型)
     */
    code:
      | 'DISCOUNT'
      | 'LINE_MARGIN'
      | 'QUOTE_MARGIN'
      | 'AMOUNT'
      | 'CREDIT_DAYS'
      | 'NON_STANDARD_TERMS'
      | 'UNVERIFIED_CLAIM'
      | 'CREDIT_GRADE'
      | 'FIRST_ORDER'
      | 'CURRENCY'
      | 'OVERDUE'
      | (string & {})
    /**
     * Position of the line; null for the whole quote (明细行号)
     */
    line: number | null
    /**
     * Level that decides because of it (审批层级)
     */
    level?: string | null
  }[]
  /**
   * Request for its approval (审批)
   */
  approvalId: string | null
  /**
   * Employee who submitted it (提交人)
   */
  submittedBy: string | null
  /**
   * When it was submitted (提交时间)
   */
  submittedAt: string | null
  /**
   * What an approver wants changed (退回原因)
   */
  returnReason: string | null
  /**
   * When it was approved (批准时间)
   */
  approvedAt: string | null
  /**
   * When it was sent (发送时间)
   */
  sentAt: string | null
  /**
   * How the customer accepted it (接受方式)
   */
  acceptedHow: 'SIGNED_COPY' | 'EMAIL' | 'MESSAGE' | 'PHONE' | 'MEETING' | (string & {}) | null
  /**
   * When the customer accepted it (接受时间)
   */
  acceptedAt: string | null
  /**
   * Why the customer declined it (拒绝原因)
   */
  declineReason: string | null
  /**
   * When it was prepared
   */
  createdAt: string
  /**
   * How it is delivered (交货方式)
   */
  deliveryMethod?: string | null
  /**
   * What of the installation is included (安装调试)
   */
  installationTerms?: string | null
  /**
   * What service promises (服务承诺)
   */
  serviceCommitment?: string | null
  /**
   * What deviates from the standard terms (非标准条款)
   *
   * Items: One of them: what deviates from the standard terms (非标准条款)
   */
  nonStandardTerms?: string[]
  /**
   * What is said and comes from no published fact (待核实陈述)
   *
   * Items: One of them: what is said and comes from no published fact (待核实陈述)
   */
  claims?: {
    /**
     * Position of the line; null for the whole quote (行号)
     */
    line: number | null
    /**
     * What is said (陈述)
     */
    text: string
    /**
     * Whether reviewers answered for it (状态)
     */
    status: 'UNVERIFIED' | 'REVIEWED' | (string & {})
  }[]
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * When this version was committed
   */
  updatedAt: string
  /**
   * Document of the quote that proves the acceptance (接受凭证); null where nothing was written
   */
  evidenceDocumentId?: string | null
  /**
   * SHA-256 of that document as it was then (接受凭证哈希)
   */
  evidenceSha256?: string | null
  /**
   * Why it was taken back with its deal (撤回原因)
   */
  withdrawReason?: string | null
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
   * Current version of the quote (报价版本)
   */
  quoteVersion: number
  /**
   * State of the current version (报价状态)
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
   * Name of the customer (客户名称)
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
   * Lines of the current version (报价明细)
   *
   * Items: One line
   */
  lines: {
    /**
     * Line (报价行)
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
     * Amount before tax (未税金额)
     */
    netAmount: Money
    /**
     * Tax (税额)
     */
    taxAmount: Money
    /**
     * Amount with tax (含税金额)
     */
    grossAmount: Money
  }[]
  /**
   * Id of the current version (报价版本), whose whole content is on its own topic
   */
  quoteVersionId?: string
  /**
   * When it was created
   */
  createdAt: string
  /**
   * Inquiry that it answers (客户询价)
   */
  inquiryId?: string | null
  /**
   * Proposal that it was made from (销售方案)
   */
  proposalId?: string | null
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
 * A month whose reports are closed (已关账月份), with what it came to.
 */
export interface SalesPipelineReportPeriodStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * The month (月份), such as 2026-03
   */
  month: string
  /**
   * Its first day (起始日)
   */
  firstDay: string
  /**
   * Its last day (截止日)
   */
  lastDay: string
  /**
   * Employee who closed it (关账人)
   */
  closedBy: string
  /**
   * When it was closed (关账时间)
   */
  closedAt: string
  /**
   * What it came to, company-wide (关账数据)
   */
  figures: {
    /**
     * How many rows were counted of each kind (行数)
     */
    rows: {
      /**
       * Stays in a stage that began in the month (阶段停留)
       */
      STAY: number
      /**
       * Deals won and lost in it (成交与丢单)
       */
      CLOSING: number
      /**
       * Open deals that were to close in it (未成交商机)
       */
      FORECAST: number
      /**
       * Moves of close dates (延期)
       */
      MOVE: number
      /**
       * Lines of accepted quotes (报价明细)
       */
      LINE: number
      /**
       * Turns of approvals that ended (审批)
       */
      DECISION: number
    }
    /**
     * Deals won (赢单数)
     */
    won: number
    /**
     * Deals lost (丢单数)
     */
    lost: number
    /**
     * What was won before tax (成交金额), one amount a currency
     *
     * Items: Amount in one currency (金额)
     */
    wonAmounts: Money[]
    /**
     * Lines of accepted quotes at list prices (目录价金额), one amount a currency
     *
     * Items: Amount in one currency (金额)
     */
    acceptedListAmounts: Money[]
    /**
     * Lines of accepted quotes before tax (未税金额), one amount a currency
     *
     * Items: Amount in one currency (金额)
     */
    acceptedNetAmounts: Money[]
  }
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * Since when it waits
   */
  createdAt: string
  /**
   * When this version was committed
   */
  updatedAt: string
}
/**
 * A version of a sales plan (销售计划) with its goals, without strategy and measures.
 */
export interface SalesPipelineSalesPlanStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * The plan across its versions (销售计划)
   */
  seriesId: string
  /**
   * Number of the version (版本)
   */
  revision: number
  /**
   * Whose plan (计划层级)
   */
  level: 'COMPANY' | 'TEAM' | 'PERSON' | (string & {})
  /**
   * Employee (员工), when it is one person
   */
  employeeId: string | null
  /**
   * Team (团队)
   */
  teamId: string | null
  /**
   * Kind of period (期间类型)
   */
  periodKind: 'MONTH' | 'QUARTER' | 'YEAR' | (string & {})
  /**
   * First day of the period (期间起)
   */
  periodStart: string
  /**
   * Last day of the period (期间止)
   */
  periodEnd: string
  /**
   * Currency of its amounts (币种)
   */
  currency: string
  /**
   * Status (状态)
   */
  status: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'SUPERSEDED' | 'CLOSED' | (string & {})
  /**
   * Version of the plan above it was written under (上级计划)
   */
  parentId: string | null
  /**
   * Employee who wrote it (编制人)
   */
  authorId: string
  /**
   * When it was submitted (提交时间)
   */
  submittedAt: string | null
  /**
   * Employee who approved it (批准人)
   */
  approvedBy: string | null
  /**
   * When it was approved (批准时间)
   */
  approvedAt: string | null
  /**
   * When it was closed (关闭时间)
   */
  closedAt: string | null
  /**
   * When the row was created
   */
  createdAt: string
  /**
   * What is to be reached (目标)
   *
   * Items: A goal (目标)
   */
  goals: {
    /**
     * Id of the goal
     */
    id: string
    /**
     * What is measured (指标)
     */
    metric:
      | 'SIGNED_AMOUNT'
      | 'COLLECTED_AMOUNT'
      | 'NEW_CUSTOMERS'
      | 'WON_DEALS'
      | 'QUOTES_SENT'
      | 'PRESENTATIONS'
      | 'WIN_RATE'
      | 'DAYS_TO_CLOSE'
      | (string & {})
    /**
     * What is to be reached (目标值)
     */
    target: string
    /**
     * Weight in percent (权重)
     */
    weight: string
    /**
     * Until when (完成日期)
     */
    dueOn: string
    /**
     * Goal of the plan above that it serves (支撑的上级目标)
     */
    alignsWith: string | null
    /**
     * How it is broken down (目标分解)
     *
     * Items: What one unit is to bring
     */
    shares: {
      /**
       * Team (团队)
       */
      teamId: string | null
      /**
       * Employee (员工)
       */
      employeeId: string | null
      /**
       * What is expected of it (分解目标)
       */
      value: string
    }[]
  }[]
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
 * Something that waits for a person (待办), since when and until when. A closed one stays, for reports on time limits.
 */
export interface SalesPipelineWorkItemStateV1 {
  /**
   * Id of the row; the message key
   */
  id: string
  /**
   * Names the wait, from its kind and its record
   */
  key: string
  /**
   * What has to be done (待办类型): CONTRACT_RECEIPT
   */
  kind: string
  /**
   * What has to be done (待办事项), in English, without names and amounts
   */
  title: string
  /**
   * What has to be done, in Chinese (待办事项)
   */
  titleZh: string
  /**
   * Kind of the record it is about (关联对象类型), as the graph calls it: Contract
   */
  subjectType: string
  /**
   * Id of that record (关联对象)
   */
  subjectId: string
  /**
   * What people call that record (关联对象编号): its number
   */
  subjectLabel: string
  /**
   * Customer (客户) whose business it is; null or left out where it is nobody's
   */
  customerId?: string | null
  /**
   * Employees it waits for (待办人); empty where everybody with the role may do it
   *
   * Items: One of them
   */
  assigneeIds: string[]
  /**
   * Role whose people may do it (待办角色)
   */
  role: string | null
  /**
   * With a role: only those who lead this team (团队) or one above it
   */
  teamId: string | null
  /**
   * Employees who may not do it although they have the role
   *
   * Items: One of them
   */
  exceptIds: string[]
  /**
   * A decision that a deputy for approvals (审批代理) may make too; left out for no
   */
  byDeputy?: boolean
  /**
   * Employees it waited for by name until they left (原待办人); left out for nobody
   *
   * Items: One of them
   */
  leaverIds?: string[]
  /**
   * Employees it waits for too once it is overdue (升级对象)
   *
   * Items: One of them
   */
  escalateIds: string[]
  /**
   * Role it waits for too once it is overdue (升级角色)
   */
  escalateRole: string | null
  /**
   * With a role to escalate to: only those who lead this team (团队) or one above it; left out for no team
   */
  escalateTeamId?: string | null
  /**
   * Policy parameter that the time limit comes from (时限制度)
   */
  policy: string | null
  /**
   * Version of that parameter (参数版本); 0 is its documented default
   */
  policyVersion: number | null
  /**
   * When it is to be brought to mind (提醒时间)
   */
  remindAt: string | null
  /**
   * Until when it is to be done (截止时间)
   */
  dueAt: string | null
  /**
   * When it was brought to mind
   */
  remindedAt: string | null
  /**
   * When it was noted that nobody did it in time (超时时间)
   */
  overdueAt: string | null
  /**
   * When the wait ended (完成时间)
   */
  closedAt: string | null
  /**
   * How it ended (结果)
   */
  outcome: 'DONE' | 'CANCELLED' | (string & {}) | null
  /**
   * Version of the row: grows with every change; a reader keeps the highest it saw
   */
  version: number
  /**
   * Since when it waits
   */
  createdAt: string
  /**
   * When this version was committed
   */
  updatedAt: string
}
