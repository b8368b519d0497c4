import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testKafka, testTopicPrefix } from '@sellgraph/testing'
import kafkajs from 'kafkajs'
import { createTopics, kafkaBroker, silentLog, topicDeclarations } from './index.ts'

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
