import type { QueryResolvers } from '../../../generated/graphql.ts'
import { policyAccess } from '../access.ts'
import { findPolicyParameter, policyParameterList } from '../store/policy-store.ts'

export const Query: Pick<QueryResolvers, 'policyParameter' | 'policyParameters'> = {
  policyParameter: (_, { id }, { principal }) =>
    policyAccess.scope(principal, 'read').isEmpty ? null : findPolicyParameter(id),
  policyParameters: (_, __, { principal }) =>
    policyAccess.scope(principal, 'read').isEmpty ? [] : policyParameterList(),
}
