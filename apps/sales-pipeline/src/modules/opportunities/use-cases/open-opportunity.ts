import { findCustomer } from '@sellgraph/customers'
import { inScope, type Tx } from '@sellgraph/db-kit'
import { invalid, notFound, ok, type Result } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { holdCustomer } from '../../customers/store/customer-merge-store.ts'
import { opportunityAccess } from '../access.ts'
import type { Referral } from '../domain/source.ts'
import { openDeal } from './open-deal.ts'

/** R080: a customer comes back for more, or comes because somebody spoke for the company. */
export const openOpportunity = defineCommand({
  name: 'openOpportunity',
  input: z.object({
    customerId: input.id(),
    title: input.text(),
    needSummary: input.optionalText(2000),
    referral: z
      .object({
        customerId: input.id().nullish(),
        employeeId: input.id().nullish(),
        name: input.optionalText(),
      })
      .nullish(),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { customerId, title, needSummary, referral }) {
    const customer = await findCustomer(tx, customerId)
    if (customer === null || !inScope(scope, customer)) return notFound('customer')
    const by = referral == null ? null : await readReferral(tx, customerId, referral)
    if (by !== null && !by.ok) return by
    const opportunity = await openDeal(tx, {
      customer,
      leadId: null,
      title,
      need: needSummary === null ? null : { summary: needSummary, purchaseBy: null },
      amount: null,
      referral: by?.value ?? null,
      openedBy: principal.subject,
    })
    return ok({ opportunityId: opportunity.id })
  },
})

/** Who spoke for the company: another customer, an employee, or somebody who is only known by name. */
async function readReferral(
  tx: Tx,
  customerId: string,
  by: { customerId?: string | null | undefined; employeeId?: string | null | undefined; name: string | null },
): Promise<Result<Referral>> {
  const referral = { customerId: by.customerId ?? null, employeeId: by.employeeId ?? null, name: by.name }
  if (referral.customerId === null && referral.employeeId === null && referral.name === null) {
    return invalid('referral', 'say who it was')
  }
  if (referral.customerId === customerId) return invalid('referral.customerId', 'must be another customer')
  if (referral.customerId !== null) {
    const survivor = await holdCustomer(tx, referral.customerId)
    if ((await findCustomer(tx, survivor)) === null) return notFound('referring customer')
    referral.customerId = survivor
  }
  if (referral.employeeId !== null && (await findEmployee(tx, referral.employeeId)) === null)
    return notFound('employee')
  return ok(referral)
}
