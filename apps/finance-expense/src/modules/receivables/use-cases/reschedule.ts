import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, type Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { decimal, Decimal, money, newId, subtractMoney, unwrap } from '@sellgraph/kernel'
import { publishPaymentAllocated, publishPaymentReversed } from '../../receipts/events/publish.ts'
import { type AllocationRow, findAllocationsOfInstalments } from '../../receipts/store/allocation-store.ts'
import { lockReceipt, type ReceiptRow, updateReceipt } from '../../receipts/store/receipt-store.ts'
import { bookAllocation } from '../../receipts/use-cases/book-allocation.ts'
import { instalmentStatus, openAmount, type PlannedInstalment, receivableStatus } from '../domain/receivable.ts'
import {
  findInstalmentsOf,
  insertInstalments,
  type InstalmentRow,
  lockInstalmentsOf,
  updateInstalment,
} from '../store/instalment-store.ts'
import {
  findReceivablesOfContracts,
  lockReceivables,
  type ReceivableRow,
  updateReceivable,
} from '../store/receivable-store.ts'

/** A receivable with all that hangs on it, held until the transaction ends. */
export interface LockedReceivable {
  readonly receivable: ReceivableRow
  readonly instalments: readonly InstalmentRow[]
  readonly receipts: ReadonlyMap<string, ReceiptRow>
}

/**
 * Holds the receivable of a contract, in the order in which payments are booked: the receipts that were allocated to
 * it, itself, its instalments. The customer's credit profile is locked before. Null when there is none yet.
 */
export async function lockToReschedule(tx: Tx, contractId: string): Promise<LockedReceivable | null> {
  const [seen] = await findReceivablesOfContracts(tx, everyRow, [contractId])
  if (seen === undefined) return null
  const ids = (await findInstalmentsOf(tx, everyRow, [seen.id])).map(({ id }) => id)
  const receiptIds = (await findAllocationsOfInstalments(tx, everyRow, ids)).map(({ receiptId }) => receiptId)
  const receipts = new Map<string, ReceiptRow>()
  for (const id of [...new Set(receiptIds)].sort()) receipts.set(id, unwrap(await lockReceipt(tx, everyRow, id)))
  const [receivable] = await lockReceivables(tx, [seen.id])
  if (receivable === undefined) return null
  const instalments = await lockInstalmentsOf(tx, receivable.id)
  return { receivable, instalments, receipts }
}

/**
 * Brings a receivable to the instalments that are owed now. Money that was paid on what is not owed any more goes to
 * what is open of the same contract, the first instalment first; the rest belongs to no contract again, and is the
 * customer's.
 */
export async function reschedule(
  tx: Tx,
  { receivable, instalments, receipts }: LockedReceivable,
  plan: readonly PlannedInstalment[],
  patch: Pick<ReceivableRow, 'amount' | 'netAmount'> & Partial<ReceivableRow>,
  reason: string,
): Promise<void> {
  const ledger = new Ledger(tx, receivable, instalments, receipts)
  const planned = new Map(plan.map((instalment) => [instalment.seq, instalment]))
  await ledger.freeBeyond(planned, reason)
  for (const instalment of ledger.inOrder()) {
    const { amount, trigger, daysAfter, triggeredOn, dueOn } = planned.get(instalment.seq) ?? nothingOf(instalment)
    const status = instalmentStatus({ amount, collected: instalment.collected, dueOn })
    ledger.put(
      unwrap(await updateInstalment(tx, instalment, { amount, trigger, daysAfter, triggeredOn, dueOn, status })),
    )
  }
  const known = new Set(instalments.map(({ seq }) => seq))
  const added = plan
    .filter(({ seq }) => !known.has(seq))
    .map((instalment): InstalmentRow => ({
      ...instalment,
      id: newId(),
      ...newVersion(tx.now),
      receivableId: receivable.id,
      contractId: receivable.contractId,
      customerId: receivable.customerId,
      ownerId: receivable.ownerId,
      teamId: receivable.teamId,
      currency: receivable.currency,
      collected: '0',
      status: instalmentStatus({ ...instalment, collected: '0' }),
    }))
  await insertInstalments(tx, added)
  for (const instalment of added) ledger.put(instalment)
  const { collected } = ledger.receivable
  ledger.receivable = unwrap(
    await updateReceivable(tx, ledger.receivable, {
      ...patch,
      status: receivableStatus({ amount: patch.amount, collected }),
    }),
  )
  await ledger.allocateFreed()
}

function nothingOf({ seq, trigger, daysAfter, triggeredOn, dueOn }: InstalmentRow): PlannedInstalment {
  return { seq, trigger, daysAfter, triggeredOn, dueOn, amount: '0' }
}

