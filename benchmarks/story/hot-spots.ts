import { readFileSync } from 'node:fs'
import { repository } from '@sellgraph/dev-stack'

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

export interface HotSpot {
  readonly where: string
  readonly percent: number
}

export interface HotSpots {
  /** Share of the time in which the process did anything, in percent. */
  readonly busy: number
  /** Functions by the time spent in themselves, in percent of the busy time. */
  readonly functions: HotSpot[]
  /** Packages and folders by the time spent in their code, in percent of the busy time. */
  readonly packages: HotSpot[]
}

/** The statements a profiled process sent to its database, the most frequent first. */
export function readStatements(file: string): { statement: string; count: number }[] {
  const counted = JSON.parse(readFileSync(`${file}.sql.json`, 'utf8')) as [string, number][]
  return counted.map(([statement, count]) => ({ statement, count })).sort((a, b) => b.count - a.count)
}

/** What a V8 CPU profile says about where the time goes. */
export function readHotSpots(file: string, most = 20): HotSpots {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const functions = new Map<string, number>()
  const packages = new Map<string, number>()
  let busy = 0
  let all = 0
  samples.forEach((id, index) => {
    const frame = frames.get(id)
    const time = timeDeltas[index] ?? 0
    all += time
    if (frame === undefined || frame.functionName === '(idle)') return
    busy += time
    const where = placeOf(frame.url)
    add(packages, frame.url === '' ? frame.functionName : where.owner, time)
    add(functions, `${frame.functionName || '(anonymous)'} ${where.file}:${String(frame.lineNumber + 1)}`, time)
  })
  const top = (shares: Map<string, number>) =>
    [...shares]
      .map(([where, time]) => ({ where, percent: (time / busy) * 100 }))
      .sort((a, b) => b.percent - a.percent)
      .slice(0, most)
  return { busy: (busy / all) * 100, functions: top(functions), packages: top(packages) }
}

function placeOf(url: string): { owner: string; file: string } {
  if (url === '' || url.startsWith('node:')) return { owner: url === '' ? '(native)' : 'node', file: url }
  const path = url.replace(`file://${repository}/`, '').replace(`file://${repository}`, '')
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(path)
  if (dependency !== null) return { owner: dependency[1] ?? '', file: `${dependency[1] ?? ''}/${dependency[2] ?? ''}` }
  return { owner: path.split('/').slice(0, 2).join('/'), file: path }
}

function add(shares: Map<string, number>, key: string, time: number): void {
  shares.set(key, (shares.get(key) ?? 0) + time)
}
