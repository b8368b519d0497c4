// Writes all that follows from contracts/events and infra/kafka/topics.yaml: types and catalogue, topics, the AsyncAPI
// document, the page for readers.
//
//   node tools/events/generate.ts            write
//   node tools/events/generate.ts --check    change nothing, fail when a file is stale
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Each reads what the ones before it wrote.
const generators = ['codegen.ts', 'topics.ts', 'asyncapi.ts', 'page.ts']

for (const generator of generators) {
  const file = join(import.meta.dirname, generator)
  const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
