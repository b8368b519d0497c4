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
  quoteContent,
  type QuoteNow,
  type SalesFloor,
  stepQuote,
  versionOf,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let productId: string

beforeAll(async () => {
  floor = await openSalesFloor()
  productId = (await addProduct(floor, { price: '1000', cost: '500' })).id
})
afterAll(() => floor.service.stop())

async function send(quote: QuoteNow): Promise<QuoteNow> {
  let now = await stepQuote(floor, floor.consultant, 'submitQuote', quote)
  now = await stepQuote(floor, floor.manager, 'approveQuote', now)
  return stepQuote(floor, floor.consultant, 'sendQuote', now, { sentTo: '张经理' })
}

const lines = (discountPercent = '0', promisedOn = '2026-05-31') => [
  { productId, quantity: '10', discountPercent, promisedOn },
]

const round = (change: Record<string, unknown> = {}) => ({
  heldOn: '2026-03-02',
  customerPeople: '张经理、王工',
  ourPeople: [floor.consultant.employeeId],
  points: [
    {
      topic: 'PRICE',
      asked: '再降百分之十',
      offered: '九五折',
      measure: 'AMOUNT',
      askedValue: '9000',
      offeredValue: '9500',
    },
  ],
  ...change,
})

const negotiationOf = async (quoteId: string, who = floor.manager) =>
  (
    await ask(
      floor,
      who,
      `query ($id: ID!) { quote(id: $id) { version negotiation {
        firstOffer { revision } intentions { onRevision reachedWith agreed recordedBy { id } }
        concession { amount { amount currency } percent creditDays deliveryDays sameScope }
        rounds { seq heldOn onRevision ledTo { revision } customerPeople ourPeople { id } note
          points { topic asked offered measure currency askedValue previousValue offeredValue concession concessionPercent objectionId } }
      } } }`,
      { id: quoteId },
    )
  ).quote?.negotiation

/** The customer holds something against a deal. */
async function object({ id }: { id: string }): Promise<string> {
  const said = { opportunityId: id, version: await versionOf(floor, id), category: 'PRICE', statement: '比对手贵' }
  await must(floor, floor.consultant, 'recordObjection', said)
  const [row] = await floor.service.db.query<{ id: string }>('SELECT id FROM objection WHERE opportunity_id = $1', [id])
  return row?.id ?? ''
}

