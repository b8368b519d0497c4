import { expect } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { decimal, newId } from '@sellgraph/kernel'
import type { EventMap } from '@sellgraph/messaging'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { financeExpense } from '../service.ts'

export type Person = Principal & { employeeId: string; teamId: string | null }
type Contract = EventMap['sales-pipeline.ContractEffective.v1']

export const cny = (amount: string) => ({ amount, currency: 'CNY' })

/** A customer with a contract: what the events of one deal have in common. */
export interface Deal {
  readonly contractId: string
  readonly orderId: string
  readonly customerId: string
  readonly gross: string
}

/** The service with its people and the steps of a deal, as the other services would tell them. */
export class FinanceSpec {
  readonly service: TestService
  readonly wang: Person
  readonly li: Person
  readonly manager: Person
  readonly finance: Person
  readonly finance2: Person
  readonly director: Person
  readonly auditor: Person

  static async start(at = '2026-03-02T01:30:00Z'): Promise<FinanceSpec> {
    const service = await startTestService(financeExpense, { at })
    const wang = await service.employee({ roles: ['CONSULTANT'], name: 'Wang Lei' })
    const people = {
      wang,
      li: await service.employee({ roles: ['CONSULTANT'], name: 'Li Na' }),
      manager: await service.employee({ roles: ['MANAGER'], leads: [wang.teamId ?? ''] }),
      finance: await service.employee({ roles: ['FINANCE'], name: 'Zhao Min' }),
      finance2: await service.employee({ roles: ['FINANCE'], name: 'Sun Li' }),
      director: await service.employee({ roles: ['DIRECTOR'] }),
      auditor: await service.employee({ roles: ['AUDITOR'] }),
    }
    return new FinanceSpec(service, people)
  }

  constructor(
    service: TestService,
    people: Pick<FinanceSpec, 'wang' | 'li' | 'manager' | 'finance' | 'finance2' | 'director' | 'auditor'>,
  ) {
    this.service = service
    this.wang = people.wang
    this.li = people.li
    this.manager = people.manager
    this.finance = people.finance
    this.finance2 = people.finance2
    this.director = people.director
    this.auditor = people.auditor
  }

  async customer(owner: Person = this.wang, id = newId(), version = 1): Promise<string> {
    const data = {
      id,
      code: 'KH-2026-000001',
      name: '苏州恒力机械有限公司',
      ownerId: owner.employeeId,
      teamId: owner.teamId,
      channel: 'WEBSITE',
      industry: null,
      lifecycleStage: 'WON',
      valueClass: null,
      keyAccount: false,
      leadId: null,
      createdAt: '2026-03-01T00:00:00Z',
      version,
      updatedAt: '2026-03-01T00:00:00Z',
    }
    expect(await this.service.deliver({ type: 'state.crm.customer.v1', data })).toBe('done')
    return id
  }

  /** A customer with this credit limit. */
  async creditCustomer(limit: string, terms: Record<string, unknown> = {}): Promise<string> {
    const customerId = await this.customer()
    await this.act(this.finance, 'setCreditProfile', this.creditTerms(customerId, limit, terms), 'creditProfile { id }')
    return customerId
  }

  creditTerms(customerId: string, limit: string, terms: Record<string, unknown> = {}): Record<string, unknown> {
    const rest = { termDays: 30, grade: 'A', overdueBlockDays: 15, reason: 'Sound figures, pays on time' }
    return { customerId, limit: cny(limit), ...rest, ...terms }
  }

  async contract(customerId: string, gross: string, terms: Partial<Contract> = {}): Promise<Deal> {
    const deal = { contractId: newId(), orderId: newId(), customerId, gross }
    const half = decimal(gross).div('2').toDecimalPlaces(2).toFixed(2)
    const rest = decimal(gross).minus(half).toFixed(2)
    const data: Contract = {
      contractId: deal.contractId,
      number: 'HT-2026-000001',
      customerId,
      customerName: '苏州恒力机械有限公司',
      ownerId: this.wang.employeeId,
      teamId: this.wang.teamId,
      opportunityId: null,
      quoteId: null,
      currency: 'CNY',
      netTotal: cny(decimal(gross).div('1.13').toFixed(2)),
      taxTotal: cny(decimal(gross).minus(decimal(gross).div('1.13').toDecimalPlaces(2)).toFixed(2)),
      grossTotal: cny(gross),
      effectiveOn: '2026-03-02',
      firstContract: true,
      lines: [
        {
          lineId: newId(),
          productId: newId(),
          sku: 'CNC-5X-800',
          name: '五轴加工中心 800',
          productClass: 'STANDARD',
          difficulty: '1',
          quantity: '2',
          unit: '台',
          netAmount: cny(gross),
          taxAmount: cny('0.00'),
          grossAmount: cny(gross),
          promisedOn: null,
          warrantyMonths: 24,
        },
      ],
      instalments: [
        { seq: 1, trigger: 'SIGNED', percent: '50', amount: cny(half), daysAfter: 10 },
        { seq: 2, trigger: 'DELIVERED', percent: '50', amount: cny(rest), daysAfter: 30 },
      ],
      splits: [{ employeeId: this.wang.employeeId, role: 'OWNER', percent: '100' }],
      ...terms,
    }
    const outcome = await this.service.deliver({
      type: 'sales-pipeline.ContractEffective.v1',
      aggregateId: deal.contractId,
      data,
    })
    expect(outcome).toBe('done')
    return deal
  }

