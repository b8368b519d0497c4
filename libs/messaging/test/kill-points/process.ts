// A service as a process of its own, with a trap at which it ends.
import { createDatabase } from '@sellgraph/db-kit'
import { kafkaBroker } from '../../src/index.ts'
import { startService, type Work } from './service.ts'
import { type Trap, trapBroker, trapDatabase, trapEffect } from './trap.ts'

export interface Plan extends Work {
  readonly databaseUrl: string
  readonly brokers: readonly string[]
  readonly trap: Trap
  /** It stops when everything is written. */
  readonly stop: boolean
}

const plan = JSON.parse(process.argv[2] ?? '') as Plan
const { databaseUrl, brokers, trap } = plan

/** What goes wrong on the way is told when the spec fails. */
const tell = (fields: object, message: string) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
const log = { debug() {}, info() {}, warn: tell, error: tell }

trapDatabase(trap)
const broker = trapBroker(kafkaBroker({ brokers, clientId: 'kill-points', log }), trap)
const db = await createDatabase({ url: databaseUrl, entities: [], applicationName: 'kill-points', poolSize: 5 })
const service = await startService(plan, { db, databaseUrl, broker, log, around: trapEffect(trap) })
if (plan.stop) {
  await service.stop()
  await db.close()
}
