import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { allClauseKinds, optionalClauseKinds } from '../../clause-templates/domain/clause-template.ts'
import { paymentTriggers } from '../../quotes/domain/payment-terms.ts'

/** Clauses with their texts, each kind once. */
export const clausesInput = z
  .array(z.object({ kind: z.enum(allClauseKinds), text: input.text(10_000) }))
  .refine((clauses) => isOnce(clauses.map(({ kind }) => kind)), 'must have each clause once')

/** How a contract is worded. A draft may have gaps; handing it in may not. */
export const wordingInput = {
  clauses: z
    .array(
      z.object({
        kind: z.enum(allClauseKinds),
        text: input.text(10_000).nullish(),
        reason: input.optionalText(1000),
      }),
    )
    .refine((clauses) => isOnce(clauses.map(({ kind }) => kind)), 'must have each clause once')
    .nullish()
    .transform((clauses) => clauses ?? null),
  omissions: z
    .array(z.object({ kind: z.enum(optionalClauseKinds), reason: input.text(1000) }))
    .refine((omissions) => isOnce(omissions.map(({ kind }) => kind)), 'must have each clause once')
    .nullish()
    .transform((omissions) => omissions ?? []),
  claims: z
    .array(
      z.object({
        clause: z.enum(allClauseKinds),
        line: z
          .int()
          .min(1)
          .nullish()
          .transform((line) => line ?? null),
        text: input.text(1000),
        reason: input.optionalText(1000),
      }),
    )
    .max(50)
    .nullish()
    .transform((claims) => claims ?? []),
  terms: z
    .object({
      lines: z
        .array(
          z.object({
            seq: z.int().min(1),
            quantity: input.decimal({ moreThan: '0', max: '1000000', places: 6 }).nullish(),
            promisedOn: input.date().nullish(),
          }),
        )
        .max(200)
        .nullish()
        .transform((lines) => lines ?? []),
      paymentTerms: z
        .array(
          z.object({
            trigger: z.enum(paymentTriggers),
            percent: input.decimal({ moreThan: '0', max: '100', places: 4 }),
            daysAfter: z.int('must be whole days').min(0).max(1825),
          }),
        )
        .min(1, 'must have at least one part')
        .max(24)
        .nullish()
        .transform((terms) => terms ?? null),
      reason: input.text(1000),
    })
    .nullish()
    .transform((terms) => terms ?? null),
}

export type WordingInput = z.output<z.ZodObject<typeof wordingInput>>

function isOnce(kinds: readonly string[]): boolean {
  return new Set(kinds).size === kinds.length
}
