import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { addDays, startOfLocalDay } from '@sellgraph/calendar'
import { ok, unwrap } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { addJob } from '@sellgraph/timers'
import { openWork } from '@sellgraph/work'
import { z } from 'zod'
import { updateContract } from '../../contracts/store/contract-store.ts'
import { changeReviewKinds } from '../domain/contract-change.ts'
import { updateChange } from '../store/change-store.ts'
import { signingKey } from './change-work.ts'
import { CONTRACT_ENDS, endContract } from './end-contract.ts'
import { decideReview, permitChangeReview } from './review-change.ts'

/**
 * R069, R071: one review finds nothing against a change. After the last one an amendment may be signed, and a
 * termination ends the contract when its last day is over, which it may be already.
 */
export const approveContractChange = defineCommand({
  name: 'approveContractChange',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    kind: z.enum(changeReviewKinds),
    comment: input.optionalText(2000),
  }),
  authorize: (principal, { kind }) => permitChangeReview(principal, kind),
  async handle(context, { contractId, version, kind, comment }) {
    const { tx, now } = context
    const decided = await decideReview(context, { contractId, version, kind, status: 'APPROVED', comment })
    if (!decided.ok) return decided
    const { contract, reviews } = decided.value
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    const done = reviews.every(({ status }) => status === 'APPROVED')
    const change = unwrap(await updateChange(tx, decided.value.change, done ? { status: 'APPROVED' } : {}))
    if (!done) return ok({ contractId })
    if (change.kind === 'AMENDMENT') {
      await openWork(tx, {
        key: signingKey(change.id),
        kind: 'CONTRACT_AMENDMENT_SIGNING',
        title: 'Have both sides sign the amendment of the contract',
        titleZh: '办理合同变更签字盖章',
        subject: { type: 'Contract', id: contractId, label: contract.number },
        customerId: contract.customerId,
        assigneeIds: [contract.ownerId ?? change.proposedBy],
        dueAt: null,
      })
    } else if (change.endsOn !== null && change.endsOn > localDate(now, DEFAULT_ZONE)) {
      const runAt = startOfLocalDay(addDays(change.endsOn, 1), DEFAULT_ZONE)
      await addJob(
        tx,
        CONTRACT_ENDS,
        { changeId: change.id, contractId },
        { runAt, jobKey: `${CONTRACT_ENDS}:${change.id}` },
      )
    } else {
      await endContract(tx, changed.value, change)
    }
    return ok({ contractId })
  },
})
