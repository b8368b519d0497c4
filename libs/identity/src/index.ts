export {
  type Caller,
  isRole,
  type Place,
  type Principal,
  principalOf,
  type Role,
  roles,
  systemPrincipal,
} from './principal.ts'
export { type Access, type AccessTable, defineAccess, type Reach, type RowScope } from './access.ts'
export { bearerToken, TokenError, type TokenErrorCode } from './token-error.ts'
export {
  createInternalTokenSigner,
  createInternalTokenVerifier,
  generateInternalKeys,
  internalIssuer,
  type InternalTokenSigner,
  type InternalTokenVerifier,
  type PrivateKeySet,
  publicKeysOf,
} from './internal-token.ts'
export {
  type ClientTokenAlgorithm,
  clientTokenAlgorithms,
  type ClientTokenVerifier,
  createClientTokenVerifier,
} from './client-token.ts'
