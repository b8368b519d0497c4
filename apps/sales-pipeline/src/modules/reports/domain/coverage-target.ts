import { addDays, type LocalDate } from '@sellgraph/calendar'
import { type Decimal, decimal } from '@sellgraph/kernel'
import type { Days } from './period.ts'

/** Whose deals a report of coverage counts, and so whose target stands beside them. */
export type TargetSubject =
  | { readonly of: 'COMPANY' }
  | { readonly of: 'TEAMS'; readonly ids: readonly string[] }
  | { readonly of: 'EMPLOYEE'; readonly id: string }

/** The version of a target that counts. */
export interface TargetInForce extends Days {
  readonly id: string
  readonly scope: string
  readonly employeeId: string | null
  readonly teamId: string | null
  readonly amount: string
  readonly currency: string
}

/** Why nothing can be said of a target. */
export const targetGaps = ['NOT_BY_PRODUCT', 'NOT_PUBLISHED', 'PART_OF_PERIOD', 'SEVERAL_CURRENCIES'] as const
export type TargetGap = (typeof targetGaps)[number]

export type CoverageTarget<T extends TargetInForce> =
  { readonly amount: Decimal; readonly currency: string; readonly parts: readonly T[] } | { readonly gap: TargetGap }

/** Whose target it is: of the person or team that is asked for, or else of those whose deals the reader sees. */
export function subjectOf(
  filter: { readonly ownerId?: string | null | undefined; readonly teamId?: string | null | undefined },
  reader: { readonly seesAll: boolean; readonly employeeId: string | null; readonly ledTeamIds: readonly string[] },
): TargetSubject | null {
  if (filter.ownerId != null) return { of: 'EMPLOYEE', id: filter.ownerId }
  if (filter.teamId != null) return { of: 'TEAMS', ids: [filter.teamId] }
  if (reader.seesAll) return { of: 'COMPANY' }
  if (reader.ledTeamIds.length > 0) return { of: 'TEAMS', ids: reader.ledTeamIds }
  return reader.employeeId === null ? null : { of: 'EMPLOYEE', id: reader.employeeId }
}

/**
 * What is to be won in some days, by targets whose periods make up exactly these days, for each unit that has any. Of
 * two that begin together the longer counts: a quarter's is its months' together. A target of the company counts alone.
 */
export function targetOf<T extends TargetInForce>(days: Days, published: readonly T[]): CoverageTarget<T> {
  const company = published.filter(({ scope }) => scope === 'COMPANY')
  const units = Map.groupBy(company.length > 0 ? company : published, ({ employeeId, teamId, scope }) =>
    scope === 'EMPLOYEE' ? employeeId : teamId,
  )
  if (units.size === 0) return { gap: 'NOT_PUBLISHED' }
  const parts: T[] = []
  for (const targets of units.values()) {
    const tiles = tile(days, targets)
    if ('gap' in tiles) return tiles
    parts.push(...tiles.parts)
  }
  const [currency, ...others] = new Set(parts.map((part) => part.currency))
  if (currency === undefined) return { gap: 'NOT_PUBLISHED' }
  if (others.length > 0) return { gap: 'SEVERAL_CURRENCIES' }
  return { amount: parts.reduce((sum, { amount }) => sum.plus(decimal(amount)), decimal('0')), currency, parts }
}

function tile<T extends TargetInForce>(days: Days, targets: readonly T[]): { parts: T[] } | { gap: TargetGap } {
  const parts: T[] = []
  for (let from: LocalDate = days.from; from <= days.until; from = addDays(parts.at(-1)?.until ?? days.until, 1)) {
    const next = targets
      .filter((target) => target.from === from && target.until <= days.until)
      .reduce<T | null>((longest, one) => (longest && longest.until >= one.until ? longest : one), null)
    if (next === null) {
      const within = targets.some((target) => target.from <= from && from <= target.until)
      return { gap: within ? 'PART_OF_PERIOD' : 'NOT_PUBLISHED' }
    }
    parts.push(next)
  }
  return { parts }
}
