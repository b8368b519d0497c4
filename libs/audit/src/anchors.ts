import { randomUUID } from 'node:crypto'
import { type BrokerClient, contractOf } from '@sellgraph/messaging'
import { anchorTypeOf } from './sealer.ts'
import type { Anchor } from './verify.ts'

/** The anchors of a service that stand on their topic now. */
export async function publishedAnchors(
  broker: BrokerClient,
  service: string,
  { prefix = '', group = 'audit-verify' }: { prefix?: string; group?: string } = {},
): Promise<Anchor[]> {
  const topic = prefix + (contractOf(anchorTypeOf(service))?.topic ?? '')
  const admin = broker.admin()
  const partitions = await admin.offsetsAt(topic, new Date(0)).finally(() => admin.close())
  const open = new Map(
    partitions.filter(({ offset, end }) => offset < end).map(({ partition, end }) => [partition, end]),
  )
  const anchors: Anchor[] = []
  if (open.size === 0) return anchors
  const { promise: read, resolve } = Promise.withResolvers<void>()
  const consumer = broker.consumer({ groupId: `${prefix}${group}-${randomUUID()}` })
  await consumer.start([topic], {
    onBatch: (_, partition, messages, control) => {
      for (const { offset, value, headers } of messages) {
        control.handled(offset)
        if (value !== null && headers['ce_type'] === anchorTypeOf(service)) anchors.push(anchorOf(value))
        if (offset + 1n >= (open.get(partition) ?? 0n)) open.delete(partition)
      }
      if (open.size === 0) resolve()
      return Promise.resolve()
    },
  })
  await read.finally(() => consumer.stop())
  return anchors
}

function anchorOf(value: Buffer): Anchor {
  const { sequence, hash, anchoredAt } = JSON.parse(value.toString()) as {
    sequence: number
    hash: string
    anchoredAt: string
  }
  return { sequence: BigInt(sequence), hash, at: anchoredAt }
}
