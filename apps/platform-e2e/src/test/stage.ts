import { randomInt } from 'node:crypto'
import {
  businessToday,
  type Company,
  type DealPlan,
  findCompany,
  foundCompany,
  GraphClient,
  plainDeal as planOf,
} from '@sellgraph/demo-company'
import { type TestSystem, testSystem } from '@sellgraph/testing'
import pg from 'pg'

// Answers have the shape that the query asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Data = any

/** The whole system with a company in it that can trade. All specs of a run share it. */
export interface Stage {
  readonly system: TestSystem
  readonly graph: GraphClient
  readonly company: Company
  /** The day the spec began, where the company is. */
  readonly today: string
  close(): Promise<void>
}

/** Advisory locks on the run's PostgreSQL, by which spec files in different processes wait for each other. */
const STAGE = 7_301
const FOUNDING = 7_302

/**
 * Opens the stage. Spec files may run side by side; one that kills processes asks to have it for itself.
 *
 * Commission depends on everything a person collects in a month, and a list shows everything a person owns: each spec
 * file has salespeople of its own.
 */
export async function openStage({ alone = false } = {}): Promise<Stage> {
  const system = await testSystem()
  const locks = new pg.Client({ connectionString: process.env['SELLGRAPH_TEST_PG_URL'] })
  await locks.connect()
  await locks.query(`SELECT ${alone ? 'pg_advisory_lock' : 'pg_advisory_lock_shared'}(${String(STAGE)})`)
  const today = businessToday()
  const graph = new GraphClient({
    url: `${system.urlOf('gateway')}/graphql`,
    token: (persona) => system.token(persona),
  })
  await locks.query(`SELECT pg_advisory_lock(${String(FOUNDING)})`)
  const company = (await findCompany(graph)) ?? (await foundCompany(graph, today))
  await locks.query(`SELECT pg_advisory_unlock(${String(FOUNDING)})`)
  return {
    system,
    graph,
    company,
    today,
    async close() {
      await graph.close()
      // Ends the session, and with it the locks.
      await locks.end()
    },
  }
}

/** A deal over three lines with a customer of its own: 95 080.00 net, 107 188.40 with tax. */
export function plainDeal(
  { today }: Pick<Stage, 'today'>,
  { manager, consultant, ...over }: Pick<DealPlan, 'manager' | 'consultant'> & Partial<DealPlan>,
): DealPlan {
  // Seven digits that no other deal of the run has: a phone number belongs to one customer.
  const serial = String(randomInt(10_000_000)).padStart(7, '0')
  return planOf({
    manager,
    consultant,
    companyName: `测试客户${serial}有限公司`,
    phone: `1391${serial}`,
    today,
    lines: [
      { sku: 'LTH-6140', quantity: '1', discountPercent: '2' },
      { sku: 'FIX-HV', quantity: '2', discountPercent: '0' },
      { sku: 'SV-TR', quantity: '1', discountPercent: '0' },
    ],
    ...over,
  })
}
