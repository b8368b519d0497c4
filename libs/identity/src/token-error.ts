import { errors } from 'jose'

/** Why a token was refused. Closed: the gateway and the subgraphs count refusals by it. */
export type TokenErrorCode =
  | 'TOKEN_MISSING'
  | 'TOKEN_MALFORMED'
  | 'TOKEN_UNSIGNED'
  | 'TOKEN_ALTERED'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_NOT_YET_VALID'
  /** Of an issuer we trust, but no access token: the ID token of a sign-in, say. */
  | 'TOKEN_NOT_FOR_ACCESS'
  /** Of another issuer, for another audience, signed by an unknown key, or made for another request. */
  | 'TOKEN_FOREIGN'
  /** The token may be good, but the keys to check it could not be fetched. */
  | 'TOKEN_KEYS_UNAVAILABLE'

const messages: Record<TokenErrorCode, string> = {
  TOKEN_MISSING: 'Sign in first: send an access token as "Authorization: Bearer <token>".',
  TOKEN_MALFORMED: 'The access token is not a JSON Web Token with the claims this service needs.',
  TOKEN_UNSIGNED: 'The access token is not signed by an accepted algorithm.',
  TOKEN_ALTERED: 'The signature of the access token does not fit its content.',
  TOKEN_EXPIRED: 'The access token has expired. Get a new one and try again.',
  TOKEN_NOT_YET_VALID: 'The access token is not valid yet.',
  TOKEN_NOT_FOR_ACCESS: 'This is a token, but not an access token. Send the access token of your sign-in.',
  TOKEN_FOREIGN: 'The access token was not made for this service.',
  TOKEN_KEYS_UNAVAILABLE: 'The access token could not be checked because its issuer does not answer. Try again later.',
}

/** A refused token. Its message is safe to show; it never repeats the token. */
export class TokenError extends Error {
  override readonly name = 'TokenError'
  readonly code: TokenErrorCode

  constructor(code: TokenErrorCode, cause?: unknown) {
    super(messages[code], cause === undefined ? undefined : { cause })
    this.code = code
  }
}

/** What jose says, in our words. */
export function tokenErrorOf(error: unknown): TokenError {
  if (error instanceof TokenError) return error
  if (error instanceof errors.JWTExpired) return new TokenError('TOKEN_EXPIRED', error)
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf' || error.claim === 'iat') return new TokenError('TOKEN_NOT_YET_VALID', error)
    if (error.claim === 'iss' || error.claim === 'aud') return new TokenError('TOKEN_FOREIGN', error)
    return new TokenError('TOKEN_MALFORMED', error)
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return new TokenError('TOKEN_UNSIGNED', error)
  if (error instanceof errors.JWSSignatureVerificationFailed) return new TokenError('TOKEN_ALTERED', error)
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return new TokenError('TOKEN_FOREIGN', error)
  }
  if (
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JOSENotSupported
  ) {
    return new TokenError('TOKEN_MALFORMED', error)
  }
  // Time-outs and refused connections of the key set, and a key set that is none.
  return new TokenError('TOKEN_KEYS_UNAVAILABLE', error)
}

/** The token of an `Authorization` header. */
export function bearerToken(authorization: string | undefined): string {
  if (authorization === undefined || authorization === '') throw new TokenError('TOKEN_MISSING')
  const match = /^Bearer +(\S+) *$/i.exec(authorization)
  if (match?.[1] === undefined) throw new TokenError('TOKEN_MALFORMED')
  return match[1]
}
