import { defineStateMachine } from '@sellgraph/kernel'

export const disputeMachine = defineStateMachine({
  of: 'dispute',
  enum: 'DisputeStatus',
  states: {
    OPEN: 'Opened; counsel is to be engaged (已立案).',
    COUNSEL: 'Counsel is engaged (律师介入).',
    NEGOTIATION: 'Being negotiated (协商中).',
    LITIGATION: 'In court or arbitration (诉讼仲裁中).',
    CLOSED: 'Closed, with what was learnt (已结案).',
  },
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
