import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { playbookAccess } from '../access.ts'
import { playbookItemMachine } from '../domain/playbook-item.ts'
import { lockPlaybookItem, updatePlaybookItem } from '../store/playbook-store.ts'
import { openReview } from './review-work.ts'

/** The author hands a draft to somebody else. */
export const submitPlaybookItem = defineCommand({
  name: 'submitPlaybookItem',
  input: z.object({ playbookItemId: input.id(), version: input.version() }),
  authorize: (principal) => playbookAccess.permit(principal, 'write'),
  async handle({ tx, scope, now }, { playbookItemId, version }) {
    const item = await lockPlaybookItem(tx, scope, playbookItemId)
    if (!item.ok) return item
    const status = playbookItemMachine.next(item.value.status, 'submit')
    if (!status.ok) return status
    const patch = { status: status.value, submittedAt: now, returnReason: null }
    const submitted = await updatePlaybookItem(tx, { id: playbookItemId, version }, patch)
    if (!submitted.ok) return submitted
    await openReview(tx, submitted.value)
    return ok({ playbookItemId })
  },
})
