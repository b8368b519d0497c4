import type { MigrationSet, Tx } from '@sellgraph/db-kit'
import { defineState, done, react, type Reaction, reactState, skip, type StateSource } from '@sellgraph/messaging'
import { defineJob, type Job } from '@sellgraph/timers'
import { z } from 'zod'
import {
  expireWork,
  type FindRecordOfWork,
  findWorkItems,
  handOverWork,
  leaveTeamWork,
  remindOfWork,
  WORK_DUE,
  WORK_REMIND,
  type WorkItem,
} from './work-item.ts'

const ofItem = z.object({ id: z.uuid() })

/**
 * What a service that opens work items uses: their table, their state topic, from which the inbox of the person is
 * made, their two timers, and what becomes of the items of somebody who leaves or changes teams. The copy of the
 * organisation must be kept before it, as every service does.
 *
 * @param options.state - the service's own topic of items
 * @param options.overdue - by kind of item: what the service tells when nobody did it in time, in the transaction that
 *   notes it. It publishes and takes no locks, since the item is locked already and its record is locked before items.
 * @param options.recordOf - whose the record of an item is: it takes over what a leaver had to do about it. It reads and
 *   takes no locks
 */
export function workItems({
  state,
  overdue = {},
  recordOf = () => Promise.resolve(null),
}: {
  state: 'state.sales-pipeline.work-item.v1'
  overdue?: Readonly<Record<string, (tx: Tx, item: WorkItem) => Promise<void>>>
  recordOf?: FindRecordOfWork
}): {
  migrations: MigrationSet
  reactions: readonly Reaction[]
  states: readonly StateSource[]
  jobs: readonly Job<never>[]
} {
  return {
    migrations: { name: 'work', dir: new URL('./migrations/', import.meta.url) },
    reactions: [
      // Their row and not the fact that they left: work is opened by what the copy of that row says.
      reactState('state.performance.employee.v1', async ({ tx, id, row }) => {
        if (row !== null && row.status !== 'LEFT') return skip('works here')
        await handOverWork(tx, id, recordOf)
        return done()
      }),
      react('performance.EmployeeTransferred.v1', async ({ tx, event }) => {
        const { employeeId, fromTeamId, toTeamId } = event.data
        if (fromTeamId === null || fromTeamId === toTeamId) return skip('leaves no team')
        await leaveTeamWork(tx, { employeeId, fromTeamId }, recordOf)
        return done()
      }),
    ],
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
            leaverIds: [...item.leaverIds],
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
