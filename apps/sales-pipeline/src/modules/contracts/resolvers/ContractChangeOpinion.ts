import type { ContractChangeOpinionResolvers } from '../../../generated/graphql.ts'

export const ContractChangeOpinion: ContractChangeOpinionResolvers = {
  givenBy: ({ givenBy }) => ({ id: givenBy }),
}
