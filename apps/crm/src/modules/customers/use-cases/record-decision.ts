import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { decisionInput } from '../../profiles/use-cases/profile-input.ts'
import { insertDecisionProfile } from '../../profiles/store/profile-store.ts'
import { customerAccess } from '../access.ts'
import { lockCustomer, updateCustomer } from '../store/customer-store.ts'
import { reviewLifecycle } from './review-lifecycle.ts'

/** R012, R016: how a customer decides may change; each time is a new revision. */
export const recordDecision = defineCommand({
  name: 'recordDecision',
  input: z.object({ customerId: input.id(), version: input.version(), decision: decisionInput }),
  authorize: (principal) => customerAccess.permit(principal, 'edit'),
  async handle({ tx, scope, principal }, { customerId, version, decision }) {
    const customer = await lockCustomer(tx, scope, customerId)
    if (!customer.ok) return customer
    const changed = await updateCustomer(tx, { id: customerId, version }, {})
    if (!changed.ok) return changed
    await insertDecisionProfile(tx, { customerId }, decision, principal.employeeId)
    const reviewed = await reviewLifecycle(tx, changed.value)
    return reviewed.ok ? ok({ customerId }) : reviewed
  },
})
