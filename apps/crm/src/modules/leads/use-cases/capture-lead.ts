import { newVersion } from '@sellgraph/db-kit'
import { newId, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { customerExists } from '../../customers/store/customer-store.ts'
import { leadAccess } from '../access.ts'
import { cleanEmail, cleanText, e164 } from '../domain/cleanse.ts'
import { checkSource, directSalesTypes, leadChannels } from '../domain/lead.ts'
import { publishLeadCaptured } from '../events/publish.ts'
import { insertLeads, newLeadRow } from '../store/lead-store.ts'

/** R001–R005: a lead comes in through a channel. */
export const captureLead = defineCommand({
  name: 'captureLead',
  input: z.object({
    channel: z.enum(leadChannels),
    directSalesType: z
      .enum(directSalesTypes)
      .nullish()
      .transform((type) => type ?? null),
    referrerId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    partnerName: input.optionalText(),
    companyName: input.text().transform(cleanText),
    contactName: input.optionalText(100),
    // Kept as it is where it cannot be recognised: a lead is not lost for a phone number with a typing error.
    phone: input.optionalText(50).transform((text) => (text === null ? null : (e164(text) ?? cleanText(text)))),
    email: input.optionalText(254).transform((text) => (text === null ? null : (cleanEmail(text) ?? cleanText(text)))),
    address: input.optionalText(500),
    businessScope: input.optionalText(1000),
    note: input.optionalText(2000),
  }),
  authorize: (principal) => leadAccess.permit(principal, 'capture'),
  async handle({ tx, now, principal }, lead) {
    const source = checkSource(lead)
    if (!source.ok) return source
    if (lead.referrerId !== null && !(await customerExists(tx, lead.referrerId))) return notFound('referring customer')
    const row = newLeadRow({ id: newId(), ...newVersion(now), capturedBy: principal.subject, importId: null }, lead)
    await insertLeads(tx, [row])
    await publishLeadCaptured(tx, row)
    return ok({ leadId: row.id })
  },
})
