/** One thing a process needs to do its work; throws or rejects when it is not there. */
export interface ReadinessCheck {
  readonly name: string
  check(): Promise<void>
}

export interface Readiness {
  readonly ready: boolean
  /** `ok` or `failed` per check: names only, since the endpoint is open. */
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>
}

const TIMEOUT_MS = 2_000

/** Runs all checks at once; one that takes over two seconds counts as failed. */
export async function readiness(checks: readonly ReadinessCheck[]): Promise<Readiness> {
  const results = await Promise.all(
    checks.map(async ({ name, check }) => {
      const passed = await Promise.race([
        check().then(
          () => true,
          () => false,
        ),
        new Promise<false>((resolve) => setTimeout(resolve, TIMEOUT_MS, false).unref()),
      ])
      return [name, passed ? 'ok' : 'failed'] as const
    }),
  )
  return { ready: results.every(([, result]) => result === 'ok'), checks: Object.fromEntries(results) }
}
