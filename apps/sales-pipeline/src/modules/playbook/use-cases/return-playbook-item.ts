import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { playbookAccess } from '../access.ts'
import { playbookItemMachine } from '../domain/playbook-item.ts'
import { lockPlaybookItem, updatePlaybookItem } from '../store/playbook-store.ts'
import { closeReview } from './review-work.ts'

/** A reviewer finds something wrong or untrue. */
export const returnPlaybookItem = defineCommand({
  name: 'returnPlaybookItem',
  input: z.object({ playbookItemId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => playbookAccess.permit(principal, 'review'),
  async handle({ tx, scope }, { playbookItemId, version, reason }) {
    const item = await lockPlaybookItem(tx, scope, playbookItemId)
    if (!item.ok) return item
    const status = playbookItemMachine.next(item.value.status, 'return')
    if (!status.ok) return status
    const patch = { status: status.value, returnReason: reason }
    const returned = await updatePlaybookItem(tx, { id: playbookItemId, version }, patch)
    if (!returned.ok) return returned
    await closeReview(tx, item.value)
    return ok({ playbookItemId })
  },
})
