import { defineStateMachine } from '@sellgraph/kernel'

/**
 * Where an order stands. Up to APPROVED people and the credit check move it; from there on its state follows from the
 * quantities of its lines (`progressOf`), so that the two can never disagree.
 */
export const orderMachine = defineStateMachine({
  of: 'order',
  states: [
    'DRAFT',
    'CUSTOMER_CONFIRMED',
    'IN_REVIEW',
    'CREDIT_HOLD',
    'APPROVED',
    'IN_SUPPLY',
    'READY',
    'PARTLY_SHIPPED',
    'SHIPPED',
    'DELIVERED',
    'CLOSED',
    'CANCELLED',
  ],
  initial: 'DRAFT',
  transitions: {
    confirm: { from: ['DRAFT'], to: 'CUSTOMER_CONFIRMED' },
    submit: { from: ['CUSTOMER_CONFIRMED', 'CREDIT_HOLD'], to: 'IN_REVIEW' },
    approve: { from: ['IN_REVIEW'], to: 'APPROVED' },
    hold: { from: ['IN_REVIEW'], to: 'CREDIT_HOLD' },
    close: { from: ['DELIVERED'], to: 'CLOSED' },
    cancel: {
      from: [
        'DRAFT',
        'CUSTOMER_CONFIRMED',
        'IN_REVIEW',
        'CREDIT_HOLD',
        'APPROVED',
        'IN_SUPPLY',
        'READY',
        'PARTLY_SHIPPED',
      ],
      to: 'CANCELLED',
    },
  },
})
export type OrderStatus = (typeof orderMachine.states)[number]

/** States in which goods are made, inspected and shipped. */
export const inProgress: readonly OrderStatus[] = ['APPROVED', 'IN_SUPPLY', 'READY', 'PARTLY_SHIPPED', 'SHIPPED']
