import type { BusinessCalendar } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { defineJob, type Job } from '@sellgraph/timers'
import { z } from 'zod'
import { type ApprovalOutcome, escalateApproval, LEVEL_DUE } from './store.ts'

/**
 * The timer that every service with approvals runs: when a level is overdue, the next one decides in its place.
 * `onEscalated` is called in the same transaction, to publish the event or open the work item.
 */
export function approvalEscalation({
  calendar,
  lockFirst,
  onEscalated,
}: {
  calendar?: BusinessCalendar
  /** Takes the locks that the service takes before it takes that of a request. */
  lockFirst?: (tx: Tx, requestId: string) => Promise<unknown>
  onEscalated?: (tx: Tx, escalated: ApprovalOutcome<'ESCALATED' | 'OVERDUE'>) => Promise<void>
} = {}): Job<{ requestId: string; level: number }> {
  return defineJob(LEVEL_DUE, z.object({ requestId: z.uuid(), level: z.int().positive() }), async ({ tx, payload }) => {
    await lockFirst?.(tx, payload.requestId)
    const escalated = await escalateApproval(tx, calendar ? { ...payload, calendar } : payload)
    if (escalated) await onEscalated?.(tx, escalated)
  })
}
