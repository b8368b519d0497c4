import type { Tx } from '@sellgraph/db-kit'
import { closeWork, openWork } from '@sellgraph/work'
import type { PlaybookItemRow } from '../store/playbook-store.ts'

const keyOf = ({ id }: { id: string }) => `playbook-review:${id}`

/** An item waits for a manager other than its author. */
export async function openReview(tx: Tx, item: PlaybookItemRow): Promise<void> {
  await openWork(tx, {
    key: keyOf(item),
    kind: 'PLAYBOOK_REVIEW',
    title: 'Review an item of the playbook',
    titleZh: '审核话术',
    subject: { type: 'PlaybookItem', id: item.id, label: item.title ?? item.titleEn ?? '' },
    role: 'MANAGER',
    exceptIds: [item.authorId],
    dueAt: null,
  })
}

export async function closeReview(tx: Tx, item: { id: string }): Promise<void> {
  await closeWork(tx, keyOf(item))
}
