import { DEFAULT_ZONE, daysBetween, localDate } from '@sellgraph/calendar'
import { type FieldError, newId, ok, validation } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { trainingAccess } from '../access.ts'
import { insertTraining } from '../store/training-store.ts'
import { lockNewcomer } from './lock-newcomer.ts'

/** Longest period in one record: more than a year is a mistyped date. */
const MAX_DAYS = 366

/** R157: days a newcomer was trained. */
export const recordTraining = defineCommand({
  name: 'recordTraining',
  input: z.object({
    employeeId: input.id(),
    courseCode: input.text(40),
    topic: input.text(),
    fromDate: input.date(),
    toDate: input.date(),
  }),
  authorize: (principal) => trainingAccess.permit(principal, 'record'),
  async handle(context, training) {
    const { tx, principal, now } = context
    const employee = await lockNewcomer(context, training.employeeId)
    if (!employee.ok) return employee
    const { fromDate, toDate } = training
    const wrong: FieldError[] = []
    if (fromDate < employee.value.joinedOn) {
      wrong.push({ path: 'fromDate', message: `must not be before the first day, ${employee.value.joinedOn}` })
    }
    if (toDate < fromDate) wrong.push({ path: 'toDate', message: 'must not be before fromDate' })
    else if (toDate > localDate(now, DEFAULT_ZONE)) wrong.push({ path: 'toDate', message: 'must not be in the future' })
    else if (daysBetween(fromDate, toDate) >= MAX_DAYS) {
      wrong.push({ path: 'toDate', message: `must be within ${MAX_DAYS} days of fromDate` })
    }
    if (wrong.length > 0) return validation(wrong)
    await insertTraining(tx, { id: newId(), createdAt: now, ...training, recordedBy: principal.subject })
    return ok({ employeeId: training.employeeId })
  },
})
