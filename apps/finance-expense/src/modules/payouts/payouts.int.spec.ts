import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { Kind, parse } from 'graphql'
import { cny, FinanceSpec, type Person } from '../../testing/deal.ts'
import { payoutMachine } from './domain/payout.ts'

let spec: FinanceSpec
beforeAll(async () => {
  spec = await FinanceSpec.start()
})
afterAll(() => spec.service.stop())

const PAYOUT = 'id version number status period amount { amount } statement { id } employee { id } paidOn reference'

function statement(overrides: object = {}) {
  return {
    statementId: newId(),
    number: 'TC-2026-000001',
    employeeId: spec.wang.employeeId,
    teamId: spec.wang.teamId,
    period: '2026-02',
    amount: cny('1234.56'),
    lineIds: [],
    approvedBy: spec.manager.employeeId,
    approvedAt: '2026-03-02T01:00:00Z',
    ...overrides,
  }
}

async function instructed(overrides: object = {}) {
  const data = statement(overrides)
  const event = { type: 'performance.CommissionApproved.v1', aggregateId: data.statementId, data } as const
  expect(await spec.service.deliver(event)).toBe('done')
  return payoutOf(data.statementId)
}

async function payoutOf(statementId: string, who: Person = spec.finance) {
  const { data } = await spec.service.gql(
    who,
    `query ($id: ID!) { _entities(representations: [{ __typename: "CommissionStatement", id: $id }]) {
       ... on CommissionStatement { payout { ${PAYOUT} } } } }`,
    { id: statementId },
  )
  return data._entities[0].payout
}

const confirm = (payout: { id: string; version: number }, overrides: object = {}, who: Person = spec.finance) =>
  spec.act(
    who,
    'confirmPayout',
    { payoutId: payout.id, version: payout.version, paidOn: '2026-03-02', reference: newId(), ...overrides },
    `payout { ${PAYOUT} }`,
  )

describe('R189: paying commission', () => {
  test('an approved statement is to be paid, once, and finance confirms it', async () => {
    const payout = await instructed()
    expect(payout).toMatchObject({
      status: 'INSTRUCTED',
      amount: { amount: '1234.56' },
      period: '2026-02',
      paidOn: null,
    })
    expect(payout.number).toMatch(/^FK-2026-\d{6}$/)
    const again = statement({ statementId: payout.statement.id })
    expect(
      await spec.service.deliver({
        type: 'performance.CommissionApproved.v1',
        aggregateId: again.statementId,
        data: again,
      }),
    ).toBe('skipped')

    const paid = await confirm(payout, { reference: 'ICBC-9' })
    expect(paid.payout).toMatchObject({ status: 'PAID', version: 2, paidOn: '2026-03-02', reference: 'ICBC-9' })
    expect((await spec.service.published('finance-expense.PayoutCompleted.v1')).map((event) => event.data)).toEqual([
      {
        payoutId: payout.id,
        statementId: payout.statement.id,
        employeeId: spec.wang.employeeId,
        teamId: spec.wang.teamId,
        amount: cny('1234.56'),
        paidOn: '2026-03-02',
        reference: 'ICBC-9',
      },
    ])
    expect(await confirm({ ...payout, version: 2 })).toMatchObject({ code: 'WRONG_STATE', currentState: 'PAID' })
    const other = await instructed()
    expect(await confirm(other, { reference: 'ICBC-9' })).toMatchObject({ code: 'REFERENCE_TAKEN' })
  })

  test('two who confirm at once pay once', async () => {
    const payout = await instructed()
    const before = (await spec.service.published('finance-expense.PayoutCompleted.v1')).length
    const answers = await Promise.all([confirm(payout), confirm(payout, {}, spec.finance2)])
    expect(answers.map((answer) => answer.code ?? 'OK').sort()).toEqual(['OK', 'WRONG_STATE'])
    expect(await spec.service.published('finance-expense.PayoutCompleted.v1')).toHaveLength(before + 1)
  })

  test('R197: not by who is paid or approved it, nor by another role', async () => {
    const own = await instructed({ employeeId: spec.finance.employeeId })
    expect(await confirm(own)).toMatchObject({ code: 'SELF_PAYMENT', rule: 'R197' })
    const approved = await instructed({ approvedBy: spec.finance.employeeId })
    expect(await confirm(approved)).toMatchObject({ code: 'SELF_PAYMENT' })
    expect(await confirm(approved, {}, spec.finance2)).toMatchObject({ __typename: 'ConfirmPayoutPayload' })
    for (const who of [spec.wang, spec.manager, spec.director, spec.auditor]) {
      expect(await confirm(own, {}, who)).toMatchObject({ __typename: 'ForbiddenError' })
    }
  })

  test('not with a wrong day, a stale version or an unknown payout; and nothing is paid back', async () => {
    const payout = await instructed()
    expect(await confirm(payout, { paidOn: '2026-03-03' })).toMatchObject({ fields: [{ path: 'paidOn' }] })
    expect(await confirm(payout, { paidOn: '2026-03-01' })).toMatchObject({ fields: [{ path: 'paidOn' }] })
    expect(await confirm({ ...payout, version: 5 })).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 })
    expect(await confirm({ id: newId(), version: 1 })).toMatchObject({ __typename: 'NotFoundError' })
    const data = statement({ amount: cny('-1.00') })
    expect(
      await spec.service.deliver({ type: 'performance.CommissionApproved.v1', aggregateId: data.statementId, data }),
    ).toBe('parked')
  })

  test('R197: everybody sees their own payouts, a manager those of the team', async () => {
    const payout = await instructed()
    const seen = async (who: Person) => {
      const { data } = await spec.service.gql(
        who,
        `query ($id: ID!, $e: ID!) { payout(id: $id) { id } payouts(employeeId: $e, period: "2026-02", status: INSTRUCTED) { totalCount }
           _entities(representations: [{ __typename: "PayoutInstruction", id: $id }]) { ... on PayoutInstruction { id } } }`,
        { id: payout.id, e: spec.wang.employeeId },
      )
      return [
        data.payout !== null,
        data.payouts.totalCount > 0,
        data._entities[0] !== null,
        (await payoutOf(payout.statement.id, who)) !== null,
      ]
    }
    for (const who of [spec.wang, spec.manager, spec.finance, spec.auditor]) {
      expect(await seen(who)).toEqual([true, true, true, true])
    }
    expect(await seen(spec.li)).toEqual([false, false, false, false])
  })
})

test('the graph knows the states of a payout', () => {
  const document = parse(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'))
  const states = document.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'PayoutStatus'
      ? (definition.values ?? []).map((value) => value.name.value)
      : [],
  )
  expect(states).toEqual([...payoutMachine.states])
})
