import { createInternalTokenSigner, generateInternalKeys, type PrivateKeySet, publicKeysOf } from './internal-token.ts'
import type { Principal } from './principal.ts'

/** A key pair for one test run: the gateway's in miniature. */
export const testKeys: PrivateKeySet = generateInternalKeys()

/** What a subgraph under test gets as INTERNAL_JWKS. */
export const testPublicKeys = publicKeysOf(testKeys)

const signer = createInternalTokenSigner({ keys: testKeys, lifetime: 60 })

/** The request id that {@link internalTokenFor} binds its tokens to when a principal has none. */
export const testRequestId = 'test-request'

/** A token as the gateway would make it for this principal and subgraph. */
export function internalTokenFor(
  principal: Pick<Principal, 'subject' | 'kind' | 'roles' | 'requestId'>,
  audience: string,
): string {
  const { subject, kind, roles, requestId = testRequestId } = principal
  if (kind === 'SYSTEM') throw new TypeError('the system has no token: it never calls a subgraph')
  return signer.forRequest({ subject, kind, roles }, requestId)(audience)
}

/** The headers of a subgraph request in the name of a principal. */
export function internalHeadersFor(
  principal: Pick<Principal, 'subject' | 'kind' | 'roles' | 'requestId'>,
  audience: string,
): { authorization: string; 'x-request-id': string } {
  return {
    authorization: `Bearer ${internalTokenFor(principal, audience)}`,
    'x-request-id': principal.requestId ?? testRequestId,
  }
}
