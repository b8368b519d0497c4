import { forbidden, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockRegister } from '../../organisation/store/register-lock.ts'
import { apiClientAccess } from '../access.ts'
import { apiClientMachine } from '../domain/api-client.ts'
import { lockActiveClient, lockClient, updateClient } from '../store/api-client-store.ts'

const clientInput = z.object({ clientId: input.id(), version: input.version() })

/** R197: a second person lets a client in; it takes the place of the one that had the account before. */
export const approveApiClient = defineCommand({
  name: 'approveApiClient',
  input: clientInput,
  authorize: (principal) => apiClientAccess.permit(principal, 'approve'),
  async handle({ tx, scope, principal, now }, { clientId, version }) {
    await lockRegister(tx, 'api-client')
    const client = await lockClient(tx, scope, clientId)
    if (!client.ok) return client
    const status = apiClientMachine.next(client.value.status, 'approve')
    if (!status.ok) return status
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    if ([client.value.registeredById, client.value.ownerId].includes(principal.employeeId)) {
      return ruleViolated(
        'R197',
        'OWN_CLIENT',
        'A client is approved by who has neither entered it nor answers for it.',
      )
    }
    if (client.value.expiresAt <= now) return ruleViolated('R197', 'CLIENT_EXPIRED', 'Its time is over already.')
    const before = await lockActiveClient(tx, client.value.account)
    if (before !== null) {
      const replaced = await updateClient(tx, before, { status: 'CLOSED', closedAt: now })
      if (!replaced.ok) return replaced
    }
    const approved = await updateClient(
      tx,
      { id: clientId, version },
      { status: status.value, approvedById: principal.employeeId, approvedAt: now },
    )
    return approved.ok ? ok({ clientId }) : approved
  },
})

/** Cuts a client off, within seconds and for good. One person is enough: it must not wait. */
export const closeApiClient = defineCommand({
  name: 'closeApiClient',
  input: clientInput,
  authorize: (principal) => apiClientAccess.permit(principal, 'close'),
  async handle({ tx, scope, principal, now }, { clientId, version }) {
    const client = await lockClient(tx, scope, clientId)
    if (!client.ok) return client
    const status = apiClientMachine.next(client.value.status, 'close')
    if (!status.ok) return status
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    const closed = await updateClient(
      tx,
      { id: clientId, version },
      { status: status.value, closedById: principal.employeeId, closedAt: now },
    )
    return closed.ok ? ok({ clientId }) : closed
  },
})
