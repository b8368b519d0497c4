import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  allClauses,
  ask,
  draftQuote,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  reachContracting,
  type SalesFloor,
  stepQuote,
  versionOf,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let machine: { id: string }

beforeAll(async () => {
  floor = await openSalesFloor()
  machine = await addProduct(floor, { price: '33333.33', cost: '20000' })
})
afterAll(() => floor.service.stop())

interface ContractNow {
  readonly contractId: string
  readonly version: number
}

const CONTRACT = `query ($id: ID!) { contract(id: $id) { version number status firstContract effectiveOn archiveLocation returnReason explainedTo
  netTotal { amount } taxTotal { amount } grossTotal { amount }
  lines { id sku quantity specification netAmount { amount } grossAmount { amount } promisedOn warrantyMonths product { id } }
  instalments { seq trigger percent amount { amount } daysAfter }
  clauses { kind text } reviews { round kind status reviewer { id } } signatures { party signatory sealed signedOn }
  creditSplits { employee { id } percent } opportunity { id stage } quote { id } customer { id } draftedBy { id } } }`

async function contractAs(who: Person, id: string) {
  return (await ask(floor, who, CONTRACT, { id })).contract
}

async function step(
  who: Person,
  field: string,
  contract: ContractNow,
  more: Record<string, unknown> = {},
): Promise<ContractNow> {
  const answer = await must(floor, who, field, { ...contract, ...more }, 'contract { version }')
  return { contractId: contract.contractId, version: answer.contract.version }
}

async function drafted(
  clauses: { kind: string; text: string }[] = allClauses,
  deal?: { opportunityId: string; quoteId: string; customerId: string },
): Promise<ContractNow & { opportunityId: string; customerId: string; quoteId: string }> {
  const at =
    deal ?? (await reachContracting(floor, [{ productId: machine.id, quantity: '3', promisedOn: '2026-04-30' }]))
  const { contract } = await must(
    floor,
    floor.consultant,
    'draftContract',
    { quoteId: at.quoteId, clauses },
    'contract { id version }',
  )
  return { contractId: contract.id, version: contract.version, ...at }
}

/** What the mutations take of a contract. */
function now({ contractId, version }: ContractNow): ContractNow {
  return { contractId, version }
}

async function inReview(): Promise<ContractNow> {
  return step(floor.consultant, 'submitContract', now(await drafted()))
}

async function signing(contract?: ContractNow): Promise<ContractNow> {
  let at = await step(floor.consultant, 'submitContract', contract ?? now(await drafted()))
  at = await step(floor.lawyer, 'approveContractReview', at, { kind: 'LEGAL' })
  at = await step(floor.accountant, 'approveContractReview', at, { kind: 'FINANCE' })
  return step(floor.consultant, 'releaseContract', at, {
    explainedTo: '张经理',
    explainedOn: '2026-03-02',
    note: '已说明违约责任',
  })
}

const ours = { party: 'COMPANY', signatory: '赵国强', title: '销售总监', sealed: true, signedOn: '2026-03-01' }
const theirs = { party: 'CUSTOMER', signatory: '张经理', sealed: true, signedOn: '2026-03-02' }

async function signed(contract?: ContractNow): Promise<ContractNow> {
  const at = await step(floor.consultant, 'recordSignature', await signing(contract), theirs)
  return step(floor.lawyer, 'recordSignature', at, ours)
}