/** The rows of one receivable as they come to be, line of the ledger by line. */
class Ledger {
  private readonly tx: Tx
  private readonly instalments: Map<string, InstalmentRow>
  private readonly receipts: Map<string, ReceiptRow>
  private readonly freed: AllocationRow[] = []
  receivable: ReceivableRow

  constructor(
    tx: Tx,
    receivable: ReceivableRow,
    instalments: readonly InstalmentRow[],
    receipts: ReadonlyMap<string, ReceiptRow>,
  ) {
    this.tx = tx
    this.receivable = receivable
    this.instalments = new Map(instalments.map((instalment) => [instalment.id, instalment]))
    this.receipts = new Map(receipts)
  }

  put(instalment: InstalmentRow): void {
    this.instalments.set(instalment.id, instalment)
  }

  inOrder(): InstalmentRow[] {
    return [...this.instalments.values()].sort((a, b) => a.seq - b.seq)
  }

  /** Reverses allocations, the latest first, until no instalment has more than is planned. */
  async freeBeyond(planned: ReadonlyMap<number, PlannedInstalment>, reason: string): Promise<void> {
    const all = await findAllocationsOfInstalments(this.tx, everyRow, [...this.instalments.keys()])
    const reversed = new Set(all.map(({ reversesAllocationId }) => reversesAllocationId))
    const live = all.filter(({ id, kind }) => kind === 'ALLOCATION' && !reversed.has(id)).reverse()
    for (const allocation of live) {
      const instalment = this.of(allocation)
      if (decimal(instalment.collected).lte(planned.get(instalment.seq)?.amount ?? '0')) continue
      await this.reverse(allocation, instalment, reason)
    }
  }

  /** What was freed pays what is open, as far as it goes. */
  async allocateFreed(): Promise<void> {
    for (const allocation of this.freed) {
      let left = decimal(allocation.amount)
      for (const instalment of this.inOrder()) {
        const amount = Decimal.min(left, openAmount(instalment))
        if (amount.lte(0)) continue
        left = left.minus(amount)
        await this.allocate(allocation, instalment, amount.toFixed())
      }
    }
  }

  private async reverse(allocation: AllocationRow, instalment: InstalmentRow, reason: string): Promise<void> {
    const { tx, receivable } = this
    const reversal = {
      ...allocation,
      ...this.entry(allocation),
      kind: 'REVERSAL' as const,
      reversesAllocationId: allocation.id,
      reason,
    }
    await this.moveReceipt(allocation.receiptId, `-${allocation.amount}`)
    const booked = await bookAllocation(tx, reversal, { instalment, receivable })
    this.keep(booked)
    await publishPaymentReversed(tx, { ...booked, allocation: reversal })
    this.freed.push(allocation)
  }

  private async allocate(freed: AllocationRow, instalment: InstalmentRow, amount: string): Promise<void> {
    const { tx, receivable } = this
    const allocation = { ...freed, ...this.entry(freed), instalmentId: instalment.id, amount }
    await this.moveReceipt(freed.receiptId, amount)
    const booked = await bookAllocation(tx, allocation, { instalment, receivable })
    this.keep(booked)
    await publishPaymentAllocated(tx, booked)
  }

  /** Booked today; on the day of the money itself where that is dated later. */
  private entry({ allocatedOn }: AllocationRow) {
    const today = localDate(this.tx.now, DEFAULT_ZONE)
    const { ownerId, teamId } = this.receivable
    const on = allocatedOn > today ? allocatedOn : today
    return { id: newId(), ...newVersion(this.tx.now), ownerId, teamId, allocatedOn: on, recordedBy: 'finance-expense' }
  }

  private keep(booked: { instalment: InstalmentRow; receivable: ReceivableRow }): void {
    this.put(booked.instalment)
    this.receivable = booked.receivable
  }

  private async moveReceipt(id: string, by: string): Promise<void> {
    const receipt = this.receipts.get(id)
    // Allocated between the look at the ledger and the lock on the receivable: tried again, it is seen.
    if (receipt === undefined) throw new Error(`receipt ${id} is not held`)
    const { currency } = receipt
    const allocated = subtractMoney(
      money(receipt.allocated, currency),
      money(decimal(by).negated().toFixed(), currency),
    )
    this.receipts.set(id, unwrap(await updateReceipt(this.tx, receipt, { allocated: allocated.amount })))
  }

  private of({ instalmentId }: AllocationRow): InstalmentRow {
    const instalment = this.instalments.get(instalmentId)
    if (instalment === undefined) throw new Error(`instalment ${instalmentId} is not held`)
    return instalment
  }
}
