import DataLoader from 'dataloader'

/**
 * A batch load shared by all resolvers of one request. The batch function answers in any order; what it leaves out is
 * null, and so is what is no id at all: it is not asked for. Contexts are the key, so nothing is ever shared between two
 * callers.
 *
 * ```ts
 * const customerById = defineLoader((ctx: GraphContext, ids) => findCustomers(ctx, ids))
 * await customerById(ctx).load(id)
 * ```
 */
export function defineLoader<C extends object, V extends { id: string }>(
  batch: (context: C, ids: readonly string[]) => Promise<readonly V[]>,
): (context: C) => DataLoader<string, V | null> {
  return perContext((context) => async (ids) => {
    const wellFormed = ids.filter((id) => uuid.test(id))
    const rows = wellFormed.length === 0 ? [] : await batch(context, wellFormed)
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** Any version: what PostgreSQL would take for a uuid, as it would write it. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Like {@link defineLoader}, for the rows that belong to a key: many per key, in the order the batch gives them. */
export function defineListLoader<C extends object, V>(
  keyOf: (row: V) => string,
  batch: (context: C, keys: readonly string[]) => Promise<readonly V[]>,
): (context: C) => DataLoader<string, V[]> {
  return perContext((context) => async (keys) => {
    const lists = new Map<string, V[]>(keys.map((key) => [key, []]))
    for (const row of await batch(context, keys)) lists.get(keyOf(row))?.push(row)
    return keys.map((key) => lists.get(key) ?? [])
  })
}

/** The loader beneath the others: what `batchFor` answers has one value per key, in the order of the keys. */
export function perContext<C extends object, V>(
  batchFor: (context: C) => (keys: readonly string[]) => Promise<V[]>,
): (context: C) => DataLoader<string, V> {
  const loaders = new WeakMap<C, DataLoader<string, V>>()
  return (context) => {
    let loader = loaders.get(context)
    if (loader === undefined) {
      loader = new DataLoader<string, V>(batchFor(context), { maxBatchSize: 1000 })
      loaders.set(context, loader)
      const all = loadersOf.get(context)
      if (all === undefined) loadersOf.set(context, [loader])
      else all.push(loader)
    }
    return loader
  }
}

const loadersOf = new WeakMap<object, { clearAll(): unknown }[]>()

/** Forgets what was loaded for a request: after a write, since the next mutation of the same request must see it. */
export function clearLoaders(context: object): void {
  for (const loader of loadersOf.get(context) ?? []) loader.clearAll()
}
