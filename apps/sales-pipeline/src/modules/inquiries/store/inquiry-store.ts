import { chineseOfficeCalendar, halfOfWorkingTime } from '@sellgraph/calendar'
import { giveRows, type KnownCustomer } from '@sellgraph/customers'
import {
  column,
  defineEntity,
  equalTo,
  findByIds,
  findPage,
  findRows,
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
import { isId, notFound, ok, type Result } from '@sellgraph/kernel'
import { closeWork, openWork, superiorsOf } from '@sellgraph/work'
import type { InquiryChannel, InquiryStatus } from '../domain/inquiry.ts'

export interface InquiryRow extends VersionedRow {
  number: string
  opportunityId: string | null
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  status: InquiryStatus
  receivedAt: Date
  channel: InquiryChannel
  askedBy: string
  note: string | null
  recordedBy: string
  dueAt: Date
  policyVersion: number
  answeredAt: Date | null
  endedWhy: string | null
}

export interface InquiryLineRow {
  id: string
  inquiryId: string
  seq: number
  productId: string | null
  description: string
  specification: string | null
  quantity: string
  unit: string
  neededBy: string | null
}

export const InquiryEntity = defineEntity<InquiryRow>('inquiry', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  opportunityId: nullable(column.uuid),
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  status: column.text,
  receivedAt: column.timestamp,
  channel: column.text,
  askedBy: column.text,
  note: nullable(column.text),
  recordedBy: column.uuid,
  dueAt: column.timestamp,
  policyVersion: column.int,
  answeredAt: nullable(column.timestamp),
  endedWhy: nullable(column.text),
})

export const InquiryLineEntity = defineEntity<InquiryLineRow>('inquiry_line', {
  id: column.id,
  inquiryId: column.uuid,
  seq: column.int,
  productId: nullable(column.uuid),
  description: column.text,
  specification: nullable(column.text),
  quantity: column.numeric,
  unit: column.text,
  neededBy: nullable(column.date),
})

export interface InquiryFilter {
  readonly status?: InquiryStatus | null | undefined
  readonly customerId?: string | null | undefined
}

export async function findInquiries(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<InquiryRow[]> {
  return find(reader, scope, { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } })
}

export async function findInquiriesOf(
  reader: Reader,
  scope: RowScope,
  opportunityIds: readonly string[],
): Promise<InquiryRow[]> {
  return find(reader, scope, { sql: 'e.opportunityId = ANY(:ids)', params: { ids: [...opportunityIds] } })
}

export function findInquiryPage(
  reader: Reader,
  scope: RowScope,
  filter: InquiryFilter,
  args: PageArgs,
): Promise<Result<Page<InquiryRow>>> {
  const where: Where[] = [inquiryScope(scope), ...equalTo(filter, ['status'])]
  if (filter.customerId != null) {
    where.push(
      isId(filter.customerId)
        ? { sql: 'e.customerId = :customer', params: { customer: filter.customerId } }
        : { sql: 'FALSE' },
    )
  }
  return findPage(reader, InquiryEntity, where, { by: ['receivedAt'], direction: 'DESC' }, args)
}

/** Lines of some inquiries, in their order. */
export async function findInquiryLines(reader: Reader, inquiryIds: readonly string[]): Promise<InquiryLineRow[]> {
  return findRows(reader, InquiryLineEntity, [{ sql: 'e.inquiryId = ANY(:ids)', params: { ids: inquiryIds } }], {
    orderBy: 'e.inquiryId, e.seq',
  })
}

/** Holds an inquiry until the transaction ends. Its deal and quote, where they are held too, are held before. */
export async function lockInquiry(tx: Tx, scope: RowScope, id: string): Promise<Result<InquiryRow>> {
  const row = await lockRow(tx, InquiryEntity, id)
  return row !== null && inScope(scope, row) ? ok(row) : notFound('inquiry')
}

export async function insertInquiry(tx: Tx, inquiry: InquiryRow, lines: readonly InquiryLineRow[]): Promise<void> {
  await insertRows(tx, InquiryEntity, inquiry)
  await insertRows(tx, InquiryLineEntity, lines)
  await awaitReply(tx, inquiry)
}

export function updateInquiry(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<InquiryRow>,
): Promise<Result<InquiryRow>> {
  return guardedUpdate(tx, InquiryEntity, read, patch)
}

/** Gives the open inquiries of a customer to the owner it has now, with what waits for them. */
export async function reassignInquiries(tx: Tx, customer: KnownCustomer): Promise<void> {
  const given = await giveRows(tx, 'inquiry', customer, `status = 'OPEN'`)
  for (const inquiry of await findByIds(tx, InquiryEntity, given)) await awaitReply(tx, inquiry)
}

/**
 * The reply is waited for from the moment the customer asked (P14, as it counted then), and by the superiors too when
 * its time is over.
 */
async function awaitReply(tx: Tx, inquiry: InquiryRow): Promise<void> {
  await openWork(tx, {
    key: keyOf(inquiry.id),
    kind: 'INQUIRY',
    title: 'Answer the inquiry with a quote, or say no',
    titleZh: '答复客户询价',
    subject: { type: 'Inquiry', id: inquiry.id, label: inquiry.number },
    ...(inquiry.ownerId === null ? { role: 'MANAGER', teamId: inquiry.teamId } : { assigneeIds: [inquiry.ownerId] }),
    customerId: inquiry.customerId,
    remindAt: halfOfWorkingTime(chineseOfficeCalendar(), inquiry.receivedAt, inquiry.dueAt),
    dueAt: inquiry.dueAt,
    escalateTo: await superiorsOf(tx, inquiry),
    policy: { parameter: 'P14', version: inquiry.policyVersion },
  })
}

/** The customer has an answer. */
export function endReply(tx: Tx, inquiryId: string): Promise<void> {
  return closeWork(tx, keyOf(inquiryId))
}

function keyOf(inquiryId: string): string {
  return `inquiry:${inquiryId}`
}

async function find(reader: Reader, scope: RowScope, where: Where): Promise<InquiryRow[]> {
  return findRows(reader, InquiryEntity, [where, inquiryScope(scope)], { orderBy: 'e.id' })
}

function inquiryScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
