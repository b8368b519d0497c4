import { findPage, type Page, type PageArgs, type Reader, scopeWhere } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import { CreditExceptionEntity, type CreditExceptionRow } from '../../credit/store/credit-exception-store.ts'

/** Exceptions that were granted in a time, whether the order has used them or not, the latest decision first. */
export function findCreditOverridePage(
  reader: Reader,
  scope: RowScope,
  { from, to }: { from: Date; to: Date },
  args: PageArgs,
): Promise<Result<Page<CreditExceptionRow>>> {
  return findPage(
    reader,
    CreditExceptionEntity,
    [
      scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' }),
      { sql: `e.status IN ('GRANTED', 'USED') AND e.decidedAt >= :from AND e.decidedAt < :to`, params: { from, to } },
    ],
    { by: ['decidedAt'], direction: 'DESC' },
    args,
  )
}
