import { describe, expect, test } from '@jest/globals'
import { decimal } from '@sellgraph/kernel'
import fc from 'fast-check'
import type { PlannedInstalment } from './receivable.ts'
import { amendSchedule, type Scheduled, settleSchedule } from './reschedule.ts'

const signed: Scheduled = { seq: 1, trigger: 'SIGNED', daysAfter: 10, amount: '300', triggeredOn: '2026-03-02' }
const delivered: Scheduled = { seq: 2, trigger: 'DELIVERED', daysAfter: 30, amount: '700', triggeredOn: null }
const agreed = (of: Scheduled, amount: string, more: Partial<PlannedInstalment> = {}): PlannedInstalment => ({
  ...of,
  amount,
  dueOn: null,
  ...more,
})
const at = { effectiveOn: '2026-04-01', allDelivered: false }

describe('the instalments of an amended contract', () => {
  test('R188: what is asked no more of is due as it was', () => {
    expect(amendSchedule([signed, delivered], [agreed(signed, '200'), agreed(delivered, '500')], at)).toMatchObject([
      { amount: '200', triggeredOn: '2026-03-02', dueOn: '2026-03-12' },
      { amount: '500', triggeredOn: null, dueOn: null },
    ])
  })

  test('R188: more at signature is due from the amendment', () => {
    const [first] = amendSchedule([signed, delivered], [agreed(signed, '600'), agreed(delivered, '900')], at)
    expect(first).toMatchObject({ amount: '600', triggeredOn: '2026-04-01', dueOn: '2026-04-11' })
  })

  test('R188: where all that is still wanted is delivered, the amendment makes it due', () => {
    const [, second] = amendSchedule([signed, delivered], [agreed(signed, '300'), agreed(delivered, '300')], {
      ...at,
      allDelivered: true,
    })
    expect(second).toMatchObject({ triggeredOn: '2026-04-01', dueOn: '2026-05-01' })
  })

  test('R188: what waits for something else now waits anew; what is not agreed any more comes to nothing', () => {
    const accepted = agreed(signed, '1000', { trigger: 'ACCEPTED' })
    expect(amendSchedule([signed, delivered], [accepted], at)).toMatchObject([
      { seq: 1, trigger: 'ACCEPTED', amount: '1000', dueOn: null },
      { seq: 2, amount: '0' },
    ])
  })
})

describe('the instalments of a contract that ended early', () => {
  test('R188: the customer owes what was delivered, the first instalments first, due from the end', () => {
    expect(settleSchedule([signed, delivered], '450', '2026-05-04')).toMatchObject([
      { amount: '300', dueOn: '2026-03-12' },
      { amount: '150', triggeredOn: '2026-05-04', dueOn: '2026-06-03' },
    ])
    expect(settleSchedule([signed, delivered], '0', '2026-05-04').map(({ amount }) => amount)).toEqual(['0', '0'])
  })

  test('R188: whatever was delivered, and whatever comes after the end, the instalments are that, to the cent', () => {
    const amounts = fc.nat(100_000).map((cents) => decimal(String(cents)).div(100).toFixed())
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 6 }), amounts, amounts, (parts, first, later) => {
        const before = parts.map((amount, index): Scheduled => ({ ...delivered, seq: index + 1, amount }))
        const sum = (plan: readonly { amount: string }[]) =>
          plan.reduce((total, { amount }) => total + BigInt(decimal(amount).times(100).toFixed()), 0n)
        const settled = settleSchedule(before, first, '2026-05-04')
        expect(sum(settled)).toBe(sum([{ amount: first }]))
        const total = decimal(first).plus(later).toFixed()
        expect(sum(settleSchedule(settled, total, '2026-05-04'))).toBe(sum([{ amount: total }]))
      }),
    )
  })
})
