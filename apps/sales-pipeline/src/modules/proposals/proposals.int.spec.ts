import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  ask,
  cny,
  must,
  openDeal,
  openSalesFloor,
  type SalesFloor,
  tellCustomer,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let lathe: string
let mill: string
let fixture: string

beforeAll(async () => {
  floor = await openSalesFloor()
  lathe = (await addProduct(floor, { price: '1000' })).id
  mill = (await addProduct(floor, { price: '2000' })).id
  fixture = (await addProduct(floor, { price: '100.50' })).id
})
afterAll(() => floor.service.stop())

const content = (change: Record<string, unknown> = {}) => ({
  title: '轴类零件加工方案',
  currency: 'CNY',
  discountPolicy: '两台以上九五折',
  serviceCommitment: '24 小时内到场',
  deliveryTime: '签约后 60 天',
  deliveryMethod: '公路整车运输',
  alternatives: [
    {
      code: 'A',
      name: '标准方案',
      configuration: '数控车床一台',
      lines: [
        { productId: lathe, quantity: '1', discountPercent: '0' },
        { productId: fixture, quantity: '2', discountPercent: '0', optional: true },
      ],
    },
    {
      code: 'B',
      name: '升级方案',
      configuration: '车床与加工中心各一台',
      lines: [
        { productId: lathe, quantity: '1', discountPercent: '5' },
        { productId: mill, quantity: '1', discountPercent: '5' },
      ],
    },
  ],
  ...change,
})

interface Now {
  readonly proposalId: string
  readonly version: number
}

const make = async (deal: { id: string }, change: Record<string, unknown> = {}): Promise<Now> => {
  const input = { opportunityId: deal.id, ...content(change) }
  const { proposal } = await must(floor, floor.consultant, 'makeProposal', input, 'proposal { id version }')
  return { proposalId: proposal.id, version: proposal.version }
}

const step = async (field: string, now: Now, more: Record<string, unknown> = {}): Promise<Now> => {
  const { proposal } = await must(floor, floor.consultant, field, { ...now, ...more }, 'proposal { id version }')
  return { proposalId: proposal.id, version: proposal.version }
}

const shown = { presentedOn: '2026-03-02', presentedTo: '张经理' }
const terms = {
  validUntil: '2026-03-31',
  paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }],
  afterSalesTerms: '整机保修 24 个月',
}

const proposalAs = async (who: SalesFloor['consultant'], id: string) =>
  (
    await ask(
      floor,
      who,
      `query ($id: ID!) { proposal(id: $id) { number revision status version chosen presentedOn rejectReason deliveryTime
        deliveryMethod serviceCommitment discountPolicy
        alternatives { code chosen netTotal { amount } taxTotal { amount } grossTotal { amount } optionsTotal { amount }
          lines { sku optional netAmount { amount } } } } }`,
      { id },
    )
  ).proposal

