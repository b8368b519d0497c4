import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { everyRow } from '@sellgraph/identity'
import { invalid, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { findProducts } from '../../products/store/product-store.ts'
import { requireOpen } from '../domain/opportunity.ts'
import { checkPresentation, presentationKinds } from '../domain/presentation.ts'
import { insertPresentation } from '../store/deal-record-store.ts'
import { lockOpportunity, updateOpportunity } from '../store/opportunity-store.ts'

/** R057: what was shown to whom, and what they said. */
export const recordPresentation = defineCommand({
  name: 'recordPresentation',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    kind: z.enum(presentationKinds),
    heldOn: input.date(),
    audience: input.text(500),
    content: input.text(2000),
    feedback: input.optionalText(2000),
    productIds: z
      .array(input.id())
      .max(20, 'must name at most 20 products')
      .nullish()
      .transform((ids) => [...new Set(ids ?? [])]),
    result: input.optionalText(1000),
    referenceCase: input.optionalText(200),
    namingPermitted: z
      .boolean()
      .nullish()
      .transform((permitted) => permitted ?? null),
    competitor: input.optionalText(200),
    competitorProduct: input.optionalText(200),
    strengths: input.optionalText(1000),
    weaknesses: input.optionalText(1000),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { opportunityId, version, ...presentation }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    const complete = checkPresentation(presentation)
    if (!complete.ok) return complete
    const known = await findProducts(tx, everyRow, presentation.productIds)
    if (known.length < presentation.productIds.length) return notFound('product')
    if (presentation.heldOn > localDate(now, DEFAULT_ZONE)) return invalid('heldOn', 'must not be in the future')
    const touched = await updateOpportunity(tx, { id: opportunityId, version }, {})
    if (!touched.ok) return touched
    await insertPresentation(tx, { ...presentation, opportunityId, presentedBy: principal.employeeId })
    return ok({ opportunityId })
  },
})
