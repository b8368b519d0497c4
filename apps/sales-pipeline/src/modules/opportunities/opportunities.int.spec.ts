import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  ask,
  cny,
  draftQuote,
  must,
  openDeal,
  openSalesFloor,
  type SalesFloor,
  stepQuote,
  versionOf,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor

beforeAll(async () => {
  floor = await openSalesFloor()
})
afterAll(() => floor.service.stop())

const OPPORTUNITY = `query ($id: ID!) { opportunity(id: $id) {
  version stage probability amount { amount } weightedAmount { amount } closeDate owner { id } lead { id } customer { id }
  exitCriteria { code met } stageHistory { from to reason } creditSplits { employee { id } role percent } suspendedFrom
  lossReason competitor forecastCategory
} }`

function customerState(id: string, owner: { ownerId: string | null; teamId: string | null }, version: number) {
  return {
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
      ...owner,
      version,
    },
  }
}

test('R056: a converted lead opens an opportunity with its need, its owner earning all of it', async () => {
  const deal = await openDeal(floor)
  const { opportunity } = await ask(floor, floor.consultant, OPPORTUNITY, { id: deal.id })
  expect(opportunity).toMatchObject({
    stage: 'RECEPTION',
    probability: 10,
    amount: { amount: '1200000.00' },
    weightedAmount: { amount: '120000.00' },
    closeDate: '2026-06-30',
    owner: { id: floor.consultant.employeeId },
    lead: { id: deal.leadId },
    customer: { id: deal.customerId },
    exitCriteria: [{ code: 'OWNED', met: true }],
    stageHistory: [{ from: null, to: 'RECEPTION', reason: null }],
    creditSplits: [{ employee: { id: floor.consultant.employeeId }, role: 'OWNER', percent: '100' }],
  })
  const events = await floor.service.published('sales-pipeline.OpportunityStageChanged.v1')
  expect(events.find((event) => event.aggregateId === deal.id)?.data).toMatchObject({
    from: null,
    to: 'RECEPTION',
    leadId: deal.leadId,
  })
})

test('the same conversion twice, or told by another event, is one opportunity', async () => {
  const leadId = newId()
  const event = {
    type: 'crm.LeadConverted.v1' as const,
    aggregateId: leadId,
    id: newId(),
    data: {
      leadId,
      customerId: newId(),
      customerName: '宁波精工',
      ownerId: floor.consultant.employeeId,
      teamId: floor.teamId,
      channel: 'WEBSITE',
      convertedAt: '2026-03-02T01:00:00Z',
    },
  }
  await floor.service.deliver(event)
  await floor.service.deliver(event)
  await floor.service.deliver({ ...event, id: newId() })
  const rows = await floor.service.db.query('SELECT id FROM opportunity WHERE lead_id = $1', [leadId])
  expect(rows).toHaveLength(1)
})

test('R056: a stage is left forward only when its exit criteria are met', async () => {
  const leadId = newId()
  await floor.service.deliver({
    type: 'crm.LeadConverted.v1',
    aggregateId: leadId,
    data: {
      leadId,
      customerId: newId(),
      customerName: '无锡精密',
      ownerId: floor.consultant.employeeId,
      teamId: floor.teamId,
      channel: 'WEBSITE',
      need: null,
      convertedAt: '2026-03-02T01:00:00Z',
    },
  })
  const [{ id: opportunityId } = { id: '' }] = await floor.service.db.query<{ id: string }>(
    'SELECT id FROM opportunity WHERE lead_id = $1',
    [leadId],
  )
  const { consultant } = floor
  const early = { opportunityId, version: 1, to: 'PRESENTATION' }
  const refused = await act(floor, consultant, 'advanceOpportunity', early)
  expect(refused).toMatchObject({ __typename: 'RuleError', rule: 'R056', code: 'EXIT_CRITERIA_OPEN' })
  expect(refused.message).toContain('NEED_KNOWN')
  expect(refused.message).toContain('ESTIMATED')

  await must(floor, consultant, 'recordOpportunityNeed', { opportunityId, version: 1, summary: '一台车床' })
  const estimate = { amount: cny('86000'), closeDate: '2026-05-31', probability: 25, category: 'BEST_CASE' }
  const forecast = await must(
    floor,
    consultant,
    'forecastOpportunity',
    { opportunityId, version: 2, ...estimate },
    'opportunity { version probability weightedAmount { amount } }',
  )
  expect(forecast.opportunity).toMatchObject({ probability: 25, weightedAmount: { amount: '21500.00' } })
  const advanced = await must(
    floor,
    consultant,
    'advanceOpportunity',
    { opportunityId, version: 3, to: 'PRESENTATION' },
    'opportunity { stage probability exitCriteria { code met } }',
  )
  expect(advanced.opportunity).toEqual({
    stage: 'PRESENTATION',
    probability: 40,
    exitCriteria: [{ code: 'PRESENTED', met: false }],
  })
})

