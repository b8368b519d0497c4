import type { MigrationSet, Tx } from '@sellgraph/db-kit'
import { defineState, type StateSource } from '@sellgraph/messaging'
import { defineJob, type Job } from '@sellgraph/timers'
import { z } from 'zod'
import { expireWork, findWorkItems, remindOfWork, WORK_DUE, WORK_REMIND, type WorkItem } from './work-item.ts'

const ofItem = z.object({ id: z.uuid() })

/**
 * What a service that opens work items uses: their table, their state topic, from which the inbox of the person is
 * made, and their two timers.
 *
 * @param options.state - the service's own topic of items
 * @param options.overdue - by kind of item: what the service tells when nobody did it in time, in the transaction that
 *   notes it. It publishes and takes no locks, since the item is locked already and its record is locked before items.
 */
export function workItems({
  state,
  overdue = {},
}: {
  state: 'state.sales-pipeline.work-item.v1'
  overdue?: Readonly<Record<string, (tx: Tx, item: WorkItem) => Promise<void>>>
}): { migrations: MigrationSet; states: readonly StateSource[]; jobs: readonly Job<never>[] } {
  return {
    migrations: { name: 'work', dir: new URL('./migrations/', import.meta.url) },
    states: [
      defineState({
        type: state,
        tables: { 'sys.work_item': 'id' },
        rows: async (reader, ids) =>
          (await findWorkItems(reader, ids)).map((item) => ({
            ...item,
            assigneeIds: [...item.assigneeIds],
            exceptIds: [...item.exceptIds],
            escalateIds: [...item.escalateIds],
          })),
      }),
    ],
    jobs: [
      defineJob(WORK_REMIND, ofItem, ({ tx, payload }) => remindOfWork(tx, payload.id)),
      defineJob(WORK_DUE, ofItem, async ({ tx, payload }) => {
        const item = await expireWork(tx, payload.id)
        if (item !== null) await overdue[item.kind]?.(tx, item)
      }),
    ],
  }
}
