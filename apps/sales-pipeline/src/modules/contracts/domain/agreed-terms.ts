import { decimal, decimalText, ok, type Result, ruleViolated } from '@sellgraph/kernel'

/** What a contract and the quote that the customer accepted have in common. */
export interface AgreedTerms {
  readonly currency: string
  readonly netTotal: string
  readonly taxTotal: string
  readonly grossTotal: string
  readonly lines: readonly AgreedLine[]
  readonly paymentTerms: readonly { readonly trigger: string; readonly percent: string; readonly daysAfter: number }[]
}

export interface AgreedLine {
  readonly productId: string
  readonly quantity: string
  readonly netAmount: string
  readonly taxAmount: string
  readonly grossAmount: string
  readonly promisedOn: string | null
}

/** One field in which a contract is not the quote: `netTotal`, `paymentTerms`, `lines.2.quantity`, `lines.3`. */
export interface TermDifference {
  readonly field: string
  /** As in the quote; null for what it does not have. */
  readonly standard: string | null
  /** As in the contract; null for what it does not have. */
  readonly deviating: string | null
}

/** Field by field what a contract says otherwise than the quote; numbers are the same however they are written. */
export function termDifferences(contract: AgreedTerms, quote: AgreedTerms): TermDifference[] {
  const told = valuesOf(contract)
  const accepted = valuesOf(quote)
  return [...new Set([...accepted.keys(), ...told.keys()])].flatMap((field) => {
    const standard = accepted.get(field) ?? null
    const deviating = told.get(field) ?? null
    return standard === deviating ? [] : [{ field, standard, deviating }]
  })
}

/**
 * R069: a contract says what was accepted, line by line and to the cent. Where it does not, somebody approved exactly
 * this difference, from this to that; where nobody did, the fields that differ.
 */
export function checkAgainstQuote(
  contract: AgreedTerms,
  quote: AgreedTerms,
  approved: readonly TermDifference[] = [],
): Result<undefined> {
  const differing = termDifferences(contract, quote).filter(
    (difference) => !approved.some((deviation) => isSameDifference(deviation, difference)),
  )
  return differing.length === 0
    ? ok()
    : ruleViolated(
        'R069',
        'DIFFERS_FROM_QUOTE',
        `The contract differs from the accepted quote: ${differing.map(({ field }) => field).join(', ')}.`,
      )
}

export function isSameDifference(a: TermDifference, b: TermDifference): boolean {
  return a.field === b.field && a.standard === b.standard && a.deviating === b.deviating
}

/** Every field in one spelling, in the order in which people read a contract. */
function valuesOf(terms: AgreedTerms): Map<string, string | null> {
  const values = new Map<string, string | null>([['currency', terms.currency]])
  for (const [index, line] of terms.lines.entries()) {
    const at = `lines.${index + 1}`
    values.set(`${at}.productId`, line.productId)
    for (const field of ['quantity', 'netAmount', 'taxAmount', 'grossAmount'] as const) {
      values.set(`${at}.${field}`, decimalText(line[field]))
    }
    values.set(`${at}.promisedOn`, line.promisedOn)
  }
  for (const field of ['netTotal', 'taxTotal', 'grossTotal'] as const) {
    values.set(field, decimalText(terms[field]))
  }
  values.set('paymentTerms', paymentText(terms.paymentTerms))
  return values
}

/** `SIGNED 30 % + 10 d; DELIVERED 70 % + 30 d`. */
function paymentText(terms: AgreedTerms['paymentTerms']): string {
  return terms
    .map(({ trigger, percent, daysAfter }) => `${trigger} ${decimal(percent).toFixed()} % + ${daysAfter} d`)
    .join('; ')
}
