import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { ok } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { employeeMachine } from '../../organisation/domain/employee.ts'
import { publishEmployeeCertified } from '../../organisation/events/publish.ts'
import { updateEmployee } from '../../organisation/store/employee-store.ts'
import { trainingAccess } from '../access.ts'
import { decideCertification } from '../domain/certification.ts'
import { findExams, findTrainings } from '../store/training-store.ts'
import { lockNewcomer } from './lock-newcomer.ts'

/** R157: from here on the employee may own customers. P01 counts as it was on the first day. */
export const certifyEmployee = defineCommand({
  name: 'certifyEmployee',
  input: z.object({ employeeId: input.id(), version: input.version() }),
  authorize: (principal) => trainingAccess.permit(principal, 'certify'),
  async handle(context, { employeeId, version }) {
    const { tx, now } = context
    const employee = await lockNewcomer(context, employeeId)
    if (!employee.ok) return employee
    const status = employeeMachine.next(employee.value.status, 'certify')
    if (!status.ok) return status
    const required = await policyAt(tx, 'P01', employee.value.joinedOn)
    const record = { trainings: await findTrainings(tx, [employeeId]), exams: await findExams(tx, [employeeId]) }
    const decided = decideCertification(record, required.value.days)
    if (!decided.ok) return decided
    const certified = await updateEmployee(
      tx,
      { id: employeeId, version },
      { status: status.value, certifiedOn: localDate(now, DEFAULT_ZONE) },
    )
    if (!certified.ok) return certified
    await publishEmployeeCertified(tx, certified.value, decided.value.courseCode)
    return ok({ employeeId })
  },
})
