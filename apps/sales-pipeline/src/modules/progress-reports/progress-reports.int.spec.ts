import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  type Answer,
  ask,
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

interface Wait {
  readonly kind: string
  readonly dueAt: Date | null
  readonly outcome: string | null
  readonly overdueAt: Date | null
  readonly escalateIds: string[]
}
function waits(employeeId: string): Promise<Wait[]> {
  return floor.service.db.query<Wait>(
    `SELECT kind, due_at AS "dueAt", outcome, overdue_at AS "overdueAt", escalate_ids AS "escalateIds"
       FROM sys.work_item WHERE key = $1 ORDER BY id`,
    [`progress-report:${employeeId}`],
  )
}
const REPORT = `report { id version status periodFrom periodTo comment reviewComment reviewedBy { id }
  facts { kind label from to note amount { amount } opportunity { id } quote { id } }
  forecast { deals amount { amount currency } weightedAmount { amount } } }`

test('R079: a report is drafted from what happened, handed in with a comment, and read by the superior', async () => {
  const { consultant, manager, colleague, service } = floor
  const deal = await openDeal(floor)
  const won = await openDeal(floor)
  const product = await addProduct(floor)
  const at = { opportunityId: deal.id }
  await must(floor, consultant, 'advanceOpportunity', { ...at, version: 1, to: 'NEEDS' })
  await must(floor, consultant, 'planNextStep', { ...at, version: 2, what: '拜访', dueOn: '2026-03-03' })
  await must(floor, consultant, 'completeNextStep', { ...at, version: 3, result: '客户认可' })
  await must(floor, consultant, 'loseOpportunity', {
    opportunityId: won.id,
    version: 1,
    reason: 'PRICE',
    note: '价格高',
  })
  let quote = await draftQuote(floor, deal, [{ productId: product.id }])
  quote = await stepQuote(floor, consultant, 'submitQuote', quote)
  quote = await stepQuote(floor, manager, 'approveQuote', quote)
  await stepQuote(floor, consultant, 'sendQuote', quote, { sentTo: '张经理' })
  const version = await versionOf(floor, deal.id)
  await must(floor, consultant, 'planNextStep', { ...at, version, what: '跟进报价', dueOn: '2026-03-04' })

  service.clock.set('2026-03-06T02:00:00Z')
  expect(await act(floor, consultant, 'draftProgressReport', { to: '2026-03-06' })).toMatchObject({
    fields: [{ path: 'to' }],
  })
  const { report } = await must(floor, consultant, 'draftProgressReport', {}, REPORT)
  expect(report).toMatchObject({ status: 'DRAFT', periodFrom: '2026-03-02', periodTo: '2026-03-05', comment: null })
  const told = report.facts.map(({ kind, from, to }: Answer) =>
    [kind, from, to].filter((part) => part !== null).join(' '),
  )
  expect(told.toSorted()).toEqual([
    'LOST RECEPTION LOST', 'MOVED RECEPTION NEEDS', 'OPENED', 'OPENED', 'QUOTE_SENT', 'STEP_DONE', 'STEP_OVERDUE',
  ]) // prettier-ignore
  const of = (kind: string) => report.facts.find((fact: Answer) => fact.kind === kind)
  expect(of('STEP_DONE')).toMatchObject({ label: '拜访', note: '客户认可', opportunity: { id: deal.id } })
  expect(of('QUOTE_SENT')).toMatchObject({ quote: { id: quote.quoteId }, amount: { amount: '1000.00' } })
  expect(report.forecast).toEqual([
    { deals: 1, amount: { amount: '1200000.00', currency: 'CNY' }, weightedAmount: { amount: '240000.00' } },
  ])

  // What happens afterwards is not in it, until it is drafted again.
  await must(floor, consultant, 'completeNextStep', { ...at, version: version + 1, result: '已跟进' })
  const now = await ask(floor, consultant, `query ($id: ID!) { progressReport(id: $id) { facts { kind } } }`, {
    id: report.id,
  })
  expect(now.progressReport.facts).toHaveLength(7)
  const again = await must(floor, consultant, 'draftProgressReport', {}, REPORT)
  expect(again.report).toMatchObject({ id: report.id, version: 2 })
  expect(again.report.facts.filter(({ kind }: Answer) => kind === 'STEP_OVERDUE')).toEqual([])
  expect(again.report.facts).toHaveLength(6)

  const handIn = { reportId: report.id, version: 2, comment: '本周重点跟进恒力' }
  expect(await act(floor, colleague, 'submitProgressReport', handIn)).toMatchObject({ __typename: 'NotFoundError' })
  await must(floor, consultant, 'submitProgressReport', handIn)
  expect(await act(floor, consultant, 'submitProgressReport', { ...handIn, version: 3 })).toMatchObject({
    code: 'WRONG_STATE',
  })
  await expect(
    service.db.query(`UPDATE progress_report SET comment = '改' WHERE id = $1`, [report.id]),
  ).rejects.toThrow('progress_report')

  const review = { reportId: report.id, version: 3, comment: '注意价格' }
  expect(await act(floor, consultant, 'reviewProgressReport', review)).toMatchObject({ __typename: 'ForbiddenError' })
  const otherManager = await service.employee({ roles: ['MANAGER'], leads: [newId()] })
  expect(await act(floor, otherManager, 'reviewProgressReport', review)).toMatchObject({ __typename: 'NotFoundError' })
  const reviewed = await must(floor, manager, 'reviewProgressReport', review, REPORT)
  expect(reviewed.report).toMatchObject({
    status: 'REVIEWED',
    reviewComment: '注意价格',
    reviewedBy: { id: manager.employeeId },
  })
  const LIST = `query ($s: ProgressReportStatus) { progressReports(status: $s) { totalCount } }`
  for (const [who, count] of [
    [consultant, 1],
    [manager, 1],
    [colleague, 0],
    [otherManager, 0],
  ] as const) {
    expect((await ask(floor, who, LIST, { s: 'REVIEWED' })).progressReports.totalCount).toBe(count)
  }
})

