import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { continueDeal, type Deal, type DealPlan, people, playDeal, salesTeam } from '@sellgraph/demo-company'
import { internalHeadersFor } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { type Data, openStage, plainDeal, type Stage } from './test/stage.ts'

// No other spec sells through these.
const { manager, consultants } = salesTeam('north')
const [seller = '', rival = '', helper = ''] = consultants
const strangers = [rival, salesTeam('key-accounts').manager]

let stage: Stage
let plan: DealPlan
let deal: Deal
/** Ids of everything the deal consists of. */
let ids: Record<string, string>

const everything = `query Everything($id: ID!) { contract(id: $id) {
  opportunity { id }
  order { id shipments { id } returnVisits { id } installedAssets(first: 1) { edges { node { id } } } }
  receivable { id instalments { id allocations { id receipt { id } } } }
  commissionLines { id }
} }`

beforeAll(async () => {
  stage = await openStage()
  // The search finds names that are alike: this one is like no other.
  plan = plainDeal(stage, { manager, consultant: seller, companyName: '北辰重工集团' })
  deal = await playDeal(stage.graph, stage.company, plan)
  const { contract } = await stage.graph.run(people.director, everything, { id: deal.contractId })
  const [instalment] = contract.receivable.instalments
  ids = {
    lead: deal.leadId,
    customer: deal.customerId ?? '',
    opportunity: contract.opportunity.id,
    quote: deal.quoteId ?? '',
    contract: deal.contractId ?? '',
    order: contract.order.id,
    shipment: contract.order.shipments[0].id,
    returnVisit: contract.order.returnVisits[0].id,
    installedAsset: contract.order.installedAssets.edges[0].node.id,
    receivable: contract.receivable.id,
    receipt: instalment.allocations[0].receipt.id,
    commissionLine: contract.commissionLines[0].id,
  }
})
afterAll(() => stage.close())

/** The whole answer, errors and all. */
async function ask(who: string, query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(`${stage.system.urlOf('gateway')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await stage.system.token(who)}` },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as { data?: Record<string, Data> | null; errors?: { extensions: { code: string } }[] }
}

