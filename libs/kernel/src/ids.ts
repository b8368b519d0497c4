import { v7, validate } from 'uuid'

/** A new UUIDv7 (RFC 9562): sortable by creation time, so that it is kind to B-tree indexes. */
export function newId(): string {
  return v7()
}

export function isId(value: string): boolean {
  return validate(value)
}
