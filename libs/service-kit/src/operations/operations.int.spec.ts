import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { systemPrincipal, type Principal, roles } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { deliver, listOperations, park, react } from '@sellgraph/messaging'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineService } from '../definition.ts'
import { startTestService, type TestService } from '../testing.ts'

const dir = mkdtempSync(join(tmpdir(), 'operations-'))
writeFileSync(join(dir, '0001_nothing.sql'), 'SELECT 1')
writeFileSync(join(dir, 'schema.graphql'), 'type Query { "Nothing." nothing: ID }  type Mutation')

const definition = defineService({
  name: 'sales-pipeline',
  migrations: pathToFileURL(`${dir}/`),
  modules: [{ name: 'nothing', schema: pathToFileURL(join(dir, 'schema.graphql')), resolvers: {} }],
})

const operator = testPrincipal({ subject: 'gao.yuan', roles: ['OPERATOR'] })
const TYPE = 'performance.EmployeeOnboarded.v1'
const onboarded = {
  employeeId: newId(),
  subject: 'wang.lei',
  number: 'E0012',
  teamId: null,
  name: '王磊',
  positionLevel: 'CONSULTANT',
  joinedOn: '2026-03-02',
}
const parking = react(TYPE, () => Promise.resolve(park('makes no sense')))

let service: TestService
beforeAll(async () => {
  service = await startTestService(definition)
})
afterAll(async () => {
  await service.stop()
  rmSync(dir, { recursive: true })
})

/** Parks an event of a new key. */
async function parkOne(data: object = onboarded): Promise<{ id: string; version: number; key: string }> {
  const key = newId()
  const outcome = await deliver(service.db, [parking], { type: TYPE, aggregateId: key, data: data as never })
  expect(outcome).toBe('parked')
  const [found] = await list(operator, key)
  return { ...found!, key }
}

interface Shown {
  id: string
  version: number
  status: string
  data: string | null
  reason: string
  correctedData: string | null
}

async function list(principal: Principal, key: string): Promise<Shown[]> {
  const { data, errors } = await service.gql(
    principal,
    `query ($key: ID) { salesPipelineEvents { parked(key: $key, waiting: true) {
      id version status type eventId data bytes correctedData reason attempts queuedBehind headers { name value } receivedAt nextAttemptAt } } }`,
    { key },
  )
  expect(errors).toBeUndefined()
  return data.salesPipelineEvents?.parked as Shown[]
}

