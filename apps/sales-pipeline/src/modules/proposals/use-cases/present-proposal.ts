import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { proposalAccess } from '../access.ts'
import { proposalMachine } from '../domain/proposal.ts'
import { publishProposalPresented } from '../events/publish.ts'
import { lockProposal, updateProposal } from '../store/proposal-store.ts'

/** R060: the customer was shown the alternatives. */
export const presentProposal = defineCommand({
  name: 'presentProposal',
  input: z.object({
    proposalId: input.id(),
    version: input.version(),
    presentedOn: input.date(),
    presentedTo: input.text(500),
  }),
  authorize: (principal) => proposalAccess.permit(principal, 'work'),
  async handle({ tx, scope, now }, { proposalId, version, ...presented }) {
    const locked = await lockProposal(tx, scope, proposalId)
    if (!locked.ok) return locked
    const { opportunity, proposal } = locked.value
    const open = requireOpen(opportunity)
    if (!open.ok) return open
    const status = proposalMachine.next(proposal.status, 'present')
    if (!status.ok) return status
    if (presented.presentedOn > localDate(now, DEFAULT_ZONE)) return invalid('presentedOn', 'must not be in the future')
    const changed = await updateProposal(tx, { id: proposalId, version }, { status: status.value, ...presented })
    if (!changed.ok) return changed
    await publishProposalPresented(tx, changed.value)
    return ok({ proposalId })
  },
})
