import { chineseOfficeCalendar } from '@sellgraph/calendar'
import { newVersion, type Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { openWork } from '@sellgraph/work'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import { departments, distributionClock, receiptMachine } from '../domain/distribution.ts'
import { insertReceipts } from '../store/receipt-store.ts'
import { receiptKey } from './receipt-work.ts'

/**
 * R073, R077: the version of a contract that has just come into force goes to every department, each of which says
 * when it is there. Call it with the contract locked, in the transaction that puts the version into force.
 */
export async function distributeContract(tx: Tx, contract: ContractRow): Promise<void> {
  const policy = await policyAt(tx, 'P14', tx.now)
  const clock = distributionClock(chineseOfficeCalendar(), tx.now, policy.value.distributionWorkingDays)
  const { id: contractId, contractVersion } = contract
  await insertReceipts(
    tx,
    departments.map((department) => ({
      id: newId(),
      ...newVersion(tx.now),
      contractId,
      contractVersion,
      department,
      status: receiptMachine.initial,
      dueAt: clock.dueAt,
      policyVersion: policy.version,
      receivedBy: null,
      receivedAt: null,
      note: null,
      missing: null,
    })),
  )
  for (const department of departments) {
    await openWork(tx, {
      key: receiptKey({ contractId, contractVersion, department }),
      kind: 'CONTRACT_RECEIPT',
      title: contractVersion === 1 ? 'Confirm receipt of the contract' : 'Confirm receipt of the amended contract',
      titleZh: contractVersion === 1 ? '确认收到合同副本' : '确认收到合同变更副本',
      subject: { type: 'Contract', id: contractId, label: contract.number },
      customerId: contract.customerId,
      role: department,
      ...clock,
      escalateTo: { role: 'DIRECTOR' },
      policy: { parameter: 'P14', version: policy.version },
    })
  }
}
