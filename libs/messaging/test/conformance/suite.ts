import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunningKafka, startKafka } from '@sellgraph/dev-stack'
import { eventually, testKafka, testTopicPrefix } from '@sellgraph/testing'
import { adminClient } from '../../src/broker/kafkajs.ts'
import {
  type BatchControl,
  type BrokerAdmin,
  type BrokerClient,
  type BrokerConsumer,
  type BrokerProducer,
  type IncomingMessage,
  silentLog,
} from '../../src/index.ts'

/** Makes a client of a cluster; every call is another process's client as far as the broker can tell. */
export type MakeClient = (brokers: string[]) => BrokerClient

/** Where clients differ within what the port promises. */
export interface ClientTraits {
  /** Whether a member that gives a partition away first commits what it handled; the next gets it again otherwise. */
  readonly handsOver: 'all that was handled' | 'what was committed'
}

/** What the port promises, asked of a client on a real broker. Any client that passes can take the place of kafkajs. */
export function conformance(name: string, makeClient: MakeClient, traits: ClientTraits): void {
  describe(`${name} keeps the promises of the port`, () => {
    const prefix = testTopicPrefix()
    let brokers: string[]
    let count = 0
    let client: BrokerClient
    const readers = new Set<Reader>()
    const dir = mkdtempSync(join(tmpdir(), 'sellgraph-conformance-'))
    let nodes: Promise<RunningKafka[]>
    let slow: Reader

    // What takes long begins here, and is done by the time its test comes.
    beforeAll(async () => {
      nodes = startTwo(dir)
      nodes.catch(() => {})
      brokers = (await testKafka()).brokers
      client = makeClient(brokers)
      const topic = await topicWith(1)
      await send(topic, numbered(2))
      slow = await read(topic, {
        handle: async ({ offset }, control) => {
          if (offset === 0n) await new Promise((resolve) => setTimeout(resolve, 11_000))
          control.handled(offset)
        },
      })
    })
    afterAll(async () => {
      await Promise.all([...readers].map((reader) => reader.stop()))
      for (const node of await nodes.catch(() => [])) await node.stop()
      rmSync(dir, { recursive: true, force: true })
    }, 60_000)

    const topicWith = async (partitions: number, config: Record<string, string> = {}) => {
      const topic = `${prefix}conformance-${++count}`
      await withAdmin(client, (admin) => admin.ensureTopics([{ topic, partitions, config }]))
      return topic
    }
    const send = (topic: string, messages: readonly Sent[]) => sendAll(client, topic, messages)
    const read = async (topic: string, options: ReaderOptions = {}, group = topic) => {
      const reader = new Reader(makeClient(brokers), group, options)
      readers.add(reader)
      await reader.start(topic)
      return reader
    }

    describe('sending and reading', () => {
      test('a message arrives with its key, headers and value, a tombstone with none', async () => {
        const topic = await topicWith(3)
        await send(topic, [
          { key: '客户', value: '{"a":1}', headers: { ce_type: 'x', note: '备注', empty: '' } },
          { key: '客户', value: null, headers: { ce_deleted: 'true' } },
          { key: '客户', value: '' },
        ])
        const reader = await read(topic)
        await eventually(() => reader.messages.length === 3)
        expect(
          reader.messages.map(({ key, value, headers }) => [key?.toString(), value?.toString() ?? null, headers]),
        ).toEqual([
          ['客户', '{"a":1}', { ce_type: 'x', note: '备注', empty: '' }],
          ['客户', null, { ce_deleted: 'true' }],
          ['客户', '', {}],
        ])
      })

      test('keys go to the partitions that the Java client chooses (murmur2)', async () => {
        const topic = await topicWith(100)
        // Hashes of org.apache.kafka.common.utils.Utils.murmur2, from the tests of the Java client.
        const javaHashes: Readonly<Record<string, number>> = {
          '21': -973932308,
          foobar: -790332482,
          'a-little-bit-long-string': -985981536,
          'a-little-bit-longer-string': -1486304829,
          lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8: -58897971,
          abc: 479470107,
        }
        await send(
          topic,
          Object.keys(javaHashes).map((key) => ({ key })),
        )
        const reader = await read(topic)
        await eventually(() => reader.valuesByKey().size === Object.keys(javaHashes).length)
        expect(Object.fromEntries(reader.messages.map(({ key, partition }) => [key!.toString(), partition]))).toEqual(
          Object.fromEntries(Object.entries(javaHashes).map(([key, hash]) => [key, (hash & 0x7fffffff) % 100])),
        )
      })

      test('the messages of a key keep their order over many sends, and offsets have no hole', async () => {
        const topic = await topicWith(6)
        const producer = client.producer()
        await producer.connect()
        for (let round = 0; round < 40; round++) {
          const keys = Array.from({ length: 50 }, (_, index) => `key-${index}`)
          await producer.send(keys.map((key) => ({ topic, key, value: `${round}`, headers: {} })))
        }
        await producer.disconnect()
        const reader = await read(topic)
        await eventually(() => reader.messages.length >= 2_000)
        await eventually(() =>
          reader
            .valuesByKey()
            .values()
            .every(({ length }) => length === 40),
        )
        for (const values of reader.valuesByKey().values()) {
          expect(values).toEqual(Array.from({ length: 40 }, (_, round) => `${round}`))
        }
        for (const messages of Map.groupBy(reader.messages, ({ partition }) => partition).values()) {
          expect(messages.map(({ offset }) => offset)).toEqual(messages.map((_, index) => BigInt(index)))
        }
      })

      test('a message of 10 MB goes through a consumer whose fetches are smaller, and does not hold up what follows', async () => {
        const topic = await topicWith(1, { 'max.message.bytes': String(12 * 1024 * 1024) })
        const large = 'x'.repeat(10 * 1024 * 1024)
        await send(topic, [{ key: 'a', value: 'before' }])
        await send(topic, [{ key: 'a', value: large }])
        await send(topic, [{ key: 'a', value: 'after' }])
        const reader = await read(topic)
        await eventually(() => reader.messages.length === 3)
        expect(reader.messages.map(({ value }) => value!.length)).toEqual([6, large.length, 5])
      })

      test('a topic that is not there, and a message that the broker refuses, fail the send', async () => {
        await expect(send(`${prefix}nowhere`, [{ key: 'a' }])).rejects.toThrow()
        const topic = await topicWith(1)
        await expect(send(topic, [{ key: 'a', value: 'x'.repeat(2 * 1024 * 1024) }])).rejects.toThrow()
        await send(topic, [{ key: 'a', value: 'fits' }])
        const reader = await read(topic)
        await eventually(() => reader.messages.length === 1)
      })
    })

    describe('handled and not handled', () => {
      test('what was handled is not delivered to the next member, what was not is', async () => {
        const topic = await topicWith(1)
        await send(topic, numbered(10))
        const first = await read(topic, {
          handle: ({ offset }, control) => (offset < 6n ? control.handled(offset) : undefined),
        })
        await eventually(() => first.messages.length >= 10)
        await first.stop()
        const second = await read(topic)
        await eventually(() => second.messages.length === 4)
        expect(second.messages.map(({ offset }) => offset)).toEqual([6n, 7n, 8n, 9n])
      })

      test('a handler that fails gets the messages from the first that was not handled', async () => {
        const topic = await topicWith(1)
        await send(topic, numbered(5))
        let failed = false
        const reader = await read(topic, {
          handle: ({ offset }, control) => {
            if (offset === 2n && !failed) {
              failed = true
              throw new Error('not now')
            }
            control.handled(offset)
          },
        })
        await eventually(() => reader.messages.length >= 6)
        expect(reader.messages.map(({ offset }) => offset)).toEqual([0n, 1n, 2n, 2n, 3n, 4n])
      })

      test('a member that stops finishes the message in hand and leaves the rest to the next', async () => {
        const topic = await topicWith(1)
        await send(topic, numbered(5))
        const gate = Promise.withResolvers<void>()
        let activeAfter: boolean | undefined
        const first = await read(topic, {
          handle: async ({ offset }, control) => {
            if (offset !== 1n) return control.handled(offset)
            await gate.promise
            control.handled(offset)
            activeAfter = control.active()
          },
        })
        await eventually(() => first.messages.length === 2)
        const stopped = first.stop()
        await eventually(() => first.control?.active() === false)
        gate.resolve()
        await stopped
        expect([first.messages.length, activeAfter]).toEqual([2, false])
        const second = await read(topic)
        await eventually(() => second.messages.length === 3)
        expect(second.messages[0]?.offset).toBe(2n)
      })

      test('the lag counts what is not committed, and falls to nothing', async () => {
        const topic = await topicWith(3)
        const lag = () =>
          withAdmin(client, async (admin) =>
            (await admin.lag(topic, [topic])).reduce((sum, { lag: behind }) => sum + behind, 0),
          )
        await send(topic, numbered(7, 'a', 'b', 'c'))
        expect(await lag()).toBe(21)
        const reader = await read(topic)
        await eventually(async () => (await lag()) === 0)
        await reader.stop()
        await send(topic, [{ key: 'a' }])
        expect(await lag()).toBe(1)
      })
    })

    describe('members', () => {
      test('while members come and go nothing is lost, and no partition is in two hands', async () => {
        const topic = await topicWith(6)
        const keys = Array.from({ length: 24 }, (_, index) => `key-${index}`)
        const inHand = new Map<number, number>()
        let most = 0
        const handled = new Map<number, bigint>()
        const doubled: string[] = []
        const seen: IncomingMessage[] = []
        const handle = async (message: IncomingMessage, control: BatchControl) => {
          const { partition, offset } = message
          inHand.set(partition, (inHand.get(partition) ?? 0) + 1)
          most = Math.max(most, inHand.get(partition) ?? 0)
          await new Promise((resolve) => setImmediate(resolve))
          const before = handled.get(partition) ?? -1n
          if (offset <= before) doubled.push(`${partition}/${offset}`)
          else {
            // A message that begins before the one ahead of it was handled would be a hole.
            expect(offset).toBe(before + 1n)
            seen.push(message)
            handled.set(partition, offset)
          }
          control.handled(offset)
          inHand.set(partition, (inHand.get(partition) ?? 0) - 1)
        }
        const producer = client.producer()
        await producer.connect()
        let round = 0
        let producing = true
        const produced = (async () => {
          for (; producing; round++) {
            await producer.send(keys.map((key) => ({ topic, key, value: `${round}`, headers: {} })))
            await new Promise((resolve) => setTimeout(resolve, 20))
          }
          await producer.disconnect()
        })()
        const first = await read(topic, { handle })
        await eventually(() => first.messages.length > 100)
        const second = await read(topic, { handle })
        await eventually(() => second.messages.length > 100)
        await first.stop()
        const before = second.messages.length
        const third = await read(topic, { handle })
        await eventually(() => second.messages.length > before + 50 && third.messages.length > 50)
        await second.stop()
        producing = false
        await produced
        await eventually(() =>
          valuesByKey(seen)
            .values()
            .every(({ length }) => length === round),
        )
        await third.stop()
        expect(most).toBe(1)
        if (traits.handsOver === 'all that was handled') expect(doubled).toEqual([])
        const values = valuesByKey(seen)
        expect([...values.keys()].sort()).toEqual([...keys].sort())
        for (const numbers of values.values()) {
          expect(numbers.map(Number)).toEqual(Array.from({ length: round }, (_, index) => index))
        }
      })

      test('a handler that takes longer than the session of 10 s keeps its partition', async () => {
        await eventually(() => slow.messages.length === 2, { timeout: 20_000 })
        expect(slow.messages.map(({ offset }) => offset)).toEqual([0n, 1n])
      })
    })

    describe('seeking', () => {
      test('a partition goes back to an offset after the batch in hand, and on from there', async () => {
        const topic = await topicWith(2)
        await send(topic, numbered(20, 'a', 'b', 'c', 'd'))
        const reader = await read(topic)
        await eventually(() => reader.messages.length === 80)
        const { partition } = reader.messages[0]!
        const there = reader.messages.filter((message) => message.partition === partition).length
        reader.messages.length = 0
        expect(reader.seek(topic, partition, 5n)).toBe(true)
        await eventually(() => reader.messages.length === there - 5)
        await send(topic, [{ key: 'a', value: 'new' }])
        await eventually(() => reader.messages.some(({ value }) => value?.toString() === 'new'))
        const again = reader.messages.filter((message) => message.partition === partition)
        expect(again.map(({ offset }) => offset).slice(0, there - 5)).toEqual(
          Array.from({ length: there - 5 }, (_, index) => BigInt(index + 5)),
        )
      })

      test('a seek out of a batch ends it, and what that batch handled afterwards does not undo the seek', async () => {
        const topic = await topicWith(1)
        await send(topic, numbered(6))
        let sought = false
        const reader: Reader = await read(topic, {
          handle: ({ offset }, control) => {
            if (offset === 3n && !sought) {
              sought = true
              reader.seek(topic, 0, 1n)
              expect(control.active()).toBe(false)
            }
            control.handled(offset)
          },
        })
        await eventually(() => reader.messages.length >= 9)
        expect(reader.messages.map(({ offset }) => offset)).toEqual([0n, 1n, 2n, 3n, 1n, 2n, 3n, 4n, 5n])
        await reader.stop()
        const next = await read(topic)
        await send(topic, [{ key: 'a', value: 'last' }])
        await eventually(() => next.messages.length > 0)
        expect(next.messages[0]?.value?.toString()).toBe('last')
      })

      test('a seek forward leaves out what lies between, for the whole group', async () => {
        const topic = await topicWith(1)
        await send(topic, numbered(4))
        const gate = Promise.withResolvers<void>()
        const first: Reader = await read(topic, { handle: () => gate.promise })
        await eventually(() => first.messages.length === 1)
        first.seek(topic, 0, 3n)
        gate.resolve()
        await eventually(() => first.messages.at(-1)?.offset === 3n)
        await first.stop()
        expect(new Set(first.messages.map(({ offset }) => offset))).toEqual(new Set([0n, 3n]))
        const second = await read(topic)
        await eventually(() => second.messages.length > 0)
        expect(second.messages[0]?.offset).toBe(3n)
      })

      test("another member's partition stays where it is, and an offset below the first kept one means the first", async () => {
        const topic = await topicWith(1)
        await send(topic, numbered(3))
        const owner = await read(topic)
        await eventually(() => owner.messages.length === 3)
        expect(owner.seek(`${topic}-other`, 0, 0n)).toBe(false)
        expect(owner.seek(topic, 7, 0n)).toBe(false)
        expect(owner.seek(topic, 0, 1_000n)).toBe(true) // beyond the end: there is no such offset
        await eventually(() => owner.messages.length === 6)
        expect(owner.messages.slice(3).map(({ offset }) => offset)).toEqual([0n, 1n, 2n])
      })
    })

    describe('administration', () => {
      test('topics that are missing are created once, also by three at a time; others are left as they are', async () => {
        const topics = ['x', 'y'].map((last) => ({ topic: `${prefix}admin-${last}`, partitions: 2, config: {} }))
        const created = await Promise.all(
          Array.from({ length: 3 }, () => withAdmin(client, (admin) => admin.ensureTopics(topics))),
        )
        expect(new Set(created.flat())).toEqual(new Set(topics.map(({ topic }) => topic)))
        expect(await withAdmin(client, (admin) => admin.ensureTopics(topics))).toEqual([])
        await send(`${prefix}admin-x`, [{ key: 'a' }])
      })

      test('a topic tells where it stood at a time', async () => {
        const topic = await topicWith(2)
        const at = (time: number) => withAdmin(client, (admin) => admin.offsetsAt(topic, new Date(time)))
        await send(topic, numbered(3))
        const between = Date.now() + 1
        await eventually(() => Date.now() > between)
        await send(topic, numbered(2))
        const reader = await read(topic)
        await eventually(() => reader.messages.length === 5)
        const used = reader.messages[0]!.partition
        const expected = (offset: bigint) =>
          [0, 1].map((partition) =>
            partition === used ? { partition, offset, end: 5n } : { partition, offset: 0n, end: 0n },
          )
        expect(await at(0)).toEqual(expected(0n))
        expect(await at(between)).toEqual(expected(3n))
        expect(await at(Date.now() + 60_000)).toEqual(expected(5n))
      })
    })

    describe('brokers that come and go', () => {
      test('a member and a producer go on by themselves when the coordinator moves, and when the only broker comes back', async () => {
        const running = await nodes
        const [one, two] = running as [RunningKafka, RunningKafka]
        const cluster = makeClient([one.brokers, two.brokers])
        const topic = `${prefix}moving`
        await withAdmin(cluster, (admin) => admin.ensureTopics([{ topic, partitions: 2, config: {} }]))
        const reader = new Reader(cluster, await groupOn(2, cluster, topic, [one.brokers]))
        readers.add(reader)
        await reader.start(topic)
        const writer = new Writer(cluster, topic)
        await writer.start()
        try {
          await eventually(() => reader.messages.length > 20)
          await two.stop()
          await more(reader, 40)
          process.kill(one.pid, 'SIGKILL')
          await one.process.exited
          running[0] = await startKafka({ ...one, dataDir: join(dir, '1'), replicas: 2 })
          await more(reader, 40)
        } finally {
          await writer.stop()
        }
        await eventually(() => reader.messages.some(({ value }) => value?.toString() === `${writer.sent - 1}`))
        await reader.stop()
        // A send that failed may have been stored: the writer repeats it, so a number may come twice, in order all the same.
        for (const values of reader.valuesByKey().values()) {
          const firsts = [...new Set(values)].map(Number)
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
        }
        expect(new Set(reader.messages.map(({ value }) => value?.toString())).size).toBe(writer.sent)
      }, 90_000)
    })
  })
}

