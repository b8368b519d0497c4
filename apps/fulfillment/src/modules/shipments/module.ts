import type { FeatureModule } from '@sellgraph/service-kit'
import { shipmentSensitiveState, shipmentState } from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { Shipment } from './resolvers/Shipment.ts'
import { ShipmentLine } from './resolvers/ShipmentLine.ts'
import { ShipmentEntity, ShipmentLineEntity } from './store/shipment-store.ts'

export const shipments: FeatureModule = {
  name: 'shipments',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Shipment'],
  resolvers: { Query, Mutation, Shipment, ShipmentLine },
  entities: [ShipmentEntity, ShipmentLineEntity],
  states: [shipmentState, shipmentSensitiveState],
}
