import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseSettings, type Settings } from '@sellgraph/config'
import { freePort, startKafka } from '@sellgraph/dev-stack'
import { defineAccess } from '@sellgraph/identity'
import { internalHeadersFor, testPublicKeys } from '@sellgraph/identity/testing'
import { newId, ok } from '@sellgraph/kernel'
import { createLogger } from '@sellgraph/observability'
import { eventually, testDatabase, type TestDatabase, testKafka, testTopicPrefix } from '@sellgraph/testing'
import pg from 'pg'
import { z } from 'zod'
import { defineCommand, defineService, type GraphContext, mutation, startService } from './index.ts'

const dir = mkdtempSync(join(tmpdir(), 'run-service-'))
mkdirSync(join(dir, 'migrations'))
writeFileSync(join(dir, 'migrations', '0001_jar.sql'), 'CREATE TABLE jar (coins int NOT NULL)')
writeFileSync(
  join(dir, 'schema.graphql'),
  `extend type Query { me: String! }
   extend type Mutation { fillJar(input: FillJarInput!): FillJarResult! }
   input FillJarInput { idempotencyKey: String! coins: Int! }
   type FillJarPayload { coins: Int! }
   union FillJarResult = FillJarPayload | ValidationError | ForbiddenError | NotFoundError | ConflictError | RuleError`,
)

const access = defineAccess('Jar', { fill: { OPERATOR: 'ALL' } })
const fillJar = defineCommand({
  name: 'fillJar',
  input: z.object({ coins: z.int() }),
  authorize: (principal) => access.permit(principal, 'fill'),
  async handle({ tx }, { coins }) {
    await tx.query('INSERT INTO jar VALUES ($1)', [coins])
    return ok({ coins })
  },
})

/** A service like any other, only smaller. */
const service = defineService({
  name: 'crm',
  migrations: pathToFileURL(`${join(dir, 'migrations')}/`),
  modules: [
    {
      name: 'jars',
      schema: pathToFileURL(join(dir, 'schema.graphql')),
      resolvers: {
        Query: { me: (_: unknown, _args: object, { principal }: GraphContext) => principal.subject },
        Mutation: { fillJar: mutation(fillJar, async ({ coins }) => ({ __typename: 'FillJarPayload', coins })) },
      },
    },
  ],
})

// No service knows an employee here, and this role needs none.
const operator = { subject: 'li.na', kind: 'EMPLOYEE', roles: ['OPERATOR'] as 'OPERATOR'[] } as const
const log = createLogger({ name: 'spec', level: 'silent' })
const metricsToken = 'what-prometheus-sends-in-this-spec'
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ migrations: [] })
})
afterAll(async () => {
  await database.drop()
  rmSync(dir, { recursive: true })
})

function environment(over: Record<string, string>): Record<string, string> {
  return {
    PORT: '0',
    LOG_LEVEL: 'info',
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '5',
    KAFKA_BROKERS: '127.0.0.1:1',
    TOPIC_PREFIX: testTopicPrefix(),
    INTERNAL_JWKS: JSON.stringify(testPublicKeys),
    AUDIT_MASTER_KEY_FILE: join(dir, 'audit-master-key.json'),
    METRICS_TOKEN: metricsToken,
    ...over,
  }
}
const settings = (over: Record<string, string>): Settings<'service'> => parseSettings('service', environment(over))

async function ask(port: number, query: string, headers: Record<string, string>) {
  const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: unknown } }
}

const askOperator = (port: number, query: string) => ask(port, query, internalHeadersFor(operator, 'crm'))
const fill = (port: number) =>
  askOperator(
    port,
    `mutation { fillJar(input: { idempotencyKey: "${newId()}", coins: 3 }) { ... on FillJarPayload { coins } } }`,
  )

/** Names of the connections to the service's database, without the one that asks. */
async function connections(): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT application_name AS name FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    )
    return rows.map((row) => row.name)
  } finally {
    await client.end()
  }
}

describe('a running service', () => {
  test('serves the gateway and nobody else, says that it is ready, and leaves nothing behind when it stops', async () => {
    const { brokers } = await testKafka()
    const running = await startService(service, settings({ KAFKA_BROKERS: brokers.join() }), { log })
    const { port } = running
    try {
      for (const headers of [{}, internalHeadersFor(operator, 'fulfillment')]) {
        expect(await ask(port, '{ _service { sdl } }', headers)).toMatchObject({
          status: 401,
          body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
        })
      }
      expect(await askOperator(port, '{ me _service { sdl } }')).toMatchObject({
        status: 200,
        body: { data: { me: 'li.na', _service: { sdl: expect.stringContaining('fillJar') } } },
      })
      expect(await fill(port)).toMatchObject({ body: { data: { fillJar: { coins: 3 } } } })
      const observer = { headers: { authorization: `Bearer ${metricsToken}` } }
      const ready = await fetch(`http://127.0.0.1:${String(port)}/ready`, observer)
      expect([ready.status, await ready.json()]).toEqual([
        200,
        { ready: true, checks: { database: 'ok', kafka: 'ok' } },
      ])
      expect(await connections()).toContain('crm')
    } finally {
      // Twice at once, as when a supervisor and a terminal both tell it to end.
      await Promise.all([running.stop(), running.stop()])
    }
    await expect(fetch(`http://127.0.0.1:${String(port)}/health`)).rejects.toThrow()
    await eventually(async () => (await connections()).length === 0)
  })
})

