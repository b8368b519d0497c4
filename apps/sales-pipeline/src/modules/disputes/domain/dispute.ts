import { defineStateMachine } from '@sellgraph/kernel'

export const disputeMachine = defineStateMachine({
  of: 'dispute',
  states: ['OPEN', 'COUNSEL', 'NEGOTIATION', 'LITIGATION', 'CLOSED'],
  initial: 'OPEN',
  transitions: {
    engageCounsel: { from: ['OPEN'], to: 'COUNSEL' },
    negotiate: { from: ['COUNSEL', 'LITIGATION'], to: 'NEGOTIATION' },
    litigate: { from: ['COUNSEL', 'NEGOTIATION'], to: 'LITIGATION' },
    close: { from: ['NEGOTIATION', 'LITIGATION'], to: 'CLOSED' },
  },
})
export type DisputeStatus = (typeof disputeMachine.states)[number]

export const disputeRoutes = ['NEGOTIATION', 'LITIGATION'] as const

export const disputeStepKinds = ['LETTER', 'MEETING', 'OFFER', 'HEARING', 'RULING', 'OTHER'] as const
export type DisputeStepKind = (typeof disputeStepKinds)[number]
