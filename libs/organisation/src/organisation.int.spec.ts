import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database, type Reader } from '@sellgraph/db-kit'
import type { Caller } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { silentLog, type StateMap, type StateType } from '@sellgraph/messaging'
import { eventually, testDatabase, type TestDatabase } from '@sellgraph/testing'
import {
  findEmployee,
  findEmployeeBySubject,
  findTeam,
  isCertified,
  migrations,
  organisationReactions,
  resolvePrincipal,
} from './index.ts'

let postgres: TestDatabase
let database: Database

beforeAll(async () => {
  postgres = await testDatabase({ migrations: [migrations] })
  database = await createDatabase({ url: postgres.url, entities: [], applicationName: 'organisation-spec' })
})
afterAll(async () => {
  await database.close()
  await postgres.drop()
})
beforeEach(async () => {
  await database.query('TRUNCATE sys.org_employee, sys.org_team')
})

/** A state row arrives, as the inbox hands it to the reaction; null is a tombstone. */
async function arrives<T extends StateType>(type: T, id: string, version: number, data: StateMap[T] | null) {
  const reaction = organisationReactions.find((one) => one.type === type)
  await database.transaction((tx) =>
    reaction!.run({
      tx,
      now: tx.now,
      log: silentLog,
      version,
      event: { id: newId(), type, aggregateId: id, time: tx.now, data },
    }),
  )
}

type EmployeeRow = StateMap['state.performance.employee.v1']
type TeamRow = StateMap['state.performance.team.v1']

async function employee(row: Partial<EmployeeRow> = {}): Promise<EmployeeRow> {
  const id = row.id ?? newId()
  const whole: EmployeeRow = {
    id,
    subject: `subject-${id}`,
    number: 'E0001',
    name: '李娜',
    status: 'ACTIVE',
    positionLevel: 'CONSULTANT',
    teamId: null,
    managerOfTeamIds: [],
    certifiedOn: '2026-03-02',
    joinedOn: '2026-02-02',
    leftOn: null,
    version: 1,
    updatedAt: '2026-03-02T01:30:00Z',
    ...row,
  }
  await arrives('state.performance.employee.v1', id, whole.version, whole)
  return whole
}

async function team(row: Partial<TeamRow> = {}): Promise<TeamRow> {
  const id = row.id ?? newId()
  const whole = {
    id,
    name: '华东销售一组',
    managerId: null,
    parentTeamId: null,
    version: 1,
    updatedAt: '2026-03-02T01:30:00Z',
    ...row,
  }
  await arrives('state.performance.team.v1', id, whole.version, whole)
  return whole
}

const caller = (subject: string, part: Partial<Caller> = {}): Caller => ({
  subject,
  kind: 'EMPLOYEE',
  roles: ['MANAGER'],
  ...part,
})

describe('the replica', () => {
  test('keeps the newest version of an employee, in whatever order they arrive', async () => {
    const { id } = await employee({ version: 2, status: 'CERTIFIED' })
    await employee({ id, version: 1, status: 'ONBOARDING' })
    expect(await findEmployee(database, id)).toMatchObject({ status: 'CERTIFIED', name: '李娜' })
    await employee({ id, version: 3, status: 'LEFT' })
    expect(await findEmployee(database, id)).toMatchObject({ status: 'LEFT' })
  })

  test('keeps the newest version of a team and forgets what was deleted', async () => {
    const { id } = await team({ version: 2, name: '新' })
    await team({ id, version: 1, name: '旧' })
    const member = await employee({ teamId: id })
    expect(await findTeam(database, id)).toEqual({ id, name: '新', managerId: null, parentTeamId: null, version: 2 })
    await arrives('state.performance.team.v1', id, 3, null)
    await arrives('state.performance.employee.v1', member.id, 2, null)
    expect(await findTeam(database, id)).toBeNull()
    expect(await findEmployee(database, member.id)).toBeNull()
  })

  test('somebody who left and came back is the new record', async () => {
    await employee({ subject: 'back', number: 'E0090', status: 'LEFT' })
    const current = await employee({ subject: 'back', number: 'E0017', status: 'ONBOARDING' })
    expect(await findEmployeeBySubject(database, 'back')).toMatchObject({ id: current.id })
  })
})

