import { decimalText, money } from '@sellgraph/kernel'
import type { CreditSplitRow } from '../../opportunities/store/deal-record-store.ts'
import type { ContractInstalmentRow, ContractLineRow } from '../store/contract-part-store.ts'
import type { ContractRow } from '../store/contract-store.ts'

/** What was agreed, and who earns on it, as the contract's state and its event tell it. */
export function termsOf(
  { currency }: Pick<ContractRow, 'currency'>,
  parts: {
    lines: readonly ContractLineRow[]
    instalments: readonly ContractInstalmentRow[]
    splits: readonly CreditSplitRow[]
  },
) {
  const inCurrency = (amount: string) => money(amount, currency)
  return {
    lines: parts.lines.map((line) => ({
      lineId: line.id,
      productId: line.productId,
      sku: line.sku,
      name: line.name,
      productClass: line.productClass,
      difficulty: decimalText(line.difficulty),
      quantity: decimalText(line.quantity),
      unit: line.unit,
      netAmount: inCurrency(line.netAmount),
      taxAmount: inCurrency(line.taxAmount),
      grossAmount: inCurrency(line.grossAmount),
      promisedOn: line.promisedOn,
      warrantyMonths: line.warrantyMonths,
    })),
    instalments: parts.instalments.map(({ seq, trigger, percent, amount, daysAfter }) => ({
      seq,
      trigger,
      percent: decimalText(percent),
      amount: inCurrency(amount),
      daysAfter,
    })),
    splits: parts.splits.map(({ employeeId, role, percent }) => ({ employeeId, role, percent: decimalText(percent) })),
  }
}
