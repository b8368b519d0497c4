import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  allClauses,
  type Answer,
  ask,
  draftQuote,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  reachContracting,
  type SalesFloor,
} from '../../testing/sales-floor.ts'
import { salesPipeline } from '../../service.ts'
import { customerColumns, survivorOf } from './store/customer-merge-store.ts'

let floor: SalesFloor

beforeAll(async () => {
  floor = await openSalesFloor()
})
afterAll(() => floor.service.stop())

const customerState = (id: string, owner: Person, version = 1) => ({
  type: 'state.crm.customer.v1' as const,
  data: {
    id,
    code: `KH-${id}`,
    name: '苏州恒力机械有限公司',
    channel: 'TRADE_FAIR',
    industry: null,
    lifecycleStage: 'INTENDING',
    valueClass: null,
    keyAccount: false,
    leadId: null,
    createdAt: '2026-03-02T01:00:00Z',
    updatedAt: '2026-03-02T01:00:00Z',
    ownerId: owner.employeeId,
    teamId: floor.teamId,
    version,
  },
})

const merged = (mergedCustomerId: string, customerId: string) => ({
  type: 'crm.CustomerMerged.v1' as const,
  aggregateId: customerId,
  id: newId(),
  data: {
    customerId,
    customerName: '苏州恒力机械有限公司',
    ownerId: floor.colleague.employeeId,
    teamId: floor.teamId,
    mergedCustomerId,
    mergedAt: '2026-03-02T01:20:00Z',
  },
})

const DEAL = 'query ($id: ID!) { opportunity(id: $id) { version customer { id } owner { id } } }'
const dealOf = async (who: Person, id: string): Promise<Answer> => (await ask(floor, who, DEAL, { id })).opportunity

test('two customers become one: deals and quotes are the one that stays’, open ones its owner’s, however often it is told', async () => {
  const [goes, stays] = [newId(), newId()]
  await floor.service.deliver(customerState(stays, floor.colleague))
  const deal = await openDeal(floor, { customerId: goes })
  const product = await addProduct(floor)
  const { quoteId } = await draftQuote(floor, deal, [{ productId: product.id }])
  const event = merged(goes, stays)
  await floor.service.deliver(event)
  const after = await dealOf(floor.colleague, deal.id)
  expect(after).toMatchObject({ customer: { id: stays }, owner: { id: floor.colleague.employeeId } })
  await floor.service.deliver(event)
  await floor.service.deliver({ ...event, id: newId() })
  expect(await dealOf(floor.colleague, deal.id)).toEqual(after)
  const { quote } = await ask(
    floor,
    floor.colleague,
    'query ($id: ID!) { quote(id: $id) { customer { id } owner { id } } }',
    { id: quoteId },
  )
  expect(quote).toEqual({ customer: { id: stays }, owner: { id: floor.colleague.employeeId } })
})

test('the merge is told before the owner of the one that stays: the deals follow when that comes', async () => {
  const [goes, stays] = [newId(), newId()]
  const deal = await openDeal(floor, { customerId: goes })
  await floor.service.deliver(merged(goes, stays))
  expect(await dealOf(floor.consultant, deal.id)).toMatchObject({ customer: { id: stays } })
  await floor.service.deliver(customerState(stays, floor.colleague))
  expect(await dealOf(floor.colleague, deal.id)).toMatchObject({ owner: { id: floor.colleague.employeeId } })
})

test('a lead that is told late opens its deal with the customer that stays', async () => {
  const [goes, stays] = [newId(), newId()]
  await floor.service.deliver(customerState(stays, floor.colleague))
  await floor.service.deliver(merged(goes, stays))
  const deal = await openDeal(floor, { customerId: goes })
  expect(await dealOf(floor.colleague, deal.id)).toMatchObject({
    customer: { id: stays },
    owner: { id: floor.colleague.employeeId },
  })
  const again = await act(floor, floor.colleague, 'openOpportunity', { customerId: stays, title: '备件' })
  expect(again.__typename).toBe('OpenOpportunityPayload')
})

test('merges that come in the wrong order end at the last customer', async () => {
  const [first, second, third] = [newId(), newId(), newId()]
  await floor.service.deliver(customerState(third, floor.colleague))
  const deal = await openDeal(floor, { customerId: first })
  await floor.service.deliver(merged(second, third))
  await floor.service.deliver(merged(first, second))
  expect(await dealOf(floor.colleague, deal.id)).toMatchObject({ customer: { id: third } })
  expect(await survivorOf(floor.service.db, first)).toBe(third)
})

test('a deal that is opened while its customer is merged ends at the one that stays', async () => {
  const [goes, stays] = [newId(), newId()]
  await floor.service.deliver(customerState(goes, floor.consultant))
  await floor.service.deliver(customerState(stays, floor.consultant))
  const open = () => act(floor, floor.consultant, 'openOpportunity', { customerId: goes, title: '备件' })
  await Promise.all([open(), open(), floor.service.deliver(merged(goes, stays)), open(), open()])
  const left = await floor.service.db.query('SELECT 1 FROM opportunity WHERE customer_id = $1', [goes])
  expect(left).toEqual([])
})

