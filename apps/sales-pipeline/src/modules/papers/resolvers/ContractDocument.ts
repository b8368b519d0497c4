import type { ContractDocumentResolvers } from '../../../generated/graphql.ts'
import { sharesOfDocument } from '../store/paper-loader.ts'

export const ContractDocument: Pick<ContractDocumentResolvers, 'shares'> = {
  shares: ({ id }, _, context) => sharesOfDocument(context).load(id),
}
