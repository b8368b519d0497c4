import { expect, test } from '@jest/globals'
import { type CloudEvent, Kafka, type KafkaMessage } from 'cloudevents'
import { sampleMessage } from './contracts-topics.ts'
import { readContracts } from './contracts.ts'

const all = readContracts().types.map((contract) => [contract.type, contract] as const)

test.each(all)('%s: the official CloudEvents SDK reads its sample as the relay sends it', (type, contract) => {
  const [sample] = contract.schema.examples!
  const { value, key, headers } = sampleMessage(contract)
  const message = { headers, key, value } as unknown as KafkaMessage<string>
  expect(Kafka.isEvent(message)).toBe(true)
  const event = Kafka.toEvent(message) as CloudEvent<unknown>
  expect(event.validate()).toBe(true)
  expect(event).toMatchObject({
    specversion: '1.0',
    id: headers['ce_id'],
    type,
    source: `/sellgraph/${contract.topic.split('.')[1]}`,
    subject: key,
    time: headers['ce_time'],
    datacontenttype: 'application/json',
  })
  expect(typeof event.data === 'string' ? JSON.parse(event.data) : event.data).toEqual(sample)
})

test('a sample without its id is no CloudEvent for the SDK', () => {
  const { value, key, headers } = sampleMessage(all[0]![1])
  const { ce_id: _, ...others } = headers
  expect(Kafka.isEvent({ headers: others, key, value } as unknown as KafkaMessage<string>)).toBe(false)
})
