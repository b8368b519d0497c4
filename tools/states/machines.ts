import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StateMachine } from '@sellgraph/kernel'

export interface FoundMachine {
  /** What the table is called in the code: `leadMachine`. */
  readonly name: string
  /** Its file, seen from the workspace. */
  readonly file: string
  readonly machine: StateMachine<string, string>
}

/** The state machines that the `domain/` folders of a service export, by file name. */
export async function machinesOf(root: string, service: string): Promise<FoundMachine[]> {
  const files = globSync(`apps/${service}/src/modules/*/domain/*.ts`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.spec.ts') && !file.endsWith('.d.ts'))
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
  const found: FoundMachine[] = []
  for (const file of files) {
    const exported = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) {
      if (isMachine(value)) found.push({ name, file, machine: value })
    }
  }
  return found
}

function isMachine(value: unknown): value is StateMachine<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['of', 'states', 'transitions', 'diagram'].every((key) => key in value)
  )
}
