import type {
  ReceiptDocumentKind,
  ReceiptDocumentResolvers,
  ReceiptDocumentStatus,
} from '../../../generated/graphql.ts'

export const ReceiptDocument: ReceiptDocumentResolvers = {
  kind: ({ kind }) => kind as ReceiptDocumentKind,
  status: ({ status }) => status as ReceiptDocumentStatus,
  attachedBy: ({ attachedById }) => (attachedById === null ? null : { id: attachedById }),
}
