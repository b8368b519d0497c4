import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import type { Database } from '@sellgraph/db-kit'
import { listReplays, requestReplay, stopReplay } from '../replays.ts'
import { onDatabase, told } from './on-database.ts'

const USAGE = `Has a consumer go back on its topics. It begins within seconds; live events follow behind, in order.

  replay missed --from <time> --reason <why>   handles what has not been handled: after a restored backup, or for a
                                               type that is new to the service
  replay again --from <time> --reason <why>    handles what has been handled once more: state rows, and facts of the
                                               types that are named
         --type <type>                         these types alone; may be given several times
         --key <id>                            one aggregate alone
  replay list                                  the latest replays and how far they are
  replay stop <id> --reason <why>              goes on where the consumer stood before

  --from <time>                       such as 2026-03-02T08:30:00Z, or beginning
  --by <who>                          who asks, for the record; the user of this machine unless given
  --service <name>                    the service that goes back, or
  --database <url> --consumer <name>  its database, wherever that is, and its name`

/** Runs `replay …`; the exit code: 0 done, 1 refused, 2 used wrongly. */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      database: { type: 'string' },
      consumer: { type: 'string' },
      from: { type: 'string' },
      type: { type: 'string', multiple: true },
      key: { type: 'string' },
      reason: { type: 'string', default: '' },
      by: { type: 'string', default: userInfo().username },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    console.log(USAGE)
    return 0
  }
  const [command, id = ''] = positionals
  const url = values.database ?? env['DATABASE_URL']
  const { by, reason, key, type: types } = values
  switch (command) {
    case 'list':
      return onDatabase(url, USAGE, list)
    case 'stop':
      return onDatabase(url, USAGE, async (db) =>
        told(await db.attempt((tx) => stopReplay(tx, { id, by, reason })), () => `replay ${id} is stopped`),
      )
    case 'missed':
    case 'again': {
      const consumer = values.consumer ?? env['EVENTS_CONSUMER']
      if (consumer === undefined) return wrong('Whose replay? Give --service or --consumer.')
      if (values.from === undefined) return wrong('From when? Give --from.')
      const from = new Date(values.from === 'beginning' ? 0 : values.from)
      const mode = command === 'again' ? 'AGAIN' : 'MISSED'
      return onDatabase(url, USAGE, async (db) =>
        told(
          await db.attempt((tx) => requestReplay(tx, { consumer, mode, from, key, types, reason, by })),
          (replay) => `replay ${replay} is asked for; events replay list shows how far it is`,
        ),
      )
    }
    default:
      return wrong(USAGE)
  }
}

function wrong(message: string): number {
  console.error(message)
  return 2
}

async function list(db: Database): Promise<number> {
  const replays = await listReplays(db, { limit: 20 })
  if (replays.length === 0) console.log('Nothing was ever replayed.')
  for (const { id, mode, state, from, key, types, reason, requestedBy, requestedAt, messages, done } of replays) {
    const what = [types?.join(', ') ?? 'all types', key === null ? 'all keys' : `key ${key}`].join(', ')
    console.log(`${id}  ${state}  ${mode} from ${from.toISOString()}, ${what}  ${done} of ${messages} messages`)
    console.log(`    ${requestedBy} at ${requestedAt.toISOString()}: ${reason}`)
  }
  return 0
}
