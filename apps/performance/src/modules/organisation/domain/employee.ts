import { defineStateMachine } from '@sellgraph/kernel'

/** R157: work starts with the certificate; nobody goes back behind it. */
export const employeeMachine = defineStateMachine({
  of: 'employee',
  states: ['ONBOARDING', 'CERTIFIED', 'ACTIVE', 'SUSPENDED', 'LEFT'],
  initial: 'ONBOARDING',
  transitions: {
    certify: { from: ['ONBOARDING'], to: 'CERTIFIED' },
    activate: { from: ['CERTIFIED'], to: 'ACTIVE' },
    suspend: { from: ['CERTIFIED', 'ACTIVE'], to: 'SUSPENDED' },
    reinstate: { from: ['SUSPENDED'], to: 'ACTIVE' },
    leave: { from: ['ONBOARDING', 'CERTIFIED', 'ACTIVE', 'SUSPENDED'], to: 'LEFT' },
  },
})
export type EmployeeStatus = (typeof employeeMachine.states)[number]

/** R146: the promotion path, lowest first. */
export const positionLevels = ['JUNIOR', 'CONSULTANT', 'SENIOR', 'MANAGER', 'DIRECTOR'] as const
export type PositionLevel = (typeof positionLevels)[number]
