import { describe, expect, test } from '@jest/globals'
import { unwrap } from '@sellgraph/kernel'
import { decideDraft, decidePublication, type PolicyDraft, type ProposedPolicy } from './policy-draft.ts'

const now = new Date('2026-03-02T16:30:00Z') // 3 March, 00:30 in Shanghai
const proposal: ProposedPolicy = {
  parameter: 'P06',
  value: { days: 10 },
  effectiveFrom: '2026-04-01',
  reason: 'Customers asked for a later visit',
}
const by = { id: 'draft', preparedBy: 'hr', now }
const drafted = (part: Partial<PolicyDraft> = {}) => ({ ...unwrap(decideDraft(proposal, by)), ...part })
const publication = { id: 'version', approvedBy: 'director', latestVersion: 1, now }

describe('a proposal', () => {
  test.each<[string, Partial<ProposedPolicy>, string[]]>([
    ['of an unknown parameter', { parameter: 'P99' }, ['parameter']],
    ['with a wrong value', { value: { days: 0 } }, ['value.days']],
    ['with no reason', { reason: ' ' }, ['reason']],
    ['for a day that is none', { effectiveFrom: '2026-02-30' }, ['effectiveFrom']],
    ['for yesterday in the company’s zone', { effectiveFrom: '2026-03-02' }, ['effectiveFrom']],
    ['with several faults', { value: {}, reason: '' }, ['value.days', 'reason']],
  ])('%s is refused', (_, wrong, paths) => {
    const refused = decideDraft({ ...proposal, ...wrong }, by)
    expect(refused.ok ? [] : refused.error.fields?.map(({ path }) => path)).toEqual(paths)
  })

  test('may hold from today', () => {
    expect(unwrap(decideDraft({ ...proposal, effectiveFrom: '2026-03-03' }, by)).status).toBe('DRAFT')
  })

  test('is written by an employee', () => {
    expect(decideDraft(proposal, { ...by, preparedBy: null })).toMatchObject({ error: { kind: 'FORBIDDEN' } })
  })
})

describe('a publication', () => {
  test('is the next version, from the first instant of its day in the company’s zone', () => {
    expect(unwrap(decidePublication(drafted(), publication))).toMatchObject({
      policyVersion: 2,
      value: { days: 10 },
      effectiveFrom: new Date('2026-03-31T16:00:00Z'),
      approvedBy: 'director',
    })
  })

  test('for today holds from now on and not for what happened this morning', () => {
    const later = new Date('2026-03-03T08:00:00Z')
    const version = unwrap(decidePublication(drafted({ effectiveFrom: '2026-03-03' }), { ...publication, now: later }))
    expect(version.effectiveFrom).toEqual(later)
  })

  test('is by another person than its author (R197)', () => {
    expect(decidePublication(drafted(), { ...publication, approvedBy: 'hr' })).toMatchObject({
      error: { code: 'SELF_APPROVAL' },
    })
    expect(decidePublication(drafted(), { ...publication, approvedBy: null })).toMatchObject({
      error: { kind: 'FORBIDDEN' },
    })
  })

  test('comes too late when its day has passed', () => {
    const later = new Date('2026-04-02T00:00:00Z')
    expect(decidePublication(drafted(), { ...publication, now: later })).toMatchObject({
      error: { code: 'EFFECTIVE_DATE_PASSED' },
    })
  })

  test('happens once', () => {
    expect(decidePublication(drafted({ status: 'PUBLISHED' }), publication)).toMatchObject({
      error: { code: 'WRONG_STATE' },
    })
  })
})
