import { giveRows, type KnownCustomer } from '@sellgraph/customers'
import {
  column,
  defineEntity,
  findById,
  findRows,
  guardedUpdate,
  inScope,
  insertRows,
  lockRow,
  nullable,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { isId, notFound, ok, type Result } from '@sellgraph/kernel'
import { lockOpportunityOf, type OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import type { ProposalAlternative, ProposalStatus } from '../domain/proposal.ts'

/** One revision of a proposal. */
export interface ProposalRow extends VersionedRow {
  number: string
  revision: number
  opportunityId: string
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  preparedBy: string
  title: string
  currency: string
  pricedOn: string
  alternatives: ProposalAlternative[]
  discountPolicy: string | null
  serviceCommitment: string
  deliveryTime: string
  deliveryMethod: string
  status: ProposalStatus
  presentedOn: string | null
  presentedTo: string | null
  chosen: string | null
  decidedAt: Date | null
  rejectReason: string | null
}

export const ProposalEntity = defineEntity<ProposalRow>('proposal', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  revision: column.int,
  opportunityId: column.uuid,
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  preparedBy: column.uuid,
  title: column.text,
  currency: column.text,
  pricedOn: column.date,
  alternatives: column.json,
  discountPolicy: nullable(column.text),
  serviceCommitment: column.text,
  deliveryTime: column.text,
  deliveryMethod: column.text,
  status: column.text,
  presentedOn: nullable(column.date),
  presentedTo: nullable(column.text),
  chosen: nullable(column.text),
  decidedAt: nullable(column.timestamp),
  rejectReason: nullable(column.text),
})

export function findProposals(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<ProposalRow[]> {
  return find(reader, scope, { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } })
}

/** All revisions of the proposals of some deals, the first first. */
export function findProposalsOf(
  reader: Reader,
  scope: RowScope,
  opportunityIds: readonly string[],
): Promise<ProposalRow[]> {
  return find(reader, scope, { sql: 'e.opportunityId = ANY(:ids)', params: { ids: [...opportunityIds] } })
}

/** Holds a proposal and, first, its opportunity, which orders whoever works on the deal. */
export async function lockProposal(
  tx: Tx,
  scope: RowScope,
  id: string,
): Promise<Result<{ opportunity: OpportunityRow; proposal: ProposalRow }>> {
  const seen = await findById(tx, ProposalEntity, id)
  if (seen === null || !inScope(scope, seen)) return notFound('proposal')
  const opportunity = await lockOpportunityOf(tx, seen)
  const proposal = await lockRow(tx, ProposalEntity, id)
  // The owner may have changed while this waited for the opportunity.
  return proposal !== null && inScope(scope, proposal) ? ok({ opportunity, proposal }) : notFound('proposal')
}

export async function insertProposal(tx: Tx, proposal: ProposalRow): Promise<void> {
  await insertRows(tx, ProposalEntity, proposal)
}

export function updateProposal(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ProposalRow>,
): Promise<Result<ProposalRow>> {
  return guardedUpdate(tx, ProposalEntity, read, patch)
}

/** Gives the proposals of a customer's open deals to the owner it has now. */
export async function reassignProposals(tx: Tx, customer: KnownCustomer): Promise<void> {
  await giveRows(
    tx,
    'proposal',
    customer,
    `EXISTS (SELECT 1 FROM opportunity o WHERE o.id = opportunity_id AND o.stage NOT IN ('WON', 'LOST'))`,
  )
}

function find(reader: Reader, scope: RowScope, where: Where): Promise<ProposalRow[]> {
  const visible = scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
  return findRows(reader, ProposalEntity, [where, visible], { orderBy: 'e.id' })
}
