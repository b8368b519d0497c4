import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import type { SupergraphManager } from '@apollo/gateway'
import type { Logger } from '@sellgraph/observability'

/** How often the file is looked at, in milliseconds. A look is one `stat`, which works on every kind of volume. */
const interval = 1_000

/**
 * The supergraph in a file, taken up again when the file changes. A file that does not compose to a schema, also one
 * that is only half written, is reported and the last good one stays in use.
 */
export function supergraphFile(file: string, logger: Logger): SupergraphManager {
  return {
    initialize: ({ update }) => {
      let current = read(file)

      function reload(): void {
        try {
          const next = read(file)
          if (next === current) return
          update(next)
          current = next
          logger.info({ file }, 'new supergraph in use')
        } catch (error) {
          logger.error({ file, err: error }, 'the new supergraph is not usable, the last good one stays in use')
        }
      }

      watchFile(file, { interval, persistent: false }, reload)
      return Promise.resolve({
        supergraphSdl: current,
        cleanup: () => {
          unwatchFile(file, reload)
          return Promise.resolve()
        },
      })
    },
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`There is no supergraph at ${file}. Compose it (npm run compose) or set SUPERGRAPH_FILE.`, {
      cause,
    })
  }
}
