import fastifyCors from '@fastify/cors'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'

/** What a connection may take, in milliseconds and bytes. */
export interface HttpLimits {
  /** Until the head of a request has come in. */
  readonly headersTimeout: number
  /** Until all of a request has come in. */
  readonly requestTimeout: number
  /** Without a byte in either direction: a client that does not read its answer. Longer than any answer takes. */
  readonly idleTimeout: number
  /** Between two requests. */
  readonly keepAliveTimeout: number
  /** How often the first two are looked at. */
  readonly checkInterval: number
  readonly headerBytes: number
  readonly headers: number
  /** Bytes of a request's body. Imports send a whole file as a variable. */
  readonly bodyBytes: number
}

export const defaultHttpLimits: HttpLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  idleTimeout: 120_000,
  keepAliveTimeout: 72_000,
  checkInterval: 2_000,
  headerBytes: 12 * 1024,
  headers: 60,
  bodyBytes: 16 * 1024 * 1024,
}

/** How the server is made: Node itself ends connections that are slow on purpose, with 408. */
export function serverOptions(limits: HttpLimits): FastifyServerOptions {
  return {
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeout,
    connectionTimeout: limits.idleTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    forceCloseConnections: 'idle',
    http: {
      headersTimeout: limits.headersTimeout,
      connectionsCheckingInterval: limits.checkInterval,
      maxHeaderSize: limits.headerBytes,
    },
  } as FastifyServerOptions
}

/**
 * Headers that keep a browser from doing anything with an answer but give it to the page that asked, and the pages of
 * other origins that may ask. HSTS counts only where TLS ends in front of us, and is ignored elsewhere.
 */
export async function guardHttp(app: FastifyInstance, limits: HttpLimits, origins: readonly string[]): Promise<void> {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    // Node drops what is over its own limit without a word, and with it perhaps what a proxy has set.
    if (request.raw.rawHeaders.length / 2 > limits.headers) {
      done(Object.assign(new Error(`A request has at most ${limits.headers} headers.`), { statusCode: 431 }))
      return
    }
    done()
  })
  if (origins.length === 0) return
  await app.register(fastifyCors, {
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT'],
    allowedHeaders: ['authorization', 'content-type', 'apollo-require-preflight', 'traceparent', 'x-operation-cost'],
    exposedHeaders: ['x-request-id', 'x-operation-cost', 'retry-after', 'content-disposition'],
    maxAge: 600,
  })
}