describe('a service whose database is not there', () => {
  test('does not start, and says where it looked without saying the password', async () => {
    const nowhere = settings({ DATABASE_URL: 'postgres://crm:s3cret@127.0.0.1:1/crm' })
    const failure = await startService(service, nowhere, { log }).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      name: 'StartProblem',
      message: 'The database 127.0.0.1:1/crm cannot be used: nothing listens there. Start it, or correct DATABASE_URL.',
    })
    const url = new URL(database.url)
    url.pathname = '/no_such_database'
    await expect(startService(service, settings({ DATABASE_URL: url.href }), { log })).rejects.toThrow(
      /no_such_database cannot be used: it has no such database/,
    )
  })

  test('ends as a process with one line that says why', async () => {
    const child = run({ DATABASE_URL: 'postgres://crm:s3cret@127.0.0.1:1/crm' })
    expect(await child.ended).toBe(1)
    expect(child.lines()).toEqual([
      expect.objectContaining({ level: 'fatal', msg: expect.stringContaining('127.0.0.1:1/crm') }),
    ])
    expect(JSON.stringify(child.lines())).not.toContain('s3cret')
  })
})

describe('a service whose Kafka is not there', () => {
  test('gives up in the end and says what to do', async () => {
    await expect(startService(service, settings({}), { log, kafkaWaitMs: 1_000 })).rejects.toMatchObject({
      name: 'StartProblem',
      message: expect.stringContaining(
        'Kafka at 127.0.0.1:1 has not answered for 1 s. Start it, or correct KAFKA_BROKERS',
      ),
    })
    await eventually(async () => (await connections()).length === 0)
  })

  test('ends at once and in order when it is told to while it waits', async () => {
    const child = run({})
    await eventually(() => child.lines().some((line) => String(line['msg']).includes('ECONNREFUSED')))
    child.process.kill('SIGTERM')
    child.process.kill('SIGINT')
    expect(await child.ended).toBe(0)
    expect(child.lines().filter((line) => line['msg'] === 'stopping')).toHaveLength(1)
    await eventually(async () => (await connections()).length === 0)
  })

  test('waits for it, starts when it comes, goes on serving when it goes away again, and still ends in time', async () => {
    const [port, kafkaPort] = await Promise.all([freePort(), freePort()])
    const child = run({ PORT: String(port), KAFKA_BROKERS: `127.0.0.1:${String(kafkaPort)}` })
    await eventually(() => child.lines().some((line) => String(line['msg']).includes('ECONNREFUSED')))
    const kafka = await startKafka({ dataDir: join(dir, 'kafka'), port: kafkaPort })
    try {
      await eventually(async () => (await fetch(`http://127.0.0.1:${String(port)}/ready`)).ok, { timeout: 30_000 })
      await kafka.stop()
      await eventually(() => child.lines().filter((line) => String(line['msg']).includes('ECONNREFUSED')).length > 3)
      expect(await askOperator(port, '{ me }')).toMatchObject({ status: 200, body: { data: { me: 'li.na' } } })
      expect((await fetch(`http://127.0.0.1:${String(port)}/ready`)).status).toBe(200)
    } finally {
      child.process.kill('SIGTERM')
      await kafka.stop()
    }
    expect(await child.ended).toBe(0)
    expect(child.lines().filter((line) => line['level'] === 'fatal')).toEqual([])
  }, 90_000)
})

/** The service as a process of its own, as its `main.ts` would run it. */
function run(over: Record<string, string>): {
  process: ChildProcess
  ended: Promise<number | null>
  lines(): Record<string, unknown>[]
} {
  const main = join(dir, 'main.ts')
  const kit = new URL('./index.ts', import.meta.url).href
  writeFileSync(
    main,
    `import { defineService, runService } from '${kit}'
     const jars = {
       name: 'jars',
       schema: new URL('./schema.graphql', import.meta.url),
       resolvers: { Query: { me: (_, args, { principal }) => principal.subject } },
     }
     await runService(
       defineService({ name: 'crm', migrations: new URL('./migrations/', import.meta.url), modules: [jars] }),
     )`,
  )
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: { PATH: process.env['PATH'], ...environment(over) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  return {
    process: child,
    ended: new Promise((resolve) => child.once('close', resolve)),
    lines: () =>
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}
