import { decimalText } from '@sellgraph/kernel'
import type { NegotiationPointResolvers } from '../../../generated/graphql.ts'
import { objectionById } from '../../objections/store/objection-loader.ts'

const textOf = (value: string | null) => (value === null ? null : decimalText(value))

export const NegotiationPoint: NegotiationPointResolvers = {
  askedValue: ({ askedValue }) => textOf(askedValue),
  previousValue: ({ previousValue }) => textOf(previousValue),
  offeredValue: ({ offeredValue }) => textOf(offeredValue),
  concession: ({ concession }) => textOf(concession),
  objection: ({ objectionId }, _, context) => (objectionId === null ? null : objectionById(context).load(objectionId)),
  concessionPercent: ({ concessionPercent }) => textOf(concessionPercent),
}