interface Sent {
  readonly key: string
  readonly value?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

interface ReaderOptions {
  /** What is done with a message; unless told, it is handled. */
  readonly handle?: (message: IncomingMessage, control: BatchControl) => Promise<unknown> | void
}

/** A member of a group that keeps what it is given. */
class Reader {
  readonly messages: IncomingMessage[] = []
  control: BatchControl | undefined
  readonly #consumer: BrokerConsumer
  readonly #handle: NonNullable<ReaderOptions['handle']>
  #stopped: Promise<void> | undefined

  constructor(client: BrokerClient, groupId: string, options: ReaderOptions = {}) {
    this.#consumer = client.consumer({ groupId })
    this.#handle = options.handle ?? (({ offset }, control) => control.handled(offset))
  }

  start(topic: string): Promise<void> {
    return this.#consumer.start([topic], {
      onBatch: async (_topic, _partition, messages, control) => {
        this.control = control
        for (const message of messages) {
          if (!control.active()) return
          this.messages.push(message)
          await this.#handle(message, control)
        }
      },
    })
  }

  seek(topic: string, partition: number, offset: bigint): boolean {
    return this.#consumer.seek(topic, partition, offset)
  }

  stop(): Promise<void> {
    return (this.#stopped ??= this.#consumer.stop())
  }

  /** What each key said, without what a producer stored again. */
  valuesByKey(): Map<string, string[]> {
    return valuesByKey(this.messages)
  }
}

