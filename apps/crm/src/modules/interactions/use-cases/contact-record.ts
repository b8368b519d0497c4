import { input } from '@sellgraph/service-kit'
import { z } from 'zod'

/** R024: what is recorded of a contact. */
export const contactRecord = {
  occurredAt: input.dateTime(),
  participants: z
    .array(input.text(100))
    .max(50, 'must have at most 50 items')
    .nullish()
    .transform((names) => names ?? []),
  content: input.text(5000),
  needChange: input.optionalText(2000),
  progress: input.optionalText(2000),
  nextStep: input.optionalText(1000),
  nextStepOn: input
    .date()
    .nullish()
    .transform((date) => date ?? null),
}
