import type { FeatureModule } from '@sellgraph/service-kit'
import { assetState } from './events/state.ts'
import { registerAssets } from './events/react-to-delivery.ts'
import { InstalledAsset } from './resolvers/InstalledAsset.ts'
import { Query } from './resolvers/Query.ts'
import { InstalledAssetEntity } from './store/asset-store.ts'

export const assets: FeatureModule = {
  name: 'assets',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['InstalledAsset'],
  resolvers: { Query, InstalledAsset },
  entities: [InstalledAssetEntity],
  states: [assetState],
  reactions: [registerAssets],
}
