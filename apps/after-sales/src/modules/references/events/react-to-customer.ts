import { done, reactState } from '@sellgraph/messaging'
import { publishAssetState } from '../../assets/events/publish.ts'
import { findAssets } from '../../assets/store/asset-store.ts'
import { publishReturnVisitState } from '../../return-visits/events/publish.ts'
import { findReturnVisits } from '../../return-visits/store/return-visit-store.ts'
import { deleteCustomer, handOver, saveCustomer } from '../store/customer-store.ts'

/** Keeps the copy of customers. With the owner of a customer (R052) its assets and open visits change hands. */
export const onCustomer = reactState('state.crm.customer.v1', async ({ tx, id, version, row }) => {
  if (row === null) {
    await deleteCustomer(tx, id)
    return done()
  }
  const { name, ownerId, teamId } = row
  await saveCustomer(tx, { id, version, name, ownerId, teamId })
  const changed = await handOver(tx, id, { ownerId, teamId })
  const all = { kind: 'ALL' } as const
  for (const asset of await findAssets(tx, all, changed.assets)) await publishAssetState(tx, asset)
  for (const visit of await findReturnVisits(tx, all, changed.visits)) await publishReturnVisitState(tx, visit)
  return done()
})
