import { createInternalTokenSigner, generateInternalKeys, type PrivateKeySet, publicKeysOf } from './internal-token.ts'
import { type Place, type Principal, principalOf, type Role } from './principal.ts'

/** A key pair for one test run: the gateway's in miniature. */
export const testKeys: PrivateKeySet = generateInternalKeys()

/** What a subgraph under test gets as INTERNAL_JWKS. */
export const testPublicKeys = publicKeysOf(testKeys)

const signer = createInternalTokenSigner({ keys: testKeys, lifetime: 60 })

/** The request id that {@link internalTokenFor} binds its tokens to when a principal has none. */
export const testRequestId = 'test-request'

/** Somebody to act in a spec: an employee of no team, unless told otherwise. */
export function testPrincipal({
  subject = 'spec',
  kind = 'EMPLOYEE',
  roles = [],
  scopes = [],
  ...place
}: Partial<Place> & {
  subject?: string
  kind?: 'EMPLOYEE' | 'MACHINE'
  roles?: readonly Role[]
  scopes?: readonly string[]
}): Principal {
  return principalOf({ subject, kind, roles, scopes }, { employeeId: null, ...place })
}

type Bearer = Pick<Principal, 'subject' | 'kind' | 'roles' | 'requestId'> & Partial<Pick<Principal, 'scopes'>>

/** A token as the gateway would make it for this principal and subgraph. */
export function internalTokenFor(principal: Bearer, audience: string): string {
  const { subject, kind, roles, scopes, requestId = testRequestId } = principal
  if (kind === 'SYSTEM') throw new TypeError('the system has no token: it never calls a subgraph')
  return signer.forRequest({ subject, kind, roles, ...(scopes == null ? {} : { scopes }) }, requestId)(audience)
}

/** The headers of a subgraph request in the name of a principal. */
export function internalHeadersFor(
  principal: Bearer,
  audience: string,
): { authorization: string; 'x-request-id': string } {
  return {
    authorization: `Bearer ${internalTokenFor(principal, audience)}`,
    'x-request-id': principal.requestId ?? testRequestId,
  }
}
