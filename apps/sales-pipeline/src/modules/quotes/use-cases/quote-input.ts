import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { paymentTriggers } from '../domain/payment-terms.ts'

/** What a version of a quote says, as its preparer gives it (R064). */
export const quoteContentInput = {
  currency: z.string(),
  validUntil: input.date(),
  lines: z
    .array(
      z.object({
        productId: input.id(),
        quantity: input.decimal({ moreThan: '0', max: '1000000', places: 6 }),
        discountPercent: input.decimal({ min: '0', max: '100', places: 4 }),
        promisedOn: input
          .date()
          .nullish()
          .transform((date) => date ?? null),
        freightCost: input.money({ min: '0', places: 4 }).nullish(),
        installationCost: input.money({ min: '0', places: 4 }).nullish(),
      }),
    )
    .min(1, 'must have at least one line')
    .max(200),
  freightCost: input.money({ min: '0', places: 2 }).nullish(),
  installationCost: input.money({ min: '0', places: 2 }).nullish(),
  paymentTerms: z
    .array(
      z.object({
        trigger: z.enum(paymentTriggers),
        percent: input.decimal({ moreThan: '0', max: '100', places: 4 }),
        daysAfter: z.int('must be whole days').min(0).max(1825),
      }),
    )
    .min(1, 'must have at least one part')
    .max(24),
  deliveryTerms: input.text(2000),
  afterSalesTerms: input.text(2000),
  deliveryMethod: input.optionalText(500),
  installationTerms: input.optionalText(2000),
  serviceCommitment: input.optionalText(2000),
  nonStandardTerms: z
    .array(input.text(1000))
    .max(50)
    .nullish()
    .transform((terms) => terms ?? []),
  claims: z
    .array(
      z.object({
        line: z
          .int()
          .min(1)
          .nullish()
          .transform((line) => line ?? null),
        text: input.text(1000),
      }),
    )
    .max(50)
    .nullish()
    .transform((claims) => claims ?? []),
}

export type QuoteContentInput = z.output<z.ZodObject<typeof quoteContentInput>>
