import { describe, expect, test } from '@jest/globals'
import { chineseOfficeCalendar } from '@sellgraph/calendar'
import { unwrap } from '@sellgraph/kernel'
import {
  type Approval,
  type ApprovalDecision,
  type ApprovalDelegation,
  type ApprovalStep,
  type ApprovalTrigger,
  type Approver,
  carry,
  covers,
  decide,
  escalate,
  makeVoid,
  type NewApproval,
  open,
  withdraw,
} from './approval.ts'
import { contentHash } from './content-hash.ts'

const calendar = chineseOfficeCalendar()
const shanghai = (local: string) => new Date(`${local}+08:00`)
const now = shanghai('2026-03-03T10:00')

const hash = contentHash({ net: '900.00' })
const otherHash = contentHash({ net: '910.00' })
const triggers: ApprovalTrigger[] = [
  { name: 'discountPercent', value: '10', riskierWhen: 'HIGHER' },
  { name: 'quoteMarginPercent', value: '22.5', riskierWhen: 'LOWER' },
  { name: 'paymentTerms', value: 'NET30', riskierWhen: 'DIFFERENT' },
]
const withValues = (values: Record<string, string>) =>
  triggers.map((trigger) => ({ ...trigger, value: values[trigger.name] ?? trigger.value }))

const consultant = 'consultant'
const manager: Approver = { employeeId: 'manager', roles: ['MANAGER'] }
const director: Approver = { employeeId: 'director', roles: ['DIRECTOR'] }

const quoteRequest: NewApproval = {
  id: 'request',
  subjectType: 'QuoteVersion',
  subjectId: 'quote-1',
  contentHash: hash,
  triggers,
  levels: [
    { name: 'sales manager', approverIds: ['manager', 'deputy manager'], workingHours: 4 },
    { name: 'director', role: 'DIRECTOR', workingHours: 8 },
  ],
  requesterId: consultant,
}

interface Given {
  approval: Approval
  steps: ApprovalStep[]
}

/** given a request, with these things done to it */
function given(request: Partial<NewApproval> = {}, ...decisions: Partial<ApprovalDecision>[]): Given {
  const opened = unwrap(open({ ...quoteRequest, ...request }, now, calendar))
  return decisions.reduce<Given>((before, decision) => {
    const change = unwrap(when(before, decision))
    return { approval: change.approval, steps: [...before.steps, ...change.steps] }
  }, opened)
}

function when(
  { approval, steps }: Given,
  decision: Partial<ApprovalDecision> = {},
  context: { at?: Date; delegations?: ApprovalDelegation[] } = {},
) {
  return decide(
    approval,
    {
      approver: manager,
      level: approval.currentLevel,
      decision: 'APPROVE',
      current: { contentHash: hash, triggers },
      ...decision,
    },
    { steps, delegations: context.delegations ?? [], now: context.at ?? now, calendar },
  )
}

function refusal(result: ReturnType<typeof when> | ReturnType<typeof open> | ReturnType<typeof withdraw>) {
  return result.ok ? 'no refusal' : result.error.code
}

