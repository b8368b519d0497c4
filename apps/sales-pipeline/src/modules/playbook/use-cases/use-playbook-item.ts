import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../../opportunities/access.ts'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { findRecordedPresentations } from '../../opportunities/store/deal-record-store.ts'
import { lockOpportunity, updateOpportunity } from '../../opportunities/store/opportunity-store.ts'
import { useOccasions } from '../domain/playbook-item.ts'
import { insertUse } from '../store/playbook-use-store.ts'
import { readablePlaybookItem } from './readable-item.ts'

/** R058: what was used on a deal, from which comes what works. */
export const usePlaybookItem = defineCommand({
  name: 'usePlaybookItem',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    playbookItemId: input.id(),
    occasion: z.enum(useOccasions),
    presentationId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    usedOn: input
      .date()
      .nullish()
      .transform((day) => day ?? null),
    note: input.optionalText(500),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { opportunityId, version, playbookItemId, presentationId, ...use }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    // A deal that is decided proves nothing of what is recorded afterwards.
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    const today = localDate(now, DEFAULT_ZONE)
    const usedOn = use.usedOn ?? today
    if (usedOn > today) return invalid('usedOn', 'must not be in the future')
    const item = await readablePlaybookItem(tx, principal, playbookItemId)
    if (!item.ok) return item
    if (presentationId !== null) {
      if (use.occasion !== 'PRESENTATION') return invalid('presentationId', 'goes with PRESENTATION')
      const [presentation] = await findRecordedPresentations(tx, [presentationId])
      if (presentation?.opportunityId !== opportunityId) return notFound('presentation')
    }
    const touched = await updateOpportunity(tx, { id: opportunityId, version }, {})
    if (!touched.ok) return touched
    await insertUse(tx, {
      ...use,
      usedOn,
      opportunityId,
      playbookItemId,
      itemId: item.value.itemId,
      presentationId,
      usedBy: principal.employeeId,
    })
    return ok({ opportunityId })
  },
})
