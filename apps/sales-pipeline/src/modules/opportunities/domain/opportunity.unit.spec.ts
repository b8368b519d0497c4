import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type ExitCriterion, exitCriteria as policyCriteria, policyParameters } from '@sellgraph/policies'
import fc from 'fast-check'
import type { GraphQLEnumType } from 'graphql'
import { buildASTSchema, parse } from 'graphql'
import { checkSplits, type CreditSplit } from './credit-split.ts'
import {
  chanceAfter,
  type DealFacts,
  decideAdvance,
  decideBack,
  decideReopen,
  decideResume,
  exitCriteria,
  judgeExit,
  opportunityMachine,
  salesStages,
  type StagePolicy,
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
  nextStepDueOn: '2026-03-06',
  decisionMaker: 'Zhao, general manager',
  presentations: 1,
  openObjections: 0,
  proposalMade: true,
  quoteSent: true,
  intentionReached: true,
  quoteAccepted: true,
  creditSplit: true,
}

/** Nothing is published: the documented default holds. */
const byDefault: StagePolicy = { value: policyParameters.P13.default, version: 0 }

/** Every stage asks for everything there is. */
const strict: StagePolicy = {
  value: Object.fromEntries(
    salesStages.map((stage, index) => [stage, { exitCriteria: policyCriteria, probability: 10 + 15 * index }]),
  ) as unknown as StagePolicy['value'],
  version: 7,
}

