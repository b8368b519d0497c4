import { done, park, react } from '@sellgraph/messaging'
import { type ValueClass, valueClasses } from '../../products/domain/price-tiers.ts'
import { keepValueClass } from '../store/value-class-store.ts'

/** R062: the price tier of a customer follows its value class. Quotes already priced keep the price they have. */
export const valueClassChanged = react('crm.ValueClassChanged.v1', async ({ tx, event }) => {
  const { customerId, to, effectiveOn } = event.data
  if (to !== null && !(valueClasses as readonly string[]).includes(to)) return park(`no price tier knows class ${to}`)
  await keepValueClass(tx, {
    customerId,
    valueClass: to as ValueClass | null,
    effectiveOn,
    changedAt: event.time,
  })
  return done()
})
