import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { warrantyStatus } from '../domain/warranty.ts'
import { InstalledAssetEntity } from '../store/asset-store.ts'
import { figuresOf } from './publish.ts'

export const assetState = defineState({
  type: 'state.after-sales.asset.v1',
  tables: { installed_asset: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, InstalledAssetEntity, ids)).map((asset) => ({
      ...asset,
      ...figuresOf(asset),
      // When the version was written: one version of a row says one thing, whenever it is published.
      status: warrantyStatus(asset.warrantyEnd, localDate(asset.updatedAt, DEFAULT_ZONE)),
    })),
})
