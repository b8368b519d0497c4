import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { clientById } from '../store/api-client-loader.ts'
import { approveApiClient, closeApiClient } from '../use-cases/decide-api-client.ts'
import { registerApiClient } from '../use-cases/register-api-client.ts'

export const Mutation: Pick<MutationResolvers, 'registerApiClient' | 'approveApiClient' | 'closeApiClient'> = {
  registerApiClient: mutation(registerApiClient, async ({ clientId }, context) => ({
    __typename: 'RegisterApiClientPayload',
    client: await existing(clientById(context).load(clientId)),
  })),
  approveApiClient: mutation(approveApiClient, async ({ clientId }, context) => ({
    __typename: 'ApproveApiClientPayload',
    client: await existing(clientById(context).load(clientId)),
  })),
  closeApiClient: mutation(closeApiClient, async ({ clientId }, context) => ({
    __typename: 'CloseApiClientPayload',
    client: await existing(clientById(context).load(clientId)),
  })),
}
