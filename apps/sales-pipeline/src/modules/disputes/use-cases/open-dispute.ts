import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { openWork } from '@sellgraph/work'
import { z } from 'zod'
import { contractMachine, contractParties } from '../../contracts/domain/contract.ts'
import { lockContract, updateContract } from '../../contracts/store/contract-store.ts'
import { disputeAccess } from '../access.ts'
import { disputeMachine } from '../domain/dispute.ts'
import { publishDisputeOpened } from '../events/publish.ts'
import { type DisputeCaseRow, insertDispute } from '../store/dispute-store.ts'
import { counselKey } from './dispute-work.ts'

/** R081: one side claims something of the other over a contract in force. Counsel is to be engaged. */
export const openDispute = defineCommand({
  name: 'openDispute',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    claimedBy: z.enum(contractParties),
    claim: input.text(5000),
    amount: input.money({ min: '0', places: 2 }),
  }),
  authorize: (principal) => disputeAccess.permit(principal, 'conduct'),
  async handle({ tx, principal, scope, now }, { contractId, version, claimedBy, claim, amount }) {
    const openedBy = principal.employeeId
    if (openedBy === null) return forbidden('Only an employee may open a dispute.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { contract } = locked.value
    const disputed = contractMachine.next(contract.status, 'dispute')
    if (!disputed.ok) return disputed
    if (amount.currency !== contract.currency) {
      return invalid('amount.currency', `must be the contract's, ${contract.currency}`)
    }
    const changed = await updateContract(tx, { id: contractId, version }, { status: disputed.value })
    if (!changed.ok) return changed
    const dispute: DisputeCaseRow = {
      id: newId(),
      ...newVersion(now),
      number: await nextDocumentNumber(tx, 'JF', localDate(now, DEFAULT_ZONE)),
      contractId,
      contractNumber: contract.number,
      customerId: contract.customerId,
      customerName: contract.customerName,
      ownerId: contract.ownerId,
      teamId: contract.teamId,
      status: disputeMachine.initial,
      claimedBy,
      claim,
      currency: amount.currency,
      claimedAmount: amount.amount,
      openedBy,
      counselName: null,
      counselFirm: null,
      counselFee: null,
      outcome: null,
      settledAmount: null,
      lessons: null,
      closedBy: null,
      closedAt: null,
    }
    const inserted = await insertDispute(tx, dispute)
    if (!inserted.ok) return inserted
    await openWork(tx, {
      key: counselKey(dispute.id),
      kind: 'DISPUTE_COUNSEL',
      title: 'Engage counsel for the dispute',
      titleZh: '为合同纠纷聘请律师',
      subject: { type: 'DisputeCase', id: dispute.id, label: dispute.number },
      customerId: dispute.customerId,
      role: 'LEGAL',
      dueAt: null,
    })
    await publishDisputeOpened(tx, dispute)
    return ok({ disputeId: dispute.id })
  },
})
