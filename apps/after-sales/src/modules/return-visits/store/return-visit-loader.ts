import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { returnVisitAccess } from '../access.ts'
import { findReturnVisits, findReturnVisitsOfOrders, type ReturnVisitRow } from './return-visit-store.ts'

const read = (context: GraphContext) => returnVisitAccess.scope(context.principal, 'read')

export const returnVisitById = defineLoader((context: GraphContext, ids) =>
  findReturnVisits(context.db, read(context), ids),
)

export const returnVisitsOfOrder = defineListLoader(
  (row: ReturnVisitRow) => row.orderId,
  (context: GraphContext, orderIds) => findReturnVisitsOfOrders(context.db, read(context), orderIds),
)
