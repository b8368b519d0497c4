import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Principal, roles } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'
import { findingMachine, type FindingStatus } from './domain/finding.ts'

let service: TestService
let company: Company
let auditor: Person
let manager: Person
let owner: Person
let stranger: Person

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
  const [team, other] = [await company.team(), await company.team()]
  auditor = await company.hire({ roles: ['AUDITOR'], name: '何静' })
  manager = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  owner = await company.hire({ roles: ['CONSULTANT'], teamId: team.id })
  stranger = await company.hire({ roles: ['MANAGER'], teamId: other.id, leads: other.id })
})
afterAll(() => service.stop())

const FIELDS = `finding { id version number kind status severity dueOn overdue owner { id } openedBy rectifiedBy rejections
  rejectedReason verification verifiedBy closedBy records { type id } rectification rectificationRecords { type id } }`
const found = {
  kind: 'INTERNAL_AUDIT',
  severity: 'HIGH',
  scope: '赠品领用 2026-02',
  sample: '20 of 200',
  evidence: '3 issues without a signature',
  dueOn: '2026-03-31',
}

interface Finding {
  readonly id: string
  readonly version: number
}

const open = (input: object = {}, by: Principal = auditor) =>
  company.mutate(by, 'openAuditFinding', { ...found, ownerId: owner.employeeId, ...input }, FIELDS)

/** Every step of the machine as the mutation that takes it. */
const steps = {
  start: { name: 'startAuditFindingRectification', input: {} },
  submit: {
    name: 'submitAuditFindingRectification',
    input: { rectification: 'signatures were collected', records: [{ type: 'Customer', id: newId() }] },
  },
  reject: { name: 'rejectAuditFindingRectification', input: { reason: 'one is missing', dueOn: '2026-04-15' } },
  verify: { name: 'verifyAuditFinding', input: { verification: 'all 3 seen' } },
  close: { name: 'closeAuditFinding', input: {} },
} as const
type Step = keyof typeof steps
const actorOf = (step: Step): Person => (step === 'start' || step === 'submit' ? owner : auditor)

const take = (step: Step, finding: Finding, by: Principal = actorOf(step)) =>
  company.mutate(
    by,
    steps[step].name,
    { findingId: finding.id, version: finding.version, ...steps[step].input },
    FIELDS,
  )

const wayTo: Readonly<Record<FindingStatus, readonly Step[]>> = {
  OPEN: [],
  RECTIFYING: ['start'],
  SUBMITTED: ['start', 'submit'],
  REJECTED: ['start', 'submit', 'reject'],
  VERIFIED: ['start', 'submit', 'verify'],
  CLOSED: ['start', 'submit', 'verify', 'close'],
}

async function findingIn(status: FindingStatus, input: object = {}): Promise<Finding> {
  let { finding } = await open(input)
  for (const step of wayTo[status]) ({ finding } = await take(step, finding))
  expect(finding.status).toBe(status)
  return finding
}

async function told(finding: Finding): Promise<string[]> {
  const rows = await service.db.query<{ type: string }>(
    `SELECT type FROM sys.outbox WHERE aggregateid = $1 AND type LIKE 'performance.%' ORDER BY seq`,
    [finding.id],
  )
  return rows.map(({ type }) => type.replace(/^performance\.AuditFinding(\w+)\.v1$/, '$1'))
}

test('R199: a finding goes its way from the evidence to the end, back once, and every step is told', async () => {
  const records = [{ type: 'Quote', id: newId() }]
  const { finding } = await open({ records })
  expect(finding).toMatchObject({
    number: expect.stringMatching(/^AF-2026-\d{6}$/),
    status: 'OPEN',
    openedBy: auditor.subject,
    owner: { id: owner.employeeId },
    records,
    rectifiedBy: [],
  })
  let now = finding
  for (const step of ['start', 'submit', 'reject', 'start', 'submit', 'verify', 'close'] as const) {
    ;({ finding: now } = await take(step, now))
  }
  expect(now).toMatchObject({
    status: 'CLOSED',
    version: 8,
    rejections: 1,
    rejectedReason: 'one is missing',
    dueOn: '2026-04-15',
    rectifiedBy: [owner.subject],
    rectification: 'signatures were collected',
    rectificationRecords: steps.submit.input.records,
    verifiedBy: auditor.subject,
    closedBy: auditor.subject,
  })
  expect(await told(now)).toEqual([
    'Opened',
    'RectificationStarted',
    'RectificationSubmitted',
    'RectificationRejected',
    'RectificationStarted',
    'RectificationSubmitted',
    'Verified',
    'Closed',
  ])
  const states = (await service.publishedState('state.performance.audit-finding.v1')).filter(
    ({ aggregateId }) => aggregateId === now.id,
  )
  expect(states.at(-1)?.data).toMatchObject({ status: 'CLOSED', version: 8 })
  expect(JSON.stringify(states)).not.toContain('signature')
  const sensitive = await service.publishedState('state-sensitive.performance.audit-finding.v1')
  expect(sensitive.filter(({ aggregateId }) => aggregateId === now.id).at(-1)?.data).toMatchObject({
    rectification: 'signatures were collected',
    records,
  })
})

