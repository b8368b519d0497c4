import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import { isMeaningful } from '../domain/interaction.ts'
import type { StoredInteraction } from '../store/interaction-store.ts'

export async function publishInteractionLogged(
  tx: Tx,
  interaction: StoredInteraction,
  subject: { ownerId: string | null; teamId: string | null },
): Promise<void> {
  await publish(tx, {
    type: 'crm.InteractionLogged.v1',
    aggregateId: interaction.customerId ?? interaction.leadId ?? interaction.id,
    data: {
      interactionId: interaction.id,
      customerId: interaction.customerId,
      leadId: interaction.leadId,
      ownerId: subject.ownerId,
      teamId: subject.teamId,
      kind: interaction.kind,
      employeeId: interaction.loggedBy,
      meaningful: isMeaningful(interaction),
      nextStepOn: interaction.nextStepOn,
      occurredAt: interaction.occurredAt.toISOString(),
    },
  })
}
