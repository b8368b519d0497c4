// Generated from infra/kafka/topics.yaml and the reactions of the services by tools/events/topics.ts. Do not edit.

import type { DeclaredTopics } from '../topics.ts'

export const declared: DeclaredTopics = {
  families: {
    evt: {
      partitions: 6,
      config: { 'cleanup.policy': 'delete', 'retention.ms': '2592000000' },
      readers: ['bi-reader', 'bi-sensitive'],
    },
    state: {
      partitions: 6,
      config: { 'cleanup.policy': 'compact', 'delete.retention.ms': '604800000', 'max.compaction.lag.ms': '86400000' },
      readers: ['bi-reader', 'bi-sensitive'],
    },
    'state-sensitive': {
      partitions: 6,
      config: { 'cleanup.policy': 'compact', 'delete.retention.ms': '604800000', 'max.compaction.lag.ms': '86400000' },
      readers: ['bi-sensitive'],
    },
  },
  topics: {
    'evt.after-sales.return-visit.v1': { readers: ['bi-sensitive'] },
    'evt.finance-expense.payout.v1': { readers: ['bi-sensitive'] },
    'evt.fulfillment.shipment.v1': { readers: ['bi-sensitive'] },
    'evt.performance.commission-line.v1': { readers: ['bi-sensitive'] },
    'evt.performance.commission-statement.v1': { readers: ['bi-sensitive'] },
    'evt.performance.employee.v1': { readers: ['bi-sensitive'] },
  },
  readers: ['bi-reader', 'bi-sensitive'],
  reads: {
    crm: [
      'evt.after-sales.return-visit.v1',
      'evt.fulfillment.order.v1',
      'evt.fulfillment.shipment.v1',
      'evt.sales-pipeline.contract.v1',
      'evt.sales-pipeline.opportunity.v1',
      'evt.sales-pipeline.quote.v1',
      'state.performance.employee.v1',
      'state.performance.team.v1',
    ],
    'sales-pipeline': [
      'evt.crm.lead.v1',
      'state.crm.customer.v1',
      'state.performance.employee.v1',
      'state.performance.team.v1',
    ],
    fulfillment: [
      'evt.finance-expense.credit-reservation.v1',
      'evt.sales-pipeline.contract.v1',
      'state.crm.customer.v1',
      'state.performance.employee.v1',
      'state.performance.team.v1',
    ],
    'after-sales': [
      'evt.fulfillment.shipment.v1',
      'state.crm.customer.v1',
      'state.performance.employee.v1',
      'state.performance.policy.v1',
      'state.performance.team.v1',
    ],
    performance: [
      'evt.after-sales.return-visit.v1',
      'evt.finance-expense.payout.v1',
      'evt.finance-expense.receivable.v1',
      'evt.sales-pipeline.contract.v1',
    ],
    'finance-expense': [
      'evt.fulfillment.order.v1',
      'evt.fulfillment.shipment.v1',
      'evt.performance.commission-statement.v1',
      'evt.sales-pipeline.contract.v1',
      'state.crm.customer.v1',
      'state.performance.employee.v1',
      'state.performance.team.v1',
    ],
  },
}
