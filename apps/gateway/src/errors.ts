import { unwrapResolverError } from '@apollo/server/errors'
import { newId } from '@sellgraph/kernel'
import type { Logger } from '@sellgraph/observability'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { tooLarge } from './limits.ts'
import { refusalCodes } from './operation-guard.ts'
import { ClientGoneError, SubgraphUnavailableError } from './subgraph-source.ts'

/** Codes of the gateway's own errors that a client sees as they are. */
const ownCodes: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  // Apollo's answers to the hash of an operation it does not keep: the client sends the text.
  'PERSISTED_QUERY_NOT_FOUND',
])

/** Codes that a subgraph may answer with. A validation error of a subgraph is not among them: the gateway made its query. */
const subgraphCodes: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'FORBIDDEN'])

/** How the parser of graphql-js says it. */
const tooManyTokens = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * What a client may know of an error (decision 7): a known code with its message, or an id under which the rest is in
 * the log. Names of services, stacks, paths and SQL never pass.
 */
export function errorMask(logger: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { code, serviceName: subgraph, id, fields } = formatted.extensions ?? {}
    const cause = unwrapResolverError(error)

    if (subgraph === undefined && error instanceof GraphQLError) {
      // Apollo gives every error of a validation rule its own code.
      const own = error.originalError instanceof GraphQLError ? error.originalError.extensions : error.extensions
      const { cost, limit, retryAfter } = own
      if (refusalCodes.has(own['code'])) {
        return publicError(formatted, defined({ code: own['code'], cost, limit, retryAfter }))
      }
      const tokens = tooManyTokens.exec(error.message)?.[1]
      if (tokens !== undefined) {
        return publicError(
          { ...formatted, message: `The operation has more than ${tokens} tokens.` },
          { code: tooLarge, limit: Number(tokens) },
        )
      }
    }

    if (cause instanceof SubgraphUnavailableError) {
      logger.warn({ subgraph: cause.subgraph, err: cause.originalError }, 'subgraph unavailable')
      return publicError(formatted, { code: 'SUBGRAPH_UNAVAILABLE' })
    }
    if (cause instanceof ClientGoneError) return publicError(formatted, { code: 'CLIENT_GONE' })
    // The subgraph has logged it under that id already.
    if (subgraph !== undefined && code === 'INTERNAL' && typeof id === 'string' && uuid.test(id)) {
      return internalError(formatted, id)
    }
    if ((subgraph === undefined ? ownCodes : subgraphCodes).has(code)) {
      return publicError(formatted, fields === undefined ? { code } : { code, fields })
    }
    const errorId = newId()
    const original = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause
    // What a subgraph answered is no Error object: its message is all there is.
    const what = original instanceof Error ? { err: original } : { said: formatted.message }
    logger.error({ errorId, subgraph, code, ...what, path: formatted.path }, 'request failed')
    return internalError(formatted, errorId)
  }
}

/** The same error a client gets for what nobody expected, for places outside GraphQL's own error handling. */
export function internalError(at: Pick<GraphQLFormattedError, 'path'>, id: string): GraphQLFormattedError {
  return {
    message: `Internal error, id ${id}`,
    ...(at.path === undefined ? {} : { path: at.path }),
    extensions: { code: 'INTERNAL', id },
  }
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function publicError(
  { message, locations, path }: GraphQLFormattedError,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions,
  }
}
