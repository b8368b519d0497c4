import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { defineAccess, type Principal } from '@sellgraph/identity'
import { newId, ok, ruleViolated, TestClock } from '@sellgraph/kernel'
import { createLogger } from '@sellgraph/observability'
import { testDatabase, type TestDatabase } from '@sellgraph/testing'
import { z } from 'zod'
import { migrationsOf } from './capabilities.ts'
import { type Command, defineCommand, type Output, runCommand } from './command.ts'
import { defineService } from './definition.ts'
import { input } from './input.ts'

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

const manager: Principal = { subject: 'li.na', kind: 'EMPLOYEE', employeeId: newId(), roles: ['MANAGER'], teamIds: [] }
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
      error: { kind: 'VALIDATION', fields: [{ path: 'idempotencyKey', message: 'is required' }] },
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
    expect(message(input.date(), '2026-02-30')).toBe('must be a date such as 2026-03-02')
    expect(input.optionalText().parse('  ')).toBeNull()
  })
})
