import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Contracts, contractsDir, readContracts, type Schema, sharedName } from './contracts.ts'

/**
 * Checks that every contract can be read by, and can read, each version of it that was ever released (FULL_TRANSITIVE).
 * Released versions are kept in contracts/events/released/<release>/; `--release <name>` adds what changed since.
 *
 * Readers take fields they do not know and enum values they do not know, so optional fields may come and go and known
 * values may come. A known value never goes: topics and copies hold it for years, and its meaning has to be found.
 * Everything else that would break a reader of either side is refused: make a `.v2` beside it.
 */
const releasedDir = new URL('released/', contractsDir)

export interface Release {
  readonly name: string
  readonly contracts: Contracts
}

/**
 * What makes `next` unreadable for readers of any release, or the other way round. Each release is compared by itself:
 * a field that went and came back as something else was compatible at each step, and is not with the first.
 */
export function incompatibilitiesSince(releases: readonly Release[], next: Contracts): string[] {
  return releases.flatMap(({ name, contracts }) =>
    incompatibilities(contracts, next).map((problem) => `since ${name}: ${problem}`),
  )
}

/** What makes `next` unreadable for readers of `last`, or the other way round; empty when nothing does. */
export function incompatibilities(last: Contracts, next: Contracts): string[] {
  const problems: string[] = []
  const current = new Map(next.types.map((contract) => [contract.type, contract]))
  for (const { type, schema } of next.types) problems.push(...unjudged(schema, '').map((problem) => type + problem))
  problems.push(...unjudged(next.common, '').map((problem) => `common${problem}`))
  for (const contract of last.types) {
    const now = current.get(contract.type)
    if (now === undefined) {
      problems.push(`${contract.type}: was released and is gone`)
      continue
    }
    for (const keyword of ['x-topic', 'x-aggregate'] as const) {
      if (contract.schema[keyword] !== now.schema[keyword]) problems.push(`${contract.type}: ${keyword} changed`)
    }
    const differences = compare(resolver(last.common), contract.schema, resolver(next.common), now.schema, '')
    problems.push(...differences.map((difference) => `${contract.type}${difference}`))
  }
  return problems
}

type Resolve = (schema: Schema) => Schema

function resolver(common: Schema): Resolve {
  return (schema) => {
    if (schema.$ref === undefined) return schema
    const target = common.$defs?.[sharedName(schema.$ref)]
    if (target === undefined) throw new Error(`${schema.$ref} does not exist`)
    return target
  }
}

/** Keywords that decide validity and must stay as they are; both a wider and a narrower one breaks a side. */
const FIXED = [
  'type',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'enum',
  'const',
  'additionalProperties',
] as const
const STRUCTURE = ['properties', 'required', 'items', 'anyOf', '$defs', '$ref']
const PROSE = [
  '$schema',
  '$id',
  'title',
  'description',
  'examples',
  'x-topic',
  'x-aggregate',
  'x-known-values',
  'x-personal-data',
  'x-personal-data-reason',
]
const KNOWN = new Set<string>([...FIXED, ...STRUCTURE, ...PROSE])
const BESIDE_REF = new Set<string>(['$ref', ...PROSE])

/** Parts of a schema, new ones too, that this check would pass over. */
function unjudged(schema: Schema, path: string): string[] {
  const allowed = schema.$ref === undefined ? KNOWN : BESIDE_REF
  const own = Object.keys(schema)
    .filter((keyword) => !allowed.has(keyword))
    .map((keyword) =>
      KNOWN.has(keyword)
        ? `${path}: ${keyword} beside $ref is not understood by this check`
        : `${path}: keyword ${keyword} is not understood by this check`,
    )
  return [
    ...own,
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => unjudged(field, `${path}.${name}`)),
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, shape]) => unjudged(shape, `${path}.${name}`)),
    ...(schema.items === undefined ? [] : unjudged(schema.items, `${path}[]`)),
    ...(schema.anyOf ?? []).flatMap((option) => unjudged(option, path)),
  ]
}

