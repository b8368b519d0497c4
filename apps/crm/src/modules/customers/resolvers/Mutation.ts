import { existing, type GraphContext, mutation, revealing } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { leadById } from '../../leads/store/lead-loader.ts'
import { mayReveal, seesFile } from '../access.ts'
import { contactValue } from '../domain/protected-values.ts'
import { contactById, customerById } from '../store/customer-loader.ts'
import { addContact } from '../use-cases/add-contact.ts'
import { convertLead } from '../use-cases/convert-lead.ts'
import { createCustomer } from '../use-cases/create-customer.ts'
import { eraseContact } from '../use-cases/erase-contact.ts'
import { recordDecision } from '../use-cases/record-decision.ts'
import { recordNeed } from '../use-cases/record-need.ts'
import { revealContactValue } from '../use-cases/reveal-contact-value.ts'
import { revealCustomerValue } from '../use-cases/reveal-customer-value.ts'
import { transferCustomer } from '../use-cases/transfer-customer.ts'

type Mutations =
  | 'addContact'
  | 'convertLead'
  | 'createCustomer'
  | 'eraseContact'
  | 'recordDecision'
  | 'recordNeed'
  | 'revealContactValue'
  | 'revealCustomerValue'
  | 'transferCustomer'

const customerOf = (context: GraphContext, id: string) => existing(customerById(context).load(id))

const answer =
  <const P extends string>(__typename: P) =>
  async ({ customerId }: { customerId: string }, context: GraphContext) => ({
    __typename,
    customer: await customerOf(context, customerId),
  })

/** Those that the caller may still see when the answer is given again. */
async function similarTo(context: GraphContext, ids: readonly string[]) {
  const found = await Promise.all(ids.map((id) => customerById(context).load(id)))
  return found.filter((customer) => customer !== null)
}

export const Mutation: Pick<MutationResolvers, Mutations> = {
  createCustomer: mutation(createCustomer, async ({ customerId, similar, similarElsewhere }, context) => ({
    __typename: 'CreateCustomerPayload',
    customer: await customerOf(context, customerId),
    similar: await similarTo(context, similar),
    similarElsewhere,
  })),
  convertLead: mutation(convertLead, async ({ leadId, customerId, similar, similarElsewhere }, context) => ({
    __typename: 'ConvertLeadPayload',
    lead: await existing(leadById(context).load(leadId)),
    customer: await customerOf(context, customerId),
    similar: await similarTo(context, similar),
    similarElsewhere,
  })),
  transferCustomer: mutation(transferCustomer, async ({ customerId }, context) => ({
    __typename: 'TransferCustomerPayload',
    customerId,
    customer: await customerById(context).load(customerId),
  })),
  addContact: mutation(addContact, answer('AddContactPayload')),
  eraseContact: mutation(eraseContact, async ({ contactId, customerId }, context) => ({
    __typename: 'EraseContactPayload',
    contactId,
    customer: await customerById(context).load(customerId),
  })),
  recordNeed: mutation(recordNeed, answer('RecordNeedPayload')),
  recordDecision: mutation(recordDecision, answer('RecordDecisionPayload')),
  revealCustomerValue: revealing(revealCustomerValue, 'RevealCustomerValuePayload', async ({ customerId }, context) => {
    const customer = await customerById(context).load(customerId)
    return customer !== null && mayReveal(context.principal, customer) ? customer.registrationNo : null
  }),
  revealContactValue: revealing(
    revealContactValue,
    'RevealContactValuePayload',
    async ({ contactId, field }, context) => {
      const contact = await contactById(context).load(contactId)
      const customer = contact === null ? null : await customerById(context).load(contact.customerId)
      if (contact === null || customer === null || !seesFile(context.principal, customer)) return null
      return mayReveal(context.principal, customer) ? contactValue(contact, field) : null
    },
  ),
}
