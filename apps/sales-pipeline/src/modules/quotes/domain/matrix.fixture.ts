import type { ApprovalPolicy, ApproverRole, MatrixLevel, MatrixRule, TriggerCode } from './approval.ts'

export function level(code: string, role: ApproverRole, functional = false): MatrixLevel {
  return { code, name: code, nameZh: code, role, workingHours: null, functional }
}

export function rule(trigger: TriggerCode, to: string | null, threshold: string | null = null): MatrixRule {
  return { trigger, threshold, family: null, level: to }
}

/** The policy that a company begins with. */
export const asToday: ApprovalPolicy = {
  lineMarginFloor: '0.15',
  familyMarginFloors: { consumables: '0.30' },
  quoteMarginFloor: '0.12',
  discountLimit: '0.15',
  amountLimit: '1000000',
  currency: 'CNY',
  creditDaysLimit: 60,
  annualFinanceRate: '0.0435',
  overdueLimit: '0',
  overdueDays: 30,
  levels: [
    level('SUPERIOR', 'MANAGER'),
    level('FINANCE', 'FINANCE', true),
    level('LEGAL', 'LEGAL', true),
    level('DIRECTOR', 'DIRECTOR'),
  ],
  rules: (['DISCOUNT', 'LINE_MARGIN', 'QUOTE_MARGIN', 'AMOUNT', 'CREDIT_DAYS', 'OVERDUE'] as const).map((trigger) =>
    rule(trigger, 'DIRECTOR'),
  ),
}
