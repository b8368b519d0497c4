// Compares the API schemas, of all and of the public, with those on the main branch: a change that breaks a client fails, unless
// contracts/graphql/breaking-changes.yaml lists it with an owner and an expiry date.
//
//   node tools/graph/breaking.ts
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

const root = join(import.meta.dirname, '..', '..')
const apiFiles = ['contracts/graphql/api.graphql', 'contracts/graphql/api.public.graphql']

const allowedList = z.array(
  z.strictObject({
    /** The change exactly as this check prints it. */
    change: z.string(),
    owner: z.string().min(1),
    reason: z.string().min(10),
    /** The last day on which the change may be new: by then every client has moved. */
    expires: z.iso.date(),
  }),
)
export type AllowedChange = z.infer<typeof allowedList>[number]

/** What stands in the way, one line each; empty when clients of `before` can live with `after`. */
export function breakingProblems(
  before: string,
  after: string,
  allowed: readonly AllowedChange[],
  /** Today as `YYYY-MM-DD`. */
  today: string,
): string[] {
  const changes = findBreakingChanges(buildSchema(before), buildSchema(after)).map(
    ({ type, description }) => `${type}: ${description}`,
  )
  const listed = new Map(allowed.map((entry) => [entry.change, entry]))
  const problems = changes.flatMap((change) => {
    const entry = listed.get(change)
    if (entry === undefined) return [`${change} (not listed in breaking-changes.yaml)`]
    return entry.expires < today ? [`${change} (allowed until ${entry.expires}, ask ${entry.owner})`] : []
  })
  const done = allowed.filter((entry) => entry.expires < today && !changes.includes(entry.change))
  return [...problems, ...done.map((entry) => `${entry.change} expired on ${entry.expires}: remove it from the list`)]
}

export function readAllowedChanges(file: string): AllowedChange[] {
  return existsSync(file) ? allowedList.parse(parseYaml(readFileSync(file, 'utf8')) ?? []) : []
}

/** The file as the main branch has it; undefined before it was ever committed there. */
function baseline(apiFile: string): string | undefined {
  for (const branch of ['origin/main', 'main']) {
    try {
      return execFileSync('git', ['show', `${branch}:${apiFile}`], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 64 * 1024 * 1024,
      })
    } catch {
      // No such branch here, or the file is not in it.
    }
  }
  return undefined
}

function main(): number {
  const allowed = readAllowedChanges(join(root, 'contracts/graphql/breaking-changes.yaml'))
  const found = apiFiles.flatMap((apiFile) => {
    const before = baseline(apiFile)
    if (before === undefined) {
      process.stdout.write(`There is no ${apiFile} on the main branch yet: nothing can break.\n`)
      return []
    }
    const after = readFileSync(join(root, apiFile), 'utf8')
    return breakingProblems(before, after, allowed, new Date().toISOString().slice(0, 10))
  })
  const problems = [...new Set(found)]
  if (problems.length === 0) return 0
  process.stderr.write(`Clients of the graph would break:\n${problems.map((line) => `  - ${line}\n`).join('')}`)
  return 1
}

if (import.meta.main) process.exitCode = main()
