import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { verifyChain } from '@sellgraph/audit'
import { parseSettings } from '@sellgraph/config'
import { createDatabase, type Database, mayChangeAppendOnly } from '@sellgraph/db-kit'
import { defineAccess } from '@sellgraph/identity'
import { internalHeadersFor, testPublicKeys } from '@sellgraph/identity/testing'
import { newId, ok } from '@sellgraph/kernel'
import { createLogger } from '@sellgraph/observability'
import { upsertEmployee } from '@sellgraph/organisation'
import { eventually, testDatabase, type TestDatabase, testKafka, testTopicPrefix } from '@sellgraph/testing'
import { addJob, defineJob } from '@sellgraph/timers'
import type pg from 'pg'
import { z } from 'zod'
import { defineCommand, defineService, mutation, type RunningService, startService } from './index.ts'

const dir = mkdtempSync(join(tmpdir(), 'runtime-role-'))
mkdirSync(join(dir, 'migrations'))
writeFileSync(
  join(dir, 'migrations', '0001_jar.sql'),
  `CREATE TABLE jar (id uuid PRIMARY KEY, number bigint GENERATED ALWAYS AS IDENTITY, coins int NOT NULL);
   CREATE SEQUENCE jars;`,
)
writeFileSync(
  join(dir, 'schema.graphql'),
  `extend type Query { me: String! }
   extend type Mutation { fillJar(input: FillJarInput!): FillJarResult! }
   input FillJarInput { idempotencyKey: String! jarId: ID! coins: Int! reason: String }
   type FillJarPayload { coins: Int! }
   union FillJarResult = FillJarPayload | ValidationError | ForbiddenError | NotFoundError | ConflictError | RuleError`,
)

const shake = defineJob('shake', z.object({ id: z.string() }), async ({ tx, payload }) => {
  await tx.query('UPDATE jar SET coins = coins + 1 WHERE id = $1', [payload.id])
})
const access = defineAccess('Jar', { fill: { MANAGER: 'ALL' } })
const fillJar = defineCommand({
  name: 'fillJar',
  input: z.object({ jarId: z.uuid(), coins: z.int(), reason: z.string().optional() }),
  authorize: (principal) => access.permit(principal, 'fill'),
  async handle({ tx }, { jarId, coins }) {
    await tx.query(`SELECT nextval('jars')`)
    await tx.query('INSERT INTO jar (id, coins) VALUES ($1, $2)', [jarId, coins])
    await addJob(tx, shake, { id: jarId })
    return ok({ coins })
  },
})
const service = defineService({
  name: 'crm',
  migrations: pathToFileURL(`${join(dir, 'migrations')}/`),
  modules: [
    {
      name: 'jars',
      schema: pathToFileURL(join(dir, 'schema.graphql')),
      resolvers: {
        Query: { me: () => 'me' },
        Mutation: { fillJar: mutation(fillJar, async ({ coins }) => ({ __typename: 'FillJarPayload', coins })) },
      },
      jobs: [shake],
    },
  ],
})

const role = `runtime_${randomBytes(6).toString('hex')}`
const manager = { subject: 'li.na', kind: 'EMPLOYEE', roles: ['MANAGER'] as 'MANAGER'[] } as const
let database: TestDatabase
let owner: Database
let running: RunningService
/** As the service itself, with its role. */
let runtime: Database

