import { everyRow } from '@sellgraph/identity'
import { forbidden, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { findStatedFacts } from '../../products/store/product-fact-store.ts'
import { findProducts } from '../../products/store/product-store.ts'
import { playbookAccess } from '../access.ts'
import { factsOf, playbookItemMachine } from '../domain/playbook-item.ts'
import { publishItemPublished } from '../events/publish.ts'
import { lockPlaybookItem, lockRevisions, updatePlaybookItem } from '../store/playbook-store.ts'
import { closeReview } from './review-work.ts'

/** R058: what somebody else has reviewed comes into use, in place of the version before. */
export const publishPlaybookItem = defineCommand({
  name: 'publishPlaybookItem',
  input: z.object({ playbookItemId: input.id(), version: input.version(), factsChecked: z.boolean().nullish() }),
  authorize: (principal) => playbookAccess.permit(principal, 'review'),
  async handle({ tx, scope, principal, now }, { playbookItemId, version, factsChecked }) {
    const item = await lockPlaybookItem(tx, scope, playbookItemId)
    if (!item.ok) return item
    const status = playbookItemMachine.next(item.value.status, 'publish')
    if (!status.ok) return status
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    if (item.value.authorId === principal.employeeId) {
      return ruleViolated('R197', 'OWN_ITEM', 'Somebody else must review what you wrote.')
    }
    const { productId, itemId } = item.value
    const [product] = productId === null ? [] : await findProducts(tx, everyRow, [productId])
    if (product !== undefined && factsChecked !== true) {
      const message =
        'Compare what it says with the catalogue and the published facts, and confirm it with factsChecked.'
      return ruleViolated('R078', 'FACTS_NOT_CHECKED', message)
    }
    const stated = product === undefined ? null : await findStatedFacts(tx, [product.id])
    // First the version before: one is in force at a time.
    for (const before of await lockRevisions(tx, itemId)) {
      if (before.status !== 'PUBLISHED') continue
      const replaced = await updatePlaybookItem(tx, before, { status: playbookItemMachine.transitions.supersede.to })
      if (!replaced.ok) return replaced
    }
    const published = await updatePlaybookItem(
      tx,
      { id: playbookItemId, version },
      {
        status: status.value,
        reviewedBy: principal.employeeId,
        publishedAt: now,
        checkedFacts: product === undefined ? null : factsOf(product, stated?.get(product.id) ?? []),
      },
    )
    if (!published.ok) return published
    await closeReview(tx, item.value)
    await publishItemPublished(tx, published.value)
    return ok({ playbookItemId })
  },
})
