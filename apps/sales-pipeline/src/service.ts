import { migrations as approvalMigrations } from '@sellgraph/approvals'
import { migrations as customerMigrations } from '@sellgraph/customers'
import { documents } from '@sellgraph/documents'
import { migrations as policyMigrations, policyReplica } from '@sellgraph/policies'
import { migrations as searchMigrations } from '@sellgraph/search'
import { defineService } from '@sellgraph/service-kit'
import { workItems } from '@sellgraph/work'
import { acceptanceEvidence } from './modules/acceptance-evidence/module.ts'
import { approvals } from './modules/approvals/module.ts'
import { auditing } from './modules/auditing/module.ts'
import { contractChanges } from './modules/contract-changes/module.ts'
import { publishDistributionOverdue } from './modules/contract-distribution/events/publish.ts'
import { contractDistribution } from './modules/contract-distribution/module.ts'
import { contractExecution } from './modules/contract-execution/module.ts'
import { clauseTemplates } from './modules/clause-templates/module.ts'
import { contractDocuments } from './modules/contract-documents/module.ts'
import { contractDocumentSubject } from './modules/contract-documents/subject.ts'
import { contracts } from './modules/contracts/module.ts'
import { customers } from './modules/customers/module.ts'
import { recordOfWork } from './modules/customers/store/record-of-work.ts'
import { objections } from './modules/objections/module.ts'
import { exchangeRates } from './modules/exchange-rates/module.ts'
import { inquiries } from './modules/inquiries/module.ts'
import { negotiations } from './modules/negotiations/module.ts'
import { opportunities } from './modules/opportunities/module.ts'
import { disputes } from './modules/disputes/module.ts'
import { approvalStates } from './modules/quotes/events/approval-state.ts'
import { plans } from './modules/plans/module.ts'
import { playbook } from './modules/playbook/module.ts'
import { pricing } from './modules/pricing/module.ts'
import { companyLetterhead } from './modules/papers/letterhead.ts'
import { papers } from './modules/papers/module.ts'
import { quoteDocumentSubject } from './modules/papers/subject.ts'
import { progressReports } from './modules/progress-reports/module.ts'
import { products } from './modules/products/module.ts'
import { proposals } from './modules/proposals/module.ts'
import { quotes } from './modules/quotes/module.ts'
import { references } from './modules/references/module.ts'
import { reports } from './modules/reports/module.ts'

/** From the opportunity to the contract in force: products and prices, opportunities, playbook, quotes, contracts. */
export const salesPipeline = defineService({
  name: 'sales-pipeline',
  migrations: new URL('./migrations/', import.meta.url),
  uses: [
    { migrations: approvalMigrations, states: approvalStates },
    { migrations: customerMigrations },
    { migrations: policyMigrations, reactions: [policyReplica] },
    documents([contractDocumentSubject, quoteDocumentSubject]),
    companyLetterhead,
    { migrations: searchMigrations },
    workItems({
      state: 'state.sales-pipeline.work-item.v1',
      overdue: { CONTRACT_RECEIPT: publishDistributionOverdue },
      recordOf: recordOfWork,
    }),
  ],
  modules: [
    products,
    exchangeRates,
    pricing,
    customers,
    opportunities,
    progressReports,
    playbook,
    objections,
    plans,
    inquiries,
    proposals,
    quotes,
    acceptanceEvidence,
    negotiations,
    approvals,
    clauseTemplates,
    contracts,
    contractDistribution,
    contractChanges,
    contractExecution,
    contractDocuments,
    papers,
    disputes,
    auditing,
    reports,
    references,
  ],
  untold: {
    customer_credit: 'a copy of what finance-expense tells',
    customer_instalment: 'a copy of what finance-expense tells',
    customer_merge: 'a copy of what crm tells',
    progress_report_clock: 'told as the work item that it opens',
    'sales_plan_goal.seq': 'told as the order of goals',
    'sales_plan_share.goal_id': 'told within its goal',
    'sales_plan_share.seq': 'told as the order of shares',
    'sales_plan_measure.seq': 'told as the order of measures',
    published_target: 'a copy of what performance tells',
    'playbook_item.search': 'made of the texts',
    'opportunity.search': 'made of the title and the name of the customer',
    customer_value_class: 'a copy of what crm tells',
    'quote.revision': 'told as `quoteVersion`',
    'quote_version.content_salt': 'keeps costs from being found by trying what has the hash of the content',
    'pricing_policy.family_margin_floors': 'told as `familyFloors`',
    opportunity_history: 'what it keeps was told of the opportunity, each state when it began',
    opportunity_stay: 'what it keeps was told of the opportunity and its changes of stage',
    report_row:
      'what it keeps was told of the deal, quote or approval that was counted; `figures` tell what it came to',
    'contract_change.terms': 'told as the version of the contract that it becomes',
    contract_order: 'a copy of what fulfillment tells',
    contract_receivable: 'a copy of what finance-expense tells',
    'contract_change_opinion.change_request_id': 'told as one of `opinions` of its request',
    'contract_instalment.due_trigger': 'told as `trigger` of an instalment',
  },
})
