import { decimalText, money } from '@sellgraph/kernel'
import type { ContractInstalmentResolvers } from '../../../generated/graphql.ts'

export const ContractInstalment: ContractInstalmentResolvers = {
  percent: ({ percent }) => decimalText(percent),
  amount: ({ amount, currency }) => money(amount, currency),
}
