import { recordAudit } from '@sellgraph/audit'
import type { ServiceName } from '@sellgraph/config'
import { newId } from '@sellgraph/kernel'
import { publish, withMessageContext } from '@sellgraph/messaging'
import {
  defaultFieldResolver,
  type FieldNode,
  getArgumentValues,
  getNullableType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { GraphContext } from './context.ts'

/** Ids of one root field that are kept; how many there were is told as well. */
const MAX_IDS = 100
const MAX_ID_LENGTH = 100

/**
 * A request under a temporary grant is audited before it is answered: each root field waits until it is written who asks
 * for what, under which grants, and fails when that cannot be written. Once per request and service, in a transaction of
 * its own, so that it stays when the request itself fails. performance gathers what all services tell, for the report.
 * Other requests are not held up.
 */
export function auditExceptions(schema: GraphQLSchema, service: ServiceName): GraphQLSchema {
  const written = new WeakMap<GraphContext, Promise<void>>()
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (source, args, context: GraphContext, info): unknown => {
        if (context.principal.grantIds.length === 0) return resolve(source, args, context, info)
        let writing = written.get(context)
        if (writing === undefined) {
          writing = writeException(service, context, info)
          written.set(context, writing)
        }
        return writing.then(() => resolve(source, args, context, info))
      }
    }
  }
  return schema
}

async function writeException(service: ServiceName, context: GraphContext, info: GraphQLResolveInfo): Promise<void> {
  const { principal, requestId } = context
  const { employeeId, grantIds } = principal
  const operation = info.operation.name?.value.slice(0, 100) ?? null
  const kind = info.operation.operation === OperationTypeNode.MUTATION ? 'MUTATION' : 'QUERY'
  const fields = rootFields(info)
  await withMessageContext({ requestId }, () =>
    context.db.transaction(async (tx) => {
      await recordAudit(tx, {
        kind: 'EXCEPTION',
        action: operation ?? kind.toLowerCase(),
        principal,
        requestId,
        subjects: grantIds.map((id) => ({ type: 'access-grant', id })),
        details: { operation, kind, fields: fields.map(({ name, ids, idCount }) => ({ name, ids, idCount })) },
      })
      await publish(tx, {
        type: `${service}.AccessExceptionUsed.v1`,
        aggregateId: employeeId ?? newId(),
        data: { employeeId, grantIds, operation, kind, request: requestId, fields, usedAt: tx.now.toISOString() },
      })
    }),
  )
}

interface RootField {
  readonly name: string
  readonly ids: string[]
  idCount: number
}

/** What is asked for at the root, each field once, with the ids it is asked by. Values that are no ids stay out. */
function rootFields(info: GraphQLResolveInfo): RootField[] {
  const fields = new Map<string, RootField>()
  const definitions = info.parentType.getFields()
  for (const node of fieldNodes(info.operation.selectionSet, info)) {
    const definition = definitions[node.name.value]
    if (definition === undefined) continue
    const field = fields.get(definition.name) ?? { name: definition.name, ids: [], idCount: 0 }
    fields.set(definition.name, field)
    const values = getArgumentValues(definition, node, info.variableValues)
    for (const argument of definition.args) {
      for (const id of idsIn(argument.type, values[argument.name])) {
        field.idCount += 1
        if (field.ids.length < MAX_IDS) field.ids.push(id)
      }
    }
  }
  return [...fields.values()]
}

function* fieldNodes({ selections }: SelectionSetNode, info: GraphQLResolveInfo): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection
    else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]
      if (fragment !== undefined) yield* fieldNodes(fragment.selectionSet, info)
    }
  }
}

function* idsIn(type: GraphQLInputType, value: unknown): Generator<string> {
  if (value === null || value === undefined) return
  const of = isNonNullType(type) ? getNullableType(type) : type
  if (isListType(of)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) yield* idsIn(of.ofType, item)
  } else if (isInputObjectType(of)) {
    for (const { name, type: inner } of Object.values(of.getFields())) {
      yield* idsIn(inner, (value as Readonly<Record<string, unknown>>)[name])
    }
  } else if (of.name === 'ID' && typeof value === 'string') {
    yield storable(value)
  } else if (of.name === '_Any') {
    // A reference of the gateway: `{ __typename: 'Customer', id: … }`.
    const { __typename: typename, id } = value as { __typename?: unknown; id?: unknown }
    if (typeof id === 'string') yield storable(`${String(typename)}:${id}`)
  }
}

/** Chosen by a client, so of any length, and maybe with the one character that PostgreSQL does not keep. */
function storable(text: string): string {
  return text.replaceAll('\0', '').slice(0, MAX_ID_LENGTH)
}
