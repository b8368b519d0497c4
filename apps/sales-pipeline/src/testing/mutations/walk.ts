import { expect } from '@jest/globals'
import { buildSchema, type SchemaPart } from '@sellgraph/graphql-kit'
import { newId } from '@sellgraph/kernel'
import { schemaPartsOf } from '@sellgraph/service-kit'
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { salesPipeline } from '../../service.ts'
import type { Person } from '../sales-floor.ts'
import type { Stage } from './stage.ts'

type Input = Record<string, unknown>

/** A mutation about to be sent: by whom, with what. */
export interface Ready {
  readonly who: Person
  readonly input: Input
}

export interface Deed {
  /** Brings the floor to where it can be done. */
  readonly ready: (stage: Stage) => Promise<Ready> | Ready
  /** Another input that is as good, for one that names no record and has no version. */
  readonly other?: Input
  /** Why it takes no version of what it changes. */
  readonly unversioned?: string
  /** Why two at once are both done, although each names a version. */
  readonly repeatable?: string
  /** Why nothing is told of it. */
  readonly untold?: string
  /** The action of its audit entry, where that is not its own name: documents have entries of their own (R196). */
  readonly recordedAs?: string
  /** Who is refused: the auditor and a consultant of another team, unless told. */
  readonly mayNot?: (stage: Stage) => readonly Person[]
}

export type Deeds = Readonly<Record<string, Deed>>

/** Those of the service itself; what every service offers to operators and auditors has its specs in service-kit. */
export function mutationsOfService(): GraphQLField<unknown, unknown>[] {
  const own: readonly SchemaPart[] = salesPipeline.modules
  const parts = schemaPartsOf(salesPipeline)
  const offeredByAll = parts.flatMap((part) =>
    own.includes(part) ? [] : Object.keys(part.resolvers['Mutation'] ?? {}),
  )
  const all = buildSchema(parts).getMutationType()?.getFields() ?? {}
  return Object.values(all).filter(({ name }) => !offeredByAll.includes(name))
}

const fields = new Map(mutationsOfService().map((field) => [field.name, field]))

/** What one mutation must do, whatever it is about. */
export async function walk(stage: Stage, name: string, deed: Deed): Promise<void> {
  const field = fields.get(name)
  if (field === undefined) throw new Error(`there is no mutation ${name}`)
  const { who, input } = await deed.ready(stage)
  const mutation = new Sent(stage, field)
  const before = await rowsOf(stage)

  await refusesWhoMayNot(stage, mutation, input, deed)
  await refusesWhatIsWrong(mutation, who, input)
  const versioned = 'version' in inputFieldsOf(field)
  expect(versioned).toBe(deed.unversioned === undefined)
  if (versioned) {
    const stale = { ...input, version: (input['version'] as number) + 1 }
    expect(await mutation.send(who, stale)).toMatchObject({ __typename: 'ConflictError', code: 'STALE_VERSION' })
  }
  // Whoever was refused changed nothing.
  expect(changed(before, await rowsOf(stage))).toEqual([])

  const keys = versioned && deed.repeatable === undefined ? [newId(), newId()] : [newId()]
  const answers = await Promise.all(keys.map((key) => mutation.send(who, input, key)))
  const [done, ...more] = answers.filter(({ __typename }) => __typename === mutation.payload)
  expect(answers).toContainEqual(expect.objectContaining({ __typename: mutation.payload }))
  // Two at once: one is done, and the other is told that it came too late, or that it is gone.
  expect(more).toEqual([])
  for (const answer of answers.filter((one) => one !== done)) {
    expect(['ConflictError', 'NotFoundError']).toContain(answer.__typename)
  }

  const after = await rowsOf(stage)
  const audited = await stage.service.db.query(
    `SELECT actor, employee_id AS "employeeId" FROM sys.audit_entry WHERE action = $1 AND xmin::text::bigint > $2`,
    [deed.recordedAs ?? name, before.newest],
  )
  expect(audited).toEqual([{ actor: who.subject, employeeId: who.employeeId }])
  expect(changed(before, after).includes('sys.outbox')).toBe(deed.untold === undefined)

  const key = keys[answers.findIndex((one) => one === done)] ?? ''
  expect(await mutation.send(who, input, key)).toEqual(done)
  const another = { ...input, ...(deed.other ?? anotherOf(field, input)) }
  expect(await mutation.send(who, another, key)).toMatchObject({
    __typename: 'ConflictError',
    code: 'IDEMPOTENCY_KEY_REUSED',
  })
  expect(changed(after, await rowsOf(stage))).toEqual([])
}

async function refusesWhoMayNot(stage: Stage, mutation: Sent, input: Input, deed: Deed): Promise<void> {
  for (const who of deed.mayNot?.(stage) ?? [stage.auditor, stage.stranger]) {
    expect(['ForbiddenError', 'NotFoundError']).toContain((await mutation.send(who, input)).__typename)
  }
}

async function refusesWhatIsWrong(mutation: Sent, who: Person, input: Input): Promise<void> {
  expect(await mutation.send(who, input, 'short')).toMatchObject({
    __typename: 'ValidationError',
    fields: [{ path: 'idempotencyKey' }],
  })
  const wrong: [string, string][] = []
  for (const { path, value, answers } of faultsOf(mutation.field.args[0]!.type, input, [])) {
    const { __typename } = await mutation.send(who, withValue(input, path, value) as Input)
    if (!answers.includes(__typename)) wrong.push([`${path.join('.')} = ${String(value).slice(0, 20)}`, __typename])
  }
  expect(wrong).toEqual([])
}

interface Answer {
  readonly __typename: string
  readonly code?: string
}

