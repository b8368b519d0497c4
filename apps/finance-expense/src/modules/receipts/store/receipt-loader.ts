import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { receiptAccess } from '../access.ts'
import {
  type AllocationRow,
  findAllocations,
  findAllocationsOfInstalments,
  findAllocationsOfReceipts,
  findReversalsOf,
} from './allocation-store.ts'
import { findReceipts } from './receipt-store.ts'

const read = (context: GraphContext) => receiptAccess.scope(context.principal, 'read')

export const receiptById = defineLoader((context: GraphContext, ids) => findReceipts(context.db, read(context), ids))

export const allocationById = defineLoader((context: GraphContext, ids) =>
  findAllocations(context.db, read(context), ids),
)

export const allocationsOfInstalment = defineListLoader(
  (row: AllocationRow) => row.instalmentId,
  (context: GraphContext, ids) => findAllocationsOfInstalments(context.db, read(context), ids),
)

export const allocationsOfReceipt = defineListLoader(
  (row: AllocationRow) => row.receiptId,
  (context: GraphContext, ids) => findAllocationsOfReceipts(context.db, read(context), ids),
)

export const reversalOfAllocation = defineListLoader(
  (row: AllocationRow) => row.reversesAllocationId ?? '',
  (context: GraphContext, ids) => findReversalsOf(context.db, read(context), ids),
)
