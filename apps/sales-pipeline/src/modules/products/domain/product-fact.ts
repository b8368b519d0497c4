import { defineStateMachine, ok, type Result, ruleViolated } from '@sellgraph/kernel'

/** States of one revision of a fact; what it says never changes. */
export const productFactMachine = defineStateMachine({
  of: 'product fact',
  enum: 'ProductFactStatus',
  states: {
    DRAFT: 'Written, not said yet (草稿).',
    PUBLISHED: 'Said in quotes (已发布).',
    SUPERSEDED: 'A later revision took its place (已被取代).',
    WITHDRAWN: 'Not said any more (已撤下).',
  },
  initial: 'DRAFT',
  transitions: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    supersede: { from: ['PUBLISHED'], to: 'SUPERSEDED' },
    withdraw: { from: ['DRAFT', 'PUBLISHED'], to: 'WITHDRAWN' },
  },
})
export type ProductFactStatus = (typeof productFactMachine.states)[number]

/** A published fact as a quote takes it over: what was said, and by which revision. */
export interface StatedFact {
  readonly factId: string
  readonly code: string
  readonly revision: number
  readonly name: string
  readonly nameZh: string
  readonly value: string
  readonly unit: string | null
}

/** R078: what the company says of a product, two people have read. */
export function checkPublisher(fact: { draftedBy: string }, publisherId: string): Result<undefined> {
  return fact.draftedBy === publisherId
    ? ruleViolated('R078', 'SELF_PUBLISH', 'A fact is published by somebody else than who wrote it.')
    : ok()
}

/** Whether two statements of a product are of the same revisions of the same facts. */
export function sameFacts(a: readonly StatedFact[], b: readonly StatedFact[]): boolean {
  const revisions = (facts: readonly StatedFact[]) =>
    facts
      .map(({ factId }) => factId)
      .sort()
      .join()
  return revisions(a) === revisions(b)
}
