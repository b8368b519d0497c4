import type { OutgoingMessage } from '../../libs/messaging/src/broker/port.ts'
import { declared } from '../../libs/messaging/src/generated/topics.ts'
import { messageOf } from '../../libs/messaging/src/relay/outbox-rows.ts'
import { topicDeclarations } from '../../libs/messaging/src/topics.ts'
import type { Contract, Contracts } from './contracts.ts'

/** A topic with all it carries, for the documents that are generated from it. */
export interface Topic {
  /** Without the prefix of the installation. */
  readonly name: string
  /** The service that owns it: the only one that writes to it. */
  readonly service: string
  readonly family: 'evt' | 'state' | 'state-sensitive'
  /** What the key of its messages identifies. */
  readonly key: string
  readonly types: readonly [Contract, ...Contract[]]
  readonly partitions: number
  readonly config: Readonly<Record<string, string>>
  /** Services that react to it. */
  readonly services: readonly string[]
  /** Users besides the services that may read it. */
  readonly readers: readonly string[]
}

/** The topics of the contracts, by name. */
export function topicsOf({ types }: Contracts): Topic[] {
  const byTopic = Map.groupBy(types, ({ topic }) => topic)
  return topicDeclarations({ prefix: '' })
    .filter(({ topic }) => byTopic.has(topic))
    .map(({ topic: name, owner, partitions, config, readers }): Topic => {
      const carried = byTopic.get(name) as [Contract, ...Contract[]]
      return {
        name,
        service: owner,
        family: name.split('.')[0] as Topic['family'],
        key: keyOf(carried),
        types: carried,
        partitions,
        config,
        services: Object.keys(declared.reads)
          .filter((service) => declared.reads[service]?.includes(name))
          .sort(),
        readers,
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function isStateTopic({ family }: Topic): boolean {
  return family !== 'evt'
}

/** A contract whose key is not its aggregate says so: `Key: the customer, else the lead.` */
function keyOf(types: readonly [Contract, ...Contract[]]): string {
  const told = types.map(({ schema }) => /\bKey: ([^.]+)/.exec(schema.description ?? '')?.[1]).find(Boolean)
  return told ?? `the ${types[0].aggregate.replaceAll('-', ' ')}`
}

/** How long messages stay, in words. */
export function keptText(topic: Topic): string {
  const days = (setting: string) => Math.round(Number(topic.config[setting]) / 86_400_000)
  return isStateTopic(topic)
    ? `Compacted: the newest row of each key stays, a deletion for ${days('delete.retention.ms')} days.`
    : `Kept for ${days('retention.ms')} days.`
}

const ID = '019a3b5c-7d10-7000-8000-0000000000'

/** The example of a contract as the relay sends it, or the deletion of its row. */
export function sampleMessage({ type, topic, kind, schema }: Contract, deleted = false): OutgoingMessage {
  const example = (schema.examples?.[0] ?? {}) as { id?: string; version?: number; updatedAt?: string }
  return messageOf(
    {
      seq: '1',
      id: `${ID}e1`,
      aggregatetype: topic,
      aggregateid: example.id ?? `${ID}a1`,
      type,
      payload: deleted ? null : JSON.stringify(example),
      bucket: 0,
      resends: 0,
      ce_time: new Date(example.updatedAt ?? '2026-03-02T01:30:00Z').toISOString(),
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      ce_requestid: `${ID}f1`,
      ce_rowversion: kind === 'state' ? String((example.version ?? 1) + (deleted ? 1 : 0)) : null,
      ce_deleted: kind === 'state' ? String(deleted) : null,
    },
    '',
  )
}
