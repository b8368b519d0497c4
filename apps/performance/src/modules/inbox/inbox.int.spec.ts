import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import type { StateMap } from '@sellgraph/messaging'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'

type Item = StateMap['state.sales-pipeline.work-item.v1']

let service: TestService
let company: Company
let boss: Person
let li: Person
let wang: Person
let stranger: Person
let finance: Person
let director: Person
let teamId: string

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
  director = await company.hire({ roles: ['DIRECTOR'] })
})
afterAll(() => service.stop())
// People of their own for each test, so that nobody has work from the one before.
beforeEach(async () => {
  service.clock.set('2026-03-02T01:30:00Z')
  await service.db.query('DELETE FROM inbox_item')
  teamId = (await company.team()).id
  boss = await company.hire({ roles: ['MANAGER'], teamId, leads: teamId })
  li = await company.hire({ roles: ['CONSULTANT'], teamId })
  wang = await company.hire({ roles: ['CONSULTANT'], teamId })
  stranger = await company.hire({ roles: ['MANAGER'] })
  finance = await company.hire({ roles: ['FINANCE'] })
})

const tell = async (change: Partial<Item> = {}): Promise<Item> => {
  const id = change.id ?? newId()
  const data: Item = {
    id,
    key: `next-step:${id}`,
    kind: 'NEXT_STEP',
    title: 'Do the next step of the deal',
    titleZh: '完成商机下一步',
    subjectType: 'Opportunity',
    subjectId: newId(),
    subjectLabel: '两台五轴加工中心',
    assigneeIds: [],
    role: null,
    teamId: null,
    exceptIds: [],
    escalateIds: [],
    escalateRole: null,
    policy: null,
    policyVersion: null,
    remindAt: null,
    dueAt: '2026-03-03T01:30:00.000Z',
    remindedAt: null,
    overdueAt: null,
    closedAt: null,
    outcome: null,
    version: 1,
    createdAt: '2026-03-02T01:30:00.000Z',
    updatedAt: '2026-03-02T01:30:00.000Z',
    ...change,
  }
  expect(
    await service.deliver({ type: 'state.sales-pipeline.work-item.v1', aggregateId: id, data, version: data.version }),
  ).toBe('done')
  return data
}
const ask = async (by: Principal, query: string) => {
  const { data, errors } = await service.gql(by, query)
  expect(errors).toBeUndefined()
  return data
}
const mine = async (by: Principal, args = 'first: 50'): Promise<string[]> =>
  (await ask(by, `{ myWork(${args}) { edges { node { id } } } }`)).myWork.edges.map(
    ({ node }: { node: { id: string } }) => node.id,
  )

