import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import type { EventMap } from '@sellgraph/messaging'
import { type CrmSpec, DECISION, masked, NEED, shown, startCrm } from '../../testing.ts'

let crm: CrmSpec

beforeAll(async () => {
  crm = await startCrm()
})
afterAll(() => crm.service.stop())

const create = (input: object = {}, who = crm.wang) =>
  crm.act(who, 'createCustomer', { name: `Customer ${newId()}`, ...input })

async function factsOf<T extends keyof EventMap>(type: T, customerId: string): Promise<EventMap[T][]> {
  const events = await crm.service.published(type)
  return events.filter((event) => event.aggregateId === customerId).map((event) => event.data)
}

describe('conversion', () => {
  test('R008, R009, R014: a qualified lead becomes a customer with its people and all that is known of it', async () => {
    const lead = await crm.leadIn('QUALIFIED', {
      companyName: '苏州恒力机械有限公司',
      phone: '0512-66668888',
      businessScope: '机械制造',
    })
    const converted = await crm.act(crm.wang, 'convertLead', {
      leadId: lead.id,
      version: lead.version,
      registrationNo: ' 91320500ma1abcde0x ',
      industry: '机械制造',
      contacts: [
        { name: '王伟', title: '采购经理', buyingRole: 'GATEKEEPER', email: 'WANG@hengli.example.cn' },
        { name: '张总', buyingRole: 'DECIDER', phone: '138 0013 8000' },
      ],
    })
    expect(converted).toMatchObject({ lead: { status: 'CONVERTED', customer: { id: converted.customer.id } } })
    expect(converted.customer).toMatchObject({
      code: 'C-2026-000001',
      name: '苏州恒力机械有限公司',
      registrationNo: shown('91320500MA1ABCDE0X'),
      businessScope: '机械制造',
      channel: 'TRADE_FAIR',
      valueClass: null,
      owner: { id: crm.wang.employeeId },
      lead: { id: lead.id },
      contacts: [
        {
          name: '王伟',
          title: '采购经理',
          buyingRole: 'GATEKEEPER',
          phone: shown('+8651266668888'),
          email: shown('wang@hengli.example.cn'),
        },
        { name: '张总', buyingRole: 'DECIDER', phone: shown('+8613800138000') },
      ],
      needProfile: { revision: 1, complete: true },
      decisionProfile: { revision: 1, deciders: ['张总', '李工'] },
      interactions: { edges: [{ node: { content: '初次联系' } }] },
    })
    const kinds = converted.customer.timeline.edges.map(({ node }: { node: { kind: string } }) => node.kind)
    expect(kinds.sort()).toEqual(['CUSTOMER_CREATED', 'INTERACTION', 'LIFECYCLE_CHANGED'])

    const { id } = converted.customer
    const told = await crm.service.published('crm.LeadConverted.v1')
    expect(told.find((event) => event.aggregateId === lead.id)?.data).toMatchObject({
      customerId: id,
      customerName: '苏州恒力机械有限公司',
      ownerId: crm.wang.employeeId,
      teamId: crm.wang.teamId,
      need: { summary: NEED.summary, budget: NEED.budget, purchaseBy: '2026-06-30' },
      decision: { decisionOn: '2026-05-15', deciderCount: 2 },
    })
    expect(await factsOf('crm.CustomerCreated.v1', id)).toMatchObject([{ code: 'C-2026-000001', leadId: lead.id }])
    // R018: the need is complete, so the customer is an intending one at once.
    expect(await factsOf('crm.LifecycleChanged.v1', id)).toMatchObject([{ from: 'POTENTIAL', to: 'INTENDING' }])
    const states = (await crm.service.publishedState('state.crm.customer.v1')).filter(
      (state) => state.aggregateId === id,
    )
    expect(states.map(({ data }) => [data.version, data.lifecycleStage])).toEqual([
      [2, 'INTENDING'], // as it is at the commit
    ])
  })

  test('a lead becomes one customer, however often and fast it is converted', async () => {
    const lead = await crm.leadIn('QUALIFIED')
    const convert = () => crm.act(crm.wang, 'convertLead', { leadId: lead.id, version: lead.version })
    const results = await Promise.all([convert(), convert()])
    expect(results.map((result) => result.__typename).sort()).toEqual(['ConflictError', 'ConvertLeadPayload'])
    expect(await convert()).toMatchObject({ code: 'WRONG_STATE', currentState: 'CONVERTED' })
    const rows = await crm.service.db.query('SELECT 1 FROM customer WHERE lead_id = $1', [lead.id])
    expect(rows).toHaveLength(1)
  })

  test('a lead that is not qualified, or changed meanwhile, is not converted', async () => {
    const contacted = await crm.leadIn('CONTACTED')
    expect(await crm.act(crm.wang, 'convertLead', { leadId: contacted.id, version: contacted.version })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'CONTACTED',
    })
    const lead = await crm.leadIn('QUALIFIED')
    const before = await crm.service.db.query('SELECT 1 FROM customer')
    expect(await crm.act(crm.wang, 'convertLead', { leadId: lead.id, version: lead.version - 1 })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: lead.version,
    })
    expect(await crm.service.db.query('SELECT 1 FROM customer')).toHaveLength(before.length)
  })

  test('R157: a lead of somebody who is no longer at work becomes no customer', async () => {
    const leaver = await crm.service.employee({ roles: ['CONSULTANT'], teamId: crm.zhao.teamId })
    const lead = await crm.leadIn('QUALIFIED')
    await crm.service.db.query('UPDATE lead SET owner_id = $2 WHERE id = $1', [lead.id, leaver.employeeId])
    await crm.service.db.query(`UPDATE sys.org_employee SET status = 'SUSPENDED' WHERE id = $1`, [leaver.employeeId])
    const convert = { leadId: lead.id, version: lead.version }
    expect(await crm.act(crm.zhao, 'convertLead', convert)).toMatchObject({ rule: 'R157' })
  })
})