test('a step out of turn is refused with the state, from every state', async () => {
  for (const status of findingMachine.states) {
    const finding = await findingIn(status)
    for (const step of Object.keys(steps) as Step[]) {
      if (findingMachine.can(status, step)) continue
      expect([status, step, await take(step, finding)]).toMatchObject([
        status,
        step,
        { __typename: 'ConflictError', code: 'WRONG_STATE', currentState: status },
      ])
    }
  }
})

describe('R197: who may', () => {
  const allowed: Readonly<Record<Step, (role: string) => boolean>> = {
    start: (role) => !['AUDITOR', 'MACHINE', 'READER'].includes(role),
    submit: (role) => !['AUDITOR', 'MACHINE', 'READER'].includes(role),
    reject: (role) => role === 'AUDITOR',
    verify: (role) => role === 'AUDITOR',
    close: (role) => role === 'AUDITOR',
  }

  test('take which step is decided by the role, before anything is looked up', async () => {
    for (const step of Object.keys(steps) as Step[]) {
      const refused = []
      for (const role of roles) {
        const somebody: Principal = { ...stranger, roles: [role] }
        const answer = await take(step, { id: newId(), version: 1 }, somebody)
        if (answer.__typename === 'ForbiddenError') refused.push(role)
        else expect([step, role, answer.__typename]).toEqual([step, role, 'NotFoundError'])
      }
      expect([step, refused]).toEqual([step, roles.filter((role) => !allowed[step](role))])
    }
  })

  test('R198, R201: open what: an auditor all but a self-inspection, a manager that of their own people', async () => {
    expect(await open({ kind: 'REGULATOR' })).toMatchObject({ finding: { kind: 'REGULATOR' } })
    expect(await open({ kind: 'SELF_INSPECTION' })).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await open({ kind: 'SELF_INSPECTION' }, manager)).toMatchObject({ finding: { kind: 'SELF_INSPECTION' } })
    for (const kind of ['INTERNAL_AUDIT', 'REGULATOR']) {
      expect(await open({ kind }, manager)).toMatchObject({ __typename: 'ForbiddenError' })
    }
    expect(await open({ kind: 'SELF_INSPECTION' }, owner)).toMatchObject({ __typename: 'ForbiddenError' })
    // An owner who is somebody else's, and one who is nobody.
    const foreign = await open({ kind: 'SELF_INSPECTION' }, stranger)
    expect(foreign).toMatchObject({ __typename: 'NotFoundError' })
    expect(await open({ kind: 'SELF_INSPECTION', ownerId: newId() }, stranger)).toEqual(foreign)
  })

  test('never judge what they had a part in, as the owner or in the place of the owner', async () => {
    const both: Principal = { ...owner, roles: ['CONSULTANT', 'AUDITOR'] }
    for (const step of ['verify', 'reject'] as const) {
      const finding = await findingIn('SUBMITTED')
      expect(await take(step, finding, both)).toMatchObject({ code: 'SELF_VERIFICATION', rule: 'R199' })
    }
    expect(await take('close', await findingIn('VERIFIED'), both)).toMatchObject({ code: 'SELF_VERIFICATION' })
    const deputy: Principal = { ...stranger, roles: ['CONSULTANT', 'AUDITOR'], coveredIds: [owner.employeeId] }
    const { finding } = await take('start', (await open()).finding, deputy)
    const submitted = (await take('submit', finding)).finding
    expect(submitted.rectifiedBy).toEqual([deputy.subject, owner.subject])
    expect(await take('verify', submitted, deputy)).toMatchObject({ code: 'SELF_VERIFICATION' })
    expect(await open({ ownerId: auditor.employeeId })).toMatchObject({ code: 'OWN_FINDING' })
  })
})

