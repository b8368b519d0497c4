import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { targetById } from '../store/target-loader.ts'
import { draftTarget } from '../use-cases/draft-target.ts'
import { publishTarget } from '../use-cases/publish-target.ts'

export const Mutation: Pick<MutationResolvers, 'draftTarget' | 'publishTarget'> = {
  draftTarget: mutation(draftTarget, async ({ targetId }, context) => ({
    __typename: 'DraftTargetPayload',
    target: await existing(targetById(context).load(targetId)),
  })),
  publishTarget: mutation(publishTarget, async ({ targetId }, context) => ({
    __typename: 'PublishTargetPayload',
    target: await existing(targetById(context).load(targetId)),
  })),
}
