export { clearLoaders, defineListLoader, defineLoader, perContext } from './loader.ts'
export { buildSchema, commonSdl, type ResolverMap, type SchemaPart } from './schema.ts'
export {
  maskBankAccount,
  maskContactDataIn,
  maskEmail,
  maskPhone,
  maskRegistrationNo,
  maskText,
  type ProtectedText,
  protectedText,
} from './protected.ts'
export { type NotedRead, ReadNotes } from './reads.ts'
export {
  addRoutes,
  allowTransfers,
  type Route,
  type RouteAnswer,
  type RouteRequest,
  takeBodiesAsStreams,
} from './routes.ts'
export { scalars } from './scalars.ts'
export { createSubgraphServer, type SubgraphServer, type SubgraphServerOptions } from './server.ts'
export { errorTypeNames, orThrow, userError, type UserErrorTypeName } from './user-errors.ts'
