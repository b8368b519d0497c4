import { describe, expect, test } from '@jest/globals'
import { money, sumMoney } from '@sellgraph/kernel'
import fc from 'fast-check'
import { clauseKinds } from '../../clause-templates/domain/clause-template.ts'
import { checkClauses, instalmentAmounts } from './contract.ts'

describe('clauses', () => {
  const all = clauseKinds.map((kind) => ({ kind, text: 'agreed' }))

  test('R068: all eight are enough', () => {
    expect(clauseKinds).toHaveLength(8)
    expect(checkClauses(all).ok).toBe(true)
  })

  test.each(clauseKinds)('R068: without %s, or with an empty one, the contract is not complete', (kind) => {
    const without = checkClauses(all.filter((clause) => clause.kind !== kind))
    const empty = checkClauses(all.map((clause) => (clause.kind === kind ? { kind, text: ' \n' } : clause)))
    for (const checked of [without, empty]) {
      expect(checked).toMatchObject({ ok: false, error: { rule: 'R068', code: 'CLAUSES_MISSING' } })
      expect(checked.ok ? '' : checked.error.message).toContain(kind)
    }
  })
})

describe('instalments', () => {
  test('thirds of ten thousand add up to ten thousand', () => {
    const amounts = instalmentAmounts(money('10000', 'CNY'), [
      { percent: '33.3333' },
      { percent: '33.3333' },
      { percent: '33.3334' },
    ])
    expect(amounts.map(({ amount }) => amount)).toEqual(['3333.33', '3333.33', '3333.34'])
  })

  test('a contract for nothing is paid in nothing', () => {
    expect(instalmentAmounts(money('0', 'CNY'), [{ percent: '40' }, { percent: '60' }])).toEqual([
      money('0', 'CNY'),
      money('0', 'CNY'),
    ])
  })

  test('whatever the parts, they add up to the gross total to the cent, none off by a cent or more', () => {
    const parts = fc
      .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
      .map((weights) => {
        const total = weights.reduce((a, b) => a + b, 0)
        // Percent in ten-thousandths that add up to 1,000,000, as the input allows.
        const shares = weights.map((weight) => Math.max(1, Math.floor((weight * 1_000_000) / total)))
        const rest = 1_000_000 - shares.reduce((a, b) => a + b, 0)
        return shares.map((share, index) => (index === 0 ? share + rest : share))
      })
      .filter((shares) => shares.every((share) => share > 0))
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 13n }), parts, (gross, shares) => {
        const text = (value: bigint) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`
        const total = money(text(gross), 'CNY')
        const amounts = instalmentAmounts(
          total,
          shares.map((share) => ({
            percent: `${Math.floor(share / 10_000)}.${String(share % 10_000).padStart(4, '0')}`,
          })),
        )
        expect(sumMoney(amounts, 'CNY')).toEqual(total)
        for (const [index, part] of amounts.entries()) {
          const exact = gross * BigInt(shares[index] ?? 0) // in millionths of a cent
          const got = BigInt(part.amount.replace('.', '')) * 1_000_000n
          expect(got - exact < 1_000_000n && exact - got < 1_000_000n).toBe(true)
        }
      }),
    )
  })
})
