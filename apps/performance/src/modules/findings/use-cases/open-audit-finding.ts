import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { inScope, newVersion, nextDocumentNumber } from '@sellgraph/db-kit'
import { newId, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { auditFindingAccess } from '../access.ts'
import {
  findingKinds,
  findingMachine,
  findingSeverities,
  requireDueDate,
  requireOtherOwner,
} from '../domain/finding.ts'
import { publishFinding } from '../events/publish.ts'
import { startReminder } from '../jobs/finding-due.ts'
import { type AuditFindingRow, insertFinding } from '../store/finding-store.ts'
import { evidenceRecords } from './evidence-input.ts'

/** R198, R199, R201: something was found that somebody is to put right until a day. */
export const openAuditFinding = defineCommand({
  name: 'openAuditFinding',
  input: z.object({
    kind: z.enum(findingKinds),
    severity: z.enum(findingSeverities),
    scope: input.text(500),
    sample: input.optionalText(1000),
    evidence: input.text(4000),
    records: evidenceRecords(),
    ownerId: input.id(),
    dueOn: input.date(),
  }),
  authorize: (principal, { kind }) =>
    auditFindingAccess.permit(principal, kind === 'SELF_INSPECTION' ? 'openSelfInspection' : 'open'),
  async handle({ tx, scope, principal, now }, found) {
    const today = localDate(now, DEFAULT_ZONE)
    const due = requireDueDate(found.dueOn, today)
    if (!due.ok) return due
    const owner = await findEmployeeRow(tx, found.ownerId)
    if (owner === null || owner.status === 'LEFT' || !inScope(scope, { ownerId: owner.id, teamId: owner.teamId })) {
      return notFound('employee')
    }
    const other = requireOtherOwner(found, principal)
    if (!other.ok) return other
    const row: AuditFindingRow = {
      id: newId(),
      ...newVersion(now),
      ...found,
      status: findingMachine.initial,
      teamId: owner.teamId,
      openedBy: principal.subject,
      rectifiedBy: [],
      rectification: null,
      rectificationRecords: [],
      submittedAt: null,
      rejections: 0,
      rejectedReason: null,
      verification: null,
      verifiedBy: null,
      verifiedAt: null,
      closedBy: null,
      closedAt: null,
      number: await nextDocumentNumber(tx, 'AF', today),
    }
    await insertFinding(tx, row)
    await startReminder(tx, row)
    await publishFinding(tx, 'performance.AuditFindingOpened.v1', row)
    return ok({ findingId: row.id })
  },
})
