import {
  column,
  defineEntity,
  equalTo,
  escapeLike,
  findById,
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
  violatedConstraint,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { conflict, isId, notFound, ok, type Result } from '@sellgraph/kernel'
import { lockOpportunityOf, type OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import type { ContractLanguage } from '../../clause-templates/domain/clause-template.ts'
import type { ContractStatus } from '../domain/contract.ts'

export interface ContractRow extends VersionedRow {
  number: string
  opportunityId: string
  quoteId: string
  quoteVersionId: string
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  status: ContractStatus
  currency: string
  netTotal: string
  taxTotal: string
  grossTotal: string
  draftedBy: string
  reviewRound: number
  returnReason: string | null
  explainedTo: string | null
  explainedOn: string | null
  explanationNote: string | null
  archiveLocation: string | null
  archivedBy: string | null
  archivedAt: Date | null
  effectiveOn: string | null
  effectiveAt: Date | null
  firstContract: boolean
  /** 1 is what was signed; every amendment in force is one more. */
  contractVersion: number
  terminatedOn: string | null
  language: ContractLanguage
  /** The version of P15 by which it took effect. */
  policyVersion: number | null
  signedCopyId: string | null
  signedCopySha256: string | null
  signedCopyRecordedAt: Date | null
  archiveNumber: string | null
  retainedUntil: string | null
  /** When and why it was given up before it took effect. */
  abandonedAt: Date | null
  abandonReason: string | null
}

export const ContractEntity = defineEntity<ContractRow>('contract', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  opportunityId: column.uuid,
  quoteId: column.uuid,
  quoteVersionId: column.uuid,
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  status: column.text,
  currency: column.text,
  netTotal: column.numeric,
  taxTotal: column.numeric,
  grossTotal: column.numeric,
  draftedBy: column.uuid,
  reviewRound: column.int,
  returnReason: nullable(column.text),
  explainedTo: nullable(column.text),
  explainedOn: nullable(column.date),
  explanationNote: nullable(column.text),
  archiveLocation: nullable(column.text),
  archivedBy: nullable(column.text),
  archivedAt: nullable(column.timestamp),
  effectiveOn: nullable(column.date),
  effectiveAt: nullable(column.timestamp),
  firstContract: column.bool,
  contractVersion: column.int,
  terminatedOn: nullable(column.date),
  language: column.text,
  policyVersion: nullable(column.int),
  signedCopyId: nullable(column.uuid),
  signedCopySha256: nullable(column.text),
  signedCopyRecordedAt: nullable(column.timestamp),
  archiveNumber: nullable(column.text),
  retainedUntil: nullable(column.date),
  abandonedAt: nullable(column.timestamp),
  abandonReason: nullable(column.text),
})

export interface ContractFilter {
  readonly status?: ContractStatus | null | undefined
  readonly customerId?: string | null | undefined
  /** Part of the number or of the customer's name. */
  readonly search?: string | null | undefined
  /** How the place of the original begins. */
  readonly archivedIn?: string | null | undefined
  /** Whether somebody has the original out. */
  readonly originalOut?: boolean | null | undefined
}

/** A contract with its opportunity, both held until the transaction ends. */
export interface LockedContract {
  readonly opportunity: OpportunityRow
  readonly contract: ContractRow
}

export async function findContracts(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<ContractRow[]> {
  return find(reader, scope, { sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } })
}

export async function findContractsOf(
  reader: Reader,
  scope: RowScope,
  by: 'opportunityId' | 'quoteId',
  ids: readonly string[],
): Promise<ContractRow[]> {
  return find(reader, scope, { sql: `e.${by} = ANY(:ids)`, params: { ids } })
}

export function findContractPage(
  reader: Reader,
  scope: RowScope,
  filter: ContractFilter,
  args: PageArgs,
): Promise<Result<Page<ContractRow>>> {
  const where: Where[] = [contractScope(scope), ...equalTo(filter, ['status'])]
  const customer = filter.customerId
  if (customer != null) {
    where.push(isId(customer) ? { sql: 'e.customerId = :customer', params: { customer } } : { sql: 'FALSE' })
  }
  const search = filter.search?.trim() ?? ''
  if (search !== '') {
    const like = { search: `%${escapeLike(search)}%` }
    where.push({ sql: `(e.number || ' ' || e.customerName) ILIKE :search`, params: like })
  }
  const place = filter.archivedIn?.trim() ?? ''
  if (place !== '') where.push({ sql: 'e.archiveLocation LIKE :place', params: { place: `${escapeLike(place)}%` } })
  if (filter.originalOut != null) {
    const out = 'EXISTS (SELECT 1 FROM contract_loan l WHERE l.contract_id = e.id AND l.returned_at IS NULL)'
    where.push({ sql: filter.originalOut ? out : `NOT ${out}` })
  }
  return findPage(reader, ContractEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** Holds a contract and, first, its opportunity: the order in which everybody locks a deal. */
export async function lockContract(tx: Tx, scope: RowScope, id: string): Promise<Result<LockedContract>> {
  const seen = await findById(tx, ContractEntity, id)
  if (seen === null || !inScope(scope, seen)) return notFound('contract')
  const opportunity = await lockOpportunityOf(tx, seen)
  const contract = await lockRow(tx, ContractEntity, id)
  if (contract === null || !inScope(scope, contract)) return notFound('contract')
  return ok({ opportunity, contract })
}

export async function insertContract(tx: Tx, contract: ContractRow): Promise<Result<undefined>> {
  try {
    await insertRows(tx, ContractEntity, contract)
    return ok()
  } catch (error) {
    if (violatedConstraint(error) === 'contract_quote_version_unique') {
      return conflict('CONTRACT_EXISTS', 'This quote has a contract already.')
    }
    throw error
  }
}

export function updateContract(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ContractRow>,
): Promise<Result<ContractRow>> {
  return guardedUpdate(tx, ContractEntity, read, patch)
}

/** Gives the contracts of a deal that is still open another owner. Call it with the opportunity locked. */
export async function reassignContracts(
  tx: Tx,
  opportunityId: string,
  owner: { ownerId: string | null; teamId: string | null; customerName: string },
): Promise<void> {
  const rows = await tx.query<{ id: string; version: number }>(
    'SELECT id, version FROM contract WHERE opportunity_id = $1 ORDER BY id FOR UPDATE',
    [opportunityId],
  )
  for (const row of rows) {
    const contract = await updateContract(tx, row, owner)
    if (!contract.ok) throw new Error('a locked contract cannot be stale')
  }
}

/**
 * Whether no contract with this customer has been in force yet. Two contracts of one customer that take effect at the
 * same moment wait for each other here, so that only one is the first.
 */
export async function isFirstContract(tx: Tx, customerId: string): Promise<boolean> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('first contract of ' || $1, 0))`, [customerId])
  const earlier = await tx.query('SELECT 1 FROM contract WHERE customer_id = $1 AND effective_on IS NOT NULL LIMIT 1', [
    customerId,
  ])
  return earlier.length === 0
}

/** The deal of the last contract of a customer that took effect; null when there is none. */
export async function findEarlierDeal(reader: Reader, customerId: string): Promise<string | null> {
  const [contract] = await reader.query<{ opportunityId: string }>(
    `SELECT opportunity_id AS "opportunityId" FROM contract WHERE customer_id = $1 AND effective_on IS NOT NULL
      ORDER BY effective_at DESC, id DESC LIMIT 1`,
    [customerId],
  )
  return contract?.opportunityId ?? null
}

async function find(reader: Reader, scope: RowScope, where: Where): Promise<ContractRow[]> {
  const visible = contractScope(scope)
  return findRows(reader, ContractEntity, [where, visible], { orderBy: 'e.id' })
}

function contractScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
