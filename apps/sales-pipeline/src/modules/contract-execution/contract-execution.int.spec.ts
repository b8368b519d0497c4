import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import {
  bringIntoForce,
  type ContractInForce,
  contractVersionOf,
  stepContract,
} from '../../testing/contract-in-force.ts'
import { act, addProduct, ask, cny, openSalesFloor, type Person, type SalesFloor } from '../../testing/sales-floor.ts'

let floor: SalesFloor
let logistics: Person
let productId: string
let contract: ContractInForce
let lineId: string

beforeAll(async () => {
  floor = await openSalesFloor()
  logistics = await floor.service.employee({ roles: ['LOGISTICS'], name: 'Xu Bo' })
  productId = (await addProduct(floor)).id
})
afterAll(() => floor.service.stop())
beforeEach(async () => {
  floor.service.clock.set('2026-03-02T01:30:00Z')
  contract = await bringIntoForce(floor, { productId })
  const { contract: now } = await ask(
    floor,
    floor.director,
    'query ($id: ID!) { contract(id: $id) { lines { id } } }',
    {
      id: contract.contractId,
    },
  )
  lineId = now.lines[0].id
})

async function read(who: Person = floor.director) {
  const query = `query ($id: ID!) { contract(id: $id) { status execution {
      ordered { amount } openOrders fulfilled owed { amount } delivered { amount } collected { amount }
      lines { contractLineId ordered shipped delivered cancelled open } }
    problems { id kind description status assignee { id } dueOn steps { note dueOn } resolution } } }`
  return (await ask(floor, who, query, { id: contract.contractId })).contract
}

const common = () => ({ customerId: contract.customerId, ownerId: null, teamId: null })

async function order(status: string, version: number, quantities: { shipped: string; delivered: string }) {
  return floor.service.deliver({
    type: 'state.fulfillment.order.v1',
    data: {
      ...common(),
      id: contract.contractId,
      number: 'DD-2026-000001',
      status,
      contractId: contract.contractId,
      customerName: '苏州恒力机械有限公司',
      amount: cny('2260.00'),
      creditReservationId: null,
      lines: [
        {
          orderLineId: newId(),
          contractLineId: lineId,
          productId,
          sku: 'CNC',
          name: '五轴加工中心',
          orderedQuantity: '2',
          shippedQuantity: quantities.shipped,
          deliveredQuantity: quantities.delivered,
          cancelledQuantity: '0',
          firstPromisedOn: null,
          currentPromiseOn: null,
        },
      ],
      createdAt: '2026-03-02T01:30:00Z',
      version,
      updatedAt: '2026-03-02T01:30:00Z',
    },
  })
}

async function receivable(status: string, version: number, collected: string) {
  return floor.service.deliver({
    type: 'state.finance-expense.receivable.v1',
    data: {
      ...common(),
      id: contract.contractId,
      contractId: contract.contractId,
      contractNumber: 'HT-2026-000001',
      status,
      amount: cny('2260.00'),
      delivered: cny('2260.00'),
      collected: cny(collected),
      open: cny('0.00'),
      createdAt: '2026-03-02T01:30:00Z',
      version,
      updatedAt: '2026-03-02T01:30:00Z',
    },
  })
}

const all = { shipped: '2', delivered: '2' }

describe('what others tell of a contract', () => {
  test('R075: is seen on it, line by line, and what is collected by those who see what is owed', async () => {
    expect(await read()).toMatchObject({ execution: { ordered: { amount: '0.00' }, lines: [], owed: null } })
    expect(await order('PARTLY_SHIPPED', 2, { shipped: '1', delivered: '0.5' })).toBe('done')
    expect(await receivable('PARTLY_PAID', 2, '678.00')).toBe('done')
    expect((await read(floor.consultant)).execution).toEqual({
      ordered: { amount: '2260.00' },
      openOrders: 1,
      fulfilled: false,
      owed: { amount: '2260.00' },
      delivered: { amount: '2260.00' },
      collected: { amount: '678.00' },
      lines: [{ contractLineId: lineId, ordered: '2', shipped: '1', delivered: '0.5', cancelled: '0', open: '1.5' }],
    })
    expect((await read(logistics)).execution).toMatchObject({
      lines: [{ shipped: '1' }],
      owed: null,
      delivered: null,
      collected: null,
    })
  })

  test('R075: an older row that comes late changes nothing, and neither does one that comes twice', async () => {
    expect(await order('SHIPPED', 3, { shipped: '2', delivered: '0' })).toBe('done')
    await order('PARTLY_SHIPPED', 2, { shipped: '1', delivered: '0' })
    await order('SHIPPED', 3, { shipped: '2', delivered: '0' })
    expect((await read()).execution.lines).toMatchObject([{ shipped: '2' }])
  })

  test.each(['the last payment', 'the closing of the order'])('R075: %s completes the contract, once', async (last) => {
    const steps = [() => order('CLOSED', 4, all), () => receivable('PAID', 4, '2260.00')]
    if (last === 'the closing of the order') steps.reverse()
    await steps[0]?.()
    expect((await read()).status).toBe('EFFECTIVE')
    await steps[1]?.()
    expect((await read()).status).toBe('COMPLETED')
    await receivable('PAID', 5, '2260.00')
    expect((await read()).status).toBe('COMPLETED')
  })

  test('R075: both at once complete it', async () => {
    await Promise.all([order('CLOSED', 4, all), receivable('PAID', 4, '2260.00')])
    expect((await read()).status).toBe('COMPLETED')
  })

  test('R075: a contract that is being amended is completed when the amendment comes to nothing', async () => {
    const amendment = { requestedBy: 'CUSTOMER', reason: '加购', changeLines: [{ lineId, quantity: '3' }] }
    await stepContract(floor, floor.consultant, 'proposeAmendment', contract.contractId, amendment)
    await order('CLOSED', 4, all)
    await receivable('PAID', 4, '2260.00')
    expect((await read()).status).toBe('AMENDING')
    await stepContract(floor, floor.consultant, 'withdrawContractChange', contract.contractId, { reason: '不再加购' })
    expect((await read()).status).toBe('COMPLETED')
  })
})

