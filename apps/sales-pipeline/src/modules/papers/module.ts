import type { FeatureModule } from '@sellgraph/service-kit'
import { ContractDocument } from './resolvers/ContractDocument.ts'
import { ContractShare } from './resolvers/ContractShare.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Quote } from './resolvers/Quote.ts'
import { QuotePaper } from './resolvers/QuotePaper.ts'
import { QuoteShare } from './resolvers/QuoteShare.ts'

/** Quotations and contracts on paper, and links by which customers open them. */
export const papers: FeatureModule = {
  name: 'papers',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['QuotePaper', 'QuoteShare', 'ContractShare'],
  resolvers: { Mutation, Quote, QuotePaper, QuoteShare, ContractDocument, ContractShare },
}