describe('a request is decided level by level', () => {
  test('R175: it is approved when each level in order has approved it', () => {
    const afterManager = given({}, {})
    expect(afterManager.approval).toMatchObject({ status: 'PENDING', currentLevel: 2 })
    const approved = given({}, {}, { approver: director })
    expect(approved.approval).toMatchObject({ status: 'APPROVED', closedAt: now })
    expect(approved.steps.map(({ kind, level, actorId }) => [kind, level, actorId])).toEqual([
      ['OPENED', 0, consultant],
      ['APPROVED', 1, 'manager'],
      ['APPROVED', 2, 'director'],
    ])
  })

  test('a higher level cannot decide before its turn', () => {
    expect(refusal(when(given(), { approver: director }))).toBe('FORBIDDEN')
  })

  test('the second of two approvers of one level learns that the level has passed', () => {
    const afterManager = given({}, {})
    expect(
      refusal(when(afterManager, { approver: { employeeId: 'deputy manager', roles: ['MANAGER'] }, level: 1 })),
    ).toBe('LEVEL_PASSED')
  })

  test('one person cannot decide two levels', () => {
    const both: Approver = { employeeId: 'manager', roles: ['MANAGER', 'DIRECTOR'] }
    expect(refusal(when(given({}, { approver: both }), { approver: both }))).toBe('SAME_APPROVER_TWICE')
  })

  test('who is listed and lacks the role may not decide a level that asks for both', () => {
    const strict = given({ levels: [{ name: 'manager', approverIds: ['manager'], role: 'DIRECTOR', workingHours: 4 }] })
    expect(refusal(when(strict))).toBe('FORBIDDEN')
  })

  test('rejecting and returning end it and need a reason', () => {
    expect(refusal(when(given(), { decision: 'REJECT', comment: '  ' }))).toBe('INVALID_INPUT')
    expect(unwrap(when(given(), { decision: 'REJECT', comment: 'below cost' })).approval.status).toBe('REJECTED')
    expect(unwrap(when(given(), { decision: 'RETURN', comment: 'add freight' })).approval.status).toBe('RETURNED')
    expect(refusal(when(given({}, { decision: 'RETURN', comment: 'add freight' })))).toBe('WRONG_STATE')
  })

  test('only the requester may withdraw, and only while it is pending', () => {
    expect(refusal(withdraw(given().approval, 'manager', now))).toBe('FORBIDDEN')
    expect(unwrap(withdraw(given().approval, consultant, now)).approval.status).toBe('WITHDRAWN')
    expect(refusal(withdraw(given({}, {}, { approver: director }).approval, consultant, now))).toBe('WRONG_STATE')
  })
})

describe('R197: nobody approves their own business', () => {
  test.each([
    ['the requester', { requesterId: 'manager' }],
    ['the preparer', { preparerId: 'manager' }],
    ['a direct beneficiary', { beneficiaryIds: ['x', 'manager'] }],
  ])('%s cannot decide', (_, people) => {
    expect(refusal(when(given(people)))).toBe('SELF_APPROVAL')
  })

  test('a requester cannot have their deputy decide in their place', () => {
    const delegations = [delegation({ delegatorId: 'manager', delegateId: 'friend' })]
    const friend = { employeeId: 'friend', roles: [] }
    expect(refusal(when(given({ requesterId: 'manager' }), { approver: friend }, { delegations }))).toBe(
      'SELF_APPROVAL',
    )
  })

  test('a deputy who is the requester cannot use a superior’s authority', () => {
    const delegations = [delegation({ delegatorId: 'manager', delegateId: consultant })]
    expect(refusal(when(given(), { approver: { employeeId: consultant, roles: [] } }, { delegations }))).toBe(
      'SELF_APPROVAL',
    )
  })

  test('who gains only through an override may decide, and the record says so', () => {
    const { steps } = given({ indirectBeneficiaryIds: ['manager'] }, {})
    expect(steps.at(-1)).toMatchObject({ kind: 'APPROVED', indirectBenefit: true })
  })

  test('a level that only the requester could decide is passed over and recorded', () => {
    const own = given({
      requesterId: 'manager',
      levels: [{ name: 'manager', approverIds: ['manager'], workingHours: 4 }, quoteRequest.levels[1]!],
    })
    expect(own.approval.currentLevel).toBe(2)
    expect(own.steps.map(({ kind, level }) => [kind, level])).toEqual([
      ['OPENED', 0],
      ['SKIPPED', 1],
    ])
  })

  test('a request that nobody independent could decide at the last level is not opened', () => {
    const levels = [{ name: 'manager', approverIds: ['manager'], workingHours: 4 }]
    expect(refusal(open({ ...quoteRequest, requesterId: 'manager', levels }, now, calendar))).toBe(
      'NO_ELIGIBLE_APPROVER',
    )
  })

  test('who is no employee decides nothing', () => {
    expect(refusal(when(given(), { approver: { employeeId: null, roles: ['MANAGER', 'DIRECTOR'] } }))).toBe('FORBIDDEN')
  })
})

