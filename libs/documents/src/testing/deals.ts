import { column, defineEntity, findByKey, nullable, type Reader, scopeWhere } from '@sellgraph/db-kit'
import { defineAccess, type RowScope } from '@sellgraph/identity'
import { defineService } from '@sellgraph/service-kit'
import { documents } from '../capability.ts'
import type { DocumentSubject } from '../documents.ts'

interface DealRow {
  id: string
  ownerId: string | null
  teamId: string | null
  customerId: string
}

const DealEntity = defineEntity<DealRow>('deal', {
  id: column.id,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  customerId: column.uuid,
})

const access = defineAccess('Deal', {
  openDocument: { CONSULTANT: 'OWN', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
  attachDocument: { CONSULTANT: 'OWN', DIRECTOR: 'ALL' },
  removeDocument: { DIRECTOR: 'ALL' },
})

export const dealSubject: DocumentSubject<DealRow> = {
  type: 'Deal',
  access,
  find: (reader: Reader, scope: RowScope, ids) =>
    findByKey(reader, DealEntity, 'id', ids, scopeWhere(scope, { owner: 'ownerId', team: 'teamId' })),
  about: ({ customerId }) => [{ type: 'Customer', id: customerId }],
  // A deal of nobody is one that nobody answers for any more.
  isShared: (_, { ownerId }) => Promise.resolve(ownerId !== null),
}

/** A service like any other that keeps documents, only smaller. */
export const dealService = defineService({
  name: 'crm',
  migrations: new URL('./migrations/', import.meta.url),
  uses: [documents([dealSubject])],
  modules: [
    {
      name: 'deals',
      schema: new URL('./deals.graphql', import.meta.url),
      resolvers: { Query: { deals: () => 1 } },
      entities: [DealEntity],
    },
  ],
})
