import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { performance } from '../../service.ts'
import { type Company, foundCompany, type Person } from '../../testing/company.ts'

let service: TestService
let company: Company
let author: Person
let director: Person

beforeAll(async () => {
  service = await startTestService(performance, { at: '2026-03-02T01:30:00Z' })
  company = await foundCompany(service)
  author = await company.hire({ roles: ['HR'] })
  director = await company.hire({ roles: ['DIRECTOR'] })
})
afterAll(() => service.stop())

const draft = (input: Record<string, unknown> = {}, by = author) =>
  company.mutate(
    by,
    'draftPolicy',
    { parameter: 'P06', value: '{"days": 10}', effectiveFrom: '2026-04-01', reason: '客户希望晚些回访', ...input },
    'draft { id version status parameter effectiveFrom preparedBy { id } }',
  )

test('P06: a version drafted by one and published by another holds from its day on, and every service learns of it', async () => {
  const proposed = (await draft()).draft
  expect(proposed).toMatchObject({
    status: 'DRAFT',
    parameter: 'P06',
    effectiveFrom: '2026-04-01',
    preparedBy: { id: author.employeeId },
  })
  const read = { draftId: proposed.id, version: proposed.version }
  expect(await company.mutate(author, 'publishPolicy', read)).toMatchObject({ code: 'SELF_APPROVAL' })
  const both = await Promise.all(
    [1, 2].map(() =>
      company.mutate(director, 'publishPolicy', read, 'policyVersion { number effectiveFrom approvedBy { id } }'),
    ),
  )
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'PublishPolicyPayload'])
  expect(both.find(({ policyVersion }) => policyVersion)?.policyVersion).toEqual({
    number: 1,
    effectiveFrom: new Date('2026-03-31T16:00:00Z'),
    approvedBy: { id: director.employeeId },
  })
  expect((await service.published('performance.PolicyVersionPublished.v1')).map(({ data }) => data)).toEqual([
    expect.objectContaining({ parameter: 'P06', policyVersion: 1, value: { days: 10 } }),
  ])
  expect(await service.publishedState('state.performance.policy.v1')).toHaveLength(1)
  const source = `{ policyParameter(id: "P06") { name before: inForce { value policyVersion } after: inForce(at: "2026-04-01T00:00:00Z") { value policyVersion } versions { value } } }`
  const { data } = await service.gql(author, source)
  expect(data?.policyParameter).toMatchObject({
    before: { value: '{"days":7}', policyVersion: 0 },
    after: { value: '{"days":10}', policyVersion: 1 },
    versions: [{ value: '{"days":10}' }],
  })
})

test('P01–P15: the register lists all parameters with the value in force', async () => {
  const { data } = await service.gql(author, '{ policyParameters { id term inForce { value } } }')
  expect(data?.policyParameters.map(({ id }: { id: string }) => id)).toEqual([
    'P01',
    'P02',
    'P03',
    'P04',
    'P05',
    'P06',
    'P07',
    'P08',
    'P09',
    'P10',
    'P11',
    'P12',
    'P13',
    'P14',
    'P15',
  ])
})

test.each([
  ['text that is no JSON', { value: 'ten' }, 'value'],
  ['a value of another shape', { value: '{"hours": 7}' }, 'value.days'],
  ['a negative number', { value: '{"days": -1}' }, 'value.days'],
  ['a day in the past', { effectiveFrom: '2026-03-01' }, 'effectiveFrom'],
])('%s is refused', async (_, wrong, path) => {
  const { fields } = await draft(wrong)
  expect(fields.map((field: { path: string }) => field.path)).toContain(path)
})

test('a proposal goes back with a reason, or is taken back by its author', async () => {
  const first = (await draft()).draft
  expect(
    await company.mutate(
      director,
      'returnPolicyDraft',
      { draftId: first.id, version: 1, comment: '理由不足' },
      'draft { status comment }',
    ),
  ).toMatchObject({
    draft: { status: 'RETURNED', comment: '理由不足' },
  })
  const second = (await draft()).draft
  expect(await company.mutate(director, 'withdrawPolicyDraft', { draftId: second.id, version: 1 })).toMatchObject({
    code: 'FORBIDDEN',
  })
  expect(
    await company.mutate(author, 'withdrawPolicyDraft', { draftId: second.id, version: 1 }, 'draft { status }'),
  ).toMatchObject({ draft: { status: 'WITHDRAWN' } })
  expect(await company.mutate(director, 'publishPolicy', { draftId: second.id, version: 2 })).toMatchObject({
    code: 'WRONG_STATE',
  })
  expect(await company.mutate(director, 'publishPolicy', { draftId: newId(), version: 1 })).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a consultant reads what holds, sees no proposals and makes none; an account without an employee makes none either', async () => {
  const consultant = await company.hire({ roles: ['CONSULTANT'] })
  expect(await draft({}, consultant)).toMatchObject({ code: 'FORBIDDEN' })
  expect(
    await company.mutate(company.hr, 'draftPolicy', {
      parameter: 'P06',
      value: '{"days": 3}',
      effectiveFrom: '2026-04-01',
      reason: 'x',
    }),
  ).toMatchObject({ code: 'FORBIDDEN' })
  await draft()
  const { data } = await service.gql(
    consultant,
    '{ policyParameter(id: "P06") { inForce { policyVersion } drafts { id } } }',
  )
  expect(data?.policyParameter).toEqual({ inForce: { policyVersion: 0 }, drafts: [] })
})
