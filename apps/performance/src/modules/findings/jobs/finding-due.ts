import { addDays, DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { addJob, defineJob, removeJob } from '@sellgraph/timers'
import { z } from 'zod'
import { waitsForOwner } from '../domain/finding.ts'
import { publishFinding } from '../events/publish.ts'
import { type AuditFindingRow, lockFinding } from '../store/finding-store.ts'

/** The last day of a finding has come, or is over: its owner is reminded, unless they have done their part. */
export const findingDue = defineJob(
  'audit-finding-due',
  z.object({ findingId: z.uuid(), dueOn: z.string() }),
  async ({ tx, payload, now }) => {
    const locked = await lockFinding(tx, everyRow, payload.findingId)
    if (!locked.ok) return
    const finding = locked.value
    // A rejection has set another day, and a timer of its own.
    if (finding.dueOn !== payload.dueOn || !waitsForOwner(finding.status)) return
    if (now >= overdueAt(finding)) {
      await publishFinding(tx, 'performance.AuditFindingDeadlineMissed.v1', finding)
      return
    }
    await publishFinding(tx, 'performance.AuditFindingDue.v1', finding)
    await addJob(tx, findingDue, payload, { runAt: overdueAt(finding), jobKey: `audit-finding-overdue:${finding.id}` })
  },
)

/** Has the owner reminded on the last day; a day set before does not count any more. */
export async function startReminder(tx: Tx, finding: AuditFindingRow): Promise<void> {
  const { id, dueOn } = finding
  await removeJob(tx, `audit-finding-overdue:${id}`)
  await addJob(
    tx,
    findingDue,
    { findingId: id, dueOn },
    { runAt: startOfLocalDay(dueOn, DEFAULT_ZONE), jobKey: `audit-finding-due:${id}` },
  )
}

function overdueAt({ dueOn }: AuditFindingRow): Date {
  return startOfLocalDay(addDays(dueOn, 1), DEFAULT_ZONE)
}
