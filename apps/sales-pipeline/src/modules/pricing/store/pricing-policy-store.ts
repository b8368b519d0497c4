import type { Reader, Tx } from '@sellgraph/db-kit'
import type { ApprovalPolicy } from '../../quotes/domain/approval.ts'

export interface PricingPolicyRow extends ApprovalPolicy {
  readonly id: string
  readonly effectiveFrom: string
  readonly approvalHours: number
  readonly reason: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** The policy that counts on a day; null on a day before all of them. */
export async function findPricingPolicyOn(reader: Reader, day: string): Promise<PricingPolicyRow | null> {
  const [row] = await reader.query<PricingPolicyRow>(
    `${select} WHERE effective_from <= $1 ORDER BY effective_from DESC, id DESC LIMIT 1`,
    [day],
  )
  return row ?? null
}

/** The policy that counts today. There always is one: migration 0002 brings the first. */
export async function pricingPolicyOfToday(reader: Reader, today: string): Promise<PricingPolicyRow> {
  const policy = await findPricingPolicyOn(reader, today)
  if (policy === null) throw new Error(`no pricing policy counts on ${today}`)
  return policy
}

export async function findPricingPolicies(reader: Reader, ids: readonly string[]): Promise<PricingPolicyRow[]> {
  return reader.query<PricingPolicyRow>(`${select} WHERE id = ANY($1)`, [ids])
}

export async function insertPricingPolicy(tx: Tx, policy: PricingPolicyRow): Promise<void> {
  await tx.query(
    `INSERT INTO pricing_policy (id, effective_from, line_margin_floor, family_margin_floors, quote_margin_floor,
       discount_limit, amount_limit, currency, credit_days_limit, annual_finance_rate, approval_hours, reason,
       recorded_by, recorded_at, overdue_limit, overdue_days, levels, rules)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      policy.id,
      policy.effectiveFrom,
      policy.lineMarginFloor,
      JSON.stringify(policy.familyMarginFloors),
      policy.quoteMarginFloor,
      policy.discountLimit,
      policy.amountLimit,
      policy.currency,
      policy.creditDaysLimit,
      policy.annualFinanceRate,
      policy.approvalHours,
      policy.reason,
      policy.recordedBy,
      policy.recordedAt,
      policy.overdueLimit,
      policy.overdueDays,
      JSON.stringify(policy.levels),
      JSON.stringify(policy.rules),
    ],
  )
}

const select = `SELECT id, effective_from::text AS "effectiveFrom", line_margin_floor AS "lineMarginFloor",
  family_margin_floors AS "familyMarginFloors", quote_margin_floor AS "quoteMarginFloor",
  discount_limit AS "discountLimit", amount_limit AS "amountLimit", currency, credit_days_limit AS "creditDaysLimit",
  annual_finance_rate AS "annualFinanceRate", approval_hours AS "approvalHours", reason, recorded_by AS "recordedBy",
  recorded_at AS "recordedAt", overdue_limit AS "overdueLimit", overdue_days AS "overdueDays", levels, rules FROM pricing_policy`
