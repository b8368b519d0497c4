import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServiceName } from '@sellgraph/config'
import { buildSchema } from '@sellgraph/graphql-kit'
import { type Access, principalOf, type Role, roles } from '@sellgraph/identity'
import { type Command, type MutationResolver, schemaPartsOf } from '@sellgraph/service-kit'
import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { definitionOf } from '../definition-of.ts'

const root = join(import.meta.dirname, '..', '..')

export type AnyAccess = Access<string>

/** An action on a type: what a field is shown by, or a mutation is guarded by. */
export interface Guard {
  readonly access: AnyAccess
  readonly action: string
}

/** One service as access sees it. */
export interface ServiceRules {
  readonly service: ServiceName
  readonly schema: GraphQLSchema
  readonly access: readonly AnyAccess[]
  /** Mutation → what guards it, more than one where its input decides. */
  readonly mutations: ReadonlyMap<string, readonly Guard[]>
  /** Type → field → what shows it. A type in whole stands under `*`. */
  readonly shown: ReadonlyMap<string, ReadonlyMap<string, Guard>>
}

export async function rulesOf(service: ServiceName): Promise<ServiceRules> {
  const definition = await definitionOf(service)
  const schema = buildSchema(schemaPartsOf(definition))
  const access = await accessOf(service)
  return { service, schema, access, mutations: mutationGuards(schema, access), shown: shownBy(access) }
}

/** The access objects of a service's modules, and those of what every service offers. */
async function accessOf(service: string): Promise<AnyAccess[]> {
  const files = globSync([`apps/${service}/src/modules/*/access.ts`, 'libs/service-kit/src/*/access.ts'], { cwd: root })
  const modules = await Promise.all(
    files.sort().map((file) => import(pathToFileURL(join(root, file)).href) as Promise<Record<string, unknown>>),
  )
  return [...new Set(modules.flatMap((module) => Object.values(module).filter(isAccess)))]
}

function isAccess(value: unknown): value is AnyAccess {
  return typeof value === 'object' && value !== null && 'table' in value && 'permit' in value
}

function shownBy(accesses: readonly AnyAccess[]): Map<string, Map<string, Guard>> {
  const shown = new Map<string, Map<string, Guard>>()
  const add = (target: string, guard: Guard) => {
    const [type = '', field = '*'] = target.split('.')
    const fields = shown.get(type) ?? new Map<string, Guard>()
    if (fields.has(field)) throw new Error(`${target} is shown by two rules`)
    shown.set(type, fields.set(field, guard))
  }
  for (const access of accesses) {
    const shows = access.rules.shows ?? {}
    if ('read' in access.table && !Object.values(shows).flat().includes(access.type)) {
      add(access.type, { access, action: 'read' })
    }
    for (const [action, targets = []] of Object.entries(shows)) {
      if (!(action in access.table)) throw new Error(`${access.type} has no action ${action}`)
      for (const target of targets) add(target, { access, action })
    }
  }
  return shown
}

function mutationGuards(schema: GraphQLSchema, accesses: readonly AnyAccess[]): Map<string, Guard[]> {
  const guards = new Map<string, Guard[]>()
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { command } = field.resolve as unknown as Partial<MutationResolver<unknown>>
    if (command === undefined) throw new Error(`Mutation.${field.name} is not made by mutation()`)
    guards.set(field.name, guardsOf(command, accesses, enumInputs(schema, field.name)))
  }
  return guards
}

/**
 * Found by asking: the command's `authorize` answers with the very scope of an access object's action, which is made
 * once for a principal.
 */
function guardsOf(command: Command, accesses: readonly AnyAccess[], inputs: readonly object[]): Guard[] {
  const found = new Map<string, Guard>()
  for (const principal of probes) {
    for (const input of inputs) {
      const permitted = command.authorize(principal, input)
      if (!permitted.ok) continue
      for (const access of accesses) {
        for (const action of Object.keys(access.table)) {
          if (access.scope(principal, action) === permitted.value)
            found.set(`${access.type} ${action}`, { access, action })
        }
      }
    }
  }
  if (found.size === 0) throw new Error(`${command.name}: nobody may run it, or what guards it is no access table`)
  return [...found.values()]
}

/** One principal a role, who has everything else that rules ask for. */
export const probes = roles.map((role) => probe(role))

export function probe(role: Role) {
  const kind = role === 'MACHINE' ? 'MACHINE' : 'EMPLOYEE'
  return principalOf(
    { subject: `probe.${role}`, kind, roles: [role] },
    { employeeId: 'probe', teamIds: ['sub-team', 'team'], ledTeamIds: ['team'], territoryTeamIds: ['territory-team'] },
  )
}

/** Inputs that differ in the enums of the first level: an authorization may look at them. */
function enumInputs(schema: GraphQLSchema, mutation: string): object[] {
  const type = schema
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'input')?.type
  const input = type === undefined ? undefined : getNamedType(type)
  if (!isInputObjectType(input)) return [{}]
  return Object.values(input.getFields()).reduce<object[]>(
    (inputs, field) => {
      const fieldType = getNamedType(field.type)
      if (!isEnumType(fieldType)) return inputs
      return inputs.flatMap((one) =>
        fieldType.getValues().map(({ value }) => ({ ...one, [field.name]: value as unknown })),
      )
    },
    [{}],
  )
}

/** Object types that carry data of their own: no roots, payloads, pages nor errors. */
export function dataTypesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType()]
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(
      (type) =>
        !roots.includes(type) &&
        !type.name.startsWith('_') &&
        !/(Payload|Connection|Edge|Error)$/.test(type.name) &&
        !sharedTypes.has(type.name),
    )
}

/** Types of every subgraph that carry values and say nothing of a record. */
const sharedTypes = new Set(['PageInfo', 'Money', 'ProtectedText', 'InvalidField'])
