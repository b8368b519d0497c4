import { newVersion } from '@sellgraph/db-kit'
import { conflict, newId, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockRegister } from '../../organisation/store/register-lock.ts'
import { territoryAccess } from '../access.ts'
import { insertTerritory, pathExists } from '../store/territory-store.ts'

/** Adds a part of the market. Its path stays for good, so that what lay within what is known for any day. */
export const createTerritory = defineCommand({
  name: 'createTerritory',
  input: z.object({
    path: z
      .string()
      .regex(
        /^[A-Z0-9]{1,12}(\/[A-Z0-9]{1,12}){0,5}$/,
        'must be up to six codes of capitals and digits, as in CN/EAST',
      ),
    name: input.text(100),
    nameEn: input.optionalText(100),
  }),
  authorize: (principal) => territoryAccess.permit(principal, 'shape'),
  async handle({ tx, now }, { path, name, nameEn }) {
    await lockRegister(tx, 'territory')
    if (await pathExists(tx, path)) return conflict('PATH_TAKEN', `There is a territory ${path} already.`)
    const above = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    if (above !== '' && !(await pathExists(tx, above))) return notFound(`territory ${above}`)
    const id = newId()
    await insertTerritory(tx, { id, ...newVersion(now), path, name, nameEn })
    return ok({ territoryId: id })
  },
})
