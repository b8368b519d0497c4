import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** What the issuer must remember so that tokens and sessions survive its restart. */
export interface IssuerSecrets {
  /** Private ES256 key that signs every token. */
  readonly signingKey: JWK
  readonly cookieKeys: readonly string[]
  /** Client secret of each machine, by its subject. */
  readonly machineSecrets: Readonly<Record<string, string>>
}

export async function generateSecrets(machines: readonly string[]): Promise<IssuerSecrets> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return {
    signingKey: { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES256', use: 'sig' },
    cookieKeys: [randomBytes(32).toString('base64url')],
    machineSecrets: Object.fromEntries(machines.map((name) => [name, newSecret()])),
  }
}

function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** The secrets kept in `<data folder>/dev-issuer/secrets.json`, made at the first start; a new machine gets one later. */
export async function loadSecrets(dataDir: string, machines: readonly string[]): Promise<IssuerSecrets> {
  const folder = join(dataDir, 'dev-issuer')
  const file = join(folder, 'secrets.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as IssuerSecrets) : undefined
  const unknown = machines.filter((name) => kept?.machineSecrets[name] === undefined)
  if (kept !== undefined && unknown.length === 0) return kept
  const secrets = kept ?? (await generateSecrets([]))
  const added = Object.fromEntries(unknown.map((name) => [name, newSecret()]))
  const complete = { ...secrets, machineSecrets: { ...secrets.machineSecrets, ...added } }
  mkdirSync(folder, { recursive: true })
  // Written aside first: a process that dies half-way leaves no half file behind.
  writeFileSync(`${file}.new`, JSON.stringify(complete, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return complete
}
