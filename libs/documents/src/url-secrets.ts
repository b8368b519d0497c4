import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { newId } from '@sellgraph/kernel'
import { StartProblem } from '@sellgraph/service-kit'
import type { DocumentSettings } from './capability.ts'
import { SECRET_CHARACTERS } from './ticket.ts'

/**
 * The secrets that sign URLs, the first to sign with. Without a setting, documents on disk bring one of their own, made at
 * the first start: who reads that folder has the documents anyway.
 */
export async function urlSecretsOf(settings: DocumentSettings): Promise<string[]> {
  const { DOCUMENTS_URL_SECRETS: given, DOCUMENTS_STORE: store, DOCUMENTS_DIR: folder } = settings
  if (given === undefined && store !== 'disk') {
    throw new StartProblem('This service signs URLs of documents: give DOCUMENTS_URL_SECRETS or its _FILE.')
  }
  const secrets = (given ?? (await ownSecret(folder))).split(/[\s,]+/).filter((secret) => secret !== '')
  if (secrets.length > 0 && secrets.every((secret) => secret.length >= SECRET_CHARACTERS)) return secrets
  const where = given === undefined ? join(folder, OWN) : 'DOCUMENTS_URL_SECRETS'
  throw new StartProblem(
    `${where} must hold secrets of at least ${SECRET_CHARACTERS} characters, one a line or separated by commas.`,
  )
}

/** Begins with a dot, so that no key of an object can name it. */
const OWN = '.url-secret'

async function ownSecret(folder: string): Promise<string> {
  const file = join(resolve(folder), OWN)
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known !== undefined) return known
  const fresh = `${file}.${newId()}`
  await mkdir(resolve(folder), { recursive: true, mode: 0o700 })
  await writeFile(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    // Two copies that start for the first time agree: the second finds the file of the first.
    await link(fresh, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(fresh)
  }
  return readFile(file, 'utf8')
}
