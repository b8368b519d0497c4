import { addDays, type LocalDate } from '@sellgraph/calendar'

/** From a day on, an employee has this team and position. */
export interface Membership {
  readonly fromDate: LocalDate
  readonly teamId: string | null
  readonly positionId: string
}

/** The membership in force on a day; undefined before the first. The order of the list does not matter. */
export function membershipOn<M extends Membership>(memberships: readonly M[], day: LocalDate): M | undefined {
  let found: M | undefined
  for (const membership of memberships) {
    if (membership.fromDate <= day && (found === undefined || membership.fromDate > found.fromDate)) found = membership
  }
  return found
}

/** Each membership with its last day, oldest first; the last one has none. */
export function withLastDays<M extends Membership>(memberships: readonly M[]): (M & { toDate: LocalDate | null })[] {
  const sorted = [...memberships].sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
  return sorted.map((membership, index) => {
    const next = sorted[index + 1]
    return { ...membership, toDate: next === undefined ? null : addDays(next.fromDate, -1) }
  })
}
