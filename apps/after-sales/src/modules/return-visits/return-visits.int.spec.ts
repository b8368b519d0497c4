import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import type { StateType } from '@sellgraph/messaging'
import { statesOf } from '@sellgraph/service-kit'
import { afterSales } from '../../service.ts'
import { AfterSalesSpec, type Delivery, type Person } from '../../testing/delivery.ts'

let spec: AfterSalesSpec
beforeAll(async () => {
  spec = await AfterSalesSpec.start()
})
afterAll(() => spec.service.stop())

const VISIT = `id version status kind dueOn dueAt policyVersion overdue tries method score usage suggestions issues
  answers { question answer } visitedBy { id } doneAt shipment { id } order { id }`

async function visitsOf(orderId: string, who: Person = spec.chen) {
  const { data } = await spec.service.gql(
    who,
    `query ($id: ID!) { _entities(representations: [{ __typename: "SalesOrder", id: $id }]) { ... on SalesOrder {
       returnVisits { ${VISIT} } } } }`,
    { id: orderId },
  )
  return data._entities[0].returnVisits
}

async function planned(overrides: Partial<Delivery> = {}) {
  const delivery = await spec.signed(overrides)
  const [visit] = await visitsOf(delivery.orderId)
  return { delivery, visit }
}

const record = (visit: { id: string; version: number }, input: object = {}, who: Person = spec.chen) =>
  spec.act(
    who,
    'recordReturnVisit',
    { visitId: visit.id, version: visit.version, method: 'PHONE', outcome: 'DONE', score: 5, ...input },
    `returnVisit { ${VISIT} }`,
  )

const unreachable = { outcome: 'UNREACHABLE', score: null }

async function eventsOf<T extends 'after-sales.ReturnVisitDue.v1' | 'after-sales.ReturnVisitDone.v1'>(
  type: T,
  visitId: string,
) {
  return (await spec.service.published(type))
    .filter((event) => event.aggregateId === visitId)
    .map((event) => event.data)
}

describe('R108: a visit after each delivery', () => {
  test('is planned P06 days later, once, with the version of P06 that held', async () => {
    const { delivery, visit } = await planned()
    expect(visit).toMatchObject({
      status: 'PLANNED',
      kind: 'DELIVERY',
      dueOn: '2026-03-09',
      dueAt: new Date('2026-03-09T10:00:00.000Z'),
      policyVersion: 0,
      shipment: { id: delivery.shipmentId },
      overdue: false,
    })
    expect(await spec.tell(delivery)).toBe('skipped')
    await spec.signed({ orderId: delivery.orderId, customerId: delivery.customerId })
    expect(await visitsOf(delivery.orderId)).toHaveLength(2)

    const id = newId()
    const policy = {
      id,
      parameter: 'P06',
      policyVersion: 1,
      value: { days: 3 },
      effectiveFrom: '2026-03-01T16:00:00Z',
      reason: 'Customers asked for an earlier call',
      approvedBy: newId(),
      publishedAt: '2026-03-01T02:00:00Z',
      version: 1,
      updatedAt: '2026-03-01T02:00:00Z',
    }
    expect(await spec.service.deliver({ type: 'state.performance.policy.v1', data: policy })).toBe('done')
    expect((await planned()).visit).toMatchObject({ dueOn: '2026-03-05', policyVersion: 1 })
    // Signed for before the new version took effect: the old one counts.
    expect((await planned({ signedAt: '2026-03-01T15:00:00Z' })).visit).toMatchObject({
      dueOn: '2026-03-08',
      policyVersion: 0,
    })
    expect((await visitsOf(delivery.orderId))[0]).toMatchObject({ dueOn: '2026-03-09', policyVersion: 0 })
  })

  test('becomes due on its day, is told once, and is overdue when that is over', async () => {
    spec.service.clock.set('2026-04-01T02:00:00Z')
    await spec.service.runDueJobs()
    const { delivery, visit } = await planned({ signedAt: '2026-04-01T02:00:00Z' })
    const made = await planned({ signedAt: '2026-04-01T02:00:00Z' })
    await record(made.visit)
    spec.service.clock.set('2026-04-03T15:59:59Z')
    expect(await spec.service.runDueJobs()).toEqual([])
    spec.service.clock.set('2026-04-03T16:00:00Z') // 4 April in Shanghai
    expect(await spec.service.runDueJobs()).toEqual(['return-visit-due'])
    expect(await spec.service.runDueJobs()).toEqual([])
    expect(await visitsOf(delivery.orderId)).toMatchObject([{ status: 'DUE', version: 2, overdue: false }])
    expect(await eventsOf('after-sales.ReturnVisitDue.v1', visit.id)).toEqual([
      {
        visitId: visit.id,
        orderId: delivery.orderId,
        contractId: delivery.contractId,
        shipmentId: delivery.shipmentId,
        customerId: delivery.customerId,
        ownerId: spec.wang.employeeId,
        teamId: spec.wang.teamId,
        customerName: delivery.customerName,
        dueOn: '2026-04-04',
        // A Saturday, and Qingming until Monday: the limit ends with Tuesday.
        dueAt: '2026-04-07T10:00:00.000Z',
      },
    ])
    expect(await eventsOf('after-sales.ReturnVisitDue.v1', made.visit.id)).toEqual([])

    const list = async (args: string) => {
      const { data } = await spec.service.gql(
        spec.chen,
        `query ($c: ID!) { returnVisits(customerId: $c, ${args}) { edges { node { id } } } }`,
        { c: delivery.customerId },
      )
      return data.returnVisits.edges.map((edge: { node: { id: string } }) => edge.node.id)
    }
    expect([await list('status: DUE'), await list('dueBy: "2026-04-03"'), await list('dueBy: "2026-04-04"')]).toEqual([
      [visit.id],
      [],
      [visit.id],
    ])
    expect(await list('overdue: true')).toEqual([])
    spec.service.clock.set('2026-04-07T10:00:01Z')
    expect(await list('overdue: true')).toEqual([visit.id])
    const late = await record({ id: visit.id, version: 2 })
    expect(late.returnVisit).toMatchObject({ status: 'DONE', overdue: true })
    expect(await eventsOf('after-sales.ReturnVisitDone.v1', visit.id)).toMatchObject([{ onTime: false }])
    expect(await list('overdue: true')).toEqual([])
    spec.service.clock.set('2026-03-02T01:30:00Z')
  })
})

