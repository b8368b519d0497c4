import { ApolloGateway } from '@apollo/gateway'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import {
  bearerToken,
  type Caller,
  type ClientTokenVerifier,
  type InternalTokenSigner,
  TokenError,
} from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { type Logger, type Metrics, observerCheck } from '@sellgraph/observability'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { addDocuments } from './documents.ts'
import { startAudienceServers } from './audience-servers.ts'
import { Budget, type BudgetLimits } from './budget.ts'
import { readClients } from './clients.ts'
import { errorMask, internalError } from './errors.ts'
import { addExplorer, type ExplorerOptions } from './explorer/explorer.ts'
import { addGraphqlRoute } from './graphql-route.ts'
import { defaultHttpLimits, guardHttp, type HttpLimits, serverOptions } from './http-edge.ts'
import { defaultLimits, type Limits, limitsRule } from './limits.ts'
import { operationGuard } from './operation-guard.ts'
import { nextTraceparent, type RequestContext } from './request-context.ts'
import { requestMetrics } from './request-metrics.ts'
import { SubgraphConnections, SubgraphSource } from './subgraph-source.ts'
import { supergraphFile } from './supergraph.ts'

/** Milliseconds that requests under way have to finish when the gateway stops. */
const drainTime = 10_000

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on the routes that need a token, before their handler runs. */
    caller: Caller | null
  }
}

export interface GatewayOptions {
  readonly supergraphFile: string
  /** Where a subgraph answers, by name, instead of the URL in the supergraph. */
  readonly subgraphUrls?: Readonly<Record<string, string>>
  readonly verifier: ClientTokenVerifier
  readonly signer: InternalTokenSigner
  readonly logger: Logger
  readonly metrics: Metrics
  /** What a reader of `/metrics` sends as bearer. Nobody reads them unless given. */
  readonly metricsToken?: string | undefined
  /** The explorer page, for development; none unless given. */
  readonly explorer?: ExplorerOptions
  readonly limits?: Partial<Limits>
  /** What one caller may use, by kind. */
  readonly budgets?: Budgets
  /** Folder with `clients.yaml` and manifests of registered operations. */
  readonly clientsDir?: string
  /** Whether everyone who signed in may see the schema, for development; else operators and administrators alone. */
  readonly introspection?: boolean
  /** Origins of web pages, other than our own, that may ask. */
  readonly origins?: readonly string[]
  readonly http?: Partial<HttpLimits>
  /** Milliseconds a subgraph may be silent. */
  readonly subgraphTimeout?: number
}

export interface Budgets {
  readonly people: BudgetLimits
  readonly machines: BudgetLimits
}

/** A page of 50 with three nested records costs about 250; a person who clicks does not come near. */
export const defaultBudgets: Budgets = {
  people: { costPerMinute: 200_000, concurrent: 50 },
  machines: { costPerMinute: 600_000, concurrent: 100 },
}

export interface Gateway {
  /** Resolves to the port. */
  listen(address: { host: string; port: number }): Promise<number>
  /** Stops taking requests, lets those under way finish, closes. */
  stop(): Promise<void>
}

