import type { Reader } from '@sellgraph/db-kit'
import type { StateType } from '../catalogue.ts'
import type { StateMap } from '../generated/event-types.ts'

/** A state topic: which tables its rows are made of, and how they are read. */
export interface StateSource<T extends StateType = StateType> {
  readonly type: T
  /**
   * Table → its column with the id of the topic's row. The first is the entity's own table: each of its rows is a row of
   * the topic. A write to any of them, by whatever statement, publishes the row as it is when the transaction commits.
   */
  readonly tables: Readonly<Record<string, string>>
  /**
   * The rows with these ids as they are now, in any order. Reads nothing but `tables`, so that no change is missed. The
   * contract decides what goes out: fields that it does not declare stay here.
   */
  rows(reader: Reader, ids: readonly string[]): Promise<readonly Told<StateMap[T]>[]>
}

/** A row as a source gives it: times may be dates, which go out in UTC. */
export type Told<Row> = { [K in keyof Row]: Extract<Row[K], string> extends never ? Row[K] : Row[K] | Date }

/** Declares a state topic; a feature lists it in its `module.ts`, and that is all there is to publishing it. */
export function defineState<T extends StateType>(source: StateSource<T>): StateSource {
  if (Object.keys(source.tables).length === 0) throw new Error(`${source.type} is made of no table`)
  return source
}

/** The entity's own table and its id column. */
export function rootOf({ tables }: StateSource): { table: string; column: string } {
  const [table, column] = Object.entries(tables)[0] ?? ['', '']
  return { table, column }
}
