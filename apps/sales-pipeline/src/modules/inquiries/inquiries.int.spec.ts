import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  ask,
  MONDAY,
  must,
  openDeal,
  openSalesFloor,
  quoteContent,
  type QuoteNow,
  type SalesFloor,
  stepQuote,
  tellCustomer,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let productId: string

beforeAll(async () => {
  floor = await openSalesFloor()
  productId = (await addProduct(floor)).id
})
afterAll(() => floor.service.stop())

const question = (change: Record<string, unknown> = {}) => ({
  receivedAt: MONDAY,
  channel: 'EMAIL',
  askedBy: '张经理',
  lines: [
    { productId, quantity: '2', neededBy: '2026-06-30' },
    { description: '非标工装', specification: '夹持直径 200 mm', quantity: '4', unit: '套' },
  ],
  ...change,
})

const record = async (change: Record<string, unknown>, who = floor.consultant) =>
  (await must(floor, who, 'recordInquiry', question(change), 'inquiry { id version number status dueAt }')).inquiry

const inquiryAs = async (who: SalesFloor['consultant'], id: string) =>
  (
    await ask(
      floor,
      who,
      `query ($id: ID!) { inquiry(id: $id) { version status opportunity { id } customerName owner { id } askedBy answeredAt
        answeredInHours answeredInTime endedWhy quotes { id }
        lines { seq product { id } description specification quantity unit neededBy } } }`,
      { id },
    )
  ).inquiry

const waitOf = async (inquiryId: string) =>
  (
    await floor.service.db.query<{ overdueAt: Date | null }>(
      `SELECT assignee_ids AS "assigneeIds", due_at AS "dueAt", overdue_at AS "overdueAt", policy,
         policy_version AS "policyVersion", outcome FROM sys.work_item WHERE kind = 'INQUIRY' AND subject_id = $1`,
      [inquiryId],
    )
  )[0]

