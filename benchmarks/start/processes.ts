import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessUse {
  pid: number
  name: string
  /** Its share of the memory: pages that several processes use are divided among them. */
  pssMb: number
  /** CPU time since it started. */
  cpuSeconds: number
}

/** A process and all its descendants, as Linux tells. */
export function processTree(root: number): number[] {
  const children = Map.groupBy(
    readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid))
      .map(Number),
    (pid) => parentOf(pid),
  )
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

/** What these processes use now; one that ended meanwhile is left out. */
export function useOf(pids: readonly number[]): ProcessUse[] {
  return pids.flatMap((pid) => {
    try {
      const pss = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? '0'
      return [{ pid, name: nameOf(pid), pssMb: Number(pss) / 1024, cpuSeconds: cpuSecondsOf(pid) }]
    } catch {
      return []
    }
  })
}

function parentOf(pid: number): number {
  return Number(statOf(pid)?.[1] ?? -1)
}

function cpuSecondsOf(pid: number): number {
  const stat = statOf(pid)
  // User and system time, in ticks of a hundredth of a second on every Linux that Node runs on.
  return (Number(stat?.[11] ?? 0) + Number(stat?.[12] ?? 0)) / 100
}

/** The fields of /proc/pid/stat after the name, which may itself hold spaces: state, parent, … */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

function nameOf(pid: number): string {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  const line = command.join(' ')
  const app = /apps\/([^/]+)\/src\/main\.ts/.exec(line)?.[1]
  if (app !== undefined) return app
  if (line.includes('kafka.Kafka')) return 'Kafka'
  if (/(^|\/)postgres(:| |$)/.test(line)) return 'PostgreSQL'
  if (line.includes('cli/start.ts')) return 'npm start'
  return command[0] ?? String(pid)
}
