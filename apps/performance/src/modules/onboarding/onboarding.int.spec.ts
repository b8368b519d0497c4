import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'

let service: TestService
let company: Company

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
})
afterAll(() => service.stop())

const train = (employee: Person, days: Record<string, unknown> = {}) =>
  company.mutate(
    company.hr,
    'recordTraining',
    {
      employeeId: employee.employeeId,
      courseCode: 'SALES-BASIC',
      topic: '产品知识',
      fromDate: '2026-01-05',
      toDate: '2026-01-09',
      ...days,
    },
    'employee { onboarding { trainingDays requiredDays exams { passed score } } }',
  )
const examine = (employee: Person, exam: Record<string, unknown> = {}) =>
  company.mutate(company.hr, 'recordExam', {
    employeeId: employee.employeeId,
    courseCode: 'SALES-BASIC',
    takenOn: '2026-01-09',
    score: '88.5',
    passed: true,
    ...exam,
  })
const certify = (employee: Person, version = employee.version) =>
  company.mutate(
    company.hr,
    'certifyEmployee',
    { employeeId: employee.employeeId, version },
    'employee { status certifiedOn version }',
  )

test('R157: training of P01 days and an exam passed make a newcomer certified, and every service learns of it', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'], certified: false })
  expect(await certify(li)).toMatchObject({ __typename: 'RuleError', code: 'TRAINING_TOO_SHORT', rule: 'P01' })
  expect((await train(li)).employee.onboarding).toEqual({ trainingDays: 5, requiredDays: 5, exams: [] })
  expect(await certify(li)).toMatchObject({ code: 'EXAM_NOT_PASSED', rule: 'R157' })
  await examine(li, { passed: false, score: '40' })
  expect(await certify(li)).toMatchObject({ code: 'EXAM_NOT_PASSED' })
  await examine(li, { takenOn: '2026-01-12' })
  expect(await certify(li, 7)).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 })
  expect((await certify(li)).employee).toEqual({ status: 'CERTIFIED', certifiedOn: '2026-03-02', version: 2 })
  const facts = await service.published('performance.EmployeeCertified.v1')
  expect(facts.filter(({ aggregateId }) => aggregateId === li.employeeId).map(({ data }) => data)).toEqual([
    expect.objectContaining({ courseCode: 'SALES-BASIC', certifiedOn: '2026-03-02' }),
  ])
  const states = await service.publishedState('state.performance.employee.v1')
  expect(states.findLast(({ aggregateId }) => aggregateId === li.employeeId)?.data).toMatchObject({
    status: 'CERTIFIED',
    version: 2,
  })
  const exams = await service.publishedState('state-sensitive.performance.exam-record.v1')
  expect(
    exams.filter(({ data }) => data.employeeId === li.employeeId).map(({ data }) => [data.score, data.passed]),
  ).toEqual([
    ['40.00', false],
    ['88.50', true],
  ])
  const trainings = await service.publishedState('state-sensitive.performance.training-record.v1')
  expect(trainings.filter(({ data }) => data.employeeId === li.employeeId).map(({ data }) => data)).toMatchObject([
    { topic: '产品知识', fromDate: '2026-01-05', toDate: '2026-01-09', version: 1 },
  ])
  expect(await certify(li, 2)).toMatchObject({ code: 'WRONG_STATE', currentState: 'CERTIFIED' })
  expect(await train(li)).toMatchObject({ code: 'WRONG_STATE' })
})

