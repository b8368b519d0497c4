import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import {
  type DecisionProfileRow,
  findDecisionProfiles,
  findNeedProfiles,
  type NeedProfileRow,
} from './profile-store.ts'

// Loaded for leads and customers that the caller has reached through their own scope.
export const needsOfLead = defineListLoader(
  (profile: NeedProfileRow) => profile.leadId ?? '',
  ({ db }: GraphContext, ids) => findNeedProfiles(db, 'leadId', ids),
)
export const needsOfCustomer = defineListLoader(
  (profile: NeedProfileRow) => profile.customerId ?? '',
  ({ db }: GraphContext, ids) => findNeedProfiles(db, 'customerId', ids),
)
export const decisionsOfLead = defineListLoader(
  (profile: DecisionProfileRow) => profile.leadId ?? '',
  ({ db }: GraphContext, ids) => findDecisionProfiles(db, 'leadId', ids),
)
export const decisionsOfCustomer = defineListLoader(
  (profile: DecisionProfileRow) => profile.customerId ?? '',
  ({ db }: GraphContext, ids) => findDecisionProfiles(db, 'customerId', ids),
)
