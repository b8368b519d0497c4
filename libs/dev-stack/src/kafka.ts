import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Child, type Spawn, startChild } from './child.ts'
import { repository } from './paths.ts'
import { freePorts } from './ports.ts'
import { StackProblem } from './problem.ts'

const run = promisify(execFile)
const REQUIRED_JAVA = 17

export interface KafkaOptions {
  dataDir: string
  /** The port clients use; a free one unless told. */
  port?: number
  /** The port the node's controller uses; a free one unless told. */
  controllerPort?: number
  logFile?: string
  heapMb?: number
  /** Starts the broker's process; a supervisor puts its own here. */
  spawn?: Spawn
  /** Gives up the start. */
  signal?: AbortSignal
}

export interface RunningKafka {
  /** `host:port`, as clients take it. */
  brokers: string
  port: number
  pid: number
  process: Child
  stop(): Promise<void>
}

/** Whether the node's folder is formatted already. */
export function isKafkaFormatted(dataDir: string): boolean {
  return existsSync(join(dataDir, 'logs', 'meta.properties'))
}

/** Where the jars named by infra/kafka/pom.xml are kept; the folder's name follows the pom, so a new version is fetched. */
export function kafkaJarsDir(): string {
  const pom = readFileSync(join(repository, 'infra', 'kafka', 'pom.xml'))
  return join(repository, '.sellgraph', 'kafka', createHash('sha256').update(pom).digest('hex').slice(0, 12))
}

export function areKafkaJarsThere(): boolean {
  return existsSync(kafkaJarsDir())
}

