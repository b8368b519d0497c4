import { chownSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createInternalTokenSigner, generateInternalKeys, type PrivateKeySet } from './internal-token.ts'

/** The steps of a rotation, each of which leaves a key set by which every token in use is accepted. */
export const rotationSteps = {
  /** A new key behind the others: published and not yet signed with. */
  add: ({ keys }: PrivateKeySet): PrivateKeySet => ({ keys: [...keys, ...generateInternalKeys().keys] }),
  /** The newest key signs from now on; the others stay published for the tokens they have signed. */
  promote: ({ keys }: PrivateKeySet): PrivateKeySet => ({ keys: [...keys.slice(-1), ...keys.slice(0, -1)] }),
  /** Only the key that signs is left. */
  withdraw: ({ keys }: PrivateKeySet): PrivateKeySet => ({ keys: keys.slice(0, 1) }),
  /** A new key instead of all others, at once: for a key that was stolen. Requests under way may be refused. */
  replace: (_: PrivateKeySet): PrivateKeySet => generateInternalKeys(),
} as const
export type RotationStep = keyof typeof rotationSteps

export function isRotationStep(text: string): text is RotationStep {
  return Object.hasOwn(rotationSteps, text)
}

/** Does one step on a key file. Whoever reads the file meanwhile finds the old set or the new one, never a half. */
export function rotateKeyFile(file: string, step: RotationStep): PrivateKeySet {
  const before = JSON.parse(readFileSync(file, 'utf8')) as PrivateKeySet
  // Throws for a file that is no key set, before anything is written.
  createInternalTokenSigner({ keys: before })
  const after = rotationSteps[step](before)
  // The gateway's, whoever rotates: what an administrator writes must stay readable by it and by nobody else.
  const { uid, gid, mode } = statSync(file)
  writeFileSync(`${file}.new`, JSON.stringify(after, null, 2), { mode: mode & 0o777 })
  chownSync(`${file}.new`, uid, gid)
  renameSync(`${file}.new`, file)
  return after
}
