import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createCertificate, findJava, type KafkaUser, type RunningKafka, startKafka } from '@sellgraph/dev-stack'
import { eventually } from '@sellgraph/testing'
import kafkajs from 'kafkajs'
import { customer, sample } from '../../test/samples.ts'
import { effectsOf, serviceDatabase, writeEffect } from '../../test/service.ts'
import { clusterOperator } from '../broker/operator.ts'
import {
  type BrokerClient,
  done,
  type IncomingMessage,
  kafkaBroker,
  type Log,
  publish,
  react,
  reactState,
  silentLog,
  startMessaging,
} from '../index.ts'
import { publishState } from '../publish.ts'
import { accessRules, topicDeclarations, topicUsers } from '../topics.ts'
import { main } from './topics.ts'

const PREFIX = 'acme.'
const operator = { username: 'operator', password: 'operator-secret' }
const userOf = (name: string): KafkaUser => ({ username: PREFIX + name, password: `${name}-secret` })

let dir: string
let kafka: RunningKafka
let caFile: string

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sellgraph-secured-'))
  const certificate = await createCertificate(await findJava(), dir, 'keystore-secret')
  caFile = certificate.caFile
  const users = topicUsers().map(userOf)
  kafka = await startKafka({ dataDir: join(dir, 'kafka'), secured: { operator, users, certificate } })
})
afterAll(async () => {
  await kafka.stop()
  rmSync(dir, { recursive: true, force: true })
})

const settingsOf = ({ username, password }: KafkaUser, log: Log = silentLog) => ({
  brokers: [kafka.brokers],
  clientId: username,
  log,
  tls: { caFile },
  sasl: { mechanism: 'scram-sha-512' as const, username, password },
})
const clientOf = (user: KafkaUser, log?: Log): BrokerClient => kafkaBroker(settingsOf(user, log))