describe('a deputy decides on the days of the delegation', () => {
  const deputy: Approver = { employeeId: 'deputy', roles: ['CONSULTANT'] }

  test.each([
    ['the day before', '2026-03-01T23:59', 'FORBIDDEN'],
    ['its first day', '2026-03-02T00:00', 'no refusal'],
    ['its last day', '2026-03-04T23:59', 'no refusal'],
    ['the day after', '2026-03-05T00:00', 'FORBIDDEN'],
  ])('%s', (_, at, expected) => {
    const delegations = [delegation({ delegatorId: 'manager', delegateId: 'deputy' })]
    expect(refusal(when(given(), { approver: deputy }, { delegations, at: shanghai(at) }))).toBe(expected)
  })

  test('a role goes along, and the record names both people', () => {
    const delegations = [delegation({ delegatorId: 'director', delegateId: 'deputy', roles: ['DIRECTOR'] })]
    const { steps } = unwrap(when(given({}, {}), { approver: deputy }, { delegations }))
    expect(steps).toMatchObject([{ kind: 'APPROVED', actorId: 'deputy', onBehalfOfId: 'director' }])
  })

  test('who approved the first level cannot approve the second as somebody’s deputy, nor that somebody after them', () => {
    const delegations = [delegation({ delegatorId: 'director', delegateId: 'manager', roles: ['DIRECTOR'] })]
    expect(refusal(when(given({}, {}), {}, { delegations }))).toBe('SAME_APPROVER_TWICE')
  })
})

describe('an approval belongs to the content it was asked for', () => {
  const edited = (values: Record<string, string>) => ({ contentHash: otherHash, triggers: withValues(values) })

  test('a riskier content voids the request and the decision is not counted', () => {
    const change = unwrap(when(given(), { current: edited({ discountPercent: '10.01' }) }))
    expect(change).toMatchObject({ outcome: 'VOIDED', approval: { status: 'VOIDED' } })
    expect(change.steps).toMatchObject([{ kind: 'VOIDED', contentHash: otherHash, actorId: 'manager' }])
  })

  test.each<[string, { contentHash: string; triggers: ApprovalTrigger[] }, string]>([
    ['a lower discount counts', edited({ discountPercent: '9' }), 'ADVANCED'],
    [
      'a lower discount with a better margin counts',
      edited({ discountPercent: '9', quoteMarginPercent: '23' }),
      'ADVANCED',
    ],
    [
      'the same value in another spelling with a better margin counts',
      edited({ discountPercent: '10.0', quoteMarginPercent: '23' }),
      'ADVANCED',
    ],
    [
      'a lower discount bought with margin voids',
      edited({ discountPercent: '9', quoteMarginPercent: '22.4' }),
      'VOIDED',
    ],
    [
      'other payment terms void, whatever the discount',
      edited({ discountPercent: '0', paymentTerms: 'PREPAID' }),
      'VOIDED',
    ],
    ['an edit that no trigger shows voids', edited({}), 'VOIDED'],
    [
      'a trigger that got worse by itself voids',
      { contentHash: hash, triggers: withValues({ quoteMarginPercent: '20' }) },
      'VOIDED',
    ],
    [
      'a trigger that is left out voids',
      { contentHash: otherHash, triggers: withValues({ discountPercent: '5' }).slice(0, 2) },
      'VOIDED',
    ],
    [
      'a trigger given twice voids',
      { contentHash: otherHash, triggers: [triggers[0]!, triggers[0]!, triggers[1]!] },
      'VOIDED',
    ],
    [
      'turning the direction of a trigger does not help',
      {
        contentHash: otherHash,
        triggers: triggers.map((trigger) =>
          trigger.name === 'discountPercent' ? { ...trigger, value: '30', riskierWhen: 'LOWER' } : trigger,
        ),
      },
      'VOIDED',
    ],
  ])('%s', (_, current, outcome) => {
    expect(unwrap(when(given(), { current })).outcome).toBe(outcome)
  })

  test('a safer content is what the next level approves', () => {
    const safer = edited({ discountPercent: '5' })
    const afterManager = given({}, { current: safer })
    expect(afterManager.steps.map(({ kind }) => kind)).toEqual(['OPENED', 'CONTENT_CHANGED', 'APPROVED'])
    expect(unwrap(when(afterManager, { approver: director, current: safer })).outcome).toBe('APPROVED')
    expect(unwrap(when(afterManager, { approver: director })).outcome).toBe('VOIDED')
  })

  test('an approval that was given covers the same or a safer content and no other', () => {
    const { approval } = given({}, {}, { approver: director })
    expect(covers(approval, { contentHash: hash, triggers })).toBe(true)
    expect(covers(approval, edited({ discountPercent: '1' }))).toBe(true)
    expect(covers(approval, edited({ discountPercent: '11' }))).toBe(false)
    expect(covers(given({}, {}).approval, { contentHash: hash, triggers })).toBe(false)
  })

  test('an approval that was given can be voided, a rejection cannot', () => {
    const { approval } = given({}, {}, { approver: director })
    expect(unwrap(makeVoid(approval, 'superseded by version 2', consultant, now)).approval.status).toBe('VOIDED')
    expect(makeVoid(given({}, { decision: 'REJECT', comment: 'no' }).approval, 'x', null, now).ok).toBe(false)
  })
})

