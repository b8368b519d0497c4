// `npm start` with stand-ins for the apps: real PostgreSQL, real Kafka, real supervision.
import { join } from 'node:path'
import { parseSettings } from '@sellgraph/config'
import { messageOf, runSystem } from '../run-system.ts'

const folder = process.env['FAKE_APPS'] as string

try {
  process.exitCode = await runSystem({
    settings: parseSettings('stack', process.env),
    mainOf: (name) => join(folder, `${name}.mjs`),
    demo: join(folder, 'demo.mjs'),
    fresh: process.argv.includes('--fresh'),
    showProgress: true,
    ...(process.env['FAKE_PREFIX'] === undefined ? {} : { databasePrefix: process.env['FAKE_PREFIX'] }),
  })
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}
