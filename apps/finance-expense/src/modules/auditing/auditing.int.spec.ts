import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { cny, FinanceSpec } from '../../testing/deal.ts'

let spec: FinanceSpec
beforeAll(async () => {
  spec = await FinanceSpec.start()
})
afterAll(() => spec.service.stop())

const EXCEPTION = 'creditException { id }'

async function overrides(who: Principal, from: string, to: string): Promise<object[]> {
  const { data, errors } = await spec.service.gql(
    who,
    `query ($from: DateTime!, $to: DateTime!) { creditOverrides(from: $from, to: $to) { totalCount edges { node {
       status requestedBy decidedBy decidedAt reason decisionNote amount { amount } order { id } customer { id } } } } }`,
    { from, to },
  )
  expect(errors).toBeUndefined()
  expect(data.creditOverrides.totalCount).toBe(data.creditOverrides.edges.length)
  return data.creditOverrides.edges.map(({ node }: { node: object }) => node)
}

test('R199: the register of credit overrides names who asked, who granted, why and for which order', async () => {
  const customerId = await spec.creditCustomer('100000')
  const [granted, declined] = [
    await spec.contract(customerId, '113000.00'),
    await spec.contract(customerId, '113000.00'),
  ]
  const ask = async (orderId: string) => {
    const input = { orderId, amount: cny('13000.00'), validUntil: '2026-03-09', reason: 'A framework contract follows' }
    const { creditException } = await spec.act(spec.wang, 'requestCreditException', input, EXCEPTION)
    return { exceptionId: creditException.id, version: 1 }
  }
  for (const deal of [granted, declined]) expect((await spec.submit(deal)).reserved).toBe(false)
  const yes = { ...(await ask(granted.orderId)), note: 'once' }
  await spec.act(spec.director, 'grantCreditException', yes, EXCEPTION)
  await spec.act(spec.director, 'declineCreditException', await ask(declined.orderId), EXCEPTION)
  expect(await spec.submit(granted)).toEqual({ reserved: true })

  expect(await overrides(spec.auditor, '2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z')).toEqual([
    {
      status: 'USED',
      requestedBy: spec.wang.subject,
      decidedBy: spec.director.subject,
      decidedAt: expect.any(Date),
      reason: 'A framework contract follows',
      decisionNote: 'once',
      amount: { amount: '13000.00' },
      order: { id: granted.orderId },
      customer: { id: customerId },
    },
  ])
  expect(await overrides(spec.auditor, '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z')).toEqual([])
  // The colleague sees nothing of a customer that is not theirs.
  expect(await overrides(spec.li, '2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z')).toEqual([])
})
