import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, ok, validation } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { clauseTemplateAccess } from '../access.ts'
import { allClauseKinds, clauseTemplateMachine } from '../domain/clause-template.ts'
import { wrongPlaceholders } from '../domain/placeholders.ts'
import { insertClauseTemplate, nextEdition } from '../store/clause-template-store.ts'

/** R067: a new wording of a clause, in both languages, for the contracts from a day on. */
export const draftClauseTemplate = defineCommand({
  name: 'draftClauseTemplate',
  input: z.object({
    kind: z.enum(allClauseKinds),
    textZh: input.text(10_000),
    textEn: input.text(10_000),
    effectiveFrom: input.date(),
    reason: input.text(500),
  }),
  authorize: (principal) => clauseTemplateAccess.permit(principal, 'draft'),
  async handle({ tx, principal, now }, template) {
    if (principal.employeeId === null) return forbidden('Only an employee may draft a clause template.')
    const wrong = (['textZh', 'textEn'] as const).flatMap((field) => wrongPlaceholders(field, template[field]))
    if (wrong.length > 0) return validation(wrong)
    if (template.effectiveFrom < localDate(now, DEFAULT_ZONE)) return invalid('effectiveFrom', 'must be today or later')
    const id = newId()
    await insertClauseTemplate(tx, {
      ...template,
      id,
      ...newVersion(now),
      edition: await nextEdition(tx, template.kind),
      status: clauseTemplateMachine.initial,
      draftedBy: principal.employeeId,
      publishedBy: null,
      publishedAt: null,
    })
    return ok({ clauseTemplateId: id })
  },
})
