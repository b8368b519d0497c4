import { SettingsError } from '@sellgraph/config'
import { StackProblem } from './problem.ts'
import { readRun, stopLeftovers } from './run-record.ts'
import { createSystem, removeData, runRecordOf, type System, type SystemOptions } from './system.ts'
import { welcome } from './welcome.ts'

/** How often each app may end by itself. */
const REVIVALS = 5

/**
 * Runs the system in the foreground: starts it, tells what a person needs, and ends it in order at a signal or when a
 * server ends. An app that ends by itself is started again, up to five times. Settles when nothing of it runs any more.
 *
 * @returns the exit code
 */
export async function runSystem(options: SystemOptions & { fresh: boolean }): Promise<number> {
  const startedAt = performance.now()
  const record = runRecordOf(options.settings)
  if (options.fresh && readRun(record).owner === undefined) {
    await stopLeftovers(record)
    removeData(options.settings)
  }
  const system = createSystem({ ...options, revivals: REVIVALS, onRevival: (message) => say(`\n${message}`) })
  const asked = untilAsked(system)
  // A terminal that was closed is no reason to end out of order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  // However this process ends, the others must not go on without it.
  process.once('exit', () => system.killAll())

  const failed = await Promise.race([asked, system.died, reasonOf(system.start())])
  if (failed === undefined) {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    say(
      `\n${await welcome(system)}\n\nReady after ${seconds} s. Ctrl-C ends it; so does \`npm run stop\` in another terminal.`,
    )
  }
  const end = failed ?? (await Promise.race([asked, system.died]))
  if (end !== 'asked') say(`\n${messageOf(end)}\n`)
  await system.stop((names) => say(`Stopping ${names.join(', ')} …`))
  say('Everything has ended.')
  return end === 'asked' ? 0 : 1
}

/** What a person is shown of an error: the message when it was written for them, all there is otherwise. */
export function messageOf(error: unknown): string {
  if (error instanceof StackProblem || error instanceof SettingsError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function reasonOf(work: Promise<void>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** Settles at the first signal. Another Ctrl-C gives up the order and ends everything at once. */
function untilAsked(system: System): Promise<'asked'> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked && signal === 'SIGINT') {
          system.killAll()
          process.exit(1)
        }
        asked = true
        resolve('asked')
      })
    }
  })
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
