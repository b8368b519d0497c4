import { decimal, invalid, ok, type Result } from '@sellgraph/kernel'

/** Credit grades (信用等级), best first. */
export const creditGrades = ['A', 'B', 'C', 'D'] as const
export type CreditGrade = (typeof creditGrades)[number]

/** R180: what a grade allows. D buys against payment in advance only; the others may be asked for a part in advance. */
export function checkTerms(terms: {
  grade: CreditGrade
  limit: string
  prepaymentPercent: string
  validFrom: string
  validUntil: string | null
}): Result<undefined> {
  if (terms.grade === 'D' && !decimal(terms.limit).isZero()) {
    return invalid('limit', 'grade D has no open credit: the limit must be 0')
  }
  if (terms.grade === 'D' && !decimal(terms.prepaymentPercent).eq('100')) {
    return invalid('prepaymentPercent', 'grade D pays 100 percent in advance')
  }
  if (terms.validUntil !== null && terms.validUntil < terms.validFrom) {
    return invalid('validUntil', `must not be before ${terms.validFrom}`)
  }
  return ok()
}

/** Share to be paid in advance where finance says nothing else. */
export function defaultPrepaymentPercent(grade: CreditGrade): string {
  return grade === 'D' ? '100' : '0'
}
