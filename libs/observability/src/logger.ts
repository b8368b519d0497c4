import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger } from 'pino'

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Anything under these names is secret or personal, wherever in a log line it stands up to two levels deep. */
const secrets = [
  'authorization',
  'token',
  'password',
  'secret',
  'cookie',
  'phone',
  'email',
  'birthday',
  'registrationNo',
  'bankAccount',
]

/** JSON lines on stdout, one object each, with `name`, ISO `time`, `level` in words, and secrets redacted. */
export function createLogger(
  options: { readonly name: string; readonly level?: LogLevel },
  destination?: DestinationStream,
): Logger {
  const settings = {
    name: options.name,
    level: options.level ?? 'info',
    base: { name: options.name, pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
  }
  return destination === undefined ? pino(settings) : pino(settings, destination)
}
