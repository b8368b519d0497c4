import { chineseOfficeCalendar, DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { findAssets } from '../../assets/store/asset-store.ts'
import { returnVisitAccess } from '../access.ts'
import { dueOnDay } from '../domain/return-visit.ts'
import { planVisit } from './plan-visit.ts'

/** R109: another visit to the customer of an asset, on a day that after-sales sets. */
export const planReturnVisit = defineCommand({
  name: 'planReturnVisit',
  input: z.object({ assetId: input.id(), dueOn: input.date() }),
  authorize: (principal) => returnVisitAccess.permit(principal, 'plan'),
  async handle({ tx, scope, now }, { assetId, dueOn }) {
    const [asset] = await findAssets(tx, scope, [assetId])
    if (asset === undefined) return notFound('installed asset')
    if (dueOn < localDate(now, DEFAULT_ZONE)) return invalid('dueOn', 'must not be in the past')
    const { orderId, contractId, customerId, customerName, ownerId, teamId } = asset
    const visit = await planVisit(
      tx,
      {
        kind: 'PERIODIC',
        orderId,
        contractId,
        shipmentId: null,
        customerId,
        customerName,
        ownerId,
        teamId,
        policyVersion: null,
      },
      dueOnDay(chineseOfficeCalendar(), dueOn),
    )
    return ok({ visitId: visit.id })
  },
})
