import type { ContractResolvers } from '../../../generated/graphql.ts'
import { documentsOfContract } from '../store/document-loader.ts'

export const Contract: Pick<ContractResolvers, 'documents'> = {
  documents: ({ id }, _, context) => documentsOfContract(context).load(id),
}
