import { giveRows, keepCustomers } from '@sellgraph/customers'
import { publishAssetState } from '../../assets/events/publish.ts'
import { findAssets } from '../../assets/store/asset-store.ts'
import { publishReturnVisitState } from '../../return-visits/events/publish.ts'
import { findReturnVisits } from '../../return-visits/store/return-visit-store.ts'

const all = { kind: 'ALL' } as const

/**
 * With the owner of a customer (R052) its assets and open visits change hands. A visit that is done stays with the
 * owner it asked about.
 */
export const onCustomer = keepCustomers(async (tx, customer) => {
  const assets = await giveRows(tx, 'installed_asset', customer)
  const visits = await giveRows(tx, 'return_visit', customer, "status <> 'DONE'")
  for (const asset of await findAssets(tx, all, assets)) await publishAssetState(tx, asset)
  for (const visit of await findReturnVisits(tx, all, visits)) await publishReturnVisitState(tx, visit)
})
