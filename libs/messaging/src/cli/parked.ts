import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { listParked, type ParkedEvent, retryParked, skipParked } from '../operators.ts'

const USAGE = `Parked events of one service. Give its database with --database or DATABASE_URL.

  parked.ts list [--waiting]          what is parked (and what is retried by itself)
  parked.ts show <id>                 one event with its headers and its value
  parked.ts retry <id>                try it again now; the events behind it follow
  parked.ts skip <id> --reason <why> [--by <who>]
                                      decide that it is not handled; kept on record`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: 'string' },
    waiting: { type: 'boolean', default: false },
    reason: { type: 'string' },
    by: { type: 'string', default: userInfo().username },
  },
})

process.exitCode = await main()

async function main(): Promise<number> {
  const [command, id = ''] = positionals
  const url = values.database ?? process.env['DATABASE_URL']
  if (command === undefined || url === undefined) {
    console.error(url === undefined ? `No database given.\n\n${USAGE}` : USAGE)
    return 2
  }
  const db = await createDatabase({ url, entities: [], applicationName: 'sellgraph-parked', poolSize: 1 })
  try {
    return await run(db, command, id)
  } finally {
    await db.close()
  }
}

async function run(db: Database, command: string, id: string): Promise<number> {
  switch (command) {
    case 'list':
      return list(await listParked(db, { waiting: values.waiting }))
    case 'show':
      return show((await listParked(db, { waiting: true, limit: 10_000 })).find((event) => event.id === id))
    case 'retry':
      return told(await retryParked(db, id), `event ${id} is tried again`)
    case 'skip':
      return told(await skipParked(db, id, values.reason ?? '', values.by), `event ${id} is skipped`)
    default:
      console.error(USAGE)
      return 2
  }
}

function list(events: readonly ParkedEvent[]): number {
  if (events.length === 0) console.log('Nothing is parked.')
  for (const { id, status, type, topic, key, attempts, queuedBehind, receivedAt, reason } of events) {
    console.log(`${id}  ${status}  ${type ?? '(no type)'}  ${topic}  key ${key}  since ${receivedAt.toISOString()}`)
    console.log(`    ${attempts} attempts, ${queuedBehind} behind it: ${reason ?? ''}`)
  }
  return 0
}

function show(event: ParkedEvent | undefined): number {
  if (event === undefined) {
    console.error('There is no such event.')
    return 1
  }
  console.log(JSON.stringify(event, null, 2))
  return 0
}

function told(result: { ok: true } | { ok: false; error: { message: string } }, success: string): number {
  if (result.ok) console.log(success)
  else console.error(result.error.message)
  return result.ok ? 0 : 1
}
