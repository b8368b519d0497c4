import type { ServiceName } from '@sellgraph/config'
import type { Principal, Reach } from '@sellgraph/identity'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { Matrix } from '../../../../tools/access/matrix.ts'
import type { Answer, LocalSystem } from './local-system.ts'

/** A record as rules see it, straight from its table. */
export interface Row {
  readonly id: string
  readonly ownerId: string | null
  readonly teamId: string | null
  readonly customerId: string | null
  readonly [fact: string]: unknown
}

export interface RecordSource {
  readonly service: ServiceName
  readonly sql: string
}

const owned = (table: string, owner = 'owner_id', customer = 'customer_id') =>
  `SELECT id, ${owner} AS "ownerId", team_id AS "teamId", ${customer} AS "customerId" FROM ${table}`

/** Where the records of each access object stand. */
export const sources: Readonly<Record<string, RecordSource>> = {
  Customer: { service: 'crm', sql: owned('customer', 'owner_id', 'id') },
  Lead: {
    service: 'crm',
    sql: `SELECT id, owner_id AS "ownerId", team_id AS "teamId", customer_id AS "customerId", status,
      captured_by AS "capturedBy" FROM lead`,
  },
  LeadImport: { service: 'crm', sql: owned('lead_import', 'owner_id', 'NULL') },
  Opportunity: {
    service: 'sales-pipeline',
    sql: `SELECT id, owner_id AS "ownerId", team_id AS "teamId", customer_id AS "customerId",
      member_ids AS "memberIds" FROM opportunity`,
  },
  Quote: { service: 'sales-pipeline', sql: owned('quote') },
  Inquiry: { service: 'sales-pipeline', sql: owned('inquiry') },
  Proposal: { service: 'sales-pipeline', sql: owned('proposal') },
  Contract: { service: 'sales-pipeline', sql: owned('contract') },
  Product: {
    service: 'sales-pipeline',
    sql: `SELECT id, NULL AS "ownerId", NULL AS "teamId", NULL AS "customerId" FROM product`,
  },
  SalesPlan: {
    service: 'sales-pipeline',
    sql: `SELECT id, employee_id AS "ownerId", team_id AS "teamId", NULL AS "customerId", level, status FROM sales_plan`,
  },
  SalesOrder: { service: 'fulfillment', sql: owned('sales_order') },
  Shipment: { service: 'fulfillment', sql: owned('shipment') },
  InstalledAsset: { service: 'after-sales', sql: owned('installed_asset') },
  ReturnVisit: { service: 'after-sales', sql: owned('return_visit') },
  Receivable: { service: 'finance-expense', sql: owned('receivable') },
  Receipt: { service: 'finance-expense', sql: owned('receipt') },
  CreditProfile: { service: 'finance-expense', sql: owned('credit_profile') },
  PayoutInstruction: { service: 'finance-expense', sql: owned('payout_instruction', 'employee_id', 'NULL') },
  CommissionLine: { service: 'performance', sql: owned('commission_line', 'employee_id') },
  CommissionStatement: { service: 'performance', sql: owned('commission_statement', 'employee_id', 'NULL') },
  KpiFact: { service: 'performance', sql: owned('kpi_fact', 'employee_id') },
  Target: { service: 'performance', sql: owned('target', 'employee_id', 'NULL') },
  Employee: { service: 'performance', sql: owned('employee', 'id', 'NULL') },
}

export async function truthOf(system: LocalSystem): Promise<Map<string, Row[]>> {
  const truth = new Map<string, Row[]>()
  for (const [access, { service, sql }] of Object.entries(sources)) {
    truth.set(access, (await system.services.get(service)?.db.query<Row>(`${sql} ORDER BY id`)) ?? [])
  }
  return truth
}

/**
 * What the committed matrix says of a row: an account of the rules that shares no code with them. What rules beside the
 * tables say in words is said here once more.
 */
export function allowed(matrix: Matrix, guard: string, principal: Principal, row: Row): boolean {
  const [access = '', action = ''] = guard.split('.')
  const table = matrix.access[access]?.[action] ?? {}
  if (principal.roles.some((role) => reached(table[role], principal, row))) return true
  return (matrix.rules[access] ?? []).some(({ effect, actions, roles, rows }) => {
    if (effect !== 'can') throw new Error(`say here what "${rows}" means`)
    const concerns =
      actions.includes(action) && (roles.length === 0 || roles.some((role) => principal.roles.includes(role)))
    return concerns && inWords(rows, principal, row)
  })
}

