import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  type Answer,
  ask,
  cny,
  must,
  openDeal,
  openSalesFloor,
  type SalesFloor,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
beforeAll(async () => {
  floor = await openSalesFloor()
})
afterAll(() => floor.service.stop())

const LIST = `query ($f: OpportunityFilter, $s: OpportunitySort, $first: Int, $after: String, $last: Int) {
  opportunities(filter: $f, sort: $s, first: $first, after: $after, last: $last) {
    edges { node { id title } } pageInfo { endCursor hasNextPage } totalCount } }`

const titles = (answer: Answer): string[] => answer.opportunities.edges.map(({ node }: Answer) => node.title)

test('R056: deals are found by words, people, money, dates and what is planned, each by an index', async () => {
  const { consultant, colleague, manager, director, service } = floor
  const seeds: [string, string, string | null, string | null, string | null][] = [
    ['五轴加工中心', '苏州恒力机械有限公司', '1200000', '2026-06-30', '2026-02-27'],
    ['Lathe LTH-6140', 'Hengli 100% Machinery', '86000', '2026-05-31', '2026-03-09'],
    ['备件', '宁波精工', null, null, null],
    ['数控车床', '无锡精密', '500', null, null],
  ]
  for (const [index, [title, customer, amount, closes, step]] of seeds.entries()) {
    await service.db.query(
      `INSERT INTO opportunity (id, version, created_at, updated_at, customer_id, customer_name, owner_id, team_id, title,
         stage, stage_since, amount, currency, probability, forecast_category, close_date, next_step_due_on)
       VALUES ($1, 1, $2, $2, $3, $4, $5, $6, $7, 'NEEDS', $8, $9, 'CNY', 20, $10, $11, $12)`,
      [
        newId(),
        `2026-03-0${String(index + 1)}T00:00:00Z`,
        newId(),
        customer,
        index === 3 ? colleague.employeeId : consultant.employeeId,
        floor.teamId,
        title,
        `2026-02-${String(20 - index)}T00:00:00Z`,
        amount,
        index === 1 ? 'COMMIT' : 'PIPELINE',
        closes,
        step,
      ],
    )
  }
  const [one, two, three, four] = seeds.map(([title]) => title)
  const find = async (f: Record<string, unknown>, s?: string) => titles(await ask(floor, director, LIST, { f, s }))
  expect(await find({ search: '恒力' })).toEqual([one])
  expect(await find({ search: '力' })).toEqual([one])
  expect(await find({ search: '车床' })).toEqual([four])
  expect(await find({ search: 'lth-61' })).toEqual([two])
  expect(await find({ search: '100%' })).toEqual([two])
  expect(await find({ search: '0%M' })).toEqual([])
  expect(await find({ ownerId: colleague.employeeId })).toEqual([four])
  expect(await find({ ownerId: 'nobody' })).toEqual([])
  expect(await find({ teamId: newId() })).toEqual([])
  expect(await find({ category: 'COMMIT' })).toEqual([two])
  expect(await find({ minimumAmount: cny('86000') }, 'AMOUNT')).toEqual([one, two])
  expect(await find({ minimumAmount: { amount: '1', currency: 'EUR' } })).toEqual([])
  expect(await find({ closesFrom: '2026-06-01', closesTo: '2026-06-30' })).toEqual([one])
  expect(await find({ closesFrom: '2026-06-01' }, 'CLOSE_DATE')).toHaveLength(3)
  expect(await find({ withoutNextStep: true })).toEqual([four, three])
  expect(await find({ nextStepOverdue: true })).toEqual([one])
  expect(await find({}, 'NEWEST')).toEqual([four, three, two, one])
  expect(await find({}, 'LONGEST_IN_STAGE')).toEqual([four, three, two, one])
  // What has no amount and no date is last, and is on a page all the same.
  expect(await find({}, 'AMOUNT')).toEqual([one, two, four, three])
  const byDate = await find({}, 'CLOSE_DATE')
  expect(byDate.slice(0, 2)).toEqual([two, one])

  for (const s of ['NEWEST', 'CLOSE_DATE', 'AMOUNT', 'LONGEST_IN_STAGE']) {
    const all = await find({}, s)
    const walked: string[] = []
    let after: string | null = null
    do {
      const page: Answer = await ask(floor, manager, LIST, { s, first: 1, after })
      walked.push(...titles(page))
      after = page.opportunities.pageInfo.hasNextPage ? page.opportunities.pageInfo.endCursor : null
    } while (after !== null)
    expect(walked).toEqual(all)
    expect(titles(await ask(floor, manager, LIST, { s, last: 2 }))).toEqual(all.slice(-2))
  }
})

test('R057: each kind of presentation keeps what it is about, and no name without leave', async () => {
  const deal = await openDeal(floor)
  const product = await addProduct(floor)
  const { consultant } = floor
  const shown = { opportunityId: deal.id, heldOn: '2026-03-02', audience: '生产部', content: '样件试切' }
  const demo = { ...shown, kind: 'DEMONSTRATION', productIds: [product.id], result: '精度达标' }
  expect(
    await act(floor, consultant, 'recordPresentation', { ...demo, version: 1, productIds: [newId()] }),
  ).toMatchObject({ __typename: 'NotFoundError' })
  await must(floor, consultant, 'recordPresentation', { ...demo, version: 1 })
  const unnamed = { ...shown, kind: 'CASE_STUDY', referenceCase: '宁波精工', namingPermitted: false }
  await must(floor, consultant, 'recordPresentation', { ...unnamed, version: 2 })
  const compared = { ...shown, kind: 'COMPARISON', competitor: '海天', competitorProduct: 'V-8', strengths: '刚性' }
  expect(await act(floor, consultant, 'recordPresentation', { ...compared, version: 3 })).toMatchObject({
    rule: 'R078',
  })
  const { opportunity } = await must(
    floor,
    consultant,
    'recordPresentation',
    { ...compared, version: 3, weaknesses: '价格' },
    `opportunity { presentations { kind products { id } result referenceCase namingPermitted competitor strengths weaknesses } }`,
  )
  const nothing = { products: [], result: null, referenceCase: null, namingPermitted: null, competitor: null }
  const noWords = { strengths: null, weaknesses: null }
  expect(opportunity.presentations).toEqual([
    { kind: 'DEMONSTRATION', ...nothing, ...noWords, products: [{ id: product.id }], result: '精度达标' },
    { kind: 'CASE_STUDY', ...nothing, ...noWords, namingPermitted: false },
    { kind: 'COMPARISON', ...nothing, competitor: '海天', strengths: '刚性', weaknesses: '价格' },
  ])
})
