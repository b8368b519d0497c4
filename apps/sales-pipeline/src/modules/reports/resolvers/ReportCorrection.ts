import type { ReportCorrectionResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'

export const ReportCorrection: ReportCorrectionResolvers = {
  deal: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  report: ({ fact }) => fact,
  fields: ({ fields }) => [...fields],
}
