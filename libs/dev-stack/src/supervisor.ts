import { type Child, type ChildExit, type ChildOptions, startChild } from './child.ts'
import { StackProblem } from './problem.ts'
import type { RunRecord } from './run-record.ts'

/** The order in which the parts end: nobody outlives what it depends on. */
export const stages = ['demo', 'gateway', 'services', 'issuer', 'kafka', 'postgres'] as const

export type Stage = (typeof stages)[number]

interface Supervised {
  child: Child
  stage: Stage
  /** Its end is wanted, or no surprise. */
  mayEnd: boolean
}

/**
 * Starts processes, notices when one ends by itself, and ends all of them in order. Whatever happens, after `stop` has
 * settled none of them runs.
 */
export class Supervisor {
  readonly #record: RunRecord
  readonly #onDeath: (name: string, problem: StackProblem) => void
  readonly #running = new Map<string, Supervised>()
  readonly #starting = new Set<Promise<Child>>()
  readonly #abort = new AbortController()
  #stopping: Promise<void> | undefined

  /** @param onDeath - hears of every process that ended and should not have: which, and its last lines */
  constructor(record: RunRecord, onDeath: (name: string, problem: StackProblem) => void) {
    this.#record = record
    this.#onDeath = onDeath
  }

  /** Aborted as soon as the stack is to end: every start under way gives up. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  async start(stage: Stage, options: ChildOptions, { mayEnd = false } = {}): Promise<Child> {
    this.signal.throwIfAborted()
    const starting = startChild(options).then((child) => {
      const supervised = { child, stage, mayEnd }
      this.#running.set(child.name, supervised)
      this.#record.add(child)
      void child.exited.then((exit) => this.#ended(supervised, exit))
      return child
    })
    this.#starting.add(starting)
    try {
      return await starting
    } finally {
      this.#starting.delete(starting)
    }
  }

  /** Kills one process as a crash would, without counting it as one. */
  async kill(name: string): Promise<void> {
    const supervised = this.#running.get(name)
    if (supervised === undefined) throw new Error(`there is no running process ${name}`)
    supervised.mayEnd = true
    process.kill(supervised.child.pid, 'SIGKILL')
    await supervised.child.exited
  }

  /** Ends everything in order. May be called at any moment and again: it always waits for the end. */
  stop(onStage: (names: string[]) => void = () => undefined): Promise<void> {
    this.#stopping ??= this.#stopAll(onStage)
    return this.#stopping
  }

  /** Ends everything at once, whatever it costs: for a second Ctrl-C, and for a process that is about to exit. */
  killAll(): void {
    for (const { child } of this.#running.values()) {
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended already.
      }
    }
  }

  #ended(supervised: Supervised, exit: ChildExit): void {
    const { child, mayEnd } = supervised
    if (this.#running.get(child.name) === supervised) this.#running.delete(child.name)
    if (this.#stopping === undefined) this.#record.remove(child)
    if (!mayEnd && this.#stopping === undefined) this.#onDeath(child.name, deathOf(child, exit))
  }

  async #stopAll(onStage: (names: string[]) => void): Promise<void> {
    this.#abort.abort(new Error('the system is being stopped'))
    // A process that is being started at this moment is known in the next; only then can it be ended.
    while (this.#starting.size > 0) await Promise.allSettled(this.#starting)
    for (const stage of stages) {
      const members = [...this.#running.values()].filter((one) => one.stage === stage).map(({ child }) => child)
      if (members.length === 0) continue
      onStage(members.map(({ name }) => name))
      await Promise.all(members.map((child) => child.stop()))
    }
    this.#record.end()
  }
}

function deathOf(child: Child, { code, signal }: ChildExit): StackProblem {
  return new StackProblem(
    `${child.name} ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}.\n${logOf(child)}`,
  )
}

/** The end of what a process wrote, for a message. */
export function logOf(child: Child): string {
  // The frames inside Node push the message itself out of sight.
  const lines = child.lastLines(60).filter((line) => line.trim() !== '' && !/^\s+at .*node:internal/.test(line))
  return [`Its last lines, of ${child.logFile}:`, ...lines.slice(-15).map((line) => `  | ${line}`)].join('\n')
}
