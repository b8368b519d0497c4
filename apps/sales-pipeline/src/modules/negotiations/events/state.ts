import { findByIds, type Reader } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findPoints, findRoundsById, PurchaseIntentionEntity } from '../store/negotiation-store.ts'

const roundTables = { negotiation_round: 'id', negotiation_point: 'round_id' }
const intentionTables = { purchase_intention: 'id' }

export const negotiationRoundState = defineState({
  type: 'state.sales-pipeline.negotiation-round.v1',
  tables: roundTables,
  rows: async (reader, ids) => {
    const points = Map.groupBy(await findPoints(reader, ids), ({ roundId }) => roundId)
    return (await rounds(reader, ids)).map((round) => ({
      ...round,
      points: (points.get(round.id) ?? []).map((point) => ({
        ...point,
        askedValue: textOf(point.askedValue),
        previousValue: textOf(point.previousValue),
        offeredValue: textOf(point.offeredValue),
        concession: textOf(point.concession),
        concessionPercent: textOf(point.concessionPercent),
      })),
    }))
  },
})

export const negotiationRoundSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.negotiation-round.v1',
  tables: { negotiation_round: 'id' },
  rows: rounds,
})

export const purchaseIntentionState = defineState({
  type: 'state.sales-pipeline.purchase-intention.v1',
  tables: intentionTables,
  rows: intentions,
})

export const purchaseIntentionSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.purchase-intention.v1',
  tables: intentionTables,
  rows: intentions,
})

/** Rounds and intentions are written once. */
async function rounds(reader: Reader, ids: readonly string[]) {
  return (await findRoundsById(reader, ids)).map((round) => ({ ...round, version: 1, updatedAt: round.recordedAt }))
}

async function intentions(reader: Reader, ids: readonly string[]) {
  return (await findByIds(reader, PurchaseIntentionEntity, ids)).map((intention) => ({
    ...intention,
    version: 1,
    updatedAt: intention.recordedAt,
  }))
}

function textOf(value: string | null): string | null {
  return value === null ? null : decimalText(value)
}
