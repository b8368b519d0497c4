import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { TokenError } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { type Logger, type Metrics, observerCheck, readiness, type ReadinessCheck } from '@sellgraph/observability'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { addRoutes, type Route } from './routes.ts'
import { createExecutor, executingBy, type Learner } from './execute.ts'

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
  /** Who asks and with what. A `TokenError` is answered 401; any other rejection is a fault of ours and answered 503. */
  readonly context: (request: { token: string | undefined; requestId: string }) => Promise<C>
  readonly logger: Logger
  readonly metrics: Metrics
  readonly checks: readonly ReadinessCheck[]
  /** What a reader of `/metrics` and of the checks behind `/ready` sends as bearer. Nobody reads them unless given. */
  readonly metricsToken?: string | undefined
  /** What the log line of a request says of its caller. */
  readonly describe?: (context: C) => Readonly<Record<string, unknown>>
  /** What must be done before an answer leaves; where it fails, an internal error leaves instead. */
  readonly release?: (context: C) => Promise<void>
  /** Makes what learns from one query that comes often. */
  readonly learner?: () => Learner
  /** Bytes of a request's body at most. */
  readonly bodyLimit?: number
  /** What is served beside the graph. */
  readonly routes?: readonly Route<C>[]
}

export interface SubgraphServer {
  listen(address: { host: string; port: number }): Promise<number>
  /** Stops taking requests, lets those under way finish, closes. */
  stop(): Promise<void>
}

/**
 * A subgraph over HTTP: `POST /graphql` for the gateway; `/metrics` for who has its token; `/health` and `/ready` for
 * anyone, who learns from them that the process is up or ready and nothing more.
 * Everything under `/graphql`, `_service` and `_entities` included, goes through `context` first.
 */
export async function createSubgraphServer<C extends object>(
  options: SubgraphServerOptions<C>,
): Promise<SubgraphServer> {
  const { logger } = options
  const app = Fastify({
    bodyLimit: options.bodyLimit ?? 16 * 1024 * 1024,
    // A sender that is slow on purpose holds a connection no longer than this. Answers have their own limits: those of
    // the statements behind them.
    requestTimeout: 30_000,
    // Longer than the gateway keeps its own, so that it never sends on a connection that is just being closed.
    keepAliveTimeout: 75_000,
    forceCloseConnections: 'idle',
    trustProxy: false,
  })
  app.setErrorHandler((error, _, reply) => refuse(logger, error as FastifyError, reply))
  app.setNotFoundHandler((_, reply) => reply.status(404).send(failure('There is nothing here.', 'NOT_FOUND')))
  const apollo = new ApolloServer<C>({
    gateway: executingBy(
      createExecutor(options.schema, options.learner === undefined ? {} : { learner: options.learner }),
      options.schema,
    ),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    logger: { debug: noop, info: noop, warn: (m) => logger.warn(m), error: (m) => logger.error(m) },
    formatError: (formatted, error) => maskError(logger, formatted, error),
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      // It would follow every field to find out what may be cached: nothing may.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Within the time that a stop may take.
      ApolloServerPluginDrainHttpServer({ httpServer: app.server, stopGracePeriodMillis: 8_000 }),
      observeRequests(options),
    ],
  })
  await apollo.start()
  addHealth(app, options)

  // Before the body is read: who has no token cannot make the process parse anything.
  const callers = new WeakMap<FastifyRequest, { context: C; requestId: string }>()
  const authenticate = async (request: FastifyRequest, reply: FastifyReply) => {
    const requestId = headerOf(request, 'x-request-id') ?? newId()
    void reply.header('x-request-id', requestId)
    try {
      const context = await options.context({ token: bearerOf(request), requestId })
      callers.set(request, { context, requestId })
    } catch (error) {
      if (error instanceof TokenError && error.code !== 'TOKEN_KEYS_UNAVAILABLE') {
        logger.info({ requestId, reason: error.code }, 'token refused')
        return reply
          .status(401)
          .header('www-authenticate', 'Bearer')
          .send(failure('A valid token of the gateway is needed.', 'UNAUTHENTICATED'))
      }
      logger.error({ requestId, err: error }, 'caller could not be looked up')
      return reply.status(503).send(failure('The service is not available. Try again later.', 'UNAVAILABLE'))
    }
  }

  app.post('/graphql', { onRequest: authenticate }, async (request, reply) => {
    const caller = callers.get(request)
    if (caller === undefined) throw new Error('a request came past its authentication')
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    headers.set('x-request-id', caller.requestId)
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
      context: () => Promise.resolve(caller.context),
    })
    await options.release?.(caller.context)
    for (const [name, value] of answer.headers) void reply.header(name, value)
    // Answers are for who asked.
    void reply.header('cache-control', 'no-store')
    void reply.status(answer.status ?? 200)
    if (answer.body.kind === 'complete') return reply.send(answer.body.string)
    return reply.status(501).send()
  })

  const contextOf = (request: FastifyRequest) => {
    const caller = callers.get(request)
    if (caller === undefined) throw new Error('a request came past its authentication')
    return caller.context
  }
  await addRoutes(app, options.routes ?? [], authenticate, contextOf)

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

