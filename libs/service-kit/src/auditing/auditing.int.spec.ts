import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { erasePeople, personal, recordAudit } from '@sellgraph/audit'
import { defineAccess, type Principal, roles, systemPrincipal } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId, ok } from '@sellgraph/kernel'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { mutation } from '../context.ts'
import { defineService } from '../definition.ts'
import { input } from '../input.ts'
import { startTestService, type TestService } from '../testing.ts'

const dir = mkdtempSync(join(tmpdir(), 'auditing-'))
writeFileSync(join(dir, '0001_nothing.sql'), 'SELECT 1')
writeFileSync(
  join(dir, 'schema.graphql'),
  `type Query { customer(id: ID!): Customer customers: [Customer!]! }
   type Mutation { revealPhone(input: RevealPhoneInput!): RevealPhoneResult! }
   input RevealPhoneInput { idempotencyKey: String! customerId: ID! reason: String! }
   type RevealPhonePayload { customer: Customer! }
   union RevealPhoneResult = RevealPhonePayload | ValidationError | ForbiddenError | NotFoundError | ConflictError | RuleError
   type Customer @key(fields: "id") { id: ID! name: String! phone: String }`,
)
const customers = [
  { id: newId(), name: '海天', phone: '138****0000' },
  { id: newId(), name: '恒力', phone: null },
]
const [haitian, hengli] = customers as [(typeof customers)[number], (typeof customers)[number]]

const revealPhone = defineCommand({
  name: 'revealPhone',
  input: z.object({ customerId: input.id(), reason: input.text() }),
  authorize: (principal) => defineAccess('Customer', { reveal: { SERVICE: 'ALL' } }).permit(principal, 'reveal'),
  async handle({ tx, principal, requestId }, { customerId, reason }) {
    await recordAudit(tx, {
      kind: 'REVEAL',
      action: 'revealPhone',
      principal,
      requestId,
      subjects: [{ type: 'customer', id: customerId }],
      reason,
      details: { field: 'phone', value: personal(customerId, '13800130000') },
    })
    return ok({ customerId })
  },
})

const definition = defineService({
  name: 'sales-pipeline',
  migrations: pathToFileURL(`${dir}/`),
  modules: [
    {
      name: 'customers',
      schema: pathToFileURL(join(dir, 'schema.graphql')),
      watched: ['Customer'],
      resolvers: {
        Query: { customer: (_: unknown, { id }: { id: string }) => find(id), customers: () => customers },
        Mutation: {
          revealPhone: mutation(revealPhone, ({ customerId }) =>
            Promise.resolve({ __typename: 'RevealPhonePayload', customer: find(customerId) }),
          ),
        },
        Customer: { __resolveReference: ({ id }: { id: string }) => find(id) },
      },
    },
  ],
})

const find = (id: string) => customers.find((customer) => customer.id === id) ?? null

const auditor = testPrincipal({ subject: 'he.jing', employeeId: newId(), roles: ['AUDITOR'] })
const wang = testPrincipal({ subject: 'wang.lei', employeeId: newId(), roles: ['CONSULTANT', 'SERVICE'] })

let service: TestService
beforeAll(async () => {
  service = await startTestService(definition)
})
afterAll(async () => {
  await service.stop()
  rmSync(dir, { recursive: true })
})

async function readsOf(filter: object, principal: Principal = auditor): Promise<object[] | null> {
  const { data, errors } = await service.gql(
    principal,
    `query ($filter: RecordReadFilter) { salesPipelineReads(filter: $filter, first: 100) { totalCount pageInfo { hasNextPage }
       edges { cursor node { at subject employeeId roles grantIds requestId operation type ids fields } } } }`,
    { filter },
  )
  expect(errors).toBeUndefined()
  return data.salesPipelineReads?.edges.map(({ node }: { node: object }) => node) ?? null
}

async function trailOf(filter: object, principal: Principal = auditor): Promise<Record<string, unknown>[] | null> {
  const { data, errors } = await service.gql(
    principal,
    `query ($filter: AuditTrailFilter) { salesPipelineAuditTrail(filter: $filter, first: 100) { totalCount
       edges { node { id at kind action actor employeeId roles coveredIds grantIds requestId reason subjects { type id }
         changes { table id operation columns { name before after erased } } details } } } }`,
    { filter },
  )
  expect(errors).toBeUndefined()
  return data.salesPipelineAuditTrail?.edges.map(({ node }: { node: object }) => node) ?? null
}

const reveal = async (customerId: string, reason: string) => {
  const { data, errors } = await service.gql(
    wang,
    'mutation ($input: RevealPhoneInput!) { revealPhone(input: $input) { ... on RevealPhonePayload { customer { name } } } }',
    { input: { idempotencyKey: newId(), customerId, reason } },
  )
  expect(errors).toBeUndefined()
  return data.revealPhone
}

