import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber, type Tx } from '@sellgraph/db-kit'
import { forbidden, newId, ok, type Result, staleVersion } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { lockOpportunity, type OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import { proposalAccess } from '../access.ts'
import { proposalMachine } from '../domain/proposal.ts'
import { insertProposal, lockProposal, updateProposal } from '../store/proposal-store.ts'
import { priceAlternatives, type ProposalContentInput, proposalContentInput } from './proposal-content.ts'

/** R060: a proposal for an open deal, its alternatives at the prices of today. */
export const makeProposal = defineCommand({
  name: 'makeProposal',
  input: z.object({ opportunityId: input.id(), ...proposalContentInput }),
  authorize: (principal) => proposalAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { opportunityId, ...content }) {
    if (principal.employeeId === null) return forbidden('Only an employee may make a proposal.')
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    const number = await nextDocumentNumber(tx, 'FA', localDate(now, DEFAULT_ZONE))
    return addRevision(tx, opportunity.value, { number, revision: 1 }, content, principal.employeeId)
  },
})

/** R060: a change is a new revision, which supersedes the one before. What the customer chose is not changed. */
export const reviseProposal = defineCommand({
  name: 'reviseProposal',
  input: z.object({ proposalId: input.id(), version: input.version(), ...proposalContentInput }),
  authorize: (principal) => proposalAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { proposalId, version, ...content }) {
    if (principal.employeeId === null) return forbidden('Only an employee may make a proposal.')
    const locked = await lockProposal(tx, scope, proposalId)
    if (!locked.ok) return locked
    const { opportunity, proposal } = locked.value
    if (proposal.version !== version) return staleVersion('proposal', proposal.version)
    const open = requireOpen(opportunity)
    if (!open.ok) return open
    const superseded = proposalMachine.next(proposal.status, 'supersede')
    if (!superseded.ok) return superseded
    const ended = await updateProposal(tx, proposal, { status: superseded.value })
    if (!ended.ok) return ended
    const { number, revision } = proposal
    return addRevision(tx, opportunity, { number, revision: revision + 1 }, content, principal.employeeId)
  },
})

async function addRevision(
  tx: Tx,
  opportunity: OpportunityRow,
  of: { number: string; revision: number },
  content: ProposalContentInput,
  preparedBy: string,
): Promise<Result<{ proposalId: string }>> {
  const pricedOn = localDate(tx.now, DEFAULT_ZONE)
  const alternatives = await priceAlternatives(tx, content, opportunity.customerId, pricedOn)
  if (!alternatives.ok) return alternatives
  const { id: opportunityId, customerId, customerName, ownerId, teamId } = opportunity
  const proposalId = newId()
  await insertProposal(tx, {
    id: proposalId,
    ...newVersion(tx.now),
    ...of,
    opportunityId,
    customerId,
    customerName,
    ownerId,
    teamId,
    preparedBy,
    ...content,
    pricedOn,
    alternatives: alternatives.value,
    status: proposalMachine.initial,
    presentedOn: null,
    presentedTo: null,
    chosen: null,
    decidedAt: null,
    rejectReason: null,
  })
  return ok({ proposalId })
}
