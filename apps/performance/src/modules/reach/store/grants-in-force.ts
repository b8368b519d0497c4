import type { Reader } from '@sellgraph/db-kit'
import { AccessGrantEntity, type AccessGrantRow } from '../../grants/store/access-grant-store.ts'

/** The grants that widened what an employee reached at a moment: approved by then, and neither over nor taken back. */
export function findGrantsInForce(reader: Reader, granteeId: string, at: Date): Promise<AccessGrantRow[]> {
  return reader.manager
    .createQueryBuilder(AccessGrantEntity, 'e')
    .where(
      `e.granteeId = :granteeId AND e.status IN ('ACTIVE', 'ENDED', 'REVOKED')
       AND GREATEST(e.startsAt, e.decidedAt) <= :at AND LEAST(e.endsAt, e.closedAt) > :at`,
      { granteeId, at },
    )
    .orderBy('e.createdAt', 'ASC')
    .addOrderBy('e.id', 'ASC')
    .getMany()
}
