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
export {
  type Access,
  type AccessRule,
  type AccessRules,
  type AccessTable,
  defineAccess,
  everyRow,
  noRow,
  type Owned,
  type Reach,
  RowScope,
} from './access.ts'
export { type Condition, nodeOf } from './condition.ts'
export { bearerToken, TokenError, type TokenErrorCode } from './token-error.ts'
export {
  createInternalTokenSigner,
  createInternalTokenVerifier,
  generateInternalKeys,
  internalIssuer,
  internalKeysMaxAge,
  internalTokenMaxAge,
  type InternalTokenSigner,
  type InternalTokenVerifier,
  type PrivateKeySet,
  publicKeysOf,
} from './internal-token.ts'
export { isRotationStep, rotateKeyFile, type RotationStep } from './rotate-keys.ts'
export {
  type ClaimPath,
  type ClientTokenAlgorithm,
  clientTokenAlgorithms,
  type ClientTokenVerifier,
  createClientTokenVerifier,
  type TrustedIssuer,
} from './client-token.ts'