/**
 * The one door for clients: checks who asks and how much, plans the operation over the subgraphs, calls each with a
 * token made for it alone. No business rule lives here.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger, metrics, verifier, signer } = options
  const limits = { ...defaultLimits, ...options.limits }
  const httpLimits = { ...defaultHttpLimits, ...options.http }
  const clients = readClients(options.clientsDir, options.introspection ?? false)
  const { people, machines } = options.budgets ?? defaultBudgets
  const budgets = { EMPLOYEE: new Budget(people), MACHINE: new Budget(machines) }
  const budgetOf = ({ kind }: Caller) => budgets[kind]
  const connections = new SubgraphConnections(options.subgraphTimeout ?? 30_000)
  const subgraphTime = metrics.histogram('gateway_subgraph_seconds', 'Time of subgraph requests', [
    'subgraph',
    'outcome',
  ])
  const apolloLogger = {
    debug: ignore,
    info: ignore,
    warn: (message: string) => logger.warn(message),
    error: (message: string) => logger.error(message),
  }
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphFile(options.supergraphFile, logger),
    buildService: ({ name, url }) =>
      new SubgraphSource({
        name,
        url: options.subgraphUrls?.[name] ?? url ?? '',
        connections,
        duration: subgraphTime,
      }),
    logger: apolloLogger,
    // On by default outside production, and it would show plans with the names of the subgraphs.
    __exposeQueryPlanExperimental: false,
  })
  const servers = await startAudienceServers(
    gateway,
    {
      logger: apolloLogger,
      // The operation guard decides for each caller.
      introspection: true,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      // Kept in Apollo's bounded cache (30 MB, the least used go first); of each audience its own.
      persistedQueries: {},
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens: limits.tokens },
      validationRules: [limitsRule(limits)],
      validationOptions: { maxErrors: 20 },
      formatError: errorMask(logger),
      plugins: [
        requestMetrics(metrics, logger),
        operationGuard({ costModel: () => servers.costModel(), costLimit: limits.cost, budgetOf, metrics }),
        ApolloServerPluginUsageReportingDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
      ],
    },
    logger,
  )

  const app = Fastify(serverOptions(httpLimits))
  app.decorateRequest('caller', null)
  answerErrorsAsGraphql(app, logger)
  await guardHttp(app, httpLimits, options.origins ?? [])

  const refused = metrics.counter('gateway_refused_tokens_total', 'Requests without an accepted token', ['reason'])
  const authenticate = async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      request.caller = await verifier.verify(bearerToken(request.headers.authorization))
    } catch (error) {
      if (!(error instanceof TokenError)) throw error
      refused.inc({ reason: error.code })
      return refuse(reply, error, logger)
    }
  }
  let stopping = false
  // A connection whose last answer this is closes with it, so that stopping waits for requests and not for connections.
  app.addHook('onSend', (_, reply, __, done) => {
    if (stopping) void reply.header('connection', 'close')
    done()
  })
  app.get('/health', () => ({ status: 'up' }))
  app.get('/ready', (_, reply) => reply.status(stopping ? 503 : 200).send({ ready: !stopping }))
  app.get('/.well-known/internal-jwks.json', () => signer.publicKeys)
  const isObserver = observerCheck(options.metricsToken)
  app.get('/metrics', async (request, reply) => {
    if (!isObserver(request.headers.authorization)) {
      return await reply
        .status(401)
        .header('www-authenticate', 'Bearer')
        .send(errorAnswer('The token for metrics is needed.', 'UNAUTHENTICATED'))
    }
    return await reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  if (options.explorer !== undefined) addExplorer(app, options.explorer)
  await addDocuments(app, {
    authenticate,
    contextOf: (request, reply) => contextOf(request, reply, signer),
    subgraphUrls: options.subgraphUrls ?? {},
    timeout: options.subgraphTimeout ?? 30_000,
    logger,
  })

  addGraphqlRoute(app, {
    authenticate,
    servers,
    clients,
    budgetOf,
    contextOf: (request, reply) => contextOf(request, reply, signer),
    logger,
    metrics,
  })

  return {
    async listen(address) {
      await app.listen(address)
      const bound = app.server.address()
      return typeof bound === 'object' && bound !== null ? bound.port : address.port
    },
    async stop() {
      stopping = true
      const force = setTimeout(() => app.server.closeAllConnections(), drainTime)
      await app.close()
      clearTimeout(force)
      await servers.stop()
      await connections.close()
    },
  }
}

function contextOf(request: FastifyRequest, reply: FastifyReply, signer: InternalTokenSigner): RequestContext {
  // The route's onRequest hook lets nobody pass without.
  const caller = request.caller as Caller
  const requestId = newId()
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  void reply.header('x-request-id', requestId)
  return {
    caller,
    requestId,
    traceparent: nextTraceparent(headerOf(request, 'traceparent')),
    tokenFor: signer.forRequest(caller, requestId),
    signal: gone.signal,
  }
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

/** 401 as RFC 6750 wants it, and as a GraphQL answer; 503 when it was not the token's fault. */
function refuse(reply: FastifyReply, error: TokenError, logger: Logger): FastifyReply {
  if (error.code === 'TOKEN_KEYS_UNAVAILABLE') {
    logger.error({ err: error.cause }, 'tokens can not be checked')
    return reply.status(503).send(errorAnswer(error.message, 'IDENTITY_UNAVAILABLE'))
  }
  const detail = error.code === 'TOKEN_MISSING' ? '' : `, error="invalid_token", error_description="${error.message}"`
  const { errors } = errorAnswer(error.message, 'UNAUTHENTICATED')
  const answer = { errors: errors.map((one) => ({ ...one, extensions: { ...one.extensions, reason: error.code } })) }
  return reply.status(401).header('www-authenticate', `Bearer realm="sellgraph"${detail}`).send(answer)
}

function errorAnswer(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] }
}

/** Malformed JSON, a body that is too large, an unknown path: answered in the shape clients of a graph read. */
function answerErrorsAsGraphql(app: FastifyInstance, logger: Logger): void {
  app.setNotFoundHandler((_, reply) => reply.status(404).send(errorAnswer('There is nothing here.', 'NOT_FOUND')))
  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    const { statusCode = 500 } = error
    if (statusCode < 500) return reply.status(statusCode).send(errorAnswer(error.message, 'BAD_REQUEST'))
    const id = newId()
    logger.error({ errorId: id, err: error }, 'request failed')
    return reply.status(500).send({ errors: [internalError({}, id)] })
  })
}

function ignore(): void {
  // Apollo's chatter is of no use to an operator.
}
