import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { services } from '@sellgraph/config'
import { salesTeam } from '@sellgraph/demo-company'
import pg from 'pg'
import type { Load } from './load.ts'
import type { Stage } from './stage.ts'

export interface Outage {
  readonly seconds: number
  /** Leads that were captured while the broker was away, each with its fact and its rows in the outbox. */
  readonly written: number
  /** Rows that waited in all outboxes at its end. */
  readonly waited: number
  /** Resident memory of all services, in MB: half-way and at the end. */
  readonly memory: readonly [half: number, end: number]
  /** From the broker's first answer until nothing of it waited any more. */
  readonly caughtUpMs: number
}

/** Takes the broker away for so long, while deals go on as far as they can and leads are written without a pause. */
export async function brokerOutage(stage: Stage, { client }: Load, seconds: number): Promise<Outage> {
  stage.broker.kill(seconds * 1_000)
  const end = performance.now() + seconds * 1_000
  let written = 0
  const writer = async (index: number) => {
    while (performance.now() < end) {
      written += 1
      const n = String(written)
      const lead = { channel: 'WEBSITE', companyName: `停机线索${n}有限公司`, email: `outage-${n}@example.cn` }
      await client.mutate(salesTeam(index % 2 === 0 ? 'east' : 'north').manager, 'captureLead', lead, 'leadId')
    }
  }
  const writers = Promise.all([0, 1, 2, 3].map(writer))
  await pause(seconds * 500)
  const half = memoryOfServices(stage)
  await writers
  const waited = await waiting(stage)
  const memory = [half, memoryOfServices(stage)] as const
  while (!stage.broker.running) await pause(50)
  await stage.broker.untilReady()
  const back = performance.now()
  // What came in meanwhile was written before the end: deals that go on now add little.
  while ((await waiting(stage)) > 50) await pause(100)
  return { seconds, written, waited, memory, caughtUpMs: performance.now() - back }
}

function memoryOfServices({ parts }: Stage): number {
  return parts
    .filter(({ kind }) => kind === 'service')
    .reduce((sum, { pid }) => {
      if (pid === undefined) return sum
      const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? []
      return sum + Math.round(Number(kilobytes) / 1_024)
    }, 0)
}

async function waiting({ databaseUrls }: Stage): Promise<number> {
  const counts = await Promise.all(
    services.map(async (service) => {
      const client = new pg.Client({ connectionString: databaseUrls[service] })
      await client.connect()
      try {
        const { rows } = await client.query<{ n: number }>(
          'SELECT count(*)::int AS n FROM sys.outbox WHERE published_at IS NULL',
        )
        return rows[0]?.n ?? 0
      } finally {
        await client.end()
      }
    }),
  )
  return counts.reduce((sum, n) => sum + n, 0)
}
