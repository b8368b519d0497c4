import { maskEmail, maskPhone, protectedText } from '@sellgraph/graphql-kit'
import type { ContactResolvers } from '../../../generated/graphql.ts'

export const Contact: ContactResolvers = {
  phone: ({ phone, shown }) => protectedText(phone, shown, maskPhone),
  email: ({ email, shown }) => protectedText(email, shown, maskEmail),
}
