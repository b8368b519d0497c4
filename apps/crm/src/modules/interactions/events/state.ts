import { findByIds, type Reader } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { InteractionEntity } from '../store/interaction-store.ts'

export const interactionState = defineState({
  type: 'state.crm.interaction.v1',
  tables: { interaction: 'id' },
  rows: interactions,
})

export const interactionSensitiveState = defineState({
  type: 'state-sensitive.crm.interaction.v1',
  tables: { interaction: 'id' },
  rows: interactions,
})

/** Interactions are append-only: each is written once. */
async function interactions(reader: Reader, ids: readonly string[]) {
  const found = await findByIds(reader, InteractionEntity, ids)
  return found.map((interaction) => ({ ...interaction, version: 1, updatedAt: interaction.createdAt }))
}
