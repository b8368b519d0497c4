import type { QuotePaperResolvers } from '../../../generated/graphql.ts'
import { sharesOfDocument } from '../store/paper-loader.ts'
import { printedOf } from '../subject.ts'

export const QuotePaper: QuotePaperResolvers = {
  revision: (paper) => printedOf(paper).revision,
  language: (paper) => printedOf(paper).language,
  mark: (paper) => printedOf(paper).mark,
  printedBy: ({ attachedById }) => (attachedById === null ? null : { id: attachedById }),
  shares: ({ id }, _, context) => sharesOfDocument(context).load(id),
}
