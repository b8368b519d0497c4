import type { Readable } from 'node:stream'

/** What is known of an object before its first byte. */
export interface ObjectFacts {
  readonly size: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
  readonly mediaType: string
}

/**
 * Where the bytes of documents are: an S3-compatible store, or a folder. It knows nothing of names, people and rights.
 *
 * A key is made of ids that we make: {@link isObjectKey}.
 */
export interface ObjectStore {
  /**
   * Writes an object. It is there as a whole or not at all: when `bytes` fails, or the process ends, nothing can be read
   * under the key. Rejects with the error of `bytes`.
   */
  put(key: string, bytes: Readable, facts: ObjectFacts): Promise<void>
  /** Its bytes, of which as many are read ahead as a stream buffers; null when there is no such object. */
  get(key: string): Promise<{ readonly size: number; readonly bytes: Readable } | null>
  /** Its size; null when there is no such object. */
  head(key: string): Promise<{ readonly size: number } | null>
  /** Also succeeds when there is no such object. */
  delete(key: string): Promise<void>
  /** Lets go of connections. */
  close(): void
}

/** One to three parts of small letters, digits and dashes, as ids and names of services are. */
export function isObjectKey(key: string): boolean {
  return /^[0-9a-z-]{1,64}(\/[0-9a-z-]{1,64}){0,2}$/.test(key)
}

/** @throws TypeError for a key that nobody of ours has made: it might lead out of the store */
export function assertObjectKey(key: string): void {
  if (!isObjectKey(key)) throw new TypeError('this is no key of an object')
}
