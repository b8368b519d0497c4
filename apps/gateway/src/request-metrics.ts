import type { ApolloServerPlugin } from '@apollo/server'
import { newId } from '@sellgraph/kernel'
import type { Logger, Metrics } from '@sellgraph/observability'
import { internalError } from './errors.ts'
import type { RequestContext } from './request-context.ts'

/** Clients choose operation names; beyond this many different ones they are counted together. */
const maxNames = 100

/** Counts and times requests by operation, and logs each under its request id. */
export function requestMetrics(metrics: Metrics, logger: Logger): ApolloServerPlugin<RequestContext> {
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
          const incomplete = result.extensions?.['valueCompletion']
          if (incomplete !== undefined) {
            // A subgraph sent null where its schema promises a value. Apollo answers with a hole and without an error.
            const errorId = newId()
            logger.error({ errorId, incomplete }, 'a subgraph broke its schema')
            result.errors = [...(result.errors ?? []), internalError({}, errorId)]
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
