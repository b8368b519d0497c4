import { orThrow } from '@sellgraph/graphql-kit'
import { invalid, ok, type Result } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { approvalAuditAccess } from '../access.ts'
import { findApprovalPairs } from '../store/approval-pair-store.ts'
import { findPriceOverridePage } from '../store/price-override-store.ts'

export const Query: Pick<QueryResolvers, 'approvalPairs' | 'priceOverrides'> = {
  approvalPairs: async (_, { from, to, first }, context) =>
    isAuditor(context) ? findApprovalPairs(context.db, { from, to, first: orThrow(pairsOf(first)) }) : null,
  priceOverrides: async (_, { from, to, codes, ...page }, context) =>
    isAuditor(context) ? orThrow(await findPriceOverridePage(context.db, { from, to, codes }, page)) : null,
}

function isAuditor({ principal }: GraphContext): boolean {
  return approvalAuditAccess.permit(principal, 'read').ok
}

function pairsOf(first: number | null | undefined): Result<number> {
  const pairs = first ?? 50
  return pairs >= 1 && pairs <= 100 ? ok(pairs) : invalid('first', 'must be from 1 to 100')
}
