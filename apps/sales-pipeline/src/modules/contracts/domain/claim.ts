import { type FieldError, ok, type Result, validation } from '@sellgraph/kernel'
import type { ClauseKind, ContractLanguage } from '../../clause-templates/domain/clause-template.ts'
import type { StatedFact } from '../../products/domain/product-fact.ts'
import type { QuoteClaim } from '../../quotes/domain/quote.ts'
import { type Deviation, type FilledTemplate, isSameText, plain, technicalClauses } from './deviation.ts'

/** What the author of a contract marks as said of a product beside its published facts. */
export interface MarkedClaim {
  readonly clause: ClauseKind
  /** Position of the line it is about; null when it is about the whole. */
  readonly line: number | null
  readonly text: string
  readonly reason: string | null
}

/** A line of the contract, and what may be said of its product. */
export interface DescribedLine {
  readonly seq: number
  readonly facts: readonly StatedFact[]
}

interface WordedClause {
  readonly kind: ClauseKind
  readonly text: string
  readonly reason?: string | null
}

/** R078: what is marked stands in its clause, and is about a line that there is. */
export function checkClaims(
  claims: readonly MarkedClaim[],
  clauses: readonly WordedClause[],
  lines: readonly DescribedLine[],
): Result<undefined> {
  const wrong: FieldError[] = claims.flatMap(({ clause, line, text }, index) => {
    const worded = clauses.find(({ kind }) => kind === clause)
    if (worded === undefined || !plain(worded.text).includes(plain(text))) {
      return [{ path: `claims.${index}.text`, message: 'must stand in the clause' }]
    }
    const known = line === null || lines.some(({ seq }) => seq === line)
    return known ? [] : [{ path: `claims.${index}.line`, message: 'is no line of the contract' }]
  })
  return wrong.length > 0 ? validation(wrong) : ok()
}

/**
 * R078: what the clauses say of products and no published fact does: what the author marked, and every sentence of the
 * author's own that names a published fact and not its value. Whoever makes the product decides each. What the accepted
 * quote says in the same words was answered for by its reviewers.
 */
export function claimDeviations(contract: {
  readonly language: ContractLanguage
  readonly clauses: readonly WordedClause[]
  readonly templates: readonly FilledTemplate[]
  readonly marked: readonly MarkedClaim[]
  readonly lines: readonly DescribedLine[]
  readonly quoteClaims: readonly QuoteClaim[]
}): Deviation[] {
  const { language, clauses, templates, marked, lines, quoteClaims } = contract
  const found = clauses.flatMap(({ kind, text, reason }) => {
    const own = !templates.some((template) => template.kind === kind && isSameText(template.text, text))
    const claims = marked.filter(({ clause }) => clause === kind)
    const unmarked = own ? otherwiseStated(text, lines, claims) : []
    return [
      ...claims.filter((claim) => !quoteClaims.some((said) => said.line === claim.line && isSameText(said.text, claim.text))),
      ...unmarked
        .filter((sentence) => !quoteClaims.some((said) => plain(sentence.text).includes(plain(said.text))))
        .map((sentence) => ({ ...sentence, clause: kind, reason: reason ?? null })),
    ]
  })
  const ofClause = new Map<ClauseKind, number>()
  return found.map(({ clause, line, text, reason }) => {
    const place = (ofClause.get(clause) ?? 0) + 1
    ofClause.set(clause, place)
    return {
      subject: 'CLAIM',
      field: `${clause}.${place}`,
      standard: factsText(lines, line, language),
      deviating: text,
      templateId: null,
      decidedIn: 'TECHNICAL',
      reason,
    }
  })
} // prettier-ignore

/** R078: whether whoever makes the products has to decide on a wording: it describes them, or says a published fact otherwise. */
export function isForMaker({ kind, text }: WordedClause, lines: readonly DescribedLine[]): boolean {
  return technicalClauses.includes(kind) || otherwiseStated(text, lines, []).length > 0
}

/** Sentences that name a fact of a line without its value, and that the author has not marked. */
function otherwiseStated(
  text: string,
  lines: readonly DescribedLine[],
  claims: readonly MarkedClaim[],
): { line: number; text: string }[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (claims.some((claim) => plain(sentence).includes(plain(claim.text)))) return []
    const named = lines.flatMap(({ seq, facts }) =>
      facts.filter((fact) => names(sentence, fact)).map((fact) => ({ ...fact, seq })),
    )
    // Of two products of which the same is published with two values, a sentence speaks of either.
    const otherwise = named.find(
      ({ code }) => !named.some((fact) => fact.code === code && states(sentence, fact.value)),
    )
    return otherwise === undefined ? [] : [{ line: otherwise.seq, text: sentence }]
  })
}

/** By Chinese and English full stops, semicolons and line ends; a point within a number ends nothing. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[。；;！!？?\n])|(?<=\.)(?=\s)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

function names(sentence: string, { name, nameZh }: StatedFact): boolean {
  const said = plain(sentence).toLowerCase()
  return [name, nameZh].some((one) => said.includes(plain(one).toLowerCase()))
}

/** Whether a value stands in a sentence as itself, and not as a part of another number. */
function states(sentence: string, value: string): boolean {
  const said = plain(sentence)
  const sought = plain(value)
  const startsInNumber = /^\d/.test(sought)
  const endsInNumber = /\d$/.test(sought)
  for (let at = said.indexOf(sought); at >= 0; at = said.indexOf(sought, at + 1)) {
    const before = said.slice(0, at)
    const after = said.slice(at + sought.length)
    if (!(startsInNumber && /\d[.,]?$/.test(before)) && !(endsInNumber && /^[.,]?\d/.test(after))) return true
  }
  return false
}

/** What was published instead, for whoever decides. */
function factsText(lines: readonly DescribedLine[], line: number | null, language: ContractLanguage): string | null {
  const about = lines.filter(({ seq }) => line === null || seq === line)
  const facts = new Map(about.flatMap((one) => one.facts).map((fact) => [fact.factId, fact]))
  if (facts.size === 0) return null
  return [...facts.values()]
    .map(({ name, nameZh, value, unit }) =>
      [language === 'ZH' ? `${nameZh}：` : `${name}: `, value, unit === null ? '' : ` ${unit}`].join(''),
    )
    .join('; ')
}
