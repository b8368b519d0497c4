import { inScope } from '@sellgraph/db-kit'
import { conflict, forbidden, notFound, ok } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { mayOwn } from '../../leads/domain/ownership.ts'
import { addToTimeline } from '../../timeline/store/timeline-store.ts'
import { customerAccess } from '../access.ts'
import { publishOwnerChanged } from '../events/publish.ts'
import { lockCustomer, updateCustomer } from '../store/customer-store.ts'

/** R052: the one owner changes by decision of a superior; across teams of a director. */
export const transferCustomer = defineCommand({
  name: 'transferCustomer',
  input: z.object({ customerId: input.id(), version: input.version(), ownerId: input.id() }),
  authorize: (principal) => customerAccess.permit(principal, 'transfer'),
  async handle({ tx, scope }, { customerId, version, ownerId }) {
    const customer = await lockCustomer(tx, scope, customerId)
    if (!customer.ok) return customer
    const owner = await findEmployee(tx, ownerId)
    if (owner === null) return notFound('employee')
    if (!inScope(scope, { ownerId, teamId: owner.teamId })) {
      return forbidden('You may transfer customers to people of the teams you lead.')
    }
    const allowed = mayOwn(owner, 'a customer')
    if (!allowed.ok) return allowed
    if (ownerId === customer.value.ownerId)
      return conflict('ALREADY_OWNER', `${owner.name} owns this customer already.`)
    const moved = await updateCustomer(tx, { id: customerId, version }, { ownerId, teamId: owner.teamId })
    if (!moved.ok) return moved
    await publishOwnerChanged(tx, moved.value, customer.value)
    await addToTimeline(tx, {
      customerId,
      kind: 'OWNER_CHANGED',
      occurredAt: tx.now,
      summary: `Transferred to ${owner.name}`,
      subjectId: ownerId,
      source: `customer:${customerId}:${String(moved.value.version)}`,
    })
    return ok({ customerId })
  },
})
