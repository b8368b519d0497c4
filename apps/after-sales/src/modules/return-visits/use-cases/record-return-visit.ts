import { forbidden, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { removeJob } from '@sellgraph/timers'
import { z } from 'zod'
import { returnVisitAccess } from '../access.ts'
import { checkFindings, missed, returnVisitMachine, visitMethods, visitOutcomes } from '../domain/return-visit.ts'
import { publishReturnVisitDone } from '../events/publish.ts'
import { returnVisitDueKey } from '../jobs/return-visit-due.ts'
import { lockReturnVisit, updateReturnVisit } from '../store/return-visit-store.ts'

/** R108–R110: a visit was made, or the customer was not reached. Never by the salesperson it asks about. */
export const recordReturnVisit = defineCommand({
  name: 'recordReturnVisit',
  input: z.object({
    visitId: input.id(),
    version: input.version(),
    method: z.enum(visitMethods),
    outcome: z.enum(visitOutcomes),
    score: z
      .int('must be a whole number')
      .min(1, 'must be from 1 to 5')
      .max(5, 'must be from 1 to 5')
      .nullish()
      .transform((score) => score ?? null),
    usage: input.optionalText(2000),
    answers: z
      .array(z.object({ question: input.text(500), answer: input.text(2000) }))
      .max(50, 'must be at most 50')
      .nullish()
      .transform((answers) => answers ?? []),
    suggestions: input.optionalText(2000),
    issues: z
      .array(input.text(500))
      .max(20, 'must be at most 20')
      .nullish()
      .transform((issues) => issues ?? []),
  }),
  authorize: (principal) => returnVisitAccess.permit(principal, 'record'),
  async handle({ tx, principal, scope, now }, { visitId, version, method, outcome, ...findings }) {
    const checked = checkFindings(outcome, findings)
    if (!checked.ok) return checked
    const locked = await lockReturnVisit(tx, scope, visitId)
    if (!locked.ok) return locked
    const visit = locked.value
    const visitedBy = principal.employeeId
    if (visitedBy === null) return forbidden('Your account is not linked to an active employee.')
    if (visitedBy === visit.ownerId) {
      return ruleViolated('R110', 'OWN_CUSTOMER', 'You own this customer: somebody else asks it how satisfied it is.')
    }

    if (outcome === 'UNREACHABLE') {
      const next = missed(visit)
      if (!next.ok) return next
      const tried = await updateReturnVisit(tx, { id: visitId, version }, { ...next.value, lastTriedAt: now })
      return tried.ok ? ok({ visitId }) : tried
    }

    const status = returnVisitMachine.next(visit.status, 'finish')
    if (!status.ok) return status
    const finished = await updateReturnVisit(
      tx,
      { id: visitId, version },
      {
        ...findings,
        status: status.value,
        method,
        visitedBy,
        doneAt: now,
      },
    )
    if (!finished.ok) return finished
    await publishReturnVisitDone(tx, finished.value)
    await removeJob(tx, returnVisitDueKey(visitId))
    return ok({ visitId })
  },
})
