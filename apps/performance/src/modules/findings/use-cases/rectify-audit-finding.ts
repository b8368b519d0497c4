import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { auditFindingAccess } from '../access.ts'
import { findingMachine } from '../domain/finding.ts'
import { publishFinding } from '../events/publish.ts'
import { lockFinding, updateFinding } from '../store/finding-store.ts'
import { evidenceRecords } from './evidence-input.ts'

/** The owner takes a finding up, for the first time or after a rejection. */
export const startAuditFindingRectification = defineCommand({
  name: 'startAuditFindingRectification',
  input: z.object({ findingId: input.id(), version: input.version() }),
  authorize: (principal) => auditFindingAccess.permit(principal, 'rectify'),
  async handle({ tx, scope, principal }, { findingId, version }) {
    const finding = await lockFinding(tx, scope, findingId)
    if (!finding.ok) return finding
    const status = findingMachine.next(finding.value.status, 'start')
    if (!status.ok) return status
    const started = await updateFinding(
      tx,
      { id: findingId, version },
      { status: status.value, rectifiedBy: withSubject(finding.value.rectifiedBy, principal.subject) },
    )
    if (!started.ok) return started
    await publishFinding(tx, 'performance.AuditFindingRectificationStarted.v1', started.value)
    return ok({ findingId })
  },
})

/** R198: the owner says what was done, and what shows it. */
export const submitAuditFindingRectification = defineCommand({
  name: 'submitAuditFindingRectification',
  input: z.object({
    findingId: input.id(),
    version: input.version(),
    rectification: input.text(4000),
    records: evidenceRecords(),
  }),
  authorize: (principal) => auditFindingAccess.permit(principal, 'rectify'),
  async handle({ tx, scope, principal, now }, { findingId, version, rectification, records }) {
    const finding = await lockFinding(tx, scope, findingId)
    if (!finding.ok) return finding
    const status = findingMachine.next(finding.value.status, 'submit')
    if (!status.ok) return status
    const submitted = await updateFinding(
      tx,
      { id: findingId, version },
      {
        status: status.value,
        rectifiedBy: withSubject(finding.value.rectifiedBy, principal.subject),
        rectification,
        rectificationRecords: records,
        submittedAt: now,
      },
    )
    if (!submitted.ok) return submitted
    await publishFinding(tx, 'performance.AuditFindingRectificationSubmitted.v1', submitted.value)
    return ok({ findingId })
  },
})

function withSubject(subjects: readonly string[], subject: string): string[] {
  return subjects.includes(subject) ? [...subjects] : [...subjects, subject]
}
