import type { PresentationResolvers } from '../../../generated/graphql.ts'

export const Presentation: PresentationResolvers = {
  presentedBy: ({ presentedBy }) => (presentedBy === null ? null : { id: presentedBy }),
}
