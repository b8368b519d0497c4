import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Reader, Tx } from '@sellgraph/db-kit'
import type { MasterKeys } from './master-keys.ts'

/** A personal value as it is stored: AES-256-GCM by the person's key; null when the person was erased before. */
export interface SealedValue {
  readonly person: string
  /** Nonce, ciphertext and tag in base64. */
  readonly sealed: string | null
}

/** A value of somebody's that must not be readable once they are erased: see {@link personal}. */
export class Personal {
  readonly person: string
  readonly value: string

  constructor(person: string, value: string) {
    this.person = person
    this.value = value
  }
}

/**
 * Marks a value in the `details` of an entry as personal: it is encrypted by the person's key.
 *
 * @param person - id of the person's record: contact, lead, employee
 */
export function personal(person: string, value: string): Personal {
  return new Personal(person, value)
}

/**
 * Forgets the keys of these people for good, in the caller's transaction: what entries say of them, written before or
 * later, can't be read by anybody any more. The chain stays as it is.
 */
export async function erasePeople(tx: Tx, people: readonly string[]): Promise<void> {
  await tx.query(
    `INSERT INTO sys.person_key (person, erased_at) SELECT person, $2 FROM unnest($1::text[]) AS person ORDER BY person
     ON CONFLICT (person) DO UPDATE SET wrapped = NULL, master = NULL, erased_at = excluded.erased_at
       WHERE sys.person_key.wrapped IS NOT NULL`,
    [people, tx.now],
  )
}

/** A person's key as it is stored; without `wrapped` the person was erased. */
export interface StoredKey {
  readonly person: string
  readonly master: string | null
  readonly wrapped: Buffer | null
}

/** Keys to seal values by; null of who was erased. `known` were read already; who has none gets one. */
export async function keysToSeal(
  tx: Tx,
  master: MasterKeys,
  people: ReadonlySet<string>,
  known: readonly StoredKey[],
): Promise<ReadonlyMap<string, Buffer | null>> {
  const keys = unwrapped(
    master,
    known.filter(({ person }) => people.has(person)),
  )
  const missing = [...people].filter((person) => !keys.has(person)).sort()
  if (missing.length === 0) return keys
  const fresh = missing.map((person) => ({ person, ...master.wrap(person, randomBytes(32)) }))
  // Two who write of one new person at once meet here; the second takes the key of the first.
  const made = await tx.query<StoredKey>(
    `INSERT INTO sys.person_key (person, master, wrapped)
     SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[]) ON CONFLICT DO NOTHING RETURNING person, master, wrapped`,
    [missing, fresh.map((key) => key.master), fresh.map((key) => key.wrapped)],
  )
  const mine = unwrapped(master, made)
  const others = missing.filter((person) => !mine.has(person))
  return new Map([...keys, ...mine, ...(others.length === 0 ? [] : await readKeys(tx, master, others))])
}

/** The keys of people that are left; null of who was erased. */
export async function readKeys(
  reader: Reader,
  master: MasterKeys,
  people: readonly string[],
): Promise<ReadonlyMap<string, Buffer | null>> {
  const rows = await reader.query<StoredKey>(
    'SELECT person, master, wrapped FROM sys.person_key WHERE person = ANY($1)',
    [people],
  )
  return unwrapped(master, rows)
}

function unwrapped(keys: MasterKeys, rows: readonly StoredKey[]): Map<string, Buffer | null> {
  return new Map(
    rows.map(({ person, master, wrapped }) => [
      person,
      wrapped === null || master === null ? null : keys.unwrap(person, master, wrapped),
    ]),
  )
}

export function sealValue(keys: ReadonlyMap<string, Buffer | null>, person: string, value: string): SealedValue {
  const key = keys.get(person)
  return { person, sealed: key == null ? null : encrypt(key, person, Buffer.from(value)).toString('base64') }
}

/** The value as it was; null when the person was erased. */
export function openValue(keys: ReadonlyMap<string, Buffer | null>, { person, sealed }: SealedValue): string | null {
  const key = keys.get(person)
  return key == null || sealed === null ? null : decrypt(key, person, Buffer.from(sealed, 'base64')).toString()
}

export function isSealed(value: unknown): value is SealedValue {
  return typeof value === 'object' && value !== null && 'sealed' in value && 'person' in value
}

const NONCE = 12
const TAG = 16

/** AES-256-GCM; what it is of is bound to it, so that one person's value can't be shown as another's. */
export function encrypt(key: Buffer, of: string, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(of))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

export function decrypt(key: Buffer, of: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(of))
    .setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
}
