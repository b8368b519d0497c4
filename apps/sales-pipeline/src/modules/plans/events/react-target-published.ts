import { done, react } from '@sellgraph/messaging'
import { keepTarget } from '../store/plan-facts-store.ts'

/** R055: what performance asks of people and teams is shown beside what they plan. */
export const targetPublished = react('performance.TargetPublished.v2', async ({ tx, event }) => {
  const { targetId, amount, ...target } = event.data
  await keepTarget(tx, {
    ...target,
    id: targetId,
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? null,
  })
  return done()
})
