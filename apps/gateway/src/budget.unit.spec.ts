import { describe, expect, test } from '@jest/globals'
import { Budget } from './budget.ts'

function budget(costPerMinute: number, concurrent = 10) {
  let time = Date.parse('2026-03-02T08:00:00Z')
  const clock = { now: () => new Date(time) }
  return { of: new Budget({ costPerMinute, concurrent }, clock), pass: (seconds: number) => (time += seconds * 1000) }
}

describe('the budget of a caller', () => {
  test('is what a minute refills, and says when there is enough again', () => {
    const { of, pass } = budget(600)
    expect(of.take('wang.lei', 600)).toBeUndefined()
    expect(of.take('wang.lei', 100)).toEqual({ reason: 'COST', retryAfter: 10 })
    pass(9)
    expect(of.take('wang.lei', 100)).toEqual({ reason: 'COST', retryAfter: 1 })
    pass(1)
    expect(of.take('wang.lei', 100)).toBeUndefined()
  })

  test('does not grow while nothing is asked', () => {
    const { of, pass } = budget(600)
    expect(of.take('wang.lei', 1)).toBeUndefined()
    pass(3_600)
    expect(of.take('wang.lei', 601)).toMatchObject({ reason: 'COST' })
    expect(of.take('wang.lei', 600)).toBeUndefined()
  })

  test('is not used up by others', () => {
    const { of } = budget(600)
    expect(of.take('wang.lei', 600)).toBeUndefined()
    expect(of.take('li.na', 600)).toBeUndefined()
  })

  test('counts requests under way, and each request itself', () => {
    const { of } = budget(60, 2)
    expect(of.enter('erp')).toBeUndefined()
    expect(of.enter('erp')).toBeUndefined()
    expect(of.enter('erp')).toEqual({ reason: 'CONCURRENCY', retryAfter: 1 })
    of.leave('erp')
    expect(of.enter('erp')).toBeUndefined()
    expect(of.take('erp', 58)).toMatchObject({ reason: 'COST' })
    expect(of.take('erp', 57)).toBeUndefined()
    of.leave('erp')
    expect(of.enter('erp')).toMatchObject({ reason: 'COST' })
  })

  test('is kept for who has requests under way, however long they take', () => {
    const { of, pass } = budget(600, 1)
    expect(of.enter('erp')).toBeUndefined()
    pass(3_600)
    expect(of.enter('another')).toBeUndefined()
    expect(of.enter('erp')).toMatchObject({ reason: 'CONCURRENCY' })
  })
})
