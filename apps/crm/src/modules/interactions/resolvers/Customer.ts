import { mapPage } from '@sellgraph/db-kit'
import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { seesFile, showsContactData } from '../../customers/access.ts'
import { findInteractionPage } from '../store/interaction-store.ts'

export const Customer: Pick<CustomerResolvers, 'interactions'> = {
  interactions: async (customer, page, { db, principal }) => {
    const of = seesFile(principal, customer)
      ? { leadId: customer.leadId, customerId: customer.id }
      : { leadId: null, customerId: null }
    const shown = showsContactData(principal, customer)
    return mapPage(orThrow(await findInteractionPage(db, of, page)), (row) => ({ ...row, shown }))
  },
}
