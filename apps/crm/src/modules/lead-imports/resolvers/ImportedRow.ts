import type { ImportedRowResolvers } from '../../../generated/graphql.ts'
import { leadById } from '../../leads/store/lead-loader.ts'

export const ImportedRow: ImportedRowResolvers = {
  lead: ({ leadId }, _, context) => (leadId === null ? null : leadById(context).load(leadId)),
  cells: ({ cells }) => [...cells],
  issues: ({ issues }) => [...issues],
}
