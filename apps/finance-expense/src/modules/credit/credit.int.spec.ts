import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { cny, FinanceSpec } from '../../testing/deal.ts'

let spec: FinanceSpec
beforeAll(async () => {
  spec = await FinanceSpec.start()
})
afterAll(() => spec.service.stop())

const PROFILE =
  'creditProfile { id version grade limit { amount currency } prepaymentPercent approvedBy { id } available { amount } }'
const EXCEPTION = 'creditException { id version status requestedBy decidedBy amount { amount } }'

const lastEvent = async <T extends Parameters<FinanceSpec['service']['published']>[0]>(type: T) =>
  (await spec.service.published(type)).at(-1)!.data

describe('setting a credit profile', () => {
  test('R179, R180: finance sets limit, term and grade, and later changes them', async () => {
    const customerId = await spec.customer()
    const first = await spec.act(spec.finance, 'setCreditProfile', spec.creditTerms(customerId, '500000'), PROFILE)
    expect(first).toMatchObject({
      __typename: 'SetCreditProfilePayload',
      creditProfile: {
        version: 1,
        limit: { amount: '500000.00', currency: 'CNY' },
        prepaymentPercent: '0',
        available: { amount: '500000.00' },
        approvedBy: { id: spec.finance.employeeId },
      },
    })
    expect(await lastEvent('finance-expense.CreditApproved.v1')).toMatchObject({
      customerId,
      ownerId: spec.wang.employeeId,
      limit: cny('500000.00'),
      termDays: 30,
      validFrom: '2026-03-02',
    })
    const change = { ...spec.creditTerms(customerId, '300000', { grade: 'C', prepaymentPercent: '20' }), version: 1 }
    const changed = await spec.act(spec.finance, 'setCreditProfile', change, PROFILE)
    expect(changed.creditProfile).toMatchObject({ version: 2, grade: 'C', prepaymentPercent: '20' })
    const states = await spec.service.publishedState('state.finance-expense.credit-profile.v1')
    const own = states.filter((state) => state.data.customerId === customerId).map((state) => state.data)
    expect(own.map((state) => [state.version, state.limit.amount])).toEqual([
      [1, '500000.00'],
      [2, '300000.00'],
    ])
  })

  test.each([
    ['a negative limit', { limit: cny('-1') }, 'limit.amount'],
    ['a limit finer than a fen', { limit: cny('1.005') }, 'limit.amount'],
    ['an unknown currency', { limit: { amount: '1', currency: 'XXZ' } }, 'limit.currency'],
    ['open credit for grade D', { grade: 'D', limit: cny('1') }, 'limit'],
    [
      'grade D without payment in advance',
      { grade: 'D', limit: cny('0'), prepaymentPercent: '50' },
      'prepaymentPercent',
    ],
    ['a profile that ends before it begins', { validUntil: '2026-03-01' }, 'validUntil'],
    ['more than everything in advance', { prepaymentPercent: '100.5' }, 'prepaymentPercent'],
  ])('R180: %s is refused', async (_, terms, path) => {
    const input = { ...spec.creditTerms(await spec.customer(), '1000'), ...terms }
    const answer = await spec.service.gql(
      spec.finance,
      `mutation ($input: SetCreditProfileInput!) {
         setCreditProfile(input: $input) { __typename ... on ValidationError { fields { path } } } }`,
      { input: { idempotencyKey: newId(), ...input } },
    )
    // A currency that the scalar refuses never reaches the command.
    if (path === 'limit.currency') expect(answer.errors?.[0]?.message).toContain('XXZ')
    else expect(answer.data.setCreditProfile).toEqual({ __typename: 'ValidationError', fields: [{ path }] })
  })

  test('a stale version, a forgotten one, an unknown customer and a missing role change nothing', async () => {
    const customerId = await spec.creditCustomer('1000')
    const terms = spec.creditTerms(customerId, '2000')
    expect(await spec.act(spec.finance, 'setCreditProfile', terms, PROFILE)).toMatchObject({
      code: 'CREDIT_PROFILE_EXISTS',
      currentVersion: 1,
    })
    expect(await spec.act(spec.finance, 'setCreditProfile', { ...terms, version: 7 }, PROFILE)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 1,
    })
    expect(await spec.act(spec.finance, 'setCreditProfile', spec.creditTerms(newId(), '2000'), PROFILE)).toMatchObject({
      __typename: 'NotFoundError',
    })
    for (const who of [spec.wang, spec.manager, spec.director, spec.auditor]) {
      expect(await spec.act(who, 'setCreditProfile', { ...terms, version: 1 }, PROFILE)).toMatchObject({
        __typename: 'ForbiddenError',
      })
    }
    expect((await spec.exposure(customerId)).available).toBe('1000.00')
  })

  test('two people who set the first profile at once make one', async () => {
    const customerId = await spec.customer()
    const answers = await Promise.all(
      [spec.finance, spec.finance2].map((who) =>
        spec.act(who, 'setCreditProfile', spec.creditTerms(customerId, '1000'), PROFILE),
      ),
    )
    expect(answers.map((answer) => answer.code ?? 'OK').sort()).toEqual(['CREDIT_PROFILE_EXISTS', 'OK'])
  })

  test('the currency cannot change under an exposure', async () => {
    const customerId = await spec.creditCustomer('1000')
    await spec.submit(await spec.contract(customerId, '400.00'))
    const { data } = await spec.service.gql(
      spec.finance,
      `query ($id: ID!) { creditProfile(customerId: $id) { version } }`,
      {
        id: customerId,
      },
    )
    const input = {
      ...spec.creditTerms(customerId, '1'),
      limit: { amount: '500', currency: 'USD' },
      ...data.creditProfile,
    }
    expect(await spec.act(spec.finance, 'setCreditProfile', input, PROFILE)).toMatchObject({
      code: 'CREDIT_CURRENCY_IN_USE',
      rule: 'R180',
    })
  })

  test('the same key gives the same answer, another input under it is an error', async () => {
    const customerId = await spec.customer()
    const input = { ...spec.creditTerms(customerId, '1000'), idempotencyKey: newId() }
    const first = await spec.act(spec.finance, 'setCreditProfile', input, PROFILE)
    expect(await spec.act(spec.finance, 'setCreditProfile', input, PROFILE)).toEqual(first)
    expect(await spec.act(spec.finance, 'setCreditProfile', { ...input, termDays: 60 }, PROFILE)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })
})

