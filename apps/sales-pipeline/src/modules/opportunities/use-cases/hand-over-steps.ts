import type { Tx } from '@sellgraph/db-kit'
import { findTeam } from '@sellgraph/organisation'
import { findDealsWaitingFor, findOpenStep, giveOpenStep } from '../store/deal-work-store.ts'
import { lockOpportunityOf, type OpportunityRow, updateOpportunity } from '../store/opportunity-store.ts'
import { settleDealWork } from './deal-work.ts'

/**
 * The steps that wait for somebody who cannot take them any more go to who leads the team of the deal; to nobody in
 * person where that is the same or unknown, which the superiors see.
 *
 * @param which - the deals it concerns
 */
export async function handOverSteps(
  tx: Tx,
  employeeId: string,
  which: (opportunity: OpportunityRow) => boolean,
): Promise<number> {
  let handed = 0
  for (const opportunityId of await findDealsWaitingFor(tx, employeeId)) {
    const opportunity = await lockOpportunityOf(tx, { opportunityId })
    const step = await findOpenStep(tx, opportunityId)
    if (step?.assigneeId !== employeeId || !which(opportunity)) continue
    const managerId = opportunity.teamId === null ? null : ((await findTeam(tx, opportunity.teamId))?.managerId ?? null)
    await giveOpenStep(tx, opportunityId, managerId === employeeId ? null : managerId)
    const touched = await updateOpportunity(tx, opportunity, {})
    if (!touched.ok) throw new Error('a locked opportunity cannot be stale')
    await settleDealWork(tx, touched.value)
    handed += 1
  }
  return handed
}
