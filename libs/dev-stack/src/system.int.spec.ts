import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { defaultPorts, portSetting, services } from '@sellgraph/config'
import { eventually, testKafka } from '@sellgraph/testing'
import pg from 'pg'
import { dropDatabases } from './databases.ts'
import { fetchKafkaJars } from './kafka.ts'
import { repository } from './paths.ts'
import { freePort } from './ports.ts'
import { isRunning, type ProcessIdentity } from './process-identity.ts'

const apps = ['gateway', 'dev-issuer', ...services]
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sellgraph-start-'))
  const fake = join(repository, 'libs/dev-stack/src/test/fake-app.ts')
  for (const app of apps) {
    writeFileSync(join(folder, `${app}.mjs`), `process.env.FAKE_APP = '${app}'; await import('${fake}')`)
  }
  writeFileSync(
    join(folder, 'demo.mjs'),
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.FAKE_STOP_LOG, 'demo loaded\\n')`,
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A start as a person makes it, in a process group of its own as a shell gives it. */
class Start {
  readonly process: ChildProcess
  readonly data: string
  /** Settles when it has ended and all it wrote has been read. */
  readonly #closed: Promise<unknown>
  output = ''

  constructor(data: string, env: NodeJS.ProcessEnv = {}, args: string[] = [], program = 'test/fake-system.ts') {
    this.data = data
    const freePortsEverywhere = Object.keys(defaultPorts).map((part) => [portSetting(part as 'crm'), '0'])
    this.process = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(repository, 'libs/dev-stack/src', program), ...args],
      {
        detached: true,
        env: {
          ...process.env,
          ...Object.fromEntries(freePortsEverywhere),
          SELLGRAPH_DATA_DIR: data,
          FAKE_APPS: folder,
          FAKE_STOP_LOG: join(data, '..', 'stopped'),
          ...env,
        },
      },
    )
    this.#closed = once(this.process, 'close')
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.output += text))
    this.process.stdout?.setEncoding('utf8').on('data', (text: string) => (this.output += text))
  }

  async ready(): Promise<void> {
    await eventually(
      () => {
        if (this.process.exitCode !== null) return 'ended'
        return this.output.includes('Ready after') || undefined
      },
      { timeout: 25_000 },
    )
    if (this.process.exitCode !== null) throw new Error(`the start ended: ${this.output}`)
  }

  async end(): Promise<number | null> {
    await this.#closed
    return this.process.exitCode
  }

  /** Every process it started, read while it runs. */
  children(): (ProcessIdentity & { name: string })[] {
    return (
      JSON.parse(readFileSync(join(this.data, 'run.json'), 'utf8')) as {
        children: (ProcessIdentity & { name: string })[]
      }
    ).children
  }

  /** What ended, in the order in which it was told to. */
  stopped(): string[] {
    return readFileSync(join(this.data, '..', 'stopped'), 'utf8')
      .trim()
      .split('\n')
  }
}

/** The process of crm, and all others. */
function crmOf(start: Start): { crm: ProcessIdentity; children: ProcessIdentity[] } {
  const all = start.children()
  const crm = all.find(({ name }) => name === 'crm')
  if (crm === undefined) throw new Error('crm does not run')
  return { crm, children: all.filter((one) => one !== crm) }
}

function newData(): string {
  const parent = mkdtempSync(join(folder, 'data-'))
  return join(parent, 'data')
}

function expectStopOrder(stopped: string[]): void {
  const told = stopped.filter((line) => line !== 'demo loaded')
  expect(told[0]).toBe('gateway SIGTERM')
  expect(told.slice(1, -1).sort()).toEqual(services.map((name) => `${name} SIGTERM`).sort())
  expect(told.at(-1)).toBe('dev-issuer SIGTERM')
}

/** Settings for a start on the run's servers, which is quicker than on servers of its own. */
async function onRunServers(prefix: string): Promise<NodeJS.ProcessEnv> {
  const { brokers } = await testKafka()
  prefixes.push(prefix)
  return { DATABASE_URL: adminUrl, KAFKA_BROKERS: brokers.join(','), FAKE_PREFIX: prefix }
}

const adminUrl = process.env['SELLGRAPH_TEST_PG_URL'] as string
const prefixes: string[] = []

afterAll(async () => {
  for (const prefix of prefixes) await dropDatabases(adminUrl, prefix)
})

describe('npm start', () => {
  test('starts everything, keeps secrets to itself, and ends in order at Ctrl-C', async () => {
    const start = new Start(newData())
    await start.ready()
    const children = start.children()
    expect(children.map(({ name }) => name)).toEqual(expect.arrayContaining(['PostgreSQL', 'Kafka', ...apps]))
    expect(start.output).toContain('wang.lei')
    const secrets = ['database-passwords.json', 'internal-signing-keys.json', 'postgres/superuser-password', 'run.json']
    for (const file of secrets) expect([file, statSync(join(start.data, file)).mode & 0o777]).toEqual([file, 0o600])
    // As a terminal does it: the signal goes to the whole group, npm and supervisor alike.
    process.kill(-(start.process.pid as number), 'SIGINT')
    expect(await start.end()).toBe(0)
    expect(children.filter(isRunning)).toEqual([])
    expectStopOrder(start.stopped())
    expect(readFileSync(join(start.data, 'logs', 'postgres.log'), 'utf8')).toContain('database system is shut down')
    expect(existsSync(join(start.data, 'run.json'))).toBe(false)
  }, 60_000)

  test('starts again on kept data and a secured Kafka, ends in order when its terminal is closed, and begins anew with --fresh', async () => {
    const data = newData()
    const clusterId = () => readFileSync(join(data, 'kafka', 'logs', 'meta.properties'), 'utf8')
    const secured = { KAFKA_SECURED: 'true' }
    const first = new Start(data, secured)
    await first.ready()
    expect(first.output).toContain(`passwords ${join(data, 'kafka-passwords.json')}`)
    first.process.kill('SIGTERM')
    expect(await first.end()).toBe(0)
    const cluster = clusterId()

    const again = new Start(data, secured)
    await again.ready()
    const children = again.children()
    expect(clusterId()).toBe(cluster)
    expect(again.stopped().filter((line) => line === 'demo loaded')).toHaveLength(1)
    again.process.stdout?.destroy()
    again.process.stderr?.destroy()
    again.process.kill('SIGHUP')
    expect(await again.end()).toBe(0)
    expect(children.filter(isRunning)).toEqual([])

    const fresh = new Start(data, {}, ['--fresh'])
    await fresh.ready()
    expect(clusterId()).not.toBe(cluster)
    expect(fresh.stopped().filter((line) => line === 'demo loaded')).toHaveLength(2)
    expect(existsSync(join(data, 'kafka-passwords.json'))).toBe(false)
    fresh.process.kill('SIGTERM')
    await fresh.end()
  }, 90_000)

  test('a second start says that the system is running, and `npm run stop` ends it from elsewhere', async () => {
    const data = newData()
    const running = new Start(data, await onRunServers('stop_'))
    await running.ready()
    const children = running.children()
    const second = new Start(data)
    expect(await second.end()).toBe(1)
    expect(second.output).toContain('running already')
    expect(children.filter(isRunning)).toHaveLength(children.length)

    const stop = new Start(data, {}, [], 'cli/stop.ts')
    expect(await stop.end()).toBe(0)
    expect(stop.output).toContain('Everything has ended.')
    expect(await running.end()).toBe(0)
    expect(children.filter(isRunning)).toEqual([])
    expectStopOrder(running.stopped())

    const nothing = new Start(data, {}, [], 'cli/stop.ts')
    expect(await nothing.end()).toBe(0)
    expect(nothing.output).toContain('Nothing is running.')
  }, 60_000)

  test('what a killed start leaves behind is found and ended by `npm run stop`', async () => {
    const killed = new Start(newData())
    await killed.ready()
    const children = killed.children()
    killed.process.kill('SIGKILL')
    await killed.end()
    expect(children.filter(isRunning)).toHaveLength(children.length)
    const stop = new Start(killed.data, {}, [], 'cli/stop.ts')
    expect(await stop.end()).toBe(0)
    expect(stop.output).toContain('left behind')
    expect(children.filter(isRunning)).toEqual([])
  }, 60_000)

  test('a process that does not start is named with its last lines, and the half-started system ends', async () => {
    const start = new Start(newData(), { ...(await onRunServers('half_')), FAKE_CRASH: 'fulfillment' })
    expect(await start.end()).toBe(1)
    expect(start.output).toMatch(/fulfillment (did not start|ended with exit code 3)/)
    expect(start.output).toContain('the price book is torn')
    expect(start.output).toContain('Everything has ended.')
    expect(existsSync(join(start.data, 'run.json'))).toBe(false)
    expect(processesUnder(start.data)).toEqual([])
  }, 60_000)

  test('an app that ends later is started again and said to be; the sixth time it takes the system down', async () => {
    const start = new Start(newData(), await onRunServers('late_'))
    await start.ready()
    const { children: others, crm: first } = crmOf(start)
    let crm = first
    for (let times = 1; times <= 5; times++) {
      process.kill(crm.pid, 'SIGKILL')
      await eventually(() => start.output.split('crm is ready again.').length === times + 1 || undefined)
      expect(start.output).toContain(`Starting crm again (${String(times)} of 5 times)`)
      const { pid } = crm
      crm = crmOf(start).crm
      expect(crm.pid).not.toBe(pid)
    }
    expect(start.output).toContain('crm ended by SIGKILL')
    expect(start.output).toContain('| crm listens')
    expect(others.every(isRunning)).toBe(true)
    process.kill(crm.pid, 'SIGKILL')
    expect(await start.end()).toBe(1)
    expect([...others, crm].filter(isRunning)).toEqual([])
  }, 60_000)

  test('a signal in the middle of a start leaves nothing running', async () => {
    const start = new Start(newData())
    await eventually(
      () => existsSync(join(start.data, 'postgres', 'initdb-password')) || existsSync(join(start.data, 'run.json')),
    )
    const seen = new Map<number, ProcessIdentity>()
    start.process.kill('SIGTERM')
    for (const one of existsSync(join(start.data, 'run.json')) ? start.children() : []) seen.set(one.pid, one)
    expect(await start.end()).toBe(0)
    expect([...seen.values()].filter(isRunning)).toEqual([])
    expect(processesUnder(start.data)).toEqual([])
  }, 60_000)
})

describe('what a person has to mend is said in one message', () => {
  async function refused(env: NodeJS.ProcessEnv, args: string[] = []): Promise<string> {
    const start = new Start(newData(), env, args)
    expect(await start.end()).toBe(1)
    expect(processesUnder(start.data)).toEqual([])
    return start.output
  }

  test('a taken port', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    try {
      const output = await refused({ SELLGRAPH_PORT_CRM: String(port) })
      expect(output).toMatch(new RegExp(`Port ${port} of crm is taken by .*set SELLGRAPH_PORT_CRM to another port`))
    } finally {
      server.close()
    }
  })

  test('no Java, and one that is too old', async () => {
    const bin = mkdtempSync(join(folder, 'bin-'))
    expect(await refused({ PATH: bin, JAVA_HOME: '' })).toMatch(/Kafka needs Java.*Install Java 17.*KAFKA_BROKERS/s)
    writeFileSync(join(bin, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n', { mode: 0o755 })
    expect(await refused({ PATH: `${bin}:${process.env['PATH']}`, JAVA_HOME: '' })).toContain(
      'this machine has Java 11',
    )
  })

  test('no Maven, where Kafka has to be fetched', async () => {
    const env = { PATH: mkdtempSync(join(folder, 'bin-')) }
    await expect(fetchKafkaJars({ dir: join(folder, 'jars', 'new'), env })).rejects.toThrow(
      /Maven is needed once.*KAFKA_BROKERS/,
    )
    expect(existsSync(join(folder, 'jars', 'new'))).toBe(false)
  })

  test('servers of their own that do not answer', async () => {
    const port = await freePort()
    expect(await refused({ DATABASE_URL: `postgres://me:hunter2@127.0.0.1:${port}/postgres` })).toMatch(
      /PostgreSQL at 127\.0\.0\.1:\d+ \(DATABASE_URL\) does not let us in: .*ECONNREFUSED/,
    )
    expect(await refused({ KAFKA_BROKERS: `127.0.0.1:${port}` })).toMatch(
      /No Kafka broker of KAFKA_BROKERS answers .*ECONNREFUSED/,
    )
    const output = await refused({ DATABASE_URL: 'postgres://u:p@h/db', KAFKA_BROKERS: 'h:1' }, ['--fresh'])
    expect(output).toContain('--fresh empties the embedded servers only')
  })

  test('a server that is not Kafka', async () => {
    const url = new URL(process.env['SELLGRAPH_TEST_PG_URL'] as string)
    expect(await refused({ KAFKA_BROKERS: `127.0.0.1:${url.port}` })).toContain(
      'No Kafka broker of KAFKA_BROKERS answers',
    )
  })

  test('a Kafka without users that is to be secured', async () => {
    const data = newData()
    const logs = join(data, 'kafka', 'logs')
    mkdirSync(logs, { recursive: true })
    writeFileSync(join(logs, 'meta.properties'), 'cluster.id=abc\n')
    const start = new Start(data, { KAFKA_SECURED: 'true' })
    expect(await start.end()).toBe(1)
    expect(start.output).toMatch(/does not know operator, crm, .*bi-reader.*KAFKA_SECURED=true npm start -- --fresh/s)
  })

  test('a wrong setting', async () => {
    expect(await refused({ KAFKA_SSL: 'perhaps' })).toMatch(/KAFKA_SSL +give true or false/)
  })
})

test('servers of their own: each service gets a database that no other service can enter', async () => {
  const start = new Start(newData(), await onRunServers('own_'))
  try {
    await start.ready()
    expect(start.children().map(({ name }) => name)).not.toContain('Kafka')
    const passwords = JSON.parse(readFileSync(join(start.data, 'database-passwords.json'), 'utf8')) as Record<
      string,
      string
    >
    const own = new URL(adminUrl)
    own.username = 'own_crm'
    own.password = passwords['own_crm'] as string
    own.pathname = '/own_crm'
    const client = new pg.Client({ connectionString: own.toString() })
    await client.connect()
    await client.query('CREATE TABLE lead (id int)')
    await client.query('CREATE EXTENSION pg_trgm')
    await client.end()
    own.pathname = '/own_fulfillment'
    const intruder = new pg.Client({ connectionString: own.toString() })
    await expect(intruder.connect()).rejects.toThrow(/permission denied for database/)
    await intruder.end()
  } finally {
    start.process.kill('SIGTERM')
    await start.end()
  }
})

/** Processes that work in or on a folder (Linux). */
function processesUnder(path: string): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      } catch {
        return ''
      }
    })
    .filter((command) => command.includes(path))
}