beforeAll(async () => {
  database = await testDatabase({ migrations: [] })
  owner = await createDatabase({ url: database.url, entities: [], applicationName: 'owner', poolSize: 2 })
  await owner.transaction(async (tx) => {
    // A creator that is no superuser must be a member of a role to drop what was granted to it.
    await tx.query(`SET LOCAL createrole_self_grant TO 'set, inherit'`)
    await tx.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`)
  })
  const url = new URL(database.url)
  url.username = role
  url.password = 'secret'
  const { brokers } = await testKafka()
  const settings = parseSettings('service', {
    PORT: '0',
    DATABASE_URL: url.toString(),
    DATABASE_OWNER_URL: database.url,
    KAFKA_BROKERS: brokers.join(),
    TOPIC_PREFIX: testTopicPrefix(),
    INTERNAL_JWKS: JSON.stringify(testPublicKeys),
    AUDIT_MASTER_KEY_FILE: join(dir, 'audit-master-key.json'),
    METRICS_TOKEN: 'what-prometheus-sends-in-this-spec',
  })
  running = await startService(service, settings, { log: createLogger({ name: 'spec', level: 'silent' }) })
  runtime = await createDatabase({ url: url.toString(), entities: [], applicationName: 'runtime', poolSize: 2 })
  await runtime.transaction((tx) =>
    upsertEmployee(tx, {
      id: newId(),
      subject: manager.subject,
      number: '1',
      name: 'Li Na',
      status: 'ACTIVE',
      positionLevel: 'MANAGER',
      teamId: null,
      version: 1,
    }),
  )
})
afterAll(async () => {
  await running.stop()
  await runtime.close()
  await owner.query(`DROP OWNED BY ${role}`)
  await owner.query(`DROP ROLE ${role}`)
  await owner.close()
  await database.drop()
  rmSync(dir, { recursive: true })
})

test('a service works with a role that owns nothing: commands, jobs, outbox, audit and its chain', async () => {
  const jarId = newId()
  const response = await fetch(`http://127.0.0.1:${String(running.port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...internalHeadersFor(manager, 'crm') },
    body: JSON.stringify({
      query: `mutation ($input: FillJarInput!) { fillJar(input: $input) { __typename } }`,
      variables: { input: { idempotencyKey: newId(), jarId, coins: 3, reason: 'a gift' } },
    }),
  })
  expect(await response.json()).toEqual({ data: { fillJar: { __typename: 'FillJarPayload' } } })
  await eventually(async () => (await runtime.query('SELECT 1 FROM jar WHERE coins = 4')).length === 1)
  const entries = await runtime.query(
    `SELECT action, actor, reason, changes -> 0 -> 'columns' -> 'coins' AS coins FROM sys.audit_entry
     WHERE subjects @> $1 ORDER BY id`,
    [JSON.stringify([{ type: 'jar', id: jarId }])],
  )
  expect(entries).toEqual([
    { action: 'fillJar', actor: 'li.na', reason: 'a gift', coins: [null, '3'] },
    { action: 'shake', actor: 'system:crm', reason: null, coins: ['3', '4'] },
  ])
  await eventually(async () => (await verifyChain(runtime, 'crm')).links === 2)
  expect(await verifyChain(runtime, 'crm')).toMatchObject({ waiting: 0, problems: [] })
})

test('what the audit says can be added to and read by the service, and changed by nothing that it can do', async () => {
  expect([await mayChangeAppendOnly(runtime), await mayChangeAppendOnly(owner)]).toEqual([false, true])
  const tables = await owner.query<{ name: string }>(
    `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'append_only' ORDER BY 1`,
  )
  const names = tables.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['sys.audit_anchor', 'sys.audit_entry', 'sys.audit_link']))
  for (const name of names) {
    await runtime.query(`SELECT 1 FROM ${name} LIMIT 1`)
    for (const [statement, said] of [
      [`UPDATE ${name} SET ${await aColumnOf(name)} = DEFAULT`, /permission denied for table/],
      [`DELETE FROM ${name}`, /permission denied for table/],
      [`TRUNCATE ${name}`, /permission denied for table/],
      [`ALTER TABLE ${name} DISABLE TRIGGER append_only`, /must be owner of table/],
      [`ALTER TABLE ${name} DISABLE TRIGGER ALL`, /must be owner of table/],
      [`DROP TRIGGER append_only ON ${name}`, /must be owner of relation/],
      [`ALTER TABLE ${name} ADD COLUMN x int`, /must be owner of table/],
      [`ALTER TABLE ${name} OWNER TO ${role}`, /must be owner of table/],
      [`DROP TABLE ${name}`, /must be owner of table/],
      [`CREATE TRIGGER t AFTER INSERT ON ${name} EXECUTE FUNCTION sys.refuse_change()`, /permission denied for table/],
    ] as const) {
      expect([statement, await refusal(statement)]).toEqual([statement, expect.stringMatching(said)])
    }
    // PostgreSQL only warns of a right that was not there to give.
    await runtime.query(`GRANT UPDATE ON ${name} TO ${role}`)
  }
  expect(await mayChangeAppendOnly(runtime)).toBe(false)
})

test('nor can it get at the audit by a way around its tables', async () => {
  for (const [statement, said] of [
    [`SET session_replication_role = replica`, /permission denied to set parameter/],
    [`ALTER TABLE jar DISABLE TRIGGER audit_on_update`, /must be owner of table/],
    [`TRUNCATE jar`, /permission denied for table/],
    [
      `CREATE OR REPLACE FUNCTION sys.note_audit_change() RETURNS trigger LANGUAGE sql AS ''`,
      /permission denied for schema/,
    ],
    [`CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'`, /permission denied for schema public/],
    [`SET ROLE sellgraph_test`, /permission denied to set role/],
    [`UPDATE sys.schema_migration SET checksum = ''`, /permission denied for table/],
  ] as const) {
    expect([statement, await refusal(statement)]).toEqual([statement, expect.stringMatching(said)])
  }
})

async function refusal(statement: string): Promise<string> {
  return runtime.query(statement).then(
    () => 'done',
    (error: unknown) => (error as pg.DatabaseError).message,
  )
}

async function aColumnOf(table: string): Promise<string> {
  const [column] = await owner.query<{ name: string }>(
    'SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum = 1',
    [table],
  )
  return column?.name ?? ''
}
