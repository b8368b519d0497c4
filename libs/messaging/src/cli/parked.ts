import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import type { Database, Tx } from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'
import { masked } from '../inbox/masked.ts'
import {
  correctParked,
  listParked,
  type ParkedEvent,
  parkedEvent,
  retryParked,
  revealParked,
  skipParked,
} from '../operators.ts'
import { onDatabase, told } from './on-database.ts'

const USAGE = `Events that could not be handled, and behind which the later events of their key queue.

  parked list [--waiting] [--type <type>] [--key <key>]
                                      what is parked (and what is tried again by itself)
  parked show <id>                    one event with its headers and its value, personal data and amounts masked
         --reveal --reason <why>      the value as it came; what it was shown for stays on record
  parked retry <id>                   tries it again now; the events behind it follow
  parked fix <id> --reason <why>      has a corrected copy handled instead; the original is kept
         --patch <json>               JSON merge patch (RFC 7386) of its data, or
         --patch-file <file>          the same from a file
         --header <name>=<value>      a header to set, such as content-type=application/json
  parked skip <id> --reason <why>     decides that it is not handled; kept on record

  --by <who>                          who decides, for the record; the user of this machine unless given
  --version <n>                       as of this version: refused when another has decided meanwhile
  --service <name>, --database <url>  whose events; DATABASE_URL unless given`

interface Options {
  readonly by: string
  readonly version?: string | undefined
  readonly reason?: string | undefined
  readonly patch?: string | undefined
  readonly 'patch-file'?: string | undefined
  readonly header?: readonly string[] | undefined
  readonly waiting?: boolean | undefined
  readonly type?: string | undefined
  readonly key?: string | undefined
  readonly reveal?: boolean | undefined
}

/** Runs `parked …`; the exit code: 0 done, 1 refused, 2 used wrongly. */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      database: { type: 'string' },
      waiting: { type: 'boolean' },
      type: { type: 'string' },
      key: { type: 'string' },
      reveal: { type: 'boolean' },
      reason: { type: 'string' },
      patch: { type: 'string' },
      'patch-file': { type: 'string' },
      header: { type: 'string', multiple: true },
      version: { type: 'string' },
      by: { type: 'string', default: userInfo().username },
      help: { type: 'boolean' },
    },
  })
  const [command, id = ''] = positionals
  if (values.help === true) {
    console.log(USAGE)
    return 0
  }
  if (command === undefined || !COMMANDS.has(command)) {
    console.error(USAGE)
    return 2
  }
  return onDatabase(values.database ?? env['DATABASE_URL'], USAGE, (db) => run(db, command, id, values))
}

const COMMANDS = new Set(['list', 'show', 'retry', 'fix', 'skip'])

async function run(db: Database, command: string, id: string, options: Options): Promise<number> {
  const { by, reason = '', waiting, type, key } = options
  const version = options.version === undefined ? undefined : Number(options.version)
  const decision = { id, by, version }
  const decide = (work: (tx: Tx) => Promise<Result<void>>, success: string) =>
    db.attempt(work).then((result) => told(result, () => `event ${id} ${success}`))
  switch (command) {
    case 'list':
      return list(await listParked(db, { waiting, type, key }, { limit: 1_000 }))
    case 'show':
      if (options.reveal !== true) return show(await parkedEvent(db, id), maskedText)
      return db
        .attempt((tx) => revealParked(tx, { ...decision, reason }))
        .then((revealed) => (revealed.ok ? show(revealed.value, plainText) : told(revealed, () => '')))
    case 'retry':
      return decide((tx) => retryParked(tx, { ...decision, reason: reason === '' ? null : reason }), 'is tried again')
    case 'fix':
      return decide(
        (tx) => correctParked(tx, { ...decision, patch: patchOf(options), headers: headersOf(options), reason }),
        'is corrected and tried again',
      )
    default:
      return decide((tx) => skipParked(tx, { ...decision, reason }), 'is skipped')
  }
}

function patchOf({ patch, 'patch-file': file }: Options): unknown {
  const text = patch ?? (file === undefined ? undefined : readFileSync(file, 'utf8'))
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(`The patch is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

function headersOf({ header = [] }: Options): Record<string, string> {
  return Object.fromEntries(
    header.map((text) => {
      const at = text.indexOf('=')
      if (at < 1) throw new Error(`--header ${text}: give <name>=<value>.`)
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}

function list(events: readonly ParkedEvent[]): number {
  if (events.length === 0) console.log('Nothing is parked.')
  for (const { id, status, type, topic, key, attempts, queuedBehind, receivedAt, reason } of events) {
    console.log(`${id}  ${status}  ${type ?? '(no type)'}  ${topic}  key ${key}  since ${receivedAt.toISOString()}`)
    console.log(`    ${attempts} attempts, ${queuedBehind} behind it: ${reason ?? ''}`)
  }
  return 0
}

type Shown = (type: string | null, payload: Buffer | null) => string | null

const plainText: Shown = (_, payload) => payload?.toString('utf8') ?? null
const maskedText: Shown = (type, payload) => {
  const data = masked(type, payload)
  return data === null ? null : JSON.stringify(data)
}

function show(event: ParkedEvent | null, text: Shown): number {
  if (event === null) {
    console.error('There is no such event: it is settled, or queues behind another.')
    return 1
  }
  const { payload, corrected, type, ...rest } = event
  const shown =
    corrected === null
      ? null
      : { headers: corrected.headers, payload: text(corrected.headers['ce_type'] ?? type, corrected.payload) }
  console.log(
    JSON.stringify(
      { ...rest, type, bytes: payload?.length ?? null, payload: text(type, payload), corrected: shown },
      null,
      2,
    ),
  )
  return 0
}
