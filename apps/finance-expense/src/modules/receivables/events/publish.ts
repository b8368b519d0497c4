import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish, publishState } from '@sellgraph/messaging'
import { openAmount } from '../domain/receivable.ts'
import type { InstalmentRow } from '../store/instalment-store.ts'
import type { ReceivableRow } from '../store/receivable-store.ts'

export async function publishReceivableCreated(
  tx: Tx,
  receivable: ReceivableRow,
  instalments: readonly InstalmentRow[],
): Promise<void> {
  await publish(tx, {
    type: 'finance-expense.ReceivableCreated.v1',
    aggregateId: receivable.id,
    data: {
      receivableId: receivable.id,
      contractId: receivable.contractId,
      contractNumber: receivable.contractNumber,
      customerId: receivable.customerId,
      ownerId: receivable.ownerId,
      teamId: receivable.teamId,
      amount: money(receivable.amount, receivable.currency),
      instalments: instalments.map(({ id, seq, trigger, amount, currency, dueOn }) => ({
        instalmentId: id,
        seq,
        trigger,
        amount: money(amount, currency),
        dueOn,
      })),
      createdAt: tx.now.toISOString(),
    },
  })
  await publishReceivableState(tx, receivable)
  for (const instalment of instalments) await publishInstalmentState(tx, instalment)
}

export async function publishReceivableState(tx: Tx, receivable: ReceivableRow): Promise<void> {
  const { currency } = receivable
  await publishState(tx, {
    type: 'state.finance-expense.receivable.v1',
    id: receivable.id,
    version: receivable.version,
    data: {
      contractId: receivable.contractId,
      contractNumber: receivable.contractNumber,
      customerId: receivable.customerId,
      ownerId: receivable.ownerId,
      teamId: receivable.teamId,
      status: receivable.status,
      amount: money(receivable.amount, currency),
      collected: money(receivable.collected, currency),
      open: money(openAmount(receivable), currency),
      createdAt: receivable.createdAt.toISOString(),
      updatedAt: receivable.updatedAt.toISOString(),
    },
  })
}

export async function publishInstalmentState(tx: Tx, instalment: InstalmentRow): Promise<void> {
  const { currency } = instalment
  await publishState(tx, {
    type: 'state.finance-expense.instalment.v1',
    id: instalment.id,
    version: instalment.version,
    data: {
      receivableId: instalment.receivableId,
      contractId: instalment.contractId,
      customerId: instalment.customerId,
      ownerId: instalment.ownerId,
      teamId: instalment.teamId,
      seq: instalment.seq,
      trigger: instalment.trigger,
      status: instalment.status,
      amount: money(instalment.amount, currency),
      collected: money(instalment.collected, currency),
      open: money(openAmount(instalment), currency),
      dueOn: instalment.dueOn,
      triggeredOn: instalment.triggeredOn,
      createdAt: instalment.createdAt.toISOString(),
      updatedAt: instalment.updatedAt.toISOString(),
    },
  })
}
