import { keepAudit, MasterKeyProblem, openMasterKeys, startSealer } from '@sellgraph/audit'
import { createReadLog, forgetReads } from '@sellgraph/audit/reads'
import { defaultPorts, parseSettings, type Settings, SettingsError } from '@sellgraph/config'
import {
  createDatabase,
  type Database,
  grantRuntime,
  mayChangeAppendOnly,
  migrate,
  UsedColumns,
} from '@sellgraph/db-kit'
import { buildSchema, createSubgraphServer } from '@sellgraph/graphql-kit'
import { createInternalTokenVerifier, TokenError } from '@sellgraph/identity'
import { systemClock } from '@sellgraph/kernel'
import { kafkaBroker, keepState, startMessaging } from '@sellgraph/messaging'
import { createLogger, createMetrics, freeStartupMemory, type Logger } from '@sellgraph/observability'
import { resolvePrincipal } from '@sellgraph/organisation'
import { migrateTimers, startTimers } from '@sellgraph/timers'
import type { JSONWebKeySet } from 'jose'
import {
  auditSourcesOf,
  entitiesOf,
  jobsOf,
  migrationsOf,
  reactionsOf,
  schemaPartsOf,
  statesOf,
} from './capabilities.ts'
import { graphContext } from './context.ts'
import type { RunningCapability, ServiceDefinition } from './definition.ts'
import { auditExceptions } from './exceptions.ts'
import { startForgettingKeys } from './forget-keys.ts'
import { startHourly } from './hourly.ts'
import { messagingMetrics } from './messaging-metrics.ts'
import { databaseProblem, StartProblem } from './start-problem.ts'
import { KAFKA_WAIT_MS, waitForKafka } from './wait-for-kafka.ts'

export interface RunningService {
  readonly port: number
  /** No new requests, events and jobs, what is in hand finishes, connections close. Calling it again waits for the same. */
  stop(): Promise<void>
}

export interface StartOptions {
  /** Calls the start off; what has been started is stopped. */
  readonly signal?: AbortSignal
  /** How long to wait for a Kafka that does not answer. */
  readonly kafkaWaitMs?: number
  readonly log?: Logger
}

/**
 * Starts a service from its settings: migrate, topics, relay, consumer, timers, and at last the server.
 *
 * Without its database, or without Kafka for longer than half a minute, it does not start: a {@link StartProblem} says
 * what to do. Once it runs it goes on serving without Kafka; what it publishes waits in the outbox.
 */
