import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { cleanEmail, e164 } from '../../leads/domain/cleanse.ts'
import { buyingRoles, type NewContact } from '../domain/contact.ts'

/** Text that must turn out to be something, where it is given. */
const recognised = (read: (text: string) => string | null, message: string) =>
  input.optionalText(254).transform((text, context): string | null => {
    if (text === null) return null
    const value = read(text)
    if (value === null) context.addIssue({ code: 'custom', message })
    return value
  })

export const contactInput: z.ZodType<NewContact> = z.object({
  name: input.text(100),
  title: input.optionalText(100),
  buyingRole: z
    .enum(buyingRoles)
    .nullish()
    .transform((role) => role ?? null),
  phone: recognised(e164, 'must be a phone number, such as 0512-66668888 or +86 138 0013 8000'),
  email: recognised(cleanEmail, 'must be an e-mail address'),
})

/** R008, R009: what is said of a customer beside its name. */
export const profileInput = {
  registrationNo: input
    .optionalText(50)
    .transform((text) => text?.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase() ?? null),
  industry: input.optionalText(100),
  businessScope: input.optionalText(1000),
  address: input.optionalText(500),
  contacts: z
    .array(contactInput)
    .max(100, 'must have at most 100 items')
    .nullish()
    .transform((contacts) => contacts ?? []),
}
