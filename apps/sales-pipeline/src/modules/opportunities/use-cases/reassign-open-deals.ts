import type { KnownCustomer, Owner } from '@sellgraph/customers'
import type { Tx } from '@sellgraph/db-kit'
import { findEmployee, findTeam } from '@sellgraph/organisation'
import { reassignContracts } from '../../contracts/store/contract-store.ts'
import { startReportClock } from '../../progress-reports/use-cases/report-clock.ts'
import { reassignQuotes } from '../../quotes/use-cases/reassign-quotes.ts'
import type { SplitRole } from '../domain/credit-split.ts'
import { isOpen } from '../domain/opportunity.ts'
import { findSplits, replaceSplits } from '../store/deal-record-store.ts'
import {
  type DealMemberRow,
  findDealMembers,
  findOpenStep,
  giveOpenStep,
  replaceDealMembers,
} from '../store/deal-work-store.ts'
import {
  findDealsToReassign,
  lockOpportunityOf,
  type OpportunityRow,
  updateOpportunity,
} from '../store/opportunity-store.ts'
import { settleDealWork } from './deal-work.ts'

/** The deals of a customer that are still open follow its owner and name. */
export async function reassignOpenDeals(tx: Tx, customer: Omit<KnownCustomer, 'version'>): Promise<void> {
  for (const opportunityId of await findDealsToReassign(tx, customer)) {
    const before = await lockOpportunityOf(tx, { opportunityId })
    if (before.stage !== 'WON' && before.stage !== 'LOST') await reassignDeal(tx, before, customer)
  }
}

/**
 * A deal follows the owner of its customer. Who earns on it does not change by itself: a manager decides that with
 * `splitCredit`; only a deal that nobody earned on goes to the new owner. What the former owner had planned is the new
 * owner's to do, and the former owner works on the deal no more. Call it with the opportunity locked.
 */
export async function reassignDeal(
  tx: Tx,
  before: OpportunityRow,
  customer: Owner & { name: string },
): Promise<OpportunityRow> {
  const opportunityId = before.id
  const owner = { ownerId: customer.ownerId, teamId: customer.teamId, customerName: customer.name }
  const members = (await findDealMembers(tx, [opportunityId]))
    .filter(({ employeeId }) => employeeId !== before.ownerId || employeeId === owner.ownerId)
    .map((member) => ({ ...member, role: roleUnder(owner.ownerId, member) }))
  const memberIds = members.map(({ employeeId }) => employeeId)
  const moved = await updateOpportunity(tx, before, { ...owner, memberIds })
  if (!moved.ok) throw new Error('a locked opportunity cannot be stale')
  if (owner.ownerId !== null && (await findSplits(tx, [opportunityId])).length === 0) {
    await replaceSplits(tx, opportunityId, [{ employeeId: owner.ownerId, role: 'OWNER', percent: '100' }])
  }
  if (before.memberIds.length > 0) await replaceDealMembers(tx, opportunityId, members)
  const step = await findOpenStep(tx, opportunityId)
  if (step !== null && (await isOfOwner(tx, before, step.assigneeId))) {
    await giveOpenStep(tx, opportunityId, owner.ownerId)
  }
  await settleDealWork(tx, moved.value)
  if (owner.ownerId !== null && isOpen(moved.value.stage)) await startReportClock(tx, owner.ownerId)
  await reassignQuotes(tx, opportunityId, owner)
  await reassignContracts(tx, opportunityId, owner)
  return moved.value
}

/** What the owner had planned, also where whoever leads the team has it since the owner left. */
async function isOfOwner(tx: Tx, { ownerId, teamId }: OpportunityRow, assigneeId: string | null): Promise<boolean> {
  if (assigneeId === null || assigneeId === ownerId) return true
  if (ownerId === null || teamId === null || (await findEmployee(tx, ownerId))?.status !== 'LEFT') return false
  return (await findTeam(tx, teamId))?.managerId === assigneeId
}

/** Whoever owns the deal now is its owner, whatever they did on it before. */
function roleUnder(ownerId: string | null, { employeeId, role }: DealMemberRow): SplitRole {
  if (employeeId === ownerId) return 'OWNER'
  return role === 'OWNER' ? 'SUPPORT' : role
}
