import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { clauseTemplateAccess } from '../access.ts'
import { placeholders } from '../domain/placeholders.ts'
import { clauseTemplateById } from '../store/clause-template-loader.ts'
import { clauseTemplatesOn, findClauseTemplatePage } from '../store/clause-template-store.ts'

export const Query: Pick<
  QueryResolvers,
  'clauseTemplate' | 'clauseTemplates' | 'clauseTemplatesInForce' | 'clausePlaceholders'
> = {
  clauseTemplate: (_, { id }, context) => clauseTemplateById(context).load(id),
  clauseTemplates: async (_, { kind, status, ...page }, { db, principal }) =>
    orThrow(await findClauseTemplatePage(db, clauseTemplateAccess.scope(principal, 'read'), { kind, status }, page)),
  clauseTemplatesInForce: (_, { on }, { db, principal, clock }) =>
    clauseTemplateAccess.scope(principal, 'read').isEmpty
      ? []
      : clauseTemplatesOn(db, on ?? localDate(clock.now(), DEFAULT_ZONE)),
  clausePlaceholders: (_, __, { principal }) =>
    clauseTemplateAccess.scope(principal, 'read').isEmpty
      ? []
      : Object.entries(placeholders).map(([name, told]) => ({ name, ...told })),
}
