import type { Database, Tx } from '@sellgraph/db-kit'
import { contractOf } from '../catalogue.ts'
import { publishState } from '../publish.ts'
import { rootOf, type StateSource } from './source.ts'

interface Change {
  readonly type: string
  readonly id: string
  readonly root: boolean
  /** Of an entity that is gone. */
  readonly version: string | null
}

/** Leftovers that one round publishes at most. */
const SWEEP_ROWS = 500

/** Publishes, in the transaction of the change and just before its commit, every row of a state topic that it changed. */
export class StateChanges {
  readonly #sources: ReadonlyMap<string, StateSource>
  /** A newer copy of the service may have topics that this one does not know: it sweeps up what is left of them. */
  readonly #types: readonly string[]

  constructor(sources: readonly StateSource[]) {
    this.#sources = new Map(sources.map((source) => [source.type, source]))
    this.#types = [...this.#sources.keys()]
  }

  /** What the transaction itself changed. */
  async publishOwn(tx: Tx): Promise<void> {
    const changes = await tx.query<Change>(
      `DELETE FROM sys.state_change WHERE xact = pg_current_xact_id_if_assigned() AND type = ANY($1)
       RETURNING type, id, root, version`,
      [this.#types],
    )
    if (changes.length > 0) await this.#publish(tx, changes)
  }

  /** What others left behind: rows that were written past the services. Returns how many were published. */
  async publishLeftovers(db: Database): Promise<number> {
    return db.transaction(async (tx) => {
      const changes = await tx.query<Change>(
        `DELETE FROM sys.state_change c USING (
           SELECT xact, type, id FROM sys.state_change WHERE type = ANY($1) ORDER BY xact LIMIT $2 FOR UPDATE SKIP LOCKED) AS left_over
         WHERE c.xact = left_over.xact AND c.type = left_over.type AND c.id = left_over.id
         RETURNING c.type, c.id, false AS root, c.version`,
        [this.#types, SWEEP_ROWS],
      )
      await this.#publish(tx, changes)
      return changes.length
    })
  }

  /** Publishes rows that nobody changed, as they are; `ids` are held until the commit. */
  async republish(tx: Tx, source: StateSource, ids: readonly string[]): Promise<void> {
    await this.#publish(
      tx,
      ids.map((id) => ({ type: source.type, id, root: true, version: null })),
    )
  }

  async #publish(tx: Tx, changes: readonly Change[]): Promise<void> {
    // In one order everywhere, so that two transactions seldom wait for each other.
    const byType = [...Map.groupBy(changes, ({ type }) => type)].sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [type, group] of byType) {
      const source = this.#sources.get(type)
      if (source === undefined) continue
      const schema: Schema = contractOf(type)?.schema ?? {}
      await holdRows(
        tx,
        source,
        group.filter(({ root }) => !root).map(({ id }) => id),
      )
      const rows = new Map(
        (
          await source.rows(
            tx,
            group.map(({ id }) => id),
          )
        ).map((row) => [row.id, row]),
      )
      for (const { id, version } of group) {
        const row = rows.get(id)
        if (row !== undefined)
          await publishState(tx, { type: source.type, id, version: row.version, data: declared(schema, row) } as never)
        else if (version !== null) {
          await publishState(tx, { type: source.type, id, version: Number(version) + 1, deleted: true } as never)
        }
      }
    }
  }
}

/**
 * Two transactions may each add a part to one entity without touching its own row. Whoever reads the whole row must have
 * seen the other's part, or the topic's last word would lack it: so they take turns on the entity's row.
 */
export async function holdRows(tx: Tx, source: StateSource, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { table, column } = rootOf(source)
  await tx.query(`SELECT 1 FROM ${table} WHERE ${column} = ANY($1) ORDER BY ${column} FOR NO KEY UPDATE`, [ids])
}

/** What the contract declares of a value, and nothing more; dates as they are written in JSON. */
function declared(schema: Schema, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return schema.items === undefined ? value : value.map((one) => declared(schema.items ?? {}, one))
  if (value === null || typeof value !== 'object' || schema.properties === undefined) return value
  const given = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(schema.properties)
      .filter(([name]) => given[name] !== undefined)
      .map(([name, of]) => [name, declared(of, given[name])]),
  )
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}
