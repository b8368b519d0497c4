import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import type { StateType } from '@sellgraph/messaging'
import { statesOf } from '@sellgraph/service-kit'
import { financeExpense } from './service.ts'
import { cny, type Deal, FinanceSpec } from './testing/deal.ts'

let spec: FinanceSpec
let deal: Deal
let receiptId: string
let exceptionId: string

/** A deal with all that can happen to it: refused credit, an exception, deliveries, money in and taken back, commission. */
beforeAll(async () => {
  spec = await FinanceSpec.start()
  const customerId = await spec.creditCustomer('50000', { validUntil: '2026-12-31' })
  deal = await spec.contract(customerId, '113000.00')
  expect(await spec.submit(deal)).toMatchObject({ reserved: false })
  const asked = await spec.act(
    spec.wang,
    'requestCreditException',
    {
      orderId: deal.orderId,
      amount: cny('80000.00'),
      validUntil: '2026-03-31',
      reason: 'Zhang Wei has promised to pay this month',
    },
    'creditException { id version }',
  )
  exceptionId = asked.creditException.id
  await spec.act(
    spec.director,
    'grantCreditException',
    { exceptionId, version: asked.creditException.version, note: 'Once' },
    'creditException { id }',
  )
  expect(await spec.submit(deal)).toMatchObject({ reserved: true })
  await spec.sign(deal, '40000.00', false)
  const paid = await spec.pay(deal, 1, '56500.00')
  receiptId = paid.receiptId
  await spec.act(
    spec.finance,
    'reverseAllocation',
    { allocationId: paid.allocationId, reason: 'Wrong contract' },
    'allocation { id }',
  )
  await spec.customer(spec.li, customerId, 2)
  await spec.cancel(deal, '10000.00')
  await spec.sign(deal, '63000.00', true)
  const data = {
    statementId: newId(),
    employeeId: spec.wang.employeeId,
    teamId: spec.wang.teamId,
    period: '2026-02',
    amount: cny('1234.56'),
    lineIds: [],
    approvedBy: spec.manager.employeeId,
    approvedAt: '2026-03-02T01:00:00Z',
  }
  await spec.service.deliver({ type: 'performance.CommissionApproved.v1', aggregateId: data.statementId, data })
})
afterAll(() => spec.service.stop())

const toldOf = async (type: StateType, id: string) =>
  (await spec.service.publishedState(type)).findLast((row) => row.aggregateId === id)?.data

test.each(statesOf(financeExpense).map((source) => [source.type, source] as const))(
  'the last word of %s on each row is the row as it is',
  async (type, source) => {
    const [table = ''] = Object.keys(source.tables)
    const ids = (await spec.service.db.query<{ id: string }>(`SELECT id FROM ${table}`)).map(({ id }) => id)
    expect(ids).not.toEqual([])
    const now = JSON.parse(JSON.stringify(await source.rows(spec.service.db, ids))) as { id: string }[]
    for (const row of now) expect(row).toMatchObject((await toldOf(type, row.id)) ?? { id: 'never told' })
  },
)

test('what a bank statement says of a receipt, and why credit was given, are told apart', async () => {
  const receipt = await toldOf('state.finance-expense.receipt.v1', receiptId)
  expect(receipt).toMatchObject({ amount: cny('56500.00'), allocated: cny('0.00'), open: cny('56500.00') })
  expect(Object.keys(receipt ?? {})).not.toContain('reference')
  expect(await toldOf('state-sensitive.finance-expense.receipt.v1', receiptId)).toMatchObject({
    reference: expect.any(String),
  })
  const exception = await toldOf('state.finance-expense.credit-exception.v1', exceptionId)
  expect(exception).toMatchObject({ status: 'USED', amount: cny('80000.00') })
  expect(JSON.stringify(exception)).not.toContain('Zhang Wei')
  expect(await toldOf('state-sensitive.finance-expense.credit-exception.v1', exceptionId)).toMatchObject({
    reason: 'Zhang Wei has promised to pay this month',
    requestedBy: spec.wang.subject,
    decidedBy: spec.director.subject,
    decisionNote: 'Once',
  })
})

test('a correction by plain SQL is told with the transaction that makes it', async () => {
  await spec.service.db.transaction((tx) =>
    tx.query(`UPDATE receipt SET note = 'Corrected', version = version + 1 WHERE id = $1`, [receiptId]),
  )
  expect(await toldOf('state-sensitive.finance-expense.receipt.v1', receiptId)).toMatchObject({ note: 'Corrected' })
})
