import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { newId } from '@sellgraph/kernel'
import { type Logger, type Metrics, readiness, type ReadinessCheck } from '@sellgraph/observability'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'

/** Codes of errors that a client may see as they are; every other error reaches it as an id. */
const publicCodes = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
])

export interface SubgraphServerOptions<C extends object> {
  readonly schema: GraphQLSchema
  /** Who asks and with what; a rejection is answered 401 with the error's message. */
  readonly context: (request: { token: string | undefined; requestId: string }) => Promise<C>
  readonly logger: Logger
  readonly metrics: Metrics
  readonly checks: readonly ReadinessCheck[]
  /** Bytes of a request's body at most. */
  readonly bodyLimit?: number
}

export interface SubgraphServer {
  listen(address: { host: string; port: number }): Promise<number>
  /** Stops taking requests, lets those under way finish, closes. */
  stop(): Promise<void>
}

/**
 * A subgraph over HTTP: `POST /graphql` for the gateway, open `/health` and `/ready`, and `/metrics`.
 * Everything under `/graphql`, `_service` and `_entities` included, goes through `context` first.
 */
export async function createSubgraphServer<C extends object>(
  options: SubgraphServerOptions<C>,
): Promise<SubgraphServer> {
  const { logger, metrics } = options
  const app = Fastify({
    bodyLimit: options.bodyLimit ?? 16 * 1024 * 1024,
    forceCloseConnections: 'idle',
    trustProxy: false,
  })
  const apollo = new ApolloServer<C>({
    schema: options.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    logger: { debug: noop, info: noop, warn: (m) => logger.warn(m), error: (m) => logger.error(m) },
    formatError: (formatted, error) => maskError(logger, formatted, error),
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: app.server }),
      requestMetrics(metrics),
    ],
  })
  await apollo.start()
  addHealth(app, options.checks, metrics)

  app.post('/graphql', async (request, reply) => {
    const requestId = headerOf(request, 'x-request-id') ?? newId()
    let context: C
    try {
      context = await options.context({ token: bearerOf(request), requestId })
    } catch (error) {
      logger.info({ requestId, reason: error instanceof Error ? error.message : String(error) }, 'token refused')
      return reply
        .status(401)
        .header('www-authenticate', 'Bearer')
        .send({
          errors: [{ message: 'A valid token of the gateway is needed.', extensions: { code: 'UNAUTHENTICATED' } }],
        })
    }
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
      context: () => Promise.resolve(context),
    })
    for (const [name, value] of answer.headers) void reply.header(name, value)
    void reply.status(answer.status ?? 200).header('x-request-id', requestId)
    if (answer.body.kind === 'complete') return reply.send(answer.body.string)
    return reply.status(501).send()
  })

  return {
    async listen({ host, port }) {
      await app.listen({ host, port })
      const address = app.server.address()
      return typeof address === 'object' && address !== null ? address.port : port
    },
    async stop() {
      await apollo.stop()
      await app.close()
    },
  }
}

function noop(): void {
  // Apollo's chatter at start is of no use to an operator.
}

function addHealth(app: FastifyInstance, checks: readonly ReadinessCheck[], metrics: Metrics): void {
  app.get('/health', () => ({ status: 'up' }))
  app.get('/ready', async (_, reply) => {
    const state = await readiness(checks)
    return reply.status(state.ready ? 200 : 503).send(state)
  })
  app.get('/metrics', async (_, reply) =>
    reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : undefined
}

function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
}

/** What nobody expected is logged under an id, and only the id leaves the process. */
function maskError(logger: Logger, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code']
  if (typeof code === 'string' && publicCodes.has(code)) return formatted
  const id = newId()
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  logger.error({ errorId: id, err: cause, path: formatted.path }, 'request failed')
  return {
    message: `Internal error. Give this id when you ask for help: ${id}`,
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code: 'INTERNAL', id },
  }
}

function requestMetrics<C extends object>(metrics: Metrics): ApolloServerPlugin<C> {
  const duration = metrics.histogram('graphql_request_seconds', 'Time of GraphQL requests', ['outcome'])
  return {
    requestDidStart() {
      const end = duration.startTimer()
      return Promise.resolve({
        willSendResponse({
          response,
        }: {
          response: { body: { kind: string; singleResult?: { errors?: readonly unknown[] } } }
        }) {
          end({ outcome: response.body.singleResult?.errors === undefined ? 'ok' : 'error' })
          return Promise.resolve()
        },
      })
    },
  }
}