describe('recording a visit', () => {
  test('R110: usage, score, answers, suggestions and problems are kept, and the score is told', async () => {
    const { delivery, visit } = await planned()
    const { returnVisit } = await record(visit, {
      method: 'ON_SITE',
      score: 4,
      usage: 'Two shifts, mostly aluminium',
      answers: [{ question: 'Was the training enough?', answer: 'Yes' }],
      suggestions: 'A second coolant filter',
      issues: ['Door switch sticks'],
    })
    expect(returnVisit).toMatchObject({
      status: 'DONE',
      version: 2,
      method: 'ON_SITE',
      score: 4,
      usage: 'Two shifts, mostly aluminium',
      answers: [{ question: 'Was the training enough?', answer: 'Yes' }],
      suggestions: 'A second coolant filter',
      issues: ['Door switch sticks'],
      visitedBy: { id: spec.chen.employeeId },
    })
    expect(await eventsOf('after-sales.ReturnVisitDone.v1', visit.id)).toEqual([
      {
        visitId: visit.id,
        orderId: delivery.orderId,
        contractId: delivery.contractId,
        shipmentId: delivery.shipmentId,
        customerId: delivery.customerId,
        ownerId: spec.wang.employeeId,
        teamId: spec.wang.teamId,
        score: 4,
        method: 'ON_SITE',
        visitedBy: spec.chen.employeeId,
        onTime: true,
        issues: ['Door switch sticks'],
        doneAt: '2026-03-02T01:30:00.000Z',
      },
    ])
    const states = await spec.service.publishedState('state.after-sales.return-visit.v1')
    expect(
      states.filter((state) => state.data.id === visit.id).map((state) => [state.data.version, state.data.status]),
    ).toEqual([
      [1, 'PLANNED'],
      [2, 'DONE'],
    ])
    expect(await record({ id: visit.id, version: 2 })).toMatchObject({ code: 'WRONG_STATE', currentState: 'DONE' })
  })

  test('R108: a customer who is not reached three times goes to the manager, who may still reach them', async () => {
    const { visit } = await planned()
    const statuses = []
    let version = visit.version
    for (let attempt = 0; attempt < 3; attempt++) {
      const { returnVisit } = await record({ id: visit.id, version }, unreachable)
      statuses.push([returnVisit.status, returnVisit.tries])
      version = returnVisit.version
    }
    expect(statuses).toEqual([
      ['UNREACHABLE', 1],
      ['UNREACHABLE', 2],
      ['ESCALATED', 3],
    ])
    expect(await record({ id: visit.id, version }, unreachable)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'ESCALATED',
    })
    expect((await record({ id: visit.id, version }, { score: 2 })).returnVisit).toMatchObject({
      status: 'DONE',
      tries: 3,
    })
    expect(await eventsOf('after-sales.ReturnVisitDone.v1', visit.id)).toHaveLength(1)
  })

  test('R108: a customer who was tried before the day is due on it all the same', async () => {
    const { delivery, visit } = await planned()
    await record(visit, unreachable)
    spec.service.clock.set('2026-03-20T02:00:00Z')
    await spec.service.runDueJobs()
    expect(await eventsOf('after-sales.ReturnVisitDue.v1', visit.id)).toHaveLength(1)
    expect(await visitsOf(delivery.orderId)).toMatchObject([{ status: 'UNREACHABLE', tries: 1 }])
    spec.service.clock.set('2026-03-02T01:30:00Z')
  })

  test('R110, R197: the salesperson under review cannot record it, not even with the role', async () => {
    const { visit } = await planned()
    expect(await record(visit, {}, spec.wang)).toMatchObject({ __typename: 'ForbiddenError' })
    const both = { ...spec.wang, roles: ['CONSULTANT' as const, 'SERVICE' as const] }
    expect(await record(visit, {}, both)).toMatchObject({ code: 'OWN_CUSTOMER', rule: 'R110' })
    expect(await record(visit, unreachable, both)).toMatchObject({ code: 'OWN_CUSTOMER' })
    for (const who of [spec.manager, spec.auditor]) {
      expect(await record(visit, {}, who)).toMatchObject({ __typename: 'ForbiddenError' })
    }
    expect(await record(visit)).toMatchObject({ __typename: 'RecordReturnVisitPayload' })
  })

  test.each([
    ['no score', { score: null }, 'score'],
    ['a score of 0', { score: 0 }, 'score'],
    ['a score of 6', { score: 6 }, 'score'],
    ['a score without a customer', { outcome: 'UNREACHABLE' }, 'outcome'],
    ['an empty problem', { issues: ['  '] }, 'issues.0'],
    ['an answer without a question', { answers: [{ question: '', answer: 'Yes' }] }, 'answers.0.question'],
  ])('R110: %s is refused', async (_, input, path) => {
    const { visit } = await planned()
    expect(await record(visit, input)).toMatchObject({ __typename: 'ValidationError', fields: [{ path }] })
  })

  test('a stale version, an unknown visit, a key used again, two at once: one record at most', async () => {
    const { visit } = await planned()
    expect(await record({ id: visit.id, version: 9 })).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 })
    expect(await record({ id: newId(), version: 1 })).toMatchObject({ __typename: 'NotFoundError' })
    const answers = await Promise.all([record(visit, { score: 1 }), record(visit, { score: 5 })])
    expect(answers.map((answer) => answer.code ?? 'OK').sort()).toEqual(['OK', 'WRONG_STATE'])
    expect(await eventsOf('after-sales.ReturnVisitDone.v1', visit.id)).toHaveLength(1)
    const second = (await planned()).visit
    const key = { idempotencyKey: newId() }
    const first = await record(second, key)
    expect(await record(second, key)).toEqual(first)
    expect(await record(second, { ...key, score: 1 })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })
})

