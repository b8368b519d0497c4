import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { defineAccess, type Principal } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId, ok, ruleViolated, TestClock } from '@sellgraph/kernel'
import { type BrokerClient, outboxIsFull, silentLog, startRelay } from '@sellgraph/messaging'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { eventually, testDatabase, type TestDatabase } from '@sellgraph/testing'
import { z } from 'zod'
import { migrationsOf } from './capabilities.ts'
import { type Command, defineCommand, type Output, runCommand } from './command.ts'
import { existing, type GraphContext, graphContext, mutation } from './context.ts'
import { defineService } from './definition.ts'
import { forgetKeys, KEY_RETENTION_DAYS } from './forget-keys.ts'
import { input } from './input.ts'
import { messagingMetrics } from './messaging-metrics.ts'

const dir = mkdtempSync(join(tmpdir(), 'service-kit-'))
writeFileSync(join(dir, '0001_jar.sql'), 'CREATE TABLE jar (coins int NOT NULL)')
const service = defineService({ name: 'crm', migrations: pathToFileURL(`${dir}/`), modules: [] })

const access = defineAccess('Jar', { fill: { MANAGER: 'ALL' } })
const fillJar = defineCommand({
  name: 'fillJar',
  input: z.object({ coins: z.int().min(1, 'must be at least 1'), note: input.optionalText(10) }),
  authorize: (principal) => access.permit(principal, 'fill'),
  async handle({ tx }, { coins }) {
    await tx.query('INSERT INTO jar VALUES ($1)', [coins])
    return coins === 13 ? ruleViolated('R000', 'UNLUCKY', 'not thirteen') : ok({ coins })
  },
})

const manager = testPrincipal({ subject: 'li.na', employeeId: newId(), roles: ['MANAGER'] })
let database: TestDatabase
let db: Database

beforeAll(async () => {
  database = await testDatabase({ migrations: migrationsOf(service) })
  db = await createDatabase({ url: database.url, entities: [], applicationName: 'service-kit-spec' })
})
afterAll(async () => {
  await db.close()
  await database.drop()
  rmSync(dir, { recursive: true })
})

const log = createLogger({ name: 'spec', level: 'silent' })
const run = <I, O extends Output>(command: Command<I, O>, raw: object, principal = manager) =>
  runCommand({ db, clock: new TestClock('2026-03-02T08:00:00Z'), log }, command, principal, raw, newId())
const coins = async () =>
  (await db.query<{ coins: number }>('SELECT coins FROM jar ORDER BY coins')).map((row) => row.coins)

describe('a command', () => {
  test('refuses bad input field by field, and a caller without the right, before anything is touched', async () => {
    const before = await coins()
    expect(await run(fillJar, { coins: 0, note: 'much too long a note' })).toMatchObject({
      error: {
        kind: 'VALIDATION',
        fields: [{ path: 'idempotencyKey', message: 'is required' }, { path: 'coins' }, { path: 'note' }],
      },
    })
    expect(await run(fillJar, { idempotencyKey: newId(), coins: 0, note: 'much too long a note' })).toMatchObject({
      error: { fields: [{ path: 'coins', message: 'must be at least 1' }, { path: 'note' }] },
    })
    const consultant: Principal = { ...manager, roles: ['CONSULTANT'] }
    expect(await run(fillJar, { idempotencyKey: newId(), coins: 1 }, consultant)).toMatchObject({
      error: { kind: 'FORBIDDEN' },
    })
    expect(await coins()).toEqual(before)
  })

  test('takes effect once per key, however often and however fast it is sent', async () => {
    const raw = { idempotencyKey: newId(), coins: 5 }
    const answers = await Promise.all(Array.from({ length: 8 }, () => run(fillJar, raw)))
    expect(answers).toEqual(answers.map(() => ok({ coins: 5 })))
    expect((await coins()).filter((n) => n === 5)).toHaveLength(1)
  })

  test('refuses a key that was used with other input, but not a key of someone else', async () => {
    const idempotencyKey = newId()
    await run(fillJar, { idempotencyKey, coins: 6 })
    expect(await run(fillJar, { idempotencyKey, coins: 7 })).toMatchObject({
      error: { kind: 'CONFLICT', code: 'IDEMPOTENCY_KEY_REUSED' },
    })
    expect(await run(fillJar, { idempotencyKey, coins: 7 }, { ...manager, subject: 'zhao.min' })).toEqual(
      ok({ coins: 7 }),
    )
  })

  test('leaves nothing behind when it returns an error, so that its key can be used again', async () => {
    const raw = { idempotencyKey: newId(), coins: 13 }
    expect(await run(fillJar, raw)).toMatchObject({ error: { kind: 'RULE', rule: 'R000' } })
    expect(await coins()).not.toContain(13)
    expect(await run(fillJar, { ...raw, coins: 14 })).toEqual(ok({ coins: 14 }))
  })
})

