import type { Database } from '@sellgraph/db-kit'
import {
  type BrokerClient,
  done,
  type Log,
  publish,
  react,
  reactState,
  retry,
  startConsumer,
  startRelay,
} from '../../src/index.ts'
import { publishState } from '../../src/publish.ts'
import { customer, interaction } from '../samples.ts'
import { writeEffect } from '../service.ts'

export interface Work {
  readonly prefix: string
  /** Tells the events of this process from those of the next. */
  readonly run: string
  readonly customers: readonly string[]
  /** Transactions to each customer. */
  readonly rounds: number
  readonly consume: boolean
  /** The first event of the first customer is refused, so that it waits, until another queues behind it. */
  readonly refuse: boolean
}

export interface Resources {
  readonly db: Database
  readonly databaseUrl: string
  readonly broker: BrokerClient
  readonly log: Log
  /** Does the effect of a reaction. */
  readonly around: (effect: () => Promise<void>) => Promise<void>
}

/** A service that writes facts, relays them, and reacts to them. Settles when everything is written. */
export async function startService(work: Work, resources: Resources): Promise<{ stop(): Promise<void> }> {
  const { prefix, run, customers, rounds } = work
  const { db, databaseUrl, broker, log, around } = resources
  const reactions = [
    react('crm.InteractionLogged.v1', async ({ tx, event }) => {
      if (work.refuse && event.aggregateId === customers[0] && event.data.kind === `${run}.1`) {
        const [queued] = await tx.query(`SELECT 1 FROM sys.waiting_event WHERE status = 'QUEUED'`)
        if (queued === undefined) return retry('nothing queues yet')
      }
      await around(() => writeEffect(tx, event.aggregateId, event.data.kind))
      return done()
    }),
    reactState('state.crm.customer.v1', async ({ tx, id, version }) => {
      await tx.query(
        'INSERT INTO copy (id, version) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET version = excluded.version',
        [id, version],
      )
      return done()
    }),
  ]
  const relay = await startRelay({ db, databaseUrl, broker, prefix, log, leaseMs: 1_500, pollMs: 250 })
  const retrying = { firstWaitMs: 50, maxWaitMs: 100, maxAttempts: 1_000 }
  const consumer = work.consume
    ? await startConsumer({ db, broker, prefix, service: 'crm', reactions, log, retry: retrying, pollMs: 100 })
    : undefined

  /** A change of a customer: the row, a fact and the new state, together or not at all. */
  const change = (id: string, kind: string, undo: boolean) =>
    db.transaction(async (tx) => {
      const [row] = await tx.query<{ version: number }>(
        'UPDATE customer SET version = version + 1 WHERE id = $1 RETURNING version',
        [id],
      )
      const version = row?.version ?? 0
      await tx.query('INSERT INTO fact (customer, kind) VALUES ($1, $2)', [id, kind])
      await publish(tx, { type: 'crm.InteractionLogged.v1', aggregateId: id, data: interaction(kind) })
      await publishState(tx, { type: 'state.crm.customer.v1', id, version, data: customer(id, version) })
      // As late as anything can go wrong: the outbox rows are written, the commit is next.
      if (undo) tx.beforeCommit(() => Promise.reject(new Error('undone')))
    })

  await Promise.all(
    customers.map(async (id) => {
      for (let round = 1; round <= rounds; round++) {
        const kind = `${run}.${String(round)}`
        await change(id, kind, false)
        await change(id, `${kind} undone`, true).catch(() => undefined)
      }
    }),
  )
  return {
    stop: async () => {
      await Promise.all([consumer?.stop(), relay.stop()])
    },
  }
}
