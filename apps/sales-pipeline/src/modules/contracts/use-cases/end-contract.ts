import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { ok, type Result } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { closeWorkOf } from '@sellgraph/work'
import type { OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import { changeRequestMachine } from '../domain/change-request.ts'
import { contractMachine } from '../domain/contract.ts'
import { publishContractAbandoned } from '../events/publish.ts'
import { closeChangeRequest, findChangeRequests, findOpinions } from '../store/change-request-store.ts'
import { cancelOpenReviews, findReviews, renewReviewLimits } from '../store/contract-part-store.ts'
import { type ContractRow, findContractsOf, updateContract } from '../store/contract-store.ts'
import { cancelContractWork, openOpinionWork, openReviewWork, workingLimit } from './contract-work.ts'
import { gainersOf } from './review.ts'

/** Gives up a contract that nobody is bound by: nobody reviews it, or says anything to it, any more. */
export async function abandon(
  tx: Tx,
  contract: ContractRow,
  end: { version: number; reason: string; actorId: string | null },
): Promise<Result<ContractRow>> {
  const abandoned = contractMachine.next(contract.status, 'abandon')
  if (!abandoned.ok) return abandoned
  const { id } = contract
  const changed = await updateContract(
    tx,
    { id, version: end.version },
    { status: abandoned.value, abandonedAt: tx.now, abandonReason: end.reason },
  )
  if (!changed.ok) return changed
  await cancelOpenReviews(tx, id)
  for (const request of await findChangeRequests(tx, [id])) {
    const withdrawn = changeRequestMachine.next(request.status, 'withdraw')
    if (!withdrawn.ok) continue
    await closeChangeRequest(tx, {
      id: request.id,
      status: withdrawn.value,
      outcome: 'WITHDRAWN',
      outcomeText: null,
      outcomeReason: end.reason,
      // An account without an employee settles it for who recorded it.
      settledBy: end.actorId ?? request.recordedBy,
      redraftRound: null,
    })
  }
  await closeWorkOf(tx, { type: 'Contract', id })
  await publishContractAbandoned(tx, changed.value, contract.status)
  return ok(changed.value)
}

/** Contracts in the making end with their deal. Call it with the opportunity locked, and none of them approved. */
export async function abandonContractsOfDeal(
  tx: Tx,
  opportunityId: string,
  end: { reason: string; actorId: string | null },
): Promise<void> {
  for (const contract of await findContractsOf(tx, everyRow, 'opportunityId', [opportunityId])) {
    if (!contractMachine.can(contract.status, 'abandon')) continue
    const abandoned = await abandon(tx, contract, { ...end, version: contract.version })
    if (!abandoned.ok) throw new Error('a contract of a locked deal cannot be stale')
  }
}

/** While a deal rests nobody is asked to review its contracts, and nobody is late. Call it with the opportunity locked. */
export async function pauseContractsOfDeal(tx: Tx, opportunityId: string): Promise<void> {
  for (const { id } of await findContractsOf(tx, everyRow, 'opportunityId', [opportunityId])) {
    await cancelContractWork(tx, { id })
  }
}

/** R069, R071: the deal goes on, and who had not spoken has the whole time again, by the policy of today. */
export async function resumeContractsOfDeal(tx: Tx, opportunity: OpportunityRow): Promise<void> {
  const limits = await policyAt(tx, 'P14', tx.now)
  const gainers = await gainersOf(tx, opportunity)
  const wait = {
    ...workingLimit(tx.now, limits.value.contractReviewWorkingHours),
    policyVersion: limits.version,
  }
  for (const contract of await findContractsOf(tx, everyRow, 'opportunityId', [opportunity.id])) {
    if (!contractMachine.can(contract.status, 'abandon')) continue
    const { id, reviewRound, draftedBy } = contract
    await renewReviewLimits(tx, id, wait)
    for (const review of await findReviews(tx, [id])) {
      if (review.round !== reviewRound || review.status !== 'OPEN') continue
      await openReviewWork(tx, contract, review.kind, { ...wait, exceptIds: [draftedBy, ...gainers] })
    }
    const given = await findOpinions(tx, [id])
    for (const request of await findChangeRequests(tx, [id])) {
      if (!changeRequestMachine.can(request.status, 'withdraw')) continue
      for (const kind of request.consults) {
        if (given.some((opinion) => opinion.changeRequestId === request.id && opinion.kind === kind)) continue
        await openOpinionWork(tx, contract, { id: request.id, kind }, { ...wait, exceptIds: gainers })
      }
    }
  }
}
