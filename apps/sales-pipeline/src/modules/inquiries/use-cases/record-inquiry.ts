import { addWorkingTime, chineseOfficeCalendar, DEFAULT_ZONE, localDate, workingHours } from '@sellgraph/calendar'
import { findCustomer } from '@sellgraph/customers'
import { inScope, newVersion, nextDocumentNumber, type Tx } from '@sellgraph/db-kit'
import { everyRow, type RowScope } from '@sellgraph/identity'
import { forbidden, invalid, newId, notFound, ok, type Result } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { holdCustomer } from '../../customers/store/customer-merge-store.ts'
import { requireOpen } from '../../opportunities/domain/opportunity.ts'
import { lockOpportunity } from '../../opportunities/store/opportunity-store.ts'
import { findProducts } from '../../products/store/product-store.ts'
import { inquiryAccess } from '../access.ts'
import { inquiryChannels, inquiryMachine } from '../domain/inquiry.ts'
import { publishInquiryReceived } from '../events/publish.ts'
import { type InquiryLineRow, type InquiryRow, insertInquiry } from '../store/inquiry-store.ts'

/** R061: what a customer wants a price for: what, how many, until when. The clock of the reply starts when they asked. */
export const recordInquiry = defineCommand({
  name: 'recordInquiry',
  input: z.object({
    customerId: input.id().nullish(),
    opportunityId: input.id().nullish(),
    receivedAt: input.dateTime(),
    channel: z.enum(inquiryChannels),
    askedBy: input.text(),
    note: input.optionalText(2000),
    lines: z
      .array(
        z.object({
          productId: input
            .id()
            .nullish()
            .transform((id) => id ?? null),
          description: input.optionalText(500),
          specification: input.optionalText(2000),
          quantity: input.decimal({ moreThan: '0', max: '1000000', places: 6 }),
          unit: input.optionalText(20),
          neededBy: input
            .date()
            .nullish()
            .transform((date) => date ?? null),
        }),
      )
      .min(1, 'must have at least one line')
      .max(200),
  }),
  authorize: (principal) => inquiryAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { customerId, opportunityId, lines, ...asked }) {
    const recordedBy = principal.employeeId
    if (recordedBy === null) return forbidden('Only an employee may record an inquiry.')
    if ((customerId == null) === (opportunityId == null)) {
      return invalid('opportunityId', 'is given, or the customer where there is no deal yet')
    }
    const about = await whoAsked(tx, scope, { customerId, opportunityId })
    if (!about.ok) return about
    if (asked.receivedAt > now) return invalid('receivedAt', 'must not be in the future')

    const inquiryId = newId()
    const products = new Map(
      (await findProducts(tx, everyRow, lines.flatMap(({ productId }) => productId ?? []))).map((one) => [one.id, one]),
    ) // prettier-ignore
    const rows: InquiryLineRow[] = []
    for (const [index, { productId, description, unit, ...line }] of lines.entries()) {
      const product = productId === null ? null : products.get(productId)
      if (product === undefined) return invalid(`lines.${index}.productId`, 'is no product of the catalogue')
      const [text, of] = [description ?? product?.name, unit ?? product?.unit]
      if (text === undefined) return invalid(`lines.${index}.description`, 'says what is wanted where no product does')
      if (of === undefined) return invalid(`lines.${index}.unit`, 'is needed where no product has one')
      rows.push({ id: newId(), inquiryId, seq: index + 1, productId, description: text, unit: of, ...line })
    }
    const limits = await policyAt(tx, 'P14', asked.receivedAt)
    const hours = workingHours(limits.value.inquiryReplyWorkingHours)
    const inquiry: InquiryRow = {
      id: inquiryId,
      ...newVersion(now),
      number: await nextDocumentNumber(tx, 'XJ', localDate(now, DEFAULT_ZONE)),
      ...about.value,
      ...asked,
      status: inquiryMachine.initial,
      recordedBy,
      dueAt: addWorkingTime(chineseOfficeCalendar(), asked.receivedAt, hours),
      policyVersion: limits.version,
      answeredAt: null,
      endedWhy: null,
    }
    await insertInquiry(tx, inquiry, rows)
    await publishInquiryReceived(tx, inquiry)
    return ok({ inquiryId })
  },
})

type Asker = Pick<InquiryRow, 'opportunityId' | 'customerId' | 'customerName' | 'ownerId' | 'teamId'>

/** The customer of an open deal, or one whose deal is still to come. */
async function whoAsked(
  tx: Tx,
  scope: RowScope,
  { customerId, opportunityId }: { customerId?: string | null | undefined; opportunityId?: string | null | undefined },
): Promise<Result<Asker>> {
  if (opportunityId != null) {
    const deal = await lockOpportunity(tx, scope, opportunityId)
    if (!deal.ok) return deal
    const open = requireOpen(deal.value)
    if (!open.ok) return open
    const { customerId: id, customerName, ownerId, teamId } = deal.value
    return ok({ opportunityId, customerId: id, customerName, ownerId, teamId })
  }
  const customer = await findCustomer(tx, await holdCustomer(tx, customerId ?? ''))
  if (customer === null || !inScope(scope, customer)) return notFound('customer')
  const { id, name, ownerId, teamId } = customer
  return ok({ opportunityId: null, customerId: id, customerName: name, ownerId, teamId })
}
