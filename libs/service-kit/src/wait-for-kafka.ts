import type { BrokerClient } from '@sellgraph/messaging'
import type { Logger } from '@sellgraph/observability'
import { StartProblem } from './start-problem.ts'

/** How long a start waits for Kafka: brokers and services are often started together. */
export const KAFKA_WAIT_MS = 30_000

const PAUSE_MS = 500

/** Returns when a broker answers; says so when it has to wait, and gives up with a {@link StartProblem}. */
export async function waitForKafka(
  broker: BrokerClient,
  options: { brokers: readonly string[]; log: Logger; waitMs: number; signal: AbortSignal },
): Promise<void> {
  const { brokers, log, waitMs, signal } = options
  const deadline = performance.now() + waitMs
  for (let attempt = 1; ; attempt++) {
    const error = await attemptUntil(ask(broker), deadline, signal)
    signal.throwIfAborted()
    if (error === undefined) {
      if (attempt > 1) log.info({ attempt }, 'Kafka answers')
      return
    }
    if (performance.now() >= deadline) {
      throw new StartProblem(
        `Kafka at ${brokers.join(', ')} has not answered for ${String(Math.round(waitMs / 1_000))} s. Start it, or correct KAFKA_BROKERS and the KAFKA_ settings of TLS and sign-in.`,
        { cause: error },
      )
    }
    const leftSeconds = Math.ceil((deadline - performance.now()) / 1_000)
    log.warn({ brokers, attempt, leftSeconds, reason: String(error) }, 'Kafka does not answer yet, waiting for it')
    await attemptUntil(new Promise((resolve) => setTimeout(resolve, PAUSE_MS)), deadline, signal)
  }
}

async function ask(broker: BrokerClient): Promise<void> {
  const admin = broker.admin()
  try {
    await admin.ensureTopics([])
  } finally {
    await admin.close().catch(() => undefined)
  }
}

/** Undefined when the work is done, its error when it failed; what takes until the deadline or the signal has failed. */
async function attemptUntil(work: Promise<unknown>, deadline: number, signal: AbortSignal): Promise<Error | undefined> {
  let give = (_: Error) => {}
  const late = new Promise<Error>((resolve) => (give = resolve))
  const timer = setTimeout(() => give(new Error('no answer in time')), Math.max(0, deadline - performance.now()))
  const abort = () => give(new Error('the start was called off'))
  signal.addEventListener('abort', abort)
  if (signal.aborted) abort()
  try {
    return await Promise.race([
      work.then(
        () => undefined,
        (error: unknown) => error as Error,
      ),
      late,
    ])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}
