import type { z } from 'zod'
import { groupReaders, mayBeFile, type SettingGroup, settingGroups } from './settings.ts'

export interface SettingRow {
  name: string
  group: SettingGroup
  readBy: string
  required: boolean
  default: string
  meaning: string
  secret: boolean
  /** Whether the value may stand in a file that `<name>_FILE` names. */
  file: boolean
}

/** Every setting of these groups, in the order of the schema. */
export function settingRows(
  groups: readonly SettingGroup[] = Object.keys(settingGroups) as SettingGroup[],
): SettingRow[] {
  return groups.flatMap((group) =>
    Object.entries<z.ZodType>(settingGroups[group].shape).map(([name, schema]) => {
      const absent = schema.safeParse(undefined)
      const fallback = absent.success ? absent.data : undefined
      const { description = '', secret } = schema.meta() ?? {}
      return {
        name,
        group,
        readBy: groupReaders[group],
        required: !absent.success,
        default: fallback === undefined ? '' : `${fallback as string | number | boolean}`,
        meaning: description,
        secret: secret === true,
        file: mayBeFile(schema),
      }
    }),
  )
}

/** The table as text for a terminal of this width, one block per kind of process. */
export function settingsTable(groups?: readonly SettingGroup[], width = 120): string {
  const rows = settingRows(groups)
  const nameWidth = Math.max(...rows.map(({ name }) => name.length)) + 2
  const valueWidth = Math.max(...rows.map((row) => defaultOf(row).length)) + 2
  const indent = ' '.repeat(2 + nameWidth + valueWidth)
  return Object.entries(Object.groupBy(rows, ({ group }) => group))
    .map(([group, members]) => {
      const lines = members.map((row) => {
        const notes = [row.secret ? ' Secret.' : '', row.file ? ` Or ${row.name}_FILE.` : '']
        const meaning = wrap(`${row.meaning}${notes.join('')}`, Math.max(40, width - indent.length))
        return `  ${row.name.padEnd(nameWidth)}${defaultOf(row).padEnd(valueWidth)}${meaning.join(`\n${indent}`)}`
      })
      const head = `  ${'NAME'.padEnd(nameWidth)}${'DEFAULT'.padEnd(valueWidth)}MEANING`
      return [`${group}: read by ${groupReaders[group as SettingGroup]}`, head, ...lines].join('\n')
    })
    .join('\n\n')
}

function defaultOf(row: SettingRow): string {
  if (row.required) return '(required)'
  return row.default === '' ? '-' : row.default
}

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] as string
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