describe('stages', () => {
  test('the graph knows exactly the stages of the machine and the exit criteria', () => {
    expect(valuesOf('OpportunityStage')).toEqual(opportunityMachine.states)
    expect(valuesOf('ExitCriterionCode')).toEqual(Object.keys(exitCriteria))
    expect(Object.keys(exitCriteria)).toEqual(policyCriteria)
  })

  test('R056: a deal that has all it needs goes through every stage to the contract', () => {
    for (const [index, stage] of salesStages.slice(0, -1).entries()) {
      expect(decideAdvance(stage, salesStages[index + 1] ?? 'RECEPTION', ready, byDefault)).toEqual({
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
    const decided = decideAdvance(stage, 'CONTRACTING', { ...ready, ...lacking }, byDefault)
    expect(decided).toMatchObject({ ok: false, error: { kind: 'RULE', rule: 'R056', code: 'EXIT_CRITERIA_OPEN' } })
    expect(decided.ok ? '' : decided.error.message).toContain(code)
    expect(
      judgeExit(stage, { ...ready, ...lacking }, byDefault)
        .filter(({ met }) => !met)
        .map((one) => one.code),
    ).toEqual([code])
  })

  test('R056: a jump over stages is held up by the stage in between', () => {
    const decided = decideAdvance('RECEPTION', 'PROPOSAL', { ...ready, presentations: 0 }, byDefault)
    expect(decided.ok ? '' : decided.error.message).toContain('PRESENTED')
  })

  test('forward is not back, back is not forward, and what is closed does not move', () => {
    expect(decideAdvance('PROPOSAL', 'NEEDS', ready, byDefault)).toMatchObject({
      ok: false,
      error: { kind: 'VALIDATION' },
    })
    expect(decideAdvance('PROPOSAL', 'PROPOSAL', ready, byDefault)).toMatchObject({
      ok: false,
      error: { kind: 'VALIDATION' },
    })
    expect(decideBack('PROPOSAL', 'NEGOTIATION')).toMatchObject({ ok: false, error: { kind: 'VALIDATION' } })
    expect(decideBack('PROPOSAL', 'NEEDS')).toEqual({ ok: true, value: 'NEEDS' })
    for (const closed of ['WON', 'LOST', 'SUSPENDED'] as const) {
      expect(decideAdvance(closed, 'CONTRACTING', ready, byDefault)).toMatchObject({
        ok: false,
        error: { currentState: closed },
      })
      expect(decideBack(closed, 'RECEPTION')).toMatchObject({ ok: false, error: { currentState: closed } })
    }
  })
})

describe('R056: stages by published policy', () => {
  const lacking: Record<ExitCriterion, Partial<DealFacts>> = {
    OWNED: { ownerId: null },
    NEED_KNOWN: { needSummary: null },
    ESTIMATED: { closeDate: null },
    NEXT_STEP_PLANNED: { nextStepDueOn: null },
    DECISION_MAKER_KNOWN: { decisionMaker: null },
    PRESENTED: { presentations: 0 },
    OBJECTIONS_ANSWERED: { openObjections: 1 },
    PROPOSAL_MADE: { proposalMade: false },
    QUOTE_SENT: { quoteSent: false, quoteAccepted: false },
    INTENTION_REACHED: { intentionReached: false, quoteAccepted: false },
    QUOTE_ACCEPTED: { quoteAccepted: false },
    CREDIT_SPLIT: { creditSplit: false },
  }

  test.each(policyCriteria)('R056: %s holds a deal up where the policy asks for it, and nowhere else', (code) => {
    const only = (codes: ExitCriterion[]): StagePolicy => ({
      value: { ...strict.value, NEEDS: { exitCriteria: codes, probability: 20 } },
      version: 3,
    })
    const deal = { ...ready, ...lacking[code] }
    expect(judgeExit('NEEDS', deal, only([code]))).toMatchObject([{ code, met: false, policyVersion: 3 }])
    expect(judgeExit('NEEDS', ready, only([code]))).toMatchObject([{ code, met: true }])
    expect(decideAdvance('NEEDS', 'PRESENTATION', deal, only([code]))).toMatchObject({ ok: false })
    expect(decideAdvance('NEEDS', 'PRESENTATION', deal, only([]))).toMatchObject({ ok: true })
  })

  test('R056: what a strict policy asks for is judged in its order', () => {
    expect(judgeExit('RECEPTION', ready, strict).map(({ code }) => code)).toEqual(policyCriteria)
  })
})

describe('the chance of winning', () => {
  const stage = fc.constantFrom(...salesStages)
  const own = fc.option(fc.integer({ min: 0, max: 99 }))

  test("R056: it is the stage's own until the seller says otherwise", () => {
    fc.assert(
      fc.property(stage, stage, (from, to) => {
        const { probability, ownProbability } = chanceAfter(to, { stage: from, ownProbability: null }, byDefault)
        expect([probability, ownProbability]).toEqual([byDefault.value[to].probability, null])
      }),
    )
  })

  test('R056: a step forward never lowers what the seller said, a step back never raises it', () => {
    fc.assert(
      fc.property(stage, stage, own, (from, to, said) => {
        const after = chanceAfter(to, { stage: from, ownProbability: said }, byDefault)
        const stages = byDefault.value[to].probability
        const forward = salesStages.indexOf(to) > salesStages.indexOf(from)
        if (said === null) expect(after.probability).toBe(stages)
        else expect(after.probability).toBe(forward ? Math.max(said, stages) : Math.min(said, stages))
      }),
    )
  })

  test('R056: what is won is certain, what rests or is lost has no chance, and has the old one when it goes on', () => {
    fc.assert(
      fc.property(stage, own, (at, said) => {
        const before = { stage: at, ownProbability: said }
        expect(chanceAfter('WON', before, byDefault)).toEqual({ probability: 100, ownProbability: null })
        for (const ended of ['LOST', 'SUSPENDED'] as const) {
          const resting = chanceAfter(ended, before, byDefault)
          expect(resting).toEqual({ probability: 0, ownProbability: said })
          const again = chanceAfter(at, { stage: ended, ownProbability: resting.ownProbability }, byDefault)
          expect(again.probability).toBe(said ?? byDefault.value[at].probability)
        }
      }),
    )
  })
})

test('a resting deal goes on where it stood, a lost one where it was lost, and no other does either', () => {
  expect(decideResume({ stage: 'SUSPENDED', suspendedFrom: 'PROPOSAL' })).toEqual({ ok: true, value: 'PROPOSAL' })
  expect(decideResume({ stage: 'LOST', suspendedFrom: null })).toMatchObject({ error: { currentState: 'LOST' } })
  expect(decideReopen({ stage: 'LOST', lostFrom: 'NEEDS' })).toEqual({ ok: true, value: 'NEEDS' })
  expect(decideReopen({ stage: 'WON', lostFrom: null })).toMatchObject({ error: { currentState: 'WON' } })
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