function reached(reach: Reach | undefined, { employeeId, ...place }: Principal, row: Row): boolean {
  if (reach === undefined) return false
  if (reach === 'ALL') return true
  const teams = [
    ...(reach === 'TEAM' ? place.ledTeamIds : []),
    ...(reach === 'TREE' || reach === 'TERRITORY' ? place.teamIds : []),
    ...(reach === 'TERRITORY' ? place.territoryTeamIds : []),
  ]
  if (employeeId === null && teams.length === 0) return false
  return (employeeId !== null && row.ownerId === employeeId) || (row.teamId !== null && teams.includes(row.teamId))
}

function inWords(rows: string, { subject, employeeId, memberTeamId }: Principal, row: Row): boolean {
  const { ownerId, teamId, status, capturedBy, memberIds, level } = row
  const approved = status === 'APPROVED' || status === 'SUPERSEDED' || status === 'CLOSED'
  switch (rows) {
    case 'new and disqualified leads of nobody, which those who hand leads out must find':
      return ownerId === null && (status === 'NEW' || status === 'DISQUALIFIED')
    case 'leads in the pool':
      return ownerId === null && status === 'POOLED'
    case 'a new lead of nobody, for who entered it':
      return ownerId === null && status === 'NEW' && capturedBy === subject
    case 'deals in whose team one is named':
      return employeeId !== null && (memberIds as string[]).includes(employeeId)
    case 'plans of the company that are or were approved':
      return level === 'COMPANY' && approved
    case 'plans of the own team that are or were approved':
      return level === 'TEAM' && teamId !== null && teamId === memberTeamId && approved
    default:
      throw new Error(`say here what "${rows}" means`)
  }
}

/** One way of asking for records of a type. */
export interface Path {
  readonly name: string
  /** The subgraph that is asked; undefined for the gateway. */
  readonly service?: ServiceName
  /** The access object whose records come back. */
  readonly access: string
  /** Whether all that may be seen must come back, not only nothing else. */
  readonly complete: boolean
  ask(principal: Principal): Promise<Answer>
}

type Part = Readonly<Record<string, unknown>>

/** All ways to the records of a subgraph that its schema has: references, single reads, lists, and from other records. */
export function subgraphPaths(
  system: LocalSystem,
  service: ServiceName,
  schema: GraphQLSchema,
  truth: ReadonlyMap<string, readonly Row[]>,
): Path[] {
  const gql = async (principal: Principal, query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const answer = await system.services.get(service)!.gql(principal, query, variables)
    return JSON.parse(JSON.stringify(answer)) as Answer
  }
  const idsOf = (access: string) => (truth.get(access) ?? []).map(({ id }) => id)
  const paths: Path[] = []
  const entities = new Set(schema.getType('_Entity') === undefined ? [] : possible(schema, '_Entity'))

  for (const name of entities) {
    const type = schema.getType(name) as GraphQLObjectType
    if (!truth.has(name)) continue
    const representations = idsOf(name).map((id) => ({ __typename: name, id }))
    const entitiesOf = (selection: string) => (principal: Principal) =>
      gql(
        principal,
        `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${name} { id ${selection} } } }`,
        { r: representations },
      )
    if (sources[name]?.service === service) {
      paths.push({
        name: `${service}: _entities ${name}`,
        service,
        access: name,
        complete: true,
        ask: entitiesOf(leavesOf(type, 4)),
      })
    }
    const around = Object.values(type.getFields()).flatMap((field) => {
      const target = targetOf(field)
      return target === undefined || !truth.has(target.name) ? [] : [selectionOf(field, target)]
    })
    if (around.length > 0) {
      // From every record of the type, seen or not: that is how a gateway may ask.
      const ask = entitiesOf(around.join(' '))
      paths.push({
        name: `${service}: _entities ${name}, what is around it`,
        service,
        access: name,
        complete: false,
        ask,
      })
    }
  }

  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const target = targetOf(field)
    if (target === undefined || !truth.has(target.name) || sources[target.name]?.service !== service) continue
    const required = field.args.filter(isRequiredArgument)
    if (required.length === 0) {
      const query = `{ ${selectionOf(field, target)} }`
      paths.push({
        name: `${service}: ${field.name}`,
        service,
        access: target.name,
        complete: false,
        ask: (principal) => gql(principal, query),
      })
    } else if (required.length === 1 && required[0]?.name === 'id') {
      const leaves = leavesOf(target, 4)
      const aliased = idsOf(target.name).map(
        (id, n) => `a${String(n)}: ${field.name}(id: "${id}") { __typename id ${leaves} }`,
      )
      const query = `{ ${aliased.join(' ')} }`
      paths.push({
        name: `${service}: ${field.name}(id)`,
        service,
        access: target.name,
        complete: true,
        ask: (principal) => (aliased.length === 0 ? Promise.resolve({ data: {} }) : gql(principal, query)),
      })
    }
  }
  return paths
}

