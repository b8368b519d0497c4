import { daysBetween, type LocalDate } from '@sellgraph/calendar'
import { Decimal, decimal } from '@sellgraph/kernel'

/** Age classes of what is owed, by days past the due date (账龄区间). */
export const ageingBuckets = [
  'NOT_DUE',
  'DAYS_1_30',
  'DAYS_31_60',
  'DAYS_61_90',
  'DAYS_91_180',
  'DAYS_181_365',
  'OVER_365',
] as const
export type AgeingBucket = (typeof ageingBuckets)[number]

const upTo: readonly [days: number, bucket: AgeingBucket][] = [
  [0, 'NOT_DUE'],
  [30, 'DAYS_1_30'],
  [60, 'DAYS_31_60'],
  [90, 'DAYS_61_90'],
  [180, 'DAYS_91_180'],
  [365, 'DAYS_181_365'],
]

/** Days an instalment is past its due date on a day; 0 when it is not, or has no due date yet. */
export function overdueDays(dueOn: LocalDate | null, asOf: LocalDate): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, asOf))
}

/** The bucket of an instalment on a day: a due date has its whole day to be kept. */
export function bucketOf(dueOn: LocalDate | null, asOf: LocalDate): AgeingBucket {
  const days = overdueDays(dueOn, asOf)
  return upTo.find(([most]) => days <= most)?.[1] ?? 'OVER_365'
}

/** What was open on the day asked about, of the instalments of one due date in one currency. */
export interface OpenBalance {
  readonly currency: string
  readonly dueOn: LocalDate | null
  readonly open: string
  readonly instalments: number
}

export interface UnallocatedBalance {
  readonly currency: string
  readonly unallocated: string
}

export interface CurrencyAgeing {
  readonly currency: string
  readonly buckets: readonly { readonly bucket: AgeingBucket; readonly open: string; readonly instalments: number }[]
  readonly total: string
  readonly overdue: string
  /** Shown apart: money that was not allocated on that day makes nothing younger. */
  readonly unallocated: string
}

/**
 * The ageing (账龄分析) of a day, one group per currency, every bucket present. The balances are sums of the amounts
 * less the allocations dated up to that day, so that the report of a past day comes out the same whenever it is made.
 */
export function ageingOf(
  asOf: LocalDate,
  balances: readonly OpenBalance[],
  receipts: readonly UnallocatedBalance[],
): CurrencyAgeing[] {
  const currencies = [...new Set([...balances, ...receipts].map((row) => row.currency))].sort()
  return currencies.map((currency) => {
    const sums = new Map(ageingBuckets.map((bucket) => [bucket, { open: new Decimal(0), instalments: 0 }]))
    for (const balance of balances) {
      const sum = balance.currency === currency ? sums.get(bucketOf(balance.dueOn, asOf)) : undefined
      if (sum === undefined) continue
      sum.open = sum.open.plus(decimal(balance.open))
      sum.instalments += balance.instalments
    }
    const buckets = ageingBuckets.map((bucket) => {
      const { open = new Decimal(0), instalments = 0 } = sums.get(bucket) ?? {}
      return { bucket, open: open.toFixed(), instalments }
    })
    const add = (amounts: readonly string[]) => amounts.reduce((a, b) => a.plus(decimal(b)), new Decimal(0)).toFixed()
    return {
      currency,
      buckets,
      total: add(buckets.map((bucket) => bucket.open)),
      overdue: add(buckets.filter(({ bucket }) => bucket !== 'NOT_DUE').map((bucket) => bucket.open)),
      unallocated: add(receipts.filter((row) => row.currency === currency).map((row) => row.unallocated)),
    }
  })
}
