import type { ClauseTemplateResolvers } from '../../../generated/graphql.ts'
import { optionalClauseKinds } from '../domain/clause-template.ts'

export const ClauseTemplate: ClauseTemplateResolvers = {
  optional: ({ kind }) => optionalClauseKinds.some((optional) => optional === kind),
  draftedBy: ({ draftedBy }) => ({ id: draftedBy }),
  publishedBy: ({ publishedBy }) => (publishedBy === null ? null : { id: publishedBy }),
}