/** Lists at the root, and from each record to the records around it, over all subgraphs. */
export function gatewayPaths(
  system: LocalSystem,
  api: GraphQLSchema,
  truth: ReadonlyMap<string, readonly Row[]>,
): Path[] {
  return Object.values(api.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const target = targetOf(field)
    if (target === undefined || !truth.has(target.name) || field.args.some(isRequiredArgument)) return []
    const nested = Object.values(target.getFields()).flatMap((inner) => {
      const next = targetOf(inner)
      if (next === undefined || inner.args.some(isRequiredArgument)) return []
      const further = Object.values(next.getFields()).flatMap((last) => {
        const end = targetOf(last)
        if (end === undefined || !truth.has(end.name) || last.args.some(isRequiredArgument)) return []
        return [bare(last, `__typename id ${leavesOf(end, 0)}`)]
      })
      return [bare(inner, `__typename ${hasId(next) ? 'id' : ''} ${leavesOf(next, 1)} ${further.join(' ')}`)]
    })
    const query = `{ ${bare(field, `__typename id ${nested.join(' ')}`)} }`
    return [
      {
        name: `gateway: ${field.name}`,
        access: target.name,
        complete: false,
        ask: (principal: Principal) => system.ask(principal, query),
      },
    ]
  })
}

/** A record in an answer. */
interface Found {
  readonly type: string
  readonly part: Part
}

/** What is wrong with an answer, in words; empty when it is as the matrix says. */
export function violations(
  path: Omit<Path, 'ask'>,
  answer: Answer,
  {
    matrix,
    truth,
    principal,
    secrets,
  }: {
    matrix: Matrix
    truth: ReadonlyMap<string, readonly Row[]>
    principal: Principal
    /** Text that must not be in the answer, whatever it is about. */
    secrets: readonly string[]
  },
): string[] {
  const wrong: string[] = []
  const found = recordsIn(answer.data)
  for (const { type, part } of found) {
    const row = truth.get(type)?.find(({ id }) => id === part['id'])
    if (row === undefined || !isShown({ type, part }, path.service)) continue
    if (!allowed(matrix, `${type}.read`, principal, row)) wrong.push(`${type} ${row.id} came back`)
    wrong.push(...wrongFields(type, part, row, matrix, principal))
  }
  if (path.complete) {
    const seen = new Set(found.filter(({ type }) => type === path.access).map(({ part }) => part['id']))
    for (const row of truth.get(path.access) ?? []) {
      if (allowed(matrix, `${path.access}.read`, principal, row) && !seen.has(row.id))
        wrong.push(`${path.access} ${row.id} is missing`)
    }
  }
  const most = (truth.get(path.access) ?? []).filter((row) =>
    allowed(matrix, `${path.access}.read`, principal, row),
  ).length
  for (const count of countsIn(answer.data))
    if (count > most) wrong.push(`${String(count)} were counted of ${String(most)}`)
  const text = JSON.stringify(answer)
  for (const secret of secrets) if (text.includes(secret)) wrong.push(`"${secret}" came back`)
  for (const error of answer.errors ?? []) wrong.push(`error: ${error.message}`)
  return wrong.map((one) => `${path.name} as ${principal.roles.join()} (${principal.subject}): ${one}`)
}