describe('drafting', () => {
  test('R067: a contract has the lines, totals and payment terms that the customer accepted', async () => {
    const { contractId, quoteId, customerId, opportunityId } = await drafted()
    const contract = await contractAs(floor.consultant, contractId)
    expect(contract.number).toMatch(/^HT-2026-\d{6}$/)
    expect(contract).toMatchObject({
      status: 'DRAFT',
      netTotal: { amount: '99999.99' },
      taxTotal: { amount: '13000.00' },
      grossTotal: { amount: '112999.99' },
      quote: { id: quoteId },
      customer: { id: customerId },
      opportunity: { id: opportunityId },
      draftedBy: { id: floor.consultant.employeeId },
    })
    expect(contract.lines).toMatchObject([
      {
        quantity: '3',
        netAmount: { amount: '99999.99' },
        specification: '行程 800 mm',
        promisedOn: '2026-04-30',
        warrantyMonths: 24,
        product: { id: machine.id },
      },
    ])
    expect(contract.instalments).toEqual([
      { seq: 1, trigger: 'SIGNED', percent: '30', amount: { amount: '33900.00' }, daysAfter: 10 },
      { seq: 2, trigger: 'DELIVERED', percent: '70', amount: { amount: '79099.99' }, daysAfter: 30 },
    ])
    expect(contract.clauses.map(({ kind }: { kind: string }) => kind)).toEqual(allClauses.map(({ kind }) => kind))
  })

  test('R067: only an accepted quote becomes a contract, once, and at the contract stage', async () => {
    const deal = await openDeal(floor)
    const draft = await draftQuote(floor, deal, [{ productId: machine.id }])
    const early = { quoteId: draft.quoteId, clauses: allClauses }
    expect(await act(floor, floor.consultant, 'draftContract', early)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'DRAFT',
    })
    let quote = await stepQuote(floor, floor.consultant, 'submitQuote', draft)
    quote = await stepQuote(floor, floor.manager, 'approveQuote', quote)
    quote = await stepQuote(floor, floor.consultant, 'sendQuote', quote, { sentTo: '张经理' })
    await stepQuote(floor, floor.consultant, 'acceptQuote', quote, {
      acceptedBy: '张经理',
      channel: 'PHONE',
      termsExplained: true,
    })
    expect(await act(floor, floor.consultant, 'draftContract', early)).toMatchObject({
      rule: 'R056',
      code: 'NOT_AT_CONTRACT_STAGE',
    })

    const ready = await reachContracting(floor, [{ productId: machine.id }])
    const input = { quoteId: ready.quoteId, clauses: allClauses }
    const answers = await Promise.all([
      act(floor, floor.consultant, 'draftContract', input),
      act(floor, floor.manager, 'draftContract', input),
    ])
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'CONTRACT_EXISTS',
      'DraftContractPayload',
    ])
    expect(await act(floor, floor.consultant, 'draftContract', { ...input, quoteId: newId() })).toMatchObject({
      __typename: 'NotFoundError',
    })
  })

  test.each(allClauses.map(({ kind }) => kind))('R068: a contract without %s is not handed in', async (kind) => {
    const contract = now(await drafted(allClauses.filter((clause) => clause.kind !== kind)))
    const refused = await act(floor, floor.consultant, 'submitContract', { ...contract })
    expect(refused).toMatchObject({ __typename: 'RuleError', rule: 'R068', code: 'CLAUSES_MISSING' })
    expect(refused.message).toContain(kind)
    expect((await contractAs(floor.consultant, contract.contractId)).status).toBe('DRAFT')
  })

  test('R068: a clause with nothing in it is none', async () => {
    const ready = await reachContracting(floor, [{ productId: machine.id }])
    const clauses = allClauses.map((clause, index) => (index === 4 ? { ...clause, text: '  ' } : clause))
    expect(await act(floor, floor.consultant, 'draftContract', { quoteId: ready.quoteId, clauses })).toMatchObject({
      fields: [{ path: 'clauses.4.text' }],
    })
    const twice = [...allClauses, { kind: 'PRICE', text: '另议' }]
    expect(
      await act(floor, floor.consultant, 'draftContract', { quoteId: ready.quoteId, clauses: twice }),
    ).toMatchObject({ fields: [{ path: 'clauses' }] })
  })
})

