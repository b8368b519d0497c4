import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, isObjectType, isUnionType, parse } from 'graphql'
import { watchReads } from './reads.ts'
import { scalars } from './scalars.ts'
import { errorTypeNames } from './user-errors.ts'

/** Types, scalars and errors that every subgraph shares. */
export const commonSdl = new URL('./common.graphql', import.meta.url)

export interface SchemaPart {
  /** The module's `schema.graphql`, or its text. */
  readonly schema: URL | string
  readonly resolvers: ResolverMap
  /** Types (`Customer`) and fields (`Product.costs`) of which every read is noted, see `watchReads`. */
  readonly watched?: readonly string[]
}

// Resolver signatures are typed per service by codegen; the kit only passes them on.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ResolverMap = Readonly<Record<string, any>>

/**
 * The executable subgraph of all modules. Fails at start when a mutation does not return a union with all error
 * types, since an error would then have no way to reach the client as data.
 */
export function buildSchema(parts: readonly SchemaPart[]): GraphQLSchema {
  const sources = [commonSdl, ...parts.map((part) => part.schema)]
  const schema = buildSubgraphSchema([
    ...sources.map((source, index) => ({
      typeDefs: parse(typeof source === 'string' ? source : readFileSync(source, 'utf8'), { noLocation: false }),
      resolvers: (index === 0 ? scalars : parts[index - 1]?.resolvers) as never,
    })),
  ])
  assertMutationsReturnErrors(schema)
  watchReads(
    schema,
    parts.flatMap(({ watched }) => watched ?? []),
  )
  return schema
}

function assertMutationsReturnErrors(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const type = 'ofType' in field.type ? field.type.ofType : field.type
    const members = isUnionType(type)
      ? type
          .getTypes()
          .filter(isObjectType)
          .map((member) => member.name)
      : []
    const missing = errorTypeNames.filter((name) => !members.includes(name))
    if (missing.length > 0) {
      throw new Error(`Mutation.${field.name} must return a union with ${missing.join(', ')}`)
    }
  }
}
