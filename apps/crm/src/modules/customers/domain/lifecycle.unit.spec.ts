import { describe, expect, test } from '@jest/globals'
import { nextStep } from './lifecycle.ts'

describe('R018: the stage of a customer', () => {
  const nothing = { needComplete: false, decisionComplete: false, opportunities: [], contract: null }
  test.each([
    ['POTENTIAL', nothing, undefined],
    ['POTENTIAL', { ...nothing, needComplete: true }, 'intend'],
    ['INTENDING', { ...nothing, decisionComplete: true, opportunities: ['NEEDS'] }, undefined],
    ['INTENDING', { ...nothing, opportunities: ['PROPOSAL'] }, undefined],
    ['INTENDING', { ...nothing, decisionComplete: true, opportunities: ['LOST', 'PROPOSAL'] }, 'prospect'],
    ['PROSPECTIVE', { ...nothing, opportunities: ['NEGOTIATION'] }, undefined],
    ['PROSPECTIVE', { ...nothing, opportunities: ['LOST'] }, 'fallBack'],
    ['PROSPECTIVE', { ...nothing, opportunities: ['WON'] }, undefined],
    ['POTENTIAL', { ...nothing, contract: 'HT-1' }, 'win'],
    ['WON', { ...nothing, contract: 'HT-2' }, undefined],
  ] as const)('%s with %j goes by %s', (stage, facts, action) => {
    expect(nextStep(stage, facts)?.action).toBe(action)
  })
})
