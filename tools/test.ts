// npm test [-- what Jest takes]: every spec on Node 24, the servers it needs included.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Results {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sellgraph-test-'))
const resultFile = join(folder, 'results.json')

const given = process.argv.slice(2)
const code = await runJest([
  // Two workers, unless told: more of them than cores make specs wait on each other and time out.
  ...(given.some((one) => one.startsWith('--maxWorkers')) ? [] : ['--maxWorkers=2']),
  ...given,
  '--json',
  `--outputFile=${resultFile}`,
  // The machine-readable report goes to the file; the one for people still goes to standard error.
  '--reporters=default',
])
const results = existsSync(resultFile) ? (JSON.parse(readFileSync(resultFile, 'utf8')) as Results) : undefined
rmSync(folder, { recursive: true, force: true })

if (results === undefined) {
  console.error('\nJest ended before it could report; its messages are above.')
  process.exitCode = code === 0 ? 1 : code
} else {
  const passed = results.numPassedTests
  // A file that could not even be loaded has no tests that could fail, and is a failure all the same.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
  const skipped = results.numPendingTests + results.numTodoTests
  if (passed + failed === 0) console.error('\nNo test ran.')
  process.exitCode = code !== 0 ? code : passed === 0 || failed > 0 ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
}

function runJest(args: string[]): Promise<number> {
  const jest = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--experimental-vm-modules',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...args,
    ],
    { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] },
  )
  // Jest gets Ctrl-C from the terminal itself and ends its servers; other signals are handed on.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => jest.kill(signal))
  return new Promise((resolve) => {
    jest.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    jest.once('exit', (status) => resolve(status ?? 1))
  })
}
