import { addDays, addMonths, type LocalDate } from '@sellgraph/calendar'

export const warrantyStatuses = ['IN_WARRANTY', 'OUT_OF_WARRANTY'] as const
export type WarrantyStatus = (typeof warrantyStatuses)[number]

/**
 * The last day of a warranty (质保截止) of so many months from its first day: the eve of the day with the same number,
 * or the last day of the month where it has no such day. Null when nothing is warranted.
 */
export function warrantyEnd(start: LocalDate, months: number): LocalDate | null {
  if (months === 0) return null
  const end = addMonths(start, months)
  return end.slice(8) === start.slice(8) ? addDays(end, -1) : end
}

/** The last day counts in full; a claim on it is covered. */
export function warrantyStatus(end: LocalDate | null, on: LocalDate): WarrantyStatus {
  return end !== null && on <= end ? 'IN_WARRANTY' : 'OUT_OF_WARRANTY'
}
