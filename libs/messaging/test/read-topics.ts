import { randomUUID } from 'node:crypto'
import type { BrokerClient, IncomingMessage } from '../src/index.ts'

/** Everything that stands on these topics now; each partition in its order, the partitions in any. */
export async function readTopics(broker: BrokerClient, topics: readonly string[]): Promise<IncomingMessage[]> {
  const groupId = `read-${randomUUID()}`
  const admin = broker.admin()
  // A group that has committed nothing lags by all there is.
  const ends = await admin.lag(groupId, topics).finally(() => admin.close())
  const missing = new Map(
    ends.filter(({ lag }) => lag > 0).map(({ topic, partition, lag }) => [place(topic, partition), lag]),
  )
  const messages: IncomingMessage[] = []
  if (missing.size === 0) return messages
  const { promise: all, resolve } = Promise.withResolvers<void>()
  const consumer = broker.consumer({ groupId })
  await consumer.start([...new Set(ends.map(({ topic }) => topic))], {
    onBatch: (topic, partition, batch, control) => {
      messages.push(...batch)
      for (const { offset } of batch) control.handled(offset)
      const left = (missing.get(place(topic, partition)) ?? 0) - batch.length
      if (left <= 0) missing.delete(place(topic, partition))
      else missing.set(place(topic, partition), left)
      if (missing.size === 0) resolve()
      return Promise.resolve()
    },
  })
  await all
  await consumer.stop()
  return messages
}

function place(topic: string, partition: number): string {
  return `${topic}/${String(partition)}`
}
