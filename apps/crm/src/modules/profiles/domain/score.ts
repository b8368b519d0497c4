import type { Decision, Need } from './profile.ts'

/** Points from which a lead is worth selling to. */
export const QUALIFYING_SCORE = 60

/** R010: product, budget, purchase time and usage scenario are known. */
export function isNeedComplete(need: {
  products: readonly string[]
  purchaseBy: string | null
  scenario: string | null
  hasBudget: boolean
}): boolean {
  return need.products.length > 0 && need.hasBudget && need.purchaseBy !== null && need.scenario !== null
}

/** R012: decision maker, decision process and decision time are known. */
export function isDecisionComplete(decision: Decision): boolean {
  return decision.deciders.length > 0 && decision.process !== null && decision.decisionOn !== null
}

/**
 * R006: how complete the picture of a lead is, 0 to 100, and what is missing. Five parts of 20 points:
 * need (products 10, scenario or pain points 10), decision (process 10, time 10), budget, authority (who decides),
 * time (when they mean to buy).
 */
export function scoreOf(need: Need, decision: Decision): { score: number; missing: string[] } {
  const parts: [points: number, known: boolean, what: string][] = [
    [10, need.products.length > 0, 'the products they want'],
    [10, need.scenario !== null || need.painPoints.length > 0, 'what they will use it for or what hurts today'],
    [10, decision.process !== null, 'how they decide'],
    [10, decision.decisionOn !== null, 'when they decide'],
    [20, need.budget !== null, 'their budget'],
    [20, decision.deciders.length > 0, 'who decides'],
    [20, need.purchaseBy !== null, 'by when they mean to buy'],
  ]
  return {
    score: parts.reduce((sum, [points, known]) => sum + (known ? points : 0), 0),
    missing: parts.filter(([, known]) => !known).map(([, , what]) => what),
  }
}