test('a command is refused while the outbox is full, and taken with the same key when it is not any more', async () => {
  const sent = { idempotencyKey: newId(), coins: 31 }
  const raw = { idempotencyKey: newId(), coins: 32 }
  await run(fillJar, sent)
  const away = () => Promise.reject(new Error('broker is away'))
  const broker = { producer: () => ({ connect: away, disconnect: async () => {}, send: away }) }
  const relay = await startRelay({
    db,
    broker: broker as unknown as BrokerClient,
    prefix: '',
    log: silentLog,
    maxBacklog: 1,
    statsMs: 20,
  })
  try {
    await db.query(
      `INSERT INTO sys.outbox (id, aggregatetype, aggregateid, type, bucket) VALUES (gen_random_uuid(), 't', 'a', 't', 0)`,
    )
    const full = { error: { kind: 'CONFLICT', code: 'OUTBOX_FULL' } }
    await eventually(() => outboxIsFull(db))
    expect(await run(fillJar, raw)).toMatchObject(full)
    expect(await run(fillJar, sent)).toEqual(ok({ coins: 31 }))
    await db.query('DELETE FROM sys.outbox')
    await eventually(() => !outboxIsFull(db))
    expect(await run(fillJar, raw)).toEqual(ok({ coins: 32 }))
    expect((await coins()).filter((n) => n === 32)).toHaveLength(1)
  } finally {
    await relay.stop()
  }
})

describe('idempotency keys', () => {
  const keyAt = async (at: string) => {
    const raw = { idempotencyKey: newId(), coins: 20 }
    await db.query(
      `INSERT INTO sys.idempotency_key (subject, command, key, input_hash, output, created_at) VALUES ($1, $2, $3, '', '{}', $4)`,
      [manager.subject, fillJar.name, raw.idempotencyKey, at],
    )
    return raw
  }

  test('are remembered for seven days and then forgotten, however many there are', async () => {
    const clock = new TestClock('2026-03-09T08:00:00Z')
    expect(KEY_RETENTION_DAYS).toBe(7)
    const fresh = await keyAt('2026-03-02T08:00:00.001Z')
    const old = await Promise.all(Array.from({ length: 7 }, () => keyAt('2026-03-02T07:59:59.999Z')))
    expect(await forgetKeys(db, { clock, rows: 3 })).toBe(7)
    expect(await forgetKeys(db, { clock })).toBe(0)
    expect(await run(fillJar, fresh)).toMatchObject({ error: { code: 'IDEMPOTENCY_KEY_REUSED' } })
    expect(await run(fillJar, old[0]!)).toEqual(ok({ coins: 20 }))
  })

  test('may belong to two commands at once, but hold no character that cannot be stored', async () => {
    const idempotencyKey = newId()
    const other: typeof fillJar = { ...fillJar, name: 'otherJar' }
    expect(await run(fillJar, { idempotencyKey, coins: 30 })).toEqual(ok({ coins: 30 }))
    expect(await run(other, { idempotencyKey, coins: 31 })).toEqual(ok({ coins: 31 }))
    expect(await run(fillJar, { idempotencyKey: 'a\0bcdefgh', coins: 1 })).toMatchObject({
      error: { kind: 'VALIDATION', fields: [{ path: 'idempotencyKey' }] },
    })
  })
})

describe('the answer to a mutation', () => {
  test('does not deny what is done when its caller no longer sees it, and says no more', async () => {
    const context = graphContext({
      principal: manager,
      service: 'crm',
      db,
      clock: new TestClock('2026-03-02T08:00:00Z'),
      requestId: 'r1',
      log,
    })
    const gone = mutation(fillJar, () => existing(Promise.resolve<string | null>(null)))
    await expect(gone(undefined, { input: { idempotencyKey: newId(), coins: 40 } }, context)).rejects.toMatchObject({
      message: 'It is done, but what it concerns is no longer yours to see.',
      extensions: { code: 'FORBIDDEN' },
    })
    expect(await coins()).toContain(40)
    const broken = mutation(fillJar, () => Promise.reject(new Error('connection lost')))
    await expect(broken(undefined, { input: { idempotencyKey: newId(), coins: 41 } }, context)).rejects.toThrow(
      'connection lost',
    )
  })
})

