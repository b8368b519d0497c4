import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { everyQuestion } from '@sellgraph/graphql-kit/testing'
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql'
import {
  addProduct,
  draftQuote,
  openDeal,
  openSalesFloor,
  type SalesFloor,
  stepQuote,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let schema: GraphQLSchema
beforeAll(async () => {
  floor = await openSalesFloor()
  schema = buildClientSchema((await floor.service.gql(floor.director, getIntrospectionQuery())).data)
})
afterAll(() => floor.service.stop())

/** What a caller is told by everything that the graph can be asked, question by question. */
async function toldTo(who: Principal, ids: readonly string[]): Promise<Map<string, string>> {
  const questions = everyQuestion(schema, ({ name, type }) => {
    if (String(type).startsWith('ID')) return ids
    if (String(type).startsWith('Date')) return ['2026-03-02']
    // Costs and margins as they are, and what could stand for them in a search or filter.
    return name === 'search' || String(type).startsWith('String')
      ? ['200', '200.00', '0.8', '%', 'cost', 'margin', '0']
      : []
  })
  const answers = await Promise.all(
    questions.map(async ({ source, variables }) => {
      const { data, errors } = await floor.service.gql(who, source, variables)
      const question = `${JSON.stringify(variables)} ${source}`
      return [question, JSON.stringify([data, errors?.map(({ message }) => message)])] as const
    }),
  )
  return new Map(answers)
}

/** Of pairs one is cheap and one is dear; afterwards it is the other way round. */
async function swapCosts(): Promise<void> {
  await floor.service.db.transaction(async (tx) => {
    // What a quote says never changes: that it does here is what only a spec may do.
    const permanent = ['cost_snapshot', 'quote_line', 'quote_version']
    for (const table of permanent) await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    for (const table of ['cost_snapshot', 'quote_line']) {
      await tx.query(`UPDATE ${table} SET unit_cost = 800 - unit_cost`)
    }
    await tx.query('UPDATE quote_version SET freight_cost = 30 - freight_cost')
    for (const table of permanent) await tx.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  })
}

async function costsSeenBy(who: Principal, id: string): Promise<unknown> {
  const query = 'query ($id: ID!) { quote(id: $id) { current { lines { margin { unitCost { amount } } } } } }'
  return (await floor.service.gql(who, query, { id })).data.quote.current.lines[0].margin.unitCost.amount
}

test('R197: whatever a consultant asks, filters, searches or counts by, the answer is the same for any cost and margin', async () => {
  const ids: string[] = []
  for (const [cost, freight] of [
    ['200', '10'],
    ['600', '20'],
    ['599', '20'],
    ['201', '10'],
  ] as const) {
    const product = await addProduct(floor, { cost })
    const deal = await openDeal(floor)
    const costs = { freightCost: { amount: freight, currency: 'CNY' } }
    const draft = await draftQuote(floor, deal, [{ productId: product.id }], costs)
    if (freight === '10') await stepQuote(floor, floor.consultant, 'submitQuote', draft)
    if (ids.length === 0) ids.push(product.id, deal.id, deal.customerId, draft.quoteId)
  }
  const seenByManager = () => costsSeenBy(floor.manager, ids[3] ?? '')
  const before = await toldTo(floor.consultant, ids)
  const known = await seenByManager()
  await swapCosts()
  const after = await toldTo(floor.consultant, ids)
  const toldApart = [...before].filter(([question, answer]) => after.get(question) !== answer)
  expect(toldApart.map(([question]) => question.slice(0, 100))).toEqual([])
  // The questions reach: the quote is among the answers, and who may see what it costs is told the new cost.
  expect([...before.values()].filter((answer) => answer.includes(ids[3] ?? '')).length).toBeGreaterThan(5)
  expect([known, await seenByManager()]).toEqual(['200.00', '600.00'])
})

test('R197: the hash that an approval is bound to tells no cost, since the same content has another hash each time', async () => {
  const product = await addProduct(floor)
  const hashes = new Set<string>()
  for (let n = 0; n < 2; n++) {
    const draft = await draftQuote(floor, await openDeal(floor), [{ productId: product.id }])
    const { quoteId } = await stepQuote(floor, floor.consultant, 'submitQuote', draft)
    const query = 'query ($id: ID!) { quote(id: $id) { current { approval { contentHash } } } }'
    const { data } = await floor.service.gql(floor.consultant, query, { id: quoteId })
    hashes.add(data.quote.current.approval.contentHash)
  }
  expect(hashes.size).toBe(2)
})
