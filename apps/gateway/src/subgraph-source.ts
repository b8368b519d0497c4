import type { GraphQLDataSource } from '@apollo/gateway'
import type { Histogram } from '@sellgraph/observability'
import { GraphQLError } from 'graphql'
import { type Dispatcher, errors, Pool } from 'undici'
import type { RequestContext } from './request-context.ts'

type ProcessOptions = Parameters<GraphQLDataSource<RequestContext>['process']>[0]
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>

/** A subgraph did not answer, or not in time. Reaches the client without the subgraph's name. */
export class SubgraphUnavailableError extends GraphQLError {
  readonly subgraph: string

  constructor(subgraph: string, cause: unknown) {
    super('A part of the system does not answer. Try again later.', {
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      originalError: cause instanceof Error ? cause : new Error(String(cause)),
    })
    this.subgraph = subgraph
  }
}

/** The client went away before the answer; nothing failed and nobody reads it. */
export class ClientGoneError extends GraphQLError {
  constructor() {
    super('The client went away.')
  }
}

/**
 * One pool of keep-alive connections per subgraph. HTTP/1.1 without pipelining: an answer never waits behind a slower
 * one, and a POST is never sent twice by the client library.
 */
export class SubgraphConnections {
  readonly #pools = new Map<string, Pool>()
  readonly #timeout: number

  /** @param timeout - milliseconds a subgraph may take to begin its answer, and to go on with it */
  constructor(timeout: number) {
    this.#timeout = timeout
  }

  poolOf(origin: string): Pool {
    let pool = this.#pools.get(origin)
    if (pool === undefined) {
      pool = new Pool(origin, {
        connections: 64,
        pipelining: 1,
        connect: { timeout: 2_000 },
        // Shorter than the servers keep theirs, so that no request meets a connection that is just being closed.
        keepAliveTimeout: 30_000,
        headersTimeout: this.#timeout,
        bodyTimeout: this.#timeout,
      })
      this.#pools.set(origin, pool)
    }
    return pool
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()))
    this.#pools.clear()
  }
}

/** How the gateway calls one subgraph: with the internal token made for it, the request id and the trace. */
export class SubgraphSource implements GraphQLDataSource<RequestContext> {
  readonly #name: string
  readonly #path: string
  readonly #pool: Pool
  readonly #duration: Histogram<'subgraph' | 'outcome'>

  constructor(options: {
    name: string
    url: string
    connections: SubgraphConnections
    duration: Histogram<'subgraph' | 'outcome'>
  }) {
    const url = new URL(options.url)
    this.#name = options.name
    this.#path = `${url.pathname}${url.search}`
    this.#pool = options.connections.poolOf(url.origin)
    this.#duration = options.duration
  }

  async process({ request, context }: ProcessOptions): Promise<Response> {
    const { tokenFor, requestId, traceparent, signal } = context as RequestContext
    const { query, variables, operationName } = request
    const end = this.#duration.startTimer({ subgraph: this.#name })
    try {
      const answer = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${tokenFor(this.#name)}`,
          'x-request-id': requestId,
          traceparent,
        },
        body: JSON.stringify({ query, variables, operationName }),
        signal,
      })
      const response = await readAnswer(answer)
      end({ outcome: response.errors === undefined ? 'ok' : 'error' })
      return response
    } catch (error) {
      end({ outcome: 'failed' })
      if (signal.aborted) throw new ClientGoneError()
      throw isUnreachable(error) ? new SubgraphUnavailableError(this.#name, error) : error
    }
  }
}

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Response> {
  const type = String(headers['content-type'] ?? '')
  if (!/^application\/(graphql-response\+)?json/.test(type)) {
    await body.dump()
    throw new UnusableAnswerError(`answered ${statusCode} with ${type || 'no content type'}`)
  }
  const answer = await body.json()
  if (statusCode >= 500) throw new UnusableAnswerError(`answered ${statusCode}`)
  // A subgraph answers 400 to variables that do not fit its types: that is the client's to see, as errors.
  if ((statusCode === 200 || statusCode === 400) && isGraphqlAnswer(answer)) return answer
  throw new Error(`the subgraph answered ${statusCode}: ${JSON.stringify(answer).slice(0, 500)}`)
}

function isGraphqlAnswer(answer: unknown): answer is Response {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)
}

/** Something answered that is not the subgraph at work: a proxy, or a process that is stopping. */
class UnusableAnswerError extends Error {}

/** Refused, reset, timed out. */
function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if (error instanceof errors.UndiciError || error instanceof UnusableAnswerError) return true
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)/.test(code)
}
