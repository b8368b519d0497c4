import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { scalars } from '@sellgraph/graphql-kit'
import { resolverTypes, servicesOf } from './graphql.ts'

const workspace = join(import.meta.dirname, '..', '..')
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sellgraph-codegen-'))
  const common = 'libs/graphql-kit/src/common.graphql'
  mkdirSync(dirname(join(root, common)), { recursive: true })
  cpSync(join(workspace, common), join(root, common))
  write(
    'apps/crm/src/modules/leads/schema.graphql',
    `"A lead" type Lead @key(fields: "id") { "Its id" id: ID! "Budget" budget: Money "Asked for" due: Date! "Owner" owner: Employee }
     type Employee @key(fields: "id", resolvable: false) { id: ID! }
     "How it was" type LeadSummary { "Count" count: Int! }
     extend type Query { "One" lead("Which" id: ID!): Lead }`,
  )
  write('apps/crm/src/modules/leads/store/leads.ts', 'export interface LeadRow {\n  id: string\n}\n')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

test('an app with SDL is a service, an app without is not', () => {
  write('apps/gateway/src/main.ts', 'export {}\n')
  expect(servicesOf(root)).toEqual(['crm'])
})

test('a row of a store is the parent of its type, imported as a type and by its file name', async () => {
  const types = await resolverTypes(root, 'crm')
  expect(types).toMatch(/import type \{ LeadRow \} from ['"]\.\.\/modules\/leads\/store\/leads\.ts['"]/)
  expect(types).toMatch(/Lead: ResolverTypeWrapper<LeadRow>/)
  expect(types).toMatch(/LeadSummary: ResolverTypeWrapper<LeadSummary>/)
  expect(types).not.toMatch(/^import (?!type)/m)
})

test('a connection of rows is a page as the kit makes it', async () => {
  write(
    'apps/crm/src/modules/leads/schema.graphql',
    `type Lead { id: ID! } type LeadConnection { nodes: [Lead!]! } extend type Query { leads: LeadConnection }`,
  )
  expect(await resolverTypes(root, 'crm')).toMatch(
    /LeadConnection: ResolverTypeWrapper<\s*import\(['"]@sellgraph\/db-kit['"]\)\.Page<\s*import\(['"]\.\.\/modules\/leads\/store\/leads\.ts['"]\)\.LeadRow/,
  )
})

test('a reference to another subgraph stays its key, even where a replica row exists', async () => {
  write('apps/crm/src/modules/people/store/employees.ts', 'export interface EmployeeRow {\n  id: string\n}\n')
  expect(await resolverTypes(root, 'crm')).toMatch(/Employee: ResolverTypeWrapper<Employee>/)
})

test('money and calendar dates are text, never a number and never a Date', async () => {
  const types = await resolverTypes(root, 'crm')
  expect(types).toMatch(/Money: ResolverTypeWrapper<import\(['"]@sellgraph\/kernel['"]\)\.Money>/)
  for (const scalar of ['Decimal', 'Date', 'Currency', 'ID']) {
    expect(types).toMatch(new RegExp(`^\\s+${scalar}: \\{ input: string;? output: string;? \\}`, 'm'))
  }
})

test('an instant has the type that the DateTime scalar hands to a resolver', async () => {
  expect(scalars.DateTime.parseValue('2026-03-02T08:30:00.000Z')).toBeInstanceOf(Date)
  expect(await resolverTypes(root, 'crm')).toMatch(/^\s+DateTime: \{ input: Date;? output: Date \| string;? \}/m)
})

test('two stores may not both claim a type', async () => {
  write('apps/crm/src/modules/imports/store/leads.ts', 'export type LeadRow = { id: string }\n')
  await expect(resolverTypes(root, 'crm')).rejects.toThrow('LeadRow is exported by')
})

test('a scalar that nobody mapped is refused by name', async () => {
  write('apps/crm/src/modules/sites/schema.graphql', 'scalar Geo extend type Query { "Where" where: Geo }')
  await expect(resolverTypes(root, 'crm')).rejects.toThrow('Geo')
})

test('a schema that is none is told by file and line, and the generator is not asked', async () => {
  write('apps/crm/src/modules/sites/schema.graphql', 'extend type Query {\n  site: Site\n}')
  await expect(resolverTypes(root, 'crm')).rejects.toThrow(
    'apps/crm has no valid schema\n  apps/crm/src/modules/sites/schema.graphql:2  Unknown type Site',
  )
  write('apps/crm/src/modules/sites/schema.graphql', 'type Site {')
  await expect(resolverTypes(root, 'crm')).rejects.toThrow('sites/schema.graphql:1  Syntax Error')
})
