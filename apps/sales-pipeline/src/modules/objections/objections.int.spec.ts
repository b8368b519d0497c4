import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  act,
  ask,
  MONDAY,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  type SalesFloor,
  versionOf,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor

beforeAll(async () => {
  floor = await openSalesFloor()
})
afterAll(() => floor.service.stop())

const OBJECTION = 'objection { id version status cause outcomeNote answers { response playbookItem { id } } }'
const tooDear = { category: 'PRICE', statement: '比同行贵 8%', cause: '只比较单价', raisedBy: '张经理' }

interface At {
  readonly opportunityId: string
  readonly objectionId: string
  readonly version: number
}

async function raised(said: Record<string, unknown> = tooDear): Promise<At> {
  const deal = await openDeal(floor)
  const at = { opportunityId: deal.id, version: deal.version }
  const { objection } = await must(floor, floor.consultant, 'recordObjection', { ...at, ...said }, OBJECTION)
  return { opportunityId: deal.id, objectionId: objection.id, version: objection.version }
}

async function step(field: string, at: At, more: Record<string, unknown>): Promise<At> {
  const { objection } = await must(floor, floor.consultant, field, { ...at, ...more }, OBJECTION)
  return { ...at, version: objection.version }
}

/** For whom an objection waits, of all its waits. */
function waits({ objectionId }: { objectionId: string }) {
  return floor.service.db.query<{ assignees: string[]; role: string | null; outcome: string | null }>(
    `SELECT assignee_ids AS assignees, role, outcome FROM sys.work_item WHERE key = $1 ORDER BY created_at`,
    [`objection:${objectionId}`],
  )
}

const state = async (at: At) => {
  const query = `query ($id: ID!) { opportunity(id: $id) { objections { id status cause raisedBy raisedOn outcomeNote
    answers { response evidence answeredBy { id } } } } }`
  const { opportunity } = await ask(floor, floor.manager, query, { id: at.opportunityId })
  return opportunity.objections.find(({ id }: { id: string }) => id === at.objectionId)
}