describe('reviewing', () => {
  test('R069: legal and finance review in any order, and others hear that it was handed in', async () => {
    let contract = await inReview()
    const [event] = (await floor.service.published('sales-pipeline.ContractSubmitted.v1')).filter(
      (one) => one.aggregateId === contract.contractId,
    )
    expect(event?.data).toMatchObject({ reviews: ['LEGAL', 'FINANCE'], submittedBy: floor.consultant.employeeId })
    contract = await step(floor.accountant, 'approveContractReview', contract, { kind: 'FINANCE' })
    expect((await contractAs(floor.lawyer, contract.contractId)).status).toBe('IN_REVIEW')
    contract = await step(floor.lawyer, 'approveContractReview', contract, { kind: 'LEGAL', comment: '无异议' })
    expect(await contractAs(floor.lawyer, contract.contractId)).toMatchObject({
      status: 'APPROVED',
      reviews: [
        { round: 1, kind: 'LEGAL', status: 'APPROVED', reviewer: { id: floor.lawyer.employeeId } },
        { round: 1, kind: 'FINANCE', status: 'APPROVED', reviewer: { id: floor.accountant.employeeId } },
      ],
    })
  })

  test('R069: each review needs its role, and another person', async () => {
    const contract = await inReview()
    expect(await act(floor, floor.accountant, 'approveContractReview', { ...contract, kind: 'LEGAL' })).toMatchObject({
      __typename: 'ForbiddenError',
    })
    expect(await act(floor, floor.consultant, 'approveContractReview', { ...contract, kind: 'LEGAL' })).toMatchObject({
      __typename: 'ForbiddenError',
    })
    const both = await floor.service.employee({ roles: ['LEGAL', 'FINANCE'] })
    const next = await step(both, 'approveContractReview', contract, { kind: 'LEGAL' })
    expect(await act(floor, both, 'approveContractReview', { ...next, kind: 'FINANCE' })).toMatchObject({
      rule: 'R197',
      code: 'SAME_REVIEWER_TWICE',
    })
    expect(await act(floor, floor.lawyer, 'approveContractReview', { ...next, kind: 'LEGAL' })).toMatchObject({
      code: 'REVIEW_DECIDED',
    })
  })

  test('R197: who drafted the contract or earns on the deal does not review it', async () => {
    const manager = await floor.service.employee({
      roles: ['MANAGER', 'LEGAL'],
      teamId: floor.teamId,
      leads: [floor.teamId],
    })
    const earner = await floor.service.employee({ roles: ['FINANCE'] })
    const ready = await reachContracting(floor, [{ productId: machine.id }])
    const splits = [
      { employeeId: floor.consultant.employeeId, role: 'OWNER', percent: '95' },
      { employeeId: earner.employeeId, role: 'REFERRER', percent: '5' },
    ]
    const { opportunityId, quoteId } = ready
    await must(floor, floor.director, 'splitCredit', {
      opportunityId,
      version: await versionOf(floor, opportunityId),
      splits,
    })
    const draft = await must(
      floor,
      manager,
      'draftContract',
      { quoteId, clauses: allClauses },
      'contract { id version }',
    )
    const contract = await step(manager, 'submitContract', {
      contractId: draft.contract.id,
      version: draft.contract.version,
    })
    expect(await act(floor, manager, 'approveContractReview', { ...contract, kind: 'LEGAL' })).toMatchObject({
      code: 'SELF_REVIEW',
    })
    expect(await act(floor, earner, 'approveContractReview', { ...contract, kind: 'FINANCE' })).toMatchObject({
      code: 'SELF_REVIEW',
    })
  })

  test('R069: a returned contract is worded anew and reviewed by both again', async () => {
    let contract = await inReview()
    contract = await step(floor.lawyer, 'approveContractReview', contract, { kind: 'LEGAL' })
    contract = await step(floor.accountant, 'returnContract', contract, {
      kind: 'FINANCE',
      reason: '付款条款与报价不一致',
    })
    expect(await contractAs(floor.consultant, contract.contractId)).toMatchObject({
      status: 'RETURNED',
      returnReason: '付款条款与报价不一致',
    })
    expect(await act(floor, floor.consultant, 'submitContract', { ...contract })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'RETURNED',
    })
    contract = await step(floor.consultant, 'reviseContract', contract, { clauses: allClauses })
    contract = await step(floor.consultant, 'submitContract', contract)
    const { reviews } = await contractAs(floor.consultant, contract.contractId)
    expect(
      reviews.map((review: { round: number; kind: string; status: string }) => [
        review.round,
        review.kind,
        review.status,
      ]),
    ).toEqual([
      [1, 'LEGAL', 'APPROVED'],
      [1, 'FINANCE', 'RETURNED'],
      [2, 'LEGAL', 'OPEN'],
      [2, 'FINANCE', 'OPEN'],
    ])
  })

  test('R069: two reviews at the same moment both count, one after the other', async () => {
    const contract = await inReview()
    const answers = await Promise.all([
      act(floor, floor.lawyer, 'approveContractReview', { ...contract, kind: 'LEGAL' }),
      act(floor, floor.accountant, 'approveContractReview', { ...contract, kind: 'FINANCE' }),
    ])
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'ApproveContractReviewPayload',
      'STALE_VERSION',
    ])
    const { version, reviews } = await contractAs(floor.lawyer, contract.contractId)
    const open = reviews.find(({ status }: { status: string }) => status === 'OPEN').kind as string
    await step(
      open === 'LEGAL' ? floor.lawyer : floor.accountant,
      'approveContractReview',
      { contractId: contract.contractId, version },
      { kind: open },
    )
    expect((await contractAs(floor.lawyer, contract.contractId)).status).toBe('APPROVED')
  })

  test('a contract in review is not reworded, and not signed before it is approved and explained', async () => {
    const contract = await inReview()
    const { consultant } = floor
    expect(await act(floor, consultant, 'reviseContract', { ...contract, clauses: [] })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'IN_REVIEW',
    })
    expect(await act(floor, consultant, 'recordSignature', { ...contract, ...theirs })).toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(
      await act(floor, consultant, 'releaseContract', {
        ...contract,
        explainedTo: '张经理',
        explainedOn: '2026-03-02',
      }),
    ).toMatchObject({ code: 'WRONG_STATE' })
    expect(await act(floor, floor.lawyer, 'archiveContract', { ...contract, location: 'A-03' })).toMatchObject({
      code: 'WRONG_STATE',
    })
  })
})

