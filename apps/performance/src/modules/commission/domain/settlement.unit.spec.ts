import { describe, expect, test } from '@jest/globals'
import { Decimal, decimal } from '@sellgraph/kernel'
import fc from 'fast-check'
import type { PlanTerms } from './plan.ts'
import { type Account, netCollected, settle, type Settlement, type SoldLine } from './settlement.ts'

const terms: PlanTerms = {
  period: 'MONTH',
  tiers: [
    { from: '0', upTo: '50000', ratePercent: '3' },
    { from: '50000', upTo: '100000', ratePercent: '5' },
    { from: '100000', upTo: null, ratePercent: '8' },
  ],
  classFactors: [
    { productClass: 'STANDARD', factor: '1' },
    { productClass: 'CUSTOM', factor: '1.5' },
  ],
  otherClassesFactor: '0.5',
}

interface Contract {
  number: string
  currency: string
  netTotal: string
  grossTotal: string
  lines: SoldLine[]
  percent: string
}

function contractOf(
  number: string,
  lines: Pick<SoldLine, 'productClass' | 'difficulty' | 'netAmount'>[],
  percent = '100',
): Contract {
  const netTotal = lines.reduce((sum, line) => sum.plus(line.netAmount), decimal('0'))
  return {
    number,
    currency: 'CNY',
    netTotal: netTotal.toFixed(2),
    grossTotal: netTotal.times('1.13').toFixed(2),
    lines: lines.map((line, index) => ({ sku: `SKU-${index}`, name: '泵', ...line })),
    percent,
  }
}

/** One person's period: the payments of many contracts, in the order given. */
function run(contracts: readonly Contract[], payments: readonly { contract: number; gross: string }[]): Settlement[] {
  let basis = '0'
  const shares = new Map<number, Omit<Account, 'basis'>>()
  return payments.map(({ contract, gross }) => {
    const of = contracts[contract]
    if (of === undefined) throw new Error('no such contract')
    const share = shares.get(contract) ?? { contractCollected: '0', contractBasis: '0' }
    const settlement = settle({
      terms,
      contract: of,
      splitPercent: of.percent,
      account: { ...share, basis },
      gross,
      period: '2026-03',
    })
    ;({ basis } = settlement.account)
    shares.set(contract, settlement.account)
    return settlement
  })
}

const total = (settlements: readonly Settlement[]) =>
  settlements.reduce((sum, { amount }) => sum.plus(amount), decimal('0')).toFixed(2)

const cents = (max: number) => fc.integer({ min: 1, max }).map((value) => decimal(String(value)).div(100).toFixed(2))

