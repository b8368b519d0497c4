import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ContractProblemEntity, findProblemSteps } from '../store/problem-store.ts'

export const contractProblemState = defineState({
  type: 'state.sales-pipeline.contract-problem.v1',
  tables: { contract_problem: 'id', contract_problem_step: 'problem_id' },
  rows: async (reader, ids) => {
    const steps = Map.groupBy(await findProblemSteps(reader, ids), ({ problemId }) => problemId)
    return (await findByIds(reader, ContractProblemEntity, ids)).map((problem) => ({
      ...problem,
      steps: (steps.get(problem.id) ?? []).map((step) => ({ ...step, recordedAt: step.recordedAt.toISOString() })),
    }))
  },
})
