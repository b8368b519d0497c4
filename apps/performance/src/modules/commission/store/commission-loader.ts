import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { commissionLineAccess, commissionPlanAccess, commissionStatementAccess } from '../access.ts'
import {
  type CommissionLineRow,
  findLines,
  findLinesOfAllocations,
  findLinesOfContracts,
  findLinesOfStatements,
} from './line-store.ts'
import { findPlans, type PlanSight } from './plan-store.ts'
import { findStatements } from './statement-store.ts'

/** Everything here is what the caller may see of it, whoever asks for it by which path. */
export const planById = defineLoader((context: GraphContext, ids) => findPlans(context.db, planSight(context), ids))

export const lineById = defineLoader((context: GraphContext, ids) => findLines(context.db, lineScope(context), ids))

export const statementById = defineLoader((context: GraphContext, ids) =>
  findStatements(context.db, commissionStatementAccess.scope(context.principal, 'read'), ids),
)

export const linesOfContract = defineListLoader(
  (line: CommissionLineRow) => line.contractId,
  (context: GraphContext, ids) => findLinesOfContracts(context.db, lineScope(context), ids),
)

export const linesOfAllocation = defineListLoader(
  (line: CommissionLineRow) => line.allocationId,
  (context: GraphContext, ids) => findLinesOfAllocations(context.db, lineScope(context), ids),
)

export const linesOfStatement = defineListLoader(
  (line: CommissionLineRow) => line.statementId ?? '',
  (context: GraphContext, ids) => findLinesOfStatements(context.db, lineScope(context), ids),
)

export function planSight({ principal }: GraphContext): PlanSight {
  return {
    counting: commissionPlanAccess.scope(principal, 'read'),
    all: commissionPlanAccess.scope(principal, 'readDrafts'),
  }
}

function lineScope({ principal }: GraphContext) {
  return commissionLineAccess.scope(principal, 'read')
}
