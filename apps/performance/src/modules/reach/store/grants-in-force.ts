import { findRows, type Reader } from '@sellgraph/db-kit'
import { AccessGrantEntity, type AccessGrantRow } from '../../grants/store/access-grant-store.ts'

/** The grants that widened what an employee reached at a moment: approved by then, and neither over nor taken back. */
export function findGrantsInForce(reader: Reader, granteeId: string, at: Date): Promise<AccessGrantRow[]> {
  return findRows(
    reader,
    AccessGrantEntity,
    [
      {
        sql: `e.granteeId = :granteeId AND e.status IN ('ACTIVE', 'ENDED', 'REVOKED')
       AND GREATEST(e.startsAt, e.decidedAt) <= :at AND LEAST(e.endsAt, e.closedAt) > :at`,
        params: { granteeId, at },
      },
    ],
    { orderBy: 'e.createdAt, e.id' },
  )
}
