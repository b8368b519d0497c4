import { defineStateMachine, invalid, type Money, ok, type Result } from '@sellgraph/kernel'

export const targetMachine = defineStateMachine({
  of: 'target',
  states: ['DRAFT', 'PUBLISHED', 'SUPERSEDED'],
  initial: 'DRAFT',
  transitions: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    supersede: { from: ['PUBLISHED'], to: 'SUPERSEDED' },
  },
})
export type TargetStatus = (typeof targetMachine.states)[number]

export const targetMetrics = ['SIGNED_AMOUNT', 'COLLECTED_AMOUNT', 'NEW_CUSTOMERS'] as const
export type TargetMetric = (typeof targetMetrics)[number]

export const targetScopes = ['EMPLOYEE', 'TEAM'] as const
export type TargetScope = (typeof targetScopes)[number]

/** A month as `2026-03`. */
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/

/** `2026-02` → `2026-02-28`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** New customers are counted, everything else is an amount; a target is of one person or of one team. */
export function checkTarget(target: {
  metric: TargetMetric
  employeeId: string | null
  teamId: string | null
  amount: Money | null
  count: number | null
}): Result<undefined> {
  if ((target.employeeId === null) === (target.teamId === null)) {
    return invalid('employeeId', 'give either an employee or a team')
  }
  const counted = target.metric === 'NEW_CUSTOMERS'
  if (counted !== (target.count !== null)) return invalid('count', 'goes with NEW_CUSTOMERS, and only with it')
  if (counted === (target.amount !== null)) return invalid('amount', 'goes with every metric but NEW_CUSTOMERS')
  return ok()
}
