import {
  column,
  defineEntity,
  equalTo,
  findPage,
  findRows,
  insertRows,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import type { Issue } from '../domain/cleanse-row.ts'
import type { Known, Like } from '../domain/duplicates.ts'
import type { FileEncoding, FileRow } from '../domain/read-csv.ts'
import type { NamedThing } from '../domain/similar-names.ts'

export interface LeadImportRow extends VersionedRow {
  fileName: string
  encoding: FileEncoding
  /** Who imported it. */
  ownerId: string | null
  teamId: string | null
  rowCount: number
  importedCount: number
  invalidCount: number
  duplicateCount: number
  warningCount: number
  ignoredColumns: string[]
}

/** A row of a file. */
export interface StoredImportedRow {
  id: string
  importId: string
  rowNumber: number
  outcome: 'IMPORTED' | 'INVALID' | 'DUPLICATE'
  leadId: string | null
  cells: FileRow['cells']
  issues: readonly Issue[]
}

/** A row of a file as an import shows it. */
export interface ImportedRowRow extends StoredImportedRow {
  /** Whether the caller sees phone numbers and e-mail addresses in full. */
  shown: boolean
}

export interface LeadImportIssueRow extends Issue {
  shown: boolean
}

export const LeadImportEntity = defineEntity<LeadImportRow>('lead_import', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  fileName: column.text,
  encoding: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  rowCount: column.int,
  importedCount: column.int,
  invalidCount: column.int,
  duplicateCount: column.int,
  warningCount: column.int,
  ignoredColumns: column.textArray,
})

export const ImportedRowEntity = defineEntity<StoredImportedRow>('lead_import_row', {
  id: column.id,
  importId: column.uuid,
  rowNumber: column.int,
  outcome: column.text,
  leadId: nullable(column.uuid),
  cells: column.json,
  issues: column.json,
})

export async function findLeadImports(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<LeadImportRow[]> {
  const visible = scopeWhere(scope, { owner: 'ownerId', team: 'teamId' })
  return findRows(reader, LeadImportEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }, visible])
}

export function findLeadImportPage(
  reader: Reader,
  scope: RowScope,
  args: PageArgs,
): Promise<Result<Page<LeadImportRow>>> {
  const visible = scopeWhere(scope, { owner: 'ownerId', team: 'teamId' })
  return findPage(reader, LeadImportEntity, [visible], { by: ['createdAt'], direction: 'DESC' }, args)
}

/** Rows of an import that the caller has reached through their scope, in the order of the file. */
export function findImportedRowPage(
  reader: Reader,
  importId: string,
  outcome: StoredImportedRow['outcome'] | null | undefined,
  args: PageArgs,
): Promise<Result<Page<StoredImportedRow>>> {
  const where = [{ sql: 'e.importId = :import', params: { import: importId } }, ...equalTo({ outcome })]
  return findPage(reader, ImportedRowEntity, where, { by: ['rowNumber'], direction: 'ASC' }, args)
}

/** Imports go one after the other, so that two files with the same company do not both bring it. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('lead-import', 0))`)
}

export async function insertLeadImport(tx: Tx, row: LeadImportRow, rows: readonly StoredImportedRow[]): Promise<void> {
  await insertRows(tx, LeadImportEntity, row)
  await insertRows(tx, ImportedRowEntity, rows)
}

/** Customers by code. */
export async function findReferrers(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await tx.query<{ code: string; id: string }>('SELECT code, id FROM customer WHERE code = ANY($1)', [
    codes,
  ])
  return new Map(rows.map((row) => [row.code, row.id]))
}

interface KeySets {
  readonly phone: readonly string[]
  readonly email: readonly string[]
  readonly name: readonly string[]
}

/** What is there under these keys, whoever owns it. A lead that was given up does not stand in the way. */
export async function findKnown(tx: Tx, keys: KeySets): Promise<Known> {
  const rows = await tx.query<{ kind: keyof Known; key: string; leadId: string | null; customerId: string | null }>(
    `SELECT 'phone' AS kind, phone AS key, id AS "leadId", NULL::uuid AS "customerId" FROM lead
       WHERE phone = ANY($1) AND status <> 'DISQUALIFIED'
     UNION ALL SELECT 'email', email, id, NULL FROM lead WHERE email = ANY($2) AND status <> 'DISQUALIFIED'
     UNION ALL SELECT 'name', name_key, id, NULL FROM lead WHERE name_key = ANY($3) AND status <> 'DISQUALIFIED'
     UNION ALL SELECT lower(kind), value, NULL, customer_id FROM customer_key
       WHERE (kind = 'PHONE' AND value = ANY($1)) OR (kind = 'EMAIL' AND value = ANY($2))
     UNION ALL SELECT 'name', name_key, NULL, id FROM customer WHERE name_key = ANY($3)`,
    [keys.phone, keys.email, keys.name],
  )
  const known = { phone: new Map<string, Like>(), email: new Map<string, Like>(), name: new Map<string, Like>() }
  for (const { kind, key, leadId, customerId } of rows) {
    // A customer wins over the lead that it was.
    if (customerId !== null) known[kind].set(key, { customerId })
    else if (leadId !== null && !known[kind].has(key)) known[kind].set(key, { leadId })
  }
  return known
}

/** The names of all leads and customers that a new lead may be like, by their codes. */
export async function findNames(tx: Tx): Promise<NamedThing<Like>[]> {
  const rows = await tx.query<{ code: string; leadId: string | null; customerId: string | null }>(
    `SELECT name_code AS code, id AS "leadId", NULL::uuid AS "customerId" FROM lead
       WHERE status NOT IN ('DISQUALIFIED', 'CONVERTED')
     UNION ALL SELECT name_code, NULL, id FROM customer`,
  )
  return rows.map(({ code, leadId, customerId }) => ({
    code,
    thing: customerId === null ? { leadId: leadId ?? '' } : { customerId },
  }))
}
