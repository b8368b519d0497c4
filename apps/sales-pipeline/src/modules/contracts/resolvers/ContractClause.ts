import type { ContractClauseResolvers } from '../../../generated/graphql.ts'
import { clauseTemplateById } from '../../clause-templates/store/clause-template-loader.ts'

export const ContractClause: ContractClauseResolvers = {
  template: ({ templateId }, _, context) => (templateId === null ? null : clauseTemplateById(context).load(templateId)),
}
