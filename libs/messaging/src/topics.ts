import type { BrokerClient, TopicDeclaration } from './broker/port.ts'
import { allContracts } from './catalogue.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Facts stay this long; the inbox remembers longer, so that nothing on a topic can be handled twice. */
export const EVENT_RETENTION_DAYS = 30

const CONFIG = {
  event: { 'cleanup.policy': 'delete', 'retention.ms': String(EVENT_RETENTION_DAYS * DAY_MS) },
  // A reader that was away for longer than the tombstones stay must build its copy from the beginning.
  state: {
    'cleanup.policy': 'compact',
    'delete.retention.ms': String(7 * DAY_MS),
    'max.compaction.lag.ms': String(DAY_MS),
  },
} as const

/** Every topic of the contracts, as it should be declared. */
export function topicDeclarations({
  prefix,
  partitions = 6,
}: {
  prefix: string
  partitions?: number
}): TopicDeclaration[] {
  const kinds = new Map(allContracts().map(([, { topic, kind }]) => [topic, kind]))
  return [...kinds].map(([topic, kind]) => ({ topic: prefix + topic, partitions, config: CONFIG[kind] }))
}

/** Creates the topics that are missing and returns their names. Safe from several processes at once. */
export async function createTopics(
  broker: BrokerClient,
  options: { prefix: string; partitions?: number; only?: ReadonlySet<string> },
): Promise<string[]> {
  const wanted = topicDeclarations(options).filter(({ topic }) => options.only?.has(topic) ?? true)
  const admin = broker.admin()
  try {
    return await admin.ensureTopics(wanted)
  } finally {
    await admin.close()
  }
}
