import { createHash } from 'node:crypto'
import { type AuditSubject, auditAs } from '@sellgraph/audit'
import type { Database, Tx } from '@sellgraph/db-kit'
import type { Principal, RowScope } from '@sellgraph/identity'
import { type Clock, conflict, type DomainError, isId, ok, type Result, validation } from '@sellgraph/kernel'
import { outboxIsFull, withMessageContext } from '@sellgraph/messaging'
import type { Logger } from '@sellgraph/observability'
import { z } from 'zod'
import { isStorable } from './input.ts'

/** What a command's handler works with. Everything it writes goes through `tx`. */
export interface CommandContext {
  readonly tx: Tx
  readonly principal: Principal
  /** The rows the principal may do this to: give it to every load. */
  readonly scope: RowScope
  readonly now: Date
  readonly requestId: string
  readonly log: Logger
}

/** Plain JSON, because the answer to an idempotency key is stored. */
export type Output = {
  readonly [key: string]: string | number | boolean | null | Output | readonly (string | Output)[]
}

export interface Command<I = unknown, O extends Output = Output> {
  readonly name: string
  readonly schema: z.ZodType<I>
  readonly authorize: (principal: Principal, input: I) => Result<RowScope>
  readonly handle: (context: CommandContext, input: I) => Promise<Result<O>>
}

/**
 * A use case that changes something: validate → authorize → (in one transaction) answer known keys → handle → publish.
 *
 * `authorize` is required, and its scope is the only way to the loaders of a store, so a use case without an
 * authorization decision does not compile. An error that `handle` returns rolls everything back.
 */
export function defineCommand<S extends z.ZodType, O extends Output>(command: {
  /** The mutation's field name. */
  name: string
  input: S
  authorize: (principal: Principal, input: z.output<S>) => Result<RowScope>
  handle: (context: CommandContext, input: z.output<S>) => Promise<Result<O>>
}): Command<z.output<S>, O> {
  return {
    name: command.name,
    schema: command.input as z.ZodType<z.output<S>>,
    authorize: command.authorize,
    handle: command.handle,
  }
}

export interface CommandRuntime {
  readonly db: Database
  readonly clock: Clock
  readonly log: Logger
}

const idempotencyKeySchema = z
  .string('is required')
  .min(8, 'must have at least 8 characters')
  .max(128, 'must have at most 128 characters')
  .refine(isStorable, 'must not contain a NUL character')

/**
 * Runs a command for a principal. `raw` is the mutation's input as it came, `idempotencyKey` included: the same key
 * and input give the first answer again; the same key with other input is a CONFLICT `IDEMPOTENCY_KEY_REUSED`. Keys are
 * remembered for `KEY_RETENTION_DAYS`.
 */
export async function runCommand<I, O extends Output>(
  runtime: CommandRuntime,
  command: Command<I, O>,
  principal: Principal,
  raw: unknown,
  requestId: string,
): Promise<Result<O>> {
  const { idempotencyKey, ...rest } = raw as { idempotencyKey?: unknown }
  const key = parse(idempotencyKeySchema, idempotencyKey, ['idempotencyKey'])
  const input = parse(command.schema, rest, [])
  if (!key.ok || !input.ok) {
    // Told together, so that a client mends all of it at once.
    return validation([key, input].flatMap((part) => (part.ok ? [] : (part.error.fields ?? []))))
  }
  const scope = command.authorize(principal, input.value)
  if (!scope.ok) return scope

  const work = async (tx: Tx): Promise<Result<O>> => {
    const claim = { subject: principal.subject, command: command.name, key: key.value, hash: hashOf(rest) }
    const known = await claimKey<O>(tx, claim)
    if (known !== undefined) return known
    // Rolled back with the key, so that the client sends the very same request again.
    if (outboxIsFull(runtime.db)) {
      return conflict(
        'OUTBOX_FULL',
        'Too many events wait to be sent. Nothing was changed; send the request again later.',
      )
    }
    const log = runtime.log.child({ requestId, command: command.name, subject: principal.subject })
    const context = { tx, principal, scope: scope.value, now: tx.now, requestId, log }
    // Written with what it changed, in this transaction: who, on whose behalf, from which request, why.
    auditAs(tx, { action: command.name, principal, requestId, always: true, ...purposeOf(rest) })
    const result = await command.handle(context, input.value)
    if (result.ok) await storeAnswer(tx, claim, result.value)
    return result
  }
  return withMessageContext({ requestId }, () => runtime.db.attempt(work))
}

/** What an input says of the records it is about, and why. */
function purposeOf(input: Readonly<Record<string, unknown>>): { subjects: AuditSubject[]; reason: string | null } {
  const subjects = Object.entries(input).flatMap(([name, value]) => {
    const type = /^(\w+)Id$/.exec(name)?.[1]
    return type !== undefined && typeof value === 'string' && isId(value) ? [{ type, id: value.toLowerCase() }] : []
  })
  const reason = [input['reason'], input['purpose']].find((why) => typeof why === 'string' && why.trim() !== '')
  return { subjects, reason: (reason as string | undefined) ?? null }
}

interface Claim {
  readonly subject: string
  readonly command: string
  readonly key: string
  readonly hash: string
}

/**
 * Takes the key for this transaction. A second request with the same key waits here on the unique index until the
 * first has committed, and then finds its answer; if the first rolled back, it goes on as the first.
 */
async function claimKey<O>(tx: Tx, { subject, command, key, hash }: Claim): Promise<Result<O> | undefined> {
  const claimed = await tx.query(
    `INSERT INTO sys.idempotency_key (subject, command, key, input_hash, output, created_at)
     VALUES ($1, $2, $3, $4, 'null', $5)
     ON CONFLICT DO NOTHING RETURNING key`,
    [subject, command, key, hash, tx.now],
  )
  if (claimed.length === 1) return undefined
  const [answer] = await tx.query<{ input_hash: string; output: O }>(
    'SELECT input_hash, output FROM sys.idempotency_key WHERE subject = $1 AND command = $2 AND key = $3',
    [subject, command, key],
  )
  // Forgotten at this very moment, since it was old: then this is a new request.
  if (answer === undefined) return claimKey(tx, { subject, command, key, hash })
  if (answer.input_hash === hash) return ok(answer.output)
  return conflict(
    'IDEMPOTENCY_KEY_REUSED',
    'This idempotency key was used before with another input. Send a new key for a new request.',
  )
}

async function storeAnswer(tx: Tx, { subject, command, key }: Claim, output: Output): Promise<void> {
  await tx.query('UPDATE sys.idempotency_key SET output = $4 WHERE subject = $1 AND command = $2 AND key = $3', [
    subject,
    command,
    key,
    JSON.stringify(output),
  ])
}

function parse<T>(schema: z.ZodType<T>, value: unknown, at: readonly string[]): Result<T, DomainError> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return validation(
    parsed.error.issues.map((issue) => ({ path: [...at, ...issue.path].join('.') || 'input', message: issue.message })),
  )
}

/** Of canonical JSON: keys sorted, so that a client's order of fields does not matter. */
function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item) && !(item instanceof Date)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
