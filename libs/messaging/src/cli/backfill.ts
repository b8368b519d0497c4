import { userInfo } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Database } from '@sellgraph/db-kit'
import { allContracts, isState } from '../catalogue.ts'
import { type Backfill, cancelBackfill, listBackfills, requestBackfill } from '../state/backfill.ts'
import { DEFAULT_ROWS_PER_SECOND } from '../state/track.ts'
import { onDatabase, told } from './on-database.ts'

const USAGE = `Publishes all rows of a state topic again: for a warehouse that begins anew, or a topic that lost something.
The running service does it, a piece at a time, between its own changes; it goes on after a restart.

  backfill <topic> --reason <why>     for example: backfill state.crm.customer.v1, or backfill crm.customer
           [--rows-per-second <n>]    at most so many, ${String(DEFAULT_ROWS_PER_SECOND)} unless told
           [--wait]                   until it is done
  backfill list                       the newest requests and how far they are
  backfill cancel <id>

The service's database: --service, --database or DATABASE_URL. --by <who> is kept with the request.`

/** Runs `backfill …`; the exit code: 0 done, 1 refused, 2 used wrongly. */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      database: { type: 'string' },
      reason: { type: 'string', default: '' },
      'rows-per-second': { type: 'string', default: String(DEFAULT_ROWS_PER_SECOND) },
      wait: { type: 'boolean', default: false },
      by: { type: 'string', default: userInfo().username },
      help: { type: 'boolean', default: false },
    },
  })
  const [what, id = ''] = positionals
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (what === undefined) return usage()
  return onDatabase(values.database ?? env['DATABASE_URL'], USAGE, async (db) => {
    if (what === 'list') return list(db)
    if (what === 'cancel') return cancel(db, id, values.by)
    const type = stateTypeOf(what)
    if (type === undefined) return usage(`There is no state topic ${what}.`)
    if (values.reason.trim() === '') return usage('Say why with --reason.')
    const rowsPerSecond = Number(values['rows-per-second'])
    if (!Number.isInteger(rowsPerSecond) || rowsPerSecond < 1)
      return usage('--rows-per-second is a whole number from 1.')
    const request = await requestBackfill(db, { type, reason: values.reason, requestedBy: values.by, rowsPerSecond })
    const code = told(request, (asked) => `${type} will be published again: ${asked.id}`)
    return request.ok && values.wait ? untilDone(db, request.value.id) : code
  })
}

function usage(problem?: string): number {
  console.error(problem === undefined ? USAGE : `${problem}\n\n${USAGE}`)
  return 2
}

/** `crm.customer` is short for the newest version of `state.crm.customer`. */
function stateTypeOf(name: string): string | undefined {
  const types = allContracts()
    .map(([type]) => type)
    .filter(isState)
  return types.find((type) => type === name) ?? types.findLast((type) => type.startsWith(`state.${name}.v`))
}

async function list(db: Database): Promise<number> {
  const all = await listBackfills(db)
  if (all.length === 0) console.log('Nothing was asked to be published again.')
  for (const one of all) console.log(lineOf(one))
  return 0
}

function lineOf({ id, type, published, requestedBy, requestedAt, reason, finishedAt, cancelledBy }: Backfill): string {
  const state =
    cancelledBy !== null
      ? `cancelled by ${cancelledBy}`
      : finishedAt === null
        ? 'open'
        : `done ${finishedAt.toISOString()}`
  return `${id}  ${type}  ${String(published)} rows, ${state}\n    asked by ${requestedBy} ${requestedAt.toISOString()}: ${reason}`
}

async function cancel(db: Database, id: string, by: string): Promise<number> {
  if ((await listBackfills(db)).some((one) => one.id === id) && (await cancelBackfill(db, id, by))) {
    console.log(`${id} is cancelled; what it published stays`)
    return 0
  }
  console.error(`There is no open request ${id}.`)
  return 1
}

async function untilDone(db: Database, id: string): Promise<number> {
  for (;;) {
    const one = (await listBackfills(db)).find((request) => request.id === id)
    if (one === undefined || one.cancelledBy !== null) return 1
    if (one.finishedAt !== null) {
      console.log(`${String(one.published)} rows published`)
      return 0
    }
    await sleep(500)
  }
}
