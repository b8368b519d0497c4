import type { DomainError } from './errors.ts'

/** The outcome of a decision or use case: a value, or an error that the caller is expected to handle. */
export type Result<T, E = DomainError> = Ok<T> | Err<E>
export interface Ok<T> {
  readonly ok: true
  readonly value: T
}
export interface Err<E> {
  readonly ok: false
  readonly error: E
}

export function ok(): Ok<undefined>
export function ok<T>(value: T): Ok<T>
export function ok(value?: unknown): Ok<unknown> {
  return { ok: true, value }
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error }
}

/** The value, or a thrown error: for code that has already made sure (tests, seeds). */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new Error(`expected a value, got an error: ${JSON.stringify(result.error)}`)
}
