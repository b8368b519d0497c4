import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { continueDeal, playDeal, salesTeam } from '@sellgraph/demo-company'
import {
  allContracts,
  type BrokerConsumer,
  kafkaBroker,
  requestBackfill,
  serviceOf,
  silentLog,
} from '@sellgraph/messaging'
import { eventually, testKafka } from '@sellgraph/testing'
import { openStage, plainDeal, type Stage } from './test/stage.ts'

// What a warehouse does: read every state topic from its beginning and keep the newest row of each id.
type Row = Readonly<Record<string, unknown>>
const copy = new Map<string, Map<string, { version: number; row: Row }>>()
const stateTypes = allContracts().filter(([, { kind }]) => kind === 'state')
// No other spec sells through these.
const { manager, consultants: team } = salesTeam('key-accounts')
const consultants = team.slice(1, 3)
const PREFIX = 'e2e.'

let stage: Stage
let reader: BrokerConsumer
let databases: Map<string, Database>
beforeAll(async () => {
  stage = await openStage({ alone: true })
  databases = new Map(await Promise.all(services.map(async (name) => [name, await databaseOf(name)] as const)))
  reader = await startCopy()
})
afterAll(async () => {
  await reader.stop()
  for (const db of databases.values()) await db.close()
  await stage.close()
})

test('a copy built from the state topics alone equals the tables, although services are killed while they write', async () => {
  const { graph, company } = stage
  const plans = consultants.map((consultant) => plainDeal(stage, { manager, consultant }))
  const [delivered] = await Promise.all([
    Promise.all(plans.map((plan) => playDeal(graph, company, { ...plan, stopAfter: 'delivery' }))),
    // It only hears of deals: they go on without it until a payment, whose commission they look at.
    stage.system.kill('performance').then(() => stage.system.restart('performance')),
  ])
  await Promise.all(plans.map((plan, index) => continueDeal(graph, company, plan, delivered[index]!, 'payment')))
  // The others at the moment of their last commits, before all of it can be on the topics.
  await Promise.all(
    (['crm', 'sales-pipeline', 'fulfillment', 'after-sales', 'finance-expense'] as const).map(async (service) => {
      await stage.system.kill(service)
      await stage.system.restart(service)
    }),
  )
  await rest()
  const { compared, differences } = await compare()
  expect(differences).toEqual([])
  // Every entity that a deal writes was there to be compared.
  expect([...compared].filter(([, rows]) => rows > 0).length).toBeGreaterThan(20)
})

test('all rows published again leave the copy as it is', async () => {
  const before = structuredClone(copy)
  const reasons = { reason: 'a new warehouse', requestedBy: 'spec', rowsPerSecond: 5_000 }
  for (const [type] of stateTypes) {
    const db = databases.get(serviceOf(type))!
    expect(await requestBackfill(db, { type, ...reasons })).toMatchObject({ ok: true })
  }
  // Sales go on meanwhile.
  const deal = plainDeal(stage, { manager, consultant: consultants[0]!, stopAfter: 'quote' })
  const { customerId } = await playDeal(stage.graph, stage.company, deal)
  await eventually(
    async () => {
      const open = await Promise.all(
        [...databases.values()].map((db) => db.query('SELECT 1 FROM sys.backfill WHERE finished_at IS NULL')),
      )
      return open.flat().length === 0
    },
    { timeout: 60_000 },
  )
  await rest()
  expect((await compare()).differences).toEqual([])
  const changed: string[] = []
  for (const [type, rows] of before) {
    for (const [id, { version, row }] of rows) {
      const now = copy.get(type)?.get(id)
      if (now?.version === version && JSON.stringify(now.row) !== JSON.stringify(row)) changed.push(`${type} ${id}`)
    }
  }
  expect(changed).toEqual([])
  expect(copy.get('state.crm.customer.v1')?.has(String(customerId))).toBe(true)
})

async function databaseOf(service: string): Promise<Database> {
  const url = new URL(process.env['SELLGRAPH_TEST_PG_URL'] ?? '')
  url.pathname = `/e2e_${service.replaceAll('-', '_')}`
  return createDatabase({ url: url.href, entities: [], applicationName: 'bi-copy', poolSize: 1 })
}

async function startCopy(): Promise<BrokerConsumer> {
  const { brokers } = await testKafka()
  const consumer = kafkaBroker({ brokers, clientId: 'bi-copy', log: silentLog }).consumer({
    groupId: `${PREFIX}bi-copy`,
  })
  await consumer.start(
    stateTypes.map(([, { topic }]) => PREFIX + topic),
    {
      onBatch: (_topic, _partition, messages, control) => {
        for (const { key, value, headers, offset } of messages) {
          const type = headers['ce_type'] ?? ''
          const rows = copy.get(type) ?? new Map<string, { version: number; row: Row }>()
          copy.set(type, rows)
          const [id, version] = [String(key), Number(headers['ce_rowversion'])]
          if ((rows.get(id)?.version ?? 0) > version) continue
          if (value === null) rows.delete(id)
          else rows.set(id, { version, row: JSON.parse(value.toString()) as Row })
          control.handled(offset)
        }
        return Promise.resolve()
      },
    },
  )
  return consumer
}