test('R079: whoever has open deals owes one report a period, however many deals; a late one goes to the superior', async () => {
  const { service, manager } = floor
  service.clock.set('2026-04-07T02:00:00Z')
  const seller = await service.employee({ roles: ['CONSULTANT'], teamId: floor.teamId })
  const deals = await Promise.all([1, 2, 3].map(() => openDeal(floor, { owner: seller })))
  expect(await waits(seller.employeeId)).toMatchObject([{ kind: 'PROGRESS_REPORT', outcome: null }])
  const [first] = await waits(seller.employeeId)
  // Seven days by default, P14: from Tuesday on, on the next Tuesday.
  expect(first?.dueAt?.toISOString()).toMatch(/^2026-04-14T(09|10):/)

  service.clock.set('2026-04-15T02:00:00Z')
  await service.runDueJobs()
  expect((await waits(seller.employeeId))[0]).toMatchObject({
    overdueAt: expect.any(Date),
    escalateIds: [manager.employeeId],
  })
  const { report } = await must(floor, seller, 'draftProgressReport', {}, REPORT)
  expect(report).toMatchObject({ periodFrom: '2026-04-07', periodTo: '2026-04-14' })
  await must(floor, seller, 'submitProgressReport', { reportId: report.id, version: 1, comment: '补交' })
  const [done, next] = await waits(seller.employeeId)
  expect(done).toMatchObject({ outcome: 'DONE' })
  expect(next?.dueAt?.toISOString().slice(0, 10)).toBe('2026-04-22')
  // Every day that is over is reported.
  expect(await act(floor, seller, 'draftProgressReport', {})).toMatchObject({ fields: [{ path: 'to' }] })

  for (const { id } of deals)
    await must(floor, seller, 'loseOpportunity', { opportunityId: id, version: 1, reason: 'PRICE' })
  service.clock.set('2026-04-22T02:00:00Z')
  const last = await must(floor, seller, 'draftProgressReport', {}, REPORT)
  expect(last.report.facts.map(({ kind }: Answer) => kind)).toEqual(['LOST', 'LOST', 'LOST'])
  await must(floor, seller, 'submitProgressReport', { reportId: last.report.id, version: 1, comment: '无在手商机' })
  expect((await waits(seller.employeeId)).map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE'])
  await openDeal(floor, { owner: seller })
  expect((await waits(seller.employeeId)).at(-1)).toMatchObject({ outcome: null })
})

test('R079: a manager reports too, and does not read their own report as the superior', async () => {
  const { report } = await must(floor, floor.manager, 'draftProgressReport', {}, 'report { id version }')
  const reportId = report.id
  await must(floor, floor.manager, 'submitProgressReport', { reportId, version: 1, comment: '团队进展正常' })
  const own = await act(floor, floor.manager, 'reviewProgressReport', { reportId, version: 2 })
  expect(own).toMatchObject({ rule: 'R079', code: 'OWN_REPORT' })
  await must(floor, floor.director, 'reviewProgressReport', { reportId, version: 2 })
})

test('who leaves owes no report', async () => {
  const leaver = await floor.service.employee({ roles: ['CONSULTANT'], teamId: floor.teamId })
  await openDeal(floor, { owner: leaver })
  await floor.service.deliver({
    type: 'performance.EmployeeLeft.v1',
    aggregateId: leaver.employeeId,
    data: {
      employeeId: leaver.employeeId,
      subject: leaver.subject,
      number: 'E9',
      teamId: floor.teamId,
      leftOn: '2026-04-21',
    },
  })
  expect(await waits(leaver.employeeId)).toMatchObject([{ outcome: 'CANCELLED' }])
})
