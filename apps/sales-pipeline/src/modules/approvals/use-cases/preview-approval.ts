import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { forbidden, invalid, ok, type Result } from '@sellgraph/kernel'
import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../../opportunities/access.ts'
import { findOpportunities, type OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import { pricingPolicyOfToday } from '../../pricing/store/pricing-policy-store.ts'
import { quoteAccess } from '../../quotes/access.ts'
import type { MatrixLevel, QuoteContent, QuoteTrigger } from '../../quotes/domain/approval.ts'
import { findQuoteLines, findQuotes, findQuoteVersions } from '../../quotes/store/quote-store.ts'
import { approvalToAsk } from '../../quotes/use-cases/ask-approval.ts'
import { priceContent } from '../../quotes/use-cases/price-content.ts'
import { contentOf } from '../../quotes/use-cases/quote-content.ts'
import { quoteContentInput } from '../../quotes/use-cases/quote-input.ts'
import { type Candidate, findCandidates } from '../store/candidate-store.ts'
import { customerFacts } from './customer-facts.ts'

export const previewInput = z.object({
  quoteId: input.id().nullish(),
  opportunityId: input.id().nullish(),
  draft: z.object(quoteContentInput).nullish(),
})

export interface PreviewedLevel extends MatrixLevel {
  readonly workingHours: number
  readonly candidates: readonly Candidate[]
}

export interface Preview {
  readonly triggers: readonly QuoteTrigger[]
  readonly levels: readonly PreviewedLevel[]
  readonly refused: boolean
}

/** R063: what a submission by the caller would ask for, and of whom. Writes nothing. */
export async function previewApproval(
  tx: Tx,
  principal: Principal,
  asked: z.output<typeof previewInput>,
): Promise<Result<Preview | null>> {
  const employeeId = principal.employeeId
  if (employeeId === null) return forbidden('Only an employee may submit a quote.')
  const today = localDate(tx.now, DEFAULT_ZONE)
  const subject = await subjectOf(tx, principal, asked, today)
  if (!subject.ok) return subject
  if (subject.value === null) return ok(null)
  const { opportunity, content, preparerId } = subject.value
  const policy = await pricingPolicyOfToday(tx, today)
  const of = { customerId: opportunity.customerId, currency: content.currency }
  const approval = await approvalToAsk(tx, {
    requester: { employeeId, roles: principal.roles },
    preparerId: preparerId ?? employeeId,
    opportunity,
    content,
    facts: await customerFacts(tx, of, policy, today),
    policy,
  })
  const excluded = [employeeId, approval.preparerId, ...approval.beneficiaryIds]
  const levels: PreviewedLevel[] = []
  for (const level of approval.route) {
    const candidates = await findCandidates(tx, level.role, { managerIds: approval.managerIds, excluded })
    levels.push({ ...level, workingHours: level.workingHours ?? policy.approvalHours, candidates })
  }
  const { triggers, refused } = approval.judgement
  return ok({ triggers, levels, refused: refused !== null })
}

interface Subject {
  readonly opportunity: OpportunityRow
  readonly content: QuoteContent
  readonly preparerId: string | null
}

/** What is judged: the current version of a quote, or a draft at the prices of today. */
async function subjectOf(
  tx: Tx,
  principal: Principal,
  { quoteId, opportunityId, draft }: z.output<typeof previewInput>,
  today: string,
): Promise<Result<Subject | null>> {
  const dealOf = async (id: string) =>
    (await findOpportunities(tx, opportunityAccess.scope(principal, 'work'), [id]))[0] ?? null
  if (quoteId != null) {
    if (draft != null || opportunityId != null) return invalid('quoteId', 'stands alone: a quote has its content')
    const [quote] = await findQuotes(tx, quoteAccess.scope(principal, 'work'), [quoteId])
    const version = (await findQuoteVersions(tx, [quoteId])).find(({ revision }) => revision === quote?.revision)
    const opportunity = quote === undefined ? null : await dealOf(quote.opportunityId)
    if (version === undefined || opportunity === null) return ok(null)
    const content = contentOf(version, await findQuoteLines(tx, [version.id]))
    return ok({ opportunity, content, preparerId: version.preparedBy })
  }
  if (opportunityId == null) return invalid('opportunityId', 'say for which deal, or which quote')
  if (draft == null) return invalid('draft', 'say what the quote would be, or which quote')
  const opportunity = await dealOf(opportunityId)
  if (opportunity === null) return ok(null)
  const priced = await priceContent(tx, draft, opportunity.customerId, today)
  if (!priced.ok) return priced
  return ok({ opportunity, content: { ...priced.value.version, lines: priced.value.lines }, preparerId: null })
}
