import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { checklistItems } from '../domain/review.ts'

/** R069: what a contract was looked at for, each item once. */
export const checklistInput = z
  .array(z.object({ item: z.enum(checklistItems), answer: z.boolean(), comment: input.optionalText(1000) }))
  .refine((answers) => new Set(answers.map(({ item }) => item)).size === answers.length, 'must have each item once')
  .nullish()
  .transform((answers) => answers ?? [])
