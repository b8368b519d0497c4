import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { auditFindingAccess } from '../access.ts'
import { findingMachine, requireDueDate, requireIndependence } from '../domain/finding.ts'
import { publishFinding } from '../events/publish.ts'
import { startReminder } from '../jobs/finding-due.ts'
import { lockFinding, updateFinding } from '../store/finding-store.ts'

/** R199: an auditor without a part in it finds that it was put right. */
export const verifyAuditFinding = defineCommand({
  name: 'verifyAuditFinding',
  input: z.object({ findingId: input.id(), version: input.version(), verification: input.text(4000) }),
  authorize: (principal) => auditFindingAccess.permit(principal, 'verify'),
  async handle({ tx, scope, principal, now }, { findingId, version, verification }) {
    const finding = await lockFinding(tx, scope, findingId)
    if (!finding.ok) return finding
    const status = findingMachine.next(finding.value.status, 'verify')
    if (!status.ok) return status
    const independent = requireIndependence(finding.value, principal)
    if (!independent.ok) return independent
    const verified = await updateFinding(
      tx,
      { id: findingId, version },
      { status: status.value, verification, verifiedBy: principal.subject, verifiedAt: now },
    )
    if (!verified.ok) return verified
    await publishFinding(tx, 'performance.AuditFindingVerified.v1', verified.value)
    return ok({ findingId })
  },
})

/** R199: what was done is not enough; the owner goes on, until another day. */
export const rejectAuditFindingRectification = defineCommand({
  name: 'rejectAuditFindingRectification',
  input: z.object({
    findingId: input.id(),
    version: input.version(),
    reason: input.text(4000),
    dueOn: input.date(),
  }),
  authorize: (principal) => auditFindingAccess.permit(principal, 'verify'),
  async handle({ tx, scope, principal, now }, { findingId, version, reason, dueOn }) {
    const finding = await lockFinding(tx, scope, findingId)
    if (!finding.ok) return finding
    const status = findingMachine.next(finding.value.status, 'reject')
    if (!status.ok) return status
    const independent = requireIndependence(finding.value, principal)
    if (!independent.ok) return independent
    const due = requireDueDate(dueOn, localDate(now, DEFAULT_ZONE))
    if (!due.ok) return due
    const rejected = await updateFinding(
      tx,
      { id: findingId, version },
      { status: status.value, rejectedReason: reason, rejections: finding.value.rejections + 1, dueOn },
    )
    if (!rejected.ok) return rejected
    await startReminder(tx, rejected.value)
    await publishFinding(tx, 'performance.AuditFindingRectificationRejected.v1', rejected.value)
    return ok({ findingId })
  },
})

/** R199: nothing is left to do. */
export const closeAuditFinding = defineCommand({
  name: 'closeAuditFinding',
  input: z.object({ findingId: input.id(), version: input.version() }),
  authorize: (principal) => auditFindingAccess.permit(principal, 'close'),
  async handle({ tx, scope, principal, now }, { findingId, version }) {
    const finding = await lockFinding(tx, scope, findingId)
    if (!finding.ok) return finding
    const status = findingMachine.next(finding.value.status, 'close')
    if (!status.ok) return status
    const independent = requireIndependence(finding.value, principal)
    if (!independent.ok) return independent
    const closed = await updateFinding(
      tx,
      { id: findingId, version },
      { status: status.value, closedBy: principal.subject, closedAt: now },
    )
    if (!closed.ok) return closed
    await publishFinding(tx, 'performance.AuditFindingClosed.v1', closed.value)
    return ok({ findingId })
  },
})
