import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generateInternalKeys, type PrivateKeySet } from '@sellgraph/identity'

/**
 * The private key set that signs internal tokens. In development a missing file is made; in production it is an error,
 * since every copy of the gateway must have the same keys.
 */
export function loadSigningKeys(file: string, mayCreate: boolean): PrivateKeySet {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PrivateKeySet
  if (!mayCreate) {
    throw new Error(
      `There is no signing key at ${file}. Put a private Ed25519 JWK set there (INTERNAL_SIGNING_KEY_FILE).`,
    )
  }
  const keys = generateInternalKeys()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return keys
}