/**
 * Whether a record in an answer is one, and not only the key that another record refers to it by: a subgraph's own
 * records always are, and through the gateway those of which more than the key came back.
 */
function isShown({ type, part }: Found, service: ServiceName | undefined): boolean {
  if (service !== undefined) return sources[type]?.service === service
  return Object.keys(part).some((key) => key !== '__typename' && key !== 'id' && part[key] !== null)
}

/** Fields whose values are masked one by one: what holds no phone and no e-mail shows. Secrets are looked for besides. */
const inPart: ReadonlySet<string> = new Set(['LeadImportCell.value'])

/** Protected fields of a record that came back: shown in full to whom they are, masked to all others. */
function wrongFields(type: string, part: Part, row: Row, matrix: Matrix, principal: Principal): string[] {
  const service = sources[type]?.service ?? ''
  const wrong: string[] = []
  const look = (typeName: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) look(typeName, item)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const record = value as Part
    const name = typeof record['__typename'] === 'string' ? record['__typename'] : typeName
    // Another record with rules of its own.
    if (record !== part && typeof record['__typename'] === 'string' && name in sources) return
    for (const [field, inner] of Object.entries(record)) {
      const guard = matrix.shown[service]?.[name]?.[field]
      if (guard !== undefined && matrix.masked[service]?.includes(`${name}.${field}`) && inner !== null) {
        const may = allowed(matrix, guard, principal, row)
        const shown =
          field === 'visible' ? (inner === true ? 'SHOWN' : 'MASKED') : (inner as { visibility?: string }).visibility
        const differs = shown !== undefined && (shown === 'SHOWN') !== may
        if (differs && (may || !inPart.has(`${name}.${field}`)))
          wrong.push(`${type} ${row.id}: ${name}.${field} is ${shown}`)
        if (shown === undefined && !may && !isEmpty(inner)) wrong.push(`${type} ${row.id}: ${name}.${field} came back`)
      }
      look(name, inner)
    }
  }
  look(type, part)
  return wrong
}

/** The counts of lists at the root: those further in are of other records. */
function countsIn(data: unknown): number[] {
  return Object.values((data ?? {}) as Record<string, { totalCount?: number } | null>).flatMap((root) =>
    typeof root?.totalCount === 'number' ? [root.totalCount] : [],
  )
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function recordsIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(recordsIn)
  if (typeof value !== 'object' || value === null) return []
  const part = value as Part
  const here =
    typeof part['__typename'] === 'string' && typeof part['id'] === 'string' ? [{ type: part['__typename'], part }] : []
  return [...here, ...Object.values(part).flatMap(recordsIn)]
}

function possible(schema: GraphQLSchema, union: string): string[] {
  const type = schema.getType(union)
  return type !== undefined && 'getTypes' in type ? type.getTypes().map(({ name }) => name) : []
}

/** The type of the records behind a field: its own, or that of its list or connection. */
function targetOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return undefined
  if (!type.name.endsWith('Connection')) return type
  const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType
  return getNamedType(edge.getFields()['node']!.type) as GraphQLObjectType
}

function selectionOf(field: GraphQLField<unknown, unknown>, target: GraphQLObjectType): string {
  return bare(field, `__typename ${hasId(target) ? 'id' : ''} ${leavesOf(target, 2)}`)
}

function bare(field: GraphQLField<unknown, unknown>, selection: string): string {
  const connection = getNamedType(field.type).name.endsWith('Connection')
  const first = field.args.some(({ name }) => name === 'first') ? '(first: 100)' : ''
  return connection
    ? `${field.name}${first} { totalCount edges { node { ${selection} } } }`
    : `${field.name} { ${selection} }`
}

function hasId(type: GraphQLObjectType): boolean {
  return 'id' in type.getFields()
}

/** Every value of a type, and of what is part of it, as far as that goes without arguments. */
export function leavesOf(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      const inner = getNamedType(field.type)
      if (isLeafType(inner)) return [field.name]
      const part = targetOf(field)
      if (!isObjectType(inner) || part === undefined || part.name in sources || depth === 0) return []
      const below = leavesOf(part, depth - 1)
      return below === '' ? [] : [bare(field, `__typename ${below}`)]
    })
    .join(' ')
}
