import { addDays, DEFAULT_ZONE, localDate, startOfLocalDay } from '@sellgraph/calendar'
import { catalogue } from './catalogue.ts'
import type { GraphClient } from './graph-client.ts'
import { people, type Persona, personas, personaTeams } from './personas.ts'
import { planMonth, publishClauses, writePlaybook } from './selling.ts'
import { sideBySide } from './side-by-side.ts'

export interface Company {
  /** Employee ids by subject. */
  readonly employees: ReadonlyMap<string, string>
  /** Product ids by article number. */
  readonly products: ReadonlyMap<string, string>
}

/** Ids of those who have been hired, by their subjects, and of the teams, by their keys. */
export interface Hired {
  readonly employees: ReadonlyMap<string, string>
  readonly teams: ReadonlyMap<string, string>
}

const levelOf: Record<string, string> = {
  DIRECTOR: 'DIRECTOR',
  DEPUTY_DIRECTOR: 'DIRECTOR',
  SALES_MANAGER: 'MANAGER',
  FINANCE_MANAGER: 'MANAGER',
  SERVICE_MANAGER: 'MANAGER',
  HR_MANAGER: 'MANAGER',
  SENIOR_CONSULTANT: 'SENIOR',
}

/**
 * The company before its first deal: people who may work, products with prices and costs, rules, clauses, a playbook, a
 * plan for the month and one for commission.
 */
export async function foundCompany(graph: GraphClient, today: string): Promise<Company> {
  // What people make is on record under their name, so they come first.
  const hired = await hire(graph, today)
  const { employees } = hired
  const [products] = await Promise.all([
    stock(graph, today),
    setRules(graph, today),
    connectMachines(graph, employees, today),
    publishClauses(graph, today),
    writePlaybook(graph),
    planMonth(graph, hired, today),
  ])
  return { employees, products }
}

/** The company of a system that has one; null of one that is empty. */
export async function findCompany(graph: GraphClient): Promise<Company | null> {
  const { employees, products } = await graph.run(
    people.hr,
    `query Company {
      employees(first: 100) { edges { node { id subject } } }
      products(first: 100) { edges { node { id sku } } }
    }`,
  )
  if (employees.edges.length === 0) return null
  const byKey = (connection: { edges: { node: Record<string, string> }[] }, key: string) =>
    new Map(connection.edges.map(({ node }) => [node[key] ?? '', node['id'] ?? '']))
  return { employees: byKey(employees, 'subject'), products: byKey(products, 'sku') }
}

async function hire(graph: GraphClient, today: string): Promise<Hired> {
  const { administrator, hr, director } = people
  const joinedOn = addDays(today, -60)
  const staff = personas.filter((persona) => persona.kind === 'EMPLOYEE')

  const titles = new Map(staff.map(({ position, title }) => [position, title]))
  const positions = new Map<string, string>()
  await sideBySide([...titles], async ([code, title]) => {
    const input = { code, title, level: levelOf[code] ?? 'CONSULTANT' }
    const { position } = await graph.mutate(administrator, 'createPosition', input, 'position { id }')
    positions.set(code, position.id)
  })
  const teams = new Map<string, { id: string; version: number }>()
  await sideBySide(personaTeams, async ({ key, name }) => {
    const { team } = await graph.mutate(administrator, 'createTeam', { name }, 'team { id version }')
    teams.set(key, team)
  })

  const employees = new Map<string, string>()
  const onboard = async (by: string, persona: Persona) => {
    const teamId = persona.team === null ? null : teams.get(persona.team)?.id
    const { subject, name, nameEn, position, roles } = persona
    const input = { subject, name, nameEn, positionId: positions.get(position), teamId, joinedOn, roles }
    const { employee } = await graph.mutate(by, 'onboardEmployee', input, 'employee { id version }')
    employees.set(subject, employee.id)
  }
  const prepare = async (persona: Persona, employeeId: string) => {
    // Nobody certifies themselves: HR does it for all others, the director for HR.
    const trainer = persona.subject === hr ? director : hr
    const training = { employeeId, courseCode: 'ONBOARDING' }
    const dates = { fromDate: joinedOn, toDate: addDays(joinedOn, 11) }
    await graph.mutate(trainer, 'recordTraining', { ...training, topic: '入职培训', ...dates }, 'employee { id }')
    const exam = { ...training, takenOn: addDays(joinedOn, 12), score: '88', passed: true }
    const { employee: examined } = await graph.mutate(trainer, 'recordExam', exam, 'employee { version }')
    const certified = { employeeId, version: examined.version }
    const { employee: ready } = await graph.mutate(trainer, 'certifyEmployee', certified, 'employee { version }')
    const active = { employeeId, version: ready.version }
    await graph.mutate(administrator, 'activateEmployee', active, 'employee { version }')
  }
  // Who trains the others is there before them. The order gives the personnel numbers.
  // An administrator names the first of HR and nobody else; HR names all others (R197).
  for (const persona of staff) if (persona.subject === hr) await onboard(administrator, persona)
  for (const persona of staff) if (persona.subject !== hr) await onboard(hr, persona)
  await sideBySide(staff, (persona) => prepare(persona, employees.get(persona.subject) ?? ''))
  await sideBySide([...teams], async ([key, team]) => {
    const manager = staff.find((persona) => persona.team === key && levelOf[persona.position] === 'MANAGER')
    if (manager === undefined) return
    const input = { teamId: team.id, version: team.version, managerId: employees.get(manager.subject) }
    const { team: led } = await graph.mutate(administrator, 'appointTeamManager', input, 'team { version }')
    teams.set(key, { ...team, version: led.version })
  })
  await divide(graph, teams)
  return { employees, teams: new Map([...teams].map(([key, { id }]) => [key, id])) }
}

