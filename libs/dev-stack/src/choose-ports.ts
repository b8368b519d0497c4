import { defaultPorts, portSetting, type Settings } from '@sellgraph/config'
import type { PartName } from './apps.ts'
import { freePorts, isPortTaken, listenerOf } from './ports.ts'
import { StackProblem } from './problem.ts'

/** The ports this start uses: those of the settings, a free one where they say 0; fails when one is taken. */
export async function choosePorts(settings: Settings<'stack'>): Promise<Record<PartName, number>> {
  const parts = Object.keys(defaultPorts) as PartName[]
  const free = await freePorts(parts.length)
  const ports = Object.fromEntries(parts.map((part, index) => [part, settings[portSetting(part)] || free[index]]))
  const ours = parts.filter((part) => {
    if (part === 'postgres') return settings.DATABASE_URL === undefined
    if (part === 'kafka' || part === 'kafka-controller') return settings.KAFKA_BROKERS === undefined
    return true
  })
  const taken = (
    await Promise.all(ours.map(async (part) => ((await isPortTaken(ports[part] as number)) ? [part] : [])))
  ).flat()
  if (taken.length > 0) {
    const lines = taken.map((part) => {
      const port = ports[part] as number
      const listener = listenerOf(port)
      const by = listener === undefined ? 'another process' : `process ${listener.pid} (${listener.command})`
      return `  Port ${port} of ${part} is taken by ${by}: end it, or set ${portSetting(part)} to another port.`
    })
    throw new StackProblem(`The system cannot start:\n${lines.join('\n')}`)
  }
  return ports as Record<PartName, number>
}