describe('R194, R197: somebody else reaches nothing of a deal', () => {
  test('by its ids: the answer is the one for an id that does not exist', async () => {
    const roots: Record<string, string> = {
      lead: 'companyName phone { display } customer { name }',
      customer:
        'name contacts { phone { display } } opportunities { totalCount } orders { totalCount } receivables { totalCount } installedAssets { totalCount }',
      opportunity: 'title amount { amount } quotes { number } contracts { number }',
      quote: 'number current { netTotal { amount } } contract { number }',
      contract: 'number order { number } receivable { open { amount } } commissionLines { amount { amount } }',
      order: 'number contract { number } creditReservation { amount { amount } } returnVisits { score }',
      shipment: 'number order { number }',
      returnVisit: 'score customer { name }',
      installedAsset: 'serial customer { name }',
      receivable: 'customerName open { amount } contract { number }',
      receipt: 'number amount { amount }',
      commissionLine: 'amount { amount } employee { name }',
    }
    expect(Object.keys(roots)).toEqual(Object.keys(ids))
    for (const who of strangers) {
      for (const [field, selection] of Object.entries(roots)) {
        const query = `query Root($id: ID!) { ${field}(id: $id) { id ${selection} } }`
        const real = await ask(who, query, { id: ids[field] })
        expect([who, field, real]).toEqual([who, field, { data: { [field]: null } }])
        expect(real).toEqual(await ask(who, query, { id: newId() }))
      }
      const credit = 'query Credit($id: ID!) { creditProfile(customerId: $id) { limit { amount } } }'
      expect(await ask(who, credit, { id: ids['customer'] })).toEqual({ data: { creditProfile: null } })
    }
    // The questions themselves are right: who may, is answered.
    for (const [field, selection] of Object.entries(roots)) {
      const answer = await ask(people.director, `query Root($id: ID!) { ${field}(id: $id) { id ${selection} } }`, {
        id: ids[field],
      })
      expect([field, answer.data?.[field]?.id]).toEqual([field, ids[field]])
    }
  })

  test('by lists: neither rows nor counts', async () => {
    const { customer, contract } = ids
    const owner = stage.company.employees.get(seller)
    const lists = [
      `customers(ownerId: "${owner ?? ''}")`,
      `customers(search: "${plan.companyName}")`,
      `opportunities(customerId: "${customer ?? ''}")`,
      `contracts(customerId: "${customer ?? ''}")`,
      `receivables(customerId: "${customer ?? ''}")`,
      `receipts(customerId: "${customer ?? ''}")`,
      `creditExceptions(customerId: "${customer ?? ''}")`,
      `installedAssets(customerId: "${customer ?? ''}")`,
      `returnVisits(customerId: "${customer ?? ''}")`,
      `commissionLines(contractId: "${contract ?? ''}")`,
      `commissionLines(employeeId: "${owner ?? ''}")`,
      `commissionStatements(employeeId: "${owner ?? ''}")`,
      `kpiFacts(employeeId: "${owner ?? ''}")`,
      `payouts(employeeId: "${owner ?? ''}")`,
      `targets(employeeId: "${owner ?? ''}")`,
    ]
    const query = `query Lists { ${lists.map((list, index) => `l${String(index)}: ${list} { totalCount edges { node { id } } }`).join(' ')} }`
    for (const who of strangers) {
      const { data, errors } = await ask(who, query)
      expect(errors).toBeUndefined()
      for (const [index, list] of lists.entries()) {
        expect([who, list, data?.[`l${String(index)}`]]).toEqual([who, list, { totalCount: 0, edges: [] }])
      }
    }
  })

  test('by sums: the ageing of a customer of others is empty', async () => {
    const ageing = 'query Ageing($id: ID!) { receivableAgeing(customerId: $id) { currencies { total { amount } } } }'
    for (const who of strangers) {
      expect((await ask(who, ageing, { id: ids['customer'] })).data).toEqual({ receivableAgeing: { currencies: [] } })
    }
  })

  test('by mutations: what must not be known is not found', async () => {
    const attempts: [mutation: string, input: (id: Record<string, string>) => Record<string, unknown>][] = [
      ['disqualifyLead', (id) => ({ leadId: id['lead'], version: 1, reason: 'x' })],
      ['addContact', (id) => ({ customerId: id['customer'], version: 1, contact: { name: 'x' } })],
      ['openOpportunity', (id) => ({ customerId: id['customer'], title: 'x' })],
      ['advanceOpportunity', (id) => ({ opportunityId: id['opportunity'], version: 1, to: 'PROPOSAL' })],
      ['submitQuote', (id) => ({ quoteId: id['quote'], version: 1 })],
      ['sendQuote', (id) => ({ quoteId: id['quote'], version: 1, sentTo: 'x' })],
      ['submitContract', (id) => ({ contractId: id['contract'], version: 1 })],
      ['confirmOrder', (id) => ({ orderId: id['order'], version: 1, confirmedBy: 'x' })],
      [
        'requestCreditException',
        (id) => ({
          orderId: id['order'],
          amount: { amount: '1.00', currency: 'CNY' },
          validUntil: stage.today,
          reason: 'x',
        }),
      ],
    ]
    const unknown = Object.fromEntries(Object.keys(ids).map((key) => [key, newId()]))
    for (const [mutation, input] of attempts) {
      const real = await stage.graph.refusal(rival, mutation, input(ids))
      expect([mutation, real.__typename]).toEqual([mutation, 'NotFoundError'])
      expect([mutation, real]).toEqual([mutation, await stage.graph.refusal(rival, mutation, input(unknown))])
    }
  })

  test('nested: who has a share sees the own commission, and of the deal of others nothing more', async () => {
    const shared = plainDeal(stage, { manager, consultant: seller, stopAfter: 'opportunity' })
    const begun = await playDeal(stage.graph, stage.company, shared)
    const { opportunity } = await stage.graph.run(
      manager,
      'query Version($id: ID!) { opportunity(id: $id) { version } }',
      { id: begun.opportunityId },
    )
    const { employees } = stage.company
    await stage.graph.mutate(
      manager,
      'splitCredit',
      {
        opportunityId: begun.opportunityId,
        version: opportunity.version,
        splits: [
          { employeeId: employees.get(seller), role: 'OWNER', percent: '80' },
          { employeeId: employees.get(helper), role: 'SUPPORT', percent: '20' },
        ],
      },
      '__typename',
    )
    await continueDeal(stage.graph, stage.company, { ...shared, stopAfter: 'payment' }, begun, 'quote')
    const { data, errors } = await ask(
      helper,
      `query Mine($id: ID!) { commissionLines(contractId: $id) { edges { node {
        amount { amount } employee { name } contract { id }
      } } } }`,
      { id: begun.contractId },
    )
    expect(errors).toBeUndefined()
    expect(data?.['commissionLines'].edges).toHaveLength(2)
    // The own lines are answered whatever is asked beside them; what is another's is null, as if it were not there.
    for (const [path, beside] of [
      ['contract { number }', { contract: null }],
      ['contract { customer { name } quote { number } }', { contract: { customer: null, quote: null } }],
      ['contract { order { number } receivable { open { amount } } }', { contract: { order: null, receivable: null } }],
      ['allocation { amount { amount } receipt { number } }', { allocation: null }],
    ] as const) {
      const answer = await ask(
        helper,
        `query Path($id: ID!) { commissionLines(contractId: $id) { edges { node { employee { name } ${path} } } } }`,
        { id: begun.contractId },
      )
      expect([path, answer.errors]).toEqual([path, undefined])
      for (const { node } of answer.data?.['commissionLines'].edges) {
        expect([path, node]).toEqual([path, { employee: { name: '郭婷' }, ...beside }])
      }
    }
  })

  test('nested: after-sales sees the visit and the customer, and of the contract that it exists', async () => {
    const answer = await ask(
      people.service,
      `query Visit($id: ID!) { returnVisit(id: $id) {
        score customer { name } order { number contract { grossTotal { amount } } } contract { grossTotal { amount } }
      } }`,
      { id: ids['returnVisit'] },
    )
    expect(answer).toEqual({
      data: {
        returnVisit: {
          score: 5,
          customer: { name: plan.companyName },
          order: { number: expect.any(String), contract: null },
          contract: null,
        },
      },
    })
  })
})

