import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generateInternalKeys, type InternalTokenSigner, type PrivateKeySet } from '@sellgraph/identity'
import type { Logger } from '@sellgraph/observability'

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

/**
 * Signs by the file's keys as they change. What can't be signed with is logged once and the keys before it go on. The
 * content is compared, not the file's time: orchestrators swap a secret's file by links.
 *
 * @returns ends it
 */
export function followSigningKeys(
  file: string,
  signer: Pick<InternalTokenSigner, 'useKeys'>,
  logger: Logger,
  intervalMs = 2_000,
): () => void {
  let seen: string | undefined
  const look = async () => {
    try {
      const content = await readFile(file, 'utf8')
      if (content === seen) return
      const first = seen === undefined
      seen = content
      const keys = JSON.parse(content) as PrivateKeySet
      signer.useKeys(keys)
      if (!first) logger.info({ keys: keys.keys.map(({ kid }) => kid) }, 'signing keys changed')
    } catch (error) {
      // The reason alone: a parser's message may quote what it read, and that is a private key.
      const { code } = error as NodeJS.ErrnoException
      logger.error({ file, code }, 'signing keys can not be read anew, those before stay in use')
    }
  }
  const timer = setInterval(() => void look(), intervalMs)
  timer.unref()
  return () => clearInterval(timer)
}
