import { invalid, isZeroMoney, money, ok, type Result } from '@sellgraph/kernel'
import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { type ApprovalPolicy, approverRoles, checkMatrix, triggerCodes } from '../../quotes/domain/approval.ts'
import type { PricingPolicyRow } from '../store/pricing-policy-store.ts'

const floor = () => input.decimal({ min: '-1', max: '0.9999', places: 4 })
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)

/** What a pricing policy says, as it is drafted. */
export const pricingPolicyInput = {
  lineMarginFloor: floor(),
  familyMarginFloors: z.array(z.object({ family: input.text(60), floor: floor() })).max(200),
  quoteMarginFloor: floor(),
  discountLimit: input.decimal({ min: '0', max: '1', places: 4 }),
  amountLimit: input.money({ moreThan: '0', places: 4 }),
  creditDaysLimit: z.int().min(0).max(3650),
  annualFinanceRate: input.decimal({ min: '0', max: '1', places: 4 }),
  approvalHours: z.int().min(1).max(400),
  overdueLimit: optional(input.money({ min: '0', places: 4 })),
  overdueDays: optional(z.int().min(0).max(3650)),
  levels: optional(
    z
      .array(
        z.object({
          code: z.string().regex(/^[A-Z][A-Z0-9_]{0,29}$/, 'must be in capitals'),
          name: input.text(60),
          nameZh: input.text(60),
          role: z.enum(approverRoles),
          workingHours: optional(z.int().min(1).max(400)),
          functional: optional(z.boolean()).transform((functional) => functional ?? false),
        }),
      )
      .min(1, 'must have at least one level')
      .max(10),
  ),
  rules: optional(
    z
      .array(
        z.object({
          trigger: z.enum(triggerCodes),
          threshold: optional(input.decimal({ min: '0', max: '1000000000000', places: 4 })),
          family: optional(input.text(60)),
          level: optional(z.string()),
        }),
      )
      .max(100),
  ),
}

export type PricingPolicyInput = z.output<z.ZodObject<typeof pricingPolicyInput>>

/** The policy that a draft comes to: what it leaves out stays as it is. */
export function policyOfDraft(
  draft: { readonly [K in keyof PricingPolicyInput]?: PricingPolicyInput[K] | null | undefined },
  present: PricingPolicyRow,
): Result<ApprovalPolicy & Pick<PricingPolicyRow, 'approvalHours'>> {
  const floors = new Map<string, string>()
  for (const [index, { family, floor: lowest }] of (draft.familyMarginFloors ?? []).entries()) {
    if (floors.has(family)) return invalid(`familyMarginFloors.${index}.family`, 'is listed twice')
    floors.set(family, lowest)
  }
  const { amount: amountLimit, currency } = draft.amountLimit ?? money(present.amountLimit, present.currency)
  const overdueLimit = draft.overdueLimit ?? money(present.overdueLimit, present.currency)
  if (overdueLimit.currency !== currency && !isZeroMoney(overdueLimit))
    return invalid('overdueLimit', `must be in the currency of the amount limit, ${currency}`)
  const levels = draft.levels ?? present.levels
  const rules = draft.rules ?? present.rules
  const matrix = checkMatrix(levels, rules)
  if (!matrix.ok) return matrix
  return ok({
    lineMarginFloor: draft.lineMarginFloor ?? present.lineMarginFloor,
    familyMarginFloors: draft.familyMarginFloors == null ? present.familyMarginFloors : Object.fromEntries(floors),
    quoteMarginFloor: draft.quoteMarginFloor ?? present.quoteMarginFloor,
    discountLimit: draft.discountLimit ?? present.discountLimit,
    amountLimit,
    currency,
    creditDaysLimit: draft.creditDaysLimit ?? present.creditDaysLimit,
    annualFinanceRate: draft.annualFinanceRate ?? present.annualFinanceRate,
    approvalHours: draft.approvalHours ?? present.approvalHours,
    overdueLimit: overdueLimit.amount,
    overdueDays: draft.overdueDays ?? present.overdueDays,
    levels,
    rules,
  })
}
