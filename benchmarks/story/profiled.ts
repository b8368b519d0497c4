// Profiles the process it is imported into between two SIGUSR2: the load alone, without start and stop.
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import pg from 'pg'

const target = process.env['BENCH_PROFILE_FILE']
const session = new Session()
let running = false

/** SQL statements sent while the profile runs, by their text. */
const statements = new Map<string, number>()
const client = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
const { query } = client
client.query = function (this: unknown, ...args: unknown[]) {
  const [what] = args
  const text = typeof what === 'string' ? what : (what as { text?: string } | undefined)?.text
  if (running && text !== undefined) {
    const short = text.replaceAll(/\s+/g, ' ').trim().slice(0, 110)
    statements.set(short, (statements.get(short) ?? 0) + 1)
  }
  return query.apply(this, args)
}

process.on('SIGUSR2', () => {
  void (async () => {
    if (!running) {
      running = true
      session.connect()
      await session.post('Profiler.enable')
      await session.post('Profiler.setSamplingInterval', { interval: 500 })
      await session.post('Profiler.start')
      return
    }
    const { profile } = await session.post('Profiler.stop')
    running = false
    if (target === undefined) return
    writeFileSync(target, JSON.stringify(profile))
    writeFileSync(`${target}.sql.json`, JSON.stringify([...statements]))
  })()
})