test('R057: what was shown to the customer is on record and opens the way to the proposal', async () => {
  const deal = await openDeal(floor)
  const at = { opportunityId: deal.id, kind: 'CASE_STUDY', audience: '生产总监', content: '同行业案例' }
  const future = await act(floor, floor.consultant, 'recordPresentation', { ...at, version: 1, heldOn: '2026-03-03' })
  expect(future).toMatchObject({ fields: [{ path: 'heldOn' }] })
  const shown = await must(
    floor,
    floor.consultant,
    'recordPresentation',
    { ...at, version: 1, heldOn: '2026-03-02', feedback: '希望看样件' },
    'opportunity { version presentations { kind heldOn feedback presentedBy { id } } }',
  )
  expect(shown.opportunity.presentations).toEqual([
    {
      kind: 'CASE_STUDY',
      heldOn: '2026-03-02',
      feedback: '希望看样件',
      presentedBy: { id: floor.consultant.employeeId },
    },
  ])
  const to = { opportunityId: deal.id, version: shown.opportunity.version, to: 'PROPOSAL' }
  await must(floor, floor.consultant, 'advanceOpportunity', to)
})

test('nobody can say that a deal is won; a step back needs a reason that stays in the history', async () => {
  const deal = await openDeal(floor)
  const { consultant } = floor
  const won = await act(floor, consultant, 'advanceOpportunity', { opportunityId: deal.id, version: 1, to: 'WON' })
  expect(won).toMatchObject({ __typename: 'ValidationError', fields: [{ path: 'to' }] })
  await must(floor, consultant, 'advanceOpportunity', { opportunityId: deal.id, version: 1, to: 'NEEDS' })
  const back = { opportunityId: deal.id, version: 2, to: 'RECEPTION' }
  expect(await act(floor, consultant, 'moveOpportunityBack', { ...back, reason: ' ' })).toMatchObject({
    fields: [{ path: 'reason' }],
  })
  await must(floor, consultant, 'moveOpportunityBack', { ...back, reason: '换了负责人' })
  const { opportunity } = await ask(floor, consultant, OPPORTUNITY, { id: deal.id })
  expect(opportunity.stageHistory.at(-1)).toEqual({ from: 'NEEDS', to: 'RECEPTION', reason: '换了负责人' })
})

test('a resting deal goes on where it stood, and nothing of it moves meanwhile', async () => {
  const deal = await openDeal(floor)
  const { consultant } = floor
  await must(floor, consultant, 'advanceOpportunity', { opportunityId: deal.id, version: 1, to: 'NEEDS' })
  const rested = await must(
    floor,
    consultant,
    'suspendOpportunity',
    { opportunityId: deal.id, version: 2, reason: '客户冻结预算' },
    'opportunity { stage suspendedFrom probability forecastCategory exitCriteria { code } }',
  )
  expect(rested.opportunity).toEqual({
    stage: 'SUSPENDED',
    suspendedFrom: 'NEEDS',
    probability: 0,
    forecastCategory: 'OMITTED',
    exitCriteria: [],
  })
  const onward = { opportunityId: deal.id, version: 3, to: 'PRESENTATION' }
  expect(await act(floor, consultant, 'advanceOpportunity', onward)).toMatchObject({
    code: 'WRONG_STATE',
    currentState: 'SUSPENDED',
  })
  const resumed = await must(
    floor,
    consultant,
    'resumeOpportunity',
    { opportunityId: deal.id, version: 3 },
    'opportunity { stage suspendedFrom }',
  )
  expect(resumed.opportunity).toEqual({ stage: 'NEEDS', suspendedFrom: null })
  expect(await act(floor, consultant, 'resumeOpportunity', { opportunityId: deal.id, version: 4 })).toMatchObject({
    code: 'WRONG_STATE',
  })
})

