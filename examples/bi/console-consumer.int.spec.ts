import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { fetchJars } from '@sellgraph/dev-stack'
import { createTopics, kafkaBroker, silentLog } from '@sellgraph/messaging'
import { testKafka, testTopicPrefix } from '@sellgraph/testing'
import { sample } from '../../libs/messaging/test/samples.ts'

const script = join(import.meta.dirname, 'console-consumer.sh')

test('the console line prints a topic: headers, key, value', async () => {
  const [{ brokers }, jars] = await Promise.all([
    testKafka(),
    fetchJars({ folder: 'examples/bi', name: "Kafka's console consumer" }),
  ])
  const prefix = testTopicPrefix()
  const topic = `${prefix}state.crm.customer.v1`
  const broker = kafkaBroker({ brokers, clientId: 'console-spec', log: silentLog })
  await createTopics(broker, { prefix, partitions: 1, only: new Set([topic]) })
  const producer = broker.producer()
  await producer.connect()
  const row = sample('state.crm.customer.v1')
  const headers = { ce_type: 'state.crm.customer.v1', ce_rowversion: '3' }
  await producer.send([{ topic, key: row.id, value: JSON.stringify(row), headers }])
  await producer.disconnect()

  const { stdout } = await promisify(execFile)(script, [brokers.join(','), topic, '--max-messages', '1'], {
    env: { ...process.env, KAFKA_CLASSPATH: join(jars, '*') },
    timeout: 25_000,
  })
  const [printedHeaders, key, value] = stdout.trim().split('\t')
  expect(printedHeaders).toBe('ce_type:state.crm.customer.v1,ce_rowversion:3')
  expect(key).toBe(row.id)
  expect(JSON.parse(value ?? '')).toEqual(row)
})