describe('the credit check of an order', () => {
  test('R181: an order within the limit reserves its amount, once, and is answered', async () => {
    const customerId = await spec.creditCustomer('500000')
    const deal = await spec.contract(customerId, '113000.00')
    const eventId = newId()
    expect(await spec.submit(deal, eventId)).toEqual({ reserved: true })
    expect(await spec.submit(deal, eventId)).toEqual({ reserved: true })
    const answers = (await spec.service.published('finance-expense.CreditReserved.v1')).filter(
      (event) => event.aggregateId === deal.orderId,
    )
    expect(answers.map((event) => event.data)).toMatchObject([
      { orderId: deal.orderId, amount: cny('113000.00'), available: cny('387000.00'), ownerId: spec.wang.employeeId },
    ])
    expect(await spec.exposure(customerId)).toMatchObject({ reserved: '113000.00', available: '387000.00' })

    // Another event for the same order, as after a lost answer: answered again, reserved once.
    await spec.submit(deal)
    expect(
      (await spec.service.published('finance-expense.CreditReserved.v1')).filter(
        (event) => event.aggregateId === deal.orderId,
      ),
    ).toHaveLength(2)
    expect(await spec.exposure(customerId)).toMatchObject({ reserved: '113000.00' })
  })

  test('R181: an order over the limit is refused with what is available, and passes when there is more', async () => {
    const customerId = await spec.creditCustomer('100000')
    const deal = await spec.contract(customerId, '113000.00')
    expect(await spec.submit(deal)).toEqual({ reserved: false, refusal: 'LIMIT_EXCEEDED' })
    expect(await lastEvent('finance-expense.CreditRejected.v1')).toMatchObject({
      orderId: deal.orderId,
      reasonCode: 'LIMIT_EXCEEDED',
      available: cny('100000.00'),
      amount: cny('113000.00'),
    })
    await spec.receive(customerId, '13000.00')
    expect(await spec.submit(deal)).toEqual({ reserved: true })
    expect(await spec.exposure(customerId)).toMatchObject({
      reserved: '113000.00',
      total: '100000.00',
      available: '0.00',
    })
    const { data } = await spec.service.gql(
      spec.wang,
      `query ($id: ID!) { _entities(representations: [{ __typename: "SalesOrder", id: $id }]) { ... on SalesOrder {
         creditReservation { status open { amount } }
         creditChecks { outcome reasonCode need { amount } available { amount } } } } }`,
      { id: deal.orderId },
    )
    expect(data._entities[0]).toEqual({
      creditReservation: { status: 'HELD', open: { amount: '113000.00' } },
      creditChecks: [
        { outcome: 'RESERVED', reasonCode: null, need: { amount: '113000.00' }, available: { amount: '113000.00' } },
        {
          outcome: 'REJECTED',
          reasonCode: 'LIMIT_EXCEEDED',
          need: { amount: '113000.00' },
          available: { amount: '100000.00' },
        },
      ],
    })
  })

  test('R180: without a profile, and in grade D, it is payment in advance or nothing', async () => {
    const unknown = await spec.customer()
    expect(await spec.submit(await spec.contract(unknown, '100.00'))).toMatchObject({ refusal: 'NO_PROFILE' })
    expect((await lastEvent('finance-expense.CreditRejected.v1')).available).toBeNull()

    const gradeD = await spec.creditCustomer('0', { grade: 'D' })
    const deal = await spec.contract(gradeD, '100.00')
    expect(await spec.submit(deal)).toMatchObject({ refusal: 'PREPAYMENT_REQUIRED' })
    await spec.pay(deal, 1, '50.00')
    expect(await spec.submit(deal)).toMatchObject({ refusal: 'PREPAYMENT_REQUIRED' })
    await spec.pay(deal, 2, '50.00')
    expect(await spec.submit(deal)).toEqual({ reserved: true })
    expect(await spec.exposure(gradeD)).toMatchObject({ reserved: '0.00', total: '0.00' })
  })

  test('R181: an overdue instalment stops the next order until it is paid', async () => {
    const customerId = await spec.creditCustomer('100000', { overdueBlockDays: 15 })
    const old = await spec.contract(customerId, '1000.00', { effectiveOn: '2026-02-04' })
    const next = await spec.contract(customerId, '500.00')
    // Due on 14 February, 16 days ago.
    expect(await spec.submit(next)).toMatchObject({ refusal: 'OVERDUE' })
    await spec.pay(old, 1, '500.00')
    expect(await spec.submit(next)).toEqual({ reserved: true })
  })

  test('an order whose receivable is not here yet waits for it', async () => {
    const customerId = await spec.creditCustomer('1000')
    const contractId = newId()
    const outcome = await spec.service.deliver({
      type: 'fulfillment.OrderSubmitted.v1',
      aggregateId: newId(),
      data: {
        orderId: newId(),
        number: 'DD-2026-000009',
        contractId,
        customerId,
        ownerId: null,
        teamId: null,
        customerName: 'Late Ltd',
        amount: cny('10.00'),
        submittedBy: spec.wang.employeeId,
        submittedAt: '2026-03-02T02:00:00Z',
      },
    })
    expect(outcome).toBe('waiting')
  })

  test('R181: orders that race for the last credit never take more than there is', async () => {
    const customerId = await spec.creditCustomer('100000')
    const deals = await Promise.all(Array.from({ length: 20 }, () => spec.contract(customerId, '13000.00')))
    const answers = await Promise.all(deals.map((deal) => spec.submit(deal)))
    expect(answers.filter((answer) => answer.reserved)).toHaveLength(7)
    expect(answers.filter((answer) => answer.refusal === 'LIMIT_EXCEEDED')).toHaveLength(13)
    expect(await spec.exposure(customerId)).toMatchObject({ reserved: '91000.00', available: '9000.00' })
    const reserved = (await spec.service.published('finance-expense.CreditReserved.v1')).filter(
      (event) => event.data.customerId === customerId,
    )
    expect(reserved.map((event) => event.data.available?.amount)).toEqual([
      '87000.00',
      '74000.00',
      '61000.00',
      '48000.00',
      '35000.00',
      '22000.00',
      '9000.00',
    ])
  })

  test('R181: orders, deliveries, cancellations and payments that race leave each yuan counted once', async () => {
    const customerId = await spec.creditCustomer('100000')
    const held = await Promise.all(Array.from({ length: 4 }, () => spec.contract(customerId, '20000.00')))
    for (const deal of held) expect(await spec.submit(deal)).toEqual({ reserved: true })
    const more = await Promise.all(Array.from({ length: 6 }, () => spec.contract(customerId, '20000.00')))
    await Promise.all([
      spec.sign(held[0]!, '20000.00', true),
      spec.sign(held[1]!, '5000.00', false),
      spec.cancel(held[2]!, '20000.00'),
      spec.pay(held[0]!, 1, '10000.00'),
      spec.pay(held[3]!, 1, '10000.00'),
      ...more.map((deal) => spec.submit(deal)),
    ])
    const after = await spec.exposure(customerId)
    const [{ reserved }] = (await spec.service.db.query<{ reserved: string }>(
      `SELECT count(*)::text AS reserved FROM credit_reservation WHERE customer_id = $1 AND order_id = ANY($2)`,
      [customerId, more.map((deal) => deal.orderId)],
    )) as [{ reserved: string }]
    // 80000 ordered - 20000 cancelled - 20000 paid, and 20000 for each order that got in between.
    expect(after.total).toBe(`${40000 + 20000 * Number(reserved)}.00`)
    expect(Number(after.total)).toBeLessThanOrEqual(100000)
    expect(after.receivable).toBe('15000.00')
  })
})

