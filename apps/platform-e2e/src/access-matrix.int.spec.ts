import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { businessToday, findCompany, type GraphClient, people, Refused, salesTeam } from '@sellgraph/demo-company'
import { repository } from '@sellgraph/dev-stack'
import { type Principal, type Reach, type Role, roles } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { buildSchema as buildApiSchema } from 'graphql'
import type { Matrix } from '../../../tools/access/matrix.ts'
import { type AnyAccess, rulesOf, type ServiceRules } from '../../../tools/access/rules.ts'
import {
  allowed,
  gatewayPaths,
  type Path,
  type Row,
  sources,
  subgraphPaths,
  truthOf,
  violations,
} from './test/access-walk.ts'
import { mutationsOnRecords } from './test/access-mutations.ts'
import { playEveryReaction } from './test/every-reaction.ts'
import { type LocalSystem, startLocalSystem } from './test/local-system.ts'
import { ShufflingBroker } from './test/shuffling-broker.ts'

/**
 * The committed matrix against the running graph: every role at every place asks for every record on every path there
 * is. What the matrix forbids must not come back, and what it allows must.
 */
const matrix = JSON.parse(readFileSync(join(repository, 'contracts', 'access-matrix.json'), 'utf8')) as Matrix

/** Access objects whose records are not walked, each with the reason. */
const unwalked: Readonly<Record<string, string>> = {
  Cost: 'a view on quotes and products, whose fields are walked with their records',
  Inspection: 'shown with its order; only its mutation has a rule of its own',
  Events: 'backlogs of operators, no records; operations.int.spec.ts asks as every role',
  AuditEntry: 'the trail itself; auditing.int.spec.ts asks as every role',
  ApprovalDelegation: 'concerns two people instead of one owner; approvals.int.spec.ts of sales-pipeline',
  ApprovalPair: 'sums for auditors; auditing.int.spec.ts of sales-pipeline',
  Organisation: 'teams and positions, which everybody finds',
  Training: 'parts of an employee; onboarding.int.spec.ts',
  PolicyParameter: 'in the code, not in a table; policies.int.spec.ts',
  PlaybookItem: 'belongs to all who sell; playbook.int.spec.ts asks as every role',
  PricingPolicy: 'belongs to nobody; products.int.spec.ts',
  ClauseTemplate: 'belongs to nobody; contract-making.int.spec.ts',
  ExchangeRate: 'belongs to nobody; prices.int.spec.ts',
  CommissionPlan: 'belongs to nobody; commission.int.spec.ts',
  AccessGrant: 'concerns three people instead of one owner; grants.int.spec.ts',
  ApiClient: 'belongs to nobody; api-clients.int.spec.ts',
  SalesReport: 'counts deals, which are walked; reports.int.spec.ts asks as every role',
  AuditFinding: 'findings.int.spec.ts asks as every role',
  WorkItem: 'waits for several people at once; inbox.int.spec.ts asks as assignee, deputy, superior and stranger',
  DisputeCase:
    'no deal of the company is in dispute; disputes.int.spec.ts asks as owner, reader of the file and stranger',
  EmployeeReach: 'computed; reach.int.spec.ts',
  Territory: 'everybody finds it; territories.int.spec.ts',
  ProgressReport: 'no deal leaves one behind; progress-reports.int.spec.ts asks as author, superior and others',
}

let system: LocalSystem
let rules: Map<string, ServiceRules>
let truth: Map<string, Row[]>
let paths: Path[]
let principals: Principal[]
/** Phone numbers of each customer, lead and imported row, which only some may see. */
let phones: { access: 'Customer' | 'Lead' | 'LeadImport'; row: Row; phone: string }[]

// Every record as every role: a slow machine that runs another spec beside it is given its time.
jest.setTimeout(300_000)

beforeAll(async () => {
  system = await startLocalSystem(new ShufflingBroker(null))
  await playEveryReaction(system)
  await playTheRest(system.graph)
  await system.settled()
  rules = new Map(await Promise.all(services.map(async (name) => [name, await rulesOf(name)] as const)))
  truth = await truthOf(system)
  const api = buildApiSchema(readFileSync(join(repository, 'contracts', 'graphql', 'api.graphql'), 'utf8'))
  paths = [
    ...services.flatMap((name) => subgraphPaths(system, name, rules.get(name)!.schema, truth)),
    ...gatewayPaths(system, api, truth),
  ]
  principals = roles.flatMap((role) =>
    placesFor(role, truth).map((place) => testPrincipal({ ...place, roles: [role] })),
  )
  phones = await phonesOf()
})
afterAll(() => system.stop())

