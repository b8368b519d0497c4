import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Tx } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import type { DeliveredEvent, StateMap } from '@sellgraph/messaging'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { seeded } from '@sellgraph/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'
import { onBehalfOf, waitsFor } from './domain/waits-for.ts'
import { findMyWorkPage } from './store/inbox-store.ts'

type Item = StateMap['state.sales-pipeline.work-item.v1']
type Delegation = StateMap['state.sales-pipeline.approval-delegation.v1']

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
  await service.db.query('DELETE FROM approval_deputy')
  teamId = (await company.team()).id
  boss = await company.hire({ roles: ['MANAGER'], teamId, leads: teamId })
  li = await company.hire({ roles: ['CONSULTANT'], teamId })
  wang = await company.hire({ roles: ['CONSULTANT'], teamId })
  stranger = await company.hire({ roles: ['MANAGER'] })
  finance = await company.hire({ roles: ['FINANCE'] })
})

const MONDAY = '2026-03-02T01:30:00.000Z'

const itemOf = (change: Partial<Item> = {}): Item => {
  const id = change.id ?? newId()
  return {
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
}
const tell = async (change: Partial<Item> = {}): Promise<Item> => {
  const data = itemOf(change)
  const { id, version } = data
  expect(await service.deliver({ type: 'state.sales-pipeline.work-item.v1', aggregateId: id, data, version })).toBe(
    'done',
  )
  return data
}
const delegationOf = (change: Partial<Delegation>): Delegation => ({
  id: newId(),
  delegatorId: boss.employeeId,
  delegateId: stranger.employeeId,
  roles: ['MANAGER'],
  validFrom: '2026-03-02',
  validUntil: '2026-03-06',
  createdAt: '2026-03-02T01:30:00.000Z',
  revokedAt: null,
  version: 1,
  updatedAt: '2026-03-02T01:30:00.000Z',
  ...change,
})
const tellDelegation = async (change: Partial<Delegation>): Promise<Delegation> => {
  const data = delegationOf(change)
  const { id, version } = data
  await service.deliver({ type: 'state.sales-pipeline.approval-delegation.v1', aggregateId: id, data, version })
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

  test('is a director’s, where nobody leads the team, until somebody does', async () => {
    const unled = (await company.team()).id
    const ofTeam = await tell({ role: 'MANAGER', teamId: unled })
    const late = await tell({
      assigneeIds: [li.employeeId],
      escalateRole: 'MANAGER',
      escalateTeamId: unled,
      overdueAt: '2026-03-02T01:00:00.000Z',
      dueAt: '2026-03-02T01:00:00.000Z',
    })
    expect(await mine(director)).toEqual([late.id, ofTeam.id])
    expect(await mine(boss)).toEqual([])
    const successor = await company.hire({ roles: ['MANAGER'], teamId: unled, leads: unled })
    expect(await mine(successor)).toEqual([late.id, ofTeam.id])
    expect(await mine(director)).toEqual([])
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

test('what waits for me is found without going through what waits for others', async () => {
  const unled = (await company.team()).id
  await service.db.query(
    `INSERT INTO inbox_item (id, version, created_at, updated_at, service, kind, title, title_zh, subject_type, subject_id,
       subject_label, assignee_ids, role, role_team_id, except_ids, escalate_ids, escalate_role, escalate_team_id, due_at,
       overdue_at)
     SELECT gen_random_uuid(), 1, now(), now(), 'sales-pipeline', 'NEXT_STEP', 'Do it', '去做', 'Opportunity',
            gen_random_uuid(), n, CASE WHEN n % 3 = 0 THEN '{}' ELSE ARRAY[gen_random_uuid()] END,
            CASE WHEN n % 3 = 0 THEN 'MANAGER' END, CASE WHEN n % 3 = 0 THEN gen_random_uuid() END, '{}',
            ARRAY[gen_random_uuid()], 'MANAGER', gen_random_uuid(), timestamptz '2026-03-01Z' + n * interval '1 second',
            CASE WHEN n % 2 = 0 THEN now() END
       FROM generate_series(1, 9000) n`,
  )
  const mineToSee = [
    await tell({ assigneeIds: [boss.employeeId] }),
    await tell({ role: 'MANAGER', teamId }),
    await tell({ role: 'MANAGER' }),
    await tell({ assigneeIds: [li.employeeId], overdueAt: MONDAY, escalateIds: [boss.employeeId] }),
    await tell({ assigneeIds: [li.employeeId], overdueAt: MONDAY, escalateRole: 'MANAGER', escalateTeamId: teamId }),
    await tell({ role: 'MANAGER', teamId: unled }),
  ].map(({ id }) => id)
  await service.db.query('VACUUM ANALYZE inbox_item')
  const self = { employeeId: boss.employeeId, roles: boss.roles, teamIds: [teamId], unledTeamIds: [unled] }
  await service.db.transaction(async (tx) => {
    const before = await rowsRead(tx)
    const page = await findMyWorkPage(tx, { self, colleagues: [] }, {}, { first: 20 })
    const read = (await rowsRead(tx)) - before
    expect(page).toMatchObject({ ok: true })
    expect((page.ok ? page.value.edges : []).map(({ node }) => node.id).toSorted()).toEqual(mineToSee.toSorted())
    expect(read).toBeLessThan(30)
  })
})

/** Rows of the inbox that this transaction has read so far. */
async function rowsRead(tx: Tx): Promise<number> {
  const [read] = await tx.query<{ rows: number }>(
    `SELECT (seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_xact_user_tables
      WHERE relname = 'inbox_item'`,
  )
  return read?.rows ?? 0
}

describe('what waits for a colleague', () => {
  let deputy: Person
  beforeEach(async () => {
    deputy = await company.hire({ roles: ['MANAGER'] })
  })
  const decision = (change: Partial<Item> = {}) =>
    tell({ kind: 'QUOTE_APPROVAL', subjectType: 'Quote', role: 'MANAGER', teamId, byDeputy: true, ...change })
  const delegate = (change: Partial<Delegation> = {}) =>
    tellDelegation({ delegatorId: boss.employeeId, delegateId: deputy.employeeId, ...change })
  const inPlaceOf = async (by: Principal) =>
    (await ask(by, '{ myWork(first: 50) { edges { node { id onBehalfOf { id } } } } }')).myWork.edges.map(
      ({ node }: { node: { id: string; onBehalfOf: { id: string } | null } }) => [node.id, node.onBehalfOf?.id ?? null],
    )

  test('R175: waits for the deputy too, from the first to the last day of the delegation, and says in whose place', async () => {
    const item = await decision()
    await delegate({ validFrom: '2026-03-03', validUntil: '2026-03-04' })
    expect(await inPlaceOf(deputy)).toEqual([])
    // Midnight in Shanghai, where the day begins.
    service.clock.set('2026-03-02T16:00:00Z')
    expect(await inPlaceOf(deputy)).toEqual([[item.id, boss.employeeId]])
    expect(await inPlaceOf(boss)).toEqual([[item.id, null]])
    service.clock.set('2026-03-04T15:59:59Z')
    expect(await inPlaceOf(deputy)).toEqual([[item.id, boss.employeeId]])
    service.clock.set('2026-03-04T16:00:00Z')
    expect(await inPlaceOf(deputy)).toEqual([])
  })

  test('R175: waits for the deputy no more once the delegation is revoked, and comes back to nobody with old news', async () => {
    await decision()
    const delegation = await delegate()
    expect(await inPlaceOf(deputy)).toHaveLength(1)
    await tellDelegation({ ...delegation, version: 2, revokedAt: '2026-03-02T01:30:00.000Z' })
    expect(await inPlaceOf(deputy)).toEqual([])
    await tellDelegation(delegation)
    expect(await inPlaceOf(deputy)).toEqual([])
  })

  test('R175: is theirs to decide alone: other work is not lent, nor a role that was kept back, nor what others lent', async () => {
    await decision({ kind: 'NEXT_STEP_MISSED', byDeputy: false })
    await tell({ assigneeIds: [boss.employeeId] })
    const asDirector = await decision({ role: 'DIRECTOR', teamId: null })
    const asManager = await decision()
    const both = await company.hire({ roles: ['MANAGER', 'DIRECTOR'] })
    await company.mutate(company.hr, 'appointTeamManager', {
      teamId,
      version: (await ask(company.hr, `{ team(id: "${teamId}") { version } }`)).team.version,
      managerId: both.employeeId,
    })
    await delegate({ delegatorId: both.employeeId, roles: ['MANAGER'] })
    expect(await inPlaceOf(deputy)).toEqual([[asManager.id, both.employeeId]])
    const deputyOfDeputy = await company.hire({ roles: ['MANAGER'] })
    await delegate({ delegatorId: deputy.employeeId, delegateId: deputyOfDeputy.employeeId })
    expect(await inPlaceOf(deputyOfDeputy)).toEqual([])
    await delegate({ delegatorId: both.employeeId, roles: ['DIRECTOR'] })
    expect((await inPlaceOf(deputy)).map(([id]: [string]) => id).toSorted()).toEqual(
      [asDirector.id, asManager.id].toSorted(),
    )
  })

  test('R197: does not wait for who may not decide it, whichever of the two that is', async () => {
    await delegate()
    await decision({ exceptIds: [deputy.employeeId] })
    await decision({ exceptIds: [boss.employeeId] })
    expect(await inPlaceOf(deputy)).toEqual([])
    const byName = await decision({ role: null, teamId: null, assigneeIds: [boss.employeeId] })
    const escalated = await decision({
      role: 'FINANCE',
      teamId: null,
      escalateRole: 'MANAGER',
      escalateTeamId: teamId,
      overdueAt: '2026-03-02T01:30:00.000Z',
    })
    expect((await inPlaceOf(deputy)).map(([id]: [string]) => id).toSorted()).toEqual(
      [byName.id, escalated.id].toSorted(),
    )
  })

  test('R175: who leaves lends nothing any more', async () => {
    const item = await decision()
    await delegate()
    expect(await inPlaceOf(deputy)).toEqual([[item.id, boss.employeeId]])
    const { employee } = await ask(company.hr, `{ employee(id: "${boss.employeeId}") { version } }`)
    await company.mutate(company.hr, 'employeeLeaves', {
      employeeId: boss.employeeId,
      version: employee.version,
      lastDay: '2026-03-02',
    })
    expect(await inPlaceOf(deputy)).toEqual([])
  })

  test('waits for who covers them, where it names them', async () => {
    const item = await tell({ assigneeIds: [li.employeeId] })
    await tell({ role: 'CONSULTANT' })
    await tell({ assigneeIds: [li.employeeId], exceptIds: [stranger.employeeId] })
    expect(await inPlaceOf({ ...stranger, coveredIds: [li.employeeId] })).toEqual([[item.id, li.employeeId]])
  })
})

describe('a list of work', () => {
  test('leads to its records and customers, and tells what was brought to mind', async () => {
    const customerId = newId()
    const quoteId = newId()
    await tell({
      kind: 'QUOTE_EXPIRES',
      subjectType: 'Quote',
      subjectId: quoteId,
      customerId,
      assigneeIds: [li.employeeId],
      remindAt: '2026-03-02T01:30:00.000Z',
      remindedAt: '2026-03-02T01:31:00.000Z',
    })
    await tell({ subjectType: 'Employee', subjectId: li.employeeId, assigneeIds: [li.employeeId], dueAt: null })
    await tell({ subjectType: 'PlaybookItem', assigneeIds: [li.employeeId], dueAt: null })
    const query = `{ myWork { edges { node { customer { id } remindAt remindedAt
      record { __typename ... on Quote { id } ... on Employee { id name } } } } } }`
    const nodes = (await ask(li, query)).myWork.edges.map(({ node }: { node: object }) => node)
    expect(nodes).toMatchObject([
      {
        customer: { id: customerId },
        remindedAt: new Date('2026-03-02T01:31:00Z'),
        record: { __typename: 'Quote', id: quoteId },
      },
      { customer: null, remindedAt: null, record: { __typename: 'Employee', id: li.employeeId, name: '王磊' } },
      { record: null },
    ])
  })

  test('is narrowed to a customer or a kind, and counted by kind with what is overdue', async () => {
    const customerId = newId()
    const mineOf = (change: Partial<Item>) => tell({ assigneeIds: [li.employeeId], ...change })
    const first = await mineOf({ customerId, dueAt: '2026-03-02T01:00:00.000Z' })
    const second = await mineOf({ customerId, kind: 'INQUIRY', dueAt: '2026-03-04T01:30:00.000Z' })
    await mineOf({ kind: 'INQUIRY', dueAt: '2026-03-02T01:29:00.000Z' })
    await mineOf({ kind: 'INQUIRY', dueAt: null })
    await tell({ assigneeIds: [wang.employeeId], customerId })
    expect(await mine(li, `customerId: "${customerId}"`)).toEqual([first.id, second.id])
    expect(await mine(li, `customerId: "${customerId}", kind: "INQUIRY"`)).toEqual([second.id])
    expect(await mine(li, `customerId: "${customerId}", overdue: true`)).toEqual([first.id])
    expect(await mine(li, 'customerId: "KH-1"')).toEqual([])
    const counts = '{ service kind waiting overdue nextDueAt }'
    expect((await ask(li, `{ myWorkByKind ${counts} }`)).myWorkByKind).toEqual([
      {
        service: 'sales-pipeline',
        kind: 'NEXT_STEP',
        waiting: 1,
        overdue: 1,
        nextDueAt: new Date('2026-03-02T01:00:00Z'),
      },
      {
        service: 'sales-pipeline',
        kind: 'INQUIRY',
        waiting: 3,
        overdue: 1,
        nextDueAt: new Date('2026-03-02T01:29:00Z'),
      },
    ])
    expect(
      (await ask(li, `{ myWorkByKind(customerId: "${customerId}") ${counts} }`)).myWorkByKind.map(
        ({ kind, waiting }: { kind: string; waiting: number }) => [kind, waiting],
      ),
    ).toEqual([
      ['NEXT_STEP', 1],
      ['INQUIRY', 1],
    ])
    expect((await ask(company.hr, '{ myWorkByKind { kind } }')).myWorkByKind).toEqual([])
    expect(
      (await ask(director, `{ workItems(customerId: "${customerId}") { totalCount } }`)).workItems.totalCount,
    ).toBe(3)
  })
})

test('in whatever order, however often and from the beginning again: everybody sees what waits for them', async () => {
  const random = seeded(20_260_302)
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  const some = (ids: readonly string[]) => ids.filter(() => random() < 0.3)
  const deputy = await company.hire({ roles: ['MANAGER'] })
  const people = [boss, li, wang, stranger, finance, director, deputy]
  const ids = people.map(({ employeeId }) => employeeId)
  const roles = ['MANAGER', 'FINANCE', 'DIRECTOR', 'CONSULTANT'] as const
  const unled = (await company.team()).id
  const version = (item: Item): Item => {
    const assigneeIds = some(ids)
    return {
      ...item,
      assigneeIds,
      role: assigneeIds.length === 0 || random() < 0.3 ? pick(roles) : null,
      teamId: random() < 0.5 ? pick([teamId, unled]) : null,
      exceptIds: random() < 0.3 ? some(ids) : [],
      byDeputy: random() < 0.6,
      overdueAt: random() < 0.5 ? '2026-03-02T01:00:00.000Z' : null,
      escalateIds: random() < 0.3 ? some(ids) : [],
      escalateRole: random() < 0.5 ? pick(roles) : null,
      escalateTeamId: random() < 0.5 ? pick([teamId, unled]) : null,
    }
  }
  const told: DeliveredEvent[] = []
  const last = new Map<string, Item>()
  for (let item = 0; item < 40; item++) {
    const id = newId()
    const versions = 1 + Math.floor(random() * 4)
    for (let number = 1; number <= versions; number++) {
      const closed = number === versions && random() < 0.3
      const row = {
        ...version(itemOf({ id, version: number })),
        ...(closed ? { closedAt: '2026-03-02T01:20:00.000Z', outcome: 'DONE' } : {}),
      }
      told.push({ type: 'state.sales-pipeline.work-item.v1', id: newId(), aggregateId: id, version: number, data: row })
      last.set(id, row)
    }
  }
  const lent: Delegation[] = []
  for (let count = 0; count < 8; count++) {
    const [delegatorId, delegateId] = [pick(ids), pick(ids)]
    if (delegatorId === delegateId) continue
    const row = delegationOf({
      delegatorId,
      delegateId,
      roles: roles.filter(() => random() < 0.7),
      validFrom: pick(['2026-03-01', '2026-03-02', '2026-03-03']),
      validUntil: '2026-03-05',
    })
    const type = 'state.sales-pipeline.approval-delegation.v1' as const
    told.push({ type, id: newId(), aggregateId: row.id, version: 1, data: row })
    const revoked = random() < 0.3
    if (revoked) {
      const data = { ...row, version: 2, revokedAt: '2026-03-02T01:25:00.000Z' }
      told.push({ type, id: newId(), aggregateId: row.id, version: 2, data })
    } else if (row.validFrom <= '2026-03-02') lent.push(row)
  }
  // By the plain rules, of the last word on everything.
  const rolesOf = (id: string) => people.find(({ employeeId }) => employeeId === id)?.roles ?? []
  const unledOf = (held: readonly string[]) => (held.includes('DIRECTOR') ? [unled] : [])
  const teamsOf = (id: string) => (id === boss.employeeId ? [teamId] : [])
  const expected = people.map((self) => {
    const colleagues = lent
      .filter(({ delegateId }) => delegateId === self.employeeId)
      .map(({ delegatorId, roles: kept }) => ({
        by: 'DEPUTY' as const,
        employeeId: delegatorId,
        roles: kept.filter((role) => (rolesOf(delegatorId) as string[]).includes(role)),
        teamIds: teamsOf(delegatorId),
      }))
      .map((one) => ({ ...one, unledTeamIds: unledOf(one.roles) }))
      // Who has none of the lent roles any more lends nothing.
      .filter(({ roles: kept }) => kept.length > 0)
    const worker = {
      employeeId: self.employeeId,
      roles: self.roles,
      teamIds: teamsOf(self.employeeId),
      unledTeamIds: unledOf(self.roles),
    }
    return [...last.values()]
      .filter((item) => {
        const to = {
          ...item,
          roleTeamId: item.teamId,
          byDeputy: item.byDeputy ?? false,
          overdueAt: item.overdueAt === null ? null : new Date(item.overdueAt),
          escalateTeamId: item.escalateTeamId ?? null,
        }
        return item.closedAt === null && (waitsFor(to, worker) || onBehalfOf(to, worker, colleagues) !== null)
      })
      .map(({ id }) => id)
      .toSorted()
  })
  const seen = async () => {
    const all = []
    for (const person of people) all.push((await mine(person, 'first: 100')).toSorted())
    return all
  }
  const deliverAll = async (events: readonly DeliveredEvent[]) => {
    for (const event of events) await service.deliver(event)
  }
  const shuffled = () =>
    [...told, ...told.filter(() => random() < 0.3)]
      .map((event) => ({ event, order: random() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ event }) => event)
  await deliverAll(shuffled())
  expect(await seen()).toEqual(expected)
  expect(expected.flat().length).toBeGreaterThan(40)
  await deliverAll(told)
  expect(await seen()).toEqual(expected)
  for (const memory of ['sys.inbox', 'sys.state_version']) await service.db.query(`DELETE FROM ${memory}`)
  await deliverAll(shuffled())
  expect(await seen()).toEqual(expected)
  for (const table of ['inbox_item', 'approval_deputy', 'sys.inbox', 'sys.state_version'])
    await service.db.query(`DELETE FROM ${table}`)
  await deliverAll(told)
  expect(await seen()).toEqual(expected)
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
