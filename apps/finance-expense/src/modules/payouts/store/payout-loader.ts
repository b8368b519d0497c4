import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { payoutAccess } from '../access.ts'
import { findPayouts, findPayoutsOfStatements, type PayoutInstructionRow } from './payout-store.ts'

const read = (context: GraphContext) => payoutAccess.scope(context.principal, 'read')

export const payoutById = defineLoader((context: GraphContext, ids) => findPayouts(context.db, read(context), ids))

export const payoutOfStatement = defineListLoader(
  (row: PayoutInstructionRow) => row.statementId,
  (context: GraphContext, statementIds) => findPayoutsOfStatements(context.db, read(context), statementIds),
)
