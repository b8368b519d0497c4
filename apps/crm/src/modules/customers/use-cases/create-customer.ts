import { inScope } from '@sellgraph/db-kit'
import { forbidden, invalid, notFound, ok } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { cleanText } from '../../leads/domain/cleanse.ts'
import { checkSource, leadChannels } from '../../leads/domain/lead.ts'
import { customerAccess } from '../access.ts'
import { customerExists, findSimilar } from '../store/customer-store.ts'
import { profileInput } from './customer-input.ts'
import { openCustomer } from './open-customer.ts'

/** R008, R052: opens a customer without a lead, for the caller or one of their people. */
export const createCustomer = defineCommand({
  name: 'createCustomer',
  input: z.object({
    name: input.text().transform(cleanText),
    ...profileInput,
    channel: z
      .enum(leadChannels)
      .nullish()
      .transform((channel) => channel ?? null),
    referrerId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    partnerName: input.optionalText(),
    ownerId: input.id().nullish(),
  }),
  authorize: (principal) => customerAccess.permit(principal, 'create'),
  async handle({ tx, scope, principal }, { ownerId, contacts, ...customer }) {
    const { channel, referrerId, partnerName } = customer
    if (channel !== null) {
      const source = checkSource({ channel, referrerId, partnerName })
      if (!source.ok) return source
    } else if (referrerId !== null || partnerName !== null) {
      return invalid('channel', 'name the channel that the referrer or partner belongs to')
    }
    if (referrerId !== null && !(await customerExists(tx, referrerId))) return notFound('referring customer')
    const owning = ownerId ?? principal.employeeId
    if (owning === null) return invalid('ownerId', 'name the owner: your account is not linked to an employee')
    const owner = await findEmployee(tx, owning)
    if (owner === null) return notFound('employee')
    if (!inScope(scope, { ownerId: owner.id, teamId: owner.teamId })) {
      return forbidden('You may open customers for yourself and for people of the teams you lead.')
    }
    const opened = await openCustomer(tx, owner, { ...customer, leadId: null }, contacts)
    if (!opened.ok) return opened
    return ok({ customerId: opened.value.id, ...(await findSimilar(tx, scope, opened.value)) })
  },
})
