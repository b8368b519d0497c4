import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { PlaybookItemRow } from '../store/playbook-store.ts'

export async function publishItemPublished(tx: Tx, item: PlaybookItemRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.PlaybookItemPublished.v1',
    aggregateId: item.itemId,
    data: {
      playbookItemId: item.id,
      itemId: item.itemId,
      revision: item.revision,
      kind: item.kind,
      title: item.title,
      titleEn: item.titleEn,
      productId: item.productId,
      family: item.family,
      stage: item.stage,
      authorId: item.authorId,
      publishedAt: tx.now.toISOString(),
    },
  })
}
