import { decimal, isDecimal, type Money, money } from '@sellgraph/kernel'
import { z } from 'zod'

/** The largest amount of money that a column takes, numeric(19, 4). */
const LARGEST_AMOUNT = '999999999999999.9999'

/**
 * Building blocks of command inputs. GraphQL has checked shapes and scalars already; these add the limits and ranges
 * that keep a bad value out of the domain. Messages are read by people.
 */
export const input = {
  id: () => z.uuid('must be an id'),
  /** The version the caller read, for optimistic locking. */
  version: () => z.int('must be a whole number').min(1, 'must be at least 1'),
  /** Trimmed text with something in it. */
  text: (max = 200) =>
    z
      .string()
      .trim()
      .min(1, 'must not be empty')
      .max(max, `must have at most ${String(max)} characters`)
      .refine(isStorable, 'must not contain a NUL character'),
  /** Optional text: null, undefined and blank all mean none. */
  optionalText: (max = 200) =>
    z
      .string()
      .trim()
      .max(max, `must have at most ${String(max)} characters`)
      .refine(isStorable, 'must not contain a NUL character')
      .nullish()
      .transform((text) => (text === undefined || text === '' ? null : text)),
  date: () => z.iso.date('must be a date such as 2026-03-02'),
  dateTime: () => z.date('must be an instant such as 2026-03-02T08:30:00Z'),
  decimal: (range: DecimalRange = {}) =>
    z.string().superRefine((text, context) => {
      const message = isDecimal(text) ? outOfRange(text, range) : 'must be a decimal such as 12.5'
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    }),
  /** An amount in a currency, in the range given for its amount. */
  money: (range: DecimalRange = {}) =>
    z
      .object({ amount: input.decimal({ max: LARGEST_AMOUNT, ...range }), currency: z.string() })
      .transform((value, context): Money => {
        try {
          return money(value.amount, value.currency)
        } catch {
          context.addIssue({ code: 'custom', path: ['currency'], message: 'must be an ISO 4217 currency such as CNY' })
          return z.NEVER
        }
      }),
}

/** PostgreSQL's text takes every character but this one. */
export function isStorable(text: string): boolean {
  return !text.includes('\0')
}

export interface DecimalRange {
  readonly min?: string
  readonly moreThan?: string
  readonly max?: string
  /** Decimal places at most; trailing zeros do not count. */
  readonly places?: number
}

function outOfRange(text: string, { min, moreThan, max, places }: DecimalRange): string | undefined {
  const value = decimal(text)
  if (min !== undefined && value.lt(min)) return `must be at least ${min}`
  if (moreThan !== undefined && value.lte(moreThan)) return `must be more than ${moreThan}`
  if (max !== undefined && value.gt(max)) return `must be at most ${max}`
  if (places !== undefined && value.decimalPlaces() > places) {
    return places === 0 ? 'must be a whole number' : `must have at most ${String(places)} decimal places`
  }
  return undefined
}
