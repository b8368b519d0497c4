import type { Tx } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { ok, type Result } from '@sellgraph/kernel'
import { input } from '@sellgraph/service-kit'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { lockOpportunity, type OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import { lockObjection, type ObjectionRow } from '../store/objection-store.ts'

/** Which objection to which deal, in which version of the objection. */
export const objectionInput = { opportunityId: input.id(), objectionId: input.id(), version: input.version() }

/** The objection with its deal, both locked; the deal is one that is worked on. */
export async function objectionOfDeal(
  tx: Tx,
  scope: RowScope,
  at: { opportunityId: string; objectionId: string },
): Promise<Result<{ opportunity: OpportunityRow; objection: ObjectionRow }>> {
  const opportunity = await lockOpportunity(tx, scope, at.opportunityId)
  if (!opportunity.ok) return opportunity
  const open = requireOpen(opportunity.value)
  if (!open.ok) return open
  const objection = await lockObjection(tx, at)
  return objection.ok ? ok({ opportunity: opportunity.value, objection: objection.value }) : objection
}
