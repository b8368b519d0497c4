import type { ClauseKind } from '../../clause-templates/domain/clause-template.ts'

/** A line of a contract as it was agreed; decimals as their shortest text. */
export interface TermsLine {
  readonly id: string
  readonly seq: number
  readonly productId: string
  readonly sku: string
  readonly name: string
  readonly specification: string | null
  readonly productClass: string
  readonly difficulty: string
  readonly unit: string
  readonly warrantyMonths: number
  readonly taxRate: string
  readonly quantity: string
  readonly netAmount: string
  readonly taxAmount: string
  readonly grossAmount: string
  readonly promisedOn: string | null
}

export interface TermsPayment {
  readonly trigger: string
  readonly percent: string
  readonly daysAfter: number
}

export interface TermsClause {
  readonly kind: ClauseKind
  readonly text: string
}

/** All that a version of a contract says. Lines have their ids, clauses their kinds; payments are told by position. */
export interface ContractTerms {
  readonly currency: string
  readonly netTotal: string
  readonly taxTotal: string
  readonly grossTotal: string
  readonly lines: readonly TermsLine[]
  readonly paymentTerms: readonly TermsPayment[]
  readonly clauses: readonly TermsClause[]
}

/**
 * One field that differs between two versions: `netTotal`, `lines.<id>.quantity`, `paymentTerms.2.percent`,
 * `clauses.DELIVERY.text`; or a whole line, payment or clause, which is not there on the side that is null. Both sides
 * are JSON, so that no text is taken for a number.
 */
export interface TermChange {
  readonly path: string
  readonly from: string | null
  readonly to: string | null
}

/** The fields in which `to` differs from `from`, in the order of the contract. */
export function diffTerms(from: ContractTerms, to: ContractTerms): TermChange[] {
  const totals = (['currency', 'netTotal', 'taxTotal', 'grossTotal'] as const).flatMap((field) =>
    changed(field, from[field], to[field]),
  )
  return [...totals, ...parts.flatMap((part) => diffParts(part, keyed(part, from), keyed(part, to)))]
}

/** The terms that come of `terms` by these changes: what `diffTerms` took apart is put together again. */
export function applyChanges(terms: ContractTerms, changes: readonly TermChange[]): ContractTerms {
  const totals: Record<string, unknown> = {}
  const maps = new Map(parts.map((part) => [part, new Map(keyed(part, terms))]))
  for (const { path, to } of changes) {
    const [part = '', key = '', field] = path.split('.')
    const map = maps.get(part as Part)
    const value: unknown = to === null ? undefined : JSON.parse(to)
    if (map === undefined) totals[part] = value
    else if (field !== undefined) map.set(key, { ...map.get(key), [field]: value })
    else if (value === undefined) map.delete(key)
    else map.set(key, value as Fields)
  }
  const sorted = (part: Part, by: (a: Fields, b: Fields) => number) => [...(maps.get(part)?.values() ?? [])].sort(by)
  return {
    ...terms,
    ...totals,
    lines: sorted('lines', (a, b) => Number(a['seq']) - Number(b['seq'])) as unknown as TermsLine[],
    paymentTerms: [...(maps.get('paymentTerms') ?? [])]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, payment]) => payment) as unknown as TermsPayment[],
    clauses: sorted('clauses', (a, b) => (String(a['kind']) < String(b['kind']) ? -1 : 1)) as unknown as TermsClause[],
  }
}

const parts = ['lines', 'paymentTerms', 'clauses'] as const
type Part = (typeof parts)[number]
type Fields = Readonly<Record<string, unknown>>

function keyed(part: Part, terms: ContractTerms): [string, Fields][] {
  if (part === 'lines') return terms.lines.map((line) => [line.id, { ...line }])
  if (part === 'clauses') return terms.clauses.map((clause) => [clause.kind, { ...clause }])
  return terms.paymentTerms.map((payment, index) => [String(index + 1), { ...payment }])
}

function diffParts(part: Part, from: [string, Fields][], to: [string, Fields][]): TermChange[] {
  const before = new Map(from)
  const after = new Map(to)
  return [...new Map([...from, ...to]).keys()].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)]
    const path = `${part}.${key}`
    if (old === undefined || now === undefined) return changed(path, old, now)
    return Object.keys(now).flatMap((field) => changed(`${path}.${field}`, old[field], now[field]))
  })
}

function changed(path: string, from: unknown, to: unknown): TermChange[] {
  const [a, b] = [from, to].map((value) => (value === undefined ? null : JSON.stringify(value)))
  return a === b ? [] : [{ path, from: a ?? null, to: b ?? null }]
}