describe('opening a customer', () => {
  test('R008: a customer can be opened without a lead, for oneself', async () => {
    const { customer } = await create({
      name: ' ＡＣＭＥ　机械 ',
      industry: '机械',
      address: '苏州',
      channel: 'COLD_VISIT',
    })
    expect(customer).toMatchObject({
      name: 'ACME 机械',
      lifecycleStage: 'POTENTIAL',
      owner: { id: crm.wang.employeeId },
      lead: null,
    })
    expect(customer.code).toMatch(/^C-2026-\d{6}$/)
  })

  test('R157: nobody owns a customer before certification', async () => {
    const newcomer = await crm.service.employee({
      roles: ['CONSULTANT'],
      teamId: crm.wang.teamId,
      status: 'ONBOARDING',
    })
    expect(await create({}, newcomer)).toMatchObject({ rule: 'R157', code: 'EMPLOYEE_NOT_CERTIFIED' })
    expect(await create({ ownerId: newcomer.employeeId }, crm.zhao)).toMatchObject({ rule: 'R157' })
    expect(await create({ ownerId: crm.chen.employeeId }, crm.zhao)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await create({ ownerId: crm.li.employeeId }, crm.wang)).toMatchObject({ __typename: 'ForbiddenError' })
  })

  test.each([
    ['registration number', { registrationNo: '91310000X1' }, { registrationNo: '９１３１００００ｘ１' }],
    [
      'phone',
      { contacts: [{ name: 'A', phone: '021-5555 6666' }] },
      { contacts: [{ name: 'B', phone: '+86 21 55556666' }] },
    ],
    ['e-mail', { contacts: [{ name: 'A', email: 'a@dup.cn' }] }, { contacts: [{ name: 'B', email: 'A@DUP.cn' }] }],
  ])('R052: a second customer with the same %s is refused, and nothing of it stays', async (_, first, second) => {
    expect(await create(first)).toMatchObject({ __typename: 'CreateCustomerPayload' })
    const count = async () => (await crm.service.db.query('SELECT 1 FROM customer')).length
    const before = await count()
    expect(await create(second, crm.chen)).toMatchObject({ __typename: 'ConflictError', code: 'DUPLICATE_CUSTOMER' })
    expect(await count()).toBe(before)
  })

  test('R052: of two who open a customer with one registration number at the same moment one does', async () => {
    const registrationNo = 'RACE-1'
    const results = await Promise.all([create({ registrationNo }), create({ registrationNo }, crm.chen)])
    expect(results.map((result) => result.__typename).sort()).toEqual(['ConflictError', 'CreateCustomerPayload'])
  })

  test('a similar name warns: with the customer where it may be seen, by number where not', async () => {
    await create({ name: '昆山精密模具制造有限公司' })
    const { customer, similar, similarElsewhere } = await create({ name: '昆山市精密模具制造' })
    expect(customer.name).toBe('昆山市精密模具制造')
    expect(similar).toEqual([{ name: '昆山精密模具制造有限公司' }])
    expect(similarElsewhere).toBe(0)
    expect(await create({ name: '昆山精密模具制造厂' }, crm.chen)).toMatchObject({ similar: [], similarElsewhere: 2 })
  })

  test('a phone number or e-mail address that is none is refused by its field', async () => {
    expect(await create({ contacts: [{ name: 'A', phone: '12345', email: 'a.cn' }] })).toMatchObject({
      fields: [{ path: 'contacts.0.phone' }, { path: 'contacts.0.email' }],
    })
  })

  test('a referrer that does not exist is not found', async () => {
    expect(await create({ channel: 'CUSTOMER_REFERRAL', referrerId: newId() })).toMatchObject({
      __typename: 'NotFoundError',
    })
  })
})

