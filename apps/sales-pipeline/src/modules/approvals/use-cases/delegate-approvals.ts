import { delegateApprovals as recordDelegation } from '@sellgraph/approvals'
import { daysBetween, DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { forbidden, invalid, notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { findEmployee, isCertified } from '@sellgraph/organisation'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { type ApproverRole, approverRoles } from '../../quotes/domain/approval.ts'
import { delegationAccess } from '../access.ts'

/**
 * R175: a colleague decides for some days in the caller's place, with the caller's roles. Who they are deputy of
 * themselves does not go along, and a colleague who approves nothing cannot be one.
 */
export const delegateApprovals = defineCommand({
  name: 'delegateApprovals',
  input: z.object({
    delegateId: input.id(),
    from: input.date(),
    until: input.date(),
    roles: z
      .array(z.enum(approverRoles))
      .min(1)
      .nullish()
      .transform((roles) => roles ?? null),
  }),
  authorize: (principal) => delegationAccess.permit(principal, 'delegate'),
  async handle({ tx, principal, now }, { delegateId, from, until, roles }) {
    const own = principal.roles.filter((role): role is ApproverRole => approverRoles.includes(role as ApproverRole))
    const lent = roles ?? own
    if (!lent.every((role) => own.includes(role))) return forbidden('You can delegate only roles that you have.')
    if (from < localDate(now, DEFAULT_ZONE)) return invalid('from', 'must be today or later')
    if (until < from) return invalid('until', 'must not be before the first day')
    const { coverDays } = (await policyAt(tx, 'P12', now)).value
    if (daysBetween(from, until) + 1 > coverDays) return invalid('until', `must be at most ${coverDays} days in all`)
    const delegate = await findEmployee(tx, delegateId)
    if (delegate === null) return notFound('employee')
    // Whose roles nobody has set has those of a token, which is not here: their own role is asked for when they decide.
    const approves = delegate.roles?.some((role) => approverRoles.includes(role as ApproverRole)) ?? true
    if (!isCertified(delegate) || !approves)
      return ruleViolated('R175', 'NO_STANDING', 'A deputy is at work, certified, and approves quotes too.')
    const delegated = await recordDelegation(tx, { delegator: principal, delegateId, from, until, roles: lent })
    return delegated.ok ? ok({ delegationId: delegated.value.id }) : delegated
  },
})
