import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { needInput } from '../../profiles/use-cases/profile-input.ts'
import { insertNeedProfile } from '../../profiles/store/profile-store.ts'
import { customerAccess } from '../access.ts'
import { lockCustomer, updateCustomer } from '../store/customer-store.ts'
import { reviewLifecycle } from './review-lifecycle.ts'

/** R010, R016: a need that changed is a new revision; a complete one makes a potential customer an intending one. */
export const recordNeed = defineCommand({
  name: 'recordNeed',
  input: z.object({ customerId: input.id(), version: input.version(), need: needInput }),
  authorize: (principal) => customerAccess.permit(principal, 'edit'),
  async handle({ tx, scope, principal }, { customerId, version, need }) {
    const customer = await lockCustomer(tx, scope, customerId)
    if (!customer.ok) return customer
    const changed = await updateCustomer(tx, { id: customerId, version }, {})
    if (!changed.ok) return changed
    await insertNeedProfile(tx, { customerId }, need, principal.employeeId)
    const reviewed = await reviewLifecycle(tx, changed.value)
    return reviewed.ok ? ok({ customerId }) : reviewed
  },
})
