import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { Caller } from '@sellgraph/identity'
import type { Metrics } from '@sellgraph/observability'
import { type DocumentNode, execute, getVariableValues, GraphQLError, Kind, type SelectionSetNode } from 'graphql'
import type { Budget, Refusal } from './budget.ts'
import type { CostModel } from './cost.ts'
import type { OperationContext } from './request-context.ts'

/** A client that sends this header is told what its operation was estimated to cost, under the same name. */
export const costHeader = 'x-operation-cost'

/** Errors of requests that were well formed: GraphQL over HTTP answers them 200 as `application/json`. */
const wellFormedCodes: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTROSPECTION_DISABLED',
  'OPERATION_RESOLUTION_FAILURE',
])

/** Errors by which this file and the limits refuse, with what the client is told beside the code. */
export const refusalCodes: ReadonlySet<unknown> = new Set([
  'BUDGET_EXHAUSTED',
  'INTROSPECTION_DISABLED',
  'OPERATION_TOO_EXPENSIVE',
  'OPERATION_TOO_LARGE',
  'TOO_MANY_OPERATIONS',
])

export interface GuardOptions {
  readonly costModel: () => CostModel
  /** Cost of one operation at most. */
  readonly costLimit: number
  readonly budgetOf: (caller: Caller) => Budget
  readonly metrics: Metrics
}

/** Decides, with everything of a request known and nothing done yet, whether its operation is executed. */
export function operationGuard(options: GuardOptions): ApolloServerPlugin<OperationContext> {
  const { costLimit } = options
  const costs = options.metrics.counter('gateway_operation_cost_total', 'Estimated cost of operations', ['audience'])
  const refused = options.metrics.counter('gateway_refused_operations_total', 'Operations refused', ['reason'])
  function refusal(message: string, code: string, more: object = {}): GraphQLError {
    refused.inc({ reason: code })
    return new GraphQLError(message, { extensions: { code, ...more, http: { status: 400 } } })
  }

  return {
    requestDidStart({ request }) {
      // Some clients send an empty name for none; subgraphs would look for an operation of that name.
      if (request.operationName === '') delete request.operationName
      return Promise.resolve({
        didResolveOperation({ document, operation, request, response, contextValue, schema }) {
          if (operation === undefined) {
            throw refusal(
              request.operationName == null
                ? 'Say by operationName which of the operations is meant.'
                : 'There is no operation of the name that operationName gives.',
              'OPERATION_RESOLUTION_FAILURE',
            )
          }
          const { client, budgetKey } = contextValue
          const asks = introspectionOf(document)
          if (asks !== 'none' && !client.introspection) {
            throw refusal('The schema is not shown to this caller.', 'INTROSPECTION_DISABLED')
          }
          if (asks === 'some') {
            throw refusal('Ask for the schema in an operation of its own.', 'GRAPHQL_VALIDATION_FAILED')
          }
          if (schema.getRootType(operation.operation) == null) {
            // graphql-js finds nothing wrong with it, and the executor behind knows the whole graph.
            throw refusal(`The graph has no ${operation.operation}s.`, 'GRAPHQL_VALIDATION_FAILED')
          }
          const { cost, unsliced } = options.costModel()(document, operation, request.variables)
          costs.inc({ audience: client.audience }, cost)
          if (request.http?.headers.has(costHeader) === true) response.http.headers.set(costHeader, String(cost))
          if (unsliced.length > 0) {
            throw refusal(`Say how many rows you want, by exactly one argument: ${unsliced.join(', ')}.`, 'BAD_REQUEST')
          }
          if (cost > costLimit) {
            throw refusal(
              `The operation would cost ${cost}; at most ${costLimit} is allowed. Ask for fewer rows, or for fewer lists in lists.`,
              'OPERATION_TOO_EXPENSIVE',
              { cost, limit: costLimit },
            )
          }
          if (client.audience === 'public') {
            // The executor knows the whole graph, and would take a value that the public one does not have.
            const { errors = [] } = getVariableValues(
              schema,
              operation.variableDefinitions ?? [],
              request.variables ?? {},
            )
            if (errors[0] !== undefined) throw refusal(errors[0].message, 'BAD_USER_INPUT')
          }
          const over = options.budgetOf(contextValue.caller).take(budgetKey, cost)
          if (over !== undefined) {
            refused.inc({ reason: over.reason })
            throw budgetError(over)
          }
          return Promise.resolve()
        },

        // From the schema of the very audience: the executor behind knows only the whole graph.
        responseForOperation({ document, request, schema, response }) {
          if (introspectionOf(document) !== 'all') return Promise.resolve(null)
          const { data, errors } = execute({
            schema,
            document,
            operationName: request.operationName ?? null,
            variableValues: request.variables ?? {},
          }) as { data?: Record<string, unknown> | null; errors?: readonly GraphQLError[] }
          if (data === undefined) response.http.status = 400
          const singleResult = {
            ...(data === undefined ? {} : { data }),
            ...(errors === undefined ? {} : { errors: errors.map(variableError) }),
          }
          return Promise.resolve({ http: response.http, body: { kind: 'single', singleResult } })
        },

        willSendResponse({ response, contextValue }) {
          const { body } = response
          if (body.kind === 'single' && body.singleResult.data === undefined) {
            const { errors = [] } = body.singleResult
            contextValue.answer.wellFormed =
              errors.length > 0 && errors.every(({ extensions }) => wellFormedCodes.has(extensions?.['code']))
          }
          if (body.kind !== 'single' || body.singleResult.errors === undefined || contextValue.client.introspection) {
            return Promise.resolve()
          }
          // What graphql-js suggests is a part of the schema.
          body.singleResult.errors = body.singleResult.errors.map((error) => ({
            ...error,
            message: error.message.replace(/ ?Did you mean (.+?)\?(?=$|\s)/gs, ''),
          }))
          return Promise.resolve()
        },
      })
    },
  }
}