/** One mutation as clients send it. */
class Sent {
  readonly payload: string
  readonly field: GraphQLField<unknown, unknown>
  readonly #stage: Stage
  readonly #source: string

  constructor(stage: Stage, field: GraphQLField<unknown, unknown>) {
    this.#stage = stage
    this.field = field
    const result = getNamedType(field.type)
    const payload = isUnionType(result) ? result.getTypes().find(({ name }) => name.endsWith('Payload')) : undefined
    if (payload === undefined) throw new Error(`${field.name} answers no payload`)
    this.payload = payload.name
    const records = Object.values(payload.getFields()).flatMap(({ name, type }) => {
      const known = getNamedType(type)
      if (!isObjectType(known)) return []
      const inner = ['id', 'version', 'status'].filter((one) => one in known.getFields())
      return [`${name} { ${['__typename', ...inner].join(' ')} }`]
    })
    this.#source = `mutation ($input: ${getNamedType(field.args[0]!.type).name}!) { ${field.name}(input: $input) {
      __typename ... on ${payload.name} { ${['__typename', ...records].join(' ')} }
      ... on UserError { code message } ... on ValidationError { fields { path } } } }`
  }

  /** Answers the payload or the error. An input that the graph does not take at all is `BAD_INPUT`. */
  async send(who: Person, input: Input, idempotencyKey: string = newId()): Promise<Answer> {
    const { data, errors } = await this.#stage.service.gql(who, this.#source, { input: { ...input, idempotencyKey } })
    // An error at a path was thrown by the service: its client would be told of a failure inside.
    const failure = errors?.find(({ path }) => path !== undefined)
    if (failure !== undefined) return { __typename: `failed: ${failure.message}` }
    if (errors !== undefined) return { __typename: 'BAD_INPUT', code: errors[0]?.message ?? '' }
    return data?.[this.field.name] as Answer
  }
}

interface Fault {
  readonly path: readonly (string | number)[]
  readonly value: unknown
  readonly answers: readonly string[]
}

const TYPED = ['ValidationError', 'NotFoundError', 'ForbiddenError', 'ConflictError', 'RuleError']

/** What can be wrong with an input, place by place. */
function faultsOf(type: GraphQLInputType, value: unknown, path: Fault['path']): Fault[] {
  if (value === null || value === undefined) return []
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    return (value as unknown[]).flatMap((item, index) => faultsOf(nullable.ofType, item, [...path, index]))
  }
  const named = getNamedType(type)
  if (isInputObjectType(named)) {
    const given = value as Input
    return Object.values(named.getFields())
      .filter(({ name }) => name !== 'idempotencyKey' && name !== 'version')
      .flatMap((field) => faultsOf(field.type, given[field.name], [...path, field.name]))
  }
  return faultsOfLeaf(named, isNonNullType(type)).map((fault) => ({ path, ...fault }))
}

function faultsOfLeaf(type: GraphQLNamedType, required: boolean): Omit<Fault, 'path'>[] {
  if (isEnumType(type)) return [{ value: 'NO_SUCH_VALUE', answers: ['BAD_INPUT'] }]
  switch (type.name) {
    case 'String':
      return [
        { value: '一\u0000二', answers: ['ValidationError'] },
        { value: '长'.repeat(100_000), answers: ['ValidationError'] },
        ...(required ? [{ value: '  ', answers: ['ValidationError'] }] : []),
      ]
    case 'ID':
      return [
        { value: 'no-id', answers: ['ValidationError', 'NotFoundError'] },
        { value: newId(), answers: TYPED },
      ]
    case 'Decimal':
      return [{ value: '9'.repeat(40), answers: ['BAD_INPUT', ...TYPED] }]
    case 'Int':
      return [{ value: -1, answers: TYPED }]
    case 'Date':
      return [{ value: '2026-02-30', answers: ['BAD_INPUT', 'ValidationError'] }]
    default:
      return []
  }
}

function withValue(at: unknown, [step, ...rest]: Fault['path'], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(at)) return at.map((item, index) => (index === step ? withValue(item, rest, value) : item))
  return { ...(at as Input), [step]: withValue((at as Input)[step], rest, value) }
}

function inputFieldsOf(field: GraphQLField<unknown, unknown>) {
  const type = getNamedType(field.args[0]!.type)
  return isInputObjectType(type) ? type.getFields() : {}
}

/** The same on another version, or of another record. */
function anotherOf(field: GraphQLField<unknown, unknown>, input: Input): Input {
  if ('version' in input) return { version: (input['version'] as number) + 1 }
  const id = Object.values(inputFieldsOf(field)).find(
    ({ name, type }) => name in input && getNamedType(type).name === 'ID',
  )
  if (id === undefined) throw new Error(`${field.name} needs another input`)
  return { [id.name]: newId() }
}

interface Rows {
  readonly newest: string
  /** How many rows a table has, and which transaction wrote the last of them. */
  readonly tables: ReadonlyMap<string, string>
}

async function rowsOf({ service: { db }, tables }: Stage): Promise<Rows> {
  const counts = tables.map(
    (name) => `SELECT '${name}' AS name, count(*) AS rows, max(xmin::text::bigint) AS newest FROM ${name}`,
  )
  const found = await db.query<{ name: string; rows: string; newest: string | null }>(counts.join(' UNION ALL '))
  const newest = found.map((table) => BigInt(table.newest ?? 0)).reduce((a, b) => (a > b ? a : b), 0n)
  return {
    newest: newest.toString(),
    tables: new Map(found.map((table) => [table.name, `${table.rows} ${table.newest ?? ''}`])),
  }
}

function changed(before: Rows, after: Rows): string[] {
  return [...after.tables].filter(([name, now]) => before.tables.get(name) !== now).map(([name]) => name)
}
