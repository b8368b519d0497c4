import type { FeatureModule } from '@sellgraph/service-kit'
import {
  quoteLineSensitiveState,
  quoteLineState,
  quoteState,
  quoteVersionSensitiveState,
  quoteVersionState,
} from './events/state.ts'
import { quoteEscalation } from './jobs/quote-escalation.ts'
import { quoteExpires } from './jobs/quote-expires.ts'
import { Customer } from './resolvers/Customer.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Opportunity } from './resolvers/Opportunity.ts'
import { PaymentTerm } from './resolvers/PaymentTerm.ts'
import { Query } from './resolvers/Query.ts'
import { Quote } from './resolvers/Quote.ts'
import { QuoteLine } from './resolvers/QuoteLine.ts'
import { QuoteVersion } from './resolvers/QuoteVersion.ts'
import { QuoteEntity, QuoteLineEntity, QuoteVersionEntity } from './store/quote-store.ts'

export const quotes: FeatureModule = {
  name: 'quotes',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Quote', 'QuoteVersion'],
  resolvers: { Query, Mutation, Customer, Opportunity, Quote, QuoteVersion, QuoteLine, PaymentTerm },
  entities: [QuoteEntity, QuoteVersionEntity, QuoteLineEntity],
  jobs: [quoteExpires, quoteEscalation],
  states: [quoteLineSensitiveState, quoteLineState, quoteState, quoteVersionSensitiveState, quoteVersionState],
}
