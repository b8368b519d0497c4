export { createLogger, type Logger, type LogLevel, logLevels } from './logger.ts'
export { Counter, createMetrics, durationBuckets, Gauge, Histogram, type Metrics, Registry } from './metrics.ts'
export { type Readiness, readiness, type ReadinessCheck } from './health.ts'
export { observerCheck } from './observer.ts'
