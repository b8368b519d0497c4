import { inScope, newVersion } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { playbookAccess } from '../access.ts'
import { playbookItemMachine } from '../domain/playbook-item.ts'
import { insertPlaybookItem, lockRevisions, type PlaybookItemRow } from '../store/playbook-store.ts'
import { contentInput, writtenItem } from './content-input.ts'

/** R058: somebody writes down what works, or the next version of it. */
export const draftPlaybookItem = defineCommand({
  name: 'draftPlaybookItem',
  input: z.object({
    itemId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    ...contentInput,
  }),
  authorize: (principal) => playbookAccess.permit(principal, 'write'),
  async handle({ tx, principal, now }, { itemId, ...given }) {
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    const written = await writtenItem(tx, given)
    if (!written.ok) return written
    const earlier = itemId === null ? [] : await lockRevisions(tx, itemId)
    // Who may read the latest published version may write the next one.
    const seen = earlier.some((row) =>
      inScope(playbookAccess.scope(principal, 'read'), { ownerId: row.authorId, ...row }),
    )
    if (itemId !== null && !seen) return notFound('playbook item')
    const [first] = earlier
    if (first !== undefined && first.kind !== written.value.kind) {
      return invalid('itemId', `is of another kind: ${first.kind}`)
    }
    const id = newId()
    const row: PlaybookItemRow = {
      id,
      ...newVersion(now),
      ...written.value,
      itemId: itemId ?? id,
      revision: (earlier.at(-1)?.revision ?? 0) + 1,
      status: playbookItemMachine.initial,
      authorId: principal.employeeId,
      submittedAt: null,
      returnReason: null,
      reviewedBy: null,
      publishedAt: null,
      checkedFacts: null,
      retiredAt: null,
      retireReason: null,
    }
    const inserted = await insertPlaybookItem(tx, row)
    return inserted.ok ? ok({ playbookItemId: id }) : inserted
  },
})