describe('R197: what a deal costs', () => {
  test('is not shown to who sells it, anywhere, and is to who answers for it', async () => {
    const query = `query Costs($quoteId: ID!, $productId: ID!) {
      quote(id: $quoteId) { current {
        margin { visible costTotal { amount } freightCost { amount } amount { amount } margin }
        lines { margin { visible unitCost { amount } amount { amount } margin } }
      } }
      product(id: $productId) { listPrice { amount } cost { visible unitCost { amount } history { amount { amount } } } }
      pricingPolicy { lineMarginFloor }
    }`
    const variables = { quoteId: ids['quote'], productId: stage.company.products.get('LTH-6140') }
    const seen = await ask(seller, query, variables)
    expect(seen.errors).toBeUndefined()
    expect(seen.data).toEqual({
      quote: {
        current: {
          margin: { visible: false, costTotal: null, freightCost: null, amount: null, margin: null },
          lines: plan.lines.map(() => ({ margin: { visible: false, unitCost: null, amount: null, margin: null } })),
        },
      },
      product: { listPrice: { amount: '86000.00' }, cost: { visible: false, unitCost: null, history: [] } },
      pricingPolicy: null,
    })
    const known = await ask(manager, query, variables)
    expect(known.data).toMatchObject({
      quote: { current: { margin: { visible: true, costTotal: { amount: '71200.00' } } } },
      product: { cost: { visible: true, unitCost: { amount: '65000.00' } } },
      pricingPolicy: { lineMarginFloor: '0.15' },
    })
  })
})

describe('Without an accepted token', () => {
  const post = (
    authorization: string | undefined,
    url = `${stage.system.urlOf('gateway')}/graphql`,
    query = '{ __typename }',
  ) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify({ query }),
    })

  async function issued(body: object): Promise<string> {
    const response = await fetch(`${stage.system.urlOf('dev-issuer')}/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return ((await response.json()) as { access_token: string }).access_token
  }

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

  test('the gateway answers 401 and says why', async () => {
    const good = await issued({ persona: seller })
    const [header = '', payload = '', signature = ''] = good.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    const cases: [token: string | undefined, reason: string][] = [
      [undefined, 'TOKEN_MISSING'],
      ['Bearer nonsense', 'TOKEN_MALFORMED'],
      [`Bearer ${await issued({ persona: seller, lifetime: -60 })}`, 'TOKEN_EXPIRED'],
      [`Bearer ${part({ alg: 'none', typ: 'at+jwt' })}.${payload}.`, 'TOKEN_UNSIGNED'],
      // Somebody makes themselves a director.
      [`Bearer ${header}.${part({ ...claims, roles: ['DIRECTOR'] })}.${signature}`, 'TOKEN_ALTERED'],
      [`Bearer ${header}.${part({ ...claims, iss: 'https://elsewhere.example' })}.${signature}`, 'TOKEN_FOREIGN'],
    ]
    for (const [authorization, reason] of cases) {
      const response = await post(authorization)
      expect([reason, response.status]).toEqual([reason, 401])
      expect(response.headers.get('www-authenticate')).toContain('Bearer')
      const { errors } = (await response.json()) as { errors: unknown[] }
      expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED', reason } })])
    }
    expect((await post(`Bearer ${good}`)).status).toBe(200)
  })

  test('a subgraph called directly answers nobody, _service and _entities included', async () => {
    const client = `Bearer ${await issued({ persona: people.director })}`
    const queries = [
      '{ __typename }',
      '{ _service { sdl } }',
      `{ _entities(representations: [{ __typename: "Customer", id: "${ids['customer'] ?? ''}" }]) { __typename } }`,
    ]
    for (const service of services) {
      const url = `${stage.system.urlOf(service)}/graphql`
      // Signed like an internal token, by a key that is not the gateway's.
      const forged = internalHeadersFor({ subject: people.director, kind: 'EMPLOYEE', roles: ['DIRECTOR'] }, service)
      for (const query of queries) {
        for (const authorization of [undefined, client, forged.authorization]) {
          const response = await post(authorization, url, query)
          expect([service, query, response.status]).toEqual([service, query, 401])
          expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
        }
      }
    }
  })

  test('the gateway offers no door to entities', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      expect((await ask(people.director, query)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    }
  })
})
