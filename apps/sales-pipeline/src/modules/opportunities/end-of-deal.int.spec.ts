import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bringContractTo, stepContract } from '../../testing/contract-in-force.ts'
import {
  act,
  addProduct,
  allClauses,
  type Answer,
  ask,
  draftQuote,
  MONDAY,
  must,
  openDeal,
  openSalesFloor,
  quoteContent,
  type QuoteNow,
  type SalesFloor,
  stepQuote,
  versionOf,
} from '../../testing/sales-floor.ts'
import { quoteDocumentSubject } from '../papers/subject.ts'

let floor: SalesFloor
let productId: string

beforeAll(async () => {
  floor = await openSalesFloor()
  productId = (await addProduct(floor)).id
})
afterAll(() => floor.service.stop())

const lines = () => [{ productId, promisedOn: '2026-04-30' }]
const draft = (deal: { id: string }) => draftQuote(floor, deal, lines())
const inApproval = async (deal: { id: string }) => stepQuote(floor, floor.consultant, 'submitQuote', await draft(deal))
const sent = async (deal: { id: string }) => {
  const approved = await stepQuote(floor, floor.manager, 'approveQuote', await inApproval(deal))
  return stepQuote(floor, floor.consultant, 'sendQuote', approved, { sentTo: '张经理' })
}

async function move(field: string, opportunityId: string, more: Record<string, unknown>, who = floor.consultant) {
  const version = await versionOf(floor, opportunityId)
  return act(floor, who, field, { opportunityId, version, ...more }, 'opportunity { stage }')
}
const lose = (id: string) => move('loseOpportunity', id, { reason: 'PRICE', note: '客户选择了低价方案' })
const WHY = 'The deal was lost: 客户选择了低价方案'

const quoteNow = async ({ quoteId }: { quoteId: string }): Promise<Answer> =>
  (
    await ask(
      floor,
      floor.manager,
      `query ($id: ID!) { quote(id: $id) { version status contract { id status }
        current { withdrawReason approval { status steps { kind comment } } } } }`,
      { id: quoteId },
    )
  ).quote
const contractNow = async (id: string): Promise<Answer> =>
  (
    await ask(
      floor,
      floor.lawyer,
      `query ($id: ID!) { contract(id: $id) { version status abandonReason abandonedAt
        reviews { kind status dueAt } changeRequests { status outcome outcomeText } } }`,
      { id },
    )
  ).contract

/** What waits for somebody because of a record. */
async function waits(subjectId: string): Promise<Answer[]> {
  return floor.service.db.query(
    `SELECT kind, due_at AS "dueAt" FROM sys.work_item WHERE subject_id = $1 AND closed_at IS NULL ORDER BY kind, role`,
    [subjectId],
  )
}
async function told(type: 'sales-pipeline.QuoteWithdrawn.v1' | 'sales-pipeline.ContractAbandoned.v1', id: string) {
  return (await floor.service.published(type)).filter(({ aggregateId }) => aggregateId === id).map(({ data }) => data)
}

