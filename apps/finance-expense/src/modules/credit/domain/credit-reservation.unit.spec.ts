import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { decimal, unwrap } from '@sellgraph/kernel'
import fc from 'fast-check'
import { Kind, parse } from 'graphql'
import { refusals } from './credit-decision.ts'
import { creditGrades } from './credit-profile.ts'
import {
  checkOutcomes,
  consume,
  exceptionMachine,
  type Holding,
  openOf,
  release,
  reservationMachine,
} from './credit-reservation.ts'

const held = (amount: string): Holding => ({ status: 'HELD', amount, consumed: '0', released: '0' })

describe('R181: a reservation shrinks by what is delivered or cancelled', () => {
  test('and is used up with the last delivery', () => {
    const first = { ...held('100.00'), ...unwrap(consume(held('100.00'), '33.33', false)) }
    expect(first).toMatchObject({ status: 'HELD', consumed: '33.33', by: '33.33' })
    expect(openOf(first)).toBe('66.67')
    expect(unwrap(consume(first, '66.66', true))).toMatchObject({ status: 'CONSUMED', consumed: '100', by: '66.67' })
  })

  test('is released when the whole order is cancelled, and used up when a part was delivered before', () => {
    expect(unwrap(release(held('100'), '100'))).toMatchObject({ status: 'RELEASED' })
    const half = { ...held('100'), ...unwrap(consume(held('100'), '50', false)) }
    expect(unwrap(release(half, '50'))).toMatchObject({ status: 'CONSUMED', released: '50' })
  })

  test('never by more than is open, and not again once it has ended', () => {
    expect(unwrap(release(held('100'), '250'))).toMatchObject({ released: '100', by: '100' })
    const ended = { ...held('100'), ...unwrap(release(held('100'), '100')) }
    expect(consume(ended, '1', false)).toMatchObject({
      ok: false,
      error: { code: 'WRONG_STATE', currentState: 'RELEASED' },
    })
  })

  test('so that held, consumed and released always make up the order', () => {
    const step = fc.record({ action: fc.constantFrom('consume', 'release'), fen: fc.integer({ min: 1, max: 5000 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let holding = held('100.00')
        for (const { action, fen } of steps) {
          const amount = decimal(String(fen)).div('100').toFixed(2)
          const shrunk = action === 'consume' ? consume(holding, amount, false) : release(holding, amount)
          expect(shrunk.ok).toBe(holding.status === 'HELD')
          if (!shrunk.ok) return
          const before = decimal(openOf(holding))
          holding = { ...holding, ...shrunk.value }
          expect(before.minus(decimal(openOf(holding))).eq(decimal(shrunk.value.by))).toBe(true)
          expect(decimal(openOf(holding)).isNegative()).toBe(false)
          expect(holding.status === 'HELD').toBe(!decimal(openOf(holding)).isZero())
        }
      }),
    )
  })
})

test('the graph knows the states, grades and refusals of the domain', () => {
  const document = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
  const valuesOf = (name: string) =>
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name
        ? (definition.values ?? []).map((value) => value.name.value)
        : [],
    )
  expect(valuesOf('CreditReservationStatus')).toEqual([...reservationMachine.states])
  expect(valuesOf('CreditExceptionStatus')).toEqual([...exceptionMachine.states])
  expect(valuesOf('CreditGrade')).toEqual([...creditGrades])
  expect(valuesOf('CreditRefusal')).toEqual([...refusals])
  expect(valuesOf('CreditCheckOutcome')).toEqual([...checkOutcomes])
})
