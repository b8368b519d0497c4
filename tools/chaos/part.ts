import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Child, type ChildOptions, type Spawn, startChild } from '@sellgraph/dev-stack'

export type Kind = 'service' | 'gateway' | 'broker' | 'database' | 'database session' | 'issuer'

/** Starts the process by the given spawn and settles when it answers. */
type Launch = (spawn: Spawn) => Promise<unknown>

/** Starts on empty servers before the whole run is given up. */
const FIRST_STARTS = 3

/** One process of the system that is started again whenever it has ended, as an orchestrator does. */
export class Part {
  readonly name: string
  readonly kind: Kind
  /** From each end until it answered again, in milliseconds. */
  readonly recoveries: number[] = []
  /** Ends that nobody caused, of a process that had been ready. */
  readonly ends: string[] = []
  /** Starts that came to nothing: it was killed meanwhile, or what it needs was away. */
  failedStarts = 0
  readonly #launch: Launch
  #child: Child | undefined
  #killed = false
  #ready = false
  #stopping = false
  #restAfterKill = 0
  #kept: Promise<void> = Promise.resolve()

  constructor(kind: Kind, name: string, launch: Launch) {
    this.kind = kind
    this.name = name
    this.#launch = launch
  }

  get running(): boolean {
    return this.#child?.running() === true
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Settles when it is ready for the first time; from then on it is kept alive. */
  async start(): Promise<void> {
    for (let attempt = 1; !(await this.#tryToBegin()); attempt++) {
      if (attempt === FIRST_STARTS) throw new Error(`${this.name} does not start: ${this.#lastWords()}`)
    }
    this.#kept = this.#keep()
  }

  /** SIGKILL to it and its children, whatever it is doing; it stays away for a while. */
  kill(restMs: number): boolean {
    if (this.#child?.running() !== true) return false
    this.#killed = true
    this.#restAfterKill = restMs
    const { pid } = this.#child
    const family = [pid, ...childrenOf(pid)]
    for (const one of family) sigkill(one)
    return true
  }

  /** Settles when it is ready; for what must not be looked at in the middle of a recovery. */
  async untilReady(): Promise<void> {
    while (!this.#ready) await pause(50)
  }

  async stop(): Promise<void> {
    this.#stopping = true
    await this.#child?.stop()
    await this.#kept
  }

  async #tryToBegin(): Promise<boolean> {
    this.#killed = false
    try {
      await this.#launch(async (options: ChildOptions) => (this.#child = await startChild(options)))
      this.#ready = true
      return true
    } catch {
      this.failedStarts += 1
      await this.#child?.stop()
      await pause(200)
      return false
    }
  }

  #lastWords(): string {
    return this.#child?.lastLines(3).join(' | ') ?? ''
  }

  async #keep(): Promise<void> {
    for (;;) {
      const exit = await this.#child?.exited
      if (this.#stopping) return
      const ended = performance.now()
      this.#ready = false
      if (!this.#killed) {
        this.ends.push(
          `${this.name} ended by itself, ${exit?.signal ?? `exit code ${String(exit?.code)}`}: ` + this.#lastWords(),
        )
      }
      await pause(this.#restAfterKill)
      while (!this.#stopping && !(await this.#tryToBegin()));
      if (this.#stopping) return
      this.recoveries.push(performance.now() - ended)
    }
  }
}

/** Process ids of the children of a process, by what the kernel tells. */
export function childrenOf(parent: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      // pid (command) state ppid …; the command may have spaces and brackets in it.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent ? [Number(name)] : []
    } catch {
      return [] // it has ended just now
    }
  })
}

export function sigkill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
