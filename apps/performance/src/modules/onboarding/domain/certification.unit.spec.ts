import { expect, test } from '@jest/globals'
import { decideCertification, trainingDays } from './certification.ts'

const week = { fromDate: '2026-01-05', toDate: '2026-01-09' }
const pass = { courseCode: 'SALES-BASIC', takenOn: '2026-01-09', passed: true }

test('a day with two courses is one day of training', () => {
  expect(trainingDays([week, { fromDate: '2026-01-08', toDate: '2026-01-12' }])).toBe(8)
  expect(trainingDays([])).toBe(0)
})

test('R157: with the days and the exam, a newcomer is certified by the course that was passed first', () => {
  const exams = [{ courseCode: 'LAW', takenOn: '2026-01-10', passed: true }, pass]
  expect(decideCertification({ trainings: [week], exams }, 5)).toEqual({
    ok: true,
    value: { courseCode: 'SALES-BASIC' },
  })
})

test('P01: one day too few is too few', () => {
  expect(decideCertification({ trainings: [week], exams: [pass] }, 6)).toMatchObject({
    error: { rule: 'P01', code: 'TRAINING_TOO_SHORT' },
  })
})

test('R157: without an exam, or with a failed one, nobody is certified', () => {
  const failed = { ...pass, passed: false }
  expect(decideCertification({ trainings: [week], exams: [] }, 5)).toMatchObject({ error: { code: 'EXAM_NOT_PASSED' } })
  expect(decideCertification({ trainings: [week], exams: [failed] }, 5)).toMatchObject({
    error: { code: 'EXAM_NOT_PASSED' },
  })
})

test('R157: the last attempt at an exam counts', () => {
  const failed = { ...pass, passed: false }
  const again = { ...pass, takenOn: '2026-01-12' }
  expect(decideCertification({ trainings: [week], exams: [failed, again] }, 5).ok).toBe(true)
  expect(decideCertification({ trainings: [week], exams: [pass, { ...failed, takenOn: '2026-01-12' }] }, 5).ok).toBe(
    false,
  )
})