/** Leads, an import and a target of two teams: what no deal leaves behind. */
async function playTheRest(graph: GraphClient): Promise<void> {
  const company = (await findCompany(graph))!
  for (const [index, { manager, consultants }] of ['east', 'south'].map((key) => salesTeam(key)).entries()) {
    const lead = {
      channel: 'TRADE_FAIR',
      companyName: `矩阵线索${String(index)}有限公司`,
      phone: `1398800000${String(index)}`,
    }
    const { lead: assigned, leadId } = await graph.mutate(manager, 'captureLead', lead, 'leadId lead { version }')
    await graph.mutate(
      manager,
      'captureLead',
      { ...lead, companyName: `无主线索${String(index)}有限公司`, phone: `1398900000${String(index)}` },
      'leadId',
    )
    const ownerId = company.employees.get(consultants[0] ?? '')
    await graph.mutate(manager, 'assignLead', { leadId, version: assigned.version, ownerId }, 'lead { version }')
    const { customer } = await graph.mutate(
      consultants[0] ?? '',
      'createCustomer',
      {
        name: `登记客户${String(index)}有限公司`,
        registrationNo: `91310000MA1FL4B${String(index)}7X`,
        contacts: [{ name: '周晓明', phone: `1398600000${String(index)}` }],
      },
      'customer { id }',
    )
    await askAndPropose(graph, consultants[0] ?? '', customer.id as string, company.products.get('LTH-6140') ?? '')
    const content = `公司名称,电话\n导入客户${String(index)}有限公司,1398700000${String(index)}\n`
    await graph.mutate(
      consultants[0] ?? '',
      'importLeads',
      {
        fileName: 'leads.csv',
        encoding: 'UTF_8',
        channel: 'TRADE_FAIR',
        contentBase64: Buffer.from(content).toString('base64'),
      },
      'leadImport { id }',
    )
    const month = businessToday().slice(0, 7)
    await graph.mutate(
      manager,
      'draftTarget',
      { metric: 'NEW_CUSTOMERS', employeeId: ownerId, month, count: 3 },
      'target { id }',
    )
    const plan = {
      periodKind: 'MONTH',
      periodStart: `${month}-01`,
      currency: 'CNY',
      strategy: '主攻老客户',
      goals: [{ metric: 'NEW_CUSTOMERS', target: '3', weight: '100' }],
      measures: [],
    }
    await graph.mutate(consultants[0] ?? '', 'draftSalesPlan', { level: 'PERSON', ...plan }, 'salesPlan { id }')
    if (index === 0) await graph.mutate(people.director, 'draftSalesPlan', { level: 'COMPANY', ...plan }, '__typename')
  }
}

/** A customer asks for a price before there is a deal, and is shown a proposal when there is one. */
async function askAndPropose(
  graph: GraphClient,
  consultant: string,
  customerId: string,
  productId: string,
): Promise<void> {
  const { opportunity } = await graph.until('the customer in sales-pipeline', () =>
    graph
      .mutate(consultant, 'openOpportunity', { customerId, title: '登记客户的需求' }, 'opportunity { id }')
      .catch((error: unknown) => {
        if (error instanceof Refused && error.answer.code === 'NOT_FOUND') return undefined
        throw error
      }),
  )
  const line = { productId, quantity: '1' }
  const asked = { receivedAt: new Date(Date.now() - 60_000).toISOString(), channel: 'PHONE', askedBy: '周晓明' }
  await graph.mutate(consultant, 'recordInquiry', { customerId, ...asked, lines: [line] }, 'inquiry { id }')
  const alternative = { code: 'A', name: '标准', configuration: '一台', lines: [{ ...line, discountPercent: '0' }] }
  const said = { serviceCommitment: '24 小时内到场', deliveryTime: '签约后 60 天', deliveryMethod: '公路运输' }
  const content = { title: '加工方案', currency: 'CNY', ...said, alternatives: [alternative] }
  await graph.mutate(consultant, 'makeProposal', { opportunityId: opportunity.id, ...content }, 'proposal { id }')
}

