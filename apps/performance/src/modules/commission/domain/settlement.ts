import { Decimal, decimal, decimalText, minorUnits } from '@sellgraph/kernel'
import type { PlanTerms } from './plan.ts'
import { entitlement, partIn, type Tier } from './tiers.ts'

/** A line of a contract as commission sees it. */
export interface SoldLine {
  readonly sku: string
  readonly name: string
  readonly productClass: string
  readonly difficulty: string
  readonly netAmount: string
}

/** One line of "explain my pay": what is worked out, how, and the result. */
export interface FormulaStep {
  readonly label: string
  readonly expression: string
  readonly value: string
}

/** A person's account in one period of a plan, and the share of one contract in it. */
export interface Account {
  readonly basis: string
  readonly contractCollected: string
  readonly contractBasis: string
}

export interface Settlement {
  /** The account afterwards. */
  readonly account: Account
  /** Weighted basis that the payment adds; negative for a reversal. */
  readonly basis: string
  readonly entitlementBefore: string
  readonly entitlementAfter: string
  /** `entitlementAfter − entitlementBefore`, at the minor unit. */
  readonly amount: string
  readonly steps: readonly FormulaStep[]
}

/** Decimal places of a basis. Fixed, so that sums of bases are exact and do not depend on their order. */
const BASIS_PLACES = 10

/**
 * What a payment of `gross` (negative for a reversal) on a contract brings one person: cumulative settlement.
 *
 * ```
 * weighted value of the contract   W = Σ lines  net × class factor × difficulty
 * basis of the contract            b = collected on it in the period ÷ gross total × W × split %
 * basis of the period              B = Σ contracts b
 * entitlement of the period        E(B) = Σ tiers rate × max(0, min(B, end) − start)
 * the payment's line               round(E(B after)) − round(E(B before))
 * ```
 *
 * The account holds what was collected, not what was paid for it: `b` is worked out anew from the sum of the payments
 * of the contract. So the lines of a period always add up to `round(E(B))`, in whatever order payments and reversals
 * came and into however many parts a payment was cut, and a contract that is paid in full counts with exactly its
 * weighted value. Each line is rounded once; nothing is lost to rounding.
 */
export function settle({
  terms,
  contract,
  splitPercent,
  account,
  gross,
  period,
}: {
  terms: PlanTerms
  contract: { number: string; currency: string; grossTotal: string; lines: readonly SoldLine[] }
  splitPercent: string
  account: Account
  gross: string
  period: string
}): Settlement {
  const { currency } = contract
  const weights = contract.lines.map((line) => ({ line, factor: classFactor(terms, line.productClass) }))
  const weighted = weights.reduce(
    (sum, { line, factor }) => sum.plus(decimal(line.netAmount).times(factor).times(line.difficulty)),
    decimal('0'),
  )
  const collected = decimal(account.contractCollected).plus(gross)
  const contractBasis = collected
    .times(weighted)
    .times(splitPercent)
    .div(decimal(contract.grossTotal).times(100))
    .toDecimalPlaces(BASIS_PLACES, Decimal.ROUND_HALF_UP)
  const basis = contractBasis.minus(account.contractBasis)
  const before = decimal(account.basis)
  const after = before.plus(basis)
  const entitlementBefore = roundedEntitlement(terms.tiers, before, currency)
  const entitlementAfter = roundedEntitlement(terms.tiers, after, currency)
  const amount = entitlementAfter.minus(entitlementBefore)

  const places = minorUnits(currency)
  const cash = (value: Decimal) => value.toFixed(places)
  const steps: FormulaStep[] = [
    ...weights.map(({ line, factor }) => ({
      label: `Weighted value of ${line.sku} ${line.name}`,
      expression: `${cash(decimal(line.netAmount))} net × ${decimalText(factor)} (class ${line.productClass}) × ${decimalText(line.difficulty)} (difficulty)`,
      value: decimalText(decimal(line.netAmount).times(factor).times(line.difficulty)),
    })),
    {
      label: `Weighted value of contract ${contract.number}`,
      expression: 'sum of its lines',
      value: decimalText(weighted),
    },
    {
      label: `Collected on the contract in ${period}, with tax`,
      expression: `${cash(decimal(account.contractCollected))} ${signed(decimal(gross), cash)}`,
      value: cash(collected),
    },
    {
      label: `Basis of the contract in ${period}`,
      expression: `${cash(collected)} ÷ ${cash(decimal(contract.grossTotal))} × ${decimalText(weighted)} × ${decimalText(splitPercent)} % share`,
      value: decimalText(contractBasis),
    },
    {
      label: 'Basis of this payment',
      expression: `${decimalText(contractBasis)} − ${decimalText(account.contractBasis)} counted before`,
      value: decimalText(basis),
    },
    {
      label: `Basis of ${period} with this payment`,
      expression: `${decimalText(before)} ${signed(basis, decimalText)}`,
      value: decimalText(after),
    },
    {
      label: `Entitlement of ${period} before`,
      expression: tierExpression(terms.tiers, before),
      value: cash(entitlementBefore),
    },
    {
      label: `Entitlement of ${period} with this payment`,
      expression: tierExpression(terms.tiers, after),
      value: cash(entitlementAfter),
    },
    {
      label: 'Commission of this payment',
      expression: `${cash(entitlementAfter)} − ${cash(entitlementBefore)}`,
      value: cash(amount),
    },
  ]
  return {
    account: {
      basis: decimalText(after),
      contractCollected: decimalText(collected),
      contractBasis: decimalText(contractBasis),
    },
    basis: decimalText(basis),
    entitlementBefore: cash(entitlementBefore),
    entitlementAfter: cash(entitlementAfter),
    amount: cash(amount),
    steps,
  }
}

/** Net part of what was collected: telescopes, so that the parts of a contract paid in full add up to its net total. */
export function netCollected(
  contract: { currency: string; netTotal: string; grossTotal: string; collectedGross: string },
  gross: string,
): string {
  const net = (collected: Decimal) =>
    collected
      .times(contract.netTotal)
      .div(contract.grossTotal)
      .toDecimalPlaces(minorUnits(contract.currency), Decimal.ROUND_HALF_UP)
  const before = decimal(contract.collectedGross)
  return decimalText(net(before.plus(gross)).minus(net(before)))
}

function classFactor({ classFactors, otherClassesFactor }: PlanTerms, productClass: string): Decimal {
  return decimal(classFactors.find((entry) => entry.productClass === productClass)?.factor ?? otherClassesFactor)
}

function roundedEntitlement(tiers: readonly Tier[], basis: Decimal, currency: string): Decimal {
  return entitlement(tiers, basis).toDecimalPlaces(minorUnits(currency), Decimal.ROUND_HALF_UP)
}

/** `3 % × 50000 + 5 % × 12000` */
function tierExpression(tiers: readonly Tier[], basis: Decimal): string {
  const parts = tiers
    .map((tier) => ({ rate: decimalText(tier.ratePercent), part: partIn(tier, basis) }))
    .filter(({ part }) => !part.isZero())
    .map(({ rate, part }) => `${rate} % × ${decimalText(part)}`)
  return parts.length === 0 ? 'nothing collected' : parts.join(' + ')
}

function signed(value: Decimal, text: (value: Decimal) => string): string {
  return value.isNegative() ? `− ${text(value.negated())}` : `+ ${text(value)}`
}
