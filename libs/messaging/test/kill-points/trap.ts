import type { BrokerClient, BrokerConsumer, BrokerProducer } from '../../src/index.ts'
import pg from 'pg'

/** Where a process ends itself, as if it had been killed there. */
export type Trap =
  | {
      /** A statement to the database, by a regular expression; with `commit`, the end of its transaction. */
      readonly sql: string
      /** `during`: it is on its way, its answer is not awaited. */
      readonly when: 'before' | 'during' | 'after' | 'before commit' | 'during commit' | 'after commit'
      /** The how manieth of those; the first unless told. */
      readonly nth?: number
    }
  | {
      /** A call of the broker's client. */
      readonly call: 'send' | 'disconnect' | 'onBatch' | 'handled' | 'stop'
      /** `half`: the broker has the first half of the messages, and the rest never comes. */
      readonly when: 'before' | 'half' | 'after'
      readonly nth?: number
    }
  | { readonly effect: 'before' | 'after'; readonly nth?: number }

/** Nothing runs after this: no handler, no `finally`, no goodbye on any connection. */
function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** Counts what passes and ends the process at the n-th. */
class Counter {
  #left: number

  constructor(nth = 1) {
    this.#left = nth
  }

  /** Whether this one is the one. */
  hit(): boolean {
    this.#left -= 1
    return this.#left === 0
  }
}

type Query = (...args: unknown[]) => unknown

/** Sets a trap on the PostgreSQL client of this process, below everything that uses it. */
export function trapDatabase(trap: Trap | undefined): void {
  if (trap === undefined || !('sql' in trap)) return
  const { when } = trap
  const pattern = new RegExp(trap.sql)
  const counter = new Counter(trap.nth)
  const ofCommit = when.endsWith('commit')
  const moment = when.split(' ')[0] as 'before' | 'during' | 'after'
  /** Connections whose open transaction has the statement in it. */
  const concerned = new WeakSet<object>()
  const client = pg.Client.prototype as unknown as { query: Query }
  const { query } = client
  client.query = function (this: object, ...args) {
    const first = args[0] as string | { text?: string } | undefined
    const sql = (typeof first === 'string' ? first : first?.text) ?? ''
    const matches = pattern.test(sql)
    if (ofCommit && matches) concerned.add(this)
    const concerns = ofCommit ? sql === 'COMMIT' && concerned.delete(this) : matches
    if (!concerns || !counter.hit()) return query.apply(this, args)
    if (moment === 'before') die()
    const callback = args.at(-1)
    if (moment === 'after' && typeof callback === 'function') args[args.length - 1] = die
    const answer = query.apply(this, args)
    // Written to the socket by now, and with the next turn of the loop nobody is here to read the answer.
    if (moment === 'during') setImmediate(die)
    return moment === 'after' && typeof callback !== 'function' ? (answer as Promise<unknown>).then(die) : answer
  }
}

/** The broker's client with the trap in it. */
export function trapBroker(broker: BrokerClient, trap: Trap | undefined): BrokerClient {
  if (trap === undefined || !('call' in trap)) return broker
  const { call, when } = trap
  const counter = new Counter(trap.nth)
  const around = async <T>(name: typeof call, work: () => Promise<T>): Promise<T> => {
    const here = call === name && counter.hit()
    if (here && when === 'before') die()
    const result = await work()
    if (here && when === 'after') die()
    return result
  }
  const producer = (inner: BrokerProducer): BrokerProducer => ({
    ...inner,
    send: (messages) => {
      if (call !== 'send' || when !== 'half') return around('send', () => inner.send(messages))
      return messages.length > 1 && counter.hit()
        ? inner.send(messages.slice(0, messages.length / 2)).then(die)
        : inner.send(messages)
    },
    disconnect: () => around('disconnect', () => inner.disconnect()),
  })
  const consumer = (inner: BrokerConsumer): BrokerConsumer => ({
    ...inner,
    start: (topics, handlers) =>
      inner.start(topics, {
        ...handlers,
        onBatch: (topic, partition, messages, control) =>
          around('onBatch', () =>
            handlers.onBatch(topic, partition, messages, {
              ...control,
              handled: (offset) => {
                const here = call === 'handled' && counter.hit()
                if (here && when === 'before') die()
                control.handled(offset)
                if (here) die()
              },
            }),
          ),
      }),
    stop: () => around('stop', () => inner.stop()),
  })
  return {
    ...broker,
    producer: () => producer(broker.producer()),
    consumer: (options) => consumer(broker.consumer(options)),
  }
}

/** Around the effect of a reaction. */
export function trapEffect(trap: Trap | undefined): (effect: () => Promise<void>) => Promise<void> {
  if (trap === undefined || !('effect' in trap)) return (effect) => effect()
  const counter = new Counter(trap.nth)
  return async (effect) => {
    const here = counter.hit()
    if (here && trap.effect === 'before') die()
    await effect()
    if (here) die()
  }
}
