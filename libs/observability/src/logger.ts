import { type DestinationStream, type Logger, pino } from 'pino'
import { redacted, secretNames, withoutSecrets } from './redact.ts'
import { serializeError } from './serialize-error.ts'

export type { Logger } from 'pino'

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/**
 * JSON lines on stdout, one object each, with `name`, ISO `time`, `level` in words. What stands under the name of
 * something secret or personal is redacted at any depth; an error shows its message, stack and codes, and not what it
 * carries besides.
 */
export function createLogger(
  options: { readonly name: string; readonly level?: LogLevel },
  destination?: DestinationStream,
): Logger {
  const settings = {
    name: options.name,
    level: options.level ?? 'info',
    base: { name: options.name, pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }), log: withoutSecrets },
    serializers: { err: (error: unknown) => serializeError(error) },
    // For the bindings of child loggers, which do not go through `formatters.log`.
    redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`]), censor: redacted },
  }
  return destination === undefined ? pino(settings) : pino(settings, destination)
}