/** Runs the command as the operator; what it printed, and its exit code. */
async function run(...args: string[]): Promise<{ code: number; printed: string[] }> {
  const printed: string[] = []
  const spies = [jest.spyOn(console, 'log'), jest.spyOn(console, 'error')]
  for (const spy of spies) spy.mockImplementation((text: unknown) => void printed.push(String(text)))
  try {
    const code = await main(args, {
      KAFKA_BROKERS: kafka.brokers,
      TOPIC_PREFIX: PREFIX,
      KAFKA_SSL: 'true',
      KAFKA_SSL_CA_FILE: caFile,
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_SASL_USERNAME: operator.username,
      KAFKA_SASL_PASSWORD: operator.password,
    })
    return { code, printed }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

async function read(user: KafkaUser, groupId: string, topic: string, log: Log = silentLog) {
  const received: IncomingMessage[] = []
  const consumer = clientOf(user, log).consumer({ groupId })
  const stop = () => consumer.stop()
  try {
    await consumer.start([topic], {
      onBatch: (_topic, _partition, messages, control) => {
        received.push(...messages)
        for (const { offset } of messages) control.handled(offset)
        return Promise.resolve()
      },
    })
  } catch (error) {
    await stop()
    throw error
  }
  return { received, stop }
}

async function write(user: KafkaUser, topic: string): Promise<void> {
  const producer = clientOf(user).producer()
  await producer.connect()
  try {
    await producer.send([{ topic, key: 'a', value: '{}', headers: {} }])
  } finally {
    await producer.disconnect()
  }
}

describe('the topics of a cluster', () => {
  test('a service that comes before the operator says what is to be done, and to which command', async () => {
    const admin = clientOf(userOf('crm')).admin()
    const topics = topicDeclarations({ prefix: PREFIX }).filter(({ owner }) => owner === 'crm')
    await expect(admin.ensureTopics(topics)).rejects.toThrow(
      /acme\.evt\.crm\.lead\.v1.*npm run events -- topics apply/s,
    )
    await admin.close()
  })

  test('everything is missing at first, is there after applying, and applying again changes nothing', async () => {
    const before = await run('check')
    expect(before.code).toBe(1)
    expect(before.printed).toContain('acme.evt.crm.lead.v1: is not there')
    expect(before.printed).toContain('missing right: User:acme.crm may write topic acme.evt.crm.lead.v1')
    expect(before.printed).toHaveLength(
      topicDeclarations({ prefix: PREFIX }).length + accessRules({ prefix: PREFIX }).length,
    )
    expect((await run('apply')).code).toBe(0)
    expect(await run('apply')).toEqual({ code: 0, printed: ['topics of acme. are as declared'] })
    expect((await run('check')).code).toBe(0)
  })

  test('a change by hand is told, and mended where it can be', async () => {
    const hand = await clusterOperator(settingsOf(operator))
    await hand.setConfigs(
      new Map([['acme.evt.crm.lead.v1', { 'cleanup.policy': 'delete', 'segment.bytes': '1048576' }]]),
    )
    await hand.setPartitions(new Map([['acme.evt.crm.customer.v1', 7]]))
    const rules = accessRules({ prefix: PREFIX })
    const taken = rules.find(({ principal, operation }) => principal === 'User:acme.crm' && operation === 'write')!
    const given = { ...taken, principal: 'User:acme.bi-reader' }
    const foreign = { ...taken, principal: 'User:someone', name: 'acme.', pattern: 'prefixed' as const }
    await hand.removeRules([taken])
    await hand.addRules([given, foreign])
    await clientOf(operator)
      .admin()
      .ensureTopics([{ topic: 'acme.evt.crm.forgotten.v1', partitions: 1, config: {} }])

    const lasting = [
      'acme.evt.crm.customer.v1: 7 partitions, declared 6; they cannot be taken away (decide by hand, or declare it)',
      'acme.evt.crm.forgotten.v1: no contract has this topic (decide by hand, or declare it)',
      'undeclared right: User:someone may write topic acme.… (decide by hand, or declare it)',
    ]
    const checked = await run('check')
    expect(checked.code).toBe(1)
    expect(checked.printed.toSorted()).toEqual(
      [
        ...lasting,
        'acme.evt.crm.lead.v1: retention.ms is not set, declared 2592000000',
        'acme.evt.crm.lead.v1: segment.bytes is 1048576, declared not to be set',
        `missing right: User:acme.crm may write topic ${taken.name}`,
        `undeclared right: User:acme.bi-reader may write topic ${taken.name}`,
      ].toSorted(),
    )
    expect((await run('apply')).code).toBe(1)
    expect((await run('check')).printed.toSorted()).toEqual(lasting.toSorted())
    await hand.removeRules([foreign])
    await hand.close()
  })

  test('partitions are added on demand only, because keys move', async () => {
    const admin = new kafkajs.Kafka({
      brokers: [kafka.brokers],
      ssl: { rejectUnauthorized: false },
      sasl: { mechanism: 'scram-sha-512', ...operator },
      logLevel: kafkajs.logLevel.NOTHING,
    }).admin()
    await admin.connect()
    await admin.deleteTopics({ topics: ['acme.evt.crm.customer.v1', 'acme.evt.crm.forgotten.v1'] })
    const there = async () => (await admin.listTopics()).includes('acme.evt.crm.customer.v1')
    await eventually(async () => !(await there()))
    await clientOf(operator)
      .admin()
      .ensureTopics(
        topicDeclarations({ prefix: PREFIX, partitions: 2 }).filter(
          ({ topic }) => topic === 'acme.evt.crm.customer.v1',
        ),
      )
    await admin.disconnect()
    const refused = await run('apply')
    expect(refused.code).toBe(1)
    expect(refused.printed.join()).toMatch(/2 partitions, declared 6 \(--grow adds them: the events of a key/)
    expect((await run('apply', '--grow')).code).toBe(0)
    expect((await run('check')).code).toBe(0)
  })
})

describe('who may do what', () => {
  let telling: Awaited<ReturnType<typeof serviceDatabase>>
  let hearing: Awaited<ReturnType<typeof serviceDatabase>>
  const stops: (() => Promise<void>)[] = []

  beforeAll(async () => {
    ;[telling, hearing] = await Promise.all([serviceDatabase(), serviceDatabase()])
    stops.push(
      () => telling.close(),
      () => hearing.close(),
    )
    expect((await run('apply')).code).toBe(0)
  }, 60_000)
  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop()
  })

  test('two services tell and hear with the rights that are declared, over TLS', async () => {
    const common = { prefix: PREFIX, log: silentLog }
    const crm = await startMessaging({
      ...common,
      service: 'crm',
      db: telling.db,
      databaseUrl: telling.url,
      broker: clientOf(userOf('crm')),
      reactions: [],
    })
    stops.push(() => crm.stop())
    const pipeline = await startMessaging({
      ...common,
      service: 'sales-pipeline',
      db: hearing.db,
      databaseUrl: hearing.url,
      broker: clientOf(userOf('sales-pipeline')),
      reactions: [
        react('crm.LeadConverted.v1', async ({ tx, event }) => {
          await writeEffect(tx, 'seen', event.type)
          return done()
        }),
        reactState('state.crm.customer.v1', async ({ tx, id }) => {
          await writeEffect(tx, 'seen', id)
          return done()
        }),
      ],
    })
    stops.push(() => pipeline.stop())
    const row = sample('state.crm.customer.v1')
    await telling.db.transaction(async (tx) => {
      await publish(tx, { type: 'crm.LeadConverted.v1', aggregateId: row.id, data: sample('crm.LeadConverted.v1') })
      await publishState(tx, { type: 'state.crm.customer.v1', id: row.id, version: 1, data: customer(row.id, 1) })
    })
    await eventually(async () => (await effectsOf(hearing.db, 'seen')).length === 2)
    expect(new Set(await effectsOf(hearing.db, 'seen'))).toEqual(new Set(['crm.LeadConverted.v1', row.id]))
  })

  test('a reader of BI reads facts and state, and no personal data; who may, does', async () => {
    const facts = await read(userOf('bi-reader'), 'acme.bi-reader-test', 'acme.evt.crm.lead.v1')
    stops.push(facts.stop)
    await eventually(() => facts.received.length > 0)
    const personal = 'acme.state-sensitive.crm.customer.v1'
    await write(userOf('crm'), personal)
    await expect(read(userOf('bi-reader'), 'acme.bi-reader-test', personal)).rejects.toThrow(/not authorized/i)
    const sensitive = await read(userOf('bi-sensitive'), 'acme.bi-sensitive-test', personal)
    stops.push(sensitive.stop)
    await eventually(() => sensitive.received.length === 1)
  })

  test("nobody writes another's topic, the readers write none", async () => {
    for (const user of ['bi-reader', 'bi-sensitive', 'sales-pipeline']) {
      await expect(write(userOf(user), 'acme.evt.crm.lead.v1')).rejects.toThrow(/not authorized/i)
    }
  })

  test("nobody uses another's consumer group", async () => {
    const errors: object[] = []
    const log = { ...silentLog, error: (fields: object) => void errors.push(fields) }
    const intruder = await read(userOf('bi-reader'), 'acme.sales-pipeline', 'acme.evt.crm.lead.v1', log)
    stops.push(intruder.stop)
    await eventually(() => errors.some((fields) => /may not use the group/.test(JSON.stringify(fields))))
    expect(intruder.received).toEqual([])
    const admin = clientOf(userOf('bi-reader')).admin()
    await expect(admin.lag('acme.sales-pipeline', ['acme.evt.crm.lead.v1'])).rejects.toThrow(/group/i)
    await admin.close()
  })

  test('a wrong password is told as such', async () => {
    await expect(write({ ...userOf('crm'), password: 'guess' }, 'acme.evt.crm.lead.v1')).rejects.toThrow(
      /SASL SCRAM SHA512 authentication failed: .*invalid credentials/,
    )
  })

  test('a client that does not name itself is not answered', async () => {
    const anonymous = kafkaBroker({ brokers: [kafka.brokers], clientId: 'nobody', log: silentLog, tls: { caFile } })
    const admin = anonymous.admin()
    await expect(admin.lag('acme.bi-reader-x', ['acme.evt.crm.lead.v1'])).rejects.toThrow()
    await admin.close()
  })
})
