import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { eventually, testKafka, testTopicPrefix } from '@sellgraph/testing'
import kafkajs from 'kafkajs'
import { createTopics, type IncomingMessage, kafkaBroker, silentLog, topicDeclarations } from '../index.ts'

const prefix = testTopicPrefix()
let brokers: string[]

beforeAll(async () => {
  brokers = (await testKafka()).brokers
})

const client = () => kafkaBroker({ brokers, clientId: 'conformance', log: silentLog })

let admin: ReturnType<InstanceType<typeof kafkajs.Kafka>['admin']>
beforeAll(async () => {
  admin = new kafkajs.Kafka({ brokers, clientId: 'conformance-check', logLevel: kafkajs.logLevel.NOTHING }).admin()
  await admin.connect()
})
afterAll(() => admin.disconnect())

test('topics are created once, facts with a retention and state compacted', async () => {
  const only = new Set([`${prefix}evt.crm.lead.v1`, `${prefix}state.crm.customer.v1`])
  const created = await createTopics(client(), { prefix, partitions: 3, only })
  expect(new Set(created)).toEqual(only)
  expect(await createTopics(client(), { prefix, partitions: 3, only })).toEqual([])
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [...only].map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
  })
  const policies = resources.map(({ resourceName, configEntries }) => [
    resourceName,
    configEntries.find(({ configName }) => configName === 'cleanup.policy')?.configValue,
  ])
  expect(Object.fromEntries(policies)).toEqual({
    [`${prefix}evt.crm.lead.v1`]: 'delete',
    [`${prefix}state.crm.customer.v1`]: 'compact',
  })
})

test('services that start together may declare the same topics', async () => {
  const only = new Set(
    topicDeclarations({ prefix })
      .map(({ topic }) => topic)
      .filter((topic) => topic.includes('performance')),
  )
  await Promise.all(Array.from({ length: 3 }, () => createTopics(client(), { prefix, partitions: 1, only })))
  const topics = await admin.listTopics()
  for (const topic of only) expect(topics).toContain(topic)
})

test('a message arrives with its key, headers and value, a tombstone with none; the lag falls to nothing', async () => {
  const topic = `${prefix}conformance`
  const broker = client()
  const portAdmin = broker.admin()
  await portAdmin.ensureTopics([{ topic, partitions: 3, config: {} }])
  const producer = broker.producer()
  await producer.connect()
  await producer.send([
    { topic, key: '客户', value: '{"a":1}', headers: { ce_type: 'x', note: '备注' } },
    { topic, key: '客户', value: null, headers: { ce_deleted: 'true' } },
  ])
  const received: IncomingMessage[] = []
  const consumer = broker.consumer({ groupId: `${prefix}conformance` })
  await consumer.start([topic], {
    onBatch: (_topic, _partition, messages, control) => {
      for (const message of messages) {
        received.push(message)
        control.handled(message.offset)
      }
      return Promise.resolve()
    },
  })
  await eventually(() => received.length === 2)
  expect(received.map(({ key, value, headers }) => [key?.toString(), value?.toString() ?? null, headers])).toEqual([
    ['客户', '{"a":1}', { ce_type: 'x', note: '备注' }],
    ['客户', null, { ce_deleted: 'true' }],
  ])
  await eventually(async () => (await portAdmin.lag(`${prefix}conformance`, [topic])).every(({ lag }) => lag === 0))
  await consumer.stop()
  await producer.send([{ topic, key: 'a', value: '1', headers: {} }])
  const lag = await portAdmin.lag(`${prefix}conformance`, [topic])
  expect(lag.reduce((sum, { lag }) => sum + lag, 0)).toBe(1)
  await producer.disconnect()
  await portAdmin.close()
})

test('keys go to the partitions that the Java client chooses (murmur2)', async () => {
  const topic = `${prefix}partitions`
  const broker = client()
  const portAdmin = broker.admin()
  await portAdmin.ensureTopics([{ topic, partitions: 100, config: {} }])
  await portAdmin.close()
  // Hashes of org.apache.kafka.common.utils.Utils.murmur2, from the tests of the Java client.
  const javaHashes: Readonly<Record<string, number>> = {
    '21': -973932308,
    foobar: -790332482,
    'a-little-bit-long-string': -985981536,
    'a-little-bit-longer-string': -1486304829,
    lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8: -58897971,
    abc: 479470107,
  }
  const producer = broker.producer()
  await producer.connect()
  await producer.send(Object.keys(javaHashes).map((key) => ({ topic, key, value: key, headers: {} })))
  await producer.disconnect()
  const received: IncomingMessage[] = []
  const consumer = broker.consumer({ groupId: `${prefix}partitions` })
  await consumer.start([topic], {
    onBatch: (_topic, _partition, messages) => {
      received.push(...messages)
      return Promise.resolve()
    },
  })
  await eventually(() => new Set(received.map(({ key }) => key?.toString())).size === Object.keys(javaHashes).length)
  await consumer.stop()
  for (const { key, partition } of received) {
    expect([key!.toString(), partition]).toEqual([key!.toString(), (javaHashes[key!.toString()]! & 0x7fffffff) % 100])
  }
})

test('an idle client lets its process sleep', async () => {
  const broker = client()
  const producer = broker.producer()
  await producer.connect()
  const timers = jest.spyOn(globalThis, 'setTimeout')
  await new Promise((resolve) => setInterval(resolve, 1_000).unref())
  const armed = timers.mock.calls.length
  timers.mockRestore()
  await producer.disconnect()
  expect(armed).toBeLessThan(20) // unpatched: about 900
})
