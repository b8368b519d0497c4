import type { DomainError, ErrorKind, Result } from '@sellgraph/kernel'
import { GraphQLError } from 'graphql'

const typeOf = {
  VALIDATION: 'ValidationError',
  FORBIDDEN: 'ForbiddenError',
  NOT_FOUND: 'NotFoundError',
  CONFLICT: 'ConflictError',
  RULE: 'RuleError',
} as const satisfies Record<ErrorKind, string>

export type UserErrorTypeName = (typeof typeOf)[ErrorKind]
export const errorTypeNames: readonly UserErrorTypeName[] = Object.values(typeOf)

/** An expected failure as the member of a mutation's result union. */
export function userError(error: DomainError): { __typename: UserErrorTypeName } & Omit<DomainError, 'kind'> {
  const { kind, ...data } = error
  return { __typename: typeOf[kind], ...data }
}

/**
 * The value, or the error thrown for the client to see: for queries, whose fields have no error union. NOT_FOUND has
 * no place here: a query answers null or an empty list.
 */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const { kind, message, fields } = result.error
  throw new GraphQLError(message, {
    extensions: {
      code: kind === 'FORBIDDEN' ? 'FORBIDDEN' : 'BAD_USER_INPUT',
      ...(fields === undefined ? {} : { fields }),
    },
  })
}
