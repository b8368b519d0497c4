import { describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import fc from 'fast-check'
import { sample } from '../test/samples.ts'
import { done, type EventType, type PerformanceTargetPublishedV1, react } from './index.ts'
import { defineUpcast } from './upcast.ts'
import { eventIdOf, twinId, twinOf, withUpcasts } from './upcasting.ts'
import { upcasts } from './upcasts.ts'
import { violation } from './validation.ts'

describe.each(upcasts.map((upcast) => [upcast.from, upcast.to, upcast] as const))(
  '%s → %s',
  (from, to, { up, down }) => {
    test('turns the sample of each version into a valid one of the other', () => {
      expect(violation(to, up(sample(from) as never), 'producer')).toBeNull()
      if (down !== undefined) expect(violation(from, down(sample(to) as never), 'producer')).toBeNull()
    })

    test('loses nothing that the old version had', () => {
      if (down === undefined) return
      expect(down(up(sample(from) as never) as never)).toEqual(sample(from))
    })
  },
)

test('every period that version 1 could tell comes back as it was', () => {
  const year = fc.integer({ min: 1900, max: 2999 }).map(String)
  const month = fc.integer({ min: 1, max: 12 }).map((n) => `-${String(n).padStart(2, '0')}`)
  const quarter = fc.integer({ min: 1, max: 4 }).map((n) => `-Q${n}`)
  const { up, down } = upcasts.find(({ to }) => to === 'performance.TargetPublished.v2')!
  fc.assert(
    fc.property(year, fc.oneof(month, quarter, fc.constant('')), (y, part) => {
      const old: PerformanceTargetPublishedV1 = { ...sample('performance.TargetPublished.v1'), period: y + part }
      const data = up(old as never)
      expect(violation('performance.TargetPublished.v2', data, 'producer')).toBeNull()
      expect(down!(data as never)).toEqual(old)
    }),
  )
})

test('the two messages of one event have ids of their own and stand for the same event', () => {
  const id = newId()
  expect(twinId(id)).not.toBe(id)
  expect(eventIdOf(twinId(id))).toBe(id)
  expect(eventIdOf(id)).toBe(id)
  expect(eventIdOf('made by another system')).toBe('made by another system')
})

test('an upcast goes to the next version of the same type, on the same topic', () => {
  const step = (from: string, to: string) => () =>
    defineUpcast({ from: from as EventType, to: to as EventType, up: (data) => data as never })
  expect(step('performance.TargetPublished.v2', 'performance.TargetPublished.v1')).toThrow(/is not the version after/)
  expect(step('crm.LeadCaptured.v1', 'performance.TargetPublished.v2')).toThrow(/is not the version after/)
  expect(step('crm.LeadCaptured.v1', 'crm.LeadCaptured.v2')).toThrow(/different topics/)
})

test('a service reacts to one version of a type: the newer gets both', () => {
  const nothing = () => Promise.resolve(done())
  const [older, newer] = [
    react('performance.TargetPublished.v1', nothing),
    react('performance.TargetPublished.v2', nothing),
  ]
  expect(withUpcasts([newer]).map(({ type }) => type)).toEqual([newer.type, older.type])
  expect(withUpcasts([older]).map(({ type }) => type)).toEqual([older.type])
  expect(() => withUpcasts([older, newer])).toThrow(/not to both/)
})

test('several versions back are read step by step', () => {
  const step = (from: string, to: string) => ({
    from: from as EventType,
    to: to as EventType,
    up: (data: unknown) => data,
  })
  const reaction = react('c.v3' as EventType, () => Promise.resolve(done()))
  const types = withUpcasts([reaction], [step('c.v1', 'c.v2'), step('c.v2', 'c.v3')]).map(({ type }) => type)
  expect(types).toEqual(['c.v3', 'c.v2', 'c.v1'])
})

test('an event is told in the version before only while its upcast says how', () => {
  expect(twinOf('crm.LeadCaptured.v1', {})).toBeNull()
  const oneWay = { from: 'a.v1' as EventType, to: 'a.v2' as EventType, up: (data: unknown) => data }
  expect(twinOf('a.v2' as EventType, {}, [oneWay])).toBeNull()
  expect(twinOf('a.v2' as EventType, 2, [{ ...oneWay, down: () => 1 }])).toEqual({ type: 'a.v1', data: 1 })
})
