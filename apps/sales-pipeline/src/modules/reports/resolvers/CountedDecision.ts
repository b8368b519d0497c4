import type { CountedDecisionResolvers } from '../../../generated/graphql.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'
import { turnHours } from '../store/turnaround-store.ts'

export const CountedDecision: CountedDecisionResolvers = {
  quote: ({ quoteId }, _, context) => quoteById(context).load(quoteId),
  approver: ({ approverId }) => (approverId === null ? null : { id: approverId }),
  onBehalfOf: ({ onBehalfOfId }) => (onBehalfOfId === null ? null : { id: onBehalfOfId }),
  workingHours: (turn) => turnHours(turn).toFixed(2),
}
