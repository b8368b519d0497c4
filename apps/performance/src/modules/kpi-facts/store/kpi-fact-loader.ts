import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { kpiFactAccess } from '../access.ts'
import { findFacts, sumFactsOfTargets } from './kpi-fact-store.ts'

/** Facts by id as the caller may see them. */
export const factById = defineLoader((context: GraphContext, ids) =>
  findFacts(context.db, kpiFactAccess.scope(context.principal, 'read'), ids),
)

/** What was reached of a target. Who may see the target may see that. */
export const sumOfTarget = defineLoader((context: GraphContext, ids) => sumFactsOfTargets(context.db, ids))
