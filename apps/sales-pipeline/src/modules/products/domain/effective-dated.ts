import { invalid, ok, type Result } from '@sellgraph/kernel'

/** An entry of a history that counts from a day on. */
export interface Dated {
  readonly id: string
  readonly effectiveFrom: string
}

/**
 * The entry that counts on a day: the latest that has come. Of several for one day the one recorded last, whose id is
 * the highest; null before the first.
 */
export function effectiveOn<T extends Dated>(entries: readonly T[], day: string): T | null {
  let found: T | null = null
  for (const entry of entries) {
    if (entry.effectiveFrom > day) continue
    if (found === null || isLater(entry, found)) found = entry
  }
  return found
}

/**
 * The past is not rewritten: a new entry counts from today or later. Only the first of a product may begin earlier, as
 * when a catalogue is taken over from another system.
 */
export function checkStart(entries: readonly Dated[], effectiveFrom: string, today: string): Result<undefined> {
  if (entries.length === 0 || effectiveFrom >= today) return ok()
  return invalid('effectiveFrom', 'must be today or later')
}

function isLater(a: Dated, b: Dated): boolean {
  return a.effectiveFrom === b.effectiveFrom ? a.id > b.id : a.effectiveFrom > b.effectiveFrom
}
