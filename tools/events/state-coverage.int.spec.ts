import { expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { contractOf } from '@sellgraph/messaging'
import { migrationsOf, type ServiceDefinition, statesOf } from '@sellgraph/service-kit'
import { testDatabase } from '@sellgraph/testing'
import pg from 'pg'
import { definitionOf } from '../definition-of.ts'

test.each(services)('every table and column of %s is told on a state topic, or it is said why not', async (name) => {
  const service = await definitionOf(name)
  const columns = await columnsOf(service)
  const silent: string[] = []
  for (const [table, names] of columns) {
    const sources = statesOf(service).filter(({ tables }) => table in tables)
    if (service.untold?.[table] !== undefined) continue
    if (sources.length === 0) silent.push(table)
    const told = new Set(sources.flatMap(({ type }) => [...fieldsOf(contractOf(type)?.schema)]))
    const keys = new Set(sources.map(({ tables }) => tables[table]))
    for (const column of sources.length === 0 ? [] : names) {
      if (keys.has(column) || ALWAYS.has(column) || service.untold?.[`${table}.${column}`] !== undefined) continue
      if (!isTold(column, told)) silent.push(`${table}.${column}`)
    }
  }
  expect(silent).toEqual([])
  const known = [...columns].flatMap(([table, names]) => [table, ...names.map((column) => `${table}.${column}`)])
  expect(Object.keys(service.untold ?? {}).filter((one) => !known.includes(one))).toEqual([])
})

const ALWAYS: ReadonlySet<string> = new Set(['id', 'version', 'created_at', 'updated_at'])

/** `net_total` is told as `netTotal`; `budget_amount` and `budget_currency` as `budget`, which is money. */
function isTold(column: string, told: ReadonlySet<string>): boolean {
  const name = column.replace(/_(\w)/g, (__, letter: string) => letter.toUpperCase())
  const whole = name.replace(/(Amount|Currency)$/, '')
  return told.has(name) || (whole !== name && told.has(whole))
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
}

/** Names of all fields, at any depth; `currency` is one where there is money. */
function* fieldsOf(schema: Schema | undefined): Generator<string> {
  if (schema === undefined) return
  if (schema.$ref?.endsWith('/Money') === true) yield 'currency'
  for (const [name, of] of Object.entries(schema.properties ?? {})) {
    yield name
    yield* fieldsOf(of)
  }
  yield* fieldsOf(schema.items)
  for (const option of schema.anyOf ?? []) yield* fieldsOf(option)
}

async function columnsOf(service: ServiceDefinition): Promise<Map<string, string[]>> {
  const database = await testDatabase({ migrations: migrationsOf(service) })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    const { rows } = await client.query<{ table: string; names: string[] }>(
      `SELECT table_name AS table, array_agg(column_name::text ORDER BY ordinal_position) AS names
       FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name ORDER BY table_name`,
    )
    return new Map(rows.map(({ table, names }) => [table, names]))
  } finally {
    await client.end()
    await database.drop()
  }
}
