import { randomBytes } from 'node:crypto'
import { askRun } from './control.ts'

/** The run's Kafka. The first call of a run starts it; the others wait until it answers. */
export async function testKafka(): Promise<{ brokers: string[] }> {
  process.env['SELLGRAPH_TEST_KAFKA'] ??= (await askRun('/kafka')) as string
  return { brokers: process.env['SELLGRAPH_TEST_KAFKA'].split(',') }
}

/** A prefix for topics and consumer groups that no other spec file has, so that files run side by side. */
export function testTopicPrefix(): string {
  return `t${randomBytes(6).toString('hex')}.`
}
