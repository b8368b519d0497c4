import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import type { DeliveredEvent } from '@sellgraph/messaging'
import { type CrmSpec, startCrm } from '../../testing.ts'

let crm: CrmSpec

beforeAll(async () => {
  crm = await startCrm()
})
afterAll(() => crm.service.stop())

const open = async () => (await crm.act(crm.wang, 'createCustomer', { name: `Customer ${newId()}` })).customer
const log = (subject: object, more: object = {}) =>
  crm.act(crm.wang, 'logInteraction', {
    ...subject,
    kind: 'VISIT',
    occurredAt: '2026-03-01T06:00:00.000Z',
    content: '看了车间',
    ...more,
  })

describe('a contact is recorded', () => {
  test('R024, R025, R038: by phone, e-mail, text, visit, chat or reception, with need, progress and next step', async () => {
    const customer = await open()
    for (const kind of ['PHONE', 'EMAIL', 'SMS', 'VISIT', 'CHAT', 'RECEPTION']) {
      const record = {
        kind,
        participants: ['王伟', '张总'],
        needChange: '增加一台',
        progress: '预算已批',
        nextStep: '报价',
        nextStepOn: '2026-03-05',
      }
      const { interaction } = await log({ customerId: customer.id }, record)
      expect(interaction).toMatchObject(record)
      const told = await crm.service.published('crm.InteractionLogged.v1')
      expect(told.at(-1)).toMatchObject({
        aggregateId: customer.id,
        data: { kind, employeeId: crm.wang.employeeId, meaningful: kind !== 'SMS', nextStepOn: '2026-03-05' },
      })
    }
  })

  test('the first with an assigned lead answers its clock, later ones do not', async () => {
    const lead = await crm.leadIn('ASSIGNED')
    // Logged from before the assignment: it counts from its recording.
    const first = await log({ leadId: lead.id })
    expect(first.lead).toMatchObject({ status: 'CONTACTED', firstRespondedAt: '2026-03-02T01:30:00.000Z' })
    crm.service.clock.advance(60_000)
    const second = await log({ leadId: lead.id }, { occurredAt: '2026-03-02T01:31:00.000Z' })
    expect(second.lead).toMatchObject({ version: first.lead.version, firstRespondedAt: '2026-03-02T01:30:00.000Z' })
  })

  test('two first contacts at the same moment are both recorded and the lead is contacted once', async () => {
    const lead = await crm.leadIn('ASSIGNED')
    await Promise.all([log({ leadId: lead.id }), log({ leadId: lead.id })])
    const now = await crm.lead(crm.wang, lead.id)
    expect(now).toMatchObject({ status: 'CONTACTED', version: lead.version + 1 })
    expect(now.interactions.edges).toHaveLength(2)
  })

  test('not in the future, not without subject, not with a next step before it', async () => {
    const customer = await open()
    const customerId = customer.id
    expect(await log({ customerId }, { occurredAt: '2027-01-01T00:00:00Z' })).toMatchObject({
      fields: [{ path: 'occurredAt' }],
    })
    expect(await log({ customerId }, { nextStepOn: '2026-02-01' })).toMatchObject({ fields: [{ path: 'nextStepOn' }] })
    expect(await log({})).toMatchObject({ fields: [{ path: 'leadId' }] })
    expect(await log({ customerId, leadId: newId() })).toMatchObject({ fields: [{ path: 'leadId' }] })
    expect(await log({ customerId }, { content: ' ' })).toMatchObject({ fields: [{ path: 'content' }] })
    expect((await crm.customer(crm.wang, customerId)).interactions.edges).toEqual([])
  })

  test('not with a lead that nobody works on', async () => {
    const lead = await crm.leadIn('NEW')
    const input = { leadId: lead.id, kind: 'PHONE', occurredAt: '2026-03-01T00:00:00Z', content: 'x' }
    expect(await crm.act(crm.director, 'logInteraction', input)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'NEW',
    })
  })

  test('the same request twice is one contact', async () => {
    const customer = await open()
    const idempotencyKey = newId()
    const [one, two] = await Promise.all([
      log({ customerId: customer.id, idempotencyKey }),
      log({ customerId: customer.id, idempotencyKey }),
    ])
    expect(two.interaction.id).toBe(one.interaction.id)
  })
})

