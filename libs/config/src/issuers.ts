import { clientTokenAlgorithms } from '@sellgraph/identity'
import { z } from 'zod'

const name = z.string('give a text').min(1, 'give a text that is not empty')
const url = z.url({ protocol: /^https?$/, error: 'give an http:// or https:// URL' })
const claim = z.union([name, z.array(name).min(1)], {
  error: 'give the name of a claim like "roles" or "realm_access.roles", or the names on the way to it as a list',
})
const listOf = <T extends z.ZodType>(item: T) => z.array(item, 'give a list').min(1, 'give at least one')

/** One issuer in a list of them; the fields are those of `TrustedIssuer`. */
const issuer = z.strictObject({
  issuer: url,
  jwksUri: url.optional(),
  audiences: listOf(name).optional(),
  algorithms: listOf(z.enum(clientTokenAlgorithms, `give some of ${clientTokenAlgorithms.join(', ')}`)).optional(),
  clockTolerance: z.number('give seconds').min(0, 'give 0 or more').max(300, 'give at most 300').optional(),
  tokenType: z.literal('at+jwt', 'give "at+jwt" or leave it out').optional(),
  claims: z
    .strictObject({
      subject: claim.optional(),
      roles: claim.optional(),
      scopes: claim.optional(),
      clientId: claim.optional(),
    })
    .optional(),
  machine: z.strictObject({ claim, value: name.optional() }).optional(),
  kinds: listOf(z.enum(['EMPLOYEE', 'MACHINE'], 'give EMPLOYEE, MACHINE or both')).optional(),
  subjectPrefix: name.optional(),
})

const hint = 'give http:// or https:// URLs separated by commas, or a JSON list of issuers'

/** `https://a, https://b`, or, where more is to be said of an issuer, `[{"issuer": "https://a", …}]`. */
export const issuersSetting = z
  .string({ error: hint })
  .transform((value, context) => {
    if (!value.trimStart().startsWith('[')) {
      const urls = value.split(',').map((part) => part.trim())
      return urls.filter((part) => part !== '').map((part) => ({ issuer: part }))
    }
    try {
      return JSON.parse(value) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'is no JSON' })
      return z.NEVER
    }
  })
  .pipe(
    z
      .array(issuer)
      .min(1, hint)
      .superRefine((issuers, context) => {
        const urls = issuers.map((one) => one.issuer)
        const twice = urls.findIndex((one, index) => urls.indexOf(one) !== index)
        if (twice !== -1) context.addIssue({ code: 'custom', path: [twice, 'issuer'], message: 'is there twice' })
      }),
  )
