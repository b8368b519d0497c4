import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createDatabase, type Database, migrate, migrations as dbKit } from '@sellgraph/db-kit'
import { type RunningPostgres, startPostgres } from '@sellgraph/dev-stack'
import {
  allContracts,
  type BrokerClient,
  createTopics,
  type IncomingMessage,
  kafkaBroker,
  MAX_PAYLOAD_BYTES,
  migrations,
  publish,
  silentLog,
  startRelay,
  withMessageContext,
} from '@sellgraph/messaging'
import {
  type Connector,
  eventually,
  type RunningConnect,
  startConnect,
  testKafka,
  testTopicPrefix,
} from '@sellgraph/testing'
import pg from 'pg'
import { customer, interaction, sample } from '../../libs/messaging/test/samples.ts'
import { publishState } from '../../libs/messaging/src/publish.ts'
import { readTopics } from '../../libs/messaging/test/read-topics.ts'

const here = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const connector = JSON.parse(here('./debezium-outbox.json')) as Connector
const TOPICS = ['evt.crm.interaction.v1', 'evt.crm.lead.v1', 'state.crm.customer.v1']
const byRelay = testTopicPrefix()
const byDebezium = testTopicPrefix()

let dir: string
let postgres: RunningPostgres
let db: Database
let url: string
let broker: BrokerClient
let connect: RunningConnect

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sellgraph-connect-'))
  const { brokers } = await testKafka()
  broker = kafkaBroker({ brokers, clientId: 'debezium-spec', log: silentLog })
  // The run's own server keeps no log that could be decoded.
  postgres = await startPostgres({
    dataDir: join(dir, 'postgres'),
    durable: false,
    settings: { wal_level: 'logical', max_wal_senders: '2', max_replication_slots: '2' },
  })
  url = await newDatabase()
  db = await createDatabase({ url, entities: [], applicationName: 'debezium-spec', poolSize: 4 })
  for (const prefix of [byRelay, byDebezium]) {
    await createTopics(broker, { prefix, partitions: 3, only: new Set(TOPICS.map((topic) => prefix + topic)) })
  }
  connect = await startConnect({
    dataDir: join(dir, 'connect'),
    brokers: brokers.join(','),
    jars: 'infra/connect',
    connector: installed(connector, new URL(url)),
  })
  await eventually(
    async () => {
      const slots = await db.query('SELECT 1 FROM pg_replication_slots WHERE active')
      return slots.length === 1
    },
    { timeout: 30_000 },
  )
})

afterAll(async () => {
  await connect?.stop()
  await db?.close()
  await postgres?.stop()
  rmSync(dir, { recursive: true, force: true })
})

/** A database of crm, prepared as the SQL file beside this spec says. */
async function newDatabase(): Promise<string> {
  const admin = new pg.Client({ connectionString: postgres.url })
  await admin.connect()
  await admin.query('CREATE DATABASE crm')
  await admin.query(`CREATE ROLE crm_outbox LOGIN REPLICATION PASSWORD 'only for this spec'`)
  await admin.end()
  const crm = new URL(postgres.url)
  crm.pathname = '/crm'
  await migrate(crm.toString(), [dbKit, migrations])
  const owner = new pg.Client({ connectionString: crm.toString() })
  await owner.connect()
  await owner.query(here('./debezium-outbox.sql'))
  await owner.end()
  return crm.toString()
}

/** The connector as it is committed, but for where its servers are. */
function installed({ name, config }: Connector, server: URL): Connector {
  return {
    name,
    config: {
      ...config,
      'database.hostname': server.hostname,
      'database.port': server.port,
      'database.password': 'only for this spec',
      'transforms.route.route.topic.replacement': `${byDebezium}\${routedByValue}`,
    },
  }
}

const CUSTOMER = '018f6a2e-0000-7000-8000-0000000000aa'

