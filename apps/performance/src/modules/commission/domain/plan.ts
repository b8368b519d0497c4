import { addDays, type LocalDate } from '@sellgraph/calendar'
import { defineStateMachine } from '@sellgraph/kernel'
import type { Tier } from './tiers.ts'

export const planMachine = defineStateMachine({
  of: 'commission plan',
  states: ['DRAFT', 'APPROVED', 'ACTIVE', 'ENDED'],
  initial: 'DRAFT',
  transitions: {
    approve: { from: ['DRAFT'], to: 'APPROVED' },
    activate: { from: ['APPROVED'], to: 'ACTIVE' },
    end: { from: ['ACTIVE'], to: 'ENDED' },
  },
})
export type PlanStatus = (typeof planMachine.states)[number]

export const planPeriods = ['MONTH', 'YEAR'] as const
export type PlanPeriod = (typeof planPeriods)[number]

export interface ClassFactor {
  readonly productClass: string
  readonly factor: string
}

/** What a plan says about money. */
export interface PlanTerms {
  readonly period: PlanPeriod
  readonly tiers: readonly Tier[]
  readonly classFactors: readonly ClassFactor[]
  /** For every class that is not listed: an unknown class earns something known. */
  readonly otherClassesFactor: string
}

/** The period of a plan that a day falls in: `2026-03` or `2026`. */
export function periodOf(period: PlanPeriod, day: LocalDate): string {
  return period === 'MONTH' ? day.slice(0, 7) : day.slice(0, 4)
}

export interface PlanDates {
  readonly effectiveFrom: LocalDate
  readonly effectiveTo: LocalDate | null
}

export function overlap(a: PlanDates, b: PlanDates): boolean {
  return (
    (a.effectiveTo === null || a.effectiveTo >= b.effectiveFrom) &&
    (b.effectiveTo === null || b.effectiveTo >= a.effectiveFrom)
  )
}

/** The last day of the plan that another one follows; null when the other one does not follow but comes before or within. */
export function lastDayBefore(successor: PlanDates, plan: PlanDates): LocalDate | null {
  return plan.effectiveFrom < successor.effectiveFrom ? addDays(successor.effectiveFrom, -1) : null
}