test('every column with the id of a customer is re-keyed by a merge, but copies of what others tell', async () => {
  const columns = await floor.service.db.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name LIKE '%customer_id' AND table_name <> ALL($1) ORDER BY 1`,
    [Object.keys(salesPipeline.untold ?? {})],
  )
  expect(columns.map(({ name }) => name)).toEqual(customerColumns.toSorted())
})

test('R080: who buys again is known by the deals before, and who spoke for the company by those it brought', async () => {
  const customerId = newId()
  await floor.service.deliver(customerState(customerId, floor.consultant))
  const first = await contractInForce(customerId, '2026-03-02')
  const second = await contractInForce(customerId, '2026-03-02')
  const RECORD = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
    repeatPurchases { count amounts { amount currency } lastOn meanIntervalDays } referrals { opened won } } } }`
  const of = [{ __typename: 'Customer', id: customerId }]
  const repeats = {
    count: 1,
    amounts: [{ amount: '2000.00', currency: 'CNY' }],
    lastOn: '2026-03-02',
    meanIntervalDays: '0',
  }
  const [record] = (await ask(floor, floor.consultant, RECORD, { of }))._entities
  expect(record.repeatPurchases).toEqual(repeats)
  const stranger = await floor.service.employee({ roles: ['CONSULTANT'] })
  expect((await ask(floor, stranger, RECORD, { of }))._entities[0].repeatPurchases).toMatchObject({
    count: 0,
    amounts: [],
  })

  const KNOWN = 'query ($id: ID!) { opportunity(id: $id) { source repeatPurchase previousOpportunity { id } } }'
  expect((await ask(floor, floor.consultant, KNOWN, { id: first })).opportunity).toEqual({
    source: 'LEAD',
    repeatPurchase: false,
    previousOpportunity: null,
  })
  expect((await ask(floor, floor.consultant, KNOWN, { id: second })).opportunity).toEqual({
    source: 'REPEAT',
    repeatPurchase: true,
    previousOpportunity: { id: first },
  })

  const brought = newId()
  await floor.service.deliver(customerState(brought, floor.consultant))
  const input = { customerId: brought, title: '车床' }
  const self = { ...input, referral: { customerId: brought } }
  expect(await act(floor, floor.consultant, 'openOpportunity', self)).toMatchObject({
    fields: [{ path: 'referral.customerId' }],
  })
  expect(await act(floor, floor.consultant, 'openOpportunity', { ...input, referral: {} })).toMatchObject({
    fields: [{ path: 'referral' }],
  })
  const opened = await must(
    floor,
    floor.consultant,
    'openOpportunity',
    { ...input, referral: { customerId, name: '张经理' } },
    'opportunity { source referringCustomer { id } referrerName }',
  )
  expect(opened.opportunity).toEqual({
    source: 'REFERRAL',
    referringCustomer: { id: customerId },
    referrerName: '张经理',
  })
  const [now] = (await ask(floor, floor.consultant, RECORD, { of }))._entities
  expect(now.referrals).toEqual({ opened: 1, won: 0 })
})

test('R080: a lead that a customer referred opens a deal that knows it', async () => {
  const leadId = newId()
  const referrerId = newId()
  await floor.service.deliver({
    type: 'crm.LeadConverted.v1',
    aggregateId: leadId,
    data: {
      leadId,
      customerId: newId(),
      customerName: '宁波精工',
      ownerId: floor.consultant.employeeId,
      teamId: floor.teamId,
      channel: 'CUSTOMER_REFERRAL',
      referrerId,
      convertedAt: '2026-03-02T01:00:00Z',
    },
  })
  const [row] = await floor.service.db.query<{ source: string; customer: string }>(
    'SELECT source, referring_customer_id AS customer FROM opportunity WHERE lead_id = $1',
    [leadId],
  )
  expect(row).toEqual({ source: 'REFERRAL', customer: referrerId })
})

async function contractInForce(customerId: string, signedOn: string): Promise<string> {
  const { consultant, lawyer, accountant } = floor
  const product = await addProduct(floor, { price: '2000', cost: '600' })
  const { opportunityId, quoteId } = await reachContracting(floor, [{ productId: product.id }], {}, { customerId })
  const draft = await must(floor, consultant, 'draftContract', { quoteId, clauses: allClauses }, 'contract { id }')
  const said = { explainedTo: '张经理', explainedOn: signedOn, note: '已说明违约责任' }
  const signature = { title: '总经理', sealed: true, signedOn }
  const steps = [
    [consultant, 'submitContract', {}],
    [lawyer, 'approveContractReview', { kind: 'LEGAL' }],
    [accountant, 'approveContractReview', { kind: 'FINANCE' }],
    [consultant, 'releaseContract', said],
    [consultant, 'recordSignature', { ...signature, party: 'CUSTOMER', signatory: '张经理' }],
    [lawyer, 'recordSignature', { ...signature, party: 'COMPANY', signatory: '赵国强' }],
    [lawyer, 'archiveContract', { location: '档案室 A-03' }],
  ] as const
  for (const [index, [who, field, more]] of steps.entries()) {
    await must(floor, who, field, { contractId: draft.contract.id, version: index + 1, ...more })
  }
  return opportunityId
}
