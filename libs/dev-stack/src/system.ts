import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Settings } from '@sellgraph/config'
import { generateInternalKeys } from '@sellgraph/identity'
import { Listr, type ListrRendererValue, type ListrTask, PRESET_TIMER } from 'listr2'
import {
  type App,
  type AppName,
  apps,
  environmentOf,
  inheritedEnvironment,
  nodeFlags,
  urlOf,
  type Whereabouts,
} from './apps.ts'
import type { Child } from './child.ts'
import { choosePorts } from './choose-ports.ts'
import { ensureDatabases } from './databases.ts'
import { areKafkaJarsThere, fetchKafkaJars, findJava, isKafkaFormatted, startKafka } from './kafka.ts'
import { repository } from './paths.ts'
import { isPostgresInitialised, startPostgres } from './postgres.ts'
import { StackProblem } from './problem.ts'
import { checkKafka, checkPostgres } from './reachable.ts'
import { untilReady } from './ready.ts'
import { readRun, RunRecord, stopLeftovers } from './run-record.ts'
import { forgetKafkaPasswords, type KafkaAccess, SecuredKafka } from './secured-kafka.ts'
import { logOf, Supervisor } from './supervisor.ts'

export interface SystemOptions {
  settings: Settings<'stack'>
  /** Whether progress is shown on the terminal. */
  showProgress?: boolean
  /** The main program of an app; `apps/<name>/src/main.ts` unless told. */
  mainOf?: (name: AppName) => string
  /** The program that loads the demo company into fresh data; `apps/demo/src/main.ts` unless told, none for false. */
  demo?: string | false
  /**
   * Of a running system, how often each app that ends by itself is started again before `died` settles: never unless
   * told.
   */
  revivals?: number
  /** Hears of an app that is started again, why, and of its being ready. */
  onRevival?: (message: string) => void
  /** Put before the names of databases and roles, so that several systems can share one server. */
  databasePrefix?: string
}

/** The whole system as processes of this one: PostgreSQL, Kafka, issuer, six services, gateway. */
export interface System {
  /**
   * Starts what is not running yet and loads the demo company into fresh data. Rejects with what is wrong; what had
   * been started by then runs until `stop`.
   */
  start(): Promise<void>
  /** Where each app answers, once the system was started. */
  urls(): Record<AppName, string>
  /** The bearer that reads the services' metrics, once the system was started. */
  metricsToken(): string
  /** Where Kafka answers, once the system was started. */
  brokers(): string
  /** How to sign in to the embedded Kafka, when it is secured. */
  kafkaAccess: KafkaAccess | undefined
  /** Settles when a process ended for good that should not have; the value says which and shows its last lines. */
  died: Promise<StackProblem>
  /** Kills one process as a crash would. */
  kill(name: AppName): Promise<void>
  /** Starts an app that was killed and settles when it is ready. */
  restart(name: AppName): Promise<void>
  /** Ends everything in order: gateway, services, issuer, Kafka, PostgreSQL. Possible at any moment of a start, too. */
  stop(onStage?: (names: string[]) => void): Promise<void>
  /** Ends everything at once. */
  killAll(): void
}

type Say = (text: string) => void

/** Where everything of a system with these settings is kept. */
export function dataDirOf(settings: Pick<Settings<'stack'>, 'SELLGRAPH_DATA_DIR'>): string {
  return resolve(repository, settings.SELLGRAPH_DATA_DIR)
}

/** Where a system with these settings keeps the record of its processes. */
export function runRecordOf(settings: Pick<Settings<'stack'>, 'SELLGRAPH_DATA_DIR'>): string {
  return join(dataDirOf(settings), 'run.json')
}

/** Forgets all data of a system that does not run; servers of the person's own are not touched. */
export function removeData(settings: Settings<'stack'>): void {
  const foreign = [settings.DATABASE_URL && 'DATABASE_URL', settings.KAFKA_BROKERS && 'KAFKA_BROKERS'].filter(Boolean)
  if (foreign.length > 0) {
    throw new StackProblem(
      `--fresh empties the embedded servers only. Yours (${foreign.join(', ')}) you empty yourself: drop the databases ` +
        'crm, sales_pipeline, fulfillment, after_sales, performance and finance_expense, the roles of these names and ' +
        'of these names with _runtime, and the topics.',
    )
  }
  rmSync(dataDirOf(settings), { recursive: true, force: true })
}

