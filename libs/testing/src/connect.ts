import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchJars, findJava, freePort, startChild } from '@sellgraph/dev-stack'

export interface ConnectOptions {
  /** Its settings, offsets and log. */
  readonly dataDir: string
  readonly brokers: string
  /** The folder whose pom.xml names the jars, Connect's own and the connector's, from the root of the repository. */
  readonly jars: string
  readonly connector: Connector
  readonly heapMb?: number
}

/** As Kafka Connect takes it, on its command line and by REST. */
export interface Connector {
  readonly name: string
  readonly config: Readonly<Record<string, string>>
}

export interface RunningConnect {
  readonly pid: number
  /** What it wrote last, for a spec that waits in vain. */
  lastLines(count: number): string[]
  stop(): Promise<void>
}

interface Status {
  readonly connector?: { readonly state: string; readonly trace?: string }
  readonly tasks?: readonly { readonly state: string; readonly trace?: string }[]
}

/** Starts Kafka Connect standalone on 127.0.0.1 with one connector. Settles when its task runs. */
export async function startConnect(options: ConnectOptions): Promise<RunningConnect> {
  const { dataDir, brokers, connector } = options
  const [java, jars, port] = await Promise.all([
    findJava(),
    fetchJars({ folder: options.jars, name: 'Kafka Connect' }),
    freePort(),
  ])
  mkdirSync(dataDir, { recursive: true })
  const worker = join(dataDir, 'worker.properties')
  const settings = {
    'bootstrap.servers': brokers,
    listeners: `http://127.0.0.1:${port}`,
    'offset.storage.file.filename': join(dataDir, 'offsets'),
    'offset.flush.interval.ms': '1000',
    'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
    // Every jar is on the class path and says what it holds: nothing is searched.
    'plugin.discovery': 'service_load',
  }
  writeFileSync(
    worker,
    Object.entries(settings).reduce((text, [name, value]) => `${text}${name}=${value}\n`, ''),
  )
  const file = join(dataDir, 'connector.json')
  // It holds the password of the database.
  writeFileSync(file, JSON.stringify(connector), { mode: 0o600 })
  const child = await startChild({
    name: 'Kafka Connect',
    command: java,
    args: [
      `-Xmx${options.heapMb ?? 192}m`,
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
      '-cp',
      join(jars, '*'),
      'org.apache.kafka.connect.cli.ConnectStandalone',
      worker,
      file,
    ],
    cwd: dataDir,
    logFile: join(dataDir, 'connect.log'),
  })
  try {
    while (!(await runs(`http://127.0.0.1:${port}/connectors/${connector.name}/status`))) {
      if (!child.running()) throw new Error('Kafka Connect ended')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } catch (error) {
    await child.stop()
    throw new Error(`Kafka Connect did not start. Its last lines:\n${child.lastLines(15).join('\n')}`, { cause: error })
  }
  return { pid: child.pid, lastLines: (count) => child.lastLines(count), stop: () => child.stop() }
}

/** Whether the connector's task runs; not yet while nobody answers. One that failed says why. */
async function runs(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
  if (answer?.ok !== true) return false
  const { connector, tasks = [] } = (await answer.json()) as Status
  const failed = [connector, ...tasks].find((part) => part?.state === 'FAILED')
  if (failed !== undefined) throw new Error(failed.trace ?? 'the connector failed')
  return tasks.length > 0 && tasks.every(({ state }) => state === 'RUNNING')
}
