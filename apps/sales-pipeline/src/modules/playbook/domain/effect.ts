import { decimal, decimalText } from '@sellgraph/kernel'

/** Of an item: how often it was used, on how many deals, and what became of those. */
export interface UseCounts {
  readonly uses: number
  readonly deals: number
  readonly won: number
  readonly lost: number
}

/** `won / (won + lost)` to four places; null while nothing is decided. */
export function winRate({ won, lost }: { won: number; lost: number }): string | null {
  const decided = won + lost
  if (decided === 0) return null
  return decimalText(decimal(String(won)).div(decided).toDecimalPlaces(4))
}
