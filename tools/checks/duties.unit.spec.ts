import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { buildSchema } from '@sellgraph/graphql-kit'
import type { Access, Principal, Role } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { forbidden, newId } from '@sellgraph/kernel'
import { type Command, schemaPartsOf } from '@sellgraph/service-kit'
import {
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { definitionOf } from '../definition-of.ts'

const person = (role: Role): Principal =>
  testPrincipal({
    subject: `spec.${role}`,
    employeeId: newId(),
    roles: [role],
    teamIds: [newId()],
    ledTeamIds: [newId()],
  })

/** R199: what an auditor writes. */
const findings = ['openAuditFinding', 'rejectAuditFindingRectification', 'verifyAuditFinding', 'closeAuditFinding']

/** What changes nothing but the record that it was done: an auditor reads everything. */
const isReading = (mutation: string) => /^(reveal|export)|^open\w+(Document|Evidence)$/.test(mutation)

/** Everybody may give back what they asked for or received; who has neither finds nothing there. */
const givingBack = ['revokeGrant', 'withdrawGrant']

describe.each(services)('R197: an auditor of %s', (service) => {
  test('reads all and writes only findings', async () => {
    const schema = buildSchema(schemaPartsOf(await definitionOf(service)))
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
    expect(mutations.length).toBeGreaterThan(0)
    const auditor = person('AUDITOR')
    const allowed: string[] = []
    for (const mutation of mutations) {
      const command = await commandOf(mutation)
      const inputs = variantsOf(mutation.args[0]!.type)
      if (inputs.some((input) => command.authorize(auditor, input).ok)) allowed.push(mutation.name)
    }
    expect(allowed.filter((name) => !isReading(name) && !givingBack.includes(name)).sort()).toEqual(
      service === 'performance' ? findings.toSorted() : [],
    )
  })
})

/** What an administrator keeps or needs to know: how the company is made up, and by which rules it works. */
const configuration: ReadonlySet<string> = new Set([
  // The first HR record must come from somebody.
  'Employee.read',
  'Employee.readFile',
  'Employee.onboard',
  'Employee.transfer',
  'Employee.changeStatus',
  'Employee.changeRoles',
  'Territory.read',
  'Organisation.read',
  'Organisation.shape',
  'PolicyParameter.read',
  'Product.read',
  'Product.define',
  'ApiClient.read',
  'ApiClient.register',
  'ApiClient.approve',
  'ApiClient.close',
])

test('R197: an administrator reaches no business record, but their own as an employee', async () => {
  const files = globSync('apps/*/src/modules/*/access.ts')
  expect(files.length).toBeGreaterThan(10)
  const reached: string[] = []
  for (const file of files) {
    const exported = (await import(pathToFileURL(join(process.cwd(), file)).href)) as Record<string, unknown>
    for (const access of Object.values(exported).filter(isAccess)) {
      for (const [action, reaches] of Object.entries(access.table)) {
        const reach = (reaches as Partial<Record<Role, string>>).ADMIN
        if (reach !== undefined && reach !== 'OWN') reached.push(`${access.type}.${action}`)
      }
      // Their own record is no way to anybody else's.
      if (Object.hasOwn(access.table, 'read')) {
        const others = { ownerId: newId(), teamId: newId(), customerId: newId() }
        if (access.allows(person('ADMIN'), 'read', others)) reached.push(`${access.type}.read`)
      }
    }
  }
  expect(reached.filter((name) => !configuration.has(name))).toEqual([])
})

function isAccess(value: unknown): value is Access<string> {
  return typeof value === 'object' && value !== null && 'table' in value && 'permit' in value
}

/** The command behind a mutation: its resolver is called with a context that only looks at what it is given to run. */
async function commandOf(mutation: GraphQLField<unknown, unknown>): Promise<Command> {
  let found: Command | undefined
  const run = (command: Command) => {
    found = command
    return Promise.resolve(forbidden('a spec asks'))
  }
  await mutation.resolve?.(undefined, { input: {} }, { run }, undefined as never)
  if (found === undefined) throw new Error(`${mutation.name} is no command`)
  return found
}

/** Inputs with each value of each enum in turn, since an authorization may go by what is asked for. */
function variantsOf(type: GraphQLInputType): object[] {
  const named = getNullableType(type)
  if (!isInputObjectType(named)) throw new Error('a mutation takes one input')
  const base: Record<string, unknown> = {}
  const variants: object[] = [base]
  for (const field of Object.values(named.getFields())) {
    const of = getNullableType(field.type)
    if (isEnumType(of)) {
      const values = of.getValues().map(({ value }: { value: unknown }) => value)
      base[field.name] = values[0]
      variants.push(...values.slice(1).map((value) => ({ [field.name]: value })))
    } else if (isListType(of)) base[field.name] = []
    else if (isNonNullType(field.type)) base[field.name] = newId()
  }
  return variants.map((variant) => ({ ...base, ...variant }))
}
