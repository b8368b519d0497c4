import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import type { Decision, Need } from '../domain/profile.ts'

const list = (items: number) =>
  z
    .array(input.text())
    .max(items, `must have at most ${String(items)} items`)
    .nullish()
    .transform((values) => values ?? [])
const optionalDate = () =>
  input
    .date()
    .nullish()
    .transform((date) => date ?? null)

export const needInput: z.ZodType<Need> = z.object({
  summary: input.text(1000),
  products: list(50),
  budget: input
    .money({ moreThan: '0', max: '99999999999999' })
    .nullish()
    .transform((budget) => budget ?? null),
  purchaseBy: optionalDate(),
  scenario: input.optionalText(1000),
  painPoints: list(50),
  expectations: input.optionalText(1000),
  functionNeed: input.optionalText(1000),
  qualityNeed: input.optionalText(1000),
  priceNeed: input.optionalText(1000),
  deliveryNeed: input.optionalText(1000),
  serviceNeed: input.optionalText(1000),
  preferences: input.optionalText(1000),
})

export const decisionInput: z.ZodType<Decision> = z.object({
  deciders: list(20),
  process: input.optionalText(1000),
  decisionOn: optionalDate(),
})