describe('R059: an objection', () => {
  test('is recorded with its cause, waits for the owner of the deal, and is answered', async () => {
    const at = await raised()
    const { employeeId } = floor.consultant
    expect(await waits(at)).toEqual([{ assignees: [employeeId], role: null, outcome: null }])
    const answered = await step('answerObjection', at, { response: '按寿命折算单件成本低 12%', evidence: '试切报告' })
    expect(await waits(at)).toEqual([{ assignees: [employeeId], role: null, outcome: 'DONE' }])
    await step('settleObjection', answered, { outcome: 'RESOLVED' })
    expect(await state(at)).toMatchObject({
      status: 'RESOLVED',
      cause: '只比较单价',
      raisedBy: '张经理',
      raisedOn: '2026-03-02',
      answers: [{ response: '按寿命折算单件成本低 12%', evidence: '试切报告', answeredBy: { id: employeeId } }],
    })
  })

  test('that comes up again waits again, and the answer that did not convince stays', async () => {
    const at = await raised()
    const answered = await step('answerObjection', at, { response: '质量更好' })
    const reopened = await step('reopenObjection', answered, { reason: '客户要看数据' })
    expect((await waits(at)).map(({ outcome }) => outcome)).toEqual(['DONE', null])
    const again = await step('answerObjection', reopened, { response: '附试切数据', cause: '担心寿命' })
    await step('settleObjection', again, { outcome: 'ACCEPTED_AS_IS', note: '先小批试用' })
    expect(await state(at)).toMatchObject({
      status: 'ACCEPTED_AS_IS',
      cause: '担心寿命',
      outcomeNote: '先小批试用',
      answers: [{ response: '质量更好' }, { response: '附试切数据' }],
    })
  })

  test('is resolved only after an answer, and remains only with a reason', async () => {
    const at = await raised()
    const settle = (more: Record<string, unknown>) =>
      act(floor, floor.consultant, 'settleObjection', { ...at, ...more })
    expect(await settle({ outcome: 'RESOLVED' })).toMatchObject({ code: 'WRONG_STATE', currentState: 'OPEN' })
    expect(await settle({ outcome: 'UNRESOLVED' })).toMatchObject({ fields: [{ path: 'note' }] })
    expect(await settle({ outcome: 'UNRESOLVED', note: '预算封顶' })).toMatchObject({
      __typename: 'SettleObjectionPayload',
    })
    expect((await waits(at)).map(({ outcome }) => outcome)).toEqual(['DONE'])
  })

  test('that an item of the playbook answered counts as a use of it', async () => {
    const handling = { chinese: { objection: '贵', cause: '只看单价', response: '折算单件成本' } }
    const { playbookItem: draft } = await must(
      floor,
      floor.consultant,
      'draftPlaybookItem',
      { title: '嫌贵', objectionHandling: handling },
      'playbookItem { id }',
    )
    const at = await raised()
    const answer = { ...at, response: '折算', playbookItemId: draft.id }
    expect(await act(floor, floor.consultant, 'answerObjection', answer)).toMatchObject({ __typename: 'NotFoundError' })
    await must(floor, floor.consultant, 'submitPlaybookItem', { playbookItemId: draft.id, version: 1 })
    await must(floor, floor.manager, 'publishPlaybookItem', { playbookItemId: draft.id, version: 2 })
    await must(floor, floor.consultant, 'answerObjection', answer)
    const query = `query ($deal: ID!, $item: ID!) {
      opportunity(id: $deal) { playbookUses { occasion item { id } } objections { answers { playbookItem { id } } } }
      playbookItem(id: $item) { effect { uses deals } } }`
    expect(await ask(floor, floor.consultant, query, { deal: at.opportunityId, item: draft.id })).toEqual({
      opportunity: {
        playbookUses: [{ occasion: 'OBJECTION', item: { id: draft.id } }],
        objections: [{ answers: [{ playbookItem: { id: draft.id } }] }],
      },
      playbookItem: { effect: { uses: 1, deals: 1 } },
    })
  })

  test('is answered within the working hours of the policy, or the superiors hear of it', async () => {
    const at = await raised()
    const clock = async () =>
      (
        await floor.service.db.query(
          `SELECT remind_at AS remind, due_at AS due, reminded_at IS NOT NULL AS reminded, overdue_at AS overdue,
                  escalate_role AS above, escalate_team_id AS "teamAbove", policy, policy_version AS "policyVersion"
             FROM sys.work_item WHERE key = $1 AND closed_at IS NULL`,
          [`objection:${at.objectionId}`],
        )
      )[0]
    // 16 hours by default, P14: two working days.
    const due = new Date('2026-03-04T01:30:00Z')
    const limit = { due, policy: 'P14', policyVersion: 0, above: 'MANAGER', teamAbove: floor.teamId }
    expect(await clock()).toMatchObject({ ...limit, remind: new Date('2026-03-03T01:30:00Z'), overdue: null })
    const query = 'query ($id: ID!) { opportunity(id: $id) { objections { dueAt } } }'
    const { opportunity } = await ask(floor, floor.consultant, query, { id: at.opportunityId })
    expect(opportunity.objections).toEqual([{ dueAt: due }])

    floor.service.clock.set('2026-03-03T01:30:00Z')
    await floor.service.runDueJobs()
    expect(await clock()).toMatchObject({ reminded: true, overdue: null })
    const deal = async () => ({ opportunityId: at.opportunityId, version: await versionOf(floor, at.opportunityId) })
    await must(floor, floor.consultant, 'advanceOpportunity', { ...(await deal()), to: 'NEEDS' })
    expect(await clock()).toMatchObject({ ...limit, reminded: true })
    floor.service.clock.set(due)
    await floor.service.runDueJobs()
    expect(await clock()).toMatchObject({ overdue: due })

    // While the deal rests nobody owes an answer; the time begins anew when it is taken up again.
    await must(floor, floor.consultant, 'suspendOpportunity', { ...(await deal()), reason: '客户春检' })
    expect(await clock()).toBeUndefined()
    floor.service.clock.set('2026-03-09T01:30:00Z')
    await must(floor, floor.consultant, 'resumeOpportunity', await deal())
    expect(await clock()).toMatchObject({ due: new Date('2026-03-11T01:30:00Z'), overdue: null })
    floor.service.clock.set(MONDAY)
  })

  test('waits for the new owner when the deal changes hands, and for nobody while the deal rests or when it is lost', async () => {
    const at = await raised()
    const query = `SELECT customer_id AS "customerId" FROM opportunity WHERE id = $1`
    const [deal] = await floor.service.db.query<{ customerId: string }>(query, [at.opportunityId])
    await floor.service.deliver({
      type: 'state.crm.customer.v1',
      data: {
        id: deal!.customerId,
        code: `KH-${deal!.customerId}`,
        name: '苏州恒力机械有限公司',
        channel: 'TRADE_FAIR',
        industry: null,
        lifecycleStage: 'INTENDING',
        valueClass: null,
        keyAccount: false,
        leadId: null,
        createdAt: '2026-03-02T01:00:00Z',
        updatedAt: '2026-03-02T01:00:00Z',
        ownerId: floor.colleague.employeeId,
        teamId: floor.teamId,
        version: 2,
      },
    })
    expect(await waits(at)).toEqual([{ assignees: [floor.colleague.employeeId], role: null, outcome: null }])
    const on = async () => ({ opportunityId: at.opportunityId, version: await versionOf(floor, at.opportunityId) })
    await must(floor, floor.colleague, 'suspendOpportunity', { ...(await on()), reason: '客户停产检修' })
    expect((await waits(at)).map(({ outcome }) => outcome)).toEqual(['CANCELLED'])
    await must(floor, floor.colleague, 'resumeOpportunity', await on())
    expect((await waits(at)).map(({ outcome }) => outcome)).toEqual(['CANCELLED', null])
    await must(floor, floor.colleague, 'loseOpportunity', { ...(await on()), reason: 'PRICE' })
    expect((await waits(at)).map(({ outcome }) => outcome)).toEqual(['CANCELLED', 'CANCELLED'])
    const answer = { ...at, response: '太迟' }
    expect(await act(floor, floor.colleague, 'answerObjection', answer)).toMatchObject({ code: 'WRONG_STATE' })
  })

  test('is told to others without what the customer said', async () => {
    const at = await raised()
    const told = (await floor.service.published('sales-pipeline.ObjectionRecorded.v1')).at(-1)
    expect(told).toMatchObject({ aggregateId: at.objectionId, data: { category: 'PRICE', stage: 'RECEPTION' } })
    const state = (await floor.service.publishedState('state.sales-pipeline.objection.v1')).at(-1)
    expect(JSON.stringify([told, state])).not.toMatch(/同行|张经理|单价/)
  })
})

