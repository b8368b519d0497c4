import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Who may read metrics and the details of readiness: who sends the secret as bearer. Nobody where there is none.
 *
 * @returns whether an `Authorization` header is that of an observer
 */
export function observerCheck(secret: string | undefined): (authorization: string | undefined) => boolean {
  const expected = secret === undefined ? undefined : digestOf(secret)
  return (authorization) => {
    const sent = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
    // In the same time whatever was sent: how much of a guess is right must not be measurable.
    return expected !== undefined && sent !== undefined && timingSafeEqual(digestOf(sent), expected)
  }
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
