import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { openApproval } from '@sellgraph/approvals'
import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import { pricingPolicyOfToday } from '../../pricing/store/pricing-policy-store.ts'
import { quoteAccess } from '../access.ts'
import { approvalContent, findTriggers, requiredLevels } from '../domain/approval.ts'
import { quoteMachine, requireValid } from '../domain/quote.ts'
import { publishQuoteSubmitted } from '../events/publish.ts'
import { APPROVAL_SUBJECT } from '../store/quote-approval-store.ts'
import { lockQuote, updateQuote, updateQuoteVersion } from '../store/quote-store.ts'
import { checkProducts } from './check-products.ts'
import { contentOf } from './quote-content.ts'
import { superiorOf } from './superior-of.ts'

/** R063: hands a draft in for review. Every quote has at least one; what is outside a limit goes to a director too. */
export const submitQuote = defineCommand({
  name: 'submitQuote',
  input: z.object({ quoteId: input.id(), version: input.version() }),
  authorize: (principal) => quoteAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { quoteId, version: readVersion }) {
    const requesterId = principal.employeeId
    if (requesterId === null) return forbidden('Only an employee may submit a quote.')
    const locked = await lockQuote(tx, scope, quoteId)
    if (!locked.ok) return locked
    const { opportunity, version, lines } = locked.value
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

    const changed = await updateQuote(tx, { id: quoteId, version: readVersion }, { status: routed.value })
    if (!changed.ok) return changed
    const policy = await pricingPolicyOfToday(tx, today)
    const content = contentOf(version, lines)
    const triggers = findTriggers(content, policy)
    const beneficiaryIds = (await findSplits(tx, [opportunity.id])).map(({ employeeId }) => employeeId)
    if (opportunity.ownerId !== null && !beneficiaryIds.includes(opportunity.ownerId))
      beneficiaryIds.push(opportunity.ownerId)
    const excluded = [requesterId, version.preparedBy, ...beneficiaryIds]
    const superior = await superiorOf(tx, principal, opportunity.teamId, excluded)
    const levels = requiredLevels(superior.role, triggers)
    const approval = await openApproval(tx, {
      subjectType: APPROVAL_SUBJECT,
      subjectId: version.id,
      ...approvalContent(content, policy),
      levels: levels.map((role) => ({ name: role.toLowerCase(), role, workingHours: policy.approvalHours })),
      requesterId,
      preparerId: version.preparedBy,
      beneficiaryIds,
      indirectBeneficiaryIds: superior.managerIds.filter((id) => !excluded.includes(id)),
    })
    if (!approval.ok) return approval
    const progress = {
      status: routed.value,
      pricingPolicyId: policy.id,
      triggers,
      approvalId: approval.value.id,
      submittedBy: requesterId,
      submittedAt: now,
    }
    await updateQuoteVersion(tx, version.id, progress)
    await publishQuoteSubmitted(tx, changed.value, { ...version, ...progress }, { submittedBy: requesterId, levels })
    return ok({ quoteId })
  },
})
