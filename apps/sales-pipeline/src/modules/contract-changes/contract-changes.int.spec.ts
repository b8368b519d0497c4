import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  type ContractInForce,
  bringIntoForce,
  contractVersionOf,
  stepContract,
} from '../../testing/contract-in-force.ts'
import {
  act,
  addProduct,
  ask,
  cny,
  must,
  openSalesFloor,
  type Person,
  type SalesFloor,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let maker: Person
let productId: string
let contract: ContractInForce
let lineId: string

beforeAll(async () => {
  floor = await openSalesFloor()
  maker = await floor.service.employee({ roles: ['PRODUCTION'] })
  productId = (await addProduct(floor)).id
  const inspector = await floor.service.employee({ roles: ['PRODUCTION'] })
  const noise = {
    productId,
    code: 'NOISE',
    name: 'Noise',
    nameZh: '噪声',
    value: '70',
    unit: 'dB',
    source: '型式检验报告',
  }
  const { fact } = await must(floor, maker, 'draftProductFact', noise, 'fact { id version }')
  await must(floor, inspector, 'publishProductFact', { factId: fact.id, version: fact.version })
})
afterAll(() => floor.service.stop())
beforeEach(async () => {
  floor.service.clock.set('2026-03-02T01:30:00Z')
  contract = await bringIntoForce(floor, { productId })
  lineId = (await read()).lines[0].id
})

const CONTRACT = `query ($id: ID!) { contract(id: $id) { status revision terminatedOn netTotal { amount } grossTotal { amount }
  lines { id sku seq quantity netAmount { amount } grossAmount { amount } promisedOn }
  instalments { seq trigger percent amount { amount } daysAfter } clauses { kind text }
  versions { revision effectiveOn grossTotal { amount } changes { path from to } }
  changes { kind status requestedBy reason proposedBy { id } triggers revision closeReason archiveLocation
    reviews { kind status reviewer { id } comment } changes { path } signatures { party signedOn } compensation { amount } }
  distribution { revision department } } }`

async function read(who: Person = floor.director) {
  return (await ask(floor, who, CONTRACT, { id: contract.contractId })).contract
}

const step = (who: Person, field: string, more: Record<string, unknown> = {}) =>
  stepContract(floor, who, field, contract.contractId, more)

async function tryStep(who: Person, field: string, more: Record<string, unknown> = {}) {
  const version = await contractVersionOf(floor, contract.contractId)
  return act(floor, who, field, { contractId: contract.contractId, version, ...more })
}

const asked = { requestedBy: 'CUSTOMER', reason: '客户产线扩建' }
/** Two more machines at the price of the first two. */
const more = () => ({ ...asked, changeLines: [{ lineId, quantity: '4' }] })
const less = () => ({ ...asked, changeLines: [{ lineId, quantity: '1' }] })
const signatures = (signedOn = '2026-03-02') => ({
  signatures: ['COMPANY', 'CUSTOMER'].map((party) => ({ party, signatory: '张经理', sealed: true, signedOn })),
  location: '档案室 A-04',
})

async function approve(...kinds: string[]) {
  const people: Record<string, Person> = {
    LEGAL: floor.lawyer,
    FINANCE: floor.accountant,
    TECHNICAL: maker,
    DIRECTOR: floor.director,
  }
  for (const kind of kinds) await step(people[kind] ?? floor.director, 'approveContractChange', { kind })
}

async function waits() {
  const rows = await floor.service.db.query<{ kind: string; role: string | null }>(
    `SELECT kind, role FROM sys.work_item WHERE subject_id = $1 AND closed_at IS NULL
        AND kind NOT IN ('CONTRACT_RECEIPT', 'CONTRACT_EVIDENCE') ORDER BY kind, role`,
    [contract.contractId],
  )
  return rows.map(({ kind, role }) => `${kind} ${role ?? ''}`.trim())
}

async function told<T extends 'sales-pipeline.ContractAmended.v1' | 'sales-pipeline.ContractTerminated.v1'>(type: T) {
  return (await floor.service.published(type)).filter((event) => event.aggregateId === contract.contractId)
}

/** The order of the contract as fulfillment tells it, with so much of the line shipped. */
async function shipped(quantity: string, version: number) {
  const outcome = await floor.service.deliver({
    type: 'state.fulfillment.order.v1',
    data: {
      id: contract.contractId,
      number: 'DD-2026-000001',
      status: 'PARTLY_SHIPPED',
      contractId: contract.contractId,
      customerId: contract.customerId,
      ownerId: null,
      teamId: null,
      customerName: '苏州恒力机械有限公司',
      amount: cny('2260.00'),
      creditReservationId: null,
      lines: [
        {
          orderLineId: newId(),
          contractLineId: lineId,
          productId,
          sku: 'CNC',
          name: '五轴加工中心',
          orderedQuantity: '2',
          shippedQuantity: quantity,
          deliveredQuantity: '0',
          cancelledQuantity: '0',
          firstPromisedOn: null,
          currentPromiseOn: null,
        },
      ],
      createdAt: '2026-03-02T01:30:00Z',
      version,
      updatedAt: '2026-03-02T01:30:00Z',
    },
  })
  expect(outcome).toBe('done')
}

describe('an amendment', () => {
  test('R071, R072: is proposed, reviewed, signed by both sides, and makes the next version of the contract', async () => {
    await step(floor.consultant, 'proposeAmendment', more())
    expect(await read()).toMatchObject({
      status: 'AMENDING',
      revision: 1,
      netTotal: { amount: '2000.00' },
      changes: [{ kind: 'AMENDMENT', status: 'IN_REVIEW', triggers: [], revision: 2 }],
    })
    expect(await waits()).toEqual(['CONTRACT_CHANGE_REVIEW FINANCE', 'CONTRACT_CHANGE_REVIEW LEGAL'])
    await approve('FINANCE', 'LEGAL')
    expect(await waits()).toEqual(['CONTRACT_AMENDMENT_SIGNING'])
    await step(floor.lawyer, 'signAmendment', signatures())

    expect(await read()).toMatchObject({
      status: 'EFFECTIVE',
      revision: 2,
      netTotal: { amount: '4000.00' },
      grossTotal: { amount: '4520.00' },
      lines: [{ id: lineId, quantity: '4', netAmount: { amount: '4000.00' }, promisedOn: '2026-04-30' }],
      instalments: [{ amount: { amount: '1356.00' } }, { amount: { amount: '3164.00' } }],
      changes: [{ status: 'IN_FORCE', archiveLocation: '档案室 A-04', signatures: [{}, {}] }],
    })
    expect((await read()).versions).toMatchObject([
      { revision: 1, grossTotal: { amount: '2260.00' }, changes: [] },
      { revision: 2, effectiveOn: '2026-03-02', grossTotal: { amount: '4520.00' } },
    ])
    expect((await read()).versions[1].changes).toContainEqual({
      path: `lines.${lineId}.quantity`,
      from: '"2"',
      to: '"4"',
    })
    expect(await waits()).toEqual([])
  })

  test('R071, R077: others get all of the new terms with what is new, and the departments another copy', async () => {
    await step(floor.consultant, 'proposeAmendment', more())
    await approve('LEGAL', 'FINANCE')
    expect(await told('sales-pipeline.ContractAmended.v1')).toEqual([])
    await step(floor.lawyer, 'signAmendment', signatures())
    const [event, ...others] = await told('sales-pipeline.ContractAmended.v1')
    expect(others).toEqual([])
    expect(event?.data).toMatchObject({
      contractVersion: 2,
      effectiveOn: '2026-03-02',
      requestedBy: 'CUSTOMER',
      grossTotal: cny('4520.00'),
      lines: [{ lineId, quantity: '4', grossAmount: cny('4520.00') }],
      instalments: [
        { seq: 1, amount: cny('1356.00') },
        { seq: 2, amount: cny('3164.00') },
      ],
      splits: [{ employeeId: floor.consultant.employeeId, percent: '100' }],
    })
    expect((await read()).distribution).toHaveLength(6)
    const states = await floor.service.publishedState('state.sales-pipeline.contract.v1')
    expect(states.filter((row) => row.aggregateId === contract.contractId).at(-1)?.data).toMatchObject({
      contractVersion: 2,
      grossTotal: cny('4520.00'),
    })
  })

  test('R071: lines come and go, payments and clauses are agreed anew', async () => {
    const other = await addProduct(floor, { price: '500', cost: '100' })
    await step(floor.consultant, 'proposeAmendment', {
      ...asked,
      addLines: [{ productId: other.id, quantity: '6', netAmount: cny('3000.00'), promisedOn: '2026-05-31' }],
      removeLineIds: [lineId],
      paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 5 }],
      clauses: [{ kind: 'DELIVERY', text: '分两批交货' }],
    })
    await approve('LEGAL', 'FINANCE')
    await step(floor.lawyer, 'signAmendment', signatures())
    const now = await read()
    expect(now).toMatchObject({
      lines: [{ sku: other.sku, seq: 2, quantity: '6', grossAmount: { amount: '3390.00' }, promisedOn: '2026-05-31' }],
      instalments: [{ seq: 1, trigger: 'SIGNED', percent: '100', amount: { amount: '3390.00' }, daysAfter: 5 }],
    })
    expect(now.clauses).toContainEqual({ kind: 'DELIVERY', text: '分两批交货' })
    expect(now.clauses).toHaveLength(8)
    const rows = await floor.service.publishedState('state.sales-pipeline.contract-line.v1')
    expect(rows.filter(({ aggregateId }) => aggregateId === lineId).at(-1)?.data).toBeNull()
  })

  test('R071: one that goes below the approved quote needs a director as well, small step by small step too', async () => {
    await step(floor.consultant, 'proposeAmendment', less())
    expect((await read()).changes[0]).toMatchObject({ triggers: ['NET_TOTAL_LOWER'] })
    await approve('LEGAL', 'FINANCE')
    expect(await tryStep(floor.lawyer, 'signAmendment', signatures())).toMatchObject({ code: 'WRONG_STATE' })
    await approve('DIRECTOR')
    await step(floor.lawyer, 'signAmendment', signatures())

    // More than the version before, and still less than what was approved.
    const half = { ...asked, changeLines: [{ lineId, netAmount: cny('1500.00'), quantity: '2' }] }
    await step(floor.consultant, 'proposeAmendment', half)
    expect((await read()).changes[1]).toMatchObject({ triggers: ['NET_TOTAL_LOWER', 'MARGIN_LOWER'] })
  })

  test.each([
    ['describes products', () => ({ clauses: [{ kind: 'SPECIFICATION', text: '行程 900 mm，定位精度 0.003 mm' }] })],
    ['says a published fact otherwise', () => ({ clauses: [{ kind: 'AFTER_SALES', text: '噪声不超过 60 dB。' }] })],
    ['moves a promised day', () => ({ changeLines: [{ lineId, promisedOn: '2026-04-10' }] })],
    ['adds what is made to order', async () => {
      const { id } = await addProduct(floor, { productClass: 'CUSTOM' })
      return { addLines: [{ productId: id, quantity: '1', netAmount: cny('5000') }] }
    }],
  ])('R078: one that %s is reviewed by whoever makes the products too', async (_, otherwise) => {
    await step(floor.consultant, 'proposeAmendment', { ...asked, ...(await otherwise()) })
    expect(await waits()).toContain('CONTRACT_CHANGE_REVIEW PRODUCTION')
    expect(await tryStep(floor.lawyer, 'approveContractChange', { kind: 'TECHNICAL' })).toMatchObject({ code: 'FORBIDDEN' })
    await approve('LEGAL', 'FINANCE')
    expect(await tryStep(floor.lawyer, 'signAmendment', signatures())).toMatchObject({ code: 'WRONG_STATE' })
    await approve('TECHNICAL')
    await step(floor.lawyer, 'signAmendment', signatures())
    expect((await read()).revision).toBe(2)
  }) // prettier-ignore

  test('R078: one that repeats published facts and moves no day needs no word of them', async () => {
    await step(floor.consultant, 'proposeAmendment', {
      ...asked,
      clauses: [{ kind: 'AFTER_SALES', text: '噪声：70 dB，整机保修 24 个月。' }],
    })
    expect(await waits()).toEqual(['CONTRACT_CHANGE_REVIEW FINANCE', 'CONTRACT_CHANGE_REVIEW LEGAL'])
  })

  test('R071: longer credit needs a director', async () => {
    const paymentTerms = [{ trigger: 'DELIVERED', percent: '100', daysAfter: 90 }]
    await step(floor.consultant, 'proposeAmendment', { ...asked, paymentTerms })
    // The customer's credit is a cost, so the margin is lower too.
    expect((await read()).changes[0].triggers).toEqual(['MARGIN_LOWER', 'CREDIT_LONGER'])
  })

  test('R071: what is shipped is not amended away, whether it left before the proposal or after', async () => {
    await shipped('1', 1)
    await step(floor.consultant, 'proposeAmendment', less())
    await approve('LEGAL', 'FINANCE', 'DIRECTOR')
    await shipped('2', 2)
    expect(await tryStep(floor.lawyer, 'signAmendment', signatures())).toMatchObject({
      rule: 'R071',
      code: 'ALREADY_SHIPPED',
    })
    await step(floor.consultant, 'withdrawContractChange', { reason: '已全部发货' })
    expect(await tryStep(floor.consultant, 'proposeAmendment', less())).toMatchObject({ code: 'ALREADY_SHIPPED' })
  })

  test('R069, R197: reviewers are others than who proposed it or gains by it, and each reviews once', async () => {
    await step(floor.director, 'proposeAmendment', less())
    expect(await tryStep(floor.director, 'approveContractChange', { kind: 'DIRECTOR' })).toMatchObject({
      rule: 'R197',
      code: 'SELF_REVIEW',
    })
    const both = await floor.service.employee({ roles: ['LEGAL', 'FINANCE'] })
    await step(both, 'approveContractChange', { kind: 'LEGAL' })
    expect(await tryStep(both, 'approveContractChange', { kind: 'FINANCE' })).toMatchObject({
      code: 'SAME_REVIEWER_TWICE',
    })
    expect(await tryStep(floor.lawyer, 'approveContractChange', { kind: 'LEGAL' })).toMatchObject({
      code: 'REVIEW_DECIDED',
    })
    expect(await tryStep(floor.lawyer, 'approveContractChange', { kind: 'FINANCE' })).toMatchObject({
      __typename: 'ForbiddenError',
    })
  })

  test('R071: refused or taken back, it leaves the contract as it was', async () => {
    for (const [who, field, given] of [
      [floor.accountant, 'refuseContractChange', { kind: 'FINANCE', reason: '价格依据不足' }],
      [floor.consultant, 'withdrawContractChange', { reason: '客户改变主意' }],
    ] as const) {
      await step(floor.consultant, 'proposeAmendment', more())
      await step(who, field, given)
      expect(await read()).toMatchObject({ status: 'EFFECTIVE', revision: 1, netTotal: { amount: '2000.00' } })
      expect(await waits()).toEqual([])
    }
    expect((await read()).changes).toMatchObject([
      { status: 'REFUSED', closeReason: '价格依据不足', reviews: [{ status: 'CANCELLED' }, { status: 'REFUSED' }] },
      { status: 'WITHDRAWN', closeReason: '客户改变主意' },
    ])
    expect(await told('sales-pipeline.ContractAmended.v1')).toEqual([])
  })

  test('R071: two people who propose at once are not both heard', async () => {
    const version = await contractVersionOf(floor, contract.contractId)
    const input = { contractId: contract.contractId, version, ...more() }
    const answers = await Promise.all([
      act(floor, floor.consultant, 'proposeAmendment', input),
      act(floor, floor.manager, 'proposeAmendment', input),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'ProposeAmendmentPayload'])
  })

  test('R071: wrong lines, amounts and days are told by their place; nothing otherwise is no amendment', async () => {
    const refuse = async (change: Record<string, unknown>) =>
      (await tryStep(floor.consultant, 'proposeAmendment', { ...asked, ...change })).fields[0].path
    expect(await refuse({})).toBe('changeLines')
    expect(await refuse({ changeLines: [{ lineId, quantity: '1.5' }] })).toBe('changeLines.0.quantity')
    expect(await refuse({ changeLines: [{ lineId, promisedOn: '2026-03-01' }] })).toBe('changeLines.0.promisedOn')
    expect(await refuse({ changeLines: [{ lineId, netAmount: { amount: '1', currency: 'USD' } }] })).toBe(
      'changeLines.0.netAmount.currency',
    )
    expect(await refuse({ addLines: [{ productId: newId(), quantity: '1', netAmount: cny('1') }] })).toBe(
      'addLines.0.productId',
    )
    expect(await refuse({ paymentTerms: [{ trigger: 'SIGNED', percent: '90', daysAfter: 0 }] })).toBe('paymentTerms')
    expect(await tryStep(floor.colleague, 'proposeAmendment', more())).toMatchObject({ __typename: 'NotFoundError' })
    expect(await tryStep(floor.accountant, 'proposeAmendment', more())).toMatchObject({ __typename: 'ForbiddenError' })
  })

  test('R072: both sign and seal it, not before the contract and not tomorrow', async () => {
    await step(floor.consultant, 'proposeAmendment', more())
    await approve('LEGAL', 'FINANCE')
    const [ours, theirs] = signatures().signatures
    const sign = (given: unknown) =>
      tryStep(floor.lawyer, 'signAmendment', { signatures: given, location: '档案室' }).then(
        ({ code, fields }) => code + (fields === undefined ? '' : ` ${String(fields[0].path)}`),
      )
    expect(await sign([ours])).toBe('SIGNATURES_INCOMPLETE')
    expect(await sign([ours, { ...theirs, sealed: false }])).toBe('SIGNATURES_INCOMPLETE')
    expect(await sign([ours, { ...theirs, signedOn: '2026-03-03' }])).toBe('INVALID_INPUT signatures')
    expect(await sign([{ ...ours, signedOn: '2026-03-01' }, theirs])).toBe('INVALID_INPUT signatures')
    expect(await tryStep(floor.consultant, 'signAmendment', signatures())).toMatchObject({
      __typename: 'ForbiddenError',
    })
  })
})

