import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { inquiryAccess } from '../access.ts'
import { inquiryById } from '../store/inquiry-loader.ts'
import { findInquiryPage } from '../store/inquiry-store.ts'

export const Query: Pick<QueryResolvers, 'inquiry' | 'inquiries'> = {
  inquiry: (_, { id }, context) => inquiryById(context).load(id),
  inquiries: async (_, { status, customerId, ...page }, { db, principal }) =>
    orThrow(await findInquiryPage(db, inquiryAccess.scope(principal, 'read'), { status, customerId }, page)),
}
