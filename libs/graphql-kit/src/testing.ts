export { createExecutor, type Learner } from './execute.ts'
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'

/** A query, and values for some of its arguments. */
export interface Question {
  readonly source: string
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Every question that the schema's root fields take: each field with everything beneath it, once as it is and once for
 * each value of each argument. Asked before and after a hidden value is changed, all of them must answer alike: who may
 * not see the value cannot tell what it is by a filter, a search, an order, a count, a total or a field.
 *
 * All questions of a field have one source, so that it is checked and compiled once.
 *
 * @param values - values to try for an argument; those of enums and booleans are known
 */
export function everyQuestion(
  schema: GraphQLSchema,
  values: (argument: GraphQLArgument) => readonly unknown[],
): Question[] {
  const tried = (argument: GraphQLArgument): readonly unknown[] => {
    const type = getNamedType(argument.type)
    if (isEnumType(type)) return type.getValues().map(({ name }) => name)
    return type.name === 'Boolean' ? [true, false] : values(argument)
  }
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((field) => {
      const source = sourceOf(field)
      return variantsOf(field, tried).map((variables) => ({ source, variables }))
    })
}

function variantsOf(
  field: GraphQLField<unknown, unknown>,
  tried: (argument: GraphQLArgument) => readonly unknown[],
): Record<string, unknown>[] {
  const filters = filtersOf(field)
  // Enough to ask, and then one argument at a time.
  const least = filters
    .filter(isRequiredArgument)
    .map((argument) => [argument.name, tried(argument)[0] ?? null] as const)
  const enough = Object.fromEntries(least)
  const others = filters.flatMap((argument) => tried(argument).map((value) => ({ ...enough, [argument.name]: value })))
  return [...(least.some(([, value]) => value === null) ? [] : [enough]), ...others]
}

function sourceOf(field: GraphQLField<unknown, unknown>): string {
  const filters = filtersOf(field)
  const given = [...pageOf(field), ...filters.map(({ name }) => `${name}: $${name}`)]
  const declared = filters.map(({ name, type }) => `$${name}: ${String(type)}`)
  return `query${inBrackets(declared)} { ${field.name}${inBrackets(given)}${selectionOf(field, [])} }`
}

const filtersOf = ({ args }: GraphQLField<unknown, unknown>) => args.filter(({ name }) => !PAGING.has(name))
const inBrackets = (parts: readonly string[]) => (parts.length === 0 ? '' : `(${parts.join(' ')})`)

const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before'])

function pageOf(field: GraphQLField<unknown, unknown>): string[] {
  return field.args.some(({ name }) => name === 'first') ? ['first: 100'] : []
}

/** Levels beneath a root field: a connection takes three of them before its rows begin. */
const DEPTH = 5

/** Everything beneath a field that can be asked without arguments; no type twice on the way down. */
function selectionOf(field: GraphQLField<unknown, unknown>, above: readonly GraphQLNamedOutputType[]): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return ''
  const path = [...above, type]
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} { __typename }`)
    return ` { __typename ${members.join(' ')} }`
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const beneath = Object.values(type.getFields()).flatMap((each) => {
    const next = getNamedType(each.type)
    if (each.args.some(isRequiredArgument) || path.includes(next)) return []
    if (path.length === DEPTH && !isLeafType(next)) return []
    return [`${each.name}${selectionOf(each, path)}`]
  })
  return ` { __typename ${beneath.join(' ')} }`
}
