import { everyRow } from '@sellgraph/identity'
import { unwrap } from '@sellgraph/kernel'
import { defineJob } from '@sellgraph/timers'
import { z } from 'zod'
import { returnVisitMachine } from '../domain/return-visit.ts'
import { publishReturnVisitDue } from '../events/publish.ts'
import { lockReturnVisit, updateReturnVisit } from '../store/return-visit-store.ts'

/** The day of a visit has come: it is told, unless the visit was made before. */
export const returnVisitDue = defineJob(
  'return-visit-due',
  z.object({ visitId: z.uuid() }),
  async ({ tx, payload }) => {
    const locked = await lockReturnVisit(tx, everyRow, payload.visitId)
    if (!locked.ok || locked.value.status === 'DONE') return
    let visit = locked.value
    // A customer who was tried early and not reached keeps that state; the visit is due all the same.
    const status = returnVisitMachine.next(visit.status, 'open')
    if (status.ok) visit = unwrap(await updateReturnVisit(tx, visit, { status: status.value }))
    await publishReturnVisitDue(tx, visit)
  },
)

/** Names the timer of one visit. */
export function returnVisitDueKey(visitId: string): string {
  return `return-visit-due:${visitId}`
}
