import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readJson } from './child.ts'

/** A password per role or user, kept where only the owner of the data reads it. */
export type Passwords = Record<string, string>

export function readPasswords(file: string): Passwords {
  return (readJson(file) ?? {}) as Passwords
}

export function writePasswords(file: string, passwords: Passwords): void {
  mkdirSync(dirname(file), { recursive: true })
  const fresh = `${file}.new`
  writeFileSync(fresh, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 })
  renameSync(fresh, file)
}