describe('rounds of negotiation', () => {
  test('R065: a point answers an objection to this deal, and no other', async () => {
    const deal = await openDeal(floor)
    const quote = await send(await draftQuote(floor, deal, lines()))
    const answering = (objectionId: string) =>
      act(
        floor,
        floor.consultant,
        'recordNegotiationRound',
        { ...quote, ...round({ points: [round().points[0], { ...round().points[0], objectionId }] }) },
        'quote { negotiation { rounds { points { objection { statement } } } } }',
      )
    const elsewhere = await object(await openDeal(floor, { customerId: deal.customerId }))
    for (const id of [newId(), elsewhere]) {
      expect(await answering(id)).toMatchObject({
        __typename: 'ValidationError',
        fields: [{ path: 'points.1.objectionId', message: 'is no objection to this deal' }],
      })
    }
    const own = await object(deal)
    expect((await answering(own)).quote.negotiation.rounds).toEqual([
      { points: [{ objection: null }, { objection: { statement: '比对手贵' } }] },
    ])
  })

  test('R065: each says who asked and offered what, and what that gave away against where we stood', async () => {
    const deal = await openDeal(floor)
    let quote = await send(await draftQuote(floor, deal, lines()))
    const objectionId = await object(deal)
    const first = round({
      note: '客户比较了两家竞争对手',
      points: [
        { ...round().points[0], objectionId },
        {
          topic: 'PAYMENT',
          asked: '账期 60 天',
          offered: '账期 36 天',
          measure: 'DAYS',
          askedValue: '60',
          offeredValue: '36',
        },
        { topic: 'DELIVERY', asked: '30 天', offered: '45 天', measure: 'DAYS', offeredValue: '45' },
        { topic: 'CLAUSE', asked: '违约金上限 5 %', offered: '接受' },
      ],
    })
    quote = await stepQuote(floor, floor.consultant, 'recordNegotiationRound', quote, first)
    const second = round({
      points: [
        {
          topic: 'PRICE',
          asked: '九折',
          offered: '九三折',
          measure: 'AMOUNT',
          askedValue: '9000',
          offeredValue: '9300',
        },
        { topic: 'DELIVERY', asked: '30 天', offered: '40 天', measure: 'DAYS', askedValue: '30', offeredValue: '40' },
      ],
    })
    quote = await stepQuote(floor, floor.consultant, 'recordNegotiationRound', quote, second)
    const { rounds } = await negotiationOf(quote.quoteId)
    expect(rounds).toMatchObject([
      {
        seq: 1,
        onRevision: 1,
        ledTo: null,
        customerPeople: '张经理、王工',
        ourPeople: [{ id: floor.consultant.employeeId }],
        note: '客户比较了两家竞争对手',
        points: [
          {
            topic: 'PRICE',
            currency: 'CNY',
            previousValue: '10000',
            offeredValue: '9500',
            concession: '500',
            concessionPercent: '5',
            objectionId,
          },
          {
            topic: 'PAYMENT',
            currency: null,
            previousValue: '24',
            offeredValue: '36',
            concession: '12',
            concessionPercent: '50',
          },
          { topic: 'DELIVERY', previousValue: null, offeredValue: '45', concession: null, concessionPercent: null },
          { topic: 'CLAUSE', measure: null, offered: '接受', concession: null },
        ],
      },
      {
        seq: 2,
        points: [
          {
            topic: 'PRICE',
            previousValue: '9500',
            offeredValue: '9300',
            concession: '200',
            concessionPercent: '2.1053',
          },
          { topic: 'DELIVERY', previousValue: '45', concession: '5', concessionPercent: '11.1111' },
        ],
      },
    ])
  })

  test('R065: all that was given since the first offer shows in the version that came of it', async () => {
    let quote = await send(await draftQuote(floor, await openDeal(floor), lines()))
    expect((await negotiationOf(quote.quoteId)).concession).toEqual({
      amount: { amount: '0.00', currency: 'CNY' },
      percent: '0',
      creditDays: '0',
      deliveryDays: 0,
      sameScope: true,
    })
    quote = await stepQuote(floor, floor.consultant, 'recordNegotiationRound', quote, round())
    const given = quoteContent(lines('5', '2026-05-21'), {
      paymentTerms: [{ trigger: 'DELIVERED', percent: '100', daysAfter: 60 }],
    })
    await stepQuote(floor, floor.consultant, 'reviseQuote', quote, given)
    const { firstOffer, concession, rounds } = await negotiationOf(quote.quoteId)
    expect(firstOffer).toEqual({ revision: 1 })
    expect(rounds[0]).toMatchObject({ onRevision: 1, ledTo: { revision: 2 } })
    expect(concession).toEqual({
      amount: { amount: '500.00', currency: 'CNY' },
      percent: '5',
      creditDays: '36',
      deliveryDays: 10,
      sameScope: true,
    })
  })

  test('R065: nothing is negotiated that was not offered, and a round says what is possible', async () => {
    const draft = await draftQuote(floor, await openDeal(floor), lines())
    const record = (quote: QuoteNow, change: Record<string, unknown> = {}, who = floor.consultant) =>
      act(floor, who, 'recordNegotiationRound', { ...quote, ...round(change) })
    expect(await record(draft)).toMatchObject({ rule: 'R065', code: 'NOTHING_OFFERED' })
    const quote = await send(draft)
    const point = round().points[0]
    for (const [change, path] of [
      [{ heldOn: '2026-03-03' }, 'heldOn'],
      [{ ourPeople: [] }, 'ourPeople'],
      [{ ourPeople: [newId()] }, 'ourPeople.0'],
      [{ points: [] }, 'points'],
      [{ points: [{ ...point, measure: 'DAYS' }] }, 'points.0.measure'],
      [{ points: [{ ...point, measure: null }] }, 'points.0.measure'],
      [{ points: [{ ...point, offeredValue: null }] }, 'points.0.measure'],
      [{ points: [{ ...point, offeredValue: '-1' }] }, 'points.0.offeredValue'],
    ] as const) {
      expect(await record(quote, change)).toMatchObject({ fields: [{ path }] })
    }
    expect(await record(quote, {}, floor.accountant as never)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await record(quote, {}, floor.colleague)).toMatchObject({ __typename: 'NotFoundError' })
    expect(await record({ ...quote, version: 1 })).toMatchObject({ code: 'STALE_VERSION' })
    expect((await negotiationOf(quote.quoteId)).rounds).toEqual([])
    expect(await negotiationOf(quote.quoteId, floor.colleague)).toBeUndefined()
  })

  test('two rounds recorded at once are one after the other', async () => {
    const quote = await send(await draftQuote(floor, await openDeal(floor), lines()))
    const answers = await Promise.all(
      [1, 2].map(() => act(floor, floor.consultant, 'recordNegotiationRound', { ...quote, ...round() })),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ConflictError',
      'RecordNegotiationRoundPayload',
    ])
  })
})

describe('the intention', () => {
  const intention = { reachedOn: '2026-03-02', reachedWith: '张经理', agreed: '按第一版报价成交，月底前签约' }

  test('R066: who agreed to what and when is on record, once for a version, and others hear of it', async () => {
    const deal = await openDeal(floor)
    let quote = await draftQuote(floor, deal, lines())
    const early = { ...quote, ...intention }
    expect(await act(floor, floor.consultant, 'recordIntention', early)).toMatchObject({ code: 'WRONG_STATE' })
    quote = await send(quote)
    const late = { ...quote, ...intention, reachedOn: '2026-03-03' }
    expect(await act(floor, floor.consultant, 'recordIntention', late)).toMatchObject({
      fields: [{ path: 'reachedOn' }],
    })
    quote = await stepQuote(floor, floor.consultant, 'recordIntention', quote, intention)
    expect(await act(floor, floor.consultant, 'recordIntention', { ...quote, ...intention })).toMatchObject({
      code: 'INTENTION_KNOWN',
    })
    expect((await negotiationOf(quote.quoteId)).intentions).toEqual([
      {
        onRevision: 1,
        reachedWith: '张经理',
        agreed: intention.agreed,
        recordedBy: { id: floor.consultant.employeeId },
      },
    ])
    const told = (await floor.service.published('sales-pipeline.IntentionReached.v1')).filter(
      ({ aggregateId }) => aggregateId === quote.quoteId,
    )
    expect(told).toMatchObject([{ data: { opportunityId: deal.id, quoteVersion: 1, reachedOn: '2026-03-02' } }])
  })
})
