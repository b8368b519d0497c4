import { findCustomer } from '@sellgraph/customers'
import { money } from '@sellgraph/kernel'
import { done, react, skip } from '@sellgraph/messaging'
import { holdCustomer } from '../../customers/store/customer-merge-store.ts'
import { findOpportunityIdOfLead } from '../store/opportunity-store.ts'
import { openDeal } from '../use-cases/open-deal.ts'

/** R056: the sales process begins where crm's ends. */
export const leadConverted = react('crm.LeadConverted.v1', async ({ tx, event }) => {
  const { leadId, customerId, customerName, ownerId, teamId, need, referrerId } = event.data
  if ((await findOpportunityIdOfLead(tx, leadId)) !== null) return skip('this lead has an opportunity already')
  // The customer may have got another owner since; its own topic knows.
  const customer = (await findCustomer(tx, customerId)) ?? { id: customerId, name: customerName, ownerId, teamId }
  const asked = need?.products?.join(', ')
  await openDeal(tx, {
    customer,
    leadId,
    title: asked === undefined || asked === '' ? customer.name : asked.slice(0, 200),
    need: need == null ? null : { summary: need.summary, purchaseBy: need.purchaseBy ?? null },
    amount: need?.budget == null ? null : money(need.budget.amount, need.budget.currency),
    referral:
      referrerId == null ? null : { customerId: await holdCustomer(tx, referrerId), employeeId: null, name: null },
    openedBy: 'crm',
  })
  return done()
})
