import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { creditAccess } from '../access.ts'
import { exceptionMachine } from '../domain/credit-reservation.ts'
import { lockException, updateException } from '../store/credit-exception-store.ts'

const decision = z.object({ exceptionId: input.id(), version: input.version(), note: input.optionalText(1000) })

/** Grants an exception. R197: by neither the requester nor the customer's owner, whatever their role. */
export const grantCreditException = defineCommand({
  name: 'grantCreditException',
  input: decision,
  authorize: (principal) => creditAccess.permit(principal, 'decideException'),
  async handle({ tx, principal, scope, now }, { exceptionId, version, note }) {
    const locked = await lockException(tx, scope, exceptionId)
    if (!locked.ok) return locked
    const exception = locked.value
    const status = exceptionMachine.next(exception.status, 'grant')
    if (!status.ok) return status
    if (exception.requestedBy === principal.subject) {
      return ruleViolated('R197', 'SELF_APPROVAL', 'You asked for this exception: somebody else decides on it.')
    }
    if (exception.ownerId !== null && exception.ownerId === principal.employeeId) {
      return ruleViolated('R197', 'SELF_APPROVAL', 'You own this customer: somebody else decides on its credit.')
    }
    if (exception.validUntil < localDate(now, DEFAULT_ZONE)) {
      return ruleViolated(
        'R180',
        'EXCEPTION_EXPIRED',
        `It was asked for until ${exception.validUntil}: ask for a new one.`,
      )
    }
    const granted = await updateException(
      tx,
      { id: exceptionId, version },
      {
        status: status.value,
        decidedBy: principal.subject,
        decidedAt: now,
        decisionNote: note,
      },
    )
    return granted.ok ? ok({ exceptionId }) : granted
  },
})

/** Declines an exception; its requester may do that too. */
export const declineCreditException = defineCommand({
  name: 'declineCreditException',
  input: decision,
  authorize: (principal) => creditAccess.permit(principal, 'decideException'),
  async handle({ tx, principal, scope, now }, { exceptionId, version, note }) {
    const locked = await lockException(tx, scope, exceptionId)
    if (!locked.ok) return locked
    const status = exceptionMachine.next(locked.value.status, 'decline')
    if (!status.ok) return status
    const declined = await updateException(
      tx,
      { id: exceptionId, version },
      {
        status: status.value,
        decidedBy: principal.subject,
        decidedAt: now,
        decisionNote: note,
      },
    )
    return declined.ok ? ok({ exceptionId }) : declined
  },
})
