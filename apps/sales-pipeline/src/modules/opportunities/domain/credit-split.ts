import { decimal, invalid, ok, type Result } from '@sellgraph/kernel'

export const splitRoles = ['OWNER', 'SUPPORT', 'TECHNICAL', 'REFERRER'] as const
export type SplitRole = (typeof splitRoles)[number]

export interface CreditSplit {
  readonly employeeId: string
  readonly role: SplitRole
  readonly percent: string
}

/** R076: everybody once, and together exactly 100 %. */
export function checkSplits(splits: readonly CreditSplit[]): Result<undefined> {
  const twice = splits.findIndex(
    ({ employeeId }, index) => splits.findIndex((other) => other.employeeId === employeeId) !== index,
  )
  if (twice !== -1) return invalid(`splits.${twice}.employeeId`, 'is listed twice')
  const sum = splits.reduce((total, { percent }) => total.plus(decimal(percent)), decimal('0'))
  return sum.equals(100) ? ok() : invalid('splits', `must add up to 100 %, not ${sum.toFixed()} %`)
}
