// Composes the supergraph from the modules' schema files.
//
//   node tools/graph/compose.ts           writes contracts/graphql
//   node tools/graph/compose.ts --check   fails when contracts/graphql is not what would be written
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { publicSchema } from '@sellgraph/gateway/audiences'
import { type GraphQLError, type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { unsizedLists } from './list-sizes.ts'
import { ownWords, printSubgraph, readSubgraphs, type Subgraph } from './subgraphs.ts'

const root = join(import.meta.dirname, '..', '..')
const target = join(root, 'contracts', 'graphql')

const hintList = z.array(
  z.strictObject({ code: z.string(), coordinate: z.string().optional(), reason: z.string().min(10) }),
)
/** A composition hint that may stay, and why. Without a coordinate it covers every place. */
export type AllowedHint = z.infer<typeof hintList>[number]

export type Composition =
  | {
      ok: true
      /** File name → text. */
      files: Map<string, string>
      /** Lists of which nobody has said yet how long they may be; none may be left when it is merged. */
      unsized: string[]
    }
  | { ok: false; problems: string[] }

/** Composes; an error or a hint that is not allowed is a problem, and so is an allowance nothing needs any more. */
export function composeGraph(subgraphs: readonly Subgraph[], allowed: readonly AllowedHint[]): Composition {
  if (subgraphs.length === 0) return { ok: false, problems: ['no service has a schema.graphql yet'] }
  const result = composeServices(
    subgraphs.map(({ name, url, document }) => ({ name, url, typeDefs: ownWords(document) })),
  )
  if (result.errors !== undefined) return { ok: false, problems: result.errors.map(describeError) }

  const used = new Set<AllowedHint>()
  const problems = result.hints.flatMap((hint) => {
    const allowance = allowed.find(
      ({ code, coordinate }) => code === hint.definition.code && (coordinate ?? hint.coordinate) === hint.coordinate,
    )
    if (allowance === undefined) return [describeHint(hint)]
    used.add(allowance)
    return []
  })
  for (const entry of allowed) {
    if (!used.has(entry)) {
      problems.push(
        `composition-hints.yaml allows ${entry.code} ${entry.coordinate ?? ''}, which nothing needs any more`,
      )
    }
  }
  if (problems.length > 0) return { ok: false, problems }

  const supergraph = parse(result.supergraphSdl)
  const api = result.schema.toAPISchema().toGraphQLJSSchema()
  let open: GraphQLSchema | null
  try {
    open = publicSchema(api, supergraph)
  } catch (error) {
    return { ok: false, problems: [`PUBLIC: ${(error as Error).message}`] }
  }
  return {
    ok: true,
    unsized: unsizedLists(supergraph),
    files: new Map([
      ...subgraphs.map((subgraph) => [`${subgraph.name}.graphql`, printSubgraph(subgraph)] as const),
      ['supergraph.graphql', `${result.supergraphSdl.trimEnd()}\n`],
      // What the company's own people and programs see, which is all of it.
      ['api.graphql', printSorted(api)],
      ...(open === null ? [] : [['api.public.graphql', printSorted(open)] as const]),
    ]),
  }
}

function printSorted(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema)).trimEnd()}\n`
}

/** Files of `directory` that differ from what was composed, are missing, or belong to no subgraph any more. */
export function staleFiles(files: ReadonlyMap<string, string>, directory: string): string[] {
  const present = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.graphql')) : []
  const differs = [...files].filter(([name, text]) => {
    const path = join(directory, name)
    return !existsSync(path) || readFileSync(path, 'utf8') !== text
  })
  return [...differs.map(([name]) => name), ...present.filter((name) => !files.has(name))].sort()
}

/** The allowances of `composition-hints.yaml`; none when there is no such file. */
export function readAllowedHints(file: string): AllowedHint[] {
  return existsSync(file) ? hintList.parse(parseYaml(readFileSync(file, 'utf8')) ?? []) : []
}

function describeHint({ definition: { code }, message }: { definition: { code: string }; message: string }): string {
  const advice =
    code === 'INCONSISTENT_DESCRIPTION'
      ? '\n    A service that adds to a type of another writes "extend type", or the same words as its owner.'
      : ''
  return `${code}: ${message}${advice}`
}

function describeError(error: GraphQLError): string {
  const code = error.extensions['code']
  return `${typeof code === 'string' ? code : 'ERROR'}: ${error.message}`
}

function main(args: readonly string[]): number {
  const composed = composeGraph(readSubgraphs(root), readAllowedHints(join(target, 'composition-hints.yaml')))
  if (!composed.ok) {
    process.stderr.write(`The graph does not compose:\n${composed.problems.map((line) => `  - ${line}\n`).join('')}`)
    return 1
  }
  const stale = staleFiles(composed.files, target)
  if (composed.unsized.length > 0) {
    process.stderr.write(
      `Without a @listSize the cost of these lists can not be estimated: ${composed.unsized.join(', ')}\n`,
    )
    if (args.includes('--check')) return 1
  }
  if (args.includes('--check')) {
    if (stale.length === 0) return 0
    process.stderr.write(
      `contracts/graphql is stale (${stale.join(', ')}). Run "npm run compose" and commit the result.\n`,
    )
    return 1
  }
  for (const name of stale) {
    const text = composed.files.get(name)
    if (text === undefined) rmSync(join(target, name))
    else writeFileSync(join(target, name), text)
  }
  process.stdout.write(stale.length === 0 ? 'The graph is unchanged.\n' : `Written: ${stale.join(', ')}\n`)
  return 0
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2))
