import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, ok } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { allClauseKinds } from '../../clause-templates/domain/clause-template.ts'
import { contractAccess } from '../access.ts'
import { checkNoneOpen } from '../domain/change-request.ts'
import { contractMachine } from '../domain/contract.ts'
import { checkExplained, formalities } from '../domain/explanation.ts'
import { findChangeRequests } from '../store/change-request-store.ts'
import { findClauses } from '../store/contract-part-store.ts'
import { insertExplanation } from '../store/contract-record-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { requireContracting } from './deal-in-contracting.ts'

/** R070: clauses and risks were explained to the customer, who knows what to bring; now it may be signed. */
export const releaseContract = defineCommand({
  name: 'releaseContract',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    explainedTo: input.text(),
    explainedOn: input.date(),
    note: input.optionalText(2000),
    points: z
      .array(z.object({ kind: z.enum(allClauseKinds), risks: input.optionalText(1000) }))
      .refine((points) => new Set(points.map(({ kind }) => kind)).size === points.length, 'must have each clause once')
      .nullish()
      .transform((points) => points ?? []),
    questions: z
      .array(z.object({ question: input.text(1000), answer: input.text(2000) }))
      .max(50)
      .nullish()
      .transform((questions) => questions ?? []),
    formalities: z
      .array(z.enum(formalities))
      .max(formalities.length)
      .nullish()
      .transform((all) => [...new Set(all ?? [])]),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'sign'),
  async handle({ tx, principal, scope, now }, { contractId, version, note, ...explanation }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const released = contractMachine.next(contract.status, 'release')
    if (!released.ok) return released
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    const answered = checkNoneOpen(await findChangeRequests(tx, [contractId]))
    if (!answered.ok) return answered
    const { explainedTo, explainedOn, points } = explanation
    if (explainedOn > localDate(now, DEFAULT_ZONE)) return invalid('explainedOn', 'must not be in the future')
    const rules = await policyAt(tx, 'P15', now)
    const explained = checkExplained(await findClauses(tx, [contractId]), points, rules.value.explainEachClause)
    if (!explained.ok) return explained
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      { status: released.value, explainedTo, explainedOn, explanationNote: note },
    )
    if (!changed.ok) return changed
    const round = contract.reviewRound
    await insertExplanation(tx, { ...explanation, contractId, round, explainedBy: principal.subject })
    return ok({ contractId })
  },
})
