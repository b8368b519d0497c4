/** One thing a process needs to do its work; throws or rejects when it is not there. */
export interface ReadinessCheck {
  readonly name: string
  /** Whether the process cannot serve without it; true unless told. What is not needed at once is only reported. */
  readonly required?: boolean
  check(): Promise<void>
}

export interface Readiness {
  readonly ready: boolean
  /** `ok` or `failed` per check: names only, since the endpoint is open. */
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>
}

const TIMEOUT_MS = 2_000

/** Runs all checks at once; one that takes over two seconds counts as failed. */
export async function readiness(checks: readonly ReadinessCheck[], timeoutMs = TIMEOUT_MS): Promise<Readiness> {
  const results = await Promise.all(checks.map(async (check) => ({ ...check, passed: await passes(check, timeoutMs) })))
  return {
    ready: results.every(({ passed, required = true }) => passed || !required),
    checks: Object.fromEntries(results.map(({ name, passed }) => [name, passed ? 'ok' : 'failed'])),
  }
}

async function passes({ check }: ReadinessCheck, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, false)
  })
  try {
    return await Promise.race([check().then(() => true), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
