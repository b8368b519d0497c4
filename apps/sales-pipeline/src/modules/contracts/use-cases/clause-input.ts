import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { clauseKinds } from '../domain/contract.ts'

/** A draft may have gaps; handing it in may not. */
export const clausesInput = z
  .array(z.object({ kind: z.enum(clauseKinds), text: input.text(10_000) }))
  .refine((clauses) => new Set(clauses.map(({ kind }) => kind)).size === clauses.length, 'must have each clause once')