describe('a problem on the way', () => {
  const problem = () => ({
    kind: 'DELIVERY',
    description: '客户车间未完工，无法收货',
    assigneeId: floor.consultant.employeeId,
    dueOn: '2026-03-06',
  })
  const step = (who: Person, field: string, more: Record<string, unknown>) =>
    stepContract(floor, who, field, contract.contractId, more)
  const waits = () =>
    floor.service.db.query(
      `SELECT assignee_ids AS assignees, due_at AS due, overdue_at IS NOT NULL AS overdue FROM sys.work_item
        WHERE subject_id = $1 AND kind = 'EXECUTION_PROBLEM' AND closed_at IS NULL`,
      [contract.contractId],
    )

  test('R075: is recorded, coordinated and solved, and waits for whoever sees to it', async () => {
    await step(logistics, 'recordExecutionProblem', problem())
    const [recorded] = (await read()).problems
    expect(recorded).toMatchObject({ kind: 'DELIVERY', status: 'OPEN', steps: [] })
    expect(await waits()).toMatchObject([
      { assignees: [floor.consultant.employeeId], due: new Date('2026-03-06T16:00:00Z') },
    ])
    const problemId = recorded.id
    const agreed = { problemId, note: '暂存本公司仓库', assigneeId: logistics.employeeId, dueOn: '2026-03-13' }
    await step(floor.consultant, 'coordinateExecutionProblem', agreed)
    await step(logistics, 'coordinateExecutionProblem', { problemId, note: '仓位已留' })
    expect((await read()).problems).toMatchObject([
      {
        status: 'COORDINATING',
        assignee: { id: logistics.employeeId },
        dueOn: '2026-03-13',
        steps: [{ note: '暂存本公司仓库' }, { note: '仓位已留', dueOn: '2026-03-13' }],
      },
    ])
    expect(await waits()).toMatchObject([{ assignees: [logistics.employeeId], due: new Date('2026-03-13T16:00:00Z') }])

    await step(logistics, 'resolveExecutionProblem', { problemId, resolution: '客户已收货' })
    expect((await read()).problems).toMatchObject([{ status: 'RESOLVED', resolution: '客户已收货' }])
    expect(await waits()).toEqual([])
    const version = await contractVersionOf(floor, contract.contractId)
    const again = { contractId: contract.contractId, version, problemId, resolution: '再次' }
    expect(await act(floor, logistics, 'resolveExecutionProblem', again)).toMatchObject({ code: 'WRONG_STATE' })
  })

  test('R075: is overdue when its day is over', async () => {
    await step(floor.consultant, 'recordExecutionProblem', problem())
    floor.service.clock.set('2026-03-06T16:00:00Z')
    await floor.service.runDueJobs()
    expect(await waits()).toMatchObject([{ overdue: true }])
  })

  test('R075: is recorded of contracts in force, by those who reach them, for people who are here', async () => {
    const version = await contractVersionOf(floor, contract.contractId)
    const input = { contractId: contract.contractId, version, ...problem() }
    const answer = (who: Person, more: Record<string, unknown> = {}) =>
      act(floor, who, 'recordExecutionProblem', { ...input, ...more })
    expect(await answer(floor.colleague)).toMatchObject({ __typename: 'NotFoundError' })
    expect(await answer(floor.consultant, { version: version - 1 })).toMatchObject({ code: 'STALE_VERSION' })
    expect(await answer(floor.consultant, { assigneeId: newId() })).toMatchObject({ fields: [{ path: 'assigneeId' }] })
    expect(await answer(floor.consultant, { dueOn: '2026-03-01' })).toMatchObject({ fields: [{ path: 'dueOn' }] })
    const unknown = { contractId: contract.contractId, version, problemId: newId(), note: '…', resolution: '…' }
    const { resolution: _, ...coordination } = unknown
    expect(await act(floor, logistics, 'coordinateExecutionProblem', coordination)).toMatchObject({
      __typename: 'NotFoundError',
    })
    await order('CLOSED', 4, all)
    await receivable('PAID', 4, '2260.00')
    expect(await answer(floor.consultant, { version: version + 1 })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'COMPLETED',
    })
  })
})
