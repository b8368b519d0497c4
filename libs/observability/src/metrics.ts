import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Bounds in seconds that suit a request or a database round trip. */
export const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** One process's metrics, all named `sellgraph_…` and labelled with the process's name. */
export interface Metrics {
  readonly registry: Registry
  counter<L extends string>(name: string, help: string, labelNames?: readonly L[]): Counter<L>
  histogram<L extends string>(name: string, help: string, labelNames?: readonly L[]): Histogram<L>
  /** `collect` runs when the metric is read, so that an idle process does no work for it. */
  gauge<L extends string>(
    name: string,
    help: string,
    labelNames?: readonly L[],
    collect?: (gauge: Gauge<L>) => void | Promise<void>,
  ): Gauge<L>
}

export function createMetrics(process: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ process })
  // The delay of the event loop is sampled by a timer: every 10 ms by default, which alone is half of an idle process.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 250 })
  const registers = [registry]
  const full = (name: string) => `sellgraph_${name}`
  return {
    registry,
    counter: (name, help, labelNames = []) => new Counter({ name: full(name), help, labelNames, registers }),
    histogram: (name, help, labelNames = []) =>
      new Histogram({ name: full(name), help, labelNames, registers, buckets: durationBuckets }),
    gauge: (name, help, labelNames = [], collect) =>
      new Gauge({
        name: full(name),
        help,
        labelNames,
        registers,
        ...(collect === undefined
          ? {}
          : {
              async collect() {
                await collect(this)
              },
            }),
      }),
  }
}