describe('a record stays', () => {
  test('R024: a correction is a record of its own that links to the original', async () => {
    const customer = await open()
    const { interaction: original } = await log({ customerId: customer.id })
    const correct = (interactionId: string, who = crm.wang) =>
      crm.act(who, 'correctInteraction', { interactionId, occurredAt: '2026-03-01T07:00:00Z', content: '看了仓库' })
    const { interaction: correction } = await correct(original.id)
    expect(correction).toMatchObject({ kind: 'VISIT', content: '看了仓库', corrects: { id: original.id } })
    expect((await crm.service.published('crm.InteractionLogged.v1')).at(-1)?.data.meaningful).toBe(false)
    expect(await correct(original.id)).toMatchObject({ code: 'ALREADY_CORRECTED' })
    const { interactions } = await crm.customer(crm.wang, customer.id)
    expect(interactions.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { id: correction.id, corrects: { id: original.id } },
      { id: original.id, content: '看了车间', correctedBy: { id: correction.id } },
    ])
    expect(await correct(original.id, crm.chen)).toEqual(await correct(newId(), crm.chen))
    const races = await Promise.all([correct(correction.id), correct(correction.id)])
    expect(races.map((race) => race.__typename).sort()).toEqual(['ConflictError', 'CorrectInteractionPayload'])
  })

  test('R024: not even the database changes or deletes one', async () => {
    const customer = await open()
    const { interaction } = await log({ customerId: customer.id })
    const { db } = crm.service
    await expect(db.query(`UPDATE interaction SET content = '' WHERE id = $1`, [interaction.id])).rejects.toThrow(
      'append-only',
    )
    await expect(db.query('DELETE FROM interaction WHERE id = $1', [interaction.id])).rejects.toThrow('append-only')
  })
})

describe('R014: the timeline', () => {
  const cny = (amount: string) => ({ amount, currency: 'CNY' })

  function events(customerId: string): DeliveredEvent[] {
    const whose = { customerId, ownerId: crm.wang.employeeId, teamId: crm.wang.teamId }
    const shipment = {
      ...whose,
      shipmentId: newId(),
      shipmentNumber: 'SH-2026-000041',
      orderId: newId(),
      orderNumber: 'SO-2026-000019',
      contractId: newId(),
    }
    return [
      {
        type: 'sales-pipeline.QuoteApproved.v1',
        aggregateId: newId(),
        id: newId(),
        data: {
          ...whose,
          quoteId: newId(),
          number: 'QT-2026-000123',
          quoteVersion: 2,
          opportunityId: newId(),
          customerName: 'X',
          netTotal: cny('100.00'),
          grossTotal: cny('113.00'),
          approvedBy: [],
          contentHash: 'x',
          validUntil: '2026-04-01',
          approvedAt: '2026-03-02T02:00:00Z',
        },
      },
      {
        type: 'fulfillment.OrderApproved.v1',
        aggregateId: newId(),
        id: newId(),
        data: {
          ...whose,
          orderId: newId(),
          number: 'SO-2026-000019',
          contractId: newId(),
          amount: cny('113.00'),
          creditReservationId: null,
          approvedAt: '2026-03-03T02:00:00Z',
        },
      },
      {
        type: 'fulfillment.ShipmentDispatched.v1',
        aggregateId: newId(),
        id: newId(),
        data: {
          ...shipment,
          carrier: 'SF Express',
          trackingNo: 'SF1',
          lines: [],
          dispatchedAt: '2026-03-04T02:00:00Z',
        },
      },
      {
        type: 'fulfillment.DeliverySigned.v1',
        aggregateId: newId(),
        id: newId(),
        data: {
          ...shipment,
          customerName: 'X',
          signedAt: '2026-03-05T02:00:00Z',
          signedBy: '王伟',
          lines: [],
          orderFullyDelivered: true,
        },
      },
      {
        type: 'after-sales.ReturnVisitDone.v1',
        aggregateId: newId(),
        id: newId(),
        data: {
          ...whose,
          visitId: newId(),
          orderId: newId(),
          contractId: newId(),
          shipmentId: null,
          score: 5,
          method: 'PHONE',
          visitedBy: newId(),
          onTime: true,
          issues: [],
          doneAt: '2026-03-06T02:00:00Z',
        },
      },
    ]
  }

  test('quote, order, shipment, delivery and return visit show beside the contacts, each once', async () => {
    const customer = await open()
    await log({ customerId: customer.id })
    for (const event of events(customer.id)) {
      expect(await crm.service.deliver(event)).toBe('done')
      expect(await crm.service.deliver(event)).toBe('duplicate')
    }
    const { timeline } = await crm.customer(crm.wang, customer.id)
    const entries = timeline.edges.map(({ node }: { node: { kind: string; summary: string } }) => [
      node.kind,
      node.summary,
    ])
    expect(entries).toEqual([
      ['RETURN_VISIT_DONE', 'Return visit done, satisfaction 5 of 5'],
      ['DELIVERY_SIGNED', 'Shipment SH-2026-000041 of order SO-2026-000019 signed for'],
      [
        'SHIPMENT_DISPATCHED',
        'Shipment SH-2026-000041 of order SO-2026-000019 left with SF Express, tracking number SF1',
      ],
      ['ORDER_APPROVED', 'Order SO-2026-000019 approved: 113.00 CNY'],
      ['QUOTE_APPROVED', 'Quote QT-2026-000123 version 2 approved: 113.00 CNY'],
      ['CUSTOMER_CREATED', `Customer ${customer.code} opened`],
      ['INTERACTION', 'VISIT: 看了车间'],
    ])
  })

  test('an event of a customer that does not exist is parked', async () => {
    for (const event of events(newId())) expect(await crm.service.deliver(event)).toBe('parked')
  })
})
