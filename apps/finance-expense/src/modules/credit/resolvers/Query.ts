import { orThrow } from '@sellgraph/graphql-kit'
import { isId } from '@sellgraph/kernel'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { creditAccess } from '../access.ts'
import { findExceptionPage } from '../store/credit-exception-store.ts'
import { creditProfileOfCustomer, exceptionById } from '../store/credit-loader.ts'
import { findCreditProfilePage } from '../store/credit-profile-store.ts'

export const Query: Pick<QueryResolvers, 'creditException' | 'creditExceptions' | 'creditProfile' | 'creditProfiles'> =
  {
    creditProfile: async (_, { customerId }, context) =>
      isId(customerId) ? ((await creditProfileOfCustomer(context).load(customerId))[0] ?? null) : null,
    creditProfiles: async (_, { grade, ...page }, { db, principal }) =>
      orThrow(await findCreditProfilePage(db, creditAccess.scope(principal, 'read'), { grade }, page)),
    creditException: (_, { id }, context) => exceptionById(context).load(id),
    creditExceptions: async (_, { status, customerId, orderId, ...page }, { db, principal }) =>
      orThrow(
        await findExceptionPage(db, creditAccess.scope(principal, 'read'), { status, customerId, orderId }, page),
      ),
  }
