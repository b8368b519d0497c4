import { newVersion } from '@sellgraph/db-kit'
import { newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../access.ts'
import { checkSource, directSalesTypes, leadChannels } from '../domain/lead.ts'
import { publishLeadCaptured } from '../events/publish.ts'
import { insertLeads, type LeadRow } from '../store/lead-store.ts'

/** R001–R005: a lead comes in through a channel. */
export const captureLead = defineCommand({
  name: 'captureLead',
  input: z.object({
    channel: z.enum(leadChannels),
    directSalesType: z.enum(directSalesTypes).nullish().transform((type) => type ?? null),
    referrerId: input.id().nullish().transform((id) => id ?? null),
    partnerName: input.optionalText(),
    companyName: input.text(),
    contactName: input.optionalText(100),
    phone: input.optionalText(50),
    email: input.optionalText(254),
    address: input.optionalText(500),
    businessScope: input.optionalText(1000),
    note: input.optionalText(2000),
  }),
  authorize: (principal) => leadAccess.permit(principal, 'capture'),
  async handle({ tx, now }, lead) {
    const source = checkSource(lead)
    if (!source.ok) return source
    const row: LeadRow = {
      id: newId(),
      ...newVersion(now),
      ...lead,
      status: 'NEW',
      ownerId: null,
      teamId: null,
      firstResponseDue: null,
      firstRespondedAt: null,
      disqualifiedReason: null,
      customerId: null,
    }
    await insertLeads(tx, [row])
    await publishLeadCaptured(tx, row)
    return ok({ leadId: row.id })
  },
})
