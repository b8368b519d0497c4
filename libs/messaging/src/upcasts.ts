import { defineUpcast, type Upcast } from './upcast.ts'

/** Every step from one version of an event type to the next. */
export const upcasts: readonly Upcast[] = [
  defineUpcast({
    from: 'performance.TargetPublished.v1',
    to: 'performance.TargetPublished.v2',
    up: ({ period, ...target }) => ({ ...target, ...daysOf(period) }),
    down: ({ periodKind, periodStart, periodEnd, ...target }) => ({
      ...target,
      period: periodText(periodKind, periodStart, periodEnd),
    }),
  }),
]

interface Period {
  readonly periodKind: string
  readonly periodStart: string
  readonly periodEnd: string
}

/** `2026-03`, `2026-Q1` and `2026` as their days. */
function daysOf(period: string): Period {
  const [, year, month, quarter] = /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/.exec(period) ?? []
  if (year === undefined) throw new Error(`${period} is no month, quarter or year`)
  if (month !== undefined) return { periodKind: 'MONTH', ...days(year, Number(month), 1) }
  if (quarter !== undefined) return { periodKind: 'QUARTER', ...days(year, Number(quarter) * 3 - 2, 3) }
  return { periodKind: 'YEAR', ...days(year, 1, 12) }
}

function days(year: string, firstMonth: number, months: number): Omit<Period, 'periodKind'> {
  const first = new Date(Date.UTC(Number(year), firstMonth - 1, 1))
  const last = new Date(Date.UTC(Number(year), firstMonth - 1 + months, 0))
  return { periodStart: first.toISOString().slice(0, 10), periodEnd: last.toISOString().slice(0, 10) }
}

function periodText(kind: string, start: string, end: string): string {
  const [year = '', month = ''] = start.split('-')
  if (kind === 'MONTH') return `${year}-${month}`
  if (kind === 'QUARTER') return `${year}-Q${Math.ceil(Number(month) / 3)}`
  return kind === 'YEAR' ? year : `${start}/${end}`
}
