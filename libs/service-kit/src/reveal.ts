import { type AuditSubject, recordAudit } from '@sellgraph/audit'
import type { Tx } from '@sellgraph/db-kit'
import { userError } from '@sellgraph/graphql-kit'
import { conflict, ok, type Result, ruleViolated } from '@sellgraph/kernel'
import type { Command, CommandContext, Output } from './command.ts'
import { existing, type GraphContext, mutation } from './context.ts'
import { input } from './input.ts'

/** Masked values that one person may have shown in any hour, in one service (R197). */
export const REVEALS_PER_HOUR = 30

const HOUR = 60 * 60_000
/** How long a key gives its value again, to who lost the answer. Later it would be a reveal that nobody recorded. */
const REPEATABLE = 5 * 60_000

/** Why a value is revealed: in words that mean something to who reads the record. */
export const purpose = () =>
  input.text(500).refine((text) => text === '' || text.length >= 5, 'must have at least 5 characters')

export interface Reveal {
  /** Whose value it is. */
  readonly subjects: readonly AuditSubject[]
  /** Which of its fields. */
  readonly field: string
  readonly purpose: string
}

/** What is kept of a reveal under its idempotency key: never the value. */
export type Revealed = { readonly repeatableUntil: string }

/**
 * Puts on record that a value is shown, or says when it may be: after {@link REVEALS_PER_HOUR} in an hour. Call it last,
 * when it is certain that the caller may see the value and that there is one.
 */
export async function recordReveal(
  { tx, principal, requestId, now }: CommandContext,
  action: string,
  { subjects, field, purpose: reason }: Reveal,
): Promise<Result<Revealed>> {
  const allowed = await countReveal(tx, principal.subject, now)
  if (!allowed.ok) return allowed
  await recordAudit(tx, { kind: 'REVEAL', action, principal, requestId, subjects, reason, details: { field } })
  return ok({ repeatableUntil: new Date(now.getTime() + REPEATABLE).toISOString() })
}

/** Counted in the database, so that all processes of a service agree. */
async function countReveal(tx: Tx, subject: string, now: Date): Promise<Result<void>> {
  // Two reveals of one person at once would count the same others.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('reveal:' || $1, 0))`, [subject])
  const since = new Date(now.getTime() - HOUR)
  await tx.query('DELETE FROM sys.reveal WHERE subject = $1 AND at <= $2', [subject, since])
  const recent = await tx.query<{ at: Date }>('SELECT at FROM sys.reveal WHERE subject = $1 ORDER BY at', [subject])
  const first = recent[recent.length - REVEALS_PER_HOUR]
  if (first !== undefined) {
    return ruleViolated(
      'R197',
      'REVEAL_LIMIT_REACHED',
      `You had ${String(REVEALS_PER_HOUR)} masked values shown within an hour, the most one person may. ` +
        `Try again at ${new Date(first.at.getTime() + HOUR).toISOString()}.`,
    )
  }
  await tx.query('INSERT INTO sys.reveal (subject, at) VALUES ($1, $2)', [subject, now])
  return ok()
}

/**
 * The resolver of a mutation that reveals. Its value is read after the commit, as the caller may see it then.
 *
 * @param read - the value; null when the caller may not have it any more
 */
export function revealing<I, O extends Output & Revealed, const P extends string, V>(
  command: Command<I, O>,
  __typename: P,
  read: (output: O, context: GraphContext) => Promise<V | null>,
) {
  return mutation(command, async (output, context) => {
    if (context.clock.now() > new Date(output.repeatableUntil)) return userError(OVER.error)
    return { ...output, __typename, value: await existing(read(output, context)) }
  })
}

const OVER = conflict(
  'REVEAL_OVER',
  'This key has shown its value some time ago. Send a new key to have it shown again, which is recorded anew.',
)
