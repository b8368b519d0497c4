import { afterAll, beforeAll, expect } from '@jest/globals'
import { addDays } from '@sellgraph/calendar'
import { type Deal, people, playDeal, salesTeam } from '@sellgraph/demo-company'
import { inSequence } from './test/in-sequence.ts'
import { openStage, plainDeal, type Stage } from './test/stage.ts'

// No other spec sells through these.
const { manager, consultants } = salesTeam('east')
const [, , seller = '', standIn = ''] = consultants
const { director, administrator } = people
const auditor = 'lu.zhengyi'
const machine = 'client-erp'
const reason = '客户投诉升级，需核对应收款与付款条款'

/** How soon a right that was taken away must have ended everywhere. */
const LIMIT_MS = 5_000

const test = inSequence()
let stage: Stage
let deal: Deal
/** What each service shows of the deal: its root field and the id to ask by. */
let parts: { field: string; id: string }[]

beforeAll(async () => {
  stage = await openStage()
  const plan = plainDeal(stage, { manager, consultant: seller, stopAfter: 'contract' })
  deal = await playDeal(stage.graph, stage.company, plan)
  const receivableId = await stage.graph.until('the receivable', async () => {
    const source = 'query Deal($id: ID!) { contract(id: $id) { receivable { id } } }'
    const { contract } = await stage.graph.run(director, source, { id: deal.contractId })
    return contract.receivable?.id as string | undefined
  })
  parts = [
    { field: 'customer', id: deal.customerId ?? '' },
    { field: 'opportunity', id: deal.opportunityId ?? '' },
    { field: 'contract', id: deal.contractId ?? '' },
    { field: 'receivable', id: receivableId },
  ]
})
afterAll(() => stage.close())

/** The parts of the deal that somebody sees. */
async function seenBy(who: string): Promise<string[]> {
  const asked = parts.map(async ({ field, id }) => {
    const data = await stage.graph.run(who, `query Part($id: ID!) { ${field}(id: $id) { id } }`, { id })
    return data[field] === null ? [] : [field]
  })
  return (await Promise.all(asked)).flat()
}
const everything = () => parts.map(({ field }) => field)
const until = (who: string, fields: readonly string[]) =>
  stage.graph.until(
    `${who} sees ${fields.join(', ') || 'nothing'}`,
    async () => (await seenBy(who)).join() === fields.join(),
    LIMIT_MS,
  )

interface Grant {
  id: string
  version: number
}
const selection = 'grant { id version }'
const employee = (subject: string) => stage.company.employees.get(subject)

async function cover(input: object, { by, approver }: Record<'by' | 'approver', string>): Promise<Grant> {
  const { grant } = await stage.graph.mutate(by, 'requestCover', { reason: '休假代管', ...input }, selection)
  const approved = await stage.graph.mutate(
    approver,
    'approveGrant',
    { grantId: grant.id, version: grant.version },
    selection,
  )
  return approved.grant as Grant
}

test('who stands in for a colleague reaches what is theirs from the start to the end, and neither before nor after', async () => {
  const [from, to] = [2_000, 6_000].map((ms) => new Date(Date.now() + ms)) as [Date, Date]
  const pair = { granteeId: employee(standIn), coveredId: employee(seller) }
  await cover({ ...pair, from: from.toISOString(), to: to.toISOString() }, { by: seller, approver: manager })
  const before = await seenBy(standIn)
  if (Date.now() < from.getTime()) expect(before).toEqual([])
  await until(standIn, everything())
  expect(Date.now()).toBeGreaterThanOrEqual(from.getTime())
  await until(standIn, [])
  expect(Date.now()).toBeGreaterThanOrEqual(to.getTime())
  expect(await seenBy(seller)).toEqual(everything())
})

test('revoked, it ends everywhere within seconds', async () => {
  const pair = { granteeId: employee(standIn), coveredId: employee(seller), to: inAnHour() }
  const grant = await cover(pair, { by: standIn, approver: manager })
  await until(standIn, everything())
  const revoked = { grantId: grant.id, version: grant.version, reason: '提前返岗' }
  await stage.graph.mutate(seller, 'revokeGrant', revoked, selection)
  await until(standIn, [])
})

test('R197: whose approvals are covered keeps them', async () => {
  const pair = { granteeId: employee(standIn), coveredId: employee(manager), to: inAnHour() }
  expect(await stage.graph.refusal(manager, 'approveGrant', await request(pair))).toMatchObject({ code: 'OWN_GRANT' })
  const grant = await cover(pair, { by: manager, approver: director })
  await stage.graph.until('the cover of the manager', async () => {
    const { accessGrants } = await stage.graph.run(
      standIn,
      '{ accessGrants(status: ACTIVE) { edges { node { id uses { totalCount } } } } }',
    )
    // A use is told once the grant counts.
    return (accessGrants.edges as { node: Grant & { uses: { totalCount: number } } }[]).some(
      ({ node }) => node.id === grant.id && node.uses.totalCount > 0,
    )
  })
  const approval = { quoteId: deal.quoteId, version: 1, comment: '同意' }
  expect(await stage.graph.refusal(standIn, 'approveQuote', approval)).toMatchObject({ code: 'FORBIDDEN' })
  const own = { grantId: grant.id, version: grant.version }
  expect(await stage.graph.refusal(standIn, 'approveGrant', own)).toMatchObject({ code: 'FORBIDDEN' })
  await stage.graph.mutate(standIn, 'revokeGrant', { ...own, reason: '返岗' }, selection)
})

