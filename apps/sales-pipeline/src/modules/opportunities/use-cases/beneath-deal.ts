import type { Tx } from '@sellgraph/db-kit'
import {
  abandonContractsOfDeal,
  pauseContractsOfDeal,
  resumeContractsOfDeal,
} from '../../contracts/use-cases/end-contract.ts'
import { closeInquiriesOfDeal } from '../../inquiries/use-cases/end-inquiry.ts'
import { withdrawQuotesOfDeal } from '../../quotes/use-cases/end-offer.ts'
import type { OpportunityRow } from '../store/opportunity-store.ts'

/** Why a deal ended or rests, and who said so. */
interface Ending {
  readonly reason: string
  readonly actorId: string | null
}

// What is open beneath a deal follows it in the transaction that changes its stage, in the order in which all are locked:
// quotes, contracts, what hangs on them. Call these with the opportunity locked.

/** With a lost deal end its offers, its contracts in the making and what its customer waits for. */
export async function endBeneath(tx: Tx, { id }: OpportunityRow, { reason, actorId }: Ending): Promise<void> {
  const end = { reason: `The deal was lost: ${reason}`, actorId }
  await withdrawQuotesOfDeal(tx, id, { ...end, how: 'endWithDeal' })
  await abandonContractsOfDeal(tx, id, end)
  await closeInquiriesOfDeal(tx, id, end.reason)
}

/** While a deal rests nobody in the house works for it in vain; what its customer has or waits for stays. */
export async function restBeneath(tx: Tx, { id }: OpportunityRow, { reason, actorId }: Ending): Promise<void> {
  await withdrawQuotesOfDeal(tx, id, { how: 'withdraw', reason: `The deal rests: ${reason}`, actorId })
  await pauseContractsOfDeal(tx, id)
}

/** A quote that was withdrawn is revised and handed in anew; reviews of contracts go on by themselves. */
export function resumeBeneath(tx: Tx, opportunity: OpportunityRow): Promise<void> {
  return resumeContractsOfDeal(tx, opportunity)
}
