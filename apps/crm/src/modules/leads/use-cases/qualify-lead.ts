import { ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { decisionInput, needInput } from '../../profiles/use-cases/profile-input.ts'
import { QUALIFYING_SCORE, scoreOf } from '../../profiles/domain/score.ts'
import { insertDecisionProfile, insertNeedProfile } from '../../profiles/store/profile-store.ts'
import { leadAccess } from '../access.ts'
import { leadMachine } from '../domain/lead.ts'
import { lockLead, updateLead } from '../store/lead-store.ts'

/** R006, R010–R012: need and decision are known; enough of them makes the lead one to sell to. */
export const qualifyLead = defineCommand({
  name: 'qualifyLead',
  input: z.object({ leadId: input.id(), version: input.version(), need: needInput, decision: decisionInput }),
  authorize: (principal) => leadAccess.permit(principal, 'qualify'),
  async handle({ tx, scope, principal }, { leadId, version, need, decision }) {
    const lead = await lockLead(tx, scope, leadId)
    if (!lead.ok) return lead
    const status = leadMachine.next(lead.value.status, 'qualify')
    if (!status.ok) return status
    const { score, missing } = scoreOf(need, decision)
    if (score < QUALIFYING_SCORE) {
      return ruleViolated(
        'R006',
        'SCORE_TOO_LOW',
        `The lead scores ${String(score)} of the ${String(QUALIFYING_SCORE)} points needed. Find out: ${missing.join(', ')}.`,
      )
    }
    const qualified = await updateLead(tx, { id: leadId, version }, { status: status.value, score })
    if (!qualified.ok) return qualified
    await insertNeedProfile(tx, { leadId }, need, principal.employeeId)
    await insertDecisionProfile(tx, { leadId }, decision, principal.employeeId)
    return ok({ leadId })
  },
})
