import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { type CrmSpec, DECISION, NEED, shown, startCrm } from '../../testing.ts'
import { CLAIM_CAPACITY } from './domain/lead.ts'

let crm: CrmSpec

beforeAll(async () => {
  crm = await startCrm()
})
afterAll(() => crm.service.stop())

const capture = (input: object = {}) =>
  crm.act(crm.director, 'captureLead', { channel: 'TRADE_FAIR', companyName: '苏州恒力机械有限公司', ...input })

/** Poses as a lead of the given id that nobody knows, for answers that must be alike. */
const stranger = () => ({ leadId: newId(), version: 1 })

describe('a lead comes in', () => {
  test('R001: every online channel is taken and can be listed by', async () => {
    for (const channel of ['WEBSITE', 'SOCIAL_MEDIA', 'FORUM', 'SEO', 'WEB_MARKETING', 'EMAIL']) {
      expect(await capture({ channel })).toMatchObject({ lead: { channel } })
      const { leads } = await crm.query(
        crm.director,
        'query ($channel: LeadChannel) { leads(channel: $channel) { totalCount edges { node { channel } } } }',
        { channel },
      )
      expect(leads).toMatchObject({ totalCount: 1, edges: [{ node: { channel } }] })
    }
  })

  test('R002: a lead from a trade fair is recorded, told to others, and belongs to nobody yet', async () => {
    const { lead } = await capture({ phone: '０５１２－６６６６ ８８８８', email: ' Wang.Wei@Example.COM ' })
    expect(lead).toMatchObject({ version: 1, status: 'NEW', owner: null })
    expect(lead).toMatchObject({ phone: shown('+8651266668888'), email: shown('wang.wei@example.com') })
    const events = await crm.service.published('crm.LeadCaptured.v1')
    expect(events.find((event) => event.aggregateId === lead.id)?.data).toMatchObject({
      channel: 'TRADE_FAIR',
      ownerId: null,
    })
  })

  test('R003, R004: a referral must name its customer and an introduction its partner', async () => {
    expect(await capture({ channel: 'CUSTOMER_REFERRAL' })).toMatchObject({
      __typename: 'ValidationError',
      fields: [{ path: 'referrerId' }],
    })
    expect(await capture({ channel: 'PARTNER_INTRODUCTION', partnerName: '  ' })).toMatchObject({
      __typename: 'ValidationError',
      fields: [{ path: 'partnerName' }],
    })
    expect(await capture({ channel: 'CUSTOMER_REFERRAL', referrerId: newId() })).toMatchObject({
      __typename: 'NotFoundError',
    })
    const { customer } = await crm.act(crm.wang, 'createCustomer', { name: 'Referrer Ltd' })
    expect(await capture({ channel: 'CUSTOMER_REFERRAL', referrerId: customer.id })).toMatchObject({
      lead: { referrer: { id: customer.id } },
    })
  })

  test('R005: a direct sale says which kind it is', async () => {
    const { lead } = await capture({ channel: 'COLD_VISIT', directSalesType: 'DOOR_TO_DOOR' })
    const events = await crm.service.published('crm.LeadCaptured.v1')
    expect(events.find((event) => event.aggregateId === lead.id)?.data.directSalesType).toBe('DOOR_TO_DOOR')
  })

  test('a website enters leads and sees what it entered, and nothing else', async () => {
    const other = await capture()
    const website = testPrincipal({
      subject: 'website',
      kind: 'MACHINE',
      roles: ['MACHINE'],
      scopes: ['crm:read', 'crm:write'],
    })
    const { lead } = await crm.act(website, 'captureLead', { channel: 'WEBSITE', companyName: 'Acme' })
    expect(lead.companyName).toBe('Acme')
    expect(await crm.lead(website, other.lead.id)).toBeNull()
  })

  test('the same request twice makes one lead', async () => {
    const idempotencyKey = newId()
    const [first, second] = await Promise.all([capture({ idempotencyKey }), capture({ idempotencyKey })])
    expect(second.lead.id).toBe(first.lead.id)
    expect(await capture({ idempotencyKey, companyName: 'Another' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })
})

describe('assignment', () => {
  test('R157: a lead goes only to who has passed onboarding, and starts the first-response clock on working time', async () => {
    const lead = await crm.leadIn('NEW')
    const newcomer = await crm.service.employee({
      roles: ['CONSULTANT'],
      teamId: crm.wang.teamId,
      status: 'ONBOARDING',
    })
    const assign = (ownerId: string, version = 1) =>
      crm.act(crm.zhao, 'assignLead', { leadId: lead.id, version, ownerId })
    expect(await assign(newcomer.employeeId)).toMatchObject({ rule: 'R157', code: 'EMPLOYEE_NOT_CERTIFIED' })
    expect(await assign(crm.wang.employeeId, 7)).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 })
    expect(await assign(newId())).toMatchObject({ __typename: 'NotFoundError' })
    // Monday 09:30 plus four working hours, the lunch hour left out.
    expect(await assign(crm.wang.employeeId)).toMatchObject({
      lead: { status: 'ASSIGNED', owner: { id: crm.wang.employeeId }, firstResponseDue: '2026-03-02T06:30:00.000Z' },
    })
  })

  test('R052: a manager assigns to their own people and takes nothing from another team', async () => {
    const lead = await crm.leadIn('NEW')
    const input = { leadId: lead.id, version: 1, ownerId: crm.chen.employeeId }
    expect(await crm.act(crm.zhao, 'assignLead', input)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await crm.act(crm.director, 'assignLead', input)).toMatchObject({
      lead: { owner: { id: crm.chen.employeeId } },
    })
    const grab = { leadId: lead.id, version: 2, ownerId: crm.wang.employeeId }
    expect(await crm.act(crm.zhao, 'assignLead', grab)).toEqual(
      await crm.act(crm.zhao, 'assignLead', { ...grab, leadId: newId() }),
    )
    expect(await crm.act(crm.wang, 'assignLead', grab)).toMatchObject({ __typename: 'ForbiddenError' })
  })

  test('a first response that is late shows, and stays visible after it came', async () => {
    const lead = await crm.leadIn('ASSIGNED')
    const overdue = async () =>
      (
        await crm.query(crm.zhao, '{ leads(firstResponseOverdue: true, first: 100) { edges { node { id } } } }')
      ).leads.edges.some(({ node }: { node: { id: string } }) => node.id === lead.id)
    expect(lead.firstResponseOverdue).toBe(false)
    expect(await overdue()).toBe(false)
    crm.service.clock.advance(5 * 3_600_000 + 1)
    expect((await crm.lead(crm.zhao, lead.id)).firstResponseOverdue).toBe(true)
    expect(await overdue()).toBe(true)
    const occurredAt = crm.service.clock.now().toISOString()
    const logged = await crm.act(crm.wang, 'logInteraction', {
      leadId: lead.id,
      kind: 'PHONE',
      occurredAt,
      content: '…',
    })
    expect(logged.lead).toMatchObject({ status: 'CONTACTED', firstRespondedAt: occurredAt, firstResponseOverdue: true })
    expect(await overdue()).toBe(true)
  })
})

describe('qualification', () => {
  test('R006, R010, R011, R012, R013: need and decision in full make a lead worth 100 points', async () => {
    const lead = await crm.leadIn('CONTACTED')
    const input = { leadId: lead.id, version: lead.version, need: NEED, decision: DECISION }
    const qualified = await crm.act(crm.wang, 'qualifyLead', input)
    expect(qualified.lead).toMatchObject({
      status: 'QUALIFIED',
      score: 100,
      needProfile: {
        revision: 1,
        summary: NEED.summary,
        products: ['CNC-5X'],
        budget: NEED.budget,
        complete: true,
        painPoints: ['精度不足'],
        functionNeed: '五轴联动',
        serviceNeed: '4 小时到场',
        preferences: '上午联系',
      },
      decisionProfile: { revision: 1, ...DECISION, complete: true },
    })
    const states = await crm.service.publishedState('state.crm.lead.v1')
    expect(states.filter((state) => state.aggregateId === lead.id).at(-1)?.data).toMatchObject({
      status: 'QUALIFIED',
      score: 100,
    })
  })

  test('R006: a lead of which too little is known is not qualified, and the answer says what to find out', async () => {
    const lead = await crm.leadIn('CONTACTED')
    const input = { leadId: lead.id, version: lead.version, need: { summary: '?', products: ['CNC'] }, decision: {} }
    const refused = await crm.act(crm.wang, 'qualifyLead', input)
    expect(refused).toMatchObject({ code: 'SCORE_TOO_LOW', rule: 'R006' })
    expect(refused.message).toContain('their budget')
    expect(await crm.lead(crm.wang, lead.id)).toMatchObject({ status: 'CONTACTED', needProfile: null, score: null })
  })

  test('a budget is positive', async () => {
    const lead = await crm.leadIn('CONTACTED')
    const qualify = (budget: object) =>
      crm.act(crm.wang, 'qualifyLead', {
        leadId: lead.id,
        version: lead.version,
        need: { ...NEED, budget },
        decision: DECISION,
      })
    expect(await qualify({ amount: '-1', currency: 'CNY' })).toMatchObject({ fields: [{ path: 'need.budget.amount' }] })
    expect(await qualify({ amount: '0', currency: 'CNY' })).toMatchObject({ fields: [{ path: 'need.budget.amount' }] })
  })

  test('only a contacted lead is qualified', async () => {
    const lead = await crm.leadIn('ASSIGNED')
    const input = { leadId: lead.id, version: lead.version, need: NEED, decision: DECISION }
    expect(await crm.act(crm.wang, 'qualifyLead', input)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'ASSIGNED',
    })
  })
})

