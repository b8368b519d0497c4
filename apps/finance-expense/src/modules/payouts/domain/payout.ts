import { defineStateMachine } from '@sellgraph/kernel'

export const payoutMachine = defineStateMachine({
  of: 'payout instruction',
  states: ['INSTRUCTED', 'PAID'],
  initial: 'INSTRUCTED',
  transitions: { confirm: { from: ['INSTRUCTED'], to: 'PAID' } },
})
export type PayoutStatus = (typeof payoutMachine.states)[number]
