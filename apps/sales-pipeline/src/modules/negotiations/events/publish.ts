import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import { factOf } from '../../quotes/events/publish.ts'
import type { QuoteRow, QuoteVersionRow } from '../../quotes/store/quote-store.ts'
import type { PurchaseIntentionRow } from '../store/negotiation-store.ts'

export async function publishIntentionReached(
  tx: Tx,
  quote: QuoteRow,
  version: QuoteVersionRow,
  { reachedOn, recordedBy }: PurchaseIntentionRow,
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.IntentionReached.v1',
    aggregateId: quote.id,
    data: { ...factOf(quote, version), reachedOn, recordedBy },
  })
}