describe('giving up', () => {
  test('a lead is given up with a reason and taken in again as new', async () => {
    const lead = await crm.leadIn('CONTACTED')
    const give = (reason: string) =>
      crm.act(crm.wang, 'disqualifyLead', { leadId: lead.id, version: lead.version, reason })
    expect(await give('  ')).toMatchObject({ fields: [{ path: 'reason' }] })
    const { lead: given } = await give('没有预算')
    expect(given).toMatchObject({ status: 'DISQUALIFIED', disqualifiedReason: '没有预算' })
    const reopen = { leadId: lead.id, version: given.version }
    expect(await crm.act(crm.wang, 'reopenLead', reopen)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await crm.act(crm.zhao, 'reopenLead', reopen)).toMatchObject({
      lead: { status: 'NEW', owner: null, disqualifiedReason: null, firstResponseDue: null },
    })
  })
})

describe('the common pool', () => {
  const pool = async (who = crm.chen) =>
    (
      await crm.query(who, '{ pooledLeads(first: 100) { edges { node { id version companyName } } } }')
    ).pooledLeads.edges.map(({ node }: { node: { id: string } }) => node.id)

  test('a pooled lead is listed without phone and e-mail, and its row is hidden from consultants', async () => {
    const lead = await crm.leadIn('POOLED', { phone: '13800138000', email: 'a@b.cn' })
    expect(await pool()).toContain(lead.id)
    expect(await crm.lead(crm.chen, lead.id)).toBeNull()
    expect(await crm.lead(crm.wang, lead.id)).toBeNull()
    const { data, errors } = await crm.service.gql(crm.chen, '{ pooledLeads { edges { node { phone } } } }')
    expect(data).toBeUndefined()
    expect(errors?.[0]?.message).toContain('Cannot query field "phone"')
    const logistics = await crm.service.employee({ roles: ['LOGISTICS'] })
    expect(await pool(logistics)).toEqual([])
  })

  test('R052: of two who claim one lead at the same moment one gets it', async () => {
    const lead = await crm.leadIn('POOLED', { phone: '13800138001' })
    const claim = (who = crm.chen) => crm.act(who, 'claimLead', { leadId: lead.id, version: lead.version })
    const results = await Promise.all([claim(crm.chen), claim(crm.li), claim(crm.wang)])
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'ClaimLeadPayload',
      'ConflictError',
      'ConflictError',
    ])
    expect(results.filter((result) => result.code !== undefined).map((result) => result.code)).toEqual([
      'LEAD_TAKEN',
      'LEAD_TAKEN',
    ])
    const won = results.find((result) => result.lead !== undefined).lead
    expect(won).toMatchObject({ status: 'ASSIGNED', phone: shown('+8613800138001') })
    expect(won.firstResponseDue).not.toBeNull()
    const assigned = (await crm.service.published('crm.LeadAssigned.v1')).filter(
      (event) => event.aggregateId === lead.id,
    )
    expect(assigned.map((event) => event.data.ownerId)).toEqual([crm.wang.employeeId, won.owner.id])
  })

  test('a lead that was never in the pool answers a claim as one that does not exist', async () => {
    const lead = await crm.leadIn('ASSIGNED')
    const claim = (input: object) => crm.act(crm.chen, 'claimLead', input as Record<string, unknown>)
    expect(await claim({ leadId: lead.id, version: lead.version })).toEqual(await claim(stranger()))
  })

  test('R157: who is not certified claims nothing', async () => {
    const lead = await crm.leadIn('POOLED')
    const newcomer = await crm.service.employee({ roles: ['CONSULTANT'], status: 'ONBOARDING' })
    const claimed = await crm.act(newcomer, 'claimLead', { leadId: lead.id, version: lead.version })
    expect(claimed).toMatchObject({ rule: 'R157' })
  })

  test('R052: two claims of one person at once do not pass their capacity together', async () => {
    const busy = await crm.service.employee({ roles: ['CONSULTANT'] })
    await crm.service.db.query(
      `INSERT INTO lead (id, version, created_at, updated_at, status, channel, company_name, name_key, name_code, captured_by,
         owner_id, assigned_at)
       SELECT gen_random_uuid(), 1, now(), now(), 'CONTACTED', 'SEO', 'L' || n, 'l' || n, 'l' || n, 'spec', $1, now()
       FROM generate_series(1, $2::int) AS n`,
      [busy.employeeId, CLAIM_CAPACITY - 1],
    )
    const leads = [await crm.leadIn('POOLED'), await crm.leadIn('POOLED')]
    const results = await Promise.all(
      leads.map((lead) => crm.act(busy, 'claimLead', { leadId: lead.id, version: lead.version })),
    )
    expect(results.map((result) => result.__typename).sort()).toEqual(['ClaimLeadPayload', 'RuleError'])
    expect(results.find((result) => result.code !== undefined)).toMatchObject({
      code: 'CAPACITY_REACHED',
      rule: 'R052',
    })
  })

  test('a manager dispatches a pooled lead to one of their people', async () => {
    const lead = await crm.leadIn('POOLED')
    const input = { leadId: lead.id, version: lead.version, ownerId: crm.li.employeeId }
    expect(await crm.act(crm.zhao, 'assignLead', input)).toMatchObject({
      lead: { status: 'ASSIGNED', owner: { id: crm.li.employeeId } },
    })
  })
})