describe('a level that nobody decides goes to the next', () => {
  const context = (at: string, steps: ApprovalStep[] = []) => ({ steps, now: shanghai(at), calendar })

  test('it is due after its working hours, over lunch and night', () => {
    expect(given().approval.levelDueAt).toEqual(shanghai('2026-03-03T15:00'))
    expect(given({}, {}).approval.levelDueAt).toEqual(shanghai('2026-03-04T10:00'))
  })

  test('the next level decides in its place, with a time limit of its own', () => {
    const escalated = escalate(given().approval, 1, context('2026-03-03T15:00'))
    expect(escalated).toMatchObject({ outcome: 'ESCALATED', steps: [{ kind: 'ESCALATED', level: 1, actorId: null }] })
    expect(escalated!.approval).toMatchObject({ currentLevel: 2, levelDueAt: shanghai('2026-03-04T15:00') })
    const after = { approval: escalated!.approval, steps: escalated!.steps }
    expect(refusal(when(after))).toBe('FORBIDDEN')
    expect(unwrap(when(after, { approver: director })).outcome).toBe('APPROVED')
  })

  test('nothing happens before it is due, when it was decided, or when the level has passed', () => {
    expect(escalate(given().approval, 1, context('2026-03-03T14:59'))).toBeNull()
    expect(escalate(given({}, {}).approval, 1, context('2026-03-09T10:00'))).toBeNull()
    expect(escalate(given({}, {}, { approver: director }).approval, 2, context('2026-03-09T10:00'))).toBeNull()
  })

  test('the last level stays open and is recorded as overdue once', () => {
    const { approval } = given({}, {})
    const overdue = escalate(approval, 2, context('2026-03-09T10:00'))
    expect(overdue).toMatchObject({ outcome: 'OVERDUE', approval: { status: 'PENDING', currentLevel: 2 } })
    expect(escalate(approval, 2, context('2026-03-10T10:00', overdue!.steps))).toBeNull()
  })
})

test.each<[string, Partial<NewApproval>]>([
  ['no level', { levels: [] }],
  ['a level that names nobody', { levels: [{ name: 'x', workingHours: 4 }] }],
  ['a level with an empty list', { levels: [{ name: 'x', approverIds: [], workingHours: 4 }] }],
  ['a level without time', { levels: [{ name: 'x', role: 'DIRECTOR', workingHours: 0 }] }],
  ['a trigger that is no number', { triggers: [{ name: 'discountPercent', value: '10%', riskierWhen: 'HIGHER' }] }],
  ['two triggers of one name', { triggers: [triggers[0]!, triggers[0]!] }],
  ['no hash', { contentHash: 'abc' }],
])('a request with %s is refused', (_, wrong) => {
  expect(refusal(open({ ...quoteRequest, ...wrong }, now, calendar))).toBe('INVALID_INPUT')
})

