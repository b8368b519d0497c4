import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { roles } from '@sellgraph/identity'
import {
  addProduct,
  ask,
  draftQuote,
  openDeal,
  openSalesFloor,
  type Person,
  type SalesFloor,
  stepQuote,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let auditor: Person
let machine: { id: string }

beforeAll(async () => {
  floor = await openSalesFloor()
  auditor = await floor.service.employee({ roles: ['AUDITOR'], name: 'He Jing' })
  machine = await addProduct(floor, { price: '1000', cost: '600' })
})
afterAll(() => floor.service.stop())

const HOUR = 60 * 60 * 1_000
const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' }

/** A quote handed in by somebody, decided by the manager after some hours and, where that is not enough, the director. */
async function decide(discountPercent: string, who: Person, hours: number): Promise<string> {
  const deal = await openDeal(floor, { owner: who })
  let quote = await draftQuote(floor, deal, [{ productId: machine.id, discountPercent }], {}, who)
  quote = await stepQuote(floor, who, 'submitQuote', quote)
  floor.service.clock.advance(hours * HOUR)
  quote = await stepQuote(floor, floor.manager, 'approveQuote', quote)
  if (discountPercent !== '0') await stepQuote(floor, floor.director, 'approveQuote', quote)
  return quote.quoteId
}

const PAIRS = `query ($from: DateTime!, $to: DateTime!) { approvalPairs(from: $from, to: $to) {
  requester { id } approver { id } decisions approved rejected returned asDeputy approvedAmounts { amount currency } meanHours quotes { id } } }`
const OVERRIDES = `query ($from: DateTime!, $to: DateTime!, $codes: [QuoteApprovalTriggerCode!]) {
  priceOverrides(from: $from, to: $to, codes: $codes, first: 10) { totalCount edges { node { quote { id number }
    version { revision netTotal { amount } approvalTriggers { code } margin { visible margin } approval { steps { kind actor { id } } } } } } } }`

test('R199: an auditor sees who approves whose quotes, how many, how much and how fast, down to the quotes', async () => {
  const plain = await decide('0', floor.consultant, 2)
  const cheap = await decide('45', floor.consultant, 4)
  const other = await decide('0', floor.colleague, 1)
  const { approvalPairs } = await ask(floor, auditor, PAIRS, march)
  const [busiest, ...rest] = approvalPairs
  expect(busiest).toMatchObject({
    requester: { id: floor.consultant.employeeId },
    approver: { id: floor.manager.employeeId },
    decisions: 2,
    approved: 2,
    rejected: 0,
    returned: 0,
    asDeputy: 0,
    approvedAmounts: [{ amount: '1550.00', currency: 'CNY' }],
    meanHours: '3.00',
  })
  expect(busiest.quotes.map(({ id }: { id: string }) => id).sort()).toEqual([plain, cheap].sort())
  expect(rest).toHaveLength(2)
  expect(rest).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        requester: { id: floor.consultant.employeeId },
        approver: { id: floor.director.employeeId },
        decisions: 1,
        approvedAmounts: [{ amount: '550.00', currency: 'CNY' }],
        meanHours: '0.00',
      }),
      expect.objectContaining({ requester: { id: floor.colleague.employeeId }, quotes: [{ id: other }] }),
    ]),
  )
  const before = { from: '2026-02-01T00:00:00.000Z', to: march.from }
  expect((await ask(floor, auditor, PAIRS, before)).approvalPairs).toEqual([])

  const { priceOverrides } = await ask(floor, auditor, OVERRIDES, march)
  expect(priceOverrides).toMatchObject({
    totalCount: 1,
    edges: [
      {
        node: {
          quote: { id: cheap, number: expect.stringMatching(/^QT-2026-/) },
          version: {
            netTotal: { amount: '550.00' },
            approvalTriggers: expect.arrayContaining([{ code: 'DISCOUNT' }, { code: 'LINE_MARGIN' }]),
            margin: { visible: true },
            approval: {
              steps: expect.arrayContaining([{ kind: 'APPROVED', actor: { id: floor.director.employeeId } }]),
            },
          },
        },
      },
    ],
  })
  expect((await ask(floor, auditor, OVERRIDES, { ...march, codes: ['CREDIT_DAYS'] })).priceOverrides.totalCount).toBe(0)
  expect((await ask(floor, auditor, OVERRIDES, before)).priceOverrides.totalCount).toBe(0)
})

test('R197: whoever approves, or has any other role, sees neither', async () => {
  for (const role of roles.filter((one) => one !== 'AUDITOR')) {
    const somebody = { ...floor.director, roles: [role] }
    expect(await ask(floor, somebody, PAIRS, march)).toEqual({ approvalPairs: null })
    expect(await ask(floor, somebody, OVERRIDES, march)).toEqual({ priceOverrides: null })
  }
})
