import type { LeadImportIssueResolvers } from '../../../generated/graphql.ts'
import { customerById } from '../../customers/store/customer-loader.ts'
import { leadById } from '../../leads/store/lead-loader.ts'

export const LeadImportIssue: LeadImportIssueResolvers = {
  lead: ({ leadId }, _, context) => (leadId === null ? null : leadById(context).load(leadId)),
  customer: ({ customerId }, _, context) => (customerId === null ? null : customerById(context).load(customerId)),
}
