import { money } from '@sellgraph/kernel'
import type { ContractResolvers } from '../../../generated/graphql.ts'
import { opportunityAccess } from '../../opportunities/access.ts'
import { opportunityById, splitsOf } from '../../opportunities/store/opportunity-loader.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'
import { signatureGaps } from '../domain/signature.ts'
import {
  changeRequestsOfContract,
  clausesOfContract,
  contractById,
  deviationsOfContract,
  explanationsOfContract,
  instalmentsOfContract,
  linesOfContract,
  loansOfContract,
  reviewsOfContract,
  signaturesOfContract,
} from '../store/contract-loader.ts'

export const Contract: ContractResolvers = {
  __resolveReference: ({ id }, context) => contractById(context).load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  opportunity: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  quote: ({ quoteId }, _, context) => quoteById(context).load(quoteId),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  netTotal: ({ netTotal, currency }) => money(netTotal, currency),
  taxTotal: ({ taxTotal, currency }) => money(taxTotal, currency),
  grossTotal: ({ grossTotal, currency }) => money(grossTotal, currency),
  lines: ({ id }, _, context) => linesOfContract(context).load(id),
  instalments: ({ id }, _, context) => instalmentsOfContract(context).load(id),
  clauses: ({ id }, _, context) => clausesOfContract(context).load(id),
  reviews: ({ id }, _, context) => reviewsOfContract(context).load(id),
  signatures: ({ id }, _, context) => signaturesOfContract(context).load(id),
  signatureGaps: async ({ id }, _, context) => signatureGaps(await signaturesOfContract(context).load(id)),
  deviations: ({ id }, _, context) => deviationsOfContract(context).load(id),
  changeRequests: ({ id }, _, context) => changeRequestsOfContract(context).load(id),
  explanations: ({ id }, _, context) => explanationsOfContract(context).load(id),
  originalLoans: ({ id }, _, context) => loansOfContract(context).load(id),
  creditSplits: (contract, _, context) =>
    opportunityAccess.allows(context.principal, 'readSplit', contract)
      ? splitsOf(context).load(contract.opportunityId)
      : [],
  draftedBy: ({ draftedBy }) => ({ id: draftedBy }),
}