describe('a reservation on its way', () => {
  test('R181: deliveries turn it into a receivable, a payment ends that', async () => {
    const customerId = await spec.creditCustomer('500000')
    const deal = await spec.contract(customerId, '113000.00')
    await spec.submit(deal)
    await spec.sign(deal, '40000.00', false)
    expect(await spec.exposure(customerId)).toMatchObject({
      receivable: '40000.00',
      reserved: '73000.00',
      available: '387000.00',
    })
    await spec.sign(deal, '73000.00', true)
    expect(await spec.exposure(customerId)).toMatchObject({
      receivable: '113000.00',
      reserved: '0.00',
      available: '387000.00',
    })
    const released = (await spec.service.published('finance-expense.CreditReservationReleased.v1')).filter(
      (event) => event.aggregateId === deal.orderId,
    )
    expect(released.map(({ data }) => [data.reason, data.amount.amount, data.openAmount.amount])).toEqual([
      ['INVOICED', '40000.00', '73000.00'],
      ['INVOICED', '73000.00', '0.00'],
    ])
    await spec.pay(deal, 1, '56500.00')
    expect(await spec.exposure(customerId)).toMatchObject({ receivable: '56500.00', available: '443500.00' })
    const states = await spec.service.publishedState('state.finance-expense.credit-profile.v1')
    expect(states.filter((state) => state.data.customerId === customerId).at(-1)?.data).toMatchObject({
      available: cny('443500.00'),
      receivable: cny('56500.00'),
    })
  })

  test('a prepayment lowers what is reserved; a delivery signed twice counts once', async () => {
    const customerId = await spec.creditCustomer('500000')
    const deal = await spec.contract(customerId, '100000.00')
    await spec.submit(deal)
    await spec.pay(deal, 1, '50000.00')
    expect(await spec.exposure(customerId)).toMatchObject({
      receivable: '0.00',
      reserved: '50000.00',
      total: '50000.00',
    })
    const data = spec.deliverySigned(deal, '60000.00', false)
    const event = { type: 'fulfillment.DeliverySigned.v1', aggregateId: data.shipmentId, data, id: newId() } as const
    expect(await spec.service.deliver(event)).toBe('done')
    expect(await spec.service.deliver(event)).toBe('duplicate')
    expect(await spec.exposure(customerId)).toMatchObject({
      receivable: '10000.00',
      reserved: '40000.00',
      total: '50000.00',
    })
  })

  test('R181: a cancelled order gives its credit back', async () => {
    const customerId = await spec.creditCustomer('100000')
    const deal = await spec.contract(customerId, '80000.00')
    await spec.submit(deal)
    await spec.cancel(deal, '80000.00')
    expect(await spec.exposure(customerId)).toMatchObject({ reserved: '0.00', available: '100000.00' })
    const { data } = await spec.service.gql(
      spec.finance,
      `query ($id: ID!) { creditProfile(customerId: $id) { reservations(status: RELEASED) { totalCount edges { node {
         status released { amount } open { amount } } } } } }`,
      { id: customerId },
    )
    expect(data.creditProfile.reservations).toEqual({
      totalCount: 1,
      edges: [{ node: { status: 'RELEASED', released: { amount: '80000.00' }, open: { amount: '0.00' } } }],
    })
  })
})

