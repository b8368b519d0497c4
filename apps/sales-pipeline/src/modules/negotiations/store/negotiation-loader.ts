import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import {
  findIntentions,
  findPoints,
  findRounds,
  type NegotiationPointRow,
  type NegotiationRoundRow,
  type PurchaseIntentionRow,
} from './negotiation-store.ts'

// The negotiation of a quote is as visible as the quote it is reached through.
export const roundsOfQuote = defineListLoader(
  (round: NegotiationRoundRow) => round.quoteId,
  (context: GraphContext, ids) => findRounds(context.db, ids),
)
export const pointsOfRound = defineListLoader(
  (point: NegotiationPointRow) => point.roundId,
  (context: GraphContext, ids) => findPoints(context.db, ids),
)
export const intentionsOfQuote = defineListLoader(
  (intention: PurchaseIntentionRow) => intention.quoteId,
  (context: GraphContext, ids) => findIntentions(context.db, ids),
)
