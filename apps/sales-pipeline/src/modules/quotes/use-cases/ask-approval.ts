import { type Approval, type ApprovalLevel, carryApproval, openApproval } from '@sellgraph/approvals'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Reader, Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import { customerFacts } from '../../approvals/use-cases/customer-facts.ts'
import type { OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import type { PricingPolicyRow } from '../../pricing/store/pricing-policy-store.ts'
import {
  approvalContent,
  type CustomerFacts,
  isNoRiskier,
  type Judgement,
  judgeQuote,
  type MatrixLevel,
  type QuoteContent,
  routeFor,
} from '../domain/approval.ts'
import { APPROVAL_SUBJECT, findLastApproval } from '../store/quote-approval-store.ts'
import { findQuoteLines, type LockedQuote } from '../store/quote-store.ts'
import { contentOf, policyOf } from './quote-content.ts'
import { superiorOf } from './superior-of.ts'

/** What an approval of a quote would be asked with, and of whom. */
export interface ApprovalToAsk {
  readonly judgement: Judgement
  readonly route: readonly MatrixLevel[]
  readonly content: QuoteContent
  readonly facts: CustomerFacts
  readonly policy: PricingPolicyRow
  readonly preparerId: string
  /** Who earns on the deal, and may not decide. */
  readonly beneficiaryIds: readonly string[]
  readonly managerIds: readonly string[]
}

/** Judges a content for a deal, and finds who has to decide: the same for the submission and for its preview. */
export async function approvalToAsk(
  reader: Reader,
  {
    requester,
    preparerId,
    opportunity,
    content,
    facts,
    policy,
  }: {
    requester: { employeeId: string; roles: Principal['roles'] }
    preparerId: string
    opportunity: Pick<OpportunityRow, 'id' | 'ownerId' | 'teamId'>
    content: QuoteContent
    facts: CustomerFacts
    policy: PricingPolicyRow
  },
): Promise<ApprovalToAsk> {
  const judgement = judgeQuote(content, facts, policy)
  const splits = (await findSplits(reader, [opportunity.id])).map(({ employeeId }) => employeeId)
  const beneficiaryIds = [...new Set(opportunity.ownerId === null ? splits : [...splits, opportunity.ownerId])]
  const excluded = [requester.employeeId, preparerId, ...beneficiaryIds]
  const superior = await superiorOf(reader, requester, opportunity.teamId, excluded)
  return {
    judgement,
    route: routeFor(superior.role, judgement.levels),
    content,
    facts,
    policy,
    preparerId,
    beneficiaryIds,
    managerIds: superior.managerIds.filter((id) => !excluded.includes(id)),
  }
}

/** The levels of a version that was submitted, for another superior than the one it waits for. */
export async function levelsFor(
  reader: Reader,
  { version, lines, quote }: Pick<LockedQuote, 'version' | 'lines' | 'quote'>,
  superior: 'MANAGER' | 'DIRECTOR',
  now: Date,
): Promise<ApprovalLevel[]> {
  const policy = await policyOf(reader, version)
  const of = { customerId: quote.customerId, currency: version.currency }
  const facts = await customerFacts(reader, of, policy, localDate(now, DEFAULT_ZONE))
  return levelsOf(routeFor(superior, judgeQuote(contentOf(version, lines), facts, policy).levels), policy)
}

function levelsOf(route: readonly MatrixLevel[], policy: PricingPolicyRow): ApprovalLevel[] {
  return route.map(({ code, role, workingHours, functional }) => ({
    name: code,
    role,
    workingHours: workingHours ?? policy.approvalHours,
    ...(functional ? { mustDecide: true } : {}),
  }))
}

/** Starts the approval of a version: carried over from the version before where nothing grew riskier, asked for else. */
export async function askApproval(
  tx: Tx,
  asked: ApprovalToAsk,
  { quoteId, quoteVersionId, requesterId }: { quoteId: string; quoteVersionId: string; requesterId: string },
): Promise<Result<Approval>> {
  const { content, facts, policy, route } = asked
  const request = {
    subjectType: APPROVAL_SUBJECT,
    subjectId: quoteVersionId,
    ...approvalContent(content, facts, policy),
    levels: levelsOf(route, policy),
    requesterId,
    preparerId: asked.preparerId,
    beneficiaryIds: asked.beneficiaryIds,
    indirectBeneficiaryIds: asked.managerIds,
  }
  const before = await findLastApproval(tx, quoteId)
  if (
    before !== null &&
    before.version.pricingPolicyId === policy.id &&
    isNoRiskier(contentOf(before.version, await findQuoteLines(tx, [before.version.id])), content)
  ) {
    const carried = await carryApproval(tx, { fromId: before.approvalId, ...request })
    if (carried.ok || carried.error.code !== 'NOT_CARRIED') return carried
  }
  return openApproval(tx, request)
}
