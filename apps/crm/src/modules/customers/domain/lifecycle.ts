import { defineStateMachine } from '@sellgraph/kernel'

/** R018: potential, intending, prospective and won customers. A stage falls back only with a reason. */
export const lifecycleMachine = defineStateMachine({
  of: 'customer',
  states: ['POTENTIAL', 'INTENDING', 'PROSPECTIVE', 'WON'],
  initial: 'POTENTIAL',
  transitions: {
    intend: { from: ['POTENTIAL'], to: 'INTENDING' },
    prospect: { from: ['INTENDING'], to: 'PROSPECTIVE' },
    fallBack: { from: ['PROSPECTIVE'], to: 'INTENDING' },
    win: { from: ['POTENTIAL', 'INTENDING', 'PROSPECTIVE'], to: 'WON' },
  },
})
export type LifecycleStage = (typeof lifecycleMachine.states)[number]

/** What decides on the stage. */
export interface LifecycleFacts {
  readonly needComplete: boolean
  readonly decisionComplete: boolean
  /** Stages of the customer's opportunities. */
  readonly opportunities: readonly string[]
  /** Number of a contract that is in force. */
  readonly contract: string | null
}

/** Stages in which a deal has a proposal on the table. A won one stays until its contract says so itself. */
const withProposal: ReadonlySet<string> = new Set(['PROPOSAL', 'NEGOTIATION', 'CONTRACTING', 'WON'])

type Step = { readonly action: keyof typeof lifecycleMachine.transitions; readonly reason: string }

/** The next step that the facts call for, or null when the stage is right. Ask again after each step. */
export function nextStep(stage: LifecycleStage, facts: LifecycleFacts): Step | null {
  if (stage !== 'WON' && facts.contract !== null)
    return { action: 'win', reason: `Contract ${facts.contract} effective` }
  const proposal = facts.opportunities.some((opportunity) => withProposal.has(opportunity))
  switch (stage) {
    case 'POTENTIAL':
      return facts.needComplete ? { action: 'intend', reason: 'Need profile complete' } : null
    case 'INTENDING':
      return facts.decisionComplete && proposal
        ? { action: 'prospect', reason: 'Decision profile complete and proposal on the table' }
        : null
    case 'PROSPECTIVE':
      return proposal ? null : { action: 'fallBack', reason: 'No proposal is on the table any more' }
    case 'WON':
      return null
  }
}
