import { invalid, ok, type Result, ruleViolated } from '@sellgraph/kernel'

export const presentationKinds = ['DEMONSTRATION', 'CASE_STUDY', 'COMPARISON'] as const
export type PresentationKind = (typeof presentationKinds)[number]

/** What each kind of presentation records of its own (R057). */
const ownFacts = {
  DEMONSTRATION: ['productIds', 'result'],
  CASE_STUDY: ['referenceCase', 'namingPermitted'],
  COMPARISON: ['competitor', 'competitorProduct', 'strengths', 'weaknesses'],
} as const satisfies Record<PresentationKind, readonly (keyof PresentationFacts)[]>

export interface PresentationFacts {
  readonly productIds: readonly string[]
  readonly result: string | null
  readonly referenceCase: string | null
  readonly namingPermitted: boolean | null
  readonly competitor: string | null
  readonly competitorProduct: string | null
  readonly strengths: string | null
  readonly weaknesses: string | null
}

/**
 * A presentation records what its kind has and nothing of another kind. A case has the leave of whom it names, or says
 * that there is none; a comparison that praises says too where the other is better (R078).
 */
export function checkPresentation(presentation: PresentationFacts & { kind: PresentationKind }): Result<undefined> {
  for (const kind of presentationKinds) {
    const foreign = ownFacts[kind].find((fact) => kind !== presentation.kind && isGiven(presentation[fact]))
    if (foreign !== undefined) return invalid(foreign, `belongs to a ${kind}`)
  }
  if (presentation.referenceCase !== null && presentation.namingPermitted === null) {
    return invalid('namingPermitted', 'say whether they agreed to be named')
  }
  if (presentation.strengths === null) return ok()
  if (presentation.competitor === null) return invalid('competitor', 'say with whose product it was compared')
  return presentation.weaknesses === null
    ? ruleViolated('R078', 'ONE_SIDED', 'Say too where the other product is better.')
    : ok()
}

function isGiven(fact: PresentationFacts[keyof PresentationFacts]): boolean {
  return Array.isArray(fact) ? fact.length > 0 : fact !== null
}
