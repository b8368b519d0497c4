import { decimal, newId } from '@sellgraph/kernel'
import type { EventMap } from '@sellgraph/messaging'

type ContractEffective = EventMap['sales-pipeline.ContractEffective.v1']

export interface Deal {
  readonly contractId: string
  readonly customerId: string
  readonly number: string
  readonly netTotal: string
  readonly grossTotal: string
  readonly currency: string
}

/** A contract in force, as sales-pipeline tells of it: one line of class STANDARD unless told otherwise. */
export function contractEffective({
  splits,
  lines = [{ productClass: 'STANDARD', difficulty: '1', net: '100000.00' }],
  currency = 'CNY',
  ownerId = splits[0]?.employeeId ?? null,
  firstContract = false,
}: {
  splits: { employeeId: string; percent: string }[]
  lines?: { productClass: string; difficulty: string; net: string }[]
  currency?: string
  ownerId?: string | null
  firstContract?: boolean
}) {
  const netTotal = lines.reduce((sum, { net }) => sum.plus(net), decimal('0'))
  const cash = (amount: string) => ({ amount: decimal(amount).toFixed(2), currency })
  const tax = (net: string) => decimal(net).times('0.13').toFixed(2)
  const deal: Deal = {
    contractId: newId(),
    customerId: newId(),
    number: `HT-2026-${newId().slice(-6)}`,
    netTotal: netTotal.toFixed(2),
    grossTotal: netTotal.plus(tax(netTotal.toFixed())).toFixed(2),
    currency,
  }
  const data: ContractEffective = {
    contractId: deal.contractId,
    number: deal.number,
    customerId: deal.customerId,
    customerName: '苏州恒力机械有限公司',
    ownerId,
    teamId: null,
    opportunityId: null,
    quoteId: null,
    currency,
    netTotal: cash(deal.netTotal),
    taxTotal: cash(tax(deal.netTotal)),
    grossTotal: cash(deal.grossTotal),
    effectiveOn: '2026-03-02',
    firstContract,
    lines: lines.map(({ productClass, difficulty, net }, index) => ({
      lineId: newId(),
      productId: newId(),
      sku: `PUMP-${index + 1}`,
      name: '离心泵',
      productClass,
      difficulty,
      quantity: '1',
      unit: '台',
      netAmount: cash(net),
      taxAmount: cash(tax(net)),
      grossAmount: cash(decimal(net).plus(tax(net)).toFixed()),
      promisedOn: null,
      warrantyMonths: 12,
    })),
    instalments: [{ seq: 1, trigger: 'SIGNED', percent: '100', amount: cash(deal.grossTotal), daysAfter: 0 }],
    splits: splits.map((split) => ({ ...split, role: 'OWNER' })),
    effectiveAt: '2026-03-02T01:30:00.000Z',
  }
  return { deal, event: { type: 'sales-pipeline.ContractEffective.v1' as const, aggregateId: deal.contractId, data } }
}

/** The contract is amended to so much before tax, with one line, on the 1st of April. */
export function contractAmended(deal: Deal, net: string) {
  const { event } = contractEffective({ splits: [], lines: [{ productClass: 'STANDARD', difficulty: '1', net }] })
  const { effectiveAt: _, firstContract: __, ...terms } = event.data
  const { contractId, customerId, number, currency } = deal
  return {
    type: 'sales-pipeline.ContractAmended.v1' as const,
    aggregateId: contractId,
    id: newId(),
    data: {
      ...terms,
      contractId,
      customerId,
      number,
      currency,
      contractVersion: 2,
      changeId: newId(),
      effectiveOn: '2026-04-01',
      reason: '客户调整数量',
      requestedBy: 'CUSTOMER',
      changes: [],
      amendedAt: '2026-04-01T02:00:00.000Z',
    },
  }
}

/** The contract ends early on the 4th of May, with so much of it delivered. */
export function contractTerminated(deal: Deal, deliveredGross: string) {
  const { contractId, customerId, number, currency } = deal
  return {
    type: 'sales-pipeline.ContractTerminated.v1' as const,
    aggregateId: contractId,
    id: newId(),
    data: {
      contractId,
      customerId,
      number,
      ownerId: null,
      teamId: null,
      customerName: '苏州恒力机械有限公司',
      opportunityId: null,
      quoteId: null,
      reason: '客户项目取消',
      terminatedOn: '2026-05-04',
      terminatedBy: newId(),
      changeId: newId(),
      delivered: { amount: deliveredGross, currency },
    },
  }
}

/** A payment allocated to a contract, as finance tells of it. */
export function paymentAllocated(deal: Deal, amount: string, allocatedOn = '2026-03-10', currency = deal.currency) {
  const data = allocationOf(deal, amount, allocatedOn, currency)
  return {
    type: 'finance-expense.PaymentAllocated.v1' as const,
    aggregateId: data.receivableId,
    data: { ...data, allocatedAt: '2026-03-10T02:00:00.000Z' },
  }
}

/** The same payment taken back in full. */
export function paymentReversed(deal: Deal, { data }: ReturnType<typeof paymentAllocated>, allocatedOn = '2026-03-20') {
  return {
    type: 'finance-expense.PaymentReversed.v1' as const,
    aggregateId: data.receivableId,
    data: {
      ...allocationOf(deal, data.amount.amount, allocatedOn, data.amount.currency),
      reversesAllocationId: data.allocationId,
      reason: '支票退回',
      reversedAt: '2026-03-20T02:00:00.000Z',
    },
  }
}

function allocationOf(deal: Deal, amount: string, allocatedOn: string, currency: string) {
  const cash = (value: string) => ({ amount: value, currency })
  return {
    allocationId: newId(),
    receiptId: newId(),
    instalmentId: newId(),
    receivableId: newId(),
    contractId: deal.contractId,
    contractNumber: deal.number,
    customerId: deal.customerId,
    ownerId: null,
    teamId: null,
    amount: cash(amount),
    allocatedOn,
    contractNetTotal: cash(deal.netTotal),
    contractGrossTotal: cash(deal.grossTotal),
    collectedToDate: cash(amount),
    instalmentOpen: cash('0.00'),
  }
}
