import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database, type Reader } from '@sellgraph/db-kit'
import type { Caller } from '@sellgraph/identity'
import { newId, TestClock } from '@sellgraph/kernel'
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
  await database.query('TRUNCATE sys.org_employee, sys.org_team, sys.org_territory CASCADE')
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

type TerritoryRow = StateMap['state.performance.territory.v1']

async function territory(
  path: string,
  appointed: readonly Omit<TerritoryRow['appointments'][number], 'id' | 'createdAt' | 'updatedAt'>[] = [],
): Promise<TerritoryRow> {
  const times = { createdAt: '2026-01-01T01:30:00Z', updatedAt: '2026-01-01T01:30:00Z' }
  const appointments = appointed.map((one) => ({ id: newId(), ...one, ...times }))
  const whole = { id: newId(), path, name: path, nameEn: null, appointments, version: 1, ...times }
  await arrives('state.performance.territory.v1', whole.id, 1, whole)
  return whole
}

/** The database without what was remembered of it. */
const fresh = (): Reader => ({ manager: database.manager, query: (sql, params) => database.query(sql, params) })

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
    expect(await findTeam(database, id)).toEqual({
      id,
      name: '新',
      managerId: null,
      parentTeamId: null,
      territoryId: null,
      version: 2,
    })
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
    expect(principal).toMatchObject({
      subject: manager.subject,
      kind: 'EMPLOYEE',
      employeeId: manager.id,
      roles: ['MANAGER'],
      ledTeamIds: [region.id],
      teamIds: [region.id, east.id, shop.id].toSorted(),
      territoryTeamIds: [],
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

  test.each([
    [
      ['ADMIN', 'OPERATOR'],
      ['ADMIN', 'OPERATOR'],
    ],
    [['HR', 'DIRECTOR', 'ADMIN'], ['ADMIN']],
    [['CONSULTANT'], []],
  ] as const)(
    'R197: without a record a token of %j counts as %j: business roles come from HR',
    async (token, roles) => {
      expect(await resolvePrincipal(database, caller(`new.${newId()}`, { roles: token }))).toMatchObject({
        employeeId: null,
        roles,
        teamIds: [],
      })
    },
  )

  test.each([
    ['what both say counts', ['CONSULTANT', 'MANAGER'], ['MANAGER', 'CONSULTANT'], ['CONSULTANT', 'MANAGER']],
    ['a stale token keeps no role that was taken away', ['CONSULTANT', 'MANAGER'], ['CONSULTANT'], ['CONSULTANT']],
    ['an issuer alone makes nobody a director', ['CONSULTANT', 'DIRECTOR'], ['CONSULTANT'], ['CONSULTANT']],
    ['nor an administrator of an employee', ['ADMIN'], ['CONSULTANT'], []],
    [
      'a record alone gives no role that the account does not have',
      ['CONSULTANT'],
      ['CONSULTANT', 'HR'],
      ['CONSULTANT'],
    ],
    ['who was granted none has none', ['CONSULTANT'], [], []],
    ['until somebody sets them, the token counts', ['CONSULTANT', 'MANAGER'], null, ['CONSULTANT', 'MANAGER']],
  ] as const)('R197: %s', async (_, token, granted, roles) => {
    const { subject } = await employee({ roles: granted === null ? null : [...granted] })
    expect((await resolvePrincipal(database, caller(subject, { roles: token }))).roles).toEqual(roles)
  })

  test('a row from before roles were told leaves them to the token', async () => {
    const { roles: _, ...old } = await employee()
    await arrives('state.performance.employee.v1', old.id, 2, { ...old, version: 2 })
    expect((await resolvePrincipal(database, caller(old.subject))).roles).toEqual(['MANAGER'])
  })

  test('a machine is not looked up as an employee', async () => {
    const { subject } = await employee()
    expect(await resolvePrincipal(database, caller(subject, { kind: 'MACHINE', roles: ['MACHINE'] }))).toMatchObject({
      kind: 'MACHINE',
      employeeId: null,
    })
  })

  test('answers for the teams in a territory and in all that lie within it, while the appointment runs', async () => {
    const regional = await employee()
    const appointed = { employeeId: regional.id, fromDate: '2026-03-01', toDate: '2026-03-31' }
    const east = await territory('CN/EAST', [appointed])
    const shanghai = await territory('CN/EAST/SH')
    const [first, second] = [await team({ territoryId: east.id }), await team({ territoryId: shanghai.id })]
    // Elsewhere: the whole of it, a neighbour with a name that begins alike, a team without a territory.
    await team({ territoryId: (await territory('CN')).id })
    await team({ territoryId: (await territory('CN/EASTERN')).id })
    await team()
    const at = async (moment: string) =>
      (await resolvePrincipal(database, caller(regional.subject), undefined, new TestClock(moment))).territoryTeamIds
    const both = [first.id, second.id].toSorted()
    // The days are those of the company: Shanghai is eight hours ahead.
    expect(await at('2026-02-28T15:59:59.999Z')).toEqual([])
    expect((await at('2026-02-28T16:00:00Z')).toSorted()).toEqual(both)
    expect((await at('2026-03-31T15:59:59.999Z')).toSorted()).toEqual(both)
    expect(await at('2026-03-31T16:00:00Z')).toEqual([])
  })

  test('who answers for a territory no longer, or for one that was deleted, reaches its teams no longer', async () => {
    const regional = await employee()
    const east = await territory('CN/EAST', [{ employeeId: regional.id, fromDate: '2026-01-01', toDate: null }])
    const { id: teamId } = await team({ territoryId: east.id })
    const teams = async () => (await resolvePrincipal(fresh(), caller(regional.subject))).territoryTeamIds
    expect(await teams()).toEqual([teamId])
    await arrives('state.performance.territory.v1', east.id, 2, { ...east, appointments: [], version: 2 })
    expect(await teams()).toEqual([])
    // Late, and older than what is here.
    await arrives('state.performance.territory.v1', east.id, 1, east)
    expect(await teams()).toEqual([])
    await arrives('state.performance.territory.v1', east.id, 3, { ...east, version: 3 })
    expect(await teams()).toEqual([teamId])
    await arrives('state.performance.territory.v1', east.id, 4, null)
    expect(await teams()).toEqual([])
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
