import { parseArgs } from 'node:util'
import { kafkaBroker, type KafkaSettings } from '../broker/kafkajs.ts'
import { type ClusterOperator, clusterOperator, type ExistingTopic } from '../broker/operator.ts'
import { type AccessRule, accessRules, type DeclaredTopic, isOurTopic, topicDeclarations } from '../topics.ts'

const USAGE = `Topics and access to them, as infra/kafka/topics.yaml declares them.

  topics check              what differs in the cluster; exit code 1 when anything does
  topics apply [--grow]     makes it so: creates topics, sets their configuration, grants and takes away rights;
                            --grow also adds partitions, which sends keys to other partitions than before

  --without-access          leaves rights alone, for a cluster that does not check them

The cluster: KAFKA_BROKERS, TOPIC_PREFIX, KAFKA_SSL, KAFKA_SSL_CA_FILE, KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME,
KAFKA_SASL_PASSWORD. The user needs the right to alter it.`

/** One way in which the cluster is not as declared, and whether applying mends it. */
export interface Difference {
  readonly what: string
  readonly mends: 'apply' | 'grow' | 'nobody'
}

interface Plan {
  readonly differences: readonly Difference[]
  readonly create: readonly DeclaredTopic[]
  readonly configs: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly partitions: ReadonlyMap<string, number>
  readonly add: readonly AccessRule[]
  readonly remove: readonly AccessRule[]
}

/** Runs `topics check` or `topics apply`; the exit code: 0 as declared, 1 something differs, 2 used wrongly. */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      grow: { type: 'boolean', default: false },
      'without-access': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const [command] = positionals
  if (positionals.length !== 1 || (command !== 'check' && command !== 'apply') || !env['KAFKA_BROKERS']) {
    console.error(env['KAFKA_BROKERS'] ? USAGE : `No brokers given.\n\n${USAGE}`)
    return 2
  }
  const prefix = env['TOPIC_PREFIX'] ?? ''
  const settings = settingsFrom(env)
  const operator = await clusterOperator(settings)
  try {
    const look = async () =>
      planFor(
        prefix,
        await operator.topics(),
        values['without-access'] ? [] : await operator.rules(),
        values['without-access'],
      )
    let plan = await look()
    if (command === 'apply') {
      await carryOut(plan, operator, settings, values.grow)
      for (const { what, mends } of plan.differences) {
        if (mends === 'apply' || (mends === 'grow' && values.grow)) console.log(`mended: ${what}`)
      }
      plan = await look()
    }
    for (const { what, mends } of plan.differences) console.error(`${what}${HINTS[mends]}`)
    if (plan.differences.length === 0) console.log(`topics ${prefix === '' ? '' : `of ${prefix} `}are as declared`)
    return plan.differences.length === 0 ? 0 : 1
  } finally {
    await operator.close()
  }
}

const HINTS: Readonly<Record<Difference['mends'], string>> = {
  apply: '',
  grow: ' (--grow adds them: the events of a key that come later go to another partition than the earlier ones, so let every consumer catch up first)',
  nobody: ' (decide by hand, or declare it)',
}

function settingsFrom(env: NodeJS.ProcessEnv): KafkaSettings {
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = env
  return {
    brokers: (env['KAFKA_BROKERS'] ?? '').split(',').map((broker) => broker.trim()),
    clientId: 'sellgraph-topics',
    log: {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (fields, message) => console.error(message, fields),
    },
    ...(env['KAFKA_SSL'] === 'true' ? { tls: { caFile: env['KAFKA_SSL_CA_FILE'] } } : {}),
    ...(mechanism === undefined || username === undefined || password === undefined
      ? {}
      : { sasl: { mechanism: mechanism as 'scram-sha-512', username, password } }),
  }
}

