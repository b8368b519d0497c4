import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { trainingAccess } from '../access.ts'
import { insertExam } from '../store/training-store.ts'
import { lockNewcomer } from './lock-newcomer.ts'

/** R157: the result of an exam, passed or not. */
export const recordExam = defineCommand({
  name: 'recordExam',
  input: z.object({
    employeeId: input.id(),
    courseCode: input.text(40),
    takenOn: input.date(),
    score: input.decimal({ min: '0', max: '100', places: 2 }),
    passed: z.boolean(),
  }),
  authorize: (principal) => trainingAccess.permit(principal, 'record'),
  async handle(context, exam) {
    const { tx, principal, now } = context
    const employee = await lockNewcomer(context, exam.employeeId)
    if (!employee.ok) return employee
    if (exam.takenOn < employee.value.joinedOn || exam.takenOn > localDate(now, DEFAULT_ZONE)) {
      return invalid('takenOn', `must be between the first day, ${employee.value.joinedOn}, and today`)
    }
    await insertExam(tx, { id: newId(), createdAt: now, ...exam, recordedBy: principal.subject })
    return ok({ employeeId: exam.employeeId })
  },
})