describe('the file of a customer', () => {
  test('R009, R016: a person is added, and one of another customer is not', async () => {
    const { customer } = await create()
    const add = (contact: object, version: number) =>
      crm.act(crm.wang, 'addContact', { customerId: customer.id, version, contact })
    const added = await add({ name: '刘芳', phone: '13900139000' }, 1)
    expect(added.customer).toMatchObject({ version: 2, contacts: [{ name: '刘芳', phone: shown('+8613900139000') }] })
    expect(await add({ name: '刘芳' }, 1)).toMatchObject({ code: 'STALE_VERSION', currentVersion: 2 })
    const other = (await create()).customer
    expect(
      await crm.act(crm.wang, 'addContact', {
        customerId: other.id,
        version: 1,
        contact: { name: 'X', phone: '13900139000' },
      }),
    ).toMatchObject({ code: 'DUPLICATE_CUSTOMER' })
  })

  test('R010, R012, R016: need and decision are revised, never overwritten', async () => {
    const { customer } = await create()
    const first = await crm.act(crm.wang, 'recordNeed', {
      customerId: customer.id,
      version: 1,
      need: { summary: '一台车床' },
    })
    expect(first.customer).toMatchObject({ lifecycleStage: 'POTENTIAL', needProfile: { revision: 1, complete: false } })
    const { version } = first.customer
    const second = await crm.act(crm.wang, 'recordNeed', { customerId: customer.id, version, need: NEED })
    expect(second.customer).toMatchObject({
      lifecycleStage: 'INTENDING',
      needProfiles: [{ revision: 2 }, { revision: 1, summary: '一台车床' }],
    })
    const third = await crm.act(crm.wang, 'recordDecision', {
      customerId: customer.id,
      version: second.customer.version,
      decision: DECISION,
    })
    expect(third.customer).toMatchObject({ decisionProfile: { revision: 1, complete: true } })
  })

  test("finance and logistics see a customer's basic profile and not its people", async () => {
    const { customer } = await create({ contacts: [{ name: '周洁', phone: '13700137000' }] })
    for (const role of ['FINANCE', 'LOGISTICS'] as const) {
      const person = await crm.service.employee({ roles: [role] })
      expect(await crm.customer(person, customer.id)).toMatchObject({
        name: customer.name,
        contacts: [],
        needProfile: null,
        interactions: { edges: [] },
        timeline: { edges: [] },
      })
    }
    const service = await crm.service.employee({ roles: ['SERVICE'] })
    expect((await crm.customer(service, customer.id)).contacts).toMatchObject([{ phone: masked('137****7000') }])
  })

  test("another's customer and an unknown one answer alike, by every way to them", async () => {
    const { customer } = await create({ name: '无锡隐秘科技有限公司' })
    const { id: customerId, version } = customer
    const attempts: [string, object][] = [
      ['addContact', { version, contact: { name: 'X' } }],
      ['recordNeed', { version, need: NEED }],
      ['recordDecision', { version, decision: DECISION }],
      ['logInteraction', { kind: 'PHONE', occurredAt: '2026-03-01T00:00:00Z', content: 'x' }],
    ]
    for (const [mutation, more] of attempts) {
      const answer = await crm.act(crm.chen, mutation, { ...more, customerId })
      expect(answer.__typename).toBe('NotFoundError')
      expect(await crm.act(crm.chen, mutation, { ...more, customerId: newId() })).toEqual(answer)
    }
    expect(await crm.customer(crm.chen, customerId)).toBeNull()
    const { _entities } = await crm.query(
      crm.chen,
      'query ($id: ID!) { _entities(representations: [{ __typename: "Customer", id: $id }]) { ... on Customer { name } } }',
      { id: customerId },
    )
    expect(_entities).toEqual([null])
    const { customers } = await crm.query(crm.chen, '{ customers(search: "隐秘") { totalCount } }')
    expect(customers.totalCount).toBe(0)
  })

  test('R017: customers are found by a part of the name in any script and width, by a near name, and by code', async () => {
    const { customer } = await create({ name: '常熟飞龍電機股份有限公司' })
    const found = async (search: string) => {
      const source = 'query ($search: String) { customers(search: $search, first: 100) { edges { node { id } } } }'
      const { customers } = await crm.query(crm.wang, source, { search })
      return customers.edges.some(({ node }: { node: { id: string } }) => node.id === customer.id)
    }
    for (const search of ['飞龙', '飛龍', '飞龙电机有限公司', '常熟飞龙机电', customer.code]) {
      expect([search, await found(search)]).toEqual([search, true])
    }
    for (const search of ['飞虎', '有限公', '%', "'", 'C-2026-999999'])
      expect([search, await found(search)]).toEqual([search, false])
    const { customers } = await crm.query(crm.wang, '{ customers(stage: WON) { totalCount } }')
    expect(customers.totalCount).toBe(0)
  })
})

