import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database, type Tx } from '@sellgraph/db-kit'
import { newId, type Result, TestClock, unwrap } from '@sellgraph/kernel'
import { keepState, migrations as messaging, type Outcome, silentLog, type StateMap } from '@sellgraph/messaging'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import {
  draftPolicy,
  migrations,
  policyAt,
  policyDrafts,
  policyReplica,
  policyStates,
  policyVersions,
  publishPolicy,
  registerMigrations,
  returnPolicyDraft,
  withdrawPolicyDraft,
} from './index.ts'

const clock = new TestClock('2026-03-02T02:00:00Z')
const hr = newId()
const director = newId()
let postgres: [TestDatabase, TestDatabase]
let performance: Database
let afterSales: Database

beforeAll(async () => {
  postgres = await Promise.all([
    testDatabase({ migrations: [messaging, migrations, registerMigrations] }),
    testDatabase({ migrations: [migrations] }),
  ])
  performance = await createDatabase({ url: postgres[0].url, entities: [], applicationName: 'policies-spec', clock })
  await keepState({ db: performance, sources: policyStates })
  afterSales = await createDatabase({ url: postgres[1].url, entities: [], applicationName: 'policies-spec', clock })
})
afterAll(async () => {
  await Promise.all([performance.close(), afterSales.close()])
  await Promise.all(postgres.map((database) => database.drop()))
})
beforeEach(async () => {
  clock.set('2026-03-02T02:00:00Z')
  await performance.query('TRUNCATE sys.policy_version, sys.policy_draft, sys.outbox')
  await afterSales.query('TRUNCATE sys.policy_version')
})

const inTransaction = <T>(work: (tx: Tx) => Promise<Result<T>>) => performance.transaction(work)

async function draftVisit(days: number, effectiveFrom: string) {
  const proposed = {
    parameter: 'P06',
    value: { days },
    effectiveFrom,
    reason: 'Customers asked for it',
    preparedBy: hr,
  }
  return unwrap(await inTransaction((tx) => draftPolicy(tx, proposed)))
}

async function publishVisit(days: number, effectiveFrom: string) {
  const { id, version } = await draftVisit(days, effectiveFrom)
  return unwrap(
    await inTransaction((tx) => publishPolicy(tx, { draftId: id, version, approvedBy: director, comment: 'agreed' })),
  )
}

describe('P06: the version in force', () => {
  test('is the documented default, version 0, until somebody publishes one', async () => {
    expect(await policyAt(performance, 'P06', clock.now())).toEqual({ value: { days: 7 }, version: 0 })
  })

  test('changes on the day it was published for, and the past stays as it was', async () => {
    await publishVisit(10, '2026-04-01')
    await publishVisit(14, '2026-05-01')
    expect(await policyAt(performance, 'P06', new Date('2026-03-31T15:59:59.999Z'))).toMatchObject({ version: 0 })
    expect(await policyAt(performance, 'P06', new Date('2026-03-31T16:00:00Z'))).toEqual({
      value: { days: 10 },
      version: 1,
    })
    expect(await policyAt(performance, 'P06', '2026-04-30')).toMatchObject({ version: 1 })
    expect(await policyAt(performance, 'P06', '2026-05-01')).toEqual({ value: { days: 14 }, version: 2 })
    expect(await policyAt(performance, 'P05', '2026-05-01')).toMatchObject({ version: 0 })
  })

  test('a version for the same day replaces one that was published before it', async () => {
    await publishVisit(10, '2026-04-01')
    await publishVisit(12, '2026-04-01')
    await publishVisit(8, '2026-03-15')
    expect(await policyAt(performance, 'P06', '2026-03-20')).toMatchObject({ value: { days: 8 }, version: 3 })
    expect(await policyAt(performance, 'P06', '2026-04-02')).toMatchObject({ value: { days: 12 }, version: 2 })
  })
})

