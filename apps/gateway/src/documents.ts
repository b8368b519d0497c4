import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { defaultPorts, type ServiceName, services } from '@sellgraph/config'
import { allowTransfers, takeBodiesAsStreams } from '@sellgraph/graphql-kit'
import { SHARED_READER } from '@sellgraph/documents/shared-reader'
import type { Caller } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import type { Logger } from '@sellgraph/observability'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Dispatcher } from 'undici'
import { internalError } from './errors.ts'
import type { RequestContext } from './request-context.ts'
import { PerMinute } from './per-minute.ts'
import { SubgraphConnections } from './subgraph-source.ts'

/** Transfers of one person at a time; of one address, for those who come with a link alone. */
export const TRANSFERS_PER_PERSON = 8

/** Links that one address may try in a minute: a customer's office reads its quotations, and nobody searches for tickets. */
export const SHARED_PER_MINUTE = 30

/**
 * As whom a request is handed on that has no token but a link which was shared. No role and no scope: what it may have is
 * what the ticket says, and the service decides.
 */
const sharedReader: Caller = { subject: SHARED_READER, kind: 'MACHINE', roles: [], scopes: [] }

/** What a service says of a document, and what a client tells of a file. Nothing else passes in either direction. */
const answerHeaders = [
  'content-type',
  'content-length',
  'content-disposition',
  'cache-control',
  'content-security-policy',
  'x-content-type-options',
]
const uploadHeaders = ['content-type', 'content-length', 'content-encoding']

/** Answers of a service that are the caller's to see; anything else is a fault of ours. */
const told = new Set([200, 204, 400, 413, 415, 422])

export interface DocumentOptions {
  /** Refuses whoever has no accepted token, as for `/graphql`. */
  readonly authenticate: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext
  /** Where services answer, by name, instead of their default ports on this machine. */
  readonly subgraphUrls: Readonly<Record<string, string>>
  /** Milliseconds a service may be silent. */
  readonly timeout: number
  readonly logger: Logger
}

/**
 * `/documents/<service>/<ticket>`: hands a transfer on to the service that made the ticket, in the name of the caller;
 * `/documents/shared/<service>/<ticket>` the same for a link that was shared, in nobody's name.
 * The service alone knows who may open what; here nothing is looked into and nothing is kept in memory.
 */
export async function addDocuments(app: FastifyInstance, options: DocumentOptions): Promise<void> {
  const { logger } = options
  // Of their own: files that take long must not hold the connections of the graph.
  const connections = new SubgraphConnections(options.timeout)
  const transfers = new Map<string, number>()
  allowTransfers(app.server, (url) => url.startsWith('/documents/'))
  app.addHook('onClose', () => connections.close())

  const sharedTries = new PerMinute(SHARED_PER_MINUTE)

  await app.register(async (scope) => {
    takeBodiesAsStreams(scope)
    scope.route<{ Params: { service: string; '*': string } }>({
      method: ['GET', 'PUT'],
      url: '/documents/:service/*',
      onRequest: options.authenticate,
      exposeHeadRoute: false,
      handler: (request, reply) => {
        const context = options.contextOf(request, reply)
        return pass(request, reply, { ...request.params, path: '/documents', context, on: context.caller.subject })
      },
    })
    // For customers, who have no account: whoever has the link has the document, as long as the service says so.
    scope.route<{ Params: { service: string; '*': string } }>({
      method: 'GET',
      url: '/documents/shared/:service/*',
      onRequest: (request, reply, done) => {
        if (!sharedTries.take(request.ip)) {
          return void tooMany(reply, 60, 'This address has opened too many links. Try again in a minute.')
        }
        request.caller = sharedReader
        done()
      },
      exposeHeadRoute: false,
      handler: (request, reply) =>
        pass(request, reply, {
          ...request.params,
          path: '/shared-documents',
          context: options.contextOf(request, reply),
          on: `address ${request.ip}`,
        }),
    })
  })

  async function pass(
    request: FastifyRequest,
    reply: FastifyReply,
    {
      service,
      '*': ticket,
      path,
      context,
      on,
    }: { service: string; '*': string; path: string; context: RequestContext; on: string },
  ): Promise<FastifyReply | void> {
    if (!isService(service) || !/^[\w.-]+$/.test(ticket)) return reply.callNotFound()
    const under = transfers.get(on) ?? 0
    if (under >= TRANSFERS_PER_PERSON) {
      return tooMany(reply, 5, `One person has at most ${TRANSFERS_PER_PERSON} transfers at a time.`)
    }
    transfers.set(on, under + 1)
    reply.raw.once('close', () => {
      const left = (transfers.get(on) ?? 1) - 1
      if (left === 0) transfers.delete(on)
      else transfers.set(on, left)
    })
    const { origin } = new URL(options.subgraphUrls[service] ?? `http://127.0.0.1:${defaultPorts[service]}`)
    let answer: Dispatcher.ResponseData
    try {
      answer = await connections.poolOf(origin).request({
        method: request.method,
        path: `${path}/${ticket}`,
        headers: {
          ...(request.method === 'PUT' ? picked(request.headers, uploadHeaders) : {}),
          authorization: `Bearer ${context.tokenFor(service)}`,
          'x-request-id': context.requestId,
          traceparent: context.traceparent,
        },
        body: request.method === 'PUT' ? detached(request.raw) : null,
        signal: context.signal,
      })
    } catch (error) {
      // Nobody is there to be answered.
      if (context.signal.aborted) return reply.hijack()
      logger.warn({ subgraph: service, err: error }, 'subgraph unavailable')
      return reply
        .status(503)
        .send(failure('A part of the system does not answer. Try again later.', 'SUBGRAPH_UNAVAILABLE'))
    }
    return handOn(answer, reply, service, logger)
  }
}

async function handOn(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  reply: FastifyReply,
  service: string,
  logger: Logger,
): Promise<FastifyReply> {
  if (told.has(statusCode)) {
    return reply
      .status(statusCode)
      .headers(picked(headers, answerHeaders))
      .send(statusCode === 204 ? undefined : body)
  }
  await body.dump()
  if (statusCode === 404) {
    // The same answer as for a path that nobody knows.
    reply.callNotFound()
    return reply
  }
  const errorId = newId()
  logger.error({ errorId, subgraph: service, status: statusCode }, 'document could not be handed on')
  return reply.status(500).send({ errors: [internalError({}, errorId)] })
}

/**
 * The body as a stream that may be destroyed. A service that has seen enough answers before the end: the client then
 * throws its half of the body away, and must not take the connection with it on which our own answer has to go.
 */
function detached(body: IncomingMessage): PassThrough {
  const copy = new PassThrough()
  const gone = () => copy.destroy(new Error('the client went away'))
  // Whoever reads from it hears of the error as well; before anybody does, it must not end the process.
  copy.on('error', () => undefined)
  // What is left is read and thrown away, or the connection would be stuck with it.
  copy.once('close', () => body.unpipe(copy).resume())
  body.once('error', gone)
  body.once('close', () => {
    if (!body.readableEnded) gone()
  })
  return body.pipe(copy)
}

function tooMany(reply: FastifyReply, seconds: number, message: string): FastifyReply {
  return reply.status(429).header('retry-after', String(seconds)).send(failure(message, 'TOO_MANY_REQUESTS'))
}

function failure(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] }
}

function isService(name: string): name is ServiceName {
  return (services as readonly string[]).includes(name)
}

function picked(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}
