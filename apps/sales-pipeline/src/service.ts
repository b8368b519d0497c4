import { migrations as approvalMigrations } from '@sellgraph/approvals'
import { migrations as customerMigrations } from '@sellgraph/customers'
import { documents } from '@sellgraph/documents'
import { migrations as policyMigrations, policyReplica } from '@sellgraph/policies'
import { defineService } from '@sellgraph/service-kit'
import { workItems } from '@sellgraph/work'
import { auditing } from './modules/auditing/module.ts'
import { contractDocuments } from './modules/contract-documents/module.ts'
import { contractDocumentSubject } from './modules/contract-documents/subject.ts'
import { contracts } from './modules/contracts/module.ts'
import { customers } from './modules/customers/module.ts'
import { exchangeRates } from './modules/exchange-rates/module.ts'
import { inquiries } from './modules/inquiries/module.ts'
import { negotiations } from './modules/negotiations/module.ts'
import { opportunities } from './modules/opportunities/module.ts'
import { approvalStates } from './modules/quotes/events/approval-state.ts'
import { pricing } from './modules/pricing/module.ts'
import { products } from './modules/products/module.ts'
import { proposals } from './modules/proposals/module.ts'
import { quotes } from './modules/quotes/module.ts'
import { references } from './modules/references/module.ts'

/** From the opportunity to the contract in force: products and prices, opportunities, quotes, contracts. */
export const salesPipeline = defineService({
  name: 'sales-pipeline',
  migrations: new URL('./migrations/', import.meta.url),
  uses: [
    { migrations: approvalMigrations, states: approvalStates },
    { migrations: customerMigrations },
    { migrations: policyMigrations, reactions: [policyReplica] },
    documents([contractDocumentSubject]),
    workItems({ state: 'state.sales-pipeline.work-item.v1' }),
  ],
  modules: [
    products,
    exchangeRates,
    pricing,
    customers,
    opportunities,
    inquiries,
    proposals,
    quotes,
    negotiations,
    contracts,
    contractDocuments,
    auditing,
    references,
  ],
  untold: {
    customer_value_class: 'a copy of what crm tells',
    'quote.revision': 'told as `quoteVersion`',
    'quote_version.content_salt': 'keeps costs from being found by trying what has the hash of the content',
    'pricing_policy.family_margin_floors': 'told as `familyFloors`',
    'contract_instalment.due_trigger': 'told as `trigger` of an instalment',
  },
})
