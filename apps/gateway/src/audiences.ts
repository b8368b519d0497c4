import {
  assertValidSchema,
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  specifiedScalarTypes,
  type TypeNode,
} from 'graphql'
import { applications, linkedDirective } from './linked-directives.ts'

/** For whom there is a graph: those who work for the company, and the programs of its clients. */
export const audiences = ['internal', 'public'] as const
export type Audience = (typeof audiences)[number]

type ParentNode = Extract<DefinitionNode, { fields?: readonly unknown[] }>

/**
 * The graph as `public` knows it; null when nothing of it is public. What is public is named, so that what nobody
 * thought of stays inside:
 *
 * - a root field, and an object type, interface or union, is public when it is tagged `public`
 * - a field of a public type, an argument, an enum value, an input field is public unless it is tagged `internal`; a
 *   scalar, an enum and an input type too
 * - what needs something hidden (a field its type, an input its required field) is hidden as well
 * - what no public root field leads to is left out
 *
 * @param api - the API schema: without the machinery of federation
 * @param supergraph - where the tags are
 * @throws Error when a public union or interface could answer with a type that is hidden
 */
export function publicSchema(api: GraphQLSchema, supergraph: DocumentNode): GraphQLSchema | null {
  const tags = readTags(supergraph)
  const is = (coordinate: string, tag: string) => tags.get(coordinate)?.has(tag) === true
  const roots = new Set([api.getQueryType()?.name, api.getMutationType()?.name, api.getSubscriptionType()?.name])
  const definitions = parse(printSchema(api)).definitions

  // What the tags themselves hide, before what follows from it.
  let kept = definitions.flatMap((definition): DefinitionNode[] => {
    if (!('name' in definition) || definition.name === undefined) return [definition]
    const type = definition.name.value
    if (is(type, 'internal')) return []
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const root = roots.has(type)
        if (!root && !is(type, 'public')) return []
        const fields = (definition.fields ?? []).flatMap((field) => {
          const at = `${type}.${field.name.value}`
          if (is(at, 'internal') || (root && !is(at, 'public'))) return []
          return [{ ...field, arguments: shownArguments(field, (name) => !is(`${at}(${name}:)`, 'internal')) }]
        })
        return [{ ...definition, fields }]
      }
      case Kind.UNION_TYPE_DEFINITION:
        return is(type, 'public') ? [definition] : []
      case Kind.ENUM_TYPE_DEFINITION:
        return [
          {
            ...definition,
            values: definition.values?.filter(({ name }) => !is(`${type}.${name.value}`, 'internal')) ?? [],
          },
        ]
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return [
          {
            ...definition,
            fields: definition.fields?.filter(({ name }) => !is(`${type}.${name.value}`, 'internal')) ?? [],
          },
        ]
      default:
        return [definition]
    }
  })

  const required = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
        ? [[one.name.value, (one.fields ?? []).filter(isRequired).map(({ name }) => name.value)] as const]
        : [],
    ),
  )
  const requiredArguments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? (one.fields ?? []).map(
            (field) =>
              [
                `${one.name.value}.${field.name.value}`,
                (field.arguments ?? []).filter(isRequired).map(({ name }) => name.value),
              ] as const,
          )
        : [],
    ),
  )
  for (;;) {
    const before = countParts(kept)
    const names = new Set<string>(specifiedScalarTypes.map(({ name }) => name))
    for (const one of kept) if ('name' in one && one.name !== undefined) names.add(one.name.value)
    const known = (node: TypeNode) => names.has(nameOf(node))
    kept = kept.flatMap((one): DefinitionNode[] => {
      switch (one.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION: {
          const fields = (one.fields ?? [])
            .filter(({ type }) => known(type))
            .map((field) => ({ ...field, arguments: field.arguments?.filter(({ type }) => known(type)) ?? [] }))
            .filter((field) => {
              const needed = requiredArguments.get(`${one.name.value}.${field.name.value}`) ?? []
              return needed.every((name) => field.arguments.some((argument) => argument.name.value === name))
            })
          const interfaces = one.interfaces?.filter(known) ?? []
          return fields.length === 0 ? [] : [{ ...one, fields, interfaces }]
        }
        case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
          const fields = one.fields?.filter(({ type }) => known(type)) ?? []
          const needed = required.get(one.name.value) ?? []
          const complete = needed.every((name) => fields.some((field) => field.name.value === name))
          return fields.length === 0 || !complete ? [] : [{ ...one, fields }]
        }
        case Kind.UNION_TYPE_DEFINITION:
          return one.types?.some(known) === true ? [one] : []
        case Kind.ENUM_TYPE_DEFINITION:
          return one.values?.length === 0 ? [] : [one]
        default:
          return [one]
      }
    })
    if (countParts(kept) === before) break
  }
  const query = api.getQueryType()?.name
  if (!kept.some((one) => 'name' in one && one.name?.value === query)) return null
  const reached = reachable(kept, roots)
  const document = {
    kind: Kind.DOCUMENT as const,
    definitions: kept.filter((one) => one.kind !== Kind.SCHEMA_DEFINITION && reached.has(typeNameOf(one))),
  }
  assertNothingShowsThrough(api, reached)
  const schema = buildASTSchema(document)
  assertValidSchema(schema)
  return schema
}