/** Settles when nothing waits in any outbox or inbox (what another spec had parked stays parked), and the copy has read all there is. */
async function rest(): Promise<void> {
  const { brokers } = await testKafka()
  const admin = kafkaBroker({ brokers, clientId: 'bi-copy', log: silentLog }).admin()
  try {
    const topics = stateTypes.map(([, { topic }]) => PREFIX + topic)
    let quiet = 0
    await eventually(
      async () => {
        const waiting = await Promise.all(
          [...databases.values()].map((db) =>
            db.query(
              `SELECT 1 FROM sys.outbox WHERE published_at IS NULL UNION ALL SELECT 1 FROM sys.waiting_event WHERE status = 'WAITING'`,
            ),
          ),
        )
        const lag = (await admin.lag(`${PREFIX}bi-copy`, topics)).reduce((sum, one) => sum + one.lag, 0)
        // What is read last may still cause something: twice quiet with nothing new in between is quiet.
        quiet = waiting.flat().length === 0 && lag === 0 ? quiet + 1 : 0
        return quiet === 5
      },
      { timeout: 60_000 },
    )
  } finally {
    await admin.close()
  }
}

/** Fields that say something else than the column of their name. */
const DERIVED: ReadonlySet<string> = new Set([
  'state.after-sales.asset.v1.warrantyEnd', // of an asset without warranty: the day it would have begun
])

/** Compares the copy with the tables, column by column: which rows there are, and each column that a topic tells. */
async function compare(): Promise<{ compared: Map<string, number>; differences: string[] }> {
  const compared = new Map<string, number>()
  const differences: string[] = []
  for (const [service, db] of databases) {
    for (const { type, table, column } of await rootTables(db)) {
      const rows = await db.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${table} t`)
      const told = copy.get(type) ?? new Map<string, { row: Row }>()
      compared.set(type, rows.length)
      const ids = new Set(rows.map(({ row }) => String(row[column])))
      for (const id of told.keys()) if (!ids.has(id)) differences.push(`${service} ${type} ${id}: not in ${table}`)
      for (const { row } of rows) {
        const id = String(row[column])
        const copied = told.get(id)?.row
        if (copied === undefined) differences.push(`${service} ${type} ${id}: missing`)
        else {
          for (const [name, value] of Object.entries(row)) {
            const field = name.replace(/_(\w)/g, (__, letter: string) => letter.toUpperCase())
            if (!(field in copied) || DERIVED.has(`${type}.${field}`)) continue
            const [has, is] = [canonical(copied[field]), canonical(toldOf(value, copied[field]))]
            if (has !== is) differences.push(`${type} ${id}.${field}: ${has}, not ${is}`)
          }
        }
      }
    }
  }
  return { compared, differences }
}

/** Which table each state topic of a service stands for, as the triggers on the tables have it. */
async function rootTables(db: Database): Promise<{ type: string; table: string; column: string }[]> {
  const triggers = await db.query<{ table: string; words: string }>(
    `SELECT tgrelid::regclass::text AS table, replace(encode(tgargs, 'escape'), '\\000', ' ') AS words
     FROM pg_trigger WHERE tgname = 'state_change_on_insert'`,
  )
  return triggers.flatMap(({ table, words }) => {
    const list = words.trim().split(' ')
    return Array.from({ length: list.length / 3 }, (_, n) => list.slice(3 * n, 3 * n + 3))
      .filter(([, , role]) => role === 'root')
      .map(([type = '', column = '']) => ({ type, table, column }))
  })
}

/** Of the objects in a list, what the topic tells of them: costs and margins stand in the sensitive topic. */
function toldOf(value: unknown, told: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(told)) return value
  return value.map((part: unknown, index) => {
    const copied: unknown = told[index]
    if (part === null || typeof part !== 'object' || copied === null || typeof copied !== 'object') return part
    return Object.fromEntries(Object.entries(part).filter(([name]) => name in copied))
  })
}

/** Values as PostgreSQL's JSON and a topic's JSON write them: times to the millisecond, numbers by value, keys in order. */
function canonical(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString()
  if (typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)))
    return String(Number(value))
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if ('amount' in value && 'currency' in value) return canonical(value.amount)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, of]) => `${name}:${canonical(of)}`).join()}}`
}
