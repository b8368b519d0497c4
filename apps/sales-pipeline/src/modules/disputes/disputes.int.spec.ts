import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { bringIntoForce, contractVersionOf, stepContract } from '../../testing/contract-in-force.ts'
import {
  act,
  addProduct,
  type Answer,
  ask,
  cny,
  must,
  openSalesFloor,
  type Person,
  type SalesFloor,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let auditor: Person
let productId: string

beforeAll(async () => {
  floor = await openSalesFloor()
  auditor = await floor.service.employee({ roles: ['AUDITOR'] })
  productId = (await addProduct(floor)).id
})
afterAll(() => floor.service.stop())

const CASE = `id version number status claim claimedAmount { amount } outcome contract { id status }
  counselName counselFirm counselFee { amount } settledAmount { amount } lessons steps { seq kind heldOn description }`

async function disputed(): Promise<{ contractId: string; disputeId: string }> {
  const { contractId } = await bringIntoForce(floor, { productId })
  const claim = { claimedBy: 'CUSTOMER', claim: '设备精度不达标', amount: cny('50000.00') }
  const { dispute } = await stepContract(floor, floor.lawyer, 'openDispute', contractId, claim, 'dispute { id }')
  return { contractId, disputeId: dispute.id }
}

async function read(who: Person, id: string): Promise<Answer> {
  return (await ask(floor, who, `query ($id: ID!) { dispute(id: $id) { ${CASE} } }`, { id })).dispute
}

async function step(field: string, disputeId: string, more: Record<string, unknown>, who: Person = floor.lawyer) {
  const { version } = await read(floor.director, disputeId)
  return act(floor, who, field, { disputeId, version, ...more }, `dispute { ${CASE} }`)
}

const counsel = { name: '王律师', firm: '金桥律师事务所', fee: cny('20000.00') }
const ending = { outcome: '双方和解', amount: cny('12000.00'), lessons: '验收标准应写入技术附件' }

describe('a dispute over a contract', () => {
  test('R081: is opened, gets counsel, is negotiated or goes to court, and is closed with what was learnt', async () => {
    const { contractId, disputeId } = await disputed()
    expect(await read(floor.lawyer, disputeId)).toMatchObject({ status: 'OPEN', contract: { status: 'DISPUTED' } })
    expect((await read(floor.lawyer, disputeId)).number).toMatch(/^JF-2026-\d{6}$/)
    expect(await step('pursueDispute', disputeId, { route: 'NEGOTIATION' })).toMatchObject({ code: 'WRONG_STATE' })
    await step('engageCounsel', disputeId, counsel)
    await step('pursueDispute', disputeId, { route: 'NEGOTIATION' })
    const offer = { kind: 'OFFER', heldOn: '2026-03-02', description: '让利一万元' }
    await step('recordDisputeStep', disputeId, offer)
    await step('pursueDispute', disputeId, { route: 'LITIGATION' })
    await step('recordDisputeStep', disputeId, { ...offer, kind: 'HEARING', description: '第一次开庭' })
    await step('closeDispute', disputeId, ending)
    expect(await read(floor.lawyer, disputeId)).toMatchObject({
      status: 'CLOSED',
      counselFirm: '金桥律师事务所',
      steps: [
        { seq: 1, kind: 'OFFER' },
        { seq: 2, kind: 'HEARING' },
      ],
      settledAmount: { amount: '12000.00' },
      lessons: '验收标准应写入技术附件',
      contract: { id: contractId, status: 'EFFECTIVE' },
    })
    expect(await step('recordDisputeStep', disputeId, offer)).toMatchObject({ code: 'WRONG_STATE' })

    const events = [
      ...(await floor.service.published('sales-pipeline.DisputeOpened.v1')),
      ...(await floor.service.published('sales-pipeline.DisputeClosed.v1')),
    ].filter(({ aggregateId }) => aggregateId === contractId)
    expect(events.map(({ data }) => data)).toMatchObject([
      { disputeId, claimedBy: 'CUSTOMER', claimedAmount: cny('50000.00') },
      { disputeId, outcome: '双方和解' },
    ])
    expect(JSON.stringify(events)).not.toContain('验收标准')
  })

  test('R081: waits for counsel until there is one', async () => {
    const { disputeId } = await disputed()
    const waits = () =>
      floor.service.db.query(`SELECT role FROM sys.work_item WHERE subject_id = $1 AND closed_at IS NULL`, [disputeId])
    expect(await waits()).toEqual([{ role: 'LEGAL' }])
    await step('engageCounsel', disputeId, counsel)
    expect(await waits()).toEqual([])
  })

  test('R081: the seller sees that there is one and how it ended, and nothing of the file', async () => {
    const { contractId, disputeId } = await disputed()
    await step('engageCounsel', disputeId, counsel)
    await step('pursueDispute', disputeId, { route: 'NEGOTIATION' })
    await step('recordDisputeStep', disputeId, { kind: 'OFFER', heldOn: '2026-03-02', description: '让利一万元' })
    await step('closeDispute', disputeId, ending)
    for (const who of [floor.consultant, floor.manager]) {
      expect(await read(who, disputeId)).toMatchObject({
        status: 'CLOSED',
        claim: '设备精度不达标',
        outcome: '双方和解',
        counselName: null,
        counselFirm: null,
        counselFee: null,
        settledAmount: null,
        lessons: null,
        steps: [],
      })
    }
    expect(await read(auditor, disputeId)).toMatchObject({ lessons: '验收标准应写入技术附件', steps: [{}] })
    expect(await read(floor.colleague, disputeId)).toBeNull()
    expect(await read(floor.accountant, disputeId)).toBeNull()
    // As other services lead to it, for example the work that waits for counsel.
    const reference =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on DisputeCase { status lessons } } }'
    const of = [{ __typename: 'DisputeCase', id: disputeId }]
    expect((await ask(floor, floor.consultant, reference, { of }))._entities).toEqual([
      { status: 'CLOSED', lessons: null },
    ])
    expect((await ask(floor, floor.colleague, reference, { of }))._entities).toEqual([null])
    const query = 'query ($id: ID!) { contract(id: $id) { disputes { id } } }'
    expect((await ask(floor, floor.accountant, query, { id: contractId })).contract.disputes).toEqual([])
    expect((await ask(floor, floor.consultant, query, { id: contractId })).contract.disputes).toEqual([
      { id: disputeId },
    ])
  })

  test('R081: lessons are found by their words, by those who may read them', async () => {
    const { disputeId } = await disputed()
    await step('engageCounsel', disputeId, counsel)
    await step('pursueDispute', disputeId, { route: 'LITIGATION' })
    await step('closeDispute', disputeId, { ...ending, lessons: '违约金条款 100% 生效' })
    const found = async (who: Person, search: string | null) => {
      const query = 'query ($search: String) { disputes(search: $search, first: 50) { edges { node { id } } } }'
      const { disputes } = await ask(floor, who, query, { search })
      return disputes.edges.some(({ node }: { node: { id: string } }) => node.id === disputeId)
    }
    for (const who of [floor.lawyer, floor.director, auditor]) {
      expect(await found(who, '100% 生')).toBe(true)
      expect(await found(who, '100_')).toBe(false)
    }
    expect(await found(floor.consultant, '违约金')).toBe(false)
    expect(await found(floor.consultant, null)).toBe(true)
  })

  test('R081: legal and directors conduct it; a contract in force is in one at a time', async () => {
    const { contractId, disputeId } = await disputed()
    const version = await contractVersionOf(floor, contractId)
    const again = { contractId, version, claimedBy: 'COMPANY', claim: '逾期付款', amount: cny('1') }
    expect(await act(floor, floor.director, 'openDispute', again)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'DISPUTED',
    })
    for (const who of [floor.consultant, floor.manager, floor.accountant, auditor]) {
      expect(await act(floor, who, 'openDispute', again)).toMatchObject({ __typename: 'ForbiddenError' })
      expect(await step('engageCounsel', disputeId, counsel, who)).toMatchObject({ __typename: 'ForbiddenError' })
    }
    const nowhere = { disputeId: newId(), version: 1, ...counsel }
    expect(await act(floor, floor.lawyer, 'engageCounsel', nowhere)).toMatchObject({ __typename: 'NotFoundError' })
    expect(await act(floor, floor.lawyer, 'engageCounsel', { ...nowhere, disputeId, version: 9 })).toMatchObject({
      code: 'STALE_VERSION',
    })
    const dollars = { ...counsel, fee: { amount: '1', currency: 'USD' } }
    expect(await step('engageCounsel', disputeId, dollars)).toMatchObject({ fields: [{ path: 'fee.currency' }] })
  })

  test('R081: a contract that is ended in the dispute stays ended when the case is closed', async () => {
    const { contractId, disputeId } = await disputed()
    const end = { requestedBy: 'MUTUAL', reason: '和解', endsOn: '2026-03-02', settlement: '退货退款' }
    await stepContract(floor, floor.consultant, 'proposeTermination', contractId, end)
    await stepContract(floor, floor.lawyer, 'approveContractChange', contractId, { kind: 'LEGAL' })
    await stepContract(floor, floor.director, 'approveContractChange', contractId, { kind: 'DIRECTOR' })
    await step('engageCounsel', disputeId, counsel)
    await step('pursueDispute', disputeId, { route: 'NEGOTIATION' })
    const { version } = await read(floor.lawyer, disputeId)
    await must(floor, floor.lawyer, 'closeDispute', { disputeId, version, ...ending })
    expect((await read(floor.lawyer, disputeId)).contract.status).toBe('TERMINATED')
  })
})
