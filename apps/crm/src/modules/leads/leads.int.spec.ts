import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { crm } from '../../service.ts'

let service: TestService

beforeAll(async () => {
  service = await startTestService(crm, { at: '2026-03-02T01:30:00Z' })
})
afterAll(() => service.stop())

const CAPTURE = `mutation ($input: CaptureLeadInput!) {
  captureLead(input: $input) {
    __typename
    ... on CaptureLeadPayload { lead { id version status companyName owner { id } } }
    ... on UserError { code message }
    ... on ValidationError { fields { path message } }
  }
}`
const ASSIGN = `mutation ($input: AssignLeadInput!) {
  assignLead(input: $input) {
    __typename
    ... on AssignLeadPayload { lead { id version status firstResponseDue owner { id } } }
    ... on UserError { code message }
    ... on ConflictError { currentVersion currentState }
    ... on RuleError { rule }
  }
}`

async function capture(input: Record<string, unknown> = {}) {
  const director = await service.employee({ roles: ['DIRECTOR'] })
  const { data } = await service.gql(director, CAPTURE, {
    input: { idempotencyKey: newId(), channel: 'TRADE_FAIR', companyName: '苏州恒力机械有限公司', ...input },
  })
  return data?.captureLead
}

test('R002: a lead from a trade fair is recorded, told to others, and belongs to nobody yet', async () => {
  const { lead } = await capture({ phone: '0512-6666 8888' })
  expect(lead).toMatchObject({ version: 1, status: 'NEW', companyName: '苏州恒力机械有限公司', owner: null })
  const events = await service.published('crm.LeadCaptured.v1')
  expect(events.find((event) => event.aggregateId === lead.id)?.data).toMatchObject({ channel: 'TRADE_FAIR', ownerId: null })
})

test('R003, R004: a referral must name its customer and an introduction its partner', async () => {
  expect(await capture({ channel: 'CUSTOMER_REFERRAL' })).toMatchObject({
    __typename: 'ValidationError',
    fields: [{ path: 'referrerId' }],
  })
  expect(await capture({ channel: 'PARTNER_INTRODUCTION', partnerName: '  ' })).toMatchObject({
    __typename: 'ValidationError',
    fields: [{ path: 'partnerName' }],
  })
})

test('R157: a lead goes only to who has passed onboarding, and starts the first-response clock on working time', async () => {
  const { lead } = await capture()
  const manager = await service.employee({ roles: ['MANAGER'] })
  const newcomer = await service.employee({ roles: ['CONSULTANT'], status: 'ONBOARDING' })
  const wang = await service.employee({ roles: ['CONSULTANT'], status: 'CERTIFIED' })
  const assign = async (ownerId: string, version = 1) =>
    (await service.gql(manager, ASSIGN, { input: { idempotencyKey: newId(), leadId: lead.id, version, ownerId } })).data?.assignLead

  expect(await assign(newcomer.employeeId)).toMatchObject({ __typename: 'RuleError', rule: 'R157', code: 'EMPLOYEE_NOT_CERTIFIED' })
  expect(await assign(wang.employeeId, 7)).toMatchObject({ __typename: 'ConflictError', code: 'STALE_VERSION', currentVersion: 1 })
})
