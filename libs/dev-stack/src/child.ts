import { spawn } from 'node:child_process'
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { type ProcessIdentity, identify, isRunning } from './process-identity.ts'

export interface ChildOptions {
  /** How people call it: `crm`, `Kafka`. */
  name: string
  command: string
  args: string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
  uid?: number
  gid?: number
  /** Where its standard output and error go. The file of the run before is kept beside it. */
  logFile: string
  /** The signal that makes it finish its work and end; SIGTERM unless told. */
  stopSignal?: NodeJS.Signals
  /** How long it may take to end before it is killed; 10 s unless told. */
  stopTimeoutMs?: number
}

export interface ChildExit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A process of the stack. It leads its own process group, so a terminal's Ctrl-C does not reach it. */
export interface Child {
  name: string
  pid: number
  identity: ProcessIdentity
  logFile: string
  stopSignal: NodeJS.Signals
  /** Settles when the process has ended, whoever ended it. */
  exited: Promise<ChildExit>
  running(): boolean
  /** Asks it to end, kills it when it does not; settles when it is gone. */
  stop(): Promise<void>
  /** The last lines it wrote. */
  lastLines(count: number): string[]
}

/** How the parts of the stack start their processes. */
export type Spawn = (options: ChildOptions) => Promise<Child>

/** Starts a process whose output goes to a file. Rejects when the command cannot be started. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { name, logFile, stopSignal = 'SIGTERM', stopTimeoutMs = 10_000 } = options
  mkdirSync(dirname(logFile), { recursive: true })
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`)
  // The child writes to the file itself: a supervisor that dies takes no log lines with it.
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    ...(options.uid === undefined ? {} : { uid: options.uid }),
    ...(options.gid === undefined ? {} : { gid: options.gid }),
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  const exited = new Promise<ChildExit>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  const pid = child.pid as number
  const identity = identify(pid)
  let ended = false
  void exited.then(() => (ended = true))
  let stopping: Promise<void> | undefined

  return {
    name,
    pid,
    identity,
    logFile,
    stopSignal,
    exited,
    running: () => !ended,
    stop() {
      stopping ??= stopProcess(identity, { signal: stopSignal, timeoutMs: stopTimeoutMs }).then(async () => {
        await exited
      })
      return stopping
    },
    lastLines: (count) => lastLinesOf(logFile, count),
  }
}

/** Ends a process and what is left of its group; settles when the process is gone. */
export async function stopProcess(
  identity: ProcessIdentity,
  { signal = 'SIGTERM', timeoutMs = 10_000 }: { signal?: NodeJS.Signals; timeoutMs?: number } = {},
): Promise<void> {
  const { pid } = identity
  if (isRunning(identity)) {
    send(pid, signal)
    const deadline = Date.now() + timeoutMs
    while (isRunning(identity)) {
      if (Date.now() > deadline) {
        send(-pid, 'SIGKILL')
        send(pid, 'SIGKILL')
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The last lines of a text file; none when it does not exist. */
export function lastLinesOf(file: string, count: number): string[] {
  if (!existsSync(file)) return []
  const fd = openSync(file, 'r')
  try {
    const { size } = fstatSync(fd)
    const length = Math.min(size, 64 * 1024)
    const buffer = Buffer.alloc(length)
    readSync(fd, buffer, 0, length, size - length)
    return buffer.toString('utf8').trimEnd().split('\n').slice(-count)
  } finally {
    closeSync(fd)
  }
}

/** A JSON file's value, or undefined when it does not exist or was written only half. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    return undefined
  }
}
