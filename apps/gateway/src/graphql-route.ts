import { type HTTPGraphQLRequest, HeaderMap } from '@apollo/server'
import type { Caller } from '@sellgraph/identity'
import type { Logger, Metrics } from '@sellgraph/observability'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AudienceServers } from './audience-servers.ts'
import type { Budget } from './budget.ts'
import { type Client, type Clients, sha256 } from './clients.ts'
import { budgetError } from './operation-guard.ts'
import type { RequestContext } from './request-context.ts'

export interface GraphqlRouteOptions {
  readonly authenticate: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  readonly servers: AudienceServers
  readonly clients: Clients
  readonly budgetOf: (caller: Caller) => Budget
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext
  readonly logger: Logger
  readonly metrics: Metrics
}

/** `/graphql`: who may ask and how much is decided before the body is read, what is asked before anything is parsed. */
export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { clients, servers, logger } = options
  const unregistered = options.metrics.counter(
    'gateway_unregistered_operations_total',
    'Operations that their client has not registered',
    ['client', 'mode'],
  )

  const admit = async (request: FastifyRequest, reply: FastifyReply) => {
    // `authenticate` lets nobody pass without.
    const caller = request.caller as Caller
    const budget = options.budgetOf(caller)
    const key = budgetKeyOf(caller)
    const refusal = budget.enter(key)
    if (refusal !== undefined) {
      const { message, extensions } = budgetError(refusal)
      const { code, retryAfter } = extensions
      return await reply
        .status(429)
        .header('retry-after', String(refusal.retryAfter))
        .send(failure(message, String(code), { retryAfter }))
    }
    reply.raw.once('close', () => budget.leave(key))
    return undefined
  }

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: [options.authenticate, admit],
    handler: async (request, reply) => {
      const caller = request.caller as Caller
      const client = clients.of(caller)
      const server = servers.of(client.audience)
      if (server === undefined) {
        return await reply.status(403).send(failure('There is no graph for this client.', 'FORBIDDEN'))
      }
      const asked = requestOf(request)
      const parameters = asked.method === 'GET' ? ofSearch(asked.search) : ofBody(asked.body)
      const problem = hashProblem(parameters)
      if (problem !== undefined) return await reply.status(400).send(failure(problem, 'BAD_REQUEST'))
      if (!isRegistered(asked, parameters, client)) {
        unregistered.inc({ client: client.name, mode: client.mode })
        logger.warn({ client: client.name, mode: client.mode, subject: caller.subject }, 'unregistered operation')
        if (client.mode === 'enforce') {
          return await reply
            .status(403)
            .send(failure('This client may only send operations that it has registered.', 'OPERATION_NOT_REGISTERED'))
        }
      }
      const answer = { wellFormed: false }
      const context = { ...options.contextOf(request, reply), client, budgetKey: budgetKeyOf(caller), answer }
      const {
        status = 200,
        headers,
        body,
      } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: asked,
        context: () => Promise.resolve(context),
      })
      for (const [name, value] of headers) void reply.header(name, value)
      // GraphQL over HTTP, section 6.4.1: whoever reads application/json is told by the body alone.
      const json = headers.get('content-type')?.startsWith('application/json') === true
      void reply.status(status === 400 && json && answer.wellFormed ? 200 : status)
      // Nothing here is answered in parts: no subgraph defers.
      return body.kind === 'complete' ? body.string : await reply.status(501).send()
    },
  })
}

function budgetKeyOf({ kind, subject }: Caller): string {
  return `${kind}:${subject}`
}

function requestOf(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const query = request.url.indexOf('?')
  return {
    method: request.method.toUpperCase(),
    headers,
    search: query < 0 ? '' : request.url.slice(query),
    body: request.body,
  }
}

/**
 * Whether the client has registered what it asks. Where it has, and sent only the hash, the text is put in its place.
 * A client of which nothing is to be said has everything registered.
 */
function isRegistered(asked: HTTPGraphQLRequest, { query, hash }: Asked, { mode, operations }: Client): boolean {
  if (mode === 'off' && operations.size === 0) return true
  const id = query === undefined ? hash : sha256(query)
  const text = id === undefined ? undefined : operations.get(id)
  if (text !== undefined && query === undefined) {
    if (asked.method !== 'GET') asked.body = { ...(asked.body as object), query: text }
    else {
      const search = new URLSearchParams(asked.search)
      search.set('query', text)
      asked.search = `?${search.toString()}`
    }
  }
  return text !== undefined || mode === 'off'
}

interface Asked {
  readonly query: string | undefined
  /** Whether the operation is sent by its hash (`extensions.persistedQuery`), with its text or without. */
  readonly persisted: boolean
  readonly version: unknown
  readonly hash: string | undefined
}

/** What Apollo would answer with errors that have no code. */
function hashProblem({ query, persisted, version, hash }: Asked): string | undefined {
  if (!persisted) return undefined
  if (version !== 1) return 'persistedQuery: only version 1 is known.'
  if (hash === undefined || !/^[0-9a-f]{64}$/.test(hash)) {
    return 'persistedQuery: sha256Hash must be the SHA-256 of the operation, in hexadecimal.'
  }
  if (query !== undefined && sha256(query) !== hash) return 'persistedQuery: sha256Hash is not that of the query.'
  return undefined
}

function ofBody(body: unknown): Asked {
  const { query, extensions } = Object(body) as { query?: unknown; extensions?: unknown }
  const { persistedQuery } = Object(extensions) as { persistedQuery?: unknown }
  const { version, sha256Hash } = Object(persistedQuery) as { version?: unknown; sha256Hash?: unknown }
  return {
    query: typeof query === 'string' && query !== '' ? query : undefined,
    // As Apollo sees it: anything that is not false.
    persisted: Boolean(persistedQuery),
    version,
    hash: typeof sha256Hash === 'string' ? sha256Hash : undefined,
  }
}

function ofSearch(search: string): Asked {
  const given = new URLSearchParams(search)
  let extensions: unknown
  try {
    extensions = JSON.parse(given.get('extensions') ?? 'null')
  } catch {
    // Apollo tells the client.
  }
  return ofBody({ query: given.get('query'), extensions })
}

function failure(message: string, code: string, more: object = {}) {
  return { errors: [{ message, extensions: { code, ...more } }] }
}
