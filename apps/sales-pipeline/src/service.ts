import { migrations as approvalMigrations } from '@sellgraph/approvals'
import { migrations as customerMigrations } from '@sellgraph/customers'
import { defineService } from '@sellgraph/service-kit'
import { contracts } from './modules/contracts/module.ts'
import { customers } from './modules/customers/module.ts'
import { opportunities } from './modules/opportunities/module.ts'
import { approvalStates } from './modules/quotes/events/approval-state.ts'
import { pricing } from './modules/pricing/module.ts'
import { products } from './modules/products/module.ts'
import { quotes } from './modules/quotes/module.ts'
import { references } from './modules/references/module.ts'

/** From the opportunity to the contract in force: products and prices, opportunities, quotes, contracts. */
export const salesPipeline = defineService({
  name: 'sales-pipeline',
  migrations: new URL('./migrations/', import.meta.url),
  uses: [{ migrations: approvalMigrations, states: approvalStates }, { migrations: customerMigrations }],
  modules: [products, pricing, customers, opportunities, quotes, contracts, references],
  untold: {
    'quote.revision': 'told as `quoteVersion`',
    'pricing_policy.family_margin_floors': 'told as `familyFloors`',
    'contract_instalment.due_trigger': 'told as `trigger` of an instalment',
  },
})
