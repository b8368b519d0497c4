import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { CommissionLineRow } from '../store/line-store.ts'
import type { CommissionStatementRow } from '../store/statement-store.ts'

/** Keyed by the contract, so that the lines of a contract arrive in the order they were settled. */
export async function publishCommissionCalculated(tx: Tx, line: CommissionLineRow): Promise<void> {
  await publish(tx, {
    type: 'performance.CommissionCalculated.v1',
    aggregateId: line.contractId,
    data: {
      lineId: line.id,
      employeeId: line.employeeId,
      teamId: line.teamId,
      contractId: line.contractId,
      customerId: line.customerId,
      allocationId: line.allocationId,
      period: line.month,
      planId: line.planId,
      amount: money(line.amount, line.currency),
      calculatedAt: tx.now.toISOString(),
    },
  })
}

export async function publishCommissionApproved(
  tx: Tx,
  statement: CommissionStatementRow,
  lineIds: readonly string[],
  approvedBy: string,
): Promise<void> {
  await publish(tx, {
    type: 'performance.CommissionApproved.v1',
    aggregateId: statement.id,
    data: {
      statementId: statement.id,
      number: statement.number,
      employeeId: statement.employeeId,
      teamId: statement.teamId,
      period: statement.month,
      amount: money(statement.amount, statement.currency),
      lineIds: [...lineIds],
      approvedBy,
      approvedAt: tx.now.toISOString(),
    },
  })
}
