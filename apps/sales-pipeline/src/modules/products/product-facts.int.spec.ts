import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  ask,
  draftQuote,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  quoteContent,
  type SalesFloor,
  stepQuote,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let engineer: Person
let inspector: Person

beforeAll(async () => {
  floor = await openSalesFloor()
  engineer = await floor.service.employee({ roles: ['PRODUCTION'], name: 'Sun Wei' })
  inspector = await floor.service.employee({ roles: ['PRODUCTION'], name: 'Zhou Ping' })
})
afterAll(() => floor.service.stop())

const travel = {
  code: 'TRAVEL_X',
  name: 'Travel of the X axis',
  nameZh: 'X 轴行程',
  unit: 'mm',
  source: '型式检验报告 2026-017',
}

const draftFact = async (productId: string, value: string, who: Person = engineer) =>
  (await must(floor, who, 'draftProductFact', { productId, ...travel, value }, 'fact { id version revision status }'))
    .fact

async function publishFact(productId: string, value: string) {
  const { id, version } = await draftFact(productId, value)
  return (await must(floor, inspector, 'publishProductFact', { factId: id, version }, 'fact { id version }')).fact
}

const saidOf = async (quoteId: string) => {
  const query = `query ($id: ID!) { quote(id: $id) { current { claims { line text status } lines { facts { code value unit revision } } } } }`
  return (await ask(floor, floor.consultant, query, { id: quoteId })).quote.current
}

describe('facts of a product', () => {
  test('R078: what is said of a product was written by one person and published by another', async () => {
    const product = await addProduct(floor)
    const draft = await draftFact(product.id, '800')
    expect(draft).toMatchObject({ version: 1, revision: 1, status: 'DRAFT' })
    const at = { factId: draft.id, version: draft.version }
    expect(await act(floor, engineer, 'publishProductFact', at)).toMatchObject({ rule: 'R078', code: 'SELF_PUBLISH' })
    expect(await act(floor, floor.consultant, 'publishProductFact', at)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await act(floor, inspector, 'publishProductFact', { ...at, version: 9 })).toMatchObject({
      code: 'STALE_VERSION',
    })
    const query = `query ($id: ID!) { product(id: $id) { facts { code value } factRevisions { value status } } }`
    const before = { facts: [], factRevisions: [] }
    expect((await ask(floor, floor.consultant, query, { id: product.id })).product).toEqual(before)
    await must(floor, inspector, 'publishProductFact', at)
    expect(await act(floor, inspector, 'publishProductFact', { ...at, version: 2 })).toMatchObject({
      code: 'WRONG_STATE',
    })
    const { product: after } = await ask(floor, floor.consultant, query, { id: product.id })
    expect(after).toEqual({ facts: [{ code: 'TRAVEL_X', value: '800' }], factRevisions: [] })
    const { product: seen } = await ask(floor, engineer, query, { id: product.id })
    expect(seen.factRevisions).toEqual([{ value: '800', status: 'PUBLISHED' }])
  })

  test('R078: of one fact one revision is said, and one that was taken back is said no more', async () => {
    const product = await addProduct(floor)
    const first = await publishFact(product.id, '800')
    const second = await publishFact(product.id, '810')
    const query = `query ($id: ID!) { product(id: $id) { facts { value } factRevisions { id status } } }`
    expect((await ask(floor, engineer, query, { id: product.id })).product).toEqual({
      facts: [{ value: '810' }],
      factRevisions: [
        { id: second.id, status: 'PUBLISHED' },
        { id: first.id, status: 'SUPERSEDED' },
      ],
    })
    const back = { factId: second.id, version: second.version, reason: '测量有误' }
    await must(floor, inspector, 'withdrawProductFact', back)
    expect((await ask(floor, engineer, query, { id: product.id })).product.facts).toEqual([])
    expect(await act(floor, inspector, 'withdrawProductFact', { ...back, version: 3 })).toMatchObject({
      code: 'WRONG_STATE',
    })
  })

  test('two who publish two revisions at once leave one in force', async () => {
    const product = await addProduct(floor)
    const drafts = [await draftFact(product.id, '800'), await draftFact(product.id, '820')]
    await Promise.all(drafts.map(({ id }) => must(floor, inspector, 'publishProductFact', { factId: id, version: 1 })))
    const query = `query ($id: ID!) { product(id: $id) { facts { value } } }`
    expect((await ask(floor, engineer, query, { id: product.id })).product.facts).toHaveLength(1)
  })
})

