import { expect, test } from '@jest/globals'
import { checkDraft, factsChanged, type PlaybookDraft } from './playbook-item.ts'

const text = { feature: '五轴联动', advantage: '一次装夹', benefit: '误差小', evidence: null }
const card: PlaybookDraft = {
  kind: 'FAB_CARD',
  title: '一次装夹',
  titleEn: null,
  productId: null,
  family: 'MACHINING',
  content: { chinese: text, english: null },
}

test('R058: an item has a title in each language that it has a text in, and in no other', () => {
  expect(checkDraft(card).ok).toBe(true)
  const both = { ...card, titleEn: 'One clamping', content: { chinese: text, english: text } }
  expect(checkDraft(both).ok).toBe(true)
  expect(checkDraft({ ...card, titleEn: 'One clamping' })).toMatchObject({ error: { fields: [{ path: 'titleEn' }] } })
  expect(checkDraft({ ...both, title: null })).toMatchObject({ error: { fields: [{ path: 'title' }] } })
  const nothing = { ...card, title: null, content: { chinese: null, english: null } }
  expect(checkDraft(nothing)).toMatchObject({ error: { fields: [{ path: 'title' }] } })
})

test('R078: what is said of a product says of which', () => {
  expect(checkDraft({ ...card, family: null })).toMatchObject({ error: { fields: [{ path: 'productId' }] } })
})

test('R193: a customer is named with permission, or not at all', () => {
  const texts = { chinese: { need: '降本', solution: '五轴', result: '节拍减半' }, english: null }
  const story: PlaybookDraft = { ...card, kind: 'CASE_STUDY', family: null, content: texts }
  expect(checkDraft(story).ok).toBe(true)
  const named = { ...texts, customerName: '苏州恒力' }
  expect(checkDraft({ ...story, content: named })).toMatchObject({
    error: { fields: [{ path: 'caseStudy.permission' }] },
  })
  expect(checkDraft({ ...story, content: { ...named, permission: '张经理 2026-03-01 书面同意' } }).ok).toBe(true)
})

test('R078: facts have changed when the catalogue says something else, and not when a price does', () => {
  const facts = { sku: 'VMC', name: '加工中心', nameEn: null, specification: '行程 800 mm', warrantyMonths: 24 }
  expect(factsChanged(facts, { ...facts })).toBe(false)
  expect(factsChanged(facts, Object.assign({ listPrice: '7' }, facts))).toBe(false)
  expect(factsChanged(facts, { ...facts, warrantyMonths: 12 })).toBe(true)
  expect(factsChanged(facts, { ...facts, specification: null })).toBe(true)
})
