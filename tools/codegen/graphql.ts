// Resolver types of every subgraph, from its SDL.
//
//   node tools/codegen/graphql.ts            writes apps/<service>/src/generated/graphql.ts
//   node tools/codegen/graphql.ts crm        only that service
//   node tools/codegen/graphql.ts --check    fails when a file is stale
//
// A parent object is what the store hands out: `export interface LeadRow` in any modules/<feature>/store file is the
// source of the GraphQL type `Lead`, and a page of it the source of `LeadConnection`. A type without a row is built by
// its use case and has the shape of its SDL; a reference to another subgraph's entity (`resolvable: false`) is its key
// and nothing more, replica row or not.
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { generate } from '@graphql-codegen/cli'
import {
  concatAST,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  Source,
} from 'graphql'
import { format, resolveConfig } from 'prettier'

/** Amounts and calendar dates are text: nothing is rounded, no Date shifts a day. An instant arrives as a Date. */
const scalars = {
  ID: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
  Date: 'string',
  Decimal: 'string',
  Currency: 'string',
  // Argument type of the federation directives themselves.
  _FieldSet: 'string',
}

/** What `userError()` of graphql-kit returns for each of the error types. */
const errorData = "Omit<import('@sellgraph/kernel').DomainError, 'kind'>"
const sharedMappers = {
  Money: "import('@sellgraph/kernel').Money",
  ValidationError: errorData,
  ForbiddenError: errorData,
  NotFoundError: errorData,
  ConflictError: errorData,
  RuleError: errorData,
}

const HEADER = `// Generated from schema.graphql files by "npm run codegen". Do not edit.\n`

/** The services of a workspace: apps with at least one feature's SDL. */
export function servicesOf(root: string): string[] {
  const apps = join(root, 'apps')
  if (!existsSync(apps)) return []
  return readdirSync(apps)
    .filter((name) => sdlFiles(root, name).length > 0)
    .sort()
}

/**
 * The SDL of one service: the common types and one file per feature. What makes it no schema is told by file and line,
 * which the generator itself cannot do.
 */
function sdlOf(root: string, service: string): DocumentNode {
  const files = ['libs/graphql-kit/src/common.graphql', ...sdlFiles(root, service)]
  try {
    const document = concatAST(files.map((file) => parse(new Source(readFileSync(join(root, file), 'utf8'), file))))
    buildSubgraphSchema(document)
    return document
  } catch (error) {
    throw new Error(`apps/${service} has no valid schema\n${describe(error)}`, { cause: error })
  }
}

function describe(error: unknown): string {
  const errors = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [error]
  return errors
    .map((each: unknown) => {
      if (!(each instanceof GraphQLError)) return `  ${String(each)}`
      return `  ${each.source?.name ?? ''}:${each.locations?.[0]?.line ?? ''}  ${each.message}`
    })
    .join('\n')
}

function sdlFiles(root: string, service: string): string[] {
  return globSync(`apps/${service}/src/modules/**/schema.graphql`, { cwd: root }).sort()
}

/** The text of `apps/<service>/src/generated/graphql.ts`. */
export async function resolverTypes(root: string, service: string): Promise<string> {
  const sdl = sdlOf(root, service)
  const target = outputOf(root, service)
  const [output] = (await generate(
    {
      schema: print(sdl),
      silent: true,
      errorsOnly: true,
      generates: {
        [target]: {
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            scalars,
            strictScalars: true,
            enumsAsTypes: true,
            useTypeImports: true,
            federation: true,
            contextType: '@sellgraph/service-kit#GraphContext',
            maybeValue: 'T | null | undefined',
            inputMaybeValue: 'T | null | undefined',
            resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
            makeResolverTypeCallable: true,
            mappers: { ...sharedMappers, ...referenceMappers(sdl), ...rowMappers(root, service, sdl) },
          },
        },
      },
    },
    false,
  )) as [{ content: string }]
  return format(HEADER + output.content, { ...(await resolveConfig(target)), parser: 'typescript' })
}

/**
 * `LeadRow` in a store file is the source of `type Lead`, where the schema has such a type, and `LeadConnection` is a
 * `Page` of it, as db-kit's `findPage` makes it.
 */
function rowMappers(root: string, service: string, sdl: DocumentNode): Record<string, string> {
  const types = new Set(
    sdl.definitions.flatMap((definition) =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION && !isReferenceOnly(definition))
        ? [definition.name.value]
        : [],
    ),
  )
  const mappers: Record<string, string> = {}
  const foundIn = new Map<string, string>()
  for (const file of globSync(`apps/${service}/src/modules/**/store/**/*.ts`, { cwd: root }).sort()) {
    if (file.endsWith('.spec.ts')) continue
    const from = relative(dirname(outputOf(root, service)), join(root, file)).replaceAll('\\', '/')
    for (const [, row] of readFileSync(join(root, file), 'utf8').matchAll(/^export (?:interface|type) (\w+Row)\b/gm)) {
      const type = row?.slice(0, -'Row'.length) ?? ''
      if (!types.has(type)) continue
      const other = foundIn.get(type)
      if (other !== undefined)
        throw new Error(`${service}: ${row} is exported by ${other} and by ${file}; one of them must go`)
      foundIn.set(type, file)
      mappers[type] = `${from}#${row}`
      const connection = `${type}Connection`
      if (types.has(connection)) mappers[connection] = `import('@sellgraph/db-kit').Page<import('${from}').${row}>`
    }
  }
  return mappers
}

/** `extend type X @key`: an entity of another service. A resolver hands out its key, whatever fields are added to it. */
function referenceMappers(sdl: DocumentNode): Record<string, string> {
  return Object.fromEntries(
    sdl.definitions
      .filter((definition) => definition.kind === Kind.OBJECT_TYPE_EXTENSION)
      .filter((definition) => definition.directives?.some((directive) => directive.name.value === 'key') === true)
      .map((definition) => [definition.name.value, '{ id: string }']),
  )
}

function isReferenceOnly(type: ObjectTypeDefinitionNode): boolean {
  return (type.directives ?? []).some((directive) =>
    (directive.arguments ?? []).some(
      (argument) =>
        argument.name.value === 'resolvable' && argument.value.kind === Kind.BOOLEAN && !argument.value.value,
    ),
  )
}

function outputOf(root: string, service: string): string {
  return join(root, 'apps', service, 'src', 'generated', 'graphql.ts')
}

async function main(args: string[]): Promise<number> {
  const root = join(import.meta.dirname, '..', '..')
  const check = args.includes('--check')
  const only = args.filter((arg) => !arg.startsWith('--'))
  const services = servicesOf(root).filter((service) => only.length === 0 || only.includes(service))
  const unknown = only.filter((name) => !services.includes(name))
  if (unknown.length > 0) {
    console.error(`No SDL under apps/${unknown.join(', apps/')}: services are ${servicesOf(root).join(', ')}`)
    return 1
  }
  if (services.length === 0) {
    console.error('No schema.graphql under apps/*/src/modules: there is nothing to generate from')
    return 1
  }
  let stale = 0
  let failed = 0
  for (const service of services) {
    const target = outputOf(root, service)
    const path = relative(root, target)
    const text = await resolverTypes(root, service).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error))
      failed += 1
    })
    if (text === undefined) continue
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    stale += 1
    if (check) {
      console.error(`${path} is stale: run "npm run codegen" and commit it`)
    } else {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
      console.log(`wrote ${path}`)
    }
  }
  console.log(`resolver types: ${services.length} services, ${stale} ${check ? 'stale' : 'written'}, ${failed} failed`)
  return failed > 0 || (check && stale > 0) ? 1 : 0
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
