import { describe, expect, test } from '@jest/globals'
import type { Tx } from '@sellgraph/db-kit'
import fc from 'fast-check'
import { interaction, sample } from '../test/samples.ts'
import { backoff } from './inbox/inbox.ts'
import { ContractViolation, publish, topicDeclarations, withMessageContext } from './index.ts'
import { publishState } from './publish.ts'
import { bucketOf } from './publish.ts'
import { bySize, messageOf, type OutboxRow } from './relay/outbox-rows.ts'

/** Stands for an open transaction: tells what its commit would write to the outbox, row by row. */
function recordingTx(): { tx: Tx; commit: () => Promise<unknown[][]> } {
  const rows: unknown[][] = []
  const last: (() => Promise<void>)[] = []
  const query = (_sql: string, params: readonly unknown[] = []) => {
    const columns = params.filter((param) => Array.isArray(param)) as unknown[][]
    columns[0]?.forEach((_, at) => rows.push(columns.map((column) => column[at])))
    return Promise.resolve([])
  }
  return {
    tx: {
      query,
      now: new Date('2026-03-02T01:30:00Z'),
      manager: undefined as never,
      beforeCommit: (work) => void last.push(work),
    },
    async commit() {
      for (const step of last) await step()
      return rows
    },
  }
}

describe('publish', () => {
  test('data that breaks its contract is refused before anything is written', async () => {
    const { tx, commit } = recordingTx()
    const broken = { ...interaction('VISIT'), occurredAt: 'yesterday' }
    await expect(publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: 'c', data: broken })).rejects.toThrow(
      ContractViolation,
    )
    expect(await commit()).toEqual([])
  })

  test('a field that the contract does not declare is refused: nothing confidential slips out', async () => {
    const { tx } = recordingTx()
    const data = { ...sample('state.sales-pipeline.product.v1'), unitCost: { amount: '1.00', currency: 'CNY' } }
    const state = { type: 'state.sales-pipeline.product.v1', id: data.id, version: 1, data } as const
    await expect(publishState(tx, state)).rejects.toThrow(/additional properties \(unitCost\)/)
  })

  test('a value of an open enum that is not known yet is fine', async () => {
    const { tx, commit } = recordingTx()
    await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: 'c', data: interaction('HOLOGRAM') })
    expect(await commit()).toHaveLength(1)
  })

  test('data above the limit is refused with its size', async () => {
    const { tx } = recordingTx()
    const data = { ...sample('crm.LeadCaptured.v1'), companyName: '公'.repeat(200_000) }
    await expect(publish(tx, { type: 'crm.LeadCaptured.v1', aggregateId: 'l', data })).rejects.toThrow(
      /has 600\d{3} bytes, at most 524288/,
    )
  })

  test('a state row gets its id, version and time from the publication', async () => {
    const { tx, commit } = recordingTx()
    const { id: _id, version: _version, updatedAt: _updatedAt, ...data } = sample('state.performance.team.v1')
    const id = '018f6a2e-0000-7000-8000-0000000000aa'
    await publishState(tx, { type: 'state.performance.team.v1', id, version: 7, data })
    const rows = await commit()
    expect(JSON.parse(rows[0]![4] as string)).toMatchObject({ id, version: 7, updatedAt: '2026-03-02T01:30:00.000Z' })
    expect(rows[0]!.slice(8, 10)).toEqual(['7', 'false'])
  })

  test('the trace and the request that caused it are kept', async () => {
    const { tx, commit } = recordingTx()
    await withMessageContext({ traceparent: '00-a-b-01', requestId: 'r1' }, () =>
      publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: 'c', data: interaction('VISIT') }),
    )
    const rows = await commit()
    expect(rows[0]!.slice(6, 10)).toEqual(['00-a-b-01', 'r1', null, null])
  })

  test('what no request caused has a trace and a request of its own, the same for all of a transaction', async () => {
    const caused = async () => {
      const { tx, commit } = recordingTx()
      await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: 'c', data: interaction('VISIT') })
      await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: 'd', data: interaction('CALL') })
      const [first, second] = (await commit()).map((row) => row.slice(6, 8) as string[])
      expect(second).toEqual(first)
      return first!
    }
    const [traceparent, requestId] = await caused()
    expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(await caused()).not.toEqual([traceparent, requestId])
  })

  test('what is published while others write before the commit is written too', async () => {
    const { tx, commit } = recordingTx()
    const tell = (id: string) =>
      publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: id, data: interaction('VISIT') })
    await tell('a')
    tx.beforeCommit(async () => void (await tell('b')))
    expect((await commit()).map((row) => row[2])).toEqual(['a', 'b'])
  })

  test('what a transaction tells is written in that order, together, when it commits', async () => {
    const { tx, commit } = recordingTx()
    const told: string[] = []
    for (const id of ['a', 'b', 'a']) {
      told.push(await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: id, data: interaction('VISIT') }))
    }
    const rows = await commit()
    expect(rows.map((row) => row[0])).toEqual(told)
    expect(rows.map((row) => row[2])).toEqual(['a', 'b', 'a'])
  })

  test('an aggregate stays in its bucket, and buckets share the aggregates', () => {
    expect(bucketOf('018f6a2e-0000-7000-8000-000000000001')).toBe(bucketOf('018f6a2e-0000-7000-8000-000000000001'))
    const counts = new Map<number, number>()
    for (let n = 0; n < 6_400; n++) counts.set(bucketOf(`id-${n}`), (counts.get(bucketOf(`id-${n}`)) ?? 0) + 1)
    expect(counts.size).toBe(64)
    expect(Math.max(...counts.values())).toBeLessThan(200)
  })
})

