// npm start [-- --fresh]: the whole system on this machine, until Ctrl-C or `npm run stop`.
import { parseArgs } from 'node:util'
import { parseSettings } from '@sellgraph/config'
import { StackProblem } from '../problem.ts'
import { messageOf, runSystem } from '../run-system.ts'

try {
  process.exitCode = await runSystem({
    settings: parseSettings('stack', process.env),
    showProgress: true,
    ...options(),
  })
} catch (error) {
  process.stderr.write(`\n${messageOf(error)}\n`)
  process.exitCode = 1
}

function options(): { fresh: boolean } {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } } }).values
  } catch (error) {
    throw new StackProblem(
      `${(error as Error).message}\nUsage: npm start [-- --fresh]\n  --fresh  begin with empty data`,
    )
  }
}
