// npm run stop: ends a system that was started elsewhere, and what a killed start left behind.
import { parseSettings } from '@sellgraph/config'
import { stopProcess } from '../child.ts'
import { readRun, stopLeftovers } from '../run-record.ts'
import { messageOf } from '../run-system.ts'
import { runRecordOf } from '../system.ts'

try {
  const record = runRecordOf(parseSettings('stack', process.env))
  const { owner, children } = readRun(record)
  if (owner !== undefined) {
    process.stderr.write(`Asking process ${owner.pid} to end the system …\n`)
    // It ends its processes in order; each of them may take a while.
    await stopProcess(owner, { signal: 'SIGTERM', timeoutMs: 90_000 })
  }
  await stopLeftovers(record, (name) =>
    process.stderr.write(`Stopping ${name}, left behind by a start that was killed …\n`),
  )
  process.stderr.write(
    owner === undefined && children.length === 0 ? 'Nothing is running.\n' : 'Everything has ended.\n',
  )
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}
