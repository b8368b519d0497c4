import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AuditEntry, ENTRY_COLUMNS, readable, sealAll, verifyChain } from '@sellgraph/audit'
import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { type CrmSpec, startCrm } from '../../testing.ts'

let crm: CrmSpec
let hr: Principal

beforeAll(async () => {
  crm = await startCrm()
  hr = await crm.service.employee({ roles: ['HR'] })
})
afterAll(() => crm.service.stop())

const erase = async (who: Principal, contactId: string, more: object = {}) => {
  const source = `mutation ($input: EraseContactInput!) { eraseContact(input: $input) {
    __typename
    ... on EraseContactPayload { contactId customer { id } }
    ... on ConflictError { code } ... on NotFoundError { message } ... on ValidationError { fields { path } } } }`
  const input = { idempotencyKey: newId(), contactId, reason: 'asked by letter', ...more }
  return (await crm.query(who, source, { input }))['eraseContact']
}

/** A customer with two people, one of whom came with the lead. */
async function customerWithPeople(n: number) {
  const phone = `+865126666888${String(n)}`
  const lead = await crm.leadIn('QUALIFIED', {
    contactName: '王伟',
    phone,
    email: `wang${String(n)}@hengli.example.cn`,
  })
  const { customer } = await crm.act(crm.wang, 'convertLead', {
    leadId: lead.id,
    version: lead.version,
    contacts: [{ name: '张总', phone: `+861380013800${String(n)}` }],
  })
  const rows = await crm.service.db.query<{ id: string; name: string }>(
    'SELECT id, name FROM contact WHERE customer_id = $1',
    [customer.id],
  )
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? ''
  return { lead, customer, wang: idOf('王伟'), zhang: idOf('张总') }
}

const audited = (type: string, id: string) =>
  crm.service.db.query<AuditEntry>(
    `SELECT ${ENTRY_COLUMNS} FROM sys.audit_entry e WHERE subjects @> $1 ORDER BY e.id`,
    [JSON.stringify([{ type, id }])],
  )

test('a person who asks for it is erased: contact, keys, lead, state topics, and what the audit says of them', async () => {
  const { db } = crm.service
  const { lead, customer, wang, zhang } = await customerWithPeople(0)
  await sealAll(db, 'crm')
  const before = await readable(db, await audited('contact', wang))
  expect(JSON.stringify(before)).toContain('王伟')

  expect(await erase(hr, wang)).toEqual({ __typename: 'EraseContactPayload', contactId: wang, customer: null })

  expect(
    await db.query('SELECT name, title, phone, email, erased_at IS NULL AS known FROM contact WHERE id = $1', [wang]),
  ).toEqual([{ name: '', title: null, phone: null, email: null, known: false }])
  expect(await db.query('SELECT contact_name, phone, email FROM lead WHERE id = $1', [lead.id])).toEqual([
    { contact_name: null, phone: null, email: null },
  ])
  expect(await db.query('SELECT value FROM customer_key WHERE customer_id = $1', [customer.id])).toEqual([
    { value: '+8613800138000' },
  ])
  const told = (await crm.service.publishedState('state-sensitive.crm.contact.v1')).filter(
    ({ aggregateId }) => aggregateId === wang,
  )
  expect(told.at(-1)?.data).toMatchObject({ name: '', phone: null, email: null, version: 2 })

  // What stood in the audit before, what the erasure itself changed, and what came from the lead.
  const entries = [...(await audited('contact', wang)), ...(await audited('lead', lead.id))]
  const last = entries.find(({ action }) => action === 'eraseContact')
  expect(last).toMatchObject({ actor: hr.subject, reason: 'asked by letter', roles: ['HR'] })
  const text = JSON.stringify(await readable(db, entries))
  expect(text).not.toMatch(/王伟|66668880|wang0@hengli/)
  expect(text).toContain('{"erased":true}')
  expect(JSON.stringify(await readable(db, await audited('contact', zhang)))).toContain('张总')

  await sealAll(db, 'crm')
  expect(await verifyChain(db, 'crm')).toMatchObject({ waiting: 0, problems: [] })
})

test('a number of who was erased is free for another customer, one that a colleague shares is not', async () => {
  const { customer, wang } = await customerWithPeople(1)
  const { version } = await crm.customer(crm.wang, customer.id)
  await crm.act(crm.wang, 'addContact', {
    customerId: customer.id,
    version,
    contact: { name: '前台', phone: '+8651266668881' },
  })
  await erase(crm.director, wang)
  const keys = await crm.service.db.query<{ value: string }>('SELECT value FROM customer_key WHERE customer_id = $1', [
    customer.id,
  ])
  expect(keys.map(({ value }) => value).sort()).toEqual(['+8613800138001', '+8651266668881'])
})

test('only who answers for data protection erases, with a reason, and once', async () => {
  const { wang } = await customerWithPeople(2)
  expect(await erase(crm.wang, wang)).toMatchObject({ __typename: 'ForbiddenError' })
  expect(await erase(crm.director, wang, { reason: ' ' })).toEqual({
    __typename: 'ValidationError',
    fields: [{ path: 'reason' }],
  })
  const idempotencyKey = newId()
  const first = await erase(crm.director, wang, { idempotencyKey })
  expect(first).toMatchObject({ __typename: 'EraseContactPayload' })
  expect(await erase(crm.director, wang, { idempotencyKey })).toEqual(first)
  expect(await erase(crm.director, wang)).toEqual({ __typename: 'ConflictError', code: 'ERASED_ALREADY' })
  expect(await erase(crm.director, newId())).toMatchObject({ __typename: 'NotFoundError' })
})
