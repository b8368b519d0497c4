import { newVersion, nextDocumentNumber } from '@sellgraph/db-kit'
import { conflict, newId, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { everHadHr } from '../../reach/store/reach-fact-store.ts'
import { employeeAccess } from '../access.ts'
import { employeeMachine } from '../domain/employee.ts'
import { decideRoles, employeeRoles } from '../domain/roles.ts'
import { publishEmployeeOnboarded } from '../events/publish.ts'
import { type EmployeeRow, insertEmployee, numberTaken, subjectTaken } from '../store/employee-store.ts'
import { insertMembership } from '../store/membership-store.ts'
import { findPosition } from '../store/position-store.ts'
import { lockRegister } from '../store/register-lock.ts'
import { findTeam } from '../store/team-store.ts'

/** R157: somebody joins; they own nothing before they are certified. */
export const onboardEmployee = defineCommand({
  name: 'onboardEmployee',
  input: z.object({
    subject: input.text(100),
    number: input.optionalText(40),
    name: input.text(100),
    nameEn: input.optionalText(100),
    positionId: input.id(),
    teamId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    joinedOn: input.date(),
    roles: z
      .array(z.enum(employeeRoles))
      .nullish()
      .transform((roles) => [...new Set(roles ?? [])]),
  }),
  authorize: (principal) => employeeAccess.permit(principal, 'onboard'),
  async handle({ tx, now, principal, requestId }, { number, ...person }) {
    await lockRegister(tx, 'employee')
    if ((await findPosition(tx, person.positionId)) === null) return notFound('position')
    if (person.teamId !== null && (await findTeam(tx, person.teamId)) === null) return notFound('team')
    if (await subjectTaken(tx, person.subject)) {
      return conflict('SUBJECT_TAKEN', `The account ${person.subject} belongs to another employee.`)
    }
    if (number !== null && (await numberTaken(tx, number))) {
      return conflict('NUMBER_TAKEN', `Another employee has the number ${number}.`)
    }
    const allowed = decideRoles(principal, {
      before: [],
      after: person.roles,
      own: principal.subject === person.subject,
      hasHadHr: await everHadHr(tx),
    })
    if (!allowed.ok) return allowed
    const employee: EmployeeRow = {
      id: newId(),
      ...newVersion(now),
      ...person,
      number: number ?? (await nextDocumentNumber(tx, 'E', person.joinedOn)),
      status: employeeMachine.initial,
      certifiedOn: null,
      lastDay: null,
    }
    await insertEmployee(tx, employee)
    await insertMembership(tx, {
      id: newId(),
      employeeId: employee.id,
      fromDate: employee.joinedOn,
      teamId: employee.teamId,
      positionId: employee.positionId,
      applied: true,
      createdAt: now,
      requestId,
    })
    await publishEmployeeOnboarded(tx, employee)
    return ok({ employeeId: employee.id })
  },
})
