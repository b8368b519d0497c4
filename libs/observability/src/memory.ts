import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** By then what starts beside it has started, too, and needs the processors no more. */
const DELAY_MS = 25_000

/**
 * Gives back to the machine what a process needed only to start, some seconds after it: texts of schemas, their syntax
 * trees, what was compiled on the way. V8 leaves it until about as much has been allocated again, for which an idle
 * process takes hours; of the gateway it is half of its memory. Stops the process for a tenth of a second or so.
 */
export function freeStartupMemory(delayMs = DELAY_MS): void {
  setTimeout(() => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    collect()
  }, delayMs).unref()
}