/** As HTTP says it of a caller who asks too much: 429, and when to come back. */
export function budgetError({ reason, retryAfter }: Refusal): GraphQLError {
  return new GraphQLError(budgetMessages[reason], {
    extensions: {
      code: budgetCodes[reason],
      retryAfter,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(retryAfter)]]) },
    },
  })
}

const budgetCodes = { COST: 'BUDGET_EXHAUSTED', CONCURRENCY: 'TOO_MANY_OPERATIONS' } as const
const budgetMessages = {
  COST: 'Your budget for this minute is used up. Try again later.',
  CONCURRENCY: 'Too many of your operations are under way. Wait for their answers.',
} as const

function variableError(error: GraphQLError) {
  return { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }
}

/** Whether the document asks for the schema: not at all, with other things, or for nothing else. */
function introspectionOf(document: DocumentNode): 'none' | 'some' | 'all' {
  const known = asked.get(document)
  if (known !== undefined) return known
  let schema = false
  let data = false
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  )
  const met = new Set<string>()
  function read({ selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        if (node.name.value === '__schema' || node.name.value === '__type') schema = true
        else if (node.name.value !== '__typename') data = true
      } else if (node.kind === Kind.INLINE_FRAGMENT) read(node.selectionSet)
      else if (!met.has(node.name.value)) {
        met.add(node.name.value)
        const below = fragments.get(node.name.value)
        if (below !== undefined) read(below)
      }
    }
  }
  for (const one of document.definitions) if (one.kind === Kind.OPERATION_DEFINITION) read(one.selectionSet)
  const answer = !schema ? 'none' : data ? 'some' : 'all'
  asked.set(document, answer)
  return answer
}

/** Apollo keeps parsed documents, so this is found out once for each. */
const asked = new WeakMap<DocumentNode, 'none' | 'some' | 'all'>()
