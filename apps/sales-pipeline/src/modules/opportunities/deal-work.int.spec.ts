import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  type Answer,
  ask,
  MONDAY,
  must,
  openDeal,
  openSalesFloor,
  type SalesFloor,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor

beforeAll(async () => {
  floor = await openSalesFloor()
})
beforeEach(() => {
  floor.service.clock.set(MONDAY)
})
afterAll(() => floor.service.stop())

interface Wait {
  readonly kind: string
  readonly assigneeIds: string[]
  readonly role: string | null
  readonly dueAt: Date | null
  readonly remindAt: Date | null
  readonly overdueAt: Date | null
  readonly outcome: string | null
}

/** What waits, or waited, because of a deal. */
function waits(opportunityId: string, where = 'closed_at IS NULL'): Promise<Wait[]> {
  return floor.service.db.query<Wait>(
    `SELECT kind, assignee_ids AS "assigneeIds", role, due_at AS "dueAt", remind_at AS "remindAt",
            overdue_at AS "overdueAt", outcome
       FROM sys.work_item WHERE subject_id = $1 AND kind <> 'PROGRESS_REPORT' AND ${where} ORDER BY kind`,
    [opportunityId],
  )
}

async function step(
  who: SalesFloor['consultant'],
  field: string,
  opportunity: { id: string; version: number },
  more: Record<string, unknown>,
): Promise<Answer> {
  const input = { opportunityId: opportunity.id, version: opportunity.version, ...more }
  const answer = await must(
    floor,
    who,
    field,
    input,
    'opportunity { id version stage nextStep { what dueOn assignee { id } } }',
  )
  return answer.opportunity
}

async function publishP13(change: Record<string, unknown>, version: number): Promise<void> {
  const stage = { exitCriteria: [], probability: 50 }
  const value = Object.fromEntries(
    ['RECEPTION', 'NEEDS', 'PRESENTATION', 'PROPOSAL', 'NEGOTIATION', 'CONTRACTING'].map((name) => [name, stage]),
  )
  await floor.service.db.query(
    `INSERT INTO sys.policy_version (id, parameter, policy_version, value, effective_from, published_at)
     VALUES ($1, 'P13', $2, $3, $4, $4)`,
    [newId(), version, JSON.stringify({ ...value, ...change }), floor.service.clock.now()],
  )
}

