import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { type FieldError, ok, type Result, validation } from '@sellgraph/kernel'

/** R025, R038 */
export const interactionKinds = ['PHONE', 'EMAIL', 'SMS', 'VISIT', 'CHAT', 'RECEPTION'] as const
export type InteractionKind = (typeof interactionKinds)[number]

/** A contact lies in the past, and its next step does not lie before it. */
export function checkTimes(record: { occurredAt: Date; nextStepOn: string | null }, now: Date): Result<undefined> {
  const fields: FieldError[] = []
  if (record.occurredAt > now) fields.push({ path: 'occurredAt', message: 'must not be in the future' })
  else if (record.nextStepOn !== null && record.nextStepOn < localDate(record.occurredAt, DEFAULT_ZONE)) {
    fields.push({ path: 'nextStepOn', message: 'must not be before the contact took place' })
  }
  return fields.length === 0 ? ok() : validation(fields)
}

/** Whether it counts for the follow-up cadence: a text message needs no answer, and a correction is no new contact. */
export function isMeaningful(interaction: { kind: InteractionKind; correctsId: string | null }): boolean {
  return interaction.kind !== 'SMS' && interaction.correctsId === null
}
