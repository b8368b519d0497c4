import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { playbookAccess } from '../access.ts'
import { findPlaybookItems } from './playbook-store.ts'
import {
  countEffects,
  type EffectCounts,
  findUsesOfDeals,
  findUsesOfPresentations,
  type PlaybookUseRow,
} from './playbook-use-store.ts'

/** Versions of items by id as the caller may see them. */
export const playbookItemById = defineLoader((context: GraphContext, ids) =>
  findPlaybookItems(context.db, playbookAccess.scope(context.principal, 'read'), ids),
)

// Uses are as visible as the deal that they are reached through.
export const usesOfDeal = defineListLoader(
  ({ opportunityId }: PlaybookUseRow) => opportunityId,
  (context: GraphContext, ids) => findUsesOfDeals(context.db, ids),
)
export const usesOfPresentation = defineListLoader(
  ({ presentationId }: PlaybookUseRow) => presentationId ?? '',
  (context: GraphContext, ids) => findUsesOfPresentations(context.db, ids),
)

/** Sums over the deals of all sellers, which name none of them. */
export const effectOfItem = defineListLoader(
  ({ itemId }: EffectCounts) => itemId,
  (context: GraphContext, itemIds) => countEffects(context.db, itemIds),
)