describe('an early end', () => {
  const ending = (endsOn = '2026-03-02') => ({
    requestedBy: 'MUTUAL',
    reason: '客户项目取消',
    endsOn,
    settlement: '已发货部分按合同结算',
    compensation: cny('500.00'),
  })

  test('R071: legal and a director agree to it, and the contract is over', async () => {
    await step(floor.consultant, 'proposeTermination', ending())
    expect(await read()).toMatchObject({ status: 'EFFECTIVE', changes: [{ kind: 'TERMINATION', status: 'IN_REVIEW' }] })
    expect(await waits()).toEqual(['CONTRACT_CHANGE_REVIEW DIRECTOR', 'CONTRACT_CHANGE_REVIEW LEGAL'])
    await approve('LEGAL')
    expect(await told('sales-pipeline.ContractTerminated.v1')).toEqual([])
    await approve('DIRECTOR')
    expect(await read()).toMatchObject({
      status: 'TERMINATED',
      terminatedOn: '2026-03-02',
      changes: [{ status: 'IN_FORCE', compensation: { amount: '500.00' } }],
    })
    const [event, ...others] = await told('sales-pipeline.ContractTerminated.v1')
    expect(others).toEqual([])
    expect(event?.data).toMatchObject({
      reason: '客户项目取消',
      terminatedOn: '2026-03-02',
      terminatedBy: floor.consultant.employeeId,
      requestedBy: 'MUTUAL',
      compensation: cny('500.00'),
      contractVersion: 1,
    })
    expect(await waits()).toEqual([])
    expect(await tryStep(floor.consultant, 'proposeAmendment', more())).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'TERMINATED',
    })
  })

  test('R071: a contract that ends later stays in force until its last day is over', async () => {
    await step(floor.consultant, 'proposeTermination', ending('2026-03-31'))
    await approve('LEGAL', 'DIRECTOR')
    floor.service.clock.set('2026-03-31T15:59:00Z')
    await floor.service.runDueJobs()
    expect((await read()).status).toBe('EFFECTIVE')
    floor.service.clock.set('2026-03-31T16:00:00Z')
    await floor.service.runDueJobs()
    expect(await read()).toMatchObject({ status: 'TERMINATED', terminatedOn: '2026-03-31' })
    expect(await told('sales-pipeline.ContractTerminated.v1')).toHaveLength(1)
  })

  test('R071: an approved end that was taken back before its day does not come', async () => {
    await step(floor.consultant, 'proposeTermination', ending('2026-03-31'))
    await approve('LEGAL', 'DIRECTOR')
    await step(floor.manager, 'withdrawContractChange', { reason: '项目恢复' })
    floor.service.clock.set('2026-03-31T16:00:00Z')
    await floor.service.runDueJobs()
    expect((await read()).status).toBe('EFFECTIVE')
  })

  test('R071: an amendment and an end are not decided side by side', async () => {
    await step(floor.consultant, 'proposeTermination', ending())
    expect(await tryStep(floor.consultant, 'proposeAmendment', more())).toMatchObject({ code: 'CHANGE_PENDING' })
    expect(await tryStep(floor.consultant, 'proposeTermination', ending())).toMatchObject({ code: 'CHANGE_PENDING' })
    expect((await read()).status).toBe('EFFECTIVE')
    expect(await tryStep(floor.accountant, 'approveContractChange', { kind: 'FINANCE' })).toMatchObject({
      code: 'REVIEW_DECIDED',
    })
  })
})