function compare(resolveLast: Resolve, lastRaw: Schema, resolveNext: Resolve, nextRaw: Schema, path: string): string[] {
  const last = resolveLast(lastRaw)
  const next = resolveNext(nextRaw)
  const at = (what: string) => `${path}: ${what}`
  const problems: string[] = []
  for (const keyword of FIXED) {
    if (canonical(last[keyword]) !== canonical(next[keyword])) {
      problems.push(at(`${keyword} changed from ${canonical(last[keyword])} to ${canonical(next[keyword])}`))
    }
  }
  if (lastRaw['x-personal-data'] === true && nextRaw['x-personal-data'] !== true) {
    problems.push(at('is no longer marked as personal data'))
  }
  const gone = (last['x-known-values'] ?? []).filter((value) => !next['x-known-values']?.includes(value))
  if (gone.length > 0) problems.push(at(`known values ${gone.join(', ')} are gone, but topics hold them`))
  const before = last.properties ?? {}
  const after = next.properties ?? {}
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = last.required?.includes(name) ?? false
    const is = next.required?.includes(name) ?? false
    const here = `${path}.${name}`
    if (was && !(name in after)) problems.push(`${here}: required field removed: its readers fail`)
    else if (was && !is) problems.push(`${here}: required field made optional: its readers may fail`)
    else if (!was && is) problems.push(`${here}: field made required: events without it cannot be read any more`)
    const from = before[name]
    const to = after[name]
    if (from !== undefined && to !== undefined) problems.push(...compare(resolveLast, from, resolveNext, to, here))
  }
  problems.push(
    ...comparePart(
      last.items,
      next.items,
      (from, to) => compare(resolveLast, from, resolveNext, to, `${path}[]`),
      at('items'),
    ),
  )
  const options = Math.max(last.anyOf?.length ?? 0, next.anyOf?.length ?? 0)
  for (let index = 0; index < options; index++) {
    problems.push(
      ...comparePart(
        last.anyOf?.[index],
        next.anyOf?.[index],
        (from, to) => compare(resolveLast, from, resolveNext, to, path),
        at(`alternative ${index + 1}`),
      ),
    )
  }
  return problems
}

function comparePart(
  from: Schema | undefined,
  to: Schema | undefined,
  both: (from: Schema, to: Schema) => string[],
  name: string,
): string[] {
  if (from === undefined && to === undefined) return []
  if (from === undefined || to === undefined) return [`${name} ${from === undefined ? 'added' : 'removed'}`]
  return both(from, to)
}

function canonical(value: unknown): string {
  if (value === undefined) return 'nothing'
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
}

function releases(): string[] {
  return existsSync(releasedDir) ? readdirSync(releasedDir).sort(byVersion) : []
}

/** 0.10.0 comes after 0.9.0. */
export function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** Keeps the contracts that are new or differ from what was kept of them last. */
function release(name: string): number {
  const target = new URL(`${name}/`, releasedDir)
  if (existsSync(target)) throw new Error(`release ${name} exists: released contracts never change`)
  const latest = new Map<string, string>()
  for (const earlier of releases()) {
    for (const file of schemaFiles(new URL(`${earlier}/`, releasedDir))) {
      latest.set(file, readFileSync(new URL(`${earlier}/${file}`, releasedDir), 'utf8'))
    }
  }
  mkdirSync(target, { recursive: true })
  const common = 'common.schema.json' // each release can be read by itself
  const changed = schemaFiles(contractsDir).filter(
    (file) => file === common || latest.get(file) !== readFileSync(new URL(file, contractsDir), 'utf8'),
  )
  for (const file of changed) copyFileSync(new URL(file, contractsDir), new URL(file, target))
  return changed.length
}

function schemaFiles(dir: URL): string[] {
  return readdirSync(dir).filter((file) => file.endsWith('.schema.json'))
}

function main(args: readonly string[]): number {
  const current = readContracts()
  const kept = releases()
  const problems = incompatibilitiesSince(
    kept.map((name) => ({ name, contracts: readContracts(new URL(`${name}/`, releasedDir)) })),
    current,
  )
  if (problems.length > 0) {
    console.error(
      `${problems.join('\n')}\n\nKeep the contract and publish the new shape as the next version beside it.`,
    )
    return 1
  }
  console.log(`${current.types.length} contracts are compatible with ${kept.length} releases`)
  if (args[0] === '--release') {
    const name = args[1] ?? ''
    if (!/^[\w.-]+$/.test(name)) {
      console.error('usage: compat.ts --release <name>')
      return 2
    }
    console.log(`kept ${release(name)} contracts as release ${name}`)
  }
  return 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.slice(2))
}
