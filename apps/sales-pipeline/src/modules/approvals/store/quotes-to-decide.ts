import type { Approver } from '@sellgraph/approvals'
import { findPage, type Page, type PageArgs, type Reader, scopeWhere, type Where } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import { QuoteEntity, type QuoteRow } from '../../quotes/store/quote-store.ts'

/** By what right somebody decides: their own, or that of a colleague they stand in for. */
export interface RightToDecide {
  readonly scope: RowScope
  readonly roles: Approver['roles']
  /** Who decides and in whose place: none of them has a part in the quote, or has decided a level of it. */
  readonly people: readonly string[]
}

/** Quotes whose open level somebody may decide by any of their rights, newest first. */
export function findQuotesToDecide(
  reader: Reader,
  rights: readonly RightToDecide[],
  args: PageArgs,
): Promise<Result<Page<QuoteRow>>> {
  const any = rights.map(openLevelFor)
  const where: Where = {
    sql: any.length === 0 ? 'FALSE' : `(${any.map(({ sql }) => sql).join(' OR ')})`,
    params: Object.assign({}, ...any.map(({ params }) => params)) as Record<string, unknown>,
  }
  const waiting: Where = { sql: `e.status = 'IN_APPROVAL'` }
  return findPage(reader, QuoteEntity, [waiting, where], { by: ['createdAt'], direction: 'DESC' }, args)
}

function openLevelFor({ scope, roles, people }: RightToDecide, index: number): Where {
  const reached = scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
  const [role, person] = [`roles${String(index)}`, `people${String(index)}`]
  return {
    sql: `(${reached.sql} AND EXISTS (
      SELECT 1 FROM quote_version v JOIN sys.approval_request r ON r.id = v.approval_id
       WHERE v.quote_id = e.id AND v.revision = e.revision AND r.status = 'PENDING'
         AND r.levels -> (r.current_level - 1) ->> 'role' = ANY(:${role})
         AND NOT ARRAY[r.requester_id, r.preparer_id] || r.beneficiary_ids && CAST(:${person} AS uuid[])
         AND NOT EXISTS (
           SELECT 1 FROM sys.approval_step s WHERE s.request_id = r.id AND s.kind = 'APPROVED'
            AND ARRAY[s.actor_id, s.on_behalf_of_id] && CAST(:${person} AS uuid[]))))`,
    params: { ...reached.params, [role]: [...roles], [person]: [...people] },
  }
}
