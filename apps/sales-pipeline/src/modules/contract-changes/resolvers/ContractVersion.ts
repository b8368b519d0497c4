import { money } from '@sellgraph/kernel'
import type { ContractVersionResolvers } from '../../../generated/graphql.ts'
import { versionsOfContract } from '../store/change-loader.ts'
import { diffTerms } from '../domain/terms.ts'

export const ContractVersion: ContractVersionResolvers = {
  revision: ({ contractVersion }) => contractVersion,
  netTotal: ({ terms }) => money(terms.netTotal, terms.currency),
  grossTotal: ({ terms }) => money(terms.grossTotal, terms.currency),
  changes: async ({ contractId, contractVersion, terms }, _, context) => {
    const versions = await versionsOfContract(context).load(contractId)
    const before = versions.find((version) => version.contractVersion === contractVersion - 1)
    return before === undefined ? [] : diffTerms(before.terms, terms)
  },
}
