import { chineseOfficeCalendar, halfOfWorkingTime } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import type { Principal, RowScope } from '@sellgraph/identity'
import { conflict, forbidden, ok, type Result, staleVersion, unwrap } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { closeWork, openWork, superiorsOf } from '@sellgraph/work'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { type ContractRow, lockContract } from '../../contracts/store/contract-store.ts'
import { type Department, departments, receiptMachine } from '../domain/distribution.ts'
import { type ContractReceiptRow, findReceipts, updateReceipt } from '../store/receipt-store.ts'
import { missingKey, receiptKey } from './receipt-work.ts'

/**
 * R073, R077: a department has the contract. What it says is missing goes back to the seller, and its own time limit
 * runs on until the copy is whole. Who confirms has all versions that were sent so far.
 */
export const confirmContractReceipt = defineCommand({
  name: 'confirmContractReceipt',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    department: z.enum(departments),
    note: input.optionalText(1000),
    missing: input.optionalText(1000),
  }),
  authorize: (principal, { department }) => permitReceipt(principal, department),
  async handle({ tx, principal, scope, now }, { contractId, version, department, note, missing }) {
    const receivedBy = principal.employeeId
    if (receivedBy === null) return forbidden('Only an employee may confirm a receipt.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { contract } = locked.value
    // The contract itself is not changed: departments do not get in each other's way.
    if (contract.version !== version) return staleVersion('contract', contract.version)
    const waiting = (await findReceipts(tx, [contractId])).filter(
      (receipt) => receipt.department === department && receipt.status !== 'RECEIVED',
    )
    if (waiting.length === 0) {
      return conflict('NOTHING_TO_RECEIVE', `No copy of the contract is on its way to ${department.toLowerCase()}.`)
    }
    for (const receipt of waiting) {
      const status = receiptMachine.next(receipt.status, missing === null ? 'receive' : 'miss')
      if (!status.ok) return status
      const said = missing === null ? { receivedBy, receivedAt: now, missing: null } : { missing }
      unwrap(await updateReceipt(tx, receipt, { status: status.value, note, ...said }))
      await passOn(tx, contract, receipt, missing === null)
    }
    return ok({ contractId })
  },
})

function permitReceipt(principal: Principal, department: Department): Result<RowScope> {
  const actions = { FINANCE: 'receiveFinance', LOGISTICS: 'receiveLogistics', PRODUCTION: 'receiveProduction' } as const
  return contractAccess.permit(principal, actions[department])
}

async function passOn(tx: Tx, contract: ContractRow, receipt: ContractReceiptRow, whole: boolean): Promise<void> {
  if (whole) {
    await closeWork(tx, receiptKey(receipt))
    await closeWork(tx, missingKey(receipt))
    return
  }
  await openWork(tx, {
    key: missingKey(receipt),
    kind: 'CONTRACT_COPY_INCOMPLETE',
    title: 'Send the department what is missing from its copy of the contract',
    titleZh: '向部门补齐合同副本缺失内容',
    subject: { type: 'Contract', id: contract.id, label: contract.number },
    ...(contract.ownerId === null ? { role: 'LEGAL' } : { assigneeIds: [contract.ownerId] }),
    customerId: contract.customerId,
    remindAt: halfOfWorkingTime(chineseOfficeCalendar(), receipt.createdAt, receipt.dueAt),
    dueAt: receipt.dueAt,
    escalateTo: await superiorsOf(tx, contract),
    policy: { parameter: 'P14', version: receipt.policyVersion },
  })
}
