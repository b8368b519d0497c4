import type { PresentationResolvers } from '../../../generated/graphql.ts'
import { playbookItemById, usesOfPresentation } from '../store/playbook-loader.ts'

export const Presentation: Pick<PresentationResolvers, 'items'> = {
  items: async ({ id }, _, context) => {
    const uses = await usesOfPresentation(context).load(id)
    const items = await Promise.all(uses.map(({ playbookItemId }) => playbookItemById(context).load(playbookItemId)))
    return items.filter((item) => item !== null)
  },
}
