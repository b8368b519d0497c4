import { orThrow } from '@sellgraph/graphql-kit'
import { DEFAULT_PAGE_SIZE } from '@sellgraph/db-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { playbookAccess } from '../access.ts'
import { playbookItemById } from '../store/playbook-loader.ts'
import { findPlaybookPage, searchPlaybook } from '../store/playbook-store.ts'

export const Query: Pick<QueryResolvers, 'playbook' | 'playbookItem' | 'playbookItems'> = {
  playbook: async (_, { search, first, ...filter }, { db, principal }) =>
    orThrow(
      await searchPlaybook(
        db,
        playbookAccess.scope(principal, 'read'),
        search,
        { ...filter, status: 'PUBLISHED' },
        first ?? DEFAULT_PAGE_SIZE,
      ),
    ),
  playbookItem: (_, { id }, context) => playbookItemById(context).load(id),
  playbookItems: async (_, { kind, stage, family, industry, tag, status, itemId, ...page }, { db, principal }) => {
    const filter = { kind, stage, family, industry, tag, status, itemId }
    return orThrow(await findPlaybookPage(db, playbookAccess.scope(principal, 'read'), filter, page))
  },
}
