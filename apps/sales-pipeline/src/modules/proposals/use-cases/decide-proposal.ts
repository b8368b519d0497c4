import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { proposalAccess } from '../access.ts'
import { proposalMachine } from '../domain/proposal.ts'
import { publishProposalDecided } from '../events/publish.ts'
import { lockProposal, updateProposal } from '../store/proposal-store.ts'

/** R060: the customer wants one of the alternatives. */
export const chooseProposal = defineCommand({
  name: 'chooseProposal',
  input: z.object({ proposalId: input.id(), version: input.version(), alternative: input.text(20) }),
  authorize: (principal) => proposalAccess.permit(principal, 'work'),
  async handle({ tx, scope, now }, { proposalId, version, alternative }) {
    const locked = await lockProposal(tx, scope, proposalId)
    if (!locked.ok) return locked
    const { proposal } = locked.value
    const chosen = proposalMachine.next(proposal.status, 'choose')
    if (!chosen.ok) return chosen
    if (!proposal.alternatives.some(({ code }) => code === alternative)) {
      return invalid('alternative', 'is no alternative of the proposal')
    }
    const patch = { status: chosen.value, chosen: alternative, decidedAt: now }
    const changed = await updateProposal(tx, { id: proposalId, version }, patch)
    if (!changed.ok) return changed
    await publishProposalDecided(tx, changed.value)
    return ok({ proposalId })
  },
})

/** The customer wants none of them; a revised one may still be chosen. */
export const rejectProposal = defineCommand({
  name: 'rejectProposal',
  input: z.object({ proposalId: input.id(), version: input.version(), reason: input.text(1000) }),
  authorize: (principal) => proposalAccess.permit(principal, 'work'),
  async handle({ tx, scope, now }, { proposalId, version, reason }) {
    const locked = await lockProposal(tx, scope, proposalId)
    if (!locked.ok) return locked
    const rejected = proposalMachine.next(locked.value.proposal.status, 'reject')
    if (!rejected.ok) return rejected
    const patch = { status: rejected.value, rejectReason: reason, decidedAt: now }
    const changed = await updateProposal(tx, { id: proposalId, version }, patch)
    if (!changed.ok) return changed
    await publishProposalDecided(tx, changed.value)
    return ok({ proposalId })
  },
})
