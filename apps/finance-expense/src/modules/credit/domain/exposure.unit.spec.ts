import { describe, expect, test } from '@jest/globals'
import { money } from '@sellgraph/kernel'
import fc from 'fast-check'
import { exposureOf, withReservation } from './exposure.ts'

/**
 * The slow oracle: an order is a row of fen, each of which is somewhere. It is ordered or not, delivered or not,
 * cancelled or not; and a fen of the customer's money lies on a contract or on none.
 */
interface Fen {
  place: 'NOWHERE' | 'RESERVED' | 'DELIVERED'
}
interface OracleContract {
  goods: Fen[]
  paid: number
}
interface Oracle {
  contracts: OracleContract[]
  unallocated: number
}

/** Counts fen by fen what has left the company, or is promised to, and is not covered by a fen paid for it. */
function owedOneByOne({ contracts, unallocated }: Oracle): number {
  let owed = 0
  for (const contract of contracts) {
    let paid = contract.paid
    for (const fen of contract.goods) {
      if (fen.place === 'NOWHERE') continue
      if (paid > 0) paid -= 1
      else owed += 1
    }
  }
  return owed - unallocated
}

function positionsOf(oracle: Oracle) {
  const count = (contract: OracleContract, place: Fen['place']) =>
    money(String(contract.goods.filter((fen) => fen.place === place).length), 'JPY').amount
  return oracle.contracts.map((contract, index) => ({
    contractId: String(index),
    reserved: count(contract, 'RESERVED'),
    delivered: count(contract, 'DELIVERED'),
    collected: String(contract.paid),
  }))
}

// + 0: a Decimal knows -0, and toBe tells it from 0.
const total = (oracle: Oracle) => exposureOf(positionsOf(oracle), String(oracle.unallocated)).total.toNumber() + 0

type Step = { kind: 'order' | 'deliver' | 'cancel' | 'receive' | 'allocate' | 'reverse'; contract: number; fen: number }

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('order', 'deliver', 'cancel', 'receive', 'allocate', 'reverse'),
    contract: fc.nat({ max: 2 }),
    fen: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 40 },
)

/** Takes the step as far as it can be taken, and answers how many fen it moved. */
function take(oracle: Oracle, { kind, contract: index, fen }: Step): number {
  const contract = oracle.contracts[index]!
  const move = (from: Fen['place'], to: Fen['place']) => {
    const moved = contract.goods.filter((each) => each.place === from).slice(0, fen)
    for (const each of moved) each.place = to
    return moved.length
  }
  switch (kind) {
    case 'order':
      contract.goods.push(...Array.from({ length: fen }, (): Fen => ({ place: 'RESERVED' })))
      return fen
    case 'deliver':
      return move('RESERVED', 'DELIVERED')
    case 'cancel':
      return move('RESERVED', 'NOWHERE')
    case 'receive':
      oracle.unallocated += fen
      return fen
    case 'allocate': {
      const moved = Math.min(fen, oracle.unallocated)
      oracle.unallocated -= moved
      contract.paid += moved
      return moved
    }
    case 'reverse': {
      const moved = Math.min(fen, contract.paid)
      contract.paid -= moved
      oracle.unallocated += moved
      return moved
    }
  }
}

const empty = (): Oracle => ({ contracts: [0, 1, 2].map(() => ({ goods: [], paid: 0 })), unallocated: 0 })

describe('R180: what a customer owes or is about to owe', () => {
  test('counts each fen of each order in one place, whatever happens to it in whatever order', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const oracle = empty()
        for (const step of taken) {
          take(oracle, step)
          expect(total(oracle)).toBe(owedOneByOne(oracle))
        }
      }),
    )
  })

  test('is the same after a delivery as before it: the amount moves from the reservation to the receivable', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 2 }), fc.integer({ min: 1, max: 9 }), (taken, contract, fen) => {
        const oracle = empty()
        for (const step of taken) take(oracle, step)
        const before = total(oracle)
        take(oracle, { kind: 'deliver', contract, fen })
        expect(total(oracle)).toBe(before)
      }),
    )
  })

  test('falls by what is received, and does not change when that is allocated to what it pays for', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 2 }), fc.integer({ min: 1, max: 9 }), (taken, contract, fen) => {
        const oracle = empty()
        for (const step of taken) take(oracle, step)
        const before = total(oracle)
        take(oracle, { kind: 'receive', contract, fen })
        expect(total(oracle)).toBe(before - fen)
        const position = positionsOf(oracle)[contract]!
        const payable = Number(position.reserved) + Number(position.delivered) - Number(position.collected)
        if (payable < fen) return
        oracle.contracts[contract]!.paid += fen
        oracle.unallocated -= fen
        expect(total(oracle)).toBe(before - fen)
      }),
    )
  })

  test('is shown by its parts, which add up', () => {
    const exposure = exposureOf(
      [
        { contractId: 'a', reserved: '70000', delivered: '30000', collected: '10000' },
        { contractId: 'b', reserved: '50000', delivered: '0', collected: '15000' },
      ],
      '4000.50',
    )
    expect(exposure.openReceivables.toFixed()).toBe('20000')
    expect(exposure.reserved.toFixed()).toBe('105000')
    expect(exposure.unallocatedReceipts.toFixed()).toBe('4000.5')
    expect(exposure.total.toFixed()).toBe('120999.5')
  })

  test('does not let the prepayment of one contract cover another', () => {
    const exposure = exposureOf(
      [
        { contractId: 'cancelled', reserved: '0', delivered: '0', collected: '30000' },
        { contractId: 'running', reserved: '50000', delivered: '0', collected: '0' },
      ],
      '0',
    )
    expect(exposure.total.toFixed()).toBe('50000')
  })

  test('grows by what a reservation adds, less what its contract has been paid in advance', () => {
    const before = [{ contractId: 'a', reserved: '0', delivered: '0', collected: '30000' }]
    expect(exposureOf(withReservation(before, 'a', '100000'), '0').total.toFixed()).toBe('70000')
    expect(exposureOf(withReservation(before, 'b', '100000'), '0').total.toFixed()).toBe('100000')
  })
})
