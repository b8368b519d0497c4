import type { MigrationSet } from '@sellgraph/db-kit'

export {
  findCustomer,
  giveRows,
  keepCustomers,
  type KnownCustomer,
  type Owner,
  presentOwner,
} from './customer-replica.ts'

export const migrations: MigrationSet = { name: 'customers', dir: new URL('./migrations/', import.meta.url) }
