import type { BrokerClient, TopicDeclaration } from './broker/port.ts'
import { allContracts } from './catalogue.ts'
import { declared } from './generated/topics.ts'

/** What infra/kafka/topics.yaml says, and what the services' code reads. */
export interface DeclaredTopics {
  readonly families: Readonly<Record<TopicFamily, Required<TopicSettings>>>
  /** What a topic has otherwise than its family. */
  readonly topics: Readonly<Record<string, TopicSettings>>
  /** Users that only read. */
  readonly readers: readonly string[]
  /** Service → the topics that it reacts to. */
  readonly reads: Readonly<Record<string, readonly string[]>>
}

export type TopicFamily = 'evt' | 'state' | 'state-sensitive'

interface TopicSettings {
  readonly partitions?: number
  readonly config?: Readonly<Record<string, string>>
  readonly readers?: readonly string[]
}

export interface DeclaredTopic extends TopicDeclaration {
  /** The service that alone writes it. */
  readonly owner: string
  /** Users besides the services that may read it. */
  readonly readers: readonly string[]
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Facts stay this long; the inbox remembers longer, so that nothing on a topic can be handled twice. */
export const EVENT_RETENTION_DAYS = Number(declared.families.evt.config['retention.ms']) / DAY_MS

/** Every topic of the contracts, as infra/kafka/topics.yaml declares it. */
export function topicDeclarations({ prefix, partitions }: { prefix: string; partitions?: number }): DeclaredTopic[] {
  const names = new Set(allContracts().map(([, { topic }]) => topic))
  return [...names].map((name) => {
    const [family = '', owner = ''] = name.split('.')
    if (!isFamily(family)) throw new Error(`the topic ${name} is of no family of infra/kafka/topics.yaml`)
    const { partitions: usual, config, readers } = declared.families[family]
    const own = declared.topics[name]
    return {
      topic: prefix + name,
      owner,
      partitions: partitions ?? own?.partitions ?? usual,
      config: { ...config, ...own?.config },
      readers: own?.readers ?? readers,
    }
  })
}

function isFamily(name: string): name is TopicFamily {
  return Object.hasOwn(declared.families, name)
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

/** One right, as Kafka's authorizer keeps it. Who may read or write may see, too. */
export interface AccessRule {
  /** `User:crm`. */
  readonly principal: string
  readonly host: string
  readonly resource: 'topic' | 'group'
  readonly name: string
  readonly pattern: 'literal' | 'prefixed'
  readonly operation: string
  readonly permission: 'allow' | 'deny'
}

/**
 * What each user of an installation may do, and nothing else: a service writes its own topics and reads what it reacts
 * to, a reader reads what is declared for it, and each uses the consumer groups whose names begin with its own. Users
 * carry the prefix of the installation, as topics and groups do. Nobody but the operator creates topics.
 */
export function accessRules({ prefix }: { prefix: string }): AccessRule[] {
  const topics = topicDeclarations({ prefix })
  const may = (user: string, operation: 'read' | 'write', resource: 'topic' | 'group', name: string): AccessRule => ({
    principal: `User:${prefix}${user}`,
    host: '*',
    resource,
    name,
    pattern: resource === 'group' ? 'prefixed' : 'literal',
    operation,
    permission: 'allow',
  })
  return [
    ...topics.map(({ topic, owner }) => may(owner, 'write', 'topic', topic)),
    ...Object.entries(declared.reads).flatMap(([service, read]) =>
      read.map((topic) => may(service, 'read', 'topic', prefix + topic)),
    ),
    ...topics.flatMap(({ topic, readers }) => readers.map((reader) => may(reader, 'read', 'topic', topic))),
    ...topicUsers().map((user) => may(user, 'read', 'group', prefix + user)),
  ]
}

/** Everyone with rights: the services, then those that only read. */
export function topicUsers(): string[] {
  return [...Object.keys(declared.reads), ...declared.readers]
}

/** Whether a topic of this name is one of ours to declare. */
export function isOurTopic(name: string, prefix: string): boolean {
  return Object.keys(declared.families).some((family) => name.startsWith(`${prefix}${family}.`))
}
