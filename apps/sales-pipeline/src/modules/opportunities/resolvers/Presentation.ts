import type { PresentationResolvers } from '../../../generated/graphql.ts'
import { productById } from '../../products/store/product-loader.ts'

export const Presentation: PresentationResolvers = {
  presentedBy: ({ presentedBy }) => (presentedBy === null ? null : { id: presentedBy }),
  products: async ({ productIds }, _, context) =>
    (await Promise.all(productIds.map((id) => productById(context).load(id)))).filter((product) => product !== null),
  // Who did not agree is not named, to whomever.
  referenceCase: ({ referenceCase, namingPermitted }) => (namingPermitted === true ? referenceCase : null),
}
