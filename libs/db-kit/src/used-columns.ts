import { AsyncLocalStorage } from 'node:async_hooks'

/** Columns of one table, by property. */
export interface Columns {
  readonly table: string
  /** SQL of each property's column. */
  readonly columns: ReadonlyMap<string, string>
  /** All columns, each under the name of its property. */
  readonly list: string
}

/** What is read of a table, and what is made of its rows. */
export interface Selection {
  readonly list: string
  readonly rows: <T extends object>(rows: T[]) => T[]
}

/**
 * Which columns a query of the graph uses, learned from the query itself: a page shows a third of what its rows have, and
 * what is not shown costs as much to read.
 *
 * When the query comes first, whole rows are read and watched. From then on only those columns of a table are read that
 * something has asked for: a resolver, a rule of access, a loader. Should one ask for another after all, because it takes
 * another way with these rows or this caller, what the query has come to is dropped, and it is executed once more on whole
 * rows: so nothing needs to be declared, and no answer is ever made of what was not read.
 *
 * For queries only, and for what they read outside of transactions: it must do no harm to execute them twice.
 */
export class UsedColumns {
  readonly #used = new Map<Columns, Set<string>>()
  readonly #selections = new Map<Columns, Selection>()
  #isKnown = false
  #misses = 0

  /**
   * Executes the query.
   *
   * @param forget - drops what rows the request keeps, before the query is executed once more
   */
  async execute<T>(query: () => Promise<T>, forget: () => void): Promise<T> {
    const misses = this.#misses
    const result = await running.run({ of: this, isWhole: !this.#isKnown }, query)
    if (this.#misses === misses) {
      this.#isKnown = true
      return result
    }
    forget()
    return running.run({ of: this, isWhole: true }, query)
  }

  /** What is to be read of a table now. */
  selection(all: Columns, isWhole: boolean): Selection {
    const used = this.#used.get(all)
    // As long as a table had no rows to show, nothing is known of their use.
    if (used === undefined || isWhole) return { list: all.list, rows: (rows) => this.#watched(all, rows) }
    let selection = this.#selections.get(all)
    if (selection === undefined) {
      selection = this.#narrow(all, used)
      this.#selections.set(all, selection)
    }
    return selection
  }

  #use(all: Columns, properties: Iterable<string>): void {
    const used = this.#used.get(all) ?? new Set()
    this.#used.set(all, used)
    for (const property of properties) {
      if (used.has(property)) continue
      used.add(property)
      this.#selections.delete(all)
    }
  }

  #watched<T extends object>(all: Columns, rows: T[]): T[] {
    const use = (property: string | symbol) => {
      if (typeof property === 'string' && all.columns.has(property)) this.#use(all, [property])
    }
    return rows.map(
      (row) =>
        new Proxy(row, {
          get: (target, property) => {
            use(property)
            return Reflect.get(target, property)
          },
          has: (target, property) => {
            use(property)
            return Reflect.has(target, property)
          },
          // Copied or gone through: whatever it has.
          ownKeys: (target) => {
            this.#use(all, all.columns.keys())
            return Reflect.ownKeys(target)
          },
        }),
    )
  }

  #narrow(all: Columns, used: ReadonlySet<string>): Selection {
    const list = [...all.columns].filter(([property]) => used.has(property))
    const [first, ...missing] = [...all.columns.keys()].filter((property) => !used.has(property))
    const text = columnList(list)
    if (first === undefined || list.length === 0 || !mayAsk(text)) return { list: all.list, rows: (rows) => rows }
    const unread = (property: string): PropertyDescriptor => ({
      get: () => {
        this.#misses++
        this.#use(all, [property])
        // Not thrown: compiled code reads properties where nothing would catch it. As a value, it is an error of the field.
        return new Error(`${all.table}: ${property} was not read`)
      },
      enumerable: true,
      configurable: true,
    })
    const prototype = Object.defineProperties(
      {},
      Object.fromEntries(missing.map((property) => [property, unread(property)])),
    )
    // One of them is the row's own, so that a copy of the row comes upon it.
    const own = unread(first)
    return {
      list: text,
      rows: (rows) => {
        for (const row of rows) {
          Object.setPrototypeOf(row, prototype)
          Object.defineProperty(row, first, own)
        }
        return rows
      },
    }
  }
}

export function columnList(columns: Iterable<readonly [property: string, sql: string]>): string {
  return Array.from(columns, ([property, sql]) => `${sql} AS "${property}"`).join(', ')
}

/** Lists of columns that a process asks for at most: each is a text more that connections keep prepared. */
const LISTS_AT_MOST = 300
const lists = new Set<string>()

function mayAsk(list: string): boolean {
  if (lists.size < LISTS_AT_MOST) lists.add(list)
  return lists.has(list)
}

const running = new AsyncLocalStorage<{ readonly of: UsedColumns; readonly isWhole: boolean }>()

/** What the query under way reads of a table; all of it, where none is. */
export function selectionNow(all: Columns): Selection {
  const query = running.getStore()
  return query === undefined ? { list: all.list, rows: (rows) => rows } : query.of.selection(all, query.isWhole)
}
