import type { PlaybookUseResolvers } from '../../../generated/graphql.ts'
import { playbookItemById } from '../store/playbook-loader.ts'

export const PlaybookUse: PlaybookUseResolvers = {
  item: ({ playbookItemId }, _, context) => playbookItemById(context).load(playbookItemId),
  usedBy: ({ usedBy }) => (usedBy === null ? null : { id: usedBy }),
}
