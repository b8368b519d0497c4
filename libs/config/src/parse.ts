import type { z } from 'zod'
import { type SettingGroup, type Settings, settingGroups } from './settings.ts'

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
 * Reads the settings of a process from its environment, once, at start. An empty variable counts as not given.
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
  for (const name of Object.keys(schema.shape)) {
    const value = env[name]
    const fallback = defaults[name]
    if (value !== undefined && value.trim() !== '') given[name] = value
    else if (fallback !== undefined) given[name] = String(fallback)
  }
  const result = schema.safeParse(given)
  if (result.success) return result.data as Settings<G>
  throw new SettingsError(group, problemsOf(result.error, given))
}

function problemsOf(
  error: z.ZodError,
  given: Record<string, string | undefined>,
): { setting: string; problem: string }[] {
  const problems = new Map<string, string>()
  for (const { path, message } of error.issues) {
    const setting = String(path[0])
    // One line per setting: the first thing that is wrong with it.
    if (problems.has(setting)) continue
    const missing = given[setting] === undefined && !message.startsWith('give it')
    problems.set(setting, missing ? `is missing: ${message}` : message)
  }
  return [...problems].map(([setting, problem]) => ({ setting, problem }))
}
