import { services } from '@sellgraph/config'
import { done, react, serviceOf } from '@sellgraph/messaging'
import { insertUse } from '../store/access-grant-use-store.ts'

/** What was asked under a grant, in whichever service, comes together here for the report; from this one too. */
export const accessExceptionsUsed = services.map((service) =>
  react(`${service}.AccessExceptionUsed.v1`, async ({ tx, event }) => {
    const { employeeId, grantIds, operation, kind, request, fields, usedAt } = event.data
    await insertUse(tx, {
      id: event.id,
      service: serviceOf(event.type),
      employeeId,
      grantIds: [...grantIds],
      operation,
      kind,
      requestId: request,
      fields: fields.map(({ name, ids, idCount }) => ({ name, ids: [...ids], idCount })),
      usedAt: new Date(usedAt),
    })
    return done()
  }),
)
