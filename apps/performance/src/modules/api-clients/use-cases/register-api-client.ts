import { newVersion } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { findTeam } from '../../organisation/store/team-store.ts'
import { apiClientAccess } from '../access.ts'
import { apiClientMachine, checkRows, clientRoles, clientRowScopes } from '../domain/api-client.ts'
import { type ApiClientRow, insertClient } from '../store/api-client-store.ts'

const ids = () =>
  z
    .array(input.id())
    .max(1000, 'must be 1000 at most')
    .nullish()
    .transform((list) => [...new Set(list ?? [])])

/** Enters a client without a person. It may do nothing before a second person has approved it. */
export const registerApiClient = defineCommand({
  name: 'registerApiClient',
  input: z.object({
    account: input.text(200),
    name: input.text(200),
    purpose: input.text(1000),
    ownerId: input.id(),
    roles: z
      .array(z.enum(clientRoles))
      .min(1, 'name at least one role')
      .transform((roles) => [...new Set(roles)]),
    scopes: z
      .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/, 'must be a scope such as crm:read'))
      .max(100)
      .transform((scopes) => [...new Set(scopes)]),
    rowScope: z.enum(clientRowScopes),
    teamIds: ids(),
    customerIds: ids(),
    expiresAt: input.dateTime(),
  }),
  authorize: (principal) => apiClientAccess.permit(principal, 'register'),
  async handle({ tx, principal, now }, client) {
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    const rows = checkRows(client)
    if (!rows.ok) return rows
    if (client.expiresAt <= now) return invalid('expiresAt', 'must be in the future')
    const owner = await findEmployeeRow(tx, client.ownerId)
    if (owner === null || owner.status === 'LEFT') return notFound('employee')
    for (const teamId of client.teamIds) if ((await findTeam(tx, teamId)) === null) return notFound('team')
    const row: ApiClientRow = {
      id: newId(),
      ...newVersion(now),
      ...client,
      status: apiClientMachine.initial,
      registeredById: principal.employeeId,
      approvedById: null,
      approvedAt: null,
      closedById: null,
      closedAt: null,
    }
    await insertClient(tx, row)
    return ok({ clientId: row.id })
  },
})
