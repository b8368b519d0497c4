import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { changeMachine } from '../domain/contract-change.ts'
import { closeChange } from './close-change.ts'
import { lockPendingChange } from './pending-change.ts'

/** What was proposed is taken back, before it is in force. */
export const withdrawContractChange = defineCommand({
  name: 'withdrawContractChange',
  input: z.object({ contractId: input.id(), version: input.version(), reason: input.text(2000) }),
  authorize: (principal) => contractAccess.permit(principal, 'change'),
  async handle({ tx, scope }, { contractId, version, reason }) {
    const locked = await lockPendingChange(tx, scope, contractId, version)
    if (!locked.ok) return locked
    const status = changeMachine.next(locked.value.change.status, 'withdraw')
    if (!status.ok) return status
    const closed = await closeChange(tx, { ...locked.value, version }, { status: status.value, reason })
    return closed.ok ? ok({ contractId }) : closed
  },
})
