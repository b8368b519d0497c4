import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort, nodeFlags, repository } from '@sellgraph/dev-stack'
import { createInternalTokenSigner, generateInternalKeys, type Role } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import pg from 'pg'
import { Pool } from 'undici'

/** Who asks: the account of an employee record that stands in the service's database, and its role. */
export interface Asker {
  readonly subject: string
  readonly role: Role
}

/** The sales-pipeline subgraph as it runs in production, in a process of its own. */
export interface Subgraph {
  readonly pid: number
  /** Sends a query with a token of its own, as the gateway signs it; answers the text of the answer. */
  ask(by: Asker, query: string, variables?: Readonly<Record<string, unknown>>): Promise<string>
  /** Signs the tokens of so many requests of somebody before they are sent, so that no clock runs meanwhile. */
  prepare(by: Asker, requests: number): void
  stop(): Promise<void>
}

/**
 * Starts the subgraph on a database, which it migrates, and waits until it answers.
 *
 * @param options.dir - where it keeps its files; the caller removes it
 * @param options.flags - more flags for its process, for example to profile it
 */
export async function startSubgraph(options: {
  databaseUrl: string
  brokers: string
  dir: string
  connections: number
  flags?: readonly string[]
}): Promise<Subgraph> {
  const { databaseUrl, brokers, dir, connections, flags = [] } = options
  const port = await freePort()
  const signer = createInternalTokenSigner({ keys: generateInternalKeys(), lifetime: 60 })
  const child = fork(join(repository, 'apps/sales-pipeline/src/main.ts'), {
    execArgv: [...nodeFlags, ...flags],
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: '10',
      AUDIT_MASTER_KEY_FILE: join(dir, 'audit-master-key.json'),
      DOCUMENTS_DIR: join(dir, 'documents'),
      KAFKA_BROKERS: brokers,
      TOPIC_PARTITIONS: '1',
      TOPIC_PREFIX: `${newId()}.`,
      INTERNAL_JWKS: JSON.stringify(signer.publicKeys),
      NODE_COMPILE_CACHE: join(repository, '.sellgraph', 'compile-cache'),
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (lines: string) => (said = (said + lines).slice(-2_000)))
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1 })
  const stop = async () => {
    await pool.close()
    if (child.exitCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  }
  try {
    await untilReady(pool, child)
  } catch (error) {
    await stop()
    throw new Error(`the service does not answer: ${said}`, { cause: error })
  }
  const signed = new Map<string, { token: string; requestId: string }[]>()
  const sign = ({ subject, role }: Asker) => {
    const requestId = newId()
    return {
      token: signer.forRequest({ subject, kind: 'EMPLOYEE', roles: [role] }, requestId)('sales-pipeline'),
      requestId,
    }
  }
  return {
    pid: child.pid as number,
    stop,
    prepare: (by, requests) =>
      signed.set(
        by.subject,
        Array.from({ length: requests }, () => sign(by)),
      ),
    async ask(by, query, variables = {}) {
      const { token, requestId } = signed.get(by.subject)?.pop() ?? sign(by)
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': requestId },
        body: JSON.stringify({ query, variables }),
      })
      const text = await body.text()
      if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${statusCode}: ${text.slice(0, 500)}`)
      return text
    },
  }
}

export async function newDatabase(adminUrl: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  return adminUrl.replace(/\/[^/]*$/, `/${name}`)
}

async function untilReady(pool: Pool, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the service ended with code ${child.exitCode}`)
    try {
      const { statusCode, body } = await pool.request({ method: 'GET', path: '/ready' })
      await body.dump()
      if (statusCode === 200) return
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
