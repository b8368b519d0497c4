// node idle-client.ts <patched|unpatched> <broker> <prefix> <seconds> <clients>: producers and consumers with nothing to
// do; prints what they cost. For the spec of the patch and for benchmarks/kafka-idle.
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'

/** What one such process used. */
export interface IdleCost {
  readonly connections: number
  readonly cpuMs: number
  readonly seconds: number
}

if (import.meta.main) {
  const [patch = '', broker = '', prefix = '', seconds = '5', clients = '1'] = process.argv.slice(2)
  const queue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as { prototype: object }
  const original = Object.getOwnPropertyDescriptors(queue.prototype)
  const { kafkaBroker, silentLog } = await import('../src/index.ts')
  if (patch === 'unpatched') Object.defineProperties(queue.prototype, original)

  const topic = `${prefix}idle`
  const started = Array.from({ length: Number(clients) }, async (_, index) => {
    const client = kafkaBroker({ brokers: [broker], clientId: 'idle', log: silentLog })
    const admin = client.admin()
    await admin.ensureTopics([{ topic, partitions: 1, config: {} }])
    await admin.close()
    const producer = client.producer()
    await producer.connect()
    await producer.send([{ topic, key: 'a', value: 'b', headers: {} }])
    const heard = Promise.withResolvers<void>()
    const consumer = client.consumer({ groupId: `${prefix}${patch}-${index}` })
    await consumer.start([topic], {
      onBatch: (_topic, _partition, messages, control) => {
        for (const { offset } of messages) control.handled(offset)
        heard.resolve()
        return Promise.resolve()
      },
    })
    await heard.promise
    return { producer, consumer }
  })
  const running = await Promise.all(started)
  await pause(1_000)
  const before = process.cpuUsage()
  const begun = performance.now()
  await pause(Number(seconds) * 1_000)
  const { user, system } = process.cpuUsage(before)
  const cost: IdleCost = {
    connections: process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length,
    cpuMs: (user + system) / 1_000,
    seconds: (performance.now() - begun) / 1_000,
  }
  console.log(JSON.stringify(cost))
  await Promise.all(running.flatMap(({ producer, consumer }) => [producer.disconnect(), consumer.stop()]))
}
