import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { creditProfileOfCustomer, exceptionById } from '../store/credit-loader.ts'
import { declineCreditException, grantCreditException } from '../use-cases/decide-credit-exception.ts'
import { requestCreditException } from '../use-cases/request-credit-exception.ts'
import { setCreditProfile } from '../use-cases/set-credit-profile.ts'

export const Mutation: Pick<
  MutationResolvers,
  'declineCreditException' | 'grantCreditException' | 'requestCreditException' | 'setCreditProfile'
> = {
  setCreditProfile: mutation(setCreditProfile, async ({ customerId }, context) => ({
    __typename: 'SetCreditProfilePayload',
    creditProfile: await existing(
      creditProfileOfCustomer(context)
        .load(customerId)
        .then(([profile]) => profile ?? null),
    ),
  })),
  requestCreditException: mutation(requestCreditException, async ({ exceptionId }, context) => ({
    __typename: 'RequestCreditExceptionPayload',
    creditException: await existing(exceptionById(context).load(exceptionId)),
  })),
  grantCreditException: mutation(grantCreditException, async ({ exceptionId }, context) => ({
    __typename: 'GrantCreditExceptionPayload',
    creditException: await existing(exceptionById(context).load(exceptionId)),
  })),
  declineCreditException: mutation(declineCreditException, async ({ exceptionId }, context) => ({
    __typename: 'DeclineCreditExceptionPayload',
    creditException: await existing(exceptionById(context).load(exceptionId)),
  })),
}
