import { decimalText } from '@sellgraph/kernel'
import type { NegotiationPointResolvers } from '../../../generated/graphql.ts'

const textOf = (value: string | null) => (value === null ? null : decimalText(value))

export const NegotiationPoint: NegotiationPointResolvers = {
  askedValue: ({ askedValue }) => textOf(askedValue),
  previousValue: ({ previousValue }) => textOf(previousValue),
  offeredValue: ({ offeredValue }) => textOf(offeredValue),
  concession: ({ concession }) => textOf(concession),
  concessionPercent: ({ concessionPercent }) => textOf(concessionPercent),
}
