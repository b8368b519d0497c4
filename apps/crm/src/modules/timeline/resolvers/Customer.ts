import { mapPage } from '@sellgraph/db-kit'
import { maskContactDataIn, orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { seesFile, showsContactData } from '../../customers/access.ts'
import { findTimelinePage } from '../store/timeline-store.ts'

export const Customer: Pick<CustomerResolvers, 'timeline'> = {
  timeline: async (customer, page, { db, principal }) => {
    const entries = orThrow(await findTimelinePage(db, customer.id, seesFile(principal, customer), page))
    if (showsContactData(principal, customer)) return entries
    return mapPage(entries, (entry) => ({ ...entry, summary: maskContactDataIn(entry.summary) }))
  },
}
