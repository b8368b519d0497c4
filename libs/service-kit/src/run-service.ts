import { parseSettings, type Settings, SettingsError } from '@sellgraph/config'
import { createDatabase, type Database, migrate } from '@sellgraph/db-kit'
import { buildSchema, createSubgraphServer } from '@sellgraph/graphql-kit'
import { createInternalTokenVerifier, TokenError } from '@sellgraph/identity'
import { systemClock } from '@sellgraph/kernel'
import { kafkaBroker, startMessaging } from '@sellgraph/messaging'
import { createLogger, createMetrics, type Logger } from '@sellgraph/observability'
import { resolvePrincipal } from '@sellgraph/organisation'
import { migrateTimers, startTimers } from '@sellgraph/timers'
import type { JSONWebKeySet } from 'jose'
import { entitiesOf, jobsOf, migrationsOf, reactionsOf } from './capabilities.ts'
import { graphContext } from './context.ts'
import type { ServiceDefinition } from './definition.ts'
import { messagingMetrics } from './messaging-metrics.ts'

export interface RunningService {
  readonly port: number
  /** Ends in order: no new requests, no new events and jobs, what is in hand finishes, connections close. */
  stop(): Promise<void>
}

/** Starts a service from its settings: migrate, topics, relay, consumer, timers, and at last the server. */
export async function startService(
  definition: ServiceDefinition,
  settings: Settings<'service'>,
): Promise<RunningService> {
  const { name } = definition
  const log = createLogger({ name, level: settings.LOG_LEVEL })
  const metrics = createMetrics(name)
  const jobs = jobsOf(definition)
  const databaseUrl = settings.DATABASE_URL
  // What has been started, to be stopped in the opposite order.
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const one of stops.splice(0).reverse())
      await one().catch((error: unknown) => log.error({ err: error }, 'could not stop cleanly'))
  }
  try {
    const ran = await migrate(databaseUrl, migrationsOf(definition))
    if (ran.length > 0) log.info({ migrations: ran }, 'database migrated')
    if (jobs.length > 0) await migrateTimers(databaseUrl)
    const db = await createDatabase({
      url: databaseUrl,
      entities: entitiesOf(definition),
      applicationName: name,
      poolSize: settings.DATABASE_POOL_SIZE,
    })
    stops.push(() => db.close())

    const messaging = await startMessaging({
      service: name,
      db,
      databaseUrl,
      broker: kafkaBroker(kafkaSettings(settings, name, log)),
      prefix: settings.TOPIC_PREFIX,
      reactions: reactionsOf(definition),
      log,
      metrics: messagingMetrics(metrics),
    })
    stops.push(() => messaging.stop())
    if (jobs.length > 0) {
      const timers = await startTimers({ database: db, databaseUrl, jobs, logger: log })
      stops.push(() => timers.stop())
    }

    const server = await createSubgraphServer({
      schema: buildSchema(definition.modules),
      context: requestContext(definition, settings, db, log),
      logger: log,
      metrics,
      checks: [{ name: 'database', check: async () => void (await db.query('SELECT 1')) }],
    })
    stops.push(() => server.stop())
    const port = await server.listen({ host: settings.HOST, port: settings.PORT })
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
    settings = parseSettings('service', process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
  const log = createLogger({ name: definition.name, level: settings.LOG_LEVEL })
  const fail = (error: unknown) => {
    log.fatal({ err: error }, 'ended by an error')
    process.exit(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  const running = await startService(definition, settings).catch(fail)
  if (running === undefined) return
  const end = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping')
    setTimeout(() => {
      log.error('did not stop in time')
      process.exit(1)
    }, 10_000).unref()
    void running.stop().then(() => process.exit(0))
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
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
    return graphContext({ principal, db, clock: systemClock, requestId, log })
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
