import { describe, expect, test } from '@jest/globals'
import { type AllowedChange, breakingProblems } from './breaking.ts'

const before = 'type Query { lead: Lead } type Lead { id: ID! fax: String }'
const without = 'type Query { lead: Lead } type Lead { id: ID! }'
const removal = 'FIELD_REMOVED: Lead.fax was removed.'
const allowance: AllowedChange = {
  change: removal,
  owner: 'team-crm',
  reason: 'nobody reads it any more',
  expires: '2026-06-30',
}

describe('the breaking-change check', () => {
  test('lets additions pass', () => {
    expect(breakingProblems(without, before, [], '2026-06-01')).toEqual([])
  })

  test('stops a removed field', () => {
    expect(breakingProblems(before, without, [], '2026-06-01')).toEqual([
      `${removal} (not listed in breaking-changes.yaml)`,
    ])
  })

  test('stops a new required argument', () => {
    const after = 'type Query { lead(id: ID!): Lead } type Lead { id: ID! fax: String }'
    expect(breakingProblems(before, after, [], '2026-06-01')).toEqual([expect.stringContaining('REQUIRED_ARG_ADDED')])
  })

  test('lets a listed change pass until the day it expires', () => {
    expect(breakingProblems(before, without, [allowance], '2026-06-30')).toEqual([])
    expect(breakingProblems(before, without, [allowance], '2026-07-01')).toEqual([
      `${removal} (allowed until 2026-06-30, ask team-crm)`,
    ])
  })

  test('wants an expired entry off the list once nothing needs it', () => {
    expect(breakingProblems(without, without, [allowance], '2026-06-30')).toEqual([])
    expect(breakingProblems(without, without, [allowance], '2026-07-01')).toEqual([
      expect.stringContaining('remove it'),
    ])
  })
})