test("another's lead and an unknown one answer alike, by every way to them", async () => {
  const lead = await crm.leadIn('QUALIFIED', { phone: '13800138002' })
  const known = { leadId: lead.id, version: lead.version }
  const attempts: [string, object][] = [
    ['qualifyLead', { need: NEED, decision: DECISION }],
    ['disqualifyLead', { reason: 'x' }],
    ['poolLead', {}],
    ['claimLead', {}],
    ['convertLead', {}],
    ['logInteraction', { kind: 'PHONE', occurredAt: '2026-03-01T00:00:00Z', content: 'x' }],
  ]
  for (const [mutation, more] of attempts) {
    const { version: _, ...without } = known
    const input = mutation === 'logInteraction' ? without : known
    const answer = await crm.act(crm.chen, mutation, { ...input, ...more })
    expect(answer.__typename).toBe('NotFoundError')
    expect(await crm.act(crm.chen, mutation, { ...input, ...more, leadId: newId() })).toEqual(answer)
  }
  expect(await crm.lead(crm.chen, lead.id)).toBeNull()
  const { _entities } = await crm.query(
    crm.chen,
    'query ($id: ID!) { _entities(representations: [{ __typename: "Lead", id: $id }]) { ... on Lead { phone { display } } } }',
    { id: lead.id },
  )
  expect(_entities).toEqual([null])
  const { leads } = await crm.query(crm.chen, '{ leads(first: 100) { totalCount edges { node { id owner { id } } } } }')
  expect(
    leads.edges.every(({ node }: { node: { owner: { id: string } } }) => node.owner.id === crm.chen.employeeId),
  ).toBe(true)
})
