import { defineStateMachine } from '@sellgraph/kernel'

export const objectionMachine = defineStateMachine({
  of: 'objection',
  enum: 'ObjectionStatus',
  states: {
    OPEN: 'Not answered yet (待答复).',
    ANSWERED: 'Answered; what the customer makes of it is not known yet (已答复).',
    RESOLVED: 'The customer is convinced (已化解).',
    ACCEPTED_AS_IS: 'The customer takes it as it is (客户接受现状).',
    UNRESOLVED: 'It remains (未化解).',
  },
  initial: 'OPEN',
  transitions: {
    answer: { from: ['OPEN'], to: 'ANSWERED' },
    resolve: { from: ['ANSWERED'], to: 'RESOLVED' },
    acceptAsIs: { from: ['ANSWERED'], to: 'ACCEPTED_AS_IS' },
    // An objection can be beyond any answer.
    leave: { from: ['OPEN', 'ANSWERED'], to: 'UNRESOLVED' },
    reopen: { from: ['ANSWERED', 'RESOLVED', 'ACCEPTED_AS_IS', 'UNRESOLVED'], to: 'OPEN' },
  },
})
export type ObjectionStatus = (typeof objectionMachine.states)[number]

/** How an objection ends, and the step that leads there. */
export const outcomes = { RESOLVED: 'resolve', ACCEPTED_AS_IS: 'acceptAsIs', UNRESOLVED: 'leave' } as const
export type ObjectionOutcome = keyof typeof outcomes

export const objectionCategories = [
  'PRICE', 'QUALITY', 'DELIVERY', 'PAYMENT', 'TRUST', 'NEED', 'TIMING', 'COMPETITOR', 'OTHER',
] as const // prettier-ignore
export type ObjectionCategory = (typeof objectionCategories)[number]
