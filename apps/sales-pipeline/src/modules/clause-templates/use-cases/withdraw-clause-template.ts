import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { clauseTemplateAccess } from '../access.ts'
import { clauseTemplateMachine } from '../domain/clause-template.ts'
import { lockClauseTemplate, updateClauseTemplate } from '../store/clause-template-store.ts'

/** A draft that is not to be published. What was published is replaced by a later edition, never taken back. */
export const withdrawClauseTemplate = defineCommand({
  name: 'withdrawClauseTemplate',
  input: z.object({ clauseTemplateId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => clauseTemplateAccess.permit(principal, 'draft'),
  async handle({ tx }, { clauseTemplateId, version }) {
    const locked = await lockClauseTemplate(tx, clauseTemplateId)
    if (!locked.ok) return locked
    const withdrawn = clauseTemplateMachine.next(locked.value.status, 'withdraw')
    if (!withdrawn.ok) return withdrawn
    const changed = await updateClauseTemplate(tx, { id: clauseTemplateId, version }, { status: withdrawn.value })
    return changed.ok ? ok({ clauseTemplateId }) : changed
  },
})