describe('what a customer asks a price for', () => {
  test('R061: is on record with specification, quantity and day, and is to be answered in the hours of the policy', async () => {
    const deal = await openDeal(floor)
    const inquiry = await record({ opportunityId: deal.id })
    expect(inquiry).toMatchObject({ version: 1, status: 'OPEN' })
    expect(inquiry.number).toMatch(/^XJ-2026-\d{6}$/)
    expect(await inquiryAs(floor.manager, inquiry.id)).toMatchObject({
      opportunity: { id: deal.id },
      owner: { id: floor.consultant.employeeId },
      askedBy: '张经理',
      answeredInTime: null,
      lines: [
        {
          seq: 1,
          product: { id: productId },
          description: '五轴加工中心',
          quantity: '2',
          unit: '台',
          neededBy: '2026-06-30',
        },
        { seq: 2, product: null, description: '非标工装', specification: '夹持直径 200 mm', quantity: '4', unit: '套' },
      ],
    })
    expect(await waitOf(inquiry.id)).toEqual({
      assigneeIds: [floor.consultant.employeeId],
      dueAt: new Date(inquiry.dueAt),
      overdueAt: null,
      policy: 'P14',
      policyVersion: 0,
      outcome: null,
    })
    const told = (await floor.service.published('sales-pipeline.InquiryReceived.v1')).filter(
      ({ aggregateId }) => aggregateId === inquiry.id,
    )
    expect(told).toMatchObject([{ data: { customerId: deal.customerId, channel: 'EMAIL' } }])
    const states = (await floor.service.publishedState('state.sales-pipeline.inquiry.v1')).at(-1)
    expect(JSON.stringify(states)).not.toContain('张经理')
  })

  test('R061: is answered by the quote that goes out, and the time that took is known', async () => {
    const deal = await openDeal(floor)
    const inquiry = await record({ opportunityId: deal.id })
    const content = {
      opportunityId: deal.id,
      fromInquiryId: inquiry.id,
      ...quoteContent([{ productId, quantity: '2' }]),
    }
    const { quote } = await must(floor, floor.consultant, 'draftQuote', content, 'quote { id version inquiry { id } }')
    expect(quote.inquiry).toEqual({ id: inquiry.id })
    let now: QuoteNow = { quoteId: quote.id, version: quote.version }
    now = await stepQuote(floor, floor.consultant, 'submitQuote', now)
    now = await stepQuote(floor, floor.manager, 'approveQuote', now)
    expect(await inquiryAs(floor.consultant, inquiry.id)).toMatchObject({ status: 'OPEN', quotes: [{ id: quote.id }] })
    floor.service.clock.advance(90 * 60_000)
    await stepQuote(floor, floor.consultant, 'sendQuote', now, { sentTo: '张经理' })
    expect(await inquiryAs(floor.consultant, inquiry.id)).toMatchObject({
      status: 'QUOTED',
      answeredInHours: '1.5',
      answeredInTime: true,
    })
    expect(await waitOf(inquiry.id)).toMatchObject({ outcome: 'DONE' })
    const told = (await floor.service.published('sales-pipeline.InquiryAnswered.v1')).filter(
      ({ aggregateId }) => aggregateId === inquiry.id,
    )
    expect(told).toMatchObject([{ data: { answer: 'QUOTED', inTime: true } }])
    floor.service.clock.set(MONDAY)
  })

  test('R061: who owes the answer is reminded when half of the time is gone, and the superiors are called in at its end', async () => {
    const deal = await openDeal(floor)
    const inquiry = await record({ opportunityId: deal.id })
    const clock = async () =>
      (
        await floor.service.db.query(
          `SELECT remind_at AS remind, reminded_at IS NOT NULL AS reminded, overdue_at IS NOT NULL AS overdue,
                  escalate_role AS above, escalate_team_id AS "teamAbove", customer_id AS "customerId"
             FROM sys.work_item WHERE kind = 'INQUIRY' AND subject_id = $1`,
          [inquiry.id],
        )
      )[0]
    const told = { above: 'MANAGER', teamAbove: floor.teamId, customerId: deal.customerId }
    const remind = new Date('2026-03-02T06:30:00Z')
    expect(await clock()).toEqual({ ...told, remind, reminded: false, overdue: false })
    floor.service.clock.set(remind)
    await floor.service.runDueJobs()
    expect(await clock()).toMatchObject({ reminded: true, overdue: false })
    floor.service.clock.set(inquiry.dueAt)
    await floor.service.runDueJobs()
    expect(await clock()).toMatchObject({ reminded: true, overdue: true })
    floor.service.clock.set(MONDAY)
  })

  test('R061: an answer that comes late is late, and the one who owes it is reminded that it is', async () => {
    const deal = await openDeal(floor)
    const inquiry = await record({ opportunityId: deal.id })
    floor.service.clock.set('2026-03-04T01:30:00Z')
    await floor.service.runDueJobs()
    expect((await waitOf(inquiry.id))?.overdueAt).not.toBeNull()
    await must(floor, floor.consultant, 'declineInquiry', { inquiryId: inquiry.id, version: 1, reason: '不在经营范围' })
    expect(await inquiryAs(floor.consultant, inquiry.id)).toMatchObject({
      status: 'DECLINED',
      endedWhy: '不在经营范围',
      answeredInTime: false,
    })
    expect(
      await act(floor, floor.consultant, 'closeInquiry', { inquiryId: inquiry.id, version: 2, reason: '重复' }),
    ).toMatchObject({
      code: 'WRONG_STATE',
    })
    floor.service.clock.set(MONDAY)
  })

  test('R061: who has no deal yet may ask, and the deal that comes of it takes the question over', async () => {
    const customerId = newId()
    await tellCustomer(floor, customerId, { ownerId: floor.consultant.employeeId, teamId: floor.teamId })
    const inquiry = await record({ customerId })
    expect(await inquiryAs(floor.consultant, inquiry.id)).toMatchObject({
      opportunity: null,
      customerName: '苏州恒力机械有限公司',
    })
    const other = await openDeal(floor)
    const fromOther = { opportunityId: other.id, fromInquiryId: inquiry.id, ...quoteContent([{ productId }]) }
    expect(await act(floor, floor.consultant, 'draftQuote', fromOther)).toMatchObject({
      fields: [{ path: 'fromInquiryId' }],
    })
    const deal = await openDeal(floor, { customerId })
    await must(floor, floor.consultant, 'draftQuote', { ...fromOther, opportunityId: deal.id })
    expect(await inquiryAs(floor.consultant, inquiry.id)).toMatchObject({ opportunity: { id: deal.id } })
  })

  test('R061: goes to whoever owns the customer now, with what waits for them', async () => {
    const customerId = newId()
    await tellCustomer(floor, customerId, { ownerId: floor.consultant.employeeId, teamId: floor.teamId })
    const inquiry = await record({ customerId })
    await tellCustomer(floor, customerId, { ownerId: floor.colleague.employeeId, teamId: floor.teamId }, 2)
    expect(await inquiryAs(floor.consultant, inquiry.id)).toBeNull()
    expect(await inquiryAs(floor.colleague, inquiry.id)).toMatchObject({ owner: { id: floor.colleague.employeeId } })
    expect(await waitOf(inquiry.id)).toMatchObject({ assigneeIds: [floor.colleague.employeeId] })
    const end = { inquiryId: inquiry.id, version: 2, reason: '客户撤回' }
    expect(await act(floor, floor.consultant, 'closeInquiry', end)).toMatchObject({ __typename: 'NotFoundError' })
    expect(await act(floor, floor.colleague, 'closeInquiry', { ...end, version: 1 })).toMatchObject({
      code: 'STALE_VERSION',
    })
    await must(floor, floor.colleague, 'closeInquiry', end)
  })

  test('a question that says too little is refused with what is missing', async () => {
    const deal = await openDeal(floor)
    const refused = (change: Record<string, unknown>) =>
      act(floor, floor.consultant, 'recordInquiry', question({ opportunityId: deal.id, ...change }))
    for (const [change, path] of [
      [{ customerId: deal.customerId }, 'opportunityId'],
      [{ opportunityId: null }, 'opportunityId'],
      [{ receivedAt: '2026-03-02T01:30:01Z' }, 'receivedAt'],
      [{ lines: [] }, 'lines'],
      [{ lines: [{ quantity: '1', unit: '台' }] }, 'lines.0.description'],
      [{ lines: [{ quantity: '1', description: '工装' }] }, 'lines.0.unit'],
      [{ lines: [{ quantity: '0', productId }] }, 'lines.0.quantity'],
      [{ lines: [{ quantity: '1', productId: newId() }] }, 'lines.0.productId'],
    ] as const) {
      expect(await refused(change)).toMatchObject({ fields: [{ path }] })
    }
    expect(await act(floor, floor.accountant, 'recordInquiry', question({ opportunityId: deal.id }))).toMatchObject({
      __typename: 'ForbiddenError',
    })
    expect(await refused({ opportunityId: newId() })).toMatchObject({ __typename: 'NotFoundError' })
  })

  test('inquiries are listed, the last received first', async () => {
    const customerId = newId()
    await tellCustomer(floor, customerId, { ownerId: floor.consultant.employeeId, teamId: floor.teamId })
    const early = await record({ customerId, receivedAt: '2026-02-27T01:30:00Z' })
    const late = await record({ customerId })
    const query = `query ($customerId: ID!) { inquiries(customerId: $customerId, status: OPEN) { totalCount edges { node { id } } } }`
    const { inquiries } = await ask(floor, floor.manager, query, { customerId })
    expect(inquiries).toEqual({ totalCount: 2, edges: [{ node: { id: late.id } }, { node: { id: early.id } }] })
  })
})