function valuesByKey(messages: readonly IncomingMessage[]): Map<string, string[]> {
  const groups = Map.groupBy(messages, ({ key }) => key!.toString())
  return new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(({ value }) => value!.toString()))]]))
}

/** Sends numbers, one after another, each again until the broker took it. */
class Writer {
  sent = 0
  readonly #topic: string
  readonly #producer: BrokerProducer
  #running = true
  #done: Promise<void> | undefined

  constructor(client: BrokerClient, topic: string) {
    this.#topic = topic
    this.#producer = client.producer()
  }

  async start(): Promise<void> {
    await this.#producer.connect()
    this.#done = this.#loop()
  }

  async #loop(): Promise<void> {
    while (this.#running) {
      try {
        await this.#producer.send([
          { topic: this.#topic, key: `key-${this.sent % 8}`, value: `${this.sent}`, headers: {} },
        ])
        this.sent++
      } catch {
        // Sent again: what the relay does.
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await this.#producer.disconnect()
  }

  async stop(): Promise<void> {
    this.#running = false
    await this.#done
  }
}

async function startTwo(dir: string): Promise<RunningKafka[]> {
  const one = await startKafka({ dataDir: join(dir, '1'), replicas: 2 })
  try {
    return [one, await startKafka({ dataDir: join(dir, '2'), replicas: 2, joins: one })]
  } catch (error) {
    await one.stop()
    throw error
  }
}

