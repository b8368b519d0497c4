import type { Child } from './child.ts'
import { StackProblem } from './problem.ts'
import { logOf } from './supervisor.ts'

/** Waits until a process answers `GET /ready` with 200. */
export async function untilReady(
  child: Child,
  url: string,
  { signal, timeoutMs = 60_000, metricsToken }: { signal: AbortSignal; timeoutMs?: number; metricsToken?: string },
): Promise<void> {
  const deadline = performance.now() + timeoutMs
  // A service tells what it misses to who may know.
  const headers = metricsToken === undefined ? {} : { authorization: `Bearer ${metricsToken}` }
  let last = 'it does not answer'
  while (performance.now() < deadline) {
    signal.throwIfAborted()
    if (!child.running()) throw new StackProblem(`${child.name} did not start.\n${logOf(child)}`)
    try {
      const response = await fetch(`${url}/ready`, {
        headers,
        signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
      })
      const body = await response.text()
      if (response.ok) return
      last = `it answers ${response.status} ${body.slice(0, 300)}`
    } catch {
      signal.throwIfAborted()
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new StackProblem(`${child.name} was not ready after ${timeoutMs / 1000} s: ${last}.\n${logOf(child)}`)
}
