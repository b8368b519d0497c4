import { type Decimal, decimal, type FieldError, ok, type Result, validation } from '@sellgraph/kernel'

/** A band of the basis, `[from, upTo)`, and the percentage it earns. The last band has no end. */
export interface Tier {
  readonly from: string
  readonly upTo: string | null
  readonly ratePercent: string
}

/**
 * Tiers start at 0, follow each other without gap or overlap, and the last one is open: whatever the basis, each part
 * of it has exactly one rate. A gap would pay nothing and nobody would notice.
 */
export function checkTiers(tiers: readonly Tier[]): Result<undefined> {
  const wrong: FieldError[] = []
  let expected = decimal('0')
  tiers.forEach(({ from, upTo }, index) => {
    const last = index === tiers.length - 1
    if (!decimal(from).eq(expected)) {
      wrong.push({
        path: `tiers.${index}.from`,
        message: `must be ${expected.toFixed()}: tiers follow each other without gap or overlap, from 0`,
      })
    }
    if (upTo === null) {
      if (!last) wrong.push({ path: `tiers.${index}.upTo`, message: 'only the last tier is open' })
      return
    }
    if (last) wrong.push({ path: `tiers.${index}.upTo`, message: 'must be left out: the last tier is open' })
    if (decimal(upTo).lte(decimal(from))) wrong.push({ path: `tiers.${index}.upTo`, message: 'must be more than from' })
    expected = decimal(upTo)
  })
  if (tiers.length === 0) wrong.push({ path: 'tiers', message: 'give at least one tier' })
  return wrong.length === 0 ? ok() : validation(wrong)
}

/** The part of a basis that falls into a tier: `max(0, min(B, u) − l)`. */
export function partIn({ from, upTo }: Tier, basis: Decimal): Decimal {
  const top = upTo === null || basis.lt(decimal(upTo)) ? basis : decimal(upTo)
  const part = top.minus(decimal(from))
  return part.isNegative() ? decimal('0') : part
}

/** Marginal tiers: each part of the basis earns the rate of its own tier, `E(B) = Σ r_t × max(0, min(B, u_t) − l_t)`. Exact. */
export function entitlement(tiers: readonly Tier[], basis: Decimal): Decimal {
  return tiers.reduce(
    (sum, tier) => sum.plus(partIn(tier, basis).times(decimal(tier.ratePercent)).div(100)),
    decimal('0'),
  )
}
