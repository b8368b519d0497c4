/**
 * Waits until a condition holds and returns what it gave: calls `attempt` again until it neither throws nor returns
 * `false` or `undefined`. After `timeout` milliseconds it fails with the last reason; a minute, unless told: what is slow
 * on a busy machine is not wrong.
 */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { timeout = 60_000, interval = 25 }: { timeout?: number; interval?: number } = {},
): Promise<Exclude<T, false | undefined>> {
  const deadline = performance.now() + timeout
  for (;;) {
    let reason: unknown
    try {
      const value = await attempt()
      if (value !== false && value !== undefined) return value as Exclude<T, false | undefined>
    } catch (error) {
      reason = error
    }
    if (performance.now() >= deadline) {
      const said = reason instanceof Error ? `: ${reason.message}` : ''
      throw new Error(`it did not come true within ${timeout} ms${said}`, { cause: reason })
    }
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
}
