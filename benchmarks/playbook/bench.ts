// npm run bench:playbook: what a search of the playbook takes in 2,000 items and in 20,000.
//
// Items are made of words that follow Zipf's law, half in Chinese and half in English. Each of the usual searches is
// asked of a service through its schema, as a consultant. It must be found by the index, and what few items have must
// not take longer in a playbook ten times as large than the limit says.
import { mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repository, startPostgres } from '@sellgraph/dev-stack'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { definitionOf } from '../../tools/definition-of.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100' },
    small: { type: 'string', default: '2000' },
    large: { type: 'string', default: '20000' },
  },
})
const requests = Number(values.requests)
const sizes = [Number(values.small), Number(values.large)]
/** A search that few items match may take this many times as long among all of the large playbook. */
const LIMIT = 2

/** Searches, and whether few items match them. */
const searches: readonly (readonly [search: string, rare: boolean])[] = [
  ['M12 丝锥', true],
  ['丝锥', true],
  ['锥', true],
  ['五轴联动精度', true],
  ['clamping fixture', true],
  ['价格', false],
  ['deliv', false],
]

/** The words that are in most items, the most frequent first. */
const common = ['客户', '价格', '质量', '交期', 'delivery', 'price', '付款', '产品', '服务', '方案']

const dir = join(repository, '.sellgraph', `bench-playbook-${String(process.pid)}`)
mkdirSync(dir, { recursive: true })
const postgres = await startPostgres({ dataDir: join(dir, 'postgres') })
try {
  process.env['SELLGRAPH_TEST_PG_URL'] = postgres.url
  process.exitCode = (await measure()) ? 0 : 1
} finally {
  await postgres.stop()
  rmSync(dir, { recursive: true, force: true })
}

async function measure(): Promise<boolean> {
  // Asks the environment for the server when it is loaded.
  const { startTestService } = await import('@sellgraph/service-kit/testing')
  const { db, gql, stop } = await startTestService(await definitionOf('sales-pipeline'))
  const seller = testPrincipal({ subject: 'bench', roles: ['CONSULTANT'], employeeId: newId() })
  const query = `query ($search: String!) { playbook(search: $search, first: 20) { id title kind } }`
  const ask = (search: string) => gql(seller, query, { search })
  console.log(`Playbook on ${cpus()[0]?.model ?? 'unknown'}, ${requests} requests each, median in ms`)
  const medians = new Map<string, number[]>()
  const plans = new Map<string, boolean>()
  const counts = new Map<string, number>()
  let made = 0
  for (const size of sizes) {
    await addItems(size - made)
    made = size
    await db.query('ANALYZE playbook_item')
    for (const [search] of searches) {
      for (let n = 0; n < 10; n += 1) await ask(search)
      const times: number[] = []
      for (let n = 0; n < requests; n += 1) {
        const begun = performance.now()
        const { errors } = await ask(search)
        if (errors !== undefined) throw new Error(errors[0]?.message)
        times.push(performance.now() - begun)
      }
      times.sort((a, b) => a - b)
      medians.set(search, [...(medians.get(search) ?? []), times[Math.floor(times.length / 2)] ?? 0])
      const [read] = await db.query<{ matches: string; terms: string }>(
        'SELECT sys.search_query($1)::text AS matches, sys.search_terms($1)::text AS terms',
        [search],
      )
      const plan = await db.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN SELECT id FROM playbook_item WHERE search @@ $1::tsquery AND status = 'PUBLISHED'
           ORDER BY ts_rank(search, $2::tsquery) DESC, id DESC LIMIT 20`,
        [read?.matches, read?.terms],
      )
      plans.set(search, JSON.stringify(plan).includes('playbook_item_search'))
      const [row] = await db.query<{ found: number }>(
        'SELECT count(*)::int AS found FROM playbook_item WHERE search @@ $1::tsquery',
        [read?.matches],
      )
      counts.set(search, row?.found ?? 0)
    }
  }
  await stop()
  let good = true
  for (const [search, rare] of searches) {
    const [small = 0, large = 0] = medians.get(search) ?? []
    const byIndex = plans.get(search) === true
    const fine = !rare || (byIndex && large <= small * LIMIT)
    good &&= fine
    console.log(
      `${fine ? 'ok  ' : 'SLOW'} ${search.padEnd(18)} ${String(counts.get(search)).padStart(6)} found  ` +
        `${small.toFixed(2)} → ${large.toFixed(2)} (× ${(large / small).toFixed(2)})  ${byIndex ? 'index' : 'no index'}`,
    )
  }
  return good

  async function addItems(count: number): Promise<void> {
    for (let from = 0; from < count; from += 1000) {
      const items = Array.from({ length: Math.min(1000, count - from) }, (_, n) => item(made + from + n))
      await db.query(
        `INSERT INTO playbook_item (id, version, created_at, updated_at, item_id, revision, kind, status, title, title_en,
           family, tags, content, author_id, reviewed_by, published_at)
         SELECT id, 1, now(), now(), id, 1, 'SALES_SCRIPT', 'PUBLISHED', title, NULL, 'MACHINING', '{}',
                jsonb_build_object('chinese', jsonb_build_object('occasion', title, 'script', script)), gen_random_uuid(),
                gen_random_uuid(), now()
           FROM jsonb_to_recordset($1) AS made (id uuid, title text, script text)`,
        [JSON.stringify(items)],
      )
    }
  }
}

/** The n-th item: words of a fixed sequence, the frequent ones often; every 500th speaks of what is asked for. */
function item(n: number): { id: string; title: string; script: string } {
  let state = n + 1
  const random = () => {
    // xorshift32
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const word = () => {
    const rank = Math.floor(Math.exp(random() * Math.log(5000)))
    if (rank < common.length) return common[rank] ?? ''
    return n % 2 === 0 ? String.fromCodePoint(0x5000 + rank, 0x6000 + ((rank * 7) % 4000)) : `word${String(rank)}`
  }
  const words = (count: number) => Array.from({ length: count }, word).join(n % 2 === 0 ? '' : ' ')
  const rare = n % 500 === 0 ? ' M12 丝锥 五轴联动，精度高 clamping fixtures ' : ''
  return { id: newId(), title: `${words(6)}${rare}`, script: words(120) }
}
