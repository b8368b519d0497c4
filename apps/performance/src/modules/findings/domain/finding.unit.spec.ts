import { describe, expect, test } from '@jest/globals'
import {
  findingMachine,
  isOverdue,
  requireDueDate,
  requireIndependence,
  requireOtherOwner,
  waitsForOwner,
} from './finding.ts'

describe('the states of a finding', () => {
  const actions = Object.keys(findingMachine.transitions) as (keyof typeof findingMachine.transitions)[]

  test('lead from one to the next in order, and back from a rejection alone', () => {
    const arrows = findingMachine.states.flatMap((state) =>
      actions.filter((action) => findingMachine.can(state, action)).map((action) => `${state} ${action}`),
    )
    expect(arrows).toEqual([
      'OPEN start',
      'RECTIFYING submit',
      'SUBMITTED reject',
      'SUBMITTED verify',
      'REJECTED start',
      'VERIFIED close',
    ])
  })

  test('wait for the owner until it was handed in, and again after a rejection', () => {
    expect(findingMachine.states.filter(waitsForOwner)).toEqual(['OPEN', 'RECTIFYING', 'REJECTED'])
  })
})

test('a finding is overdue the day after its last day, while it waits for its owner', () => {
  const finding = { status: 'RECTIFYING', dueOn: '2026-03-31' } as const
  expect(isOverdue(finding, '2026-03-31')).toBe(false)
  expect(isOverdue(finding, '2026-04-01')).toBe(true)
  expect(isOverdue({ ...finding, status: 'SUBMITTED' }, '2026-04-01')).toBe(false)
  expect(requireDueDate('2026-03-31', '2026-03-31')).toMatchObject({ ok: true })
  expect(requireDueDate('2026-03-30', '2026-03-31')).toMatchObject({ error: { fields: [{ path: 'dueOn' }] } })
})

test('R199: who has a part in it does not judge it, and who audits does not own what the audit finds', () => {
  const finding = { ownerId: 'e1', rectifiedBy: ['deputy'] }
  const refused = { ok: false, error: { code: 'SELF_VERIFICATION', rule: 'R199' } }
  expect(requireIndependence(finding, { subject: 'owner', employeeId: 'e1' })).toMatchObject(refused)
  expect(requireIndependence(finding, { subject: 'deputy', employeeId: 'e2' })).toMatchObject(refused)
  expect(requireIndependence(finding, { subject: 'auditor', employeeId: null })).toMatchObject({ ok: true })

  const opener = { employeeId: 'e1' }
  expect(requireOtherOwner({ kind: 'REGULATOR', ownerId: 'e1' }, opener)).toMatchObject({
    error: { code: 'OWN_FINDING' },
  })
  expect(requireOtherOwner({ kind: 'SELF_INSPECTION', ownerId: 'e1' }, opener)).toMatchObject({ ok: true })
  expect(requireOtherOwner({ kind: 'INTERNAL_AUDIT', ownerId: 'e2' }, opener)).toMatchObject({ ok: true })
})
