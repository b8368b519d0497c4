import type { Principal, Role } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { findTeamsLed } from '@sellgraph/organisation'
import type { TestService } from '@sellgraph/service-kit/testing'

export type Person = Principal & { employeeId: string; teamId: string | null; version: number }

export interface Company {
  /** The first account of all: HR by role, without an employee record. */
  readonly hr: Principal
  readonly positionId: string
  team(name?: string, parentTeamId?: string): Promise<{ id: string; version: number }>
  /** Somebody who went through training and exam, unless told otherwise, and who leads the team when they are to. */
  hire(options: {
    roles: readonly Role[]
    teamId?: string | null
    leads?: string
    certified?: boolean
    name?: string
  }): Promise<Person>
  /** Runs a mutation and answers its result, error or not. */
  // Answers are asserted by matchers, so their type is left open.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  mutate(principal: Principal, name: string, input: Record<string, unknown>, fields?: string): Promise<any>
}

/** A company to try things on, built through the graph as people would. */
export async function foundCompany(service: TestService): Promise<Company> {
  const hr = testPrincipal({ subject: 'hr.first', roles: ['HR'] })

  const mutate: Company['mutate'] = async (principal, name, input, fields = '') => {
    const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`
    const { data, errors } = await service.gql(
      principal,
      `mutation ($input: ${type}Input!) {
         result: ${name}(input: $input) {
           __typename
           ... on ${type}Payload { ${fields === '' ? '__typename' : fields} }
           ... on UserError { code message }
           ... on ValidationError { fields { path message } }
           ... on ConflictError { currentVersion currentState }
           ... on RuleError { rule }
         }
       }`,
      { input: { idempotencyKey: newId(), ...input } },
    )
    if (errors !== undefined) throw new Error(errors.map((error) => error.message).join('; '))
    return data?.result
  }

  const { position } = await mutate(
    hr,
    'createPosition',
    { code: `REP-${newId()}`, title: '销售顾问', level: 'CONSULTANT' },
    'position { id }',
  )

  return {
    hr,
    positionId: position.id,
    mutate,
    async team(name = `华东 ${newId()}`, parentTeamId) {
      const { team } = await mutate(hr, 'createTeam', { name, parentTeamId }, 'team { id version }')
      return team
    },
    async hire({ roles, teamId = null, leads, certified = true, name = '王磊' }) {
      const subject = `spec.${newId()}`
      const { employee } = await mutate(
        hr,
        'onboardEmployee',
        { subject, name, positionId: position.id, teamId, joinedOn: '2026-01-05', roles },
        'employee { id version }',
      )
      const employeeId: string = employee.id
      let version: number = employee.version
      if (certified) {
        await mutate(hr, 'recordTraining', {
          employeeId,
          courseCode: 'SALES-BASIC',
          topic: '产品知识',
          fromDate: '2026-01-05',
          toDate: '2026-01-09',
        })
        await mutate(hr, 'recordExam', {
          employeeId,
          courseCode: 'SALES-BASIC',
          takenOn: '2026-01-09',
          score: '88',
          passed: true,
        })
        const done = await mutate(hr, 'certifyEmployee', { employeeId, version }, 'employee { version }')
        version = done.employee.version
      }
      if (leads !== undefined) {
        const { data } = await service.gql(hr, 'query ($id: ID!) { team(id: $id) { version } }', { id: leads })
        await mutate(hr, 'appointTeamManager', { teamId: leads, version: data?.team.version, managerId: employeeId })
        version += 1
      }
      const led = await findTeamsLed(service.db, employeeId)
      return { ...testPrincipal({ subject, employeeId, roles, ...led }), employeeId, teamId, version }
    },
  }
}
