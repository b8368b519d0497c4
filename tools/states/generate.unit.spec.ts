import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { defineStateMachine } from '@sellgraph/kernel'
import { filesOf, withDiagrams, withEnum } from './generate.ts'
import { machinesOf } from './machines.ts'

const lamp = {
  name: 'lampMachine',
  file: 'apps/crm/src/modules/lamps/domain/lamp.ts',
  machine: defineStateMachine({
    of: 'lamp',
    enum: 'LampStatus',
    states: { OFF: 'Dark (熄灭).', ON: 'It says "on" (点亮).' },
    initial: 'OFF',
    transitions: { switchOn: { from: ['OFF'], to: 'ON' } },
  }),
}

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sellgraph-states-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('the values of an enum come from the table, its name, description and directives stay', () => {
  const sdl = `type Lamp { status: LampStatus! }

"States of a lamp."
enum LampStatus @tag(name: "public") {
  "Old."
  BROKEN
}

enum Other { A }
`
  const expected = `type Lamp { status: LampStatus! }

"States of a lamp."
enum LampStatus @tag(name: "public") {
  # From lampMachine in domain/lamp.ts, by "npm run states".
  "Dark (熄灭)."
  OFF
  "It says \\"on\\" (点亮)."
  ON
}

enum Other { A }
`
  expect(withEnum(sdl, 'schema.graphql', lamp)).toBe(expected)
  expect(withEnum(expected, 'schema.graphql', lamp)).toBe(expected)
})

test('a machine whose enum is missing, and a directive on a value that would be lost, are refused by name', () => {
  expect(() => withEnum('type Lamp { on: Boolean }', 'schema.graphql', lamp)).toThrow(
    'schema.graphql has no enum LampStatus, which lampMachine in apps/crm/src/modules/lamps/domain/lamp.ts is for',
  )
  expect(() => withEnum('enum LampStatus { OFF @deprecated(reason: "no") }', 'schema.graphql', lamp)).toThrow(
    'LampStatus.OFF has a directive',
  )
})

test('the diagrams stand between their marks, and what is written by hand around them stays', () => {
  const page = 'Before.\n\n<!-- states -->\nold\n<!-- /states -->\n\nAfter.\n'
  const written = withDiagrams(page, 'README.md', [lamp])
  expect(written).toBe(`Before.

<!-- states -->

### Lamp (\`LampStatus\`)

[lampMachine](src/modules/lamps/domain/lamp.ts)

\`\`\`mermaid
stateDiagram-v2
  [*] --> OFF
  OFF --> ON: switchOn
\`\`\`

<!-- /states -->

After.
`)
  expect(withDiagrams(written, 'README.md', [lamp])).toBe(written)
  expect(() => withDiagrams('Nothing.', 'README.md', [lamp])).toThrow('README.md has no <!-- states -->')
})

test('a service is read from its folders: a state that is new in the table is stale in the schema', async () => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write(
    'apps/crm/src/modules/lamps/domain/lamp.ts',
    `export const lampMachine = {
       of: 'lamp', enum: 'LampStatus', states: ['OFF', 'ON'], meanings: { OFF: 'Dark (熄灭).', ON: 'Lit (点亮).' },
       initial: 'OFF', transitions: {}, diagram: () => 'stateDiagram-v2',
     }`,
  )
  write('apps/crm/src/modules/lamps/schema.graphql', 'enum LampStatus {\n  "Dark (熄灭)."\n  OFF\n}\n')
  const texts = await filesOf(root, 'crm')
  expect([...texts.keys()]).toEqual(['apps/crm/src/modules/lamps/schema.graphql'])
  expect([...texts.values()][0]).toContain('  "Lit (点亮)."\n  ON\n}')
})

test('every state of sales-pipeline says in both languages what it means', async () => {
  const workspace = join(import.meta.dirname, '..', '..')
  const machines = await machinesOf(workspace, 'sales-pipeline')
  expect(services).toContain('sales-pipeline')
  expect(machines.length).toBeGreaterThan(10)
  const silent = machines.flatMap(({ name, machine }) =>
    machine.states
      .filter((state) => !/^[A-Z].+ \(\p{Script=Han}+\)\.$/u.test(machine.meanings?.[state] ?? ''))
      .map((state) => `${name}.${state}`),
  )
  expect(silent).toEqual([])
})

test('what is committed is what the tables say', async () => {
  const workspace = join(import.meta.dirname, '..', '..')
  for (const [file, text] of await filesOf(workspace, 'sales-pipeline')) {
    expect([file, readFileSync(join(workspace, file), 'utf8')]).toEqual([file, text])
  }
})
