import { createHash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { isText, isTextType, looksLike, type MediaType, SIGNATURE_BYTES } from './media-types.ts'

export type ByteProblem = 'TOO_LONG' | 'TOO_SHORT' | 'OTHER_HASH' | 'OTHER_TYPE'

/** The bytes that passed are not those that were announced. */
export class WrongBytes extends Error {
  readonly problem: ByteProblem

  constructor(problem: ByteProblem) {
    super(`the bytes are not those that were announced: ${problem}`)
    this.problem = problem
  }
}

/**
 * Lets bytes pass and fails unless they are of the announced size, hash and type. The last part is held back until all is
 * known, so that whoever reads from it never has the whole of a wrong file.
 */
export class CheckedBytes extends Transform {
  readonly #size: number
  readonly #sha256: string
  readonly #mediaType: MediaType | undefined
  readonly #hash = createHash('sha256')
  #passed = 0
  #first = Buffer.alloc(0)
  #held: Buffer | undefined

  /** @param expected - without a media type the first bytes are not looked at */
  constructor(expected: { size: number; sha256: string; mediaType?: MediaType }) {
    super()
    this.#size = expected.size
    this.#sha256 = expected.sha256
    this.#mediaType = expected.mediaType
  }

  override _transform(part: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#passed += part.length
    if (this.#passed > this.#size) return done(new WrongBytes('TOO_LONG'))
    if (!this.#isOfType(part)) return done(new WrongBytes('OTHER_TYPE'))
    this.#hash.update(part)
    const before = this.#held
    this.#held = part
    done(null, before)
  }

  override _flush(done: TransformCallback): void {
    if (this.#passed < this.#size) return done(new WrongBytes('TOO_SHORT'))
    if (this.#mediaType !== undefined && !looksLike(this.#mediaType, this.#first)) {
      return done(new WrongBytes('OTHER_TYPE'))
    }
    if (this.#hash.digest('hex') !== this.#sha256) return done(new WrongBytes('OTHER_HASH'))
    done(null, this.#held)
  }

  /** As far as it can be told by now: a wrong type ends an upload at its first bytes. */
  #isOfType(part: Buffer): boolean {
    if (this.#mediaType === undefined) return true
    if (isTextType(this.#mediaType)) {
      if (!isText(part)) return false
    }
    if (this.#first.length >= SIGNATURE_BYTES) return true
    this.#first = Buffer.concat([this.#first, part.subarray(0, SIGNATURE_BYTES - this.#first.length)])
    return this.#first.length < SIGNATURE_BYTES || looksLike(this.#mediaType, this.#first)
  }
}
