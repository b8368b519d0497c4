import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { repository } from './paths.ts'
import { StackProblem } from './problem.ts'

const run = promisify(execFile)

/** A pom that names jars and nothing else, and what people call the program they make up. */
export interface Jars {
  /** Where the pom.xml stands, from the root of the repository. */
  readonly folder: string
  readonly name: string
  /** What a person without Maven can do instead. */
  readonly otherwise?: string
}

/** Where the jars of a pom are kept; the folder's name follows the pom, so a new version is fetched. */
export function jarsDir({ folder }: Jars): string {
  const pom = readFileSync(join(repository, folder, 'pom.xml'))
  return join(
    repository,
    '.sellgraph',
    'jars',
    folder.replaceAll('/', '-'),
    createHash('sha256').update(pom).digest('hex').slice(0, 12),
  )
}

/** Fetches the jars of a pom with Maven, once; returns their folder. */
export async function fetchJars(
  jars: Jars,
  {
    signal,
    dir = jarsDir(jars),
    env = process.env,
  }: { signal?: AbortSignal | undefined; dir?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  if (existsSync(dir)) return dir
  const { name } = jars
  const parent = join(dir, '..')
  mkdirSync(parent, { recursive: true })
  const fresh = mkdtempSync(join(parent, 'fetching-'))
  try {
    const pom = join(repository, jars.folder, 'pom.xml')
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`], {
      maxBuffer: 16 * 1024 * 1024,
      signal,
      env,
    })
    if (readdirSync(fresh).length === 0) throw new Error('Maven copied nothing')
    // Two commands may fetch at the same time: the first rename wins, the other's jars are the same.
    if (!existsSync(dir)) renameSync(fresh, dir)
  } catch (error) {
    signal?.throwIfAborted()
    if (existsSync(dir)) return dir
    const { code, stdout, message } = error as Error & { code?: string | number; stdout?: string }
    if (code === 'ENOENT') {
      throw new StackProblem(
        `Apache Maven is needed once, to fetch ${name}, and \`mvn\` is not on the PATH. Install it ` +
          `(Debian: apt-get install maven; macOS: brew install maven)${jars.otherwise ?? ''}.`,
      )
    }
    const told = (stdout ?? '')
      .split('\n')
      .filter((line) => line.includes('ERROR'))
      .slice(0, 5)
      .join('\n')
    throw new StackProblem(
      `Maven could not fetch ${name}. Check the network and ~/.m2/settings.xml, then run the command again.\n${told || message}`,
    )
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return dir
}
