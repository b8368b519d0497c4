import type { ApolloServerPlugin } from '@apollo/server'
import { newId } from '@sellgraph/kernel'
import type { Logger, Metrics } from '@sellgraph/observability'
import { internalError } from './errors.ts'
import type { OperationContext } from './request-context.ts'

/** Clients choose operation names; beyond this many different ones they are counted together. */
const maxNames = 100

/** Counts and times requests by operation, and logs each under its request id. */
export function requestMetrics(metrics: Metrics, logger: Logger): ApolloServerPlugin<OperationContext> {
  const duration = metrics.histogram('gateway_request_seconds', 'Time of client requests', ['operation', 'outcome'])
  const names = new Set<string>()

  function labelOf(operationName: string | null | undefined): string {
    if (operationName === null || operationName === undefined) return 'anonymous'
    if (!names.has(operationName)) {
      if (names.size >= maxNames) return 'other'
      names.add(operationName)
    }
    return operationName
  }

  return {
    requestDidStart() {
      const end = duration.startTimer()
      return Promise.resolve({
        willSendResponse({ response, operationName, contextValue, operation }) {
          if (response.body.kind !== 'single') return Promise.resolve()
          const result = response.body.singleResult
          const holes = result.extensions?.['valueCompletion'] as readonly Hole[] | undefined
          if (holes !== undefined) {
            // A subgraph sent null where its schema promises a value. Apollo answers with a hole and without an error.
            const incomplete = holes.filter((hole) => !isHiddenRecord(hole, result.data))
            if (incomplete.length > 0) {
              const errorId = newId()
              logger.error({ errorId, incomplete }, 'a subgraph broke its schema')
              result.errors = [...(result.errors ?? []), internalError({}, errorId)]
            }
            delete result.extensions
          }
          // Names are counted only of operations that exist in the document: a random name costs no label.
          const label = operation === undefined ? 'invalid' : labelOf(operationName)
          const seconds = end({ operation: label, outcome: result.errors === undefined ? 'ok' : 'error' })
          logger.debug(
            {
              requestId: contextValue.requestId,
              traceparent: contextValue.traceparent,
              subject: contextValue.caller.subject,
              operation: operationName,
              seconds,
            },
            'request',
          )
          const ids = result.errors?.flatMap(({ extensions }) =>
            extensions?.['id'] === undefined ? [] : [extensions['id']],
          )
          if (ids !== undefined && ids.length > 0) {
            const { requestId, traceparent, caller } = contextValue
            logger.error(
              { requestId, traceparent, subject: caller.subject, operation: operationName, errorIds: ids },
              'errors',
            )
          }
          return Promise.resolve()
        },
      })
    },
  }
}

interface Hole {
  readonly path?: readonly (string | number)[]
}

/**
 * Whether the hole is a record of another subgraph that the caller may not see: its owner knows nothing of it, so each of
 * its fields is missing, and the field that refers to it, which says that this can be, is null. It is answered like a
 * record that does not exist, without an error. A hole that was not caught right there is a defect.
 */
function isHiddenRecord({ path = [] }: Hole, data: unknown): boolean {
  // A root field is answered by the owner itself.
  if (path.length < 3) return false
  let value = data
  for (const [index, key] of path.slice(0, -1).entries()) {
    if (value === null || value === undefined) return false
    value = (value as Record<string | number, unknown>)[key]
    if (value === null) return index === path.length - 2
  }
  return false
}
