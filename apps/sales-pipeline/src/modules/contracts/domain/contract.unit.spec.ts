import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { money, sumMoney } from '@sellgraph/kernel'
import fc from 'fast-check'
import type { GraphQLEnumType } from 'graphql'
import { buildASTSchema, parse } from 'graphql'
import {
  type AgreedTerms,
  checkAgainstQuote,
  checkClauses,
  checkReviewer,
  checkSignatures,
  clauseKinds,
  contractMachine,
  instalmentAmounts,
} from './contract.ts'

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')

function valuesOf(name: string): string[] {
  const type = buildASTSchema(parse(new RegExp(`enum ${name} \\{[^}]*\\}`).exec(sdl)?.[0] ?? '')).getType(name)
  return (type as GraphQLEnumType).getValues().map((value) => value.name)
}

test('the graph knows exactly the states and the clauses', () => {
  expect(valuesOf('ContractStatus')).toEqual(contractMachine.states)
  expect(valuesOf('ContractClauseKind')).toEqual(clauseKinds)
})

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

describe('reviews', () => {
  const contract = { draftedBy: 'drafter', gainers: ['owner', 'helper'], reviewedBy: ['lawyer'] }

  test('R069: somebody who has nothing to do with the deal may review it', () => {
    expect(checkReviewer('accountant', contract).ok).toBe(true)
  })

  test.each([
    ['drafter', 'SELF_REVIEW'],
    ['owner', 'SELF_REVIEW'],
    ['helper', 'SELF_REVIEW'],
    ['lawyer', 'SAME_REVIEWER_TWICE'],
  ])('R197: the %s may not', (reviewer, code) => {
    expect(checkReviewer(reviewer, contract)).toMatchObject({ ok: false, error: { code } })
  })
})

describe('signatures', () => {
  const company = { party: 'COMPANY' as const, sealed: true }
  const customer = { party: 'CUSTOMER' as const, sealed: true }

  test('R072: both have signed and sealed', () => {
    expect(checkSignatures([company, customer]).ok).toBe(true)
  })

  test.each([
    ['nobody', []],
    ['one side', [company]],
    ['the other side', [customer]],
    ['one without a seal', [company, { ...customer, sealed: false }]],
  ])('R072: %s is not enough', (_, signatures) => {
    expect(checkSignatures(signatures)).toMatchObject({ ok: false, error: { rule: 'R072' } })
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

describe('the contract and the accepted quote', () => {
  const line = {
    productId: 'p',
    quantity: '2',
    netAmount: '100',
    taxAmount: '13',
    grossAmount: '113',
    promisedOn: null,
  }
  const quote: AgreedTerms = {
    currency: 'CNY',
    netTotal: '100',
    taxTotal: '13',
    grossTotal: '113',
    lines: [line],
    paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }],
  }

  test('the same terms are the same, however the numbers are written', () => {
    const stored = { ...quote, netTotal: '100.0000', lines: [{ ...line, quantity: '2.000000' }] }
    expect(checkAgainstQuote(stored, quote).ok).toBe(true)
  })

  test.each([
    ['currency', { currency: 'USD' }],
    ['netTotal', { netTotal: '99.99' }],
    ['taxTotal', { taxTotal: '13.01' }],
    ['grossTotal', { grossTotal: '112' }],
    ['lines', { lines: [{ ...line, quantity: '3' }] }],
    ['lines', { lines: [line, line] }],
    ['lines', { lines: [{ ...line, promisedOn: '2026-04-30' }] }],
    ['paymentTerms', { paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 30 }] }],
  ])('R069: a contract with other %s than the quote is not what was accepted', (part, change) => {
    const checked = checkAgainstQuote({ ...quote, ...change }, quote)
    expect(checked).toMatchObject({ ok: false, error: { code: 'DIFFERS_FROM_QUOTE' } })
    expect(checked.ok ? '' : checked.error.message).toContain(part)
  })
})
