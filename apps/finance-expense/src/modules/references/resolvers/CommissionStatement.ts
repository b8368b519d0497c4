import type { CommissionStatementResolvers } from '../../../generated/graphql.ts'
import { payoutOfStatement } from '../../payouts/store/payout-loader.ts'

export const CommissionStatement: CommissionStatementResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  payout: async ({ id }, _, context) => (await payoutOfStatement(context).load(id))[0] ?? null,
}
