export { parseSettings, SettingsError } from './parse.ts'
export {
  defaultPorts,
  portSetting,
  type ServiceName,
  services,
  type SettingGroup,
  settingGroups,
  type Settings,
  subgraphUrlSetting,
} from './settings.ts'
export { type SettingRow, settingRows, settingsTable } from './table.ts'