export async function startService(
  definition: ServiceDefinition,
  settings: Settings<'service'>,
  options: StartOptions = {},
): Promise<RunningService> {
  const { name } = definition
  const { signal = new AbortController().signal, kafkaWaitMs = KAFKA_WAIT_MS } = options
  const log = options.log ?? createLogger({ name, level: settings.LOG_LEVEL })
  const metrics = createMetrics(name)
  const jobs = jobsOf(definition)
  const reactions = reactionsOf(definition)
  const databaseUrl = settings.DATABASE_URL
  // What takes work in; all of it ends side by side, since a stop has ten seconds, and before the database does.
  const working: { stop(): Promise<void> }[] = []
  // What requests need until the last of them is answered.
  const capabilities: RunningCapability[] = []
  let database: Database | undefined
  let stopped: Promise<void> | undefined
  const stop = () => {
    const quietly = (work: Promise<void>) =>
      work.catch((error: unknown) => log.error({ err: error }, 'could not stop cleanly'))
    stopped ??= Promise.all(working.map((one) => quietly(one.stop())))
      .then(() => Promise.all(capabilities.map((one) => quietly(one.stop()))))
      .then(() => quietly(database?.close() ?? done))
    return stopped
  }
  try {
    const db = await openDatabase(definition, settings, log)
    database = db
    const { states, audit } = await keepTrack(definition, settings, db, log)
    signal.throwIfAborted()
    for (const { start } of definition.uses ?? []) {
      if (start !== undefined) capabilities.push(await start({ service: name, db, settings, clock: systemClock, log }))
    }
    working.push(startForgettingKeys(db, log))
    working.push(startHourly('forgetting old reads', (goOn) => forgetReads(db, settings.READ_LOG_DAYS, { goOn }), log))
    const reads = createReadLog(db)

    const broker = kafkaBroker(kafkaSettings(settings, name, log))
    await waitForKafka(broker, { brokers: settings.KAFKA_BROKERS, log, waitMs: kafkaWaitMs, signal })
    const kafka = lastSeen()
    const messaging = await startMessaging({
      service: name,
      db,
      databaseUrl,
      broker,
      prefix: settings.TOPIC_PREFIX,
      reactions,
      states,
      log,
      metrics: messagingMetrics(metrics, kafka.answered),
      sender: settings.OUTBOX_SENDER,
      maxBacklog: settings.OUTBOX_MAX_BACKLOG,
      ...(settings.TOPIC_PARTITIONS === undefined ? {} : { partitions: settings.TOPIC_PARTITIONS }),
    })
    const sealer = startSealer({ db, service: name, keeper: audit, log })
    // The last anchor goes out with what else waits; what is written after it is chained after the next start.
    working.push({ stop: () => sealer.stop().finally(() => messaging.stop()) })
    signal.throwIfAborted()
    if (jobs.length > 0) working.push(await startTimers({ database: db, databaseUrl, jobs, logger: log }))

    const server = await createSubgraphServer({
      schema: auditExceptions(buildSchema(schemaPartsOf(definition)), name),
      context: requestContext(definition, settings, db, log),
      describe: ({ principal }) => ({ subject: principal.subject }),
      // R192-R196: who has seen a confidential record is known before they have.
      release: (context) => reads.store(context.principal, context.requestId, context.reads.take()),
      learner: () => new UsedColumns(),
      logger: log,
      metrics,
      metricsToken: settings.METRICS_TOKEN,
      checks: [
        { name: 'database', check: async () => void (await db.query('SELECT 1')) },
        // Told and not required: requests are served without Kafka. A service without reactions does not hear from it.
        ...(reactions.length === 0 ? [] : [{ name: 'kafka', required: false, check: kafka.check }]),
      ],
      routes: capabilities.flatMap(({ routes }) => routes ?? []),
    })
    working.push(server)
    const port = await listen(server, settings)
    signal.throwIfAborted()
    log.info({ port }, 'ready')
    return { port, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** `main.ts` of a service: settings from the environment, SIGTERM and SIGINT end it in order within ten seconds. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  let settings: Settings<'service'>
  try {
    settings = parseSettings('service', process.env, { PORT: defaultPorts[definition.name] })
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
  const log = createLogger({ name: definition.name, level: settings.LOG_LEVEL })
  const fail = (error: unknown) => {
    if (error instanceof StartProblem) log.fatal({ reason: String(error.cause) }, error.message)
    else log.fatal({ err: error }, 'ended by an error')
    process.exit(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)

  const calledOff = new AbortController()
  // Before the start: process 1 of a container would not hear a signal that it has no handler for.
  const end = (signal: NodeJS.Signals) => {
    if (calledOff.signal.aborted) return
    log.info({ signal }, 'stopping')
    calledOff.abort()
    setTimeout(() => {
      log.error('did not stop in time')
      process.exit(1)
    }, STOP_MS)
    void starting
      .then(
        (running) => running.stop(),
        () => undefined,
      )
      .then(() => process.exit(0))
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  const starting = startService(definition, settings, { log, signal: calledOff.signal })
  await starting
    .then(() => freeStartupMemory())
    .catch((error: unknown) => {
      if (!calledOff.signal.aborted) fail(error)
    })
}

const STOP_MS = 10_000
const done = Promise.resolve()

async function openDatabase(definition: ServiceDefinition, settings: Settings<'service'>, log: Logger) {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: given } = settings
  const ownerUrl = given ?? url
  try {
    const ran = await migrate(ownerUrl, migrationsOf(definition))
    if (ran.length > 0) log.info({ migrations: ran }, 'database migrated')
    if (jobsOf(definition).length > 0) await migrateTimers(ownerUrl)
    if (given !== undefined) await grantRuntime(given, decodeURIComponent(new URL(url).username))
  } catch (error) {
    throw databaseProblem(ownerUrl, error, given === undefined ? 'DATABASE_URL' : 'DATABASE_OWNER_URL')
  }
  try {
    return await createDatabase({
      url,
      entities: entitiesOf(definition),
      applicationName: definition.name,
      poolSize: settings.DATABASE_POOL_SIZE,
    })
  } catch (error) {
    throw databaseProblem(url, error)
  }
}

/** From here on every commit tells the state that it changed, and is audited. */
async function keepTrack(definition: ServiceDefinition, settings: Settings<'service'>, db: Database, log: Logger) {
  const { DATABASE_OWNER_URL: ownerUrl, AUDIT_MASTER_KEY_FILE: keyFile } = settings
  // Only owners put triggers; nothing else is done as one.
  const owner =
    ownerUrl === undefined
      ? undefined
      : await createDatabase({ url: ownerUrl, entities: [], applicationName: `${definition.name}-owner`, poolSize: 1 })
  const both = owner === undefined ? { db } : { db, owner }
  try {
    const states = await keepState({ ...both, sources: statesOf(definition) })
    const masterKeys = await openMasterKeys(db, keyFile)
    const audit = await keepAudit({ ...both, service: definition.name, masterKeys, ...auditSourcesOf(definition) })
    if (await mayChangeAppendOnly(db)) {
      log.warn(
        'the audit is append-only by a trigger alone: give DATABASE_OWNER_URL, and DATABASE_URL a role of its own',
      )
    }
    return { states, audit }
  } catch (error) {
    throw error instanceof MasterKeyProblem ? new StartProblem(error.message, { cause: error }) : error
  } finally {
    await owner?.close()
  }
}

async function listen(
  server: { listen(address: { host: string; port: number }): Promise<number> },
  { HOST: host, PORT: port }: Settings<'service'>,
): Promise<number> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE') throw error
    throw new StartProblem(`Port ${String(port)} of ${host} is taken. End what listens there, or set PORT.`, {
      cause: error,
    })
  }
}

/** Kafka is asked for the lag every 15 seconds; silence for three times that is an outage. */
const SILENCE_MS = 45_000

function lastSeen() {
  let at = performance.now()
  return {
    answered: () => {
      at = performance.now()
    },
    check: async () => {
      if (performance.now() - at > SILENCE_MS) throw new Error('Kafka is silent')
    },
  }
}

function requestContext(definition: ServiceDefinition, settings: Settings<'service'>, db: Database, log: Logger) {
  const keys: JSONWebKeySet | { url: string } =
    settings.INTERNAL_JWKS === undefined
      ? { url: String(settings.INTERNAL_JWKS_URL) }
      : (JSON.parse(settings.INTERNAL_JWKS) as JSONWebKeySet)
  const verifier = createInternalTokenVerifier({ audience: definition.name, keys })
  return async ({ token, requestId }: { token: string | undefined; requestId: string }) => {
    if (token === undefined) throw new TokenError('TOKEN_MISSING')
    const caller = await verifier.verify(token, requestId)
    const principal = await resolvePrincipal(db, caller, requestId)
    return graphContext({ principal, service: definition.name, db, clock: systemClock, requestId, log })
  }
}

function kafkaSettings(settings: Settings<'service'>, clientId: string, log: Logger) {
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = settings
  return {
    brokers: settings.KAFKA_BROKERS,
    clientId,
    log,
    ...(settings.KAFKA_SSL ? { tls: { caFile: settings.KAFKA_SSL_CA_FILE } } : {}),
    ...(mechanism !== undefined && username !== undefined && password !== undefined
      ? { sasl: { mechanism, username, password } }
      : {}),
  }
}
