import { describe, expect, test } from '@jest/globals'
import {
  checkChecklist,
  checklistItems,
  checkReviewer,
  requiredReviews,
  type ReviewFacts,
  type ReviewKind,
} from './review.ts'

describe('reviews', () => {
  const contract = { draftedBy: 'drafter', gainers: ['owner', 'helper'], reviewedBy: ['lawyer'] }

  test('R069: somebody who has nothing to do with the deal may review it', () => {
    expect(checkReviewer('accountant', contract).ok).toBe(true)
  })

  test.each([
    ['drafter', 'SELF_REVIEW'],
    ['owner', 'SELF_REVIEW'],
    ['helper', 'SELF_REVIEW'],
    ['lawyer', 'SAME_REVIEWER_TWICE'],
  ])('R197: the %s may not', (reviewer, code) => {
    expect(checkReviewer(reviewer, contract)).toMatchObject({ ok: false, error: { code } })
  })
})

describe('which reviews a contract needs', () => {
  const plain: ReviewFacts = {
    productClasses: ['STANDARD', 'SERVICE'],
    deviationsFor: [],
    firstContract: true,
    aboveAmountLimit: true,
    businessReviewFor: [],
  }
  const both = [
    { kind: 'LEGAL', reasons: ['ALWAYS'] },
    { kind: 'FINANCE', reasons: ['ALWAYS'] },
  ]

  test('R069: legal and finance look at every contract', () => {
    expect(requiredReviews(plain)).toEqual(both)
  })

  const cases: [string, Partial<ReviewFacts>, ReviewKind, string[]][] = [
    ['a product made to order', { productClasses: ['STANDARD', 'CUSTOM'] }, 'TECHNICAL', ['CUSTOM_PRODUCT']],
    ['another technical clause or day', { deviationsFor: ['TECHNICAL'] }, 'TECHNICAL', ['DEVIATION']],
    ['a first contract', { businessReviewFor: ['FIRST_CONTRACT'] }, 'BUSINESS', ['FIRST_CONTRACT']],
    ['a large amount', { businessReviewFor: ['AMOUNT'] }, 'BUSINESS', ['AMOUNT']],
    [
      'a first contract of a large amount',
      { businessReviewFor: ['FIRST_CONTRACT', 'AMOUNT'] },
      'BUSINESS',
      ['FIRST_CONTRACT', 'AMOUNT'],
    ],
  ]
  test.each(cases)('R069: %s needs one more, and says why', (_, facts, kind, reasons) => {
    expect(requiredReviews({ ...plain, ...facts })).toEqual([...both, { kind, reasons }])
  })

  test('R069: what the policy asks for concerns only the contracts that it is about', () => {
    const asked = { ...plain, businessReviewFor: ['FIRST_CONTRACT', 'AMOUNT'] as const }
    expect(requiredReviews({ ...asked, firstContract: false, aboveAmountLimit: false })).toEqual(both)
  })
})

describe('the checklist', () => {
  const all = checklistItems.map((item) => ({ item, answer: true, comment: null }))

  test('R069: one no sends the contract back', () => {
    for (const { item } of all) {
      const checked = checkChecklist(
        all.map((one) => (one.item === item ? { ...one, answer: false } : one)),
        false,
      )
      expect(checked).toMatchObject({ error: { code: 'CHECKLIST_NEGATIVE', message: expect.stringContaining(item) } })
    }
  })

  test('R069: where the company wants it so, no item is left out', () => {
    expect(checkChecklist(all, true).ok).toBe(true)
    expect(checkChecklist([], false).ok).toBe(true)
    for (const { item } of all) {
      const checked = checkChecklist(
        all.filter((one) => one.item !== item),
        true,
      )
      expect(checked).toMatchObject({ error: { code: 'CHECKLIST_INCOMPLETE', message: expect.stringContaining(item) } })
    }
  })
})