describe('a proposal', () => {
  test('R060: puts alternatives side by side with configuration, price, discount, service and delivery', async () => {
    const { proposalId } = await make(await openDeal(floor))
    const proposal = await proposalAs(floor.manager, proposalId)
    expect(proposal.number).toMatch(/^FA-2026-\d{6}$/)
    expect(proposal).toMatchObject({
      revision: 1,
      status: 'DRAFT',
      deliveryTime: '签约后 60 天',
      deliveryMethod: '公路整车运输',
      serviceCommitment: '24 小时内到场',
      discountPolicy: '两台以上九五折',
      alternatives: [
        {
          code: 'A',
          netTotal: { amount: '1000.00' },
          taxTotal: { amount: '130.00' },
          grossTotal: { amount: '1130.00' },
          optionsTotal: { amount: '201.00' },
          lines: [{ optional: false }, { optional: true, netAmount: { amount: '201.00' } }],
        },
        { code: 'B', netTotal: { amount: '2850.00' }, optionsTotal: { amount: '0.00' } },
      ],
    })
  })

  test('R060: what the customer chose, with the options they take, becomes a quote', async () => {
    const deal = await openDeal(floor)
    let now = await make(deal)
    expect(await act(floor, floor.consultant, 'chooseProposal', { ...now, alternative: 'A' })).toMatchObject({
      code: 'WRONG_STATE',
    })
    const future = { ...now, ...shown, presentedOn: '2026-03-03' }
    expect(await act(floor, floor.consultant, 'presentProposal', future)).toMatchObject({
      fields: [{ path: 'presentedOn' }],
    })
    now = await step('presentProposal', now, shown)
    expect(await act(floor, floor.consultant, 'draftQuoteFromProposal', { ...now, ...terms })).toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(await act(floor, floor.consultant, 'chooseProposal', { ...now, alternative: 'C' })).toMatchObject({
      fields: [{ path: 'alternative' }],
    })
    now = await step('chooseProposal', now, { alternative: 'A' })
    expect(await proposalAs(floor.manager, now.proposalId)).toMatchObject({
      status: 'CHOSEN',
      chosen: 'A',
      alternatives: [{ chosen: true }, { chosen: false }],
    })
    const wrong = { ...now, ...terms, options: [1] }
    expect(await act(floor, floor.consultant, 'draftQuoteFromProposal', wrong)).toMatchObject({
      fields: [{ path: 'options' }],
    })
    const { quote } = await must(
      floor,
      floor.consultant,
      'draftQuoteFromProposal',
      { ...now, ...terms, options: [2], freightCost: cny('12') },
      `quote { opportunity { id } proposal { id } status
        current { netTotal { amount } deliveryTerms deliveryMethod serviceCommitment lines { quantity product { id } } } }`,
    )
    expect(quote).toEqual({
      opportunity: { id: deal.id },
      proposal: { id: now.proposalId },
      status: 'DRAFT',
      current: {
        netTotal: { amount: '1201.00' },
        deliveryTerms: '签约后 60 天',
        deliveryMethod: '公路整车运输',
        serviceCommitment: '24 小时内到场',
        lines: [
          { quantity: '1', product: { id: lathe } },
          { quantity: '2', product: { id: fixture } },
        ],
      },
    })
    const told = async (type: 'sales-pipeline.ProposalPresented.v1' | 'sales-pipeline.ProposalDecided.v1') =>
      (await floor.service.published(type)).filter(({ aggregateId }) => aggregateId === now.proposalId)
    expect(await told('sales-pipeline.ProposalPresented.v1')).toMatchObject([{ data: { alternatives: ['A', 'B'] } }])
    expect(await told('sales-pipeline.ProposalDecided.v1')).toMatchObject([
      { data: { decision: 'CHOSEN', chosen: 'A' } },
    ])
  })

  test('R060: a change is a new revision, also of one that was rejected, and not of one that was chosen', async () => {
    const deal = await openDeal(floor)
    const first = await step('presentProposal', await make(deal), shown)
    const rejected = await step('rejectProposal', first, { reason: '超出预算' })
    expect(await act(floor, floor.consultant, 'reviseProposal', { ...first, ...content() })).toMatchObject({
      code: 'STALE_VERSION',
    })
    const second = await step('reviseProposal', rejected, content({ title: '经济方案' }))
    const query = `query ($id: ID!) { opportunity(id: $id) { proposals { number revision status title } } }`
    const { opportunity } = await ask(floor, floor.consultant, query, { id: deal.id })
    expect(opportunity.proposals).toMatchObject([
      { revision: 1, status: 'SUPERSEDED', title: '轴类零件加工方案' },
      { revision: 2, status: 'DRAFT', title: '经济方案' },
    ])
    expect(opportunity.proposals[0].number).toBe(opportunity.proposals[1].number)
    const chosen = await step('chooseProposal', await step('presentProposal', second, shown), { alternative: 'B' })
    expect(await act(floor, floor.consultant, 'reviseProposal', { ...chosen, ...content() })).toMatchObject({
      code: 'WRONG_STATE',
    })
    const again = { ...chosen, ...shown }
    expect(await act(floor, floor.consultant, 'presentProposal', again)).toMatchObject({ code: 'WRONG_STATE' })
  })

  test('a proposal that cannot be is refused with what is wrong', async () => {
    const deal = await openDeal(floor)
    const [a] = content().alternatives
    const refused = (alternatives: unknown) =>
      act(floor, floor.consultant, 'makeProposal', { opportunityId: deal.id, ...content({ alternatives }) })
    const line = { productId: lathe, quantity: '1', discountPercent: '0' }
    for (const [alternatives, path] of [
      [[], 'alternatives'],
      [[a, a], 'alternatives.1.code'],
      [[{ ...a, lines: [{ ...line, optional: true }] }], 'alternatives.0.lines'],
      [[{ ...a, lines: [{ ...line, quantity: '0.5' }] }], 'alternatives.0.lines.0.quantity'],
      [[{ ...a, lines: [{ ...line, productId: newId() }] }], 'alternatives.0.lines.0.productId'],
    ] as const) {
      expect(await refused(alternatives)).toMatchObject({ fields: [{ path }] })
    }
    const own = { opportunityId: deal.id, ...content() }
    expect(await act(floor, floor.accountant, 'makeProposal', own)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await act(floor, floor.colleague, 'makeProposal', own)).toMatchObject({ __typename: 'NotFoundError' })
  })

  test('a proposal follows the owner of the customer, and is hidden from others', async () => {
    const customerId = newId()
    const { proposalId, version } = await make(await openDeal(floor, { customerId }))
    await tellCustomer(floor, customerId, { ownerId: floor.colleague.employeeId, teamId: floor.teamId })
    expect(await proposalAs(floor.consultant, proposalId)).toBeNull()
    expect(await proposalAs(floor.colleague, proposalId)).toMatchObject({ status: 'DRAFT' })
    expect(await act(floor, floor.consultant, 'presentProposal', { proposalId, version, ...shown })).toMatchObject({
      __typename: 'NotFoundError',
    })
  })
})
