import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { territoryAccess } from '../access.ts'
import { updateTerritory } from '../store/territory-store.ts'

export const renameTerritory = defineCommand({
  name: 'renameTerritory',
  input: z.object({
    territoryId: input.id(),
    version: input.version(),
    name: input.text(100),
    nameEn: input.optionalText(100),
  }),
  authorize: (principal) => territoryAccess.permit(principal, 'shape'),
  async handle({ tx }, { territoryId, version, name, nameEn }) {
    const renamed = await updateTerritory(tx, { id: territoryId, version }, { name, nameEn })
    return renamed.ok ? ok({ territoryId }) : renamed
  },
})