test('break-glass: a lent role reads, changes nothing, and the report says what was done with it', async () => {
  const asked = { role: 'FINANCE', hours: 1, reason }
  const { grant } = await stage.graph.mutate(standIn, 'requestBreakGlass', asked, selection)
  const approval = { grantId: grant.id, version: grant.version }
  expect(await stage.graph.refusal(manager, 'approveGrant', approval)).toMatchObject({ code: 'FORBIDDEN' })
  const approved = await stage.graph.mutate(director, 'approveGrant', approval, selection)
  await stage.graph.until('the lent role', async () => (await seenBy(standIn)).includes('receivable'), LIMIT_MS)
  const [productId] = stage.company.products.values()
  const unitCost = { amount: '1.00', currency: 'CNY' }
  const cost = { productId, version: 1, unitCost, effectiveFrom: stage.today }
  expect(await stage.graph.refusal(standIn, 'setCost', cost)).toMatchObject({ code: 'FORBIDDEN' })

  const line = await stage.graph.until('the report', async () => {
    const period = { from: addDays(stage.today, -1) + 'T00:00:00Z', to: addDays(stage.today, 2) + 'T00:00:00Z' }
    const { breakGlassReport } = await stage.graph.run(
      auditor,
      `query Report($from: DateTime!, $to: DateTime!) { breakGlassReport(from: $from, to: $to, first: 20) { edges { node {
        id role reason grantee { id } decidedBy { id } minutesInForce
        uses(first: 20) { edges { node { service operation kind fields { name ids } } } }
      } } } }`,
      period,
    )
    const lines = (breakGlassReport.edges as { node: Line }[]).map(({ node }) => node)
    const found = lines.find(({ id }) => id === grant.id)
    return found?.uses.edges.some(({ node }) => node.service === 'finance-expense') === true && found
  })
  expect(line).toMatchObject({
    role: 'FINANCE',
    reason,
    grantee: { id: employee(standIn) },
    decidedBy: { id: employee(director) },
  })
  const receivableId = parts.find(({ field }) => field === 'receivable')?.id
  expect(line.uses.edges.map(({ node }) => node)).toContainEqual(
    expect.objectContaining({
      service: 'finance-expense',
      kind: 'QUERY',
      fields: [{ name: 'receivable', ids: [receivableId] }],
    }),
  )
  const over = { grantId: grant.id, version: approved.grant.version, reason: '查阅完毕' }
  await stage.graph.mutate(director, 'revokeGrant', over, selection)
  await until(standIn, [])
})

interface Line {
  id: string
  uses: { edges: { node: { service: string } }[] }
}

test('a machine has nothing until it is registered, then the customers of its registration, and nothing when cut off', async () => {
  const company = async () => {
    const source = 'query Mine($id: ID!) { customer(id: $id) { id } }'
    return (await stage.graph.run(machine, source, { id: deal.customerId })).customer as object | null
  }
  expect(await company()).toBeNull()
  const registration = {
    account: machine,
    name: '客户企业ERP',
    purpose: '订单同步',
    ownerId: employee(director),
    roles: ['MACHINE', 'READER'],
    scopes: ['crm:read'],
    rowScope: 'CUSTOMERS',
    customerIds: [deal.customerId],
    expiresAt: inAnHour(),
  }
  const entered = await stage.graph.mutate(administrator, 'registerApiClient', registration, 'client { id version }')
  const { id: clientId, version } = entered.client as Grant
  const approval = { clientId, version }
  expect(await stage.graph.refusal(director, 'approveApiClient', approval)).toMatchObject({ code: 'OWN_CLIENT' })
  expect(await stage.graph.refusal(administrator, 'approveApiClient', approval)).toMatchObject({ code: 'OWN_CLIENT' })
  await stage.graph.mutate(administrator, 'closeApiClient', approval, '__typename')
  const other = { ...registration, ownerId: employee(people.finance) }
  const again = await stage.graph.mutate(administrator, 'registerApiClient', other, 'client { id version }')
  const second = { clientId: again.client.id, version: again.client.version as number }
  await stage.graph.mutate(director, 'approveApiClient', second, '__typename')
  await stage.graph.until('the customer of the machine', company, LIMIT_MS)
  const { customers } = await stage.graph.run(machine, '{ customers(first: 100) { edges { node { id } } } }')
  expect(customers.edges).toEqual([{ node: { id: deal.customerId } }])
  await stage.graph.mutate(administrator, 'closeApiClient', { ...second, version: second.version + 1 }, '__typename')
  await stage.graph.until('the machine is cut off', async () => (await company()) === null, LIMIT_MS)
})

function inAnHour(): string {
  return new Date(Date.now() + 3_600_000).toISOString()
}

async function request(pair: object): Promise<{ grantId: string; version: number }> {
  const { grant } = await stage.graph.mutate(manager, 'requestCover', { reason: '出差', ...pair }, selection)
  return { grantId: grant.id as string, version: grant.version as number }
}
