import { migrations as customerMigrations } from '@sellgraph/customers'
import { documents } from '@sellgraph/documents'
import { defineService } from '@sellgraph/service-kit'
import { auditing } from './modules/auditing/module.ts'
import { credit } from './modules/credit/module.ts'
import { payouts } from './modules/payouts/module.ts'
import { receiptDocuments } from './modules/receipt-documents/module.ts'
import { receiptDocumentSubject } from './modules/receipt-documents/subject.ts'
import { receipts } from './modules/receipts/module.ts'
import { receivables } from './modules/receivables/module.ts'
import { references } from './modules/references/module.ts'

/** The money side of a deal: credit before delivery, receivables and receipts after it, commission paid out. */
export const financeExpense = defineService({
  name: 'finance-expense',
  migrations: new URL('./migrations/', import.meta.url),
  uses: [{ migrations: customerMigrations }, documents([receiptDocumentSubject])],
  modules: [credit, receivables, receipts, receiptDocuments, payouts, auditing, references],
  untold: { 'credit_profile.credit_limit': 'told as `limit`' },
})