async function decide(
  name: string,
  fields: Record<string, unknown>,
  principal = operator,
): Promise<Record<string, unknown>> {
  const kind = `${name.slice(0, name.indexOf('SalesPipeline'))}Event`
  const input = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Input`
  const { data, errors } = await service.gql(
    principal,
    `mutation ($input: ${input}!) { ${name}(input: $input) { __typename
       ... on UserError { code message } ... on ValidationError { fields { path message } } ... on ConflictError { currentVersion currentState } } }`,
    { input: { idempotencyKey: newId(), ...fields } },
  )
  expect(errors).toBeUndefined()
  return data[name]
}

test('an operator sees what is parked and why, and of personal data only that it is there', async () => {
  const { key, id } = await parkOne()
  const [seen] = await list(operator, key)
  expect(seen).toMatchObject({ id, version: 1, status: 'PARKED', reason: 'makes no sense', correctedData: null })
  const data = JSON.parse(seen!.data!) as Record<string, unknown>
  expect(data).toMatchObject({ name: '***', subject: '***', employeeId: onboarded.employeeId })
  expect(JSON.stringify(seen)).not.toContain('王磊')
})

test('nobody else sees or decides anything, whatever other role they have', async () => {
  const { key, id } = await parkOne()
  const others = roles.filter((role) => role !== 'OPERATOR')
  const everybodyElse: Principal = { ...operator, subject: 'pan.yun', roles: others }
  expect(await list(everybodyElse, key)).toBeUndefined()
  for (const [name, fields] of [
    ['retrySalesPipelineEvent', { eventId: id, version: 1 }],
    ['correctSalesPipelineEvent', { eventId: id, version: 1, patch: '{}', reason: 'mine' }],
    ['skipSalesPipelineEvent', { eventId: id, version: 1, reason: 'mine' }],
    ['revealSalesPipelineEvent', { eventId: id, purpose: 'curious' }],
  ] as const) {
    expect(await decide(name, fields, everybodyElse)).toMatchObject({ __typename: 'ForbiddenError' })
  }
  expect((await list(systemPrincipal('spec'), key))[0]).toMatchObject({ status: 'PARKED', version: 1 })
})

describe('a decision', () => {
  test('corrects an event, and shows the copy that is handled instead masked as well', async () => {
    const { key, id, version } = await parkOne()
    const patch = JSON.stringify({ name: '王小磊' })
    expect(
      await decide('correctSalesPipelineEvent', { eventId: id, version, patch, reason: 'mistyped' }),
    ).toMatchObject({
      __typename: 'CorrectEventPayload',
    })
    const [seen] = await list(operator, key)
    expect(seen).toMatchObject({ status: 'WAITING', version: 2 })
    expect(JSON.parse(seen!.correctedData!)).toMatchObject({ name: '***' })
    const [operation] = await listOperations(service.db)
    expect(operation).toMatchObject({ who: 'gao.yuan', action: 'CORRECT', requestId: expect.any(String) })
  })

  test('that breaks the contract, or is no JSON, is told as such', async () => {
    const { id, version } = await parkOne()
    for (const patch of ['{"name":7}', '{"name":', 'null', '[]']) {
      const answer = await decide('correctSalesPipelineEvent', { eventId: id, version, patch, reason: 'a try' })
      expect(answer).toMatchObject({
        __typename: 'ValidationError',
        fields: [{ path: expect.stringMatching(/patch|headers/) }],
      })
    }
  })

  test('of a second operator is a conflict, and of the same request again the first answer', async () => {
    const { id, version } = await parkOne()
    const skip = { eventId: id, version, reason: 'a test', idempotencyKey: newId() }
    expect(await decide('skipSalesPipelineEvent', skip)).toMatchObject({ __typename: 'SkipEventPayload' })
    expect(await decide('skipSalesPipelineEvent', skip)).toMatchObject({ __typename: 'SkipEventPayload' })
    expect(await decide('retrySalesPipelineEvent', { eventId: id, version })).toMatchObject({
      __typename: 'ConflictError',
      code: 'ALREADY_DECIDED',
      currentState: 'SKIPPED',
    })
    expect(await decide('retrySalesPipelineEvent', { eventId: 'none', version })).toMatchObject({
      __typename: 'NotFoundError',
    })
  })

  test('has an event tried again', async () => {
    const { id, version, key } = await parkOne()
    expect(await decide('retrySalesPipelineEvent', { eventId: id, version })).toMatchObject({
      __typename: 'RetryEventPayload',
    })
    expect(await list(operator, key)).toMatchObject([{ status: 'WAITING', version: 2, attempts: 0 }])
  })
})

describe('a reveal', () => {
  const reveal = (fields: Record<string, unknown>) =>
    service.gql(
      operator,
      `mutation ($input: RevealEventInput!) { revealSalesPipelineEvent(input: $input) { __typename
         ... on RevealEventPayload { eventId value } ... on UserError { code } ... on ValidationError { fields { path } } } }`,
      { input: { idempotencyKey: newId(), purpose: 'the producer asks what it sent', ...fields } },
    )

  test('shows an event as it came, to an operator who says what for, and is on record', async () => {
    const { id, key } = await parkOne()
    const { data } = await reveal({ eventId: id })
    const { value, ...answer } = data.revealSalesPipelineEvent
    expect(answer).toEqual({ __typename: 'RevealEventPayload', eventId: id })
    expect(JSON.parse(value)).toMatchObject({ name: '王磊', subject: 'wang.lei' })
    expect((await listOperations(service.db))[0]).toMatchObject({
      who: 'gao.yuan',
      action: 'REVEAL',
      parkedEventId: id,
      reason: 'the producer asks what it sent',
    })
    const audited = await service.db.query(
      `SELECT reason FROM sys.audit_entry WHERE kind = 'REVEAL' AND actor = 'gao.yuan' AND subjects @> $1`,
      [JSON.stringify([{ type: 'parked event', id }])],
    )
    expect(audited).toEqual([{ reason: 'the producer asks what it sent' }])
    const kept = await service.db.query(
      `SELECT output FROM sys.idempotency_key WHERE command = 'revealSalesPipelineEvent'`,
    )
    expect(JSON.stringify(kept)).not.toContain('王磊')
    // It decides nothing, and the list stays masked.
    expect(await list(operator, key)).toMatchObject([{ status: 'PARKED', version: 1 }])
    expect(JSON.stringify(await list(operator, key))).not.toContain('王磊')
  })

  test('needs a purpose and an event', async () => {
    const { id } = await parkOne()
    expect((await reveal({ eventId: id, purpose: ' ' })).data.revealSalesPipelineEvent).toMatchObject({
      fields: [{ path: 'purpose' }],
    })
    expect((await reveal({ eventId: 'none' })).data.revealSalesPipelineEvent).toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('a replay is asked for, seen and stopped, and all of that is on record', async () => {
  const ask = (fields: object, principal = operator) =>
    service.gql(
      principal,
      `mutation ($input: ReplayEventsInput!) { replaySalesPipelineEvents(input: $input) { __typename
         ... on ReplayEventsPayload { replay { id mode state from key types reason requestedBy messages done } }
         ... on ValidationError { fields { path } } } }`,
      {
        input: { idempotencyKey: newId(), mode: 'AGAIN', from: '2026-03-01T00:00:00.000Z', reason: 'a bug', ...fields },
      },
    )
  expect((await ask({ types: ['crm.Nothing.v1'] })).data.replaySalesPipelineEvents).toMatchObject({
    __typename: 'ValidationError',
    fields: [{ path: 'types' }],
  })
  expect((await ask({}, { ...operator, roles: ['ADMIN'] })).data.replaySalesPipelineEvents.__typename).toBe(
    'ForbiddenError',
  )
  const { data, errors } = await ask({ types: [TYPE], key: 'customer-1' })
  expect(errors).toBeUndefined()
  const { replay } = data.replaySalesPipelineEvents
  expect(replay).toMatchObject({ state: 'REQUESTED', types: [TYPE], key: 'customer-1', requestedBy: 'gao.yuan' })
  const stopped = await service.gql(
    operator,
    `mutation ($input: StopReplayInput!) { stopSalesPipelineReplay(input: $input) { __typename
       ... on StopReplayPayload { replay { state endedAt } } } }`,
    { input: { idempotencyKey: newId(), replayId: replay.id, reason: 'the wrong one' } },
  )
  expect(stopped.data.stopSalesPipelineReplay).toMatchObject({
    __typename: 'StopReplayPayload',
    replay: { state: 'STOPPED' },
  })
  const seen = await service.gql(
    operator,
    `{ salesPipelineEvents { replays(first: 1) { id state } operations(first: 2) { action who replayId reason }
       backlog { outboxDepth outboxOldestAt waiting parked queued oldestReceivedAt } parkedEvent(id: "nonsense") { id } } }`,
  )
  expect(seen.errors).toBeUndefined()
  expect(seen.data.salesPipelineEvents).toMatchObject({
    replays: [{ id: replay.id, state: 'STOPPED' }],
    operations: [
      { action: 'STOP_REPLAY', replayId: replay.id },
      { action: 'REPLAY', reason: 'a bug' },
    ],
    parkedEvent: null,
  })
  const tooMany = await service.gql(operator, '{ salesPipelineEvents { parked(first: 1000) { id } } }')
  expect(tooMany.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
})