describe('a lost deal', () => {
  test('R056: offers nothing any more: its quotes are withdrawn with the reason, and nobody waits for them', async () => {
    const deal = await openDeal(floor)
    const drafted = await draft(deal)
    const waiting = await inApproval(deal)
    const offered = await sent(deal)
    const declined = await stepQuote(floor, floor.consultant, 'declineQuote', await sent(deal), { reason: '太贵' })
    expect(await waits(waiting.quoteId)).toHaveLength(1)
    expect(await waits(offered.quoteId)).toHaveLength(1)
    expect((await lose(deal.id)).opportunity.stage).toBe('LOST')
    for (const quote of [drafted, waiting, offered]) {
      expect(await quoteNow(quote)).toMatchObject({ status: 'WITHDRAWN', current: { withdrawReason: WHY } })
      expect(await waits(quote.quoteId)).toEqual([])
    }
    expect((await quoteNow(declined)).status).toBe('DECLINED')
    for (const { quoteId } of [waiting, offered]) {
      const { approval } = (await quoteNow({ quoteId })).current
      expect(approval.status).toBe('VOIDED')
      expect(approval.steps.at(-1)).toEqual({ kind: 'VOIDED', comment: WHY })
    }
    expect(await told('sales-pipeline.QuoteWithdrawn.v1', waiting.quoteId)).toMatchObject([
      { fromStatus: 'IN_APPROVAL', reason: WHY, opportunityId: deal.id },
    ])
    expect(await told('sales-pipeline.QuoteWithdrawn.v1', offered.quoteId)).toMatchObject([{ fromStatus: 'SENT' }])
    const { version } = await quoteNow(waiting)
    expect(await act(floor, floor.manager, 'approveQuote', { quoteId: waiting.quoteId, version })).toMatchObject({
      __typename: 'ConflictError',
    })
    // The day after its last day it is still what it was.
    floor.service.clock.set('2026-04-01T01:00:00Z')
    await floor.service.runDueJobs()
    expect((await quoteNow(offered)).status).toBe('WITHDRAWN')
    floor.service.clock.set(MONDAY)
  })

  test('R056: that lives again goes on with a new version of what was withdrawn, approved anew where it grew riskier', async () => {
    const deal = await openDeal(floor)
    const quote = await sent(deal)
    await lose(deal.id)
    await move('reopenOpportunity', deal.id, { reason: '客户回头' }, floor.manager)
    const now = { quoteId: quote.quoteId, version: (await quoteNow(quote)).version as number }
    const revised = await stepQuote(floor, floor.consultant, 'reviseQuote', now, {
      ...quoteContent([{ productId, promisedOn: '2026-04-30', discountPercent: '5' }]),
    })
    expect(await act(floor, floor.consultant, 'sendQuote', { ...revised, sentTo: '张经理' })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'DRAFT',
    })
    await stepQuote(floor, floor.consultant, 'submitQuote', revised)
    expect((await quoteNow(quote)).status).toBe('IN_APPROVAL')
  })

  test('R056: leaves no approved quote behind, whoever approves one at the same moment', async () => {
    const deal = await openDeal(floor)
    const quote = await inApproval(deal)
    await Promise.all([lose(deal.id), act(floor, floor.manager, 'approveQuote', { ...quote })])
    expect(await quoteNow(quote)).toMatchObject({ status: 'WITHDRAWN', current: { approval: { status: 'VOIDED' } } })
    expect(await waits(quote.quoteId)).toEqual([])
  })

  test('R069, R071: gives up its contract in the making, with the reviews and wishes that waited', async () => {
    const { contractId, opportunityId, quoteId } = await bringContractTo(floor, 'IN_REVIEW', { productId })
    const wish = {
      requestedBy: '张经理',
      requestedOn: '2026-03-02',
      clause: 'DELIVERY',
      askedText: '分两批交货。',
      reason: '总部要求',
      consults: ['LEGAL', 'FINANCE'],
    }
    await stepContract(floor, floor.consultant, 'requestContractChange', contractId, wish)
    expect(await waits(contractId)).toHaveLength(4)
    await lose(opportunityId)
    expect(await contractNow(contractId)).toMatchObject({
      status: 'ABANDONED',
      abandonReason: WHY,
      abandonedAt: new Date(MONDAY),
      reviews: [{ status: 'CANCELLED' }, { status: 'CANCELLED' }],
      changeRequests: [{ status: 'WITHDRAWN', outcome: 'WITHDRAWN' }],
    })
    expect(await waits(contractId)).toEqual([])
    expect(await told('sales-pipeline.ContractAbandoned.v1', contractId)).toMatchObject([
      { fromStatus: 'IN_REVIEW', reason: WHY, opportunityId, quoteId },
    ])
    // What the customer accepted stays on record, and is readable by link no more.
    expect(await quoteNow({ quoteId })).toMatchObject({ status: 'ACCEPTED', contract: { id: contractId } })
    expect(await opens(quoteId)).toBe(false)
    expect(
      await act(floor, floor.lawyer, 'approveContractReview', { contractId, version: 3, kind: 'LEGAL' }),
    ).toMatchObject({ __typename: 'ConflictError' })

    await move('reopenOpportunity', opportunityId, { reason: '客户回头' }, floor.manager)
    expect(await opens(quoteId)).toBe(true)
    const again = { quoteId, clauses: allClauses }
    const { contract } = await must(floor, floor.consultant, 'draftContract', again, 'contract { id status }')
    expect((await quoteNow({ quoteId })).contract).toEqual(contract)
    expect(await act(floor, floor.consultant, 'draftContract', again)).toMatchObject({ code: 'CONTRACT_EXISTS' })
  })

  /** Whether a link to the print of the version in force would open now. */
  const opens = (quoteId: string): Promise<boolean> =>
    floor.service.db.transaction(async (tx) => {
      const everything = quoteDocumentSubject.access.scope(floor.director, 'openDocument')
      const [quote] = await quoteDocumentSubject.find(tx, everything, [quoteId])
      const print = { kind: 'PRINT', madeOf: `${String(quote?.revision)} ZH OFFER` } as never
      return quote !== undefined && (await quoteDocumentSubject.isShared?.(tx, quote, print)) === true
    })

  test.each(['APPROVED', 'SIGNING'] as const)(
    'R056: is not lost over a contract that is %s; who answers for it gives it up first',
    async (status) => {
      const { contractId, opportunityId } = await bringContractTo(floor, status, { productId })
      expect(await lose(opportunityId)).toMatchObject({ rule: 'R056', code: 'CONTRACT_STANDS' })
      const { version } = await contractNow(contractId)
      const give = { contractId, version, reason: '客户不再签约' }
      expect(await act(floor, floor.consultant, 'abandonContract', give)).toMatchObject({ code: 'FORBIDDEN' })
      await must(floor, floor.manager, 'abandonContract', give)
      expect(await contractNow(contractId)).toMatchObject({ status: 'ABANDONED', abandonReason: '客户不再签约' })
      expect((await lose(opportunityId)).opportunity.stage).toBe('LOST')
    },
  )

  test('R072: a contract that both have signed and sealed is not given up', async () => {
    const { contractId } = await bringContractTo(floor, 'SIGNED', { productId })
    const { version } = await contractNow(contractId)
    expect(
      await act(floor, floor.lawyer, 'abandonContract', { contractId, version, reason: '客户反悔' }),
    ).toMatchObject({ rule: 'R072', code: 'CONTRACT_BINDS' })
  })

  test('R061: keeps no inquiry open that nobody will answer', async () => {
    const deal = await openDeal(floor)
    const asked = {
      opportunityId: deal.id,
      receivedAt: '2026-03-02T01:00:00Z',
      channel: 'EMAIL',
      askedBy: '张经理',
      lines: [{ productId, specification: '行程 800 mm', quantity: '2', neededBy: '2026-06-30' }],
    }
    const { inquiry } = await must(floor, floor.consultant, 'recordInquiry', asked, 'inquiry { id }')
    expect(await waits(inquiry.id as string)).toHaveLength(1)
    await lose(deal.id)
    const query = 'query ($id: ID!) { inquiry(id: $id) { status } }'
    expect((await ask(floor, floor.manager, query, { id: inquiry.id })).inquiry).toEqual({ status: 'CLOSED' })
    expect(await waits(inquiry.id as string)).toEqual([])
  })
})

