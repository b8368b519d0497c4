import type { Money } from '@sellgraph/kernel'

/** R010, R011, R013: product, budget, purchase time and scenario; the five dimensions; pain, expectations, preferences. */
export interface Need {
  summary: string
  products: string[]
  budget: Money | null
  purchaseBy: string | null
  scenario: string | null
  painPoints: string[]
  expectations: string | null
  functionNeed: string | null
  qualityNeed: string | null
  priceNeed: string | null
  deliveryNeed: string | null
  serviceNeed: string | null
  preferences: string | null
}

/** R012: who decides, how, when. */
export interface Decision {
  deciders: string[]
  process: string | null
  decisionOn: string | null
}