describe('ownership', () => {
  test('R052: a superior transfers a customer, which has one owner at any time', async () => {
    const { customer } = await create()
    const transfer = (who = crm.zhao, ownerId = crm.li.employeeId, version = customer.version) =>
      crm.act(who, 'transferCustomer', { customerId: customer.id, version, ownerId })
    expect(await transfer(crm.wang)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await transfer(crm.zhao, crm.chen.employeeId)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await transfer(crm.zhao, crm.wang.employeeId)).toMatchObject({ code: 'ALREADY_OWNER' })
    expect(await transfer(crm.zhao, newId())).toMatchObject({ __typename: 'NotFoundError' })
    const results = await Promise.all([transfer(crm.director), transfer(crm.director, crm.chen.employeeId)])
    expect(results.map((result) => result.__typename).sort()).toEqual(['ConflictError', 'TransferCustomerPayload'])
    const changes = await factsOf('crm.CustomerOwnerChanged.v1', customer.id)
    expect(changes).toMatchObject([{ from: crm.wang.employeeId, fromTeamId: crm.wang.teamId, reason: 'TRANSFERRED' }])
    expect(await crm.customer(crm.wang, customer.id)).toBeNull()
    expect(await crm.customer(crm.director, customer.id)).toMatchObject({ owner: { id: changes[0]?.to } })
  })

  test('R157: a customer goes to nobody who is not certified', async () => {
    const { customer } = await create()
    const newcomer = await crm.service.employee({
      roles: ['CONSULTANT'],
      teamId: crm.wang.teamId,
      status: 'ONBOARDING',
    })
    const input = { customerId: customer.id, version: 1, ownerId: newcomer.employeeId }
    expect(await crm.act(crm.zhao, 'transferCustomer', input)).toMatchObject({ rule: 'R157' })
  })
})