test('a lost deal says why and to whom, and stays lost', async () => {
  const deal = await openDeal(floor)
  const { consultant } = floor
  const lose = { opportunityId: deal.id, version: 1, reason: 'COMPETITOR' }
  expect(await act(floor, consultant, 'loseOpportunity', lose)).toMatchObject({ fields: [{ path: 'competitor' }] })
  await must(floor, consultant, 'loseOpportunity', { ...lose, competitor: '海天' })
  const { opportunity } = await ask(floor, consultant, OPPORTUNITY, { id: deal.id })
  expect(opportunity).toMatchObject({
    stage: 'LOST',
    probability: 0,
    lossReason: 'COMPETITOR',
    competitor: '海天',
    forecastCategory: 'OMITTED',
  })
  const lost = await floor.service.published('sales-pipeline.OpportunityLost.v1')
  expect(lost.find((event) => event.aggregateId === deal.id)?.data).toMatchObject({
    stage: 'RECEPTION',
    competitor: '海天',
  })
  expect(await act(floor, consultant, 'loseOpportunity', { ...lose, version: 2, competitor: '海天' })).toMatchObject({
    code: 'WRONG_STATE',
  })
  const product = await addProduct(floor)
  const quote = {
    opportunityId: deal.id,
    currency: 'CNY',
    validUntil: '2026-03-31',
    deliveryTerms: 'x',
    afterSalesTerms: 'x',
  }
  const lines = [{ productId: product.id, quantity: '1', discountPercent: '0' }]
  const paymentTerms = [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }]
  expect(await act(floor, consultant, 'draftQuote', { ...quote, lines, paymentTerms })).toMatchObject({
    code: 'WRONG_STATE',
    currentState: 'LOST',
  })
})

test('R076: a manager shares the credit of a deal, exactly 100 % among people who are certified', async () => {
  const deal = await openDeal(floor)
  const { consultant, colleague, manager } = floor
  const newcomer = await floor.service.employee({ roles: ['CONSULTANT'], status: 'ONBOARDING' })
  const split = (percents: [string, string], second = colleague.employeeId) => ({
    opportunityId: deal.id,
    version: 1,
    splits: [
      { employeeId: consultant.employeeId, role: 'OWNER', percent: percents[0] },
      { employeeId: second, role: 'TECHNICAL', percent: percents[1] },
    ],
  })
  expect(await act(floor, consultant, 'splitCredit', split(['60', '40']))).toMatchObject({
    __typename: 'ForbiddenError',
  })
  expect(await act(floor, manager, 'splitCredit', split(['60', '39.99']))).toMatchObject({
    fields: [{ path: 'splits' }],
  })
  expect(await act(floor, manager, 'splitCredit', split(['60', '-40']))).toMatchObject({
    fields: [{ path: 'splits.1.percent' }],
  })
  expect(await act(floor, manager, 'splitCredit', split(['60', '40'], newId()))).toMatchObject({
    __typename: 'NotFoundError',
  })
  expect(await act(floor, manager, 'splitCredit', split(['60', '40'], newcomer.employeeId))).toMatchObject({
    rule: 'R157',
  })
  const shared = await must(
    floor,
    manager,
    'splitCredit',
    split(['66.6667', '33.3333']),
    'opportunity { creditSplits { role percent } }',
  )
  expect(shared.opportunity.creditSplits).toEqual([
    { role: 'OWNER', percent: '66.6667' },
    { role: 'TECHNICAL', percent: '33.3333' },
  ])
})

test('R063: who approved a quote of a deal takes no share of it afterwards', async () => {
  const deal = await openDeal(floor)
  const product = await addProduct(floor)
  let quote = await draftQuote(floor, deal, [{ productId: product.id }])
  quote = await stepQuote(floor, floor.consultant, 'submitQuote', quote)
  await stepQuote(floor, floor.manager, 'approveQuote', quote)
  const splits = [
    { employeeId: floor.consultant.employeeId, role: 'OWNER', percent: '90' },
    { employeeId: floor.manager.employeeId, role: 'SUPPORT', percent: '10' },
  ]
  const taken = { opportunityId: deal.id, version: await versionOf(floor, deal.id), splits }
  expect(await act(floor, floor.director, 'splitCredit', taken)).toMatchObject({
    __typename: 'RuleError',
    code: 'APPROVER_CANNOT_BENEFIT',
  })
})