/** The market in parts, with the sales teams that work them. Nobody answers for a whole part yet. */
async function divide(graph: GraphClient, teams: ReadonlyMap<string, { id: string; version: number }>): Promise<void> {
  const { director } = people
  const add = async (path: string, name: string, nameEn: string): Promise<string> => {
    const added = await graph.mutate(director, 'createTerritory', { path, name, nameEn }, 'territory { id }')
    return added.territory.id
  }
  await add('CN', '中国区', 'China')
  const parts = personaTeams.filter(({ key }) => ['east', 'south', 'north'].includes(key))
  await sideBySide(parts, async ({ key, name, nameEn }) => {
    const territoryId = await add(`CN/${key.toUpperCase()}`, name.replace('销售部', '区'), nameEn.replace(' Sales', ''))
    const team = teams.get(key)
    const input = { teamId: team?.id, version: team?.version, territoryId, reason: '按区域划分市场' }
    await graph.mutate(director, 'assignTeamTerritory', input, 'team { id }')
  })
}

/** The machine that reads everything may do so for a year. One for a single client waits until that client is a customer. */
async function connectMachines(
  graph: GraphClient,
  employees: ReadonlyMap<string, string>,
  today: string,
): Promise<void> {
  const { administrator, director, finance } = people
  const {
    subject,
    name,
    roles,
    scopes = [],
  } = personas.find((persona) => persona.subject === 'bi-reader') ?? noReader()
  const input = {
    account: subject,
    name,
    purpose: '经营报表',
    ownerId: employees.get(finance),
    roles,
    scopes,
    rowScope: 'ALL',
    expiresAt: startOfLocalDay(addDays(today, 365), DEFAULT_ZONE).toISOString(),
  }
  const { client } = await graph.mutate(administrator, 'registerApiClient', input, 'client { id version }')
  await graph.mutate(director, 'approveApiClient', { clientId: client.id, version: client.version }, '__typename')
}

function noReader(): never {
  throw new Error('the demo company has a BI platform')
}

async function stock(graph: GraphClient, today: string): Promise<Map<string, string>> {
  const effectiveFrom = addDays(today, -60)
  const { director, finance } = people
  const products = new Map<string, string>()
  await sideBySide(catalogue, async ({ price, cost, ...definition }) => {
    const input = {
      ...definition,
      currency: 'CNY',
      taxRate: definition.family === 'SERVICE' ? '0.06' : '0.13',
      fractionDigits: 0,
    }
    const { product } = await graph.mutateOnceKnown(director, 'defineProduct', input, 'product { id version }')
    const priced = await graph.mutate(
      director,
      'setPrice',
      { productId: product.id, version: product.version, price: cny(price), effectiveFrom },
      'product { version }',
    )
    await graph.mutateOnceKnown(
      finance,
      'setCost',
      { productId: product.id, version: priced.product.version, unitCost: cny(cost), effectiveFrom },
      'product { version }',
    )
    products.set(definition.sku, product.id)
  })
  return products
}

async function setRules(graph: GraphClient, today: string): Promise<void> {
  const { director, finance, hr } = people
  await graph.mutateOnceKnown(
    finance,
    'publishPricingPolicy',
    {
      effectiveFrom: today,
      lineMarginFloor: '0.15',
      familyMarginFloors: [{ family: 'AUTOMATION', floor: '0.20' }],
      quoteMarginFloor: '0.18',
      discountLimit: '0.08',
      amountLimit: cny('500000.00'),
      creditDaysLimit: 60,
      annualFinanceRate: '0.045',
      approvalHours: 8,
      reason: 'Opening price rules',
    },
    '__typename',
  )
  const visit = {
    parameter: 'P06',
    value: JSON.stringify({ days: 7 }),
    effectiveFrom: today,
    reason: 'As the service rules say',
  }
  const { draft } = await graph.mutate(hr, 'draftPolicy', visit, 'draft { id version }')
  await graph.mutate(director, 'publishPolicy', { draftId: draft.id, version: draft.version }, '__typename')
  const { plan } = await graph.mutate(
    finance,
    'draftCommissionPlan',
    {
      code: 'SALES',
      name: '销售提成方案',
      currency: 'CNY',
      period: 'MONTH',
      tiers: [
        { from: '0', upTo: '100000', ratePercent: '1.0' },
        { from: '100000', upTo: '500000', ratePercent: '1.5' },
        { from: '500000', upTo: null, ratePercent: '2.0' },
      ],
      classFactors: [
        { productClass: 'STANDARD', factor: '1.0' },
        { productClass: 'CUSTOM', factor: '1.5' },
        { productClass: 'SPARE_PART', factor: '0.8' },
        { productClass: 'SERVICE', factor: '1.2' },
      ],
      otherClassesFactor: '1.0',
      effectiveFrom: `${today.slice(0, 7)}-01`,
    },
    'plan { id version }',
  )
  const approved = await graph.mutate(
    director,
    'approveCommissionPlan',
    { planId: plan.id, version: plan.version },
    'plan { version }',
  )
  await graph.mutate(
    director,
    'activateCommissionPlan',
    { planId: plan.id, version: approved.plan.version },
    'plan { version }',
  )
}

export function cny(amount: string): { amount: string; currency: string } {
  return { amount, currency: 'CNY' }
}

/** The date where the company is. */
export function businessToday(): string {
  return localDate(new Date(), DEFAULT_ZONE)
}
