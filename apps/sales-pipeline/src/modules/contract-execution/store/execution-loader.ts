import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { type ContractOrderRow, type ContractReceivableRow, findOrders, findReceivables } from './execution-store.ts'
import {
  type ContractProblemRow,
  type ContractProblemStepRow,
  findProblems,
  findProblemSteps,
} from './problem-store.ts'

// As visible as the contract they are reached through.
export const ordersOfContract = defineListLoader(
  (order: ContractOrderRow) => order.contractId,
  (context: GraphContext, ids) => findOrders(context.db, ids),
)
export const receivablesOfContract = defineListLoader(
  (receivable: ContractReceivableRow) => receivable.contractId,
  (context: GraphContext, ids) => findReceivables(context.db, ids),
)
export const problemsOfContract = defineListLoader(
  (problem: ContractProblemRow) => problem.contractId,
  (context: GraphContext, ids) => findProblems(context.db, ids),
)
export const stepsOfProblem = defineListLoader(
  (step: ContractProblemStepRow) => step.problemId,
  (context: GraphContext, ids) => findProblemSteps(context.db, ids),
)