test("another's opportunity looks as if it did not exist, in a query, a list, an entity and a mutation", async () => {
  const stranger = await floor.service.employee({ roles: ['CONSULTANT'] })
  const otherManager = await floor.service.employee({ roles: ['MANAGER'], leads: [newId()] })
  const deal = await openDeal(floor)
  for (const who of [stranger, otherManager, floor.colleague]) {
    expect((await ask(floor, who, OPPORTUNITY, { id: deal.id })).opportunity).toBeNull()
    const { opportunities } = await ask(floor, who, 'query ($c: ID) { opportunities(customerId: $c) { totalCount } }', {
      c: deal.customerId,
    })
    expect(opportunities.totalCount).toBe(0)
    const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Opportunity { id } ... on Customer { opportunities { totalCount } } ... on Lead { opportunity { id } } } }`
    const of = [
      { __typename: 'Opportunity', id: deal.id },
      { __typename: 'Customer', id: deal.customerId },
      { __typename: 'Lead', id: deal.leadId },
    ]
    expect((await ask(floor, who, entities, { of }))._entities).toEqual([
      null,
      { opportunities: { totalCount: 0 } },
      { opportunity: null },
    ])
    const advance = { version: 1, to: 'NEEDS' }
    const hidden = await act(floor, who, 'advanceOpportunity', { opportunityId: deal.id, ...advance })
    const unknown = await act(floor, who, 'advanceOpportunity', { opportunityId: newId(), ...advance })
    expect(hidden).toEqual(unknown)
    expect(hidden.__typename).toBe('NotFoundError')
  }
  expect((await ask(floor, floor.manager, OPPORTUNITY, { id: deal.id })).opportunity).not.toBeNull()
  expect((await ask(floor, floor.consultant, OPPORTUNITY, { id: 'not an id' })).opportunity).toBeNull()
})

test('of two who move a deal at the same moment one succeeds and the other hears that it changed', async () => {
  const deal = await openDeal(floor)
  const move = { opportunityId: deal.id, version: 1, to: 'NEEDS' }
  const answers = await Promise.all([
    act(floor, floor.consultant, 'advanceOpportunity', move),
    act(floor, floor.manager, 'advanceOpportunity', move),
  ])
  expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
    'AdvanceOpportunityPayload',
    'STALE_VERSION',
  ])
  const { opportunity } = await ask(floor, floor.consultant, OPPORTUNITY, { id: deal.id })
  expect(opportunity.stageHistory).toHaveLength(2)
})

test('open deals and their quotes follow the owner of the customer, and who earns on them stays', async () => {
  const deal = await openDeal(floor)
  const product = await addProduct(floor)
  const { quoteId } = await draftQuote(floor, deal, [{ productId: product.id }])
  const owner = { ownerId: floor.colleague.employeeId, teamId: floor.teamId }
  const changed = customerState(deal.customerId, owner, 2)
  await floor.service.deliver(changed)
  await floor.service.deliver(changed)
  // An older row that comes late changes nothing.
  await floor.service.deliver(
    customerState(deal.customerId, { ownerId: floor.consultant.employeeId, teamId: floor.teamId }, 1),
  )
  expect((await ask(floor, floor.consultant, OPPORTUNITY, { id: deal.id })).opportunity).toBeNull()
  const { opportunity } = await ask(floor, floor.colleague, OPPORTUNITY, { id: deal.id })
  expect(opportunity).toMatchObject({ version: 2, owner: { id: floor.colleague.employeeId } })
  expect(opportunity.creditSplits).toEqual([
    { employee: { id: floor.consultant.employeeId }, role: 'OWNER', percent: '100' },
  ])
  const { quote } = await ask(floor, floor.colleague, 'query ($id: ID!) { quote(id: $id) { owner { id } } }', {
    id: quoteId,
  })
  expect(quote.owner.id).toBe(floor.colleague.employeeId)
})

test('R080: a customer who comes back gets another opportunity, from its owner alone', async () => {
  const customerId = newId()
  await floor.service.deliver(
    customerState(customerId, { ownerId: floor.consultant.employeeId, teamId: floor.teamId }, 1),
  )
  const input = { customerId, title: '备件年度采购', needSummary: '滚珠丝杠' }
  expect(await act(floor, floor.colleague, 'openOpportunity', input)).toMatchObject({ __typename: 'NotFoundError' })
  const opened = await must(
    floor,
    floor.consultant,
    'openOpportunity',
    input,
    'opportunity { stage lead { id } customerName }',
  )
  expect(opened.opportunity).toEqual({ stage: 'RECEPTION', lead: null, customerName: '苏州恒力机械有限公司' })
})
