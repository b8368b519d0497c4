import type { Tx } from '@sellgraph/db-kit'
import { invalid, isCurrency, notFound, ok, type Result } from '@sellgraph/kernel'
import { findEmployee, findTeam } from '@sellgraph/organisation'
import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { checkGoals, type Goal, goalMetricNames } from '../domain/sales-plan.ts'
import { findGoals, type SalesMeasureRow } from '../store/plan-part-store.ts'
import { findSalesPlan, type SalesPlanRow } from '../store/sales-plan-store.ts'

const optionalId = () =>
  input
    .id()
    .nullish()
    .transform((id) => id ?? null)
const number = () => input.decimal({ moreThan: '0', max: '999999999999', places: 4 })

/** What a plan says. */
export const planContent = {
  parentId: optionalId(),
  currency: z.string().refine(isCurrency, 'must be an ISO 4217 currency such as CNY'),
  strategy: input.text(4000),
  analysis: input.optionalText(4000),
  goals: z
    .array(
      z.object({
        metric: z.enum(goalMetricNames),
        target: number(),
        weight: input.decimal({ moreThan: '0', max: '100', places: 4 }),
        dueOn: input.date().nullish(),
        note: input.optionalText(500),
        alignsWith: optionalId(),
        shares: z
          .array(z.object({ teamId: optionalId(), employeeId: optionalId(), value: number() }))
          .max(100)
          .nullish(),
      }),
    )
    .min(1, 'must have at least one goal')
    .max(goalMetricNames.length),
  measures: z
    .array(z.object({ what: input.text(500), responsibleId: input.id(), dueOn: input.date() }))
    .max(50)
    .nullish()
    .transform((measures) => measures ?? []),
}
type PlanContent = z.output<z.ZodObject<typeof planContent>>

export interface WrittenPlan {
  readonly parts: { goals: Goal[]; measures: Omit<SalesMeasureRow, 'planId'>[] }
  readonly row: Pick<SalesPlanRow, 'parentId' | 'currency' | 'strategy' | 'analysis'>
}

type Frame = Pick<SalesPlanRow, 'level' | 'teamId' | 'periodStart' | 'periodEnd'>

/** What is written, once its goals are measurable, serve the plan above, and everybody it names is known. */
export async function writtenPlan(tx: Tx, frame: Frame, given: PlanContent): Promise<Result<WrittenPlan>> {
  const { parentId, currency, strategy, analysis, measures } = given
  const goals = given.goals.map((goal) => ({
    ...goal,
    dueOn: goal.dueOn ?? frame.periodEnd,
    shares: goal.shares ?? [],
  }))
  const checked = checkGoals({ ...frame, currency }, goals)
  if (!checked.ok) return checked
  const above = await checkParent(tx, frame, parentId)
  if (!above.ok) return above
  const served = parentId === null ? [] : await findGoals(tx, [parentId])
  const loose = goals.findIndex(({ alignsWith }) => alignsWith !== null && !served.some(({ id }) => id === alignsWith))
  if (loose >= 0) return invalid(`goals.${String(loose)}.alignsWith`, 'is no goal of the plan above')
  for (const { teamId, employeeId } of goals.flatMap(({ shares }) => shares)) {
    if (teamId !== null && (await findTeam(tx, teamId)) === null) return notFound('team')
    if (employeeId !== null && (await findEmployee(tx, employeeId)) === null) return notFound('employee')
  }
  for (const [index, { responsibleId, dueOn }] of measures.entries()) {
    if ((await findEmployee(tx, responsibleId)) === null) return notFound('employee')
    if (dueOn > frame.periodEnd) return invalid(`measures.${String(index)}.dueOn`, 'must not be after the period')
  }
  return ok({ parts: { goals, measures }, row: { parentId, currency, strategy, analysis } })
}

/** The plan above is approved, covers the period, and is the company's or that of a team above. */
async function checkParent(tx: Tx, frame: Frame, parentId: string | null): Promise<Result<undefined>> {
  if (parentId === null) return ok()
  if (frame.level === 'COMPANY') return invalid('parentId', 'goes with the plan of a team or person')
  const parent = await findSalesPlan(tx, parentId)
  const counts = parent?.status === 'APPROVED' || parent?.status === 'SUPERSEDED'
  const isAbove =
    parent?.level === 'COMPANY' ||
    (parent?.level === 'TEAM' && (await teamsAbove(tx, frame)).includes(parent.teamId ?? ''))
  if (parent === null || !counts || !isAbove) return notFound('sales plan')
  return parent.periodStart <= frame.periodStart && frame.periodEnd <= parent.periodEnd
    ? ok()
    : invalid('parentId', 'is of a period that does not have this one in it')
}

/** The teams whose plans a plan may serve: of a person their own and those above it, of a team those above it. */
async function teamsAbove(tx: Tx, { level, teamId }: Frame): Promise<string[]> {
  const above: string[] = []
  for (let id = teamId; id !== null && !above.includes(id);) {
    above.push(id)
    id = (await findTeam(tx, id))?.parentTeamId ?? null
  }
  return level === 'PERSON' ? above : above.slice(1)
}