  /** Hands the order in for review; answers the outcome and the reason of a refusal. */
  async submit(deal: Deal, id = newId()): Promise<{ reserved: boolean; refusal?: string }> {
    const data = {
      orderId: deal.orderId,
      number: 'DD-2026-000001',
      contractId: deal.contractId,
      customerId: deal.customerId,
      ownerId: this.wang.employeeId,
      teamId: this.wang.teamId,
      customerName: '苏州恒力机械有限公司',
      amount: cny(deal.gross),
      submittedBy: this.wang.employeeId,
      submittedAt: '2026-03-02T02:00:00Z',
    }
    const outcome = await this.service.deliver({
      type: 'fulfillment.OrderSubmitted.v1',
      aggregateId: deal.orderId,
      data,
      id,
    })
    expect(['done', 'duplicate']).toContain(outcome)
    const [check] = await this.service.db.query<{ outcome: string; refusal: string | null }>(
      `SELECT outcome, reason_code AS refusal FROM credit_check WHERE order_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
      [deal.orderId],
    )
    return { reserved: check?.outcome === 'RESERVED', ...(check?.refusal == null ? {} : { refusal: check.refusal }) }
  }

  deliverySigned(
    deal: Deal,
    gross: string,
    last: boolean,
    signedAt = '2026-03-20T03:00:00Z',
  ): EventMap['fulfillment.DeliverySigned.v1'] {
    return {
      shipmentId: newId(),
      shipmentNumber: 'FH-2026-000001',
      orderId: deal.orderId,
      orderNumber: 'DD-2026-000001',
      contractId: deal.contractId,
      customerId: deal.customerId,
      ownerId: this.wang.employeeId,
      teamId: this.wang.teamId,
      customerName: '苏州恒力机械有限公司',
      signedAt,
      signedBy: '陈刚',
      lines: [
        {
          orderLineId: newId(),
          contractLineId: newId(),
          productId: newId(),
          sku: 'CNC-5X-800',
          name: '五轴加工中心 800',
          quantity: '1',
          serials: [],
          warrantyMonths: 24,
          grossAmount: cny(gross),
        },
      ],
      orderFullyDelivered: last,
    }
  }

  async sign(deal: Deal, gross: string, last: boolean, signedAt?: string): Promise<void> {
    const data = this.deliverySigned(deal, gross, last, signedAt)
    expect(
      await this.service.deliver({ type: 'fulfillment.DeliverySigned.v1', aggregateId: data.shipmentId, data }),
    ).toBe('done')
  }

  /** The contract is amended to so much, in the instalments given: half at signature and half on delivery unless told. */
  amended(deal: Deal, gross: string, terms: Partial<EventMap['sales-pipeline.ContractAmended.v1']> = {}) {
    const half = decimal(gross).div('2').toDecimalPlaces(2).toFixed(2)
    const net = decimal(gross).div('1.13').toFixed(2)
    return {
      type: 'sales-pipeline.ContractAmended.v1' as const,
      aggregateId: deal.contractId,
      id: newId(),
      data: {
        ...this.ofContract(deal),
        contractVersion: 2,
        changeId: newId(),
        effectiveOn: '2026-03-10',
        reason: '客户调整数量',
        requestedBy: 'CUSTOMER',
        currency: 'CNY',
        netTotal: cny(net),
        taxTotal: cny(decimal(gross).minus(net).toFixed(2)),
        grossTotal: cny(gross),
        lines: [],
        instalments: [
          { seq: 1, trigger: 'SIGNED', percent: '50', amount: cny(half), daysAfter: 10 },
          {
            seq: 2,
            trigger: 'DELIVERED',
            percent: '50',
            amount: cny(decimal(gross).minus(half).toFixed(2)),
            daysAfter: 30,
          },
        ],
        splits: [],
        changes: [],
        amendedAt: '2026-03-10T02:00:00Z',
        ...terms,
      },
    }
  }

  /** The contract ends early, on the 20th of March. */
  terminated(deal: Deal) {
    return {
      type: 'sales-pipeline.ContractTerminated.v1' as const,
      aggregateId: deal.contractId,
      id: newId(),
      data: {
        ...this.ofContract(deal),
        reason: '客户项目取消',
        terminatedOn: '2026-03-20',
        terminatedBy: this.wang.employeeId,
      },
    }
  }

  private ofContract({ contractId, customerId }: Deal) {
    return {
      contractId,
      number: 'HT-2026-000001',
      customerId,
      ownerId: this.wang.employeeId,
      teamId: this.wang.teamId,
      customerName: '苏州恒力机械有限公司',
      opportunityId: null,
      quoteId: null,
    }
  }

  async cancel(deal: Deal, gross: string): Promise<void> {
    const data = {
      orderId: deal.orderId,
      number: 'DD-2026-000001',
      contractId: deal.contractId,
      customerId: deal.customerId,
      ownerId: this.wang.employeeId,
      teamId: this.wang.teamId,
      releasedAmount: cny(gross),
      reason: 'The customer has no room for it',
      cancelledAt: '2026-03-05T02:00:00Z',
    }
    expect(await this.service.deliver({ type: 'fulfillment.OrderCancelled.v1', aggregateId: deal.orderId, data })).toBe(
      'done',
    )
  }

  async receive(customerId: string, amount: string, receivedOn = '2026-03-02', reference: string = newId()) {
    const input = { customerId, amount: cny(amount), receivedOn, reference }
    const { receipt } = await this.act(
      this.finance,
      'recordReceipt',
      input,
      'receipt { id version number unallocated { amount } }',
    )
    return receipt as { id: string; version: number; number: string; unallocated: { amount: string } }
  }

  async instalments(deal: Deal): Promise<{ id: string; seq: number; status: string; dueOn: string | null }[]> {
    return this.service.db.query(
      `SELECT i.id, i.seq, i.status, i.due_on::text AS "dueOn" FROM instalment i WHERE i.contract_id = $1 ORDER BY seq`,
      [deal.contractId],
    )
  }

  /** Receives the amount and allocates all of it to one instalment. */
  async pay(
    deal: Deal,
    seq: number,
    amount: string,
    on?: string,
  ): Promise<{ allocationId: string; receiptId: string }> {
    const instalment = (await this.instalments(deal))[seq - 1]
    const receipt = await this.receive(deal.customerId, amount, on)
    const { allocations } = await this.act(
      this.finance,
      'allocateReceipt',
      {
        receiptId: receipt.id,
        version: receipt.version,
        allocations: [{ instalmentId: instalment?.id, amount }],
        ...(on === undefined ? {} : { allocatedOn: on }),
      },
      'allocations { id }',
    )
    return { allocationId: allocations[0].id, receiptId: receipt.id }
  }

  async exposure(customerId: string) {
    const { data } = await this.service.gql(
      this.finance,
      `query ($id: ID!) { creditProfile(customerId: $id) {
         available { amount }
         exposure { openReceivables { amount } reserved { amount } unallocatedReceipts { amount } total { amount } } } }`,
      { id: customerId },
    )
    const { available, exposure } = data.creditProfile
    return {
      receivable: exposure.openReceivables.amount,
      reserved: exposure.reserved.amount,
      unallocated: exposure.unallocatedReceipts.amount,
      total: exposure.total.amount,
      available: available.amount,
    }
  }

  /** Runs a mutation and answers its union member. */
  async act(who: Principal, mutation: string, input: Record<string, unknown>, result: string) {
    const type = mutation.replace(/^./, (letter) => letter.toUpperCase())
    const inputType = /^(grant|decline)CreditException$/.test(mutation) ? 'DecideCreditException' : type
    const answer = await this.service.gql(
      who,
      `mutation ($input: ${inputType}Input!) { ${mutation}(input: $input) { __typename ... on ${type}Payload { ${result} } ${ERROR} } }`,
      { input: { idempotencyKey: newId(), ...input } },
    )
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return answer.data[mutation]
  }
}

const ERROR = `... on UserError { code message } ... on ValidationError { fields { path message } }
  ... on ConflictError { currentVersion currentState } ... on RuleError { rule }`
