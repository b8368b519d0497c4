import { forbidden, invalid, ok, unwrap } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { completeIfFulfilled } from '../../contract-execution/use-cases/complete-contract.ts'
import { contractMachine } from '../../contracts/domain/contract.ts'
import { updateContract } from '../../contracts/store/contract-store.ts'
import { disputeAccess } from '../access.ts'
import { disputeMachine } from '../domain/dispute.ts'
import { publishDisputeClosed } from '../events/publish.ts'
import { lockDispute, updateDispute } from '../store/dispute-store.ts'

/**
 * R081: how a dispute ended and what was learnt. The contract goes on; where it is to end instead, its termination is
 * approved as any other, before this or after.
 */
export const closeDispute = defineCommand({
  name: 'closeDispute',
  input: z.object({
    disputeId: input.id(),
    version: input.version(),
    outcome: input.text(5000),
    amount: input.money({ min: '0', places: 2 }).nullish(),
    lessons: input.text(10_000),
  }),
  authorize: (principal) => disputeAccess.permit(principal, 'conduct'),
  async handle({ tx, principal, scope, now }, { disputeId, version, outcome, amount, lessons }) {
    const closedBy = principal.employeeId
    if (closedBy === null) return forbidden('Only an employee may close a dispute.')
    const locked = await lockDispute(tx, scope, disputeId)
    if (!locked.ok) return locked
    const { contract, dispute } = locked.value
    const status = disputeMachine.next(dispute.status, 'close')
    if (!status.ok) return status
    if (amount != null && amount.currency !== dispute.currency) {
      return invalid('amount.currency', `must be the dispute's, ${dispute.currency}`)
    }
    const ended = { outcome, settledAmount: amount?.amount ?? null, lessons, closedBy, closedAt: now }
    const closed = await updateDispute(tx, { id: disputeId, version }, { status: status.value, ...ended })
    if (!closed.ok) return closed
    await publishDisputeClosed(tx, closed.value)
    const goesOn = contractMachine.next(contract.status, 'settle')
    if (goesOn.ok) {
      const settled = unwrap(await updateContract(tx, contract, { status: goesOn.value }))
      await completeIfFulfilled(tx, settled)
    }
    return ok({ disputeId })
  },
})
