// npm run audit:verify: whether the audit of one or all services is as it was written.
import { parseArgs } from 'node:util'
import { defaultPorts, parseSettings, portSetting, type ServiceName, services } from '@sellgraph/config'
import { createDatabase } from '@sellgraph/db-kit'
import { kafkaBroker, type KafkaSettings, silentLog } from '@sellgraph/messaging'
import { publishedAnchors } from '../anchors.ts'
import { type Anchor, type AuditReport, ownAnchors, verifyChain } from '../verify.ts'

const USAGE = `Walks the hash chain of the audit and tells what was changed, removed, put in or moved.

  audit:verify                       all services of the system that npm start runs
  audit:verify --service <name>      one of them: ${services.join(', ')}
  audit:verify --service <name> --database <url>
                                     its database, wherever that is; DATABASE_URL unless given
  --without-kafka                    compares no anchors on Kafka, only those that the database itself remembers

Kafka: KAFKA_BROKERS, TOPIC_PREFIX, KAFKA_SSL, KAFKA_SSL_CA_FILE, KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME,
KAFKA_SASL_PASSWORD; the one that npm start runs unless given.
Exit code: 0 all as written, 1 something is not, 2 used wrongly or not all could be looked at.`

const KAFKA_MS = 30_000

/** Runs `audit:verify …`; the exit code. */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      service: { type: 'string' },
      database: { type: 'string' },
      'without-kafka': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const url = values.database ?? (env['DATABASE_URL'] || undefined)
  const wanted = services.filter((service) => values.service === undefined || service === values.service)
  if (wanted.length === 0 || (url !== undefined && wanted.length > 1)) {
    console.error(
      wanted.length === 0 ? `There is no service ${values.service ?? ''}.` : 'Say whose database it is: --service.',
    )
    return 2
  }
  const codes: number[] = []
  for (const service of wanted) {
    codes.push(await verify(service, url, env, !values['without-kafka']))
  }
  return codes.includes(1) ? 1 : Math.max(...codes)
}

async function verify(service: ServiceName, url: string | undefined, env: NodeJS.ProcessEnv, withKafka: boolean) {
  const db = await createDatabase({
    url: url ?? (await devDatabaseUrl(service, env)),
    entities: [],
    applicationName: 'sellgraph-audit-verify',
    poolSize: 1,
  })
  try {
    // Asked first: what is anchored meanwhile is in the chain that is read afterwards.
    const published = withKafka ? await onKafka(service, env) : []
    const own = await ownAnchors(db)
    const report = await verifyChain(db, service, distinct([...own, ...(published ?? [])]))
    return tell(report, withKafka ? published : undefined)
  } finally {
    await db.close()
  }
}

function tell({ service, links, waiting, problems }: AuditReport, published: Anchor[] | null | undefined): number {
  for (const { sequence, entryId, what } of problems) {
    const where = [sequence === null ? null : `#${String(sequence)}`, entryId === null ? null : `entry ${entryId}`]
    console.error(`${service}: ${where.filter(Boolean).join(' ')}: ${what}`)
  }
  const anchors =
    published === undefined
      ? ''
      : published === null
        ? '; Kafka is not reachable: its anchors were NOT compared'
        : `; ${String(published.length)} anchors on Kafka`
  const state = problems.length === 0 ? 'as written' : `${String(problems.length)} wrong`
  const line = `${service}: ${state}: ${String(links)} entries in the chain, ${String(waiting)} wait${anchors}`
  if (problems.length > 0) console.error(line)
  else console.log(line)
  if (problems.length > 0) return 1
  return published === null ? 2 : 0
}

function distinct(anchors: readonly Anchor[]): Anchor[] {
  return [...new Map(anchors.map((anchor) => [`${String(anchor.sequence)} ${anchor.hash}`, anchor])).values()]
}

async function devDatabaseUrl(service: ServiceName, env: NodeJS.ProcessEnv): Promise<string> {
  // Only here: where services run in production, nothing of the embedded system is needed.
  const { serviceDatabaseUrl } = await import('@sellgraph/dev-stack')
  return serviceDatabaseUrl(service, parseSettings('stack', env))
}

/** Null when Kafka does not answer. */
async function onKafka(service: ServiceName, env: NodeJS.ProcessEnv): Promise<Anchor[] | null> {
  const settings = kafkaSettings(env)
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('Kafka did not answer in time')), KAFKA_MS)
  try {
    const group = `${settings.sasl?.username ?? 'sellgraph'}-audit-verify`
    const anchors = publishedAnchors(kafkaBroker(settings), service, { prefix: env['TOPIC_PREFIX'] ?? '', group })
    return await Promise.race([anchors, late])
  } catch (error) {
    console.error(`${service}: ${error instanceof Error ? error.message : String(error)}`)
    return null
  } finally {
    clearTimeout(timer)
  }
}

function kafkaSettings(env: NodeJS.ProcessEnv): KafkaSettings {
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = env
  const local = `127.0.0.1:${env[portSetting('kafka')] ?? String(defaultPorts.kafka)}`
  return {
    brokers: (env['KAFKA_BROKERS'] || local).split(',').map((broker) => broker.trim()),
    clientId: 'sellgraph-audit-verify',
    log: silentLog,
    ...(env['KAFKA_SSL'] === 'true' ? { tls: { caFile: env['KAFKA_SSL_CA_FILE'] } } : {}),
    ...(mechanism !== undefined && username !== undefined && password !== undefined
      ? { sasl: { mechanism: mechanism as 'plain', username, password } }
      : {}),
  }
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  })
}