describe('R109: a periodic visit', () => {
  const plan = (assetId: string, dueOn: string, who: Person = spec.chen) =>
    spec.act(who, 'planReturnVisit', { assetId, dueOn }, `returnVisit { ${VISIT} }`)

  test('is planned by after-sales for an asset, becomes due and is made like any other', async () => {
    const { delivery } = await planned()
    const { data } = await spec.service.gql(
      spec.chen,
      `query ($c: ID!) { installedAssets(customerId: $c) { edges { node { id } } } }`,
      { c: delivery.customerId },
    )
    const assetId = data.installedAssets.edges[0].node.id
    expect(await plan(assetId, '2026-03-01')).toMatchObject({ fields: [{ path: 'dueOn' }] })
    expect(await plan(newId(), '2026-09-02')).toMatchObject({ __typename: 'NotFoundError' })
    expect(await plan(assetId, '2026-09-02', spec.wang)).toMatchObject({ __typename: 'ForbiddenError' })
    const { returnVisit } = await plan(assetId, '2026-09-02')
    expect(returnVisit).toMatchObject({
      kind: 'PERIODIC',
      status: 'PLANNED',
      dueOn: '2026-09-02',
      policyVersion: null,
      shipment: null,
    })
    spec.service.clock.set('2026-09-01T16:00:00Z')
    await spec.service.runDueJobs()
    expect(await eventsOf('after-sales.ReturnVisitDue.v1', returnVisit.id)).toMatchObject([
      { shipmentId: null, dueOn: '2026-09-02' },
    ])
    const made = await record({ id: returnVisit.id, version: 2 }, { method: 'E_MAIL', score: 3 })
    expect(made.returnVisit).toMatchObject({ status: 'DONE', method: 'E_MAIL', overdue: false })
    spec.service.clock.set('2026-03-02T01:30:00Z')
  })
})