type Observed = Pick<SubgraphServerOptions<object>, 'checks' | 'metrics' | 'metricsToken'>

function addHealth(app: FastifyInstance, { checks, metrics, metricsToken }: Observed): void {
  const isObserver = observerCheck(metricsToken)
  app.get('/health', () => ({ status: 'up' }))
  app.get('/ready', async (request, reply) => {
    const state = await readiness(checks)
    return reply
      .status(state.ready ? 200 : 503)
      .send(isObserver(request.headers.authorization) ? state : { ready: state.ready })
  })
  app.get('/metrics', async (request, reply) => {
    if (!isObserver(request.headers.authorization)) {
      return reply
        .status(401)
        .header('www-authenticate', 'Bearer')
        .send(failure('The token for metrics is needed.', 'UNAUTHENTICATED'))
    }
    return reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics())
  })
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

function failure(message: string, code: string, more: object = {}) {
  return { errors: [{ message, extensions: { code, ...more } }] }
}

/** What is wrong before GraphQL begins: a body that is too large, no JSON, of another media type, or a fault of ours. */
function refuse(logger: Logger, error: FastifyError, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500
  if (status < 500) return reply.status(status).send(failure(error.message, 'BAD_REQUEST'))
  const id = newId()
  logger.error({ errorId: id, err: error }, 'request failed')
  return reply
    .status(500)
    .send(failure(`Internal error. Give this id when you ask for help: ${id}`, 'INTERNAL', { id }))
}

/** A request that takes longer is logged at `info`, as is one with errors; the others at `debug`. */
const SLOW_MS = 1_000

function observeRequests<C extends object>({
  metrics,
  logger,
  describe,
}: Pick<SubgraphServerOptions<C>, 'metrics' | 'logger' | 'describe'>): ApolloServerPlugin<C> {
  const duration = metrics.histogram('graphql_request_seconds', 'Time of GraphQL requests', ['outcome'])
  return {
    requestDidStart() {
      const began = performance.now()
      return Promise.resolve({
        willSendResponse({ request, response, contextValue, operationName, operation }) {
          const ms = performance.now() - began
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
          const outcome = errors === undefined ? 'ok' : 'error'
          duration.observe({ outcome }, ms / 1_000)
          const level = errors === undefined && ms < SLOW_MS ? 'debug' : 'info'
          if (!logger.isLevelEnabled(level)) return Promise.resolve()
          const fields = {
            requestId: request.http?.headers.get('x-request-id'),
            ...describe?.(contextValue),
            // Chosen by a client, so of any length.
            operation: (operationName ?? operation?.operation ?? 'unknown').slice(0, 100),
            ms: Math.round(ms * 10) / 10,
            outcome,
            ...(errors === undefined ? {} : { errors: errors.slice(0, 5).map(codeAndId) }),
          }
          logger[level](fields, 'request')
          return Promise.resolve()
        },
      })
    },
  }
}

function codeAndId({ extensions }: GraphQLFormattedError) {
  return { code: extensions?.['code'], id: extensions?.['id'] }
}