/**
 * At the place of a seller, of the manager of the team, of who answers for the territory, and of nobody: as many of them
 * as make a difference to the role.
 */
function placesFor(role: Role, records: ReadonlyMap<string, readonly Row[]>): Parameters<typeof testPrincipal>[0][] {
  // Who has been paid has something of every kind.
  const row = records.get('PayoutInstruction')![0]!
  const teamIds = [row.teamId ?? '']
  const seller = { subject: 'at the seller’s', employeeId: row.ownerId }
  const reaches = new Set(
    Object.values(matrix.access).flatMap((table) => Object.values(table).map((held) => held[role])),
  )
  if (!reaches.has('TREE'))
    return reaches.has('OWN') ? [seller, { subject: 'at nobody’s', employeeId: null }] : [seller]
  return [
    seller,
    { subject: 'at the manager’s', employeeId: newId(), ledTeamIds: teamIds, teamIds },
    { subject: 'at the regional manager’s', employeeId: newId(), territoryTeamIds: teamIds },
  ]
}

async function phonesOf(): Promise<typeof phones> {
  const { db } = system.services.get('crm')!
  const customers = await db.query<{ id: string; phone: string }>(
    'SELECT customer_id AS id, phone FROM contact WHERE phone IS NOT NULL',
  )
  const leads = await db.query<{ id: string; phone: string }>('SELECT id, phone FROM lead WHERE phone IS NOT NULL')
  const imported = await db.query<{ id: string; phone: string }>(
    'SELECT import_id AS id, phone FROM lead WHERE import_id IS NOT NULL AND phone IS NOT NULL',
  )
  const rowOf = (access: string, id: string) => truth.get(access)!.find((row) => row.id === id)!
  return [
    ...customers.map(({ id, phone }) => ({ access: 'Customer' as const, row: rowOf('Customer', id), phone })),
    ...imported.map(({ id, phone }) => ({ access: 'LeadImport' as const, row: rowOf('LeadImport', id), phone })),
    ...leads.map(({ id, phone }) => ({ access: 'Lead' as const, row: rowOf('Lead', id), phone })),
  ]
}

/** Numbers that the principal may see on no record. A lead and its customer have the same one. */
function secretsOf(principal: Principal): string[] {
  const shown = new Set(
    phones
      .filter(({ access, row }) => allowed(matrix, `${access}.showContactData`, principal, row))
      .map(({ phone }) => phone),
  )
  // The country code is not written everywhere.
  return [...new Set(phones.map(({ phone }) => phone).filter((phone) => !shown.has(phone)))].map((phone) =>
    phone.slice(-11),
  )
}

async function walk(walked: readonly Path[], principal: Principal): Promise<string[]> {
  const secrets = secretsOf(principal)
  const wrong: string[] = []
  for (const path of walked) {
    wrong.push(...violations(path, await path.ask(principal), { matrix, truth, principal, secrets }))
  }
  return wrong
}

test('every access object of the matrix is walked or has a reason why not', () => {
  const walked = new Set([...Object.keys(sources), ...Object.keys(unwalked)])
  expect(Object.keys(matrix.access).filter((access) => !walked.has(access))).toEqual([])
})

test('there are records of several teams of each kind', () => {
  expect(Object.keys(sources).filter((access) => (truth.get(access) ?? []).length === 0)).toEqual([])
  for (const access of [
    'Lead',
    'Customer',
    'Opportunity',
    'Quote',
    'Contract',
    'SalesOrder',
    'Receivable',
    'CommissionLine',
  ]) {
    expect([access, new Set(truth.get(access)!.map(({ teamId }) => teamId)).size >= 2]).toEqual([access, true])
  }
  expect(paths.length).toBeGreaterThan(60)
})

test.each(roles)(
  '%s gets on every path what the matrix says, and nothing else',
  async (role) => {
    const wrong: string[] = []
    for (const principal of principals.filter((one) => one.roles.includes(role)))
      wrong.push(...(await walk(paths, principal)))
    expect(wrong).toEqual([])
  },
  120_000,
)

