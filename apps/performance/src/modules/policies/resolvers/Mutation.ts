import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { draftsOf, versionsOf } from '../store/policy-loader.ts'
import { returnPolicyDraft, withdrawPolicyDraft } from '../use-cases/close-policy-draft.ts'
import { draftPolicy } from '../use-cases/draft-policy.ts'
import { publishPolicy } from '../use-cases/publish-policy.ts'

type Fields = 'draftPolicy' | 'publishPolicy' | 'returnPolicyDraft' | 'withdrawPolicyDraft'

export const Mutation: Pick<MutationResolvers, Fields> = {
  draftPolicy: mutation(draftPolicy, async (output, context) => ({
    __typename: 'DraftPolicyPayload',
    draft: await draftOf(context, output),
  })),
  publishPolicy: mutation(publishPolicy, async ({ parameter, versionId }, context) => ({
    __typename: 'PublishPolicyPayload',
    policyVersion: await existing(
      versionsOf(context)
        .load(parameter)
        .then((versions) => versions.find(({ id }) => id === versionId) ?? null),
    ),
  })),
  returnPolicyDraft: mutation(returnPolicyDraft, async (output, context) => ({
    __typename: 'ReturnPolicyDraftPayload',
    draft: await draftOf(context, output),
  })),
  withdrawPolicyDraft: mutation(withdrawPolicyDraft, async (output, context) => ({
    __typename: 'WithdrawPolicyDraftPayload',
    draft: await draftOf(context, output),
  })),
}

function draftOf(context: GraphContext, { parameter, draftId }: { parameter: string; draftId: string }) {
  return existing(
    draftsOf(context)
      .load(parameter)
      .then((drafts) => drafts.find(({ id }) => id === draftId) ?? null),
  )
}
