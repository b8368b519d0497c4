import { createRequire } from 'node:module'

interface RequestQueue {
  pending: unknown[]
  inflight: Map<number, { sentAt: number; requestTimeout: number; timeoutRequest(): void }>
  throttledUntil: number
  throttleCheckTimeoutId: NodeJS.Timeout | null
  requestTimeout: number
  enforceRequestTimeout: boolean
  requestTimeoutIntervalId: NodeJS.Timeout
  isConnected(): boolean
  destroy(): void
  checkPendingRequests(): void
  scheduleCheckPendingRequests(): void
  scheduleRequestTimeoutCheck(): void
}

const PENDING_CHECK_MS = 10
const TIMEOUT_CHECK_MS = 1_000

/**
 * kafkajs 2.2.4 re-arms a timer about 900 times a second on every idle connection, with a negative delay that Node 24
 * warns about: its request queue schedules the next look at pending requests even when none is pending. It also wakes
 * ten times a second to look for timed-out requests. Both are replaced here, on the class, before a client is made.
 */
export function patchRequestQueue(): void {
  const require = createRequire(import.meta.url)
  const { prototype } = require('kafkajs/src/network/requestQueue/index.js') as { prototype: RequestQueue }

  prototype.scheduleCheckPendingRequests = function () {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId !== null) return
    const throttled = this.throttledUntil - Date.now()
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null
        this.checkPendingRequests()
      },
      throttled > 0 ? throttled : PENDING_CHECK_MS,
    )
  }

  prototype.scheduleRequestTimeoutCheck = function () {
    if (!this.enforceRequestTimeout) return
    this.destroy()
    this.requestTimeoutIntervalId = setInterval(
      () => {
        const now = Date.now()
        for (const request of [...this.inflight.values()]) {
          if (now - request.sentAt > request.requestTimeout) request.timeoutRequest()
        }
        if (!this.isConnected()) this.destroy()
      },
      Math.min(this.requestTimeout, TIMEOUT_CHECK_MS),
    )
  }
}

interface ConsumerGroup {
  seekOffset: Map<string, string>
  joinAndSync(): Promise<void>
  assigned(): { topic: string; partitions: number[] }[]
}

/**
 * A seek that waits for the next fetch is forgotten when the partition moves to another member: kafkajs would keep it,
 * and take the partition there whenever it comes back, over what the other member did in between.
 */
export function patchSeeks(): void {
  const require = createRequire(import.meta.url)
  const { prototype } = require('kafkajs/src/consumer/consumerGroup.js') as { prototype: ConsumerGroup }
  const join = prototype.joinAndSync
  prototype.joinAndSync = async function () {
    await join.call(this)
    const assigned = new Map(this.assigned().map(({ topic, partitions }) => [topic, partitions]))
    for (const key of this.seekOffset.keys()) {
      const [topic, partition] = JSON.parse(key) as [string, number]
      if (!assigned.get(topic)?.includes(partition)) this.seekOffset.delete(key)
    }
  }
}
