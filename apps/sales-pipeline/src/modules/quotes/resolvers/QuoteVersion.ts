import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { type Approval, approvalsOf, findApproval, stepsOf } from '@sellgraph/approvals'
import { decimalText, money, roundMoney } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import type { QuoteApproverRole, QuoteVersionResolvers } from '../../../generated/graphql.ts'
import { evidenceOfQuote } from '../../acceptance-evidence/store/evidence-loader.ts'
import { findPricingPolicyOn } from '../../pricing/store/pricing-policy-store.ts'
import { pricingPolicyById } from '../../pricing/store/pricing-policy-loader.ts'
import { costAccess } from '../../products/access.ts'
import { toldTo } from '../domain/approval.ts'
import { creditDays } from '../domain/payment-terms.ts'
import { discountOf, quoteMargin } from '../domain/price.ts'
import { APPROVAL_SUBJECT } from '../store/quote-approval-store.ts'
import { claimStatus } from '../domain/quote.ts'
import { linesOfVersion } from '../store/quote-loader.ts'
import type { QuoteVersionRow } from '../store/quote-store.ts'

export const QuoteVersion: QuoteVersionResolvers = {
  lines: ({ id }, _, context) => linesOfVersion(context).load(id),
  listTotal: ({ listTotal, currency }) => money(listTotal, currency),
  netTotal: ({ netTotal, currency }) => money(netTotal, currency),
  taxTotal: ({ taxTotal, currency }) => money(taxTotal, currency),
  grossTotal: ({ grossTotal, currency }) => money(grossTotal, currency),
  discountPercent: (version) => discountOf(version),
  margin: async (version, _, context) => {
    if (costAccess.scope(context.principal, 'read').isEmpty) return { visible: false }
    const judged = quoteMargin(
      { ...version, lines: await linesOfVersion(context).load(version.id) },
      await financeRateOf(version, context),
    )
    const inCurrency = (amount: string) => roundMoney(money(amount, version.currency))
    return {
      visible: true,
      costTotal: inCurrency(judged.costTotal.toFixed()),
      freightCost: inCurrency(version.freightCost),
      installationCost: inCurrency(version.installationCost),
      financeCost: inCurrency(judged.financeCost.toFixed()),
      amount: inCurrency(judged.amount.toFixed()),
      margin: judged.margin === null ? null : judged.margin.toFixed(6),
    }
  },
  claims: (version) => version.claims.map((claim) => ({ ...claim, status: claimStatus(version) })),
  creditDays: ({ paymentTerms }) => decimalText(creditDays(paymentTerms).toDecimalPlaces(4)),
  preparedBy: ({ preparedBy }) => ({ id: preparedBy }),
  approvalTriggers: ({ triggers }, _, { principal }) => {
    const seesCosts = !costAccess.scope(principal, 'read').isEmpty
    return triggers.map((trigger) => toldTo(trigger, seesCosts))
  },
  approval: async (version, _, context) => {
    const approval = version.approvalId === null ? null : await findApproval(context.db, version.approvalId)
    return approval === null ? null : approvalView(approval, version, context)
  },
  approvals: async (version, _, context) =>
    Promise.all(
      (await approvalsOf(context.db, APPROVAL_SUBJECT, version.id)).map((one) => approvalView(one, version, context)),
    ),
  acceptance: async (version, _, context) => {
    const { acceptedBy, acceptedHow, acceptedAt, evidenceDocumentId } = version
    if (acceptedBy === null || acceptedHow === null || acceptedAt === null) return null
    const files = evidenceDocumentId === null ? [] : await evidenceOfQuote(context).load(version.quoteId)
    return {
      acceptedBy,
      channel: acceptedHow,
      note: version.acceptanceNote,
      evidenceSha256: version.evidenceSha256,
      evidence: files.find(({ id }) => id === evidenceDocumentId) ?? null,
      acceptedAt: acceptedAt.toISOString(),
    }
  },
}

/** Of the policy the version was submitted under, or, for one that was not, of today's. */
async function financeRateOf({ pricingPolicyId }: QuoteVersionRow, context: GraphContext): Promise<string> {
  const policy =
    pricingPolicyId === null
      ? await findPricingPolicyOn(context.db, localDate(context.clock.now(), DEFAULT_ZONE))
      : await pricingPolicyById(context).load(pricingPolicyId)
  return policy?.annualFinanceRate ?? '0'
}

async function approvalView(approval: Approval, { pricingPolicyId }: QuoteVersionRow, context: GraphContext) {
  const steps = await stepsOf(context.db, approval.id)
  const policy = pricingPolicyId === null ? null : await pricingPolicyById(context).load(pricingPolicyId)
  // Every level of a quote names a role of the matrix.
  const roles = approval.levels.map(({ role }) => role as QuoteApproverRole)
  return {
    status: approval.status,
    contentHash: approval.contentHash,
    levels: roles,
    route: approval.levels.map(({ name, workingHours }, index) => {
      const level = policy?.levels.find(({ code }) => code === name)
      return {
        code: name,
        name: level?.name ?? name,
        nameZh: level?.nameZh ?? name,
        role: roles[index] ?? 'MANAGER',
        workingHours,
      }
    }),
    requestedBy: { id: approval.requesterId },
    requestedAt: approval.requestedAt.toISOString(),
    closedAt: approval.closedAt?.toISOString() ?? null,
    carriedOver: approval.carriedFromId !== null,
    currentLevel: approval.currentLevel,
    dueAt: approval.levelDueAt.toISOString(),
    steps: steps.map(({ kind, level, comment, contentHash, indirectBenefit, at, actorId, onBehalfOfId }) => ({
      kind,
      level,
      comment,
      contentHash,
      indirectBenefit,
      at: at.toISOString(),
      actor: actorId === null ? null : { id: actorId },
      onBehalfOf: onBehalfOfId === null ? null : { id: onBehalfOfId },
    })),
  }
}
