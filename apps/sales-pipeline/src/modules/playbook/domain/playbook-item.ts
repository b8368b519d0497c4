import { defineStateMachine, invalid, ok, type Result } from '@sellgraph/kernel'
import { sameFacts, type StatedFact } from '../../products/domain/product-fact.ts'

export const playbookItemMachine = defineStateMachine({
  of: 'playbook item',
  enum: 'PlaybookItemStatus',
  states: {
    DRAFT: 'Being written (草稿).',
    IN_REVIEW: 'Waiting for somebody else than its author (审核中).',
    RETURNED: 'Returned to its author (已退回).',
    PUBLISHED: 'In use (已发布).',
    SUPERSEDED: 'Replaced by a later version (已更新).',
    RETIRED: 'Out of use (已停用).',
  },
  initial: 'DRAFT',
  transitions: {
    rewrite: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
    submit: { from: ['DRAFT', 'RETURNED'], to: 'IN_REVIEW' },
    return: { from: ['IN_REVIEW'], to: 'RETURNED' },
    publish: { from: ['IN_REVIEW'], to: 'PUBLISHED' },
    // When a later version of the item is published.
    supersede: { from: ['PUBLISHED'], to: 'SUPERSEDED' },
    retire: { from: ['PUBLISHED'], to: 'RETIRED' },
  },
})
export type PlaybookItemStatus = (typeof playbookItemMachine.states)[number]

export const useOccasions = [
  'PRESENTATION', 'OBJECTION', 'NEGOTIATION', 'CLOSING', 'VISIT', 'CALL', 'OTHER',
] as const // prettier-ignore
export type UseOccasion = (typeof useOccasions)[number]

/** What each kind of item says, in each language it is written in. A name with `?` may be left out. */
export const playbookTexts = {
  FAB_CARD: ['feature', 'advantage', 'benefit', 'evidence?'],
  OBJECTION_HANDLING: ['objection', 'cause', 'response'],
  CLOSING_TECHNIQUE: ['situation', 'technique', 'wording?'],
  SALES_SCRIPT: ['occasion', 'script'],
  CASE_STUDY: ['need', 'solution', 'result'],
  COMPETITOR_COMPARISON: ['ourStrengths', 'ourWeaknesses', 'source'],
} as const
export type PlaybookKind = keyof typeof playbookTexts
export const playbookKinds = Object.keys(playbookTexts) as PlaybookKind[]

/** The texts of one language, of any of the kinds. */
export type PlaybookText<K extends PlaybookKind> = K extends PlaybookKind
  ? {
      readonly [T in (typeof playbookTexts)[K][number] as T extends `${infer N}?` ? N : T]: T extends `${string}?`
        ? string | null
        : string
    }
  : never

/** The content of an item as it is stored: its texts, and what is the same in every language. */
export interface PlaybookContent<K extends PlaybookKind = PlaybookKind> {
  readonly chinese: PlaybookText<K> | null
  readonly english: PlaybookText<K> | null
  /** CASE_STUDY: the customer, with who permitted to name it; null for an anonymous one. */
  readonly customerName?: string | null
  readonly permission?: string | null
  /** COMPETITOR_COMPARISON */
  readonly competitor?: string
  readonly competitorProduct?: string | null
}

export interface PlaybookDraft {
  readonly kind: PlaybookKind
  readonly title: string | null
  readonly titleEn: string | null
  readonly productId: string | null
  readonly family: string | null
  readonly content: PlaybookContent
}

/** What an item must have before anybody reviews it. */
export function checkDraft(draft: PlaybookDraft): Result<undefined> {
  const { kind, content } = draft
  if (draft.title === null && draft.titleEn === null) return invalid('title', 'give a title in Chinese or in English')
  for (const [language, title, path] of [
    ['chinese', draft.title, 'title'],
    ['english', draft.titleEn, 'titleEn'],
  ] as const) {
    if ((content[language] === null) !== (title === null)) {
      return invalid(path, 'goes with a text in the same language, and only with it')
    }
  }
  if ((kind === 'FAB_CARD' || kind === 'COMPETITOR_COMPARISON') && draft.productId === null && draft.family === null) {
    return invalid('productId', 'say which product or family it speaks of')
  }
  // A customer is named only with permission (R193).
  if ((content.customerName ?? null) !== null && (content.permission ?? null) === null) {
    return invalid('caseStudy.permission', 'say who of the customer permitted to be named')
  }
  return ok()
}

/** What is known of a product, and a playbook may repeat: its entry in the catalogue and its published facts (R078). */
export interface ProductFacts {
  readonly sku: string
  readonly name: string
  readonly nameEn: string | null
  readonly specification: string | null
  readonly warrantyMonths: number
  /** Left out in items that were published before facts were. */
  readonly facts?: StatedFact[]
}

export function factsOf(
  { sku, name, nameEn, specification, warrantyMonths }: Omit<ProductFacts, 'facts'>,
  facts: StatedFact[],
): ProductFacts {
  return { sku, name, nameEn, specification, warrantyMonths, facts }
}

/** Whether something else is known of the product now than when the item was compared with it. */
export function factsChanged(checked: ProductFacts, now: ProductFacts): boolean {
  const entries = ['sku', 'name', 'nameEn', 'specification', 'warrantyMonths'] as const
  return entries.some((entry) => checked[entry] !== now[entry]) || !sameFacts(checked.facts ?? [], now.facts ?? [])
}
