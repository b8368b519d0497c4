import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { customerFacts } from '../../approvals/use-cases/customer-facts.ts'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { pricingPolicyOfToday } from '../../pricing/store/pricing-policy-store.ts'
import { quoteAccess } from '../access.ts'
import { requireNotRefused } from '../domain/approval.ts'
import { quoteMachine, requireValid } from '../domain/quote.ts'
import { publishQuoteApproved, publishQuoteSubmitted } from '../events/publish.ts'
import { startExpiry } from '../jobs/quote-expires.ts'
import { findApprovers } from '../store/quote-approval-store.ts'
import { lockQuote, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { approvalToAsk, askApproval } from './ask-approval.ts'
import { checkProducts } from './check-products.ts'
import { contentOf } from './quote-content.ts'
import { waitForLevel } from './wait-for-level.ts'

/**
 * R063: hands a draft in for review. Every quote has at least one; the approval matrix says who decides besides. A
 * version that is no riskier than the approved one before it has that approval at once.
 */
export const submitQuote = defineCommand({
  name: 'submitQuote',
  input: z.object({ quoteId: input.id(), version: input.version() }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { quoteId, version: readVersion }) {
    const requesterId = principal.employeeId
    if (requesterId === null) return forbidden('Only an employee may submit a quote.')
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, quote, version, lines } = locked.value
    const open = requireOpen(opportunity)
    if (!open.ok) return open
    const submitted = quoteMachine.next(version.status, 'submit')
    if (!submitted.ok) return submitted
    const routed = quoteMachine.next(submitted.value, 'route')
    if (!routed.ok) return routed
    const today = localDate(now, DEFAULT_ZONE)
    const valid = requireValid(version, today)
    if (!valid.ok) return valid
    const current = await checkProducts(
      tx,
      { customerId: opportunity.customerId, currency: version.currency },
      lines,
      today,
    )
    if (!current.ok) return current

    const policy = await pricingPolicyOfToday(tx, today)
    const asked = await approvalToAsk(tx, {
      requester: { employeeId: requesterId, roles: principal.roles },
      preparerId: version.preparedBy,
      opportunity,
      content: contentOf(version, lines),
      facts: await customerFacts(tx, { customerId: quote.customerId, currency: version.currency }, policy, today),
      policy,
    })
    const permitted = requireNotRefused(asked.judgement)
    if (!permitted.ok) return permitted
    const approval = await askApproval(tx, asked, { quoteId, quoteVersionId: version.id, requesterId })
    if (!approval.ok) return approval
    const carried = approval.value.status === 'APPROVED'
    const reached = carried ? quoteMachine.next(routed.value, 'approve') : routed
    if (!reached.ok) return reached

    const changed = await updateQuote(tx, { id: quoteId, version: readVersion }, { status: reached.value })
    if (!changed.ok) return changed
    const progress = {
      status: reached.value,
      pricingPolicyId: policy.id,
      triggers: [...asked.judgement.triggers],
      approvalId: approval.value.id,
      submittedBy: requesterId,
      submittedAt: now,
      ...(carried ? { approvedAt: now } : {}),
    }
    await updateQuoteVersion(tx, version.id, progress)
    const levels = asked.route.map(({ role }) => role)
    const handedIn = { ...version, ...progress }
    await publishQuoteSubmitted(tx, changed.value, handedIn, { submittedBy: requesterId, levels })
    if (carried) {
      await startExpiry(tx, version)
      const approvedBy = await findApprovers(tx, approval.value.id)
      const { contentHash } = approval.value
      await publishQuoteApproved(tx, changed.value, handedIn, { approvedBy, contentHash })
    } else {
      await waitForLevel(tx, changed.value, approval.value)
    }
    return ok({ quoteId })
  },
})