function shownArguments(field: FieldDefinitionNode, shown: (name: string) => boolean): InputValueDefinitionNode[] {
  return (field.arguments ?? []).filter(({ name }) => shown(name.value))
}

function isRequired({ type, defaultValue }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined
}

/** Shrinks with everything whose hiding may hide more. */
function countParts(definitions: readonly DefinitionNode[]): number {
  let parts = definitions.length
  for (const one of definitions) {
    if (!('fields' in one)) continue
    parts += one.fields?.length ?? 0
  }
  return parts
}

/** Names of the types that the root types lead to. */
function reachable(definitions: readonly DefinitionNode[], roots: ReadonlySet<string | undefined>): Set<string> {
  const byName = new Map(definitions.map((one) => [typeNameOf(one), one]))
  const implementers = new Map<string, string[]>()
  for (const one of definitions) {
    if (!('interfaces' in one)) continue
    for (const { name } of one.interfaces ?? []) {
      implementers.set(name.value, [...(implementers.get(name.value) ?? []), typeNameOf(one)])
    }
  }
  const reached = new Set<string>()
  const next = [...roots].filter((name) => name !== undefined && byName.has(name)) as string[]
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    const one = byName.get(name)
    if (one === undefined || reached.has(name)) continue
    reached.add(name)
    if ('fields' in one) {
      for (const field of one.fields ?? []) {
        next.push(nameOf(field.type))
        if ('arguments' in field) next.push(...(field.arguments ?? []).map(({ type }) => nameOf(type)))
      }
    }
    if ('interfaces' in one) next.push(...(one.interfaces ?? []).map(nameOf))
    if (one.kind === Kind.UNION_TYPE_DEFINITION) next.push(...(one.types ?? []).map(nameOf))
    next.push(...(implementers.get(name) ?? []))
  }
  return reached
}

/** An answer says the name of its type: a union that is shown must not have a member that is hidden. */
function assertNothingShowsThrough(api: GraphQLSchema, reached: ReadonlySet<string>): void {
  for (const type of Object.values(api.getTypeMap())) {
    if (!reached.has(type.name) || !isAbstractType(type)) continue
    const hidden = api.getPossibleTypes(type).filter(({ name }) => !reached.has(name))
    if (hidden.length === 0) continue
    // Interfaces are shared by types of both audiences; what counts is that no public field answers with one.
    if (isInterfaceType(type) && !answersWith(api, reached, type.name)) continue
    throw new Error(`${type.name} is public, but could answer with ${hidden.map(({ name }) => name).join(', ')}`)
  }
}

function answersWith(api: GraphQLSchema, reached: ReadonlySet<string>, name: string): boolean {
  return Object.values(api.getTypeMap()).some(
    (type) =>
      reached.has(type.name) &&
      (isObjectType(type) || isInterfaceType(type)) &&
      Object.values(type.getFields()).some((field) => getNamedType(field.type).name === name),
  )
}

/** Tags by coordinate: `Lead`, `Lead.phone`, `Query.leads(status:)`. */
function readTags(supergraph: DocumentNode): Map<string, Set<string>> {
  const directive = linkedDirective(supergraph, 'https://specs.apollo.dev/tag', 'tag')
  const tags = new Map<string, Set<string>>()
  const read = (coordinate: string, node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) => {
    const names = applications(node, directive).map(({ name }) => String(name))
    if (names.length > 0) tags.set(coordinate, new Set(names))
  }
  for (const one of supergraph.definitions) {
    if (!('name' in one) || one.name === undefined || !('directives' in one)) continue
    const type = one.name.value
    read(type, one as { directives?: readonly ConstDirectiveNode[] })
    if (one.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of one.values ?? []) read(`${type}.${value.name.value}`, value)
    }
    for (const field of (one as ParentNode).fields ?? []) {
      const at = `${type}.${field.name.value}`
      read(at, field)
      if (!('arguments' in field)) continue
      for (const argument of field.arguments ?? []) read(`${at}(${argument.name.value}:)`, argument)
    }
  }
  return tags
}

function typeNameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : ''
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}
