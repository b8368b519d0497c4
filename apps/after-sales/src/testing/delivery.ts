import { expect } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import type { EventMap } from '@sellgraph/messaging'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { afterSales } from '../service.ts'

export type Person = Principal & { employeeId: string; teamId: string | null }
export type Delivery = EventMap['fulfillment.DeliverySigned.v1']

/** The service with its people, and deliveries as fulfillment tells them. */
export class AfterSalesSpec {
  readonly service: TestService
  readonly wang: Person
  readonly li: Person
  readonly manager: Person
  readonly chen: Person
  readonly auditor: Person

  static async start(at = '2026-03-02T01:30:00Z'): Promise<AfterSalesSpec> {
    const service = await startTestService(afterSales, { at })
    const wang = await service.employee({ roles: ['CONSULTANT'], name: 'Wang Lei' })
    return new AfterSalesSpec(service, {
      wang,
      li: await service.employee({ roles: ['CONSULTANT'], name: 'Li Na' }),
      manager: await service.employee({ roles: ['MANAGER'], leads: [wang.teamId ?? ''] }),
      chen: await service.employee({ roles: ['SERVICE'], name: 'Chen Jie' }),
      auditor: await service.employee({ roles: ['AUDITOR'] }),
    })
  }

  constructor(service: TestService, people: Pick<AfterSalesSpec, 'wang' | 'li' | 'manager' | 'chen' | 'auditor'>) {
    this.service = service
    this.wang = people.wang
    this.li = people.li
    this.manager = people.manager
    this.chen = people.chen
    this.auditor = people.auditor
  }

  line(overrides: Partial<Delivery['lines'][number]> = {}): Delivery['lines'][number] {
    return {
      orderLineId: newId(),
      contractLineId: newId(),
      productId: newId(),
      sku: 'CNC-5X-800',
      name: '五轴加工中心 800',
      quantity: '2',
      serials: [`SN-${newId()}`, `SN-${newId()}`],
      warrantyMonths: 24,
      grossAmount: { amount: '113000.00', currency: 'CNY' },
      ...overrides,
    }
  }

  delivery(overrides: Partial<Delivery> = {}): Delivery {
    return {
      shipmentId: newId(),
      shipmentNumber: 'FH-2026-000001',
      orderId: newId(),
      orderNumber: 'DD-2026-000001',
      contractId: newId(),
      customerId: newId(),
      ownerId: this.wang.employeeId,
      teamId: this.wang.teamId,
      customerName: '苏州恒力机械有限公司',
      signedAt: '2026-03-02T01:00:00Z',
      signedBy: '陈刚',
      lines: [this.line()],
      orderFullyDelivered: true,
      ...overrides,
    }
  }

  tell(data: Delivery, id = newId()) {
    return this.service.deliver({ type: 'fulfillment.DeliverySigned.v1', aggregateId: data.shipmentId, data, id })
  }

  async signed(overrides: Partial<Delivery> = {}): Promise<Delivery> {
    const data = this.delivery(overrides)
    expect(await this.tell(data)).toBe('done')
    return data
  }

  async customerOwnedBy(owner: Person, id: string, version: number): Promise<void> {
    const data = {
      id,
      code: 'KH-2026-000001',
      name: '苏州恒力机械有限公司',
      ownerId: owner.employeeId,
      teamId: owner.teamId,
      channel: null,
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
  }

  /** Runs a mutation and answers its union member. */
  async act(who: Principal, mutation: string, input: Record<string, unknown>, result: string) {
    const type = mutation.replace(/^./, (letter) => letter.toUpperCase())
    const answer = await this.service.gql(
      who,
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on ${type}Payload { ${result} } ${ERROR} } }`,
      { input: { idempotencyKey: newId(), ...input } },
    )
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return answer.data[mutation]
  }
}

const ERROR = `... on UserError { code message } ... on ValidationError { fields { path message } }
  ... on ConflictError { currentVersion currentState } ... on RuleError { rule }`
