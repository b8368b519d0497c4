/** A name by its code (`nameCode`), and what it names. */
export interface NamedThing<T> {
  readonly code: string
  readonly thing: T
}

/**
 * For each probe that has one: the thing with the most similar name among the known and the other probes, if it is at
 * least as similar as the threshold. Similarity is that of pg_trgm: common trigrams divided by all trigrams of both.
 *
 * One look-up per name in the database took half a minute for a file of 5,000, because trade names ("机械", "数控") are in
 * every second company. Here only names that share a rare trigram are compared: two sets of trigrams that are similar
 * enough must share one among the `n - ⌈threshold · n⌉ + 1` rarest of each (prefix filtering: Chaudhuri, Ganti, Kaushik,
 * "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
 */
export function mostSimilar<T>(
  probes: readonly NamedThing<T>[],
  known: readonly NamedThing<T>[],
  threshold: number,
): Map<T, T> {
  const all = [...known, ...probes]
  const sets = rankedTrigrams(all.map(({ code }) => code))
  const prefixOf = (set: Int32Array) => set.subarray(0, set.length - Math.ceil(threshold * set.length) + 1)
  const byTrigram = new Map<number, number[]>()
  for (const [index, set] of sets.entries()) {
    for (const trigram of prefixOf(set)) {
      const holders = byTrigram.get(trigram)
      if (holders === undefined) byTrigram.set(trigram, [index])
      else holders.push(index)
    }
  }
  const found = new Map<T, T>()
  const comparedWith = new Int32Array(all.length).fill(-1)
  for (const [offset, probe] of probes.entries()) {
    const index = known.length + offset
    const set = sets[index] as Int32Array
    let best = { similarity: 0, index: -1 }
    for (const trigram of prefixOf(set)) {
      for (const candidate of byTrigram.get(trigram) ?? []) {
        if (candidate === index || comparedWith[candidate] === index) continue
        comparedWith[candidate] = index
        const similarity = jaccard(set, sets[candidate] as Int32Array, Math.max(threshold, best.similarity))
        if (similarity > best.similarity || (similarity === best.similarity && candidate < best.index)) {
          best = { similarity, index: candidate }
        }
      }
    }
    const like = all[best.index]
    if (like !== undefined && best.similarity >= threshold) found.set(probe.thing, like.thing)
  }
  return found
}

/** The trigrams of a code as pg_trgm makes them, two blanks before it, one after; each as a number of three ASCII characters. */
export function trigrams(code: string): Set<number> {
  const grams = new Set<number>()
  let gram = (BLANK << 7) | BLANK
  for (let at = 0; at <= code.length; at++) {
    gram = ((gram << 7) | (at < code.length ? code.charCodeAt(at) : BLANK)) & 0x1fffff
    grams.add(gram)
  }
  return grams
}

const BLANK = 32

/** The trigrams of each code as numbers that grow with how common they are, in that order. */
function rankedTrigrams(codes: readonly string[]): Int32Array[] {
  const sets = codes.map(trigrams)
  const frequency = new Map<number, number>()
  for (const set of sets) for (const gram of set) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  const ranked = [...frequency].sort(([, a], [, b]) => a - b)
  const rank = new Map(ranked.map(([gram], position) => [gram, position]))
  return sets.map((set) => Int32Array.from(set, (gram) => rank.get(gram) ?? 0).sort())
}

/** Common elements of two ascending lists divided by all of them; 0 as soon as it cannot come to `least` any more. */
function jaccard(a: Int32Array, b: Int32Array, least: number): number {
  const sum = a.length + b.length
  // common / (sum - common) >= least
  const needed = Math.ceil((least * sum) / (1 + least) - 1e-9)
  let common = 0
  let i = 0
  let j = 0
  while (common + Math.min(a.length - i, b.length - j) >= needed) {
    if (i === a.length || j === b.length) return common / (sum - common)
    const x = a[i] as number
    const y = b[j] as number
    if (x === y) common += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return 0
}
