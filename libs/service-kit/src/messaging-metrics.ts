import { allContracts, type MessagingMetrics } from '@sellgraph/messaging'
import type { Metrics } from '@sellgraph/observability'

/**
 * What messaging reports, as the process's Prometheus metrics.
 *
 * @param answered - called whenever Kafka has just answered
 */
export function messagingMetrics(metrics: Metrics, answered: () => void): MessagingMetrics {
  // A message says its type itself: a label takes only those that have a contract, so that nobody can make up series.
  const types = new Set<string>(allContracts().map(([type]) => type))
  const published = metrics.counter('outbox_published_total', 'Events the relay has sent and marked')
  const depth = metrics.gauge('outbox_depth', 'Events that wait in the outbox')
  const oldest = metrics.gauge('outbox_oldest_seconds', 'Age of the oldest event that waits in the outbox')
  const limit = metrics.gauge('outbox_limit', 'Events that may wait in the outbox before commands are refused')
  const consumed = metrics.histogram('event_handling_seconds', 'Time to handle a message, by type and outcome', [
    'type',
    'outcome',
  ])
  const waiting = metrics.gauge('inbox_waiting', 'Events that wait for another attempt, by state', ['state'])
  const waitingOldest = metrics.gauge('inbox_oldest_seconds', 'Age of the event that waits or is parked longest')
  const lag = metrics.gauge('consumer_lag', 'Messages not committed yet', ['topic', 'partition'])
  return {
    published: (count) => {
      answered()
      published.inc(count)
    },
    outbox: (backlog) => {
      depth.set(backlog.depth)
      oldest.set(backlog.oldestSeconds)
      if (backlog.limit !== undefined) limit.set(backlog.limit)
    },
    consumed: (type, outcome, seconds) =>
      consumed.observe({ type: types.has(type) ? type : 'unknown', outcome }, seconds),
    waiting: ({ oldestSeconds, ...counts }) => {
      waitingOldest.set(oldestSeconds)
      for (const [state, count] of Object.entries(counts)) waiting.set({ state }, count)
    },
    lag: (partitions) => {
      answered()
      for (const { topic, partition, lag: behind } of partitions)
        lag.set({ topic, partition: String(partition) }, behind)
    },
  }
}
