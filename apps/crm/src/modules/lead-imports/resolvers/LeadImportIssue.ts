import type { LeadImportIssueResolvers } from '../../../generated/graphql.ts'
import { showsContactData } from '../../customers/access.ts'
import { customerById } from '../../customers/store/customer-loader.ts'
import { leadAccess } from '../../leads/access.ts'
import { leadById } from '../../leads/store/lead-loader.ts'
import { maskedMessage, tellsContactData } from '../domain/masked-row.ts'

// Whom a number of the file belongs to is told to who may see that number: a file full of numbers would find it out.
export const LeadImportIssue: LeadImportIssueResolvers = {
  message: ({ message, shown }) => (shown ? message : maskedMessage(message)),
  lead: async (issue, _, context) => {
    const lead = issue.leadId === null ? null : await leadById(context).load(issue.leadId)
    if (lead === null || !tellsContactData(issue)) return lead
    return leadAccess.allows(context.principal, 'showContactData', lead) ? lead : null
  },
  customer: async (issue, _, context) => {
    const customer = issue.customerId === null ? null : await customerById(context).load(issue.customerId)
    if (customer === null || !tellsContactData(issue)) return customer
    return showsContactData(context.principal, customer) ? customer : null
  },
}
