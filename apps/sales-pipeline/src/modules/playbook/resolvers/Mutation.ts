import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'
import { playbookItemById } from '../store/playbook-loader.ts'
import type { PlaybookItemRow } from '../store/playbook-store.ts'
import { draftPlaybookItem } from '../use-cases/draft-playbook-item.ts'
import { publishPlaybookItem } from '../use-cases/publish-playbook-item.ts'
import { retirePlaybookItem } from '../use-cases/retire-playbook-item.ts'
import { returnPlaybookItem } from '../use-cases/return-playbook-item.ts'
import { rewritePlaybookItem } from '../use-cases/rewrite-playbook-item.ts'
import { submitPlaybookItem } from '../use-cases/submit-playbook-item.ts'
import { usePlaybookItem } from '../use-cases/use-playbook-item.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'draftPlaybookItem'
  | 'rewritePlaybookItem'
  | 'submitPlaybookItem'
  | 'returnPlaybookItem'
  | 'publishPlaybookItem'
  | 'retirePlaybookItem'
  | 'usePlaybookItem'
> = {
  draftPlaybookItem: mutation(draftPlaybookItem, answer('DraftPlaybookItemPayload')),
  rewritePlaybookItem: mutation(rewritePlaybookItem, answer('RewritePlaybookItemPayload')),
  submitPlaybookItem: mutation(submitPlaybookItem, answer('SubmitPlaybookItemPayload')),
  returnPlaybookItem: mutation(returnPlaybookItem, answer('ReturnPlaybookItemPayload')),
  publishPlaybookItem: mutation(publishPlaybookItem, answer('PublishPlaybookItemPayload')),
  retirePlaybookItem: mutation(retirePlaybookItem, answer('RetirePlaybookItemPayload')),
  usePlaybookItem: mutation(usePlaybookItem, async ({ opportunityId }, context) => ({
    __typename: 'UsePlaybookItemPayload' as const,
    opportunity: await existing(opportunityById(context).load(opportunityId)),
  })),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { playbookItemId }: { playbookItemId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; playbookItem: PlaybookItemRow }> => ({
    __typename,
    playbookItem: await existing(playbookItemById(context).load(playbookItemId)),
  })
}
