import {
  findRows,
  column,
  defineEntity,
  findByIds,
  findPage,
  guardedUpdate,
  inScope,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { conflict, notFound, ok, type Result } from '@sellgraph/kernel'
import { nameCode, nameKey, SIMILAR_NAME } from '../../leads/domain/company-name.ts'
import type { LeadChannel } from '../../leads/domain/lead.ts'
import type { buyingRoles } from '../domain/contact.ts'
import type { LifecycleStage } from '../domain/lifecycle.ts'

export interface CustomerRow extends VersionedRow {
  code: string
  name: string
  nameKey: string
  nameCode: string
  registrationNo: string | null
  industry: string | null
  businessScope: string | null
  address: string | null
  channel: LeadChannel | null
  referrerId: string | null
  partnerName: string | null
  lifecycleStage: LifecycleStage
  valueClass: 'A' | 'B' | 'C' | null
  ownerId: string
  teamId: string | null
  leadId: string | null
}

export interface StoredContact extends VersionedRow {
  customerId: string
  name: string
  title: string | null
  buyingRole: (typeof buyingRoles)[number] | null
  phone: string | null
  email: string | null
  /** When the person was erased; nothing of them is left then. */
  erasedAt: Date | null
}

/** A contact as the file of its customer has it. */
export interface ContactRow extends StoredContact {
  /** Whether the caller who reads the file sees phone and e-mail in full. */
  shown: boolean
}

export const CustomerEntity = defineEntity<CustomerRow>('customer', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  code: column.text,
  name: column.text,
  nameKey: column.text,
  nameCode: column.text,
  registrationNo: nullable(column.text),
  industry: nullable(column.text),
  businessScope: nullable(column.text),
  address: nullable(column.text),
  channel: nullable(column.text),
  referrerId: nullable(column.uuid),
  partnerName: nullable(column.text),
  lifecycleStage: column.text,
  valueClass: nullable(column.text),
  ownerId: column.uuid,
  teamId: nullable(column.uuid),
  leadId: nullable(column.uuid),
})

export const ContactEntity = defineEntity<StoredContact>('contact', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  customerId: column.uuid,
  name: column.text,
  title: nullable(column.text),
  buyingRole: nullable(column.text),
  phone: nullable(column.text),
  email: nullable(column.text),
  erasedAt: nullable(column.timestamp),
})

export interface CustomerFilter {
  readonly stage?: LifecycleStage | null | undefined
  readonly ownerId?: string | null | undefined
  readonly search?: string | null | undefined
}

/** The customers with these ids that the scope reaches, in no order. */
export async function findCustomers(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<CustomerRow[]> {
  const visible = customerScope(scope)
  return findRows(reader, CustomerEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }, visible])
}