describe('a rule that is not as the matrix says is found', () => {
  const reads = (access: AnyAccess) =>
    Object.keys(access.table).filter((action) => action === 'read' || action === 'showContactData')

  test.each(Object.keys(sources))(
    '%s',
    async (name) => {
      const access = [...rules.values()].flatMap((one) => one.access).find(({ type }) => type === name)!
      // One path that must give all and nothing else is enough to notice by.
      const own = paths.filter((path) => path.complete && path.access === name).slice(0, 1)
      expect(own).toHaveLength(1)
      const unnoticed: string[] = []
      for (const action of reads(access)) {
        for (const role of roles) {
          // Taken away where the role has it, given where it has not.
          const before = access.table[action]?.[role]
          // What is shown of a record makes no difference to who does not reach it.
          if (action !== 'read' && access.table['read']?.[role] === undefined) continue
          await withReach(access, action, role, before === undefined ? 'ALL' : undefined, async () => {
            const noticed = await anyWrong(own, role)
            if (!noticed) unnoticed.push(`${action} of ${role}, which had ${before ?? 'nothing'}`)
          })
        }
      }
      expect(unnoticed).toEqual([])
    },
    60_000,
  )

  async function anyWrong(own: readonly Path[], role: Role): Promise<boolean> {
    for (const { subject, employeeId, ledTeamIds, teamIds, territoryTeamIds } of principals.filter((one) =>
      one.roles.includes(role),
    )) {
      // Anew, since what a principal reaches is remembered.
      const principal = testPrincipal({ subject, employeeId, ledTeamIds, teamIds, territoryTeamIds, roles: [role] })
      if ((await walk(own, principal)).length > 0) return true
    }
    return false
  }
})

test.each(services)('the mutations of %s reach the records that the matrix says', (service) => {
  const { mutations } = rules.get(service)!
  const wrong: string[] = []
  for (const [name, guards] of mutations) {
    for (const { access, action } of guards) {
      for (const principal of principals) {
        for (const row of truth.get(access.type) ?? []) {
          const may = allowed(matrix, `${access.type}.${action}`, principal, row)
          if (access.allows(principal, action, row) !== may) {
            wrong.push(`${name} as ${principal.roles.join()} (${principal.subject}) on ${access.type} ${row.id}`)
          }
        }
      }
    }
  }
  expect(wrong).toEqual([])
})

describe('a mutation on what one may not see is answered as on what does not exist', () => {
  test.each(services)('%s', async (service) => {
    const { gql } = system.services.get(service)!
    const told: string[] = []
    const unreached = new Set<string>()
    for (const mutation of mutationsOnRecords(rules.get(service)!.schema)) {
      unreached.add(mutation.name)
      for (const principal of principals.filter(({ roles: [role] }) => role === 'CONSULTANT' || role === 'MANAGER')) {
        const hidden = truth
          .get(mutation.record)
          ?.find((row) => !allowed(matrix, `${mutation.record}.read`, principal, row))
        if (hidden === undefined) continue
        const [real, none] = [hidden.id, newId()]
        const answers: string[] = []
        for (const id of [real, none]) {
          answers.push(
            JSON.stringify(await gql(principal, mutation.query, { input: mutation.input(id) })).replaceAll(id, 'ID'),
          )
        }
        if (answers[0] !== answers[1])
          told.push(`${mutation.name} as ${principal.roles.join()}: ${answers.join(' / ')}`)
        if (secretsOf(principal).some((secret) => answers.join().includes(secret)))
          told.push(`${mutation.name}: a secret`)
        if (!answers[1]!.includes('ValidationError')) unreached.delete(mutation.name)
      }
    }
    expect(told).toEqual([])
    // An input that is refused for its form says nothing of the record.
    expect([...unreached]).toEqual([])
  })
})

async function withReach(
  access: AnyAccess,
  action: string,
  role: Role,
  reach: Reach | undefined,
  work: () => Promise<void>,
): Promise<void> {
  const table = access.table[action] as Partial<Record<Role, Reach>>
  const before = table[role]
  if (reach === undefined) delete table[role]
  else table[role] = reach
  try {
    await work()
  } finally {
    if (before === undefined) delete table[role]
    else table[role] = before
  }
}