describe('taking effect', () => {
  test('R072, R074: signed and sealed by both and archived, the contract takes effect and the deal is won', async () => {
    const start = await drafted()
    const splits = [
      { employeeId: floor.consultant.employeeId, role: 'OWNER', percent: '70' },
      { employeeId: floor.colleague.employeeId, role: 'TECHNICAL', percent: '30' },
    ]
    const { opportunityId } = start
    await must(floor, floor.manager, 'splitCredit', {
      opportunityId,
      version: await versionOf(floor, opportunityId),
      splits,
    })
    const contract = await signed(now(start))
    await step(floor.lawyer, 'archiveContract', contract, { location: '档案室 A-03' })

    expect(await contractAs(floor.consultant, contract.contractId)).toMatchObject({
      status: 'EFFECTIVE',
      effectiveOn: '2026-03-02',
      archiveLocation: '档案室 A-03',
      explainedTo: '张经理',
      firstContract: true,
      opportunity: { stage: 'WON' },
    })
    const [event] = (await floor.service.published('sales-pipeline.ContractEffective.v1')).filter(
      (one) => one.aggregateId === contract.contractId,
    )
    expect(event?.data).toMatchObject({
      contractId: contract.contractId,
      customerId: start.customerId,
      customerName: '苏州恒力机械有限公司',
      ownerId: floor.consultant.employeeId,
      teamId: floor.teamId,
      quoteId: start.quoteId,
      currency: 'CNY',
      netTotal: { amount: '99999.99', currency: 'CNY' },
      taxTotal: { amount: '13000.00', currency: 'CNY' },
      grossTotal: { amount: '112999.99', currency: 'CNY' },
      effectiveOn: '2026-03-02',
      firstContract: true,
      lines: [
        {
          productClass: 'STANDARD',
          difficulty: '1.2',
          quantity: '3',
          unit: '台',
          promisedOn: '2026-04-30',
          warrantyMonths: 24,
        },
      ],
      instalments: [
        { seq: 1, trigger: 'SIGNED', percent: '30', amount: { amount: '33900.00', currency: 'CNY' }, daysAfter: 10 },
        { seq: 2, trigger: 'DELIVERED', percent: '70', amount: { amount: '79099.99', currency: 'CNY' }, daysAfter: 30 },
      ],
      splits: [
        { employeeId: floor.consultant.employeeId, role: 'OWNER', percent: '70' },
        { employeeId: floor.colleague.employeeId, role: 'TECHNICAL', percent: '30' },
      ],
    })
    const won = (await floor.service.published('sales-pipeline.OpportunityWon.v1')).filter(
      (one) => one.aggregateId === opportunityId,
    )
    expect(won.map(({ data }) => data)).toMatchObject([
      { contractId: contract.contractId, amount: { amount: '99999.99', currency: 'CNY' } },
    ])
    const { opportunity } = await ask(
      floor,
      floor.consultant,
      'query ($id: ID!) { opportunity(id: $id) { stage probability forecastCategory stageHistory { to } } }',
      { id: opportunityId },
    )
    expect(opportunity).toMatchObject({ stage: 'WON', probability: 100, forecastCategory: 'CLOSED' })
    const states = (await floor.service.publishedState('state.sales-pipeline.contract.v1')).filter(
      (row) => row.aggregateId === contract.contractId,
    )
    // The credit was split between the first and the second version.
    expect(states.map(({ data }) => [data.version, data.splits.length])).toEqual([
      [1, 1],
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((version) => [version, 2]),
    ])
    expect(states.at(-1)?.data).toMatchObject({ status: 'EFFECTIVE', effectiveOn: '2026-03-02' })
  })

  test('R072: one signature, or one without a seal, is not enough', async () => {
    let contract = await step(floor.consultant, 'recordSignature', await signing(), theirs)
    const archive = { location: '档案室 A-03' }
    expect(await act(floor, floor.lawyer, 'archiveContract', { ...contract, ...archive })).toMatchObject({
      rule: 'R072',
      code: 'SIGNATURES_INCOMPLETE',
    })
    contract = await step(floor.lawyer, 'recordSignature', contract, { ...ours, sealed: false })
    const unsealed = await act(floor, floor.lawyer, 'archiveContract', { ...contract, ...archive })
    expect(unsealed).toMatchObject({ rule: 'R072' })
    expect(unsealed.message).toContain('the seal of the company')
    expect(await contractAs(floor.consultant, contract.contractId)).toMatchObject({
      status: 'SIGNING',
      archiveLocation: null,
      opportunity: { stage: 'CONTRACTING' },
    })
    expect(
      (await floor.service.published('sales-pipeline.ContractEffective.v1')).filter(
        (one) => one.aggregateId === contract.contractId,
      ),
    ).toEqual([])
    contract = await step(floor.lawyer, 'recordSignature', contract, ours)
    await step(floor.lawyer, 'archiveContract', contract, archive)
  })

  test('R074: without a place for the original, in the future or by somebody else nothing takes effect', async () => {
    const at = await signing()
    expect(
      await act(floor, floor.consultant, 'recordSignature', { ...at, ...theirs, signedOn: '2026-03-03' }),
    ).toMatchObject({ fields: [{ path: 'signedOn' }] })
    let contract = await step(floor.consultant, 'recordSignature', at, theirs)
    contract = await step(floor.lawyer, 'recordSignature', contract, ours)
    expect(await act(floor, floor.lawyer, 'archiveContract', { ...contract, location: ' ' })).toMatchObject({
      fields: [{ path: 'location' }],
    })
    expect(await act(floor, floor.consultant, 'archiveContract', { ...contract, location: 'A' })).toMatchObject({
      __typename: 'ForbiddenError',
    })
    expect(await act(floor, floor.lawyer, 'archiveContract', { ...contract, version: 1, location: 'A' })).toMatchObject(
      { code: 'STALE_VERSION' },
    )
  })

  test('archived twice at the same moment, a contract takes effect once', async () => {
    const contract = await signed()
    const archive = { ...contract, location: '档案室 A-03' }
    const answers = await Promise.all([
      act(floor, floor.lawyer, 'archiveContract', archive),
      act(floor, floor.director, 'archiveContract', archive),
    ])
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'ArchiveContractPayload',
      'WRONG_STATE',
    ])
    expect(
      (await floor.service.published('sales-pipeline.ContractEffective.v1')).filter(
        (one) => one.aggregateId === contract.contractId,
      ),
    ).toHaveLength(1)
  })

  test('of two contracts of one customer that take effect at the same moment one is the first', async () => {
    const customerId = newId()
    const lines = [{ productId: machine.id }]
    const contracts = []
    for (let index = 0; index < 2; index++) {
      contracts.push(
        await signed(now(await drafted(allClauses, await reachContracting(floor, lines, {}, { customerId })))),
      )
    }
    await Promise.all(contracts.map((contract) => step(floor.lawyer, 'archiveContract', contract, { location: 'A' })))
    const events = (await floor.service.published('sales-pipeline.ContractEffective.v1')).filter(
      (one) => one.data.customerId === customerId,
    )
    expect(events.map(({ data }) => data.firstContract).sort()).toEqual([false, true])
  })

  test('a contract takes effect in the name and for the owner that the customer has by then', async () => {
    const start = await drafted()
    const contract = await signed(now(start))
    await floor.service.deliver({
      type: 'state.crm.customer.v1',
      data: {
        id: start.customerId,
        code: 'KH-1',
        name: '苏州恒力智能装备有限公司',
        ownerId: floor.colleague.employeeId,
        teamId: floor.teamId,
        channel: null,
        industry: null,
        lifecycleStage: 'PROSPECTIVE',
        valueClass: null,
        keyAccount: false,
        leadId: null,
        createdAt: '2026-03-02T01:00:00Z',
        version: 3,
        updatedAt: '2026-03-02T01:00:00Z',
      },
    })
    const { version } = await contractAs(floor.colleague, contract.contractId)
    expect(version).toBe(contract.version + 1)
    await step(floor.lawyer, 'archiveContract', { contractId: contract.contractId, version }, { location: 'A' })
    const [event] = (await floor.service.published('sales-pipeline.ContractEffective.v1')).filter(
      (one) => one.aggregateId === contract.contractId,
    )
    // Who earns on it is another matter than who owns the customer now.
    expect(event?.data).toMatchObject({
      customerName: '苏州恒力智能装备有限公司',
      ownerId: floor.colleague.employeeId,
      splits: [{ employeeId: floor.consultant.employeeId, percent: '100' }],
    })
  })

  test('R056: a deal that went back or rests holds its contract up', async () => {
    const start = await drafted()
    const contract = await signed(now(start))
    const { opportunityId } = start
    const back = {
      opportunityId,
      version: await versionOf(floor, opportunityId),
      to: 'NEGOTIATION',
      reason: '客户要求改价',
    }
    await must(floor, floor.consultant, 'moveOpportunityBack', back)
    expect(await act(floor, floor.lawyer, 'archiveContract', { ...contract, location: 'A' })).toMatchObject({
      rule: 'R056',
      code: 'NOT_AT_CONTRACT_STAGE',
    })
  })

  test('R076: a contract whose credit belongs to nobody does not take effect', async () => {
    const start = await drafted()
    const contract = await signed(now(start))
    await floor.service.db.query('DELETE FROM credit_split WHERE opportunity_id = $1', [start.opportunityId])
    expect(await act(floor, floor.lawyer, 'archiveContract', { ...contract, location: 'A' })).toMatchObject({
      rule: 'R076',
      code: 'CREDIT_NOT_SPLIT',
    })
  })

  test('R069: a contract whose terms are no longer those of the quote does not take effect', async () => {
    const contract = await signed()
    await floor.service.db.query('UPDATE contract_line SET quantity = 4 WHERE contract_id = $1', [contract.contractId])
    expect(await act(floor, floor.lawyer, 'archiveContract', { ...contract, location: 'A' })).toMatchObject({
      code: 'DIFFERS_FROM_QUOTE',
    })
  })
})

