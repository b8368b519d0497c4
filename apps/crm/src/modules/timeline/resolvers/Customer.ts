import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { seesFile } from '../../customers/access.ts'
import { findTimelinePage } from '../store/timeline-store.ts'

export const Customer: Pick<CustomerResolvers, 'timeline'> = {
  timeline: async (customer, page, { db, principal }) =>
    orThrow(await findTimelinePage(db, customer.id, seesFile(principal, customer), page)),
}
