import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { bringIntoForce, stepContract } from '../../testing/contract-in-force.ts'
import {
  addProduct,
  draftQuote,
  MONDAY,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  type SalesFloor,
  stepQuote,
  tellCustomer,
  versionOf,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let production: Person

beforeAll(async () => {
  floor = await openSalesFloor()
  production = await floor.service.employee({ roles: ['PRODUCTION'], name: 'Xu Hua' })
})
afterAll(() => floor.service.stop())

const newcomer = (change: { teamId?: string; roles?: ['CONSULTANT' | 'PRODUCTION'] } = {}) =>
  floor.service.employee({ roles: ['CONSULTANT'], name: 'He Jun', teamId: floor.teamId, ...change })

/** As every service hears it: the row of the employee, and the fact. */
async function leaves({ employeeId, subject, teamId }: Person): Promise<void> {
  await floor.service.deliver({
    type: 'state.performance.employee.v1',
    data: {
      id: employeeId,
      subject,
      number: 'E9',
      name: 'He Jun',
      status: 'LEFT',
      positionLevel: 'CONSULTANT',
      teamId,
      managerOfTeamIds: [],
      certifiedOn: null,
      joinedOn: '2020-01-01',
      leftOn: '2026-03-02',
      version: 2,
      updatedAt: MONDAY,
    },
  })
  await floor.service.deliver({
    type: 'performance.EmployeeLeft.v1',
    aggregateId: employeeId,
    data: { employeeId, subject, number: 'E9', teamId, leftOn: '2026-03-02' },
  })
}

const waits = (where: string, ...values: unknown[]) =>
  floor.service.db.query<{ kind: string; assignees: string[]; role: string | null }>(
    `SELECT kind, assignee_ids AS assignees, role FROM sys.work_item WHERE closed_at IS NULL AND ${where} ORDER BY kind`,
    values,
  )
const namedTo = ({ employeeId }: Person) => waits('(assignee_ids || escalate_ids) @> ARRAY[$1::uuid]', employeeId)

test('R076: all that waits for a seller who leaves goes to the superior, and to the new owner of the customer when crm names one', async () => {
  const leaver = await newcomer()
  const deal = await openDeal(floor, { owner: leaver })
  const { manager, colleague } = floor
  const at = async () => ({ opportunityId: deal.id, version: await versionOf(floor, deal.id) })
  await must(floor, leaver, 'recordObjection', { ...(await at()), category: 'PRICE', statement: '太贵' })
  await must(floor, leaver, 'planNextStep', { ...(await at()), what: '拜访', dueOn: '2026-03-06' })
  const product = await addProduct(floor)
  const lines = [{ productId: product.id, quantity: '1' }]
  const asked = { receivedAt: MONDAY, channel: 'EMAIL', askedBy: '张经理', lines }
  await must(floor, leaver, 'recordInquiry', { customerId: null, opportunityId: deal.id, ...asked })
  const of = { ...floor, consultant: leaver }
  let quote = await draftQuote(of, deal, lines)
  quote = await stepQuote(floor, leaver, 'submitQuote', quote)
  quote = await stepQuote(floor, manager, 'approveQuote', quote)
  await stepQuote(floor, leaver, 'sendQuote', quote, { sentTo: '张经理' })
  const kinds = ['INQUIRY', 'NEXT_STEP', 'OBJECTION', 'QUOTE_EXPIRES']
  expect((await namedTo(leaver)).map(({ kind }) => kind)).toEqual([...kinds, 'PROGRESS_REPORT'].toSorted())

  await leaves(leaver)
  expect(await namedTo(leaver)).toEqual([])
  const ofCustomer = () => waits('customer_id = $1 AND role IS NULL', deal.customerId)
  expect(await ofCustomer()).toEqual(kinds.map((kind) => ({ kind, assignees: [manager.employeeId], role: null })))

  await tellCustomer(floor, deal.customerId, { ownerId: colleague.employeeId, teamId: floor.teamId })
  expect(await ofCustomer()).toEqual(kinds.map((kind) => ({ kind, assignees: [colleague.employeeId], role: null })))
})

test('R076: what a won contract still asks of a seller who left is the new owner’s of the customer', async () => {
  const leaver = await newcomer()
  const { contractId, customerId } = await bringIntoForce({ ...floor, consultant: leaver })
  await stepContract(floor, production, 'confirmContractReceipt', contractId, {
    department: 'PRODUCTION',
    missing: '技术附件',
  })
  const copy = () => waits(`subject_id = $1 AND kind = 'CONTRACT_COPY_INCOMPLETE'`, contractId)
  expect(await copy()).toMatchObject([{ assignees: [leaver.employeeId] }])
  await leaves(leaver)
  expect(await copy()).toMatchObject([{ assignees: [floor.manager.employeeId] }])
  const owner = { ownerId: floor.colleague.employeeId, teamId: floor.teamId }
  await tellCustomer(floor, customerId, owner)
  expect(await copy()).toMatchObject([{ assignees: [floor.colleague.employeeId] }])
  const [item] = await floor.service.db.query<{ version: number }>(
    `SELECT version FROM sys.work_item WHERE subject_id = $1 AND kind = 'CONTRACT_COPY_INCOMPLETE'`,
    [contractId],
  )
  await tellCustomer(floor, customerId, owner, 2)
  expect(
    await floor.service.db.query(
      `SELECT version FROM sys.work_item WHERE subject_id = $1 AND kind = 'CONTRACT_COPY_INCOMPLETE'`,
      [contractId],
    ),
  ).toEqual([item])
})

test('R075: a problem that somebody saw to goes to the owner of the contract when they leave; a borrowed original to their superior', async () => {
  const { contractId } = await bringIntoForce(floor)
  const technician = await newcomer({ roles: ['PRODUCTION'] })
  const problem = { kind: 'QUALITY', description: '主轴异响', assigneeId: technician.employeeId, dueOn: '2026-03-06' }
  await stepContract(floor, floor.consultant, 'recordExecutionProblem', contractId, problem)
  await floor.service.db.transaction((tx) =>
    tx.query(
      `INSERT INTO sys.work_item (id, version, created_at, updated_at, key, kind, title, title_zh, subject_type, subject_id,
         subject_label, assignee_ids, except_ids, escalate_ids)
       VALUES ($1, 1, $2, $2, $3, 'CONTRACT_ORIGINAL', 'Bring it back', '归还', 'Contract', $4, 'HT', $5, '{}', '{}')`,
      [newId(), tx.now, `contract-original:${contractId}`, contractId, [technician.employeeId]],
    ),
  )
  await leaves(technician)
  expect(await namedTo(technician)).toEqual([])
  expect(await waits(`subject_id = $1 AND kind IN ('EXECUTION_PROBLEM', 'CONTRACT_ORIGINAL')`, contractId)).toEqual([
    { kind: 'CONTRACT_ORIGINAL', assignees: [floor.manager.employeeId], role: null },
    { kind: 'EXECUTION_PROBLEM', assignees: [floor.consultant.employeeId], role: null },
  ])
})

test('what is opened for somebody who left meanwhile waits for the superior from the first moment on', async () => {
  const leaver = await newcomer()
  const deal = await openDeal(floor, { owner: leaver })
  await leaves(leaver)
  const said = { opportunityId: deal.id, version: deal.version, category: 'PRICE', statement: '太贵' }
  await must(floor, floor.manager, 'recordObjection', said)
  expect(await waits(`subject_id = $1 AND kind = 'OBJECTION'`, deal.id)).toEqual([
    { kind: 'OBJECTION', assignees: [floor.manager.employeeId], role: null },
  ])
})

test('R076: who goes to another team leaves the problems of others behind, and keeps what is about own deals', async () => {
  const mover = await newcomer()
  const own = await openDeal(floor, { owner: mover })
  await must(floor, mover, 'recordObjection', {
    opportunityId: own.id,
    version: 1,
    category: 'PRICE',
    statement: '太贵',
  })
  const { contractId } = await bringIntoForce(floor)
  const problem = { kind: 'QUALITY', description: '包装', assigneeId: mover.employeeId, dueOn: '2026-03-06' }
  await stepContract(floor, floor.consultant, 'recordExecutionProblem', contractId, problem)
  const { employeeId, subject } = mover
  const toTeamId = newId()
  const moved = {
    type: 'performance.EmployeeTransferred.v1' as const,
    aggregateId: employeeId,
    data: {
      employeeId,
      subject,
      number: 'E9',
      teamId: toTeamId,
      fromTeamId: floor.teamId,
      toTeamId,
      positionLevel: 'CONSULTANT',
      effectiveOn: '2026-03-02',
    },
  }
  await floor.service.deliver(moved)
  await floor.service.deliver({ ...moved, id: newId() })
  expect(await waits(`kind = 'EXECUTION_PROBLEM' AND subject_id = $1`, contractId)).toMatchObject([
    { assignees: [floor.consultant.employeeId] },
  ])
  expect((await namedTo(mover)).map(({ kind }) => kind)).toEqual(['OBJECTION', 'PROGRESS_REPORT'])
})

test('R080: work of a customer that became one with another is the other’s', async () => {
  const [goes, stays] = [newId(), newId()]
  const deal = await openDeal(floor, { customerId: goes })
  const said = { opportunityId: deal.id, version: deal.version, category: 'PRICE', statement: '太贵' }
  await must(floor, floor.consultant, 'recordObjection', said)
  await floor.service.deliver({
    type: 'crm.CustomerMerged.v1',
    aggregateId: stays,
    data: {
      customerId: stays,
      customerName: '苏州恒力机械有限公司',
      ownerId: floor.consultant.employeeId,
      teamId: floor.teamId,
      mergedCustomerId: goes,
      mergedAt: '2026-03-02T01:20:00Z',
    },
  })
  expect(await waits('customer_id = $1', goes)).toEqual([])
  expect(await waits('customer_id = $1', stays)).toMatchObject([{ kind: 'OBJECTION' }])
})
