// npm run config [-- service|gateway|issuer|stack] prints every setting, its default and its meaning.
import { type SettingGroup, settingGroups } from './settings.ts'
import { settingsTable } from './table.ts'

const groups = Object.keys(settingGroups) as SettingGroup[]
const [wanted] = process.argv.slice(2)

if (wanted === undefined || wanted === '--help' || wanted === '-h') {
  process.stdout.write(
    `Every setting is an environment variable, parsed once when a process starts.\n\n${settingsTable(groups, process.stdout.columns)}\n`,
  )
} else if ((groups as string[]).includes(wanted)) {
  process.stdout.write(`${settingsTable([wanted as SettingGroup], process.stdout.columns)}\n`)
} else {
  process.stderr.write(`There is no group "${wanted}". Give one of: ${groups.join(', ')}; or nothing for all.\n`)
  process.exitCode = 1
}