describe('who sees a contract', () => {
  test("another's contract looks as if it did not exist", async () => {
    const { contractId, version, customerId } = await drafted()
    const stranger = await floor.service.employee({ roles: ['MANAGER'], leads: [newId()] })
    expect(await contractAs(stranger, contractId)).toBeNull()
    const of = [
      { __typename: 'Contract', id: contractId },
      { __typename: 'Customer', id: customerId },
    ]
    const entities =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { id } ... on Customer { contracts { totalCount } quotes { totalCount } } } }'
    expect((await ask(floor, stranger, entities, { of }))._entities).toEqual([
      null,
      { contracts: { totalCount: 0 }, quotes: { totalCount: 0 } },
    ])
    expect((await ask(floor, floor.manager, entities, { of }))._entities).toEqual([
      { id: contractId },
      { contracts: { totalCount: 1 }, quotes: { totalCount: 1 } },
    ])
    const hidden = await act(floor, stranger, 'submitContract', { contractId, version })
    expect(hidden).toEqual(await act(floor, stranger, 'submitContract', { contractId: newId(), version }))
    expect(hidden.__typename).toBe('NotFoundError')
  })

  test('R073: production reads the contract and not the quote behind it', async () => {
    const planner = await floor.service.employee({ roles: ['PRODUCTION'] })
    const { contractId } = await drafted()
    const seen = await contractAs(planner, contractId)
    expect(seen.lines).toHaveLength(1)
    expect(seen).toMatchObject({ quote: null, opportunity: null })
  })
})
