import { isDecimal } from '@sellgraph/kernel'
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { GraphQLCurrency, GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars'

/** Digits of a decimal from outside: more than any amount needs, few enough to stay cheap. */
const MAX_LENGTH = 40

/** Text in, text out. A JSON number is refused unless it is a safe integer: others may already have lost digits. */
const GraphQLDecimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  serialize: (value) => String(value),
  parseValue: (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
    return decimalText(value)
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return decimalText(node.value)
    throw new GraphQLError('a Decimal is text such as "1234.50"')
  },
})

function decimalText(value: unknown): string {
  if (typeof value === 'string' && value.length <= MAX_LENGTH && isDecimal(value)) return value
  throw new GraphQLError(`a Decimal is text such as "1234.50", of at most ${String(MAX_LENGTH)} characters`)
}

/** Resolvers of the scalars that `common.graphql` declares. */
export const scalars = {
  DateTime: GraphQLDateTime,
  Date: GraphQLLocalDate,
  Decimal: GraphQLDecimal,
  Currency: GraphQLCurrency,
}
