import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { violatedConstraint } from '@sellgraph/db-kit'
import { conflict, invalid, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { payoutAccess } from '../access.ts'
import { payoutMachine } from '../domain/payout.ts'
import { publishPayoutCompleted } from '../events/publish.ts'
import { lockPayout, updatePayout } from '../store/payout-store.ts'

/** R189: the bank has paid. R197: neither who is paid nor who approved the statement says so. */
export const confirmPayout = defineCommand({
  name: 'confirmPayout',
  input: z.object({ payoutId: input.id(), version: input.version(), paidOn: input.date(), reference: input.text(100) }),
  authorize: (principal) => payoutAccess.permit(principal, 'confirm'),
  async handle({ tx, principal, scope, now }, { payoutId, version, paidOn, reference }) {
    const locked = await lockPayout(tx, scope, payoutId)
    if (!locked.ok) return locked
    const payout = locked.value
    const status = payoutMachine.next(payout.status, 'confirm')
    if (!status.ok) return status
    if (principal.employeeId !== null && [payout.employeeId, payout.approvedBy].includes(principal.employeeId)) {
      return ruleViolated(
        'R197',
        'SELF_PAYMENT',
        'Who is paid, or approved the statement, does not confirm its payment.',
      )
    }
    const today = localDate(now, DEFAULT_ZONE)
    if (paidOn > today) return invalid('paidOn', 'must not be in the future')
    if (paidOn < localDate(payout.createdAt, DEFAULT_ZONE))
      return invalid('paidOn', 'must not be before it was approved')
    try {
      const paid = await updatePayout(
        tx,
        { id: payoutId, version },
        {
          status: status.value,
          paidOn,
          reference,
          confirmedBy: principal.subject,
        },
      )
      if (!paid.ok) return paid
      await publishPayoutCompleted(tx, paid.value)
      return ok({ payoutId })
    } catch (error) {
      if (violatedConstraint(error) !== 'payout_reference') throw error
      return conflict('REFERENCE_TAKEN', `The transfer ${reference} has paid another payout.`)
    }
  },
})
