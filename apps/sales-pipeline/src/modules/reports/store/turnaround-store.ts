import { chineseOfficeCalendar, elapsedWorkingTime } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import { invalid, ok, type Result } from '@sellgraph/kernel'
import { medianOf } from '../domain/figures.ts'
import { ask, type CountedRow, having, narrowed, type Selection } from './counted.ts'
import { type CountedDecisionRow, decisionOf } from './counted-rows.ts'
import { type GroupBy, type Ground, MAX_GROUPS, ofGroup, type SalesReportKeyRow, selectionOf } from './selection.ts'

export interface TurnaroundReportRow {
  readonly ground: Ground
  readonly groupBy: readonly GroupBy[]
}

/** How fast a group's requests were decided at one level. */
export interface TurnaroundFigureRow {
  readonly key: SalesReportKeyRow
  readonly level: number
  readonly role: string
  readonly turns: number
  readonly approved: number
  readonly carried: number
  readonly rejected: number
  readonly returned: number
  readonly escalated: number
  readonly dueMissed: number
  /** Working hours with two decimal places, of the turns that somebody decided; null where nobody did. */
  readonly meanHours: string | null
  readonly medianHours: string | null
  readonly selection: Selection
}

/** Turns at most in one report: working hours are counted one by one. */
const MAX_TURNS = 100_000

/** Working hours from the beginning of a level's turn to its end, on the calendar that approvals go by. */
export function turnHours({ startedAt, decidedAt }: { startedAt: Date; decidedAt: Date }): number {
  return elapsedWorkingTime(calendar, startedAt, decidedAt) / 3_600_000
}

const calendar = chineseOfficeCalendar()

/** One row a group and level. */
export async function findTurnaroundFigures(
  reader: Reader,
  { ground, groupBy }: TurnaroundReportRow,
): Promise<Result<TurnaroundFigureRow[]>> {
  const selection = selectionOf(ground, 'DECISION')
  const rows = await ask<CountedRow>(reader, selection, (param) => ({
    select: `c.owner_id, c.team_id, c.customer_id, c.quote_id, c.level, c.role, c.outcome, c.approver_id,
      c.on_behalf_of_id, c.started_at, c.decided_at, c.due_missed`,
    rest: `LIMIT ${param(MAX_TURNS + 1)}`,
  }))
  if (rows.length > MAX_TURNS) {
    return invalid('filter', `counts more than ${String(MAX_TURNS)} decisions: ask for less time or one team`)
  }
  const columns = { OWNER: 'owner_id', TEAM: 'team_id', CUSTOMER: 'customer_id', APPROVER: 'approver_id' } as const
  const values = (row: CountedRow, group: GroupBy): string | null =>
    group in columns ? ((row[columns[group as keyof typeof columns]] as string | null) ?? null) : null
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify([row['level'], row['role'], ...groupBy.map((group) => values(row, group))]),
  )
  if (groups.size > MAX_GROUPS) {
    return invalid('groupBy', `gives more than ${String(MAX_GROUPS)} rows: ask for less time, one team or one person`)
  }
  const figures = [...groups.values()].map((group) => {
    const [first] = group as [CountedRow]
    const value = (by: GroupBy) => (groupBy.includes(by) ? values(first, by) : null)
    const key: SalesReportKeyRow = {
      ownerId: value('OWNER'),
      teamId: value('TEAM'),
      customerId: value('CUSTOMER'),
      productId: null,
      family: null,
      approverId: value('APPROVER'),
    }
    const turns = group.map(decisionOf)
    const level = narrowed(
      ofGroup(selection, groupBy, key),
      having('DECISION', 'level', first['level']),
      having('DECISION', 'role', first['role']),
    )
    return { key, selection: level, ...figuresOf(turns) }
  })
  return ok(figures.sort((a, b) => a.level - b.level || b.turns - a.turns))
}

function figuresOf(turns: readonly CountedDecisionRow[]) {
  const [{ level, role }] = turns as [CountedDecisionRow]
  const of = (outcome: CountedDecisionRow['outcome']) => turns.filter((turn) => turn.outcome === outcome).length
  const hours = turns.filter(({ outcome }) => outcome !== 'ESCALATED' && outcome !== 'CARRIED').map(turnHours)
  const median = medianOf(hours)
  return {
    level,
    role,
    turns: turns.length,
    approved: of('APPROVED'),
    carried: of('CARRIED'),
    rejected: of('REJECTED'),
    returned: of('RETURNED'),
    escalated: of('ESCALATED'),
    dueMissed: turns.filter(({ dueMissed }) => dueMissed).length,
    meanHours: hours.length === 0 ? null : (hours.reduce((a, b) => a + b, 0) / hours.length).toFixed(2),
    medianHours: median === null ? null : median.toFixed(2),
  }
}
