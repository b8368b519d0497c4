import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { findByIds, type Reader } from '@sellgraph/db-kit'
import { decimal, decimalText, money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { openOf } from '../domain/credit-reservation.ts'
import { exposureOf } from '../domain/exposure.ts'
import { CreditCheckEntity } from '../store/credit-check-store.ts'
import { CreditExceptionEntity } from '../store/credit-exception-store.ts'
import { CreditProfileEntity, type CreditProfileRow } from '../store/credit-profile-store.ts'
import { CreditReservationEntity } from '../store/credit-reservation-store.ts'
import { findPositions } from '../store/exposure-store.ts'

/**
 * The exposure is read from reservations, receivables and receipts, which are not among the tables: they know the
 * customer, not the profile. Every movement of them begins with the lock on the profile and ends with
 * `refreshCreditProfile`, which gives it a new version, so none is missed.
 */
export const creditProfileState = defineState({
  type: 'state.finance-expense.credit-profile.v1',
  tables: { credit_profile: 'id' },
  async rows(reader, ids) {
    const profiles = await findByIds(reader, CreditProfileEntity, ids)
    const positions = new Map((await findPositions(reader, profiles)).map((row) => [row.customerId, row]))
    return profiles.map((profile) => {
      const { currency } = profile
      const own = positions.get(profile.customerId)
      const exposure = exposureOf(own?.contracts ?? [], own?.unallocatedReceipts ?? '0')
      return {
        ...profile,
        status: isExpired(profile) ? 'EXPIRED' : 'EFFECTIVE',
        limit: money(profile.creditLimit, currency),
        reserved: money(exposure.reserved.toFixed(), currency),
        receivable: money(exposure.openReceivables.toFixed(), currency),
        available: money(decimal(profile.creditLimit).minus(exposure.total).toFixed(), currency),
        prepaymentPercent: decimalText(profile.prepaymentPercent),
      }
    })
  },
})

/** When the version was written: one version of a row says one thing, whenever it is published. */
function isExpired({ validUntil, updatedAt }: CreditProfileRow): boolean {
  return validUntil !== null && validUntil < localDate(updatedAt, DEFAULT_ZONE)
}

export const creditProfileSensitiveState = defineState({
  type: 'state-sensitive.finance-expense.credit-profile.v1',
  tables: { credit_profile: 'id' },
  rows: (reader, ids) => findByIds(reader, CreditProfileEntity, ids),
})

export const creditReservationState = defineState({
  type: 'state.finance-expense.credit-reservation.v1',
  tables: { credit_reservation: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, CreditReservationEntity, ids)).map((row) => ({
      ...row,
      amount: money(row.amount, row.currency),
      consumed: money(row.consumed, row.currency),
      released: money(row.released, row.currency),
      open: money(openOf(row), row.currency),
    })),
})

export const creditCheckState = defineState({
  type: 'state.finance-expense.credit-check.v1',
  tables: { credit_check: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, CreditCheckEntity, ids)).map((row) => ({
      ...row,
      amount: money(row.amount, row.currency),
      need: row.need === null ? null : money(row.need, row.currency),
      available: row.available === null ? null : money(row.available, row.currency),
    })),
})

export const creditExceptionState = defineState({
  type: 'state.finance-expense.credit-exception.v1',
  tables: { credit_exception: 'id' },
  rows: exceptions,
})

export const creditExceptionSensitiveState = defineState({
  type: 'state-sensitive.finance-expense.credit-exception.v1',
  tables: { credit_exception: 'id' },
  rows: exceptions,
})

async function exceptions(reader: Reader, ids: readonly string[]) {
  return (await findByIds(reader, CreditExceptionEntity, ids)).map((row) => ({
    ...row,
    amount: money(row.amount, row.currency),
  }))
}
