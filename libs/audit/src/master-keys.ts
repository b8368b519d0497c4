import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from '@sellgraph/db-kit'
import { decrypt, encrypt } from './personal.ts'

/** Keys that encrypt the keys of people. The first encrypts; all of them decrypt. */
export interface MasterKeySet {
  readonly keys: readonly {
    readonly kid: string
    /** 32 bytes in base64url. */
    readonly k: string
  }[]
}

export function generateMasterKeys(): MasterKeySet {
  return { keys: [{ kid: randomBytes(6).toString('hex'), k: randomBytes(32).toString('base64url') }] }
}

/** A master key was lost, or is not one. The message says which and what to do. */
export class MasterKeyProblem extends Error {
  override readonly name = 'MasterKeyProblem'
}

export class MasterKeys {
  readonly #keys: ReadonlyMap<string, Buffer>
  /** The one that encrypts. */
  readonly id: string

  constructor({ keys }: MasterKeySet) {
    this.#keys = new Map(keys.map(({ kid, k }) => [kid, Buffer.from(k, 'base64url')]))
    const [first] = keys
    if (first === undefined || [...this.#keys.values()].some(({ length }) => length !== 32))
      throw new MasterKeyProblem('A master key of the audit has 32 bytes in base64url, and there is at least one.')
    this.id = first.kid
  }

  has(id: string): boolean {
    return this.#keys.has(id)
  }

  wrap(person: string, key: Buffer): { master: string; wrapped: Buffer } {
    return { master: this.id, wrapped: encrypt(this.#key(this.id), person, key) }
  }

  unwrap(person: string, master: string, wrapped: Buffer): Buffer {
    return decrypt(this.#key(master), person, wrapped)
  }

  #key(id: string): Buffer {
    const key = this.#keys.get(id)
    if (key === undefined) throw new MasterKeyProblem(`The audit's master key ${id} is missing.`)
    return key
  }
}

const LOCK = 7_352_665_004

/**
 * The master keys of a file. On first use, when nothing in the database is encrypted yet, a missing file is made; later
 * a missing file or key is an error, since what it encrypted could not be read any more.
 */
export async function openMasterKeys(db: Database, file: string): Promise<MasterKeys> {
  return db.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    const used = (await tx.query<{ id: string }>('SELECT id FROM sys.master_key')).map(({ id }) => id)
    if (!existsSync(file)) {
      if (used.length > 0) {
        throw new MasterKeyProblem(
          `The master key of the audit is not at ${file} (AUDIT_MASTER_KEY_FILE). Put it there: a new one could not read what was encrypted before.`,
        )
      }
      make(file)
    }
    const keys = new MasterKeys(JSON.parse(readFileSync(file, 'utf8')) as MasterKeySet)
    const missing = used.filter((id) => !keys.has(id))
    if (missing.length > 0) {
      throw new MasterKeyProblem(
        `${file} lacks the master key ${missing.join(', ')} of the audit, which encrypts data of people. Add it behind the first.`,
      )
    }
    if (!used.includes(keys.id)) await tx.query('INSERT INTO sys.master_key (id) VALUES ($1)', [keys.id])
    return keys
  })
}

/** Services that share the file may all find it missing: the first one's is everybody's. */
function make(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const fresh = `${file}.${String(process.pid)}`
  writeFileSync(fresh, `${JSON.stringify(generateMasterKeys(), null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(fresh, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(fresh)
  }
}