describe('R157: nobody owns a customer before certification', () => {
  test.each([
    ['ONBOARDING', false],
    ['CERTIFIED', true],
    ['ACTIVE', true],
    ['SUSPENDED', false],
    ['LEFT', false],
    ['SABBATICAL', false],
  ])('an employee who is %s: %s', async (status, expected) => {
    const found = await findEmployee(database, (await employee({ status })).id)
    expect(isCertified(found!)).toBe(expected)
  })
})

describe('a principal', () => {
  test('leads their teams and all teams below, and no others', async () => {
    const manager = await employee()
    const region = await team({ managerId: manager.id })
    const east = await team({ parentTeamId: region.id })
    const shop = await team({ parentTeamId: east.id })
    await team()
    const principal = await resolvePrincipal(database, caller(manager.subject), 'r1')
    expect(principal).toEqual({
      subject: manager.subject,
      kind: 'EMPLOYEE',
      employeeId: manager.id,
      roles: ['MANAGER'],
      teamIds: [region.id, east.id, shop.id].toSorted(),
      requestId: 'r1',
    })
  })

  test('teams that lie above each other by mistake end the search', async () => {
    const manager = await employee()
    const [a, b] = [newId(), newId()]
    await team({ id: a, parentTeamId: b, managerId: manager.id })
    await team({ id: b, parentTeamId: a })
    expect((await resolvePrincipal(database, caller(manager.subject))).teamIds).toEqual([a, b].toSorted())
  })

  test.each(['SUSPENDED', 'LEFT'])('who is %s has no role and no team, whatever the token says', async (status) => {
    const { id, subject } = await employee({ status })
    await team({ managerId: id })
    expect(await resolvePrincipal(database, caller(subject))).toMatchObject({
      employeeId: null,
      roles: [],
      teamIds: [],
    })
  })

  test('who has no record keeps the roles of the token and is no employee', async () => {
    expect(await resolvePrincipal(database, caller('new.admin', { roles: ['ADMIN'] }))).toMatchObject({
      employeeId: null,
      roles: ['ADMIN'],
      teamIds: [],
    })
  })

  test('a machine is not looked up as an employee', async () => {
    const { subject } = await employee()
    expect(await resolvePrincipal(database, caller(subject, { kind: 'MACHINE', roles: ['MACHINE'] }))).toMatchObject({
      kind: 'MACHINE',
      employeeId: null,
    })
  })

  test('a burst of requests asks the database once, and who leaves is out within two seconds', async () => {
    let asked = 0
    const counting: Reader = {
      manager: database.manager,
      query: (sql, params) => {
        if (sql.includes('subject = $1')) asked += 1
        return database.query(sql, params)
      },
    }
    const { id, subject } = await employee()
    await Promise.all(Array.from({ length: 20 }, () => resolvePrincipal(counting, caller(subject))))
    expect(asked).toBe(1)
    await employee({ id, subject, version: 2, status: 'LEFT' })
    await eventually(async () => (await resolvePrincipal(counting, caller(subject))).roles.length === 0, {
      timeout: 2_500,
    })
  })

  test('a look-up that failed is made again', async () => {
    let broken = true
    const flaky: Reader = {
      manager: database.manager,
      query: (sql, params) => (broken ? Promise.reject(new Error('connection lost')) : database.query(sql, params)),
    }
    const { id, subject } = await employee()
    await expect(resolvePrincipal(flaky, caller(subject))).rejects.toThrow('connection lost')
    broken = false
    expect((await resolvePrincipal(flaky, caller(subject))).employeeId).toBe(id)
  })
})