describe('what a quote says of a product', () => {
  test('R078: is what was published when it was priced, and a draft that says something else is revised', async () => {
    const product = await addProduct(floor)
    await publishFact(product.id, '800')
    const deal = await openDeal(floor)
    const quote = await draftQuote(floor, deal, [{ productId: product.id }])
    expect((await saidOf(quote.quoteId)).lines[0].facts).toEqual([
      { code: 'TRAVEL_X', value: '800', unit: 'mm', revision: 1 },
    ])
    await publishFact(product.id, '790')
    expect(await act(floor, floor.consultant, 'submitQuote', { ...quote })).toMatchObject({ code: 'FACTS_CHANGED' })
    expect((await saidOf(quote.quoteId)).lines[0].facts[0].value).toBe('800')
    const again = quoteContent([{ productId: product.id }])
    const revised = await stepQuote(floor, floor.consultant, 'reviseQuote', quote, again)
    expect((await saidOf(quote.quoteId)).lines[0].facts[0].value).toBe('790')
    await stepQuote(floor, floor.consultant, 'submitQuote', revised)
  })

  test('R078: a claim that comes from no fact is marked until its reviewers have approved it', async () => {
    const product = await addProduct(floor)
    const deal = await openDeal(floor)
    const claims = [{ line: 1, text: '可加工钛合金' }, { text: '同行业已有 30 家用户' }]
    const lines = [{ productId: product.id }]
    const outside = { opportunityId: deal.id, ...quoteContent(lines, { claims: [{ line: 2, text: '无此行' }] }) }
    expect(await act(floor, floor.consultant, 'draftQuote', outside)).toMatchObject({
      fields: [{ path: 'claims.0.line' }],
    })
    let quote = await draftQuote(floor, deal, lines, { claims })
    const status = async () => (await saidOf(quote.quoteId)).claims.map((claim: { status: string }) => claim.status)
    expect((await saidOf(quote.quoteId)).claims).toMatchObject([
      { line: 1, text: '可加工钛合金', status: 'UNVERIFIED' },
      { line: null, text: '同行业已有 30 家用户', status: 'UNVERIFIED' },
    ])
    quote = await stepQuote(floor, floor.consultant, 'submitQuote', quote)
    expect(await status()).toEqual(['UNVERIFIED', 'UNVERIFIED'])
    // Whichever levels the pricing policy asks for.
    for (const who of [floor.manager, floor.director]) {
      const { quote: now } = await ask(floor, who, 'query ($id: ID!) { quote(id: $id) { version status } }', {
        id: quote.quoteId,
      })
      if (now.status === 'IN_APPROVAL')
        quote = await stepQuote(floor, who, 'approveQuote', { ...quote, version: now.version })
    }
    expect(await status()).toEqual(['REVIEWED', 'REVIEWED'])
    // A new version makes the claims anew.
    await stepQuote(floor, floor.consultant, 'reviseQuote', quote, quoteContent(lines, { claims }))
    expect(await status()).toEqual(['UNVERIFIED', 'UNVERIFIED'])
  })

  test('R064: a quote states how it is delivered and installed, what service promises and what is not standard', async () => {
    const product = await addProduct(floor)
    const said = {
      deliveryMethod: '公路整车运输',
      installationTerms: '含现场安装调试',
      serviceCommitment: '24 小时内到场',
      nonStandardTerms: ['质保金 10 %，质保期满支付'],
    }
    const deal = await openDeal(floor)
    const quote = await draftQuote(floor, deal, [{ productId: product.id }], said)
    const fields = 'deliveryMethod installationTerms serviceCommitment nonStandardTerms'
    const current = async (quoteId: string) =>
      (
        await ask(floor, floor.consultant, `query ($id: ID!) { quote(id: $id) { current { ${fields} } } }`, {
          id: quoteId,
        })
      ).quote.current
    expect(await current(quote.quoteId)).toEqual(said)
    const copy = { quoteId: quote.quoteId, opportunityId: deal.id, validUntil: '2026-03-31' }
    const { quote: copied } = await must(floor, floor.consultant, 'copyQuote', copy, 'quote { id }')
    expect(await current(copied.id)).toEqual(said)
  })
})

