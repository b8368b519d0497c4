import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { findInteractions, type StoredInteraction } from './interaction-store.ts'

// A correction belongs to the lead or customer of its original, which the caller has reached.
export const interactionById = defineLoader(({ db }: GraphContext, ids) => findInteractions(db, 'id', ids))

export const correctionOf = defineListLoader(
  (correction: StoredInteraction) => correction.correctsId ?? '',
  ({ db }: GraphContext, ids) => findInteractions(db, 'correctsId', ids),
)