test('R197: a visit is read by who owns the customer, their manager, after-sales and audit', async () => {
  const { delivery, visit } = await planned()
  const seenBy = async (who: Person) => {
    const { data } = await spec.service.gql(
      who,
      `query ($v: ID!, $c: ID!) { returnVisit(id: $v) { score } returnVisits(customerId: $c) { totalCount }
         _entities(representations: [{ __typename: "ReturnVisit", id: $v }]) { ... on ReturnVisit { id } } }`,
      { v: visit.id, c: delivery.customerId },
    )
    return [data.returnVisit !== null, data.returnVisits.totalCount, data._entities[0] !== null]
  }
  for (const who of [spec.wang, spec.manager, spec.chen, spec.auditor])
    expect(await seenBy(who)).toEqual([true, 1, true])
  expect(await seenBy(spec.li)).toEqual([false, 0, false])
})

describe('state topics', () => {
  const toldOf = async (type: StateType, id: string) =>
    (await spec.service.publishedState(type)).findLast((row) => row.aggregateId === id)?.data

  const findings = {
    score: 4,
    usage: 'Two shifts',
    answers: [{ question: 'Is the training enough?', answer: 'Master Wang needs another one' }],
    suggestions: 'Spare parts sooner',
    issues: ['Noise', 'Oil'],
  }

  test('the last word on each asset and visit is the row as it is', async () => {
    await record((await planned()).visit, findings)
    await record((await planned()).visit, unreachable)
    const { delivery } = await planned()
    await spec.customerOwnedBy(spec.li, delivery.customerId, 2)
    for (const source of statesOf(afterSales)) {
      const [table = ''] = Object.keys(source.tables)
      const ids = (await spec.service.db.query<{ id: string }>(`SELECT id FROM ${table}`)).map(({ id }) => id)
      expect(ids).not.toEqual([])
      const told = new Map((await spec.service.publishedState(source.type)).map((row) => [row.aggregateId, row.data]))
      const now = JSON.parse(JSON.stringify(await source.rows(spec.service.db, ids))) as { id: string }[]
      for (const row of now) expect(row).toMatchObject(told.get(row.id) ?? { id: `${source.type} never told` })
    }
  })

  test('what the customer said is told apart', async () => {
    const { visit } = await planned()
    await record(visit, findings)
    const row = await toldOf('state.after-sales.return-visit.v1', visit.id)
    expect(row).toMatchObject({ status: 'DONE', kind: 'DELIVERY', score: 4, issueCount: 2 })
    expect(JSON.stringify(row)).not.toMatch(/Wang|Noise|sooner|shifts/)
    const { score: _, ...said } = findings
    expect(await toldOf('state-sensitive.after-sales.return-visit.v1', visit.id)).toMatchObject(said)
  })

  test('a correction by plain SQL is told with the transaction that makes it', async () => {
    const { delivery, visit } = await planned()
    await spec.service.db.transaction(async (tx) => {
      await tx.query('UPDATE return_visit SET tries = 1, version = version + 1 WHERE id = $1', [visit.id])
      await tx.query('DELETE FROM installed_asset WHERE shipment_id = $1', [delivery.shipmentId])
    })
    expect(await toldOf('state.after-sales.return-visit.v1', visit.id)).toMatchObject({ tries: 1, version: 2 })
    const assets = await spec.service.publishedState('state.after-sales.asset.v1')
    const gone = assets.filter(({ data }) => data?.shipmentId === delivery.shipmentId).map((row) => row.aggregateId)
    expect(gone).toHaveLength(2)
    for (const id of gone) expect(await toldOf('state.after-sales.asset.v1', id)).toBeNull()
  })
})