describe('a product on hold', () => {
  const improve = (productId: string, severity: string, improvementId = newId()) =>
    floor.service.deliver({
      type: 'after-sales.ImprovementRequested.v1',
      aggregateId: improvementId,
      data: { improvementId, productId, severity, reason: '主轴过热', requestedAt: '2026-03-02T01:00:00Z' },
    })
  const holdsOf = async (productId: string) =>
    (
      await ask(
        floor,
        floor.consultant,
        `query ($id: ID!) { product(id: $id) { hold { id version reason since } holds { id releasedBy { id } releaseReason } } }`,
        { id: productId },
      )
    ).product

  test('R078: what service calls severe is quoted to nobody until somebody releases it', async () => {
    const product = await addProduct(floor)
    const deal = await openDeal(floor)
    const lines = [{ productId: product.id }]
    const quote = await draftQuote(floor, deal, lines)
    const improvementId = newId()
    await improve(product.id, 'SEVERE', improvementId)
    await improve(product.id, 'SEVERE', improvementId)
    await improve(product.id, 'MAJOR')
    await improve(newId(), 'SEVERE')
    const { hold, holds } = await holdsOf(product.id)
    expect(holds).toHaveLength(1)
    expect(hold).toMatchObject({ reason: '主轴过热', since: new Date('2026-03-02T01:00:00Z') })
    expect(await act(floor, floor.consultant, 'submitQuote', { ...quote })).toMatchObject({ code: 'PRODUCT_ON_HOLD' })
    const draft = { opportunityId: deal.id, ...quoteContent(lines) }
    expect(await act(floor, floor.consultant, 'draftQuote', draft)).toMatchObject({ code: 'PRODUCT_ON_HOLD' })

    const release = { holdId: hold.id, version: hold.version, reason: '已更换轴承' }
    expect(await act(floor, floor.manager, 'releaseProductHold', release)).toMatchObject({
      __typename: 'ForbiddenError',
    })
    await must(floor, floor.director, 'releaseProductHold', release)
    expect(await act(floor, floor.director, 'releaseProductHold', { ...release, version: 2 })).toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(await holdsOf(product.id)).toMatchObject({
      hold: null,
      holds: [{ releasedBy: { id: floor.director.employeeId }, releaseReason: '已更换轴承' }],
    })
    await stepQuote(floor, floor.consultant, 'submitQuote', quote)
  })

  test('R078: of two severe improvements both must be released', async () => {
    const product = await addProduct(floor)
    await improve(product.id, 'SEVERE')
    await improve(product.id, 'SEVERE')
    const { hold } = await holdsOf(product.id)
    await must(floor, engineer, 'releaseProductHold', { holdId: hold.id, version: 1, reason: '已更换轴承' })
    const draft = { opportunityId: (await openDeal(floor)).id, ...quoteContent([{ productId: product.id }]) }
    expect(await act(floor, floor.consultant, 'draftQuote', draft)).toMatchObject({ code: 'PRODUCT_ON_HOLD' })
  })
})