/** Compares what is with what is declared. Without `rules` the cluster checks no rights. */
export function planFor(
  prefix: string,
  existing: ReadonlyMap<string, ExistingTopic>,
  rules: readonly AccessRule[] | undefined,
  withoutAccess = false,
): Plan {
  const differences: Difference[] = []
  const tell = (mends: Difference['mends'], what: string) => differences.push({ what, mends })
  const declared = topicDeclarations({ prefix })
  const create = declared.filter(({ topic }) => !existing.has(topic))
  for (const { topic } of create) tell('apply', `${topic}: is not there`)

  const configs = new Map<string, Record<string, string>>()
  const partitions = new Map<string, number>()
  for (const { topic, partitions: wanted, config } of declared) {
    const found = existing.get(topic)
    if (found === undefined) continue
    const { kept, wrong } = compareConfig(found.config, config)
    for (const difference of wrong) tell('apply', `${topic}: ${difference}`)
    if (wrong.length > 0) configs.set(topic, { ...kept, ...config })
    if (found.partitions < wanted) {
      tell('grow', `${topic}: ${found.partitions} partitions, declared ${wanted}`)
      partitions.set(topic, wanted)
    } else if (found.partitions > wanted) {
      tell('nobody', `${topic}: ${found.partitions} partitions, declared ${wanted}; they cannot be taken away`)
    }
  }
  const names = new Set(declared.map(({ topic }) => topic))
  for (const topic of existing.keys()) {
    if (isOurTopic(topic, prefix) && !names.has(topic)) tell('nobody', `${topic}: no contract has this topic`)
  }
  const access = withoutAccess ? { add: [], remove: [] } : compareRules(prefix, rules, tell)
  return { differences, create, configs, partitions, ...access }
}

/** Set by Kafka's own tools while they move replicas. */
const PASSING = /\.throttled\.replicas$/

function compareConfig(
  found: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): { kept: Record<string, string>; wrong: string[] } {
  const names = new Set([...Object.keys(found), ...Object.keys(wanted)].filter((name) => !PASSING.test(name)))
  return {
    // Setting a topic's configuration replaces all of it.
    kept: Object.fromEntries(Object.entries(found).filter(([name]) => PASSING.test(name))),
    wrong: [...names]
      .filter((name) => found[name] !== wanted[name])
      .map((name) => `${name} is ${found[name] ?? 'not set'}, declared ${wanted[name] ?? 'not to be set'}`),
  }
}

function compareRules(
  prefix: string,
  rules: readonly AccessRule[] | undefined,
  tell: (mends: Difference['mends'], what: string) => void,
): Pick<Plan, 'add' | 'remove'> {
  if (rules === undefined) {
    tell('nobody', 'the cluster has no authorizer: anyone may read and write everything')
    return { add: [], remove: [] }
  }
  const wanted = new Map(accessRules({ prefix }).map((rule) => [told(rule), rule]))
  const found = new Map(rules.map((rule) => [told(rule), rule]))
  const ours = new Set([...wanted.values()].map(({ principal }) => principal))
  const add = [...wanted].filter(([text]) => !found.has(text))
  const extra = [...found].filter(
    ([text, rule]) => !wanted.has(text) && (ours.has(rule.principal) || reaches(rule, prefix)),
  )
  const remove = extra.filter(([, { principal }]) => ours.has(principal))
  for (const [text] of add) tell('apply', `missing right: ${text}`)
  for (const [text, { principal }] of extra) tell(ours.has(principal) ? 'apply' : 'nobody', `undeclared right: ${text}`)
  return { add: add.map(([, rule]) => rule), remove: remove.map(([, rule]) => rule) }
}

/** Whether somebody else's rule is about our topics or groups. */
function reaches({ resource, name, pattern }: AccessRule, prefix: string): boolean {
  if (resource === 'group') return false
  const topics = topicDeclarations({ prefix }).map(({ topic }) => topic)
  if (pattern === 'prefixed') return topics.some((topic) => topic.startsWith(name))
  return name === '*' || topics.includes(name)
}

function told({ principal, host, resource, name, pattern, operation, permission }: AccessRule): string {
  const what = `${resource} ${name}${pattern === 'prefixed' ? '…' : ''}`
  return `${principal}${host === '*' ? '' : ` from ${host}`} ${permission === 'allow' ? 'may' : 'may not'} ${operation} ${what}`
}

async function carryOut(plan: Plan, operator: ClusterOperator, settings: KafkaSettings, grow: boolean): Promise<void> {
  const admin = kafkaBroker(settings).admin()
  try {
    await admin.ensureTopics(plan.create)
  } finally {
    await admin.close()
  }
  await operator.setConfigs(plan.configs)
  if (grow) await operator.setPartitions(plan.partitions)
  await operator.addRules(plan.add)
  await operator.removeRules(plan.remove)
}