async function more(reader: Reader, messages: number): Promise<void> {
  const before = reader.messages.length
  await eventually(() => reader.messages.length > before + messages, { timeout: 40_000 })
}

async function withAdmin<T>(client: BrokerClient, work: (admin: BrokerAdmin) => Promise<T>): Promise<T> {
  const admin = client.admin()
  try {
    return await work(admin)
  } finally {
    await admin.close()
  }
}

async function sendAll(client: BrokerClient, topic: string, messages: readonly Sent[]): Promise<void> {
  const producer = client.producer()
  await producer.connect()
  try {
    await producer.send(messages.map(({ key, value = '', headers = {} }) => ({ topic, key, value, headers })))
  } finally {
    await producer.disconnect()
  }
}

/** Messages 0, 1, 2 … of each key. */
function numbered(count: number, ...keys: string[]): Sent[] {
  const all = keys.length === 0 ? ['a'] : keys
  return Array.from({ length: count }, (_, index) => all.map((key) => ({ key, value: `${index}` }))).flat()
}

/** The name of a group whose coordinator is this node: Kafka takes the leader of the partition that the name hashes to. */
async function groupOn(node: number, client: BrokerClient, topic: string, brokers: string[]): Promise<string> {
  // The first question for a coordinator creates the topic of the groups.
  await withAdmin(client, (admin) => admin.lag('first', [topic]))
  const admin = adminClient({ brokers, clientId: 'conformance', log: silentLog })
  await admin.connect()
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: ['__consumer_offsets'] })
    const partitions = topics[0]?.partitions ?? []
    expect(partitions.map(({ replicas }) => replicas.length)).toEqual(partitions.map(() => 2))
    const name = Array.from({ length: 100 }, (_, index) => `group-${index}`).find((group) => {
      const partition = Math.abs(javaHash(group)) % partitions.length
      return partitions.find(({ partitionId }) => partitionId === partition)?.leader === node
    })
    if (name === undefined) throw new Error(`node ${node} leads none of the groups`)
    return name
  } finally {
    await admin.disconnect()
  }
}

/** String.hashCode of Java. */
function javaHash(text: string): number {
  let hash = 0
  for (const character of text) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  return hash
}
