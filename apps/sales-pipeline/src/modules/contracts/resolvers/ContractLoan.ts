import type { ContractLoanResolvers } from '../../../generated/graphql.ts'

export const ContractLoan: ContractLoanResolvers = {
  borrower: ({ borrowerId }) => ({ id: borrowerId }),
}
