import { input } from '@sellgraph/service-kit'
import { z } from 'zod'

/** Records that show something, in whichever service they are: they may be gone when somebody looks. */
export const evidenceRecords = () =>
  z
    .array(
      z.object({
        type: input.text(50).regex(/^[A-Z][A-Za-z]*$/, 'must be a type of the graph such as Quote'),
        id: input.id(),
      }),
    )
    .max(50, 'must have at most 50 records')
    .nullish()
    .transform((records) => records ?? [])