describe('R203: a policy changes by four eyes and on record', () => {
  test('who proposed, why, who approved and when are kept', async () => {
    const published = await publishVisit(10, '2026-04-01')
    expect(await policyVersions(performance, 'P06')).toEqual([
      {
        id: published.id,
        parameter: 'P06',
        policyVersion: 1,
        value: { days: 10 },
        effectiveFrom: new Date('2026-03-31T16:00:00Z'),
        reason: 'Customers asked for it',
        approvedBy: director,
        publishedAt: clock.now(),
      },
    ])
    expect(await policyDrafts(performance)).toMatchObject([
      {
        status: 'PUBLISHED',
        preparedBy: hr,
        decidedBy: director,
        comment: 'agreed',
        policyVersionId: published.id,
        version: 2,
      },
    ])
  })

  test('its author cannot publish or return it, and only its author withdraws it', async () => {
    const { id: draftId, version } = await draftVisit(10, '2026-04-01')
    expect(await inTransaction((tx) => publishPolicy(tx, { draftId, version, approvedBy: hr }))).toMatchObject({
      error: { code: 'SELF_APPROVAL' },
    })
    expect(
      await inTransaction((tx) => returnPolicyDraft(tx, { draftId, version, returnedBy: hr, comment: 'no' })),
    ).toMatchObject({ error: { code: 'SELF_APPROVAL' } })
    expect(
      await inTransaction((tx) => withdrawPolicyDraft(tx, { draftId, version, withdrawnBy: director })),
    ).toMatchObject({ error: { kind: 'FORBIDDEN' } })
    expect(
      unwrap(await inTransaction((tx) => withdrawPolicyDraft(tx, { draftId, version, withdrawnBy: hr }))),
    ).toMatchObject({ status: 'WITHDRAWN' })
    expect(await policyVersions(performance)).toEqual([])
  })

  test('a returned draft names the reason and cannot be published', async () => {
    const { id: draftId, version } = await draftVisit(10, '2026-04-01')
    expect(
      await inTransaction((tx) => returnPolicyDraft(tx, { draftId, version, returnedBy: director, comment: ' ' })),
    ).toMatchObject({ error: { kind: 'VALIDATION' } })
    const returned = unwrap(
      await inTransaction((tx) =>
        returnPolicyDraft(tx, { draftId, version, returnedBy: director, comment: 'too long' }),
      ),
    )
    expect(returned).toMatchObject({ status: 'RETURNED', comment: 'too long', version: 2 })
    expect(await inTransaction((tx) => publishPolicy(tx, { draftId, version, approvedBy: director }))).toMatchObject({
      error: { code: 'STALE_VERSION' },
    })
    expect(await inTransaction((tx) => publishPolicy(tx, { draftId, version: 2, approvedBy: director }))).toMatchObject(
      { error: { code: 'WRONG_STATE' } },
    )
  })

  test('two drafts published at the same moment become two versions, one draft published twice becomes one', async () => {
    const drafts = [
      await draftVisit(10, '2026-04-01'),
      await draftVisit(11, '2026-04-01'),
      await draftVisit(12, '2026-04-01'),
    ]
    const results = await Promise.all(
      [...drafts, ...drafts].map(({ id, version }) =>
        inTransaction((tx) => publishPolicy(tx, { draftId: id, version, approvedBy: director })),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(3)
    expect((await policyVersions(performance)).map(({ policyVersion }) => policyVersion).toSorted()).toEqual([1, 2, 3])
  })

  test('what was published is never changed', async () => {
    await publishVisit(10, '2026-04-01')
    await expect(performance.query(`UPDATE sys.policy_version SET value = '{"days":1}'`)).rejects.toThrow(
      'publish a new version',
    )
    await expect(performance.query('DELETE FROM sys.policy_version')).rejects.toThrow('publish a new version')
  })

  test('an unknown draft is not found', async () => {
    expect(
      await inTransaction((tx) => publishPolicy(tx, { draftId: newId(), version: 1, approvedBy: director })),
    ).toMatchObject({ error: { kind: 'NOT_FOUND' } })
  })
})

describe('the other services', () => {
  type Row = StateMap['state.performance.policy.v1']

  const published = async () =>
    (
      await performance.query<{ type: string; aggregateid: string; payload: string }>(
        `SELECT type, aggregateid, payload FROM sys.outbox WHERE type NOT LIKE 'state-sensitive.%' ORDER BY seq`,
      )
    ).map((row) => ({ ...row, payload: JSON.parse(row.payload) as Row }))

  const arrives = (row: Row): Promise<Outcome> =>
    afterSales.transaction((tx) =>
      policyReplica.run({
        tx,
        now: tx.now,
        log: silentLog,
        version: row.version,
        event: { id: newId(), type: policyReplica.type, aggregateId: row.id, time: tx.now, data: row },
      }),
    )

  test('hear of a version once it is published, and have the same in force', async () => {
    await publishVisit(10, '2026-04-01')
    const [event, state] = await published()
    expect([event?.type, event?.aggregateid, state?.type]).toEqual([
      'performance.PolicyVersionPublished.v1',
      'P06',
      'state.performance.policy.v1',
    ])
    await arrives(state!.payload)
    await arrives(state!.payload)
    for (const day of ['2026-03-31', '2026-04-01']) {
      expect(await policyAt(afterSales, 'P06', day)).toEqual(await policyAt(performance, 'P06', day))
    }
  })

  test('are told nothing of a proposal; who may read proposals is told what becomes of each', async () => {
    const { id: draftId, version } = await draftVisit(10, '2026-04-01')
    clock.set('2026-03-03T02:00:00Z')
    unwrap(
      await inTransaction((tx) =>
        returnPolicyDraft(tx, { draftId, version, returnedBy: director, comment: 'too long' }),
      ),
    )
    expect(await published()).toEqual([])
    const rows = await performance.query<{ payload: string }>(
      `SELECT payload FROM sys.outbox WHERE type = 'state-sensitive.performance.policy-draft.v1' ORDER BY seq`,
    )
    const proposed = { id: draftId, parameter: 'P06', value: { days: 10 }, effectiveFrom: '2026-04-01', preparedBy: hr }
    expect(rows.map(({ payload }) => JSON.parse(payload) as unknown)).toMatchObject([
      { ...proposed, status: 'DRAFT', version: 1, updatedAt: '2026-03-02T02:00:00.000Z' },
      { ...proposed, status: 'RETURNED', comment: 'too long', version: 2, updatedAt: '2026-03-03T02:00:00.000Z' },
    ])
  })

  test('do not take a value they cannot read, nor a parameter they do not know', async () => {
    await publishVisit(10, '2026-04-01')
    const state = (await published()).at(-1)
    expect(await arrives({ ...state!.payload, value: { weeks: 2 } })).toMatchObject({ kind: 'park' })
    expect(await arrives({ ...state!.payload, parameter: 'P99' })).toMatchObject({ kind: 'skip' })
    expect(await policyAt(afterSales, 'P06', '2026-04-01')).toMatchObject({ version: 0 })
  })
})
