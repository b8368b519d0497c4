import { describe, expect, test } from '@jest/globals'
import { isPolicyId, policyIds, policyParameters, type PolicyId } from './index.ts'

test('R203: the register knows the eleven parameters of the policy documents, and four of our own', () => {
  expect(policyIds).toEqual(Array.from({ length: 15 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`))
  expect(isPolicyId('P06')).toBe(true)
  expect(isPolicyId('P16')).toBe(false)
  expect(isPolicyId('toString')).toBe(false)
})

test.each(policyIds)('the default of %s is a valid value', (id) => {
  const { schema, default: value } = policyParameters[id]
  expect(schema.parse(value)).toEqual(value)
})

test('the defaults are those of the requirements', () => {
  expect(policyParameters.P01.default).toEqual({ days: 5 })
  expect(policyParameters.P02.default).toEqual({ minutes: 3 })
  expect(policyParameters.P03.default).toEqual({ workingDays: 2 })
  expect(policyParameters.P04.default).toEqual({ complexProblemWorkingDays: 5, complaintWorkingDays: 7 })
  expect(policyParameters.P05.default).toEqual({ workingHours: 4 })
  expect(policyParameters.P06.default).toEqual({ days: 7 })
  expect(policyParameters.P08.default.weights).toEqual({ sales: 60, satisfaction: 25, responseTime: 15 })
  expect(policyParameters.P09.default).toEqual({ months: 3 })
  expect(policyParameters.P10.default).toEqual({ dayOfMonth: 10 })
  expect(policyParameters.P11.default).toEqual({ researchReportMonths: 6, trainingsPerQuarter: 1 })
  expect(policyParameters.P12.default).toEqual({ coverDays: 60, breakGlassHours: 8 })
})

test('R203: a version that was published before a limit was one has the limit of the documents', () => {
  const { objectionAnswerWorkingHours: _, planReviewWorkingDays: __, ...before } = policyParameters.P14.default
  expect(policyParameters.P14.schema.parse({ ...before, nextStepGraceDays: 9 })).toEqual({
    ...policyParameters.P14.default,
    nextStepGraceDays: 9,
  })
})

describe('a value that makes no sense is refused', () => {
  test.each<[PolicyId, unknown]>([
    ['P06', { days: 0 }],
    ['P06', { days: 7.5 }],
    ['P06', { days: '7' }],
    ['P06', 7],
    ['P06', { days: 7, hours: 3 }],
    ['P07', { days: 15, daysByProduct: { 'LATHE-1': -1 } }],
    ['P08', { weights: { sales: 60, satisfaction: 25, responseTime: 14 }, weightsByPositionLevel: {} }],
    ['P08', { weights: { sales: 120, satisfaction: -20, responseTime: 0 }, weightsByPositionLevel: {} }],
    ['P10', { dayOfMonth: 31 }],
    ['P13', { ...policyParameters.P13.default, NEEDS: { exitCriteria: ['GUESSED'], probability: 20 } }],
    ['P13', { ...policyParameters.P13.default, NEEDS: { exitCriteria: ['OWNED', 'OWNED'], probability: 20 } }],
    ['P13', { ...policyParameters.P13.default, NEEDS: { exitCriteria: [], probability: 101 } }],
    ['P13', { NEEDS: { exitCriteria: [], probability: 20 } }],
    ['P14', { ...policyParameters.P14.default, distributionWorkingDays: 0 }],
    ['P15', { ...policyParameters.P15.default, businessReviewFor: ['WHENEVER'] }],
    ['P15', { ...policyParameters.P15.default, retentionYears: 0 }],
  ])('%s %j', (id, value) => {
    expect(policyParameters[id].schema.safeParse(value).success).toBe(false)
  })

  test('R138: weights per position level must add up to 100 too', () => {
    const { schema, default: value } = policyParameters.P08
    const senior = { sales: 70, satisfaction: 20, responseTime: 10 }
    expect(schema.safeParse({ ...value, weightsByPositionLevel: { SENIOR: senior } }).success).toBe(true)
    expect(schema.safeParse({ ...value, weightsByPositionLevel: { SENIOR: { ...senior, sales: 71 } } }).success).toBe(
      false,
    )
  })
})