describe('a credit exception', () => {
  const refused = async (limit = '100000', gross = '113000.00', terms = {}) => {
    const customerId = await spec.creditCustomer(limit, terms)
    const deal = await spec.contract(customerId, gross)
    expect((await spec.submit(deal)).reserved).toBe(false)
    return deal
  }
  const request = (orderId: string, amount = '13000.00', overrides = {}) => ({
    orderId,
    amount: cny(amount),
    validUntil: '2026-03-09',
    reason: 'A framework contract follows in April',
    ...overrides,
  })

  test('R180, R197: asked for by sales, granted by another, lets this one order pass, once', async () => {
    const deal = await refused()
    const asked = await spec.act(spec.wang, 'requestCreditException', request(deal.orderId), EXCEPTION)
    expect(asked.creditException).toMatchObject({ status: 'REQUESTED', requestedBy: spec.wang.subject })
    const { id } = asked.creditException
    expect((await spec.submit(deal)).reserved).toBe(false)
    const granted = await spec.act(spec.director, 'grantCreditException', { exceptionId: id, version: 1 }, EXCEPTION)
    expect(granted.creditException).toMatchObject({ status: 'GRANTED', decidedBy: spec.director.subject })
    expect(await spec.submit(deal)).toEqual({ reserved: true })
    const { data } = await spec.service.gql(
      spec.wang,
      `query ($id: ID!) { creditExceptions(orderId: $id) { edges { node { status } } } }`,
      { id: deal.orderId },
    )
    expect(data.creditExceptions.edges).toEqual([{ node: { status: 'USED' } }])
    const other = await spec.contract(deal.customerId, '1.00')
    expect(await spec.submit(other)).toMatchObject({ refusal: 'LIMIT_EXCEEDED' })
  })

  test('R180: covers no more than its amount, and not after its last day', async () => {
    const deal = await refused()
    const small = await spec.act(spec.wang, 'requestCreditException', request(deal.orderId, '12999.99'), EXCEPTION)
    await spec.act(
      spec.finance,
      'grantCreditException',
      { exceptionId: small.creditException.id, version: 1 },
      EXCEPTION,
    )
    expect(await spec.submit(deal)).toMatchObject({ refusal: 'LIMIT_EXCEEDED' })

    const today = await spec.act(
      spec.wang,
      'requestCreditException',
      request(deal.orderId, '13000', { validUntil: '2026-03-02' }),
      EXCEPTION,
    )
    await spec.act(
      spec.finance,
      'grantCreditException',
      { exceptionId: today.creditException.id, version: 1 },
      EXCEPTION,
    )
    spec.service.clock.set('2026-03-02T16:00:00Z') // 3 March in Shanghai
    expect(await spec.submit(deal)).toMatchObject({ refusal: 'LIMIT_EXCEEDED' })
    spec.service.clock.set('2026-03-02T01:30:00Z')
  })

  test('R197: is not granted by who asked for it, or owns the customer, whatever their role', async () => {
    const deal = await refused()
    const own = await spec.act(spec.finance, 'requestCreditException', request(deal.orderId), EXCEPTION)
    const decision = { exceptionId: own.creditException.id, version: 1 }
    expect(await spec.act(spec.finance, 'grantCreditException', decision, EXCEPTION)).toMatchObject({
      __typename: 'RuleError',
      code: 'SELF_APPROVAL',
      rule: 'R197',
    })
    const owner = { ...spec.wang, roles: ['CONSULTANT' as const, 'DIRECTOR' as const] }
    expect(await spec.act(owner, 'grantCreditException', decision, EXCEPTION)).toMatchObject({ code: 'SELF_APPROVAL' })
    expect(await spec.act(spec.manager, 'grantCreditException', decision, EXCEPTION)).toMatchObject({
      __typename: 'ForbiddenError',
    })
    const twice = await Promise.all(
      [spec.finance2, spec.director].map((who) => spec.act(who, 'grantCreditException', decision, EXCEPTION)),
    )
    expect(twice.map((answer) => answer.code ?? 'OK').sort()).toEqual(['OK', 'WRONG_STATE'])
  })

  test('can be declined; a declined one helps nobody', async () => {
    const deal = await refused()
    const asked = await spec.act(spec.wang, 'requestCreditException', request(deal.orderId), EXCEPTION)
    const decision = { exceptionId: asked.creditException.id, version: 1, note: 'Pay the February invoice first' }
    expect((await spec.act(spec.director, 'declineCreditException', decision, EXCEPTION)).creditException.status).toBe(
      'DECLINED',
    )
    expect(await spec.submit(deal)).toMatchObject({ refusal: 'LIMIT_EXCEEDED' })
    expect(await spec.act(spec.director, 'grantCreditException', { ...decision, version: 2 }, EXCEPTION)).toMatchObject(
      {
        code: 'WRONG_STATE',
        currentState: 'DECLINED',
      },
    )
  })

  test('is only for an order of the caller that was refused for something an amount can excuse', async () => {
    const deal = await refused()
    const ask = (who: typeof spec.wang, input: object) =>
      spec.act(who, 'requestCreditException', { ...input }, EXCEPTION)
    expect(await ask(spec.li, request(deal.orderId))).toEqual(await ask(spec.wang, request(newId())))
    expect(await ask(spec.wang, request(deal.orderId, '113000.01'))).toMatchObject({ __typename: 'ValidationError' })
    expect(await ask(spec.wang, request(deal.orderId, '1', { validUntil: '2026-03-01' }))).toMatchObject({
      fields: [{ path: 'validUntil' }],
    })
    expect(
      await ask(spec.wang, request(deal.orderId, '1', { amount: { amount: '1', currency: 'USD' } })),
    ).toMatchObject({
      fields: [{ path: 'amount.currency' }],
    })
    const unknown = await spec.contract(await spec.customer(), '100.00')
    await spec.submit(unknown)
    expect(await ask(spec.wang, request(unknown.orderId, '100'))).toMatchObject({ code: 'NOT_EXCUSABLE' })
    const passed = await spec.contract(await spec.creditCustomer('1000'), '100.00')
    await spec.submit(passed)
    expect(await ask(spec.wang, request(passed.orderId, '100'))).toMatchObject({ code: 'CREDIT_ALREADY_RESERVED' })
  })
})

