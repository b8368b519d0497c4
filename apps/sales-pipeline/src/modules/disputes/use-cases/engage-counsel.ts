import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { closeWork } from '@sellgraph/work'
import { z } from 'zod'
import { disputeAccess } from '../access.ts'
import { disputeMachine } from '../domain/dispute.ts'
import { lockDispute, updateDispute } from '../store/dispute-store.ts'
import { counselKey } from './dispute-work.ts'

/** R081: who represents us. */
export const engageCounsel = defineCommand({
  name: 'engageCounsel',
  input: z.object({
    disputeId: input.id(),
    version: input.version(),
    name: input.text(),
    firm: input.text(),
    fee: input.money({ min: '0', places: 2 }).nullish(),
  }),
  authorize: (principal) => disputeAccess.permit(principal, 'conduct'),
  async handle({ tx, scope }, { disputeId, version, name, firm, fee }) {
    const locked = await lockDispute(tx, scope, disputeId)
    if (!locked.ok) return locked
    const { dispute } = locked.value
    const status = disputeMachine.next(dispute.status, 'engageCounsel')
    if (!status.ok) return status
    if (fee != null && fee.currency !== dispute.currency) {
      return invalid('fee.currency', `must be the dispute's, ${dispute.currency}`)
    }
    const counsel = { counselName: name, counselFirm: firm, counselFee: fee?.amount ?? null }
    const changed = await updateDispute(tx, { id: disputeId, version }, { status: status.value, ...counsel })
    if (!changed.ok) return changed
    await closeWork(tx, counselKey(disputeId))
    return ok({ disputeId })
  },
})
