import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { eventually } from '@sellgraph/testing'
import { interaction } from '../../test/samples.ts'
import { ScriptedBroker } from '../../test/scripted-broker.ts'
import { serviceDatabase } from '../../test/service.ts'
import {
  type BrokerClient,
  type OutgoingMessage,
  outboxIsFull,
  publish,
  type Relay,
  silentLog,
  startRelay,
} from '../index.ts'
import { bucketOf } from '../publish.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
let relay: Relay | undefined

beforeEach(async () => {
  service = await serviceDatabase()
})
afterEach(async () => {
  await relay?.stop()
  relay = undefined
  await service.close()
})

/** A broker that is away until it is told to come back, and keeps of each message only what the order shows. */
function awayBroker() {
  const state = { away: true, refusals: 0, sent: new Map<string, number[]>(), heap: 0 }
  let sends = 0
  const scripted = new ScriptedBroker()
  const send = (messages: readonly OutgoingMessage[]) => {
    // Not each time: collecting all garbage takes longer than the rest of the test.
    if (sends++ % 20 === 0) state.heap = Math.max(state.heap, usedHeap())
    if (state.away) {
      state.refusals += 1
      return Promise.reject(new Error('broker is away'))
    }
    for (const { key, headers } of messages) {
      state.sent.set(key, [...(state.sent.get(key) ?? []), Number(headers['ce_requestid'])])
    }
    return Promise.resolve()
  }
  const client: BrokerClient = {
    producer: () => ({ ...scripted.producer(), send }),
    consumer: () => scripted.consumer(),
    admin: () => scripted.admin(),
  }
  return { state, client }
}

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

function usedHeap(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Rows as a load of large events leaves them: too many to do with `publish` in a spec. */
async function largeRows(keys: readonly string[], from: number, to: number): Promise<void> {
  await service.db.query(
    `INSERT INTO sys.outbox (id, aggregatetype, aggregateid, type, payload, ce_time, ce_requestid, bucket)
     SELECT gen_random_uuid(), 'evt.crm.interaction.v1', k.keys[1 + i % cardinality(k.keys)], 'crm.InteractionLogged.v1',
            repeat('x', 250000), '2026-03-02T01:30:00.000Z', i::text, k.buckets[1 + i % cardinality(k.keys)]
     FROM generate_series($3::int, $4::int) AS g (i), (SELECT $1::text[] AS keys, $2::smallint[] AS buckets) k ORDER BY g.i`,
    [keys, keys.map(bucketOf), from, to],
  )
}

test('a broker that is away under load: writes go on, memory stays flat, all follows in order and nothing is lost', async () => {
  const keys = Array.from({ length: 10 }, (_, n) => `customer-${n}`)
  const { state, client } = awayBroker()
  const before = usedHeap()
  relay = await startRelay({ db: service.db, databaseUrl: service.url, broker: client, prefix: '', log: silentLog })
  // Together 80 MB, in pieces, while the relay tries and is refused.
  await largeRows(keys, 1, 160)
  await eventually(() => state.refusals >= 2)
  await largeRows(keys, 161, 320)
  for (const key of keys) {
    await service.db.transaction((tx) =>
      publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: key, data: interaction('VISIT') }),
    )
  }
  const refusals = state.refusals
  await eventually(() => state.refusals > refusals)
  state.away = false
  await eventually(async () => {
    const [row] = await service.db.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM sys.outbox WHERE published_at IS NULL',
    )
    return row!.n === 0
  })
  for (const [index, key] of keys.entries()) {
    const numbers = Array.from({ length: 321 }, (_, n) => n).filter((n) => n > 0 && n % 10 === index)
    expect(state.sent.get(key)).toEqual([...numbers, Number.NaN]) // the small one came last
  }
  // Two batches of 2 MB, as text and in the buffers they came in, and the code that was loaded meanwhile.
  expect((state.heap - before) / 2 ** 20).toBeLessThan(48)
})

test('an outbox that holds as much as it may says so, until enough has gone', async () => {
  const { state, client } = awayBroker()
  const write = (count: number) =>
    service.db.transaction(async (tx) => {
      for (let n = 0; n < count; n++) {
        await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: `c-${n}`, data: interaction('VISIT') })
      }
    })
  const depths: number[] = []
  relay = await startRelay({
    db: service.db,
    databaseUrl: service.url,
    broker: client,
    prefix: '',
    log: silentLog,
    metrics: { outbox: ({ depth }) => void depths.push(depth) },
    maxBacklog: 20,
    statsMs: 50,
  })
  await write(19)
  await eventually(() => depths.at(-1) === 19)
  expect(outboxIsFull(service.db)).toBe(false)
  await write(1)
  await eventually(() => outboxIsFull(service.db))
  state.away = false
  await eventually(() => !outboxIsFull(service.db))
})
