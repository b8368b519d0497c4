import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process, not only its number: numbers are used again, a number and a start time are not. */
export interface ProcessIdentity {
  pid: number
  startedAt: string
}

/** Remembers which process has this number now. */
export function identify(pid: number): ProcessIdentity {
  return { pid, startedAt: startTime(pid) ?? 'ended' }
}

/** Whether that very process still runs; one that ended and waits for its parent (a zombie) does not. */
export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  return startTime(pid) === startedAt
}

function startTime(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The name in parentheses may hold spaces; what follows it is state (field 3) … start time (field 22).
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
    } catch {
      return undefined
    }
  }
  try {
    const [state = 'Z', ...time] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
    return state.startsWith('Z') ? undefined : time.join(' ')
  } catch {
    return undefined
  }
}
