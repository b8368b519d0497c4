import { nameKey } from '../../leads/domain/company-name.ts'
import type { Field } from './columns.ts'
import { type CleansedRow, issue, type Issue } from './cleanse-row.ts'

/** What is there already under the same phone number, e-mail address or company name. */
export interface Known {
  readonly phone: ReadonlyMap<string, Like>
  readonly email: ReadonlyMap<string, Like>
  readonly name: ReadonlyMap<string, Like>
}
export type Like = { readonly leadId: string } | { readonly customerId: string }

const words = { phone: 'phone number', email: 'e-mail address', name: 'company' } as const
const fields = { phone: 'phone', email: 'email', name: 'companyName' } as const satisfies Record<string, Field>

/**
 * R006: adds an issue to each row that says what is known or what a good row above it says. Rows with errors are no
 * duplicates of anything: they become no lead, and a later row may say it right.
 */
export function markDuplicates(rows: readonly CleansedRow[], columns: ReadonlyMap<Field, string>, known: Known): void {
  const above = { phone: new Map<string, number>(), email: new Map<string, number>(), name: new Map<string, number>() }
  for (const { file, lead, issues } of rows) {
    if (issues.length > 0) continue
    const keys = keysOf(lead)
    for (const kind of ['phone', 'email', 'name'] as const) {
      const key = keys[kind]
      if (key === null) continue
      const column = columns.get(fields[kind]) ?? null
      const row = above[kind].get(key)
      const like = known[kind].get(key)
      if (row !== undefined) {
        issues.push(
          issue('DUPLICATE_IN_FILE', column, `row ${String(row)} has the same ${words[kind]}`, { otherRow: row }),
        )
      } else if (like !== undefined) {
        issues.push(alike(kind, column, like))
      }
    }
    if (issues.length > 0) continue
    for (const kind of ['phone', 'email', 'name'] as const) {
      const key = keys[kind]
      if (key !== null) above[kind].set(key, file.rowNumber)
    }
  }
}

export function keysOf(lead: { phone: string | null; email: string | null; companyName: string }) {
  return { phone: lead.phone, email: lead.email, name: nameKey(lead.companyName) }
}

function alike(kind: keyof typeof words, column: string | null, like: Like): Issue {
  return 'customerId' in like
    ? issue('DUPLICATE_CUSTOMER', column, `a customer has the same ${words[kind]}`, like)
    : issue('DUPLICATE_LEAD', column, `a lead has the same ${words[kind]}`, like)
}
