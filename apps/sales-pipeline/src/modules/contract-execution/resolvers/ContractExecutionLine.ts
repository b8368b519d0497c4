import { decimal, decimalText } from '@sellgraph/kernel'
import type { ContractExecutionLineResolvers } from '../../../generated/graphql.ts'

export const ContractExecutionLine: ContractExecutionLineResolvers = {
  open: ({ ordered, delivered, cancelled }) => decimalText(decimal(ordered).minus(delivered).minus(cancelled)),
}
