import pg from 'pg'
import type { Log } from '../log.ts'
import { OUTBOX_CHANNEL } from '../publish.ts'

/**
 * Sleeps that end early. A notification or a call of `wake` ends the current sleep, or the next one when nobody sleeps,
 * so that no wake-up is lost between looking and sleeping.
 */
export class Alarm {
  #pending = false
  #end: (() => void) | undefined

  wake(): void {
    this.#pending = true
    this.#end?.()
  }

  async sleep(milliseconds: number): Promise<void> {
    if (!this.#pending) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        this.#end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      this.#end = undefined
    }
    this.#pending = false
  }
}

const RECONNECT_MS = 2_000

/** Wakes at each commit that wrote to the outbox. Without a connection the poll goes on alone; it comes back by itself. */
export class OutboxListener {
  readonly #url: string
  readonly #alarm: Alarm
  readonly #log: Log
  #client: pg.Client | undefined
  #retry: NodeJS.Timeout | undefined
  #stopped = false

  constructor(url: string, alarm: Alarm, log: Log) {
    this.#url = url
    this.#alarm = alarm
    this.#log = log
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, application_name: 'sellgraph-relay', keepAlive: true })
    client.on('notification', () => this.#alarm.wake())
    client.on('error', (error) => this.#lost(client, error))
    client.on('end', () => this.#lost(client, undefined))
    this.#client = client
    try {
      await client.connect()
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`)
    } catch (error) {
      this.#lost(client, error)
    }
    // Whatever was committed before LISTEN has to be looked for.
    this.#alarm.wake()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#retry)
    const client = this.#client
    this.#client = undefined
    await client?.end().catch(() => undefined)
  }

  #lost(client: pg.Client, error: unknown): void {
    if (this.#stopped || this.#client !== client) return
    this.#client = undefined
    this.#log.warn({ error: String(error) }, 'outbox notifications lost, polling until they are back')
    client.end().catch(() => undefined)
    this.#retry = setTimeout(() => void this.start(), RECONNECT_MS)
  }
}
