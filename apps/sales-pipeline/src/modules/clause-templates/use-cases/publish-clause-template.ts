import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { clauseTemplateAccess } from '../access.ts'
import { checkPublisher, clauseTemplateMachine } from '../domain/clause-template.ts'
import { lockClauseTemplate, updateClauseTemplate } from '../store/clause-template-store.ts'

/** R067, R197: a second person puts a wording into force. Contracts drafted from its day on are filled from it. */
export const publishClauseTemplate = defineCommand({
  name: 'publishClauseTemplate',
  input: z.object({ clauseTemplateId: input.id(), version: input.version() }),
  authorize: (principal) => clauseTemplateAccess.permit(principal, 'publish'),
  async handle({ tx, principal, now }, { clauseTemplateId, version }) {
    const locked = await lockClauseTemplate(tx, clauseTemplateId)
    if (!locked.ok) return locked
    const published = clauseTemplateMachine.next(locked.value.status, 'publish')
    if (!published.ok) return published
    const publisher = checkPublisher(principal.employeeId, locked.value, localDate(now, DEFAULT_ZONE))
    if (!publisher.ok) return publisher
    const changed = await updateClauseTemplate(
      tx,
      { id: clauseTemplateId, version },
      { status: published.value, publishedBy: publisher.value, publishedAt: now },
    )
    return changed.ok ? ok({ clauseTemplateId }) : changed
  },
})
