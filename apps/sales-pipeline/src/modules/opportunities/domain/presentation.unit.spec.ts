import { expect, test } from '@jest/globals'
import { checkPresentation, type PresentationFacts, type PresentationKind } from './presentation.ts'

const nothing: PresentationFacts = {
  productIds: [],
  result: null,
  referenceCase: null,
  namingPermitted: null,
  competitor: null,
  competitorProduct: null,
  strengths: null,
  weaknesses: null,
}
const check = (kind: PresentationKind, facts: Partial<PresentationFacts>) =>
  checkPresentation({ ...nothing, ...facts, kind })

test.each<[PresentationKind, Partial<PresentationFacts>]>([
  ['DEMONSTRATION', { productIds: ['p1'], result: '样件合格' }],
  ['CASE_STUDY', { referenceCase: '宁波精工', namingPermitted: false }],
  ['COMPARISON', { competitor: '海天', competitorProduct: 'V-8', strengths: '精度', weaknesses: '价格' }],
])('R057: what a %s records of its own is taken, and refused of any other kind', (kind, facts) => {
  expect(check(kind, {}).ok).toBe(true)
  expect(check(kind, facts).ok).toBe(true)
  for (const other of (['DEMONSTRATION', 'CASE_STUDY', 'COMPARISON'] as const).filter((one) => one !== kind)) {
    for (const [fact, value] of Object.entries(facts)) {
      expect(check(other, { [fact]: value })).toMatchObject({ ok: false, error: { fields: [{ path: fact }] } })
    }
  }
})

test('R057: a case is shown with the word of whom it names, given or refused', () => {
  expect(check('CASE_STUDY', { referenceCase: '宁波精工' })).toMatchObject({
    error: { fields: [{ path: 'namingPermitted' }] },
  })
})

test('R078: a comparison that praises says too where the other is better', () => {
  expect(check('COMPARISON', { strengths: '精度' })).toMatchObject({ error: { fields: [{ path: 'competitor' }] } })
  expect(check('COMPARISON', { competitor: '海天', strengths: '精度' })).toMatchObject({
    error: { rule: 'R078', code: 'ONE_SIDED' },
  })
  expect(check('COMPARISON', { competitor: '海天', weaknesses: '价格' }).ok).toBe(true)
})