/** All kinds of rows that a service writes; returns how many. */
async function writeRows(): Promise<number> {
  await db.transaction(async (tx) => {
    await publish(tx, {
      type: 'crm.InteractionLogged.v1',
      aggregateId: CUSTOMER,
      data: interaction('拜访客户 “№1” \\ \t €'),
    })
    await publish(tx, {
      type: 'crm.InteractionLogged.v1',
      aggregateId: '客户-二',
      data: interaction('VISIT'),
      occurredAt: new Date('2026-03-02T01:30:00Z'),
    })
  })
  await withMessageContext(
    { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', requestId: '请求-1' },
    () =>
      db.transaction(async (tx) => {
        await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: CUSTOMER, data: interaction('CALL') })
        await publishState(tx, { type: 'state.crm.customer.v1', id: CUSTOMER, version: 1, data: customer(CUSTOMER, 1) })
      }),
  )
  const companyName = '公'.repeat(Math.floor((MAX_PAYLOAD_BYTES - 4_000) / 3))
  await db.transaction(async (tx) => {
    await publishState(tx, {
      type: 'state.crm.customer.v1',
      id: CUSTOMER,
      version: 2,
      data: customer(CUSTOMER, 2, '新名'),
    })
    await publishState(tx, { type: 'state.crm.customer.v1', id: CUSTOMER, version: 3, deleted: true })
    await publish(tx, {
      type: 'crm.LeadCaptured.v1',
      aggregateId: 'lead-1',
      data: { ...sample('crm.LeadCaptured.v1'), companyName },
    })
  })
  // Bytes that no serialiser of ours writes: nobody on the way may make them his own.
  await db.query(
    `INSERT INTO sys.outbox (id, aggregatetype, aggregateid, type, payload, ce_time, traceparent, ce_requestid, bucket)
     VALUES (gen_random_uuid(), 'evt.crm.lead.v1', 'lead-1', 'crm.LeadCaptured.v1', $1, '2026-03-02T01:30:00.100Z',
             '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00', 'r-1', 0)`,
    ['  { "b" :1.0,\n\t"a":  1e2 , "\\u5ba2": "\\u6237" }  '],
  )
  for (let n = 1; n <= 30; n++) {
    await db.transaction((tx) =>
      publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: `key-${n % 5}`, data: interaction(`K${n}`) }),
    )
  }
  return 38
}

/** What stands on the topics of a prefix: all that a consumer gets, by topic and key, in order. */
async function told(prefix: string): Promise<Map<string, unknown[]>> {
  const keys = new Map<string, unknown[]>()
  const messages = await readTopics(
    broker,
    TOPICS.map((topic) => prefix + topic),
  )
  for (const { topic, partition, key, value, headers } of messages) {
    const of = `${topic.slice(prefix.length)} ${key?.toString()}`
    const message = { partition, value: value?.toString('base64') ?? null, headers: sorted(headers) }
    keys.set(of, [...(keys.get(of) ?? []), message])
  }
  return new Map([...keys].sort())
}

function sorted(headers: IncomingMessage['headers']): unknown[] {
  return Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1))
}

function count(keys: ReadonlyMap<string, readonly unknown[]>): number {
  return [...keys.values()].reduce((sum, messages) => sum + messages.length, 0)
}

test('Debezium sends the rows of the outbox as the relay does: keys, bytes, headers, partitions and order', async () => {
  const rows = await writeRows()
  const relay = await startRelay({ db, databaseUrl: url, broker, prefix: byRelay, log: silentLog, batchSize: 7 })
  const both = await eventually(
    async () => {
      const [ours, theirs] = [await told(byRelay), await told(byDebezium)]
      return count(ours) >= rows && count(theirs) >= rows ? { ours, theirs } : undefined
    },
    { timeout: 30_000, interval: 250 },
  ).catch((error: unknown) => {
    throw new Error(connect.lastLines(20).join('\n'), { cause: error })
  })
  await relay.stop()
  expect(count(both.ours)).toBe(rows)
  expect(both.theirs).toEqual(both.ours)
})

test('what the connector takes for a fact or for a state follows from the name of its topic, for every contract', () => {
  const matches = (predicate: string, topic: string) =>
    new RegExp(`^(?:${connector.config[`predicates.${predicate}.pattern`] ?? ''})$`).test(topic)
  for (const [, { topic, kind }] of allContracts()) {
    expect([topic, matches('row', `acme.${topic}`), matches('fact', topic)]).toEqual([topic, true, kind === 'event'])
  }
  expect(matches('row', '__debezium-heartbeat.sellgraph-crm-outbox')).toBe(false)
})