describe('who sees credit', () => {
  test('R197: a consultant sees the own customers, a manager the team, finance and audit all; through every path', async () => {
    const customerId = await spec.creditCustomer('1000')
    const deal = await spec.contract(customerId, '100.00')
    await spec.submit(deal)
    const query = `query ($customer: ID!, $order: ID!) {
      creditProfile(customerId: $customer) { id }
      _entities(representations: [{ __typename: "Customer", id: $customer }, { __typename: "SalesOrder", id: $order }]) {
        ... on Customer { creditProfile { reservations { totalCount } } }
        ... on SalesOrder { creditReservation { id } creditChecks { id } } } }`
    const variables = { customer: customerId, order: deal.orderId }
    for (const who of [spec.wang, spec.manager, spec.finance, spec.director, spec.auditor]) {
      const { data } = await spec.service.gql(who, query, variables)
      expect(data.creditProfile).not.toBeNull()
      expect(data._entities).toMatchObject([
        { creditProfile: { reservations: { totalCount: 1 } } },
        { creditChecks: [{}] },
      ])
    }
    const production = await spec.service.employee({ roles: ['PRODUCTION'] })
    for (const who of [spec.li, production]) {
      const { data } = await spec.service.gql(who, query, variables)
      expect(data).toEqual({
        creditProfile: null,
        _entities: [{ creditProfile: null }, { creditReservation: null, creditChecks: [] }],
      })
    }
    const { data } = await spec.service.gql(
      spec.li,
      `query ($p: ID!) { _entities(representations: [{ __typename: "CreditProfile", id: $p }]) { ... on CreditProfile { id } }
        creditProfiles { totalCount } creditExceptions { totalCount } }`,
      { p: (await spec.service.gql(spec.finance, query, variables)).data.creditProfile.id },
    )
    expect(data).toEqual({ _entities: [null], creditProfiles: { totalCount: 0 }, creditExceptions: { totalCount: 0 } })
  })

  test('R052: with the owner of a customer its credit and receivables change hands', async () => {
    const customerId = await spec.creditCustomer('1000')
    const deal = await spec.contract(customerId, '100.00')
    await spec.submit(deal)
    const seenBy = async (who: typeof spec.wang) => {
      const { data } = await spec.service.gql(
        who,
        `query ($c: ID!) { creditProfile(customerId: $c) { id } receivables(customerId: $c) { totalCount } }`,
        { c: customerId },
      )
      return [data.creditProfile !== null, data.receivables.totalCount]
    }
    expect([await seenBy(spec.wang), await seenBy(spec.li)]).toEqual([
      [true, 1],
      [false, 0],
    ])
    await spec.customer(spec.li, customerId, 2)
    expect([await seenBy(spec.wang), await seenBy(spec.li)]).toEqual([
      [false, 0],
      [true, 1],
    ])
    // What arrives late with the former owner in it belongs to the present one.
    await spec.contract(customerId, '50.00')
    expect(await seenBy(spec.li)).toEqual([true, 2])
    const states = await spec.service.publishedState('state.finance-expense.receivable.v1')
    expect(states.filter((state) => state.data.customerId === customerId).map((state) => state.data.ownerId)).toEqual([
      spec.wang.employeeId,
      spec.li.employeeId,
      spec.li.employeeId,
    ])
  })
})
