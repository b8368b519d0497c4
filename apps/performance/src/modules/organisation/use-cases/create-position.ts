import { newVersion } from '@sellgraph/db-kit'
import { conflict, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { organisationAccess } from '../access.ts'
import { positionLevels } from '../domain/employee.ts'
import { insertPosition, positionCodeTaken } from '../store/position-store.ts'
import { lockRegister } from '../store/register-lock.ts'

/** R146: a position carries its level on the promotion path. */
export const createPosition = defineCommand({
  name: 'createPosition',
  input: z.object({
    code: input.text(40),
    title: input.text(),
    titleEn: input.optionalText(),
    level: z.enum(positionLevels),
  }),
  authorize: (principal) => organisationAccess.permit(principal, 'shape'),
  async handle({ tx, now }, position) {
    await lockRegister(tx, 'position')
    if (await positionCodeTaken(tx, position.code)) {
      return conflict('CODE_TAKEN', `There is a position ${position.code} already.`)
    }
    const id = newId()
    await insertPosition(tx, { id, ...newVersion(now), ...position })
    return ok({ positionId: id })
  },
})