function delegation(
  part: Partial<ApprovalDelegation> & Pick<ApprovalDelegation, 'delegatorId' | 'delegateId'>,
): ApprovalDelegation {
  return { roles: [], from: '2026-03-02', until: '2026-03-04', ...part }
}

describe('an approval is carried over', () => {
  const next: NewApproval = { ...quoteRequest, id: 'next', subjectId: 'quote-2', contentHash: otherHash }
  const approved = given({}, {}, { approver: director })
  const why = (request: Partial<NewApproval>, previous: Given = approved) => {
    const carried = carry(previous, { ...next, ...request }, now)
    return carried.ok ? 'carried' : carried.error.message
  }

  test('R063: to a content that is no riskier, with those who decided', () => {
    const carried = unwrap(carry(approved, { ...next, triggers: withValues({ discountPercent: '8' }) }, now))
    expect(carried.approval).toMatchObject({ status: 'APPROVED', carriedFromId: 'request', contentHash: otherHash })
    expect(carried.steps.map(({ kind, level, actorId }) => [kind, level, actorId])).toEqual([
      ['OPENED', 0, consultant],
      ['CARRIED', 1, 'manager'],
      ['CARRIED', 2, 'director'],
    ])
    expect(covers(carried.approval, { contentHash: otherHash, triggers: withValues({ discountPercent: '8' }) })).toBe(
      true,
    )
  })

  test('also when it was superseded meanwhile, and once more from there', () => {
    const ended = unwrap(makeVoid(approved.approval, 'superseded', null, now))
    const superseded = { approval: ended.approval, steps: [...approved.steps, ...ended.steps] }
    expect(why({}, superseded)).toBe('carried')
    const once = unwrap(carry(superseded, next, now))
    expect(why({ id: 'again' }, once)).toBe('carried')
  })

  test('R063: not when it was refused, returned, taken back or is still asked for', () => {
    const returned = given({}, {}, { approver: director, decision: 'RETURN', comment: 'no' })
    const taken = unwrap(withdraw(given({}, {}).approval, consultant, now))
    const cut = unwrap(makeVoid(given({}, {}).approval, 'superseded', null, now))
    for (const previous of [
      returned,
      given({}, {}),
      { approval: taken.approval, steps: [...given({}, {}).steps, ...taken.steps] },
      { approval: cut.approval, steps: [...given({}, {}).steps, ...cut.steps] },
    ]) {
      expect(why({}, previous)).toContain('was not approved')
    }
  })

  test.each([
    ['a riskier value', { triggers: withValues({ discountPercent: '11' }) }, 'It grew riskier.'],
    ['another requester', { requesterId: 'somebody' }, 'Somebody else asks.'],
    ['a preparer who decided', { preparerId: 'manager' }, 'Who decided before'],
    ['a beneficiary who decided', { beneficiaryIds: ['director'] }, 'Who decided before'],
    ['a level that did not decide', { levels: [{ name: 'finance', role: 'FINANCE', workingHours: 4 }] }, 'A level has'],
    ['another kind of record', { subjectType: 'Contract' }, 'What was approved is of another kind.'],
  ] as [string, Partial<NewApproval>, string][])('R197: not to %s', (_, request, reason) => {
    expect(why(request)).toContain(reason)
  })
})

test('R063: a level that must decide is not passed over, and is told once that it is late', () => {
  const levels = quoteRequest.levels.map((level) => ({ ...level, mustDecide: true }))
  const waiting = given({ levels })
  const late = shanghai('2026-03-05T10:00')
  const change = escalate(waiting.approval, 1, { steps: waiting.steps, now: late, calendar })
  expect(change).toMatchObject({ outcome: 'OVERDUE', approval: { currentLevel: 1, status: 'PENDING' } })
  const told = [...waiting.steps, ...(change?.steps ?? [])]
  expect(escalate(waiting.approval, 1, { steps: told, now: late, calendar })).toBeNull()
})
