import {
  column,
  defineEntity,
  findPage,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
} from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'

export interface AccessGrantUseRow {
  id: string
  service: string
  employeeId: string | null
  grantIds: string[]
  operation: string | null
  kind: string
  requestId: string
  fields: { name: string; ids: string[]; idCount: number }[]
  usedAt: Date
}

export const AccessGrantUseEntity = defineEntity<AccessGrantUseRow>('access_grant_use', {
  id: column.id,
  service: column.text,
  employeeId: nullable(column.uuid),
  grantIds: column.uuidArray,
  operation: nullable(column.text),
  kind: column.text,
  requestId: column.text,
  fields: column.json,
  usedAt: column.timestamp,
})

/** What was asked under a grant, the latest first. For who may see the grant. */
export function findUsePage(reader: Reader, grantId: string, args: PageArgs): Promise<Result<Page<AccessGrantUseRow>>> {
  const ofGrant = { sql: 'e.grantIds @> ARRAY[:grantId]::uuid[]', params: { grantId } }
  return findPage(reader, AccessGrantUseEntity, [ofGrant], { by: ['usedAt'], direction: 'DESC' }, args)
}

export async function insertUse(tx: Tx, { fields, ...row }: AccessGrantUseRow): Promise<void> {
  await tx.query(
    `INSERT INTO access_grant_use (id, service, employee_id, grant_ids, operation, kind, request_id, fields, used_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING`,
    [
      row.id,
      row.service,
      row.employeeId,
      row.grantIds,
      row.operation,
      row.kind,
      row.requestId,
      JSON.stringify(fields),
      row.usedAt,
    ],
  )
}