describe('a machine', () => {
  const machineWith = (scopes: string[]) => {
    const machine = testPrincipal({ subject: 'erp', kind: 'MACHINE', roles: ['MACHINE', 'MANAGER'], scopes })
    return graphContext({
      principal: machine,
      service: 'crm',
      db,
      clock: new TestClock('2026-03-02T08:00:00Z'),
      requestId: 'r1',
      log,
    })
  }
  const fill = (context: GraphContext) => context.run(fillJar, { idempotencyKey: newId(), coins: 50 })

  test('without the scope to read a service has no role there, so that it reaches no row', () => {
    for (const scopes of [[], ['crm:write'], ['finance-expense:read', 'crm', 'crm:reader', '*']]) {
      const { principal } = machineWith(scopes)
      expect(principal).toMatchObject({ subject: 'erp', roles: [] })
      expect(access.permit(principal, 'fill').ok).toBe(false)
    }
    expect(machineWith(['crm:read']).principal.roles).toEqual(['MACHINE', 'MANAGER'])
  })

  test('changes nothing in a service without the scopes to write and read it, and is told which it lacks', async () => {
    const before = await coins()
    for (const [scopes, lacks] of [
      [['crm:read', 'sales-pipeline:write'], 'the scope crm:write.'],
      [['crm:write'], 'the scope crm:read.'],
      [[], 'the scopes crm:write and crm:read.'],
    ] as const) {
      expect(await fill(machineWith([...scopes]))).toEqual({
        ok: false,
        error: expect.objectContaining({ kind: 'FORBIDDEN', message: `The access token lacks ${lacks}` }),
      })
    }
    expect(await coins()).toEqual(before)
    expect(await fill(machineWith(['crm:read', 'crm:write']))).toEqual(ok({ coins: 50 }))
  })

  test('is limited by scopes, people are not', async () => {
    const person = graphContext({
      principal: { ...manager, scopes: [] },
      service: 'crm',
      db,
      clock: new TestClock('2026-03-02T08:00:00Z'),
      requestId: 'r1',
      log,
    })
    expect(await fill(person)).toEqual(ok({ coins: 50 }))
  })
})

describe('the metrics of messaging', () => {
  test('name types that have a contract, and no other that somebody sends', async () => {
    const metrics = createMetrics('spec')
    const { consumed } = messagingMetrics(metrics, () => undefined)
    consumed?.('state.performance.employee.v1', 'done', 0.01)
    consumed?.('somebody.MadeThisUp.v1', 'ignored', 0.01)
    const text = await metrics.registry.metrics()
    expect(text).toContain('type="state.performance.employee.v1"')
    expect(text).toContain('type="unknown"')
    expect(text).not.toContain('MadeThisUp')
  })
})

describe('inputs', () => {
  const message = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message
  test('say what would be right', () => {
    expect(message(input.decimal({ moreThan: '0' }), '0')).toBe('must be more than 0')
    expect(message(input.decimal({ max: '1' }), '1.01')).toBe('must be at most 1')
    expect(message(input.decimal({ places: 0 }), '1.5')).toBe('must be a whole number')
    expect(input.decimal({ places: 0 }).parse('2.00')).toBe('2.00')
    expect(message(input.decimal(), 'ten')).toBe('must be a decimal such as 12.5')
    expect(message(input.money(), { amount: '1', currency: 'YUAN' })).toBe('must be an ISO 4217 currency such as CNY')
    expect(input.money().parse({ amount: '1', currency: 'CNY' })).toEqual({ amount: '1.00', currency: 'CNY' })
    const tooMuch = { amount: '1000000000000000', currency: 'CNY' }
    expect(message(input.money(), tooMuch)).toBe('must be at most 999999999999999.9999')
    expect(message(input.date(), '2026-02-30')).toBe('must be a date such as 2026-03-02')
    expect(input.optionalText().parse('  ')).toBeNull()
    for (const schema of [input.text(), input.optionalText()]) {
      expect(message(schema, 'a\0b')).toBe('must not contain a NUL character')
    }
  })
})
