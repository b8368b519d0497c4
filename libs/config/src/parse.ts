import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { mayBeFile, type SettingGroup, type Settings, settingGroups } from './settings.ts'

/** The environment has wrong or missing settings. The message names all of them and what each needs; it shows no value. */
export class SettingsError extends Error {
  override name = 'SettingsError'
  readonly problems: readonly { setting: string; problem: string }[]

  constructor(group: SettingGroup, problems: readonly { setting: string; problem: string }[]) {
    const width = Math.max(...problems.map(({ setting }) => setting.length))
    const lines = problems.map(({ setting, problem }) => `  ${setting.padEnd(width)}  ${problem}`)
    super(
      [
        problems.length === 1 ? 'One setting is wrong:' : `${problems.length} settings are wrong:`,
        ...lines,
        `Set them in the environment; \`npm run config -- ${group}\` tells what each means.`,
      ].join('\n'),
    )
    this.problems = problems
  }
}

/**
 * Reads the settings of a process from its environment, once, at start. An empty variable counts as not given. A secret,
 * or what is long, may stand in a file that `<name>_FILE` names, as orchestrators hand out secrets.
 *
 * @param defaults what holds when the environment does not say, for example the port of this very service
 * @throws SettingsError with every wrong setting at once
 */
export function parseSettings<G extends SettingGroup>(
  group: G,
  env: Record<string, string | undefined>,
  defaults: Record<string, string | number> = {},
): Settings<G> {
  const schema = settingGroups[group]
  const given: Record<string, string | undefined> = {}
  const unread: { setting: string; problem: string }[] = []
  for (const [name, one] of Object.entries<z.ZodType>(schema.shape)) {
    const value = givenIn(env, name)
    const file = mayBeFile(one) ? givenIn(env, `${name}_FILE`) : undefined
    const fallback = defaults[name]
    if (value !== undefined && file !== undefined) {
      unread.push({ setting: name, problem: `give it or ${name}_FILE, not both` })
    } else if (value !== undefined) given[name] = value
    else if (file !== undefined) {
      const content = contentOf(file)
      if (content === undefined) unread.push({ setting: `${name}_FILE`, problem: 'is no file that can be read' })
      else given[name] = content
    } else if (fallback !== undefined) given[name] = String(fallback)
  }
  const result = schema.safeParse(given)
  if (result.success && unread.length === 0) return result.data as Settings<G>
  // What could not be read is not told a second time as missing.
  const told = new Set(unread.map(({ setting }) => setting.replace(/_FILE$/, '')))
  const wrong = problemsOf(result.error?.issues ?? [], given).filter(({ setting }) => !told.has(setting))
  throw new SettingsError(group, [...unread, ...wrong])
}

function givenIn(env: Record<string, string | undefined>, name: string): string | undefined {
  const value = env[name]
  return value === undefined || value.trim() === '' ? undefined : value
}

/** Without the newline that an editor leaves at its end. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  given: Record<string, string | undefined>,
): { setting: string; problem: string }[] {
  const problems = new Map<string, string>()
  for (const { path, message: said } of issues) {
    const setting = String(path[0])
    // Where in a value of several parts, as `1.claims.roles`; an item of a plain list is seen without.
    const message = path.length > 2 ? `${path.slice(1).join('.')}: ${said}` : said
    // One line per setting: the first thing that is wrong with it.
    if (problems.has(setting)) continue
    const missing = given[setting] === undefined && !message.startsWith('give it')
    problems.set(setting, missing ? `is missing: ${message}` : message)
  }
  return [...problems].map(([setting, problem]) => ({ setting, problem }))
}
