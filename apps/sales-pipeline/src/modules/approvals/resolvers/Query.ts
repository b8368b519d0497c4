import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { pricingPolicyAccess } from '../../pricing/access.ts'
import { costAccess } from '../../products/access.ts'
import { quoteAccess } from '../../quotes/access.ts'
import { toldTo } from '../../quotes/domain/approval.ts'
import { standsInFor } from '../../quotes/use-cases/stand-in.ts'
import { delegationAccess } from '../access.ts'
import { findDelegationPage } from '../store/delegation-store.ts'
import { findQuotesToDecide } from '../store/quotes-to-decide.ts'
import { previewApproval, previewInput } from '../use-cases/preview-approval.ts'
import { readInput } from '../use-cases/read-input.ts'
import { simulatePricingPolicy, simulationInput } from '../use-cases/simulate-pricing-policy.ts'

export const Query: Pick<
  QueryResolvers,
  'quotesToDecide' | 'approvalDelegations' | 'previewApproval' | 'simulatePricingPolicy'
> = {
  quotesToDecide: async (_, page, { db, principal, clock }) => {
    const self = principal.employeeId === null ? [] : [principal.employeeId]
    const rights = [principal, ...(await standsInFor(db, principal, clock.now()))].map((one) => ({
      scope: quoteAccess.scope(one, 'decide'),
      roles: one.roles,
      people: one.employeeId === null ? self : [...self, one.employeeId],
    }))
    return orThrow(await findQuotesToDecide(db, self.length === 0 ? [] : rights, page))
  },
  approvalDelegations: async (_, { employeeId, on, ...page }, { db, principal }) =>
    orThrow(await findDelegationPage(db, delegationAccess.scope(principal, 'read'), { employeeId, on }, page)),
  previewApproval: async (_, { input }, { db, principal }) => {
    if (quoteAccess.scope(principal, 'work').isEmpty) return null
    const asked = orThrow(readInput(previewInput, input))
    const preview = orThrow(await db.transaction((tx) => previewApproval(tx, principal, asked)))
    if (preview === null) return null
    const seesCosts = !costAccess.scope(principal, 'read').isEmpty
    return {
      ...preview,
      triggers: preview.triggers.map((trigger) => toldTo(trigger, seesCosts)),
      levels: preview.levels.map(({ candidates, ...level }) => ({
        ...level,
        candidates: candidates.map(({ id, name }) => ({ employee: { id }, name })),
      })),
    }
  },
  simulatePricingPolicy: async (_, { input }, { db, principal, clock }) =>
    pricingPolicyAccess.scope(principal, 'simulate').isEmpty
      ? null
      : orThrow(await simulatePricingPolicy(db, orThrow(readInput(simulationInput, input)), clock.now())),
}