const someContracts = fc.array(
  fc
    .tuple(
      fc.array(
        fc.record({
          productClass: fc.constantFrom('STANDARD', 'CUSTOM', 'SERVICE'),
          difficulty: fc.constantFrom('0.8', '1', '1.25', '1.3333'),
          netAmount: cents(5_000_000),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      fc.constantFrom('100', '60', '33.33'),
    )
    .map(([lines, percent]) => contractOf('HT-1', lines, percent)),
  { minLength: 1, maxLength: 3 },
)

/** Payments on the contracts; some are taken back in full. */
const somePayments = fc.array(fc.record({ contract: fc.nat(), gross: cents(3_000_000), reversed: fc.boolean() }), {
  minLength: 1,
  maxLength: 8,
})

function eventsOf(
  contracts: readonly Contract[],
  payments: readonly { contract: number; gross: string; reversed: boolean }[],
) {
  return payments.flatMap(({ contract, gross, reversed }) => {
    const on = contract % contracts.length
    return [{ contract: on, gross }, ...(reversed ? [{ contract: on, gross: `-${gross}` }] : [])]
  })
}

describe('R145: cumulative settlement', () => {
  test('a payment within one tier, worked out by hand', () => {
    const contract = contractOf('HT-2026-000007', [
      { productClass: 'STANDARD', difficulty: '1', netAmount: '60000.00' },
      { productClass: 'CUSTOM', difficulty: '1.2', netAmount: '40000.00' },
    ])
    // Weighted 60000 + 40000 × 1.5 × 1.2 = 132000; 33900 of 113000 is 30 %: 39600, at 3 %.
    const [first] = run([contract], [{ contract: 0, gross: '33900.00' }])
    expect(first).toMatchObject({
      basis: '39600',
      entitlementBefore: '0.00',
      entitlementAfter: '1188.00',
      amount: '1188.00',
    })
  })

  test('a payment that crosses a threshold earns each part at its own rate', () => {
    const contract = contractOf('HT-1', [{ productClass: 'STANDARD', difficulty: '1', netAmount: '120000.00' }])
    const lines = run(
      [contract],
      [
        { contract: 0, gross: '45200.00' },
        { contract: 0, gross: '90400.00' },
      ],
    )
    // 40000 at 3 %; then 10000 at 3 %, 50000 at 5 %, 20000 at 8 %.
    expect(lines.map(({ amount }) => amount)).toEqual(['1200.00', '4400.00'])
  })

  test('any order of the same payments and reversals pays the same, to the cent', () => {
    fc.assert(
      fc.property(
        someContracts,
        somePayments,
        fc.array(fc.nat(), { minLength: 16, maxLength: 16 }),
        (contracts, payments, keys) => {
          const events = eventsOf(contracts, payments)
          const shuffled = events
            .map((event, index) => ({ event, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
          expect(
            total(
              run(
                contracts,
                shuffled.map(({ event }) => event),
              ),
            ),
          ).toBe(total(run(contracts, events)))
        },
      ),
    )
  })

  test('what is taken back in full leaves what would have been earned without it', () => {
    fc.assert(
      fc.property(someContracts, somePayments, (contracts, payments) => {
        const kept = payments.filter(({ reversed }) => !reversed)
        expect(total(run(contracts, eventsOf(contracts, payments)))).toBe(
          total(run(contracts, eventsOf(contracts, kept))),
        )
      }),
    )
  })

  test('a contract paid in many parts earns what it earns paid at once', () => {
    fc.assert(
      fc.property(
        someContracts,
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 }),
        (contracts, weights) => {
          const [contract] = contracts
          if (contract === undefined) return
          const sum = weights.reduce((a, b) => a + b, 0)
          let left = decimal(contract.grossTotal)
          const parts = weights.map((weight, index) => {
            const part =
              index === weights.length - 1
                ? left
                : decimal(contract.grossTotal).times(weight).div(sum).toDecimalPlaces(2)
            left = left.minus(part)
            return { contract: 0, gross: part.toFixed(2) }
          })
          expect(total(run([contract], parts))).toBe(
            total(run([contract], [{ contract: 0, gross: contract.grossTotal }])),
          )
        },
      ),
    )
  })

  test('a contract paid in full counts with its weighted value, and the lines add up to the rounded entitlement', () => {
    const oracle = (contract: Contract) => {
      const factor: Record<string, string> = { STANDARD: '1', CUSTOM: '1.5', SERVICE: '0.5' }
      let basis = contract.lines.reduce(
        (sum, line) =>
          sum.plus(new Decimal(line.netAmount).times(factor[line.productClass] ?? 'NaN').times(line.difficulty)),
        new Decimal(0),
      )
      basis = basis.times(contract.percent).div(100).toDecimalPlaces(10)
      let pay = new Decimal(0)
      for (const [from, upTo, rate] of [
        [0, 50_000, '0.03'],
        [50_000, 100_000, '0.05'],
        [100_000, Infinity, '0.08'],
      ] as const) {
        if (basis.gt(from)) pay = pay.plus(Decimal.min(basis, upTo).minus(from).times(rate))
      }
      return pay.toDecimalPlaces(2).toFixed(2)
    }
    fc.assert(
      fc.property(someContracts, (contracts) => {
        const [contract] = contracts
        if (contract === undefined) return
        expect(total(run([contract], [{ contract: 0, gross: contract.grossTotal }]))).toBe(oracle(contract))
      }),
    )
  })

  test('the explanation names every number and ends with the commission', () => {
    const contract = contractOf(
      'HT-2026-000007',
      [{ productClass: 'CUSTOM', difficulty: '1.2', netAmount: '40000.00' }],
      '60',
    )
    const [line] = run([contract], [{ contract: 0, gross: '45200.00' }])
    expect(line?.steps).toEqual([
      {
        label: 'Weighted value of SKU-0 泵',
        expression: '40000.00 net × 1.5 (class CUSTOM) × 1.2 (difficulty)',
        value: '72000',
      },
      { label: 'Weighted value of contract HT-2026-000007', expression: 'sum of its lines', value: '72000' },
      { label: 'Collected on the contract in 2026-03, with tax', expression: '0.00 + 45200.00', value: '45200.00' },
      {
        label: 'Basis of the contract in 2026-03',
        expression: '45200.00 ÷ 45200.00 × 72000 × 60 % share',
        value: '43200',
      },
      { label: 'Basis of this payment', expression: '43200 − 0 counted before', value: '43200' },
      { label: 'Basis of 2026-03 with this payment', expression: '0 + 43200', value: '43200' },
      { label: 'Entitlement of 2026-03 before', expression: 'nothing collected', value: '0.00' },
      { label: 'Entitlement of 2026-03 with this payment', expression: '3 % × 43200', value: '1296.00' },
      { label: 'Commission of this payment', expression: '1296.00 − 0.00', value: '1296.00' },
    ])
  })
})

test('R130: net parts of payments add up to the net total of a contract paid in full', () => {
  fc.assert(
    fc.property(fc.array(cents(1_000_000), { minLength: 1, maxLength: 10 }), (gross) => {
      const grossTotal = gross.reduce((sum, part) => sum.plus(part), decimal('0'))
      const contract = {
        currency: 'CNY',
        netTotal: grossTotal.div('1.13').toFixed(2),
        grossTotal: grossTotal.toFixed(2),
      }
      let collected = decimal('0')
      let net = decimal('0')
      for (const part of gross) {
        net = net.plus(netCollected({ ...contract, collectedGross: collected.toFixed() }, part))
        collected = collected.plus(part)
      }
      expect(net.toFixed(2)).toBe(contract.netTotal)
    }),
  )
})