test('R056: the next step is planned with a day and a person, waits for them, and is done with a result', async () => {
  const deal = await openDeal(floor)
  const { consultant } = floor
  const late = { opportunityId: deal.id, version: 1, what: '电话回访', dueOn: '2026-03-01' }
  expect(await act(floor, consultant, 'planNextStep', late)).toMatchObject({ fields: [{ path: 'dueOn' }] })
  const stranger = { ...late, dueOn: '2026-03-06', assigneeId: floor.colleague.employeeId }
  expect(await act(floor, consultant, 'planNextStep', stranger)).toMatchObject({
    rule: 'R076',
    code: 'NOT_IN_DEAL_TEAM',
  })

  let now = await step(consultant, 'planNextStep', deal, { what: '样件试切', dueOn: '2026-03-06' })
  expect(now.nextStep).toEqual({ what: '样件试切', dueOn: '2026-03-06', assignee: { id: consultant.employeeId } })
  // Friday, when the office closes in Shanghai; brought to mind on Thursday.
  const [wait] = await waits(deal.id)
  expect(wait).toMatchObject({ kind: 'NEXT_STEP', assigneeIds: [consultant.employeeId] })
  expect(wait?.dueAt?.toISOString()).toMatch(/^2026-03-06T(09|10):/)
  expect(wait!.dueAt!.getTime() - wait!.remindAt!.getTime()).toBe(24 * 3_600_000)

  const next = { what: '送方案', dueOn: '2026-03-10' }
  now = await step(consultant, 'completeNextStep', now, { result: '试切合格', next })
  expect(now.nextStep).toMatchObject(next)
  now = await step(consultant, 'completeNextStep', now, { result: '客户要求报价' })
  expect(now.nextStep).toBeNull()
  expect(await waits(deal.id)).toEqual([])
  expect((await waits(deal.id, 'TRUE')).map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE'])
  const { opportunity } = await ask(
    floor,
    consultant,
    'query ($id: ID!) { opportunity(id: $id) { nextSteps { what status result } } }',
    { id: deal.id },
  )
  expect(opportunity.nextSteps).toEqual([
    { what: '样件试切', status: 'DONE', result: '试切合格' },
    { what: '送方案', status: 'DONE', result: '客户要求报价' },
  ])
  expect(
    await act(floor, consultant, 'completeNextStep', { opportunityId: deal.id, version: now.version, result: 'x' }),
  ).toMatchObject({ code: 'WRONG_STATE' })
})

test('R056: a missed step is overdue on its day, and goes to the superior when the days of grace are over', async () => {
  const deal = await openDeal(floor)
  await step(floor.consultant, 'planNextStep', deal, { what: '送方案', dueOn: '2026-03-04' })
  floor.service.clock.set('2026-03-05T02:00:00Z')
  await floor.service.runDueJobs()
  expect(await waits(deal.id)).toMatchObject([{ kind: 'NEXT_STEP', overdueAt: expect.any(Date) }])
  // Three days of grace by default, P14.
  floor.service.clock.set('2026-03-07T12:00:00Z')
  await floor.service.runDueJobs()
  expect(await waits(deal.id)).toMatchObject([{ kind: 'NEXT_STEP' }, { kind: 'NEXT_STEP_MISSED', role: 'MANAGER' }])
  const version = 2
  await step(floor.consultant, 'planNextStep', { id: deal.id, version }, { what: '补送方案', dueOn: '2026-03-12' })
  expect(await waits(deal.id)).toMatchObject([{ kind: 'NEXT_STEP', overdueAt: null }])
})

test('a step that was replaced is not missed, and a lost deal has none', async () => {
  const deal = await openDeal(floor)
  let now = await step(floor.consultant, 'planNextStep', deal, { what: '拜访', dueOn: '2026-03-03' })
  now = await step(floor.consultant, 'planNextStep', now, { what: '电话', dueOn: '2026-03-20' })
  floor.service.clock.set('2026-03-10T02:00:00Z')
  await floor.service.runDueJobs()
  expect(await waits(deal.id)).toMatchObject([{ kind: 'NEXT_STEP', overdueAt: null }])
  await must(floor, floor.consultant, 'loseOpportunity', {
    opportunityId: deal.id,
    version: now.version,
    reason: 'PRICE',
  })
  expect(await waits(deal.id)).toEqual([])
  floor.service.clock.set('2026-04-10T02:00:00Z')
  await floor.service.runDueJobs()
  expect(await waits(deal.id)).toEqual([])
  const steps = await floor.service.db.query('SELECT status FROM next_step WHERE opportunity_id = $1 ORDER BY id', [
    deal.id,
  ])
  expect(steps).toEqual([{ status: 'REPLACED' }, { status: 'DROPPED' }])
})

test('R056: stages are left by the policy of the moment, and each change says by which version', async () => {
  const deal = await openDeal(floor)
  const { consultant } = floor
  await publishP13(
    {
      RECEPTION: { exitCriteria: ['OWNED', 'NEXT_STEP_PLANNED', 'DECISION_MAKER_KNOWN'], probability: 5 },
      NEEDS: { exitCriteria: [], probability: 33 },
    },
    41,
  )
  const query = `query ($id: ID!) { opportunity(id: $id) {
    exitCriteria { code met says saysZh policyVersion } stageHistory { to policyVersion } } }`
  const { opportunity } = await ask(floor, consultant, query, { id: deal.id })
  expect(opportunity.exitCriteria).toMatchObject([
    { code: 'OWNED', met: true, policyVersion: 41, saysZh: '商机有负责人。' },
    { code: 'NEXT_STEP_PLANNED', met: false, policyVersion: 41 },
    { code: 'DECISION_MAKER_KNOWN', met: false, policyVersion: 41 },
  ])
  const to = { opportunityId: deal.id, to: 'NEEDS' }
  expect((await act(floor, consultant, 'advanceOpportunity', { ...to, version: 1 })).message).toContain(
    'NEXT_STEP_PLANNED',
  )
  const known = { summary: '两台五轴', decisionMaker: '赵总经理' }
  let now = await step(consultant, 'recordOpportunityNeed', deal, known)
  now = await step(consultant, 'planNextStep', now, { what: '拜访', dueOn: '2026-03-06' })
  const moved = await must(
    floor,
    consultant,
    'advanceOpportunity',
    { ...to, version: now.version },
    'opportunity { probability stageHistory { to policyVersion } }',
  )
  expect(moved.opportunity).toEqual({
    probability: 33,
    stageHistory: [
      { to: 'RECEPTION', policyVersion: 0 },
      { to: 'NEEDS', policyVersion: 41 },
    ],
  })
  await floor.service.db.query(`DELETE FROM sys.policy_version WHERE policy_version = 41`)
})

test('R056: what the seller says of the chance stays while the deal moves on; nothing but a contract is certain', async () => {
  const deal = await openDeal(floor)
  const estimate = {
    opportunityId: deal.id,
    version: 1,
    amount: { amount: '1', currency: 'CNY' },
    closeDate: '2026-06-30',
  }
  expect(await act(floor, floor.consultant, 'forecastOpportunity', { ...estimate, probability: 100 })).toMatchObject({
    fields: [{ path: 'probability' }],
  })
  await must(floor, floor.consultant, 'forecastOpportunity', { ...estimate, probability: 66 })
  const moved = await must(
    floor,
    floor.consultant,
    'advanceOpportunity',
    { opportunityId: deal.id, version: 2, to: 'PRESENTATION' },
    'opportunity { probability probabilityIsOwn }',
  )
  expect(moved.opportunity).toEqual({ probability: 66, probabilityIsOwn: true })
})

test('a resting deal comes back to its owner on its day', async () => {
  const deal = await openDeal(floor)
  const { consultant } = floor
  const rest = { opportunityId: deal.id, version: 1, reason: '客户冻结预算' }
  expect(await act(floor, consultant, 'suspendOpportunity', { ...rest, resumeOn: '2026-03-02' })).toMatchObject({
    fields: [{ path: 'resumeOn' }],
  })
  await must(floor, consultant, 'suspendOpportunity', { ...rest, resumeOn: '2026-04-07' })
  const [wait] = await waits(deal.id)
  expect(wait).toMatchObject({ kind: 'DEAL_RESUMPTION', assigneeIds: [consultant.employeeId] })
  expect(wait?.dueAt?.toISOString().slice(0, 10)).toBe('2026-04-07')
  const resumed = await must(
    floor,
    consultant,
    'resumeOpportunity',
    { opportunityId: deal.id, version: 2 },
    'opportunity { stage resumeOn }',
  )
  expect(resumed.opportunity).toEqual({ stage: 'RECEPTION', resumeOn: null })
  expect(await waits(deal.id)).toEqual([])
})

test('a lost deal is taken up again by the superior alone, where it was lost and for the owner of today', async () => {
  const deal = await openDeal(floor)
  await must(floor, floor.consultant, 'advanceOpportunity', { opportunityId: deal.id, version: 1, to: 'NEEDS' })
  const lost = { opportunityId: deal.id, version: 2, reason: 'OTHER' }
  expect(await act(floor, floor.consultant, 'loseOpportunity', lost)).toMatchObject({ fields: [{ path: 'note' }] })
  await must(floor, floor.consultant, 'loseOpportunity', { ...lost, note: '项目取消' })
  await customerIs(deal.customerId, floor.colleague.employeeId)
  const again = { opportunityId: deal.id, version: 3, reason: '项目重新立项' }
  expect(await act(floor, floor.consultant, 'reopenOpportunity', again)).toMatchObject({ __typename: 'ForbiddenError' })
  const reopened = await must(
    floor,
    floor.manager,
    'reopenOpportunity',
    again,
    'opportunity { version stage lostFrom lossReason probability owner { id } stageHistory { to reason } }',
  )
  expect(reopened.opportunity).toMatchObject({
    stage: 'NEEDS',
    lostFrom: null,
    lossReason: null,
    probability: 20,
    owner: { id: floor.colleague.employeeId },
  })
  expect(reopened.opportunity.stageHistory.slice(-2)).toEqual([
    { to: 'LOST', reason: '项目取消' },
    { to: 'NEEDS', reason: '项目重新立项' },
  ])
  const twice = { ...again, version: reopened.opportunity.version }
  expect(await act(floor, floor.manager, 'reopenOpportunity', twice)).toMatchObject({ code: 'WRONG_STATE' })
})

test('R076: who is named in the team of a deal works on it as their own, without a share and without the shares', async () => {
  const deal = await openDeal(floor)
  const { manager, colleague, consultant } = floor
  const named = { employeeId: colleague.employeeId, role: 'TECHNICAL', work: '加工工艺方案' }
  const team = { opportunityId: deal.id, version: 1, members: [named] }
  expect(await act(floor, consultant, 'setDealTeam', team)).toMatchObject({ __typename: 'ForbiddenError' })
  expect(await act(floor, manager, 'setDealTeam', { ...team, members: [named, named] })).toMatchObject({
    fields: [{ path: 'members.1.employeeId' }],
  })
  expect(await act(floor, manager, 'setDealTeam', { ...team, members: [{ ...named, role: 'OWNER' }] })).toMatchObject({
    fields: [{ path: 'members.0.role' }],
  })
  const seen = `query ($id: ID!) { opportunity(id: $id) { version team { employee { id } role work } creditSplits { percent } }
    opportunities(first: 100) { edges { node { id } } } }`
  expect((await ask(floor, colleague, seen, { id: deal.id })).opportunity).toBeNull()
  await must(floor, manager, 'setDealTeam', team)
  const { opportunity, opportunities } = await ask(floor, colleague, seen, { id: deal.id })
  expect(opportunity).toEqual({
    version: 2,
    team: [{ employee: { id: colleague.employeeId }, role: 'TECHNICAL', work: '加工工艺方案' }],
    creditSplits: [],
  })
  expect(opportunities.edges.map(({ node }: Answer) => node.id)).toContain(deal.id)
  const now = await step(
    colleague,
    'planNextStep',
    { id: deal.id, version: 2 },
    { what: '出工艺方案', dueOn: '2026-03-06' },
  )
  expect(now.nextStep.assignee.id).toBe(colleague.employeeId)
  const share = { employeeId: colleague.employeeId, role: 'TECHNICAL', percent: '100' }
  expect(
    await act(floor, colleague, 'splitCredit', { opportunityId: deal.id, version: now.version, splits: [share] }),
  ).toMatchObject({ __typename: 'ForbiddenError' })
  await must(floor, manager, 'setDealTeam', { ...team, version: now.version, members: [] })
  expect((await ask(floor, colleague, seen, { id: deal.id })).opportunity).toBeNull()
})

test('R076: with the customer a deal changes hands whole: the former owner is in its team no more, their step is the new owner’s', async () => {
  const deal = await openDeal(floor)
  const { manager, consultant, colleague } = floor
  const members = [
    { employeeId: consultant.employeeId, role: 'OWNER', work: '商务' },
    { employeeId: colleague.employeeId, role: 'SUPPORT', work: '样件' },
  ]
  const now = await step(manager, 'setDealTeam', deal, { members })
  await step(consultant, 'planNextStep', now, { what: '拜访', dueOn: '2026-03-06' })
  await customerIs(deal.customerId, colleague.employeeId)
  const { opportunity } = await ask(
    floor,
    colleague,
    'query ($id: ID!) { opportunity(id: $id) { team { employee { id } role } nextStep { assignee { id } } } }',
    { id: deal.id },
  )
  expect(opportunity).toEqual({
    team: [{ employee: { id: colleague.employeeId }, role: 'OWNER' }],
    nextStep: { assignee: { id: colleague.employeeId } },
  })
  expect(await waits(deal.id)).toMatchObject([{ assigneeIds: [colleague.employeeId] }])
  const query = 'query ($id: ID!) { opportunity(id: $id) { id } }'
  expect((await ask(floor, consultant, query, { id: deal.id })).opportunity).toBeNull()
})

test('who leaves leaves their steps to who leads the team, however often it is told', async () => {
  const leaver = await floor.service.employee({ roles: ['CONSULTANT'], teamId: floor.teamId })
  const deal = await openDeal(floor, { owner: leaver })
  await step(leaver, 'planNextStep', deal, { what: '拜访', dueOn: '2026-03-06' })
  const who = { employeeId: leaver.employeeId, subject: leaver.subject, number: 'E9', teamId: floor.teamId }
  const left = { type: 'performance.EmployeeLeft.v1' as const, id: newId(), aggregateId: leaver.employeeId }
  await floor.service.deliver({ ...left, data: { ...who, leftOn: '2026-03-02' } })
  await floor.service.deliver({ ...left, data: { ...who, leftOn: '2026-03-02' } })
  await floor.service.deliver({ ...left, id: newId(), data: { ...who, leftOn: '2026-03-02' } })
  expect(await waits(deal.id)).toMatchObject([{ kind: 'NEXT_STEP', assigneeIds: [floor.manager.employeeId] }])
})

test('who moves to another team keeps the steps of own deals and hands on those of others', async () => {
  const mover = await floor.service.employee({ roles: ['CONSULTANT'], teamId: floor.teamId })
  const own = await openDeal(floor, { owner: mover })
  await step(mover, 'planNextStep', own, { what: '拜访', dueOn: '2026-03-06' })
  const others = await openDeal(floor)
  const members = [{ employeeId: mover.employeeId, role: 'SUPPORT', work: '样件' }]
  const now = await step(floor.manager, 'setDealTeam', others, { members })
  await step(mover, 'planNextStep', now, { what: '样件', dueOn: '2026-03-06' })
  const toTeamId = newId()
  await floor.service.deliver({
    type: 'performance.EmployeeTransferred.v1',
    aggregateId: mover.employeeId,
    data: {
      employeeId: mover.employeeId,
      subject: mover.subject,
      number: 'E9',
      teamId: toTeamId,
      fromTeamId: floor.teamId,
      toTeamId,
      positionLevel: 'CONSULTANT',
      effectiveOn: '2026-03-02',
    },
  })
  expect(await waits(own.id)).toMatchObject([{ assigneeIds: [mover.employeeId] }])
  expect(await waits(others.id)).toMatchObject([{ assigneeIds: [floor.manager.employeeId] }])
})

test('a risk of the customer makes the superior review each open deal, once an alert', async () => {
  const deal = await openDeal(floor)
  const lost = await openDeal(floor, { customerId: deal.customerId })
  await must(floor, floor.consultant, 'loseOpportunity', { opportunityId: lost.id, version: 1, reason: 'PRICE' })
  const alert = {
    type: 'crm.RiskAlertRaised.v1' as const,
    aggregateId: deal.customerId,
    data: {
      alertId: newId(),
      customerId: deal.customerId,
      customerName: '苏州恒力机械有限公司',
      ownerId: floor.consultant.employeeId,
      teamId: floor.teamId,
      kind: 'CHURN',
      severity: 'HIGH',
      reason: '两个季度未下单',
      raisedAt: '2026-03-02T01:00:00Z',
    },
  }
  await floor.service.deliver({ ...alert, id: newId() })
  await floor.service.deliver({ ...alert, id: newId() })
  expect(await waits(lost.id)).toEqual([])
  expect(await waits(deal.id)).toMatchObject([{ kind: 'STRATEGY_REVIEW', role: 'MANAGER', dueAt: null }])
  const query = 'query ($id: ID!) { opportunity(id: $id) { version strategyReviews { id kind severity conclusion } } }'
  const { opportunity } = await ask(floor, floor.manager, query, { id: deal.id })
  const [review] = opportunity.strategyReviews
  expect(review).toMatchObject({ kind: 'CHURN', severity: 'HIGH', conclusion: null })
  const input = { opportunityId: deal.id, version: opportunity.version, strategyReviewId: review.id }
  const conclusion = { ...input, conclusion: '总监陪同拜访' }
  expect(await act(floor, floor.consultant, 'concludeStrategyReview', conclusion)).toMatchObject({
    __typename: 'ForbiddenError',
  })
  await must(floor, floor.manager, 'concludeStrategyReview', conclusion)
  expect(await waits(deal.id)).toEqual([])
  expect(
    await act(floor, floor.manager, 'concludeStrategyReview', { ...conclusion, version: opportunity.version + 1 }),
  ).toMatchObject({ code: 'WRONG_STATE' })
})

async function customerIs(id: string, ownerId: string, version = 2): Promise<void> {
  await floor.service.deliver({
    type: 'state.crm.customer.v1',
    data: {
      id,
      code: `KH-${id}`,
      name: '苏州恒力机械有限公司',
      channel: 'TRADE_FAIR',
      industry: null,
      lifecycleStage: 'INTENDING',
      valueClass: null,
      keyAccount: false,
      leadId: null,
      createdAt: '2026-03-02T01:00:00Z',
      updatedAt: '2026-03-02T01:00:00Z',
      ownerId,
      teamId: floor.teamId,
      version,
    },
  })
}
