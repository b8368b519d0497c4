import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  addProduct,
  draftQuote,
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

async function sent(customerId = newId()): Promise<QuoteNow> {
  const deal = await openDeal(floor, { customerId })
  let quote = await draftQuote(floor, deal, [{ productId }])
  quote = await stepQuote(floor, floor.consultant, 'submitQuote', quote)
  quote = await stepQuote(floor, floor.manager, 'approveQuote', quote)
  return stepQuote(floor, floor.consultant, 'sendQuote', quote, { sentTo: '张经理' })
}

async function waitOf({ quoteId }: QuoteNow) {
  const rows = await floor.service.db.query(
    `SELECT assignee_ids AS "assigneeIds", remind_at AS "remindAt", due_at AS "dueAt", reminded_at AS "remindedAt",
       policy, policy_version AS "policyVersion", outcome
     FROM sys.work_item WHERE kind = 'QUOTE_EXPIRES' AND subject_id = $1`,
    [quoteId],
  )
  expect(rows).toHaveLength(1)
  return rows[0]
}

test('R064: the answer to a sent quote is waited for until its last day, and brought to mind before', async () => {
  const { db, clock } = floor.service
  await db.transaction((tx) =>
    tx.query(
      `INSERT INTO sys.policy_version (id, parameter, policy_version, value, effective_from, reason, approved_by, published_at)
       VALUES ($1, 'P14', 7, $2, '2026-03-01', '公司规定', $3, '2026-03-01')`,
      [
        newId(),
        JSON.stringify({
          distributionWorkingDays: 1, contractReviewWorkingHours: 16, quoteExpiryNoticeDays: 5, nextStepGraceDays: 3,
          progressReportDays: 7,
        }),
        newId(),
      ],
    ),
  ) // prettier-ignore
  const quote = await sent()
  expect(await waitOf(quote)).toEqual({
    assigneeIds: [floor.consultant.employeeId],
    remindAt: new Date('2026-03-25T16:00:00Z'), // 26 March in Shanghai, five days before the 31st
    dueAt: new Date('2026-03-31T16:00:00Z'),
    remindedAt: null,
    policy: 'P14',
    policyVersion: 7,
    outcome: null,
  })
  clock.set('2026-03-26T01:00:00Z')
  await floor.service.runDueJobs()
  expect(await waitOf(quote)).toMatchObject({ remindedAt: new Date('2026-03-26T01:00:00Z'), outcome: null })
  clock.set('2026-03-31T16:00:00Z')
  await floor.service.runDueJobs()
  expect(await waitOf(quote)).toMatchObject({ outcome: 'CANCELLED' })
  clock.set(MONDAY)
})

test('R064: a yes and a no end the wait, and so does a new version', async () => {
  const accepted = await sent()
  const yes = { acceptedBy: '张经理', channel: 'PHONE', termsExplained: true }
  await stepQuote(floor, floor.consultant, 'acceptQuote', accepted, yes)
  expect(await waitOf(accepted)).toMatchObject({ outcome: 'DONE' })
  const declined = await sent()
  await stepQuote(floor, floor.consultant, 'declineQuote', declined, { reason: '价格偏高' })
  expect(await waitOf(declined)).toMatchObject({ outcome: 'DONE' })
  const revised = await sent()
  await must(floor, floor.consultant, 'reviseQuote', { ...revised, ...quoteContent([{ productId }]) })
  expect(await waitOf(revised)).toMatchObject({ outcome: 'CANCELLED' })
})

test('the answer is waited for by whoever owns the customer now', async () => {
  const customerId = newId()
  const quote = await sent(customerId)
  await tellCustomer(floor, customerId, { ownerId: floor.colleague.employeeId, teamId: floor.teamId })
  expect(await waitOf(quote)).toMatchObject({ assigneeIds: [floor.colleague.employeeId], outcome: null })
})