export function findCustomerPage(
  reader: Reader,
  scope: RowScope,
  { stage, ownerId, search }: CustomerFilter,
  args: PageArgs,
): Promise<Result<Page<CustomerRow>>> {
  const where: Where[] = [customerScope(scope)]
  if (stage != null) where.push({ sql: 'e.lifecycleStage = :stage', params: { stage } })
  if (ownerId != null) where.push({ sql: 'e.ownerId = :owner', params: { owner: ownerId } })
  if (search != null && search.trim() !== '') where.push(named(search))
  return findPage(reader, CustomerEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export async function customerExists(reader: Reader, id: string): Promise<boolean> {
  return (await reader.query('SELECT 1 FROM customer WHERE id = $1', [id])).length > 0
}

/** Contacts of customers whose file the caller may see. */
export function findContacts(reader: Reader, customerIds: readonly string[]): Promise<StoredContact[]> {
  return findRows(reader, ContactEntity, [{ sql: 'e.customerId = ANY(:ids)', params: { ids: customerIds } }], {
    orderBy: 'e.createdAt, e.id',
  })
}

/** Contacts whatever the caller may see: check their customers before showing them. */
export function findContactsById(reader: Reader, ids: readonly string[]): Promise<StoredContact[]> {
  return findByIds(reader, ContactEntity, ids)
}

/** Holds the customer until the transaction ends. */
export async function lockCustomer(tx: Tx, scope: RowScope, id: string): Promise<Result<CustomerRow>> {
  const row = await lockRow(tx, CustomerEntity, id)
  return row !== null && inScope(scope, { ...row, customerId: row.id }) ? ok(row) : notFound('customer')
}

export async function insertCustomer(tx: Tx, row: CustomerRow): Promise<void> {
  await insertRows(tx, CustomerEntity, row)
}

export async function insertContacts(tx: Tx, rows: readonly StoredContact[]): Promise<void> {
  await insertRows(tx, ContactEntity, rows)
}

/** Changes the customer if it still has the version that the caller read. */
export function updateCustomer(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<CustomerRow>,
): Promise<Result<CustomerRow>> {
  return guardedUpdate(tx, CustomerEntity, read, patch)
}

export interface CustomerKey {
  readonly kind: 'REGISTRATION_NO' | 'PHONE' | 'EMAIL'
  readonly value: string
}

const keyNames: Record<CustomerKey['kind'], string> = {
  REGISTRATION_NO: 'registration number',
  PHONE: 'phone number',
  EMAIL: 'e-mail address',
}

/** Takes the keys for the customer; a key of another customer is a CONFLICT. Two who take one at once meet here. */
export async function takeKeys(tx: Tx, customerId: string, keys: readonly CustomerKey[]): Promise<Result<undefined>> {
  if (keys.length === 0) return ok()
  // In one order everywhere, so that two transactions do not wait for each other.
  const sorted = [...keys].sort((a, b) => (a.kind + a.value < b.kind + b.value ? -1 : 1))
  const params = [sorted.map((key) => key.kind), sorted.map((key) => key.value), customerId]
  await tx.query(
    `INSERT INTO customer_key (kind, value, customer_id)
     SELECT kind, value, $3 FROM unnest($1::text[], $2::text[]) AS k(kind, value) ON CONFLICT DO NOTHING`,
    params,
  )
  const [taken] = await tx.query<Pick<CustomerKey, 'kind'>>(
    `SELECT kind FROM customer_key JOIN unnest($1::text[], $2::text[]) AS k(kind, value) USING (kind, value)
     WHERE customer_id <> $3 ORDER BY kind LIMIT 1`,
    params,
  )
  if (taken === undefined) return ok()
  // Without the value: that of a lead or contact may be masked for the caller.
  return conflict('DUPLICATE_CUSTOMER', `There is a customer with the same ${keyNames[taken.kind]} already.`)
}

/** Other customers whose name is like this one's, the most similar first: those the scope reaches, and how many more. */
export async function findSimilar(
  tx: Tx,
  scope: RowScope,
  customer: CustomerRow,
): Promise<{ similar: string[]; similarElsewhere: number }> {
  const rows = await tx.query<{ id: string; ownerId: string; teamId: string | null }>(
    `SELECT id, owner_id AS "ownerId", team_id AS "teamId" FROM customer
     WHERE name_code % $1 AND similarity(name_code, $1) >= $2 AND id <> $3
     ORDER BY similarity(name_code, $1) DESC, id LIMIT 20`,
    [customer.nameCode, SIMILAR_NAME, customer.id],
  )
  const seen = rows.filter((row) => inScope(scope, row))
  return { similar: seen.map((row) => row.id), similarElsewhere: rows.length - seen.length }
}

/** Remembers where an opportunity of the customer stands. */
export async function putOpportunity(tx: Tx, opportunityId: string, customerId: string, stage: string): Promise<void> {
  await tx.query(
    `INSERT INTO customer_opportunity (opportunity_id, customer_id, stage) VALUES ($1, $2, $3)
     ON CONFLICT (opportunity_id) DO UPDATE SET customer_id = excluded.customer_id, stage = excluded.stage`,
    [opportunityId, customerId, stage],
  )
}

export async function findOpportunityStages(tx: Tx, customerId: string): Promise<string[]> {
  const rows = await tx.query<{ stage: string }>('SELECT stage FROM customer_opportunity WHERE customer_id = $1', [
    customerId,
  ])
  return rows.map((row) => row.stage)
}

/** Contained in the name, close to a part of it, or its code. The trigram index serves the first two. */
function named(search: string): Where {
  const key = nameKey(search)
  return {
    sql: `(e.code = :searchCode OR (:searchKey <> '' AND
      (e.nameCode LIKE :searchPart AND position(:searchKey in e.nameKey) > 0 OR :searchName <% e.nameCode)))`,
    params: {
      searchCode: search.trim().toUpperCase(),
      searchKey: key,
      searchPart: `%${nameCode(key)}%`,
      searchName: nameCode(key),
    },
  }
}

function customerScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'id' })
}
