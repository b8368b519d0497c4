import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { createInternalTokenSigner } from '@sellgraph/identity'
import { loadSigningKeys } from './signing-keys.ts'

const dir = mkdtempSync(join(tmpdir(), 'sellgraph-keys-'))
afterAll(() => rmSync(dir, { recursive: true }))

test('development makes the signing key once, readable by its owner alone', () => {
  const file = join(dir, 'gateway', 'keys.json')
  const keys = loadSigningKeys(file, true)
  expect(loadSigningKeys(file, true)).toEqual(keys)
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(createInternalTokenSigner({ keys }).publicKeys.keys).toHaveLength(1)
})

test('production never makes a signing key: copies of the gateway would each have their own', () => {
  expect(() => loadSigningKeys(join(dir, 'none.json'), false)).toThrow('INTERNAL_SIGNING_KEY_FILE')
})