test('an objection is recorded and answered by who works on the deal, in the version they read', async () => {
  const at = await raised()
  const answer = { ...at, response: '答复' }
  const refused = (who: Person, input: Record<string, unknown>) => act(floor, who, 'answerObjection', input)
  expect(await refused(floor.colleague, answer)).toMatchObject({ __typename: 'NotFoundError' })
  expect(await refused(floor.lawyer, answer)).toMatchObject({ __typename: 'ForbiddenError' })
  expect(await refused(floor.consultant, { ...answer, version: 9 })).toMatchObject({ code: 'STALE_VERSION' })
  expect(await refused(floor.consultant, { ...answer, objectionId: newId() })).toMatchObject({
    __typename: 'NotFoundError',
  })
  const elsewhere = await openDeal(floor)
  expect(await refused(floor.consultant, { ...answer, opportunityId: elsewhere.id })).toMatchObject({
    __typename: 'NotFoundError',
  })
  const deal = { opportunityId: elsewhere.id, version: elsewhere.version }
  const late = { ...deal, ...tooDear, raisedOn: '2026-03-03' }
  expect(await act(floor, floor.consultant, 'recordObjection', late)).toMatchObject({ fields: [{ path: 'raisedOn' }] })
})

test('two who answer at once are one answer', async () => {
  const at = await raised()
  const answers = await Promise.all(
    [floor.consultant, floor.manager].map((who) => act(floor, who, 'answerObjection', { ...at, response: '并发' })),
  )
  expect(answers.map(({ code = 'done' }) => code).sort()).toEqual(['WRONG_STATE', 'done'])
  expect((await state(at)).answers).toHaveLength(1)
})
