import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { findInspections, type InspectionRow } from './inspection-store.ts'

export const inspectionsOfOrder = defineListLoader(
  (inspection: InspectionRow) => inspection.orderId,
  (context: GraphContext, orderIds) => findInspections(context.db, orderIds),
)
