import { allocateMoney, type Money } from '@sellgraph/kernel'

/** Parts of an amount by percentages that add up to 100: nobody is credited with what another earned. */
export function splitAmount(
  amount: Money,
  splits: readonly { readonly employeeId: string; readonly percent: string }[],
): { employeeId: string; amount: Money }[] {
  const parts = allocateMoney(
    amount,
    splits.map(({ percent }) => percent),
  )
  return splits.flatMap(({ employeeId }, index) => {
    const part = parts[index]
    return part === undefined ? [] : [{ employeeId, amount: part }]
  })
}
