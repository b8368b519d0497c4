import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { objectionById } from '../store/objection-loader.ts'
import type { ObjectionRow } from '../store/objection-store.ts'
import { answerObjection } from '../use-cases/answer-objection.ts'
import { recordObjection } from '../use-cases/record-objection.ts'
import { reopenObjection } from '../use-cases/reopen-objection.ts'
import { settleObjection } from '../use-cases/settle-objection.ts'

export const Mutation: Pick<
  MutationResolvers,
  'recordObjection' | 'answerObjection' | 'settleObjection' | 'reopenObjection'
> = {
  recordObjection: mutation(recordObjection, answer('RecordObjectionPayload')),
  answerObjection: mutation(answerObjection, answer('AnswerObjectionPayload')),
  settleObjection: mutation(settleObjection, answer('SettleObjectionPayload')),
  reopenObjection: mutation(reopenObjection, answer('ReopenObjectionPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { objectionId }: { objectionId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; objection: ObjectionRow }> => ({
    __typename,
    objection: await existing(objectionById(context).load(objectionId)),
  })
}
