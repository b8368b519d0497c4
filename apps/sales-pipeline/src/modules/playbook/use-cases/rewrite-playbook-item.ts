import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { playbookAccess } from '../access.ts'
import { playbookItemMachine } from '../domain/playbook-item.ts'
import { lockPlaybookItem, updatePlaybookItem } from '../store/playbook-store.ts'
import { contentInput, writtenItem } from './content-input.ts'

/** The author writes a draft anew. */
export const rewritePlaybookItem = defineCommand({
  name: 'rewritePlaybookItem',
  input: z.object({ playbookItemId: input.id(), version: input.version(), ...contentInput }),
  authorize: (principal) => playbookAccess.permit(principal, 'write'),
  async handle({ tx, scope }, { playbookItemId, version, ...given }) {
    const item = await lockPlaybookItem(tx, scope, playbookItemId)
    if (!item.ok) return item
    const status = playbookItemMachine.next(item.value.status, 'rewrite')
    if (!status.ok) return status
    const written = await writtenItem(tx, given)
    if (!written.ok) return written
    if (written.value.kind !== item.value.kind) return invalid('kind', `must stay ${item.value.kind}`)
    const patch = { ...written.value, status: status.value, returnReason: null }
    const updated = await updatePlaybookItem(tx, { id: playbookItemId, version }, patch)
    return updated.ok ? ok({ playbookItemId }) : updated
  },
})
