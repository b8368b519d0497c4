import type { MessagingMetrics } from '@sellgraph/messaging'
import type { Metrics } from '@sellgraph/observability'

/** What messaging reports, as the process's Prometheus metrics. */
export function messagingMetrics(metrics: Metrics): MessagingMetrics {
  const published = metrics.counter('outbox_published_total', 'Events the relay has sent and marked')
  const depth = metrics.gauge('outbox_depth', 'Events that wait in the outbox')
  const oldest = metrics.gauge('outbox_oldest_seconds', 'Age of the oldest event that waits in the outbox')
  const consumed = metrics.histogram('event_handling_seconds', 'Time to handle a message, by type and outcome', [
    'type',
    'outcome',
  ])
  const waiting = metrics.gauge('inbox_waiting', 'Events that wait for another attempt, by state', ['state'])
  const lag = metrics.gauge('consumer_lag', 'Messages not committed yet', ['topic', 'partition'])
  return {
    published: (count) => published.inc(count),
    outbox: (backlog) => {
      depth.set(backlog.depth)
      oldest.set(backlog.oldestSeconds)
    },
    consumed: (type, outcome, seconds) => consumed.observe({ type, outcome }, seconds),
    waiting: (counts) => {
      for (const [state, count] of Object.entries(counts)) waiting.set({ state }, count)
    },
    lag: (partitions) => {
      for (const { topic, partition, lag: behind } of partitions)
        lag.set({ topic, partition: String(partition) }, behind)
    },
  }
}
