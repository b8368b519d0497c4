import {
  isPolicyId,
  type PolicyDraft,
  type PolicyId,
  policyIds,
  policyParameters,
  type PolicyVersion,
} from '@sellgraph/policies'

export interface PolicyParameterRow {
  readonly id: PolicyId
}
export type PolicyVersionRow = PolicyVersion
export type PolicyDraftRow = PolicyDraft

/** P01 to P11. The list is part of the product; what changes is their values. */
export function policyParameterList(): PolicyParameterRow[] {
  return policyIds.map((id) => ({ id }))
}

export function findPolicyParameter(id: string): PolicyParameterRow | null {
  return isPolicyId(id) ? { id } : null
}

export function definitionOf({ id }: PolicyParameterRow) {
  return policyParameters[id]
}
