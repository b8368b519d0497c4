import type { AcceptanceEvidenceResolvers, AcceptanceEvidenceStatus } from '../../../generated/graphql.ts'

export const AcceptanceEvidence: AcceptanceEvidenceResolvers = {
  status: ({ status }) => status as AcceptanceEvidenceStatus,
  attachedBy: ({ attachedById }) => (attachedById === null ? null : { id: attachedById }),
}