describe('what waits for me', () => {
  test('is what names me, the soonest first and what has no limit last', async () => {
    const open = await tell({ assigneeIds: [li.employeeId], dueAt: null })
    const later = await tell({ assigneeIds: [li.employeeId], dueAt: '2026-03-05T01:30:00.000Z' })
    const soon = await tell({ assigneeIds: [wang.employeeId, li.employeeId] })
    expect(await mine(li)).toEqual([soon.id, later.id, open.id])
    expect(await mine(wang)).toEqual([soon.id])
    expect(await mine(boss)).toEqual([])
    const { myWork } = await ask(
      li,
      '{ myWork(first: 1) { totalCount pageInfo { endCursor hasNextPage } edges { node { service kind title titleZh since dueAt overdue escalated subject { type label } assignees { id } } } } }',
    )
    expect(myWork).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: {
            service: 'sales-pipeline',
            kind: 'NEXT_STEP',
            since: new Date('2026-03-02T01:30:00Z'),
            dueAt: new Date('2026-03-03T01:30:00Z'),
            overdue: false,
            escalated: false,
            subject: { type: 'Opportunity', label: '两台五轴加工中心' },
            assignees: [{ id: wang.employeeId }, { id: li.employeeId }],
          },
        },
      ],
    })
    expect(await mine(li, `first: 5, after: "${myWork.pageInfo.endCursor as string}"`)).toEqual([later.id, open.id])
  })

  test('is what my role may do, but not where I may not decide', async () => {
    const any = await tell({ role: 'FINANCE' })
    const notHers = await tell({ role: 'FINANCE', exceptIds: [finance.employeeId] })
    expect(await mine(finance)).toEqual([any.id])
    expect(await mine(li)).toEqual([])
    expect(notHers.id).not.toBe(any.id)
  })

  test('is of my team, where only its superiors may do it', async () => {
    const ofTeam = await tell({ role: 'MANAGER', teamId })
    expect(await mine(boss)).toEqual([ofTeam.id])
    expect(await mine(stranger)).toEqual([])
  })

  test('is what was escalated to me, once it is overdue', async () => {
    const item = await tell({ assigneeIds: [li.employeeId], escalateIds: [boss.employeeId], escalateRole: 'DIRECTOR' })
    expect(await mine(boss)).toEqual([])
    expect(await mine(director)).toEqual([])
    await tell({ ...item, version: 2, overdueAt: '2026-03-03T01:30:00.000Z' })
    service.clock.set('2026-03-03T01:30:00Z')
    expect(await mine(boss)).toEqual([item.id])
    expect(await mine(director, 'first: 5, overdue: true')).toEqual([item.id])
    expect(await mine(li)).toEqual([item.id])
  })

  test('is done when its service says so, and an old copy does not bring it back', async () => {
    const item = await tell({ assigneeIds: [li.employeeId] })
    await tell({ ...item, version: 2, closedAt: '2026-03-02T05:30:00.000Z', outcome: 'DONE' })
    expect(await mine(li)).toEqual([])
    await service.deliver({ type: 'state.sales-pipeline.work-item.v1', aggregateId: item.id, data: item, version: 1 })
    expect(await mine(li)).toEqual([])
  })

  test('is nothing for who is no employee', async () => {
    await tell({ role: 'HR' })
    expect(await mine(company.hr)).toEqual([])
  })
})

test('superiors see the work of their people and how its limits were kept, and each figure is its rows', async () => {
  const closed = (at: string) => ({ closedAt: at, outcome: 'DONE', version: 2 })
  await tell({ assigneeIds: [li.employeeId], ...closed('2026-03-02T03:30:00.000Z') })
  await tell({ assigneeIds: [li.employeeId], ...closed('2026-03-02T05:30:00.000Z') })
  await tell({ assigneeIds: [wang.employeeId], ...closed('2026-03-04T01:30:00.000Z') })
  await tell({ assigneeIds: [wang.employeeId] })
  await tell({ assigneeIds: [wang.employeeId], dueAt: '2026-03-09T01:30:00.000Z' })
  await tell({ assigneeIds: [wang.employeeId], closedAt: '2026-03-02T05:30:00.000Z', outcome: 'CANCELLED', version: 2 })
  await tell({ assigneeIds: [wang.employeeId], dueAt: null })
  await tell({ assigneeIds: [stranger.employeeId] })
  service.clock.set('2026-03-05T01:30:00Z')
  const figures = async (by: Principal) =>
    (
      await ask(
        by,
        '{ timeLimits(from: "2026-03-02", until: "2026-03-02") { service kind opened waiting overdue inTime late cancelled medianHours } }',
      )
    ).timeLimits
  expect(await figures(boss)).toEqual([
    {
      service: 'sales-pipeline',
      kind: 'NEXT_STEP',
      opened: 6,
      waiting: 1,
      overdue: 1,
      inTime: 2,
      late: 1,
      cancelled: 1,
      medianHours: 4,
    },
  ])
  expect(await figures(li)).toMatchObject([{ opened: 2, inTime: 2 }])
  expect(await figures(director)).toMatchObject([{ opened: 7 }])
  expect(await figures(finance)).toEqual([])
  for (const [result, count] of Object.entries({ WAITING: 1, OVERDUE: 1, IN_TIME: 2, LATE: 1, CANCELLED: 1 })) {
    const { workItems } = await ask(
      boss,
      `{ workItems(result: ${result}, from: "2026-03-02", until: "2026-03-02", kind: "NEXT_STEP") { edges { node { id dueAt } } } }`,
    )
    const rows = workItems.edges.filter(({ node }: { node: { dueAt: string | null } }) => node.dueAt !== null)
    expect([result, rows.length]).toEqual([result, count])
  }
  expect(
    (await ask(director, `{ workItems(assigneeId: "${wang.employeeId}") { totalCount } }`)).workItems.totalCount,
  ).toBe(5)
})