export function createSystem(options: SystemOptions): System {
  const { settings } = options
  const dataDir = dataDirOf(settings)
  const recordFile = runRecordOf(settings)
  const record = new RunRecord(recordFile)
  const died = Promise.withResolvers<StackProblem>()
  const supervisor = new Supervisor(record, (name, problem) => void revive(name, problem).catch(died.resolve))
  const { signal } = supervisor
  const mainOf = options.mainOf ?? ((name) => join(repository, 'apps', name, 'src', 'main.ts'))
  const demo = options.demo ?? join(repository, 'apps', 'demo', 'src', 'main.ts')
  const demoLoaded = join(dataDir, 'demo-loaded')
  const logFile = (name: string) => join(dataDir, 'logs', `${name}.log`)
  const securedKafka = settings.KAFKA_SECURED ? new SecuredKafka(dataDir, settings) : undefined
  const where: Whereabouts = {
    dataDir,
    signingKeyFile: join(dataDir, 'internal-signing-keys.json'),
    metricsToken: '',
    ports: {} as Whereabouts['ports'],
    databases: {} as Whereabouts['databases'],
    auditKeyFile: join(dataDir, 'audit-master-key.json'),
    brokers: '',
    ...(securedKafka === undefined ? {} : { securedKafka }),
  }
  const launched = new Map<AppName, Child>()
  const revived = new Map<string, number>()
  let isUp = false

  async function check(say: Say): Promise<void> {
    const { owner, children } = readRun(recordFile)
    if (owner !== undefined) {
      throw new StackProblem(`The system is running already (process ${owner.pid}). \`npm run stop\` ends it.`)
    }
    if (children.length > 0) {
      await stopLeftovers(recordFile, (name) => say(`ending ${name}, left behind by a start that was killed`))
    }
    const missing = apps.filter(({ name }) => !existsSync(mainOf(name))).map(({ name }) => mainOf(name))
    if (missing.length > 0) throw new StackProblem(`This checkout is not whole: ${missing.join(', ')} is missing.`)
    securedKafka?.check()
    where.ports = await choosePorts(settings)
    if (settings.DATABASE_URL !== undefined) await checkPostgres(settings.DATABASE_URL)
    if (settings.KAFKA_BROKERS === undefined) await findJava()
    else
      await checkKafka(settings.KAFKA_BROKERS, settings.KAFKA_SSL ? { caFile: settings.KAFKA_SSL_CA_FILE } : undefined)
    signal.throwIfAborted()
    mkdirSync(dataDir, { recursive: true })
    record.begin()
    if (!existsSync(where.signingKeyFile)) {
      writeFileSync(where.signingKeyFile, JSON.stringify(generateInternalKeys()), { mode: 0o600 })
    }
    const metricsTokenFile = join(dataDir, 'metrics-token')
    if (!existsSync(metricsTokenFile)) {
      writeFileSync(metricsTokenFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    }
    where.metricsToken = readFileSync(metricsTokenFile, 'utf8')
  }

  async function preparePostgres(say: Say): Promise<void> {
    let adminUrl = settings.DATABASE_URL
    if (adminUrl === undefined) {
      const dir = join(dataDir, 'postgres')
      if (!isPostgresInitialised(dir)) say('initialising the cluster')
      const server = await startPostgres({
        dataDir: dir,
        port: where.ports.postgres,
        logFile: logFile('postgres'),
        signal,
        spawn: (child) => supervisor.start('postgres', child),
      })
      adminUrl = server.url
    }
    say('a database and its roles for each service')
    where.databases = await ensureDatabases(adminUrl, join(dataDir, 'database-passwords.json'), options.databasePrefix)
  }

  async function prepareKafka(say: Say): Promise<void> {
    if (settings.KAFKA_BROKERS !== undefined) {
      where.brokers = settings.KAFKA_BROKERS.join(',')
      return
    }
    const dir = join(dataDir, 'kafka')
    if (!areKafkaJarsThere()) {
      say('fetching its jars with Maven, this once')
      await fetchKafkaJars({ signal })
    }
    if (!isKafkaFormatted(dir)) {
      say('formatting the node')
      if (securedKafka === undefined) forgetKafkaPasswords(dataDir)
    }
    const secured = await securedKafka?.prepare()
    const broker = await startKafka({
      dataDir: dir,
      port: where.ports.kafka,
      controllerPort: where.ports['kafka-controller'],
      logFile: logFile('kafka'),
      ...(secured === undefined ? {} : { secured }),
      signal,
      spawn: (child) => supervisor.start('kafka', child),
    })
    where.brokers = broker.brokers
    if (securedKafka !== undefined) {
      say('topics and rights')
      await applyTopics(securedKafka)
    }
  }

  /** Services may not create topics on a secured Kafka, nor do anything else before they are given the right. */
  async function applyTopics(kafka: SecuredKafka): Promise<void> {
    const child = await supervisor.start(
      'services',
      {
        name: 'topics',
        command: process.execPath,
        args: [...nodeFlags, join(repository, 'libs', 'messaging', 'src', 'cli', 'events.ts'), 'topics', 'apply'],
        cwd: repository,
        env: { ...inheritedEnvironment(), KAFKA_BROKERS: where.brokers, ...kafka.operatorSettings() },
        logFile: logFile('topics'),
      },
      { mayEnd: true },
    )
    const { code } = await child.exited
    signal.throwIfAborted()
    // 1: the rest is for a person to decide, which keeps nobody from work.
    if (code !== 0 && code !== 1) throw new StackProblem(`Topics and rights could not be applied.\n${logOf(child)}`)
  }

  async function launch(app: App): Promise<void> {
    const child = await supervisor.start(app.stage, {
      name: app.name,
      command: process.execPath,
      args: [...nodeFlags, mainOf(app.name)],
      cwd: repository,
      env: environmentOf(app, where, settings),
      logFile: logFile(app.name),
      stopTimeoutMs: 15_000,
    })
    launched.set(app.name, child)
  }

  async function untilAppReady({ name }: App): Promise<void> {
    const { metricsToken } = where
    await untilReady(launched.get(name) as Child, urlOf(name, where), { signal, metricsToken })
  }

  /** What an app was in the middle of is in PostgreSQL and Kafka, so it can begin again. The servers cannot. */
  async function revive(name: string, problem: StackProblem): Promise<void> {
    const { revivals = 0, onRevival = () => undefined } = options
    const app = isUp ? apps.find((one) => one.name === name) : undefined
    const times = (revived.get(name) ?? 0) + 1
    if (app === undefined || times > revivals) {
      died.resolve(problem)
      return
    }
    revived.set(name, times)
    onRevival(`${problem.message}\nStarting ${name} again (${String(times)} of ${String(revivals)} times) …`)
    await launch(app)
    try {
      await untilAppReady(app)
      onRevival(`${name} is ready again.`)
    } catch (error) {
      // Of one that has ended meanwhile, its end is told by itself.
      if (launched.get(app.name)?.running() === true) throw error
    }
  }

  async function loadDemo(say: Say): Promise<void> {
    const child = await supervisor.start(
      'demo',
      {
        name: 'demo',
        command: process.execPath,
        args: [...nodeFlags, demo as string],
        cwd: repository,
        env: {
          ...inheritedEnvironment(),
          GATEWAY_URL: urlOf('gateway', where),
          ISSUER_URL: urlOf('dev-issuer', where),
        },
        logFile: logFile('demo'),
      },
      { mayEnd: true },
    )
    let said = ''
    const progress = setInterval(() => {
      const line = child.lastLines(1)[0] ?? ''
      if (line !== said) say(line)
      said = line
    }, 250)
    try {
      const { code } = await child.exited
      signal.throwIfAborted()
      if (code !== 0) {
        throw new StackProblem(
          `The demo company could not be loaded. Run \`npm start -- --fresh\` to begin again with empty data.\n${logOf(child)}`,
        )
      }
    } finally {
      clearInterval(progress)
    }
    writeFileSync(demoLoaded, '')
  }

  const tasks: ListrTask[] = [
    step('Check this machine', check),
    {
      title: 'Start the servers',
      task: (_, task) =>
        task.newListr(
          [
            step(settings.DATABASE_URL === undefined ? 'PostgreSQL 18' : 'PostgreSQL of DATABASE_URL', preparePostgres),
            step(settings.KAFKA_BROKERS === undefined ? 'Kafka 4.3' : 'Kafka of KAFKA_BROKERS', prepareKafka),
            // These need neither of the two: they come up meanwhile and are waited for in the next step.
            ...apps.filter(({ group }) => group !== 'service').map((app) => step(app.name, () => launch(app))),
          ],
          { concurrent: true },
        ),
    },
    {
      title: 'Start the services',
      task: (_, task) =>
        task.newListr(
          apps.map((app) =>
            step(app.name, async () => {
              if (app.group === 'service') await launch(app)
              await untilAppReady(app)
            }),
          ),
          { concurrent: true },
        ),
    },
    {
      ...step('Load the demo company', loadDemo),
      enabled: () => demo !== false && existsSync(demo) && !existsSync(demoLoaded),
    },
  ]

  return {
    died: died.promise,
    async start() {
      const list = new Listr<never, ListrRendererValue, ListrRendererValue>(tasks, {
        ...(options.showProgress === true
          ? { renderer: 'default', rendererOptions: { collapseSubtasks: false, timer: PRESET_TIMER } }
          : { renderer: 'silent' }),
        fallbackRenderer: options.showProgress === true ? 'simple' : 'silent',
        fallbackRendererOptions: { timer: PRESET_TIMER },
        // Its own handlers would exit on Ctrl-C before the system has been stopped.
        registerSignalListeners: false,
      })
      await list.run()
      isUp = true
    },
    urls: () => Object.fromEntries(apps.map(({ name }) => [name, urlOf(name, where)])) as Record<AppName, string>,
    metricsToken: () => where.metricsToken,
    brokers: () => where.brokers,
    kafkaAccess: securedKafka,
    kill: (name) => supervisor.kill(name),
    async restart(name) {
      const app = apps.find((one) => one.name === name) as App
      await launch(app)
      await untilAppReady(app)
    },
    stop: (onStage) => supervisor.stop(onStage),
    killAll: () => supervisor.killAll(),
  }
}

function step(title: string, work: (say: Say) => Promise<void>): ListrTask {
  return { title, task: (_, task) => work((text) => (task.output = text)) }
}