describe('the read log', () => {
  test('R194: says who has seen a customer, by list, by reference and in a payload, with the fields', async () => {
    await service.gql(wang, 'query Everybody { customers { id name } }')
    await service.gql(
      wang,
      `query Nested { _entities(representations: [{ __typename: "Customer", id: "${hengli.id}" }]) { ... on Customer { phone } } }`,
    )
    expect(await reveal(haitian.id, 'delivery tomorrow')).toEqual({ customer: { name: '海天' } })
    const by = { subject: 'wang.lei', employeeId: wang.employeeId, roles: wang.roles, type: 'Customer' }
    expect(await readsOf({ reader: 'wang.lei' })).toEqual([
      expect.objectContaining({ ...by, operation: null, ids: [haitian.id], fields: ['name'] }),
      expect.objectContaining({ ...by, operation: 'Nested', ids: [hengli.id], fields: ['phone'] }),
      expect.objectContaining({ ...by, operation: 'Everybody', ids: [haitian.id, hengli.id], fields: ['name'] }),
    ])
    expect(await readsOf({ id: hengli.id, fields: ['phone'] })).toMatchObject([{ operation: 'Nested' }])
    expect(await readsOf({ id: hengli.id, reader: newId() })).toEqual([])
  })

  test('knows nothing of who asked for what is not there, or for ids alone', async () => {
    const nobody = testPrincipal({ subject: `spec.${newId()}`, roles: ['CONSULTANT'] })
    await service.gql(nobody, `{ customer(id: "${newId()}") { name phone } customers { id __typename } }`)
    expect(await readsOf({ reader: nobody.subject })).toEqual([])
  })

  test('does not log what the service reads for itself', async () => {
    await service.gql(systemPrincipal('sales-pipeline'), '{ customers { name } }')
    expect(await readsOf({ reader: 'system:sales-pipeline' })).toEqual([])
  })

  test('speaks of its own readers as well', async () => {
    await readsOf({ id: haitian.id })
    expect(await readsOf({ type: 'RecordRead', reader: 'he.jing' })).not.toEqual([])
  })

  test('trap 10: keeps an answer back that it could not store', async () => {
    await service.db.query('ALTER TABLE sys.read_log ADD CONSTRAINT nothing_more CHECK (false) NOT VALID')
    try {
      await expect(service.gql(wang, '{ customers { name } }')).rejects.toThrow('read_log')
      // What shows nobody anything is answered all the same.
      expect((await service.gql(wang, '{ customers { id } }')).errors).toBeUndefined()
    } finally {
      await service.db.query('ALTER TABLE sys.read_log DROP CONSTRAINT nothing_more')
    }
  })
})

describe('the audit trail', () => {
  test('shows a reveal with who, why and what, until the person is erased', async () => {
    await reveal(hengli.id, 'overdue visit')
    const subject = { type: 'customer', id: hengli.id }
    const [shown] = (await trailOf({ kind: 'REVEAL', subject })) ?? []
    expect(shown).toMatchObject({
      kind: 'REVEAL',
      action: 'revealPhone',
      actor: 'wang.lei',
      employeeId: wang.employeeId,
      reason: 'overdue visit',
      subjects: [subject],
    })
    expect(JSON.parse(String(shown?.['details']))).toEqual({ field: 'phone', value: '13800130000' })
    await service.db.transaction((tx) => erasePeople(tx, [hengli.id]))
    const [erased] = (await trailOf({ kind: 'REVEAL', subject })) ?? []
    expect(JSON.parse(String(erased?.['details']))).toEqual({ field: 'phone', value: { erased: true } })
    expect(erased).toMatchObject({ actor: 'wang.lei', reason: 'overdue visit' })
  })

  test('is found by actor, act, request and time, and by nothing that did not happen', async () => {
    const [entry] = (await trailOf({ actor: 'wang.lei', action: 'revealPhone' })) ?? []
    expect(entry).toBeDefined()
    const { requestId } = entry as { requestId: string }
    expect(await trailOf({ requestId, kind: 'REVEAL' })).toMatchObject([{ requestId }])
    expect(await trailOf({ actor: wang.employeeId })).not.toEqual([])
    expect(await trailOf({ actor: newId() })).toEqual([])
    expect(await trailOf({ subject: { type: 'customer', id: newId() } })).toEqual([])
    const { at } = entry as { at: string }
    expect(await trailOf({ from: at, requestId })).not.toEqual([])
    expect(await trailOf({ to: at, requestId })).toEqual([])
  })
})

test('R197: nobody but an auditor sees any of it, whatever other role they have', async () => {
  const everybodyElse = { ...auditor, roles: roles.filter((role) => role !== 'AUDITOR') }
  expect(await readsOf({}, everybodyElse)).toBeNull()
  expect(await trailOf({}, everybodyElse)).toBeNull()
  expect(await readsOf({}, { ...auditor, roles: [] })).toBeNull()
})