/** Fetches Kafka's jars with Maven, once. */
export async function fetchKafkaJars({
  signal,
  dir = kafkaJarsDir(),
  env = process.env,
}: { signal?: AbortSignal | undefined; dir?: string; env?: NodeJS.ProcessEnv } = {}): Promise<string> {
  if (existsSync(dir)) return dir
  const parent = join(dir, '..')
  mkdirSync(parent, { recursive: true })
  const fresh = mkdtempSync(join(parent, 'fetching-'))
  try {
    const pom = join(repository, 'infra', 'kafka', 'pom.xml')
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`], {
      maxBuffer: 16 * 1024 * 1024,
      signal,
      env,
    })
    if (readdirSync(fresh).length === 0) throw new Error('Maven copied nothing')
    // Two commands may fetch at the same time: the first rename wins, the other's jars are the same.
    if (!existsSync(dir)) renameSync(fresh, dir)
  } catch (error) {
    signal?.throwIfAborted()
    if (existsSync(dir)) return dir
    const { code, stdout, message } = error as Error & { code?: string | number; stdout?: string }
    if (code === 'ENOENT') {
      throw new StackProblem(
        'Apache Maven is needed once, to fetch Kafka, and `mvn` is not on the PATH. Install it ' +
          '(Debian: apt-get install maven; macOS: brew install maven), or point KAFKA_BROKERS at a Kafka of your own.',
      )
    }
    const told = (stdout ?? '')
      .split('\n')
      .filter((line) => line.includes('ERROR'))
      .slice(0, 5)
      .join('\n')
    throw new StackProblem(
      `Maven could not fetch Kafka. Check the network and ~/.m2/settings.xml, then run the command again.\n${told || message}`,
    )
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return dir
}

/** Finds a Java that runs Kafka 4: JAVA_HOME's, else the one on the PATH. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const home = env['JAVA_HOME']
  const java = home !== undefined && home !== '' ? join(home, 'bin', 'java') : 'java'
  const help =
    `Install Java ${REQUIRED_JAVA} or later (Debian: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk), ` +
    'or point KAFKA_BROKERS at a Kafka of your own.'
  let told: string
  try {
    const { stdout, stderr } = await run(java, ['-version'], { env })
    told = stderr + stdout
  } catch (error) {
    const where = home !== undefined && home !== '' ? `${java} (from JAVA_HOME)` : '`java`'
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : 'does not run'
    throw new StackProblem(`Kafka needs Java, and ${where} ${why}. ${help}`)
  }
  const version = /version "(?:1\.)?(\d+)/.exec(told)?.[1]
  if (version !== undefined && Number(version) < REQUIRED_JAVA) {
    throw new StackProblem(`Kafka needs Java ${REQUIRED_JAVA}, and this machine has Java ${version}. ${help}`)
  }
  return java
}

/**
 * Starts one KRaft node of Kafka on 127.0.0.1, formatting its folder the first time. Settles when it answers.
 */
export async function startKafka(options: KafkaOptions): Promise<RunningKafka> {
  const dataDir = resolve(options.dataDir)
  const [java, jars] = await Promise.all([findJava(), fetchKafkaJars({ signal: options.signal })])
  const [free = 0, freeForController = 0] = await freePorts(2)
  const port = options.port ?? free
  const controllerPort = options.controllerPort ?? freeForController
  mkdirSync(dataDir, { recursive: true })
  const properties = join(dataDir, 'server.properties')
  writeFileSync(properties, serverProperties({ port, controllerPort, logDir: join(dataDir, 'logs') }))
  const jvm = jvmArguments(jars, options.heapMb ?? 320)
  await format(java, jvm, dataDir, properties, options.signal)
  const server = await (options.spawn ?? startChild)({
    name: 'Kafka',
    command: java,
    args: [...jvm, 'kafka.Kafka', properties],
    cwd: dataDir,
    logFile: options.logFile ?? join(dataDir, 'kafka.log'),
    stopTimeoutMs: 20_000,
  })
  const brokers = `127.0.0.1:${port}`
  while (!hasStarted(server)) {
    options.signal?.throwIfAborted()
    if (!server.running()) {
      throw new StackProblem(`Kafka did not start. Its last lines:\n${server.lastLines(15).join('\n')}`)
    }
    await new Promise((done) => setTimeout(done, 50))
  }
  return { brokers, port, pid: server.pid, process: server, stop: () => server.stop() }
}

/** The broker says so once it is unfenced, which is when it serves clients; a port that is open says less. */
function hasStarted(server: Child): boolean {
  return server.lastLines(50).some((line) => line.includes('Kafka Server started'))
}

async function format(
  java: string,
  jvm: string[],
  dataDir: string,
  properties: string,
  signal?: AbortSignal,
): Promise<void> {
  if (isKafkaFormatted(dataDir)) return
  const clusterId = newClusterId()
  try {
    await run(java, [...jvm, 'kafka.tools.StorageTool', 'format', '--cluster-id', clusterId, '--config', properties], {
      signal,
    })
  } catch (error) {
    signal?.throwIfAborted()
    const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string }
    throw new StackProblem(`Kafka could not format ${dataDir}:\n${`${stdout ?? ''}${stderr ?? ''}`.trim() || message}`)
  }
}

function jvmArguments(jars: string, heapMb: number): string[] {
  return [
    `-Xmx${heapMb}m`,
    '-Xms48m',
    // One node for one developer: starting fast and staying small matter, peak throughput does not.
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info',
    '-Dorg.slf4j.simpleLogger.showDateTime=true',
    '-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS',
    '-cp',
    join(jars, '*'),
  ]
}

function serverProperties({
  port,
  controllerPort,
  logDir,
}: {
  port: number
  controllerPort: number
  logDir: string
}): string {
  const settings: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': logDir,
    // Topics are created by the services, with the settings they need; a misspelt name must fail.
    'auto.create.topics.enable': false,
    'num.network.threads': 2,
    'num.io.threads': 2,
    'background.threads': 2,
    'offsets.topic.num.partitions': 4,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.num.partitions': 2,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // A group of one process need not wait for others to join it.
    'group.initial.rebalance.delay.ms': 0,
    'log.cleaner.dedupe.buffer.size': 16 * 1024 * 1024,
    'log.index.size.max.bytes': 1024 * 1024,
    // An idle controller writes a no-op twice a second unless told; one in five seconds keeps a laptop cool.
    'metadata.max.idle.interval.ms': 5_000,
  }
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`
}

/** 16 random bytes as Kafka writes them. Never with `-` in front, which its command line would take for an option. */
export function newClusterId(): string {
  const bytes = randomBytes(16)
  bytes[0] = (bytes[0] ?? 0) & 0x7f
  return bytes.toString('base64url')
}
