import { ok, type Result, validation } from '@sellgraph/kernel'
import type { z } from 'zod'

/** The input of a query, checked as that of a command is. */
export function readInput<T>(schema: z.ZodType<T>, raw: unknown): Result<T> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  return validation(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.') || 'input', message })))
}
