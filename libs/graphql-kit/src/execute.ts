import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import {
  defaultFieldResolver,
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getVariableValues,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { clearLoaders } from './loader.ts'

/** What an execution needs beside the schema. The document has been validated. */
export type Operation = Pick<ExecutionArgs, 'document' | 'operationName' | 'contextValue' | 'variableValues'>

export type Executor = (operation: Operation) => Promise<ExecutionResult>

/**
 * What learns from a query that comes again: it executes the query, and may do so twice for one answer.
 *
 * @param forget - drops what the request has loaded
 */
export interface Learner {
  execute<T>(query: () => Promise<T>, forget: () => void): Promise<T>
}

export interface ExecutorOptions {
  /** How often a query must have come before it is compiled; 0 for the first time, as specs do. */
  readonly compiledAfter?: number
  /** Makes what learns from one query. */
  readonly learner?: () => Learner
}

/** What comes this often is compiled when it comes again: compiling takes as long as executing some dozen times. */
const COMPILED_AFTER = 3

/**
 * Executes operations. Queries that come again are compiled to JavaScript by graphql-jit, which walks the fields of a
 * nested list in an eighth of the time; graphql-js executes all others, and all whose variables or arguments are wrong,
 * so that what is said of them is the same.
 *
 * What is compiled is kept with its document, and the server keeps the documents that it has parsed within a fixed size:
 * no client can fill the memory with queries of its own.
 */
export function createExecutor(
  schema: GraphQLSchema,
  { compiledAfter = COMPILED_AFTER, learner = () => ({ execute: (query) => query() }) }: ExecutorOptions = {},
): Executor {
  resolveCallables(schema)
  const queries = new WeakMap<DocumentNode, Query>()

  function queryOf(document: DocumentNode): Query {
    let query = queries.get(document)
    if (query === undefined) {
      query = { operation: compilable(document), times: 0, compiled: undefined }
      queries.set(document, query)
    }
    if (query.operation !== null && query.compiled === undefined && ++query.times > compiledAfter) {
      query.compiled = compile(schema, document, learner())
    }
    return query
  }

  return async (operation) => {
    const byGraphqlJs = () => execute({ schema, ...operation })
    const { operation: only, compiled } = queryOf(operation.document)
    if (only === null || compiled == null || !isMeant(only, operation.operationName)) return byGraphqlJs()
    const variables = operation.variableValues ?? {}
    const declared = only.variableDefinitions ?? []
    if (declared.length > 0 && getVariableValues(schema, declared, variables).errors !== undefined) return byGraphqlJs()
    const result = await compiled.execute(operation.contextValue, variables)
    // It was refused before anything was resolved.
    return result.data === undefined ? byGraphqlJs() : result
  }
}

interface Query {
  /** Null for what is never compiled. */
  readonly operation: OperationDefinitionNode | null
  times: number
  /** Null for what could not be. */
  compiled: Compiled | null | undefined
}

interface Compiled {
  execute(contextValue: unknown, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>
}

/**
 * The one query of a document. Mutations take the time of their transaction, however they are executed; and what is left
 * out by `@skip` or `@include` the compiled code decides by rules of its own. A variable within a literal it does not tell
 * to a scalar, such as `_Any`, that reads the literal itself.
 */
function compilable(document: DocumentNode): OperationDefinitionNode | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const [only] = operations
  if (only?.operation !== OperationTypeNode.QUERY || operations.length > 1) return null
  let plain = true
  visit(document, {
    Directive: () => void (plain = false),
    Variable: (_, __, parent) => {
      const isWhole = parent !== undefined && 'kind' in parent && WHOLE.has(parent.kind)
      if (!isWhole) plain = false
    },
  })
  return plain ? only : null
}

/** Where a variable is a whole value. */
const WHOLE: ReadonlySet<string> = new Set([Kind.ARGUMENT, Kind.VARIABLE_DEFINITION])

function isMeant(only: OperationDefinitionNode, operationName: string | null | undefined): boolean {
  return (operationName ?? '') === '' || operationName === only.name?.value
}

function compile(schema: GraphQLSchema, document: DocumentNode, learner: Learner): Compiled | null {
  const compiled = compileQuery(schema, document, '', { disablingCapturingStackErrors: true })
  if (!isCompiledQuery(compiled)) return null
  return {
    execute: (contextValue, variables) =>
      learner.execute(
        () => Promise.resolve((compiled as CompiledQuery).query(undefined, contextValue, variables)),
        () => clearLoaders(contextValue as object),
      ),
  }
}

/**
 * Compiled code reads a property where a field has no resolver, and calls none: the one that is called, which counts rows
 * only where the number is asked for, gets the resolver that graphql-js has for it.
 */
function resolveCallables(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) ? type.getFields()['totalCount'] : undefined
    if (field !== undefined) field.resolve ??= defaultFieldResolver
  }
}

/** An executor for Apollo Server, whose only other caller of one is a gateway. */
export function executingBy(executor: Executor, schema: GraphQLSchema): Gateway {
  return {
    load: () =>
      Promise.resolve({
        executor: ({ document, operationName, context, request }) =>
          executor({ document, operationName, contextValue: context, variableValues: request.variables }),
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: () => Promise.resolve(),
  }
}

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway']