describe('a resting deal', () => {
  const rest = (id: string) => move('suspendOpportunity', id, { reason: '客户预算冻结' })

  test('R056: takes back what reviewers would decide on for nothing; what the customer has holds until its day', async () => {
    const deal = await openDeal(floor)
    const waiting: QuoteNow = await inApproval(deal)
    const offered = await sent(deal)
    const drafted = await draft(deal)
    expect((await rest(deal.id)).opportunity.stage).toBe('SUSPENDED')
    const why = 'The deal rests: 客户预算冻结'
    expect(await quoteNow(waiting)).toMatchObject({ status: 'WITHDRAWN', current: { withdrawReason: why } })
    expect(await waits(waiting.quoteId)).toEqual([])
    expect((await quoteNow(offered)).status).toBe('SENT')
    expect((await quoteNow(drafted)).status).toBe('DRAFT')
    expect(await waits(offered.quoteId)).toMatchObject([{ kind: 'QUOTE_EXPIRES' }])
  })

  test('R069, R071: asks nobody to review its contract, and gives the whole time again when it goes on', async () => {
    const { contractId, opportunityId } = await bringContractTo(floor, 'IN_REVIEW', { productId })
    const wish = {
      requestedBy: '张经理',
      requestedOn: '2026-03-02',
      term: 'DELIVERY_DAY',
      askedText: '提前一周',
      reason: '投产',
      consults: ['TECHNICAL', 'LEGAL'],
    }
    await stepContract(floor, floor.consultant, 'requestContractChange', contractId, wish)
    await stepContract(floor, floor.lawyer, 'approveContractReview', contractId, { kind: 'LEGAL' })
    const [request] = await floor.service.db.query<{ id: string }>(
      'SELECT id FROM contract_change_request WHERE contract_id = $1',
      [contractId],
    )
    const opinion = { changeRequestId: request?.id, kind: 'LEGAL', opinion: 'AGREE', text: '可以' }
    await stepContract(floor, floor.lawyer, 'giveChangeRequestOpinion', contractId, opinion)
    const before = await waits(contractId)
    expect(before.map(({ kind }) => kind as string)).toEqual(['CONTRACT_CHANGE_OPINION', 'CONTRACT_REVIEW'])
    await rest(opportunityId)
    expect(await waits(contractId)).toEqual([])
    // Long after it would have been late.
    floor.service.clock.set('2026-03-16T01:30:00Z')
    await floor.service.runDueJobs()
    await move('resumeOpportunity', opportunityId, {})
    const after = await waits(contractId)
    expect(after.map(({ kind }) => kind as string)).toEqual(['CONTRACT_CHANGE_OPINION', 'CONTRACT_REVIEW'])
    const limit = (before[0].dueAt as Date).getTime() + 14 * 86_400_000
    expect(after.map(({ dueAt }) => (dueAt as Date).getTime())).toEqual([limit, limit])
    const { reviews } = await contractNow(contractId)
    expect(reviews.find(({ kind }: Answer) => kind === 'FINANCE').dueAt).toEqual(new Date(limit))
    floor.service.clock.set(MONDAY)
  })
})