function row(payload: string | null, seq = 1): OutboxRow {
  return {
    seq: String(seq),
    id: 'event-1',
    aggregatetype: 'evt.crm.lead.v1',
    aggregateid: 'lead-1',
    type: 'crm.LeadCaptured.v1',
    payload,
    bucket: 0,
    resends: 0,
    ce_time: '2026-03-02T01:30:00.000Z',
    traceparent: '00-a-b-01',
    ce_requestid: 'request-1',
    ce_rowversion: null,
    ce_deleted: null,
  }
}

test('a row becomes a CloudEvent in Kafka binary mode', () => {
  expect(messageOf(row('{"a":1}'), 'acme.')).toEqual({
    topic: 'acme.evt.crm.lead.v1',
    key: 'lead-1',
    value: '{"a":1}',
    headers: {
      ce_specversion: '1.0',
      ce_id: 'event-1',
      ce_source: '/sellgraph/crm',
      ce_type: 'crm.LeadCaptured.v1',
      ce_subject: 'lead-1',
      ce_time: '2026-03-02T01:30:00.000Z',
      'content-type': 'application/json',
      traceparent: '00-a-b-01',
      ce_requestid: 'request-1',
    },
  })
})

test('a batch is split in order, and no topic has more than the limit in a part unless one row alone has', () => {
  const of = (topic: string, length: number, seq: number) => ({ ...row('x'.repeat(length), seq), aggregatetype: topic })
  const rowsOf = fc.array(fc.tuple(fc.constantFrom('evt.a.v1', 'state.b.v1'), fc.integer({ min: 0, max: 5_000 })), {
    maxLength: 50,
  })
  fc.assert(
    fc.property(rowsOf, fc.integer({ min: 1_100, max: 20_000 }), (drawn, limit) => {
      const rows = drawn.map(([topic, length], index) => of(topic, length, index))
      const parts = bySize(rows, limit)
      expect(parts.flat()).toEqual(rows)
      for (const topic of parts.flatMap((part) => [...Map.groupBy(part, (one) => one.aggregatetype).values()])) {
        const bytes = topic.reduce((sum, { payload }) => sum + 400 + payload!.length, 0)
        expect(topic.length === 1 || bytes <= limit).toBe(true)
      }
    }),
  )
})

test('the wait between attempts doubles up to its limit', () => {
  const policy = { firstWaitMs: 200, maxWaitMs: 60_000, maxAttempts: 20 }
  const near = (wait: number, expected: number) =>
    expect(Math.abs(wait - expected)).toBeLessThanOrEqual(expected * 0.1 + 1)
  near(backoff(policy, 1), 200)
  near(backoff(policy, 2), 400)
  near(backoff(policy, 5), 3_200)
  near(backoff(policy, 10_000), 60_000)
})

test('every topic of the contracts is declared once, with the prefix of the installation', () => {
  const topics = topicDeclarations({ prefix: 'acme.' }).map(({ topic }) => topic)
  expect(new Set(topics).size).toBe(topics.length)
  expect(topics).toEqual(expect.arrayContaining(['acme.evt.crm.lead.v1', 'acme.state.crm.customer.v1']))
})
