import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultPorts, services } from '@sellgraph/config'
import { auditingSdl } from '@sellgraph/service-kit/auditing-sdl'
import { operationsSdl } from '@sellgraph/service-kit/operations-sdl'
import {
  type ConstDirectiveNode,
  concatAST,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  Source,
  visit,
} from 'graphql'

export interface Subgraph {
  readonly name: string
  readonly url: string
  readonly document: DocumentNode
}

/**
 * The schema of every service that has one: the common types, the `schema.graphql` of each of its modules, and what every
 * service offers to operators.
 */
export function readSubgraphs(root: string): Subgraph[] {
  const common = parseFile(root, 'libs/graphql-kit/src/common.graphql')
  const files = globSync('apps/*/src/modules/**/schema.graphql', { cwd: root }).sort()
  const byService = Map.groupBy(files, (file) => file.split(/[/\\]/)[1] ?? '')
  return [...byService].map(([name, schemas]) => {
    const service = services.find((known) => known === name)
    if (service === undefined)
      throw new Error(`apps/${name} has a schema.graphql, but libs/config knows no such service`)
    // Where it listens by default; SUBGRAPH_URL_<NAME> of the gateway moves it.
    const url = `http://127.0.0.1:${defaultPorts[service]}/graphql`
    const operations = parse(new Source(operationsSdl(name), `operations of ${name}`))
    const auditing = parse(new Source(auditingSdl(name), `auditing of ${name}`))
    const document = concatAST([common, ...schemas.map((file) => parseFile(root, file)), operations, auditing])
    return { name, url, document }
  })
}

/** The schema of one subgraph as one file. */
export function printSubgraph(subgraph: Subgraph): string {
  return `${print(subgraph.document)}\n`
}

/**
 * The document with the words of a type's owner alone. A service that only refers to a type (`@key(resolvable: false)`)
 * or adds to it (`extend type`) describes it for the readers of its own schema; in the graph the owner's words hold.
 */
export function ownWords(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition(node) {
      if (!keysOf(node.directives).some(isReference)) return undefined
      const { description: _, ...silent } = node
      return { ...silent, fields: node.fields?.map(withoutDescription) ?? [] }
    },
    ObjectTypeExtension(node) {
      const keys = new Set(keysOf(node.directives).flatMap(fieldNames))
      const fields = node.fields?.map((field) => (keys.has(field.name.value) ? withoutDescription(field) : field))
      return { ...node, fields: fields ?? [] }
    },
  })
}

function withoutDescription({ description: _, ...field }: FieldDefinitionNode): FieldDefinitionNode {
  return field
}

function keysOf(directives: readonly ConstDirectiveNode[] | undefined): ConstDirectiveNode[] {
  return directives?.filter((directive) => directive.name.value === 'key') ?? []
}

function isReference(key: ConstDirectiveNode): boolean {
  const resolvable = key.arguments?.find((argument) => argument.name.value === 'resolvable')?.value
  return resolvable?.kind === Kind.BOOLEAN && !resolvable.value
}

function fieldNames(key: ConstDirectiveNode): string[] {
  const fields = key.arguments?.find((argument) => argument.name.value === 'fields')?.value
  return fields?.kind === Kind.STRING ? (fields.value.match(/\w+/g) ?? []) : []
}

function parseFile(root: string, file: string): DocumentNode {
  return parse(new Source(readFileSync(join(root, file), 'utf8'), file))
}
