import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { playbookAccess } from '../access.ts'
import { playbookItemMachine } from '../domain/playbook-item.ts'
import { lockPlaybookItem, updatePlaybookItem } from '../store/playbook-store.ts'

/** What is no longer true or no longer works is not used any more. */
export const retirePlaybookItem = defineCommand({
  name: 'retirePlaybookItem',
  input: z.object({ playbookItemId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => playbookAccess.permit(principal, 'review'),
  async handle({ tx, scope, now }, { playbookItemId, version, reason }) {
    const item = await lockPlaybookItem(tx, scope, playbookItemId)
    if (!item.ok) return item
    const status = playbookItemMachine.next(item.value.status, 'retire')
    if (!status.ok) return status
    const patch = { status: status.value, retiredAt: now, retireReason: reason }
    const retired = await updatePlaybookItem(tx, { id: playbookItemId, version }, patch)
    return retired.ok ? ok({ playbookItemId }) : retired
  },
})