test('a finding of others answers like none at all, to every question and every step', async () => {
  const { finding } = await open()
  const nobodys = { id: newId(), version: 1 }
  for (const step of ['start', 'submit'] as const) {
    expect(await take(step, finding, stranger)).toEqual(await take(step, nobodys, stranger))
    // Their manager sees it, and yet it is not theirs to put right.
    expect(await take(step, finding, manager)).toEqual(await take(step, nobodys, manager))
  }
  const ask = async (who: Principal, id: string) => {
    const { data, errors } = await service.gql(
      who,
      `query ($id: ID!, $owner: ID) { auditFinding(id: $id) { number } auditFindings(ownerId: $owner) { totalCount edges { node { id } } }
         _entities(representations: [{ __typename: "AuditFinding", id: "${id}" }]) { ... on AuditFinding { evidence } } }`,
      { id, owner: owner.employeeId },
    )
    expect(errors).toBeUndefined()
    return data
  }
  expect(await ask(stranger, finding.id)).toEqual(await ask(stranger, newId()))
  expect((await ask(stranger, finding.id))?.auditFindings.totalCount).toBe(0)
  for (const who of [owner, manager, auditor]) {
    expect((await ask(who, finding.id))?._entities).toEqual([{ evidence: found.evidence }])
  }
})

test('two at once: one takes the step, the other learns that it was taken', async () => {
  const submitted = await findingIn('SUBMITTED')
  const second = await company.hire({ roles: ['AUDITOR'] })
  const answers = await Promise.all([take('verify', submitted), take('reject', submitted, second)])
  expect(answers.map(({ __typename }) => __typename).filter((name) => name === 'ConflictError')).toHaveLength(1)
  const stale = await findingIn('SUBMITTED')
  expect(await take('verify', { ...stale, version: 1 })).toMatchObject({ code: 'STALE_VERSION', currentVersion: 3 })
})

test('what is wrong with an input is told field by field', async () => {
  expect(await open({ dueOn: '2026-03-01' })).toMatchObject({
    __typename: 'ValidationError',
    fields: [{ path: 'dueOn' }],
  })
  expect(await open({ scope: ' ', records: [{ type: 'no type', id: 'no id' }] })).toMatchObject({
    fields: [{ path: 'scope' }, { path: 'records.0.type' }, { path: 'records.0.id' }],
  })
})

describe('R198: the owner is reminded', () => {
  test('on the last day and the day after, by the calendar of the company, unless their part is done', async () => {
    const late = await findingIn('RECTIFYING', { dueOn: '2026-03-20' })
    const done = await findingIn('SUBMITTED', { dueOn: '2026-03-20' })
    service.clock.set('2026-03-19T15:59:00Z')
    await service.runDueJobs()
    expect(await told(late)).toEqual(['Opened', 'RectificationStarted'])
    service.clock.set('2026-03-19T16:00:00Z')
    await service.runDueJobs()
    expect(await told(late)).toEqual(['Opened', 'RectificationStarted', 'Due'])
    const overdue = async () => {
      const { data } = await service.gql(auditor, '{ auditFindings(overdue: true) { edges { node { id overdue } } } }')
      return data?.auditFindings.edges.map(({ node }: { node: object }) => node)
    }
    expect(await overdue()).toEqual([])
    service.clock.set('2026-03-20T16:00:00Z')
    await service.runDueJobs()
    expect(await told(late)).toEqual(['Opened', 'RectificationStarted', 'Due', 'DeadlineMissed'])
    expect(await overdue()).toEqual([{ id: late.id, overdue: true }])
    expect(await told(done)).toEqual(['Opened', 'RectificationStarted', 'RectificationSubmitted'])
  })

  test('of another day once the finding was sent back, and of the old one no more', async () => {
    service.clock.set('2026-03-21T01:00:00Z')
    const rejected = await findingIn('REJECTED', { dueOn: '2026-03-25' })
    service.clock.set('2026-03-26T02:00:00Z')
    await service.runDueJobs()
    expect(await told(rejected)).not.toContain('Due')
    service.clock.set('2026-04-16T02:00:00Z')
    await service.runDueJobs()
    // The process was down on the day itself.
    expect(await told(rejected)).toEqual(expect.arrayContaining(['DeadlineMissed']))
    expect(await told(rejected)).not.toContain('Due')
  })
})