describe('R018: the stage follows the facts', () => {
  const cny = (amount: string) => ({ amount, currency: 'CNY' })

  function stageChanged(customerId: string, opportunityId: string, to: string) {
    const data = {
      opportunityId,
      customerId,
      ownerId: crm.wang.employeeId,
      teamId: crm.wang.teamId,
      customerName: 'X',
      title: 'Deal',
      from: null,
      to,
      reason: null,
      amount: null,
      probability: 50,
      closeDate: null,
      leadId: null,
      changedAt: '2026-03-02T01:30:00Z',
    }
    return crm.service.deliver({ type: 'sales-pipeline.OpportunityStageChanged.v1', aggregateId: opportunityId, data })
  }

  function contractEffective(customerId: string, id = newId()) {
    const contractId = newId()
    const data: EventMap['sales-pipeline.ContractEffective.v1'] = {
      contractId,
      number: 'HT-2026-000007',
      customerId,
      customerName: 'X',
      ownerId: crm.wang.employeeId,
      teamId: crm.wang.teamId,
      opportunityId: null,
      quoteId: null,
      currency: 'CNY',
      netTotal: cny('100.00'),
      taxTotal: cny('13.00'),
      grossTotal: cny('113.00'),
      effectiveOn: '2026-03-02',
      firstContract: true,
      lines: [],
      instalments: [],
      splits: [],
    }
    return () => crm.service.deliver({ type: 'sales-pipeline.ContractEffective.v1', aggregateId: contractId, id, data })
  }

  async function converted() {
    const lead = await crm.leadIn('QUALIFIED')
    return (await crm.act(crm.wang, 'convertLead', { leadId: lead.id, version: lead.version })).customer
  }

  test('potential, intending, prospective, won: each step is told with its reason', async () => {
    const { id } = await converted()
    const deal = newId()
    const stage = async () => (await crm.customer(crm.wang, id)).lifecycleStage
    expect(await stageChanged(id, deal, 'NEEDS')).toBe('done')
    expect(await stage()).toBe('INTENDING')
    expect(await stageChanged(id, deal, 'PROPOSAL')).toBe('done')
    expect(await stage()).toBe('PROSPECTIVE')
    expect(await stageChanged(id, deal, 'LOST')).toBe('done')
    expect(await stage()).toBe('INTENDING')
    expect(await stageChanged(id, newId(), 'NEGOTIATION')).toBe('done')
    expect(await contractEffective(id)()).toBe('done')
    expect(await stage()).toBe('WON')
    const changes = await factsOf('crm.LifecycleChanged.v1', id)
    expect(changes.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'POTENTIAL INTENDING',
      'INTENDING PROSPECTIVE',
      'PROSPECTIVE INTENDING',
      'INTENDING PROSPECTIVE',
      'PROSPECTIVE WON',
    ])
    expect(changes.at(-1)?.reason).toBe('Contract HT-2026-000007 effective')
  })

  test('a contract told twice is won once', async () => {
    const { id } = await converted()
    const deliver = contractEffective(id)
    expect([await deliver(), await deliver()]).toEqual(['done', 'duplicate'])
    expect((await factsOf('crm.LifecycleChanged.v1', id)).filter(({ to }) => to === 'WON')).toHaveLength(1)
    const { timeline } = await crm.customer(crm.wang, id)
    const kinds = timeline.edges.map(({ node }: { node: { kind: string } }) => node.kind)
    expect(kinds.filter((kind: string) => kind === 'CONTRACT_EFFECTIVE')).toHaveLength(1)
  })

  test('an event of a customer that does not exist is parked', async () => {
    expect(await contractEffective(newId())()).toBe('parked')
  })
})
