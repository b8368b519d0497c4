import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Child, readJson, stopProcess } from './child.ts'
import { type ProcessIdentity, identify, isRunning } from './process-identity.ts'

interface RecordedChild extends ProcessIdentity {
  name: string
  /** The signal that makes it end. */
  stopSignal: NodeJS.Signals
}

interface RunRecordData {
  /** The process that started the others and ends them. */
  owner: ProcessIdentity
  /** In the order they were started; they are ended the other way round. */
  children: RecordedChild[]
}

/**
 * What runs, kept in a file, so that another command finds it, and finds what a killed owner left behind.
 */
export class RunRecord {
  readonly file: string
  #data: RunRecordData | undefined

  constructor(file: string) {
    this.file = file
  }

  /** Begins the record of this process. */
  begin(): void {
    this.#data = { owner: identify(process.pid), children: [] }
    this.#write()
  }

  add(child: Child): void {
    this.#data?.children.push({ name: child.name, ...child.identity, stopSignal: child.stopSignal })
    this.#write()
  }

  remove(child: Child): void {
    if (this.#data === undefined) return
    this.#data.children = this.#data.children.filter(({ pid }) => pid !== child.pid)
    this.#write()
  }

  /** Ends a record that was begun; one of another process stays. */
  end(): void {
    if (this.#data === undefined) return
    this.#data = undefined
    rmSync(this.file, { force: true })
  }

  #write(): void {
    if (this.#data === undefined) return
    mkdirSync(dirname(this.file), { recursive: true })
    const fresh = `${this.file}.${process.pid}.new`
    writeFileSync(fresh, JSON.stringify(this.#data, null, 2), { mode: 0o600 })
    renameSync(fresh, this.file)
  }
}

/** The recorded run, as far as its processes still are what was recorded. */
export function readRun(file: string): { owner: ProcessIdentity | undefined; children: RecordedChild[] } {
  const data = readJson(file) as Partial<RunRecordData> | undefined
  const { owner, children = [] } = data ?? {}
  return { owner: owner !== undefined && isRunning(owner) ? owner : undefined, children: children.filter(isRunning) }
}

/** Ends what a killed owner left running, the last started first. */
export async function stopLeftovers(file: string, onStop: (name: string) => void = () => undefined): Promise<void> {
  for (const child of readRun(file).children.reverse()) {
    onStop(child.name)
    await stopProcess(child, { signal: child.stopSignal, timeoutMs: 20_000 })
  }
}
