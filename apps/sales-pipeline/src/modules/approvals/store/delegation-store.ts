import {
  column,
  defineEntity,
  findPage,
  findRows,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Where,
} from '@sellgraph/db-kit'
import type { Role, RowScope } from '@sellgraph/identity'
import { isId, type Result } from '@sellgraph/kernel'

/** A delegation as the approvals lib keeps it. */
export interface ApprovalDelegationRow {
  id: string
  delegatorId: string
  delegateId: string
  roles: Role[]
  validFrom: string
  validUntil: string
  createdAt: Date
  revokedAt: Date | null
}

export const DelegationEntity = defineEntity<ApprovalDelegationRow>('sys.approval_delegation', {
  id: column.id,
  delegatorId: column.uuid,
  delegateId: column.uuid,
  roles: column.textArray,
  validFrom: column.date,
  validUntil: column.date,
  createdAt: column.timestamp,
  revokedAt: nullable(column.timestamp),
})

export interface DelegationFilter {
  readonly employeeId?: string | null | undefined
  readonly on?: string | null | undefined
}

export function findDelegationPage(
  reader: Reader,
  scope: RowScope,
  { employeeId, on }: DelegationFilter,
  args: PageArgs,
): Promise<Result<Page<ApprovalDelegationRow>>> {
  const where: Where[] = [delegationScope(scope)]
  if (employeeId != null) {
    where.push(
      isId(employeeId)
        ? { sql: '(e.delegatorId = :employeeId OR e.delegateId = :employeeId)', params: { employeeId } }
        : { sql: 'FALSE' },
    )
  }
  if (on != null)
    where.push({ sql: 'e.revokedAt IS NULL AND :on BETWEEN e.validFrom AND e.validUntil', params: { on } })
  return findPage(reader, DelegationEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export async function findDelegations(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<ApprovalDelegationRow[]> {
  return findRows(reader, DelegationEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }, delegationScope(scope)])
}

/** Whoever delegates owns the delegation. */
function delegationScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'delegatorId' })
}