test('P01: the number of days that counts is the one in force on the first day', async () => {
  const director = await company.hire({ roles: ['DIRECTOR'] })
  const author = await company.hire({ roles: ['HR'] })
  const { draft } = await company.mutate(
    author,
    'draftPolicy',
    { parameter: 'P01', value: '{"days": 6}', effectiveFrom: '2026-03-05', reason: '培训加长' },
    'draft { id version }',
  )
  await company.mutate(director, 'publishPolicy', { draftId: draft.id, version: draft.version })
  service.clock.set('2026-03-20T01:30:00Z')
  const hired = async (joinedOn: string) => {
    const { employee } = await company.mutate(
      company.hr,
      'onboardEmployee',
      { subject: newId(), name: '赵敏', positionId: company.positionId, joinedOn },
      'employee { id version }',
    )
    const person = { employeeId: employee.id, version: employee.version } as Person
    await train(person, { fromDate: '2026-03-09', toDate: '2026-03-13' })
    await examine(person, { takenOn: '2026-03-13' })
    return certify(person)
  }
  expect(await hired('2026-03-04')).toMatchObject({ employee: { status: 'CERTIFIED' } })
  expect(await hired('2026-03-05')).toMatchObject({ code: 'TRAINING_TOO_SHORT' })
  service.clock.set('2026-03-02T01:30:00Z')
})

test('R157: nobody records or certifies their own training, also not HR', async () => {
  const own = await company.hire({ roles: ['HR'], certified: false })
  const input = {
    employeeId: own.employeeId,
    courseCode: 'X',
    topic: 'x',
    fromDate: '2026-01-05',
    toDate: '2026-01-09',
  }
  expect(await company.mutate(own, 'recordTraining', input)).toMatchObject({ code: 'OWN_TRAINING', rule: 'R157' })
  expect(
    await company.mutate(own, 'certifyEmployee', { employeeId: own.employeeId, version: own.version }),
  ).toMatchObject({ code: 'OWN_TRAINING' })
})

test.each([
  ['before the first day', { fromDate: '2026-01-04' }, 'fromDate'],
  ['that ends before it begins', { toDate: '2026-01-04' }, 'toDate'],
  ['in the future', { toDate: '2026-03-03' }, 'toDate'],
])('training %s is refused', async (_, days, path) => {
  const li = await company.hire({ roles: ['CONSULTANT'], certified: false })
  expect(await train(li, days)).toMatchObject({ fields: [{ path }] })
})

test('a score outside 0 to 100 is refused', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'], certified: false })
  expect(await examine(li, { score: '101' })).toMatchObject({ fields: [{ path: 'score' }] })
  expect(await examine(li, { score: '-1' })).toMatchObject({ fields: [{ path: 'score' }] })
})

test('a manager records the training of the team and sees nobody else; a consultant sees only their own', async () => {
  const team = await company.team()
  const boss = await company.hire({ roles: ['MANAGER'], teamId: team.id, leads: team.id })
  const li = await company.hire({ roles: ['CONSULTANT'], teamId: team.id, certified: false })
  const other = await company.hire({ roles: ['CONSULTANT'], certified: false })
  const input = { courseCode: 'X', topic: 'x', fromDate: '2026-01-05', toDate: '2026-01-05' }
  expect(await company.mutate(boss, 'recordTraining', { ...input, employeeId: li.employeeId })).toMatchObject({
    __typename: 'RecordTrainingPayload',
  })
  expect(await company.mutate(boss, 'recordTraining', { ...input, employeeId: other.employeeId })).toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await company.mutate(boss, 'recordTraining', { ...input, employeeId: newId() })).toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await company.mutate(boss, 'certifyEmployee', { employeeId: li.employeeId, version: 1 })).toMatchObject({
    code: 'FORBIDDEN',
  })
  const seen = async (principal: Person) =>
    (
      await service.gql(principal, 'query ($id: ID!) { employee(id: $id) { onboarding { trainingDays } } }', {
        id: li.employeeId,
      })
    ).data?.employee.onboarding
  expect(await seen(boss)).toEqual({ trainingDays: 1 })
  expect(await seen(li)).toEqual({ trainingDays: 1 })
  expect(await seen(other)).toBeNull()
})

test('two certificates at the same moment give one', async () => {
  const li = await company.hire({ roles: ['CONSULTANT'], certified: false })
  await train(li)
  await examine(li)
  const both = await Promise.all([certify(li), certify(li)])
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CertifyEmployeePayload', 'ConflictError'])
  const facts = await service.published('performance.EmployeeCertified.v1')
  expect(facts.filter(({ aggregateId }) => aggregateId === li.employeeId)).toHaveLength(1)
})
