import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { defaultPorts, parseSettings, portSetting, services } from '@sellgraph/config'
import {
  businessToday,
  type Deal,
  devTokens,
  foundCompany,
  GraphClient,
  playDeal,
  salesTeam,
} from '@sellgraph/demo-company'
import { createSystem, dropDatabases, type KafkaAccess, repository, type System } from '@sellgraph/dev-stack'
import { type BrokerClient, type IncomingMessage, kafkaBroker, silentLog } from '@sellgraph/messaging'
import { eventually } from '@sellgraph/testing'
import pg from 'pg'
import { plainDeal } from './test/stage.ts'

// A system of its own, as `KAFKA_SECURED=true npm start` runs it, on the run's PostgreSQL.
const PREFIX = 'acme.'
const databasePrefix = `secured_${randomBytes(4).toString('hex')}_`
const adminUrl = process.env['SELLGRAPH_TEST_PG_URL'] as string
const {
  manager,
  consultants: [consultant = ''],
} = salesTeam('south')

let dir: string
let system: System
let access: KafkaAccess
let deal: Deal

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sellgraph-secured-'))
  const anyPort = Object.keys(defaultPorts).map((part) => [portSetting(part as keyof typeof defaultPorts), '0'])
  system = createSystem({
    settings: parseSettings('stack', {
      ...Object.fromEntries(anyPort),
      SELLGRAPH_DATA_DIR: dir,
      DATABASE_URL: adminUrl,
      KAFKA_SECURED: 'true',
      TOPIC_PREFIX: PREFIX,
      LOG_LEVEL: 'warn',
    }),
    databasePrefix,
    demo: false,
  })
  await system.start()
  access = system.kafkaAccess as KafkaAccess
})
afterAll(async () => {
  await system.stop()
  await dropDatabases(adminUrl, databasePrefix)
  rmSync(dir, { recursive: true, force: true })
})

const passwordOf = (user: string) =>
  (JSON.parse(readFileSync(access.passwordFile, 'utf8')) as Record<string, string>)[user] ?? ''

function clientOf(user: string): BrokerClient {
  return kafkaBroker({
    brokers: [system.brokers()],
    clientId: user,
    log: silentLog,
    tls: { caFile: access.caFile },
    sasl: { mechanism: 'scram-sha-512', username: PREFIX + user, password: passwordOf(PREFIX + user) },
  })
}

async function read(user: string, topic: string, until: (messages: readonly IncomingMessage[]) => boolean) {
  const received: IncomingMessage[] = []
  const consumer = clientOf(user).consumer({ groupId: `${PREFIX}${user}-warehouse` })
  try {
    await consumer.start([PREFIX + topic], {
      onBatch: (_topic, _partition, messages) => Promise.resolve(void received.push(...messages)),
    })
    await eventually(() => until(received))
  } finally {
    await consumer.stop()
  }
}

async function rowsOf(service: string, sql: string): Promise<Record<string, unknown>[]> {
  const url = new URL(adminUrl)
  url.pathname = `/${databasePrefix}${service.replaceAll('-', '_')}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

test('a deal goes through all six services, each with its own rights and no others', async () => {
  const { gateway, 'dev-issuer': issuer } = system.urls()
  const graph = new GraphClient({ url: `${gateway}/graphql`, token: devTokens(issuer) })
  try {
    const today = businessToday()
    deal = await playDeal(graph, await foundCompany(graph, today), plainDeal({ today }, { manager, consultant }))
  } finally {
    await graph.close()
  }
  for (const service of services) {
    await eventually(async () => {
      const left = await rowsOf(
        service,
        `SELECT topic, status, reason FROM sys.waiting_event
         UNION ALL SELECT aggregatetype, 'UNPUBLISHED', NULL FROM sys.outbox WHERE published_at IS NULL`,
      )
      if (left.length > 0) throw new Error(`${service}: ${JSON.stringify(left)}`)
      return true
    })
    const handled = await rowsOf(service, 'SELECT FROM sys.inbox LIMIT 1')
    expect([service, handled.length]).toEqual([service, 1])
    expect(readFileSync(join(dir, 'logs', `${service}.log`), 'utf8')).not.toMatch(/authoriz/i)
  }
})

test("BI's user reads the state of the deal, nothing personal, and writes nothing", async () => {
  await read('bi-reader', 'state.sales-pipeline.contract.v1', (rows) =>
    rows.some(({ key }) => String(key) === deal.contractId),
  )
  const personal = 'state-sensitive.crm.customer.v1'
  await expect(read('bi-reader', personal, () => true)).rejects.toThrow(/not authorized/i)
  await read('bi-sensitive', personal, (rows) => rows.some(({ key }) => String(key) === deal.customerId))
  const producer = clientOf('bi-reader').producer()
  await producer.connect()
  const forged = { topic: `${PREFIX}evt.crm.lead.v1`, key: 'a', value: '{}', headers: {} }
  await expect(producer.send([forged])).rejects.toThrow(/not authorized/i)
  await producer.disconnect()
})

test('the command for operators finds topics and rights as they are declared', async () => {
  const command = [join(repository, 'libs', 'messaging', 'src', 'cli', 'events.ts'), 'topics', 'check']
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    env: {
      ...process.env,
      KAFKA_BROKERS: system.brokers(),
      TOPIC_PREFIX: PREFIX,
      KAFKA_SSL: 'true',
      KAFKA_SSL_CA_FILE: access.caFile,
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_SASL_USERNAME: 'operator',
      KAFKA_SASL_PASSWORD: passwordOf('operator'),
    },
  })
  expect(stdout).toBe(`topics of ${PREFIX} are as declared\n`)
})

test('what holds passwords is readable by its owner alone', () => {
  const secrets = [access.passwordFile, join(dir, 'kafka', 'server.properties'), join(dir, 'kafka', 'kafka.p12')]
  expect(secrets.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([])
})
