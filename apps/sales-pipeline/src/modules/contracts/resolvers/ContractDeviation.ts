import type { ContractDeviationResolvers } from '../../../generated/graphql.ts'
import { clauseTemplateById } from '../../clause-templates/store/clause-template-loader.ts'

export const ContractDeviation: ContractDeviationResolvers = {
  template: ({ templateId }, _, context) => (templateId === null ? null : clauseTemplateById(context).load(templateId)),
  decidedBy: ({ decidedBy }) => (decidedBy === null ? null : { id: decidedBy }),
}
