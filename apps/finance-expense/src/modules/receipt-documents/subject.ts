import type { DocumentSubject } from '@sellgraph/documents'
import { receiptAccess } from '../receipts/access.ts'
import { type ReceiptRow, findReceipts } from '../receipts/store/receipt-store.ts'

export const receiptDocumentKinds = ['BANK_SLIP', 'REMITTANCE_ADVICE', 'OTHER'] as const

/** R196: who sees a receipt sees which documents there are; whoever opens one is on record. */
export const receiptDocumentSubject: DocumentSubject<ReceiptRow> = {
  type: 'Receipt',
  access: receiptAccess,
  find: findReceipts,
  about: ({ customerId }) => [{ type: 'Customer', id: customerId }],
}
