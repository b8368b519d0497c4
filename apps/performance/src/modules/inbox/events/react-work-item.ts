import { done, reactState, type Reaction } from '@sellgraph/messaging'
import { deleteInboxItem, putInboxItem } from '../store/inbox-store.ts'

/** The topics that feed the inbox: a service that opens work items adds its own. */
const topics = ['state.sales-pipeline.work-item.v1'] as const

export const workItemChanges: readonly Reaction[] = topics.map((topic) =>
  reactState(topic, async ({ tx, id, version, row }) => {
    if (row === null) await deleteInboxItem(tx, id)
    else await putInboxItem(tx, { ...row, version, service: topic.split('.')[1] ?? topic })
    return done()
  }),
)
