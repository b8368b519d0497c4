import type {
  ContractDocumentKind,
  ContractDocumentResolvers,
  ContractDocumentStatus,
} from '../../../generated/graphql.ts'

export const ContractDocument: ContractDocumentResolvers = {
  kind: ({ kind }) => kind as ContractDocumentKind,
  status: ({ status }) => status as ContractDocumentStatus,
  attachedBy: ({ attachedById }) => (attachedById === null ? null : { id: attachedById }),
}
