import { ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { type ClauseKind, optionalClauseKinds } from '../../clause-templates/domain/clause-template.ts'
import type { TermDifference } from './agreed-terms.ts'
import type { ReviewKind } from './review.ts'

export const deviationSubjects = ['CLAUSE', 'CLAIM', 'TERM'] as const
export type DeviationSubject = (typeof deviationSubjects)[number]
export const deviationStatuses = ['OPEN', 'APPROVED', 'REFUSED'] as const
export type DeviationStatus = (typeof deviationStatuses)[number]

/** Where a contract is not what the company usually agrees, or not what the customer accepted. */
export interface Deviation extends TermDifference {
  readonly subject: DeviationSubject
  readonly templateId: string | null
  /** The review that decides it. */
  readonly decidedIn: ReviewKind
  /** Why the author wants it; a draft may leave it open. */
  readonly reason: string | null
}

/** A template in force, filled from the deal. */
export interface FilledTemplate {
  readonly id: string
  readonly kind: ClauseKind
  readonly text: string
}

/** What a clause says of the product is for those who make it (R078); the rest of the wording is for legal. */
export const technicalClauses: readonly ClauseKind[] = ['PRODUCT', 'SPECIFICATION', 'QUALITY_STANDARD']

/** R067: clauses that differ from the company's wording, and optional ones of it that the contract leaves out. */
export function clauseDeviations(
  clauses: readonly { readonly kind: ClauseKind; readonly text: string; readonly reason?: string | null }[],
  templates: readonly FilledTemplate[],
  omissions: readonly { readonly kind: ClauseKind; readonly reason: string }[],
): Deviation[] {
  return templates.flatMap((template) => {
    const clause = clauses.find(({ kind }) => kind === template.kind)
    // A mandatory clause cannot be left out at all: checkClauses.
    if (clause === undefined && !isOptional(template.kind)) return []
    if (clause !== undefined && isSameText(clause.text, template.text)) return []
    return [
      {
        subject: 'CLAUSE' as const,
        field: template.kind,
        standard: template.text,
        deviating: clause?.text ?? null,
        templateId: template.id,
        decidedIn: technicalClauses.includes(template.kind) ? ('TECHNICAL' as const) : ('LEGAL' as const),
        reason: clause?.reason ?? omissions.find(({ kind }) => kind === template.kind)?.reason ?? null,
      },
    ]
  })
}

/** Every field of the terms that is not as accepted. Days are promised by those who make it, the rest is money. */
export function termDeviations(differences: readonly TermDifference[], reason: string | null): Deviation[] {
  return differences.map((difference) => ({
    ...difference,
    subject: 'TERM',
    templateId: null,
    decidedIn: difference.field.endsWith('.promisedOn') ? 'TECHNICAL' : 'FINANCE',
    reason,
  }))
}

/** R067: whoever decides a deviation reads why its author wants it. */
export function checkReasons(deviations: readonly Pick<Deviation, 'field' | 'reason'>[]): Result<undefined> {
  const silent = deviations.filter(({ reason }) => reason === null).map(({ field }) => field)
  return silent.length === 0
    ? ok()
    : ruleViolated('R067', 'DEVIATION_WITHOUT_REASON', `Say why the contract deviates in: ${silent.join(', ')}.`)
}

/** R069: a review passes a contract only with all deviations approved that it has to decide. */
export function checkDecided(
  deviations: readonly (Pick<Deviation, 'field' | 'decidedIn'> & { readonly status: DeviationStatus })[],
  kind?: ReviewKind,
): Result<undefined> {
  const concerned = deviations.filter(({ decidedIn }) => kind === undefined || decidedIn === kind)
  const refused = concerned.filter(({ status }) => status === 'REFUSED').map(({ field }) => field)
  if (refused.length > 0) {
    return ruleViolated('R069', 'DEVIATION_REFUSED', `Refused: ${refused.join(', ')}. Return the contract.`)
  }
  const open = concerned.filter(({ status }) => status === 'OPEN').map(({ field }) => field)
  return open.length === 0
    ? ok()
    : ruleViolated('R069', 'DEVIATION_UNDECIDED', `Still to be decided: ${open.join(', ')}.`)
}

export function isOptional(kind: ClauseKind): boolean {
  return optionalClauseKinds.some((optional) => optional === kind)
}

/** Blanks and line ends do not make another clause. */
export function isSameText(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

/** A text as it is compared with another. */
export function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
}
