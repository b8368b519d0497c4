import { policyAt } from '@sellgraph/policies'
import type { PolicyParameterResolvers } from '../../../generated/graphql.ts'
import { policyAccess } from '../access.ts'
import { draftsOf, versionsOf } from '../store/policy-loader.ts'
import { definitionOf, findPolicyParameter } from '../store/policy-store.ts'

export const PolicyParameter: PolicyParameterResolvers = {
  __resolveReference: ({ id }, { principal }) =>
    policyAccess.scope(principal, 'read').isEmpty ? null : findPolicyParameter(id),
  name: (parameter) => definitionOf(parameter).name,
  term: (parameter) => definitionOf(parameter).term,
  unit: (parameter) => definitionOf(parameter).unit,
  inForce: async ({ id }, { at }, { db, clock }) => {
    const { value, version } = await policyAt(db, id, at === undefined || at === null ? clock.now() : new Date(at))
    return { value: JSON.stringify(value), policyVersion: version }
  },
  versions: ({ id }, _, context) => versionsOf(context).load(id),
  drafts: ({ id }, _, context) => draftsOf(context).load(id),
}
