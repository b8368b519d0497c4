import { findCustomer } from '@sellgraph/customers'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, type Tx, violatedConstraint } from '@sellgraph/db-kit'
import { conflict, forbidden, money, newId, notFound, ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { creditAccess } from '../access.ts'
import { checkTerms, creditGrades, defaultPrepaymentPercent } from '../domain/credit-profile.ts'
import { publishCreditApproved } from '../events/publish.ts'
import {
  type CreditProfileRow,
  insertCreditProfile,
  lockCreditProfile,
  updateCreditProfile,
} from '../store/credit-profile-store.ts'
import { findExposure } from '../store/exposure-store.ts'

/** R179, R180: finance assesses a customer and sets what it may owe, for how long, and what it pays in advance. */
export const setCreditProfile = defineCommand({
  name: 'setCreditProfile',
  input: z.object({
    customerId: input.id(),
    version: input
      .version()
      .nullish()
      .transform((version) => version ?? null),
    limit: input.money({ min: '0', max: '999999999999', places: 2 }),
    termDays: z.int('must be a whole number').min(0, 'must not be negative').max(365, 'must be at most 365'),
    grade: z.enum(creditGrades),
    prepaymentPercent: input.decimal({ min: '0', max: '100', places: 2 }).nullish(),
    overdueBlockDays: z.int('must be a whole number').min(0, 'must not be negative').max(365, 'must be at most 365'),
    validUntil: input
      .date()
      .nullish()
      .transform((date) => date ?? null),
    reason: input.text(1000),
  }),
  authorize: (principal) => creditAccess.permit(principal, 'set'),
  async handle({ tx, principal, now }, { customerId, version, limit, ...terms }) {
    const approvedBy = principal.employeeId
    if (approvedBy === null) return forbidden('Your account is not linked to an active employee.')
    const today = localDate(now, DEFAULT_ZONE)
    const prepaymentPercent = terms.prepaymentPercent ?? defaultPrepaymentPercent(terms.grade)
    const profile = await lockCreditProfile(tx, customerId)
    const validFrom = profile?.validFrom ?? today
    const checked = checkTerms({ ...terms, limit: limit.amount, prepaymentPercent, validFrom })
    if (!checked.ok) return checked

    const patch = {
      creditLimit: limit.amount,
      currency: limit.currency,
      termDays: terms.termDays,
      grade: terms.grade,
      prepaymentPercent,
      overdueBlockDays: terms.overdueBlockDays,
      validFrom,
      validUntil: terms.validUntil,
      reason: terms.reason,
      approvedBy,
    }
    const saved =
      profile === null ? await create(tx, customerId, version, patch) : await change(tx, profile, version, patch)
    if (!saved.ok) return saved
    await publishCreditApproved(tx, saved.value)
    return ok({ customerId })
  },
})

type Terms = Omit<CreditProfileRow, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'customerId' | 'ownerId' | 'teamId'>

async function create(
  tx: Tx,
  customerId: string,
  version: number | null,
  terms: Terms,
): Promise<Result<CreditProfileRow>> {
  if (version !== null) return notFound('credit profile')
  const customer = await findCustomer(tx, customerId)
  if (customer === null) return notFound('customer')
  const { ownerId, teamId } = customer
  const row = { ...terms, id: newId(), ...newVersion(tx.now), customerId, ownerId, teamId } as CreditProfileRow
  try {
    await insertCreditProfile(tx, row)
  } catch (error) {
    // Two people set the first profile at once: there was no row to lock yet.
    if (violatedConstraint(error) !== 'credit_profile_one_per_customer') throw error
    return profileExists(1)
  }
  return ok(row)
}

async function change(
  tx: Tx,
  profile: CreditProfileRow,
  version: number | null,
  terms: Terms,
): Promise<Result<CreditProfileRow>> {
  if (version === null) return profileExists(profile.version)
  if (terms.currency !== profile.currency) {
    const exposure = await findExposure(tx, profile)
    if (!exposure.openReceivables.isZero() || !exposure.reserved.isZero() || !exposure.unallocatedReceipts.isZero()) {
      const owed = money(exposure.total.toFixed(), profile.currency)
      return ruleViolated(
        'R180',
        'CREDIT_CURRENCY_IN_USE',
        `The customer has an exposure of ${owed.amount} ${owed.currency}; settle it before the profile changes its currency.`,
      )
    }
  }
  return updateCreditProfile(tx, { id: profile.id, version }, terms)
}

function profileExists(currentVersion: number): Result<never> {
  return conflict(
    'CREDIT_PROFILE_EXISTS',
    'The customer has a credit profile. Read it and send its version to change it.',
    {
      currentVersion,
    },
  )
}
