import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { inquiryAccess } from '../access.ts'
import {
  findInquiries,
  findInquiriesOf,
  findInquiryLines,
  type InquiryLineRow,
  type InquiryRow,
} from './inquiry-store.ts'

/** Inquiries by id as the caller may see them. */
export const inquiryById = defineLoader((context: GraphContext, ids) =>
  findInquiries(context.db, inquiryAccess.scope(context.principal, 'read'), ids),
)

export const inquiriesOfOpportunity = defineListLoader(
  (inquiry: InquiryRow) => inquiry.opportunityId ?? '',
  (context: GraphContext, ids) => findInquiriesOf(context.db, inquiryAccess.scope(context.principal, 'read'), ids),
)

/** Lines are as visible as the inquiry they are reached through. */
export const linesOfInquiry = defineListLoader(
  (line: InquiryLineRow) => line.inquiryId,
  (context: GraphContext, ids) => findInquiryLines(context.db, ids),
)
