import { decimal, defineStateMachine } from '@sellgraph/kernel'

/** What an order of the contract has come to, line by line of the contract. */
export interface OrderedLine {
  readonly contractLineId: string
  readonly ordered: string
  readonly shipped: string
  readonly delivered: string
  readonly cancelled: string
}

export interface Progress {
  readonly orders: readonly { readonly status: string }[]
  readonly receivable: { readonly status: string } | null
}

/** A contract is fulfilled by both when all that was ordered is delivered or called off, and all that is owed is paid. */
export function isFulfilled({ orders, receivable }: Progress): boolean {
  return (
    orders.some(({ status }) => status === 'CLOSED') &&
    orders.every(({ status }) => status === 'CLOSED' || status === 'CANCELLED') &&
    receivable?.status === 'PAID'
  )
}

/** What of a line has left the house: it can be agreed otherwise no more. */
export function shippedOf(orders: readonly { readonly lines: readonly OrderedLine[] }[], lineId: string): string {
  return orders
    .flatMap(({ lines }) => lines)
    .filter(({ contractLineId }) => contractLineId === lineId)
    .reduce((sum, { shipped }) => sum.plus(shipped), decimal('0'))
    .toFixed()
}

export const problemKinds = ['DELIVERY', 'QUALITY', 'INSTALLATION', 'PAYMENT', 'OTHER'] as const
export type ProblemKind = (typeof problemKinds)[number]

export const problemMachine = defineStateMachine({
  of: 'contract problem',
  enum: 'ContractProblemStatus',
  states: {
    OPEN: 'Recorded (待处理).',
    COORDINATING: 'Being seen to (协调中).',
    RESOLVED: 'Solved (已解决).',
  },
  initial: 'OPEN',
  transitions: {
    coordinate: { from: ['OPEN', 'COORDINATING'], to: 'COORDINATING' },
    resolve: { from: ['OPEN', 'COORDINATING'], to: 'RESOLVED' },
  },
})
export type ProblemStatus = (typeof problemMachine.states)[number]
