import DataLoader from 'dataloader'

/**
 * A batch load shared by all resolvers of one request. The batch function answers in any order; what it leaves out is
 * null. Contexts are the key, so nothing is ever shared between two callers.
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
    const found = new Map((await batch(context, ids)).map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

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
    }
    return loader
  }
}
