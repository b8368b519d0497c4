import { err, type Err } from './result.ts'

/**
 * The kinds of error a client can be told about. Closed: graphql-kit maps each to one GraphQL type, so a new
 * kind is a change of the graph's contract.
 */
export const errorKinds = ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RULE'] as const
export type ErrorKind = (typeof errorKinds)[number]

/** An expected failure, as data. `code` is stable and machine-readable; `message` says in English what to do. */
export interface DomainError {
  readonly kind: ErrorKind
  readonly code: string
  readonly message: string
  /** VALIDATION: which input fields are wrong; `path` is dotted, as in `lines.0.quantity`. */
  readonly fields?: readonly FieldError[]
  /** CONFLICT: what the record is now, so that a client can reload and decide. */
  readonly currentVersion?: number
  readonly currentState?: string
  /** RULE: the requirement or policy parameter that forbids it, such as `R157` or `P06`. */
  readonly rule?: string
}

export interface FieldError {
  readonly path: string
  readonly message: string
}

export function validation(fields: readonly FieldError[], message?: string): Err<DomainError> {
  return err({
    kind: 'VALIDATION',
    code: 'INVALID_INPUT',
    message: message ?? fields.map((field) => `${field.path}: ${field.message}`).join('; '),
    fields,
  })
}

/** One wrong field. */
export function invalid(path: string, message: string): Err<DomainError> {
  return validation([{ path, message }])
}

export function forbidden(message: string): Err<DomainError> {
  return err({ kind: 'FORBIDDEN', code: 'FORBIDDEN', message })
}

/** Also the answer for a record that exists but that the caller may not see: existence does not leak. */
export function notFound(what: string): Err<DomainError> {
  return err({ kind: 'NOT_FOUND', code: 'NOT_FOUND', message: `There is no such ${what}, or you may not see it.` })
}

export function conflict(
  code: string,
  message: string,
  current: { currentVersion?: number; currentState?: string } = {},
): Err<DomainError> {
  return err({ kind: 'CONFLICT', code, message, ...current })
}

/** The record changed since the caller read it. */
export function staleVersion(what: string, currentVersion: number): Err<DomainError> {
  return conflict('STALE_VERSION', `The ${what} was changed by someone else. Reload it and decide again.`, {
    currentVersion,
  })
}

/** The operation does not fit the state the record is in. */
export function wrongState(what: string, currentState: string, allowed: readonly string[]): Err<DomainError> {
  return conflict('WRONG_STATE', `The ${what} is ${currentState}; this needs ${allowed.join(' or ')}.`, {
    currentState,
  })
}

/** A business rule says no. `rule` names its source: a requirement (`R157`) or a policy parameter (`P06`). */
export function ruleViolated(rule: string, code: string, message: string): Err<DomainError> {
  return err({ kind: 'RULE', code, message, rule })
}
