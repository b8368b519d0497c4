import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defaultPorts, parseSettings, portSetting } from '@sellgraph/config'
import {
  areKafkaJarsThere,
  createSystem,
  fetchKafkaJars,
  freePort,
  readRun,
  repository,
  RunRecord,
  startKafka,
  startPostgres,
  stopLeftovers,
  type System,
} from '@sellgraph/dev-stack'
import pg from 'pg'

/** The PostgreSQL and Kafka of one test run. */
export interface Backing {
  /** What people read at the head of a run, for example `embedded`. */
  description: string
  /** URL of a role that may create databases and roles and is no superuser, as a service's role is none. */
  postgresUrl: string
  /** Starts Kafka when the first spec asks for it; specs that need only PostgreSQL do not wait for it. */
  kafka(): Promise<string>
  /** Starts the whole system on these servers when the first whole-system spec asks for it. */
  system(): Promise<System>
  stop(): Promise<void>
}

const POSTGRES_IMAGE = 'postgres:18'
const KAFKA_IMAGE = 'apache/kafka:4.3.1'

/** The servers alone: how they are started differs, what is built on them does not. */
interface Servers {
  description: string
  adminUrl: string
  startKafka(): Promise<string>
  stop(): Promise<void>
}

/** Servers named by the environment, else containers where a Docker engine has the images, else embedded ones. */
export async function startBacking(): Promise<Backing> {
  const runs = join(repository, '.sellgraph', 'test')
  await sweep(runs)
  const dir = join(runs, `${process.pid}-${randomUUID().slice(0, 8)}`)
  mkdirSync(dir, { recursive: true })
  const record = new RunRecord(join(dir, 'run.json'))
  record.begin()
  const servers =
    givenServers() ?? ((await hasDockerImages()) ? await startContainers() : await startEmbedded(dir, record))
  const postgresUrl = await createTestRole(servers.adminUrl)
  const kafka = once(() => servers.startKafka())
  const system = once(async () => startTestSystem(dir, postgresUrl, await kafka()))
  return {
    description: servers.description,
    postgresUrl,
    kafka: () => kafka(),
    system: () => system(),
    async stop() {
      const [started] = await system.settled()
      if (started?.status === 'fulfilled') await started.value.stop()
      await kafka.settled()
      await servers.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function givenServers(): Servers | undefined {
  const adminUrl = process.env['SELLGRAPH_TEST_PG_URL']
  const brokers = process.env['SELLGRAPH_TEST_KAFKA']
  if (adminUrl === undefined || brokers === undefined) return undefined
  return {
    description: 'the servers of SELLGRAPH_TEST_PG_URL and SELLGRAPH_TEST_KAFKA',
    adminUrl,
    startKafka: () => Promise.resolve(brokers),
    stop: () => Promise.resolve(),
  }
}

async function startEmbedded(dir: string, record: RunRecord): Promise<Servers> {
  // Done here, once, because a spec that asks for Kafka waits no longer than its own time limit.
  if (!areKafkaJarsThere()) process.stderr.write('\nFetching Kafka with Maven, this once …\n')
  await fetchKafkaJars()
  const postgres = await startPostgres({ dataDir: join(dir, 'postgres'), durable: false, maxConnections: 400 })
  record.add(postgres.process)
  const stops = [() => postgres.stop()]
  return {
    description: 'the embedded PostgreSQL 18 and Kafka 4.3.1 (no Docker engine with the images was found)',
    adminUrl: postgres.url,
    async startKafka() {
      const kafka = await startKafka({ dataDir: join(dir, 'kafka') })
      record.add(kafka.process)
      stops.unshift(() => kafka.stop())
      return kafka.brokers
    },
    async stop() {
      for (const stop of stops) await stop()
    },
  }
}

/** The system of a run: on its servers, on free ports, with empty data and without the demo company. */
async function startTestSystem(dir: string, databaseUrl: string, brokers: string): Promise<System> {
  const anyPort = Object.keys(defaultPorts).map((part) => [portSetting(part as keyof typeof defaultPorts), '0'])
  const system = createSystem({
    settings: parseSettings('stack', {
      ...Object.fromEntries(anyPort),
      SELLGRAPH_DATA_DIR: join(dir, 'system'),
      DATABASE_URL: databaseUrl,
      KAFKA_BROKERS: brokers,
      TOPIC_PREFIX: 'e2e.',
      LOG_LEVEL: 'warn',
    }),
    databasePrefix: 'e2e_',
    demo: false,
  })
  void system.died.then((problem) => process.stderr.write(`\n${problem.message}\n`))
  try {
    await system.start()
  } catch (error) {
    await system.stop()
    throw error
  }
  return system
}

/** Ends and removes what runs that were killed left behind. */
async function sweep(runs: string): Promise<void> {
  if (!existsSync(runs)) return
  for (const name of readdirSync(runs)) {
    const file = join(runs, name, 'run.json')
    // A folder without a record is one that another run makes at this moment.
    if (!existsSync(file) || readRun(file).owner !== undefined) continue
    await stopLeftovers(join(runs, name, 'system', 'run.json'))
    await stopLeftovers(file)
    rmSync(join(runs, name), { recursive: true, force: true })
  }
}

async function hasDockerImages(): Promise<boolean> {
  // Looking for an engine takes the Testcontainers library half a second to load: not where there can be none.
  if (process.env['DOCKER_HOST'] === undefined && !existsSync('/var/run/docker.sock')) return false
  try {
    const { ImageName, getContainerRuntimeClient } = await import('testcontainers')
    const client = await getContainerRuntimeClient()
    const images = [POSTGRES_IMAGE, KAFKA_IMAGE].map((image) => ImageName.fromString(image))
    const present = await Promise.all(images.map((image) => client.image.exists(image)))
    return present.every(Boolean)
  } catch {
    return false // no engine answers
  }
}

async function startContainers(): Promise<Servers> {
  // The reaper is a third image, and this run stops its containers itself.
  process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true'
  const [{ GenericContainer, Wait }, { PostgreSqlContainer }] = await Promise.all([
    import('testcontainers'),
    import('@testcontainers/postgresql'),
  ])
  const postgres = await new PostgreSqlContainer(POSTGRES_IMAGE)
    .withUsername('postgres')
    .withEnvironment({ POSTGRES_INITDB_ARGS: '--no-locale --locale-provider=builtin --builtin-locale=C.UTF-8' })
    .withCommand([
      'postgres',
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=400',
    ])
    .start()
  const stops: (() => Promise<unknown>)[] = [() => postgres.stop()]
  return {
    description: `Testcontainers (${POSTGRES_IMAGE}, ${KAFKA_IMAGE})`,
    adminUrl: postgres.getConnectionUri(),
    async startKafka() {
      // A broker tells its clients its address, so the port outside has to be known before it starts.
      const port = await freePort()
      const kafka = await new GenericContainer(KAFKA_IMAGE)
        .withExposedPorts({ container: 9092, host: port })
        .withEnvironment(kafkaContainerEnvironment(port))
        .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
        .start()
      stops.unshift(() => kafka.stop())
      return `${kafka.getHost()}:${port}`
    },
    async stop() {
      for (const stop of stops) await stop()
    },
  }
}

function kafkaContainerEnvironment(port: number): Record<string, string> {
  return {
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://localhost:${port}`,
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '4',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
  }
}

async function createTestRole(adminUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const password = randomBytes(12).toString('base64url')
  try {
    await client.query(
      `CREATE ROLE sellgraph_test LOGIN CREATEDB CREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
    )
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.username = 'sellgraph_test'
  url.password = password
  return url.toString()
}

interface Once<T> {
  (): Promise<T>
  /** Waits for the work if it was begun, whatever came of it. */
  settled(): Promise<PromiseSettledResult<T>[]>
}

function once<T>(work: () => Promise<T>): Once<T> {
  let result: Promise<T> | undefined
  return Object.assign(() => (result ??= work()), {
    settled: () => Promise.allSettled(result === undefined ? [] : [result]),
  })
}
