import { addWorkingDays, type BusinessCalendar, halfOfWorkingTime } from '@sellgraph/calendar'
import type { Role } from '@sellgraph/identity'
import { defineStateMachine } from '@sellgraph/kernel'

/** R073: who works on a contract and gets a copy of it. A department is the role of its people. */
export const departments = ['FINANCE', 'LOGISTICS', 'PRODUCTION'] as const satisfies readonly Role[]
export type Department = (typeof departments)[number]

export const receiptMachine = defineStateMachine({
  of: 'contract receipt',
  enum: 'ContractReceiptStatus',
  states: {
    WAITING: 'Not confirmed yet (待确认).',
    INCOMPLETE: 'Confirmed, with something missing (内容不全).',
    RECEIVED: 'Confirmed (已收到).',
  },
  initial: 'WAITING',
  transitions: {
    receive: { from: ['WAITING', 'INCOMPLETE'], to: 'RECEIVED' },
    miss: { from: ['WAITING', 'INCOMPLETE'], to: 'INCOMPLETE' },
  },
})
export type ReceiptStatus = (typeof receiptMachine.states)[number]

/** R077: until when a department has its copy, and half of the working time before that. */
export function distributionClock(
  calendar: BusinessCalendar,
  from: Date,
  workingDays: number,
): { remindAt: Date; dueAt: Date } {
  const dueAt = addWorkingDays(calendar, from, workingDays)
  return { remindAt: halfOfWorkingTime(calendar, from, dueAt), dueAt }
}
