import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { contractById } from '../../contracts/store/contract-loader.ts'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import { recordExecutionProblem } from '../use-cases/record-execution-problem.ts'
import { coordinateExecutionProblem } from '../use-cases/coordinate-execution-problem.ts'
import { resolveExecutionProblem } from '../use-cases/resolve-execution-problem.ts'

export const Mutation: Pick<
  MutationResolvers,
  'recordExecutionProblem' | 'coordinateExecutionProblem' | 'resolveExecutionProblem'
> = {
  recordExecutionProblem: mutation(recordExecutionProblem, answer('RecordExecutionProblemPayload')),
  coordinateExecutionProblem: mutation(coordinateExecutionProblem, answer('CoordinateExecutionProblemPayload')),
  resolveExecutionProblem: mutation(resolveExecutionProblem, answer('ResolveExecutionProblemPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { contractId }: { contractId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; contract: ContractRow }> => ({
    __typename,
    contract: await existing(contractById(context).load(contractId)),
  })
}
