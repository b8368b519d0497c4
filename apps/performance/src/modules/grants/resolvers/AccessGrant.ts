import { orThrow } from '@sellgraph/graphql-kit'
import type { AccessGrantResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { grantById } from '../store/access-grant-loader.ts'
import type { AccessGrantRow } from '../store/access-grant-store.ts'
import { findUsePage } from '../store/access-grant-use-store.ts'

export const AccessGrant: AccessGrantResolvers = {
  __resolveReference: ({ id }, context) => grantById(context).load(id),
  grantee: ({ granteeId }, _, context) => employeeById(context).load(granteeId),
  covered: ({ coveredId }, _, context) => (coveredId === null ? null : employeeById(context).load(coveredId)),
  requestedBy: ({ requestedById }, _, context) => employeeById(context).load(requestedById),
  requestedAt: ({ createdAt }) => createdAt,
  decidedBy: ({ decidedById }, _, context) => (decidedById === null ? null : employeeById(context).load(decidedById)),
  closedBy: ({ closedById }, _, context) => (closedById === null ? null : employeeById(context).load(closedById)),
  minutesInForce: (grant, _, { clock }) => minutesInForce(grant, clock.now()),
  uses: async ({ id }, page, { db }) => orThrow(await findUsePage(db, id, page)),
}

/** Until now for one that still counts; what was closed before its start never did. */
function minutesInForce({ decidedAt, status, startsAt, endsAt, closedAt }: AccessGrantRow, now: Date): number {
  if (decidedAt === null || status === 'REJECTED' || startsAt === null || endsAt === null) return 0
  const until = Math.min(endsAt.getTime(), (closedAt ?? now).getTime())
  return Math.max(0, Math.floor((until - startsAt.getTime()) / 60_000))
}
