import type { FeatureModule } from '@sellgraph/service-kit'
import { Receipt } from './resolvers/Receipt.ts'
import { ReceiptDocument } from './resolvers/ReceiptDocument.ts'
import { Mutation } from './resolvers/Mutation.ts'

export const receiptDocuments: FeatureModule = {
  name: 'receipt-documents',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['ReceiptDocument'],
  resolvers: { Mutation, Receipt, ReceiptDocument },
}
