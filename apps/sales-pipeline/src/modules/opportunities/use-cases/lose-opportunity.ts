import { everyRow } from '@sellgraph/identity'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { checkNoneStands } from '../../contracts/domain/contract.ts'
import { findContractsOf } from '../../contracts/store/contract-store.ts'
import { opportunityAccess } from '../access.ts'
import { lossReasons, opportunityMachine, requireOpen } from '../domain/opportunity.ts'
import { publishOpportunityLost } from '../events/publish.ts'
import { lockOpportunity } from '../store/opportunity-store.ts'
import { endBeneath } from './beneath-deal.ts'
import { changeStage } from './change-stage.ts'

/** The deal is lost, and the company learns to whom and why; what was offered and drafted for it ends with it. */
export const loseOpportunity = defineCommand({
  name: 'loseOpportunity',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    reason: z.enum(lossReasons),
    competitor: input.optionalText(),
    note: input.optionalText(1000),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { opportunityId, version, reason, competitor, note }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    if (reason === 'COMPETITOR' && competitor === null) return invalid('competitor', 'name who won the deal')
    if (reason === 'OTHER' && note === null) return invalid('note', 'say what it was')
    const contracts = await findContractsOf(tx, everyRow, 'opportunityId', [opportunityId])
    const none = checkNoneStands(contracts)
    if (!none.ok) return none
    const moved = await changeStage(tx, opportunity.value, {
      to: opportunityMachine.transitions.lose.to,
      version,
      reason: note ?? reason,
      changedBy: principal.subject,
      patch: { lossReason: reason, competitor, lossNote: note, lostFrom: open.value, forecastCategory: 'OMITTED' },
    })
    if (!moved.ok) return moved
    await endBeneath(tx, moved.value, { reason: note ?? reason, actorId: principal.employeeId })
    await publishOpportunityLost(tx, moved.value, opportunity.value.stage)
    return ok({ opportunityId })
  },
})
