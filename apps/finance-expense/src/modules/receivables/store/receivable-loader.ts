import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { receivableAccess } from '../access.ts'
import { findInstalments, findInstalmentsOf, type InstalmentRow } from './instalment-store.ts'
import { findReceivables, findReceivablesOfContracts, type ReceivableRow } from './receivable-store.ts'

const read = (context: GraphContext) => receivableAccess.scope(context.principal, 'read')

export const receivableById = defineLoader((context: GraphContext, ids) =>
  findReceivables(context.db, read(context), ids),
)

export const receivableOfContract = defineListLoader(
  (row: ReceivableRow) => row.contractId,
  (context: GraphContext, contractIds) => findReceivablesOfContracts(context.db, read(context), contractIds),
)

export const instalmentById = defineLoader((context: GraphContext, ids) =>
  findInstalments(context.db, read(context), ids),
)

export const instalmentsOfReceivable = defineListLoader(
  (row: InstalmentRow) => row.receivableId,
  (context: GraphContext, receivableIds) => findInstalmentsOf(context.db, read(context), receivableIds),
)
