// npm run bench:access: what rules of access cost a list of 50 customers, each with its people, its lead and its referrer.
//
// Three ways in turn, in one process on one database: as a manager who leads half of all teams, whose rules are made
// anew for each request; with the same condition written by hand, so that no rule is made; and with no condition. All
// three are people, whose reads are logged. The newest rows are of all teams alike, and each way answers 50.
import { mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repository, startPostgres } from '@sellgraph/dev-stack'
import { everyRow, type Principal, RowScope } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { rulesOf } from '../../tools/access/rules.ts'
import { definitionOf } from '../../tools/definition-of.ts'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '300' }, customers: { type: 'string', default: '20000' } },
})
const requests = Number(values.requests)
const customers = Number(values.customers)
/** A filtered list may take this many times as long as the unfiltered one. */
const LIMIT = 1.15

const query = `{ customers(first: 50) { edges { node {
  id name contacts { id name } lead { id status companyName } referrer { id name }
} } } }`

const dir = join(repository, '.sellgraph', `bench-access-${process.pid}`)
mkdirSync(dir, { recursive: true })
const postgres = await startPostgres({ dataDir: join(dir, 'postgres') })
try {
  process.env['SELLGRAPH_TEST_PG_URL'] = postgres.url
  await measure()
} finally {
  await postgres.stop()
  rmSync(dir, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  // Asks the environment for the server when it is loaded.
  const { startTestService } = await import('@sellgraph/service-kit/testing')
  const crm = await startTestService(await definitionOf('crm'), { at: new Date().toISOString() })
  const teams = Array.from({ length: 40 }, newId)
  await crm.db.query(
    `WITH made AS (
       INSERT INTO lead (id, version, created_at, updated_at, status, channel, company_name, name_key, name_code,
                         captured_by, owner_id, team_id)
       SELECT gen_random_uuid(), 1, now() - n * interval '1 minute', now(), 'QUALIFIED', 'WEBSITE', 'Customer ' || n,
              'customer' || n, 'customer' || n, 'bench', gen_random_uuid(), ($2::uuid[])[1 + n % 40]
         FROM generate_series(1, $1::int) n RETURNING id, created_at, company_name, owner_id, team_id)
     INSERT INTO customer (id, version, created_at, updated_at, code, name, name_key, name_code, lifecycle_stage,
                           owner_id, team_id, lead_id)
     SELECT gen_random_uuid(), 1, created_at, created_at, 'C-' || row_number() OVER (), company_name, company_name,
            company_name, 'WON', owner_id, team_id, id FROM made`,
    [customers, teams],
  )
  await crm.db.query(
    `UPDATE customer c SET referrer_id = r.id FROM (SELECT id, lag(id) OVER (PARTITION BY team_id ORDER BY created_at) AS
       other FROM customer) AS r WHERE r.other = c.id`,
  )
  await crm.db.query(
    `INSERT INTO contact (id, version, created_at, updated_at, customer_id, name)
     SELECT gen_random_uuid(), 1, now(), now(), id, 'Contact ' || n FROM customer, generate_series(1, 2) n`,
  )
  await crm.db.query('ANALYZE')

  const place = { subject: 'bench', roles: ['MANAGER'] as const, employeeId: newId(), teamIds: teams.slice(0, 20) }
  const known = testPrincipal(place)
  const free = testPrincipal(place)
  const ways: Record<string, () => Principal> = {
    'rules made for the request': () => testPrincipal(place),
    'the condition by hand': () => known,
    'no condition': () => free,
  }
  const byHand = new RowScope({
    operator: 'or',
    value: [
      { operator: 'in', field: 'ownerId', value: [place.employeeId] },
      { operator: 'in', field: 'teamId', value: place.teamIds },
    ],
  })
  const scopes = new Map([
    [known, byHand],
    [free, everyRow],
  ])
  await withScopes(scopes, async () => {
    for (const principal of Object.values(ways)) {
      const { data, errors } = await crm.gql(principal(), query)
      if (errors !== undefined || data.customers.edges.length !== 50) throw new Error(JSON.stringify(errors))
    }
    const times: Record<string, number[]> = {}
    for (let n = 0; n < requests + 30; n++) {
      for (const [name, principal] of Object.entries(ways)) {
        const who = principal()
        const began = performance.now()
        await crm.gql(who, query)
        // The first ones warm up.
        if (n >= 30) (times[name] ??= []).push(performance.now() - began)
      }
    }
    report(times)
  })
  await crm.stop()
}

/** Puts conditions in the place of the compiled ones, for some principals. */
async function withScopes(scopes: ReadonlyMap<Principal, RowScope>, work: () => Promise<void>): Promise<void> {
  const { access } = await rulesOf('crm')
  for (const one of access) {
    const compiled = one.scope
    Object.assign(one, { scope: (who: Principal, action: string) => scopes.get(who) ?? compiled(who, action) })
  }
  await work()
}

function report(times: Record<string, number[]>): void {
  const floor = times['no condition'] ?? []
  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log(`${customers} customers, 50 a list with 3 nested records each, ${requests} requests a way, in turn\n`)
  for (const [name, list] of Object.entries(times)) {
    // Each request against the unfiltered one beside it: what else the machine does hits both.
    const ratio = median(list.map((time, n) => time / floor[n]!))
    console.log(`${name.padEnd(28)} ${median(list).toFixed(2).padStart(8)} ms   ${ratio.toFixed(3)} ×`)
  }
  const ratio = median((times['rules made for the request'] ?? []).map((time, n) => time / floor[n]!))
  console.log(`\nat most ${LIMIT} × without a condition: ${ratio <= LIMIT ? 'met' : 'NOT MET'}`)
  if (ratio > LIMIT) process.exitCode = 1
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
