import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { clauseTemplateById } from '../store/clause-template-loader.ts'
import type { ClauseTemplateRow } from '../store/clause-template-store.ts'
import { draftClauseTemplate } from '../use-cases/draft-clause-template.ts'
import { publishClauseTemplate } from '../use-cases/publish-clause-template.ts'
import { withdrawClauseTemplate } from '../use-cases/withdraw-clause-template.ts'

export const Mutation: Pick<
  MutationResolvers,
  'draftClauseTemplate' | 'publishClauseTemplate' | 'withdrawClauseTemplate'
> = {
  draftClauseTemplate: mutation(draftClauseTemplate, answer('DraftClauseTemplatePayload')),
  publishClauseTemplate: mutation(publishClauseTemplate, answer('PublishClauseTemplatePayload')),
  withdrawClauseTemplate: mutation(withdrawClauseTemplate, answer('WithdrawClauseTemplatePayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { clauseTemplateId }: { clauseTemplateId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; clauseTemplate: ClauseTemplateRow }> => ({
    __typename,
    clauseTemplate: await existing(clauseTemplateById(context).load(clauseTemplateId)),
  })
}
