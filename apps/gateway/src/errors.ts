import { unwrapResolverError } from '@apollo/server/errors'
import { newId } from '@sellgraph/kernel'
import type { Logger } from '@sellgraph/observability'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ClientGoneError, SubgraphUnavailableError } from './subgraph-source.ts'

/** Codes of the gateway's own errors that a client sees as they are. */
const ownCodes: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
])

/** Codes that a subgraph may answer with. A validation error of a subgraph is not among them: the gateway made its query. */
const subgraphCodes: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'FORBIDDEN'])

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * What a client may know of an error (decision 7): a known code with its message, or an id under which the rest is in
 * the log. Names of services, stacks, paths and SQL never pass.
 */
export function errorMask(logger: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { code, serviceName: subgraph, id, fields } = formatted.extensions ?? {}
    const cause = unwrapResolverError(error)

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
