import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** A path beside `/graphql` for what is no graph: files. Behind the same authentication; bodies pass as streams. */
export interface Route<C> {
  readonly method: 'GET' | 'PUT'
  /** Ends with `/*`; what stands there is the request's `rest`. */
  readonly path: string
  readonly handle: (request: RouteRequest<C>) => Promise<RouteAnswer>
}

export interface RouteRequest<C> {
  readonly context: C
  readonly rest: string
  readonly headers: IncomingHttpHeaders
  /** Fails when the sender goes away. It may be left unread. */
  readonly body: Readable
}

export interface RouteAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** A stream is sent as it comes; anything else as JSON; none for an answer without a body. */
  readonly body?: Readable | object
}

/** Milliseconds without a byte after which a transfer is broken off. */
const IDLE_MS = 30_000

/** Milliseconds that a transfer may take as a whole. */
export const TRANSFER_MS = 10 * 60_000

/** Adds routes to a server. They have their own scope: elsewhere bodies are JSON, are limited, and are read first. */
export async function addRoutes<C>(
  app: FastifyInstance,
  routes: readonly Route<C>[],
  authenticate: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  contextOf: (request: FastifyRequest) => C,
): Promise<void> {
  if (routes.length === 0) return
  allowTransfers(app.server, (url) => routes.some(({ path }) => url.startsWith(path.slice(0, -1))))
  await app.register(async (scope) => {
    takeBodiesAsStreams(scope)
    for (const { method, path, handle } of routes) {
      scope.route({
        method,
        url: path,
        onRequest: authenticate,
        // A HEAD would count as an opening of which nobody has seen anything.
        exposeHeadRoute: false,
        handler: async (request, reply) => {
          const {
            status,
            headers = {},
            body,
          } = await handle({
            context: contextOf(request),
            rest: (request.params as { '*': string })['*'],
            headers: request.headers,
            body: request.raw,
          })
          return reply.status(status).headers(headers).send(body)
        },
      })
    }
  })
}

/** Hands bodies of every type on unread, instead of parsing them. */
export function takeBodiesAsStreams(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_, __, done) => done(null))
  scope.addHook('onRequest', (request, _, done) => {
    request.raw.setTimeout(IDLE_MS)
    done()
  })
}

/**
 * Node knows one time within which a whole request must have come, for all of a server. Transfers get longer; all others
 * keep what the server was made with.
 */
export function allowTransfers(server: Server, isTransfer: (url: string) => boolean): void {
  const usual = server.requestTimeout
  server.requestTimeout = TRANSFER_MS
  server.on('request', (request: IncomingMessage) => {
    if (usual === 0 || request.complete || isTransfer(request.url ?? '')) return
    const late = setTimeout(() => {
      if (!request.complete) request.socket.destroy()
    }, usual)
    request.once('close', () => clearTimeout(late))
  })
}
