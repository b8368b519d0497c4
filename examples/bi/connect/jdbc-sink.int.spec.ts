import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createTopics, kafkaBroker, silentLog } from '@sellgraph/messaging'
import {
  type Connector,
  eventually,
  type RunningConnect,
  startConnect,
  testDatabase,
  type TestDatabase,
  testKafka,
  testTopicPrefix,
} from '@sellgraph/testing'
import pg from 'pg'
import { sample } from '../../../libs/messaging/test/samples.ts'

const connector = JSON.parse(readFileSync(new URL('./jdbc-sink.json', import.meta.url), 'utf8')) as Connector
const TYPE = 'state.finance-expense.instalment.v1'
const topic = testTopicPrefix() + TYPE

let dir: string
let warehouse: TestDatabase
let brokers: string[]
let connect: RunningConnect
let db: pg.Client
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sellgraph-sink-'))
  warehouse = await testDatabase({ migrations: [] })
  brokers = (await testKafka()).brokers
  await createTopics(kafkaBroker({ brokers, clientId: 'sink-spec', log: silentLog }), {
    prefix: topic.slice(0, -TYPE.length),
    partitions: 1,
    only: new Set([topic]),
  })
  db = new pg.Client({ connectionString: warehouse.url })
  await db.connect()
  const url = new URL(warehouse.url)
  connect = await startConnect({
    dataDir: join(dir, 'connect'),
    brokers: brokers.join(','),
    jars: 'examples/bi',
    heapMb: 256,
    // As it is committed, but for where its servers are.
    connector: {
      name: connector.name,
      config: {
        ...connector.config,
        topics: topic,
        'connection.url': `jdbc:postgresql://${url.host}${url.pathname}`,
        'connection.username': url.username,
        'connection.password': decodeURIComponent(url.password),
      },
    },
  })
}, 180_000)
afterAll(async () => {
  await connect?.stop()
  await db?.end()
  await warehouse?.drop()
  rmSync(dir, { recursive: true, force: true })
})

test('the JDBC sink keeps a table equal to a state topic: rows, later versions, deletions', async () => {
  const producer = kafkaBroker({ brokers, clientId: 'sink-spec', log: silentLog }).producer()
  await producer.connect()
  const send = (key: string, row: object | null) =>
    producer.send([{ topic, key, value: row === null ? null : JSON.stringify(row), headers: {} }])
  const first = { ...sample(TYPE), id: 'a', version: 1 }
  await send('a', first)
  await send('b', { ...first, id: 'b', dueOn: null })
  await send('a', { ...first, version: 2, open: { amount: '0.00', currency: 'CNY' }, aFieldOfTheFuture: 1 })
  const rows = async () => {
    const { rows: all } = await db.query<Record<string, unknown>>(
      'SELECT * FROM finance_expense_instalment ORDER BY id',
    )
    return all
  }
  await eventually(
    async () => {
      expect(await rows()).toMatchObject([
        { id: 'a', version: '2', open_amount: '0.00', open_currency: 'CNY', status: first.status },
        { id: 'b', version: '1', due_on: null, open_amount: first.open.amount },
      ])
      return true
    },
    { timeout: 20_000 },
  ).catch((error: unknown) => {
    throw new Error(connect.lastLines(20).join('\n'), { cause: error })
  })
  await send('b', null)
  await eventually(async () => (await rows()).length === 1)
  await producer.disconnect()
})
