import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Child, type Spawn, startChild } from './child.ts'
import { type KafkaSecurity, scramArguments, securedSettings } from './kafka-security.ts'
import { fetchJars, type Jars, jarsDir } from './maven.ts'
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
  /** Clients must name themselves and may do only what they are allowed to. */
  secured?: KafkaSecurity
  /** A second node beside one that runs: a broker without a controller. */
  joins?: Pick<RunningKafka, 'clusterId' | 'controllerPort'>
  /** How many nodes keep each topic; 1 unless told. */
  replicas?: number
  /** Starts the broker's process; a supervisor puts its own here. */
  spawn?: Spawn
  /** Gives up the start. */
  signal?: AbortSignal
}

export interface RunningKafka {
  /** `host:port`, as clients take it. */
  brokers: string
  port: number
  controllerPort: number
  clusterId: string
  pid: number
  process: Child
  stop(): Promise<void>
}

/** Whether the node's folder is formatted already. */
export function isKafkaFormatted(dataDir: string): boolean {
  return existsSync(join(dataDir, 'logs', 'meta.properties'))
}

const JARS: Jars = {
  folder: 'infra/kafka',
  name: 'Kafka',
  otherwise: ', or point KAFKA_BROKERS at a Kafka of your own',
}

/** Where the jars named by infra/kafka/pom.xml are kept. */
export function kafkaJarsDir(): string {
  return jarsDir(JARS)
}

export function areKafkaJarsThere(): boolean {
  return existsSync(kafkaJarsDir())
}

/** Fetches Kafka's jars with Maven, once. */
export function fetchKafkaJars(options: Parameters<typeof fetchJars>[1] = {}): Promise<string> {
  return fetchJars(JARS, options)
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
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(options)
    } catch (error) {
      // Between choosing a free port and taking it, another process may have been faster.
      const chosenHere = options.port === undefined && options.controllerPort === undefined
      if (!(error instanceof PortTaken) || !chosenHere || attempt === PORT_TRIES) throw error
    }
  }
}

const PORT_TRIES = 3

class PortTaken extends StackProblem {}

async function startOnce(options: KafkaOptions): Promise<RunningKafka> {
  const dataDir = resolve(options.dataDir)
  const [java, jars] = await Promise.all([findJava(), fetchKafkaJars({ signal: options.signal })])
  const [free = 0, freeForController = 0] = await freePorts(2)
  const port = options.port ?? free
  const controllerPort = options.joins?.controllerPort ?? options.controllerPort ?? freeForController
  mkdirSync(dataDir, { recursive: true })
  const properties = join(dataDir, 'server.properties')
  rmSync(properties, { force: true })
  // The settings of a secured node hold passwords.
  writeFileSync(properties, serverProperties(options, { port, controllerPort, dataDir }), { mode: 0o600 })
  const jvm = jvmArguments(jars, options.heapMb ?? 320)
  const clusterId = await format(java, jvm, dataDir, properties, options)
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
      const problem = `Kafka did not start. Its last lines:\n${server.lastLines(15).join('\n')}`
      throw server.lastLines(50).some((line) => line.includes('Address already in use'))
        ? new PortTaken(problem)
        : new StackProblem(problem)
    }
    await new Promise((done) => setTimeout(done, 50))
  }
  return {
    brokers,
    port,
    controllerPort,
    clusterId,
    pid: server.pid,
    process: server,
    stop: () => server.stop(),
  }
}

/** The broker says so once it is unfenced, which is when it serves clients; a port that is open says less. */
function hasStarted(server: Child): boolean {
  return server.lastLines(50).some((line) => line.includes('Kafka Server started'))
}

/** Formats the node's folder unless it is; returns the id of its cluster. */
async function format(
  java: string,
  jvm: string[],
  dataDir: string,
  properties: string,
  { secured, joins, signal }: KafkaOptions,
): Promise<string> {
  const meta = join(dataDir, 'logs', 'meta.properties')
  if (isKafkaFormatted(dataDir)) return /^cluster\.id=(.+)$/m.exec(readFileSync(meta, 'utf8'))?.[1] ?? ''
  const clusterId = joins?.clusterId ?? newClusterId()
  const tool = ['kafka.tools.StorageTool', 'format', '--cluster-id', clusterId, '--config', properties]
  try {
    await run(java, [...jvm, ...tool, ...(secured === undefined ? [] : scramArguments(secured))], { signal })
    return clusterId
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

function serverProperties(
  { secured, joins, replicas = 1 }: KafkaOptions,
  { port, controllerPort, dataDir }: { port: number; controllerPort: number; dataDir: string },
): string {
  const controller = `CONTROLLER://127.0.0.1:${controllerPort}`
  const clients = `CLIENTS://127.0.0.1:${port}`
  const settings: Record<string, string | number | boolean> = {
    'process.roles': joins === undefined ? 'broker,controller' : 'broker',
    'node.id': joins === undefined ? 1 : 2,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: joins === undefined ? `${clients},${controller}` : clients,
    'advertised.listeners': clients,
    ...(secured === undefined
      ? {
          'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT',
          'inter.broker.listener.name': 'CLIENTS',
        }
      : securedSettings(secured)),
    'log.dirs': join(dataDir, 'logs'),
    // Topics are created by the services, with the settings they need; a misspelt name must fail.
    'auto.create.topics.enable': false,
    'num.network.threads': 2,
    'num.io.threads': 2,
    'background.threads': 2,
    'default.replication.factor': replicas,
    'offsets.topic.num.partitions': 4,
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.num.partitions': 2,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': replicas,
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
