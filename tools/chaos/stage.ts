import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultPorts, parseSettings, portSetting, type ServiceName, services } from '@sellgraph/config'
import {
  apps,
  ensureDatabases,
  environmentOf,
  freePorts,
  nodeFlags,
  repository,
  startKafka,
  startPostgres,
  untilReady,
  urlOf,
  type Whereabouts,
} from '@sellgraph/dev-stack'
import { generateInternalKeys } from '@sellgraph/identity'
import pg from 'pg'
import { Part } from './part.ts'

/** The whole system on free ports with data of its own, each process kept alive by itself. */
export interface Stage {
  readonly parts: readonly Part[]
  readonly database: Part
  readonly broker: Part
  readonly gatewayUrl: string
  readonly issuerUrl: string
  readonly brokers: string
  /** The superuser's URL of each service's database. */
  readonly databaseUrls: Readonly<Record<ServiceName, string>>
  /** The superuser's URL of the cluster. */
  readonly adminUrl: string
  stop(): Promise<void>
}

/** What a service is built to live through: PostgreSQL and Kafka as durable as the embedded stack runs them. */
export async function openStage(dataDir: string): Promise<Stage> {
  const names = Object.keys(defaultPorts) as (keyof typeof defaultPorts)[]
  const free = await freePorts(names.length)
  const ports = Object.fromEntries(names.map((name, index) => [name, free[index]])) as Whereabouts['ports']
  const settings = parseSettings('stack', {
    ...Object.fromEntries(names.map((name) => [portSetting(name), String(ports[name])])),
    SELLGRAPH_DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  })
  mkdirSync(dataDir, { recursive: true })
  const where: Whereabouts = {
    dataDir,
    signingKeyFile: join(dataDir, 'internal-signing-keys.json'),
    metricsToken: randomBytes(24).toString('base64url'),
    ports,
    databases: {} as Whereabouts['databases'],
    auditKeyFile: join(dataDir, 'audit-master-key.json'),
    brokers: `127.0.0.1:${String(ports.kafka)}`,
  }
  writeFileSync(where.signingKeyFile, JSON.stringify(generateInternalKeys()), { mode: 0o600 })
  const logFile = (name: string) => join(dataDir, 'logs', `${name}.log`)
  const calm = new AbortController()

  let adminUrl = ''
  const database = new Part('database', 'PostgreSQL', async (spawn) => {
    const options = { dataDir: join(dataDir, 'postgres'), port: ports.postgres, logFile: logFile('postgres'), spawn }
    ;({ url: adminUrl } = await startPostgres(options))
  })
  const broker = new Part('broker', 'Kafka', (spawn) =>
    startKafka({
      dataDir: join(dataDir, 'kafka'),
      port: ports.kafka,
      controllerPort: ports['kafka-controller'],
      logFile: logFile('kafka'),
      spawn,
    }),
  )
  const kindOf = { gateway: 'gateway', issuer: 'issuer', service: 'service', stack: 'service' } as const
  const processes = apps.map((app) => {
    const kind = kindOf[app.group]
    return new Part(kind, app.name, async (spawn) => {
      const child = await spawn({
        name: app.name,
        command: process.execPath,
        args: [...nodeFlags, join(repository, 'apps', app.name, 'src', 'main.ts')],
        cwd: repository,
        env: environmentOf(app, where, settings),
        logFile: logFile(app.name),
        stopTimeoutMs: 15_000,
      })
      await untilReady(child, urlOf(app.name, where), {
        signal: calm.signal,
        metricsToken: where.metricsToken,
      })
    })
  })
  const parts = [database, broker, ...processes]
  const stop = async () => {
    const stages: readonly (readonly Part[])[] = [processes, [broker], [database]]
    for (const stage of stages) await Promise.all(stage.map((part) => part.stop()))
  }
  try {
    await Promise.all([database.start(), broker.start()])
    where.databases = await ensureDatabases(adminUrl, join(dataDir, 'database-passwords.json'))
    await Promise.all(processes.map((part) => part.start()))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    parts,
    database,
    broker,
    gatewayUrl: urlOf('gateway', where),
    issuerUrl: urlOf('dev-issuer', where),
    brokers: where.brokers,
    databaseUrls: Object.fromEntries(
      services.map((service) => {
        const url = new URL(adminUrl)
        url.pathname = new URL(where.databases[service].url).pathname
        return [service, url.toString()]
      }),
    ) as Record<ServiceName, string>,
    adminUrl,
    stop,
  }
}

/** Process ids of the sessions that the services have open at the database; none when it does not answer. */
export async function sessionsOf({ adminUrl }: Stage): Promise<number[]> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 1_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY pid`,
    )
    return rows.map(({ pid }) => pid)
  } catch {
    return []
  } finally {
    await client.end().catch(() => undefined)
  }
}
