import { decimalText } from '@sellgraph/kernel'
import type { InspectionResolvers } from '../../../generated/graphql.ts'

export const Inspection: InspectionResolvers = {
  quantity: ({ quantity }) => decimalText(quantity),
  inspector: ({ inspectorId }) => (inspectorId === null ? null : { id: inspectorId }),
}
