import { money } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import type { QuoteResolvers } from '../../../generated/graphql.ts'
import { creditDays } from '../../quotes/domain/payment-terms.ts'
import { linesOfVersion, versionsOfQuote } from '../../quotes/store/quote-loader.ts'
import type { QuoteVersionRow } from '../../quotes/store/quote-store.ts'
import { firstOffer, type Offer, totalConcession, type TotalConcession } from '../domain/negotiation.ts'
import { intentionsOfQuote, roundsOfQuote } from '../store/negotiation-loader.ts'

export const Quote: Pick<QuoteResolvers, 'negotiation'> = {
  negotiation: async ({ id, revision }, _, context) => {
    const versions = await versionsOfQuote(context).load(id)
    const first = firstOffer(versions)
    const current = versions.find((version) => version.revision === revision)
    return {
      rounds: await roundsOfQuote(context).load(id),
      firstOffer: first,
      intentions: await intentionsOfQuote(context).load(id),
      concession:
        first === null || current === undefined
          ? null
          : shown(totalConcession(await offerOf(first, context), await offerOf(current, context)), first.currency),
    }
  },
}

async function offerOf(version: QuoteVersionRow, context: GraphContext): Promise<Offer> {
  return {
    currency: version.currency,
    netTotal: version.netTotal,
    creditDays: creditDays(version.paymentTerms),
    lines: await linesOfVersion(context).load(version.id),
  }
}

function shown({ concession, concessionPercent, ...rest }: TotalConcession, currency: string) {
  return { ...rest, amount: concession === null ? null : money(concession, currency), percent: concessionPercent }
}
