import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { GraphQLEnumType } from 'graphql'
import { buildASTSchema, parse } from 'graphql'
import { checkSplits, type CreditSplit } from './credit-split.ts'
import {
  type DealFacts,
  decideAdvance,
  decideBack,
  exitCriteria,
  judgeExit,
  opportunityMachine,
  salesStages,
} from './opportunity.ts'

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')

function valuesOf(name: string): string[] {
  const type = buildASTSchema(parse(new RegExp(`enum ${name} \\{[^}]*\\}`).exec(sdl)?.[0] ?? '')).getType(name)
  return (type as GraphQLEnumType).getValues().map((value) => value.name)
}

const ready: DealFacts = {
  ownerId: '018f6a2e-0000-7000-8000-000000000001',
  needSummary: 'two machining centres',
  amount: '100000',
  closeDate: '2026-06-30',
  presentations: 1,
  quoteSent: true,
  quoteAccepted: true,
}

describe('stages', () => {
  test('the graph knows exactly the stages of the machine and the exit criteria', () => {
    expect(valuesOf('OpportunityStage')).toEqual(opportunityMachine.states)
    expect(valuesOf('ExitCriterionCode')).toEqual(Object.keys(exitCriteria))
  })

  test('R056: a deal that has all it needs goes through every stage to the contract', () => {
    for (const [index, stage] of salesStages.slice(0, -1).entries()) {
      expect(decideAdvance(stage, salesStages[index + 1] ?? 'RECEPTION', ready)).toEqual({
        ok: true,
        value: salesStages[index + 1],
      })
    }
  })

  test.each([
    ['RECEPTION', { ownerId: null }, 'OWNED'],
    ['NEEDS', { needSummary: null }, 'NEED_KNOWN'],
    ['NEEDS', { amount: null }, 'ESTIMATED'],
    ['NEEDS', { closeDate: null }, 'ESTIMATED'],
    ['PRESENTATION', { presentations: 0 }, 'PRESENTED'],
    ['PROPOSAL', { quoteSent: false, quoteAccepted: false }, 'QUOTE_SENT'],
    ['NEGOTIATION', { quoteAccepted: false }, 'QUOTE_ACCEPTED'],
  ] as const)('R056: %s is not left while %p', (stage, lacking, code) => {
    const decided = decideAdvance(stage, 'CONTRACTING', { ...ready, ...lacking })
    expect(decided).toMatchObject({ ok: false, error: { kind: 'RULE', rule: 'R056', code: 'EXIT_CRITERIA_OPEN' } })
    expect(decided.ok ? '' : decided.error.message).toContain(code)
    expect(
      judgeExit(stage, { ...ready, ...lacking })
        .filter(({ met }) => !met)
        .map((one) => one.code),
    ).toEqual([code])
  })

  test('R056: a jump over stages is held up by the stage in between', () => {
    const decided = decideAdvance('RECEPTION', 'PROPOSAL', { ...ready, presentations: 0 })
    expect(decided.ok ? '' : decided.error.message).toContain('PRESENTED')
  })

  test('forward is not back, back is not forward, and what is closed does not move', () => {
    expect(decideAdvance('PROPOSAL', 'NEEDS', ready)).toMatchObject({ ok: false, error: { kind: 'VALIDATION' } })
    expect(decideAdvance('PROPOSAL', 'PROPOSAL', ready)).toMatchObject({ ok: false, error: { kind: 'VALIDATION' } })
    expect(decideBack('PROPOSAL', 'NEGOTIATION')).toMatchObject({ ok: false, error: { kind: 'VALIDATION' } })
    expect(decideBack('PROPOSAL', 'NEEDS')).toEqual({ ok: true, value: 'NEEDS' })
    for (const closed of ['WON', 'LOST', 'SUSPENDED'] as const) {
      expect(decideAdvance(closed, 'CONTRACTING', ready)).toMatchObject({ ok: false, error: { currentState: closed } })
      expect(decideBack(closed, 'RECEPTION')).toMatchObject({ ok: false, error: { currentState: closed } })
    }
  })
})

describe('credit splits', () => {
  const share = (employee: number, percent: string): CreditSplit => ({
    employeeId: `018f6a2e-0000-7000-8000-00000000000${String(employee)}`,
    role: 'SUPPORT',
    percent,
  })

  test('R076: shares are exactly 100 % together', () => {
    expect(checkSplits([share(1, '33.3333'), share(2, '33.3333'), share(3, '33.3334')]).ok).toBe(true)
    expect(checkSplits([share(1, '60'), share(2, '39.9999')])).toMatchObject({ ok: false })
    expect(checkSplits([share(1, '60'), share(2, '40.0001')])).toMatchObject({ ok: false })
  })

  test('R076: nobody is in it twice', () => {
    expect(checkSplits([share(1, '50'), share(1, '50')])).toMatchObject({
      ok: false,
      error: { fields: [{ path: 'splits.1.employeeId' }] },
    })
  })
})
