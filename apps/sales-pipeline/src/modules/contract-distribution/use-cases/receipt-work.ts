import type { ContractReceiptRow } from '../store/receipt-store.ts'

type Copy = Pick<ContractReceiptRow, 'contractId' | 'contractVersion' | 'department'>

/** Names the wait of a department for one version of a contract. */
export function receiptKey({ contractId, contractVersion, department }: Copy): string {
  return `contract-receipt:${contractId}:${String(contractVersion)}:${department}`
}

/** Names the wait of the seller's side for what a department misses. */
export function missingKey({ contractId, contractVersion, department }: Copy): string {
  return `contract-copy:${contractId}:${String(contractVersion)}:${department}`
}
